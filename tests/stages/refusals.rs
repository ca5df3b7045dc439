//! Refusals: exact messages with a location and an instruction.

use codegen::emit::UNDESCRIBED;
use codegen::generate::generate;

use super::{FACTS, POLICY, generated, refused, snapshot, sources};

#[test]
fn a_rule_that_matches_nothing_is_refused() {
    let policy = format!(
        "{POLICY}pet/tail auto # absent
class mac canon=mac # none here\n"
    );
    snapshot("refusal_stale_policy", &refused(&sources(FACTS, &policy, "")));
}

#[test]
fn names_that_clash_are_refused() {
    let policy = format!("{POLICY}pet/nick name=kind # a mistake\npet/is_new name=id # reserved\n");
    snapshot("refusal_name_clash", &refused(&sources(FACTS, &policy, "")));
}

#[test]
fn recursion_without_a_rule_is_refused() {
    let policy = POLICY.replace("pet/mother chain # nests itself\n", "");
    snapshot("refusal_recursion", &refused(&sources(FACTS, &policy, "")));
}

#[test]
fn a_sentence_for_an_unknown_path_is_refused() {
    let prose = "pet/tail: It wags.\npet/name: No full stop\n";
    snapshot("refusal_prose_syntax", &refused(&sources(FACTS, POLICY, prose)));
    snapshot("refusal_stale_prose", &refused(&sources(FACTS, POLICY, "pet/tail: It wags.\n")));
}

#[test]
fn an_attribute_that_loses_its_description_is_refused() {
    let mut sources =
        sources(FACTS, POLICY, "pet/name: What it answers to.\npet/nick: Short names.\n");
    let list = generated(&sources, UNDESCRIBED);
    assert!(list.contains("pet/@kind\n") && !list.contains("pet/name\n"), "{list}");
    sources.undescribed = Some(list);
    generate(&sources).map_err(|problems| problems.to_string()).unwrap();
    sources.prose[0].1 = "pet/name: What it answers to.\n".to_owned();
    snapshot("refusal_lost_description", &refused(&sources));
}

#[test]
fn a_size_without_its_unit_is_refused() {
    let policy = format!("{POLICY}pet/leg/@place canon=size(@unit,KiB) # a mistake\n");
    snapshot("refusal_size_without_unit", &refused(&sources(FACTS, &policy, "")));
}

#[test]
fn a_redundant_supplement_is_refused() {
    let mut sources = sources(FACTS, POLICY, "");
    let supplement = "!libvirt 12.8.0\n!element pet\n= pet/collar\n  @colour ? red\n";
    sources.supplement = vec![("schemas/supplement/pet.facts".to_owned(), supplement.to_owned())];
    snapshot("refusal_stale_supplement", &refused(&sources));
}

#[test]
fn a_struct_with_too_many_fields_is_refused() {
    let bells = |count: usize| {
        let bells: Vec<String> =
            (1..=count).map(|number| format!("  @bell{number} ? text\n")).collect();
        FACTS.replace("  @bell ? no|yes\n", &bells.concat())
    };
    // The element has one more attribute.
    generate(&sources(&bells(127), POLICY, "")).map_err(|problems| problems.to_string()).unwrap();
    snapshot("refusal_too_many_fields", &refused(&sources(&bells(128), POLICY, "")));
}

#[test]
fn an_unknown_path_is_refused_with_its_line() {
    let policy = "\
pet/leg key=plaice match=shoe,sock # a key that no leg has
pet/collar/@colour derived_from=pet/@kynd,@bel # two places that are none
pet/leg/@shoe auto==foot # no such sibling
pet/leg grouped_by=toe # no such value
pet/leg needed_by=place:left<pet/tail # nothing of that name
pet/collar attached_to=pet/legs:place=@bell # no such list
pet/mother chain # nests itself
";
    snapshot("refusal_path", &refused(&sources(FACTS, policy, "")));
}

#[test]
fn an_invalid_value_is_refused_with_its_line() {
    let policy = "\
pet/collar/@colour auto=gren|blue derived_from=pet/@kind(cat|dgo) # misspelt colours and kinds
pet/leg replaceable=shoe:of # misspelt switch
pet/leg/@place auto=left?shoe:onn # misspelt condition
pet/mother chain # nests itself
";
    snapshot("refusal_word", &refused(&sources(FACTS, policy, "")));
}

#[test]
fn a_malformed_rule_is_refused_with_its_line() {
    let policy = "\
pet/leg auto=place derived_elements=shoe # no texts
pet/collar needed_by=bell:yes # no place
pet/leg needed_by=place:left<@kind # not from the root
pet/collar attached_to=pet/leg:place # no attribute of its own
pet/name unspecified=value:x # a text is no element
pet/leg split(../../@kind=cat)=cat_leg # no such element
pet/mother chain # nests itself
";
    snapshot("refusal_form", &refused(&sources(FACTS, policy, "")));
}

#[test]
fn a_rule_for_another_kind_of_value_is_refused_with_its_line() {
    let policy = "\
pet/name at_most=5 grouped_by=place # a text
pet/weight/@unit at_most=5 # a text
pet/leg at_most=5 backing_chain=place,shoe # an element, and an attribute instead of a chain
pet/nick backing_chain=mother # a text
pet/collar attached_to=pet/name:place=@bell # a text instead of a list
pet/mother chain # nests itself
";
    snapshot("refusal_kind", &refused(&sources(FACTS, policy, "")));
}

#[test]
fn a_rule_without_an_effect_is_refused() {
    let policy = "\
pet/leg key=place # overridden
pet/leg key=shoe # overrides it
pet/mother chain # nests itself
";
    snapshot("refusal_override", &refused(&sources(FACTS, policy, "")));
}

#[test]
fn a_rule_for_several_elements_may_name_attributes_of_some() {
    let policy = "pet/{collar,leg} auto=bell:yes|place:left # each has one of them\npet/mother chain # nests itself\n";
    let text = super::generated(&sources(FACTS, policy, ""), "generated/src/pet/document.rs");
    assert!(text.contains("Auto::Elements(&[Pattern { values: &[(&[0], \"yes\")]"), "{text}");
    assert!(text.contains("Auto::Elements(&[Pattern { values: &[(&[0], \"left\")]"), "{text}");
}
