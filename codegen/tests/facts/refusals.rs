//! Refused grammars and tables, with the exact messages.

use codegen::facts::{Classes, parse};
use codegen::roots::Roots;

use crate::small::{boxed, refusal, snapshot};

#[test]
fn every_refusal_names_file_line_and_way_out() {
    let element = |name: &str| format!("<element name='{name}'><empty/></element>");
    let include = "<include href='parts.rng'/>";
    let cases = [
        ("a missing file", refusal("<include href='none.rng'/>", &[])),
        ("a circle of includes", refusal(include, &[("parts.rng", include)])),
        ("no start", refusal("<define name='a'><empty/></define>", &[])),
        ("an unknown reference", refusal(&boxed("<ref name='lid'/>"), &[])),
        (
            "a definition twice",
            refusal(
                &(boxed("<empty/>")
                    + "<define name='a'><empty/></define><define name='a'><text/></define>"),
                &[],
            ),
        ),
        (
            "an override of nothing",
            refusal(
                &(boxed("<empty/>")
                    + "<include href='parts.rng'><define name='a'><empty/></define></include>"),
                &[("parts.rng", "")],
            ),
        ),
        (
            "a loop",
            refusal(
                "<start><ref name='a'/></start><define name='a'><optional><ref name='a'/></optional></define>",
                &[],
            ),
        ),
        (
            "two documents",
            refusal(
                &format!("<start><choice>{}{}</choice></start>", element("a"), element("b")),
                &[],
            ),
        ),
        ("an unknown pattern", refusal(&boxed("<several/>"), &[])),
        ("an empty element", refusal(&boxed("<element name='a'/>"), &[])),
        (
            "a namespace without prefix",
            refusal(&boxed("<element name='a' ns='urn:z'><empty/></element>"), &[]),
        ),
        (
            "a value of parts",
            refusal(&boxed("<attribute name='a'><group><text/><text/></group></attribute>"), &[]),
        ),
        ("no XML", refusal("<start>", &[])),
    ];
    let texts: Vec<String> =
        cases.iter().map(|(name, text)| format!("# {name}\n{text}\n")).collect();
    let (grammars, rest) = texts.split_at(7);
    snapshot("refusals_of_grammars", &grammars.concat());
    snapshot("refusals_of_patterns", &rest.concat());
}

#[test]
fn tables_and_facts_say_which_line_is_wrong() {
    let facts = "!libvirt 1.0.0\n!contexts 1 2\n= a\n  @x ? maybe what\n  @y int 1-2\n  y\n= a\n";
    let texts = [
        parse("schemas/facts/a.facts", facts).unwrap_err(),
        parse("schemas/facts/b.facts", "  @x text\n").unwrap_err(),
        Classes::parse("schemas/classes", "uuid 1234\n").unwrap_err(),
        Roots::parse("schemas/roots", "writable a b\n").unwrap_err(),
    ];
    let texts: Vec<String> = texts.iter().map(|problems| format!("{problems}\n")).collect();
    snapshot("refusals_of_tables", &texts.concat());
}
