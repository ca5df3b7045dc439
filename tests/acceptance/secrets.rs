//! The lifecycle of a secret: its value is sent to libvirt and found nowhere else, a lost value is set again, and what
//! libvirt does not change replaces the secret.

use std::fs;
use std::path::Path;

use crate::ownership::set_host_uuid;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const ADDRESS: &str = "libvirt_secret.key";
const UUID: &str = "5c2f6f0e-9d3b-4f0c-8f5e-1f0a2b3c4d5e";
/// A value that no other text contains.
const VALUE: &str = "geheimes-kennwort";

/// A secret with a fixed UUID and more attributes.
fn secret(more: &str) -> String {
    format!("resource \"libvirt_secret\" \"key\" {{\n  uuid = \"{UUID}\"\n{more}\n}}\n")
}

/// A secret for Ceph with a value and its version.
fn with_value(value: &str, version: u32) -> String {
    secret(&format!(
        "  usage = {{ type = \"ceph\", name = \"client.one\" }}\n  value = \"{value}\"\n  \
         value_version = \"{version}\""
    ))
}

/// The value in libvirt, in base64.
fn value(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["secret-get-value", UUID]).trim().to_owned()
}

/// Changes the stored document, as another person would.
fn define(daemon: &PrivateDaemon, change: impl FnOnce(String) -> String) {
    let path = daemon.dir().join("secret.xml");
    fs::write(&path, change(daemon.virsh(&["secret-dumpxml", UUID]))).unwrap();
    daemon.virsh(&["secret-define", path.to_str().unwrap()]);
}

/// The files of a folder and its folders that contain a text, except configurations.
fn files_with(folder: &Path, text: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with(".installed") {
            continue;
        }
        if path.is_dir() {
            files_with(&path, text, found);
        } else if path.extension().is_none_or(|extension| extension != "tf") {
            let bytes = fs::read(&path).unwrap();
            if bytes.windows(text.len()).any(|part| part == text.as_bytes()) {
                found.push(path.display().to_string());
            }
        }
    }
}

