//! The mistakes of a new user that are named before anything is touched: by `terraform validate`, which knows no host,
//! or by the plan. Each message contains the attribute, what is wrong, what is allowed, and the fix.

use crate::support::PrivateDaemon;
use crate::terraform::messages::Message;
use crate::terraform::{Run, Workspace};

/// A mistake that is named early.
struct Early {
    /// The resource type, without its prefix.
    r#type: &'static str,
    /// The content of the block after its name.
    body: &'static str,
    /// Whether it is an error.
    is_error: bool,
    /// The message's summary.
    summary: &'static str,
    /// A part of its detail: what is allowed, or the fix.
    fix: &'static str,
}

const fn error(
    r#type: &'static str,
    body: &'static str,
    summary: &'static str,
    fix: &'static str,
) -> Early {
    Early { r#type, body, is_error: true, summary, fix }
}

const fn warning(
    r#type: &'static str,
    body: &'static str,
    summary: &'static str,
    fix: &'static str,
) -> Early {
    Early { r#type, body, is_error: false, summary, fix }
}

/// Found by `terraform validate`.
const VALIDATED: &[Early] = &[
    error(
        "domain",
        "type = \"kvn\"",
        "type: \"kvn\" is not an allowed value",
        "Did you mean \"kvm\"?",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n memory = 512\n os = { type = \"hvm\" }",
        "memory: 512 means 512 KiB",
        "memory_unit = \"MiB\"",
    ),
    error(
        "domain",
        "type = \"qemu\"\n memory = -1\n os = { type = \"hvm\" }",
        "memory: -1 is out of range",
        "Allowed values: 0 to",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n vcpu = 65536",
        "vcpu: 65536 is out of range",
        "Allowed values: 1 to 65535.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n uuid = \"nope\"",
        "uuid: \"nope\" is not a UUID",
        "Example: \"3c4b",
    ),
    error(
        "domain",
        "type = \"qemu\"\n vcpu = 2\n vcpu_current = 4",
        "vcpu_current: 4 is greater than the number of virtual CPUs",
        "Reduce it to at most vcpu.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n cpu = { mode = \"host-passthru\" }",
        "cpu.mode: \"host-passthru\" is not an allowed value",
        "mode = \"host-passthrough\"",
    ),
    error(
        "domain",
        "type = \"qemu\"\n devices = { disk = [{ type = \"file\", source = { file = \"/x\" }, target = { dev = \"vda\", bus = \"virtio-blk\" } }] }",
        "devices.disk[0].target.bus: \"virtio-blk\" is not an allowed value",
        "bus = \"virtio\"",
    ),
    error(
        "domain",
        "type = \"qemu\"\n devices = { disk = [{ type = \"file\", target = { dev = \"vda\" } }, { type = \"file\", target = { dev = \"vda\" } }] }",
        "devices.disk[1].target.dev: another disk has the same target (\"vda\")",
        "Give each disk its own name.",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n devices = { disk = [{ type = \"file\", source = { dev = \"/dev/x\" }, target = { dev = \"vda\" } }] }",
        "devices.disk[0].source.dev has no effect because devices.disk[0].type is \"file\"",
        "Remove it, or change devices.disk[0].type.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n devices = { disk = [{ type = \"file\", source = { file = \"/x\" }, target = { bus = \"virtio\" } }] }",
        "devices.disk[0].target.dev is required",
        "Set devices.disk[0].target.dev.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n devices = { interface = [{ type = \"netwrk\" }] }",
        "devices.interface[0].type: \"netwrk\" is not an allowed value",
        "type = \"network\"",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n devices = { interface = [{ type = \"user\" }, { type = \"network\" }] }",
        "devices.interface[1].source is required because devices.interface[1].type is \"network\"",
        "Set devices.interface[1].source.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n devices = { interface = [{ type = \"user\", mac = { address = \"52:54:00:12:34\" } }] }",
        "devices.interface[0].mac.address: \"52:54:00:12:34\" is not a unicast MAC address",
        "Example: \"52:54:00:12:34:56\".",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n devices = { interface = [{ type = \"user\", mac = { address = \"52:54:00:00:00:01\" } }, { type = \"user\", mac = { address = \"52:54:00:00:00:01\" } }] }",
        "devices.interface[1].mac.address: another interface of this domain has the same MAC address (\"52:54:00:00:00:01\")",
        "Give each interface its own.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n os = { type = \"hvm\", boot = [{ dev = \"disk\" }] }",
        "os.boot[0].dev: \"disk\" is not an allowed value",
        "Allowed values: cdrom, fd, hd, network.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n os = { type = \"hvm\", boot = [{ dev = \"hd\" }] }\n devices = { disk = [{ type = \"file\", target = { dev = \"vda\" }, boot = { order = 1 } }] }",
        "devices.disk[0].boot.order: the boot order of devices cannot be used together with os.boot (1)",
        "Remove one of them.",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n max_memory = 8\n max_memory_unit = \"GiB\"",
        "max_memory_slots: max_memory requires the number of slots",
        "Set max_memory_slots.",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n devices = { disk = [{ type = \"file\", target = { dev = \"vda\" }, address = { type = \"pci\", slot = \"0x99\" } }] }",
        "devices.disk[0].address[\"slot\"]: \"0x99\" is not a PCI slot from 0x00 to 0x1f",
        "Example: \"0x04\".",
    ),
    error(
        "domain",
        "type = \"qemu\"\n vcpu = 2\n cputune = { vcpupin = [{ vcpu = 0, cpuset = \"a-b\" }] }",
        "cputune.vcpupin[0].cpuset: \"a-b\" is not a set of CPUs",
        "Example: \"0-3,6\"",
    ),
    error(
        "domain",
        "type = \"qemu\"\n memory = 1\n memory_unit = \"GB1\"\n os = { type = \"hvm\" }",
        "memory_unit: \"GB1\" is not a unit of sizes",
        "Example: \"KiB\", \"MiB\"",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n devices = { disks = [] }",
        "devices.disks",
        "Did you mean \"disk\"?",
    ),
    warning(
        "domain",
        "type = \"qemu\"\n destroy = { gracful = false }",
        "destroy.gracful",
        "Did you mean \"graceful\"?",
    ),
    error(
        "network",
        "forward = { mode = \"natt\" }",
        "forward.mode: \"natt\" is not an allowed value",
        "mode = \"nat\"",
    ),
    error(
        "network",
        "ip = [{ address = \"192.0.2.300\", prefix = 24 }]",
        "ip[0].address: \"192.0.2.300\" is not an IPv4 address or an IPv6 address",
        "an IPv4 address such as \"192.0.2.1\"",
    ),
    error(
        "network",
        "ip = [{ address = \"192.0.2.1\", prefix = 24, netmask = \"255.255.255.0\" }]",
        "ip[0].netmask: \"255.255.255.0\" is set together with prefix",
        "Remove one of them.",
    ),
    error(
        "network",
        "ip = [{ address = \"192.0.2.1\", prefix = 24, dhcp = { range = [{ start = \"192.0.2.2\", end = \"192.0.3.9\" }] } }]",
        "ip[0].dhcp.range[0].end: \"192.0.3.9\" is outside of the network of ip.address",
        "Choose an address in the same network.",
    ),
    error(
        "pool",
        "type = \"dirr\"",
        "type: \"dirr\" is not an allowed value",
        "Did you mean \"dir\"?",
    ),
    warning(
        "pool",
        "type = \"dir\"",
        "target.path is required for pools of this type",
        "Set target = { path = \"/..\" }.",
    ),
    warning(
        "volume",
        "pool = \"images\"\n capacity = 10",
        "capacity: 10 means 10 bytes",
        "capacity_unit = \"MiB\"",
    ),
];

/// Found by the plan with a connection to QEMU.
const PLANNED: &[Early] = &[
    error(
        "domain",
        "type = \"qemu\"\n os = { type_machine = \"q35\" }\n devices = { disk = [{ type = \"file\", source = { file = \"/x\" }, target = { dev = \"hda\", bus = \"ide\" } }] }",
        "devices.disk[0].target.bus: a q35 machine has no IDE controller (\"ide\")",
        "Set target.bus = \"sata\".",
    ),
    error(
        "domain",
        "type = \"qemu\"\n os = { type_machine = \"q35\" }\n devices = { graphics = [{ type = \"vnc\", passwd = \"123456789\", passwd_version = \"1\" }] }",
        "devices.graphics[0].passwd: VNC uses only the first 8 characters of a password",
        "Use at most 8 characters.",
    ),
    error(
        "domain",
        "type = \"qemu\"\n os = { type_machine = \"q35\" }\n devices = { filesystem = [{ type = \"mount\", driver = { type = \"virtiofs\" }, source = { dir = \"/srv\" }, target = { dir = \"x\" } }] }",
        "devices.filesystem[0].driver.type: \"virtiofs\" requires shared memory",
        "memory_backing = { source = { type = \"memfd\" }",
    ),
    error(
        "domain",
        "type = \"qemu\"\n os = { type_machine = \"q36\" }",
        "os.type_machine: ",
        "q35",
    ),
];

fn configuration(mistakes: &[Early]) -> String {
    let block = |(number, Early { r#type, body, .. }): (usize, &Early)| {
        format!(
            "resource \"libvirt_{type}\" \"m{number}\" {{\n name = \"m{number}\"\n {body}\n}}\n"
        )
    };
    mistakes.iter().enumerate().map(block).collect()
}

/// Each resource has one message, that of its mistake. Of an error of a plan, the validation before it may have warned:
/// it does not know the host.
fn compare(mistakes: &[Early], run: &Run) {
    let messages = run.messages();
    let mut problems = Vec::new();
    for (number, Early { r#type, is_error, summary, fix, .. }) in mistakes.iter().enumerate() {
        let severity = if *is_error { "error" } else { "warning" };
        let address = format!("libvirt_{type}.m{number}");
        let found: Vec<_> = messages.iter().filter(|it| it.address == address).collect();
        let of_severity: Vec<_> = found.iter().filter(|it| it.severity == severity).collect();
        let is_it = |it: &Message| it.summary.contains(summary) && it.detail.contains(fix);
        let attribute = summary.split([':', ' ']).next().unwrap_or_default();
        let is_about = |it: &&Message| it.summary.contains(attribute);
        if !matches!(of_severity[..], [message] if is_it(message)) || !found.iter().all(is_about) {
            problems.push(format!("{address}: {severity}: {summary} .. {fix}\n  {found:?}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let others: Vec<_> = messages.iter().filter(|it| it.address.is_empty()).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn typical_mistakes_are_named_by_validate() {
    let workspace = Workspace::with("test:///default", &configuration(VALIDATED));
    compare(VALIDATED, &workspace.run(&["validate", "-json"]).failed());
}

#[test]
fn mistakes_that_only_the_host_refuses_are_named_by_the_plan_and_nothing_is_created() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &configuration(PLANNED));
    compare(PLANNED, &workspace.run(&["plan", "-input=false", "-json"]).failed());
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}
