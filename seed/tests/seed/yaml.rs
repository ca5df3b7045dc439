//! Trees as YAML against `PyYAML`, which cloud-init uses: every value comes back.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use seed::{CloudInit, Document, UserData, nocloud};
use serde_json::{Value, json};

use crate::missing::skip;
use crate::reader;

/// Reads documents of a list in JSON, and prints each as `json.dumps` of what `PyYAML` reads. JSON's numbers and texts
/// have the same types in Python.
const SCRIPT: &str = "
import json, sys, yaml
for text, expected in json.load(sys.stdin):
    found = yaml.safe_load(text)
    if not (found == expected and repr(found) == repr(expected)):
        sys.exit('%s\\nis read as %r\\nand not %r' % (text, found, expected))
";

/// The text of `user-data` for a map.
fn encode(tree: &Value) -> String {
    let user_data = Some(UserData::Document(Document::Tree(tree.clone())));
    let medium = nocloud(&CloudInit { user_data, ..CloudInit::default() }).unwrap();
    assert_eq!(medium.warnings, [], "{tree}");
    let mut files = reader::read(&medium.bytes).rock_ridge;
    String::from_utf8(files.remove("user-data").unwrap().bytes).unwrap()
}

/// A Python with `PyYAML`.
fn python() -> Option<&'static str> {
    let has_yaml = |python: &&str| {
        let status =
            Command::new(python).args(["-c", "import yaml"]).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    };
    ["python3", "/usr/bin/python3"].into_iter().find(has_yaml)
}

fn assert_pyyaml_reads(trees: &[Value]) {
    let Some(python) = python() else {
        return skip("PyYAML", "python3 has no module yaml, so YAML is not compared");
    };
    let cases: Vec<Value> = trees.iter().map(|tree| json!([encode(tree), tree])).collect();
    let mut child = Command::new(python)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(Value::from(cases).to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(any::<char>(), 0..20).prop_map(String::from_iter),
        "[ \ta-c\n:#'\"|>-]{0,12}",
        "[0-9_.:eE+x-]{1,8}",
        "(?i)(y|n|yes|no|on|off|true|false|null|~|nan|inf|=|<<|---|\\.\\.\\.)",
        (990_usize..1030).prop_map(|length| "a b".repeat(length / 3)),
    ]
}

fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |it| it.is_finite()).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    let nested = leaf.prop_recursive(4, 30, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    prop::collection::btree_map(text(), nested, 1..4)
        .prop_map(|map| Value::Object(map.into_iter().collect()))
}

#[test]
fn random_trees_come_back() {
    let mut runner = TestRunner::default();
    let strategy = tree();
    let trees: Vec<Value> =
        (0..500).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect();
    assert_pyyaml_reads(&trees);
}

#[test]
fn texts_that_look_like_other_values_come_back() {
    let words = [
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "n",
        "true",
        "FALSE",
        "null",
        "Null",
        "~",
        "",
        " ",
        "0123",
        "0x1f",
        "0b11",
        "1e3",
        "1.5",
        "1_000",
        "12:30:45",
        "2001-01-01",
        ".inf",
        ".nan",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "[",
        "{a}",
        "'",
        "\"",
        "\\",
        "a\tb",
        "\u{85}",
        "\u{feff}a",
        "a\u{2028}b",
        "=",
        "<<",
        "---",
        "...",
        "a\n",
        "a\nb",
        "a\nb\n",
        "a\nb\n\n\n",
        "\na",
        "\n",
        " a\nb",
        "\ta\nb",
        "a\n\nb",
        "a\n  b\n c",
        "a\n ",
        "a\r\nb",
        "a\n\tb\n",
        "\u{0}",
        "\u{7f}",
        "\u{1f600}",
        "a\n\u{1f600}\n",
    ];
    let trees =
        words.map(|word| json!({ "a": word, word: [word, { word: word }, [[word], word]] }));
    assert_pyyaml_reads(&trees);
}

#[test]
fn numbers_come_back() {
    let numbers = ["0", "-1", "1e3", "1E-3", "1.5e300", "-2.5E+7", "0.1", "18446744073709551615"];
    let trees =
        numbers.map(|number| json!({ "n": serde_json::from_str::<Value>(number).unwrap() }));
    assert_pyyaml_reads(&trees);
}

#[test]
fn a_configuration_is_readable() {
    let tree = json!({
        "hostname": "web-1",
        "ssh_pwauth": false,
        "packages": ["nginx", "curl"],
        "write_files": [{ "path": "/etc/motd", "content": "one\n\n  two\n", "permissions": "0644" }],
        "runcmd": [["systemctl", "restart", "nginx"], "echo yes: done"],
        "empty": { "list": [], "map": {}, "nothing": null },
    });
    let expected = "#cloud-config\nempty:\n  list: []\n  map: {}\n  nothing: null\nhostname: web-1\npackages:\n  - nginx\n  - curl\nruncmd:\n  - - systemctl\n    - restart\n    - nginx\n  - 'echo yes: done'\nssh_pwauth: false\nwrite_files:\n  - content: |\n      one\n\n        two\n    path: /etc/motd\n    permissions: '0644'\n";
    assert_eq!(encode(&tree), expected);
}