#[test]
fn a_value_is_set_again_when_its_version_changes_and_is_stored_nowhere() {
    let daemon = PrivateDaemon::start();
    let mut workspace = Workspace::with(daemon.uri(), &with_value(VALUE, 1));
    workspace.set("TF_LOG_PROVIDER", "TRACE");
    let log = workspace.path().join("provider.log");
    workspace.set("TF_LOG_PATH", log.to_str().unwrap());
    workspace.apply().does_not_print(VALUE);
    assert_eq!(value(&daemon), "Z2VoZWltZXMta2VubndvcnQ=");
    let state = workspace.state(ADDRESS);
    assert_eq!((state["has_value"].clone(), state["value"].is_null()), (true.into(), true));
    workspace.assert_nothing_to_do();
    workspace.configure(&with_value("another", 1));
    workspace.assert_nothing_to_do();
    workspace.configure(&with_value("another", 2));
    assert_eq!(workspace.changes()[ADDRESS].action, "update");
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    assert_eq!(value(&daemon), "YW5vdGhlcg==");
    workspace.assert_nothing_to_do();
    let mut found = Vec::new();
    for text in [VALUE, "Z2VoZWltZXMta2VubndvcnQ=", "another", "YW5vdGhlcg=="] {
        files_with(workspace.path(), text, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
    assert!(fs::metadata(&log).unwrap().len() > 0);
    workspace.destroy();
    assert!(!daemon.virsh(&["secret-list"]).contains(UUID));
}

#[test]
fn a_binary_value_is_given_in_base64() {
    let daemon = PrivateDaemon::start();
    let binary = |text: &str| secret(&format!("  value_base64 = \"{text}\""));
    let workspace = Workspace::with(daemon.uri(), &binary("AP8AgA=="));
    workspace.apply();
    assert_eq!(value(&daemon), "AP8AgA==");
    workspace.assert_nothing_to_do();
    let refused = [
        (binary("geheim!"), ["value_base64 is not valid base64", "base64encode()"]),
        (binary(""), ["value_base64 is empty", "set another one"]),
        (
            secret("  value = \"a\"\n  value_base64 = \"YQ==\""),
            ["together with value", "Remove one"],
        ),
        (
            secret("  value_version = \"1\""),
            ["value_version is set without a value", "Set value or"],
        ),
    ];
    for (configuration, texts) in refused {
        workspace.configure(&configuration);
        workspace.plan_fails().prints(&texts);
    }
    let long = format!("  value = \"{}\"\n  value_version = \"2\"", "a".repeat(65_537));
    workspace.configure(&secret(&long));
    workspace.plan_fails().prints(&["value is too long", "65536"]);
    workspace.configure(&binary("AP8AgA=="));
    workspace.destroy();
}

#[test]
fn a_lost_value_and_a_lost_secret_are_restored() {
    let daemon = PrivateDaemon::start();
    // The daemon of a host without a UUID generates one at each start.
    set_host_uuid(&daemon, UUID);
    let workspace = Workspace::with(daemon.uri(), &with_value(VALUE, 1));
    workspace.apply();
    let stored = value(&daemon);
    // libvirt has no call that removes a value: the file is removed while the daemon is stopped.
    fs::remove_file(daemon.dir().join(format!("etc/secrets/{UUID}.base64"))).unwrap();
    daemon.restart();
    let change = &workspace.changes()[ADDRESS];
    assert_eq!((&*change.action, &change.before["has_value"]), ("update", &false.into()));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    assert_eq!(value(&daemon), stored);
    workspace.assert_nothing_to_do();
    daemon.virsh(&["secret-undefine", UUID]);
    assert_eq!(workspace.changes()[ADDRESS].action, "create");
    workspace.apply();
    assert_eq!(value(&daemon), stored);
    // An ephemeral secret is lost with the daemon.
    workspace.destroy();
    workspace.configure(&with_value(VALUE, 1).replace("  usage", "  ephemeral = true\n  usage"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    daemon.restart();
    assert_eq!(workspace.changes()[ADDRESS].action, "create");
    workspace.apply();
    assert_eq!(value(&daemon), stored);
    workspace.destroy();
}

#[test]
fn what_libvirt_changes_in_place_keeps_the_value_and_the_rest_replaces_the_secret() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &with_value(VALUE, 1));
    workspace.apply();
    let stored = value(&daemon);
    let edited = |more: &str| with_value(VALUE, 1).replace("  usage", &format!("{more}  usage"));
    let in_place = |configuration: &str, part: &str| {
        workspace.configure(configuration);
        assert_eq!(workspace.changes()[ADDRESS].action, "update", "{part}");
        workspace.apply();
        workspace.assert_nothing_to_do();
        assert!(daemon.virsh(&["secret-dumpxml", UUID]).contains(part), "{part}");
    };
    in_place(&edited("  description = \"new\"\n"), "<description>new<");
    assert_eq!(value(&daemon), stored);
    in_place(&edited("  ephemeral = true\n"), "ephemeral='yes'");
    assert_eq!(value(&daemon), stored);
    in_place(&edited("  ephemeral = false\n"), "ephemeral='no'");
    assert_eq!(value(&daemon), stored);
    let private = edited("  private = true\n");
    in_place(&private, "private='yes'");
    assert!(workspace.state(ADDRESS)["has_value"].is_null());
    in_place(&private.replace("value_version = \"1\"", "value_version = \"2\""), "private='yes'");
    // libvirt refuses these changes.
    workspace.configure(&with_value(VALUE, 1));
    let change = &workspace.changes()[ADDRESS];
    assert_eq!((&*change.action, &change.before["private"]), ("delete+create", &true.into()));
    workspace.apply();
    assert_eq!(value(&daemon), stored);
    let renamed = with_value(VALUE, 1).replace("client.one", "client.two");
    for configuration in
        [renamed, secret("  usage = { type = \"tls\", name = \"client.two\" }"), secret("")]
    {
        workspace.configure(&configuration);
        assert_eq!(workspace.changes()[ADDRESS].action, "delete+create", "{configuration}");
        workspace.apply();
        workspace.assert_nothing_to_do();
    }
    workspace.destroy();
}

#[test]
fn drift_of_a_secret_is_planned() {
    let daemon = PrivateDaemon::start();
    let configuration =
        with_value(VALUE, 1).replace("  usage", "  description = \"ours\"\n  usage");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply();
    define(&daemon, |document| document.replace("ours", "theirs"));
    let change = &workspace.changes()[ADDRESS];
    assert_eq!((&*change.action, &change.before["description"]), ("update", &"theirs".into()));
    workspace.apply();
    assert!(daemon.virsh(&["secret-dumpxml", UUID]).contains("ours"));
    workspace.destroy();
}

#[test]
fn an_existing_secret_is_refused_adopted_or_imported() {
    let daemon = PrivateDaemon::start();
    let configuration = with_value(VALUE, 1).replace(&format!("uuid = \"{UUID}\""), "");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    let path = daemon.dir().join("secret.xml");
    let document = format!(
        "<secret><uuid>{UUID}</uuid><usage type='ceph'><name>client.one</name></usage></secret>"
    );
    fs::write(&path, document).unwrap();
    daemon.virsh(&["secret-define", path.to_str().unwrap()]);
    workspace.apply_fails().prints(&[
        "Cannot create secret \"ceph/client.one\"",
        "A secret with that usage or UUID already exists",
        "id = \"ceph/client.one\"",
    ]);
    let adopting =
        configuration.replace("  usage", "  create = { on_exists = \"adopt\" }\n  usage");
    workspace.configure(&adopting);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(ADDRESS)["id"], UUID);
    assert_eq!(value(&daemon), "Z2VoZWltZXMta2VubndvcnQ=");
    for id in [UUID, "ceph/client.one"] {
        workspace.run(&["state", "rm", ADDRESS]).succeeded();
        workspace.configure(&configuration);
        workspace.import(ADDRESS, id);
        assert_eq!(workspace.state(ADDRESS)["has_value"], true);
        // The version is not known after an import, so the value is set again.
        assert_eq!(workspace.changes()[ADDRESS].action, "update");
        workspace.apply();
        workspace.assert_nothing_to_do();
    }
    workspace.run(&["state", "rm", ADDRESS]).succeeded();
    for (id, text) in [("ceph/client.two", "no secret with that UUID or usage"), ("one", "neither")]
    {
        workspace
            .run(&["import", "-input=false", "-no-color", ADDRESS, id])
            .failed()
            .prints(&[text]);
    }
    workspace.import(ADDRESS, UUID);
    workspace.destroy();
}
