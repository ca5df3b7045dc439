//! Elements that libvirt drops: an apply that reported success would record content in the state that does not exist.

use super::guest::{address, host};
use super::life::vm;
use crate::terraform::Workspace;

/// A pin of a processor that the guest does not have.
const PIN: &str = "vcpu = 1\n cputune = { vcpupin = [{ vcpu = 7, cpuset = \"0\" }] }";

#[test]
fn an_element_that_libvirt_drops_fails_the_create_and_leaves_nothing() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, PIN));
    workspace.apply_fails().prints(&[
        "Cannot create domain \"vm\"",
        "dropped parts of it",
        "cputune.vcpupin[0]",
        "The new domain was removed",
    ]);
    assert!(workspace.addresses().is_empty());
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    workspace.configure(&vm(&daemon, "vcpu = 1"));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn an_element_that_libvirt_drops_fails_the_update_and_restores_the_previous_definition() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, "vcpu = 1"));
    workspace.apply();
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    workspace.configure(&vm(&daemon, &format!("title = \"new\"\n {PIN}")));
    let texts =
        ["Cannot update domain \"vm\"", "cputune.vcpupin[0]", "previous definition was restored"];
    workspace.apply_fails().prints(&texts);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    let state = workspace.state(&address("vm"));
    assert!(state["title"].is_null() && state["cputune"].is_null(), "{state}");
    assert_eq!(workspace.changes()[&address("vm")].action, "update");
    workspace.configure(&vm(&daemon, "vcpu = 1"));
    workspace.assert_nothing_to_do();
}
