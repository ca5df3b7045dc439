//! The lifecycle of a binding of a network filter: created with its rules, replaced by a change, imported, refused if
//! the interface has one, removed behind our back, destroyed.

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const ADDRESS: &str = "libvirt_nwfilter_binding.web";
const PORT: &str = "tap-web";

/// A binding with more attributes.
fn binding(filter: &str, address: &str, more: &str) -> String {
    format!(
        "resource \"libvirt_nwfilter_binding\" \"web\" {{\n  owner = {{ name = \"web\", uuid = \
         \"8b7c3a53-6b1c-4d2f-9c9f-2f1f6f6e9b10\" }}\n  portdev = {{ name = \"{PORT}\" }}\n  mac = {{ address = \
         \"52:54:00:7B:35:93\" }}\n  filterref = {{ filter = \"{filter}\", parameter = [\n    {{ name = \"DHCPSERVER\", \
         value = \"10.0.0.1\" }},\n    {{ name = \"IP\", value = \"{address}\" }},\n  ] }}\n{more}\n}}\n"
    )
}

/// A daemon with the interface of a binding.
fn with_port() -> PrivateDaemon {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "tuntap", "add", PORT, "mode", "tap"]);
    daemon
}

fn rules(daemon: &PrivateDaemon) -> String {
    daemon.enter(&["ebtables", "-t", "nat", "-L"])
}

#[test]
fn a_binding_is_created_with_rules_replaced_imported_and_destroyed() {
    let daemon = with_port();
    let workspace = Workspace::with(daemon.uri(), &binding("no-ip-spoofing", "10.0.0.5", ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let state = workspace.state(ADDRESS);
    assert_eq!(state["id"], PORT);
    assert_eq!(state["mac"]["address"], "52:54:00:7B:35:93", "in the user's spelling");
    assert!(rules(&daemon).contains("10.0.0.5"), "{}", rules(&daemon));

    workspace.configure(&binding("no-ip-spoofing", "10.0.0.6", ""));
    assert_eq!(workspace.changes()[ADDRESS].action, "delete+create");
    workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(rules(&daemon).contains("10.0.0.6") && !rules(&daemon).contains("10.0.0.5"));

    workspace.run(&["state", "rm", ADDRESS]).succeeded();
    let refused = workspace.apply_fails();
    refused.prints(&[
        "Cannot create nwfilter binding \"tap-web\"",
        "with that interface",
        "id = \"tap-web\"",
    ]);
    workspace.import(ADDRESS, PORT).succeeded();
    workspace.assert_nothing_to_do();
    workspace.configure(&binding("no-ip-spoofing", "10.0.0.6", "timeouts = { read = \"1m\" }"));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.destroy();
    assert_eq!(daemon.virsh(&["nwfilter-binding-list"]).trim(), "");
    assert!(!rules(&daemon).contains("10.0.0.6"));
}

#[test]
fn an_equal_binding_is_adopted_and_another_one_is_not() {
    let daemon = with_port();
    let first = Workspace::with(daemon.uri(), &binding("allow-arp", "10.0.0.5", ""));
    first.apply();
    let adopts = "create = { on_exists = \"adopt\" }";
    let second = Workspace::with(daemon.uri(), &binding("allow-ipv4", "10.0.0.5", adopts));
    second.apply_fails().prints(&["filterref.filter", "cannot be changed in place"]);
    second.configure(&binding("allow-arp", "10.0.0.5", adopts));
    second.apply();
    second.assert_nothing_to_do();
    second.destroy();
    assert_eq!(first.changes()[ADDRESS].action, "create");
}

#[test]
fn a_change_and_a_removal_by_somebody_else_are_planned() {
    let daemon = with_port();
    let workspace = Workspace::with(daemon.uri(), &binding("allow-arp", "10.0.0.5", ""));
    workspace.apply();
    let path = daemon.dir().join("binding.xml");
    let changed =
        daemon.virsh(&["nwfilter-binding-dumpxml", PORT]).replace("allow-arp", "allow-ipv4");
    std::fs::write(&path, changed).unwrap();
    daemon.virsh(&["nwfilter-binding-delete", PORT]);
    daemon.virsh(&["nwfilter-binding-create", path.to_str().unwrap()]);
    assert_eq!(workspace.changes()[ADDRESS].action, "delete+create");
    workspace.apply();
    assert!(daemon.virsh(&["nwfilter-binding-dumpxml", PORT]).contains("allow-arp"));

    daemon.virsh(&["nwfilter-binding-delete", PORT]);
    assert_eq!(workspace.changes()[ADDRESS].action, "create");
    workspace.apply();
    daemon.restart();
    workspace.assert_nothing_to_do();

    workspace.configure(&binding("absent", "10.0.0.5", ""));
    workspace.apply_fails().prints(&["absent"]);
    workspace.configure(&binding("allow-arp", "10.0.0.5", ""));
    workspace.apply();
    workspace.destroy();
}

#[test]
fn a_filter_changes_while_an_interface_uses_it() {
    let daemon = with_port();
    let filter = |port: u16| {
        let entry = format!(
            "{{ rule = {{ action = \"drop\", direction = \"in\", tcp = {{ dstportstart = {port} }} }} }}"
        );
        let filter = format!(
            "resource \"libvirt_nwfilter\" \"web\" {{\n  name = \"web\"\n  entry = [{entry}]\n}}\n"
        );
        filter + &binding("${libvirt_nwfilter.web.uuid}", "10.0.0.5", "")
    };
    let rules = || daemon.enter(&["iptables", "-S"]);
    let workspace = Workspace::with(daemon.uri(), &filter(2022));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(rules().contains("2022"), "{}", rules());
    workspace.configure(&filter(2443));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(rules().contains("2443") && !rules().contains("2022"), "{}", rules());
    workspace.destroy();
}
