//! Configurations: errors that are found without a connection to libvirt, and values that are stored as configured.

use serde_json::json;

use crate::networks::{self, block};
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A URI that must not be contacted.
const NOWHERE: &str = "qemu+unix:///system?socket=/nowhere/libvirt-sock";

#[test]
fn mistakes_are_found_without_libvirt_and_named_by_their_path() {
    let cases = [
        ("frward = { mode = \"nat\" }", &["An argument named \"frward\" is not expected here"][..]),
        ("running = \"perhaps\"", &["running", "a bool is required"]),
        ("mtu = { size = \"large\" }", &["size", "a number is required"]),
        ("update = { on_restart = \"now\" }", &["update.on_restart", "defer, restart, fail"]),
        ("create = { on_exists = \"steal\" }", &["create.on_exists", "fail, adopt"]),
        ("timeouts = { create = \"soon\" }", &["timeouts.create", "5m"]),
        ("id = \"own\"", &["id cannot be set", "The attribute is read-only. Remove it."]),
    ];
    for (more, texts) in cases {
        eprintln!("{more}");
        let workspace = Workspace::with(NOWHERE, &block("lab", more));
        workspace.validate().failed().prints(texts);
        workspace.plan_fails().prints(texts);
    }
    let workspace = Workspace::with(
        NOWHERE,
        "resource \"libvirt_pool\" \"p\" {\n target = { path = \"/p\" }\n}",
    );
    workspace.validate().failed().prints(&["\"name\" is required", "\"type\" is required"]);
}

#[test]
fn a_valid_configuration_is_valid_without_libvirt() {
    let blocks: Vec<String> = networks::KINDS.iter().map(networks::NetworkKind::block).collect();
    let mut workspace = Workspace::with(NOWHERE, &blocks.join("\n"));
    workspace.set("LIBVIRT_LIBRARY", "/nowhere/libvirt.so.0");
    workspace.validate().succeeded();
    workspace.plan().prints(&["11 to add, 0 to change, 0 to destroy"]);
}

#[test]
fn a_missing_client_library_is_an_error_that_names_its_package() {
    let mut workspace = Workspace::with("qemu:///system", &block("lab", ""));
    workspace.set("LIBVIRT_LIBRARY", "/nowhere/libvirt.so.0");
    workspace.apply_fails().prints(&["Cannot create network \"lab\"", "apt install libvirt0"]);
    assert_eq!(workspace.addresses(), [""; 0]);
}

#[test]
fn zero_false_and_empty_are_stored_as_configured() {
    let daemon = PrivateDaemon::start();
    let body = r#"
      running   = false
      autostart = false
      ipv6      = false
      bridge    = { delay = 0, stp = false }
      dns       = { forward_plain_names = false, host = [], txt = [], srv = [], forwarder = [] }
      metadata  = ""
      portgroup = []
      route     = []
      title     = ""
      domain    = { name = "lab.test", local_only = false }
      create    = {}
      update    = {}
      timeouts  = {}
      dnsmasq_options = { dnsmasq_option = [] }
      ip = [{
        address   = "10.70.0.1"
        prefix    = 24
        local_ptr = false
        dhcp      = { range = [], host = [] }
      }]"#;
    let pool = r#"
      type    = "netfs"
      running = false
      create  = {}
      destroy = {}
      source  = { host = [{ name = "nfs.test", port = 0 }], dir = { path = "/x" }, device = [] }
      target  = { path = "/srv/x", permissions = {} }"#;
    let configuration = block("lab", body) + &pools::block("lab", pool);
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply().does_not_print("did not keep");
    let check = || {
        let state = workspace.state("libvirt_network.lab");
        for name in ["running", "autostart", "ipv6"] {
            assert_eq!(state[name], json!(false), "{name}");
        }
        for name in ["portgroup", "route"] {
            assert_eq!(state[name], json!([]), "{name}");
        }
        assert_eq!(state["bridge"]["delay"], json!(0));
        assert_eq!(state["metadata"], json!(""));
        assert_eq!(state["title"], json!(""));
        assert_eq!(state["dns"]["host"], json!([]));
        assert_eq!(state["domain"]["local_only"], json!(false));
        assert_eq!(state["dnsmasq_options"]["dnsmasq_option"], json!([]));
        assert_eq!(state["ip"][0]["dhcp"]["range"], json!([]));
        assert!(
            state["create"].is_object()
                && state["update"].is_object()
                && state["timeouts"].is_object()
        );
        assert!(
            state["forward"].is_null() && state["mtu"].is_null(),
            "omitted attributes are null"
        );
        let pool = workspace.state("libvirt_pool.lab");
        assert!(pool["destroy"].is_object() && pool["target"]["permissions"].is_object());
        assert_eq!(pool["source"]["device"], json!([]));
    };
    check();
    workspace.assert_nothing_to_do();
    workspace.run(&["refresh", "-no-color"]).succeeded();
    check();
    // From empty to omitted, and back.
    let unplanned =
        block("lab", "running = false\n ip = [{ address = \"10.70.0.1\", prefix = 24 }]");
    workspace.configure(&(unplanned + &pools::block("lab", pool)));
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace.configure(&configuration);
    workspace.apply();
    check();
    workspace.assert_nothing_to_do();
}

