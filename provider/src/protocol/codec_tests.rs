//! Tests both directions of the codec with bytes written by hand: all encodings of all types, and the messages for
//! invalid values.

use std::collections::BTreeMap;

use mapping::schema::{Attribute, Type};
use mapping::{Number, Value};
use serde_json::json;

use super::decode::decode;
use super::encode::encode;
use super::json::from_json;
use super::layout::Layout;

const NIL: &[u8] = &[0xc0];
const UNKNOWN: &[u8] = &[0xd4, 0, 0];

fn layout() -> Layout {
    let text = |name| Attribute::optional(name, Type::String, "");
    let secret = Attribute { is_write_only: true, ..text("secret") };
    let target = vec![text("dev"), Attribute::optional("size", Type::Number, "")];
    let disk = vec![text("bus"), Attribute::optional("target", Type::Object(target), "")];
    Layout::of(&[
        Attribute::optional("words", Type::Strings, ""),
        Attribute::optional("number", Type::Number, ""),
        Attribute::optional("flag", Type::Bool, ""),
        Attribute::optional("map", Type::Map, ""),
        Attribute::optional("any", Type::Any, ""),
        Attribute::optional("disk", Type::Objects(disk), ""),
        secret,
    ])
}

fn text(text: &str) -> Vec<u8> {
    [&[0xd9, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat()
}

fn list(items: &[&[u8]]) -> Vec<u8> {
    let head = [0xdc, 0, u8::try_from(items.len()).unwrap()];
    [head.to_vec(), items.concat()].concat()
}

fn map(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let entry = |(key, value): &(&str, &[u8])| [text(key), value.to_vec()].concat();
    let entries: Vec<_> = entries.iter().map(entry).collect();
    let head = [0xde, 0, u8::try_from(entries.len()).unwrap()];
    [head.to_vec(), entries.concat()].concat()
}

/// The whole object with one attribute set.
fn with(name: &str, value: &[u8]) -> Vec<u8> {
    let names = ["words", "flag", "disk", "number", "secret", "map", "any"];
    let entries = names.map(|other| (other, if other == name { value } else { NIL }));
    map(&entries)
}

fn decoded(name: &str, bytes: &[u8]) -> Result<Value, String> {
    let value = decode(&layout(), &with(name, bytes)).map_err(|problem| problem.to_string())?;
    Ok(value.get(name).clone())
}

fn number(text: &str) -> Value {
    Number::parse(text).unwrap().into()
}

#[test]
fn every_form_of_a_number_is_read() {
    let float = |float: f64| [&[0xcb], float.to_be_bytes().as_slice()].concat();
    let cases = [
        (vec![7], "7"),
        (vec![0xe0], "-32"),
        (vec![0xcc, 255], "255"),
        (vec![0xcd, 1, 0], "256"),
        (vec![0xce, 255, 255, 255, 255], "4294967295"),
        ([&[0xcf], [255; 8].as_slice()].concat(), "18446744073709551615"),
        ([&[0xd3, 128], [0; 7].as_slice()].concat(), "-9223372036854775808"),
        (vec![0xca, 0x3f, 0xc0, 0, 0], "1.5"),
        (float(0.1), "0.1"),
        (float(3.0), "3"),
        (text("18446744073709551615"), "18446744073709551615"),
        (text("0.1"), "0.1"),
        (text("0.3333333333333333333333"), "0.3333333333333333333333"),
    ];
    for (bytes, expected) in cases {
        assert_eq!(decoded("number", &bytes), Ok(number(expected)), "{bytes:x?}");
    }
    for bytes in [text("ten"), float(f64::NAN), float(f64::INFINITY), vec![0xc3]] {
        let refusal = decoded("number", &bytes).unwrap_err();
        assert!(refusal.starts_with("number: expected a number"), "{refusal}");
    }
}

#[test]
fn numbers_are_written_exactly() {
    let cases: [(&str, Vec<u8>); 5] = [
        ("7", vec![7]),
        ("-1", vec![0xff]),
        ("18446744073709551615", [&[0xcf], [255; 8].as_slice()].concat()),
        ("18446744073709551616", [&[0xb4], "18446744073709551616".as_bytes()].concat()),
        ("0.1", vec![0xa3, b'0', b'.', b'1']),
    ];
    for (text, expected) in cases {
        let encoded = encode(&layout(), &Value::object([("number", number(text))]));
        let found = encoded.bytes.windows(expected.len()).any(|part| part == expected);
        assert!(found && encoded.problems.is_empty(), "{text}: {encoded:x?}");
    }
}

#[test]
fn null_unknown_and_empty_are_distinguished() {
    let cases = [
        ("words", NIL.to_vec(), Value::Null),
        ("words", UNKNOWN.to_vec(), Value::Unknown),
        ("words", list(&[]), Value::List(vec![])),
        ("words", list(&[NIL, UNKNOWN]), Value::List(vec![Value::Null, Value::Unknown])),
        ("map", map(&[]), Value::Map([].into())),
        ("map", map(&[("k", UNKNOWN)]), Value::Map([("k".to_owned(), Value::Unknown)].into())),
        ("disk", list(&[NIL]), Value::List(vec![Value::Null])),
        ("disk", list(&[UNKNOWN]), Value::List(vec![Value::Unknown])),
        ("disk", list(&[]), Value::List(vec![])),
        ("flag", vec![0xc2], Value::Bool(false)),
        // A refined unknown: not null, with a prefix.
        (
            "secret",
            [&[0xc7, 6, 12], [0x82, 1, 0xc2, 2, 0xa1, b'a'].as_slice()].concat(),
            Value::Unknown,
        ),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(decoded(name, &bytes), Ok(expected.clone()), "{name}");
        if name != "secret" {
            let whole = Value::object([(name, expected)]);
            let encoded = encode(&layout(), &whole);
            assert_eq!(decode(&layout(), &encoded.bytes), Ok(whole), "{name}");
        }
    }
    assert_eq!(decode(&layout(), NIL), Ok(Value::Null));
    assert_eq!(decode(&layout(), UNKNOWN), Ok(Value::Unknown));
    assert_eq!(encode(&layout(), &Value::Null).bytes, NIL);
    assert_eq!(encode(&layout(), &Value::Unknown).bytes, UNKNOWN);
}

#[test]
fn a_wrong_key_or_type_is_named_with_its_path() {
    let disk = |target: &[u8]| list(&[NIL, &map(&[("bus", NIL), ("target", target)])]);
    let cases = [
        ("disk", disk(&map(&[("dev", NIL)])), "disk[1].target: attribute \"size\" is missing"),
        (
            "disk",
            disk(&map(&[("dev", NIL), ("devices", NIL)])),
            "disk[1].target: attribute \"devices\" is not in the schema",
        ),
        (
            "disk",
            disk(&map(&[("dev", NIL), ("dev", NIL)])),
            "disk[1].target.dev: duplicate attribute",
        ),
        (
            "disk",
            disk(&map(&[("size", NIL), ("dev", &[0xc3])])),
            "disk[1].target.dev: expected a string, found a boolean",
        ),
        ("disk", disk(&list(&[])), "disk[1].target: expected an object, found a list"),
        ("map", map(&[("a", &[1])]), "map[\"a\"]: expected a string, found a number"),
        ("map", map(&[("a", NIL), ("a", NIL)]), "map[\"a\"]: duplicate key"),
        ("map", vec![0x81, 0xc0, 0xc0], "map: expected a string as key, found null"),
        ("words", list(&[&[0xa1, 0xff]]), "words[0]: text is not UTF-8"),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(decoded(name, &bytes), Err(expected.to_owned()));
    }
    // A length that exceeds the remaining bytes.
    assert!(decoded("words", &[0xdd, 255, 255, 255, 255]).is_err());
    let trailing = [with("words", NIL), NIL.to_vec()].concat();
    let refusal = decode(&layout(), &trailing).unwrap_err().to_string();
    assert_eq!(refusal, "1 unexpected bytes after the value");
}

#[test]
fn every_attribute_is_written_in_the_order_of_names() {
    let value = Value::object([("words", Value::List(vec![])), ("secret", Value::from("s"))]);
    let encoded = encode(&layout(), &value);
    let mut expected = vec![0x87];
    for name in ["any", "disk", "flag", "map", "number", "secret", "words"] {
        expected.push(0xa0 | u8::try_from(name.len()).unwrap());
        expected.extend(name.as_bytes());
        expected.push(if name == "words" { 0x90 } else { 0xc0 });
    }
    assert_eq!(encoded.bytes, expected);
    assert_eq!(encoded.problems, []);
}

#[test]
fn a_value_that_does_not_fit_becomes_null_with_an_error() {
    let target = Value::object([("dev", Value::Bool(true)), ("devices", Value::from("x"))]);
    let disk = Value::object([("bus", Value::from("virtio")), ("target", target)]);
    let value = Value::object([
        ("disk", Value::List(vec![disk])),
        ("alpha", Value::from("x")),
        ("zeta", Value::from("x")),
        ("words", Value::from("one")),
    ]);
    let encoded = encode(&layout(), &value);
    let problems: Vec<_> = encoded.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "attribute \"alpha\" is not in the schema",
            "disk[0].target.dev: expected a string, found a boolean",
            "disk[0].target: attribute \"devices\" is not in the schema",
            "words: expected a list of strings, found a string",
            "attribute \"zeta\" is not in the schema",
        ]
    );
    let rest = decode(&layout(), &encoded.bytes).unwrap();
    assert_eq!(rest.get("disk").items()[0].get("bus").as_str(), Some("virtio"));
}

