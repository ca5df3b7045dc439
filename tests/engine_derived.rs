//! What libvirt derives from other parts of a guest goes with them, and what somebody else made beside it stays:
//! on the generated shapes, whatever libvirt is installed.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "engine_support/mod.rs"]
mod engine_support;

use engine_support::documents::{read, tree};
use mapping::xml;

/// Merges a change of devices into stored ones.
fn merged(prior: &str, planned: &str, stored: &str) -> String {
    let domain = generated::ROOTS.iter().find(|root| root.element == "domain").unwrap();
    let document = |devices: &str| format!("<domain><devices>{devices}</devices></domain>");
    let said = |devices: &str| tree(domain, &read(domain, &document(devices))).unwrap();
    let mut merged = xml::parse(&document(stored)).unwrap();
    engine::merge(domain.shape, Some(&said(prior)), &said(planned), &mut merged);
    let text = merged.to_string();
    text.replace("<domain><devices>", "").replace("</devices></domain>", "")
}

const TWINS: &str = "<serial type=\"file\"><source path=\"/a\"/><target port=\"0\"/></serial>\
    <console type=\"file\"><source path=\"/a\"/><target type=\"serial\" port=\"0\"/></console>";
const FOREIGN: &str = "<serial type=\"pty\"><target port=\"1\"/></serial>\
    <console type=\"null\"><target type=\"virtio\" port=\"1\"/></console>";

#[test]
fn a_console_takes_the_serial_port_along_that_libvirt_made_of_it() {
    let stored = format!("{TWINS}{FOREIGN}");
    let console = "<console type='file'><source path='/a'/></console>";
    let changed = merged(console, "<console type='pty'/>", &stored);
    assert_eq!(changed, FOREIGN.to_owned() + "<console type=\"pty\"/>");
    assert_eq!(merged(console, "", &stored), FOREIGN);
}

#[test]
fn a_serial_port_takes_its_console_along_and_no_other() {
    let stored = format!("{TWINS}{FOREIGN}");
    let serial = "<serial type='file'><source path='/a'/></serial>";
    assert_eq!(merged(serial, "", &stored), FOREIGN);
}

#[test]
fn the_watchdog_of_the_machine_follows_the_one_of_the_user() {
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
fn a_line_over_udp_loses_its_second_end_with_another_protocol() {
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
