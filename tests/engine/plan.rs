//! Cases of plans: configuration and prior state in, planned state out.

use engine::{conflicts, plan};
use mapping::shape::Shape;
use serde_json::{Value as Json, json};

use crate::engine_support::samples::{CONTROL, DOMAIN, NETWORK, VOLUME};
use crate::engine_support::value;

/// Plans `config` over `prior` and expects a planned value; gives the paths that change and replace.
#[track_caller]
fn check(shape: &'static Shape, config: &Json, prior: &Json, expected: &Json) -> [String; 2] {
    let planned = plan(shape, &value(shape, config), &value(shape, prior));
    assert_eq!(planned.value, value(shape, expected));
    let changes = planned.changes.iter().map(|change| change.path.to_string());
    let replaces = planned.requires_replace.iter().map(ToString::to_string);
    [changes.collect::<Vec<_>>().join(" "), replaces.collect::<Vec<_>>().join(" ")]
}

fn interfaces(items: &Json) -> Json {
    json!({"name": "a", "uuid": "u", "devices": {"interface": items}})
}

#[test]
fn server_values_are_unknown_in_the_plan_of_a_create() {
    let config = json!({"name": "a", "devices": {"interface": [
        {"type": "network", "source": {"network": "n"}},
        {"mac": {"address": "52:54:00:00:00:01"}},
        {"mac": {}},
    ]}});
    let expected = json!({"name": "a", "uuid": "?", "devices": {"interface": [
        {"type": "network", "source": {"network": "n"}, "mac": "?"},
        {"mac": {"address": "52:54:00:00:00:01"}},
        {"mac": {"address": "?"}},
    ]}});
    let found = check(&DOMAIN, &config, &Json::Null, &expected);
    assert_eq!(found, ["", ""]);
}

#[test]
fn null_unknown_empty_and_zero_are_distinct_in_a_plan() {
    let config = json!({"title": "", "period": 0, "features": {"acpi": false}, "os": {"initarg": []}, "memory": "?"});
    let expected = json!({"uuid": "u", "title": "", "period": 0, "features": {"acpi": false}, "os": {"initarg": []}, "memory": "?"});
    let found = check(&DOMAIN, &config, &json!({"uuid": "u"}), &expected);
    assert_eq!(found[0], "memory");
}

#[test]
fn an_equivalent_spelling_is_kept_at_its_index() {
    let disk = |dev: &str, file: &str| json!({"source": {"file": file}, "target": {"dev": dev}});
    let prior = json!({"uuid": "u", "memory": 2_097_152, "memory_unit": "KiB", "os": {"type": "hvm", "type_machine": "pc-q35-7.2"},
        "devices": {"disk": [disk("vda", "/a/b"), disk("vdb", "/c/d")]}});
    let config = json!({"memory": 2, "memory_unit": "GiB", "os": {"type": "hvm", "type_machine": "q35"},
        "devices": {"disk": [disk("vda", "/a//b"), disk("vdb", "/c//d")]}});
    assert_eq!(check(&DOMAIN, &config, &prior, &prior), ["", ""]);
    let config = json!({"memory": 2, "memory_unit": "GiB", "os": {"type": "hvm", "type_machine": "q35"},
        "devices": {"disk": [disk("vdb", "/c//d")]}});
    let expected = json!({"uuid": "u", "memory": 2_097_152, "memory_unit": "KiB", "os": {"type": "hvm", "type_machine": "pc-q35-7.2"},
        "devices": {"disk": [disk("vdb", "/c//d")]}});
    assert_eq!(check(&DOMAIN, &config, &prior, &expected)[0], "devices.disk");
}

#[test]
fn a_size_is_planned_with_its_unit() {
    let prior = json!({"uuid": "u", "memory": 2048, "memory_unit": "MiB"});
    let cases = [
        (json!({"memory": 3, "memory_unit": "GiB"}), "memory"),
        (json!({"memory": 2048}), "memory"),
        (json!({"memory": 2_097_152}), ""),
        (json!({"memory": 2048, "memory_unit": "MiB"}), ""),
        (json!({"memory": 2, "memory_unit": "?"}), "memory"),
    ];
    for (config, changes) in cases {
        let mut expected = config.clone();
        expected["uuid"] = json!("u");
        assert_eq!(check(&DOMAIN, &config, &prior, &expected)[0], changes, "{config}");
    }
}

#[test]
fn a_server_size_is_replaced_when_only_a_part_is_configured() {
    let prior = json!({"name": "v", "capacity": 10, "capacity_unit": "GiB"});
    check(&VOLUME, &json!({"name": "v"}), &prior, &prior);
    let config = json!({"name": "v", "capacity": 11});
    assert_eq!(check(&VOLUME, &config, &prior, &config)[0], "capacity");
    let expected = json!({"name": "v", "capacity": "?", "capacity_unit": "?"});
    check(&VOLUME, &json!({"name": "v", "capacity": "?"}), &prior, &expected);
    check(&VOLUME, &json!({"name": "v"}), &Json::Null, &expected);
}

