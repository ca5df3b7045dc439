//! Many guests of one pool and one network at once.

use super::guest::host;
use crate::terraform::Workspace;

/// The number of guests.
const GUESTS: usize = 50;

const CONFIGURATION: &str = r#"
resource "libvirt_volume" "disk" {
  count    = COUNT
  name     = "vm-${count.index}.img"
  pool     = "images"
  capacity = 1048576
}

resource "libvirt_domain" "vm" {
  count    = COUNT
  name     = "vm-${count.index}"
  type     = "qemu"
  memory   = 32768
  os       = { type_machine = "q35" }
  features = { acpi = true }
  TITLE
  devices = {
    disk      = [{ type = "volume", source = { pool = "images", volume = libvirt_volume.disk[count.index].name }, target = { dev = "vda", bus = "virtio" } }]
    interface = [{ type = "network", source = { network = "lab" }, model = { type = "virtio" } }]
  }
}
"#;

#[test]
fn fifty_guests_of_one_pool_and_one_network_are_created_changed_and_destroyed_at_once() {
    let daemon = host();
    let all =
        |more: &str| CONFIGURATION.replace("COUNT", &GUESTS.to_string()).replace("TITLE", more);
    let workspace = Workspace::with(daemon.uri(), &all(""));
    let run = |verb: &str| {
        let arguments = [verb, "-auto-approve", "-no-color", "-parallelism=50"];
        workspace.run(&arguments).succeeded()
    };
    run("apply").prints(&["100 added, 0 changed, 0 destroyed"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let count = || daemon.virsh(&["list", "--all", "--name"]).split_whitespace().count();
    assert_eq!(count(), GUESTS);
    workspace.configure(&all("title = \"changed ${count.index}\""));
    run("apply").prints(&["0 added, 50 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    let title = daemon.virsh(&["desc", "vm-49", "--title"]);
    assert_eq!(title.trim(), "changed 49");
    run("destroy").prints(&["100 destroyed"]);
    assert_eq!((count(), daemon.virsh(&["vol-list", "images"]).contains("vm-")), (0, false));
}
