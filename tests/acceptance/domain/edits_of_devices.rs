//! Edits of a guest's devices: added, removed, reordered and changed.

use super::edit::{Edit, edit};

const AFTER_DISKS: &str = "    ]\n    interface = [\n";
const AFTER_NICS: &str = "    ]\n    serial ";
const VDA_TYPE: &str = "type   = \"volume\", device = \"disk\"";
const VDA_DRIVER: &str = r#"driver = { name = "qemu", type = "raw" }"#;
const VDA_TARGET: &str = r#"target = { dev = "vda", bus = "virtio" }"#;
const VDB: &str = concat!(
    "      { type = \"volume\", source = { pool = \"images\", volume = \"NAME-b.img\" }, ",
    "target = { dev = \"vdb\", bus = \"virtio\" } },\n"
);
const VDC: &str = concat!(
    "      { type = \"file\", source = { file = \"DIR/images/NAME-c.img\" }, ",
    "target = { dev = \"vdc\", bus = \"virtio\" } },\n"
);
const VDC_THEN_VDB: &str = concat!(
    "      { type = \"file\", source = { file = \"DIR/images/NAME-c.img\" }, ",
    "target = { dev = \"vdc\", bus = \"virtio\" } },\n",
    "      { type = \"volume\", source = { pool = \"images\", volume = \"NAME-b.img\" }, ",
    "target = { dev = \"vdb\", bus = \"virtio\" } },\n"
);
const VDD: &str = concat!(
    "      { type = \"file\", source = { file = \"DIR/images/NAME-d.img\" }, ",
    "target = { dev = \"vdd\", bus = \"virtio\" } },\n    ]\n    interface = [\n"
);
const VDC_SOURCE: &str = "      { type = \"file\", source = { file = \"DIR/images/NAME-c.img\" }, target = { dev = \"vdc\"";
const CDROM: &str = concat!(
    "      { type = \"file\", device = \"cdrom\", target = { dev = \"sda\", bus = \"sata\" } },\n",
    "    ]\n    interface = [\n"
);
const EMPTY: &str = "device = \"cdrom\", target";
const INSERTED: &str = "device = \"cdrom\", source = { file = \"DIR/images/NAME-d.img\" }, target";
const ORDER: &str = r#"target = { dev = "vda", bus = "virtio" }, boot = { order = 1 }"#;
const OS_BOOT: &str = r#", boot = [{ dev = "hd" }]"#;
const NIC_ONE: &str =
    "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"virtio\" } },\n";
const NIC_TWO: &str = concat!(
    "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"e1000\" }, ",
    "mac = { address = \"MAC\" } },\n"
);
const NIC_TWO_THEN_ONE: &str = concat!(
    "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"e1000\" }, ",
    "mac = { address = \"MAC\" } },\n",
    "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"virtio\" } },\n"
);
const NEW_NIC: &str = "{ type = \"network\", source = { network = \"other\" } },\n";
const NEW_NIC_THEN_TWO: &str = concat!(
    "{ type = \"network\", source = { network = \"other\" }, model = { type = \"rtl8139\" } },\n",
    "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"e1000\" }, ",
    "mac = { address = \"MAC\" } },\n"
);
const SERIAL: &str = "    serial   = [{ type = \"pty\" }]\n";
const CONSOLE: &str = "    console  = [{ type = \"pty\" }]\n";
const RNG: &str = concat!(
    "    rng      = [{ model = \"virtio\", ",
    "backend = { model = \"random\", device = \"/dev/urandom\" } }]\n"
);
const CHANNEL: &str = r#"name = "org.qemu.guest_agent.0" } }]"#;
const VIDEO: &str = r#"[{ model = { type = "qxl" } }]"#;
const INPUT: &str = r#"input    = [{ type = "tablet", bus = "usb" }]"#;
const WATCHDOG: &str = r#"watchdog = [{ model = "i6300esb", action = "reset" }]"#;
const POWEROFF: &str = r#"watchdog = [{ model = "i6300esb", action = "poweroff" }]"#;

