//! No input makes the program panic, hang or print a partial result: documents and configurations with random damage,
//! and excessive nesting.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use provider::cli::{Labels, Source, hcl_to_xml, lint, xml_to_hcl};

use crate::explore::explore;
use crate::{corpus, run};

/// A damage: the position, the number of bytes that are removed, and the text that is inserted.
type Damage = (prop::sample::Index, &'static str, usize);

const PIECES: [&str; 24] = [
    "",
    "<",
    ">",
    "</",
    "/>",
    "\"",
    "'",
    "&",
    "&#0;",
    "&lt;",
    "=",
    "{",
    "}",
    "[",
    "]",
    "(",
    "${",
    "%{",
    "\\",
    "<<-EOT\n",
    "\n",
    "null",
    "-1e999",
    "\u{feff}\u{0}é",
];

fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let piece = prop::sample::select(PIECES.to_vec());
    prop::collection::vec((any::<prop::sample::Index>(), piece, 0..12_usize), 1..6)
}

fn damaged(text: &str, damages: &[Damage]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, piece, length) in damages {
        let start = place.index(characters.len() + 1);
        let end = (start + length).min(characters.len());
        characters.splice(start..end, piece.chars());
    }
    characters.into_iter().collect()
}

fn source(text: String) -> Source {
    Source { name: "in".to_owned(), stem: None, text }
}

#[test]
fn damaged_documents_and_configurations_do_not_panic() {
    let cases = (any::<prop::sample::Index>(), damages());
    explore(256, &cases, |(place, damages)| {
        let file = place.get(&corpus()).clone();
        let text = fs::read_to_string(file).unwrap();
        let whole = xml_to_hcl(&source(text.clone()), &mut Labels::default()).unwrap();
        if let Err(errors) = hcl_to_xml(&source(damaged(&whole.hcl, &damages))) {
            prop_assert!(errors.iter().all(|error| error.column.is_some()));
        }
        match xml_to_hcl(&source(damaged(&text, &damages)), &mut Labels::default()) {
            Ok(converted) if converted.unknown.is_empty() => {
                drop(hcl_to_xml(&source(converted.hcl)));
            }
            Ok(converted) => prop_assert!(converted.unknown.iter().all(|part| part.line.is_some())),
            Err(error) => prop_assert!(error.column.is_some(), "{}", error),
        }
        Ok(())
    });
}

/// The main files of the examples.
fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.join("main.tf")).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files
}

#[test]
fn damaged_configurations_are_checked_and_corrected_without_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [folder.path().join("main.tf")];
    let examples = examples();
    let cases = (any::<prop::sample::Index>(), damages());
    explore(256, &cases, |(place, damages)| {
        let text = fs::read_to_string(place.get(&examples)).unwrap();
        fs::write(&paths[0], damaged(&text, &damages)).unwrap();
        prop_assert!(lint::lint(&paths).is_ok());
        prop_assert!(lint::fix(&paths, &mut Vec::new()).is_ok());
        let mut renamed = Vec::new();
        prop_assert!(lint::fix(&paths, &mut renamed).is_ok());
        prop_assert_eq!(renamed, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn excessive_nesting_is_refused() {
    let deep = 200_000;
    let xml = format!("<domain>{}</domain>", "<a>".repeat(deep) + &"</a>".repeat(deep));
    let raw = format!(
        "<domain><metadata>{}</metadata></domain>",
        "<a>".repeat(deep) + &"</a>".repeat(deep)
    );
    let list = format!(
        "resource \"libvirt_domain\" \"a\" {{\n  os = {}\n}}\n",
        "[".repeat(deep) + &"]".repeat(deep)
    );
    for (command, input) in
        [("xml2hcl", xml), ("xml2hcl", raw), ("hcl2xml", list.clone()), ("lint", list)]
    {
        let run = run([command, "-"], &input);
        // A crash has no code.
        assert!(matches!(run.code, Some(0 | 1)), "{command}: {:?} {}", run.code, run.stderr);
    }
}

#[test]
fn the_time_for_a_list_is_proportional_to_its_length() {
    let count = 20_000;
    let groups: Vec<_> =
        (0..count).map(|index| format!("    {{ name = \"g{index}\" }},")).collect();
    let groups = groups.join("\n");
    let list = format!(
        "resource \"libvirt_network\" \"a\" {{\n  name = \"a\"\n  portgroup = [\n{groups}\n  ]\n}}\n"
    );
    let started = Instant::now();
    let documents = hcl_to_xml(&source(list)).unwrap();
    assert_eq!(documents[0].matches("<portgroup").count(), count);
    let block = xml_to_hcl(&source(documents[0].clone()), &mut Labels::default()).unwrap();
    assert_eq!(block.hcl.matches("name = \"g").count(), count);
    // One second; a search of the whole text for each position takes minutes.
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
