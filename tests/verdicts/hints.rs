//! Rules whose mistake is only a hint: libvirt itself writes such documents. A plan of a new object shows the hint;
//! `validate`, and plans of an existing object, do not, and a corrected configuration has none.

use mapping::shape::Check;
use mapping::{Object, Value};
use provider::protocol::Diagnostic;
use provider::protocol::backend::ClientCapabilities;

use crate::backend::{Host, Kept};
use crate::cases::{self, Case};
use crate::engine_support::documents::read;
use crate::support::PrivateDaemon;

const CLIENT: ClientCapabilities = ClientCapabilities { has_write_only: true };

#[test]
fn a_hint_is_shown_until_the_mistake_is_corrected() {
    // The host of the test driver in this process belongs to other tests.
    let daemon = PrivateDaemon::start();
    let host = Host::new(&daemon.test_driver_uri());
    let cases = cases::of_rules();
    let hints: Vec<_> = cases.iter().filter(|case| is_hint(case)).collect();
    assert!(hints.len() > 3, "only {} rules are hints", hints.len());
    let mut stored = 0;
    for case in hints {
        let corrected = case.corrected.as_ref().expect("each rule has a correction");
        let [wrong, right] = [&case.text, corrected].map(|text| stopped(case, text));
        let r#type = case.root.resource.expect("a resource");
        let is_shown = |messages: &[Diagnostic]| {
            messages.iter().any(|message| message.detail.ends_with(&format!(": {}", case.at)))
        };
        let none = Kept::none(r#type);
        assert!(!is_shown(&host.validate(r#type, &wrong, CLIENT)), "{}: validate", case.rule);
        assert!(is_shown(&host.plan(&none, &wrong)), "{}: a new object", case.rule);
        assert!(!is_shown(&host.plan(&none, &right)), "{}: a correct object", case.rule);
        let made = host.create(r#type, &wrong);
        // The test driver refuses some of them as QEMU's driver does.
        if made.error().is_some() {
            assert!(made.kept.state.is_null(), "{}", case.rule);
            continue;
        }
        assert!(!is_shown(&host.plan(&made.kept, &wrong)), "{}: an existing object", case.rule);
        let changed = host.change(&made.kept, &right);
        assert!(!is_shown(&changed.diagnostics()), "{}: the correction", case.rule);
        host.remove(&changed.succeeded()).succeeded();
        stored += 1;
    }
    assert!(stored > 2, "only {stored} mistakes were stored and corrected");
}

fn is_hint(case: &Case) -> bool {
    let rule = case.root.checks.iter().find(|check| check.name == case.rule);
    rule.is_some_and(|rule| rule.check == Check::Hint)
}

/// The configuration of a document, without a start.
fn stopped(case: &Case, text: &str) -> Value {
    let mut object = match read(case.root, text) {
        Value::Object(object) => object,
        _ => Object::new(),
    };
    object.set("running", Value::Bool(false));
    Value::Object(object)
}
