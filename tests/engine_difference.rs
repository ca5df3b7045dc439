//! Stored documents and those that run, compared: what waits for the next start, and what is so by nature.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "engine_support/mod.rs"]
mod engine_support;

use engine::{Deviation, Echo, difference};
use serde_json::{Value as Json, json};

use engine_support::samples::DOMAIN;
use engine_support::value;

fn deviations(scope: &Json, stored: &Json, live: &Json) -> Vec<Deviation> {
    let [scope, stored, live] = [scope, stored, live].map(|json| value(&DOMAIN, json));
    difference(&DOMAIN, &scope, &stored, &live)
}

fn paths(scope: &Json, stored: &Json, live: &Json) -> String {
    let found = deviations(scope, stored, live);
    found.iter().map(|found| found.path.to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn documents_differ_where_the_state_says_something() {
    let disk = |dev: &str, cache: &str| json!({"driver": {"cache": cache}, "target": {"dev": dev}});
    let disks = |disks: &[Json]| json!({"devices": {"disk": disks}});
    let memory = json!({"memory": 2, "memory_unit": "GiB"});
    let kib = json!({"memory": 2_097_152, "memory_unit": "KiB", "title": "x"});
    assert_eq!(paths(&memory, &kib, &memory), "");
    assert_eq!(paths(&memory, &kib, &json!({"memory": 1})), "memory");
    let two = disks(&[disk("vda", "none"), disk("vdb", "none")]);
    let edited = disks(&[disk("vdb", "unsafe"), disk("vda", "none")]);
    assert_eq!(paths(&two, &two, &edited), "devices.disk[1].driver.cache");
    assert_eq!(paths(&two, &two, &disks(&[disk("vda", "none")])), "devices.disk");
    assert_eq!(paths(&disks(&[]), &json!({}), &two), "devices.disk");
    assert_eq!(paths(&json!({"devices": {}}), &json!({}), &two), "");
    let addressed = |slot: &str| {
        disks(&[json!({"target": {"dev": "vda"}, "address": {"type": "pci", "slot": slot}})])
    };
    let typed = disks(&[json!({"target": {"dev": "vda"}, "address": {"type": "pci"}})]);
    assert_eq!(paths(&typed, &addressed("1"), &addressed("2")), "");
    assert_eq!(paths(&addressed("1"), &addressed("1"), &addressed("2")), "devices.disk[0].address");
}

#[test]
fn a_size_that_was_rounded_up_for_the_guest_is_the_same() {
    let kib = |size: u64| json!({"memory": size, "memory_unit": "KiB"});
    for (stored, live, is_same) in [
        (65_537, 66_560, true),
        (65_536, 65_536, true),
        (65_536, 66_560, false),
        (65_537, 66_561, false),
        (66_560, 65_537, false),
        (97_657, 98_304, true),
    ] {
        let found = paths(&kib(stored), &kib(stored), &kib(live));
        assert_eq!(found.is_empty(), is_same, "{stored} {live}");
    }
}

#[test]
fn what_the_hypervisor_made_of_a_definition_is_known_again() {
    let disk = |dev: &str, cache: &str| json!({"driver": {"cache": cache}, "target": {"dev": dev}});
    let disks = |disks: &[Json]| json!({"devices": {"disk": disks}});
    let (stored, live) = (disks(&[disk("vdb", "none")]), disks(&[disk("vdb", "writeback")]));
    let known: Echo = deviations(&stored, &stored, &live).into_iter().collect();
    let known = Echo::from_json(&known.to_json());
    let unknown = |stored: &Json, live: &Json| {
        let found = deviations(stored, stored, live);
        found.iter().filter(|found| !known.knows(found)).count()
    };
    assert_eq!(unknown(&stored, &live), 0);
    // Another disk comes before it.
    let both = |cache: &str| disks(&[disk("vda", "none"), disk("vdb", cache)]);
    assert_eq!(unknown(&both("none"), &both("writeback")), 0);
    // Another value is stored, or runs.
    assert_eq!(unknown(&disks(&[disk("vdb", "unsafe")]), &live), 1);
    assert_eq!(unknown(&stored, &disks(&[disk("vdb", "unsafe")])), 1);
    assert_eq!(unknown(&stored, &disks(&[])), 1);
    let added = json!({"devices": {"disk": [disk("vdb", "none"), disk("vdc", "none")]}});
    let known: Echo = deviations(&stored, &stored, &added).into_iter().collect();
    assert!(deviations(&stored, &stored, &added).iter().all(|found| known.knows(found)));
}
