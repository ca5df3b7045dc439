//! Plans that destroy an object although its replacement cannot be created, or is the same object: they are refused,
//! and no object is lost.

use std::fs;

use crate::networks;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A daemon with a started pool `images`.
fn host() -> PrivateDaemon {
    let daemon = PrivateDaemon::start();
    let images = daemon.dir().join("images").display().to_string();
    daemon.virsh(&["pool-define-as", "images", "dir", "--target", &images]);
    daemon.virsh(&["pool-start", "images", "--build"]);
    daemon
}

fn volume(label: &str, name: &str, more: &str) -> String {
    format!(
        "resource \"libvirt_volume\" \"{label}\" {{\n  name = \"{name}\"\n  pool = \"images\"\n  capacity = 1\n  \
         capacity_unit = \"MiB\"\n{more}\n}}\n"
    )
}

fn guest(label: &str, more: &str) -> String {
    format!(
        "resource \"libvirt_domain\" \"{label}\" {{\n  name = \"vm\"\n  type = \"qemu\"\n  memory = 65536\n  \
         os = {{ type = \"hvm\" }}\n{more}\n}}\n"
    )
}

const ADOPT: &str = "  create = { on_exists = \"adopt\" }";

#[test]
fn a_rename_without_a_moved_block_does_not_destroy_and_adopt_in_one_plan() {
    let daemon = host();
    let both = |label: &str| volume(label, "disk", ADOPT) + &guest(label, ADOPT);
    let workspace = Workspace::with(daemon.uri(), &both("r0"));
    workspace.apply();
    let file = daemon.dir().join("images/disk");
    fs::write(&file, vec![7; 1 << 20]).unwrap();
    let has_data = || fs::read(&file).is_ok_and(|content| content.first() == Some(&7));
    let uuid = daemon.virsh(&["domuuid", "vm"]);
    workspace.configure(&both("r1"));
    workspace.apply_fails().prints(&[
        "Cannot adopt volume \"disk\"",
        "Cannot adopt domain \"vm\"",
        "from = libvirt_volume.OLD",
        "from = libvirt_domain.OLD",
    ]);
    let moved = |r#type: &str| format!("moved {{\n  from = {type}.r0\n  to   = {type}.r1\n}}\n");
    workspace.configure(&(both("r1") + &moved("libvirt_volume") + &moved("libvirt_domain")));
    workspace.apply().prints(&["0 added, 0 changed, 0 destroyed"]);
    assert!(has_data());
    assert_eq!(daemon.virsh(&["domuuid", "vm"]), uuid);
    // A new create under its own address destroys its previous object.
    let replace = ["-replace=libvirt_volume.r1", "-replace=libvirt_domain.r1"];
    let apply = ["apply", "-auto-approve", "-no-color"];
    workspace.run(&[&apply[..], &replace].concat()).succeeded();
    assert!(!has_data());
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn a_replacement_with_a_used_name_is_refused_and_the_old_object_is_kept() {
    let daemon = host();
    let other =
        "<network><name>taken</name><uuid>6d1b5a4e-0f3a-4b3e-9d5c-000000000009</uuid></network>";
    let file = daemon.dir().join("other.xml");
    fs::write(&file, other).unwrap();
    daemon.virsh(&["net-define", file.to_str().unwrap()]);
    daemon.virsh(&["vol-create-as", "images", "taken", "1M"]);
    let all = |name: &str| {
        volume("disk", name, "")
            + &networks::block("lab", "").replace("name = \"lab\"", &format!("name = \"{name}\""))
    };
    let workspace = Workspace::with(daemon.uri(), &all("own"));
    workspace.apply();
    fs::write(daemon.dir().join("images/own"), "data").unwrap();
    let uuid = daemon.virsh(&["net-uuid", "own"]);
    workspace.configure(&all("taken"));
    workspace.plan_fails().prints(&[
        "Cannot replace volume \"own\"",
        "Another volume of",
        "Cannot replace network \"own\"",
        "has that name: \"taken\"",
    ]);
    assert_eq!(fs::read_to_string(daemon.dir().join("images/own")).unwrap(), "data");
    assert_eq!(daemon.virsh(&["net-uuid", "own"]), uuid);
    workspace.configure(&all("free"));
    workspace.apply().prints(&["2 added, 0 changed, 2 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_replacement_may_use_the_name_of_an_object_that_the_same_plan_removes() {
    let daemon = host();
    let workspace = Workspace::new(daemon.uri());
    for round in 0..3 {
        workspace.configure(&(volume("first", "a", "") + &volume("second", "b", "")));
        workspace.apply();
        workspace.configure(&volume("second", "a", ""));
        workspace.plan().prints(&["1 to add, 0 to change, 2 to destroy"]);
        // Terraform does not order the create after the delete that frees the name: the first apply may fail.
        workspace.run(&["apply", "-auto-approve", "-input=false", "-no-color"]);
        workspace.apply();
        workspace.assert_nothing_to_do();
        assert!(daemon.virsh(&["vol-list", "images"]).contains(" a "), "{round}");
        workspace.destroy();
        assert_eq!(daemon.virsh(&["vol-list", "images"]).trim(), "", "{round}");
    }
}

#[test]
fn a_guest_is_not_destroyed_for_a_replacement_with_a_used_uuid() {
    let daemon = host();
    let uuid = "6d1b5a4e-0f3a-4b3e-9d5c-00000000000a";
    let other = guest("other", &format!("  uuid = \"{uuid}\"")).replace("\"vm\"", "\"other\"");
    let workspace = Workspace::with(daemon.uri(), &guest("vm", ""));
    workspace.apply();
    Workspace::with(daemon.uri(), &other).apply();
    workspace.configure(&guest("vm", &format!("  uuid = \"{uuid}\"")));
    workspace.plan_fails().prints(&["Cannot replace domain \"vm\"", "has that uuid: \"other\""]);
    // An adoption keeps the other guest, which differs from the configuration too.
    assert_eq!(daemon.virsh(&["list", "--all", "--name"]).split_whitespace().count(), 2);
}

#[test]
fn a_volume_is_not_destroyed_for_a_replacement_with_an_unknown_format() {
    let daemon = host();
    let format = |name: &str| format!("  target = {{ format = {{ type = \"{name}\" }} }}");
    let workspace = Workspace::with(daemon.uri(), &volume("disk", "disk", &format("raw")));
    workspace.apply();
    workspace.configure(&volume("disk", "disk", &format("qcow22")));
    workspace.plan_fails().prints(&["target.format.type", "\"qcow22\"", "qcow2"]);
    assert!(daemon.dir().join("images/disk").exists());
    workspace.configure(
        &(volume("disk", "disk", &format("raw")) + &volume("other", "other", &format("qcow22"))),
    );
    workspace.apply_fails().prints(&["target.format.type: \"qcow22\" is not an allowed value"]);
    assert!(daemon.dir().join("images/disk").exists());
}
