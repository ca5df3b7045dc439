//! Networks and pools that were defined with virsh are imported: the import does not change them, and the next plan is
//! empty.

use std::fs;
use std::process::Command;

use crate::networks::{self, HOST_BRIDGE};
use crate::pool_host::Host;
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::{Workspace, provider_binary};

/// The document of a block, converted by the command line.
fn document(workspace: &Workspace, block: &str) -> String {
    workspace.file("block.hcl", block);
    let file = workspace.path().join("block.hcl");
    let output = Command::new(provider_binary()).arg("hcl2xml").arg(file).output();
    let output = output.expect("the provider's binary runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("documents are UTF-8")
}

/// Defines a document with virsh; `verb` is `net` or `pool`.
fn define(daemon: &PrivateDaemon, verb: &str, document: &str) {
    let file = daemon.dir().join("document.xml");
    fs::write(&file, document).expect("the folder is ours");
    daemon.virsh(&[
        &format!("{verb}-define"),
        file.to_str().expect("temporary folders have plain names"),
    ]);
}

/// Imports objects by block, with the configuration that Terraform writes for them.
fn import_all(workspace: &Workspace, objects: &[(String, String)]) -> String {
    let blocks = objects
        .iter()
        .map(|(address, id)| format!("import {{\n  to = {address}\n  id = {id:?}\n}}\n"));
    workspace.configure(&blocks.collect::<String>());
    let plan =
        workspace.run(&["plan", "-no-color", "-input=false", "-generate-config-out=generated.tf"]);
    let summary = format!("{} to import, 0 to add, 0 to change, 0 to destroy", objects.len());
    plan.succeeded().prints(&[&summary]);
    workspace
        .apply()
        .prints(&[&format!("{} imported, 0 added, 0 changed, 0 destroyed", objects.len())]);
    workspace.assert_nothing_to_do();
    let generated = workspace.read("generated.tf");
    generated
        .lines()
        .filter(|line| !line.trim_end().ends_with("= null"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn networks_of_every_kind_are_imported_with_generated_configuration() {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", HOST_BRIDGE, "type", "bridge"]);
    let workspace = Workspace::new(daemon.uri());
    for kind in networks::KINDS {
        define(&daemon, "net", &document(&workspace, &kind.block()));
        if kind.name != "route" {
            daemon.virsh(&["net-start", kind.name]);
        }
    }
    daemon.virsh(&["net-autostart", "nat"]);
    let stored = |name: &str| daemon.virsh(&["net-dumpxml", "--inactive", name]);
    let before: Vec<String> = networks::KINDS.iter().map(|kind| stored(kind.name)).collect();
    let objects = networks::KINDS.iter().map(|kind| (kind.address(), kind.name.to_owned()));
    let written = import_all(&workspace, &objects.collect::<Vec<_>>());
    for (kind, before) in networks::KINDS.iter().zip(before) {
        assert_eq!(stored(kind.name), before, "{}", kind.name);
    }
    assert_eq!(workspace.state("libvirt_network.nat")["autostart"].as_bool(), Some(true));
    assert_eq!(workspace.state("libvirt_network.route")["running"].as_bool(), Some(false));
    assert_eq!(workspace.state("libvirt_network.dns")["autostart"].as_bool(), Some(false));
    for noise in ["delay = 0", "mac = {", "stp = true", "connections"] {
        assert!(!written.contains(noise), "libvirt's own {noise} is in\n{written}");
    }
    let route = workspace.state("libvirt_network.route")["bridge"].clone();
    assert_eq!((route["stp"].as_bool(), route["delay"].as_u64()), (Some(false), Some(3)));
    workspace.destroy();
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "");
}

#[test]
fn pools_of_every_kind_are_imported_with_generated_configuration() {
    let daemon = PrivateDaemon::start();
    let host = Host::prepare(&daemon);
    for folder in ["images", "mounted"] {
        fs::create_dir(daemon.dir().join(folder)).unwrap();
    }
    let workspace = Workspace::new(daemon.uri());
    for kind in pools::KINDS {
        define(&daemon, "pool", &document(&workspace, &host.block(kind)));
        if kind.starts {
            daemon.virsh(&["pool-start", kind.name]);
        }
    }
    let stored = |name: &str| daemon.virsh(&["pool-dumpxml", "--inactive", name]);
    let before: Vec<String> = pools::KINDS.iter().map(|kind| stored(kind.name)).collect();
    let objects = pools::KINDS.iter().map(|kind| (pools::address(kind.name), kind.name.to_owned()));
    let written = import_all(&workspace, &objects.collect::<Vec<_>>());
    for (kind, before) in pools::KINDS.iter().zip(before) {
        assert_eq!(stored(kind.name), before, "{}", kind.name);
    }
    for noise in ["capacity", "allocation", "available"] {
        assert!(!written.contains(noise), "libvirt's own {noise} is in\n{written}");
    }
    workspace.destroy();
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
    assert!(daemon.dir().join("images").is_dir(), "a directory that we did not make stays");
}

/// A typical network: libvirt's own default, with additions of other tools.
const FOREIGN: &str = "<network><name>lab</name>
  <uuid>5f1b0a63-3f5e-4c6f-9a53-d9a3f0a4f3a1</uuid>
  <metadata><app:x xmlns:app='http://app.test' key='1'><app:y/></app:x></metadata>
  <forward mode='nat'><nat><port start='1024' end='65535'/></nat></forward>
  <bridge name='virbr7' stp='on' delay='0'/>
  <mac address='52:54:00:aa:bb:cc'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.122.2' end='192.168.122.254'/>
      <host mac='52:54:00:00:00:07' name='seven' ip='192.168.122.7'/></dhcp>
  </ip></network>";

/// The equivalent configuration.
const WRITTEN: &str = r#"resource "libvirt_network" "lab" {
  name    = "lab"
  running = true
  metadata = "<app:x xmlns:app=\"http://app.test\" key=\"1\"><app:y/></app:x>"
  forward = { mode = "nat", nat = { port = { start = 1024, end = 65535 } } }
  bridge  = { name = "virbr7" }
  ip = [{
    address = "192.168.122.1"
    netmask = "255.255.255.0"
    dhcp = {
      range = [{ start = "192.168.122.2", end = "192.168.122.254" }]
      host  = [{ mac = "52:54:00:00:00:07", name = "seven", ip = "192.168.122.7" }]
    }
  }]
}
"#;

#[test]
fn a_network_is_imported_by_name_or_uuid_into_an_existing_configuration() {
    let daemon = PrivateDaemon::start();
    define(&daemon, "net", FOREIGN);
    daemon.virsh(&["net-start", "lab"]);
    let stored = || daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    let before = stored();
    for id in ["lab", "5f1b0a63-3f5e-4c6f-9a53-d9a3f0a4f3a1", "5F1B0A633F5E4C6F9A53D9A3F0A4F3A1"] {
        let workspace = Workspace::with(daemon.uri(), WRITTEN);
        workspace.import("libvirt_network.lab", id);
        workspace.assert_nothing_to_do();
        assert_eq!(stored(), before);
    }
    let workspace = Workspace::with(daemon.uri(), WRITTEN);
    for (id, advice) in [("absent", "The networks on "), ("lba", "Did you mean \"lab\"?")] {
        let missing = ["import", "-no-color", "libvirt_network.lab", id];
        let summary = format!("Cannot import network \"{id}\"");
        workspace.run(&missing).failed().prints(&[&summary, "has no network", advice]);
    }
}

#[test]
fn content_of_an_imported_network_that_is_not_configured_is_planned_for_removal() {
    let daemon = PrivateDaemon::start();
    define(&daemon, "net", FOREIGN);
    daemon.virsh(&["net-start", "lab"]);
    let shorter = WRITTEN.replace("      host  = [{ mac = \"52:54:00:00:00:07\", name = \"seven\", ip = \"192.168.122.7\" }]\n", "");
    let workspace = Workspace::with(daemon.uri(), &shorter);
    workspace.import("libvirt_network.lab", "lab");
    let changes = workspace.changes();
    let change = &changes["libvirt_network.lab"];
    assert_eq!(change.action, "update");
    assert_eq!(change.before["ip"][0]["dhcp"]["host"][0]["name"], "seven");
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    assert!(
        !stored.contains("seven")
            && stored.contains("virbr7")
            && stored.contains("http://app.test"),
        "{stored}"
    );
    assert!(stored.contains("52:54:00:aa:bb:cc"), "the bridge keeps its address:\n{stored}");
}

#[test]
fn a_pool_is_imported_by_name_or_uuid_into_an_existing_configuration() {
    let daemon = PrivateDaemon::start();
    fs::create_dir(daemon.dir().join("lab")).unwrap();
    let xml = format!(
        "<pool type='dir'><name>lab</name><uuid>5f1b0a63-3f5e-4c6f-9a53-d9a3f0a4f3a2</uuid>\
         <target><path>{}/lab</path></target></pool>",
        daemon.dir().display()
    );
    define(&daemon, "pool", &xml);
    daemon.virsh(&["pool-start", "lab"]);
    for id in ["lab", "5f1b0a63-3f5e-4c6f-9a53-d9a3f0a4f3a2"] {
        let workspace =
            Workspace::with(daemon.uri(), &pools::directory("lab", daemon.dir(), "running = true"));
        workspace.import("libvirt_pool.lab", id);
        workspace.assert_nothing_to_do();
    }
}
