//! Media for the first boot: what the volumes contain, and how they change.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const ADDRESS: &str = "libvirt_cloudinit_disk.seed";

fn block(r#type: &str, body: &str) -> String {
    format!("resource \"{type}\" \"seed\" {{\n  name = \"seed\"\n  pool = \"images\"\n{body}\n}}\n")
}

fn cloudinit(body: &str) -> String {
    block("libvirt_cloudinit_disk", body)
}

fn path(daemon: &PrivateDaemon) -> PathBuf {
    daemon.dir().join("images/seed")
}

/// The output of isoinfo for the volume.
fn isoinfo(daemon: &PrivateDaemon, arguments: &[&str]) -> String {
    let output = Command::new("isoinfo").arg("-i").arg(path(daemon)).args(arguments).output();
    let output = output.expect("isoinfo is installed, see tests/support/setup");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is text")
}

fn file(daemon: &PrivateDaemon, name: &str) -> String {
    isoinfo(daemon, &["-J", "-x", &format!("/{name}")])
}

const USERS: &str = r#"
  user_data = {
    hostname = "web"
    runcmd   = ["touch /done", ["echo", "yes"]]
    ssh_pwauth = false
    users    = [{ name = "admin", uid = 1000, sudo = null }]
  }
"#;

#[test]
fn a_medium_for_cloud_init_contains_the_documents() {
    let daemon = host();
    let body = format!(
        "{USERS}\n  meta_data = {{ local-hostname = \"web\" }}\n  network_config = \"version: 2\\n\""
    );
    let workspace = Workspace::with(daemon.uri(), &cloudinit(&body));
    let plan = workspace.plan();
    plan.prints(&["1 to add", "sha256"]);
    workspace.apply().prints(&["1 added"]);
    workspace.assert_nothing_to_do();
    assert!(isoinfo(&daemon, &["-d"]).contains("Volume id: cidata"));
    let user_data = file(&daemon, "user-data");
    for line in [
        "#cloud-config\n",
        "hostname: web\n",
        "- touch /done\n",
        "ssh_pwauth: false\n",
        "uid: 1000\n",
    ] {
        assert!(user_data.contains(line), "{line}: {user_data}");
    }
    assert!(file(&daemon, "meta-data").contains("instance-id: iid-"));
    assert_eq!(file(&daemon, "network-config"), "version: 2\n");
    let state = workspace.state(ADDRESS);
    assert_eq!(
        (&state["volume"]["pool"], &state["volume"]["volume"]),
        (&"images".into(), &"seed".into())
    );
    assert_eq!(state["path"], text(&path(&daemon)));
    assert_eq!(state["id"], state["key"]);
    let sum = daemon.enter(&["sha256sum", text(&path(&daemon))]);
    assert!(sum.starts_with(state["sha256"].as_str().unwrap()), "{sum}");
    // The volume is the one that libvirt lists.
    daemon.restart();
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(!path(&daemon).exists());
}

#[test]
fn changed_content_is_stored_under_the_same_name_or_replaces_the_medium() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &cloudinit("user_data = \"#cloud-config\\n\""));
    workspace.apply();
    let before = workspace.state(ADDRESS)["sha256"].clone();
    // Much longer, so that the volume has another size.
    let long = format!("user_data = \"#cloud-config\\nhostname: {}\\n\"", "a".repeat(200_000));
    workspace.configure(&cloudinit(&long));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_ne!(workspace.state(ADDRESS)["sha256"], before);
    assert!(file(&daemon, "user-data").contains(&"a".repeat(200_000)));
    workspace.configure(&cloudinit("user_data = \"#cloud-config\\n\"\n on_change = \"replace\""));
    workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
    assert_eq!(workspace.state(ADDRESS)["sha256"], before);
    workspace.assert_nothing_to_do();
}

#[test]
fn content_that_somebody_else_changed_is_restored() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &cloudinit(USERS));
    workspace.apply();
    let content = fs::read(path(&daemon)).unwrap();
    let mut other = content.clone();
    other[40_000] ^= 1;
    fs::write(path(&daemon), &other).unwrap();
    workspace.plan().prints(&["0 to add, 1 to change", "sha256"]);
    workspace.apply();
    assert!(fs::read(path(&daemon)).unwrap() == content);
    fs::remove_file(path(&daemon)).unwrap();
    workspace.apply().prints(&["1 added"]);
    assert!(fs::read(path(&daemon)).unwrap() == content);
    workspace.assert_nothing_to_do();
}

#[test]
fn media_with_equal_content_are_separate_volumes() {
    let daemon = host();
    let one = cloudinit(USERS);
    let two = one.replace("\"seed\"", "\"other\"");
    let workspace = Workspace::with(daemon.uri(), &(one.clone() + &two));
    workspace.apply().prints(&["2 added"]);
    let other = workspace.state("libvirt_cloudinit_disk.other");
    assert_eq!(other["sha256"], workspace.state(ADDRESS)["sha256"]);
    workspace.configure(&two);
    workspace.apply().prints(&["0 added, 0 changed, 1 destroyed"]);
    assert!(!path(&daemon).exists());
    assert!(daemon.dir().join("images/other").exists());
    workspace.assert_nothing_to_do();
}

