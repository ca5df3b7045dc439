//! A network with guests in it, and entries that somebody added to its lists.

use crate::networks::{address, block};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest that needs no image: it looks for a boot server.
const GUEST: &str = "<domain type='qemu'><name>web</name><memory unit='MiB'>64</memory>
    <os><type>hvm</type></os><devices>
    <interface type='network'><source network='lab'/></interface></devices></domain>";

fn lab(name: &str, more: &str) -> String {
    let body = format!("ip = [{{ address = \"10.51.0.1\", prefix = 24 }}]\n{more}");
    block("lab", &body).replace("name = \"lab\"", &format!("name = \"{name}\""))
}

#[test]
fn a_plan_that_cuts_guests_off_names_them() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &lab("lab", ""));
    workspace.apply();
    let file = daemon.dir().join("guest.xml");
    std::fs::write(&file, GUEST).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);
    workspace.assert_nothing_to_do();

    workspace.configure(&lab("lab", "mtu = { size = 1300 }"));
    workspace
        .plan()
        .says(&["Warning: Running network keeps running unchanged"])
        .never_says("cut off");
    workspace
        .configure(&lab("lab", "mtu = { size = 1300 }\n update = { on_restart = \"restart\" }"));
    let restart =
        ["Warning: Running network will be restarted", "Guests that are cut off meanwhile: web."];
    workspace.plan().says(&restart);
    workspace.configure(&lab("renamed", ""));
    let replaced = ["Warning: Guests lose their network", "because of name", "started again: web."];
    workspace.plan().says(&replaced).says(&["1 to add, 0 to change, 1 to destroy"]);
    // A guest that is gone is named no more.
    daemon.virsh(&["destroy", "web"]);
    workspace.plan().never_says("Guests lose");
}

#[test]
fn ranges_that_somebody_added_are_removed_and_hosts_stay() {
    let daemon = PrivateDaemon::start();
    let body = r#"ip = [{ address = "10.51.0.1", prefix = 24, dhcp = {
        range = [{ start = "10.51.0.100", end = "10.51.0.110" }] } }]
        portgroup = [{ name = "ours" }]"#;
    let workspace = Workspace::with(daemon.uri(), &block("lab", body));
    workspace.apply();
    let add = |section: &str, xml: &str| {
        daemon.virsh(&["net-update", "lab", "add-last", section, xml, "--live", "--config"]);
    };
    add("ip-dhcp-host", "<host mac='52:54:00:51:00:01' ip='10.51.0.9'/>");
    add("dns-srv", "<srv service='ldap' protocol='tcp' target='a.test' port='389'/>");
    workspace.assert_nothing_to_do();
    add("ip-dhcp-range", "<range start='10.51.0.200' end='10.51.0.210'/>");
    add("portgroup", "<portgroup name='theirs'/>");
    let changes = workspace.changes();
    let before = &changes[&address("lab")].before;
    assert_eq!(before["ip"][0]["dhcp"]["range"][1]["start"], "10.51.0.200");
    assert_eq!(before["portgroup"][1]["name"], "theirs");
    assert!(before["ip"][0]["dhcp"]["host"].is_null());
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    assert!(stored.contains("10.51.0.9") && stored.contains("ldap"), "{stored}");
    assert!(!stored.contains("10.51.0.200") && !stored.contains("theirs"), "{stored}");
}
