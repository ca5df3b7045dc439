//! The recording of a version, and the output of `--report`.

use codegen::facts::{Facts, merge};
use codegen::grammar::Sources;
use codegen::record::{Recorded, compile_all, record};
use codegen::report;

use crate::small::{boxed, compiled, snapshot, sources};

fn facts(content: &str, version: &str) -> Facts {
    compiled(&sources(&boxed(content), &[]), version).unwrap().facts
}

#[test]
fn a_step_names_what_is_new_gone_or_of_another_shape() {
    let old = "<attribute name='type'><choice><value>a</value><value>b</value></choice></attribute>
        <element name='disk'><attribute name='dev'/></element>
        <optional><element name='dog'><empty/></element></optional><element name='old'><text/></element>
        <element name='size'><text/></element>";
    let new = "<optional><attribute name='type'><choice><value>a</value><value>c</value></choice></attribute></optional>
        <element name='disk'><attribute name='dev'/><optional><element name='part'><attribute name='x'/></element></optional></element>
        <zeroOrMore><element name='dog'><empty/></element></zeroOrMore>
        <element name='size'><optional><attribute name='unit'/></optional><text/></element>";
    let merged = merge(&facts(old, "1.0.0"), &facts(new, "2.0.0"));
    let version = |text: &str| text.parse().unwrap();
    let text = report::sizes([&merged].into_iter())
        + &report::step([&merged].into_iter(), version("1.0.0"), version("2.0.0"));
    snapshot("report", &text);
    assert_eq!(report::step([&merged].into_iter(), version("2.0.0"), version("3.0.0")), "");
}

#[test]
fn a_version_is_recorded_root_by_root() {
    let recorded =
        |roots: &str, files: &[(String, String)]| Recorded::parse(roots, "", files).unwrap();
    let grammar = |content: &str| -> Sources { sources(&boxed(content), &[]) };
    let mut empty = recorded("writable box\n", &[]);
    let compilation =
        compile_all(&empty, &grammar("<attribute name='a'/>"), "1.0.0".parse().unwrap()).unwrap();
    record(&mut empty, compilation).unwrap();
    let mut known = recorded("writable box\n", &empty.texts());
    assert_eq!(known.newest(), Some("1.0.0".parse().unwrap()));
    let compilation =
        compile_all(&known, &grammar("<attribute name='b'/>"), "2.0.0".parse().unwrap()).unwrap();
    record(&mut known, compilation).unwrap();
    let (name, text) = known.texts().remove(0);
    assert_eq!(name, "box.facts");
    assert!(text.ends_with("= box\n  @b text since 2.0.0\n  @a text until 1.0.0\n"), "{text}");
}

#[test]
fn lines_of_the_roots_file_that_have_no_use_are_refused() {
    let recorded =
        Recorded::parse("writable box\nopaque box/none\nwritable lid\n", "", &[]).unwrap();
    let grammar = sources(&boxed("<empty/>"), &[]);
    let missing = compile_all(&recorded, &grammar, "1.0.0".parse().unwrap()).unwrap_err();
    let recorded = Recorded::parse("writable box\nopaque box/none\n", "", &[]).unwrap();
    let stale = compile_all(&recorded, &grammar, "1.0.0".parse().unwrap()).unwrap_err();
    let mut recorded = recorded;
    recorded.roots.opaque.clear();
    let other = Facts { element: "lid".to_owned(), ..facts("<empty/>", "1.0.0") };
    recorded.facts.insert("box".to_owned(), other);
    let compilation = compile_all(&recorded, &grammar, "2.0.0".parse().unwrap()).unwrap();
    let renamed = record(&mut recorded, compilation).unwrap_err();
    snapshot("refusals_of_recording", &format!("{missing}\n{stale}\n{renamed}\n"));
}
