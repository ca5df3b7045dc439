//! Guests that were defined with virsh are imported by UUID or name: the import does not change them, the next plan is
//! empty, and the generated configuration creates the same guest.

use std::fs;
use std::process::Command;

use super::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest with two dozen devices; `DIR` is replaced by the daemon's folder.
const MANY: &str = include_str!("many-devices.xml");

/// A minimal guest.
const PLAIN: &str = "<domain type='qemu'><name>plain</name><memory unit='MiB'>64</memory>\
    <currentMemory unit='MiB'>32</currentMemory><vcpu>1</vcpu><os><type>hvm</type></os><devices>\
    <interface type='network'><source network='lab'/></interface><graphics type='vnc' passwd='geheim'/>\
    <video/></devices></domain>";

#[test]
fn guests_are_imported_with_generated_configuration() {
    let daemon = host();
    for (name, xml) in [("many", MANY), ("plain", PLAIN)] {
        let file = daemon.dir().join(format!("{name}.xml"));
        fs::write(&file, xml.replace("DIR", text(daemon.dir()))).unwrap();
        daemon.virsh(&["define", text(&file)]);
    }
    daemon.virsh(&["autostart", "plain"]);
    let stored = |name: &str| daemon.virsh(&["dumpxml", "--inactive", name]);
    let before = [stored("many"), stored("plain")];
    let uuid = daemon.virsh(&["domuuid", "many"]).trim().to_owned();

    let workspace = Workspace::new(daemon.uri());
    let import = |name: &str, id: &str| {
        format!("import {{\n to = libvirt_domain.{name}\n id = \"{id}\"\n}}\n")
    };
    workspace.configure(&(import("many", &uuid) + &import("plain", "plain")));
    let plan =
        workspace.run(&["plan", "-no-color", "-input=false", "-generate-config-out=generated.tf"]);
    plan.succeeded().prints(&["2 to import, 0 to add, 0 to change, 0 to destroy"]);
    workspace.apply().prints(&["2 imported, 0 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!([stored("many"), stored("plain")], before);
    let plain = workspace.state("libvirt_domain.plain");
    assert_eq!((&plain["autostart"], &plain["running"]), (&true.into(), &false.into()));

    // The configuration contains neither additions of libvirt nor secrets.
    let written = workspace.read("generated.tf");
    let written: Vec<_> = written.lines().filter(|line| !line.ends_with("= null")).collect();
    let written = written.join("\n");
    for noise in [
        "geheim",
        "address = {\n",
        "alias",
        "emulator =",
        "emulator  ",
        "pcie-root",
        "ps2",
        "\"utc\"",
        "console",
    ] {
        assert!(!written.contains(noise), "{noise} is in\n{written}");
    }

    // The same guests are created from the generated configuration.
    workspace.configure("");
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    workspace.apply().prints(&["2 added"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for (name, before) in ["many", "plain"].into_iter().zip(before) {
        assert_eq!(bare(&stored(name)), bare(&before), "{name}\n{written}");
    }
}

#[test]
fn a_running_guest_is_imported_from_its_stored_definition() {
    let daemon = host();
    let file = daemon.dir().join("plain.xml");
    fs::write(&file, PLAIN).unwrap();
    daemon.virsh(&["define", text(&file)]);
    daemon.virsh(&["start", "--paused", "plain"]);
    let configuration = r#"resource "libvirt_domain" "plain" {
  name = "plain"
  type = "qemu"
  memory = 64
  memory_unit = "MiB"
  current_memory = 32
  current_memory_unit = "MiB"
  vcpu = 1
  os = { type = "hvm" }
  running = true
  devices = {
    interface = [{ type = "network", source = { network = "lab" } }]
    graphics  = [{ type = "vnc" }]
    video     = [{}]
  }
}
"#;
    let workspace = Workspace::with(daemon.uri(), configuration);
    workspace.import("libvirt_domain.plain", "plain");
    workspace.assert_nothing_to_do();
    // A configured default or another unit makes no difference.
    let full = configuration
        .replace(
            "  current_memory = 32\n  current_memory_unit = \"MiB\"\n",
            "  current_memory = 32768\n",
        )
        .replace("  memory_unit = \"MiB\"\n", "")
        .replace("  memory = 64\n", "  memory = 65536\n  memory_unit = \"KiB\"\n")
        .replace("  vcpu = 1\n", "  autostart = false\n")
        .replace(
            "graphics  = [{ type = \"vnc\" }]",
            "graphics  = [{ type = \"vnc\", autoport = true }]",
        );
    workspace.configure(&full);
    workspace.assert_nothing_to_do();
    let state = workspace.state("libvirt_domain.plain");
    assert_eq!((&state["running"], &state["pending_restart"]), (&true.into(), &false.into()));
    assert!(daemon.virsh(&["dumpxml", "plain", "--security-info"]).contains("geheim"));
}

#[test]
fn a_complete_configuration_of_an_imported_guest_does_not_cause_a_restart() {
    let daemon = host();
    let file = daemon.dir().join("plain.xml");
    // The drive is empty.
    let drive = "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>\
        <target dev='sda' bus='sata'/><readonly/></disk><graphics";
    fs::write(&file, PLAIN.replace("<graphics", drive)).unwrap();
    daemon.virsh(&["define", text(&file)]);
    daemon.virsh(&["start", "plain"]);
    let stored = daemon.virsh(&["dumpxml", "--inactive", "plain", "--security-info"]);
    let run = daemon.virsh(&["domid", "plain"]);
    let dump = daemon.dir().join("dump.xml");
    fs::write(&dump, daemon.virsh(&["dumpxml", "--inactive", "plain"])).unwrap();
    let written = Command::new(env!("CARGO_BIN_EXE_provider-under-test"))
        .args(["xml2hcl", text(&dump)])
        .output()
        .unwrap();
    let written = String::from_utf8(written.stdout).unwrap();
    let import = "import {\n to = libvirt_domain.plain\n id = \"plain\"\n}\n";
    for word in ["fail", "restart"] {
        let more = format!(" running = true\n update = {{ on_restart = \"{word}\" }}\n}}\n");
        let configuration = written.trim_end().trim_end_matches('}').to_owned() + &more + import;
        let workspace = Workspace::with(daemon.uri(), &configuration);
        workspace.plan().prints(&["1 to import"]).does_not_print("unning domain");
        workspace.apply();
        workspace.assert_nothing_to_do();
    }
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "plain", "--security-info"]), stored);
    assert_eq!(daemon.virsh(&["domid", "plain"]), run);
}

#[test]
fn an_import_of_an_unknown_name_is_an_error() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(
        daemon.uri(),
        "resource \"libvirt_domain\" \"a\" {\n name = \"a\"\n type = \"qemu\"\n}\n",
    );
    let run = workspace.run(&["import", "-no-color", "libvirt_domain.a", "absent"]).failed();
    run.prints(&["Cannot import domain \"absent\"", "has no domain with that UUID or name"]);
}

/// A document without what differs for each guest: its identity, and the addresses of devices.
fn bare(xml: &str) -> String {
    let lines = xml.lines().map(str::trim);
    let is_own = |line: &&str| {
        !line.starts_with("<address ") && !line.starts_with("<uuid>") && !line.starts_with("<mac ")
    };
    lines.filter(is_own).collect::<Vec<_>>().join("\n")
}
