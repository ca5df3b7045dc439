//! Stale content in merges: parts that libvirt derived from edited content, and parts of another kind of element.

use serde_json::{Value as Json, json};

use crate::engine_support::merging::{check, disk, domain};
use crate::engine_support::samples::NETWORK;

#[test]
fn stale_content_is_removed() {
    let disks = |json: Json| json!({"devices": {"disk": json}});
    // A boot order forbids the boot element that libvirt added.
    domain(
        &disks(json!([{"target": {"dev": "vda"}}])),
        &disks(json!([{"target": {"dev": "vda"}, "boot": {"order": 1}}])),
        "<os><type>hvm</type><boot dev=\"hd\"/></os><devices><disk><target dev=\"vda\"/></disk></devices>",
        "<os><type>hvm</type></os><devices><disk><target dev=\"vda\"/><boot order=\"1\"/></disk></devices>",
    );
}

#[test]
fn the_current_memory_follows_the_maximum_unless_the_user_set_it() {
    let memory =
        "<memory unit=\"KiB\">2097152</memory><currentMemory unit=\"KiB\">2097152</currentMemory>";
    domain(
        &json!({"memory": 2_097_152}),
        &json!({"memory": 4_194_304}),
        memory,
        "<memory>4194304</memory>",
    );
    domain(
        &json!({"memory": 2_097_152, "current_memory": 2_097_152}),
        &json!({"memory": 4_194_304, "current_memory": 2, "current_memory_unit": "GiB"}),
        memory,
        "<memory>4194304</memory><currentMemory unit=\"KiB\">2097152</currentMemory>",
    );
    domain(
        &json!({"memory": 2_097_152, "current_memory": 1024}),
        &json!({"memory": 4_194_304, "current_memory": 2_097_152}),
        "<memory unit=\"KiB\">2097152</memory><currentMemory unit=\"MiB\">2048</currentMemory>",
        "<memory>4194304</memory><currentMemory unit=\"MiB\">2048</currentMemory>",
    );
}

#[test]
fn a_changed_video_model_removes_its_attributes() {
    let video =
        |model: &str| json!({"devices": {"video": [{"model": {"type": model, "heads": 1}}]}});
    domain(
        &video("qxl"),
        &video("virtio"),
        "<devices><video><model type=\"qxl\" ram=\"65536\" vgamem=\"16384\" heads=\"1\" primary=\"yes\"/><alias name=\"v\"/></video></devices>",
        "<devices><video><model type=\"virtio\" heads=\"1\" primary=\"yes\"/><alias name=\"v\"/></video></devices>",
    );
}

#[test]
fn a_changed_machine_type_removes_controllers_and_addresses() {
    let machine = |name: &str| {
        json!({"os": {"type": "hvm", "type_machine": name}, "devices": {"disk": [{"target": {"dev": "vda"}}],
        "controller": [{"type": "scsi", "index": 0, "model": "virtio-scsi"}]}})
    };
    domain(
        &machine("q35"),
        &machine("pc"),
        "<os><type machine=\"pc-q35-7.2\">hvm</type></os><devices><disk><target dev=\"vda\"/><address type=\"pci\" slot=\"0x04\"/></disk>\
         <controller type=\"pci\" index=\"0\" model=\"pcie-root\"/><controller type=\"scsi\" index=\"0\" model=\"virtio-scsi\"/></devices>",
        "<os><type machine=\"pc\">hvm</type></os><devices><disk><target dev=\"vda\"/></disk>\
         <controller type=\"scsi\" index=\"0\" model=\"virtio-scsi\"/></devices>",
    );
    // The same applies to foreign devices.
    let machine = |name: &str| json!({"os": {"type": "hvm", "type_machine": name}});
    domain(
        &machine("q35"),
        &machine("pc"),
        "<os><type machine=\"pc-q35-7.2\">hvm</type></os><devices><disk><target dev=\"vda\"/><address type=\"pci\" slot=\"0x04\"/></disk></devices>",
        "<os><type machine=\"pc\">hvm</type></os><devices><disk><target dev=\"vda\"/></disk></devices>",
    );
}

#[test]
fn a_serial_device_is_changed_with_its_derived_console() {
    let serial = json!({"devices": {"serial": [{"type": "pty"}]}});
    domain(
        &serial,
        &json!({"devices": {}}),
        "<devices><serial type=\"pty\"><target port=\"0\"/></serial><console type=\"pty\"><target type=\"serial\"/></console></devices>",
        "<devices/>",
    );
}

#[test]
fn a_changed_cpu_mode_removes_its_check() {
    domain(
        &json!({"cpu": {"mode": "maximum"}}),
        &json!({"cpu": {"mode": "host-model"}}),
        "<cpu mode=\"maximum\" check=\"none\"/>",
        "<cpu mode=\"host-model\"/>",
    );
}

