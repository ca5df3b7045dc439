//! Devices of a running guest, and entries of a running network. The guest has no operating system: it releases SCSI
//! devices without one.

use std::time::{Duration, Instant};
use std::{fs, thread};

use provider::libvirt::{
    Connection, Document, Domain, ErrorKind, Network, Secrets, Start, UpdateCommand, UpdateSection,
    Validation,
};

use crate::kind;
use crate::support::PrivateDaemon;

const GUEST: &str = "<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory>\
    <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices>\
    <controller type='scsi' model='virtio-scsi'/>\
    <disk type='file' device='cdrom'><target dev='sda' bus='scsi'/></disk></devices></domain>";

/// A disk of a guest, as an element of its document.
fn disk(device: &str, target: &str, file: &str) -> String {
    format!(
        "<disk type='file' device='{device}'><driver name='qemu' type='raw'/><source file='{file}'/>\
         <target dev='{target}' bus='scsi'/></disk>"
    )
}

fn live(guest: &Domain) -> String {
    guest.live_xml(Secrets::Hidden).unwrap().unwrap()
}

/// The alias of the disk with a target.
fn alias(document: &str, target: &str) -> Option<String> {
    let tree = roxmltree::Document::parse(document).unwrap();
    let mut disks = tree.descendants().filter(|node| node.has_tag_name("disk"));
    let part = |disk: roxmltree::Node, part, attribute| {
        let part = disk.children().find(|node| node.has_tag_name(part))?;
        part.attribute(attribute).map(str::to_owned)
    };
    let disk = disks.find(|disk| part(*disk, "target", "dev").as_deref() == Some(target))?;
    part(disk, "alias", "name")
}

#[test]
fn a_disk_is_attached_and_detached_and_a_medium_is_changed() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let file = |name: &str| daemon.dir().join(name).display().to_string();
    for name in ["disk.img", "one.iso", "two.iso"] {
        fs::write(file(name), vec![0; 1 << 20]).unwrap();
    }
    // Daemons before 9.10 do not start an empty drive on this bus.
    let xml = GUEST.replace("<target dev='sda'", "<source file='ISO'/><target dev='sda'");
    let xml = xml.replace("ISO", &file("one.iso"));
    let guest = Domain::define(&connection, &xml, Validation::Strict).unwrap();
    // Firmware that runs may close a tray during a change.
    guest.start(Start { paused: true, ..Start::default() }).unwrap();

    let added = disk("disk", "sdb", &file("disk.img"));
    guest.attach_device(&added).unwrap();
    let alias_of_disk = alias(&live(&guest), "sdb").expect("a running device has an alias");
    let stored = guest.xml(Document::Stored, Secrets::Hidden).unwrap();
    assert!(!stored.contains("disk.img"), "{stored}");
    assert_ne!(kind(guest.attach_device(&added)), None, "the target is in use");

    let medium = disk("cdrom", "sda", &file("two.iso"));
    guest.update_device(&medium, false).unwrap();
    assert!(live(&guest).contains("two.iso") && !live(&guest).contains("one.iso"));
    guest.update_device(&medium.replace("two.iso", "one.iso"), true).unwrap();
    assert!(live(&guest).contains("one.iso"), "{}", live(&guest));

    guest.resume().unwrap();
    guest.detach_device(&alias_of_disk).unwrap();
    let asked = Instant::now();
    while alias(&live(&guest), "sdb").is_some() {
        assert!(asked.elapsed() < Duration::from_secs(20), "the disk is still there");
        thread::sleep(Duration::from_millis(20));
    }
    // libvirt has no error number for an alias that does not exist.
    assert_ne!(kind(guest.detach_device(&alias_of_disk)), None);
}

const LAB: &str = "<network><name>lab</name><forward mode='nat'/><bridge name='virlab'/>\
    <ip address='10.66.0.1' netmask='255.255.255.0'><dhcp>\
    <range start='10.66.0.100' end='10.66.0.120'/></dhcp></ip>\
    <ip family='ipv6' address='fd00:66::1' prefix='64'><dhcp>\
    <range start='fd00:66::100' end='fd00:66::120'/></dhcp></ip></network>";

