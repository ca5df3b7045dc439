//! Comparison of two texts of one row, by the class of the row. Texts are those of the XML document; a text that does
//! not belong to the class of its row is compared literally.

mod cpuset;
pub mod foreign;
mod json;
mod machine;
mod net;
pub mod size;

use std::borrow::Cow;

use mapping::Number;
use mapping::shape::{Canon, Kind, Row, Scalar, Shape};
pub use mapping::view::text_of;
use mapping::view::{View, text_at};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use foreign::same_fragment;

/// Whether two texts of a row are equivalent; `None` is an absent text. `left` is the configured text: the order is
/// significant for [`Canon::EmptyAny`] and [`Canon::MachineType`].
///
/// Compares a size without its unit; [`size::bytes`] compares both.
pub fn same_text(row: &Row, left: Option<&str>, right: Option<&str>) -> bool {
    if left == right {
        return true;
    }
    if let (Canon::MachineType, Some(left), Some(right)) = (row.canon, left, right)
        && machine::stands_for(left, right)
    {
        return true;
    }
    if let (Canon::EmptyAny, Some(""), Some(_)) = (row.canon, left, right) {
        return true;
    }
    if let (true, Some(left), Some(right)) = (is_foreign(row), left, right) {
        return same_fragment(left, right);
    }
    let left = left.and_then(|text| canonical(row, text));
    left == right.and_then(|text| canonical(row, text))
}

/// The canonical text of an attribute of an element; `None` if it has none.
pub fn text_in<'a, V: View<'a>>(shape: &'static Shape, index: u16, element: V) -> Option<String> {
    let (_, row) = shape.row_at(&[index])?;
    canonical(row, &text_at(element, shape, &[index])?).map(Cow::into_owned)
}

/// The canonical form of a text; `None` if the text equals an absent one.
pub fn canonical<'a>(row: &Row, text: &'a str) -> Option<Cow<'a, str>> {
    let text = by_scalar(row, text)?;
    let class = match row.canon {
        Canon::Exact => json::canonical(&text),
        Canon::MachineType
        | Canon::Xml
        | Canon::UserAlias
        | Canon::EmptyAny
        | Canon::Size { .. }
        | Canon::Unit => None,
        Canon::Mac => net::mac(&text),
        Canon::Uuid => uuid(&text),
        Canon::Path => Some(path(&text)),
        Canon::HexNum => hexnum(&text),
        Canon::Octal => u64::from_str_radix(text.trim(), 8).ok().map(|number| number.to_string()),
        Canon::CpuSet => cpuset::canonical(&text),
        Canon::Ip => net::ip(&text),
        Canon::EmptyAbsent if text.is_empty() => return None,
        Canon::ZeroAbsent if Number::parse(&text) == Some(Number::from(0_u64)) => return None,
        Canon::NoAbsent if text == "false" => return None,
        Canon::EmptyAbsent => json::canonical(&text),
        Canon::ZeroAbsent | Canon::NoAbsent => None,
    };
    Some(class.map_or_else(|| nfc(text), Cow::Owned))
}

/// Whether a row holds foreign XML.
pub fn is_foreign(row: &Row) -> bool {
    matches!(row.kind, Kind::RawContent | Kind::RawElement)
}

/// The text in the canonical form of its type: booleans as `true` or `false`, numbers without leading zeros. `None`
/// for a false value that XML expresses by omission.
fn by_scalar<'a>(row: &Row, text: &'a str) -> Option<Cow<'a, str>> {
    if matches!(row.kind, Kind::Flag) {
        return (text != "false").then_some(Cow::Borrowed(text));
    }
    match row.scalar() {
        Some(Scalar::Bool(pair)) => {
            let truth = match text.trim() {
                "true" => Some(true),
                "false" => Some(false),
                word => pair.read(word),
            };
            match truth {
                Some(false) if pair.no.is_none() => None,
                Some(truth) => Some(Cow::Borrowed(if truth { "true" } else { "false" })),
                None => Some(Cow::Borrowed(text)),
            }
        }
        Some(Scalar::Integer(_) | Scalar::Decimal) => Some(
            Number::parse(text)
                .map_or(Cow::Borrowed(text), |number| Cow::Owned(number.to_string())),
        ),
        _ => Some(Cow::Borrowed(text)),
    }
}

/// NFC, the form in which Terraform compares strings.
fn nfc(text: Cow<str>) -> Cow<str> {
    if text.is_ascii() || is_nfc(&text) {
        return text;
    }
    Cow::Owned(text.nfc().collect())
}

