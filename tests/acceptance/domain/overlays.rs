//! External snapshots, which add an overlay to the image of a disk: edits keep the overlay and its data.

use super::guest::{address, block, host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest with a disk by file and one by volume.
fn guest(daemon: &PrivateDaemon, running: bool, more: &str) -> String {
    let body = format!(
        "
  type    = \"qemu\"
  memory  = 65536
  os      = {{ type = \"hvm\", type_machine = \"q35\" }}
  running = {running}
  create  = {{ paused = true }}
  update  = {{ on_restart = \"restart\", force = true, shutdown_timeout = \"1s\" }}
  destroy = {{ graceful = false }}
  devices = {{
    disk = [
      {{
        type   = \"file\"
        driver = {{ name = \"qemu\", type = \"qcow2\" }}
        source = {{ file = \"DIR/images/a\" }}
        target = {{ dev = \"vda\", bus = \"virtio\" }}
      }},
      {{
        type   = \"volume\"
        driver = {{ name = \"qemu\", type = \"raw\" }}
        source = {{ pool = \"images\", volume = \"b\" }}
        target = {{ dev = \"vdb\", bus = \"virtio\" }}
      }},
    ]
  }}
  {more}
"
    );
    block(daemon, "vm", (0, &body))
}

fn applied(daemon: &PrivateDaemon, running: bool) -> Workspace {
    daemon.virsh(&["vol-create-as", "images", "a", "2M", "--format", "qcow2"]);
    daemon.virsh(&["vol-create-as", "images", "b", "2M", "--format", "raw"]);
    let workspace = Workspace::with(daemon.uri(), &guest(daemon, running, ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace
}

fn stored(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["dumpxml", "--inactive", "vm"])
}

/// Adds an overlay to each disk.
fn snapshot(daemon: &PrivateDaemon, name: &str, disks: &[&str]) {
    let file = |disk: &str| {
        format!("{disk},snapshot=external,file={}/images/{disk}.{name}", text(daemon.dir()))
    };
    let mut arguments = vec!["snapshot-create-as", "vm", name, "--disk-only"];
    let disks: Vec<String> = ["vda", "vdb"]
        .map(|disk| if disks.contains(&disk) { file(disk) } else { format!("{disk},snapshot=no") })
        .into();
    for disk in &disks {
        arguments.extend(["--diskspec", disk]);
    }
    daemon.virsh(&arguments);
}

#[test]
fn a_running_guest_keeps_the_images_of_its_snapshots_when_it_is_edited() {
    let daemon = host();
    let workspace = applied(&daemon, true);
    let run = daemon.virsh(&["domid", "vm"]);
    for name in ["s1", "s2"] {
        snapshot(&daemon, name, &["vda", "vdb"]);
        workspace.assert_nothing_to_do();
    }
    let has_both = || {
        let stored = stored(&daemon);
        stored.contains("images/vda.s2'/>") && stored.contains("images/vdb.s2'/>")
    };
    assert!(has_both());
    workspace.configure(&guest(&daemon, true, "title = \"edited\""));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    assert!(has_both(), "{}", stored(&daemon));
    let disk = &workspace.state(&address("vm"))["devices"]["disk"];
    assert!(disk[0]["source"]["file"].as_str().unwrap().ends_with("/images/a"), "{disk}");
    assert_eq!((&disk[1]["type"], &disk[1]["driver"]["type"]), (&"volume".into(), &"raw".into()));
    // An edit of the disk itself keeps the overlay, too.
    let cached = guest(&daemon, true, "title = \"edited\"")
        .replace("type = \"qcow2\" }", "type = \"qcow2\", cache = \"none\" }");
    workspace.configure(&cached);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(has_both() && stored(&daemon).contains("cache='none'"), "{}", stored(&daemon));
    assert_ne!(run, daemon.virsh(&["domid", "vm"]), "the edits restart the guest");
    // After the overlays are merged, the disks are as before.
    for disk in ["vda", "vdb"] {
        daemon.virsh(&["blockcommit", "vm", disk, "--active", "--pivot"]);
    }
    assert!(stored(&daemon).contains("/images/a'/>"));
    workspace.assert_nothing_to_do();
    workspace.configure(&guest(&daemon, true, ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(stored(&daemon).contains("volume='b'/>"));
}

#[test]
fn a_snapshot_does_not_cause_a_restart() {
    let daemon = host();
    let workspace = applied(&daemon, true);
    let run = daemon.virsh(&["domid", "vm"]);
    snapshot(&daemon, "s1", &["vda", "vdb"]);
    workspace.configure(&guest(&daemon, true, "autostart = true"));
    workspace.apply().does_not_print("restarted");
    workspace.assert_nothing_to_do();
    assert_eq!(run, daemon.virsh(&["domid", "vm"]));
}

#[test]
fn a_shut_off_guest_keeps_the_image_of_its_snapshot_when_it_is_edited() {
    let daemon = host();
    let workspace = applied(&daemon, false);
    for name in ["s1", "s2"] {
        snapshot(&daemon, name, &["vda"]);
    }
    assert!(!stored(&daemon).contains("/images/a'/>"), "{}", stored(&daemon));
    workspace.assert_nothing_to_do();
    workspace.configure(&guest(&daemon, false, "title = \"edited\""));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    assert!(stored(&daemon).contains("images/vda.s2'/>"), "{}", stored(&daemon));
    // Another configured image is a change.
    daemon.virsh(&["vol-create-as", "images", "c", "2M", "--format", "qcow2"]);
    workspace.configure(&guest(&daemon, false, "").replace("images/a", "images/c"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(stored(&daemon).contains("/images/c'/>"), "{}", stored(&daemon));
    // An image that replaces it without being its overlay is drift.
    daemon.virsh(&["detach-disk", "vm", "vda", "--config"]);
    daemon.virsh(&[
        "attach-disk",
        "vm",
        &format!("{}/images/a", text(daemon.dir())),
        "vda",
        "--config",
    ]);
    assert_eq!(workspace.changes()[&address("vm")].action, "update");
}
