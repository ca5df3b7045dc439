//! The parts of a guest that random edits change: one for each value for which policy has a `live=` rule.

use std::collections::BTreeSet;

use mapping::shape::{Kind, Shape};
use serde_json::{Value as Json, json};

use super::pairs::Random;

/// A part of the configuration of a guest.
pub(crate) struct Part {
    /// The attributes whose rules it covers.
    paths: &'static [&'static str],
    /// Gives it another value.
    pub(crate) change: fn(&mut Random, &mut Json),
    /// Whether a paused guest of QEMU can make the change, and reverse it.
    pub(crate) is_live: bool,
}

const fn live(paths: &'static [&'static str], change: fn(&mut Random, &mut Json)) -> Part {
    Part { paths, change, is_live: true }
}

/// A part that only the stored definition can change: a paused guest releases no PCI device, for example.
const fn stored(paths: &'static [&'static str], change: fn(&mut Random, &mut Json)) -> Part {
    Part { paths, change, is_live: false }
}

/// Rules that no part covers, and the reason.
const EXEMPT: &[(&str, &str)] = &[
    ("throttlegroups", "libvirt 9.0.0 does not know them"),
    ("vcpus", "the call is that of vcpu_current"),
];

/// A guest with at least one device of most kinds; `DIR` and `NAME` are replaced.
pub(crate) fn guest(name: &str) -> Json {
    json!({
        "name": name, "type": "qemu", "memory": 64, "memory_unit": "MiB", "vcpu": 4, "vcpu_current": 1,
        "running": true, "os": { "type": "hvm", "type_machine": "q35" }, "features": { "acpi": true },
        "destroy": { "graceful": false }, "iothreads": 1, "blkiotune": { "weight": 500 },
        "devices": {
            "controller": [
                { "type": "scsi", "index": 0, "model": "virtio-scsi" },
                { "type": "usb", "index": 0, "model": "qemu-xhci" },
            ],
            "disk": [
                disk("a", ["vda", "virtio"]),
                { "type": "file", "device": "cdrom", "target": { "dev": "sda", "bus": "sata" },
                  "source": { "file": "DIR/images/NAME-b.img" } },
            ],
            "interface": [interface(), interface()],
            "channel": [channel("org.qemu.guest_agent.0")],
            "input": [{ "type": "tablet", "bus": "usb" }],
            "serial": [{ "type": "pty" }], "console": [{ "type": "pty" }],
            "graphics": [{ "type": "vnc", "autoport": true, "passwd": "first", "passwd_version": "1" }],
            "memballoon": [{ "model": "virtio" }],
        },
    })
}

fn disk(image: &str, [dev, bus]: [&str; 2]) -> Json {
    json!({ "type": "file", "driver": { "type": "raw" }, "source": { "file": format!("DIR/images/NAME-{image}.img") },
            "target": { "dev": dev, "bus": bus } })
}

fn interface() -> Json {
    json!({ "type": "network", "source": { "network": "lab" }, "model": { "type": "virtio" } })
}

fn channel(name: &str) -> Json {
    json!({ "type": "unix", "target": { "type": "virtio", "name": name } })
}

/// One of some values.
fn one(random: &mut Random, values: &[Json]) -> Json {
    values[random.next(values.len())].clone()
}

/// A number with these limits, or none.
fn number(random: &mut Random, [low, high]: [usize; 2]) -> Json {
    if random.next(3) == 0 { Json::Null } else { json!(low + random.next(high - low)) }
}

/// Replaces the elements of a list behind the first ones by a random subset of others.
fn subset(random: &mut Random, list: &mut Json, (kept, others): (usize, Vec<Json>)) {
    let mut items: Vec<Json> = list.as_array().map_or_else(Vec::new, Clone::clone);
    items.truncate(kept);
    items.extend(others.into_iter().filter(|_| random.next(2) == 0));
    *list = if items.is_empty() { Json::Null } else { Json::Array(items) };
}