#[test]
fn stored_states_are_read_leniently() {
    let state = json!({"number": "1e3", "flag": "false", "secret": "x", "gone": [1],
        "map": {"bus": 0, "on": true}, "disk": [{"target": {"dev": null}}, null]});
    let value = from_json(&layout(), state.to_string().as_bytes()).unwrap();
    assert_eq!(value.get("number"), &number("1000"));
    assert_eq!(value.get("flag"), &Value::Bool(false));
    assert!(value.get("secret").is_null());
    let entries = [("bus".to_owned(), Value::from("0")), ("on".to_owned(), Value::from("true"))];
    assert_eq!(value.get("map"), &Value::Map(entries.into()));
    let disks = value.get("disk").items();
    assert_eq!((disks.len(), disks[0].at(["target", "dev"])), (2, &Value::Null));
    let refusal = |text: &str| from_json(&layout(), text.as_bytes()).unwrap_err().to_string();
    for (state, message) in [
        (r#"{"disk": [{"target": [1]}]}"#, "disk[0].target: expected an object, found a list"),
        (r#"{"disk": [{"target": 1}]}"#, "disk[0].target: expected an object, found a number"),
        (r#"{"disk": {}}"#, "disk: expected a list of objects, found an object"),
        (r#"{"disk": [null, 1]}"#, "disk[1]: expected an object, found a number"),
        (r#"{"words": ["a", []]}"#, "words[1]: expected a string, found a list"),
        (r#"{"map": {"a": {}}}"#, "map[\"a\"]: expected a string, found an object"),
        (r#"{"flag": "perhaps"}"#, "flag: expected a boolean, found a string"),
        ("[]", "expected an object, found a list"),
        ("{} {}", "not JSON: trailing characters at line 1 column 4"),
        (r#"{"flag": "#, "not JSON: EOF while parsing a value at line 1 column 9"),
        (r#"{"disk": [{"target""#, "not JSON: EOF while parsing an object at line 1 column 19"),
    ] {
        assert_eq!(refusal(state), message);
    }
}

/// A value of any type as bytes: a pair of its type and itself.
fn any(r#type: &str, value: &[u8]) -> Vec<u8> {
    let r#type = [&[0xc4, u8::try_from(r#type.len()).unwrap()], r#type.as_bytes()].concat();
    [&[0x92], r#type.as_slice(), value].concat()
}

#[test]
fn values_of_any_type_keep_their_type() {
    let object =
        r#"["object",{"none":"dynamic","runcmd":["tuple",["string","number"]],"ssh":"bool"}]"#;
    let items = list(&[&text("ls"), &[7]]);
    let value = map(&[("none", NIL), ("runcmd", &items), ("ssh", &[0xc3])]);
    for bytes in [
        any(r#""string""#, &text("x")),
        any(r#"["list","string"]"#, &list(&[&text("x"), NIL])),
        any(r#"["map","string"]"#, &map(&[("a", &text("x"))])),
        any(r#""string""#, NIL),
        any(object, &value),
    ] {
        let decoded = decode(&layout(), &with("any", &bytes)).unwrap();
        let encoded = encode(&layout(), &decoded);
        assert_eq!(encoded.problems, []);
        let again = decode(&layout(), &encoded.bytes).unwrap();
        assert_eq!(again, decoded);
        assert!(!decoded.get("any").is_null());
    }
    let found = decoded("any", &any(object, &value)).unwrap();
    let expected = Value::Map(BTreeMap::from([
        ("none".to_owned(), Value::Null),
        ("runcmd".to_owned(), Value::List(vec![Value::from("ls"), number("7")])),
        ("ssh".to_owned(), Value::Bool(true)),
    ]));
    assert_eq!(mapping::any::content(&found), &expected);
    assert_eq!(decoded("any", &any(r#""string""#, UNKNOWN)), Ok(Value::Unknown));
    assert_eq!(decoded("any", UNKNOWN), Ok(Value::Unknown));
    let state = json!({"any": {"type": serde_json::from_str::<serde_json::Value>(object).unwrap(),
        "value": {"none": null, "runcmd": ["ls", 7], "ssh": true}}});
    let read = from_json(&layout(), state.to_string().as_bytes()).unwrap();
    assert_eq!(mapping::any::content(read.get("any")), &expected);
    for wrong in [any("7", NIL), any(r#""string""#, &[7]), text("x"), any(object, &list(&[]))] {
        assert!(decoded("any", &wrong).is_err());
    }
}
