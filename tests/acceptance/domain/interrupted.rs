//! A create that is cut off at some step: the guest is tainted in the state or it is not there at all, and the next
//! apply makes it whole.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::guest::{address, host, make_listener, text};
use super::life::{state, vm};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Has libvirtd die at a step of a guest's start.
fn die_at(daemon: &PrivateDaemon, step: &str) {
    let hooks = daemon.dir().join("etc/hooks");
    let hook = hooks.join("qemu");
    let script = format!(
        "#!/bin/sh\n[ \"$2\" != {step} ] || kill -9 \"$(cat {}/libvirtd.pid)\"\n",
        text(daemon.dir())
    );
    fs::create_dir_all(&hooks).unwrap();
    fs::write(&hook, script).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    // Hooks are looked for at the start of libvirtd.
    daemon.restart();
}

/// Starts libvirtd again, for good.
fn revive(daemon: &PrivateDaemon) {
    fs::remove_file(daemon.dir().join("etc/hooks/qemu")).unwrap();
    daemon.restart();
}

#[test]
fn a_guest_whose_libvirt_dies_while_it_starts_is_mended_by_the_next_apply() {
    for step in ["prepare", "started"] {
        let daemon = host();
        make_listener(&daemon, "vm.img");
        die_at(&daemon, step);
        let more = "running = true\n destroy = { graceful = false }";
        let workspace = Workspace::with(daemon.uri(), &vm(&daemon, more));
        workspace.apply_fails().says(&["Cannot create domain \"vm\"", "could not start it"]);
        revive(&daemon);
        assert!(workspace.is_tainted(&address("vm")));
        assert!(workspace.state(&address("vm"))["id"].is_string());
        workspace.apply().says(&["1 added, 0 changed, 1 destroyed"]);
        workspace.assert_nothing_to_do();
        assert_eq!(state(&daemon), "running");
        assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "vm");
        workspace.destroy();
        assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    }
}

#[test]
fn a_guest_is_not_remembered_when_libvirt_could_not_be_asked_to_make_it() {
    let daemon = host();
    daemon.kill();
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, ""));
    workspace.apply_fails().says(&["Cannot create domain \"vm\""]);
    assert!(workspace.addresses().is_empty());
}
