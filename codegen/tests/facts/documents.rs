//! Documents are checked against facts: those of the project's corpus and of `LIBVIRT_XML_CORPUS`, and documents that
//! are generated from the grammars of `LIBVIRT_RNG`. The facts must contain and allow all of their content.

use std::path::{Path, PathBuf};

use codegen::facts::cover;
use codegen::grammar::load;
use codegen::record::compile_all;
use roxmltree::Document;

use crate::arms::broken;
use crate::missing;
use crate::real::{grammars, recorded, texts};
use crate::sample::document;

/// Folders that are searched.
fn corpora() -> Vec<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let other = missing::folder(missing::DOCUMENTS, "only our own documents are compared");
    [own].into_iter().chain(other).collect()
}

fn folders(folder: &Path, found: &mut Vec<PathBuf>) {
    found.push(folder.to_owned());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            folders(&path, found);
        }
    }
}

#[test]
fn facts_cover_every_document_of_a_root() {
    let known = recorded();
    let mut places = Vec::new();
    for corpus in corpora() {
        folders(&corpus, &mut places);
    }
    let mut problems = Vec::new();
    for (name, text) in places.iter().flat_map(|place| texts(place, ".xml")) {
        let Ok(document) = Document::parse(&text) else {
            problems.push(format!("{name}: not XML"));
            continue;
        };
        let element = document.root_element().tag_name().name();
        // A fragment is not a document of a root, so it cannot be checked.
        let Some(facts) = known.facts.values().find(|facts| facts.element == element) else {
            continue;
        };
        let lacking = cover(facts, &document).into_iter();
        problems.extend(
            lacking.map(|one| format!("{name}:{}: {} {}", one.line, one.path, one.message)),
        );
    }
    assert_eq!(problems, Vec::<String>::new());
}

/// The number of documents of each root.
const SAMPLES: u64 = 40;

#[test]
fn whatever_a_real_grammar_admits_keeps_to_its_facts() {
    let known = recorded();
    for (version, sources) in grammars() {
        let compilation =
            compile_all(&known, &sources, version).unwrap_or_else(|problems| panic!("{problems}"));
        for (root, facts) in &compilation.facts {
            let grammar = load(&sources, &format!("{root}.rng")).unwrap();
            for seed in 1..=SAMPLES {
                let text = document(&grammar, seed);
                let sample =
                    Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
                assert_eq!(cover(facts, &sample), [], "{root} {version}, sample {seed}: {text}");
                assert_eq!(
                    broken(facts, &sample),
                    Vec::<String>::new(),
                    "{root} {version}, sample {seed}: {text}"
                );
                if let Some(merged) =
                    known.facts.get(root).filter(|facts| facts.versions.contains(&version))
                {
                    assert_eq!(
                        cover(merged, &sample),
                        [],
                        "{root} {version}, merged, sample {seed}: {text}"
                    );
                }
            }
        }
    }
}
