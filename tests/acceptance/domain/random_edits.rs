//! Random edits of a guest, two or three parts at once and several guests in each apply: of running guests of QEMU,
//! which must make them live, and of the stored definitions of guests of the test driver. Afterwards the next plan is
//! empty, and content of other tools, the UUID and the MAC addresses are unchanged. `TEST_SEED` selects other edits,
//! `RANDOM_EDITS=N` makes N times as many.

use std::process::Command;

use provider::libvirt::Connection;
use serde_json::{Value as Json, json};

use super::guest::{FOREIGN, Seen, host, make_images, prepared, text};
use super::pairs::Random;
use super::random_parts::{PARTS, Part, guest};
use crate::explore;
use crate::support::PrivateDaemon;
use crate::terraform::{Run, Workspace};

/// The number of guests and of rounds on QEMU, and on the test driver: more than 300 edits.
const ON_QEMU: [usize; 2] = [20, 6];
const STORED: [usize; 2] = [32, 6];

#[test]
fn random_edits_of_running_guests_are_made_live() {
    let daemon = prepared(PrivateDaemon::with_control_groups());
    let names = names(ON_QEMU[0], daemon.mark());
    make_images(&daemon, names.iter().map(String::as_str));
    let mut trial = Trial::new(&daemon, daemon.uri(), &names);
    for guest in &mut trial.guests {
        guest["create"] = json!({ "paused": true });
    }
    trial.run(ON_QEMU[1], |part| part.is_live);
}

#[test]
fn random_edits_of_stored_definitions_are_made() {
    let daemon = host();
    let uri = daemon.test_driver_uri();
    // Its state lasts while a connection is open.
    let connection = Connection::new(Some(&uri));
    connection.versions().unwrap();
    let names = names(STORED[0], "stored");
    let mut trial = Trial::new(&daemon, &uri, &names);
    for guest in &mut trial.guests {
        guest["update"] = json!({ "live": false });
    }
    trial.run(STORED[1], |_| true);
    drop(connection);
}

fn names(count: usize, mark: &str) -> Vec<String> {
    (0..count).map(|index| format!("r{index}-{mark}")).collect()
}

/// Guests, and what their configurations are.
struct Trial<'a> {
    daemon: &'a PrivateDaemon,
    uri: &'a str,
    workspace: Workspace,
    guests: Vec<Json>,
}

impl<'a> Trial<'a> {
    fn new(daemon: &'a PrivateDaemon, uri: &'a str, names: &[String]) -> Self {
        let guests = names.iter().map(|name| guest(name)).collect();
        Self { daemon, uri, workspace: Workspace::new(uri), guests }
    }

    /// Makes random edits of some parts, several rounds of them.
    fn run(&mut self, rounds: usize, is_chosen: impl Fn(&Part) -> bool) {
        let more = std::env::var("RANDOM_EDITS").map_or(1, |more| {
            more.parse().unwrap_or_else(|_| panic!("RANDOM_EDITS={more} is not a number"))
        });
        let parts: Vec<&Part> = PARTS.iter().filter(|part| is_chosen(part)).collect();
        // A generator of this kind must not start with zero.
        let mut random = Random(explore::seed() | 1 << 40);
        self.apply();
        for guest in &self.guests {
            self.virsh(&[
                "metadata",
                name(guest),
                FOREIGN,
                "--key",
                "f",
                "--set",
                "<a/>",
                "--config",
            ]);
        }
        let start = self.look();
        for round in 0..rounds * more {
            let before = self.guests.clone();
            edit(&mut random, &mut self.guests, &parts);
            let applied = self.apply();
            self.workspace.assert_nothing_to_do();
            let mut problems = Vec::new();
            for (index, now) in self.look().iter().enumerate() {
                let found = costs(&start[index], now).join(", ");
                if !found.is_empty() {
                    let after = &self.guests[index];
                    problems.push(format!(
                        "{found}\n{}\n{after}\n{}\n{}",
                        before[index], now.live, now.xml
                    ));
                }
            }
            let problems = problems.join("\n");
            let seed = explore::seed();
            assert!(problems.is_empty(), "TEST_SEED={seed}, round {round}: {problems}\n{applied}");
        }
    }

    fn apply(&self) -> Run {
        let blocks = self.guests.iter().map(|guest| {
            let block = guest.to_string().replace("DIR", text(self.daemon.dir()));
            let block = block.replace("NAME", name(guest));
            format!("{}: {block}", Json::from(name(guest)))
        });
        let blocks = blocks.collect::<Vec<_>>().join(",\n");
        let text = format!("{{ \"resource\": {{ \"libvirt_domain\": {{ {blocks} }} }} }}");
        self.workspace.file("main.tf.json", &text);
        self.workspace.apply().does_not_print("did not keep").does_not_print("must be replaced")
    }

    fn look(&self) -> Vec<Seen> {
        Seen::look_at_all(&self.workspace, self.daemon, self.guests.iter().map(name))
    }

