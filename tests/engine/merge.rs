//! Cases of merges: prior state, plan, and a stored document with additional content.

use engine::merge;
use mapping::shape::{Canon, Shape};
use mapping::xml;
use serde_json::{Value as Json, json};

use crate::engine_support::merging::{check, disk, domain, merged};
use crate::engine_support::samples::{DOMAIN, FILTER, NETWORK, VOLUME, attribute, shape};
use crate::engine_support::{read, tree};

#[test]
fn an_edit_changes_only_the_edited_elements() {
    let stored = "<domain type=\"kvm\">
  <!-- by hand -->
  <name>a</name>
  <memory unit='KiB'>2097152</memory>
  <x:extra xmlns:x='urn:x'><x:deep/></x:extra>
  <newer than='us'/>
  <devices>
    <emulator>/usr/bin/qemu</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/a'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' slot='0x04'/>
    </disk>
  </devices>
</domain>";
    let disk = |cache: &str| {
        json!({"name": "a", "memory": 2, "memory_unit": "GiB", "devices": {"disk": [
        {"driver": {"cache": cache}, "source": {"file": "/a/"}, "target": {"dev": "vda"}}]}})
    };
    let expected =
        stored.replace("type='qcow2'/>", "type='qcow2' cache='none'/>").replace('\'', "\"");
    check(&DOMAIN, [&disk("writeback"), &disk("none")], stored, &expected);
}

#[test]
fn a_merge_without_an_edit_changes_nothing() {
    let documents = [
        (
            &DOMAIN,
            "<domain><memory unit=\"MiB\">1</memory><!-- c --><os><type machine=\"pc-q35-7.2\">hvm</type></os> <devices/>\n</domain>",
        ),
        (
            &NETWORK,
            "<network>\n  <forward mode=\"nat\" dev=\"eth0\">\n    <interface dev=\"eth0\"/>\n  </forward></network>",
        ),
        (
            &FILTER,
            "<filter><rule action=\"drop\"/><filterref filter=\"a\"/><rule action=\"drop\"/></filter>",
        ),
    ];
    for (shape, text) in documents {
        let known = read(shape, text);
        let known = tree(shape, &known);
        let mut document = xml::parse(text).unwrap();
        merge(shape, Some(&known), &known, &mut document);
        assert_eq!(document.to_string(), text);
    }
}

#[test]
fn scalars_are_set_changed_and_removed() {
    domain(
        &json!({"name": "a", "title": "t", "period": 5}),
        &json!({"name": "b", "period": 6, "cpu": {"model": "x"}, "features": {"acpi": true}}),
        "<name>a</name><title>t</title><period>5</period><vcpu>2</vcpu>",
        "<name>b</name><period>6</period><features><acpi/></features><cpu><model>x</model></cpu><vcpu>2</vcpu>",
    );
}

#[test]
fn an_equivalent_spelling_is_kept() {
    domain(
        &json!({}),
        &json!({"uuid": "AB0FC6AF-6D5D-4F2C-8E9B-000000000001", "memory": 1, "memory_unit": "GiB", "title": "", "period": 0,
            "os": {"type": "hvm", "type_machine": "q35"}}),
        "<uuid>ab0fc6af-6d5d-4f2c-8e9b-000000000001</uuid><memory unit=\"KiB\">1048576</memory><os><type machine=\"pc-q35-7.2\">hvm</type></os>",
        "<uuid>ab0fc6af-6d5d-4f2c-8e9b-000000000001</uuid><title/><memory unit=\"KiB\">1048576</memory><period>0</period><os><type machine=\"pc-q35-7.2\">hvm</type></os>",
    );
}

#[test]
fn a_size_is_written_with_its_unit() {
    let stored = "<memory unit=\"KiB\">1048576</memory>";
    let gib = json!({"memory": 1, "memory_unit": "GiB"});
    domain(
        &gib,
        &json!({"memory": 2, "memory_unit": "GiB"}),
        stored,
        "<memory unit=\"GiB\">2</memory>",
    );
    domain(&gib, &json!({"memory": 2048}), stored, "<memory>2048</memory>");
    domain(&gib, &json!({}), stored, "");
}

