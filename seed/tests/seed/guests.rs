//! Ignition and Combustion: labels, paths, modes, and what is refused.

use seed::{Combustion, Document, ExtraFile, combustion, ignition_file, ignition_medium};
use serde_json::json;

use crate::cloudinit::files;
use crate::reader;

fn config() -> Document {
    Document::Tree(json!({ "ignition": { "version": "3.4.0" } }))
}

#[test]
fn an_ignition_file_is_the_document() {
    let file = ignition_file(&config()).unwrap();
    assert_eq!(file.bytes, br#"{"ignition":{"version":"3.4.0"}}"#);
    assert_eq!(file.warnings, []);
    let text = "{ \"ignition\": {\"version\": \"3.0.0\"} }\n";
    assert_eq!(ignition_file(&Document::Text(text.to_owned())).unwrap().bytes, text.as_bytes());
}

#[test]
fn an_ignition_medium_has_the_label_and_path_that_are_searched() {
    let medium = ignition_medium(&config()).unwrap();
    assert_eq!(reader::read(&medium.bytes).label, "ignition");
    let files = files(&medium);
    assert_eq!(files["ignition/config.ign"], r#"{"ignition":{"version":"3.4.0"}}"#);
    assert_eq!(files.len(), 1);
}

#[test]
fn json_that_cannot_be_read_is_an_error_with_its_position() {
    let refused = |text: &str| ignition_file(&Document::Text(text.to_owned())).unwrap_err();
    let error = refused("{\n  \"ignition\": }\n");
    assert_eq!(
        error.to_string(),
        "ignition, line 2, column 15: The text is not valid JSON: expected value; correct the text, or use jsonencode()"
    );
    assert_eq!((refused("").place.line, refused("{\n").place.line), (Some(1), Some(2)));
    assert_eq!(refused("[1]").to_string(), "ignition: The value is a list, and must be a map");
}

#[test]
fn a_configuration_without_a_version_is_a_warning() {
    for tree in [json!({}), json!({ "ignition": {} }), json!({ "ignition": { "version": 3 } })] {
        let file = ignition_file(&Document::Tree(tree)).unwrap();
        assert!(file.warnings[0].to_string().starts_with("ignition: "), "{:?}", file.warnings);
    }
}

#[test]
fn a_combustion_medium_has_an_executable_script() {
    let extra = |path: &str, is_executable| ExtraFile {
        path: path.to_owned(),
        content: vec![0xff, 0],
        is_executable,
    };
    let content = Combustion {
        script: "#!/bin/bash\n# combustion: network\n".to_owned(),
        files: vec![extra("key.gpg", false), extra("bin/tool", true)],
        ignition: None,
    };
    let medium = combustion(&content).unwrap();
    assert_eq!(medium.warnings, []);
    let image = reader::read(&medium.bytes);
    assert_eq!(image.label, "combustion");
    let modes = image.rock_ridge.iter().map(|(path, file)| (path.as_str(), file.mode.unwrap()));
    assert_eq!(
        modes.collect::<Vec<_>>(),
        [
            ("combustion/bin/tool", 0o100_500),
            ("combustion/key.gpg", 0o100_400),
            ("combustion/script", 0o100_500),
        ]
    );
    assert_eq!(image.rock_ridge["combustion/key.gpg"].bytes, [0xff, 0]);
}

#[test]
fn a_combustion_medium_with_ignition_has_the_label_that_both_search() {
    let script = "#!/bin/sh\n".to_owned();
    let content = Combustion { script, ignition: Some(config()), ..Combustion::default() };
    let medium = combustion(&content).unwrap();
    assert_eq!(reader::read(&medium.bytes).label, "ignition");
    let files = files(&medium);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["combustion/script", "ignition/config.ign"]);
}

#[test]
fn problems_of_combustion_are_reported() {
    let medium = combustion(&Combustion { script: "echo a".to_owned(), ..Combustion::default() });
    assert!(medium.unwrap().warnings[0].to_string().starts_with("script, line 1, column 1: "));
    for path in ["script", "../a", "/a", "a:b"] {
        let file = ExtraFile { path: path.to_owned(), content: Vec::new(), is_executable: false };
        let content = Combustion { files: vec![file], ..Combustion::default() };
        let error = combustion(&content).unwrap_err();
        assert!(error.to_string().starts_with("files: The path \"combustion/"), "{error}");
    }
    let broken = Some(Document::Text("{".to_owned()));
    let content = Combustion { ignition: broken, ..Combustion::default() };
    assert_eq!(combustion(&content).unwrap_err().place.attribute, "ignition");
}
