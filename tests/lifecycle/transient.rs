//! Running objects whose definition was removed outside of Terraform, in this process and with libvirt's test driver:
//! they are defined again.

use crate::backend::Host;
use crate::engine_support::documents::read;
use crate::{URI, domain};
use mapping::Value;
use provider::libvirt::Undefine;

const DOMAIN: &str = "libvirt_domain";

/// A running guest with more controls.
fn guest(name: &str, controls: &[(&'static str, Value)]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let xml = format!(
        "<domain type='test'><name>{name}</name><memory>65536</memory><os><type>hvm</type></os></domain>"
    );
    let Value::Object(mut config) = read(root, &xml) else { panic!("{xml} is a document") };
    config.set("running", Value::Bool(true));
    for (name, value) in controls {
        config.set(name, value.clone());
    }
    Value::Object(config)
}

#[test]
fn a_running_object_without_a_definition_is_defined_again() {
    let host = Host::new(URI);
    for controls in [vec![], vec![("autostart", Value::Bool(true))]] {
        let config = guest("lost", &controls);
        let made = host.create(DOMAIN, &config).succeeded();
        domain("lost").undefine(Undefine::default()).unwrap();
        assert!(!host.is_settled(&made, &config), "nothing is noticed");
        let read = host.read(&made).succeeded();
        let diagnostics = host.plan(&read, &config);
        let [warning] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
        assert_eq!(warning.summary, "Running domain has no stored definition");
        let changed = host.change(&read, &config).succeeded();
        assert!(domain("lost").is_persistent().unwrap() && host.is_settled(&changed, &config));
        assert_eq!(changed.state.get("uuid"), made.state.get("uuid"));
        host.remove(&changed).succeeded();
    }
}

#[test]
fn a_change_of_a_running_object_without_a_definition_is_applied() {
    let host = Host::new(URI);
    let made = host.create(DOMAIN, &guest("stray", &[])).succeeded();
    domain("stray").undefine(Undefine::default()).unwrap();
    // The guest is stopped to be renamed.
    let update = Value::object([("on_restart", Value::from("restart")), ("force", true.into())]);
    let renamed = guest("found", &[("title", Value::from("new")), ("update", update)]);
    let read = host.read(&made).succeeded();
    let changed = host.change(&read, &renamed).succeeded();
    assert!(host.is_settled(&changed, &renamed));
    assert_eq!(changed.state.get("uuid"), made.state.get("uuid"));
    assert!(changed.document(URI).contains("<title>new</title>"));
    host.remove(&changed).succeeded();
}