#[test]
fn create_only_values_change_only_the_state() {
    let prior = json!({"name": "v", "capacity": 10, "allocation": 1});
    let config = json!({"name": "v", "capacity": 10, "allocation": 5, "allocation_unit": "MiB"});
    assert_eq!(check(&VOLUME, &config, &prior, &config), ["", ""]);
}

#[test]
fn a_newly_configured_identity_is_recorded_and_a_changed_one_replaces() {
    let volume = |encryption: Json| json!({"name": "v", "encryption": encryption});
    let plain = json!({"name": "v"});
    let without_secret = volume(json!({"format": "luks"}));
    let with_secret = volume(json!({"format": "luks", "secret": ["a"]}));
    let other = volume(json!({"format": "luks", "secret": ["b"]}));
    let cases = [
        (&without_secret, &with_secret, ["encryption.secret", ""]),
        (&with_secret, &other, ["encryption.secret", "encryption"]),
        (&with_secret, &without_secret, ["encryption.secret", ""]),
        (&plain, &with_secret, ["encryption.format encryption.secret", "encryption"]),
    ];
    for (prior, config, expected) in cases {
        assert_eq!(check(&VOLUME, config, prior, config), expected, "{prior} {config}");
    }
}

#[test]
fn conflicts_with_an_existing_object_are_reported_at_the_innermost_attribute() {
    let actual = json!({"name": "v", "capacity": 5, "target": {"compat": "1.1"}, "encryption": {"format": "luks"}});
    let cases = [
        (json!({"name": "v", "capacity": 9}), ""),
        (json!({"name": "v", "capacity": "?", "target": "?"}), ""),
        (json!({"name": "v", "target": {"compat": "1.1"}}), ""),
        (json!({"name": "v", "target": {"compat": "0.10"}}), "target.compat"),
        (
            json!({"target": {"mode": "0600"}, "encryption": {"format": "luks", "secret": ["a"]}}),
            "target.mode",
        ),
    ];
    for (planned, expected) in cases {
        let found = conflicts(&VOLUME, &value(&VOLUME, &planned), &value(&VOLUME, &actual));
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), expected, "{planned}");
    }
}

#[test]
fn mac_addresses_follow_their_interfaces() {
    let nic = |network: &str| json!({"source": {"network": network}});
    let with =
        |network: &str, mac: &str| json!({"source": {"network": network}, "mac": {"address": mac}});
    let prior =
        interfaces(&json!([with("a", "52:54:00:00:00:0a"), with("b", "52:54:00:00:00:0b")]));
    let cases = [
        // The first is removed.
        (json!([nic("b")]), json!([with("b", "52:54:00:00:00:0b")]), "devices.interface"),
        // One is inserted between them.
        (
            json!([nic("a"), nic("c"), nic("b")]),
            json!([with("a", "52:54:00:00:00:0a"), {"source": {"network": "c"}, "mac": "?"}, with("b", "52:54:00:00:00:0b")]),
            "devices.interface",
        ),
        // They are swapped: a change of the state alone.
        (
            json!([nic("b"), nic("a")]),
            json!([with("b", "52:54:00:00:00:0b"), with("a", "52:54:00:00:00:0a")]),
            "",
        ),
        // One is edited.
        (
            json!([nic("a"), nic("c")]),
            json!([with("a", "52:54:00:00:00:0a"), with("c", "52:54:00:00:00:0b")]),
            "devices.interface[1].source.network",
        ),
        // One may become the other, because their identities are not known yet.
        (
            json!([nic("?"), nic("b")]),
            json!([{"source": {"network": "?"}, "mac": "?"}, {"source": {"network": "b"}, "mac": "?"}]),
            "*",
        ),
    ];
    for (config, expected, changes) in cases {
        let found = check(&DOMAIN, &interfaces(&config), &prior, &interfaces(&expected));
        assert!(changes == "*" || found[0] == changes, "{config}: {}", found[0]);
    }
}

#[test]
fn equal_interfaces_are_paired_in_order() {
    let nic = json!({"source": {"network": "n"}});
    let with = |mac: &str| json!({"source": {"network": "n"}, "mac": {"address": mac}});
    let prior = interfaces(&json!([with("52:54:00:00:00:0a"), with("52:54:00:00:00:0b")]));
    check(&DOMAIN, &interfaces(&json!([nic, nic])), &prior, &prior);
    let expected = interfaces(&json!([with("52:54:00:00:00:0a")]));
    check(&DOMAIN, &interfaces(&json!([nic])), &prior, &expected);
}

