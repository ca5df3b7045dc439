//! The lifecycle of a network filter: created, changed in place, imported, refused if its name is used, destroyed.

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const ADDRESS: &str = "libvirt_nwfilter.web";

/// A filter that accepts a port, with more attributes.
fn filter(port: u16, more: &str) -> String {
    format!(
        "resource \"libvirt_nwfilter\" \"web\" {{\n  name = \"web\"\n  chain = \"root\"\n  entry = [\n    \
         {{ rule = {{ action = \"accept\", direction = \"in\", priority = 100, tcp = {{ dstportstart = {port} }} }} }},\n    \
         {{ rule = {{ action = \"drop\", direction = \"inout\", priority = 1000, all = {{}} }} }},\n  ]\n{more}\n}}\n"
    )
}

#[test]
fn a_filter_is_created_changed_in_place_imported_and_destroyed() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &filter(22, ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let uuid = workspace.state(ADDRESS)["uuid"].clone();
    assert_eq!(workspace.state(ADDRESS)["id"], uuid);
    workspace.configure(&filter(443, ""));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(ADDRESS)["uuid"], uuid);
    let stored = daemon.virsh(&["nwfilter-dumpxml", "web"]);
    assert!(stored.contains("443") && !stored.contains("'22'"), "{stored}");
    workspace.run(&["state", "rm", ADDRESS]).succeeded();
    workspace.apply_fails().prints(&["Cannot create nwfilter \"web\"", "import {", "id = \"web\""]);
    workspace.import(ADDRESS, "web").succeeded();
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(!daemon.virsh(&["nwfilter-list"]).contains(" web"));
}

#[test]
fn drift_and_removal_of_a_filter_are_planned() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &filter(22, ""));
    workspace.apply();
    let changed = daemon.virsh(&["nwfilter-dumpxml", "web"]).replace("'22'", "'2222'");
    let path = daemon.dir().join("web.xml");
    std::fs::write(&path, changed).unwrap();
    daemon.virsh(&["nwfilter-define", path.to_str().unwrap()]);
    assert_eq!(workspace.changes()[ADDRESS].action, "update");
    workspace.apply();
    assert!(daemon.virsh(&["nwfilter-dumpxml", "web"]).contains("'22'"));
    daemon.virsh(&["nwfilter-undefine", "web"]);
    assert_eq!(workspace.changes()[ADDRESS].action, "create");
    workspace.apply();
    workspace.destroy();
}