#[test]
fn secrets_are_stored_only_on_the_medium() {
    let daemon = host();
    let secret = |password: &str, version: &str| {
        cloudinit(&format!(
            "user_data_wo = \"#cloud-config\\npassword: {password}\\n\"\n user_data_wo_version = \"{version}\""
        ))
    };
    let workspace = Workspace::with(daemon.uri(), &secret("geheim-1", "1"));
    workspace.apply().does_not_print("geheim-1");
    workspace.assert_nothing_to_do();
    assert!(file(&daemon, "user-data").contains("geheim-1"));
    assert!(!workspace.read("terraform.tfstate").contains("geheim"));
    // Another value with the same version is no change.
    workspace.configure(&secret("geheim-2", "1"));
    workspace.assert_nothing_to_do();
    workspace.configure(&secret("geheim-2", "2"));
    workspace.apply().prints(&["1 changed"]);
    workspace.assert_nothing_to_do();
    assert!(file(&daemon, "user-data").contains("geheim-2"));
}

#[test]
fn parts_ignition_and_combustion_are_stored() {
    let daemon = host();
    let parts = r##"
  parts = [
    { content = "#cloud-config\n${yamlencode({ hostname = "web" })}" },
    { content = "#!/bin/sh\ntrue\n", filename = "run.sh" },
  ]
  datasource = "config_drive"
"##;
    let workspace = Workspace::with(daemon.uri(), &cloudinit(parts));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(isoinfo(&daemon, &["-d"]).contains("Volume id: config-2"));
    let user_data = file(&daemon, "openstack/latest/user_data");
    assert!(user_data.contains("multipart/mixed") && user_data.contains("run.sh"), "{user_data}");
    workspace.destroy();

    let config = "config = { ignition = { version = \"3.4.0\" }, storage = { files = [] } }";
    workspace.configure(&block("libvirt_ignition", config));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored: serde_json::Value =
        serde_json::from_slice(&fs::read(path(&daemon)).unwrap()).unwrap();
    assert_eq!(stored["ignition"]["version"], "3.4.0");
    workspace.configure(&block("libvirt_ignition", &format!("{config}\n format = \"iso\"")));
    workspace.apply();
    assert!(isoinfo(&daemon, &["-d"]).contains("Volume id: ignition"));
    workspace.destroy();

    let script =
        "script = \"#!/bin/bash\\nset -e\\n\"\n files = [{ path = \"keys\", content = \"abc\" }]";
    workspace.configure(&block("libvirt_combustion", script));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(isoinfo(&daemon, &["-d"]).contains("Volume id: combustion"));
    assert_eq!(file(&daemon, "combustion/script"), "#!/bin/bash\nset -e\n");
    workspace.destroy();
}

#[test]
fn invalid_documents_are_reported_with_their_line() {
    let daemon = host();
    let workspace =
        Workspace::with(daemon.uri(), &cloudinit("user_data = \"#cloud-config\\nusers: [\\n\""));
    workspace.plan().prints(&["Warning", "line"]);
    workspace.configure(&block("libvirt_ignition", "config = \"{\""));
    workspace.plan_fails().prints(&["config", "not valid JSON"]);
    let secret = "user_data_wo = \"a\"\n user_data_wo_version = \"1\"";
    workspace.configure(&cloudinit(&format!("user_data = {{ hostname = \"web\" }}\n {secret}")));
    workspace.plan_fails().prints(&["Only one of user_data, user_data_wo, parts can be set"]);
    workspace.configure(&block("libvirt_ignition", ""));
    workspace.plan_fails().prints(&["Set one of config, config_wo"]);
    workspace.configure(&cloudinit("parts = []"));
    workspace.plan_fails().prints(&["list of parts is empty"]);
}

#[test]
fn an_existing_volume_is_adopted_and_filled() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "seed", "1M", "--format", "raw"]);
    let workspace = Workspace::with(daemon.uri(), &cloudinit(USERS));
    workspace.apply_fails().prints(&["Cannot create cloud-init disk", "on_exists = \"adopt\""]);
    workspace.configure(&cloudinit(&format!("{USERS}\n create = {{ on_exists = \"adopt\" }}")));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(file(&daemon, "user-data").contains("hostname: web"));
}

#[test]
fn an_import_never_empties_a_medium() {
    let daemon = host();
    let creator = Workspace::with(daemon.uri(), &cloudinit(USERS));
    creator.apply();
    let stored = || fs::read(path(&daemon)).unwrap();
    let before = stored();
    let block = |r#type: &str| format!("import {{\n to = {type}.seed\n id = \"images/seed\"\n}}\n");
    let generate = ["plan", "-no-color", "-input=false", "-generate-config-out=generated.tf"];
    for (r#type, message) in [
        ("libvirt_cloudinit_disk", "set one or more of user_data, user_data_wo, parts, meta_data"),
        ("libvirt_ignition", "Set one of config, config_wo"),
        ("libvirt_combustion", "Set one of script, script_wo"),
    ] {
        let workspace = Workspace::with(daemon.uri(), &block(r#type));
        workspace.run(&generate).failed().prints(&[message]);
        workspace.configure(&block(r#type));
        assert!(workspace.read("generated.tf").contains("name "));
        workspace.apply_fails().prints(&[message]);
        assert_eq!(stored(), before);
    }

    // The same content is no change; other content is, with a warning.
    let workspace =
        Workspace::with(daemon.uri(), &(block("libvirt_cloudinit_disk") + &cloudinit(USERS)));
    workspace.apply().prints(&["1 imported, 0 added, 1 changed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(stored(), before);
    let other = Workspace::with(
        daemon.uri(),
        &(block("libvirt_cloudinit_disk") + &cloudinit("  user_data = { hostname = \"db\" }")),
    );
    let summary = "Content of an imported cloud-init disk is replaced";
    other.plan().prints(&[summary]);
    other.apply().prints(&[summary, "1 imported, 0 added, 1 changed"]);
    other.assert_nothing_to_do();
    assert!(file(&daemon, "user-data").contains("hostname: db"));
    other.configure(&cloudinit("  user_data = { hostname = \"cache\" }"));
    other.apply().does_not_print(summary);
    other.destroy();
}