#[test]
fn a_removed_size_takes_its_unit_with_it() {
    const SIZE: Canon = Canon::Size { unit: "unit", default: "KiB" };
    static PAGE: Shape = shape(
        "page",
        &[
            attribute("size").canon(SIZE),
            attribute("rest").canon(SIZE),
            attribute("unit").canon(Canon::Unit),
            attribute("nodeset"),
        ],
    );
    let (size, nodeset) = (json!({"size": "4", "nodeset": "0"}), json!({"nodeset": "0"}));
    let stored = "<page size=\"4\" unit=\"KiB\" nodeset=\"0\"/>";
    check(&PAGE, [&size, &nodeset], stored, "<page nodeset=\"0\"/>");
    let shared = "<page size=\"4\" rest=\"8\" unit=\"KiB\" nodeset=\"0\"/>";
    let rest = "<page rest=\"8\" unit=\"KiB\" nodeset=\"0\"/>";
    check(&PAGE, [&size, &nodeset], shared, rest);
    let unit = json!({"unit": "KiB", "nodeset": "0"});
    check(&PAGE, [&size, &unit], stored, "<page unit=\"KiB\" nodeset=\"0\"/>");
}

#[test]
fn a_bag_is_removed_only_with_the_configured_content() {
    let prior = json!({"features": {"acpi": true}, "cpu": {"model": "x"}});
    domain(
        &prior,
        &json!({}),
        "<features><acpi/><apic/></features><cpu mode=\"custom\"><model>x</model><newer/></cpu>",
        "<features><apic/></features>",
    );
    domain(&prior, &json!({}), "<features><acpi/></features>", "");
}

#[test]
fn server_values_are_kept_when_the_configuration_omits_them() {
    check(
        &NETWORK,
        [&json!({"uuid": "u", "bridge": {"name": "virbr7", "stp": true}}), &json!({"uuid": "u"})],
        "<network><uuid>u</uuid><bridge name=\"virbr7\" stp=\"on\"/></network>",
        "<network><uuid>u</uuid><bridge name=\"virbr7\"/></network>",
    );
    check(
        &NETWORK,
        [
            &json!({"bridge": {"name": "virbr7", "stp": false}}),
            &json!({"bridge": {"name": "virbr7"}}),
        ],
        "<network><bridge name=\"virbr7\" stp=\"off\"/></network>",
        "<network><bridge name=\"virbr7\"/></network>",
    );
}

#[test]
fn create_only_values_are_not_changed() {
    check(
        &VOLUME,
        [&json!({"name": "v", "allocation": 5}), &json!({"name": "v", "allocation": 6})],
        "<volume><name>v</name><allocation unit=\"bytes\">77</allocation></volume>",
        "<volume><name>v</name><allocation unit=\"bytes\">77</allocation></volume>",
    );
}

#[test]
fn values_set_at_creation_are_not_changed() {
    let encrypted = |secret: &str| json!({"name": "v", "encryption": {"secret": [secret]}});
    check(
        &VOLUME,
        [&json!({"name": "v"}), &encrypted("a")],
        "<volume><name>v</name><encryption><format>luks</format></encryption></volume>",
        "<volume><name>v</name><encryption><format>luks</format></encryption></volume>",
    );
}

#[test]
fn a_password_outside_of_the_state_is_kept_and_a_new_one_is_set() {
    let graphics = |json: Json| json!({"devices": {"graphics": [json]}});
    let stored = "<devices><graphics type=\"vnc\" port=\"-1\" passwd=\"old\"/></devices>";
    domain(
        &graphics(json!({"type": "vnc"})),
        &graphics(json!({"type": "vnc", "port": "5900"})),
        stored,
        "<devices><graphics type=\"vnc\" port=\"5900\" passwd=\"old\"/></devices>",
    );
    domain(
        &graphics(json!({"type": "vnc"})),
        &graphics(json!({"type": "vnc", "passwd": "new"})),
        stored,
        "<devices><graphics type=\"vnc\" port=\"-1\" passwd=\"new\"/></devices>",
    );
}

