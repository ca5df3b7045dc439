//! Images: random trees come back, equal input gives equal bytes, and what an image cannot contain is refused.

use std::collections::BTreeMap;

use proptest::prelude::*;
use seed::iso::{Error, File, write};

use crate::reader;

/// Files by path, each with its content and whether it is executable.
type Files = BTreeMap<String, (Vec<u8>, bool)>;

/// Names that differ little, so that their short names are equal; and long ones, which Rock Ridge continues elsewhere.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c.]{1,3}",
        2 => "[aA_-]{8,10}(\\.[a-z]{0,5})?",
        2 => prop::collection::vec(any::<char>(), 1..64).prop_map(String::from_iter),
        1 => "[\u{4e00}-\u{4e10}]{40,64}",
    ]
    .prop_map(|name: String| {
        let allowed = |c: &char| !c.is_control() && !"/*:;?\\".contains(*c);
        let mut units = 0;
        let short = |c: &char| {
            units += c.len_utf16();
            units <= 64
        };
        let name: String = name.chars().filter(allowed).take_while(short).collect();
        if matches!(name.as_str(), "" | "." | "..") { "x".to_owned() } else { name }
    })
}

fn files() -> impl Strategy<Value = Files> {
    let path = prop::collection::vec(name(), 1..8).prop_map(|names| names.join("/"));
    let content = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..20),
        (0_usize..5000).prop_map(|length| vec![7; length])
    ];
    prop::collection::btree_map(path, (content, any::<bool>()), 0..40).prop_map(|files: Files| {
        let paths: Vec<String> = files.keys().cloned().collect();
        let is_folder =
            |path: &str| paths.iter().any(|other| other.starts_with(&format!("{path}/")));
        files.into_iter().filter(|(path, _)| !is_folder(path)).collect()
    })
}

fn for_image(files: &Files) -> Vec<File> {
    let file = |(path, (bytes, is_executable)): (&String, &(Vec<u8>, bool))| {
        let file = File::new(path.as_str(), bytes.as_slice());
        if *is_executable { file.executable() } else { file }
    };
    files.iter().map(file).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn random_trees_come_back(files in files()) {
        let input = for_image(&files);
        let image = write("cidata", &input).unwrap();
        let found = reader::read(&image);
        prop_assert_eq!(found.label, "cidata");
        prop_assert_eq!(found.short.len(), files.len());
        let paths: Vec<&String> = files.keys().collect();
        prop_assert_eq!(found.rock_ridge.keys().collect::<Vec<_>>(), paths.clone());
        prop_assert_eq!(found.joliet.keys().collect::<Vec<_>>(), paths);
        for (path, (bytes, is_executable)) in &files {
            prop_assert_eq!(&found.joliet[path].bytes, bytes);
            prop_assert_eq!(&found.rock_ridge[path].bytes, bytes);
            let mode = if *is_executable { 0o100_500 } else { 0o100_400 };
            prop_assert_eq!(found.rock_ridge[path].mode, Some(mode));
        }
        prop_assert_eq!(write("cidata", &input).unwrap(), image);
    }

    #[test]
    fn no_path_or_label_panics(paths in prop::collection::vec("(\\PC|[./\n]){0,80}", 0..6), label in "\\PC{0,20}") {
        let files: Vec<File> = paths.iter().map(|path| File::new(path.as_str(), "x")).collect();
        let _ = write(&label, &files);
        if let Ok(image) = write("a", &files) {
            prop_assert_eq!(reader::read(&image).rock_ridge.len(), paths.len());
        }
    }
}

#[test]
fn many_files_have_different_short_names() {
    let paths = (0..2000).map(|number| format!("a file with a long name {number}.config"));
    let files: Vec<File> = paths.map(|path| File::new(path, "")).collect();
    let found = reader::read(&write("many", &files).unwrap());
    assert_eq!((found.short.len(), found.rock_ridge.len()), (2000, 2000));
}

#[test]
fn a_file_and_a_folder_with_similar_names_have_different_short_names() {
    let files = [File::new("seed", "1"), File::new("SEED/x", "2"), File::new("seed./y", "3")];
    let found = reader::read(&write("a", &files).unwrap());
    assert_eq!(found.short.iter().collect::<Vec<_>>(), ["SEED/X.;1", "SEED0.;1", "SEED_/Y.;1"]);
}

#[test]
fn a_small_image_has_64_kib() {
    let image = write("cidata", &[File::new("user-data", "#!/bin/sh\n")]).unwrap();
    assert_eq!(image.len(), 64 << 10);
}

#[test]
fn the_order_of_files_does_not_change_names() {
    let (a, b) = (File::new("user-data-1", "a"), File::new("user-data-2", "b"));
    let names = |files: &[File]| reader::read(&write("a", files).unwrap()).short;
    assert_eq!(names(&[a.clone(), b.clone()]), names(&[b, a]));
}

fn refusal(paths: &[&str]) -> Error {
    let files: Vec<File> = paths.iter().map(|path| File::new(*path, "x")).collect();
    write("a", &files).unwrap_err()
}

#[test]
fn paths_that_an_image_cannot_contain_are_refused() {
    for path in ["", "/a", "a/", "a//b", ".", "a/../b"] {
        assert_eq!(refusal(&[path]), Error::Path { path: path.to_owned() });
    }
    for (path, character) in [("a:b", ':'), ("x/a*", '*'), ("a\n", '\n'), ("a\\b", '\\')] {
        assert_eq!(refusal(&[path]), Error::Character { path: path.to_owned(), character });
    }
    let long = "a".repeat(65);
    assert_eq!(refusal(&[&long]), Error::LongName { path: long.clone() });
    assert_eq!(refusal(&["1/2/3/4/5/6/7/8/9"]), Error::Deep { path: "1/2/3/4/5/6/7/8/9".into() });
    for paths in [["a", "a"], ["a", "a/b"], ["a/b", "a"]] {
        assert_eq!(refusal(&paths), Error::Duplicate { path: paths[1].to_owned() });
    }
}

#[test]
fn labels_that_do_not_fit_are_refused() {
    for label in ["", "a b", "é", "12345678901234567"] {
        assert_eq!(write(label, &[]), Err(Error::Label { label: label.to_owned() }));
    }
    assert_eq!(reader::read(&write("1234567890123456", &[]).unwrap()).label, "1234567890123456");
}

#[test]
fn more_than_1_gib_is_refused() {
    // Three files of one third and a byte; zeros that are not touched need no memory.
    let third = File::new("a", vec![0; (1 << 30) / 3 + 1]);
    let rename = |path: &str| File::new(path, vec![0; (1 << 30) / 3 + 1]);
    let files = [third, rename("b"), rename("c")];
    assert_eq!(write("a", &files), Err(Error::Large { size: (1 << 30) + 2 }));
}

#[test]
fn the_content_of_a_file_is_not_in_debug_output() {
    assert_eq!(format!("{:?}", File::new("a", "secret")), "File(\"a\", 6 bytes)");
}
