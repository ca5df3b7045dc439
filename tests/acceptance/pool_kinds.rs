//! Every kind of pool: it is created, the plan is empty also after a restart of the daemon, and it is destroyed.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::pool_host::Host;
use crate::pools::{self, KINDS, PoolKind};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

#[test]
fn every_kind_of_pool_is_created_and_the_next_plan_is_empty() {
    let daemon = PrivateDaemon::start();
    let host = Host::prepare(&daemon);
    let blocks: Vec<String> = KINDS.iter().map(|kind| host.block(kind)).collect();
    let workspace = Workspace::with(daemon.uri(), &blocks.join("\n"));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for PoolKind { name, stored: parts, .. } in KINDS {
        let stored = daemon.virsh(&["pool-dumpxml", "--inactive", name]);
        for part in *parts {
            assert!(stored.contains(part), "{name}: no {part} in\n{stored}");
        }
        let state = workspace.state(&pools::address(name));
        assert_eq!(state["id"], state["uuid"], "{name}");
    }
    let running = KINDS.iter().filter(|kind| kind.starts).count();
    assert_eq!(daemon.virsh(&["pool-list", "--name"]).lines().count(), running);
    let mode = fs::metadata(daemon.dir().join("images")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o711, "the directory has the configured mode");

    daemon.restart();
    workspace.assert_nothing_to_do();

    workspace.destroy();
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
    assert!(!daemon.dir().join("images").exists(), "the directory that was made for it is gone");
    workspace.destroy();
}