/// Cases that a naive merge breaks: an edit of a user, and libvirt's completion of the document.
#[test]
fn list_elements_are_added_removed_and_kept() {
    let disk = |dev: &str, cache: &str| json!({"driver": {"cache": cache}, "target": {"dev": dev}});
    let disks = |disks: &[Json]| json!({"devices": {"disk": disks}});
    domain(
        &disks(&[disk("vda", "none"), disk("vdb", "none")]),
        &disks(&[disk("vdc", "none"), disk("vdb", "unsafe")]),
        "<devices><disk><driver cache=\"none\"/><target dev=\"vda\"/></disk><disk><driver cache=\"none\"/><target dev=\"vdb\"/><address slot=\"5\"/></disk>\
         <disk><target dev=\"vdx\"/></disk><controller type=\"usb\"/></devices>",
        "<devices><disk><driver cache=\"unsafe\"/><target dev=\"vdb\"/><address slot=\"5\"/></disk><disk><target dev=\"vdx\"/></disk>\
         <disk><driver cache=\"none\"/><target dev=\"vdc\"/></disk><controller type=\"usb\"/></devices>",
    );
}

#[test]
fn an_owned_list_has_no_foreign_elements() {
    let groups = |names: &[&str]| {
        let groups: Vec<Json> = names.iter().map(|name| json!({"name": name})).collect();
        json!({"portgroup": groups})
    };
    let stored = "<network><portgroup name=\"a\"/><portgroup name=\"b\"/></network>";
    check(
        &NETWORK,
        [&groups(&["a"]), &groups(&["a", "c"])],
        stored,
        "<network><portgroup name=\"a\"/><portgroup name=\"c\"/></network>",
    );
    check(&NETWORK, [&json!({}), &json!({})], stored, stored);
}

#[test]
fn elements_that_only_their_position_identifies_take_the_planned_order() {
    let graphics = |items: Json| json!({"devices": {"graphics": items}});
    domain(
        &graphics(json!([{}, {"type": "vnc"}, {"port": "2"}])),
        &graphics(json!([{"type": "vnc"}, {}])),
        "<devices><graphics port=\"1\" autoport=\"no\"/><graphics type=\"vnc\"/><graphics port=\"2\"/></devices>",
        "<devices><graphics type=\"vnc\"/><graphics port=\"1\" autoport=\"no\"/></devices>",
    );
    domain(
        &graphics(json!([{}])),
        &graphics(json!([{"type": "vnc"}, {}, {}])),
        "<devices><graphics port=\"1\"/></devices>",
        "<devices><graphics type=\"vnc\"/><graphics port=\"1\"/><graphics/></devices>",
    );
    // The values of an element identify it, whatever its position is.
    let stored = "<devices><graphics port=\"1\"/><graphics type=\"vnc\"/></devices>";
    domain(
        &graphics(json!([{"port": "1"}, {"type": "vnc"}])),
        &graphics(json!([{"type": "vnc"}, {"port": "1"}])),
        stored,
        stored,
    );
}

#[test]
fn foreign_elements_are_adopted_only_by_key() {
    let nic = |network: &str| json!({"type": "network", "source": {"network": network}});
    let stored = "<devices><controller type=\"usb\" index=\"0\" model=\"qemu-xhci\"/>\
        <interface type=\"network\"><mac address=\"52:54:00:00:00:0a\"/><source network=\"others\"/></interface></devices>";
    domain(
        &json!({"devices": {}}),
        &json!({"devices": {"controller": [{"type": "usb", "model": "qemu-xhci"}], "interface": [nic("mine")]}}),
        stored,
        &stored.replace(
            "</devices>",
            "<interface type=\"network\"><source network=\"mine\"/></interface></devices>",
        ),
    );
}

#[test]
fn metadata_is_merged_by_top_level_element() {
    let prior = json!({"metadata": "<a:x xmlns:a='urn:a'>1</a:x>\n<b:y xmlns:b='urn:b'/>"});
    let planned = json!({"metadata": "<a:x xmlns:a='urn:a'>2</a:x>"});
    domain(
        &prior,
        &planned,
        "<metadata><o:os xmlns:o=\"urn:o\"/><a:x xmlns:a=\"urn:a\">1</a:x><b:y xmlns:b=\"urn:b\"/></metadata>",
        "<metadata><o:os xmlns:o=\"urn:o\"/><a:x xmlns:a=\"urn:a\">2</a:x></metadata>",
    );
    domain(
        &prior,
        &json!({}),
        "<metadata><a:x xmlns:a=\"urn:a\">1</a:x><b:y xmlns:b=\"urn:b\"/></metadata>",
        "",
    );
}

