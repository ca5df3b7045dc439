//! The data sources that report objects with their documents, and those that list objects.

use crate::domain::guest::{host, make_listener};
use crate::domain::life::vm;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// An output of each expression.
fn outputs(expressions: &[(&str, &str)]) -> String {
    let output =
        |(name, value): &(&str, &str)| format!("output \"{name}\" {{\n value = {value}\n}}\n");
    expressions.iter().map(output).collect()
}

#[test]
fn a_guest_is_reported_with_its_documents_its_state_and_its_port() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let display = "graphics = [{ type = \"vnc\", autoport = true }]\n disk =";
    let guest = vm(&daemon, "running = true").replace("disk =", display);
    let owner = Workspace::with(daemon.uri(), &guest);
    owner.apply();
    let configuration = "data \"libvirt_domain\" \"it\" {\n name = \"vm\"\n}\n\
         data \"libvirt_domain\" \"stored\" {\n name = \"vm\"\n document = \"stored\"\n}\n"
        .to_owned()
        + &outputs(&[
            ("state", "data.libvirt_domain.it.state"),
            ("id", "data.libvirt_domain.it.id"),
            ("number", "data.libvirt_domain.it.runtime_id"),
            ("port", "data.libvirt_domain.it.devices.graphics[0].port"),
            ("stored", "data.libvirt_domain.stored.devices.graphics[0].port"),
            ("machine", "data.libvirt_domain.it.os.type_machine"),
            ("disk", "data.libvirt_domain.it.devices.disk[0].source.file"),
        ]);
    let reader = Workspace::with(daemon.uri(), &configuration);
    reader.apply();
    assert_eq!(reader.output("state"), "running");
    assert_eq!(reader.output("id"), daemon.virsh(&["domuuid", "vm"]).trim());
    assert_eq!(reader.output("number").to_string(), daemon.virsh(&["domid", "vm"]).trim());
    let port = reader.output("port").as_u64().expect("libvirt chose a port");
    let display = daemon.virsh(&["domdisplay", "vm"]);
    assert_eq!(display.trim(), format!("vnc://127.0.0.1:{}", port - 5900));
    assert_ne!(reader.output("stored").as_u64(), Some(port));
    assert!(reader.output("machine").as_str().is_some_and(|machine| machine.starts_with("pc-q35")));
    assert!(reader.output("disk").as_str().is_some_and(|path| path.ends_with("vm.img")));
    reader.assert_nothing_to_do();

    daemon.virsh(&["suspend", "vm"]);
    reader.apply();
    assert_eq!(reader.output("state"), "paused");
    daemon.virsh(&["destroy", "vm"]);
    reader.apply();
    assert_eq!(
        (reader.output("state"), reader.output("number")),
        ("shutoff".into(), None::<u64>.into())
    );
}

#[test]
fn passwords_are_not_reported() {
    let daemon = host();
    let display = "graphics = [{ type = \"vnc\", port = 5999, passwd = \"s3cr3t\", passwd_version = \"1\" }]\n disk =";
    Workspace::with(daemon.uri(), &vm(&daemon, "").replace("disk =", display)).apply();
    let text = "data \"libvirt_domain\" \"it\" {\n name = \"vm\"\n}\n".to_owned()
        + &outputs(&[("displays", "data.libvirt_domain.it.devices.graphics")]);
    let reader = Workspace::with(daemon.uri(), &text);
    reader.apply();
    assert_eq!(reader.output("displays")[0]["port"], 5999);
    assert!(!reader.read("terraform.tfstate").contains("s3cr3t"));
}

const OBJECTS: &str = r#"
resource "libvirt_network" "lab" {
  count = 3
  name  = "lab-${count.index}"
  running = count.index == 0
}
resource "libvirt_pool" "images" {
  name   = "pictures"
  type   = "dir"
  target = { path = "DIR/pictures" }
}
resource "libvirt_volume" "one" {
  count    = 2
  pool     = libvirt_pool.images.name
  name     = "${count.index}.img"
  capacity = 1048576
  capacity_unit = "bytes"
}
resource "libvirt_nwfilter" "strict" {
  name  = "strict"
  chain = "root"
  entry = [{ rule = { action = "drop", direction = "in", priority = 500, all = {} } }]
}
"#;

