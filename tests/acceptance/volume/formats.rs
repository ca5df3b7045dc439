//! Volumes of every format, with the attributes of each format.

use std::fs;

use super::{address, block, image};
use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The secret that volumes are encrypted with.
pub(super) const UUID: &str = "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f";

/// Defines a secret for encrypted volumes.
pub(super) fn keep_secret(daemon: &PrivateDaemon) {
    let file = daemon.dir().join("secret.xml");
    let xml = format!("<secret ephemeral='no' private='yes'><uuid>{UUID}</uuid></secret>");
    fs::write(&file, xml).unwrap();
    daemon.virsh(&["secret-define", text(&file)]);
    daemon.virsh(&["secret-set-value", UUID, "--base64", "Z2VoZWlt"]);
}

#[test]
fn volumes_of_every_format_are_created_as_configured() {
    let daemon = host();
    // qemu-img uses other names for formats.
    let formats =
        [("raw", "raw"), ("qcow2", "qcow2"), ("vmdk", "vmdk"), ("vdi", "vdi"), ("vpc", "vpc")];
    let volume = |format: &str| {
        let body = format!(
            "capacity = 8\n capacity_unit = \"MiB\"\n target = {{ format = {{ type = \"{format}\" }} }}"
        );
        block(format, &body)
    };
    let mut configuration: String = formats.iter().map(|(format, _)| volume(format)).collect();
    configuration += &block("plain", "capacity = 1048576");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    // A Virtual PC image consists of whole cylinders, so its size is rounded up.
    workspace.apply().prints(&["6 added", "bytes was stored instead of 8 MiB"]);
    workspace.assert_nothing_to_do();
    for (format, name) in formats {
        assert_eq!(image(&daemon, format)["format"], name);
        let state = workspace.state(&address(format));
        assert_eq!((&state["capacity"], &state["capacity_unit"]), (&8.into(), &"MiB".into()));
    }
    let plain = workspace.state(&address("plain"));
    assert_eq!(plain["target"]["format"]["type"], "raw");
    assert_eq!(plain["target"]["path"], text(&daemon.dir().join("images/plain")));
    assert_eq!(plain["id"], plain["target"]["path"]);
    daemon.restart();
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(daemon.virsh(&["vol-list", "images"]).trim().is_empty());
}

#[test]
fn an_overlay_inherits_size_and_format_of_its_backing_volume() {
    let daemon = host();
    let overlay = |name: &str, below: &str, more: &str| {
        block(
            name,
            &format!("backing_store = {{ path = libvirt_volume.{below}.target.path }}\n{more}"),
        )
    };
    let base = |name: &str, format: &str| {
        block(
            name,
            &format!(
                "capacity = 5\n capacity_unit = \"MiB\"\n target = {{ format = {{ type = \"{format}\" }} }}"
            ),
        )
    };
    let configuration = base("raw", "raw")
        + &base("qcow", "qcow2")
        + &overlay("over-raw", "raw", "")
        + &overlay("over-qcow", "qcow", "capacity = 16\n capacity_unit = \"MiB\"")
        + &overlay("third", "over-qcow", "");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for (name, size, below) in
        [("over-raw", 5, "raw"), ("over-qcow", 16, "qcow2"), ("third", 16, "qcow2")]
    {
        let image = image(&daemon, name);
        assert_eq!(image["format"], "qcow2", "{name}");
        assert_eq!(image["virtual-size"], size * 1024 * 1024, "{name}");
        assert_eq!(image["backing-filename-format"], below, "{name}");
        let state = workspace.state(&address(name));
        assert!(state["backing_store"]["format"].is_null(), "the state has the configured value");
        assert_eq!(state["target"]["format"]["type"], "qcow2");
    }
    // A capacity that is configured later equals the current one.
    let sized = configuration.replace(
        "\"over-raw\"\n  pool",
        "\"over-raw\"\n  capacity = 5\n  capacity_unit = \"MiB\"\n  pool",
    );
    workspace.configure(&sized);
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn a_backing_image_outside_of_all_pools_requires_its_format() {
    let daemon = host();
    let outside = daemon.dir().join("outside.qcow2");
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&outside), "2M"]);
    let path = text(&outside);
    let workspace = Workspace::with(
        daemon.uri(),
        &block("over", &format!("backing_store = {{ path = \"{path}\" }}")),
    );
    workspace.apply_fails().prints(&["Cannot create volume \"over\"", "its format is unknown"]);
    assert!(workspace.addresses().is_empty());
    let backing_store =
        format!("backing_store = {{ path = \"{path}\", format = {{ type = \"qcow2\" }} }}");
    workspace.configure(&block("over", &backing_store));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "over")["virtual-size"], 2 * 1024 * 1024);
}

#[test]
fn a_qcow2_volume_has_its_features_cluster_size_and_tables() {
    let daemon = host();
    let body = |more: &str| {
        format!(
            "capacity = 64\n capacity_unit = \"MiB\"\n {more}\n target = {{ format = {{ type = \"qcow2\" }}, compat = \"1.1\", \
             features = {{ lazy_refcounts = true }}, cluster_size = 128, cluster_size_unit = \"KiB\" }}"
        )
    };
    let filled = body("create = { preallocate_metadata = true }");
    let configuration = block("empty", &body("")) + &block("filled", &filled);
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let [empty, filled] = ["empty", "filled"].map(|name| image(&daemon, name));
    assert_eq!(empty["cluster-size"], 128 * 1024);
    assert_eq!(empty["format-specific"]["data"]["lazy-refcounts"], true);
    let size = |image: &serde_json::Value| image["actual-size"].as_u64().unwrap();
    assert!(size(&filled) > size(&empty), "{filled} {empty}");
}

#[test]
fn permissions_are_set_at_creation_only() {
    let daemon = host();
    let body = |mode: &str| {
        format!(
            "capacity = 1048576\n target = {{ permissions = {{ mode = \"{mode}\", owner = \"1234\", group = \"1235\" }} }}"
        )
    };
    let workspace = Workspace::with(daemon.uri(), &block("mine", &body("0640")));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let path = daemon.dir().join("images/mine");
    let look = || daemon.enter(&["stat", "-c", "%a %u %g", text(&path)]).trim().to_owned();
    assert_eq!(look(), "640 1234 1235");
    // The emulator of a running guest becomes the owner of its images.
    daemon.enter(&["chown", "0:0", text(&path)]);
    daemon.virsh(&["pool-refresh", "images"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn an_encrypted_volume_is_created_with_a_libvirt_secret() {
    let daemon = host();
    keep_secret(&daemon);
    let encryption = format!(
        "encryption = {{ format = \"luks\", secret = [{{ type = \"passphrase\", uuid = \"{UUID}\" }}] }}"
    );
    let target = format!("target = {{ format = {{ type = \"qcow2\" }}, {encryption} }}");
    let volume = block("luks", &format!("capacity = 4\n capacity_unit = \"MiB\"\n {target}"));
    let workspace = Workspace::with(daemon.uri(), &volume);
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "luks")["encrypted"], true);
    workspace.destroy();
}
