//! Each rule about several values, with a document that makes the mistake: the checks find it at the right value, and
//! libvirt refuses the document, drops the value or keeps it as the rule expects.

use std::collections::BTreeSet;

use mapping::shape::Check;

use crate::cases::{self, Case};
use crate::judge::{Failure, Judge};
use crate::support::{PrivateDaemon, TEST_DRIVER};

#[test]
fn rules_about_several_values_agree_with_libvirt() {
    let daemon = PrivateDaemon::start();
    let judge = Judge::of(daemon.uri());
    let test_driver = Judge::of(TEST_DRIVER);
    let cases = cases::of_rules();
    let mut faults = Vec::new();
    for case in &cases {
        faults.extend(fault_of_check(case));
        faults.extend(fault_of_correction(case, &judge));
        faults.extend(fault_of_libvirt(case, &judge, &test_driver));
    }
    let tried: BTreeSet<&str> = cases.iter().map(|case| case.rule).collect();
    let all = generated::ROOTS.iter().flat_map(|root| root.checks).map(|check| check.name);
    // A volume requires a pool.
    let untried: BTreeSet<_> =
        all.filter(|name| !tried.contains(name) && *name != "capacity-unit").collect();
    assert!(faults.is_empty() && untried.is_empty(), "{}\nuntried: {untried:?}", faults.join("\n"));
}

/// What the checks say about a document, if it is not exactly the rule.
fn fault_of_check(case: &Case) -> Option<String> {
    let found = Judge::findings(case.root, &case.text, Some("QEMU"));
    let found: Vec<_> = found.into_iter().map(|judged| (judged.xml, judged.check)).collect();
    let expected = [(case.at.to_owned(), severity(case))];
    (found != expected).then(|| format!("{}: {found:?}, not {expected:?}", case.rule))
}

/// What the checks say about the corrected document, or libvirt's refusal of it.
fn fault_of_correction(case: &Case, judge: &Judge) -> Option<String> {
    let Some(text) = &case.corrected else {
        return Some(format!("{}: no line corrects the mistake", case.rule));
    };
    let found = Judge::findings(case.root, text, Some("QEMU"));
    if !found.is_empty() {
        return Some(format!("{} corrected: {found:?}", case.rule));
    }
    // Other releases support fewer devices.
    let refusal = judge.stored(case.root, text).err().filter(|_| judge.is_reference())?;
    Some(format!("{} corrected: {refusal:?}", case.rule))
}

/// What libvirt does with a document, if a rule expects another answer.
fn fault_of_libvirt(case: &Case, judge: &Judge, test_driver: &Judge) -> Option<String> {
    let is_error = severity(case) == Check::Error;
    let defined = judge.stored(case.root, &case.text);
    let is_expected = match &defined {
        Ok(_) => !is_error && (case.error.is_empty() || !judge.is_reference()),
        // Other releases word some refusals differently.
        Err(Failure::Refused(error)) => {
            !judge.is_reference() || !case.error.is_empty() && error.message.contains(case.error)
        }
        Err(Failure::Other(_)) => false,
    };
    if !is_expected {
        return Some(format!("{}: an error is {is_error}, libvirt: {defined:?}", case.rule));
    }
    let mistakes = Judge::mistakes(case.root, &case.text);
    let is_general = mistakes.iter().any(|it| it.check == Check::Error);
    let is_kept = is_general && test_driver.stored(case.root, &case.text).is_ok();
    is_kept.then(|| format!("{}: other drivers than QEMU accept it", case.rule))
}

fn severity(case: &Case) -> Check {
    let rule = case.root.checks.iter().find(|check| check.name == case.rule);
    rule.map_or(Check::None, |rule| rule.check)
}
