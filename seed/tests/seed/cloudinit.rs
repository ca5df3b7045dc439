//! `NoCloud`: the files of the medium, the instance identifier, and the warnings for texts that cloud-init ignores.

use std::collections::BTreeMap;

use proptest::prelude::*;
use seed::{CloudInit, Combustion, Document, Medium, Place, Problem, UserData, nocloud};
use serde_json::{Value, json};

use crate::reader;

pub(crate) fn text(text: &str) -> UserData {
    UserData::Document(Document::Text(text.to_owned()))
}

pub(crate) fn tree(tree: Value) -> UserData {
    UserData::Document(Document::Tree(tree))
}

/// The files of a medium as text.
pub(crate) fn files(medium: &Medium) -> BTreeMap<String, String> {
    let files = reader::read(&medium.bytes).rock_ridge;
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    files.into_iter().map(|(path, file)| (path, text(file.bytes))).collect()
}

/// The warnings of a medium as lines.
pub(crate) fn warnings(content: &CloudInit) -> Vec<String> {
    nocloud(content).unwrap().warnings.iter().map(ToString::to_string).collect()
}

fn of_user_data(content: &str) -> Vec<String> {
    warnings(&CloudInit { user_data: Some(text(content)), ..CloudInit::default() })
}

fn instance_id(content: &CloudInit) -> String {
    let mut files = reader::read(&nocloud(content).unwrap().bytes).rock_ridge;
    let meta = String::from_utf8(files.remove("meta-data").unwrap().bytes).unwrap();
    meta.lines().find_map(|line| line.strip_prefix("instance-id: ")).unwrap().to_owned()
}

#[test]
fn all_documents_are_on_the_medium() {
    let content = CloudInit {
        user_data: Some(tree(json!({ "hostname": "web" }))),
        meta_data: Some(Document::Tree(json!({ "local-hostname": "web", "instance-id": "i-1" }))),
        network_config: Some(Document::Tree(json!({ "version": 2 }))),
        vendor_data: Some(Document::Tree(json!({ "a": "yes" }))),
        gzip: false,
    };
    let medium = nocloud(&content).unwrap();
    assert_eq!(reader::read(&medium.bytes).label, "cidata");
    let expected = [
        ("meta-data", "instance-id: i-1\nlocal-hostname: web\n"),
        ("network-config", "version: 2\n"),
        ("user-data", "#cloud-config\nhostname: web\n"),
        ("vendor-data", "#cloud-config\na: 'yes'\n"),
    ];
    assert_eq!(files(&medium), expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into());
    assert_eq!(medium.warnings, []);
}

#[test]
fn omitted_documents_leave_the_files_that_nocloud_requires() {
    let medium = nocloud(&CloudInit::default()).unwrap();
    let files = files(&medium);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["meta-data", "user-data"]);
    assert_eq!(files["user-data"], "");
    assert_eq!(medium.warnings, []);
}

#[test]
fn texts_are_unchanged() {
    for content in ["#cloud-config\r\na: 1", "#!/bin/sh\n\u{e9}\u{1f600}\n\n", ""] {
        let content = CloudInit {
            user_data: Some(text(content)),
            vendor_data: Some(Document::Text(content.to_owned())),
            network_config: Some(Document::Text("version: 1".to_owned())),
            meta_data: Some(Document::Text("{instance-id: 1}".to_owned())),
            gzip: false,
        };
        let medium = nocloud(&content).unwrap();
        assert_eq!(medium.warnings, []);
        let files = files(&medium);
        assert_eq!(Some(text(&files["user-data"])), content.user_data);
        assert_eq!(files["user-data"], files["vendor-data"]);
        assert_eq!(files["network-config"], "version: 1");
        assert_eq!(files["meta-data"], "{instance-id: 1}");
    }
}

#[test]
fn the_instance_identifier_changes_with_every_document() {
    let base = CloudInit { user_data: Some(text("#!/bin/sh\n")), ..CloudInit::default() };
    let vendor = Some(Document::Text("#!/bin/sh\n".to_owned()));
    let contents = [
        base.clone(),
        CloudInit { user_data: Some(text("#!/bin/sh\n\n")), ..base.clone() },
        CloudInit { vendor_data: vendor.clone(), ..base.clone() },
        CloudInit { user_data: None, vendor_data: vendor, ..base.clone() },
        CloudInit { network_config: Some(Document::Tree(json!({ "version": 2 }))), ..base.clone() },
        CloudInit { meta_data: Some(Document::Tree(json!({ "a": 1 }))), ..base.clone() },
        CloudInit { gzip: true, ..base.clone() },
    ];
    let ids: std::collections::BTreeSet<String> = contents.iter().map(instance_id).collect();
    assert_eq!(ids.len(), contents.len());
    for id in &ids {
        let hash = id.strip_prefix("iid-").unwrap();
        assert!(hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()), "{id}");
    }
    assert_eq!(instance_id(&base), instance_id(&base.clone()));
}

