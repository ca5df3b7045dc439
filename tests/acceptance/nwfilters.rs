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

/// A filter with entries, and a guest whose interface it filters.
fn guarded(entries: &str) -> String {
    format!(
        "resource \"libvirt_network\" \"lab\" {{\n  name = \"lab\"\n  running = true\n}}\n\
         resource \"libvirt_nwfilter\" \"web\" {{\n  name = \"web\"\n  entry = [{entries}]\n}}\n\
         resource \"libvirt_domain\" \"guest\" {{\n  name = \"guest\"\n  type = \"qemu\"\n  memory = 64\n  \
         memory_unit = \"MiB\"\n  os = {{ type = \"hvm\" }}\n  running = true\n  create = {{ paused = true }}\n  \
         destroy = {{ graceful = false }}\n  devices = {{ interface = [{{ type = \"network\", source = {{ network = \
         libvirt_network.lab.name }}, mac = {{ address = \"52:54:00:00:00:07\" }}, filterref = {{ filter = \
         libvirt_nwfilter.web.name }} }}] }}\n}}\n"
    )
}

#[test]
fn the_entries_of_a_filter_change_in_order_while_a_running_guest_uses_it() {
    let drop = |port: u16| {
        format!(
            "{{ rule = {{ action = \"drop\", direction = \"in\", tcp = {{ dstportstart = {port} }} }} }}"
        )
    };
    let (spoofing, arp) = (
        "{ filterref = { filter = \"no-mac-spoofing\" } }",
        "{ filterref = { filter = \"allow-arp\" } }",
    );
    let (first, second) = (drop(2022), drop(2443));
    let steps = [
        (vec![&*first, &*second], vec!["2022", "2443"]),
        (vec![&*second, &*first], vec!["2443", "2022"]),
        (vec![&*second, spoofing, &*first], vec!["2443", "no-mac-spoofing", "2022"]),
        (vec![spoofing, &*second, arp], vec!["no-mac-spoofing", "2443", "allow-arp"]),
        (vec![arp], vec!["allow-arp"]),
    ];
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::new(daemon.uri());
    for (at, (entries, expected)) in steps.into_iter().enumerate() {
        workspace.configure(&guarded(&entries.join(", ")));
        let changed =
            if at == 0 { "3 added, 0 changed" } else { "0 added, 1 changed, 0 destroyed" };
        workspace.apply().prints(&[changed]);
        workspace.assert_nothing_to_do();
        let stored = daemon.virsh(&["nwfilter-dumpxml", "web"]);
        let positions: Vec<_> = expected.iter().map(|text| stored.find(text)).collect();
        assert!(positions.iter().all(Option::is_some) && positions.is_sorted(), "{stored}");
        let rules = daemon.enter(&["iptables", "-S"]);
        for port in ["2022", "2443"] {
            assert_eq!(rules.contains(port), expected.contains(&port), "step {at}: {rules}");
        }
    }
    let refused = daemon.try_virsh(&["nwfilter-undefine", "web"]).unwrap_err();
    assert!(refused.contains("in use"), "{refused}");
    workspace.run(&["destroy", "-auto-approve", "-target", ADDRESS]).succeeded();
    assert!(!daemon.virsh(&["nwfilter-list"]).contains(" web"));
    workspace.destroy();
}
