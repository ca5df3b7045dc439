//! Volumes that were created outside of Terraform are imported by key, by path, or by pool and name.

use super::{address, block, has, image};
use crate::domain::guest::{host, text};
use crate::terraform::Workspace;

#[test]
fn a_volume_is_imported_by_key_path_or_pool_and_name() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "disk", "2M", "--format", "qcow2"]);
    let path = daemon.dir().join("images/disk").display().to_string();
    let uuid = daemon.virsh(&["pool-uuid", "images"]).trim().to_owned();
    let body =
        "capacity = 2\n capacity_unit = \"MiB\"\n target = { format = { type = \"qcow2\" } }";
    for id in [path.as_str(), "images/disk", &format!("{uuid}/disk")] {
        let workspace = Workspace::with(daemon.uri(), &block("disk", body));
        workspace.import(&address("disk"), id);
        let changes = workspace.changes();
        assert!(changes.values().all(|change| change.action == "update"), "{id}: {changes:?}");
        workspace.apply().prints(&["0 added", "0 destroyed"]);
        workspace.assert_nothing_to_do();
        let state = workspace.state(&address("disk"));
        assert_eq!((&state["pool"], &state["name"]), (&"images".into(), &"disk".into()));
    }
    let workspace = Workspace::with(daemon.uri(), &block("disk", body));
    let by_key = "has no volume with that key, path, or POOL/NAME";
    let by_pool = "has no pool \"nowhere\"";
    let cases = [
        ("nothing", by_key),
        ("/nowhere/disk", by_key),
        ("images/nothing", by_key),
        ("nowhere/disk", by_pool),
    ];
    for (id, reason) in cases {
        let run = workspace.run(&["import", "-no-color", &address("disk"), id]).failed();
        run.prints(&["Cannot import volume", reason]);
    }
}

#[test]
fn an_overlay_is_imported_with_generated_configuration() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "base", "4M", "--format", "qcow2"]);
    daemon.virsh(&[
        "vol-create-as",
        "images",
        "over",
        "6M",
        "--format",
        "qcow2",
        "--backing-vol",
        "base",
        "--backing-vol-format",
        "qcow2",
    ]);
    let document = || daemon.virsh(&["vol-dumpxml", "over", "--pool", "images"]);
    let before = document();
    let workspace = Workspace::new(daemon.uri());
    workspace
        .configure(&format!("import {{\n to = {}\n id = \"images/over\"\n}}\n", address("over")));
    let plan =
        workspace.run(&["plan", "-no-color", "-input=false", "-generate-config-out=generated.tf"]);
    plan.succeeded().prints(&["1 to import, 0 to add, 0 to change, 0 to destroy"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    let written = workspace.read("generated.tf");
    for noise in ["allocation   ", "timestamps = {", "permissions = {", "physical   "] {
        let is_set = written.lines().any(|line| line.contains(noise) && !line.ends_with("= null"));
        assert!(!is_set, "{noise} is in\n{written}");
    }
    workspace.configure("");
    workspace.destroy();
    assert!(!has(&daemon, "over") && has(&daemon, "base"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(bare(&document()), bare(&before));
    assert_eq!(image(&daemon, "over")["backing-filename"], text(&daemon.dir().join("images/base")));
}

/// A document without timestamps of the file system.
fn bare(xml: &str) -> String {
    let times = ["<atime>", "<mtime>", "<ctime>", "<btime>", "<allocation", "<physical"];
    let lines = xml.lines().filter(|line| !times.iter().any(|time| line.contains(time)));
    lines.collect::<Vec<_>>().join("\n")
}
