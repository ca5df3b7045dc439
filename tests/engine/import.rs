//! Imports of a guest that libvirt completed, and the recorded document of a guest with a pending restart: by the
//! policy of domains.

use engine::{Echo, Intent, Mode};
use generated::ROOTS;
use mapping::Value;
use mapping::record::Root;

fn domain() -> &'static Root {
    ROOTS.iter().find(|root| root.name == "domain").unwrap()
}

/// The value of a domain's document with the content `inner`.
fn known(inner: &str) -> Value {
    let text = format!("<domain type='qemu'>{inner}</domain>");
    let tree = roxmltree::Document::parse(&text).unwrap();
    let mut record = (domain().record)();
    let mut unknown = Vec::new();
    mapping::edge::from_xml(tree.root_element(), record.as_mut(), &mut unknown);
    assert!(unknown.is_empty(), "{unknown:?}");
    mapping::edge::to_value(record.as_mut())
}

/// The imported content of a document, as a document.
fn taken(inner: &str) -> String {
    let (value, echo) = (Value::Null, Echo::default());
    let intent = Intent { value: &value, echo: &echo };
    let found = engine::reconcile(domain().shape, intent, &known(inner), Mode::Import);
    let mut record = (domain().record)();
    mapping::edge::from_value(found.value, record.as_mut()).unwrap();
    let text = mapping::edge::to_xml("domain", record.as_mut());
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let text = lines.concat();
    let inner = text.strip_prefix("<domain type=\"qemu\">");
    inner.and_then(|text| text.strip_suffix("</domain>")).unwrap_or_default().to_owned()
}

#[test]
fn additions_of_libvirt_are_omitted_unless_they_have_more_attributes() {
    let cases = [
        // An addition of libvirt is omitted; other content is kept.
        ("<clock offset='utc'/>", ""),
        (
            "<clock offset='utc'><timer name='rtc' track='guest'/></clock>",
            "<clock offset=\"utc\"><timer name=\"rtc\" track=\"guest\"/></clock>",
        ),
        (
            "<memory unit='KiB'>64</memory><currentMemory unit='KiB'>64</currentMemory>",
            "<memory unit=\"KiB\">64</memory>",
        ),
        (
            "<memory unit='KiB'>64</memory><currentMemory unit='KiB'>32</currentMemory>",
            "<memory unit=\"KiB\">64</memory><currentMemory unit=\"KiB\">32</currentMemory>",
        ),
        (
            "<memory unit='GiB'>1</memory><currentMemory unit='MiB'>1024</currentMemory>",
            "<memory unit=\"GiB\">1</memory>",
        ),
        (
            "<memory unit='GiB'>64</memory><currentMemory unit='MiB'>64</currentMemory>",
            "<memory unit=\"GiB\">64</memory><currentMemory unit=\"MiB\">64</currentMemory>",
        ),
        ("<os><boot dev='hd'/></os>", ""),
        (
            "<os><boot dev='network'/><boot dev='hd'/></os>",
            "<os><boot dev=\"network\"/><boot dev=\"hd\"/></os>",
        ),
        ("<on_reboot>restart</on_reboot>", ""),
        ("<on_reboot>destroy</on_reboot>", "<on_reboot>destroy</on_reboot>"),
        ("<devices><emulator>/usr/bin/qemu-system-riscv64</emulator></devices>", ""),
        (
            "<devices><emulator>/opt/qemu</emulator></devices>",
            "<devices><emulator>/opt/qemu</emulator></devices>",
        ),
        ("<devices><memballoon model='virtio'/></devices>", ""),
        (
            "<devices><memballoon model='none'/></devices>",
            "<devices><memballoon model=\"none\"/></devices>",
        ),
        (
            "<devices><input type='mouse' bus='ps2'/><input type='mouse' bus='usb'/></devices>",
            "<devices><input type=\"mouse\" bus=\"usb\"/></devices>",
        ),
        (
            "<devices><controller type='pci' index='1' model='pcie-root-port'><target chassis='1'/></controller></devices>",
            "",
        ),
        (
            "<devices><controller type='scsi' index='0' model='virtio-scsi'/></devices>",
            "<devices><controller index=\"0\" type=\"scsi\" model=\"virtio-scsi\"/></devices>",
        ),
        ("<devices><console type='pty'><target type='serial' port='0'/></console></devices>", ""),
        (
            "<devices><console type='pty'><target type='virtio' port='0'/></console></devices>",
            "<devices><console type=\"pty\"><target type=\"virtio\"/></console></devices>",
        ),
        // An empty element with a meaning is imported.
        (
            "<memoryBacking><hugepages/></memoryBacking>",
            "<memoryBacking><hugepages/></memoryBacking>",
        ),
    ];
    for (inner, expected) in cases {
        assert_eq!(taken(inner), expected, "{inner}");
    }
}

#[test]
fn a_recorded_document_has_no_secrets() {
    let shape = domain().shape;
    let inner = "<title>t</title><memory unit='KiB'>64</memory><features><acpi/></features>\
        <devices><graphics type='vnc' passwd='geheim'/><disk><source file='/a'/><target dev='vda'/>\
        <address type='pci' slot='0x01'/></disk></devices>";
    let json = engine::remember(shape, &known(inner));
    assert!(!json.to_string().contains("geheim") && !json.to_string().contains("null"), "{json}");
    assert_eq!(engine::recall(shape, &json), known(&inner.replace(" passwd='geheim'", "")));
    assert_eq!(engine::recall(shape, &"nonsense".into()), Value::Null);
}

#[test]
fn two_stored_documents_are_compared_also_in_runtime_values() {
    let paths = |scope: &str, before: &str, after: &str| -> Vec<String> {
        let [scope, before, after] = [scope, before, after].map(known);
        let found = engine::difference_of_stored(domain().shape, &scope, &before, &after);
        found.iter().map(|found| found.path.to_string()).collect()
    };
    let (old, new) = ("<cpu mode='maximum'/>", "<cpu mode='host-model'/>");
    assert_eq!(paths(new, old, new), ["cpu.mode"]);
    assert!(engine::difference(domain().shape, &known(new), &known(old), &known(new)).is_empty());
    let pages = "<memoryBacking><hugepages/></memoryBacking>";
    assert_eq!(paths(pages, "", pages), ["memory_backing.hugepages"]);
    assert!(paths("", old, new).is_empty(), "content that is not configured is not compared");
}
