//! Which parts of a change libvirt makes while an object runs, by the rules of policy.

use engine::live::{Class, Documents, Edit, FreeSlots, Operation, element_at, operations, without};
use mapping::record::Root;
use mapping::{Value, xml};

use crate::engine_support::documents::{document_value, root};

const DISK: &str = "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/a'/><target dev='sda' bus='sata'/></disk>";
const DATA: &str = "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/d'/><target dev='vdb' bus='virtio'/></disk>";
const CD: &str = "<disk type='file' device='cdrom'><source file='/i'/><target dev='sdc' bus='sata'/><readonly/></disk>";
const NIC: &str = "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='a'/><model type='virtio'/></interface>";

fn domain(head: &str, devices: &str) -> String {
    format!("<domain type='kvm'><name>a</name>{head}<devices>{devices}</devices></domain>")
}

fn network(ip: &str, dns: &str) -> String {
    format!(
        "<network><name>a</name><dns>{dns}</dns><ip address='192.0.2.1' prefix='24'><dhcp>{ip}</dhcp></ip></network>"
    )
}

struct Case {
    root: &'static Root,
    prior: Value,
    planned: Value,
}

fn case(prior: &str, planned: &str) -> Case {
    let root = root(&xml::parse(prior).unwrap().name.local);
    let [prior, planned] = [prior, planned].map(|text| document_value(root, text));
    Case { root, prior, planned }
}

impl Case {
    fn operations(&self) -> Vec<Operation> {
        let Self { root, prior, planned } = self;
        let documents = Some(Documents { before: prior, after: planned, live: prior });
        operations(root.shape, Edit { prior, planned, documents, version: None })
    }
}

fn lines(prior: &str, planned: &str) -> Vec<String> {
    let line = |operation: Operation| {
        let verb = match operation.class {
            Class::Live(verb) => format!("{verb:?}"),
            class => format!("{class:?}"),
        };
        let changes: Vec<_> = operation.changes.iter().map(|it| it.path.to_string()).collect();
        let maybe = if operation.is_certain { "" } else { "?" };
        format!("{verb}{maybe} {:?} {}: {}", operation.action, operation.path, changes.join(" "))
    };
    case(prior, planned).operations().into_iter().map(line).collect()
}

#[test]
fn devices_are_attached_and_detached_where_their_bus_supports_it() {
    let one = domain("", DISK);
    assert_eq!(
        lines(&one, &domain("", &format!("{DISK}{DATA}"))),
        ["Plug Add devices.disk[1]: devices.disk"]
    );
    assert_eq!(
        lines(&domain("", &format!("{DATA}{DISK}")), &one),
        ["Plug Remove devices.disk[0]: devices.disk"]
    );
    assert_eq!(lines(&one, &domain("", "")), ["Restart Remove devices.disk[0]: devices.disk"]);
    let scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    let drive = DATA.replace("vdb' bus='virtio", "sdb' bus='scsi");
    assert_eq!(
        lines(&one, &domain("", &format!("{DISK}{drive}{NIC}{scsi}"))),
        [
            "Plug Add devices.controller[0]: devices.controller",
            "Plug Add devices.disk[1]: devices.disk",
            "Plug Add devices.interface[0]: devices.interface",
        ],
        "a controller is attached before the disk that uses it"
    );
}

