//! The second half of codegen on small sample facts: the generated code, and the refusals.

// Test code may panic.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use codegen::generate::{Sources, generate};

mod output;
mod project;
mod refusals;
mod since;

const FACTS: &str = "\
!libvirt 9.0.0 12.8.0
!element pet
!ns toy urn:toy
= pet
  @kind cat|dog
  name text
  weight ? -> .
  is_new ? flag
  nick * text
  collar ? -> .
  leg * -> .
  mother ? -> .
  note ? foreign
  toy:ball ? -> . since 12.8.0
  when @kind=cat: leg*
  when @kind=dog: leg* collar
= pet/weight
  @unit ? text
  text() int 0..
= pet/collar
  @bell ? no|yes
  @colour ? red|blue+12.8.0
= pet/leg
  @place text
  @shoe ? off|on
= pet/mother
  @name ? text
  mother ? -> pet/mother
= pet/toy:ball
  @size ? int 1..9
";

const POLICY: &str = "\
pet resource=libvirt_pet # a type of our own
pet/name server replace # its identity
pet/weight/text() canon=size(@unit,KiB) # printed in KiB
pet/leg key=place list=owned ordered # the place distinguishes legs
pet/mother chain # nests itself
pet/collar/@colour auto derived_from=pet/@kind # chosen by kind
";

/// The text of a file of this project.
fn project(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The sources of one root; `policy` and `prose` are texts of its files.
fn sources(facts: &str, policy: &str, prose: &str) -> Sources {
    let file = |name: &str, text: &str| vec![(name.to_owned(), text.to_owned())];
    Sources {
        facts: file("schemas/facts/pet.facts", facts),
        supplement: Vec::new(),
        policy: file("schemas/policy/pet.policy", policy),
        rules: Vec::new(),
        prose: file("schemas/prose/pet.prose", prose),
        since: String::new(),
        reserved: vec!["id".to_owned()],
        lock: String::new(),
        retired: String::new(),
        undescribed: None,
    }
}

/// One generated file.
fn generated(sources: &Sources, path: &str) -> String {
    let mut output = generate(sources).map_err(|problems| problems.to_string()).unwrap();
    output.remove(path).unwrap_or_else(|| panic!("no {path}"))
}

/// The problems that generation reports, as text.
fn refused(sources: &Sources) -> String {
    generate(sources).map(drop).unwrap_err().to_string()
}

/// Compares with the snapshot of that name.
fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
