//! Mistakes in configurations: each error names the attribute that causes it, and the fix.

use super::guest::{address, host, make_images, text};
use crate::networks;
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::{Run, Workspace};

/// A guest that libvirt refuses to define or to start.
struct Mistake {
    name: &'static str,
    /// The content of the block without its name and memory. `IMAGES` is the folder of the pool.
    body: &'static str,
    /// The attributes to which the error points, as it lists them.
    attributes: &'static str,
    /// Other parts of the error.
    parts: &'static [&'static str],
}

const Q35: &str = "os = { type_machine = \"q35\" }";
/// Starts the guest, which does not run any instruction.
const START: &str = "running = true\n create = { paused = true }";

const DEFINITIONS: &[Mistake] = &[
    Mistake {
        name: "source",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { dev = \"/dev/x\" }, target = { dev = \"vda\" } }] }",
        attributes: "`devices.disk[0].source`",
        parts: &["missing source information"],
    },
    Mistake {
        name: "acpi",
        body: "os = { type_machine = \"q35\", loader = \"/usr/share/OVMF/OVMF_CODE.fd\", loader_readonly = true, loader_type = \"pflash\" }",
        attributes: "`features.acpi`",
        parts: &["Set features = { acpi = true }"],
    },
];

const STARTS: &[Mistake] = &[
    Mistake {
        name: "passthrough",
        body: "Q35\n devices = { hostdev = [{ mode = \"subsystem\", type = \"pci\", managed = true, source = { address = { domain = 0, bus = 0, slot = 2, function = 0 } } }] }",
        attributes: "`devices.hostdev[0]`",
        parts: &["IOMMU", "intel_iommu=on", "vfio-pci"],
    },
    Mistake {
        name: "usb",
        body: "Q35\n devices = { hostdev = [{ mode = \"subsystem\", type = \"usb\", source = { vendor = { id = \"0x1234\" }, product = { id = \"0x5678\" } } }] }",
        attributes: "`devices.hostdev[0]`",
        parts: &["no USB bus"],
    },
    Mistake {
        name: "pin",
        body: "Q35\n vcpu = 1\n cputune = { vcpupin = [{ vcpu = 0, cpuset = \"999\" }] }",
        attributes: "`cputune.vcpupin[0].cpuset`",
        parts: &["The host has "],
    },
    Mistake {
        name: "nodes",
        body: "Q35\n numatune = { memory = { mode = \"strict\", nodeset = \"7\" } }",
        attributes: "`numatune.memory.nodeset`",
        parts: &["does not have this NUMA node"],
    },
    Mistake {
        name: "absent",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { file = \"IMAGES/none.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.file`",
        parts: &["does not exist on the host"],
    },
    Mistake {
        name: "twice",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { file = \"IMAGES/vm-a.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }, { type = \"volume\", source = { pool = \"images\", volume = \"vm-a.img\" }, target = { dev = \"vdb\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.file`",
        parts: &[
            "This guest uses IMAGES/vm-a.img more than once: `devices.disk[0].source.file`, `devices.disk[1].source`",
        ],
    },
    Mistake {
        name: "other",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { file = \"IMAGES/vm-d.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.file`",
        parts: &["Running guests that use IMAGES/vm-d.img: theirs."],
    },
    Mistake {
        name: "operation",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { file = \"IMAGES/vm-c.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.file`",
        parts: &[
            "No other running guest of this libvirt uses IMAGES/vm-c.img",
            "a copy of the volume",
        ],
    },
    Mistake {
        name: "denied",
        body: "Q35\n devices = { disk = [{ type = \"file\", source = { file = \"IMAGES/closed/a.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.file`",
        parts: &[
            "has owner root:root and mode 06",
            "It may not search the directory IMAGES/closed. Run: chmod o+x IMAGES/closed",
        ],
    },
    Mistake {
        name: "hyperv",
        body: "Q35\n features = { acpi = true, hyperv = { mode = \"custom\", vpindex = { state = true } } }",
        attributes: "`features.hyperv`",
        parts: &["Hyper-V features need KVM"],
    },
    Mistake {
        name: "cpu-mode",
        body: "Q35\n cpu = { mode = \"host-passthrough\" }",
        attributes: "`cpu.mode`",
        parts: &["cpu = { mode = \"maximum\" }"],
    },
    Mistake {
        name: "cpu-model",
        body: "Q35\n cpu = { mode = \"custom\", model = \"Skylak\" }",
        attributes: "`cpu.model`",
        parts: &["The most similar CPU models of the host are: Skylake-"],
    },
    Mistake {
        name: "network",
        body: "Q35\n devices = { interface = [{ type = \"network\", source = { network = \"lba\" }, model = { type = \"virtio\" } }] }",
        attributes: "`devices.interface[0].source.network`",
        parts: &["are: lab, off, other. Did you mean \"lab\"?"],
    },
    Mistake {
        name: "inactive",
        body: "Q35\n devices = { interface = [{ type = \"network\", source = { network = \"off\" }, model = { type = \"virtio\" } }] }",
        attributes: "`devices.interface[0].source.network`",
        parts: &["running = true on its libvirt_network, or run virsh net-start off"],
    },
    Mistake {
        name: "pool",
        body: "Q35\n devices = { disk = [{ type = \"volume\", source = { pool = \"image\", volume = \"v\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.pool`",
        parts: &["are: images. Did you mean \"images\"?"],
    },
    Mistake {
        name: "bridge",
        body: "Q35\n devices = { interface = [{ type = \"bridge\", source = { bridge = \"br9\" } }] }",
        attributes: "`devices.interface[0].source.bridge`",
        parts: &["The host has no network interface br9"],
    },
    Mistake {
        name: "filter",
        body: "Q35\n devices = { interface = [{ type = \"bridge\", source = { bridge = \"br-host\" }, filterref = { filter = \"clean-trafic\" } }] }",
        attributes: "`devices.interface[0].filterref.filter`",
        parts: &["Did you mean \"clean-traffic\"?"],
    },
    Mistake {
        name: "secret",
        body: "Q35\n devices = { disk = [{ type = \"file\", driver = { type = \"qcow2\" }, source = { file = \"IMAGES/vm-b.img\", encryption = { format = \"luks\", secret = [{ type = \"passphrase\", uuid = \"6d1b5a4e-0f3a-4b3e-9d5c-000000000001\" }] } }, target = { dev = \"vda\", bus = \"virtio\" } }] }",
        attributes: "`devices.disk[0].source.encryption.secret[0].uuid`",
        parts: &["virsh secret-define"],
    },
    Mistake {
        name: "port",
        body: "Q35\n devices = { graphics = [{ type = \"vnc\", port = 5960, autoport = false }] }",
        attributes: "`devices.graphics[0].port`",
        parts: &["Set autoport = true"],
    },
    Mistake {
        name: "loader",
        body: "os = { type_machine = \"q35\", loader = \"/usr/share/OVMF/NONE.fd\", loader_readonly = true, loader_type = \"pflash\" }\n features = { acpi = true }",
        attributes: "`os.loader`",
        parts: &["os.firmware = \"efi\""],
    },
];

/// Guests that later versions of QEMU start: they ignore the features without KVM.
const STARTED_LATER: &[&str] = &["hyperv"];

/// The blocks of guests with mistakes.
fn blocks(daemon: &PrivateDaemon, mistakes: &[Mistake], more: &str) -> String {
    let block = |mistake: &Mistake| {
        let body = mistake.body.replace("Q35", Q35).replace("IMAGES", &images(daemon));
        format!(
            "resource \"libvirt_domain\" \"{0}\" {{\n name = \"{0}\"\n type = \"qemu\"\n memory = 65536\n {more}\n {body}\n}}\n",
            mistake.name
        )
    };
    mistakes.iter().map(block).collect()
}

fn images(daemon: &PrivateDaemon) -> String {
    text(&daemon.dir().join("images")).to_owned()
}

/// Applies guests with mistakes, and compares their errors.
fn check(daemon: &PrivateDaemon, mistakes: &[Mistake], more: &str) {
    let workspace = Workspace::with(daemon.uri(), &blocks(daemon, mistakes, more));
    let run = fail(&workspace);
    let started = workspace.addresses();
    let is_expected = |started: &String| STARTED_LATER.iter().any(|name| address(name) == *started);
    assert!(started.iter().all(is_expected), "{started:?}");
    let failed = |mistake: &&Mistake| !started.contains(&address(mistake.name));
    compare(daemon, mistakes.iter().filter(failed), ("create", &run));
}

/// Applies a configuration that fails for each of its guests.
fn fail(workspace: &Workspace) -> Run {
    // On a slow machine libvirt may read the log of QEMU before QEMU writes why it ended.
    let has_reasons = |run: &Run| !run.text.contains("closed the monitor.");
    let run = (0..3).map(|_| workspace.apply_fails()).find(has_reasons);
    run.unwrap_or_else(|| workspace.apply_fails())
}

/// Compares the errors of an operation.
fn compare<'a>(
    daemon: &PrivateDaemon,
    mistakes: impl Iterator<Item = &'a Mistake>,
    (verb, run): (&str, &Run),
) {
    let mut wrong = Vec::new();
    for Mistake { name, attributes, parts, .. } in mistakes {
        let error = run.error(&format!("Cannot {verb} domain {name:?}"));
        let points = [format!("attribute {attributes}."), format!("attributes {attributes}.")];
        let is_pointed = points.iter().any(|points| error.contains(points));
        let parts = parts.iter().map(|text| text.replace("IMAGES", &images(daemon)));
        let missing: Vec<String> = parts.filter(|text| !error.contains(text)).collect();
        if !is_pointed || !missing.is_empty() {
            wrong.push(format!("{name}: {attributes} {missing:?} is not in:\n{error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn an_error_of_a_definition_names_the_attribute_and_the_fix() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    check(&daemon, DEFINITIONS, "");
}

/// A host with what the mistakes of starts refer to.
struct Prepared {
    daemon: PrivateDaemon,
    /// Has an image open, as qemu-img does during an operation on a volume.
    holder: std::process::Child,
}

impl Prepared {
    fn new() -> Self {
        let daemon = host();
        make_images(&daemon, ["vm"].into_iter());
        let file = |name: &str| daemon.dir().join(name);
        std::fs::create_dir(file("images/closed")).unwrap();
        std::fs::copy(file("images/vm-a.img"), file("images/closed/a.img")).unwrap();
        daemon.enter(&["chmod", "700", &format!("{}/closed", images(&daemon))]);
        std::fs::write(file("off.xml"), "<network><name>off</name></network>").unwrap();
        daemon.virsh(&["net-define", text(&file("off.xml"))]);
        let theirs = format!(
            "<domain type='qemu'><name>theirs</name><memory unit='MiB'>32</memory><os><type machine='q35'>hvm</type></os><devices>\
             <disk type='file'><source file='{}/vm-d.img'/><target dev='vda' bus='virtio'/></disk>\
             <graphics type='vnc' port='5960' autoport='no'/></devices></domain>",
            images(&daemon)
        );
        std::fs::write(file("theirs.xml"), theirs).unwrap();
        daemon.virsh(&["define", text(&file("theirs.xml"))]);
        daemon.virsh(&["start", "theirs", "--paused"]);
        let holder = std::process::Command::new("qemu-io")
            .args(["-f", "raw", text(&file("images/vm-c.img"))])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        Self { daemon, holder }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

#[test]
fn an_error_of_a_start_names_the_attribute_and_the_fix() {
    let host = Prepared::new();
    check(&host.daemon, STARTS, START);
}

/// The mistakes of starts that concern a device which a running guest can get.
const ATTACHED: &[&str] =
    &["absent", "other", "operation", "denied", "network", "inactive", "pool"];

#[test]
fn an_error_of_a_live_change_names_the_part_and_the_fix() {
    let host = Prepared::new();
    let daemon = &host.daemon;
    let mistakes = || STARTS.iter().filter(|mistake| ATTACHED.contains(&mistake.name));
    assert_eq!(mistakes().count(), ATTACHED.len());
    let configuration = |is_attached: bool| -> String {
        let block = |mistake: &Mistake| {
            let body = if is_attached { mistake.body } else { Q35 };
            blocks(daemon, &[Mistake { body, ..*mistake }], START)
        };
        mistakes().map(block).collect()
    };
    let workspace = Workspace::with(daemon.uri(), &configuration(false));
    workspace.apply();
    let seen = |Mistake { name, .. }: &Mistake| {
        [&["domid", name][..], &["dumpxml", "--inactive", name]]
            .map(|command| daemon.virsh(command))
    };
    let before: Vec<_> = mistakes().map(seen).collect();

    workspace.configure(&configuration(true));
    let run = fail(&workspace);
    compare(daemon, mistakes(), ("update", &run));
    assert_eq!(mistakes().map(seen).collect::<Vec<_>>(), before, "the guests continue to run");
    workspace.configure(&configuration(false));
    workspace.assert_nothing_to_do();
}

#[test]
fn an_error_of_a_pool_network_or_volume_names_the_attribute_and_the_fix() {
    let daemon = host();
    daemon.enter(&["ip", "address", "add", "10.60.9.5/24", "dev", "br-host"]);
    daemon.enter(&["ip", "link", "set", "br-host", "up"]);
    let taken = "running = true\n ip = [{ address = \"10.60.9.1\", prefix = 24 }]";
    let configuration = pools::block(
        "again",
        &format!(" type = \"dir\"\n target = {{ path = \"{}\" }}\n", images(&daemon)),
    ) + &networks::block("taken", taken)
        + "resource \"libvirt_volume\" \"v\" {\n name = \"v\"\n pool = \"imgaes\"\n capacity = 1\n}\n";
    let workspace = Workspace::with(daemon.uri(), &configuration);
    let run = workspace.apply_fails();
    for (summary, attribute, parts) in [
        (
            "Cannot create pool \"again\"",
            "`target.path`",
            "The pool images already uses the same source",
        ),
        ("Cannot create network \"taken\"", "`ip[0].address`", "choose a free address range"),
        ("Cannot create volume \"v\"", "`pool`", "are: images. Did you mean \"images\"?"),
    ] {
        let error = run.error(summary);
        assert!(error.contains(attribute) && error.contains(parts), "{summary}: {error}");
    }
    workspace.configure("data \"libvirt_network_dhcp_leases\" \"l\" {\n network = \"lba\"\n}\n");
    workspace.plan_fails().prints(&["are: lab, other. Did you mean \"lab\"?"]);
}
