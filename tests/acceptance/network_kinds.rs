//! Every kind of network: it is created, the plan is empty also after a restart of the daemon, and it is destroyed.

use crate::networks::{HOST_BRIDGE, KINDS, NetworkKind};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

#[test]
fn every_kind_of_network_is_created_and_the_next_plan_is_empty() {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", HOST_BRIDGE, "type", "bridge"]);
    let blocks: Vec<String> = KINDS.iter().map(NetworkKind::block).collect();
    let workspace = Workspace::with(daemon.uri(), &blocks.join("\n"));
    workspace.apply().does_not_print("Warning: libvirt did not keep");
    workspace.assert_nothing_to_do();
    for kind in KINDS {
        let stored = daemon.virsh(&["net-dumpxml", "--inactive", kind.name]);
        for part in kind.stored {
            assert!(stored.contains(part), "{}: no {part} in\n{stored}", kind.name);
        }
        let state = workspace.state(&kind.address());
        assert_eq!(state["id"], state["uuid"], "{}", kind.name);
        assert_eq!(state["running"].as_bool(), Some(true), "{} shows that it runs", kind.name);
    }
    assert_eq!(daemon.virsh(&["net-list", "--name"]).lines().count(), KINDS.len());

    daemon.restart();
    workspace.assert_nothing_to_do();

    workspace.destroy();
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "");
    let bridges = daemon.enter(&["ip", "-br", "link", "show", "type", "bridge"]);
    assert_eq!(bridges.lines().count(), 1, "only the host's own is left:\n{bridges}");
    workspace.destroy();
}
