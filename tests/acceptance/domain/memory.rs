//! The memory of guests with NUMA cells and memory devices, whose total libvirt computes.

use super::guest::{address, block, host, make_listener, text};
use super::life::{change, state};
use super::restart::{is_pending, run_number};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const DIMM: &str = "{ model = \"dimm\", target = { size = 128, size_unit = \"MiB\", node = 0 } }";

/// A guest with a NUMA cell of 384 MiB, with memory devices and more attributes.
fn guest(daemon: &PrivateDaemon, memory: u32, dimms: usize, more: &str) -> String {
    let dimms = vec![DIMM; dimms].join(", ");
    let body = format!(
        "
  type             = \"qemu\"
  memory           = {memory}
  memory_unit      = \"MiB\"
  max_memory       = 2048
  max_memory_unit  = \"MiB\"
  max_memory_slots = 4
  os               = {{ type_machine = \"q35\" }}
  features         = {{ acpi = true }}
  cpu              = {{ numa = {{ cell = [{{ id = 0, cpus = \"0\", memory = 384, unit = \"MiB\" }}] }} }}
  destroy          = {{ graceful = false }}
  devices = {{
    disk   = [{{ type = \"file\", source = {{ file = \"DIR/images/vm.img\" }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }}]
    memory = [{dimms}]
  }}
  {more}
"
    );
    block(daemon, "vm", (0, &body))
}

/// The values of `memory` and `currentMemory` in a document, in MiB.
fn sizes(document: &str) -> [u64; 2] {
    ["<memory unit='KiB'>", "<currentMemory unit='KiB'>"].map(|start| {
        let size = document.split(start).nth(1).and_then(|rest| rest.split('<').next());
        size.and_then(|size| size.parse::<u64>().ok()).map_or(0, |size| size / 1024)
    })
}

fn stored(daemon: &PrivateDaemon) -> [u64; 2] {
    sizes(&daemon.virsh(&["dumpxml", "--inactive", "vm"]))
}

fn live(daemon: &PrivateDaemon) -> [u64; 2] {
    sizes(&daemon.virsh(&["dumpxml", "vm"]))
}

fn applied(memory: u32, more: &str) -> (PrivateDaemon, Workspace) {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let workspace = Workspace::with(daemon.uri(), &guest(&daemon, memory, 0, more));
    workspace.apply();
    workspace.assert_nothing_to_do();
    (daemon, workspace)
}

const NOT_KEPT: &str = "Warning: libvirt did not keep every value";

#[test]
fn memory_devices_of_a_stopped_guest_change_the_total() {
    let (daemon, workspace) = applied(384, "");
    for (dimms, total) in [(1, 512), (2, 640), (0, 384)] {
        change(&workspace, &guest(&daemon, 384, dimms, ""));
        assert_eq!(stored(&daemon), [total, total], "{dimms}");
        assert_eq!(workspace.state(&address("vm"))["memory"], 384, "it is kept as written");
    }
}

#[test]
fn memory_devices_are_added_to_a_running_guest() {
    let (daemon, workspace) = applied(384, "running = true");
    let run = run_number(&daemon);
    change(&workspace, &guest(&daemon, 384, 1, "running = true"));
    assert_eq!((stored(&daemon), live(&daemon)), ([512; 2], [512; 2]));
    assert_eq!((run_number(&daemon), is_pending(&workspace)), (run, false));
    // The guest keeps all of its memory when it starts again.
    daemon.virsh(&["destroy", "vm"]);
    change(&workspace, &guest(&daemon, 384, 2, "running = true"));
    assert_eq!((state(&daemon).as_str(), live(&daemon)), ("running", [640; 2]));
}

#[test]
fn a_memory_that_differs_from_the_total_is_reported_once() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let workspace = Workspace::with(daemon.uri(), &guest(&daemon, 1024, 1, ""));
    workspace.apply().prints(&[NOT_KEPT]);
    workspace.assert_nothing_to_do();
    assert_eq!(stored(&daemon), [512; 2]);
    change(&workspace, &guest(&daemon, 1024, 2, "")).does_not_print(NOT_KEPT);
    change(&workspace, &guest(&daemon, 640, 2, "")).does_not_print(NOT_KEPT);
    assert_eq!(stored(&daemon), [640; 2]);
}

#[test]
fn memory_devices_of_others_are_no_drift() {
    let (daemon, workspace) = applied(384, "");
    let file = daemon.dir().join("dimm.xml");
    let dimm =
        "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>";
    std::fs::write(&file, dimm).unwrap();
    daemon.virsh(&["attach-device", "vm", text(&file), "--config"]);
    assert_eq!(stored(&daemon), [512; 2]);
    workspace.assert_nothing_to_do();
    change(&workspace, &guest(&daemon, 384, 0, "title = \"new\""));
    assert_eq!(stored(&daemon), [512; 2], "the device is kept");
}

#[test]
fn a_guest_that_loses_its_numa_cells_has_its_own_memory_again() {
    let (daemon, workspace) = applied(512, "");
    assert_eq!(stored(&daemon), [384; 2]);
    let cell = "cpu              = { numa";
    let plain = guest(&daemon, 512, 0, "").replace(cell, "cpu = { mode = \"maximum\" } #");
    let plain = plain.replace("max_memory", "#");
    change(&workspace, &plain);
    assert_eq!(stored(&daemon), [512; 2]);
}
