//! A create that fails on the way leaves nothing, or a tainted volume that the next apply makes whole.

use std::fs;
use std::thread;
use std::time::Duration;

use super::{address, block, has, image};
use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

pub(super) const UUID: &str = "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f";

/// Gives the daemon a secret to encrypt volumes with.
pub(super) fn keep_secret(daemon: &PrivateDaemon) {
    let file = daemon.dir().join("secret.xml");
    let xml = format!("<secret ephemeral='no' private='yes'><uuid>{UUID}</uuid></secret>");
    fs::write(&file, xml).unwrap();
    daemon.virsh(&["secret-define", text(&file)]);
    daemon.virsh(&["secret-set-value", UUID, "--base64", "Z2VoZWlt"]);
}

/// A volume that takes some seconds to be made, since the secret's key is stretched.
pub(super) fn slow(more: &str) -> String {
    let encryption = format!(
        "encryption = {{ format = \"luks\", secret = [{{ type = \"passphrase\", uuid = \"{UUID}\" }}] }}"
    );
    let target = format!("target = {{ format = {{ type = \"qcow2\" }}, {encryption} }}");
    block("luks", &format!("capacity = 4\n capacity_unit = \"MiB\"\n {target}\n {more}"))
}

#[test]
fn a_volume_that_does_not_fit_leaves_nothing() {
    let daemon = host();
    let folder = daemon.dir().join("small");
    fs::create_dir(&folder).unwrap();
    daemon.enter(&["mount", "-t", "tmpfs", "-o", "size=1m", "small", text(&folder)]);
    daemon.virsh(&["pool-create-as", "small", "dir", "--target", text(&folder)]);
    let body = "capacity = 8\n capacity_unit = \"MiB\"";
    let volume = block("disk", body).replace("\"images\"", "\"small\"");
    let workspace = Workspace::with(daemon.uri(), &volume);
    workspace.apply_fails().says(&["Cannot create volume \"disk\"", "No space left on device"]);
    assert!(workspace.addresses().is_empty());
    daemon.virsh(&["pool-refresh", "small"]);
    assert!(daemon.virsh(&["vol-list", "small"]).trim().is_empty());
    // It fits where nothing is set aside for it.
    workspace.configure(&volume.replace("capacity =", "allocation = 0\n capacity ="));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_whose_libvirt_dies_while_it_is_made_is_mended_by_the_next_apply() {
    let daemon = host();
    keep_secret(&daemon);
    let workspace = Workspace::with(daemon.uri(), &slow(""));
    thread::scope(|scope| {
        scope.spawn(|| {
            while !daemon.dir().join("images/luks").exists() {
                thread::sleep(Duration::from_millis(10));
            }
            daemon.kill();
        });
        workspace.apply_fails().says(&["Cannot create volume \"luks\""]);
    });
    assert!(workspace.is_tainted(&address("luks")));
    daemon.restart();
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "luks")["encrypted"], true);
    workspace.destroy();
    assert!(!has(&daemon, "luks"));
}

#[test]
fn a_volume_that_takes_too_long_is_mended_by_the_next_apply() {
    let daemon = host();
    keep_secret(&daemon);
    let workspace = Workspace::with(daemon.uri(), &slow("timeouts = { create = \"500ms\" }"));
    workspace
        .apply_fails()
        .says(&["Cannot create volume \"luks\" in time", "Raise timeouts.create"]);
    assert!(workspace.is_tainted(&address("luks")));
    workspace.configure(&slow("timeouts = { create = \"5m\" }"));
    // libvirt goes on, and lets nobody touch the volume until it is done.
    loop {
        let run = workspace.run(&["apply", "-auto-approve", "-input=false", "-no-color"]);
        if run.code == 0 {
            break;
        }
        run.says(&["still being allocated"]);
    }
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "luks")["encrypted"], true);
}
