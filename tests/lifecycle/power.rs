//! Starts, stops and restarts of guests, in this process and with libvirt's test driver: only as planned, and not for
//! changes of a running guest outside of Terraform.

use crate::backend::Host;
use crate::engine_support::documents::read;
use crate::{URI, domain};
use mapping::{Object, Value};
use provider::libvirt::Start;

const DOMAIN: &str = "libvirt_domain";

/// A guest with more elements and controls.
fn guest(name: &str, inner: &str, controls: &[(&'static str, Value)]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let xml = format!(
        "<domain type='test'><name>{name}</name><memory>65536</memory><vcpu current='1'>2</vcpu>\
         <os><type>hvm</type></os>{inner}</domain>"
    );
    let Value::Object(mut config) = read(root, &xml) else { panic!("{xml} is a document") };
    for (name, value) in controls {
        config.set(name, value.clone());
    }
    Value::Object(config)
}

fn running(running: bool) -> (&'static str, Value) {
    ("running", Value::Bool(running))
}

fn restart() -> (&'static str, Value) {
    ("update", Value::Object(Object::from_iter([("on_restart", Value::from("restart"))])))
}

/// A change that waits for the next start.
const CHANGE: &str = "<clock offset='localtime'/>";

#[test]
fn a_guest_started_after_the_plan_keeps_running() {
    let host = Host::new(URI);
    for controls in [vec![restart()], vec![restart(), running(false)]] {
        let made = host.create(DOMAIN, &guest("late", "", &controls)).succeeded();
        let kept = host.read(&made).succeeded();
        let config = guest("late", CHANGE, &controls);
        let plan = host.saved_plan(&kept, &config);
        domain("late").start(Start::default()).unwrap();
        let number = domain("late").guest().unwrap().unwrap().0;
        let changed = host.apply(&kept, &config, plan).succeeded();
        assert_eq!(domain("late").guest().unwrap().unwrap().0, number);
        assert!(changed.document(URI).contains(CHANGE));
        host.remove(&changed).succeeded();
    }
}

#[test]
fn a_live_change_of_processors_does_not_cause_a_restart() {
    let host = Host::new(URI);
    let controls = [running(true), restart()];
    let config = guest("plugged", "", &controls);
    let made = host.create(DOMAIN, &config).succeeded();
    domain("plugged").set_vcpus(2).unwrap();
    assert!(host.is_settled(&made, &config));
    assert_eq!(host.plan(&host.read(&made).succeeded(), &config), []);
    host.remove(&made).succeeded();
}

#[test]
fn a_reverted_pending_change_needs_no_restart() {
    let host = Host::new(URI);
    let defer = guest("back", "", &[running(true)]);
    let made = host.create(DOMAIN, &defer).succeeded();
    let kept = host.read(&made).succeeded();
    let waiting = host.change(&kept, &guest("back", CHANGE, &[running(true)])).succeeded();
    assert_eq!(waiting.state.get("pending_restart"), &Value::Bool(true));
    let number = domain("back").guest().unwrap().unwrap().0;
    let kept = host.read(&waiting).succeeded();
    let config = guest("back", "", &[running(true), restart()]);
    assert_eq!(host.plan(&kept, &config), []);
    let taken_back = host.change(&kept, &config).succeeded();
    assert_eq!(taken_back.state.get("pending_restart"), &Value::Bool(false));
    assert!(host.is_settled(&taken_back, &config));
    assert_eq!(domain("back").guest().unwrap().unwrap().0, number);
    host.remove(&taken_back).succeeded();
}

#[test]
fn guests_that_exchange_names_are_refused() {
    let host = Host::new(URI);
    let [one, other] = ["one", "other"].map(|name| {
        let made = host.create(DOMAIN, &guest(name, "", &[])).succeeded();
        host.read(&made).succeeded()
    });
    assert_eq!(host.plan(&one, &guest("other", "", &[])), []);
    let diagnostics = host.plan(&other, &guest("one", "", &[]));
    let [error] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
    assert_eq!(error.summary, "Cannot rename domain \"other\"");
    assert!(error.detail.contains("a third name"), "{}", error.detail);
    assert_eq!(host.plan(&other, &guest("third", "", &[])), []);
    host.remove(&one).succeeded();
    host.remove(&other).succeeded();
}
