//! Cases of reconciliations: configured values and libvirt's document in, state out.

use engine::{Echo, Intent, Mode, Reconciled, difference, reconcile};
use mapping::Value;
use mapping::shape::{Kind, Shape};
use serde_json::{Value as Json, json};

use crate::engine_support::samples::{CONTROL, DOMAIN, FILTER, NETWORK, VOLUME, row, shape};
use crate::engine_support::value;

fn run(shape: &'static Shape, pair: [&Json; 2], echo: &Echo, mode: Mode) -> Reconciled {
    let [intent, actual] = pair.map(|json| value(shape, json));
    let value = &intent;
    reconcile(shape, Intent { value, echo }, &actual, mode)
}

#[track_caller]
fn check(shape: &'static Shape, mode: Mode, pair: [&Json; 2], expected: &Json) {
    let found = run(shape, pair, &Echo::default(), mode);
    let [intent, actual] = pair;
    assert_eq!(found.value, value(shape, expected), "{mode:?} {intent} {actual}");
    assert!(found.value.is_wholly_known());
}

#[track_caller]
fn reads(shape: &'static Shape, intent: &Json, actual: &Json, expected: &Json) {
    check(shape, Mode::Read, [intent, actual], expected);
}

#[test]
fn an_equal_value_keeps_the_configured_spelling() {
    let intent = json!({
        "uuid": "6A0FC6AF-6D5D-4F2C-8E9B-000000000001", "title": "", "period": 0, "memory": 2, "memory_unit": "GiB",
        "metadata": "<a:x xmlns:a='urn:a' b='1' c='2'/>",
        "os": {"type": "hvm", "type_machine": "q35", "initarg": []}, "features": {"acpi": false, "smm": {}},
        "devices": {"emulator": "/usr//bin/qemu", "disk": [{"target": {"dev": "vda"}, "address": {"type": "pci", "slot": "4", "multifunction": "true"}}]},
    });
    let actual = json!({
        "name": "a", "uuid": "6a0fc6af-6d5d-4f2c-8e9b-000000000001", "memory": 2_097_152, "memory_unit": "KiB",
        "current_memory": 2_097_152, "metadata": "<o:os xmlns:o='urn:o'/><x xmlns='urn:a' c='2' b='1'/>",
        "os": {"type": "hvm", "type_arch": "x86_64", "type_machine": "pc-q35-7.2", "boot": [{"dev": "hd"}]},
        "devices": {"emulator": "/usr/bin/qemu", "controller": [{"type": "pci"}], "disk": [{"type": "file", "target": {"dev": "vda", "bus": "virtio"},
            "address": {"type": "pci", "bus": "0x00", "slot": "0x04", "multifunction": "on"}}]},
    });
    reads(&DOMAIN, &intent, &actual, &intent);
    check(&DOMAIN, Mode::AfterApply, [&intent, &actual], &intent);
}

static FOREIGN: Shape = shape("foreign", &[row("a", "a", Kind::RawElement)]);

#[test]
fn one_key_of_a_map_is_an_attribute_and_a_foreign_element_is_an_element() {
    let disk = |address: Json| json!({"devices": {"disk": [{"target": {"dev": "vda"}, "address": address}]}});
    let is_element = |shape: &'static Shape, pair: [&Json; 2]| -> Vec<bool> {
        let found = run(shape, pair, &Echo::default(), Mode::AfterApply).differences;
        found.iter().map(|difference| difference.is_element).collect()
    };
    let configured = disk(json!({"type": "pci", "slot": "4"}));
    let without_slot = disk(json!({"type": "pci"}));
    assert_eq!(is_element(&DOMAIN, [&configured, &without_slot]), [false]);
    assert_eq!(is_element(&FOREIGN, [&json!({"a": "<a b='1'/>"}), &json!({})]), [true]);
}

#[test]
fn values_set_at_creation_do_not_drift() {
    let volume = |encryption: Json| json!({"name": "v", "encryption": encryption});
    let known = volume(json!({"format": "luks", "secret": ["a"]}));
    for actual in [volume(json!({"format": "raw"})), volume(json!({})), json!({"name": "v"})] {
        reads(&VOLUME, &known, &actual, &known);
        let found = run(&VOLUME, [&known, &actual], &Echo::default(), Mode::AfterApply);
        assert!(found.differences.is_empty(), "{actual}");
    }
    check(&VOLUME, Mode::Import, [&json!({}), &known], &known);
}

