//! A complete host in one configuration: a pool, a volume, a network and a guest with many devices.

use std::fs::File;

use super::guest::{Seen, address, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const HOST: &str = r#"
resource "libvirt_pool" "lab" {
  name    = "lab"
  type    = "dir"
  target  = { path = "DIR/lab" }
  running = true
}

resource "libvirt_volume" "root" {
  pool          = libvirt_pool.lab.name
  name          = "root.qcow2"
  capacity      = 16
  capacity_unit = "MiB"
  target        = { format = { type = "qcow2" } }
}

resource "libvirt_network" "lab" {
  name    = "lab"
  forward = { mode = "nat" }
  ip = [{
    address = "10.70.0.1"
    prefix  = 24
    dhcp = {
      range = [{ start = "10.70.0.100", end = "10.70.0.200" }]
      host  = [{ mac = "52:54:00:70:00:01", name = "vm", ip = "10.70.0.10" }]
    }
  }]
  running = true
}

resource "libvirt_domain" "vm" {
  name        = "vm"
  type        = "qemu"
  memory      = 64
  memory_unit = "MiB"
  vcpu        = 2
  running     = true
  create      = { paused = true }
  destroy     = { graceful = false }
  os          = { type = "hvm", type_machine = "q35", boot = [{ dev = "hd" }] }
  features    = { acpi = true, apic = {} }
  devices = {
    disk = [
      {
        type   = "volume", device = "disk"
        driver = { name = "qemu", type = "qcow2" }
        source = { pool = libvirt_pool.lab.name, volume = libvirt_volume.root.name }
        target = { dev = "vda", bus = "virtio" }
      },
      { type = "file", source = { file = "DIR/data.img" }, target = { dev = "vdb", bus = "virtio" } },
      { type = "file", device = "cdrom", target = { dev = "sda", bus = "sata" } },
    ]
    interface = [
      {
        type   = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" }
        mac    = { address = "52:54:00:70:00:01" }
      },
      { type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" } },
    ]
    graphics = [{ type = "vnc", autoport = true, passwd = "geheim", passwd_version = "1" }]
    console  = [{ type = "pty" }]
    serial   = [{ type = "pty" }]
    rng      = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    channel  = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    video    = [{ model = { type = "virtio" } }]
    input    = [{ type = "tablet", bus = "usb" }]
    watchdog = [{ model = "i6300esb", action = "reset" }]
  }
}
"#;

#[test]
fn a_complete_host_is_created_and_the_plan_is_empty_after_a_restart_of_libvirt() {
    let daemon = PrivateDaemon::start();
    let data = File::create(daemon.dir().join("data.img")).unwrap();
    data.set_len(1 << 20).unwrap();
    let workspace = Workspace::with(daemon.uri(), &HOST.replace("DIR", text(daemon.dir())));
    workspace.apply().prints(&["4 added"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let before = Seen::look(&workspace, &daemon, "vm");
    assert_eq!(workspace.state(&address("vm"))["pending_restart"], false);
    daemon.restart();
    workspace.assert_nothing_to_do();
    let after = Seen::look(&workspace, &daemon, "vm");
    assert_eq!((after.xml, after.state), (before.xml, before.state));
    workspace.destroy();
    for list in [
        ["list", "--all", "--name"],
        ["pool-list", "--all", "--name"],
        ["net-list", "--all", "--name"],
    ] {
        assert_eq!(daemon.virsh(&list).trim(), "", "{list:?}");
    }
    assert!(!daemon.dir().join("lab").exists() && daemon.dir().join("data.img").exists());
}

#[test]
fn one_apply_starts_everything_again_after_a_reboot_of_the_host() {
    let daemon = PrivateDaemon::start();
    let data = File::create(daemon.dir().join("data.img")).unwrap();
    data.set_len(1 << 20).unwrap();
    let workspace = Workspace::with(daemon.uri(), &HOST.replace("DIR", text(daemon.dir())));
    workspace.apply();
    let documents = || {
        [
            &["dumpxml", "--inactive", "--security-info", "vm"][..],
            &["net-dumpxml", "--inactive", "lab"],
            &["pool-dumpxml", "--inactive", "lab"],
        ]
        .map(|command| {
            // The free space of the host changes.
            let is_kept = |line: &&str| !line.contains(" unit='bytes'>");
            daemon.virsh(command).lines().filter(is_kept).collect::<Vec<_>>().join("\n")
        })
    };
    let before = documents();
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["net-destroy", "lab"]);
    daemon.restart();
    // libvirt finds the directory, and regards the pool as active. It would not mount a file system.
    daemon.virsh(&["pool-destroy", "lab"]);
    for list in [["list", "--name"], ["net-list", "--name"], ["pool-list", "--name"]] {
        assert_eq!(daemon.virsh(&list).trim(), "", "{list:?}");
    }
    workspace.assert_actions(&[
        ("libvirt_domain.vm", "update"),
        ("libvirt_network.lab", "update"),
        ("libvirt_pool.lab", "update"),
    ]);
    workspace.apply().prints(&["0 added, 3 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(documents(), before);
    for (list, name) in [("list", "vm"), ("net-list", "lab"), ("pool-list", "lab")] {
        assert_eq!(daemon.virsh(&[list, "--name"]).trim(), name);
    }
}
