//! The releases of `schemas/since`: what is printed for them, and which lines are refused.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::facts::{self, Content, Facts, Version};
use codegen::generate::{Sources, generate};
use codegen::report;
use codegen::since::{self, Dates, Since};

use super::{generated, project, refused, snapshot, sources};

const FACTS: &str = "\
!libvirt 9.0.0 11.3.0 12.8.0
!element pet
= pet
  @kind cat|dog|fox+11.3.0|owl+12.8.0
  ball ? -> . since 11.3.0
  bed ? -> . since 12.8.0
  nick * text
= pet/ball
  @size ? int 1..9 since 11.3.0
  seam ? -> . since 11.3.0
  @glow ? no|yes since 12.8.0
= pet/ball/seam
  @colour ? text since 11.3.0
= pet/bed
  seam ? -> pet/ball/seam since 12.8.0
";

fn dated(since: &str) -> Sources {
    Sources { since: since.to_owned(), ..sources(FACTS, "", "") }
}

fn dates(since: &str) -> Dates {
    let facts = facts::parse("pet.facts", FACTS).unwrap();
    since::read(since, &[facts]).map_err(|problems| problems.to_string()).unwrap()
}

fn release(text: &str) -> Version {
    text.parse().unwrap()
}

fn at(text: &str) -> Since {
    Since::At(release(text))
}

fn between(after: &str, by: &str) -> Since {
    Since::Between(release(after), release(by))
}

#[test]
fn what_has_no_line_keeps_the_interval_of_the_grammars() {
    let dates = dates("");
    assert_eq!(dates.field("pet/ball"), Some(between("9.0.0", "11.3.0")));
    assert_eq!(dates.field("pet/bed"), Some(between("11.3.0", "12.8.0")));
    assert_eq!(dates.field("pet/nick"), None);
    assert_eq!(dates.word("pet/@kind", "fox"), Some(between("9.0.0", "11.3.0")));
    assert_eq!(dates.word("pet/@kind", "cat"), None);
}

#[test]
fn a_line_sets_a_field_a_word_or_everything_below() {
    let dates = dates(
        "# A comment.\n\npet/ball/** 10.1.0 formatpet\npet/ball/seam 11.0.0 formatpet\n\
         pet/@kind=fox 11.3.0 news\npet/@kind=owl older news\npet/bed 11.3.0..12.1.0 news\n",
    );
    assert_eq!(dates.field("pet/ball"), Some(at("10.1.0")));
    assert_eq!(dates.field("pet/ball/@size"), Some(at("10.1.0")));
    assert_eq!(dates.field("pet/ball/seam"), Some(at("11.0.0")), "the later line wins");
    assert_eq!(
        dates.field("pet/ball/@glow"),
        Some(between("11.3.0", "12.8.0")),
        "10.1.0 is too old"
    );
    assert_eq!(dates.word("pet/@kind", "fox"), Some(at("11.3.0")));
    assert_eq!(dates.word("pet/@kind", "owl"), None);
    assert_eq!(dates.field("pet/bed"), Some(between("11.3.0", "12.1.0")));
}

#[test]
fn descriptions_and_rows_contain_the_release() {
    let since = "pet/ball/** 10.1.0 formatpet\npet/@kind=fox 9.5.0 news\n";
    let text = generated(&dated(since), "generated/src/pet/document.rs");
    assert!(text.contains("\"Element `<ball>` of `<pet>`. Since libvirt 10.1.0.\""), "{text}");
    assert!(text.contains(".since(Since::At((10, 1, 0)))"), "{text}");
    assert!(text.contains("of `<pet>`. After libvirt 11.3.0, by 12.8.0.\""), "{text}");
    assert!(text.contains(".since(Since::Between((11, 3, 0), (12, 8, 0)))"), "{text}");
    assert!(text.contains("`fox` (9.5.0), `owl` (after 11.3.0, by 12.8.0)."), "{text}");
    assert!(text.contains("word_since(\"fox\", Since::At((9, 5, 0)))"), "{text}");
}

