//! The module `cloud-vm`: its own tests with `terraform test`, and machines that boot the test guest.

use std::fs;
use std::path::Path;

use crate::support::{PrivateDaemon, build_guest};
use crate::terraform::Workspace;

/// The name of the copy of the module in a workspace.
pub(crate) const MODULE: &str = "cloud-vm";

/// The files of the module and of its tests, below the checkout.
const FOLDERS: [(&str, &str); 2] = [("modules/cloud-vm", ""), ("modules/cloud-vm/tests", "tests")];

/// What a machine needs: a pool and a network that assigns addresses.
const HOST: &str = r#"
resource "libvirt_pool" "machines" {
  name   = "machines"
  type   = "dir"
  target = { path = "DIR/machines" }
}

resource "libvirt_network" "lab" {
  name    = "lab"
  running = true
  ip = [{
    address = "10.76.0.1", prefix = 24
    dhcp    = { range = [{ start = "10.76.0.100", end = "10.76.0.110" }] }
  }]
}
"#;

/// A machine with the module's own values, as far as the test host has them.
const MACHINE: &str = r#"
module "web" {
  source    = "./cloud-vm"
  name      = "web"
  image     = "IMAGE"
  type      = "qemu"
  disk_size = 1
  memory    = 256
  pool      = libvirt_pool.machines.id
  network   = libvirt_network.lab.name
  ssh_keys  = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample admin"]
  # more
}

output "address" { value = module.web.address }
output "mac" { value = module.web.domain.mac }
"#;

/// A second machine that overrides what it can, on the image of the first one.
const OVERRIDDEN: &str = r##"
module "db" {
  source               = "./cloud-vm"
  name                 = "db"
  base_volume          = module.web.base_volume
  type                 = "qemu"
  disk_size            = null
  memory               = 192
  cpus                 = 2
  pool                 = libvirt_pool.machines.name
  bridge               = libvirt_network.lab.bridge.name
  mac                  = "52:54:00:76:00:02"
  user_data            = "#cloud-config\n#TEXT\n"
  network_config       = { version = 2 }
  replace_on_user_data = true
  autostart            = true
  wait_for             = { source = "agent", family = "ipv4", agent = true, timeout = "8m", on_timeout = "fail" }
  devices              = { graphics = [{ type = "vnc", autoport = true }], rng = [] }
}

module "copy" {
  source      = "./cloud-vm"
  name        = "copy"
  base_volume = { pool = module.web.base_volume.pool, name = module.web.base_volume.name, copy = true }
  type        = "qemu"
  memory      = 128
  pool        = libvirt_pool.machines.name
  network     = libvirt_network.lab.name
  wait_for    = null
}

output "addresses" { value = module.db.addresses }
output "copy" { value = module.copy.address }
"##;

/// Parts of the document of a machine.
const DEVICES: [&str; 8] = [
    "<driver name='qemu' type='qcow2' discard='unmap'/>",
    "<target dev='vda' bus='virtio'/>",
    "<target dev='vdb' bus='virtio'/>",
    "<readonly/>",
    "<model type='virtio'/>",
    "<target type='virtio' name='org.qemu.guest_agent.0'",
    "<rng model='virtio'>",
    "<serial type='pty'>",
];

/// Copies the module into a folder.
pub(crate) fn copy_module(target: &Path) {
    for (from, to) in FOLDERS {
        let target = target.join(to);
        fs::create_dir_all(&target).expect("the folder is ours");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(from);
        for file in fs::read_dir(folder).expect("the module is a folder") {
            let file = file.expect("a file that can be read").path();
            if file.is_file() {
                let name = file.file_name().expect("a file has a name");
                fs::copy(&file, target.join(name)).expect("the folder is ours");
            }
        }
    }
}

/// The path of the image of the test guest.
pub(crate) fn tiny_image() -> String {
    build_guest("tiny-guest").join("tiny.qcow2").display().to_string()
}

/// Everything that is defined on a host, volumes included.
fn inventory(daemon: &PrivateDaemon) -> String {
    let lists = ["net-list", "pool-list", "list"].map(|list| daemon.virsh(&[list, "--all"]));
    let files = daemon.enter(&["ls", &daemon.dir().join("machines").to_string_lossy()]);
    format!("{}{files}", lists.concat())
}

