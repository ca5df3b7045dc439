//! Additions of libvirt to a guest: an edit that configures or affects them results in the same guest as a create with
//! the new configuration.

use std::collections::BTreeSet;

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Edits: a name, and the configuration in addition to [`block`] before and after.
const EDITS: [[&str; 3]; 21] = [
    ["boot-list", "", r#"os = { type = "hvm", boot = [{ dev = "network" }] }"#],
    ["boot-usual", r#"os = { type = "hvm", boot = [{ dev = "network" }] }"#, ""],
    [
        "boot-no-kernel",
        r#"os = { type = "hvm", kernel = "/k" }"#,
        r#"os = { type = "hvm", boot = [{ dev = "cdrom" }] }"#,
    ],
    ["balloon-none", "", r#"devices = { memballoon = [{ model = "none" }] }"#],
    ["balloon-usual", r#"devices = { memballoon = [{ model = "none" }] }"#, ""],
    [
        "balloon-watched",
        "",
        r#"devices = { memballoon = [{ model = "virtio", stats = { period = 5 } }] }"#,
    ],
    [
        "card-named",
        VNC,
        r#"devices = { graphics = [{ type = "vnc", autoport = true }], video = [{ model = { type = "virtio" } }] }"#,
    ],
    [
        "card-without-slot",
        r#"devices = { video = [{ model = { type = "virtio" } }] }"#,
        r#"devices = { video = [{ model = { type = "ramfb" } }] }"#,
    ],
    [
        "scsi-named",
        SCSI,
        r#"devices = { controller = [{ type = "scsi", model = "virtio-scsi" }], disk = [{ type = "file", source = { file = "/q" }, target = { dev = "sda", bus = "scsi" } }] }"#,
    ],
    [
        "usb-named",
        "",
        r#"devices = { controller = [{ type = "usb", index = 0, model = "qemu-xhci" }] }"#,
    ],
    ["usb-none", "", r#"devices = { controller = [{ type = "usb", model = "none" }] }"#],
    [
        "usb-companions",
        Q35,
        r#"os = { type = "hvm", type_machine = "q35" }
        devices = { controller = [{ type = "usb", index = 0, model = "qemu-xhci" }] }"#,
    ],
    [
        "usb-fewer-ports",
        r#"devices = { controller = [{ type = "usb", index = 0, model = "qemu-xhci", ports = 8 }], input = [
        { type = "tablet", bus = "usb" }, { type = "tablet", bus = "usb" }, { type = "tablet", bus = "usb" },
        { type = "tablet", bus = "usb" }, { type = "mouse", bus = "usb" }] }"#,
        r#"devices = { controller = [{ type = "usb", index = 0, model = "qemu-xhci", ports = 4 }], input = [
        { type = "mouse", bus = "usb" }] }"#,
    ],
    [
        "usb-smaller",
        r#"devices = { controller = [{ type = "usb", index = 0, model = "qemu-xhci" }], input = [
        { type = "tablet", bus = "usb" }, { type = "tablet", bus = "usb" }, { type = "mouse", bus = "usb" }] }"#,
        r#"devices = { controller = [{ type = "usb", index = 0, model = "piix3-uhci" }], input = [
        { type = "mouse", bus = "usb" }] }"#,
    ],
    ["sound-of-vnc", SPICE, VNC],
    ["sound-of-spice", VNC, SPICE],
    ["sound-of-none", SPICE, r#"devices = { graphics = [{ type = "egl-headless" }] }"#],
    [
        "port-of-pci",
        r#"devices = { serial = [{ type = "pty", target = { port = 0 } }] }"#,
        r#"devices = { serial = [{ type = "pty", target = { type = "pci-serial", port = 0 } }] }"#,
    ],
    [
        "port-of-usb",
        r#"devices = { serial = [{ type = "pty", target = { type = "pci-serial", port = 0 } }] }"#,
        r#"devices = { serial = [{ type = "pty", target = { type = "usb-serial", port = 0 } }] }"#,
    ],
    [
        "processor-of-i686",
        r#"os = { type = "hvm", type_arch = "i686" }
        devices = { emulator = "/usr/bin/qemu-system-i386" }"#,
        // The architecture is kept where it is omitted.
        r#"os = { type = "hvm", type_arch = "x86_64" }"#,
    ],
    [
        "mouse-usual",
        r#"devices = { input = [{ type = "mouse", bus = "virtio" }], graphics = [{ type = "vnc", autoport = true }] }"#,
        r#"devices = { input = [{ type = "mouse", bus = "ps2" }], graphics = [{ type = "vnc", autoport = true }] }"#,
    ],
];

const VNC: &str = r#"devices = { graphics = [{ type = "vnc", autoport = true }] }"#;
const SPICE: &str = r#"devices = { graphics = [{ type = "spice", autoport = true }] }"#;
const SCSI: &str = r#"devices = { disk = [{ type = "file", source = { file = "/q" }, target = { dev = "sda", bus = "scsi" } }] }"#;
const Q35: &str = r#"os = { type = "hvm", type_machine = "q35" }"#;

#[test]
fn additions_of_libvirt_are_replaced_by_configured_devices() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::new(daemon.uri());
    let before = EDITS.map(|[name, before, _]| block(&format!("edited-{name}"), before));
    workspace.configure(&before.concat());
    workspace.apply();
    let after = EDITS.map(|[name, _, after]| {
        block(&format!("edited-{name}"), after) + &block(&format!("new-{name}"), after)
    });
    workspace.configure(&after.concat());
    workspace.apply();
    workspace.assert_nothing_to_do();
    for [name, ..] in EDITS {
        let [edited, new] =
            ["edited", "new"].map(|prefix| lines(&daemon, &format!("{prefix}-{name}")));
        assert_eq!(edited, new, "{name}");
    }
}

fn block(name: &str, more: &str) -> String {
    let os = if more.contains("os = ") { "" } else { r#"os = { type = "hvm" }"# };
    format!(
        "resource \"libvirt_domain\" \"{name}\" {{\n  name = \"{name}\"\n  type = \"qemu\"\n  memory = 65536\n  {os}\n  {more}\n}}\n"
    )
}

/// The lines of a guest's document, without its names and the addresses of its devices.
fn lines(daemon: &PrivateDaemon, name: &str) -> BTreeSet<String> {
    let text = daemon.virsh(&["dumpxml", name]);
    let skipped = ["<name>", "<uuid>", "<address "];
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !skipped.iter().any(|start| line.starts_with(start)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn foreign_controllers_are_kept_when_the_machine_type_changes() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::new(daemon.uri());
    workspace.configure(&block("vm", Q35));
    workspace.apply();
    let file = daemon.dir().join("controller.xml");
    std::fs::write(&file, "<controller type='scsi' index='3' model='virtio-scsi'/>")
        .expect("the folder is ours");
    daemon.virsh(&["attach-device", "vm", file.to_str().expect("a path of letters"), "--config"]);
    workspace.configure(&block("vm", r#"os = { type = "hvm", type_machine = "pc" }"#));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let text = daemon.virsh(&["dumpxml", "vm"]);
    assert!(text.contains("<controller type='scsi' index='3' model='virtio-scsi'>"), "{text}");
    assert!(!text.contains("pcie"), "{text}");
}
