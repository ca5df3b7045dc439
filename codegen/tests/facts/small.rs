//! Small grammars for tests. In: the content of a `<grammar>`. Out: facts as text, or the refusal as text.

use codegen::facts::{Classes, Compiled, Facts, Request, compile, print};
use codegen::grammar::{Sources, load};
use codegen::problem::Problems;
use codegen::roots::Roots;

/// Two prefixes, and one opaque element.
const ROOTS: &str = "ns x urn:x\nns y urn:y\nopaque box/letter\n";

/// The class of hexadecimal numbers up to 255, and that of names.
const CLASSES: &str = "hex_uint8 with int = 1fe262acaa25\ngeneric_name = 1f5a8656b0d3\n";

/// Grammar files: `box.rng` is the root's, others are named `(file, inside)`.
pub(crate) fn sources(inside: &str, others: &[(&str, &str)]) -> Sources {
    let header = "<grammar xmlns='http://relaxng.org/ns/structure/1.0' \
        datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>";
    let file = |inside: &str| format!("{header}\n{inside}\n</grammar>\n");
    let others = others.iter().map(|(name, inside)| ((*name).to_owned(), file(inside)));
    others.chain([("box.rng".to_owned(), file(inside))]).collect()
}

/// Compiles `box.rng` as the grammar of a version.
pub(crate) fn compiled(sources: &Sources, version: &str) -> Result<Compiled, Problems> {
    let roots = Roots::parse("roots", ROOTS)?;
    let classes = Classes::parse("classes", CLASSES)?;
    let version = version.parse().unwrap();
    let request = Request { root: "box", version, roots: &roots, classes: &classes };
    load(sources, "box.rng").and_then(|grammar| compile(&grammar, request))
}

/// The facts of a grammar of version 1.0.0.
pub(crate) fn facts_of(inside: &str) -> Facts {
    compiled(&sources(inside, &[]), "1.0.0").unwrap_or_else(|problems| panic!("{problems}")).facts
}

/// The blocks of a grammar's facts, as text.
pub(crate) fn blocks_of(inside: &str) -> String {
    blocks(&facts_of(inside))
}

/// The blocks of facts, as text.
pub(crate) fn blocks(facts: &Facts) -> String {
    let text = print(facts);
    let start = text.find("= ").expect("facts have a block");
    text[start..].to_owned()
}

/// The refusal of a grammar.
pub(crate) fn refusal(inside: &str, others: &[(&str, &str)]) -> String {
    compiled(&sources(inside, others), "1.0.0").expect_err("a refusal").to_string()
}

/// A start that is one element named `box`.
pub(crate) fn boxed(content: &str) -> String {
    format!("<start><element name='box'>{content}</element></start>")
}

/// Compares with `snapshots/facts_<name>.snap`.
pub(crate) fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../../../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(format!("facts_{name}"), text);
    });
}