/// A workspace with the module, and the configuration of the first machine.
fn machine(daemon: &PrivateDaemon) -> (Workspace, String) {
    let directory = daemon.dir().to_str().expect("a plain path");
    let text = format!("{HOST}{MACHINE}").replace("DIR", directory).replace("IMAGE", &tiny_image());
    let workspace = Workspace::with(daemon.uri(), &text);
    copy_module(&workspace.path().join(MODULE));
    workspace.run(&["get"]).succeeded();
    (workspace, text)
}

#[test]
fn the_tests_of_the_module_pass() {
    let workspace = Workspace::new("qemu+unix:///system?socket=/nowhere");
    copy_module(workspace.path());
    workspace.run(&["fmt", "-check", "-diff", "-recursive"]).succeeded();
    workspace.run(&["test", "-no-color"]).succeeded().prints(&["7 passed, 0 failed"]);
}

#[test]
fn a_machine_has_an_address_and_is_removed_completely() {
    let daemon = PrivateDaemon::start();
    fs::create_dir(daemon.dir().join("machines")).expect("the folder is ours");
    let before = inventory(&daemon);
    let (workspace, text) = machine(&daemon);
    workspace.apply().does_not_print("Warning: Guest").does_not_print("Warning: libvirt");
    let address = workspace.output("address");
    assert!(address.as_str().is_some_and(|it| it.starts_with("10.76.0.1")), "{address}");
    let leases = daemon.virsh(&["net-dhcp-leases", "lab"]);
    let mac = workspace.output("mac");
    // The name comes from the medium for cloud-init.
    let lease = leases.lines().find(|line| line.contains(mac.as_str().expect("a MAC address")));
    assert!(lease.is_some_and(|line| line.contains(" web ")), "{leases}");
    let document = daemon.virsh(&["dumpxml", "web"]);
    for part in DEVICES {
        assert!(document.contains(part), "{part}: {document}");
    }
    workspace.assert_nothing_to_do();

    // A larger disk of the running guest.
    workspace.configure(&text.replace("disk_size = 1", "disk_size = 2"));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    assert!(daemon.virsh(&["domblkinfo", "web", "vda"]).contains("2147483648"));
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert_eq!(inventory(&daemon), before);
}

#[test]
fn variables_override_the_machine_and_user_data_replaces_it() {
    let daemon = PrivateDaemon::start();
    fs::create_dir(daemon.dir().join("machines")).expect("the folder is ours");
    let before = inventory(&daemon);
    let (workspace, first) = machine(&daemon);
    let text = format!("{first}{OVERRIDDEN}").replace("# more", "wait_for = null");
    workspace.configure(&text);
    workspace.run(&["get"]).succeeded();
    workspace.apply().does_not_print("Warning: Guest").does_not_print("Warning: libvirt");
    let addresses = workspace.output("addresses");
    assert_eq!(addresses[0]["mac"], "52:54:00:76:00:02", "{addresses}");
    assert_eq!(addresses[0]["source"], "agent", "{addresses}");
    assert!(workspace.output("address").is_null() && workspace.output("copy").is_null());
    let document = daemon.virsh(&["dumpxml", "db"]);
    for part in ["<graphics type='vnc'", "<interface type='bridge'>", ">2</vcpu>"] {
        assert!(document.contains(part), "{part}: {document}");
    }
    assert!(!document.contains("<rng"), "{document}");
    workspace.assert_nothing_to_do();

    // Other instructions: the guest and its disk are replaced, the base volume and the other machines are not.
    workspace.configure(&text.replace("#TEXT", "#other text"));
    workspace.assert_actions(&[
        ("module.db.libvirt_cloudinit_disk.seed", "update"),
        ("module.db.libvirt_domain.machine", "delete+create"),
        ("module.db.libvirt_volume.disk", "delete+create"),
        ("module.db.terraform_data.generation", "delete+create"),
    ]);
    workspace.destroy();
    assert_eq!(inventory(&daemon), before);
}
