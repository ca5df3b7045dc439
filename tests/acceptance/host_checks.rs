//! Checks of a plan with its host: what the host does not support is reported before anything is touched.

use crate::domain::guest::{address, host, text};
use crate::domain::life::vm;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A crypto device, which libvirt 9.1.0 added.
const CRYPTO: &str =
    "crypto = [{ backend = { model = \"builtin\" }, model = \"virtio\", type = \"qemu\" }]";

/// A guest with more devices.
fn with_devices(daemon: &PrivateDaemon, devices: &str) -> String {
    vm(daemon, "").replace("{ disk =", &format!("{{ {devices}\n disk ="))
}

#[test]
fn an_element_that_is_newer_than_the_daemon_is_an_error_in_the_plan() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &with_devices(&daemon, CRYPTO));
    if !daemon.virsh(&["version", "--daemon"]).contains("daemon: 9.0.") {
        workspace.apply();
        workspace.assert_nothing_to_do();
        return;
    }
    let texts = [
        "devices.crypto needs libvirt 9.1.0;",
        "has 9.0.0",
        "drops this element",
        "In libvirt's document: /domain/devices/crypto",
    ];
    workspace.plan_fails().prints(&texts);
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());

    workspace.configure(&vm(&daemon, ""));
    workspace.apply();
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    workspace.configure(&with_devices(&daemon, CRYPTO));
    workspace.apply_fails().prints(&texts);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    workspace.configure(&with_devices(&daemon, "panic = [{ model = \"pvpanic\" }]"));
    workspace.plan_fails().prints(&[
        "devices.panic[0].model: \"pvpanic\" needs libvirt 9.1.0;",
        "Allowed values with libvirt 9.0.0: hyperv, isa, pseries, s390.",
    ]);
    assert!(workspace.state(&address("vm"))["devices"]["panic"].is_null());
}

#[test]
fn a_host_that_does_not_answer_causes_no_message_of_a_check() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &with_devices(&daemon, CRYPTO));
    daemon.kill();
    let run = workspace.plan().does_not_print("needs libvirt").does_not_print("connect");
    run.prints(&["Plan: 1 to add"]);
}

/// A part of a guest that the host does not support.
struct Unsupported {
    /// What the guest of a plan has; `disk` is its only device otherwise.
    from: &'static str,
    to: &'static str,
    /// The parts of the message.
    texts: &'static [&'static str],
    is_error: bool,
}

const UNSUPPORTED: &[Unsupported] = &[
    Unsupported {
        from: "type_machine = \"q35\"",
        to: "type_machine = \"pc-q35-99.0\"",
        texts: &[
            "os.type_machine: ",
            "does not support \"pc-q35-99.0\"",
            "The most similar machine types of the host are: pc-q35-",
        ],
        is_error: true,
    },
    Unsupported {
        from: "type_machine = \"q35\"",
        to: "type_machine = \"qq35\"",
        texts: &["os.type_machine: ", "Did you mean \"q35\"?"],
        is_error: true,
    },
    Unsupported {
        from: "type        = \"qemu\"",
        to: "type = \"kvm\"",
        texts: &["Error: type: ", "does not support \"kvm\"", "/dev/kvm", "type = \"qemu\""],
        is_error: true,
    },
    Unsupported {
        from: "{ type_machine",
        to: "{ type_arch = \"s390x\", type_machine",
        texts: &["os.type_arch: ", "does not support \"s390x\"", "Install QEMU"],
        is_error: true,
    },
    Unsupported {
        from: "{ disk =",
        to: "{ emulator = \"/usr/bin/nope\"\n disk =",
        texts: &[
            "devices.emulator: ",
            "does not support \"/usr/bin/nope\"",
            "/usr/bin/qemu-system-",
        ],
        is_error: true,
    },
    Unsupported {
        from: "{ disk =",
        to: "{ video = [{ model = { type = \"vga\" } }, { model = { type = \"vbox\" } }]\n disk =",
        texts: &["devices.video[1].model.type: ", "\"vbox\"", "The video models of the host are:"],
        is_error: true,
    },
    Unsupported {
        from: "{ disk =",
        to: "{ tpm = [{ model = \"tpm-spapr\", backend = { type = \"emulator\" } }]\n disk =",
        texts: &["devices.tpm[0].model: ", "\"tpm-spapr\"", "tpm-crb"],
        is_error: true,
    },
    Unsupported {
        from: "{ disk =",
        to: "{ graphics = [{ type = \"rdp\", autoport = true }]\n disk =",
        texts: &["devices.graphics[0].type: ", "\"rdp\"", "vnc"],
        is_error: true,
    },
    Unsupported {
        from: "dev = \"vda\", bus = \"virtio\"",
        to: "dev = \"xvda\", bus = \"xen\"",
        texts: &[
            "devices.disk[0].target.bus: ",
            "\"xen\"",
            "The disk buses of the host are:",
            "virtio",
        ],
        is_error: false,
    },
    Unsupported {
        from: "features    =",
        to: "cpu = { mode = \"host-passthrough\" }\n features =",
        texts: &["cpu.mode: ", "\"host-passthrough\"", "The CPU modes of the host are:", "maximum"],
        is_error: false,
    },
    Unsupported {
        from: "features    =",
        to: "cpu = { model = \"EPYC-Milam\" }\n features =",
        texts: &["cpu.model: ", "Did you mean \"EPYC-Milan\"?"],
        is_error: false,
    },
];