/// libvirt accepts hyphens and white space anywhere in a UUID.
fn uuid(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| *c != '-' && !c.is_whitespace()).collect();
    let is_uuid = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_uuid.then(|| digits.to_ascii_lowercase())
}

/// Ignores repeated and trailing slashes and `.` components, and normalises to NFC. A `..` component is significant,
/// because the component before it may be a symbolic link.
fn path(text: &str) -> String {
    let text: String = text.nfc().collect();
    let start = if text.starts_with('/') { "/" } else { "" };
    let steps = text.split('/').filter(|step| !matches!(*step, "" | "."));
    let steps: Vec<&str> = steps.collect();
    match (start, steps.as_slice()) {
        ("", []) => text,
        (start, steps) => format!("{start}{}", steps.join("/")),
    }
}

fn hexnum(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let number = match digits {
        Some(digits) if !digits.starts_with('+') => u128::from_str_radix(digits, 16).ok()?,
        Some(_) => return None,
        None => return Number::parse(text).map(|number| number.to_string()),
    };
    Some(number.to_string())
}

#[cfg(test)]
mod tests {
    use mapping::Value;
    use mapping::shape::{Canon, Kind, ON_OFF, Pair, Range, Row, Scalar, YES_NO, row};

    use super::{same_text, text_of};

    fn text(canon: Canon) -> Row {
        row("a", "a", Kind::Attribute(Scalar::Text), "").canon(canon)
    }

    fn check(row: &Row, cases: &[(&'static str, &'static str, bool)]) {
        for (left, right, is_same) in cases {
            let spelled = |text: &'static str| (text != "-").then_some(text);
            let (left, right) = (spelled(left), spelled(right));
            for (left, right) in [(left, right), (right, left)] {
                let found = same_text(row, left, right);
                assert_eq!(found, *is_same, "{:?}: {left:?} {right:?}", row.canon);
            }
        }
    }

    macro_rules! cases {
        ($($name:ident: $row:expr => $cases:expr;)*) => {$(
            #[test]
            fn $name() {
                check(&$row, &$cases);
            }
        )*};
    }

