//! A running guest without a free PCI slot: the error describes how to declare free slots, and they take devices.

use super::guest::{address, block, host, make_listener};
use super::life::{change, state};
use super::restart::run_number;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A running guest with a disk and some interfaces, each of which needs a slot.
fn guest(daemon: &PrivateDaemon, interfaces: usize, controllers: &str) -> String {
    let interface =
        "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"virtio\" } }";
    let body = format!(
        "
  type     = \"qemu\"
  memory   = 65536
  os       = {{ type_machine = \"q35\" }}
  features = {{ acpi = true }}
  running  = true
  update   = {{ force = true }}
  destroy  = {{ graceful = false }}
  devices = {{
    disk       = [{{ type = \"file\", source = {{ file = \"DIR/images/vm.img\" }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }}]
    interface  = [{}]
    controller = [{controllers}]
  }}
",
        vec![interface; interfaces].join(", ")
    );
    block(daemon, "vm", (0, &body))
}

#[test]
fn a_guest_without_a_free_slot_is_explained_and_declared_ports_take_devices() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let workspace = Workspace::with(daemon.uri(), &guest(&daemon, 1, ""));
    workspace.apply();
    workspace.configure(&guest(&daemon, 5, ""));
    workspace.apply_fails().prints(&[
        "has no free PCI slot for the device",
        "{ type = \"pci\", index = 10, model = \"pcie-root-port\" }",
        "stop and start the guest once",
    ]);
    assert_eq!(state(&daemon), "running");

    let port = "{ type = \"pci\", index = 10, model = \"pcie-root-port\" }";
    workspace.configure(&guest(&daemon, 1, port).replace("running  = true", "running = false"));
    workspace.apply();
    change(&workspace, &guest(&daemon, 1, port));
    let run = run_number(&daemon);
    change(&workspace, &guest(&daemon, 5, port));
    assert_eq!(run_number(&daemon), run, "the guest was not restarted");
    let live = daemon.virsh(&["dumpxml", "vm"]);
    assert_eq!(live.matches("<interface ").count(), 5, "{live}");
    assert_eq!(
        workspace.state(&address("vm"))["devices"]["controller"].as_array().map(Vec::len),
        Some(1)
    );
}
