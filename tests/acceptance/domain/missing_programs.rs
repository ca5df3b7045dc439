//! Programs and firmware that are not installed on the host: each error names the package.

use super::guest::host;
use crate::terraform::Workspace;

/// A guest that needs a program or firmware, and the parts of its error.
struct Missing {
    name: &'static str,
    body: &'static str,
    parts: &'static [&'static str],
}

const MISSING: &[Missing] = &[
    Missing {
        name: "tpm",
        body: "devices = { tpm = [{ model = \"tpm-crb\", backend = { type = \"emulator\", version = \"2.0\" } }] }",
        parts: &["apt install swtpm swtpm-tools", "attribute `devices.tpm[0]`"],
    },
    Missing {
        name: "share",
        body: "memory_backing = { source = { type = \"memfd\" }, access = { mode = \"shared\" } }
 devices = { filesystem = [{ type = \"mount\", driver = { type = \"virtiofs\" }, source = { dir = \"/tmp\" }, target = { dir = \"m\" } }] }",
        parts: &["dnf install virtiofsd", "attribute `devices.filesystem[0]`"],
    },
    Missing {
        name: "firmware",
        body: "features = { acpi = true }",
        parts: &["apt install ovmf", "attribute `os.firmware`"],
    },
];

#[test]
fn a_missing_program_or_firmware_is_named_with_its_package() {
    let daemon = host();
    let empty = daemon.dir().join("empty");
    std::fs::create_dir(&empty).unwrap();
    let empty = empty.to_str().unwrap().to_owned();
    daemon.enter(&["mount", "--bind", "/dev/null", "/usr/bin/swtpm"]);
    for folder in ["/usr/share/qemu/vhost-user", "/usr/share/qemu/firmware"] {
        daemon.enter(&["mount", "--bind", &empty, folder]);
    }
    let block = |Missing { name, body, .. }: &Missing| {
        let firmware = if *name == "firmware" { ", firmware = \"efi\"" } else { "" };
        format!(
            "resource \"libvirt_domain\" \"{name}\" {{\n name = \"{name}\"\n type = \"qemu\"\n memory = 65536\n running = true\n \
             create = {{ paused = true }}\n os = {{ type_machine = \"q35\"{firmware} }}\n {body}\n}}\n"
        )
    };
    let workspace = Workspace::with(daemon.uri(), &MISSING.iter().map(block).collect::<String>());
    let run = workspace.apply_fails();
    for Missing { name, parts, .. } in MISSING {
        let error = run.error(&format!("Cannot create domain {name:?}"));
        for part in *parts {
            assert!(error.contains(part), "{name}: {part} is not in {error}");
        }
    }
    assert!(workspace.addresses().is_empty());
}