#[test]
fn what_the_host_does_not_support_is_reported_in_the_plan() {
    let daemon = host();
    for case in UNSUPPORTED {
        let guest = vm(&daemon, "");
        let changed = guest.replacen(case.from, case.to, 1);
        assert_ne!(changed, guest, "{}", case.from);
        let workspace = Workspace::with(daemon.uri(), &changed);
        let run = if case.is_error { workspace.plan_fails() } else { workspace.plan() };
        run.prints(case.texts).prints(&["In libvirt's document: /domain/"]);
        if !case.is_error {
            // What libvirt keeps is not refused.
            workspace.apply();
            workspace.destroy();
        }
    }
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn only_new_values_are_compared_with_the_host() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, "cpu = { model = \"NoSuch\" }"));
    workspace.apply().prints(&["cpu.model: "]);
    workspace.assert_nothing_to_do();
    workspace.plan().does_not_print("cpu.model: ");
    workspace.configure(&vm(&daemon, "title = \"new\"\n cpu = { model = \"NoSuch\" }"));
    workspace.apply().does_not_print("cpu.model: ");
    workspace.run(&["plan", "-refresh-only"]).succeeded().does_not_print("cpu.model: ");
}

/// An interface in a network.
fn interface(network: &str) -> String {
    format!("interface = [{{ type = \"network\", source = {{ network = {network} }} }}]")
}

/// The start of the warning about a network.
const NO_NETWORK: &str = "has no network";

#[test]
fn an_object_that_does_not_exist_is_a_warning_with_the_nearest_name() {
    let daemon = host();
    let volume = "resource \"libvirt_volume\" \"v\" {\n name = \"v\"\n pool = \"imagse\"\n capacity = 1048576\n}\n";
    let devices = format!(
        "{}\n {}",
        interface("\"lba\"").replace("} }]", "}, filterref = { filter = \"clean-trafic\" } }]"),
        "hostdev = []"
    );
    let guest = with_devices(&daemon, &devices).replace(
        "disk = [{",
        "disk = [{ type = \"volume\", source = { pool = \"images\", volume = \"vm.imq\" }, target = { dev = \"vdb\", bus = \"virtio\" } }, {",
    );
    daemon.virsh(&["vol-create-as", "images", "vm.img", "1M"]);
    let workspace = Workspace::with(daemon.uri(), &format!("{guest}{volume}"));
    workspace.plan().prints(&[
        "devices.interface[0].source.network: ",
        "has no network \"lba\"",
        "are: lab, other. Did you mean \"lab\"?",
        "devices.interface[0].filterref.filter: ",
        "Did you mean \"clean-traffic\"?",
        "devices.disk[0].source.volume: ",
        "has no volume \"vm.imq\"",
        "Did you mean \"vm.img\"?",
        "Warning: pool: ",
        "Did you mean \"images\"?",
    ]);
}