/// The edits.
pub(crate) const EDITS: &[Edit] = &[
    edit("disk-added", &[(AFTER_DISKS, VDD)]).gains(&["dev='vdd'"])
    .attach(),
    edit(
        "disk-first-removed",
        &[
            ("      {\n        type   = \"volume\", device = \"disk\"\n", ""),
            ("        driver = { name = \"qemu\", type = \"raw\" }\n", ""),
            ("        source = { pool = \"images\", volume = \"NAME-a.img\" }\n", ""),
            ("        target = { dev = \"vda\", bus = \"virtio\" }\n      },\n", ""),
        ],
    )
    .loses(&["dev='vda'"])
    .detach(),
    edit("disks-reordered", &[(VDB, ""), (VDC, VDC_THEN_VDB)]).immediate(),
    edit("disk-bus-sata", &[(VDA_TARGET, r#"target = { dev = "vda", bus = "sata" }"#)])
        .gains(&["dev='vda' bus='sata'"])
        .moves(&["disk"]),
    edit("disk-bus-scsi", &[(VDA_TARGET, r#"target = { dev = "vda", bus = "scsi" }"#)])
        .gains(&["dev='vda' bus='scsi'"])
        .moves(&["disk"]),
    edit("disk-source", &[("NAME-b.img", "NAME-d.img")]).gains(&["d.img"]).loses(&["b.img"]),
    edit(
        "disk-source-kind",
        &[(
            VDC_SOURCE,
            "{ type = \"volume\", source = { pool = \"images\", volume = \"NAME-c.img\" }, target = { dev = \"vdc\"",
        )],
    )
    .gains(&["volume='disk-source-kind-c.img'"]),
    edit("disk-to-cdrom", &[(VDA_TYPE, "type = \"volume\", device = \"cdrom\""), (VDA_TARGET, "target = { dev = \"vda\", bus = \"sata\" }")])
        .gains(&["device='cdrom'", "<readonly/>"])
        .moves(&["disk"]),
    edit("cdrom-added", &[(AFTER_DISKS, CDROM)]).gains(&["device='cdrom'"]),
    edit("cdrom-inserted", &[(EMPTY, INSERTED)]).given(&[(AFTER_DISKS, CDROM)]).gains(&["-d.img"])
    .live(),
    edit("cdrom-emptied", &[(INSERTED, EMPTY)])
        .given(&[(AFTER_DISKS, CDROM), (EMPTY, INSERTED)])
        .loses(&["-d.img"])
    .live(),
    edit(
        "disk-driver",
        &[(VDA_DRIVER, r#"driver = { name = "qemu", type = "raw", cache = "none", discard = "unmap" }"#)],
    )
    .gains(&["cache='none'", "discard='unmap'"]),
    edit("boot-order-added", &[(VDA_TARGET, ORDER), (OS_BOOT, "")])
        .gains(&["<boot order='1'/>"])
        .loses(&["<boot dev='hd'/>"])
    .immediate(),
    edit("boot-order-changed", &[("order = 1", "order = 2")])
        .given(&[(VDA_TARGET, ORDER), (OS_BOOT, "")])
        .gains(&["<boot order='2'/>"])
        .loses(&["<boot order='1'/>"])
    .immediate(),
    edit("nic-added", &[(AFTER_NICS, "{ type = \"network\", source = { network = \"other\" } },\n    ]\n    serial ")])
        .gains(&["network='other'"])
    .attach(),
    edit("nic-removed", &[(NIC_ONE, "")]).loses(&["<model type='virtio'/>"])
    .detach(),
    // The first interface of the stored definition is the one that boots from the network.
    edit("nics-reordered", &[(NIC_ONE, ""), (NIC_TWO, NIC_TWO_THEN_ONE)]),
    edit("nic-inserted", &[(NIC_TWO, NEW_NIC_THEN_TWO)]).gains(&["rtl8139"])
    .attach(),
    edit("nic-inserted-first", &[("    interface = [\n", "    interface = [{ type = \"network\", source = { network = \"other\" } },\n")])
        .gains(&["network='other'"])
    .attach(),
    // The network changes live; the model waits.
    edit("nic-network", &[(NIC_ONE, NEW_NIC)])
        .gains(&["network='other'", "<model type='rtl8139'/>"])
        .early(&["network='other'"]),
    edit("nic-model", &[(NIC_ONE, "{ type = \"network\", source = { network = \"lab\" }, model = { type = \"rtl8139\" } },\n")])
        .gains(&["rtl8139"])
        .moves(&["interface"]),
    edit("nic-link", &[("model = { type = \"e1000\" }", "model = { type = \"e1000\" }, link = { state = \"down\" }")])
        .gains(&["<link state='down'/>"])
    .live(),
    edit("nic-bridge", &[(NIC_ONE, "{ type = \"bridge\", source = { bridge = \"br-host\" }, model = { type = \"virtio\" } },\n")])
        .gains(&["<interface type='bridge'>", "bridge='br-host'"])
        .moves(&["interface"])
    .live(),
    edit("vnc-port", &[("autoport = true", "autoport = false, port = 5999")])
        .gains(&["port='5999' autoport='no'"]),
    edit("vnc-listen", &[("address = \"127.0.0.1\"", "address = \"0.0.0.0\"")])
        .gains(&["listen='0.0.0.0'", "<listen type='address' address='0.0.0.0'/>"])
        .loses(&["127.0.0.1"]),
    edit("vnc-socket", &[("[{ type = \"address\", address = \"127.0.0.1\" }]", "[{ type = \"socket\", socket = \"/tmp/NAME.sock\" }]"), ("autoport = true, ", "")])
        .gains(&["<listen type='socket' socket='/tmp/vnc-socket.sock'/>"])
        .loses(&["listen='127.0.0.1'"]),
    edit("vnc-password", &[("\"geheim\", passwd_version = \"1\"", "\"neu\", passwd_version = \"2\"")])
        .gains(&["passwd='neu'"])
        .loses(&["passwd='geheim'"])
        .of_password()
    .live(),
    edit("video-virtio", &[(VIDEO, r#"[{ model = { type = "virtio" } }]"#)])
        .gains(&["<model type='virtio' heads='1'"])
        .loses(&["vgamem"]),
    edit("video-vga", &[(VIDEO, r#"[{ model = { type = "vga" } }]"#)])
        .gains(&["<model type='vga'"])
        .loses(&["'qxl'"]),
    edit("serial-and-console-removed", &[(SERIAL, ""), (CONSOLE, "")]).loses(&["<serial ", "<console "]),
    edit("serial-alone-removed", &[(SERIAL, "")])
        .given(&[(CONSOLE, "")])
        .loses(&["<serial ", "<console "]),
    // libvirt treats the first console and the serial port as one device, which exists while either is configured.
    edit("serial-removed", &[(SERIAL, "")]).immediate(),
    edit("console-removed", &[(CONSOLE, "")]).immediate(),
    edit("channel-added", &[(CHANNEL, "name = \"org.qemu.guest_agent.0\" } }, { type = \"unix\", target = { type = \"virtio\", name = \"org.example.0\" } }]")])
        .gains(&["org.example.0"])
    .live(),
    edit("rng-removed", &[(RNG, "")]).loses(&["<rng "])
    .detach(),
    edit("watchdog-action", &[(WATCHDOG, POWEROFF)])
        .gains(&["action='poweroff'"])
        .loses(&["action='reset'"])
    .detach(),
    edit("watchdog-removed", &[(POWEROFF, "")])
        .given(&[(WATCHDOG, POWEROFF)])
        .loses(&["i6300esb", "action='poweroff'"])
    .detach(),
    edit("tpm", &[(INPUT, "input    = [{ type = \"tablet\", bus = \"usb\" }]\n tpm = [{ model = \"tpm-crb\", backend = { type = \"emulator\", version = \"2.0\" } }]")])
        .gains(&["<tpm model='tpm-crb'>"]),
];