#[test]
fn only_listed_values_are_updated() {
    let edit = |from: &str, to: &str| {
        let prior = domain("", &format!("{CD}{NIC}{DATA}"));
        assert!(prior.contains(from), "{from}");
        lines(&prior, &prior.replace(from, to))
    };
    assert_eq!(edit("'/i'", "'/j'"), ["Media Change devices.disk[0]: devices.disk[0].source.file"]);
    assert_eq!(
        edit("<source file='/i'/>", ""),
        ["Media Change devices.disk[0]: devices.disk[0].source"]
    );
    assert_eq!(
        edit("'/d'", "'/e'"),
        ["Restart Change devices.disk[1].source.file: devices.disk[1].source.file"]
    );
    assert_eq!(
        edit("<model type='virtio'/>", "<model type='e1000'/><link state='down'/>"),
        [
            "Update Change devices.interface[0]: devices.interface[0].link",
            "Restart Change devices.interface[0].model.type: devices.interface[0].model.type",
        ]
    );
    assert_eq!(
        edit("network='a'", "network='b'"),
        ["Update Change devices.interface[0]: devices.interface[0].source.network"]
    );
    assert_eq!(
        edit("bus='virtio'/>", "bus='virtio'/><iotune><read_iops_sec>9</read_iops_sec></iotune>"),
        [
            "Set(\"disk_io\") Change devices.disk[1].iotune.read_iops_sec: devices.disk[1].iotune.read_iops_sec"
        ]
    );
    assert_eq!(
        edit("bus='virtio'/>", "bus='virtio'/><boot order='1'/>"),
        ["Boot Change devices.disk[1].boot: devices.disk[1].boot"]
    );
}

#[test]
fn values_of_one_call_are_one_operation() {
    let prior = domain("<vcpu current='1'>4</vcpu><cputune><shares>9</shares></cputune>", "");
    let planned = domain(
        "<currentMemory unit='MiB'>9</currentMemory><vcpu current='2'>4</vcpu><cputune><shares>10</shares><quota>5000</quota></cputune>",
        "",
    );
    assert_eq!(
        lines(&prior, &planned),
        [
            "Set(\"scheduler\") Change cputune.shares: cputune.shares cputune.quota",
            "Set(\"memory\") Change current_memory: current_memory",
            "Set(\"vcpus\") Change vcpu_current: vcpu_current",
        ]
    );
}

#[test]
fn a_selector_that_libvirt_chooses_is_uncertain_in_a_plan() {
    let (prior, planned) = (domain("", ""), domain("", &DATA.replace(" bus='virtio'", "")));
    let Case { root, prior, planned } = case(&prior, &planned);
    let edit = Edit { prior: &prior, planned: &planned, documents: None, version: None };
    let found = operations(root.shape, edit);
    assert!(found[0].is_live() && !found[0].is_certain);
    let stored = document_value(root, &domain("", &DISK.replace("sda", "vdb")));
    let documents = Some(Documents { before: &prior, after: &stored, live: &prior });
    let found = operations(root.shape, Edit { documents, ..edit });
    assert_eq!(found[0].class, Class::Restart, "libvirt chose a bus that cannot be attached");
}

#[test]
fn entries_of_a_network_are_added_and_deleted() {
    let host =
        |mac: &str, ip: &str| format!("<host mac='52:54:00:00:00:0{mac}' ip='192.0.2.{ip}'/>");
    let prior = network(&format!("{}{}", host("1", "5"), host("2", "6")), "");
    let planned = network(
        &format!("{}{}", host("2", "7"), host("3", "5")),
        "<host ip='192.0.2.9'><hostname>a</hostname></host>",
    );
    assert_eq!(
        lines(&prior, &planned),
        [
            "Entry(\"ip-dhcp-host\") Remove ip[0].dhcp.host[0]: ip[0].dhcp.host",
            "Entry(\"dns-host\") Add dns.host[0]: dns.host",
            "Entry(\"ip-dhcp-host\") Add ip[0].dhcp.host[1]: ip[0].dhcp.host",
            "Entry(\"ip-dhcp-host\") Change ip[0].dhcp.host[0]: ip[0].dhcp.host[0].ip",
        ]
    );
}

