//! What is generated from facts and policy.

use codegen::generate::generate;

use super::{FACTS, POLICY, generated, snapshot, sources};

const DOCUMENT: &str = "generated/src/pet/document.rs";

/// The lines of a text from the one that contains `first` up to the next blank line.
fn paragraph(text: &str, first: &str) -> String {
    let start = text.find(first).unwrap_or_else(|| panic!("no {first:?} in {text}"));
    text[start..].split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn a_field_of_each_kind_becomes_a_field_of_its_type() {
    let text = generated(&sources(FACTS, POLICY, ""), DOCUMENT);
    snapshot("struct_of_each_kind", &paragraph(&text, "pub struct Pet {"));
}

#[test]
fn rows_contain_facts_and_policy() {
    let text = generated(&sources(FACTS, POLICY, ""), DOCUMENT);
    snapshot("shape_of_each_kind", &paragraph(&text, "pub static PET: Shape"));
}

#[test]
fn text_and_attributes_become_sibling_attributes() {
    let text = generated(&sources(FACTS, POLICY, ""), DOCUMENT);
    snapshot("shape_of_a_size", &paragraph(&text, "pub static PET_WEIGHT: Shape"));
}

#[test]
fn the_lock_lists_every_path_with_type_and_mode() {
    let text = generated(&sources(FACTS, POLICY, ""), "schemas/shape.lock");
    snapshot("shape_lock", &text);
}

#[test]
fn prose_replaces_the_composed_sentence() {
    let prose = "pet/name: What it answers to.\npet/collar/@colour: How it looks.\n";
    let text = generated(&sources(FACTS, POLICY, prose), DOCUMENT);
    assert!(text.contains("\"What it answers to.\""), "{text}");
    assert!(
        text.contains("\"How it looks. One of `red`, `blue` (after 9.0.0, by 12.8.0).\""),
        "{text}"
    );
    assert!(text.contains("\"XML attribute `place` of `<leg>`.\""), "{text}");
}

#[test]
fn a_sentence_of_a_glob_applies_to_paths_without_their_own() {
    let facts = "!libvirt 9.0.0\n!element pet\n= pet\n  left -> .\n  right -> .\n= pet/left\n  @shoe ? text\n= pet/right\n  @shoe ? text\n";
    let shared = generated(&sources(facts, "", "pet/*/@shoe: A shoe.\n"), DOCUMENT);
    assert!(shared.contains("\"A shoe.\""), "{shared}");
    assert!(!shared.contains("pub struct PetRight {"), "{shared}");
    let prose = "pet/right/@shoe: The other shoe.\npet/{left,right}/@shoe: A shoe.\n";
    let apart = generated(&sources(facts, "", prose), DOCUMENT);
    assert!(apart.contains("\"A shoe.\"") && apart.contains("\"The other shoe.\""), "{apart}");
}

#[test]
fn equal_structs_are_shared_unless_their_policy_differs() {
    let facts = "!libvirt 9.0.0\n!element pet\n= pet\n  left -> .\n  right -> .\n= pet/left\n  @shoe ? text\n= pet/right\n  @shoe ? text\n";
    // The descriptions differ by the element's name, so both get one sentence.
    let prose = "pet/left/@shoe: A shoe.\npet/right/@shoe: A shoe.\n";
    let shared = generated(&sources(facts, "", prose), DOCUMENT);
    assert!(
        shared.contains("pub struct PetLeft {") && !shared.contains("pub struct PetRight {"),
        "{shared}"
    );
    let apart = generated(&sources(facts, "pet/right/@shoe auto # worn in\n", prose), DOCUMENT);
    assert!(
        apart.contains("pub struct PetLeft {") && apart.contains("pub struct PetRight {"),
        "{apart}"
    );
}

#[test]
fn equal_sources_produce_equal_output() {
    let sources = sources(FACTS, POLICY, "");
    assert_eq!(generate(&sources).unwrap(), generate(&sources).unwrap());
}

#[test]
fn a_supplement_adds_what_the_grammar_does_not_contain() {
    let mut sources = sources(FACTS, POLICY, "");
    let supplement =
        "!libvirt 12.8.0\n!element pet\n= pet/collar\n  @colour ? green\n  tag ? text\n";
    sources.supplement = vec![("schemas/supplement/pet.facts".to_owned(), supplement.to_owned())];
    let text = generated(&sources, DOCUMENT);
    assert!(text.contains("word(\"green\")"), "{text}");
    assert!(text.contains("row(\"tag\", \"tag\", Leaf(Scalar::Text)"), "{text}");
}
