//! The size of a volume: it grows in place, shrinks only with `allow_shrink`, and impossible changes are refused by the
//! plan.

use super::{address, block, image};
use crate::domain::guest::host;
use crate::terraform::Workspace;

fn volume(format: &str, mebibytes: u32, more: &str) -> String {
    let body = format!(
        "capacity = {mebibytes}\n capacity_unit = \"MiB\"\n target = {{ format = {{ type = \"{format}\" }} }}\n {more}"
    );
    block(format, &body)
}

#[test]
fn a_volume_grows_in_place() {
    let daemon = host();
    let both = |size: u32| volume("raw", size, "") + &volume("qcow2", size, "");
    let workspace = Workspace::with(daemon.uri(), &both(4));
    workspace.apply();
    let path = daemon.dir().join("images/raw");
    let inode = || daemon.enter(&["stat", "-c", "%i", path.to_str().unwrap()]);
    let before = inode();
    workspace.configure(&both(6));
    workspace.apply().prints(&["0 added, 2 changed, 0 destroyed"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for format in ["raw", "qcow2"] {
        assert_eq!(image(&daemon, format)["virtual-size"], 6 * 1024 * 1024);
        assert_eq!(workspace.state(&address(format))["capacity"], 6);
    }
    assert_eq!(inode(), before, "it is the same file");
    // The same size in another unit is no change of the volume.
    let bytes = both(6).replace("capacity = 6\n capacity_unit = \"MiB\"", "capacity = 6291456");
    workspace.configure(&bytes);
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_shrinks_only_with_allow_shrink() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &volume("qcow2", 8, ""));
    workspace.apply();
    workspace.configure(&volume("qcow2", 4, ""));
    workspace.plan_fails().prints(&["capacity", "below the current", "allow_shrink = true"]);
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 8 * 1024 * 1024);
    workspace.configure(&volume("qcow2", 4, "update = { allow_shrink = true }"));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 4 * 1024 * 1024);
}

#[test]
fn a_resize_of_an_unsupported_format_is_refused_by_the_plan() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &(volume("vmdk", 4, "") + &volume("vdi", 4, "")));
    workspace.apply();
    workspace.configure(&(volume("vmdk", 8, "") + &volume("vdi", 8, "")));
    let run = workspace.plan_fails();
    run.prints(&["Cannot resize a volume of format vmdk", "format vdi", "only raw and qcow2"]);
}

const GREW: &str = "Volume is larger than configured";

#[test]
fn a_volume_grown_outside_of_terraform_keeps_its_size_with_a_warning() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &volume("qcow2", 4, ""));
    workspace.apply();
    daemon.virsh(&["vol-resize", "qcow2", "8M", "--pool", "images"]);
    let grew = [
        GREW,
        "has 8388608 bytes",
        "but the configuration has 4194304 bytes",
        "set update = { allow_shrink = true }",
    ];
    workspace.plan().prints(&grew).prints(&["No changes"]);
    // Other edits are applied, also in another unit.
    let bytes = volume("qcow2", 4, "destroy = { wipe = true }")
        .replace("capacity = 4\n capacity_unit = \"MiB\"", "capacity = 4194304");
    workspace.configure(&bytes);
    workspace
        .apply()
        .prints(&grew)
        .prints(&["0 added, 1 changed, 0 destroyed"])
        .does_not_print("did not keep");
    workspace.plan().prints(&grew).prints(&["No changes"]);
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 8 * 1024 * 1024);
    // An edit to less than the current size is refused, an edit to that size or more is applied.
    workspace.configure(&volume("qcow2", 6, ""));
    workspace
        .plan_fails()
        .prints(&["6291456 bytes is below the current 8388608 bytes", "allow_shrink"]);
    workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    workspace.configure(&volume("qcow2", 8, ""));
    workspace.apply().does_not_print(GREW);
    workspace.assert_nothing_to_do();
    daemon.virsh(&["vol-resize", "qcow2", "12M", "--pool", "images"]);
    workspace.configure(&volume("qcow2", 16, ""));
    workspace.apply().does_not_print(GREW);
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 16 * 1024 * 1024);
    // A destroy is always possible.
    daemon.virsh(&["vol-resize", "qcow2", "20M", "--pool", "images"]);
    workspace.run(&["destroy", "-auto-approve", "-no-color"]).succeeded();
}

#[test]
fn a_volume_grown_outside_of_terraform_shrinks_with_allow_shrink() {
    let daemon = host();
    let allowing = volume("qcow2", 4, "update = { allow_shrink = true }");
    let workspace = Workspace::with(daemon.uri(), &volume("qcow2", 4, ""));
    workspace.apply();
    daemon.virsh(&["vol-resize", "qcow2", "8M", "--pool", "images"]);
    workspace.configure(&allowing);
    workspace.apply().does_not_print(GREW);
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 4 * 1024 * 1024);
    // `allow_shrink` of an earlier edit does not shrink a volume later.
    daemon.virsh(&["vol-resize", "qcow2", "8M", "--pool", "images"]);
    workspace.apply().prints(&[GREW, "remove update.allow_shrink, apply, and set it again"]);
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 8 * 1024 * 1024);
}

#[test]
fn an_imported_volume_is_not_shrunk_by_a_smaller_configuration() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "qcow2", "8M", "--format", "qcow2"]);
    let workspace = Workspace::with(daemon.uri(), &volume("qcow2", 4, ""));
    workspace.import(&address("qcow2"), "images/qcow2");
    workspace.plan_fails().prints(&["4194304 bytes is below the current 8388608 bytes"]);
}

#[test]
fn a_volume_that_grew_after_the_plan_or_is_adopted_does_not_shrink() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &volume("qcow2", 5, ""));
    workspace.apply();
    workspace.configure(&volume("qcow2", 10, ""));
    workspace.run(&["plan", "-no-color", "-input=false", "-out=old"]).succeeded();
    daemon.virsh(&["vol-resize", "qcow2", "20M", "--pool", "images"]);
    let refusal = ["10485760 bytes is below the current 20971520 bytes", "allow_shrink = true"];
    workspace.run(&["apply", "-no-color", "-input=false", "old"]).failed().prints(&refusal);
    let adopting =
        |more: &str| volume("qcow2", 10, &format!("create = {{ on_exists = \"adopt\" }}\n {more}"));
    let other = Workspace::with(daemon.uri(), &adopting(""));
    other.apply_fails().prints(&["Cannot adopt volume \"qcow2\""]).prints(&refusal);
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 20 * 1024 * 1024);
    other.configure(&adopting("update = { allow_shrink = true }"));
    other.apply();
    assert_eq!(image(&daemon, "qcow2")["virtual-size"], 10 * 1024 * 1024);
}

#[test]
fn a_volume_created_larger_than_configured_is_not_shrunk_by_an_edit() {
    let daemon = host();
    let sized = |size: u32, more: &str| {
        block(
            "disk",
            &format!(
                "capacity = {size}\n capacity_unit = \"MiB\"\n allocation = 5\n allocation_unit = \"MiB\"\n {more}"
            ),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &sized(1, ""));
    // libvirt ensures that the whole allocation is usable.
    workspace.apply().prints(&["5242880 bytes was stored instead of 1 MiB"]);
    workspace.assert_nothing_to_do();
    workspace.configure(&sized(1, "destroy = { wipe = true }"));
    workspace.apply().does_not_print(GREW);
    workspace.configure(&sized(3, ""));
    workspace.apply_fails().prints(&["3145728 bytes is below the current 5242880 bytes"]);
    workspace.configure(&sized(6, ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
}