#[test]
fn facts_that_elements_share_are_not_older_than_the_element() {
    let since = "pet/ball/** 10.1.0 formatpet\npet/bed/** 12.0.0 formatpet\n";
    let text = generated(&dated(since), "generated/src/pet/document.rs");
    let colour = |release: &str| format!("attribute `colour` of `<seam>`. Since libvirt {release}");
    assert!(text.contains(&colour("10.1.0")) && text.contains(&colour("12.0.0")), "{text}");
}

#[test]
fn a_line_that_dates_nothing_is_refused() {
    let lines = "\
pet/ball 10.1.0
pet/ball ten formatpet
pet/tail 10.1.0 formatpet
pet/{ball,tail}/** 10.1.0 formatpet
pet/@kind=cow 10.1.0 formatpet
pet/ball/**=red 10.1.0 formatpet
pet/nick 10.1.0 formatpet
pet/@kind=cat 10.1.0 formatpet
pet/ball 9.0.0 formatpet
pet/ball/@size 11.4.0 formatpet
pet/@kind=owl 11.3.0 formatpet
pet/bed 11.2.0..12.1.0 formatpet
pet/bed/seam 12.1.0..12.1.0 formatpet
pet/ball/seam 10.1.0 formatpet
pet/ball/seam 10.1.0 formatpet
";
    snapshot("refusal_since", &refused(&dated(lines)));
}

#[test]
fn the_report_counts_exact_releases() {
    let facts = facts::parse("pet.facts", FACTS).unwrap();
    let dates = dates("pet/ball/** 10.1.0 formatpet\npet/@kind=owl older news\n");
    let text = report::dates([&facts].into_iter(), &dates);
    assert_eq!(
        text,
        "\nreleases of fields and words\npet: 4 exact, 4 intervals\nall: 4 exact, 4 intervals\n"
    );
}

/// The facts of this project.
fn recorded() -> Vec<Facts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/facts");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "facts"));
    let facts = files.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        facts::parse(&path.display().to_string(), &text).unwrap_or_else(|more| panic!("{more}"))
    });
    facts.collect()
}

/// The number of exact releases in `schemas/since`; raise it when lines are added.
const EXACT: usize = 467;

#[test]
fn every_release_is_inside_the_interval_of_the_recorded_grammars() {
    let all = recorded();
    let dates = since::read(&project("schemas/since"), &all)
        .unwrap_or_else(|problems| panic!("{problems}"));
    let mut exact = 0;
    let mut check = |facts: &Facts, name: &str, found: Option<Since>, by: Version| {
        let lacks = facts.versions.iter().copied().filter(|version| *version < by).max().unwrap();
        match found {
            Some(Since::At(version)) => {
                exact += 1;
                assert!(lacks < version && version <= by, "{name}: {version}");
            }
            Some(Since::Between(after, until)) => {
                assert!(lacks <= after && after < until && until <= by, "{name}: {after} {until}");
            }
            None => assert!(name.contains("/domain/@type="), "{name} has no release"),
        }
    };
    for facts in &all {
        for (block, content) in &facts.blocks {
            for field in &content.fields {
                let path = format!("{block}/{}", field.name);
                if let Some(by) = field.since {
                    check(facts, &path, dates.field(&path), by);
                }
                let Content::Value(values) = &field.content else { continue };
                for word in values.words() {
                    let Some(by) = word.since else { continue };
                    let name = format!("{path}={}", word.text);
                    check(facts, &name, dates.word(&path, &word.text), by);
                }
            }
        }
    }
    assert!(exact >= EXACT, "{exact} exact releases are left of {EXACT}");
}

#[test]
fn a_new_release_of_libvirt_needs_no_line() {
    let newer = FACTS
        .replace("12.8.0\n!", "12.8.0 13.0.0\n!")
        .replace("  nick * text\n", "  nick * text\n  lead ? -> . since 13.0.0\n")
        + "= pet/lead\n  @length ? text since 13.0.0\n";
    let mut sources = dated("pet/ball/** 10.1.0 formatpet\n");
    sources.facts[0].1 = newer;
    let output = generate(&sources).map_err(|problems| problems.to_string()).unwrap();
    let files: BTreeMap<_, _> = output.into_iter().collect();
    let text = &files["generated/src/pet/document.rs"];
    assert!(text.contains("After libvirt 12.8.0, by 13.0.0."), "{text}");
}
