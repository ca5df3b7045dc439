//! Encrypted volumes: created with a secret of libvirt, and as copies of other volumes.

use super::content::filled;
use super::formats::{UUID, keep_secret};
use super::{address, block, image};
use crate::domain::guest::{host, text};
use crate::terraform::Workspace;

/// The target of an encrypted volume.
fn encrypted(format: &str) -> String {
    let secret = format!("secret = [{{ type = \"passphrase\", uuid = \"{UUID}\" }}]");
    format!(
        "target = {{ format = {{ type = \"{format}\" }}, encryption = {{ format = \"luks\", {secret} }} }}"
    )
}

#[test]
fn raw_and_qcow2_volumes_are_encrypted() {
    let daemon = host();
    keep_secret(&daemon);
    let volume = |format| {
        block(format, &format!("capacity = 4\n capacity_unit = \"MiB\"\n {}", encrypted(format)))
    };
    let workspace = Workspace::with(daemon.uri(), &(volume("raw") + &volume("qcow2")));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "raw")["format"], "luks");
    assert_eq!(image(&daemon, "qcow2")["encrypted"], true);
    for format in ["raw", "qcow2"] {
        assert_eq!(workspace.state(&address(format))["capacity"], 4);
    }
    workspace.destroy();
}

#[test]
fn a_copy_can_be_encrypted() {
    let daemon = host();
    keep_secret(&daemon);
    let content = "x".repeat(4096);
    let volume = filled("original", &format!("text = \"{content}\""), "");
    let copy = "volume = { name = libvirt_volume.original.name }";
    let workspace =
        Workspace::with(daemon.uri(), &(volume + &filled("copy", copy, &encrypted("raw"))));
    workspace.apply().prints(&["2 added"]);
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "copy")["format"], "luks");
    // The copy has the content of the original behind the secret, which is "geheim".
    let path = daemon.dir().join("images/copy");
    let options = format!("driver=luks,file.filename={},key-secret=s", text(&path));
    let plain = daemon.dir().join("plain");
    let secret = "secret,id=s,data=geheim";
    let convert = ["qemu-img", "convert", "--object", secret, "--image-opts", &options];
    daemon.enter(&[&convert[..], &["-O", "raw", text(&plain)]].concat());
    assert_eq!(std::fs::read(&plain).unwrap(), content.as_bytes());
    workspace.destroy();
}
