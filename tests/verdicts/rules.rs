//! Each rule about several values, with a document that makes the mistake: the checks find it at the right value, and
//! libvirt refuses the document, drops the value or keeps it as the rule expects.

use std::collections::BTreeSet;

use mapping::shape::Check;

use crate::judge::{Judge, Judged};
use crate::support::{PrivateDaemon, TEST_DRIVER};

/// A document that makes a mistake.
struct Case {
    rule: &'static str,
    /// The parts of the document: of a domain before its devices and in its devices, or the whole document.
    parts: [&'static str; 2],
    /// The path of the value in the document.
    at: &'static str,
    /// A part of libvirt's error; empty if it defines the object.
    error: &'static str,
}

const fn domain(
    rule: &'static str,
    at: &'static str,
    error: &'static str,
    parts: [&'static str; 2],
) -> Case {
    Case { rule, parts, at, error }
}

const DOMAINS: &[Case] = &[
    domain(
        "current-vcpu",
        "/domain/vcpu/@current",
        "must not be less than current vCPU count",
        ["<vcpu current='3'>2</vcpu>", ""],
    ),
    domain(
        "topology",
        "/domain/vcpu",
        "CPU topology doesn't match maximum vcpu count",
        ["<vcpu>3</vcpu><cpu><topology sockets='2' cores='2' threads='1'/></cpu>", ""],
    ),
    domain(
        "current-memory",
        "/domain/currentMemory",
        "",
        ["<currentMemory unit='MiB'>600</currentMemory>", ""],
    ),
    domain(
        "hotplug-slots",
        "/domain/maxMemory/@slots",
        "both maximum memory size and memory slot count must be specified",
        ["<maxMemory unit='GiB'>4</maxMemory>", ""],
    ),
    domain(
        "hotplug-limit",
        "/domain/maxMemory",
        "maximum memory size must be equal or greater",
        ["<maxMemory slots='2' unit='MiB'>10</maxMemory>", ""],
    ),
    domain(
        "memory-device",
        "/domain/devices/memory/@model",
        "cannot use/hotplug a memory device when domain 'maxMemory' is not defined",
        ["", "<memory model='dimm'><target><size unit='MiB'>128</size></target></memory>"],
    ),
    domain(
        "vcpupin-range",
        "/domain/cputune/vcpupin/@vcpu",
        "",
        ["<vcpu>2</vcpu><cputune><vcpupin vcpu='5' cpuset='0'/></cputune>", ""],
    ),
    domain(
        "vcpupin-twice",
        "/domain/cputune/vcpupin/@vcpu",
        "duplicate vcpupin",
        [
            "<vcpu>2</vcpu><cputune><vcpupin vcpu='0' cpuset='0'/><vcpupin vcpu='0' cpuset='0'/></cputune>",
            "",
        ],
    ),
    domain(
        "iothreadpin-twice",
        "/domain/cputune/iothreadpin/@iothread",
        "duplicate iothreadpin",
        [
            "<iothreads>2</iothreads><cputune><iothreadpin iothread='1' cpuset='0'/><iothreadpin iothread='1' \
             cpuset='0'/></cputune>",
            "",
        ],
    ),
    domain(
        "numa-cell-twice",
        "/domain/cpu/numa/cell/@id",
        "Duplicate NUMA cell",
        [
            "<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/><cell id='0' cpus='1' \
             memory='64' unit='MiB'/></numa></cpu>",
            "",
        ],
    ),
    domain(
        "numa-cells",
        "/domain/cpu/numa/cell/@cpus",
        "exceeds the <vcpu> count",
        [
            "<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0-4' memory='64' unit='MiB'/></numa></cpu>",
            "",
        ],
    ),
    domain(
        "duplicate-target",
        "/domain/devices/disk/target/@dev",
        "target 'vda' duplicated",
        [
            "",
            "<disk type='file'><source file='/x'/><target dev='vda'/></disk><disk type='file'><source file='/x'/><target dev='vda'/></disk>",
        ],
    ),
    domain(
        "duplicate-mac",
        "/domain/devices/interface/mac/@address",
        "",
        [
            "",
            "<interface type='user'><mac address='52:54:00:00:00:01'/></interface>\
             <interface type='user'><mac address='52:54:00:00:00:01'/></interface>",
        ],
    ),
    domain(
        "boot-order-twice",
        "/domain/devices/interface/boot/@order",
        "boot order '1' used for more than one device",
        [
            "",
            "<disk type='file'><source file='/x'/><target dev='vda'/><boot order='1'/></disk>\
             <interface type='user'><boot order='1'/></interface>",
        ],
    ),
    domain(
        "boot-order-and-boot",
        "/domain/devices/disk/boot/@order",
        "per-device boot elements cannot be used together",
        [
            "<os><type>hvm</type><boot dev='hd'/></os>",
            "<disk type='file'><source file='/x'/><target dev='vda'/><boot order='1'/></disk>",
        ],
    ),
    domain(
        "alias-twice",
        "/domain/devices/interface/alias/@name",
        "non unique alias",
        [
            "",
            "<disk type='file'><source file='/x'/><target dev='vda'/><alias name='ua-x'/></disk>\
             <interface type='user'><alias name='ua-x'/></interface>",
        ],
    ),
    domain(
        "user-alias",
        "/domain/devices/interface/alias/@name",
        "",
        ["", "<interface type='user'><alias name='outside'/></interface>"],
    ),
    domain(
        "ide-on-q35",
        "/domain/devices/disk/target/@bus",
        "IDE controllers are unsupported",
        [
            "<os><type machine='q35'>hvm</type></os>",
            "<disk type='file'><source file='/x'/><target dev='hda' bus='ide'/></disk>",
        ],
    ),
    domain(
        "vnc-port",
        "/domain/devices/graphics/@port",
        "",
        ["", "<graphics type='vnc' port='5901' autoport='yes'/>"],
    ),
    domain(
        "vnc-password",
        "/domain/devices/graphics/@passwd",
        "VNC password is 9 characters long",
        ["", "<graphics type='vnc' passwd='123456789'/>"],
    ),
    domain(
        "virtiofs-memory",
        "/domain/devices/filesystem/driver/@type",
        "'virtiofs' requires shared memory",
        [
            "",
            "<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target dir='x'/></filesystem>",
        ],
    ),
    domain(
        "secure-boot-smm",
        "/domain/os/loader/@secure",
        "Secure boot requires SMM",
        [
            "<os><type machine='q35'>hvm</type><loader type='pflash' readonly='yes' secure='yes'>/x</loader></os>\
             <features><acpi/></features>",
            "",
        ],
    ),
    domain(
        "secure-boot-q35",
        "/domain/os/loader/@secure",
        "supported with q35 machine types only",
        [
            "<os><type machine='pc'>hvm</type><loader type='pflash' readonly='yes' secure='yes'>/x</loader></os>\
             <features><acpi/><smm state='on'/></features>",
            "",
        ],
    ),
    domain("memory-unit", "/domain/memory", "", ["<memory>512</memory>", ""]),
];

const NETWORK: &str = "<ip address='192.0.2.1' prefix='24'><dhcp>";

/// A network with these parts of its DHCP server.
const fn network(
    rule: &'static str,
    at: &'static str,
    error: &'static str,
    dhcp: &'static str,
) -> Case {
    Case { rule, parts: [dhcp, ""], at, error }
}

const NETWORKS: &[Case] = &[
    network(
        "range-start-outside",
        "/network/ip/dhcp/range/@start",
        "is not entirely within network",
        "<range start='192.0.3.1' end='192.0.2.9'/>",
    ),
    network(
        "range-end-outside",
        "/network/ip/dhcp/range/@end",
        "is not entirely within network",
        "<range start='192.0.2.2' end='192.0.3.9'/>",
    ),
    network(
        "host-outside",
        "/network/ip/dhcp/host/@ip",
        "",
        "<host mac='52:54:00:00:00:01' ip='198.51.100.1'/>",
    ),
    network(
        "host-mac-twice",
        "/network/ip/dhcp/host/@mac",
        "",
        "<host mac='52:54:00:00:00:01' ip='192.0.2.2'/><host mac='52:54:00:00:00:01' ip='192.0.2.3'/>",
    ),
    network(
        "host-ip-twice",
        "/network/ip/dhcp/host/@ip",
        "",
        "<host mac='52:54:00:00:00:01' ip='192.0.2.2'/><host mac='52:54:00:00:00:02' ip='192.0.2.2'/>",
    ),
];

/// Whole documents.
const OTHERS: &[Case] = &[
    network(
        "prefix-and-netmask",
        "/network/ip/@netmask",
        "both a prefix and a netmask",
        "<network><name>x</name><ip address='192.0.2.1' prefix='24' netmask='255.255.255.0'/></network>",
    ),
    network(
        "portgroup-twice",
        "/network/portgroup/@name",
        "multiple <portgroup> elements with the same name",
        "<network><name>x</name><forward mode='bridge'/><bridge name='br0'/><portgroup name='a'/><portgroup \
         name='a'/></network>",
    ),
    network(
        "target-path",
        "/pool/target/path",
        "missing storage pool target path",
        "<pool type='dir'><name>x</name></pool>",
    ),
    network(
        "netfs-host",
        "/pool/source/host/@name",
        "missing storage pool source host name",
        "<pool type='netfs'><name>x</name><source><dir path='/srv'/></source><target><path>/x</path></target></pool>",
    ),
    network(
        "source-dir",
        "/pool/source/dir/@path",
        "missing storage pool source path",
        "<pool type='netfs'><name>x</name><source><host name='h'/></source><target><path>/x</path></target></pool>",
    ),
    network(
        "source-device",
        "/pool/source/device/@path",
        "missing storage pool source device name",
        "<pool type='fs'><name>x</name><target><path>/x</path></target></pool>",
    ),
    network(
        "source-adapter",
        "/pool/source/adapter/@name",
        "missing storage pool source adapter",
        "<pool type='scsi'><name>x</name><target><path>/x</path></target></pool>",
    ),
    network(
        "source-name",
        "/pool/source/name",
        "missing pool source name element",
        "<pool type='gluster'><source><host name='h'/></source></pool>",
    ),
];

#[test]
fn rules_about_several_values_agree_with_libvirt() {
    let daemon = PrivateDaemon::start();
    let judge = Judge::of(daemon.uri());
    let test_driver = Judge::of(TEST_DRIVER);
    let mut faults = Vec::new();
    let mut tried = BTreeSet::new();
    let domain = |case: &Case| domain_document(case.parts);
    let network = |case: &Case| {
        format!("<network><name>x</name>{NETWORK}{}</dhcp></ip></network>", case.parts[0])
    };
    let documents = DOMAINS.iter().map(|case| (case, domain(case)));
    let documents = documents.chain(NETWORKS.iter().map(|case| (case, network(case))));
    for (case, text) in documents.chain(OTHERS.iter().map(|case| (case, case.parts[0].to_owned())))
    {
        tried.insert(case.rule);
        let element = text[1..].split([' ', '>']).next().unwrap();
        let root = generated::ROOTS.iter().find(|root| root.element == element).unwrap();
        let found = Judge::findings(root, &text, Some("QEMU"));
        let rule = root.checks.iter().find(|check| check.name == case.rule);
        let check = rule.map_or(Check::None, |rule| rule.check);
        let is_error = check == Check::Error;
        let expected = [Judged { xml: case.at.to_owned(), check }];
        if found != expected {
            faults.push(format!("{}: {found:?}, not {expected:?}", case.rule));
        }
        let defined = judge.stored(root, &text);
        let errors = Judge::mistakes(root, &text).iter().any(|it| it.check == Check::Error);
        if errors && test_driver.stored(root, &text).is_ok() {
            faults.push(format!("{}: other drivers than QEMU accept it", case.rule));
        }
        let is_expected = match &defined {
            Ok(_) => case.error.is_empty() && !is_error,
            Err(error) => !case.error.is_empty() && error.contains(case.error),
        };
        if !is_expected {
            faults.push(format!("{}: an error is {is_error}, libvirt: {defined:?}", case.rule));
        }
    }
    let all = generated::ROOTS.iter().flat_map(|root| root.checks).map(|check| check.name);
    // A volume requires a pool.
    tried.insert("capacity-unit");
    let untried: Vec<_> = all.filter(|name| !tried.contains(name)).collect();
    assert!(faults.is_empty() && untried.is_empty(), "{}\nuntried: {untried:?}", faults.join("\n"));
}

fn domain_document([top, devices]: [&str; 2]) -> String {
    let memory = if top.contains("<memory>") { "" } else { "<memory unit='MiB'>512</memory>" };
    let os = if top.contains("<os>") { "" } else { "<os><type>hvm</type></os>" };
    format!(
        "<domain type='qemu'><name>x</name>{memory}{os}{top}<devices>{devices}</devices></domain>"
    )
}
