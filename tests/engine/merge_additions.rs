//! Additions of libvirt are replaced by configured elements, and foreign elements are kept.

use serde_json::{Value as Json, json};

use crate::engine_support::merging::check;

/// Applies an edit of a guest by its policy; documents are given without their tags.
fn domain(prior: &Json, planned: &Json, stored: &str, expected: &str) {
    let root = generated::ROOTS.iter().find(|root| root.element == "domain").unwrap();
    let document = |content: &str| format!("<domain>{content}</domain>");
    check(root.shape, [prior, planned], &document(stored), &document(expected));
}

/// Devices, of which the user names one kind.
fn devices(kind: &str, elements: &Json) -> Json {
    json!({"devices": {kind: elements}})
}

/// Applies an edit of devices, and compares the stored document.
fn edit(kind: &str, (prior, planned): (Json, Json), (stored, expected): (&str, &str)) {
    let wrapped = |xml: &str| format!("<devices>{xml}</devices>");
    domain(&devices(kind, &prior), &devices(kind, &planned), &wrapped(stored), &wrapped(expected));
}

#[test]
fn a_device_added_by_libvirt_becomes_the_configured_one() {
    edit(
        "memballoon",
        (json!(null), json!([{"model": "none"}])),
        ("<memballoon model=\"virtio\"/>", "<memballoon model=\"none\"/>"),
    );
    edit(
        "video",
        (json!(null), json!([{"model": {"type": "virtio"}}])),
        (
            "<video><model type=\"cirrus\" vram=\"16384\" heads=\"1\" primary=\"yes\"/></video>",
            "<video><model type=\"virtio\"/></video>",
        ),
    );
    edit(
        "controller",
        (json!(null), json!([{"type": "scsi", "model": "virtio-scsi"}])),
        (
            "<controller type=\"scsi\" index=\"0\" model=\"lsilogic\"><address type=\"pci\"/></controller>\
             <controller type=\"pci\" index=\"0\" model=\"pci-root\"/>",
            "<controller type=\"scsi\" model=\"virtio-scsi\"/>\
             <controller type=\"pci\" index=\"0\" model=\"pci-root\"/>",
        ),
    );
}

#[test]
fn an_element_that_stays_empty_keeps_what_libvirt_added() {
    let (empty, stored) = (json!({"clock": {}}), "<clock offset=\"utc\"/>");
    domain(&empty, &empty, stored, stored);
}

#[test]
fn values_that_libvirt_added_for_an_unset_model_are_removed_with_it() {
    let stored = |model: &str| format!("<cpu {model}<topology sockets=\"1\" cores=\"2\"/></cpu>");
    let added =
        "mode=\"custom\" match=\"exact\" check=\"none\"><model fallback=\"forbid\">qemu64</model>";
    let cpu = |model: Json| {
        let mut cpu = json!({"topology": {"sockets": 1, "cores": 2}});
        cpu.as_object_mut().unwrap().extend(model.as_object().unwrap().clone());
        json!({"cpu": cpu})
    };
    let edit = |planned: Json, expected: &str| {
        domain(&cpu(json!({})), &cpu(planned), &stored(added), &stored(expected));
    };
    let custom = "mode=\"custom\"><model>qemu64</model>";
    edit(json!({"mode": "custom", "model": "qemu64"}), custom);
    edit(json!({"mode": "custom", "model": "Westmere"}), &custom.replace("qemu64", "Westmere"));
    edit(json!({"check": "full"}), "check=\"full\">");
    edit(json!({"match": null}), added);
    domain(
        &cpu(json!({"match": "exact"})),
        &cpu(json!({"match": "exact", "mode": "custom", "model": "qemu64"})),
        &stored(added),
        &stored("mode=\"custom\" match=\"exact\"><model>qemu64</model>"),
    );
    // The model of another user is not one that libvirt added.
    let foreign = stored(&added.replace("qemu64", "Westmere"));
    let expected = foreign.replace("none", "full");
    domain(&cpu(json!({})), &cpu(json!({"check": "full"})), &foreign, &expected);
}

#[test]
fn a_place_is_the_same_in_every_spelling() {
    edit(
        "controller",
        (json!(null), json!([{"type": "usb", "index": 0, "model": "qemu-xhci"}])),
        (
            "<controller type=\"usb\" index=\"00\" model=\"ich9-ehci1\"/>",
            "<controller type=\"usb\" index=\"00\" model=\"qemu-xhci\"/>",
        ),
    );
}

#[test]
fn all_default_controllers_are_replaced_by_the_configured_one() {
    edit(
        "controller",
        (json!(null), json!([{"type": "usb", "index": 0, "model": "qemu-xhci"}])),
        (
            "<controller type=\"usb\" index=\"0\" model=\"ich9-ehci1\"/>\
             <controller type=\"usb\" index=\"0\" model=\"ich9-uhci1\"><master startport=\"0\"/></controller>\
             <controller type=\"usb\" index=\"1\" model=\"piix3-uhci\"/>",
            "<controller type=\"usb\" index=\"0\" model=\"qemu-xhci\"/>\
             <controller type=\"usb\" index=\"1\" model=\"piix3-uhci\"/>",
        ),
    );
}

#[test]
fn an_additional_device_is_kept() {
    // A second card that another tool added is not the one that libvirt adds for a display.
    edit(
        "video",
        (json!([{"model": {"type": "vga"}}]), json!([{"model": {"type": "virtio"}}])),
        (
            "<video><model type=\"vga\" primary=\"yes\"/></video><video><model type=\"qxl\"/></video>",
            "<video><model type=\"virtio\"/></video><video><model type=\"qxl\"/></video>",
        ),
    );
    edit(
        "controller",
        (json!(null), json!([{"type": "scsi", "index": 1, "model": "virtio-scsi"}])),
        (
            "<controller type=\"scsi\" index=\"0\" model=\"lsilogic\"/>",
            "<controller type=\"scsi\" index=\"0\" model=\"lsilogic\"/>\
             <controller index=\"1\" type=\"scsi\" model=\"virtio-scsi\"/>",
        ),
    );
}

