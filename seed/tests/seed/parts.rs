//! Multi-part documents against Python's MIME parser, which cloud-init uses.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use seed::{CloudInit, Document, Part, UserData, nocloud};
use serde_json::{Value, json};

use crate::cloudinit::files;
use crate::missing::skip;

/// Reads documents as cloud-init does, and compares type, name, merge type and content of each part.
const SCRIPT: &str = "
import base64, email, json, sys
for text, expected in json.load(sys.stdin):
    assert 'mime-version:' in text[:4096].lower()
    message = email.message_from_string(text)
    assert message.get_content_type() == 'multipart/mixed' and not message.defects, message.defects
    parts = [part for part in message.walk() if part.get_content_maintype() != 'multipart']
    found = [[p.get_content_type(), p.get_filename(), p.get('X-Merge-Type'), base64.b64encode(p.get_payload(decode=True)).decode()] for p in parts]
    if found != expected:
        sys.exit('%s\\nis read as %r\\nand not %r' % (text, found, expected))
";

fn encode(parts: &[Part]) -> (String, Vec<String>) {
    let user_data = Some(UserData::Parts(parts.to_vec()));
    let medium = nocloud(&CloudInit { user_data, ..CloudInit::default() }).unwrap();
    let warnings = medium.warnings.iter().map(ToString::to_string).collect();
    (files(&medium).remove("user-data").unwrap(), warnings)
}

fn part(content: &str) -> Part {
    let content = Document::Text(content.to_owned());
    Part { content_type: None, filename: None, content, merge_type: None }
}