#[test]
fn each_operation_can_be_taken_out_of_a_plan() {
    let pairs = [
        (
            domain("", &format!("{CD}{NIC}{DATA}")),
            domain("<title>x</title>", &format!("{CD}{DISK}")),
        ),
        (
            domain("<currentMemory unit='MiB'>9</currentMemory>", &format!("{DATA}{CD}")),
            domain(
                "<currentMemory unit='GiB'>1</currentMemory><memtune><hard_limit>9</hard_limit></memtune>",
                &format!("{DATA}{}{NIC}", CD.replace("/i", "/j")),
            ),
        ),
    ];
    for (prior, planned) in pairs {
        let case = case(&prior, &planned);
        let all = case.operations();
        assert!(all.len() > 2);
        assert_eq!(without(&case.prior, &case.planned, &all), case.prior);
        assert_eq!(without(&case.prior, &case.planned, &[]), case.planned);
        for (index, one) in all.iter().enumerate() {
            let rest = without(&case.prior, &case.planned, [one]);
            let left = Case { root: case.root, prior: case.prior.clone(), planned: rest };
            assert_eq!(
                left.operations().len(),
                all.len() - 1,
                "without operation {index} of {}",
                all.len()
            );
        }
    }
}

#[test]
fn the_element_of_an_operation_is_found_in_each_document() {
    let (prior, planned) = (domain("", &format!("{CD}{DATA}")), domain("", &format!("{NIC}{CD}")));
    let case = case(&prior, &planned);
    let [removed, added] = &case.operations()[..] else { panic!("two operations") };
    let element = |text: &str, path: &Option<mapping::Path>| {
        let document = xml::parse(text).unwrap();
        let path = path.as_ref().unwrap();
        element_at(case.root.shape, &document, path).unwrap().to_string()
    };
    assert!(element(&prior, &removed.places.before).contains("vdb"));
    assert!(element(&prior, &removed.places.live).contains("vdb"));
    assert!(element(&planned, &added.places.after).contains("<interface"));
    assert_eq!((&removed.places.after, &added.places.live), (&None, &None));
}

#[test]
fn an_element_is_restored_although_the_index_of_its_list_changed() {
    let ip = |address: &str, hosts: &str| {
        format!("<ip address='{address}' prefix='24'><dhcp>{hosts}</dhcp></ip>")
    };
    let host = |digit: u8| format!("<host mac='52:54:00:00:00:0{digit}' ip='198.51.100.{digit}'/>");
    let text = |ips: &[&str]| format!("<network><name>a</name>{}</network>", ips.concat());
    let (first, both) =
        (ip("192.0.2.1", ""), ip("198.51.100.1", &format!("{}{}", host(5), host(6))));
    let case = case(&text(&[&first, &both]), &text(&[&ip("198.51.100.1", &host(6))]));
    let all = case.operations();
    let refused: Vec<_> = all.iter().filter(|operation| operation.is_live()).collect();
    assert_eq!(refused.len(), 1);
    let rest = without(&case.prior, &case.planned, refused);
    assert_eq!(rest, document_value(case.root, &text(&[&both])));
}

/// A controller of a q35 machine.
fn pci(index: u8, model: &str, slot: &str) -> String {
    format!("<controller type='pci' index='{index}' model='{model}'>{slot}</controller>")
}

fn slot(bus: u8) -> String {
    format!("<address type='pci' domain='0x0000' bus='0x{bus:02x}' slot='0x00' function='0x0'/>")
}

const RNG: &str = "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>";

/// The additions for which a running guest has no slot: the kind, the free and the needed slots, and their paths.
fn shortages(live: &str, planned: &str) -> Vec<String> {
    let Case { root, prior, planned } = case(live, planned);
    let free = FreeSlots::of(root.shape, &prior);
    assert_eq!(FreeSlots::from_json(&free.to_json()), free);
    let edit = Edit { prior: &prior, planned: &planned, documents: None, version: None };
    let found = free.shortages([&prior, &planned], &operations(root.shape, edit));
    let line = |shortage: engine::live::Shortage| {
        let paths: Vec<_> = shortage.elements.iter().map(|(path, _)| path.to_string()).collect();
        format!("{} {}/{} {}", shortage.kind, shortage.free, shortage.needed, paths.join(" "))
    };
    found.into_iter().map(line).collect()
}