#[test]
fn an_unknown_uri_does_not_connect_to_the_default_libvirt() {
    let default = PrivateDaemon::start();
    let other = PrivateDaemon::start();
    let workspace = Workspace::with(
        default.uri(),
        &format!(
            "resource \"terraform_data\" \"host\" {{\n  input = {:?}\n}}\n{}",
            other.uri(),
            block("lab", "")
        ),
    );
    workspace
        .file("provider.tf", "provider \"libvirt\" {\n  uri = terraform_data.host.output\n}\n");
    workspace.plan().prints(&["2 to add"]);
    workspace.apply();
    assert_eq!(default.virsh(&["net-list", "--all", "--name"]).trim(), "");
    assert_eq!(other.virsh(&["net-list", "--all", "--name"]).trim(), "lab");
    workspace.assert_nothing_to_do();

    // The URI becomes unknown again while the network is in the state: it is planned from the state.
    let uri = workspace.read("main.tf").replace("input =", "triggers_replace = [1]\n  input =");
    workspace.configure(&uri);
    workspace.plan().prints(&["Warning: The uri is not known yet"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(default.virsh(&["net-list", "--all", "--name"]).trim(), "");
}

#[test]
fn computed_values_of_other_resources_change_only_the_attributes_that_use_them() {
    let daemon = PrivateDaemon::start();
    let configuration = |step: u8| format!("locals {{\n  step = {step}\n}}\n{MADE}");
    let workspace = Workspace::with(daemon.uri(), &configuration(1));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let before = workspace.state("libvirt_network.parts");
    workspace.configure(&configuration(2));
    for (address, change) in workspace.changes() {
        assert_eq!(change.action, "update", "{address}");
    }
    workspace.apply().prints(&["0 added, 4 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    let after = workspace.state("libvirt_network.parts");
    assert_eq!(
        (&after["uuid"], &after["bridge"]["name"]),
        (&before["uuid"], &before["bridge"]["name"])
    );
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", "parts"]);
    for part in ["10.71.0.12", "52:54:00:71:00:02", "<hostname>n2</hostname>", "size='1402'", ">2<"]
    {
        assert!(stored.contains(part), "no {part} in\n{stored}");
    }
    let whole = workspace.state("libvirt_network.whole");
    assert!(whole["dns"].is_null());
    assert_eq!(whole["ip"][1]["address"], "10.72.1.1");
    assert_eq!(workspace.state("libvirt_network.mode")["forward"]["mode"], "route");
}

/// Networks with values that are known only after another resource was created.
const MADE: &str = r#"
resource "terraform_data" "made" {
  input = {
    ip = "10.71.0.${local.step + 10}", mac = "52:54:00:71:00:0${local.step}", name = "n${local.step}"
    later = local.step > 1, size = 1400 + local.step, note = "<x:n xmlns:x='http://x.test'>${local.step}</x:n>"
  }
}
resource "libvirt_network" "parts" {
  name     = "parts"
  mtu      = { size = terraform_data.made.output.size }
  bridge   = { stp = terraform_data.made.output.later }
  metadata = terraform_data.made.output.note
  dns = { host = [
    { ip = "10.71.0.2", hostname = ["x", terraform_data.made.output.name] },
    { ip = terraform_data.made.output.ip, hostname = ["y"] },
  ] }
  ip = [{ address = "10.71.0.1", prefix = 24, dhcp = {
    host = [
      { mac = "52:54:00:71:00:0a", ip = terraform_data.made.output.ip, name = "first" },
      { mac = terraform_data.made.output.mac, ip = "10.71.0.99", name = "second" },
    ]
    range = [{ start = "10.71.0.100", end = "10.71.0.120" }]
  } }]
}
resource "libvirt_network" "mode" {
  name    = "mode"
  running = terraform_data.made.output.later
  forward = terraform_data.made.output.later ? { mode = "route" } : { mode = "nat" }
  ip      = [{ address = "10.73.0.1", prefix = 24 }]
}
resource "libvirt_network" "whole" {
  name = "whole"
  dns  = terraform_data.made.output.later ? null : { host = [{ ip = "10.72.0.2", hostname = ["z"] }] }
  ip   = [for i in range(terraform_data.made.output.later ? 2 : 1) : { address = "10.72.${i}.1", prefix = 24 }]
}
"#;

#[test]
fn a_state_of_an_earlier_provider_is_refused_with_import_instructions() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &block("lab", ""));
    workspace.apply();
    let uuid = workspace.state("libvirt_network.lab")["uuid"].clone();
    let mut state = workspace.state_file();
    state["resources"][0]["instances"][0]["schema_version"] = json!(0);
    state["resources"][0]["instances"][0]["attributes"] =
        json!({ "id": uuid, "name": "lab", "mode": "nat" });
    workspace.set_state_file(&state);
    workspace.plan_fails().prints(&["schema version 0", "terraform state rm", "terraform import"]);
    workspace.run(&["state", "rm", "libvirt_network.lab"]).succeeded();
    workspace.import("libvirt_network.lab", "lab");
    workspace.configure(&block("lab", "running = true"));
    workspace.assert_nothing_to_do();
}

#[test]
fn names_with_non_ascii_letters_are_stored_and_found() {
    let daemon = PrivateDaemon::start();
    let names = ["with space", "a<b>&'c'", "größe-网络"];
    let mut blocks = String::new();
    for (index, name) in names.iter().enumerate() {
        blocks += &block("lab", "")
            .replace("\"lab\" {", &format!("\"n{index}\" {{"))
            .replace("name = \"lab\"", &format!("name = \"{name}\""));
    }
    let workspace = Workspace::with(daemon.uri(), &blocks);
    workspace.apply();
    workspace.assert_nothing_to_do();
    let listed = daemon.virsh(&["net-list", "--name"]);
    assert!(names.iter().all(|name| listed.contains(name)), "{listed}");
    workspace.destroy();
}

#[test]
fn two_hosts_are_managed_by_two_provider_blocks() {
    let (one, two) = (PrivateDaemon::start(), PrivateDaemon::start());
    let providers = format!(
        "provider \"libvirt\" {{\n  uri = {:?}\n}}\nprovider \"libvirt\" {{\n  alias = \"two\"\n  uri = {:?}\n}}\n",
        one.uri(),
        two.uri()
    );
    let networks = block("lab", "") + &block("other", "provider = libvirt.two");
    let workspace = Workspace::with(NOWHERE, &(providers + &networks));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(one.virsh(&["net-list", "--name"]).trim(), "lab");
    assert_eq!(two.virsh(&["net-list", "--name"]).trim(), "other");
}
