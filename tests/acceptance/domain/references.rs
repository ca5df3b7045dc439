//! Pools, networks and filters that a guest names by their UUID, as the `id` of a resource is: libvirt itself finds them
//! by name only.

use std::fs;

use super::guest::{block, host, make_listener, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A running guest with a disk, two interfaces and a display.
fn guest(daemon: &PrivateDaemon, references: [&str; 4], memory: u32) -> String {
    let [pool, network, second, filter] = references;
    block(
        daemon,
        "vm",
        (
            0,
            &format!(
                r#"
  type    = "qemu"
  memory  = {memory}
  running = true
  os      = {{ type = "hvm" }}
  destroy = {{ graceful = false }}
  devices = {{
    disk = [{{ type = "volume", source = {{ pool = {pool}, volume = "disk.img" }}, target = {{ dev = "vda", bus = "virtio" }} }}]
    interface = [
      {{ type = "network", source = {{ network = {network} }}, filterref = {{ filter = {filter} }} }},
      {{ type = "network", source = {{ network = {second} }} }},
    ]
  }}
"#
            ),
        ),
    )
}

/// Resources whose `id` is a UUID.
fn others(daemon: &PrivateDaemon) -> String {
    let folder = daemon.dir().join("more");
    fs::create_dir_all(&folder).unwrap();
    format!(
        r#"
resource "libvirt_pool" "more" {{
  name    = "more"
  type    = "dir"
  target  = {{ path = "{}" }}
  running = true
}}
resource "libvirt_network" "net" {{
  name    = "net"
  running = true
}}
resource "libvirt_nwfilter" "filter" {{
  name = "filter"
}}
"#,
        text(&folder)
    )
}

#[test]
fn a_guest_refers_to_other_resources_by_their_id() {
    let daemon = host();
    make_listener(&daemon, "disk.img");
    fs::create_dir_all(daemon.dir().join("more")).unwrap();
    fs::copy(daemon.dir().join("images/disk.img"), daemon.dir().join("more/disk.img")).unwrap();
    let ids =
        ["libvirt_pool.more.id", "libvirt_network.net.id", "\"lab\"", "libvirt_nwfilter.filter.id"];
    let workspace = Workspace::with(daemon.uri(), &(others(&daemon) + &guest(&daemon, ids, 32768)));
    workspace.apply().prints(&["4 added"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let stored = || daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    for part in ["pool='more'", "network='net'", "network='lab'", "filter='filter'"] {
        assert!(stored().contains(part), "{part}: {}", stored());
    }
    let state = workspace.state("libvirt_domain.vm");
    let source = &state["devices"]["disk"][0]["source"];
    assert_eq!(source["pool"], workspace.state("libvirt_pool.more")["id"]);
    assert_eq!(state["pending_restart"], false);

    // Another change keeps the references, and an update with the same object by its name changes nothing in libvirt.
    let named = ["\"more\"", "libvirt_network.net.id", "\"lab\"", "\"filter\""];
    let before = stored();
    workspace.configure(&(others(&daemon) + &guest(&daemon, named, 32768)));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(stored(), before);
    assert_eq!(workspace.state("libvirt_domain.vm")["pending_restart"], false);
    workspace.configure(&(others(&daemon) + &guest(&daemon, ids, 49152)));
    workspace.apply().does_not_print("libvirt did not keep");
    workspace.assert_nothing_to_do();
    assert_eq!(stored(), before.replace("32768", "49152"));

    // Another object is a change, and a change by others is reverted.
    let second = [
        "libvirt_pool.more.id",
        "libvirt_network.net.id",
        "libvirt_network.net.id",
        "libvirt_nwfilter.filter.id",
    ];
    workspace.configure(&(others(&daemon) + &guest(&daemon, second, 49152)));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(!stored().contains("network='lab'"), "{}", stored());
    let file = daemon.dir().join("vm.xml");
    fs::write(&file, stored().replace("pool='more'", "pool='images'")).unwrap();
    daemon.virsh(&["define", text(&file)]);
    workspace.assert_actions(&[("libvirt_domain.vm", "update")]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(stored().contains("pool='more'"), "{}", stored());
    workspace.destroy();
}

#[test]
fn a_uuid_of_no_pool_is_sent_as_it_is() {
    let daemon = host();
    let uuid = "\"0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f\"";
    let off = guest(&daemon, [uuid, "\"lab\"", "\"lab\"", "\"clean-traffic\""], 32768)
        .replace("running = true", "running = false");
    let workspace = Workspace::with(daemon.uri(), &off);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains(&format!("pool={}", uuid.replace('"', "'"))));
    workspace.destroy();
}

#[test]
fn an_external_snapshot_of_a_disk_of_a_pool_with_a_uuid_is_no_drift() {
    let daemon = host();
    make_listener(&daemon, "disk.img");
    daemon.virsh(&["pool-refresh", "images"]);
    let pool = format!("{:?}", daemon.virsh(&["pool-uuid", "images"]).trim());
    let references = [&*pool, "\"lab\"", "\"lab\"", "\"clean-traffic\""];
    let guest = |memory| {
        let driver = "driver = { name = \"qemu\", type = \"raw\" }, source = { pool =";
        guest(&daemon, references, memory).replace("source = { pool =", driver)
    };
    let workspace = Workspace::with(daemon.uri(), &guest(32768));
    workspace.apply();
    let overlay = format!("vda,file={}", text(&daemon.dir().join("images/overlay.qcow2")));
    let snapshot = ["--disk-only", "--no-metadata", "--diskspec", &overlay];
    daemon.virsh(&[&["snapshot-create-as", "vm", "s"][..], &snapshot].concat());
    workspace.assert_nothing_to_do();
    workspace.configure(&guest(49152));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains("overlay.qcow2"));
    workspace.destroy();
}