#[test]
fn an_instance_identifier_of_the_user_is_kept() {
    for id in [json!("mine"), json!(7)] {
        let meta_data = Some(Document::Tree(json!({ "instance-id": id })));
        let content = CloudInit { meta_data, ..CloudInit::default() };
        assert_eq!(instance_id(&content), id.to_string().trim_matches('"'));
    }
    let meta_data = Some(Document::Tree(json!({ "instance-id": null })));
    let content = CloudInit { meta_data, ..CloudInit::default() };
    assert!(instance_id(&content).starts_with("iid-"));
}

#[test]
fn meta_data_as_text_without_an_identifier_is_a_warning() {
    let of = |text: &str| {
        let meta_data = Some(Document::Text(text.to_owned()));
        warnings(&CloudInit { meta_data, ..CloudInit::default() })
    };
    for text in ["local-hostname: a\n", "", "a: {instance-id: b}\n", "[instance-id]", "instance-id"]
    {
        let found = of(text);
        assert!(
            found.len() == 1 && found[0].starts_with("meta_data: The text has no instance-id."),
            "{found:?}"
        );
    }
    assert_eq!(
        of("a: [b, {c: d}]\nk: {instance-id: x}\n\"instance-id\": e\n"),
        Vec::<String>::new()
    );
    let broken = of("a: 'b\n");
    assert!(broken[0].starts_with("meta_data, line "), "{broken:?}");
}

#[test]
fn yaml_that_cannot_be_read_is_a_warning_with_its_position() {
    let found = of_user_data("#cloud-config\nusers:\n  - name: a\n    groups: [b\n");
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with("user_data, line 5, column 1: The text is not valid YAML. "),
        "{found:?}"
    );
    let content = "#cloud-config\na: b: c\n";
    let vendor_data = Some(Document::Text(content.to_owned()));
    let found = warnings(&CloudInit { vendor_data, ..CloudInit::default() });
    assert!(found[0].starts_with("vendor_data, line 2, column 5: "), "{found:?}");
    let network_config = Some(Document::Text("version: [".to_owned()));
    let found = warnings(&CloudInit { network_config, ..CloudInit::default() });
    assert!(found[0].starts_with("network_config, line "), "{found:?}");
    for content in [
        "#cloud-config\n\ta: 1",
        "#cloud-config\na:\tb",
        "#cloud-config\na: !b c",
        "#cloud-config\na: *b",
        "#cloud-config\na: 1\n---\nb: 2",
    ] {
        assert!(of_user_data(content)[0].contains("is not valid YAML"), "{content}");
    }
}

#[test]
fn yaml_that_is_not_a_map_is_a_warning() {
    for (content, place) in [
        ("#cloud-config\n- a\n", "user_data, line 2, column 1"),
        ("#cloud-config\n\n  text\n", "user_data, line 3, column 3"),
    ] {
        let found = of_user_data(content);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with(&format!("{place}: The text is not a map")), "{found:?}");
    }
}

#[test]
fn yaml_that_cloud_init_accepts_is_no_warning() {
    for content in [
        "#cloud-config\n",
        "#cloud-config\n# nothing\n",
        "#cloud-config\nnull\n",
        "#cloud-config\n---\na: 1\n...\n",
        "\n  #CLOUD-CONFIG\na: &x [1]\nb: *x\nc: !!binary aGk=\na: twice\n",
        "#cloud-config\n{\"a\": [1, 2]}",
        "#cloud-config-archive\n- type: text/plain\n  content: a\n",
    ] {
        assert_eq!(of_user_data(content), Vec::<String>::new(), "{content}");
    }
}

#[test]
fn texts_that_cloud_init_ignores_are_a_warning() {
    for content in ["hostname: a\n", "# cloud-config\na: 1\n", "echo a", "cloud-config"] {
        let found = of_user_data(content);
        assert_eq!(found.len(), 1, "{content}");
        assert!(found[0].starts_with("user_data, line 1, column 1: "), "{found:?}");
        assert!(found[0].contains("Unhandled non-multipart"), "{found:?}");
    }
    assert!(
        of_user_data("H4sIAAAAAAAA/8tIzcnJBwCGphA2BQAAAA==")[0].contains("base64_encode = false")
    );
    assert!(of_user_data("Content-Type: multipart/mixed\n\n")[0].contains("MIME-Version"));
    for content in [
        "#!/bin/sh\n",
        "#include http://a/b\n",
        "#include-once\nhttp://a/b\n",
        "#cloud-boothook\n",
        "#part-handler\n",
        "## template: jinja\n#cloud-config\na: {{ b }}\n",
        "Content-Type: multipart/mixed; boundary=\"a\"\nMIME-Version: 1.0\n\n--a--\n",
        "",
        " \n",
    ] {
        assert_eq!(of_user_data(content), Vec::<String>::new(), "{content}");
    }
}

