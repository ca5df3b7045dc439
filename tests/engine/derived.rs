//! Content that libvirt derives from other parts of a guest is removed with them, and foreign content is kept: on the
//! generated shapes, for every version of libvirt.

use crate::engine_support::documents::{read, tree};
use mapping::xml;

/// Merges a change of devices into stored ones.
fn merged(prior: &str, planned: &str, stored: &str) -> String {
    let domain = generated::ROOTS.iter().find(|root| root.element == "domain").unwrap();
    let document = |devices: &str| format!("<domain><devices>{devices}</devices></domain>");
    let known = |devices: &str| tree(domain, &read(domain, &document(devices))).unwrap();
    let mut merged = xml::parse(&document(stored)).unwrap();
    engine::merge(domain.shape, Some(&known(prior)), &known(planned), &mut merged);
    let text = merged.to_string();
    let text = text.replace("<domain><devices/></domain>", "");
    text.replace("<domain><devices>", "").replace("</devices></domain>", "")
}

const TWINS: &str = "<serial type=\"file\"><source path=\"/a\"/><target port=\"0\"/></serial>\
    <console type=\"file\"><source path=\"/a\"/><target type=\"serial\" port=\"0\"/></console>";
const FOREIGN: &str = "<serial type=\"pty\"><target port=\"1\"/></serial>\
    <console type=\"null\"><target type=\"virtio\" port=\"1\"/></console>";

#[test]
fn a_removed_console_removes_the_serial_port_that_libvirt_derived() {
    let stored = format!("{TWINS}{FOREIGN}");
    let console = "<console type='file'><source path='/a'/></console>";
    let changed = merged(console, "<console type='pty'/>", &stored);
    assert_eq!(changed, FOREIGN.to_owned() + "<console type=\"pty\"/>");
    assert_eq!(merged(console, "", &stored), FOREIGN);
}

#[test]
fn a_removed_serial_port_removes_only_its_console() {
    let stored = format!("{TWINS}{FOREIGN}");
    let serial = "<serial type='file'><source path='/a'/></serial>";
    assert_eq!(merged(serial, "", &stored), FOREIGN);
}

#[test]
fn the_default_watchdog_is_removed_with_the_configured_one() {
    let stored = "<watchdog model=\"i6300esb\" action=\"reset\"/><watchdog model=\"diag288\" action=\"reset\"/>\
        <watchdog model=\"itco\" action=\"reset\"/>";
    let watchdog = |action: &str| format!("<watchdog model='i6300esb' action='{action}'/>");
    assert_eq!(
        merged(&watchdog("reset"), &watchdog("pause"), stored),
        "<watchdog model=\"i6300esb\" action=\"pause\"/><watchdog model=\"diag288\" action=\"reset\"/>"
    );
    assert_eq!(merged(&watchdog("reset"), &watchdog("reset"), stored), stored);
}

#[test]
fn a_udp_character_device_loses_its_second_source_with_another_protocol() {
    let ends = "<source mode=\"bind\" host=\"::1\" service=\"1\"/><source mode=\"connect\" host=\"::1\" service=\"2\"/>";
    let udp = format!("<serial type=\"udp\">{ends}</serial>");
    let stored = udp.replace("</serial>", "<target port=\"0\"/></serial>");
    assert_eq!(
        merged(
            &udp,
            "<serial type='tcp'><source mode='connect' host='::1' service='2'/></serial>",
            &stored
        ),
        "<serial type=\"tcp\"><source mode=\"connect\" host=\"::1\" service=\"2\"/></serial>"
    );
}

#[test]
fn a_video_device_added_by_libvirt_is_removed_with_the_last_display() {
    let card = "<video><model type=\"cirrus\" primary=\"yes\"/></video>";
    let display = "<graphics type=\"vnc\"/>";
    assert_eq!(merged(display, "", &format!("{display}{card}")), "");
    let displays = format!("{display}<graphics type=\"dbus\"/>");
    let stored = format!("{displays}{card}");
    assert_eq!(
        merged(&displays, display, &stored),
        format!("{display}{card}"),
        "there is another one"
    );
    assert_eq!(merged(&stored, card, &stored), card, "the card is the user's");
}

#[test]
fn a_controller_added_by_libvirt_is_removed_with_its_last_disk() {
    let disk = |name: &str| format!("<disk><target dev=\"{name}\" bus=\"scsi\"/></disk>");
    let controller = "<controller type=\"scsi\" index=\"0\" model=\"lsilogic\"/>";
    let both = format!("{}{}{controller}", disk("sda"), disk("sdb"));
    let one = format!("{}{controller}", disk("sda"));
    let known = disk("sda") + &disk("sdb");
    assert_eq!(merged(&known, &disk("sda"), &both), one);
    assert_eq!(merged(&disk("sda"), "", &one), "");
    assert_eq!(merged(&disk("sdb"), "", &both), one, "another disk that is not configured uses it");
}

#[test]
fn an_address_of_zeros_is_never_sent_again() {
    let known = "<memballoon model='virtio'><address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0'/></memballoon>";
    let edited = known.replace("'virtio'", "'virtio' autodeflate='on'");
    let stored = "<memballoon model=\"virtio\"><address type=\"pci\" domain=\"0x0000\" bus=\"0x00\" slot=\"0x05\" function=\"0x0\"/></memballoon>";
    assert_eq!(merged(known, known, stored), stored);
    assert_eq!(
        merged(known, &edited, stored),
        stored.replace("\"virtio\"", "\"virtio\" autodeflate=\"on\"")
    );
}

#[test]
fn a_device_loses_its_address_on_a_replaced_controller() {
    let controller =
        |model: &str| format!("<controller type=\"pci\" index=\"2\" model=\"{model}\"/>");
    let device = |address: &str| format!("<memballoon model=\"virtio\">{address}</memballoon>");
    let address =
        "<address type=\"pci\" domain=\"0x0000\" bus=\"0x02\" slot=\"0x00\" function=\"0x0\"/>";
    let stored = controller("pcie-root-port") + &device(address);
    let bridge = controller("pcie-to-pci-bridge");
    assert_eq!(
        merged("", &bridge, &stored),
        bridge.clone() + "<memballoon model=\"virtio\"/>",
        "the controller of libvirt's gives way to the user's"
    );
    let known = bridge.clone() + &device(address);
    assert_eq!(merged("", &known, &stored), known, "a configured address is kept");
}

#[test]
fn the_order_of_network_interfaces_is_stored() {
    let one = "<interface type=\"bridge\"><mac address=\"52:54:00:00:00:01\"/></interface>";
    let two = one.replace(":01", ":02");
    let foreign = one.replace(":01", ":03");
    let known = |first: &str, second: &str| format!("{first}{second}");
    assert_eq!(
        merged(&known(one, &two), &known(&two, one), &format!("{one}{foreign}{two}")),
        format!("{two}{foreign}{one}")
    );
}

#[test]
fn disks_are_stored_in_the_order_of_their_buses() {
    let disk =
        |name: &str, bus: &str| format!("<disk><target dev=\"{name}\" bus=\"{bus}\"/></disk>");
    let (vda, vdb, sda) = (disk("vda", "virtio"), disk("vdb", "virtio"), disk("sda", "sata"));
    let stored = format!("{vda}{vdb}{sda}");
    assert_eq!(merged(&stored, &format!("{vdb}{vda}{sda}"), &stored), stored, "libvirt sorts them");
    assert_eq!(merged(&stored, &format!("{sda}{vda}{vdb}"), &stored), format!("{sda}{vda}{vdb}"));
}
