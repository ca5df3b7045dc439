//! The pairing of the elements of two lists.

use engine::{correlate, describe};
use mapping::shape::Shape;
use mapping::xml;
use serde_json::{Value as Json, json};

use crate::engine_support::samples::{DISK, DOMAIN, INTERFACE};
use crate::engine_support::value;

/// Pairs two lists; expects for each left element the index of its partner, -1 for none.
#[track_caller]
fn check(shape: &'static Shape, left: &Json, right: &Json, expected: &[i32]) {
    let list = |json: &Json| -> Vec<_> {
        json.as_array().unwrap().iter().map(|item| value(shape, item)).collect()
    };
    let pairs = correlate::values(shape, &list(left), &list(right));
    let found: Vec<i32> =
        pairs.left.iter().map(|at| at.map_or(-1, |at| i32::try_from(at).unwrap())).collect();
    assert_eq!(found, expected, "{left} {right}");
}

fn disk(dev: &str) -> Json {
    json!({"target": {"dev": dev}})
}

fn nic(network: &str) -> Json {
    json!({"type": "network", "source": {"network": network}})
}

fn with_mac(mac: &str, nic: &Json) -> Json {
    let mut nic = nic.clone();
    nic["mac"] = json!({"address": mac});
    nic
}

#[test]
fn elements_with_equal_keys_are_paired() {
    let (a, b, c) = (disk("vda"), disk("vdb"), disk("vdc"));
    check(&DISK, &json!([b, c]), &json!([a, b, c]), &[1, 2]);
    check(&DISK, &json!([c, a]), &json!([a, b]), &[-1, 0]);
    // A removed element and a new one are not paired, however similar they are.
    let like = |dev: &str| json!({"target": {"dev": dev}, "source": {"file": "/a"}});
    check(&DISK, &json!([like("vdc")]), &json!([like("vda")]), &[-1]);
    check(&DISK, &json!([a, a]), &json!([a]), &[0, -1]);
}

#[test]
fn a_key_is_compared_by_its_class() {
    let upper = json!({"mac": {"address": "52:54:00:00:00:0A"}});
    let lower = json!({"mac": {"address": "52:54:00:00:00:0a"}, "type": "network"});
    check(&INTERFACE, &json!([upper]), &json!([nic("n"), lower]), &[1]);
}

#[test]
fn elements_without_keys_are_paired_by_equality_and_index() {
    let (a, b) = (nic("a"), nic("b"));
    check(&INTERFACE, &json!([b, a]), &json!([a, b]), &[1, 0]);
    check(&INTERFACE, &json!([a, a, a]), &json!([a, b, a]), &[0, 1, 2]);
    // The server's values do not count.
    let known = |mac: &str, nic: &Json| with_mac(mac, nic);
    check(
        &INTERFACE,
        &json!([b, a]),
        &json!([known("52:54:00:00:00:0a", &a), known("52:54:00:00:00:0b", &b)]),
        &[1, 0],
    );
}

#[test]
fn an_element_may_be_paired_with_one_that_has_more_attributes() {
    let model = json!({"type": "network", "model": {"type": "virtio"}});
    let rich = json!({"type": "network", "source": {"network": "b"}, "model": {"type": "virtio"}});
    check(&INTERFACE, &json!([model]), &json!([nic("a"), rich]), &[1]);
    // The best overlap has precedence.
    let poor = json!({"type": "network"});
    check(&INTERFACE, &json!([poor, nic("a")]), &json!([nic("a"), rich]), &[1, 0]);
}

#[test]
fn the_best_overlap_is_preferred_to_the_same_kind() {
    let edited = json!({"type": "network", "source": {"network": "b"}, "model": {"type": "e1000"}});
    let old = json!({"type": "network", "source": {"network": "b"}, "model": {"type": "virtio"}});
    check(&INTERFACE, &json!([edited]), &json!([nic("a"), old]), &[1]);
    check(&INTERFACE, &json!([nic("c")]), &json!([nic("a"), nic("b")]), &[0]);
    let bridge = json!({"type": "bridge", "source": {"bridge": "br0"}});
    check(&INTERFACE, &json!([bridge]), &json!([nic("a")]), &[-1]);
}

#[test]
fn a_removed_element_is_not_paired_with_an_added_one() {
    let virtio = |network: &str| json!({"type": "network", "source": {"network": network}, "model": {"type": "virtio"}});
    for nic in [nic, virtio] {
        let list = |networks: &str| {
            networks.chars().map(|network| nic(&network.to_string())).collect::<Vec<_>>()
        };
        let check = |after: &str, before: &str, expected: &[i32]| {
            check(&INTERFACE, &json!(list(after)), &json!(list(before)), expected);
        };
        check("bx", "ab", &[1, -1]);
        check("xa", "ab", &[-1, 0]);
        check("cx", "abc", &[2, -1]);
        // At its position it is the same element, edited, even if the position changed.
        check("ax", "ab", &[0, 1]);
        check("xb", "ab", &[0, 1]);
        check("bxd", "abcd", &[1, 2, 3]);
        check("bax", "abc", &[1, 0, 2]);
        check("xy", "ab", &[0, 1]);
    }
    // Elsewhere it is the same element only if its key is equal.
    let edited = json!({"type": "network", "source": {"network": "a"}, "model": {"type": "e1000"}});
    let [a, b] = ["a", "b"].map(virtio);
    check(&INTERFACE, &json!([b, edited]), &json!([a, b]), &[1, 0]);
}

#[test]
fn xml_elements_are_paired_like_values() {
    let list = |text: &str| xml::parse(&format!("<l>{text}</l>")).unwrap();
    let left = list("<disk><target dev='vdb'/></disk><disk><source file='/a//b'/></disk>");
    let right = list(
        "<disk><source file='/a/b'/><driver name='q'/></disk><disk><target dev='vdb' bus='virtio'/></disk>",
    );
    let (left, right): (Vec<_>, Vec<_>) = (left.elements().collect(), right.elements().collect());
    assert_eq!(correlate::elements(&DISK, &left, &right).left, [Some(1), Some(0)]);
}

#[test]
fn list_changes_are_described_by_key() {
    let described = |before: &Json, after: &Json| {
        let [before, after] = [before, after].map(|json| value(&DOMAIN, &json!({"devices": json})));
        let changes = describe(&DOMAIN, &before, &after);
        changes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let disks =
        |names: &[&str]| json!({"disk": names.iter().map(|dev| disk(dev)).collect::<Vec<_>>()});
    assert_eq!(
        described(&disks(&["vda", "vdb", "vdc"]), &disks(&["vdb", "vdc"])),
        "removed: disk vda; kept: vdb, vdc"
    );
    assert_eq!(described(&disks(&["vda"]), &disks(&["vdb", "vda"])), "added: disk vdb; kept: vda");
    assert_eq!(described(&disks(&["vda", "vdb"]), &disks(&["vdb", "vda"])), "");
    assert_eq!(described(&json!({}), &json!({"serial": [{"type": "pty"}]})), "added: serial [0]");
}