#[test]
fn drift_is_reported() {
    let cases = [
        (json!({"name": "a"}), json!({"name": "b"}), json!({"name": "b"})),
        (json!({"title": "a"}), json!({}), json!({})),
        (json!({"title": "a"}), json!({"title": "b", "name": "n"}), json!({"title": "b"})),
        (json!({"features": {"acpi": true}}), json!({}), json!({})),
        (
            json!({"features": {"acpi": false}}),
            json!({"features": {"acpi": true}}),
            json!({"features": {"acpi": true}}),
        ),
        (
            json!({"features": {"smm": {"state": true}}}),
            json!({"features": {"apic": true}}),
            json!({"features": {}}),
        ),
        (
            json!({"os": {"initarg": ["a", "b"]}}),
            json!({"os": {"initarg": ["a", "c"]}}),
            json!({"os": {"initarg": ["a", "c"]}}),
        ),
        (
            json!({"os": {"initarg": ["a", "b"]}}),
            json!({"os": {"initarg": ["b", "a"]}}),
            json!({"os": {"initarg": ["b", "a"]}}),
        ),
    ];
    for (intent, actual, expected) in cases {
        reads(&DOMAIN, &intent, &actual, &expected);
    }
}

#[test]
fn a_drifted_size_keeps_the_configured_unit_if_it_is_exact() {
    let actual = |kib: u64| json!({"memory": kib, "memory_unit": "KiB"});
    let gib = json!({"memory": 2, "memory_unit": "GiB"});
    reads(&DOMAIN, &gib, &actual(4 << 20), &json!({"memory": 4, "memory_unit": "GiB"}));
    reads(
        &DOMAIN,
        &gib,
        &actual((4 << 20) + 1),
        &json!({"memory": (4 << 20) + 1, "memory_unit": "KiB"}),
    );
    reads(&DOMAIN, &json!({"memory": 5}), &actual(6), &json!({"memory": 6}));
    reads(
        &DOMAIN,
        &json!({"memory": 1, "memory_unit": "MB"}),
        &json!({"memory": 1_500_001, "memory_unit": "b"}),
        &json!({"memory": 1_500_001, "memory_unit": "bytes"}),
    );
    reads(&DOMAIN, &gib, &json!({}), &json!({}));
    reads(
        &VOLUME,
        &json!({"capacity": 5}),
        &json!({"capacity": 5, "capacity_unit": "bytes"}),
        &json!({"capacity": 5}),
    );
}

#[test]
fn only_server_values_are_read() {
    reads(
        &NETWORK,
        &json!({"name": "n", "bridge": {"stp": true}}),
        &json!({"name": "n", "uuid": "u", "bridge": {"name": "virbr0", "stp": true, "delay": "0"}, "mac": {"address": "m"}}),
        &json!({"name": "n", "uuid": "u", "bridge": {"name": "virbr0", "stp": true}}),
    );
    reads(
        &NETWORK,
        &json!({"name": "n"}),
        &json!({"name": "n", "bridge": {"name": "virbr0", "stp": true}}),
        &json!({"name": "n", "bridge": {"name": "virbr0"}}),
    );
    reads(
        &VOLUME,
        &json!({"allocation": 5}),
        &json!({"allocation": 77}),
        &json!({"allocation": 5}),
    );
}

#[test]
fn lists_keep_the_configured_order_and_ignore_foreign_elements() {
    let disk = |dev: &str, file: &str| json!({"source": {"file": file}, "target": {"dev": dev}});
    let disks = |disks: &[Json]| json!({"devices": {"disk": disks}});
    reads(
        &DOMAIN,
        &disks(&[disk("vdc", "/c"), disk("vda", "/a"), disk("vdb", "/b")]),
        &disks(&[disk("vda", "/x"), disk("vdx", "/y"), disk("vdc", "/c")]),
        &disks(&[disk("vdc", "/c"), disk("vda", "/x")]),
    );
    reads(&DOMAIN, &disks(&[]), &disks(&[disk("vda", "/a")]), &disks(&[]));
    reads(&DOMAIN, &json!({"devices": {}}), &disks(&[disk("vda", "/a")]), &json!({"devices": {}}));
    let groups = |names: &[&str]| {
        let groups: Vec<Json> = names.iter().map(|name| json!({"name": name})).collect();
        json!({"portgroup": groups})
    };
    reads(&NETWORK, &groups(&["b", "a"]), &groups(&["a", "c"]), &groups(&["a", "c"]));
    reads(&NETWORK, &groups(&[]), &groups(&["c"]), &groups(&["c"]));
    reads(&NETWORK, &json!({}), &groups(&["c"]), &json!({}));
}

#[test]
fn an_ordered_mix_shows_every_change() {
    let (a, b, c) = (
        json!({"rule": {"action": "a"}}),
        json!({"filterref": {"filter": "b"}}),
        json!({"rule": {"action": "c"}}),
    );
    reads(
        &FILTER,
        &json!({"entry": [a, b]}),
        &json!({"entry": [b, c, a]}),
        &json!({"entry": [b, c, a]}),
    );
    reads(&FILTER, &json!({"entry": [a, b]}), &json!({"entry": [a]}), &json!({"entry": [a]}));
}

