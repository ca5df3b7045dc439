//! Conversions are lossless: documents are converted from XML to struct to XML, and from XML to HCL to XML, and
//! remain equivalent, and valid for each grammar for which they were valid.
//!
//! `LIBVIRT_XML_CORPUS` is a directory of more documents, `LIBVIRT_RNG` a folder with a folder of
//! grammars for each version of libvirt.

mod canonical;
mod corpus;
mod generate;
pub(crate) mod grammar;
mod table;
mod trip;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::corpus::Document;
use self::generate::Generator;
use self::table::Table;
use self::trip::Trip;
use mapping::record::Root;

use crate::{explore, missing};

/// The numbers of generated documents for each kind, at least and at most.
const AFTER_ALL: usize = 20;
const AT_MOST: usize = 400;

#[test]
fn our_documents_are_unchanged_by_a_round_trip() {
    let documents = corpus::own();
    assert!(documents.len() >= 60, "{} documents", documents.len());
    for root in generated::ROOTS.iter().filter(|root| root.resource.is_some()) {
        let is_there = documents.iter().any(|document| is_of(document, root));
        assert!(is_there, "no document of {}", root.name);
    }
    prove(&documents);
}

#[test]
fn documents_of_libvirt_are_unchanged_by_a_round_trip() {
    let reason = "no document of libvirt's own tests is converted";
    if let Some(folder) = missing::folder(missing::DOCUMENTS, reason) {
        let documents = corpus::documents(&folder);
        assert!(!documents.is_empty(), "{} has no documents", folder.display());
        prove(&documents);
    }
}

/// Documents generated from the shapes are unchanged, and contain every row, arm and word.
#[test]
fn every_row_arm_and_word_is_unchanged_by_a_round_trip() {
    for (seed, root) in (1..).zip(generated::ROOTS) {
        let mut generator = Generator::new(seed, root);
        let mut rounds = 0;
        while rounds < AFTER_ALL || (!generator.missing().is_empty() && rounds < AT_MOST) {
            let text = generator.document(root);
            if let Err(lost) = trip::travel(&text, root) {
                panic!("{}, document {rounds}: {lost}\n{text}", root.name);
            }
            rounds += 1;
        }
        let missing = generator.missing();
        assert!(missing.is_empty(), "{}: {} left, {missing:?}", root.name, missing.len());
    }
}

/// Documents that are new in each run are unchanged too.
#[test]
fn new_documents_are_unchanged_by_a_round_trip() {
    for (subject, root) in generated::ROOTS.iter().enumerate() {
        for seed in explore::seeds(subject, AFTER_ALL as u64) {
            let text = Generator::new(seed, root).document(root);
            if let Err(lost) = trip::travel(&text, root) {
                panic!("{}, document of seed {seed}: {lost}\n{text}", root.name);
            }
        }
    }
}

fn is_of(document: &Document, root: &Root) -> bool {
    trip::root_of(&document.text).is_some_and(|found| found.name == root.name)
}

/// Converts documents both ways, validates the results, prints a table, and fails if anything is lost.
fn prove(documents: &[Document]) {
    let mut table = Table::default();
    let mut trips: BTreeMap<&str, Vec<(&Document, Trip)>> = BTreeMap::new();
    for document in documents {
        let Some(root) = trip::root_of(&document.text) else {
            table.add("(fragments)", &document.path, refused(document));
            continue;
        };
        let outcome = trip::travel(&document.text, root);
        table.add(root.name, &document.path, outcome.as_ref().map(drop).map_err(Clone::clone));
        if let Ok(trip) = outcome {
            trips.entry(root.name).or_default().push((document, trip));
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    // Documents of these kinds are only printed by libvirt, never accepted.
    let managed = |name: &str| {
        generated::ROOTS.iter().any(|root| root.name == name && root.resource.is_some())
    };
    for (root, trips) in trips.iter().filter(|(root, _)| managed(root)) {
        let files = written(folder.path(), root, trips);
        for grammars in grammar::folders() {
            check_validity(&grammars, root, &files, &mut table);
        }
    }
    println!("{table}");
    assert_eq!(table.failures(), Vec::<String>::new());
}

/// A document with another root element causes one error.
fn refused(document: &Document) -> Result<(), String> {
    match trip::through_hcl(&document.text) {
        Ok(_) => Err("was converted".to_owned()),
        Err(message)
            if message.contains(
                "is not the root element of a libvirt document; supported root elements: <",
            ) =>
        {
            Ok(())
        }
        Err(message) => Err(message),
    }
}

/// The file of a document, and the files of its results.
type Files = (PathBuf, Vec<PathBuf>);

fn written(folder: &Path, root: &str, trips: &[(&Document, Trip)]) -> Vec<Files> {
    let write = |(index, (document, trip)): (usize, &(&Document, Trip))| {
        let outputs = [("struct", Some(&trip.from_record)), ("hcl", trip.from_hcl.as_ref())];
        let save = |(way, text): (&str, Option<&String>)| {
            let path = folder.join(format!("{root}-{index}-{way}.xml"));
            std::fs::write(&path, text?).expect("a temporary file can be written");
            Some(path)
        };
        (document.path.clone(), outputs.into_iter().filter_map(save).collect())
    };
    trips.iter().enumerate().map(write).collect()
}

fn check_validity(grammars: &Path, root: &str, files: &[Files], table: &mut Table) {
    let before: Vec<PathBuf> = files.iter().map(|(before, _)| before.clone()).collect();
    let before = grammar::validate(grammars, root, &before);
    let kept = || files.iter().filter(|(file, _)| before.valid.contains(file));
    let after: Vec<PathBuf> = kept().flat_map(|(_, after)| after.clone()).collect();
    let after = grammar::validate(grammars, root, &after);
    table.validated(root, before.valid.len(), before.undecided.len() + after.undecided.len());
    for (file, outputs) in kept() {
        for output in outputs {
            if !after.valid.contains(output) && !after.undecided.contains(output) {
                let version = grammars.file_name().unwrap_or_default().to_string_lossy();
                let way = output.file_stem().unwrap_or_default().to_string_lossy();
                table.add_failure(root, file, format!("not valid under {version} any more: {way}"));
            }
        }
    }
}