#[test]
fn a_chain_is_replaced_from_the_first_link_that_differs() {
    let chain = |files: &[&str]| {
        let links: Vec<Json> =
            files.iter().map(|file| json!({"type": "file", "source": {"file": file}})).collect();
        json!({"target": {"dev": "vda"}, "backing_store": links})
    };
    let stored = "<disk><backingStore type=\"file\" index=\"1\"><source file=\"/a\"/><backingStore type=\"file\" index=\"2\"><source file=\"/b\"/><newer/></backingStore></backingStore><target dev=\"vda\"/></disk>";
    disk(&chain(&["/a", "/b"]), &chain(&["/a", "/b"]), stored, stored);
    disk(
        &chain(&["/a", "/b"]),
        &chain(&["/a", "/c"]),
        stored,
        "<disk><backingStore type=\"file\" index=\"1\"><source file=\"/a\"/><backingStore type=\"file\"><source file=\"/c\"/></backingStore></backingStore><target dev=\"vda\"/></disk>",
    );
    disk(
        &chain(&["/a", "/b"]),
        &chain(&["/a"]),
        stored,
        "<disk><backingStore type=\"file\" index=\"1\"><source file=\"/a\"/></backingStore><target dev=\"vda\"/></disk>",
    );
}

#[test]
fn a_mix_takes_the_planned_order() {
    let rule = |action: &str| json!({"rule": {"action": action}});
    let reference = |filter: &str| json!({"filterref": {"filter": filter}});
    check(
        &FILTER,
        [
            &json!({"entry": [rule("drop"), reference("a")]}),
            &json!({"entry": [reference("a"), rule("accept"), reference("b"), rule("drop")]}),
        ],
        "<filter>\n  <uuid>u</uuid>\n  <rule action=\"drop\" statematch=\"0\"/>\n  <filterref filter=\"a\"/>\n</filter>",
        "<filter>\n  <uuid>u</uuid>\n  <filterref filter=\"a\"/>\n  <rule action=\"accept\"/>\n  <filterref filter=\"b\"/>\n  <rule action=\"drop\" statematch=\"0\"/>\n</filter>",
    );
}

#[test]
fn lists_of_texts_keep_the_planned_order() {
    let os = |args: &[&str]| json!({"os": {"initarg": args}});
    domain(
        &os(&["a", "b"]),
        &os(&["c", "b", "a"]),
        "<os><initarg>a</initarg><initarg>b</initarg><initarg>x</initarg></os>",
        "<os><initarg>c</initarg><initarg>b</initarg><initarg>a</initarg></os>",
    );
}

#[test]
fn inserted_elements_are_laid_out_like_their_neighbours() {
    let stored = "<domain>\n  <name>a</name>\n  <devices>\n    <emulator>/e</emulator>\n  </devices>\n</domain>";
    let planned = json!({"name": "a", "features": {"smm": {"state": true}},
        "devices": {"disk": [{"source": {"file": "/a"}, "target": {"dev": "vda"}}]}});
    check(
        &DOMAIN,
        [&json!({"name": "a"}), &planned],
        stored,
        "<domain>\n  <name>a</name>\n  <features>\n    <smm state=\"on\"/>\n  </features>\n  <devices>\n    <emulator>/e</emulator>\n    <disk>\n      <source file=\"/a\"/>\n      <target dev=\"vda\"/>\n    </disk>\n  </devices>\n</domain>",
    );
    check(
        &DOMAIN,
        [&planned, &json!({"name": "a"})],
        &merged(&DOMAIN, &json!({}), &planned, stored),
        stored,
    );
}

#[test]
fn elements_are_inserted_in_schema_order() {
    domain(
        &json!({}),
        &json!({"name": "a"}),
        "<memory>1</memory>",
        "<name>a</name><memory>1</memory>",
    );
    domain(
        &json!({}),
        &json!({"title": "t"}),
        "<name>a</name><newer/><memory>1</memory>",
        "<name>a</name><title>t</title><newer/><memory>1</memory>",
    );
}