#[test]
fn networks_pools_volumes_and_filters_are_reported_and_listed() {
    let daemon = PrivateDaemon::start();
    let objects = OBJECTS.replace("DIR", daemon.dir().to_str().expect("the path is text"));
    Workspace::with(daemon.uri(), &objects).apply();
    let sources = r#"
data "libvirt_network" "lab" { name = "lab-0" }
data "libvirt_network" "same" { uuid = upper(data.libvirt_network.lab.uuid) }
data "libvirt_pool" "images" { name = "pictures" }
data "libvirt_volume" "named" {
  pool = "pictures"
  name = "1.img"
}
data "libvirt_volume" "keyed" { key = data.libvirt_volume.named.key }
data "libvirt_volume" "path" { path = data.libvirt_volume.named.target.path }
data "libvirt_nwfilter" "strict" { name = "strict" }
data "libvirt_networks" "active" { running = true }
data "libvirt_networks" "lab" { name_pattern = "^lab-[12]$" }
data "libvirt_pools" "all" {}
data "libvirt_volumes" "all" { pool = "pictures" }
data "libvirt_domains" "all" {}
"#;
    let expected = [
        ("bridge", "data.libvirt_network.lab.bridge.name == data.libvirt_network.same.bridge.name"),
        ("pool", "data.libvirt_pool.images.type == \"dir\" && data.libvirt_pool.images.running"),
        ("capacity", "data.libvirt_volume.named.capacity == 1048576"),
        (
            "keyed",
            "data.libvirt_volume.keyed.name == \"1.img\" && data.libvirt_volume.keyed.pool == \"pictures\"",
        ),
        ("path", "data.libvirt_volume.path.id == data.libvirt_volume.named.id"),
        ("filter", "data.libvirt_nwfilter.strict.entry[0].rule.priority == 500"),
        ("active", "data.libvirt_networks.active.networks[*].name == tolist([\"lab-0\"])"),
        ("lab", "data.libvirt_networks.lab.networks[*].name == tolist([\"lab-1\", \"lab-2\"])"),
        ("pools", "data.libvirt_pools.all.pools[*].name == tolist([\"pictures\"])"),
        ("volumes", "data.libvirt_volumes.all.volumes[*].name == tolist([\"0.img\", \"1.img\"])"),
        ("domains", "length(data.libvirt_domains.all.domains) == 0"),
    ];
    let reader = Workspace::with(daemon.uri(), &(sources.to_owned() + &outputs(&expected)));
    reader.apply();
    for (name, condition) in expected {
        assert_eq!(reader.output(name), true, "{name}: {condition}");
    }
}

#[test]
fn guests_are_listed_by_state_and_name() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let guest = vm(&daemon, "running = true");
    Workspace::with(daemon.uri(), &guest).apply();
    let other = "resource \"libvirt_domain\" \"idle\" {\n name = \"idle\"\n type = \"qemu\"\n memory = 65536\n os = { type = \"hvm\" }\n}\n";
    Workspace::with(daemon.uri(), other).apply();
    let sources = "data \"libvirt_domains\" \"all\" {}\n\
         data \"libvirt_domains\" \"running\" {\n running = true\n}\n\
         data \"libvirt_domains\" \"named\" {\n name_pattern = \"^i\"\n}\n";
    let expected = [
        ("all", "data.libvirt_domains.all.domains[*].name == tolist([\"idle\", \"vm\"])"),
        (
            "states",
            "data.libvirt_domains.all.domains[*].state == tolist([\"shutoff\", \"running\"])",
        ),
        ("running", "data.libvirt_domains.running.domains[*].name == tolist([\"vm\"])"),
        ("named", "data.libvirt_domains.named.domains[0].running == false"),
        ("stored", "alltrue(data.libvirt_domains.all.domains[*].persistent)"),
    ];
    let reader = Workspace::with(daemon.uri(), &(sources.to_owned() + &outputs(&expected)));
    reader.apply();
    for (name, condition) in expected {
        assert_eq!(reader.output(name), true, "{name}: {condition}");
    }
}

#[test]
fn an_object_that_does_not_exist_and_a_wrong_selection_are_errors() {
    let daemon = PrivateDaemon::start();
    Workspace::with(daemon.uri(), "resource \"libvirt_network\" \"lab\" {\n name = \"lab\"\n}\n")
        .apply();
    let cases = [
        ("libvirt_network", "name = \"lba\"", "Did you mean \"lab\"?"),
        ("libvirt_network", "", "Set either name or uuid"),
        ("libvirt_domain", "name = \"no\"", "Cannot read libvirt_domain of"),
        ("libvirt_volume", "name = \"x\"", "Set pool and name, or key, or path"),
        ("libvirt_networks", "name_pattern = \"(\"", "name_pattern is not a regular expression"),
        ("libvirt_domain", "name = \"no\"\n memory = 1", "memory"),
    ];
    for (r#type, body, text) in cases {
        let data = format!("data \"{type}\" \"it\" {{\n {body}\n}}\n");
        Workspace::with(daemon.uri(), &data).plan_fails().prints(&[text]);
    }
}

#[test]
fn a_host_reports_its_machines_and_the_values_that_it_supports() {
    let daemon = PrivateDaemon::start();
    let sources = "data \"libvirt_capabilities\" \"it\" {}\n\
         data \"libvirt_domain_capabilities\" \"it\" {\n machine = \"q35\"\n virt_type = \"qemu\"\n}\n";
    let buses = "one([for it in data.libvirt_domain_capabilities.it.enumerations : it.values if it.element == \
                 \"devices/disk\" && it.name == \"bus\"])";
    let has_virtio = format!("contains({buses}, \"virtio\")");
    let expected = [
        ("arch", "data.libvirt_capabilities.it.arch == \"x86_64\""),
        ("machines", "contains(flatten(data.libvirt_capabilities.it.guests[*].machines), \"q35\")"),
        ("types", "contains(flatten(data.libvirt_capabilities.it.guests[*].types), \"qemu\")"),
        ("emulator", "startswith(data.libvirt_domain_capabilities.it.emulator, \"/usr/bin/qemu\")"),
        ("modes", "contains(data.libvirt_domain_capabilities.it.cpu_modes, \"maximum\")"),
        ("models", "contains(data.libvirt_domain_capabilities.it.cpu_models[*].name, \"qemu64\")"),
        ("vcpus", "data.libvirt_domain_capabilities.it.max_vcpus >= 255"),
        ("buses", &has_virtio),
    ];
    let reader = Workspace::with(daemon.uri(), &(sources.to_owned() + &outputs(&expected)));
    reader.apply();
    for (name, condition) in expected {
        assert_eq!(reader.output(name), true, "{name}: {condition}");
    }
    reader.assert_nothing_to_do();
}