    fn virsh(&self, arguments: &[&str]) -> String {
        let output =
            Command::new("virsh").args(["--quiet", "--connect", self.uri]).args(arguments).output();
        let output = output.expect("virsh is installed, see tests/support/setup");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

fn name(guest: &Json) -> &str {
    guest["name"].as_str().unwrap()
}

/// Changes two or three parts of each guest.
fn edit(random: &mut Random, guests: &mut [Json], parts: &[&Part]) {
    for guest in guests {
        for _ in 0..2 + random.next(2) {
            let part = parts[random.next(parts.len())];
            (part.change)(random, guest);
        }
    }
}

/// Changes that no edit may cause.
fn costs(start: &Seen, now: &Seen) -> Vec<String> {
    let is_pending = now.state["pending_restart"] == true && now.state["update"].is_null();
    let costs = [
        (start.state["uuid"] != now.state["uuid"], "it has another UUID"),
        (start.macs() != now.macs(), "a MAC address changed"),
        (!now.xml.contains(FOREIGN), "the metadata of another tool is lost"),
        (start.process != now.process, "another process runs it"),
        (is_pending, "it is pending"),
    ];
    let costs = costs.into_iter().filter(|(is_true, _)| *is_true);
    let mut costs: Vec<String> = costs.map(|(_, cost)| cost.to_owned()).collect();
    if now.state["update"].is_null() {
        costs.extend(not_live(&now.xml, &now.live));
    }
    costs
}

/// Elements that a running guest has as its definition has them: the parent, the name, the compared attributes.
const COMPARED: &[(&str, &str, &[&str])] = &[
    ("domain", "title", &[]),
    ("domain", "description", &[]),
    ("domain", "vcpu", &["current"]),
    ("domain", "iothreads", &[]),
    ("domain", "on_poweroff", &[]),
    ("domain", "on_reboot", &[]),
    ("domain", "on_crash", &[]),
    ("blkiotune", "weight", &[]),
    ("memtune", "soft_limit", &[]),
    ("cputune", "shares", &[]),
    ("cputune", "period", &[]),
    ("cputune", "quota", &[]),
    ("cputune", "vcpupin", &["vcpu", "cpuset"]),
    ("cputune", "emulatorpin", &["cpuset"]),
    ("disk", "target", &["dev", "bus"]),
    ("disk", "source", &["file"]),
    ("interface", "source", &["network"]),
    ("interface", "link", &["state"]),
    ("interface", "filterref", &["filter"]),
    ("channel", "target", &["name"]),
    ("devices", "input", &["type", "bus"]),
    ("devices", "redirdev", &["bus"]),
    ("serial", "target", &["type"]),
    ("console", "target", &["type"]),
    ("devices", "graphics", &["passwd"]),
    ("memballoon", "stats", &["period"]),
];

/// Those that a running guest has only if its definition has them.
const EXACT: &[&str] = &[
    "disk/",
    "interface/source",
    "channel/",
    "devices/input",
    "devices/redirdev",
    "serial/",
    "console/",
];

/// The differences between a definition and the running guest.
fn not_live(stored: &str, live: &str) -> Vec<String> {
    let (stored, live) = (compared(stored), compared(live));
    let missing = stored.iter().filter(|part| !live.contains(part));
    let missing = missing.map(|part| format!("the running guest has no {part}"));
    let is_left = |part: &&String| {
        EXACT.iter().any(|start| part.starts_with(start)) && !stored.contains(part)
    };
    let left = live.iter().filter(is_left).map(|part| format!("the running guest has {part}"));
    missing.chain(left).collect()
}

fn compared(document: &str) -> Vec<String> {
    let tree = roxmltree::Document::parse(document).expect("libvirt prints XML");
    let line = |node: roxmltree::Node| {
        let (parent, name) = (node.parent_element()?.tag_name().name(), node.tag_name().name());
        let (.., keys) = COMPARED.iter().find(|row| (row.0, row.1) == (parent, name))?;
        let values: Vec<_> =
            keys.iter().map(|key| node.attribute(*key).unwrap_or_default()).collect();
        let text = node.text().unwrap_or_default().trim();
        Some(format!("{parent}/{name} {} {text}", values.join(" ")))
    };
    tree.descendants().filter_map(line).collect()
}

/// Found by the seed 1: memory that the guest does not release yet was reported as pending with the next change.
#[test]
fn requested_memory_is_not_pending_after_another_change() {
    let daemon = prepared(PrivateDaemon::with_control_groups());
    let names = names(1, daemon.mark());
    make_images(&daemon, names.iter().map(String::as_str));
    let mut trial = Trial::new(&daemon, daemon.uri(), &names);
    trial.guests[0]["create"] = json!({ "paused": true });
    trial.apply();
    let changes = [
        ("current_memory", json!({ "current_memory": 39, "current_memory_unit": "MiB" })),
        ("title", json!({ "title": "new" })),
    ];
    for (change, values) in changes {
        for (name, value) in values.as_object().unwrap() {
            trial.guests[0][name] = value.clone();
        }
        trial.apply();
        assert_eq!(trial.look()[0].state["pending_restart"], false, "{change}");
    }
}
