//! `running` and `autostart`: omitted values are not managed and not planned.

use crate::backend::{Host, Kept};
use mapping::Value;
use provider::libvirt::{Connection, Domain, Start};

const URI: &str = "test:///default";

/// A configuration of each type that has both attributes, with values for them.
fn configuration(r#type: &str, running: Option<bool>, autostart: Option<bool>) -> Value {
    let text = |text: &str| Value::from(text);
    let mut config = vec![("name", text("unmanaged"))];
    match r#type {
        "libvirt_domain" => {
            config.extend([
                ("type", text("test")),
                ("memory", Value::Number(mapping::Number::from(8192_u64))),
                ("os", Value::object([("type", text("hvm"))])),
            ]);
        }
        "libvirt_pool" => {
            config.extend([
                ("type", text("dir")),
                ("target", Value::object([("path", text("/unmanaged"))])),
            ]);
        }
        _ => {}
    }
    let controls = [("running", running), ("autostart", autostart)];
    config.extend(controls.into_iter().filter_map(|(name, it)| Some((name, Value::Bool(it?)))));
    Value::Object(config.into_iter().collect())
}

fn controls(kept: &Kept) -> (Option<bool>, Option<bool>) {
    (kept.state.get("running").as_bool(), kept.state.get("autostart").as_bool())
}

const TYPES: [(&str, bool); 3] =
    [("libvirt_domain", false), ("libvirt_network", true), ("libvirt_pool", true)];

#[test]
fn an_omitted_running_or_autostart_is_read_from_libvirt_and_not_planned() {
    let host = Host::new(URI);
    for (r#type, runs) in TYPES {
        let omitted = configuration(r#type, None, None);
        let made = host.create(r#type, &omitted).succeeded();
        assert_eq!(controls(&made), (Some(runs), Some(false)), "{type}");
        assert!(host.is_settled(&made, &omitted), "{type}");

        let set = host.change(&made, &configuration(r#type, Some(!runs), Some(true))).succeeded();
        assert_eq!(controls(&set), (Some(!runs), Some(true)), "{type}");
        // Both are kept when they are removed from the configuration.
        assert_eq!(host.planned_state(&set, &omitted), set.state, "{type}");
        assert!(host.is_settled(&set, &omitted), "{type}");

        let imported = host.import(r#type, "unmanaged");
        assert_eq!(controls(&imported), (Some(!runs), Some(true)), "{type}");
        for config in [&omitted, &configuration(r#type, Some(!runs), Some(true))] {
            let planned = host.planned_state(&imported, config);
            for name in ["running", "autostart"] {
                assert_eq!(planned.get(name), imported.state.get(name), "{type} {name}");
            }
        }
        host.remove(&set).succeeded();
    }
}

#[test]
fn a_change_keeps_an_omitted_running_also_if_it_changed_after_the_plan() {
    let host = Host::new(URI);
    let named = |title: &str| {
        let Value::Object(mut config) = configuration("libvirt_domain", None, None) else {
            unreachable!()
        };
        config.set("name", Value::from("started"));
        config.set("title", Value::from(title));
        Value::Object(config)
    };
    let domain = || Domain::by_name(&Connection::new(Some(URI)), "started").unwrap();
    let off = host.create("libvirt_domain", &named("a")).succeeded();
    domain().start(Start::default()).unwrap();
    // In the state the guest is still shut off.
    host.change(&off, &named("b")).succeeded();
    assert!(domain().is_active().unwrap(), "the guest was stopped");
    host.remove(&off).succeeded();
}
