//! A running guest without a free PCI slot: the error describes how to declare free slots, and they take devices.

use super::guest::{address, block, host, make_listener};
use super::life::{change, state};
use super::restart::run_number;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const WARNING: &str = "Warning: Running domain may refuse an addition";

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
    workspace.plan().prints(&[
        WARNING,
        "without a free PCIe port for interface",
        "(devices.interface[2])",
        "4 additions need one, and 1 can have one",
        "{ type = \"pci\", index = 10, model = \"pcie-root-port\" }",
        "update = { live = false }",
    ]);
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
    change(&workspace, &guest(&daemon, 5, port)).does_not_print(WARNING);
    assert_eq!(run_number(&daemon), run, "the guest was not restarted");
    let live = daemon.virsh(&["dumpxml", "vm"]);
    assert_eq!(live.matches("<interface ").count(), 5, "{live}");
    assert_eq!(
        workspace.state(&address("vm"))["devices"]["controller"].as_array().map(Vec::len),
        Some(1)
    );
}

/// Lists of devices, what the warning names, and the controllers with which the guest takes them.
const ADDITIONS: [(&str, &str, &str); 4] = [
    (
        "watchdog = [{ model = \"i6300esb\", action = \"none\" }]",
        "without a conventional PCI bus for watchdog",
        "{ type = \"pci\", index = 10, model = \"pcie-to-pci-bridge\" }",
    ),
    (
        "serial = [{ type = \"pty\", target = { type = \"pci-serial\" } }]",
        "without a conventional PCI bus for serial",
        "{ type = \"pci\", index = 10, model = \"pcie-to-pci-bridge\" }",
    ),
    (
        "channel = [{ type = \"unix\", target = { type = \"virtio\", name = \"org.a.0\" } }]",
        "without a virtio-serial controller for channel",
        "{ type = \"virtio-serial\" }",
    ),
    (
        "disk = { type = \"file\", source = { file = \"DIR/images/more.img\" }, target = { dev = \"sdb\", bus = \"scsi\" } }",
        "without a SCSI controller for disk",
        "",
    ),
];

#[test]
fn an_addition_without_its_controller_is_predicted_and_works_with_it() {
    for (devices, warning, controller) in ADDITIONS {
        let daemon = host();
        make_listener(&daemon, "vm.img");
        make_listener(&daemon, "more.img");
        let plain = |controllers: &str| guest(&daemon, 1, controllers);
        let added = |controllers: &str| {
            let list = format!("controller = [{controllers}]");
            let configuration = plain(controllers);
            let configuration = match devices.strip_prefix("disk = ") {
                Some(disk) => {
                    let disk = disk.replace("DIR", &daemon.dir().display().to_string());
                    configuration.replace(
                        "bus = \"virtio\" } }]",
                        &format!("bus = \"virtio\" }} }}, {disk}]"),
                    )
                }
                None => configuration.replace(&list, &format!("{list}\n{devices}")),
            };
            assert_ne!(configuration, plain(controllers));
            configuration
        };
        let workspace = Workspace::with(daemon.uri(), &plain(""));
        workspace.apply();
        workspace.configure(&added(""));
        workspace.plan().prints(&[WARNING, warning]);
        workspace.apply_fails().prints(&["Cannot update domain \"vm\"", "could not attach"]);
        if controller.is_empty() {
            // A controller that is attached in the same change.
            let scsi = "{ type = \"scsi\", index = 0, model = \"virtio-scsi\" }";
            change(&workspace, &added(scsi)).does_not_print(WARNING);
            continue;
        }
        workspace.configure(&plain(controller).replace("running  = true", "running = false"));
        workspace.apply();
        change(&workspace, &plain(controller));
        change(&workspace, &added(controller)).does_not_print(WARNING);
    }
}
