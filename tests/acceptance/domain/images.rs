//! Pools and networks of the host that a guest requires at its start.

use std::fs;

use super::guest::{block, host, make_listener};
use crate::terraform::Workspace;

fn guest(devices: &str) -> String {
    format!(
        "\n type = \"qemu\"\n memory = 32768\n running = true\n os = {{ type = \"hvm\" }}\n destroy = {{ graceful = false }}\n devices = {{ {devices} }}\n"
    )
}

#[test]
fn a_guest_starts_with_an_image_copied_into_a_pool() {
    let daemon = host();
    // The pool does not list it, because it was not refreshed.
    make_listener(&daemon, "copied.img");
    let disk = "disk = [{ type = \"volume\", source = { pool = \"images\", volume = \"copied.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }]";
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &guest(disk))));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["list", "--name"]).contains("vm"));
    workspace.destroy();
}

#[test]
fn the_error_about_an_inactive_network_or_pool_explains_how_to_start_it() {
    let daemon = host();
    make_listener(&daemon, "disk.img");
    daemon.virsh(&["pool-refresh", "images"]);
    let disk = "disk = [{ type = \"volume\", source = { pool = \"images\", volume = \"disk.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }]";
    let card = "interface = [{ type = \"network\", source = { network = \"lab\" } }]";
    for (devices, stop, parts) in [
        (card, ["net-destroy", "lab"], ["virsh net-start lab", "libvirt_network"]),
        (disk, ["pool-destroy", "images"], ["virsh pool-start images", "libvirt_pool"]),
    ] {
        daemon.virsh(&stop);
        let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &guest(devices))));
        let run = workspace.apply_fails();
        run.prints(&["is not active", "running = true", "autostart = true"]).prints(&parts);
        workspace.destroy();
    }
}

#[test]
fn the_format_of_an_image_copied_into_a_pool_is_determined() {
    let daemon = host();
    let path = daemon.dir().join("images/copied.qcow2");
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", path.to_str().unwrap(), "8M"]);
    let disk = "disk = [{ type = \"volume\", source = { pool = \"images\", volume = \"copied.qcow2\" }, target = { dev = \"vda\", bus = \"virtio\" } }]";
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &guest(disk))));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains("type='qcow2'"));
    workspace.destroy();
}

#[test]
fn a_disk_in_an_inactive_pool_is_stored_with_a_warning_about_its_format() {
    let daemon = host();
    daemon.virsh(&["pool-destroy", "images"]);
    let disk = |driver: &str| {
        let disk = format!(
            "disk = [{{ type = \"volume\", source = {{ pool = \"images\", volume = \"disk.img\" }}, {driver} target = {{ dev = \"vda\", bus = \"virtio\" }} }}]"
        );
        let guest = guest(&disk).replace("running = true", "running = false");
        block(&daemon, "vm", (0, &guest))
    };
    let workspace = Workspace::with(daemon.uri(), &disk(""));
    workspace.apply().prints(&["Format of a disk is not known", "Set driver.type of the disk"]);
    workspace.assert_nothing_to_do();
    workspace.configure(&disk("driver = { type = \"qcow2\" },"));
    workspace.apply().does_not_print("Format of a disk");
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

/// A guest with a QEMU argument in JSON, with white space that `jsonencode` does not write.
const JSON: &str = r#"<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>json</name><memory unit='MiB'>64</memory><os><type>hvm</type></os>
  <qemu:commandline>
    <qemu:arg value='-object'/>
    <qemu:arg value='{"qom-type": "rng-random",  "id": "noise", "filename": "/dev/urandom"}'/>
  </qemu:commandline></domain>"#;

#[test]
fn a_json_argument_is_imported_with_generated_configuration() {
    let daemon = host();
    let file = daemon.dir().join("json.xml");
    fs::write(&file, JSON).unwrap();
    daemon.virsh(&["define", file.to_str().unwrap()]);
    let stored = || daemon.virsh(&["dumpxml", "--inactive", "json"]);
    let before = stored();
    let workspace = Workspace::new(daemon.uri());
    workspace.configure("import {\n to = libvirt_domain.json\n id = \"json\"\n}\n");
    let plan =
        workspace.run(&["plan", "-no-color", "-input=false", "-generate-config-out=generated.tf"]);
    plan.succeeded().prints(&["1 to import, 0 to add, 0 to change, 0 to destroy"]);
    assert!(workspace.read("generated.tf").contains("jsonencode("));
    workspace.apply().prints(&["1 imported, 0 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(stored(), before);
}
