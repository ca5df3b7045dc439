//! Foreign XML with any combination of declared, redeclared, shadowed and default namespaces: converted to a value and
//! back, and merged into a stored document. Expanded names must be kept; declarations and prefixes may differ.

use engine::canon::foreign::Fragment;
use generated::ROOTS;
use mapping::edge::{from_value, from_xml, to_value, to_xml};
use mapping::record::Root;
use mapping::{Value, xml};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::explore::{Choices, choices, explore, regressions};

fn network() -> &'static Root {
    ROOTS.iter().find(|root| root.name == "network").unwrap()
}

/// The metadata of a network document, as the text that a user sees.
fn read(text: &str) -> String {
    let document = roxmltree::Document::parse(text).unwrap();
    let mut record = (network().record)();
    let mut unknown = Vec::new();
    from_xml(document.root_element(), record.as_mut(), &mut unknown);
    assert!(unknown.is_empty(), "{unknown:?}");
    to_value(record.as_mut()).get("metadata").as_str().unwrap_or_default().to_owned()
}

/// The network document with that metadata.
fn write(metadata: &str) -> String {
    let value = Value::object([("name", Value::from("n")), ("metadata", Value::from(metadata))]);
    let mut record = (network().record)();
    from_value(value, record.as_mut()).unwrap_or_else(|problems| {
        panic!("{metadata}: {}", problems.iter().map(ToString::to_string).collect::<String>())
    });
    to_xml(network().element, record.as_mut())
}

/// The content of the metadata element, in expanded names.
fn expanded(text: &str) -> String {
    let document =
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let root = document.root_element();
    let metadata = root.children().find(|node| node.has_tag_name("metadata"));
    metadata.map(content).unwrap_or_default()
}

fn content(node: roxmltree::Node) -> String {
    let mut text = String::new();
    for child in node.children() {
        if child.is_element() {
            let name = child.tag_name();
            text += &format!("<{{{}}}{}", name.namespace().unwrap_or_default(), name.name());
            let mut attributes: Vec<String> = child
                .attributes()
                .map(|it| {
                    format!(
                        "{{{}}}{}={}",
                        it.namespace().unwrap_or_default(),
                        it.name(),
                        it.value()
                    )
                })
                .collect();
            attributes.sort_unstable();
            text += &format!(" {attributes:?}>{}</>", content(child));
        } else if child.is_text() {
            text += child.text().unwrap_or_default().trim();
        }
    }
    text
}

#[test]
fn a_namespace_that_is_declared_again_inside_is_declared_once() {
    let cases = [
        ("<metadata xmlns:o='u'><o:vm xmlns:o='u'/></metadata>", "<o:vm xmlns:o='u'/>"),
        (
            "<metadata xmlns:o='u'><o:vm><o:x xmlns:o='u'/></o:vm></metadata>",
            "<o:vm xmlns:o=\"u\"><o:x xmlns:o='u'/></o:vm>",
        ),
        (
            "<metadata xmlns:o='u'><o:vm xmlns:o='v'><o:x/></o:vm></metadata>",
            "<o:vm xmlns:o='v'><o:x/></o:vm>",
        ),
        // The shadowed namespace is used outside of the shadowing element only.
        (
            "<metadata xmlns:o='u'><o:vm><o:x xmlns:o='v'/></o:vm></metadata>",
            "<o:vm xmlns:o=\"u\"><o:x xmlns:o='v'/></o:vm>",
        ),
        (
            "<metadata xmlns:o='u'><vm xmlns='u'><o:x/></vm></metadata>",
            "<vm xmlns:o=\"u\" xmlns='u'><o:x/></vm>",
        ),
        (
            "<metadata xmlns:o='u' xmlns:p='u'><p:vm o:a='1'/></metadata>",
            "<p:vm xmlns:p=\"u\" xmlns:o=\"u\" o:a='1'/>",
        ),
        ("<metadata xmlns:o='u'><p:vm xmlns:p='v'/></metadata>", "<p:vm xmlns:p='v'/>"),
        ("<metadata xmlns:o='a&amp;b'><o:vm/></metadata>", "<o:vm xmlns:o=\"a&amp;b\"/>"),
    ];
    for (metadata, expected) in cases {
        assert_eq!(read(&format!("<network><name>n</name>{metadata}</network>")), expected);
    }
    let on_root =
        "<network xmlns:o='u'><name>n</name><metadata><o:vm xmlns:o='u'/></metadata></network>";
    assert_eq!(read(on_root), "<o:vm xmlns:o='u'/>");
}