/// The parts.
pub(crate) const PARTS: &[Part] = &[
    live(&["title"], |random, guest| {
        guest["title"] = one(random, &[json!("a"), json!("b & <c>"), Json::Null]);
    }),
    live(&["description"], |random, guest| {
        guest["description"] = one(random, &[json!("one\ntwo"), json!("three"), Json::Null]);
    }),
    live(&["metadata"], |random, guest| {
        let value = random.next(100);
        let text = json!(format!("<m:x xmlns:m='urn:mine'>{value}</m:x>"));
        guest["metadata"] = one(random, &[text.clone(), text, Json::Null]);
    }),
    live(&["current_memory"], |random, guest| {
        guest["current_memory"] = number(random, [16, 64]);
        let has_value = !guest["current_memory"].is_null();
        guest["current_memory_unit"] = if has_value { json!("MiB") } else { Json::Null };
    }),
    live(&["vcpu_current"], |random, guest| {
        let current = guest["vcpu_current"].as_u64().unwrap();
        guest["vcpu_current"] = json!(current.max(1 + random.next(4) as u64));
    }),
    live(&["iothreads", "iothreadids"], |random, guest| {
        let count = 1 + random.next(3);
        guest["iothreads"] = json!(count);
        let threads =
            (1..=count).map(|id| json!({ "id": id, "thread_pool_max": 2 + random.next(6) }));
        guest["iothreadids"] = json!({ "iothread": threads.collect::<Vec<_>>() });
    }),
    live(&["blkiotune"], |random, guest| {
        guest["blkiotune"]["weight"] = json!(100 + random.next(800));
    }),
    live(&["memtune"], |random, guest| {
        let limit = number(random, [400, 900]);
        guest["memtune"] = if limit.is_null() {
            Json::Null
        } else {
            json!({ "soft_limit": limit, "soft_limit_unit": "MiB" })
        };
    }),
    live(&["cputune.shares"], |random, guest| {
        guest["cputune"]["shares"] = number(random, [200, 2000]);
    }),
    live(&["cputune.period", "cputune.quota"], |random, guest| {
        guest["cputune"]["period"] = number(random, [20000, 90000]);
        guest["cputune"]["quota"] = number(random, [20000, 90000]);
    }),
    live(&["cputune.emulator_period", "cputune.emulator_quota"], |random, guest| {
        guest["cputune"]["emulator_period"] = number(random, [20000, 90000]);
        guest["cputune"]["emulator_quota"] = number(random, [20000, 90000]);
    }),
    live(&["cputune.iothread_period", "cputune.iothread_quota"], |random, guest| {
        guest["cputune"]["iothread_period"] = number(random, [20000, 90000]);
        guest["cputune"]["iothread_quota"] = number(random, [20000, 90000]);
    }),
    // The group for it belongs to the whole machine.
    stored(&["cputune.global_period", "cputune.global_quota"], |random, guest| {
        guest["cputune"]["global_period"] = number(random, [20000, 90000]);
        guest["cputune"]["global_quota"] = number(random, [20000, 90000]);
    }),
    live(&["cputune.vcpupin"], |random, guest| {
        let pins = (0..4).filter(|_| random.next(2) == 0).collect::<Vec<u32>>();
        let pins = pins.iter().map(|vcpu| json!({ "vcpu": vcpu, "cpuset": "0" }));
        guest["cputune"]["vcpupin"] = Json::Array(pins.collect());
    }),
    live(&["cputune.emulatorpin"], |random, guest| {
        guest["cputune"]["emulatorpin"] =
            one(random, &[json!({ "cpuset": "0" }), json!({ "cpuset": "0-1" }), Json::Null]);
    }),
    live(&["cputune.iothreadpin"], |random, guest| {
        guest["cputune"]["iothreadpin"] =
            one(random, &[json!([{ "iothread": 1, "cpuset": "0" }]), Json::Null]);
    }),
    live(&["on_reboot", "on_poweroff"], |random, guest| {
        let [off, reboot] =
            [["destroy", "restart"], ["restart", "restart"], ["destroy", "destroy"]]
                [random.next(3)];
        guest["on_poweroff"] = json!(off);
        guest["on_reboot"] = json!(reboot);
    }),
    live(&["on_crash"], |random, guest| {
        guest["on_crash"] = one(random, &["destroy", "restart", "preserve"].map(|it| json!(it)));
    }),
    // Which events can be counted depends on the host.
    stored(&["perf"], |random, guest| {
        let event =
            json!({ "event": [{ "name": "instructions", "enabled": random.next(2) == 0 }] });
        guest["perf"] = one(random, &[event, Json::Null]);
    }),
    live(&["devices.disk"], |random, guest| {
        let others = vec![disk("c", ["sdx", "usb"]), disk("d", ["sdb", "scsi"])];
        subset(random, &mut guest["devices"]["disk"], (2, others));
        let images = ["b", "e"].map(|it| json!({ "file": format!("DIR/images/NAME-{it}.img") }));
        let media = [images[0].clone(), images[1].clone(), Json::Null];
        guest["devices"]["disk"][1]["source"] = one(random, &media);
    }),
    live(&["devices.disk.iotune"], |random, guest| {
        let limit = 10000 + random.next(90000);
        guest["devices"]["disk"][0]["iotune"] = one(
            random,
            &[
                json!({ "total_bytes_sec": limit }),
                json!({ "read_bytes_sec": limit, "write_iops_sec": 300, "write_iops_sec_max": 400 }),
                Json::Null,
            ],
        );
    }),
    live(&["devices.interface"], |random, guest| {
        let nic = &mut guest["devices"]["interface"][0];
        nic["link"] =
            one(random, &[json!({ "state": "down" }), json!({ "state": "up" }), Json::Null]);
        nic["source"]["network"] = one(random, &[json!("lab"), json!("other")]);
        nic["filterref"] = one(random, &[json!({ "filter": "clean-traffic" }), Json::Null]);
        nic["port"] = one(random, &[json!({ "isolated": true }), Json::Null]);
    }),
    live(&["devices.channel"], |random, guest| {
        let others = vec![channel("org.example.1"), channel("org.example.2")];
        subset(random, &mut guest["devices"]["channel"], (1, others));
    }),
    live(&["devices.input"], |random, guest| {
        let others = ["mouse", "keyboard"].map(|it| json!({ "type": it, "bus": "usb" }));
        subset(random, &mut guest["devices"]["input"], (1, others.to_vec()));
    }),
    live(&["devices.redirdev"], |random, guest| {
        let others = vec![json!({ "bus": "usb", "type": "pty" })];
        subset(random, &mut guest["devices"]["redirdev"], (0, others));
    }),
    live(&["devices.serial"], |random, guest| {
        let others = vec![json!({ "type": "pty", "target": { "type": "usb-serial" } })];
        subset(random, &mut guest["devices"]["serial"], (1, others));
    }),
    live(&["devices.console"], |random, guest| {
        let others = vec![json!({ "type": "pty", "target": { "type": "virtio" } })];
        subset(random, &mut guest["devices"]["console"], (1, others));
    }),
    live(&["devices.graphics"], |random, guest| {
        let version = random.next(1000);
        let display = &mut guest["devices"]["graphics"][0];
        display["passwd"] = json!(format!("pw{version}"));
        display["passwd_version"] = json!(version.to_string());
        display["passwd_valid_to"] = one(random, &[json!("2040-01-01T00:00:00"), Json::Null]);
    }),
    live(&["devices.memballoon.stats"], |random, guest| {
        let period = number(random, [1, 30]);
        let stats = if period.is_null() { Json::Null } else { json!({ "period": period }) };
        guest["devices"]["memballoon"][0]["stats"] = stats;
    }),
    stored(&["devices.controller"], |random, guest| {
        let others = vec![json!({ "type": "scsi", "index": 1, "model": "virtio-scsi" })];
        subset(random, &mut guest["devices"]["controller"], (2, others));
    }),
    stored(&["devices.lease"], |random, guest| {
        let others = vec![json!({ "lockspace": "a", "key": "b", "target": { "path": "/x" } })];
        subset(random, &mut guest["devices"]["lease"], (0, others));
    }),
    stored(&["devices.filesystem"], |random, guest| {
        let others = vec![
            json!({ "type": "mount", "driver": { "type": "virtiofs" }, "source": { "dir": "/tmp" },
                                  "target": { "dir": "shared" } }),
        ];
        subset(random, &mut guest["devices"]["filesystem"], (0, others));
    }),
    stored(&["devices.hostdev"], |random, guest| {
        let source = json!({ "vendor": { "id": "0x1234" }, "product": { "id": "0xbeef" } });
        let others = vec![json!({ "mode": "subsystem", "type": "usb", "source": source })];
        subset(random, &mut guest["devices"]["hostdev"], (0, others));
    }),
    stored(&["devices.rng"], |random, guest| {
        let backend = json!({ "model": "random", "device": "/dev/urandom" });
        let rate = json!({ "bytes": 1000 + random.next(1000) });
        let others = vec![json!({ "model": "virtio", "rate": rate, "backend": backend })];
        subset(random, &mut guest["devices"]["rng"], (0, others));
    }),
    stored(&["devices.shmem"], |random, guest| {
        let others = vec![
            json!({ "name": "s", "model": { "type": "ivshmem-plain" }, "size": 1, "size_unit": "M" }),
        ];
        subset(random, &mut guest["devices"]["shmem"], (0, others));
    }),
    stored(&["devices.watchdog"], |random, guest| {
        let action = ["reset", "poweroff"][random.next(2)];
        let others = vec![json!({ "model": "i6300esb", "action": action })];
        subset(random, &mut guest["devices"]["watchdog"], (0, others));
    }),
    stored(&["devices.memory"], |random, guest| {
        guest["max_memory"] = json!(4);
        guest["max_memory_unit"] = json!("GiB");
        guest["max_memory_slots"] = json!(4);
        guest["cpu"] = json!({ "numa": { "cell": [{ "id": 0, "cpus": "0-3", "memory": 64, "unit": "MiB" }] } });
        let others = vec![
            json!({ "model": "dimm", "target": { "size": 32, "size_unit": "MiB", "node": 0 } }),
        ];
        subset(random, &mut guest["devices"]["memory"], (0, others));
    }),
];

