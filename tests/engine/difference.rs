//! The comparison of stored and running documents: which changes take effect at the next start.

use engine::{Changed, difference, waiting};
use mapping::Value;
use mapping::shape::Shape;
use serde_json::{Value as Json, json};

use crate::engine_support::documents::read;
use crate::engine_support::samples::DOMAIN;
use crate::engine_support::value;

fn paths(scope: &Json, stored: &Json, live: &Json) -> String {
    let [scope, stored, live] = [scope, stored, live].map(|json| value(&DOMAIN, json));
    let found = difference(&DOMAIN, &scope, &stored, &live);
    found.iter().map(|found| found.path.to_string()).collect::<Vec<_>>().join(" ")
}

fn disk(dev: &str, cache: &str) -> Json {
    json!({"driver": {"cache": cache}, "target": {"dev": dev}})
}

fn disks(disks: &[Json]) -> Json {
    json!({"devices": {"disk": disks}})
}

#[test]
fn documents_are_compared_in_attributes_of_the_state() {
    let memory = json!({"memory": 2, "memory_unit": "GiB"});
    let kib = json!({"memory": 2_097_152, "memory_unit": "KiB", "title": "x"});
    assert_eq!(paths(&memory, &kib, &memory), "");
    assert_eq!(paths(&memory, &kib, &json!({"memory": 1})), "memory");
    let two = disks(&[disk("vda", "none"), disk("vdb", "none")]);
    let edited = disks(&[disk("vdb", "unsafe"), disk("vda", "none")]);
    assert_eq!(paths(&two, &two, &edited), "devices.disk[1].driver.cache");
    assert_eq!(paths(&two, &two, &disks(&[disk("vda", "none")])), "devices.disk[1]");
    assert_eq!(paths(&disks(&[disk("vda", "none")]), &two, &json!({})), "devices.disk[0]");
    assert_eq!(paths(&disks(&[]), &json!({}), &two), "", "these disks are not configured");
    assert_eq!(paths(&json!({"devices": {}}), &json!({}), &two), "");
    let addressed = |slot: &str| {
        disks(&[json!({"target": {"dev": "vda"}, "address": {"type": "pci", "slot": slot}})])
    };
    let typed = disks(&[json!({"target": {"dev": "vda"}, "address": {"type": "pci"}})]);
    assert_eq!(paths(&typed, &addressed("1"), &addressed("2")), "");
    assert_eq!(paths(&addressed("1"), &addressed("1"), &addressed("2")), "devices.disk[0].address");
}

#[test]
fn a_size_rounded_up_for_the_guest_is_equal() {
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
    let current = |size: u64| json!({"current_memory": size, "current_memory_unit": "KiB"});
    let [stored, live] = [65_537, 66_560].map(current);
    assert_eq!(paths(&stored, &stored, &live), "current_memory", "only if policy defines it");
}

/// The content of a domain's document, by the policy of domains.
fn document(inner: &str) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.name == "domain").unwrap();
    read(root, &format!("<domain type='qemu'>{inner}</domain>"))
}

#[test]
fn the_order_of_a_list_counts_if_it_is_significant() {
    let shape = generated::ROOTS.iter().find(|root| root.name == "domain").unwrap().shape;
    let is_same = |[one, other]: [&str; 2]| {
        let [one, other] = [one, other].map(document);
        difference(shape, &one, &one, &other).is_empty()
    };
    let boot = ["hd", "network"].map(|dev| format!("<boot dev='{dev}'/>"));
    let os = |boot: &[String]| format!("<os><type>hvm</type>{}</os>", boot.concat());
    let [first, second] = boot;
    let (there, back) = (os(&[first.clone(), second.clone()]), os(&[second, first]));
    assert!(!is_same([&there, &back]) && is_same([&there, &there]));
    let disks = ["vda", "vdb"].map(|dev| format!("<disk><target dev='{dev}'/></disk>"));
    let devices = |disks: [&str; 2]| format!("<devices>{}</devices>", disks.concat());
    let [first, second] = disks.each_ref().map(String::as_str);
    assert!(is_same([&devices([first, second]), &devices([second, first])]));
}

/// The pending changes, if the object started before the change, and if that is unknown.
fn waits(shape: &'static Shape, scope: &Value, [before, stored, live]: [&Value; 3]) -> [String; 2] {
    [true, false].map(|is_same_run| {
        let found = waiting(shape, scope, Changed { before, stored, live, is_same_run });
        found.iter().map(|found| found.path.to_string()).collect::<Vec<_>>().join(" ")
    })
}

#[test]
fn only_a_stored_change_is_pending() {
    let waits = |scope: &Json, before: &Json, stored: &Json, live: &Json| {
        let [scope, before, stored, live] =
            [scope, before, stored, live].map(|json| value(&DOMAIN, json));
        waits(&DOMAIN, &scope, [&before, &stored, &live])
    };
    let [old, new, other] = ["a", "b", "c"].map(|title| json!({"title": title}));
    assert_eq!(waits(&new, &old, &new, &old), ["title", "title"]);
    assert_eq!(waits(&old, &old, &old, &new), ["", ""], "only the running guest was changed");
    assert_eq!(waits(&new, &old, &new, &new), ["", ""], "both were changed");
    assert_eq!(waits(&new, &old, &new, &other), ["title", ""]);
    let (one, two) =
        (disks(&[disk("vda", "none")]), disks(&[disk("vda", "none"), disk("vdb", "none")]));
    assert_eq!(waits(&two, &one, &two, &one), ["devices.disk[1]", "devices.disk[1]"]);
    assert_eq!(waits(&two, &two, &one, &two), ["devices.disk[1]", "devices.disk[1]"]);
    assert_eq!(waits(&one, &one, &two, &one), ["", ""], "somebody else's disk");
    assert_eq!(
        waits(&two, &one, &two, &disks(&[disk("vdb", "none")])),
        ["", ""],
        "plugged in already"
    );
    let another = disks(&[disk("vda", "none"), disk("vdb", "unsafe")]);
    assert_eq!(
        waits(&two, &one, &two, &another),
        ["devices.disk[1]", ""],
        "somebody attached another disk with the same name to the running guest"
    );
}

#[test]
fn a_runtime_value_is_pending_until_the_guest_is_restarted() {
    let shape = generated::ROOTS.iter().find(|root| root.name == "domain").unwrap().shape;
    let [old, new, live] =
        ["host-model", "maximum", "custom"].map(|mode| document(&format!("<cpu mode='{mode}'/>")));
    assert_eq!(waits(shape, &new, [&old, &new, &live]), ["cpu.mode", ""]);
    assert_eq!(waits(shape, &old, [&old, &old, &live]), ["", ""]);
}
