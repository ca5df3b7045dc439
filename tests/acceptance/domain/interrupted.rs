//! A create that is interrupted at any step: the guest is tainted in the state or does not exist, and the next apply
//! completes it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::thread;
use std::time::Duration;

use super::guest::{address, host, make_listener, text};
use super::life::{state, vm};
use super::restart::{stored_wait, waits};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Terminates libvirtd at a step of a guest's start.
fn kill_daemon_at(daemon: &PrivateDaemon, step: &str) {
    let hooks = daemon.dir().join("etc/hooks");
    let hook = hooks.join("qemu");
    let script = format!(
        "#!/bin/sh\n[ \"$2\" != {step} ] || kill -9 \"$(cat {}/libvirtd.pid)\"\n",
        text(daemon.dir())
    );
    fs::create_dir_all(&hooks).unwrap();
    fs::write(&hook, script).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    // libvirtd searches for hooks at its start.
    daemon.restart();
}

/// Starts libvirtd again, without the fault.
fn restart_daemon(daemon: &PrivateDaemon) {
    fs::remove_file(daemon.dir().join("etc/hooks/qemu")).unwrap();
    daemon.restart();
}

#[test]
fn a_create_interrupted_by_a_libvirt_crash_is_completed_by_the_next_apply() {
    for step in ["prepare", "started"] {
        let daemon = host();
        make_listener(&daemon, "vm.img");
        kill_daemon_at(&daemon, step);
        let more = "running = true\n destroy = { graceful = false }";
        let workspace = Workspace::with(daemon.uri(), &vm(&daemon, more));
        workspace.apply_fails().prints(&[
            "Cannot create domain \"vm\"",
            "could not start it",
            "Apply again when libvirt is reachable",
        ]);
        restart_daemon(&daemon);
        assert!(workspace.is_tainted(&address("vm")));
        assert!(workspace.state(&address("vm"))["id"].is_string());
        workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
        workspace.assert_nothing_to_do();
        assert_eq!(state(&daemon), "running");
        assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "vm");
        workspace.destroy();
        assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    }
}

#[test]
fn a_guest_is_not_recorded_when_the_create_is_not_sent_to_libvirt() {
    let daemon = host();
    daemon.kill();
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, ""));
    workspace.apply_fails().prints(&["Cannot create domain \"vm\""]);
    assert!(workspace.addresses().is_empty());
}

/// A running guest that ignores requests to shut down, with more attributes.
fn guest_that_ignores_shutdown(more: &str) -> (PrivateDaemon, Workspace) {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    fs::write(daemon.dir().join("images/vm.img"), vec![0; 1 << 20]).unwrap();
    let more = format!("running = true\n {more}");
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, &more));
    workspace.apply();
    (daemon, workspace)
}

#[test]
fn a_shutdown_longer_than_its_operation_names_the_timeout_to_raise() {
    let timeouts = "timeouts = { update = \"2s\", delete = \"2s\" }";
    let (daemon, workspace) = guest_that_ignores_shutdown(timeouts);
    workspace.configure(&vm(&daemon, &format!("running = false\n {timeouts}")));
    let expected = |verb: &str| {
        [
            format!(
                "timeouts.{verb} expired while the guest was shutting down (limit of the shutdown: 60 s)"
            ),
            format!("Raise timeouts.{verb} above that, or lower "),
        ]
    };
    let failed = workspace.apply_fails().does_not_print("may still complete");
    failed
        .prints(&expected("update").each_ref().map(String::as_str))
        .prints(&["update.shutdown_timeout"]);
    let failed = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    failed
        .prints(&expected("delete").each_ref().map(String::as_str))
        .prints(&["destroy.timeout, or set destroy.graceful = false to stop it at once"]);
    assert_eq!((workspace.addresses(), state(&daemon).as_str()), (vec![address("vm")], "running"));
}

#[test]
fn a_libvirt_crash_during_a_shutdown_is_reported_once() {
    let (daemon, workspace) = guest_that_ignores_shutdown("");
    let restart =
        format!("{}\n running = true\n update = {{ on_restart = \"restart\" }}", waits("new"));
    workspace.configure(&vm(&daemon, &restart));
    let run = thread::scope(|scope| {
        let run = scope.spawn(|| workspace.apply_fails());
        // The new definition is stored before the shutdown is requested.
        while !daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains(&stored_wait("new")) {
            thread::sleep(Duration::from_millis(100));
        }
        thread::sleep(Duration::from_secs(1));
        daemon.kill();
        run.join().unwrap()
    });
    run.prints(&["Cannot update domain \"vm\""]).does_not_print("The change is made");
}