#[test]
fn server_values_of_an_object_are_kept_without_configured_values() {
    let prior = interfaces(
        &json!([{"type": "network", "mac": {"address": "52:54:00:00:00:0a", "type": "static"}}]),
    );
    let config = interfaces(&json!([{"type": "network"}]));
    let expected =
        interfaces(&json!([{"type": "network", "mac": {"address": "52:54:00:00:00:0a"}}]));
    let found = check(&DOMAIN, &config, &prior, &expected);
    assert_eq!(found[0], "devices.interface[0].mac.type");
}

#[test]
fn a_server_value_is_unknown_again_when_what_it_derives_from_changes() {
    let prior = json!({"uuid": "u", "forward": {"mode": "nat"}, "bridge": {"name": "virbr0"}});
    let keep = json!({"forward": {"mode": "nat"}});
    check(&NETWORK, &keep, &prior, &prior);
    let config = json!({"forward": {"mode": "route"}});
    let expected = json!({"uuid": "u", "forward": {"mode": "route"}, "bridge": "?"});
    check(&NETWORK, &config, &prior, &expected);
    let config = json!({"forward": {"mode": "route"}, "bridge": {"stp": true}});
    let expected =
        json!({"uuid": "u", "forward": {"mode": "route"}, "bridge": {"name": "?", "stp": true}});
    check(&NETWORK, &config, &prior, &expected);
    let config = json!({"forward": "?"});
    let expected = json!({"uuid": "u", "forward": "?", "bridge": "?"});
    check(&NETWORK, &config, &prior, &expected);
}

#[test]
fn secrets_are_never_planned() {
    let config = json!({"devices": {"graphics": [{"type": "vnc", "passwd": "geheim"}]}});
    let expected = json!({"uuid": "?", "devices": {"graphics": [{"type": "vnc"}]}});
    check(&DOMAIN, &config, &Json::Null, &expected);
    let planned = plan(&DOMAIN, &value(&DOMAIN, &config), &mapping::Value::Null).value;
    let sent = engine::to_send(&DOMAIN, &planned, &value(&DOMAIN, &config));
    assert_eq!(sent, value(&DOMAIN, &config));
}

#[test]
fn only_a_real_change_replaces() {
    let prior = json!({"name": "n", "uuid": "6a0fc6af-6d5d-4f2c-8e9b-000000000001"});
    let upper = json!({"name": "n", "uuid": "6A0FC6AF-6D5D-4F2C-8E9B-000000000001"});
    assert_eq!(check(&NETWORK, &upper, &prior, &prior), ["", ""]);
    let other = json!({"name": "n", "uuid": "6a0fc6af-6d5d-4f2c-8e9b-000000000002"});
    assert_eq!(check(&NETWORK, &other, &prior, &other), ["uuid", "uuid"]);
}

#[test]
fn an_attribute_that_is_omitted_again_does_not_replace() {
    let volume = |target: Json| json!({"name": "n", "target": target});
    let prior = volume(json!({"compat": "1.1", "mode": "a"}));
    let fewer = volume(json!({"compat": "1.1"}));
    assert_eq!(check(&VOLUME, &fewer, &prior, &fewer), ["target.mode", ""]);
    let none = volume(Json::Null);
    assert_eq!(check(&VOLUME, &none, &prior, &none), ["target.compat target.mode", ""]);
    let other = volume(json!({"compat": "0.10"}));
    let found = check(&VOLUME, &other, &prior, &other);
    assert_eq!(found, ["target.compat target.mode", "target.compat target"]);
    let found = check(&VOLUME, &fewer, &none, &fewer);
    assert_eq!(found, ["target.compat", "target.compat target"]);
}

#[test]
fn maps_are_planned_as_a_whole() {
    let at = |address: &Json| json!({"uuid": "u", "devices": {"disk": [{"target": {"dev": "vda"}, "address": address}]}});
    let prior = at(&json!({"type": "pci", "bus": "0x06", "multifunction": "true"}));
    let same = at(&json!({"type": "pci", "bus": "6", "multifunction": "on", "slot": null}));
    assert_eq!(check(&DOMAIN, &same, &prior, &prior), ["", ""]);
    let fewer = at(&json!({"type": "pci", "bus": "6"}));
    assert_eq!(check(&DOMAIN, &fewer, &prior, &fewer)[0], "devices.disk[0].address");
}

#[test]
fn adding_or_removing_an_empty_bag_is_no_change() {
    let prior = json!({"uuid": "u"});
    let config = json!({"uuid": "u", "features": {}, "devices": {"disk": []}});
    assert_eq!(check(&DOMAIN, &config, &prior, &config), ["", ""]);
}

#[test]
fn control_attributes_are_planned_like_others() {
    let config = json!({"running": true, "timeouts": {"create": "5m"}});
    let expected = json!({"id": "?", "running": true, "timeouts": {"create": "5m"}});
    check(&CONTROL, &config, &Json::Null, &expected);
    let prior = json!({"id": "x", "running": false});
    let expected = json!({"id": "x", "running": true, "timeouts": {"create": "5m"}});
    assert_eq!(check(&CONTROL, &config, &prior, &expected), ["running", ""]);
}