    cases! {
        text_is_compared_to_the_letter_but_in_nfc: text(Canon::Exact) => [
            ("a", "a", true), ("a", "A", false), ("a", "a ", false), ("", "-", false),
            ("e\u{301}", "\u{e9}", true), ("e\u{301}", "e", false),
        ];
        json_is_compared_by_value: text(Canon::Exact) => [
            (r#"{"a":1,"b":[true,null]}"#, "{ \"b\": [ true, null ],\n \"a\": 1 }", true),
            (r#"["a","b"]"#, r#"["b","a"]"#, false), (r#"{"a":1}"#, r#"{"a":"1"}"#, false),
            (r#"{"a":"<"}"#, r#"{"a":"\u003c"}"#, true), ("{a}", "{ a}", false), ("1", " 1", false),
            (r#"{"a":"x y"}"#, r#"{"a":"x  y"}"#, false),
        ];
        mac: text(Canon::Mac) => [
            ("52:54:00:AB:cd:01", "52:54:00:ab:CD:01", true), ("52:54:0:ab:cd:1", "52:54:00:ab:cd:01", true),
            ("52:54:00:ab:cd:01", "52:54:00:ab:cd:02", false), ("x", "X", false),
        ];
        uuid: text(Canon::Uuid) => [
            ("6A0FC6AF-6D5D-4F2C-8E9B-000000000001", "6a0fc6af6d5d4f2c8e9b000000000001", true),
            ("6a0fc6af-6d5d-4f2c-8e9b-000000000001", "6a0fc6af-6d5d-4f2c-8e9b-000000000002", false),
            ("", "-", false),
        ];
        path: text(Canon::Path) => [
            ("/a//b/", "/a/b", true), ("/", "//", true), ("/a/b", "/a/B", false), ("a", "/a", false),
            ("/a/./b", "/a/b/.", true), (".", "", false), ("./a", "a", true), ("/a/../b", "/b", false),
        ];
        hexnum: text(Canon::HexNum) => [
            ("0x0A", "10", true), ("0xa", "0x000a", true), ("0x10", "10", false), ("0x", "0", false),
            ("0x+1", "1", false),
        ];
        octal: text(Canon::Octal) => [
            ("0644", "644", true), ("0644", "0600", false), ("8", "08", false),
        ];
        cpuset: text(Canon::CpuSet) => [
            ("0-3,^2,5", "0,1,3,5", true), ("1,0", "0-1", true), ("0-4294967295", "0-4294967294", false),
            ("0-3", "0,2,3", false), ("all", "all ", false),
        ];
        ip: text(Canon::Ip) => [
            ("FE80::0001", "fe80::1", true), ("10.0.0.1", "10.0.0.2", false), ("::ffff:1.2.3.4", "::ffff:102:304", true),
            ("fd00:0::/64", "fd00::/64", true), ("fd00::/64", "fd00::/65", false), ("host", "Host", false),
        ];
        alias: text(Canon::UserAlias) => [("ua-a", "ua-a", true), ("ua-a", "ua-A", false)];
        empty_absent: text(Canon::EmptyAbsent) => [("", "-", true), ("a", "-", false), ("0", "-", false)];
        no_absent: row("a", "a", Kind::Attribute(Scalar::Bool(YES_NO)), "").canon(Canon::NoAbsent) => [
            ("no", "-", true), ("false", "-", true), ("yes", "-", false), ("yes", "no", false),
        ];
        zero_absent: text(Canon::ZeroAbsent) => [("0", "-", true), ("00", "-", true), ("1", "-", false), ("", "-", false)];
        numbers_by_value: row("a", "a", Kind::Leaf(Scalar::Integer(&Range { min: None, max: None })), "") => [
            ("+007", "7", true), ("-1", "1", false), ("0", "-", false), ("18446744073709551615", "018446744073709551615", true),
        ];
        booleans_by_truth: row("a", "a", Kind::Attribute(Scalar::Bool(ON_OFF)), "") => [
            ("true", "on", true), ("false", "off", true), ("on", "off", false), ("off", "-", false), ("on", "yes", false),
        ];
        a_false_without_word_is_absent: row("a", "a", Kind::Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "") => [
            ("false", "-", true), ("yes", "true", true), ("yes", "-", false),
        ];
        flag: row("a", "a", Kind::Flag, "") => [("false", "-", true), ("true", "-", false)];
        foreign: row("a", "a", Kind::RawContent, "") => [
            ("<a:x xmlns:a='urn:a' b='1' c='2'/>", " <x xmlns='urn:a' c='2' b='1'></x><!-- note -->", true),
            ("<x>1</x><y/>", "<y/>\n<x>1</x>", true), ("<x>1</x><x>2</x>", "<x>2</x><x>1</x>", false),
            ("<x/>", "<y/>", false), ("<x><y/><z/></x>", "<x>\n <y/>\n <z/>\n</x>", true), ("<x>a</x>", "<x> a</x>", false),
            ("<x", "<x ", false),
        ];
    }

    #[test]
    fn an_empty_text_that_has_libvirt_choose_equals_what_it_chose() {
        let row = text(Canon::EmptyAny);
        let cases = [("", "a", true), ("a", "", false), ("a", "b", false), ("a", "a", true)];
        for (configured, found, is_same) in cases {
            assert_eq!(
                same_text(&row, Some(configured), Some(found)),
                is_same,
                "{configured:?} {found:?}"
            );
        }
        assert!(!same_text(&row, Some(""), None));
    }

    #[test]
    fn a_machine_alias_takes_each_version_of_its_family() {
        let row = text(Canon::MachineType);
        let cases = [
            ("q35", "pc-q35-7.2", true),
            ("q35", "pc-q35-rhel9.0.0", true),
            ("q35", "q35", true),
            ("pc-q35-7.2", "q35", false),
            ("pc-q35-7.2", "pc-q35-8.0", false),
            ("pc", "pc-i440fx-7.2", true),
            ("pc-i440fx-7.2", "pc", false),
            ("pc", "pc-1.3", true),
            ("pc", "pc-q35-7.2", false),
            ("virt", "virt-7.2", true),
            ("virt", "virtual", false),
            ("pseries", "pseries-6.1", true),
            ("s390-ccw-virtio", "s390-ccw-virtio-7.2", true),
            ("microvm", "q35", false),
        ];
        for (configured, found, is_same) in cases {
            assert_eq!(
                same_text(&row, Some(configured), Some(found)),
                is_same,
                "{configured:?} {found:?}"
            );
        }
    }

    #[test]
    fn values_are_spelled_as_in_xml() {
        let boolean = row("a", "a", Kind::Attribute(Scalar::Bool(YES_NO)), "");
        assert_eq!(text_of(&boolean, &Value::Bool(true)).as_deref(), Some("yes"));
        assert_eq!(text_of(&boolean, &Value::Null), None);
        assert_eq!(text_of(&boolean, &Value::from("true")).as_deref(), Some("true"));
    }
}