/// Numbers that determine a document: those of a seed, or the choices of a case that can be shrunk.
enum Bits {
    Seed(u64),
    Choices(Choices),
}

impl Bits {
    fn below(&mut self, limit: usize) -> usize {
        let state = match self {
            Self::Seed(state) => state,
            Self::Choices(choices) => return choices.below(limit),
        };
        *state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).unwrap() % limit
    }
}

const PREFIXES: [&str; 3] = ["o", "p", "q"];
const URIS: [&str; 2] = ["urn:u", "urn:v&amp;w"];

/// Declarations of some prefixes, and the prefixes in scope after them.
fn declarations(bits: &mut Bits, scope: &[&'static str]) -> (String, Vec<&'static str>) {
    let (mut text, mut scope) = (String::new(), scope.to_vec());
    for prefix in PREFIXES {
        if bits.below(4) == 0 {
            text += &format!(" xmlns:{prefix} = '{}'", URIS[bits.below(2)]);
            scope.push(prefix);
        }
    }
    (text, scope)
}

fn element(bits: &mut Bits, depth: usize, scope: &[&'static str]) -> String {
    let (mut attributes, scope) = declarations(bits, scope);
    if bits.below(4) == 0 {
        attributes += &format!("\n xmlns=\"{}\"", ["", URIS[0], URIS[1]][bits.below(3)]);
    }
    let prefix = |bits: &mut Bits| match scope.as_slice() {
        [] => String::new(),
        scope if bits.below(3) > 0 => format!("{}:", scope[bits.below(scope.len())]),
        _ => String::new(),
    };
    if bits.below(3) == 0 {
        attributes += &format!(" {}x=\"a>'xmlns:o=\"", prefix(bits));
    }
    let name = format!("{}{}", prefix(bits), ["a", "b"][bits.below(2)]);
    let children = if depth == 0 { 0 } else { bits.below(3) };
    let mut inside = String::new();
    for _ in 0..children {
        inside += &element(bits, depth - 1, &scope);
        inside += ["", "t", "<!-- <o:a xmlns:o='u'> -->", "<![CDATA[<p:x>]]>"][bits.below(4)];
    }
    if inside.is_empty() {
        return format!("<{name}{attributes} />");
    }
    format!("<{name}{attributes}>{inside}</{name}>")
}

fn document(bits: &mut Bits) -> String {
    let (outer, scope) = declarations(bits, &[]);
    let (inner, scope) = declarations(bits, &scope);
    let elements: String = (0..=bits.below(3)).map(|_| element(bits, 2, &scope)).collect();
    format!("<network{outer}><name>n</name><metadata{inner}>{elements}</metadata></network>")
}

/// Tries a property on a thousand documents of a fixed seed and on some new ones.
#[track_caller]
fn always(property: impl Fn(&mut Bits) -> TestCaseResult) {
    regressions(1, 1000, &any::<u64>(), |seed| property(&mut Bits::Seed(seed)));
    explore(300, &choices(400), |choices| property(&mut Bits::Choices(choices)));
}

#[test]
fn foreign_xml_is_unchanged_by_a_round_trip_through_a_value() {
    always(|bits| {
        let text = document(bits);
        let stored = xml::parse(&text).unwrap().to_string();
        prop_assert_eq!(expanded(&stored), expanded(&text), "{}", text);
        let written = write(&read(&text));
        prop_assert_eq!(expanded(&written), expanded(&text), "{}\n{}", text, written);
        prop_assert_eq!(read(&written), read(&text), "{}\n{}", text, written);
        Ok(())
    });
}

#[test]
fn foreign_xml_is_unchanged_by_a_merge() {
    always(|bits| {
        let [text, planned] = [document(bits), write(&read(&document(bits)))];
        let mut stored = xml::parse(&text).unwrap();
        engine::merge(network().shape, None, &xml::parse(&planned).unwrap(), &mut stored);
        let merged = stored.to_string();
        let by_name = |text: &str| Fragment::parse(&read(text)).unwrap().by_name();
        let mut expected = by_name(&text);
        expected.extend(by_name(&planned));
        prop_assert_eq!(by_name(&merged), expected, "{}\n{}\n{}", text, planned, merged);
        Ok(())
    });
}