/// The attributes of a shape that have a `live=` rule.
fn ruled(shape: &'static Shape, prefix: &str, found: &mut BTreeSet<String>) {
    // Deeper elements are those of chains, which recur.
    if prefix.matches('.').count() > 6 {
        return;
    }
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        let mut note = |name: &str, row: &mapping::shape::Row| {
            if !row.rules.live.is_empty() {
                found.insert(format!("{prefix}{name}"));
            }
        };
        note(row.name, row);
        if let Kind::Flat(inner, names) = row.kind {
            for (row, name) in inner.rows.iter().zip(names) {
                note(name, row);
            }
        } else if let Some(inner) = row.shape() {
            ruled(inner, &format!("{prefix}{}.", row.name), found);
        }
    }
}

#[test]
fn every_rule_of_a_live_change_is_covered() {
    let root = generated::ROOTS.iter().find(|root| root.name == "domain").unwrap();
    let mut rules = BTreeSet::new();
    ruled(root.shape, "", &mut rules);
    let covered: BTreeSet<String> = PARTS
        .iter()
        .flat_map(|part| part.paths)
        .copied()
        .chain(EXEMPT.iter().map(|(path, _)| *path))
        .map(str::to_owned)
        .collect();
    assert_eq!(rules, covered, "add a part, or an exception with its reason");
}
