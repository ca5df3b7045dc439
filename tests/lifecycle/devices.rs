//! Devices of a guest that are added, removed and changed, with the provider's own operations and libvirt's test
//! driver: devices keep their identity, and foreign devices are kept.

use crate::backend::Host;
use crate::engine_support::documents::read;
use mapping::Value;
use provider::libvirt::{Connection, Document, Domain, Secrets, Validation};

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
fn an_added_interface_gets_its_own_mac_address() {
    let host = Host::new(URI);
    let guest = |networks: &[&str]| {
        guest("macs", &networks.iter().map(|network| nic(network)).collect::<String>())
    };
    let macs = |state: &Value| -> Vec<String> {
        let interfaces = state.get("devices").get("interface").items().iter();
        interfaces.map(|it| it.at(["mac", "address"]).as_str().unwrap().to_owned()).collect()
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

/// A disk by its name in the guest and its file.
fn disk(dev: &str, file: &str, more: &str) -> String {
    format!(
        "<disk type='file' device='disk'><source file='{file}'/><target dev='{dev}' bus='virtio'/>{more}</disk>"
    )
}

/// Stores more devices in the definition of a guest, as `virsh attach-device --config` does.
fn attach(name: &str, devices: &[String]) {
    let domain = Domain::by_name(&Connection::new(Some(URI)), name).unwrap();
    let text = domain.xml(Document::Stored, Secrets::Shown).unwrap();
    let text = text.replace("</devices>", &format!("{}</devices>", devices.concat()));
    Domain::define(&Connection::new(Some(URI)), &text, Validation::Lenient).unwrap();
}

#[test]
fn an_added_element_does_not_replace_a_foreign_one() {
    let cases = [
        (
            disk("vdb", "/foreign.img", ""),
            disk("vdb", "/mine.img", ""),
            "devices.disk[1]: target.dev = \"vdb\" is in use by another disk (source.file = \"/foreign.img\")",
        ),
        (
            "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='theirs'/></interface>".to_owned(),
            "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='mine'/></interface>".to_owned(),
            "devices.interface[0]: mac.address = \"52:54:00:00:00:01\" is in use by another interface (source.network = \"theirs\")",
        ),
        (
            "<controller type='scsi' index='3' model='virtio-scsi'><driver queues='2'/></controller>".to_owned(),
            "<controller type='scsi' index='3' model='virtio-scsi'><driver queues='4'/></controller>".to_owned(),
            "devices.controller[0]: type = \"scsi\", index = \"3\", model = \"virtio-scsi\" is in use",
        ),
        // libvirt adds such a controller by itself, but never with these.
        (
            "<controller type='scsi' index='0' model='virtio-scsi'><driver queues='4'/></controller>".to_owned(),
            "<controller type='scsi' index='0' model='lsilogic'/>".to_owned(),
            "devices.controller[0]: type = \"scsi\", index = \"0\", model = \"lsilogic\" is in use",
        ),
        (
            "<controller type='virtio-serial' index='0' ports='31'/>".to_owned(),
            "<controller type='virtio-serial' index='0' ports='4'/>".to_owned(),
            "devices.controller[0]: type = \"virtio-serial\", index = \"0\" is in use",
        ),
        (
            "<channel type='unix'><source mode='bind' path='/theirs'/><target type='virtio' name='port'/></channel>".to_owned(),
            "<channel type='unix'><source mode='bind' path='/mine'/><target type='virtio' name='port'/></channel>".to_owned(),
            "devices.channel[0]: target.name = \"port\" is in use by another channel",
        ),
        (
            "<graphics type='vnc' port='5911' autoport='no'/>".to_owned(),
            "<graphics type='vnc' port='5912' autoport='no'/>".to_owned(),
            "devices.graphics[0]: type = \"vnc\" is in use by another graphics",
        ),
    ];
    let host = Host::new(URI);
    let first = disk("vda", "/first.img", "");
    for (foreign, mine, message) in cases {
        let made = host.create(DOMAIN, &guest("taken", &first)).succeeded();
        attach("taken", std::slice::from_ref(&foreign));
        let made = host.read(&made).succeeded();
        let before = made.document(URI);
        let config = guest("taken", &format!("{first}{mine}"));
        let refused = host.change(&made, &config);
        let error = refused.error().unwrap_or_default();
        assert!(error.contains(message), "{error}");
        assert!(error.contains("to the configuration, or choose another"), "{error}");
        assert_eq!(made.document(URI), before, "nothing is changed");
        assert_eq!(refused.kept.state, made.state);
        // The first instruction: a device that is added to the configuration unchanged becomes managed.
        let config = guest("taken", &format!("{first}{foreign}"));
        let taken = host.change(&made, &config).succeeded();
        assert!(host.is_settled(&taken, &config), "{foreign}");
        host.remove(&taken).succeeded();
    }
}

#[test]
fn a_foreign_element_is_adopted_if_nothing_is_lost() {
    let host = Host::new(URI);
    let first = disk("vda", "/first.img", "");
    let made = host.create(DOMAIN, &guest("kept", &first)).succeeded();
    attach("kept", &[disk("vdb", "/b.img", "<serial>S1</serial>")]);
    let more = disk("vdb", "/b.img", "<shareable/>");
    let config = guest("kept", &format!("{first}{more}"));
    let taken = host.change(&made, &config).succeeded();
    let document = taken.document(URI);
    assert!(document.contains("<serial>S1</serial>") && document.contains("<shareable/>"));
    assert!(host.is_settled(&taken, &config));
    host.remove(&taken).succeeded();
}

#[test]
fn additions_of_libvirt_are_replaced() {
    let host = Host::new(URI);
    let made = host.create(DOMAIN, &guest("own", &disk("vda", "/a.img", ""))).succeeded();
    let devices = [
        "<controller type='usb' index='0' model='qemu-xhci'/>",
        "<controller type='pci' index='0' model='pci-root'/>",
        "<memballoon model='none'/>",
    ];
    let config = guest("own", &format!("{}{}", disk("vda", "/a.img", ""), devices.concat()));
    let changed = host.change(&made, &config).succeeded();
    assert!(host.is_settled(&changed, &config));
    host.remove(&changed).succeeded();
}

#[test]
fn an_adopted_guest_is_changed_to_the_configuration() {
    let host = Host::new(URI);
    let made = host.create(DOMAIN, &guest("there", &disk("vda", "/a.img", ""))).succeeded();
    let Value::Object(mut config) = guest("there", &disk("vda", "/b.img", "")) else { panic!() };
    config.set("create", Value::object([("on_exists", Value::from("adopt"))]));
    let adopting = Host::new(URI);
    let adopted = adopting.create(DOMAIN, &Value::Object(config)).succeeded();
    assert!(adopted.document(URI).contains("/b.img"));
    assert_eq!(adopted.state.get("uuid"), made.state.get("uuid"));
    adopting.remove(&adopted).succeeded();
}