#[test]
fn an_import_reads_all_content_except_additions_of_libvirt() {
    let actual = json!({
        "name": "a", "memory": 1024, "memory_unit": "KiB", "current_memory": 1024, "title": "t",
        "metadata": "<l:libosinfo xmlns:l='http://libosinfo.org/xmlns/libvirt/domain/1.0'/><x xmlns='urn:x'/>",
        "os": {"type": "hvm", "boot": [{"dev": "hd"}]},
        "devices": {"emulator": "/e", "disk": [{"driver": {"name": "qemu"}, "target": {"dev": "vda"}, "alias": {"name": "ua-a"}, "address": {"type": "pci"}},
            {"target": {"dev": "vdb"}, "alias": {"name": "virtio-disk0"}}],
            "graphics": [{"type": "vnc", "passwd": "geheim"}]},
    });
    let expected = json!({
        "name": "a", "memory": 1024, "memory_unit": "KiB", "title": "t", "metadata": "<x xmlns=\"urn:x\"/>", "os": {"type": "hvm"},
        "devices": {"disk": [{"target": {"dev": "vda"}, "alias": {"name": "ua-a"}}, {"target": {"dev": "vdb"}}], "graphics": [{"type": "vnc"}]},
    });
    check(&DOMAIN, Mode::Import, [&Json::Null, &actual], &expected);
}

#[test]
fn planned_values_are_kept_and_unknowns_are_filled() {
    let planned = json!({"name": "n", "uuid": "?", "bridge": {"name": "?", "stp": false}, "ip": [{"address": "10.0.0.1"}]});
    let actual = json!({"name": "x", "uuid": "u", "bridge": {"name": "virbr0", "stp": true}});
    let expected = json!({"name": "n", "uuid": "u", "bridge": {"name": "virbr0", "stp": false}, "ip": [{"address": "10.0.0.1"}]});
    check(&NETWORK, Mode::AfterApply, [&planned, &actual], &expected);
    let planned = json!({"devices": {"interface": [{"type": "network", "mac": "?"}, {"mac": {"address": "?"}}]}});
    let actual = json!({"devices": {"interface": [{"type": "network", "mac": {"address": "m", "type": "static"}}]}});
    let expected = json!({"devices": {"interface": [{"type": "network", "mac": {"address": "m"}}, {"mac": {}}]}});
    check(&DOMAIN, Mode::AfterApply, [&planned, &actual], &expected);
    check(
        &CONTROL,
        Mode::AfterApply,
        [
            &json!({"id": "?", "running": true, "timeouts": {"create": "5m"}}),
            &json!({"id": "i", "running": true}),
        ],
        &json!({"id": "i", "running": true, "timeouts": {"create": "5m"}}),
    );
}

#[test]
fn control_attributes_are_read_like_others() {
    let intent = json!({"id": "i", "timeouts": {"create": "5m"}});
    reads(&CONTROL, &intent, &json!({"id": "i", "running": true}), &intent);
    reads(
        &CONTROL,
        &json!({"running": true}),
        &json!({"running": false}),
        &json!({"running": false}),
    );
}

/// Applies a plan that libvirt does not keep, then reads the same document and another one.
#[track_caller]
fn echoes(shape: &'static Shape, planned: &Json, stored: &Json, drifted: [&Json; 2]) {
    let applied = run(shape, [planned, stored], &Echo::default(), Mode::AfterApply);
    assert_eq!(applied.value, value(shape, planned));
    assert_eq!(applied.differences.len(), 1, "{:?}", applied.differences);
    let echo = Echo::from_json(&serde_json::from_str(&applied.echo.to_json().to_string()).unwrap());
    assert_eq!(echo, applied.echo);
    let again = run(shape, [planned, stored], &echo, Mode::AfterApply);
    assert!(again.differences.is_empty(), "reported only once");
    let read = run(shape, [planned, stored], &echo, Mode::Read);
    assert_eq!((read.value, &read.echo), (value(shape, planned), &echo));
    let [actual, expected] = drifted;
    let drift = run(shape, [planned, actual], &echo, Mode::Read);
    assert_eq!(drift.value, value(shape, expected), "a third value is drift");
    assert!(drift.echo.is_empty(), "{:?}", drift.echo);
    let unplanned = run(shape, [&json!({}), stored], &echo, Mode::Read);
    assert!(unplanned.echo.is_empty(), "an echo goes with its intent");
}