#[test]
fn an_object_that_the_same_configuration_creates_is_not_missing() {
    let daemon = host();
    let network = "resource \"libvirt_network\" \"n\" {\n name = NAME\n}\n";
    let cases = [
        ("\"lba\"", "\"lba\"", false),
        ("libvirt_network.n.name", "\"lba\"", false),
        ("\"lba\"", "\"l${\"ba\"}\"", false),
        ("\"lba\"", "\"lbb\"", true),
    ];
    for (named, name, is_missing) in cases {
        let guest = with_devices(&daemon, &interface(named));
        let text = format!("{guest}{}", network.replace("NAME", name));
        let workspace = Workspace::with(daemon.uri(), &text);
        let run = workspace.plan();
        assert_eq!(run.text.contains(NO_NETWORK), is_missing, "{named} {name}\n{run}");
    }
    // A resource of another provider may create it; a module that is not read may, too.
    let guest = with_devices(&daemon, &interface("\"lba\""));
    let other = "resource \"terraform_data\" \"other\" {}\n";
    let workspace = Workspace::with(daemon.uri(), &format!("{guest}{other}"));
    workspace.plan().does_not_print(NO_NETWORK);
    let text = format!(
        "{}{}",
        with_devices(&daemon, &interface("\"lba\"")),
        network.replace("NAME", "\"lba\"")
    );
    let workspace = Workspace::with(daemon.uri(), &text);
    workspace.apply().does_not_print(NO_NETWORK);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_secret_that_does_not_exist_is_a_warning() {
    let daemon = host();
    let secret = "{ type = \"passphrase\", uuid = \"6d1b5a4e-0f3a-4b3e-9d5c-000000000001\" }";
    let encryption = format!("encryption = {{ format = \"luks\", secret = [{secret}] }}");
    let guest = vm(&daemon, "").replace("vm.img\" }", &format!("vm.img\", {encryption} }}"));
    let workspace = Workspace::with(daemon.uri(), &guest);
    workspace.plan().prints(&[
        "devices.disk[0].source.encryption.secret[0].uuid: ",
        "has no secret \"6d1b5a4e",
        "There are no secrets on",
    ]);
    let secret = "<secret><uuid>6d1b5a4e-0f3a-4b3e-9d5c-000000000001</uuid></secret>";
    let document = daemon.dir().join("secret.xml");
    std::fs::write(&document, secret).expect("the folder is ours");
    daemon.virsh(&["secret-define", text(&document)]);
    let other = guest.replace("6d1b5a4e", "6D1B5A4E");
    for guest in [guest, other] {
        workspace.configure(&guest);
        workspace.plan().does_not_print("has no secret");
    }
}

#[test]
fn an_image_in_a_directory_that_qemu_may_not_search_is_a_warning() {
    let daemon = host();
    let folder = daemon.dir().join("images/closed");
    std::fs::create_dir(&folder).expect("the folder is ours");
    std::fs::write(folder.join("vm.img"), [0; 512]).expect("the folder is ours");
    let path = folder.to_str().expect("temporary folders have plain names");
    let guest = vm(&daemon, "").replace("images/vm.img", "images/closed/vm.img");
    let workspace = Workspace::with(daemon.uri(), &guest);
    let warning = "devices.disk[0].source.file: QEMU probably cannot open";
    for (mode, is_closed) in [("700", true), ("711", false)] {
        daemon.enter(&["chmod", mode, path]);
        let run = workspace.plan();
        assert_eq!(run.text.contains(warning), is_closed, "{mode}\n{run}");
        if is_closed {
            run.prints(&["has owner root:root and mode 0700", &format!("chmod o+x {path}")]);
        }
    }
}