#[test]
fn a_changed_bus_removes_the_address_and_a_changed_device_removes_readonly() {
    let stored = "<disk device=\"cdrom\"><target dev=\"sda\" bus=\"sata\"/><readonly/><address type=\"drive\"/></disk>";
    disk(
        &json!({"device": "cdrom", "target": {"dev": "sda", "bus": "sata"}}),
        &json!({"device": "disk", "target": {"dev": "sda", "bus": "sata"}}),
        stored,
        "<disk device=\"disk\"><target dev=\"sda\" bus=\"sata\"/></disk>",
    );
    disk(
        &json!({"device": "cdrom", "target": {"dev": "sda", "bus": "sata"}}),
        &json!({"device": "cdrom", "target": {"dev": "sda", "bus": "scsi"}}),
        stored,
        "<disk device=\"cdrom\"><target dev=\"sda\" bus=\"scsi\"/><readonly/></disk>",
    );
}

#[test]
fn a_newly_configured_value_that_is_already_stored_changes_nothing() {
    let stored = "<os><type machine=\"pc-q35-7.2\">hvm</type></os><devices><disk device=\"disk\"><target dev=\"vda\" bus=\"virtio\"/>\
        <address type=\"pci\" slot=\"0x04\"/></disk></devices>";
    domain(
        &json!({"devices": {"disk": [{"target": {"dev": "vda"}}]}}),
        &json!({"os": {"type_machine": "q35"}, "devices": {"disk": [{"device": "disk", "target": {"dev": "vda", "bus": "virtio"}}]}}),
        stored,
        stored,
    );
}

#[test]
fn a_changed_selector_removes_omitted_attributes_and_keeps_those_marked_keep() {
    let nic = |r#type: &str, source: &str| {
        let mac = json!({"address": "52:54:00:00:00:0a"});
        json!({"devices": {"interface": [{"type": r#type, "mac": mac, "source": {r#type: source}}]}})
    };
    domain(
        &nic("network", "n"),
        &nic("bridge", "br0"),
        "<devices><interface type=\"network\"><mac address=\"52:54:00:00:00:0a\"/><source network=\"n\" portid=\"p\"/><model type=\"virtio\"/>\
         <address type=\"pci\"/><newer/></interface></devices>",
        "<devices><interface type=\"bridge\"><mac address=\"52:54:00:00:00:0a\"/><source bridge=\"br0\"/><newer/></interface></devices>",
    );
    disk(
        &json!({"type": "file", "source": {"file": "/a"}, "target": {"dev": "vda"}}),
        &json!({"type": "block", "source": {"dev": "/dev/a"}, "target": {"dev": "vda"}}),
        "<disk type=\"file\"><driver name=\"qemu\"/><source file=\"/a\" index=\"1\"/><target dev=\"vda\" bus=\"virtio\"/><alias name=\"ua-a\"/></disk>",
        "<disk type=\"block\"><source index=\"1\" dev=\"/dev/a\"/><target dev=\"vda\" bus=\"virtio\"/><alias name=\"ua-a\"/></disk>",
    );
}

#[test]
fn another_forward_mode_lets_libvirt_derive_the_bridge() {
    let stored = "<network><name>n</name><forward mode=\"nat\"><nat><port start=\"1\" end=\"2\"/></nat></forward>\
        <bridge name=\"virbr0\" stp=\"on\" delay=\"0\"/><mac address=\"52:54:00:00:00:01\"/></network>";
    check(
        &NETWORK,
        [
            &json!({"name": "n", "forward": {"mode": "nat"}}),
            &json!({"name": "n", "forward": {"mode": "bridge"}}),
        ],
        stored,
        "<network><name>n</name><forward mode=\"bridge\"><nat><port start=\"1\" end=\"2\"/></nat></forward></network>",
    );
    check(
        &NETWORK,
        [
            &json!({"name": "n", "forward": {"mode": "nat"}, "bridge": {"name": "virbr0"}}),
            &json!({"name": "n", "forward": {"mode": "bridge"}, "bridge": {"name": "br0"}}),
        ],
        stored,
        "<network><name>n</name><forward mode=\"bridge\"><nat><port start=\"1\" end=\"2\"/></nat></forward><bridge name=\"br0\"/></network>",
    );
}

#[test]
fn the_first_forward_interface_is_changed_with_its_copy() {
    let forward = |names: &[&str]| {
        let interfaces: Vec<Json> = names.iter().map(|dev| json!({"dev": dev})).collect();
        json!({"forward": {"mode": "nat", "interface": interfaces}})
    };
    let stored = "<network><forward dev=\"eth0\" mode=\"nat\"><interface dev=\"eth0\"/><interface dev=\"eth1\"/></forward></network>";
    check(
        &NETWORK,
        [&forward(&["eth0", "eth1"]), &forward(&["eth2", "eth1", "eth0"])],
        stored,
        "<network><forward mode=\"nat\"><interface dev=\"eth2\"/><interface dev=\"eth1\"/><interface dev=\"eth0\"/></forward></network>",
    );
    check(
        &NETWORK,
        [&forward(&["eth0"]), &forward(&["eth0"])],
        stored,
        &stored.replace("<interface dev=\"eth1\"/>", ""),
    );
}
