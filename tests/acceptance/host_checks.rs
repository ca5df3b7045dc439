//! Checks of a plan with its host: what the host does not support is reported before anything is touched.

use crate::domain::guest::{address, host};
use crate::domain::life::vm;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A crypto device, which libvirt 9.1.0 added.
const CRYPTO: &str =
    "crypto = [{ backend = { model = \"builtin\" }, model = \"virtio\", type = \"qemu\" }]";

/// A guest with more devices.
fn with_devices(daemon: &PrivateDaemon, devices: &str) -> String {
    vm(daemon, "").replace("{ disk =", &format!("{{ {devices}\n disk ="))
}

#[test]
fn an_element_that_is_newer_than_the_daemon_is_an_error_in_the_plan() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &with_devices(&daemon, CRYPTO));
    if !daemon.virsh(&["version", "--daemon"]).contains("daemon: 9.0.") {
        workspace.apply();
        workspace.assert_nothing_to_do();
        return;
    }
    let texts = [
        "devices.crypto: needs libvirt 9.1.0;",
        "has 9.0.0",
        "drops this element",
        "In libvirt's document: /domain/devices/crypto",
    ];
    workspace.plan_fails().prints(&texts);
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());

    workspace.configure(&vm(&daemon, ""));
    workspace.apply();
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    workspace.configure(&with_devices(&daemon, CRYPTO));
    workspace.apply_fails().prints(&texts);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    workspace.configure(&with_devices(&daemon, "panic = [{ model = \"pvpanic\" }]"));
    workspace.plan_fails().prints(&[
        "devices.panic[0].model: \"pvpanic\" needs libvirt 9.1.0;",
        "Allowed values with libvirt 9.0.0: hyperv, isa, pseries, s390.",
    ]);
    assert!(workspace.state(&address("vm"))["devices"]["panic"].is_null());
}

#[test]
fn a_host_that_does_not_answer_causes_no_message_of_a_check() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &with_devices(&daemon, CRYPTO));
    daemon.kill();
    let run = workspace.plan().does_not_print("needs libvirt").does_not_print("connect");
    run.prints(&["Plan: 1 to add"]);
}