#[test]
fn the_order_of_boot_devices_is_the_configured_one() {
    domain(
        &json!({"os": {"type": "hvm"}}),
        &json!({"os": {"type": "hvm", "boot": [{"dev": "network"}]}}),
        "<os><type>hvm</type><boot dev=\"hd\"/></os>",
        "<os><type>hvm</type><boot dev=\"network\"/></os>",
    );
    domain(
        &json!({"os": {"type": "hvm"}}),
        &json!({"os": {"type": "hvm", "boot": [{"dev": "cdrom"}, {"dev": "hd"}]}}),
        "<os><type>hvm</type><boot dev=\"hd\"/></os>",
        "<os><type>hvm</type><boot dev=\"cdrom\"/><boot dev=\"hd\"/></os>",
    );
}

#[test]
fn the_backing_chain_is_removed_with_its_source() {
    let disk = |file: &str| json!([{"source": {"file": file}, "target": {"dev": "vda"}}]);
    edit(
        "disk",
        (disk("/top"), disk("/other")),
        (
            "<disk type=\"file\"><source file=\"/top\"/><backingStore type=\"file\"><source file=\"/base\"/></backingStore><target dev=\"vda\"/></disk>",
            "<disk type=\"file\"><source file=\"/other\"/><target dev=\"vda\"/></disk>",
        ),
    );
}

#[test]
fn the_sound_device_is_derived_again_for_another_display() {
    let graphics = |r#type: &str| json!([{"type": r#type}]);
    edit(
        "graphics",
        (graphics("spice"), graphics("vnc")),
        (
            "<graphics type=\"spice\"/><audio id=\"1\" type=\"spice\"/><audio id=\"2\" type=\"none\"/>",
            "<audio id=\"2\" type=\"none\"/><graphics type=\"vnc\"/>",
        ),
    );
    edit(
        "graphics",
        (graphics("spice"), json!(null)),
        (
            "<graphics type=\"spice\"/><audio id=\"1\" type=\"spice\"/><sound model=\"ich9\"/>",
            "<sound model=\"ich9\"/>",
        ),
    );
}

#[test]
fn a_generated_number_is_kept() {
    let genid = |text: &str, title: &str| json!({"genid": text, "title": title});
    let made_up = "<genid>6f1f2c1e-2f7b-4a3e-9a55-0d2b6f6f2c11</genid>";
    domain(
        &genid("", "a"),
        &genid("", "b"),
        &format!("{made_up}<title>a</title>"),
        &format!("{made_up}<title>b</title>"),
    );
}

#[test]
fn a_derived_element_is_replaced_by_the_configured_one() {
    let cputune = |title: &str| json!({"title": title, "cputune": {"vcpusched": [{"vcpus": "0-1", "scheduler": "batch"}]}});
    domain(
        &cputune("a"),
        &cputune("b"),
        "<title>a</title><cputune><vcpusched vcpus=\"0\" scheduler=\"batch\"/><vcpusched vcpus=\"1\" scheduler=\"batch\"/></cputune>",
        "<title>b</title><cputune><vcpusched vcpus=\"0-1\" scheduler=\"batch\"/></cputune>",
    );
}

#[test]
fn content_of_one_architecture_or_firmware_is_removed_with_it() {
    domain(
        &json!({"os": {"type": "hvm", "type_arch": "i686"}}),
        &json!({"os": {"type": "hvm"}}),
        "<os><type arch=\"i686\">hvm</type></os><cpu mode=\"custom\"><model>qemu32</model></cpu><devices><emulator>/usr/bin/qemu-system-i386</emulator></devices>",
        "<os><type>hvm</type></os>",
    );
    domain(
        &json!({"os": {"firmware": "efi", "type": "hvm"}}),
        &json!({"os": {"type": "hvm"}}),
        "<os firmware=\"efi\"><type>hvm</type><firmware><feature enabled=\"yes\" name=\"secure-boot\"/></firmware></os>",
        "<os><type>hvm</type></os>",
    );
}

#[test]
fn an_input_device_loses_its_address_when_its_model_or_controller_changes() {
    let input = |model: Json| json!([{"type": "passthrough", "bus": "virtio", "model": model}]);
    edit(
        "input",
        (input(json!("virtio")), input(json!("virtio-transitional"))),
        (
            "<input type=\"passthrough\" bus=\"virtio\" model=\"virtio\"><address type=\"pci\" bus=\"0x02\"/></input>",
            "<input type=\"passthrough\" bus=\"virtio\" model=\"virtio-transitional\"/>",
        ),
    );
    let ports = |ports: u32| {
        json!({"devices": {
            "controller": [{"type": "usb", "index": 0, "ports": ports}],
            "input": [{"type": "mouse", "bus": "usb"}]
        }})
    };
    let stored = "<devices><controller type=\"usb\" index=\"0\" ports=\"8\"/><input type=\"mouse\" bus=\"usb\"><address type=\"usb\" port=\"6\"/></input></devices>";
    let fewer = "<devices><controller type=\"usb\" index=\"0\" ports=\"4\"/><input type=\"mouse\" bus=\"usb\"/></devices>";
    domain(&ports(8), &ports(4), stored, fewer);
    domain(&ports(8), &ports(8), stored, stored);
}