/// Compares documents with what Python reads: type, name, merge type and content of each part.
fn assert_python_reads(documents: &[Vec<(Part, &str)>]) {
    let case = |parts: &Vec<(Part, &str)>| {
        let expected = parts.iter().map(|(part, kind)| {
            use base64::Engine;
            let Document::Text(text) = &part.content else { panic!("parts are texts") };
            let content = base64::engine::general_purpose::STANDARD.encode(text);
            json!([kind, part.filename, part.merge_type, content])
        });
        let expected: Vec<Value> = expected.collect();
        let parts: Vec<Part> = parts.iter().map(|(part, _)| part.clone()).collect();
        json!([encode(&parts).0, expected])
    };
    let cases: Value = documents.iter().map(case).collect();
    let command = Command::new("python3")
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = command else {
        return skip("python3", "python3 is not installed, so MIME is not compared");
    };
    child.stdin.take().unwrap().write_all(cases.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn two_parts_are_readable() {
    let script = Part { filename: Some("a.sh".into()), ..part("#!/bin/sh\necho a\n") };
    let tree = Document::Tree(json!({ "a": "\u{e9}" }));
    let merge_type = Some("list(append)+dict(recurse_array)+str()".to_owned());
    let config = Part { content: tree, merge_type, ..part("") };
    let (text, warnings) = encode(&[script, config]);
    assert_eq!(warnings, Vec::<String>::new());
    let boundary = text.split('"').nth(1).unwrap();
    assert_eq!(
        text.replace(boundary, "B"),
        "Content-Type: multipart/mixed; boundary=\"B\"\nMIME-Version: 1.0\n\n--B\n\
         Content-Type: text/x-shellscript; charset=\"utf-8\"\nMIME-Version: 1.0\n\
         Content-Transfer-Encoding: 7bit\nContent-Disposition: attachment; filename=\"a.sh\"\n\n\
         #!/bin/sh\necho a\n\n--B\n\
         Content-Type: text/cloud-config; charset=\"utf-8\"\nMIME-Version: 1.0\n\
         Content-Transfer-Encoding: base64\n\
         X-Merge-Type: list(append)+dict(recurse_array)+str()\n\n\
         I2Nsb3VkLWNvbmZpZwphOiAnw6knCg==\n--B--\n"
    );
}

#[test]
fn python_reads_the_same_parts() {
    let named = |name: &str| Part { filename: Some(name.into()), ..part("#!/bin/sh\n") };
    let typed = |kind: &str| Part { content_type: Some(kind.into()), ..part("a: 1\n") };
    let script = "text/x-shellscript";
    assert_python_reads(&[
        vec![
            (named("a b.sh"), script),
            (named("\u{e9}\"\r\n.sh"), script),
            (named(&"n".repeat(300)), script),
        ],
        vec![(typed("text/cloud-config"), "text/cloud-config"), (typed("a/b-c.d"), "a/b-c.d")],
        vec![
            (part("#cloud-config\n"), "text/cloud-config"),
            (part("#include\nhttp://a\n"), "text/x-include-url"),
            (part("#include-once\nhttp://a\n"), "text/x-include-once-url"),
            (part("#cloud-boothook\n"), "text/cloud-boothook"),
            (part("#cloud-config-archive\n[]"), "text/cloud-config-archive"),
            (part("#part-handler\n"), "text/part-handler"),
            (part("## template: jinja\n#cloud-config\n"), "text/jinja2"),
            (part("no header"), "text/plain"),
            (part(""), "text/plain"),
        ],
        vec![
            (part(&format!("#!{}", "x".repeat(997))), script),
            (part("#!\r\n--\n--part-\n\n"), script),
        ],
    ]);
}

#[test]
fn random_parts_come_back() {
    let characters = prop_oneof![3 => "[ -~\n\t-]{0,80}", 1 => "[\u{0}-\u{ff}\r\n]{0,40}", 1 => "[a-z]{990,1010}"];
    // Python drops spaces at the ends of a name.
    let filename = proptest::option::of("[!-~]([ -~\u{e0}-\u{ff}]{0,20}[!-~])?");
    let strategy = prop::collection::vec((characters, filename), 1..4);
    let mut runner = TestRunner::default();
    let document = |_| {
        let parts = strategy.new_tree(&mut runner).unwrap().current();
        let with_type = |(content, filename): (String, Option<String>)| {
            let content_type = Some("text/x-shellscript".to_owned());
            (Part { filename, content_type, ..part(&content) }, "text/x-shellscript")
        };
        parts.into_iter().map(with_type).collect()
    };
    let documents: Vec<_> = (0..300).map(document).collect();
    assert_python_reads(&documents);
}

#[test]
fn the_boundary_depends_on_the_parts_only() {
    let boundary = |content: &str| encode(&[part(content)]).0.split('"').nth(1).unwrap().to_owned();
    assert_eq!(boundary("#!a"), boundary("#!a"));
    assert_ne!(boundary("#!a"), boundary("#!b"));
}

#[test]
fn warnings_name_the_part() {
    let typed = Part { content_type: Some("text/cloud-config".into()), ..part("a: [") };
    let (_, warnings) =
        encode(&[part("#!/bin/sh\n"), part("nothing"), typed, part("#cloud-config\na: b: c")]);
    let places = [
        "parts[1].content, line 1, column 1: ",
        "parts[2].content, line ",
        "parts[3].content, line 2, column 5: ",
    ];
    assert_eq!(warnings.len(), places.len(), "{warnings:?}");
    for (warning, place) in warnings.iter().zip(places) {
        assert!(warning.starts_with(place), "{warning}");
    }
}

#[test]
fn headers_that_mime_cannot_contain_are_refused() {
    let refused = |parts: Vec<Part>| {
        let user_data = Some(UserData::Parts(parts));
        nocloud(&CloudInit { user_data, ..CloudInit::default() }).unwrap_err().to_string()
    };
    assert!(refused(vec![]).starts_with("parts: The list of parts is empty"));
    for kind in ["", "text", "text/", "text/a b", "text/a\nX: y", "text/a; b=c", "t/\u{e9}"] {
        let error = refused(vec![Part { content_type: Some(kind.into()), ..part("") }]);
        assert!(error.starts_with("parts[0].content_type: "), "{error}");
    }
    for merge_type in ["", "a\nX: y", "\u{e9}"] {
        let error = refused(vec![Part { merge_type: Some(merge_type.into()), ..part("") }]);
        assert!(error.starts_with("parts[0].merge_type: "), "{error}");
    }
    let list = Part { content: Document::Tree(json!([])), ..part("") };
    let error = refused(vec![part(""), list]);
    assert_eq!(error, "parts[1].content: The value is a list, and must be a map");
}
