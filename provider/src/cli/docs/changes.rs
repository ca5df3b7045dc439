//! The guide about changes of running objects, from the policy that the engine uses.

use std::collections::HashSet;
use std::fmt::Write;

use mapping::shape::{Flags, Kind, Live, Pattern, Row, Shape, Verb};

use super::Page;
use super::page::front_matter;
use crate::resources;

const INTRODUCTION: &str = "\
A change of a stopped object is stored, and used at its next start. A change of a running guest or an active network is stored first. Then libvirt changes the running object, if it can; the tables below list these changes. They need no restart, and the plan shows no warning.

All other changes wait for the next start: `pending_restart` is `true`, and the plan warns about it. `update = { on_restart = \"restart\" }` restarts the object in the apply, and `\"fail\"` refuses the plan. `update = { live = false }` never changes a running object: all changes wait.

- **A refused change** is an error that names the attribute and contains the message of libvirt. The other changes are made. The definition does not contain the refused one, so that the next plan shows it again.
- **Other drivers than QEMU** (Xen, LXC, VMware and others): all changes of a running guest wait for its next start, and the plan warns about it. Networks are changed live also on Xen and LXC hosts.
- **An active pool** is not changed live: every change waits for its next start, except those that `create` alone uses (`target.permissions`).
- **A removed device** is released by the guest. Its operating system must run; a device of a guest that is booting, is paused or has no operating system may remain attached, unless it is on a USB or SCSI bus. The guest is asked again every 5 seconds, for at most `update.unplug_timeout` (60 seconds), and then the apply fails.
- **A removed disk or file system** is released even if the guest has it mounted. The plan warns; unmount it first.
- **A device with a PCI address** needs a free port. A `q35` machine has one spare `pcie-root-port`; declare more controllers of this model for devices that are added later. A plan warns if the guest lacks the ports, the `pcie-to-pci-bridge` or the controller (`virtio-serial`, `scsi`, `usb`) that an added device needs, as far as it knows from the last refresh.
- **A removed display password** is replaced by an empty one, with which the display refuses all clients until the next start; then it has no password. A display that started without a password gets one at the next start.
- **A medium** cannot be changed while the guest locks the drive, unless `update = { force = true }`.
- **Fewer processors or less memory** require the cooperation of the guest: its balloon driver releases memory, and its kernel releases processors.
";

/// The page.
pub(super) fn page() -> Page {
    let description = "Which changes of a running guest or network need a restart.";
    let mut text = front_matter("Changes of running objects", "", description);
    let _ = write!(text, "# Changes of running objects\n\n{INTRODUCTION}");
    for resource in resources::all() {
        let mut lines = Lines::default();
        lines.shape(resource.root().shape, &mut Vec::new());
        if lines.has_live {
            let r#type = resource.root().resource.unwrap_or_default();
            let _ = write!(text, "\n## `{type}`\n\n{HEADER}{}", lines.text);
        }
    }
    Page { path: "guides/changes.md".to_owned(), text }
}

const HEADER: &str =
    "| attribute | elements | effect of a change | since libvirt |\n|---|---|---|---|\n";

#[derive(Default)]
struct Lines {
    text: String,
    has_live: bool,
    seen: HashSet<*const Shape>,
}

impl Lines {
    fn shape(&mut self, shape: &'static Shape, path: &mut Vec<&'static str>) {
        // The links of a chain contain their own shape.
        if !self.seen.insert(std::ptr::from_ref(shape)) {
            return;
        }
        for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
            if matches!(row.kind, Kind::Flat(..)) {
                self.flat(row, path);
                continue;
            }
            path.push(row.name);
            self.row(row, path);
            if let Some(inner) = row.shape() {
                self.shape(inner, path);
            }
            path.pop();
        }
        self.seen.remove(&std::ptr::from_ref(shape));
    }

    /// A flat child: its own rules are shown at its text, those of its rows at their attributes.
    fn flat(&mut self, row: &'static Row, path: &mut Vec<&'static str>) {
        let Kind::Flat(child, names) = row.kind else { return };
        path.push(flat_name(child, names).unwrap_or(row.name));
        self.row(row, path);
        path.pop();
        for (inner, name) in child.rows.iter().zip(names).filter(|(inner, _)| inner.is_in_hcl()) {
            path.push(name);
            self.row(inner, path);
            path.pop();
        }
    }

    fn row(&mut self, row: &'static Row, path: &[&str]) {
        let path = path.join(".");
        if row.has(Flags::REPLACE) {
            self.line(&path, "", "replaces the object", None);
        }
        if row.has(Flags::BOOT) {
            self.line(&path, "", "takes effect at the next start, without a warning; `pending_restart` stays `false`", None);
        }
        for live in row.rules.live {
            self.has_live = true;
            let since = live.since.map(|(major, minor, micro)| format!("{major}.{minor}.{micro}"));
            self.line(&path, &elements(row, live), &effect(row, live), since.as_deref());
        }
    }

    fn line(&mut self, path: &str, elements: &str, effect: &str, since: Option<&str>) {
        let since = since.unwrap_or_default();
        let _ = writeln!(self.text, "| `{path}` | {elements} | {effect} | {since} |");
    }
}

/// The name of the text of a flat child.
fn flat_name(child: &'static Shape, names: &'static [&'static str]) -> Option<&'static str> {
    child.text_row().and_then(|(index, _)| names.get(index).copied())
}

/// The elements that a call changes.
fn elements(row: &Row, live: &Live) -> String {
    let Some(shape) = row.shape() else { return String::new() };
    let pattern = |pattern: &Pattern| {
        let values = pattern.values.iter().map(|(row_path, text)| {
            match (shape.names(row_path).join("."), *text) {
                (name, "*") => format!("`{name}` is set"),
                (name, text) => format!("`{name} = \"{text}\"`"),
            }
        });
        values.collect::<Vec<_>>().join(" and ")
    };
    live.elements.iter().map(pattern).collect::<Vec<_>>().join(", ")
}

fn effect(row: &Row, live: &Live) -> String {
    let values = || {
        let shape = row.shape();
        let names = live.row_paths.iter().filter_map(|row_path| Some(shape?.names(row_path)));
        let names: Vec<String> = names.map(|names| format!("`{}`", names.join("."))).collect();
        if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) }
    };
    match live.verb {
        Verb::Plug => "added and removed live".to_owned(),
        Verb::Replug => {
            "added and removed live; a change detaches it and attaches it again".to_owned()
        }
        Verb::Media => format!("medium changed live{}", values()),
        Verb::Update => format!("changed live{}", values()),
        Verb::Set(_) => "changed live".to_owned(),
        Verb::Entry(_) | Verb::ChangedEntry(_) => "added, removed and changed live".to_owned(),
    }
}