#[test]
fn entries_of_a_running_network_are_changed() {
    use UpdateCommand::{AddLast, Delete, Modify};
    use UpdateSection::{DhcpHost, DhcpRange, DnsHost, DnsSrv, DnsTxt, PortGroup};
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    network.start().unwrap();
    let stored = network.xml(Document::Stored).unwrap();
    let host = "<host mac='52:54:00:00:00:01' name='one' ip='10.66.0.11'/>";
    let moved = "<host mac='52:54:00:00:00:01' name='one' ip='10.66.0.12'/>";
    let range = "<range start='10.66.0.130' end='10.66.0.140'/>";
    let dns_host = "<host ip='10.66.0.2'><hostname>two</hostname></host>";
    let txt = "<txt name='note' value='text'/>";
    let srv = "<srv service='ldap' protocol='tcp' domain='lab' target='two' port='389'/>";
    let group = "<portgroup name='staff'/>";
    let default = "<portgroup name='staff' default='yes'/>";
    let host6 = "<host id='0:1:2' name='six' ip='fd00:66::11'/>";
    // The command, the index of `ip`, and whether the live document contains the text afterwards.
    let updates = [
        (DhcpHost, AddLast, -1, host, "ip='10.66.0.11'", true),
        (DhcpHost, Modify, -1, moved, "ip='10.66.0.12'", true),
        (DhcpHost, Delete, 0, moved, "ip='10.66.0.12'", false),
        (DhcpHost, AddLast, 1, host6, "name='six'", true),
        (DhcpRange, AddLast, -1, range, "10.66.0.130", true),
        (DhcpRange, Delete, -1, range, "10.66.0.130", false),
        (DnsHost, AddLast, -1, dns_host, "<hostname>two", true),
        (DnsHost, Delete, -1, dns_host, "<hostname>two", false),
        (DnsTxt, AddLast, -1, txt, "value='text'", true),
        (DnsTxt, Delete, -1, txt, "value='text'", false),
        (DnsSrv, AddLast, -1, srv, "service='ldap'", true),
        (DnsSrv, Delete, -1, srv, "service='ldap'", false),
        (PortGroup, AddLast, -1, group, "name='staff'", true),
        (PortGroup, Modify, -1, default, "default='yes'", true),
        (PortGroup, Delete, -1, default, "name='staff'", false),
    ];
    for (section, command, parent, xml, text, is_there) in updates {
        network.update(section, command, parent, xml).unwrap();
        let live = network.xml(Document::Live).unwrap();
        assert_eq!(live.contains(text), is_there, "{command:?} {xml}\n{live}");
    }
    assert_eq!(network.xml(Document::Stored).unwrap(), stored);
    assert_eq!(kind(network.update(DhcpHost, Delete, -1, host)), Some(ErrorKind::Invalid));
    network.stop().unwrap();
    assert_eq!(kind(network.update(DhcpHost, AddLast, -1, host)), Some(ErrorKind::Invalid));
}

#[test]
fn an_interface_of_the_host_is_added_to_a_running_network() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let xml = "<network><name>direct</name><forward mode='private'/></network>";
    daemon.enter(&["ip", "link", "add", "lv0", "type", "veth", "peer", "name", "lv1"]);
    let network = Network::define(&connection, xml).unwrap();
    network.start().unwrap();
    let interface = "<interface dev='lv0'/>";
    for (command, is_there) in [(UpdateCommand::AddLast, true), (UpdateCommand::Delete, false)] {
        network.update(UpdateSection::ForwardInterface, command, -1, interface).unwrap();
        let live = network.xml(Document::Live).unwrap();
        assert_eq!(live.contains("<interface dev='lv0'"), is_there, "{live}");
    }
}
