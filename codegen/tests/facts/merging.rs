//! Merging of versions: every order results in the same bytes, and writing and reading a file loses nothing.

use codegen::facts::{Facts, merge, parse, print};

use crate::small::{boxed, compiled, snapshot, sources};

/// The facts of three versions of a grammar.
fn three(contents: [&str; 3]) -> Vec<Facts> {
    let versions = ["1.0.0", "2.0.0", "3.0.0"];
    let pairs = contents.iter().zip(versions);
    pairs
        .map(|(content, version)| compiled(&sources(&boxed(content), &[]), version).unwrap().facts)
        .collect()
}

/// The merged text; every order is tested, each time with a file in between.
pub(crate) fn merged(versions: &[Facts]) -> String {
    let through_file = |facts: Facts| {
        let text = print(&facts);
        let read = parse(&format!("schemas/facts/{}.facts", facts.root), &text).unwrap();
        assert_eq!(print(&read), text, "printing what was read changes nothing");
        read
    };
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let mut texts = orders.iter().map(|[first, second, third]| {
        let two = through_file(merge(&versions[*first], &versions[*second]));
        let all = through_file(merge(&two, &versions[*third]));
        assert_eq!(
            print(&merge(&versions[*third], &two)),
            print(&all),
            "either side may be the file's"
        );
        for version in versions {
            assert_eq!(print(&merge(&all, version)), print(&all), "merging again changes nothing");
        }
        print(&all)
    });
    let first = texts.next().unwrap();
    texts.for_each(|text| assert_eq!(text, first));
    first
}

#[test]
fn since_until_words_and_cardinality_are_recorded() {
    let old = "<attribute name='type'><choice><value>a</value><value>b</value></choice></attribute>
        <element name='gone'><text/></element><element name='item'><text/></element>
        <element name='size'><data type='unsignedByte'/></element>";
    let middle = "<attribute name='type'><choice><value>a</value><value>b</value><value>c</value></choice></attribute>
        <optional><attribute name='mode'/></optional><element name='size'><data type='unsignedShort'/></element>
        <optional><element name='item'><text/></element></optional><element name='short'><text/></element>";
    let new = "<attribute name='type'><choice><value>a</value><value>c</value><value>d</value></choice></attribute>
        <zeroOrMore><element name='item'><text/></element></zeroOrMore>
        <optional><attribute name='mode'/></optional><element name='size'><data type='unsignedShort'/></element>
        <element name='deep'><attribute name='x'><value>on</value></attribute></element>";
    snapshot("merged_versions", &merged(&three([old, middle, new])));
}

#[test]
fn a_child_that_changes_its_kind_becomes_a_block() {
    let child = |name: &str, inside: &str| format!("<element name='{name}'>{inside}</element>");
    let old =
        [child("leaf", "<text/>"), child("flag", "<empty/>"), child("open", "<text/>")].concat();
    let middle = [
        child("leaf", "<attribute name='unit'/><text/>"),
        child("flag", "<attribute name='on'/>"),
        child("open", "<element><anyName/><empty/></element>"),
    ]
    .concat();
    let new = [
        child("leaf", "<optional><value>on</value></optional>"),
        child("flag", "<text/>"),
        child("open", "<empty/>"),
    ]
    .concat();
    snapshot("merged_kinds", &merged(&three([&old, &middle, &new])));
}

#[test]
fn contexts_that_were_shared_part_where_versions_differ() {
    let address = "<element name='address'><attribute name='bus'/></element>";
    let wider = "<element name='address'><attribute name='bus'/><optional><attribute name='slot'/></optional></element>";
    let old = format!("<element name='a'>{address}</element>");
    let define = |inside: &str| {
        format!("<element name='a'>{inside}</element><element name='b'>{inside}</element>")
    };
    snapshot("merged_contexts", &merged(&three([&old, &define(address), &define(wider)])));
}

#[test]
fn arms_are_those_of_the_newest_version() {
    let arm = |word: &str, inside: &str| {
        format!("<group><attribute name='type'><value>{word}</value></attribute>{inside}</group>")
    };
    let (x, y) = ("<attribute name='x'/>", "<attribute name='y'/>");
    let both = format!("<choice>{}{}</choice>", arm("a", x), arm("b", y));
    let wider =
        format!("<choice>{}{}{}</choice>", arm("a", x), arm("b", &[x, y].concat()), arm("c", ""));
    let text = merged(&three([&both, &both, &wider]));
    let arms: Vec<&str> = text.lines().filter(|line| line.starts_with("  when")).collect();
    assert_eq!(arms, ["  when @type=a: @x", "  when @type=b: @x @y"]);
}
