//! Devices of a guest that come, go and change, by the provider's own flows and libvirt's test driver: each stays
//! itself, and nobody takes another one's place.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "support/backend.rs"]
mod backend;
#[path = "engine_support/mod.rs"]
mod engine_support;

use backend::Host;
use engine_support::documents::read;
use mapping::Value;

const URI: &str = "test:///default";

const DOMAIN: &str = "libvirt_domain";

/// The configuration of a guest with these devices.
fn guest(name: &str, devices: &str) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let xml = format!(
        "<domain type='test'><name>{name}</name><memory>65536</memory><os><type>hvm</type></os>\
         <devices>{devices}</devices></domain>"
    );
    read(root, &xml)
}

fn nic(network: &str) -> String {
    format!(
        "<interface type='network'><source network='{network}'/><model type='virtio'/></interface>"
    )
}

#[test]
fn an_interface_that_is_added_gets_a_mac_address_of_its_own() {
    let host = Host::new(URI);
    let guest = |networks: &[&str]| {
        guest("macs", &networks.iter().map(|network| nic(network)).collect::<String>())
    };
    let macs = |state: &Value| -> Vec<String> {
        let interfaces = state.at("devices").get("interface").items().iter();
        interfaces.map(|it| it.at("mac.address").as_str().unwrap().to_owned()).collect()
    };
    let made = host.create(DOMAIN, &guest(&["a", "b"])).succeeded();
    let before = macs(&made.state);
    // The first one is removed and another one is added.
    let config = guest(&["b", "c"]);
    let changed = host.change(&made, &config).succeeded();
    let after = macs(&changed.state);
    assert_eq!(after[0], before[1]);
    assert!(!before.contains(&after[1]), "{before:?} {after:?}");
    assert!(host.is_settled(&changed, &config));
    assert!(!changed.document(URI).contains(&before[0]));
    // Another network at the same place is an edit of that interface.
    let config = guest(&["b", "d"]);
    let edited = host.change(&changed, &config).succeeded();
    assert_eq!(macs(&edited.state), after);
    host.remove(&edited).succeeded();
}