#[test]
fn a_value_that_libvirt_does_not_keep_is_reported_once_and_is_no_drift() {
    let disk = |json: Json| {
        let mut disk = json;
        disk["target"] = json!({"dev": "vda"});
        json!({"devices": {"disk": [disk]}})
    };
    // A text is changed or dropped.
    echoes(
        &DOMAIN,
        &json!({"name": "a"}),
        &json!({"name": "b"}),
        [&json!({"name": "c"}), &json!({"name": "c"})],
    );
    echoes(
        &DOMAIN,
        &disk(json!({"driver": {"cache": "none"}})),
        &disk(json!({})),
        [
            &disk(json!({"driver": {"cache": "unsafe"}})),
            &disk(json!({"driver": {"cache": "unsafe"}})),
        ],
    );
    // A size, reported with its unit.
    echoes(
        &DOMAIN,
        &json!({"memory": 3, "memory_unit": "MB"}),
        &json!({"memory": 2930, "memory_unit": "KiB"}),
        [
            &json!({"memory": 1_000_000, "memory_unit": "b"}),
            &json!({"memory": 1, "memory_unit": "MB"}),
        ],
    );
    // A map's key.
    let address = |slot: &str| disk(json!({"address": {"type": "pci", "slot": slot}}));
    echoes(&DOMAIN, &address("4"), &address("0x05"), [&address("0x06"), &address("0x06")]);
}

#[test]
fn elements_that_libvirt_drops_or_adds_are_no_drift() {
    // A list's element is dropped.
    echoes(
        &NETWORK,
        &json!({"ip": [{"address": "10.0.0.1"}]}),
        &json!({}),
        [
            &json!({"ip": [{"address": "10.0.0.1", "netmask": "x"}]}),
            &json!({"ip": [{"address": "10.0.0.1"}]}),
        ],
    );
    // An element is added to a configured list.
    let groups = |names: &[&str]| {
        let groups: Vec<Json> = names.iter().map(|name| json!({"name": name})).collect();
        json!({"portgroup": groups})
    };
    echoes(
        &NETWORK,
        &groups(&["a"]),
        &groups(&["a", "b"]),
        [&groups(&["a", "c"]), &groups(&["a", "c"])],
    );
    // Foreign XML.
    echoes(
        &DOMAIN,
        &json!({"metadata": "<x xmlns='urn:x'>1</x>"}),
        &json!({"metadata": "<y xmlns='urn:y'/>"}),
        [
            &json!({"metadata": "<x xmlns=\"urn:x\">2</x>"}),
            &json!({"metadata": "<x xmlns=\"urn:x\">2</x>"}),
        ],
    );
}

#[test]
fn an_echo_follows_its_element() {
    let disk = |dev: &str, cache: &str| json!({"driver": {"cache": cache}, "target": {"dev": dev}});
    let disks = |disks: &[Json]| json!({"devices": {"disk": disks}});
    let stored = disks(&[json!({"target": {"dev": "vda"}}), json!({"target": {"dev": "vdb"}})]);
    let planned = disks(&[disk("vda", "none"), disk("vdb", "unsafe")]);
    let applied = run(&DOMAIN, [&planned, &stored], &Echo::default(), Mode::AfterApply);
    let addresses: Vec<&str> = applied.echo.addresses().collect();
    assert_eq!(
        addresses,
        ["devices.disk[\"vda\"].driver.cache", "devices.disk[\"vdb\"].driver.cache"]
    );
    let fewer = disks(&[disk("vdb", "unsafe")]);
    let read = run(&DOMAIN, [&fewer, &stored], &applied.echo, Mode::Read);
    assert_eq!(read.value, value(&DOMAIN, &fewer));
    assert_eq!(read.echo.addresses().count(), 1);
}

#[test]
fn write_only_values_are_not_read() {
    let graphics = |json: Json| json!({"devices": {"graphics": [json]}});
    reads(
        &DOMAIN,
        &graphics(json!({"type": "vnc", "passwd": "a"})),
        &graphics(json!({"type": "vnc", "passwd": "b"})),
        &graphics(json!({"type": "vnc"})),
    );
}

#[test]
fn invalid_values_do_not_panic() {
    let nonsense = [Value::Null, Value::Unknown, Value::from("x"), Value::List(vec![Value::Null])];
    for intent in &nonsense {
        for actual in &nonsense {
            let echo = Echo::from_json(&json!({"a": 1, "b": [2]}));
            for mode in [Mode::Read, Mode::Import, Mode::AfterApply] {
                let value = intent;
                let found = reconcile(&DOMAIN, Intent { value, echo: &echo }, actual, mode);
                assert_eq!(found.value, Value::object([]));
            }
            assert!(difference(&DOMAIN, intent, actual, intent).is_empty());
            assert!(engine::plan(&DOMAIN, intent, actual).changes.is_empty());
        }
    }
}
