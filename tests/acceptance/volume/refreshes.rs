//! Attributes that libvirt loses or detects at a refresh of the pool or a restart of the daemon: they cause no drift
//! and no replacement.

use super::formats::{UUID, keep_secret};
use super::{address, block, image};
use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

fn luks(name: &str, more: &str) -> String {
    let secret = format!("secret = [{{ type = \"passphrase\", uuid = \"{UUID}\" }}]");
    let target = format!(
        "target = {{ format = {{ type = \"qcow2\" }}, encryption = {{ format = \"luks\", {secret} {more} }} }}"
    );
    block(name, &format!("capacity = 2048000\n {target}"))
}

fn formatted(name: &str, target: &str) -> String {
    block(name, &format!("capacity = 1048576\n target = {{ {target} }}"))
}

/// Volumes that libvirt describes differently later; one of them has the backing image `base`.
fn without_secret() -> String {
    let over = "target = { format = { type = \"qcow2\" } }\n backing_store = { path = \"base\", format = { type = \"qcow2\" } }";
    let cipher = ", cipher = { name = \"aes\", size = 256, mode = \"xts\", hash = \"sha256\" }, ivgen = { name = \"plain64\" }";
    [
        luks("luks", cipher),
        formatted("old", "format = { type = \"qcow2\" }, compat = \"0.10\""),
        formatted("new", "format = { type = \"qcow2\" }, compat = \"1.1\""),
        // This one cannot grow.
        formatted("iso", "format = { type = \"iso\" }").replace("1048576", "1024"),
        formatted("filled", "format = { type = \"raw\" }"),
        block("over", over),
    ]
    .concat()
}

/// Puts a qcow2 image into the raw volume `filled`.
fn fill(daemon: &PrivateDaemon) {
    let content = daemon.dir().join("content.qcow2");
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&content), "1M"]);
    daemon.virsh(&["vol-upload", "filled", text(&content), "--pool", "images"]);
}

#[test]
fn attributes_that_libvirt_does_not_store_cause_no_drift() {
    let daemon = host();
    keep_secret(&daemon);
    daemon.virsh(&["vol-create-as", "images", "base", "1M", "--format", "qcow2"]);
    let workspace = Workspace::with(daemon.uri(), &without_secret());
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    fill(&daemon);
    daemon.virsh(&["pool-refresh", "images"]);
    workspace.assert_nothing_to_do();
    daemon.restart();
    workspace.assert_nothing_to_do();
    let secret = workspace.state(&address("luks"))["target"]["encryption"]["secret"].clone();
    assert_eq!(secret[0]["uuid"], UUID, "the state keeps what libvirt forgot");
    // The capacity can still be changed without an effect on other attributes.
    let grown = without_secret().replace("1048576", "8388608");
    workspace.configure(&grown);
    workspace.apply().prints(&["0 added, 3 changed, 0 destroyed"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    // libvirt cannot resize a volume whose secret it lost.
    workspace.configure(&grown.replace("2048000", "8388608"));
    workspace.apply_fails().prints(&["Cannot update volume \"luks\"", "qemu-img resize"]);
    // A change of the configuration still replaces the volume.
    workspace.configure(&grown.replace("\"0.10\"", "\"1.1\"").replace("\"aes\"", "\"serpent\""));
    let changes = workspace.changes();
    let is_replaced = |name: &str| changes[&address(name)].action == "delete+create";
    assert!(is_replaced("old") && is_replaced("luks"), "{changes:?}");
}

#[test]
fn an_encrypted_volume_is_imported_and_adopted_without_its_secret() {
    let daemon = host();
    keep_secret(&daemon);
    let maker = Workspace::with(daemon.uri(), &luks("disk", ""));
    maker.apply();
    daemon.restart();
    keep_secret(&daemon);
    let workspace = Workspace::with(daemon.uri(), &luks("disk", ""));
    workspace.import(&address("disk"), "images/disk");
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    let adopting =
        luks("disk", "").replace("capacity", "create = { on_exists = \"adopt\" }\n capacity");
    let workspace = Workspace::with(daemon.uri(), &adopting);
    workspace.apply().prints(&["1 added"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_whose_file_was_removed_is_created_again_without_a_refresh() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("disk", "capacity = 1048576"));
    workspace.apply();
    let path = daemon.dir().join("images/disk");
    std::fs::remove_file(&path).unwrap();
    let list = daemon.virsh(&["vol-list", "images"]);
    assert!(list.contains("disk"), "libvirt lists a removed file until a refresh: {list}");
    workspace.apply().prints(&["1 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(path.exists());
    std::fs::remove_file(&path).unwrap();
    workspace.destroy();
}

#[test]
fn an_image_copied_into_a_pool_is_found_by_an_overlay_and_an_import() {
    let daemon = host();
    let copied = |name: &str| {
        let path = daemon.dir().join("images").join(name).display().to_string();
        daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", &path, "4M"]);
        path
    };
    let base = copied("base.qcow2");
    let body = format!(" capacity = 8388608\n backing_store = {{ path = {base:?} }}");
    let workspace = Workspace::with(daemon.uri(), &block("over", &body));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "over")["backing-filename-format"], "qcow2");
    copied("other.qcow2");
    let body = " capacity = 4\n capacity_unit = \"MiB\"";
    let workspace = Workspace::with(
        daemon.uri(),
        &block("other", body).replace("\"other\"\n", "\"other.qcow2\"\n"),
    );
    workspace.import(&address("other"), "images/other.qcow2");
    workspace.assert_nothing_to_do();
}