#[test]
fn documents_that_must_be_maps_are_refused() {
    let refused = |content: CloudInit| nocloud(&content).unwrap_err();
    let list = || Document::Tree(json!(["a"]));
    let error = refused(CloudInit { user_data: Some(tree(json!(["a"]))), ..CloudInit::default() });
    assert_eq!(error.to_string(), "user_data: The value is a list, and must be a map");
    let error = refused(CloudInit { meta_data: Some(list()), ..CloudInit::default() });
    assert_eq!(error.place.attribute, "meta_data");
    let error = refused(CloudInit { network_config: Some(list()), ..CloudInit::default() });
    assert_eq!(error.place.attribute, "network_config");
    let error = refused(CloudInit { vendor_data: Some(list()), ..CloudInit::default() });
    assert_eq!(error.place.attribute, "vendor_data");
}

#[test]
fn a_tree_with_too_many_levels_is_refused() {
    let nest = |levels: usize| (0..levels).fold(json!(1), |inner, _| Value::Array(vec![inner]));
    let object = |levels| Value::Object([("a".to_owned(), nest(levels))].into_iter().collect());
    let user = |levels| {
        nocloud(&CloudInit { user_data: Some(tree(object(levels))), ..CloudInit::default() })
    };
    let meta = |levels| {
        let meta_data = Some(Document::Tree(object(levels)));
        nocloud(&CloudInit { meta_data, ..CloudInit::default() })
    };
    assert!(user(126).is_ok() && meta(126).is_ok());
    for levels in [127, 2000] {
        let error = user(levels).unwrap_err();
        let place =
            Place { attribute: "user_data", index: None, field: None, line: None, column: None };
        assert_eq!((error.place, error.problem), (place, Problem::TooDeep));
        assert_eq!(meta(levels).unwrap_err().problem, Problem::TooDeep);
    }
}

#[test]
fn gzip_has_no_date() {
    let content = CloudInit {
        user_data: Some(text(&"#!/bin/sh\n".repeat(100))),
        gzip: true,
        ..CloudInit::default()
    };
    let medium = nocloud(&content).unwrap();
    let bytes = &reader::read(&medium.bytes).rock_ridge["user-data"].bytes;
    // The magic, the method, no name, and no date.
    assert_eq!(bytes[..8], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
    assert!(bytes.len() < 100);
    // A golden value: another version of the compressor changes the media of users.
    assert_eq!(medium.sha256, "928a77d8467d686e0683fcc59380f10a44eea70678b315d7f1f875f0ed365109");
    assert_eq!(nocloud(&content).unwrap(), medium);
}

#[test]
fn documents_are_not_in_debug_output() {
    let content = CloudInit {
        user_data: Some(text("#cloud-config\npassword: secret\n")),
        meta_data: Some(Document::Tree(json!({ "password": "secret" }))),
        ..CloudInit::default()
    };
    let script = "#!/bin/sh\necho secret\n".to_owned();
    let combustion = Combustion { script, ..Combustion::default() };
    let output = format!("{content:?} {:?} {combustion:?}", nocloud(&content).unwrap());
    // The content as text, and the start of its bytes.
    assert!(!output.contains("secret") && !output.contains("35, 99"), "{output}");
}

#[test]
fn the_hash_is_that_of_the_bytes() {
    let medium = nocloud(&CloudInit::default()).unwrap();
    // A golden value: it changes only if the format of the medium changes, which every user sees as a change.
    assert_eq!(medium.sha256, "1c2344080ce39439f063ea8c88569735cd19adaad21ff0d75e816b808d2fd40e");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_panics(start in "(#cloud-config\n)?", content in "([ \n\t:,\\[\\]{}#&*!|>'\"%@`?a-c-]|\\PC){0,60}") {
        let content = format!("{start}{content}");
        let document = || Some(Document::Text(content.clone()));
        let all = CloudInit {
            user_data: Some(text(&content)),
            meta_data: document(),
            network_config: document(),
            vendor_data: document(),
            gzip: false,
        };
        let medium = nocloud(&all).unwrap();
        let lines = content.split('\n').count();
        for warning in &medium.warnings {
            prop_assert!(warning.place.line.is_none_or(|line| (1..=lines + 1).contains(&line)));
        }
        let _ = seed::config_drive(&all);
        let _ = seed::ignition_medium(&Document::Text(content.clone()));
    }
}