#[test]
fn additions_that_need_more_ports_than_are_free_are_found() {
    let root = pci(0, "pcie-root", "");
    let ports = format!("{}{}", pci(1, "pcie-root-port", ""), pci(16, "pcie-root-port", ""));
    let used = DATA.replace("</disk>", &format!("{}</disk>", slot(16)));
    let live = domain("", &format!("{root}{ports}{used}"));
    let with = |more: &str| domain("", &format!("{root}{ports}{used}{more}"));
    assert_eq!(shortages(&live, &with(RNG)), [""; 0]);
    assert_eq!(shortages(&live, &with(&RNG.repeat(2))), ["port 1/2 devices.rng[1]"]);
    // The port of a removed disk is free, and a configured address is not examined.
    let without_disk = domain("", &format!("{root}{ports}{}", RNG.repeat(2)));
    assert_eq!(shortages(&live, &without_disk), [""; 0]);
    let placed = RNG.replace("</rng>", &format!("{}</rng>", slot(17)));
    assert_eq!(shortages(&live, &with(&format!("{RNG}{placed}"))), [""; 0]);
    // Other machines have slots on their PCI bus, or none that policy knows.
    for others in [pci(0, "pci-root", ""), "<controller type='usb' index='0'/>".to_owned()] {
        let live = domain("", &others);
        assert_eq!(shortages(&live, &domain("", &format!("{others}{}", RNG.repeat(3)))), [""; 0]);
    }
}

#[test]
fn additions_that_need_a_controller_are_found_unless_it_is_added_too() {
    let base = format!("{}<controller type='sata' index='0'/>", pci(0, "pcie-root", ""));
    let live = domain("", &base);
    let with = |more: &str| shortages(&live, &domain("", &format!("{base}{more}")));
    let disk = DATA.replace("bus='virtio'", "bus='scsi'");
    assert_eq!(with(&disk), ["scsi 0/1 devices.disk[0]"]);
    let scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    // The controller needs a port itself.
    assert_eq!(with(&format!("{scsi}{disk}")), ["port 0/1 devices.controller[2]"]);
    assert_eq!(
        with("<channel type='unix'><target type='virtio' name='a'/></channel>"),
        ["virtio_serial 0/1 devices.channel[0]"]
    );
    assert_eq!(with("<watchdog model='i6300esb'/>"), ["bridge 0/1 devices.watchdog[0]"]);
    let nic = NIC.replace("<model type='virtio'/>", "");
    assert_eq!(with(&nic), ["bridge 0/1 devices.interface[0]"]);
    assert_eq!(with(NIC), ["port 0/1 devices.interface[0]"]);
    assert_eq!(with(DISK), [""; 0]);
}

#[test]
fn a_password_is_changed_and_removed_while_the_display_has_one() {
    let display = |password: &str| domain("", &format!("<graphics type='vnc'{password}/>"));
    let [none, one, two] = ["", " passwd='a'", " passwd='b'"].map(display);
    let is_live = |before: &str, after: &str, live: &str| {
        let Case { root, prior: before, planned: after } = case(before, after);
        let live = document_value(root, live);
        let [prior, planned] = [&before, &after].map(with_version);
        let documents = Some(Documents { before: &before, after: &after, live: &live });
        let edit = Edit { prior: &prior, planned: &planned, documents, version: None };
        operations(root.shape, edit).iter().map(Operation::is_live).collect::<Vec<_>>()
    };
    assert_eq!(is_live(&one, &two, &one), [true]);
    assert_eq!(is_live(&one, &none, &one), [true]);
    assert_eq!(is_live(&none, &one, &none), [false]);
    // An earlier change waits for the next start.
    assert_eq!(is_live(&one, &two, &none), [false]);
}

/// The state of a document with a display, with a version in the place of its password.
fn with_version(document: &Value) -> Value {
    let mut state = document.clone();
    let Value::Object(mut display) = document.at(["devices", "graphics"]).items()[0].clone() else {
        panic!("the display is an object");
    };
    let password = display.take("passwd");
    display.set("passwd_version", password);
    state.set_at(&["devices", "graphics"], Value::List(vec![Value::Object(display)]));
    state
}
