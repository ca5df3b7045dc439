//! Edits of a guest's devices for each kind of change that libvirt makes while the guest runs, and some that it does
//! not make although it accepts the call. A paused guest releases devices on USB, SCSI and virtio-serial only.

use super::edit::{Edit, edit};

const DEVICES: &str = "  devices = {\n";
const AFTER_DISKS: &str = "    ]\n    interface = [\n";
const OS_BOOT: &str = r#", boot = [{ dev = "hd" }]"#;
const VDA_TARGET: &str = r#"target = { dev = "vda", bus = "virtio" }"#;
const VDB_SOURCE: &str =
    r#"{ type = "volume", source = { pool = "images", volume = "NAME-b.img" }"#;
const USB_DISK: &str = "      { type = \"file\", source = { file = \"DIR/images/NAME-d.img\" }, target = { dev = \"sdu\", bus = \"usb\" } },\n    ]\n    interface = [\n";
const SCSI_DISK: &str = "      { type = \"file\", source = { file = \"DIR/images/NAME-d.img\" }, target = { dev = \"sdc\", bus = \"scsi\" } },\n    ]\n    interface = [\n";
const SCSI_CD: &str = "      { type = \"file\", device = \"cdrom\", source = { file = \"DIR/images/NAME-d.img\" }, target = { dev = \"sdd\", bus = \"scsi\" } },\n    ]\n    interface = [\n";
const SATA_CD: &str = "      { type = \"file\", device = \"cdrom\", source = { file = \"DIR/images/NAME-d.img\" }, target = { dev = \"sde\", bus = \"sata\" } },\n    ]\n    interface = [\n";
const FLOPPY: &str = "      { type = \"file\", device = \"floppy\", source = { file = \"DIR/images/NAME-d.img\" }, target = { dev = \"fda\", bus = \"fdc\" } },\n    ]\n    interface = [\n";
const SCSI: &str =
    "  devices = {\n    controller = [{ type = \"scsi\", index = 0, model = \"virtio-scsi\" }]\n";
const LIMITED: &str =
    r#"target = { dev = "vda", bus = "virtio" }, iotune = { total_bytes_sec = 1000000 }"#;
const READS_LIMITED: &str = r#"target = { dev = "vda", bus = "virtio" }, iotune = { read_iops_sec = 300, write_iops_sec = 400 }"#;
const NIC: &str = r#"model = { type = "virtio" }"#;
const NIC_FILTERED: &str =
    r#"model = { type = "virtio" }, filterref = { filter = "clean-traffic" }"#;
const SERIAL: &str = r#"[{ type = "pty" }]
    console"#;
const CONSOLE: &str = r#"console  = [{ type = "pty" }]"#;
const CHANNEL: &str =
    r#"[{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]"#;
const TWO_CHANNELS: &str = r#"[{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }, { type = "pty", target = { type = "virtio", name = "org.example.1" } }]"#;
const OTHER_CHANNEL: &str =
    r#"{ type = "unix", target = { type = "virtio", name = "org.example.1" } }]"#;
const PTY_CHANNEL: &str =
    r#"{ type = "pty", target = { type = "virtio", name = "org.example.1" } }]"#;
const RNG: &str =
    r#"rng      = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]"#;
const RNG_SLOW: &str = r#"rng = [{ model = "virtio", rate = { bytes = 1000 }, backend = { model = "random", device = "/dev/urandom" } }]"#;
const TABLET: &str = r#"[{ type = "tablet", bus = "usb" }]"#;
const TWO_INPUTS: &str = r#"[{ type = "tablet", bus = "usb" }, { type = "mouse", bus = "usb" }]"#;
const WATCHDOG: &str = r#"watchdog = [{ model = "i6300esb", action = "reset" }]"#;
const PASSWORD: &str = r#"passwd = "geheim", passwd_version = "1""#;
const SHMEM: &str = "  devices = {\n    shmem = [{ name = \"NAME\", model = { type = \"ivshmem-plain\" }, size = 1, size_unit = \"M\" }]\n";
const REDIRECTION: &str = "  devices = {\n    redirdev = [{ bus = \"usb\", type = \"pty\" }]\n";
const BALLOON: &str = "  devices = {\n    memballoon = [{ model = \"virtio\" }]\n";
const BALLOON_COUNTED: &str =
    "  devices = {\n    memballoon = [{ model = \"virtio\", stats = { period = 5 } }]\n";

const MEMORY: &str = "  memory      = 64\n  memory_unit = \"MiB\"\n  vcpu        = 2\n";
/// Memory that devices can extend.
const EXTENSIBLE: &str = "  max_memory = 4\n  max_memory_unit = \"GiB\"\n  max_memory_slots = 4\n  vcpu = 2\n  cpu = { numa = { cell = [{ id = 0, cpus = \"0-1\", memory = 128, unit = \"MiB\" }] } }\n";
const DIMM: &str = "  devices = {\n    memory = [{ model = \"dimm\", target = { size = 128, size_unit = \"MiB\", node = 0 } }]\n";
const REQUESTED: &str = "requested = 0, requested_unit";
const VIRTIO_MEM: &str = "  devices = {\n    memory = [{ model = \"virtio-mem\", target = { size = 128, size_unit = \"MiB\", node = 0, block = 2, block_unit = \"MiB\", requested = 0, requested_unit = \"MiB\" } }]\n";

/// The edits of disks and interfaces.
pub(crate) const STORAGE_AND_NETWORK: &[Edit] = &[
    edit("disk-usb-removed", &[(USB_DISK, AFTER_DISKS)])
        .given(&[(AFTER_DISKS, USB_DISK)])
        .loses(&["dev='sdu'"])
        .live(),
    edit("disk-scsi-removed", &[(SCSI_DISK, AFTER_DISKS)])
        .given(&[(DEVICES, SCSI), (AFTER_DISKS, SCSI_DISK)])
        .loses(&["dev='sdc'"])
        .live(),
    edit("cdrom-scsi-added", &[(AFTER_DISKS, SCSI_CD)])
        .given(&[(DEVICES, SCSI)])
        .gains(&["dev='sdd'"])
        .live(),
    edit("cdrom-changed", &[("NAME-d.img", "NAME-e.img")])
        .given(&[(AFTER_DISKS, SATA_CD)])
        .gains(&["-e.img"])
        .loses(&["-d.img"])
        .live(),
    edit("cdrom-removed", &[(SATA_CD, AFTER_DISKS)])
        .given(&[(AFTER_DISKS, SATA_CD)])
        .loses(&["dev='sde'"]),
    edit("floppy-changed", &[("NAME-d.img", "NAME-e.img")])
        .given(&[(AFTER_DISKS, FLOPPY)])
        .gains(&["-e.img"])
        .loses(&["-d.img"])
        .live(),
    edit("floppy-added", &[(AFTER_DISKS, FLOPPY)]).gains(&["dev='fda'"]),
    edit("disk-startup-policy", &[("NAME-c.img\" }", "NAME-c.img\", startup_policy = \"optional\" }")])
        .gains(&["startupPolicy='optional'"])
        .immediate(),
    edit("disk-snapshot", &[(VDA_TARGET, "target = { dev = \"vda\", bus = \"virtio\" }, snapshot = \"no\"")])
        .gains(&["snapshot='no'"])
        .immediate(),
    edit("disk-limited", &[(VDA_TARGET, LIMITED)])
        .gains(&["<total_bytes_sec>1000000</total_bytes_sec>"])
        .live(),
    edit("disk-limit-changed", &[(LIMITED, READS_LIMITED)])
        .given(&[(VDA_TARGET, LIMITED)])
        .gains(&["<read_iops_sec>300</read_iops_sec>", "<write_iops_sec>400</write_iops_sec>"])
        .loses(&["<total_bytes_sec>"])
        .live(),
    edit("disk-limit-removed", &[(READS_LIMITED, VDA_TARGET)])
        .given(&[(VDA_TARGET, READS_LIMITED)])
        .loses(&["<iotune>", "<read_iops_sec>"])
        .live(),
    edit("disk-serial-number", &[(VDA_TARGET, "target = { dev = \"vda\", bus = \"virtio\" }, serial = \"S1\"")])
        .gains(&["<serial>S1</serial>"]),
    edit("disk-read-only", &[(VDB_SOURCE, "{ type = \"volume\", readonly = true, source = { pool = \"images\", volume = \"NAME-b.img\" }")])
        .gains(&["<readonly/>"]),
    edit("nic-other-network", &[(r#"{ network = "lab" }, model = { type = "virtio" }"#, r#"{ network = "other" }, model = { type = "virtio" }"#)])
        .gains(&["network='other'"])
        .live(),
    edit("nic-filter", &[(NIC, NIC_FILTERED)]).gains(&["<filterref filter='clean-traffic'/>"]).live(),
    edit("nic-coalesce", &[(NIC, r#"model = { type = "virtio" }, coalesce = { rx = { frames = { max = 7 } } }"#)])
        .gains(&["<frames max='7'/>"])
        .live(),
    edit("nic-isolated", &[(NIC, r#"model = { type = "virtio" }, port = { isolated = true }"#)])
        .gains(&["<port isolated='yes'/>"])
        .live(),
    edit("nic-filters-of-guest", &[(NIC, r#"model = { type = "virtio" }, trust_guest_rx_filters = true"#)])
        .gains(&["trustGuestRxFilters='yes'"])
        .live()
        .since((10, 0, 0)),
    edit("nic-mtu", &[(NIC, r#"model = { type = "virtio" }, mtu = { size = 1400 }"#)])
        .gains(&["<mtu size='1400'/>"]),
    edit("nic-queues", &[(NIC, r#"model = { type = "virtio" }, driver = { queues = 2 }"#)])
        .gains(&["<driver queues='2'/>"]),
    edit("nic-boot-order", &[(NIC, r#"model = { type = "virtio" }, boot = { order = 1 }"#), (OS_BOOT, "")])
        .gains(&["<boot order='1'/>"])
        .loses(&["<boot dev='hd'/>"])
        .immediate(),
];

/// The edits of other devices.
pub(crate) const OTHERS: &[Edit] = &[
    edit("redirection-removed", &[(REDIRECTION, DEVICES)])
        .given(&[(DEVICES, REDIRECTION)])
        .loses(&["<redirdev "])
        .live(),
    edit("shmem-added", &[(DEVICES, SHMEM)]).gains(&["<shmem "]).attach(),
    edit("shmem-removed", &[(SHMEM, DEVICES)])
        .given(&[(DEVICES, SHMEM)])
        .loses(&["<shmem "])
        .detach(),
    edit("mouse-removed", &[(TWO_INPUTS, TABLET)])
        .given(&[(TABLET, TWO_INPUTS)])
        .loses(&["<input type='mouse' bus='usb'>"])
        .live(),
    edit("keyboard-virtio-added", &[(TABLET, r#"[{ type = "tablet", bus = "usb" }, { type = "keyboard", bus = "virtio" }]"#)])
        .gains(&["<input type='keyboard' bus='virtio'>"])
        .attach(),
    edit("channel-type", &[(PTY_CHANNEL, OTHER_CHANNEL)])
        .given(&[(CHANNEL, TWO_CHANNELS)])
        .loses(&["<channel type='pty'>"])
        .keeps(&["org.example.1"])
        .live(),
    edit("serial-pci-added", &[(SERIAL, "[{ type = \"pty\" }, { type = \"pty\", target = { type = \"pci-serial\" } }]\n    console")])
        .gains(&["<target type='pci-serial'"])
        .attach(),
    edit("serial-usb-added", &[(SERIAL, "[{ type = \"pty\" }, { type = \"pty\", target = { type = \"usb-serial\" } }]\n    console")])
        .gains(&["<target type='usb-serial'"])
        .live(),
    edit("console-virtio-added", &[(CONSOLE, "console = [{ type = \"pty\" }, { type = \"pty\", target = { type = \"virtio\" } }]")])
        .gains(&["<target type='virtio' port='1'/>"])
        .live(),
    edit("rng-added", &[(DEVICES, "  devices = {\n    rng = [{ model = \"virtio\", backend = { model = \"random\", device = \"/dev/urandom\" } }]\n")])
        .given(&[(RNG, "")])
        .gains(&["<rng "])
        .attach(),
    edit("rng-rate", &[(RNG, RNG_SLOW)]).gains(&["<rate bytes='1000'/>"]).detach(),
    edit("watchdog-added", &[(DEVICES, "  devices = {\n    watchdog = [{ model = \"i6300esb\", action = \"reset\" }]\n")])
        .given(&[(WATCHDOG, "")])
        .gains(&["<watchdog model='i6300esb'"])
        .attach(),
    edit("dimm-added", &[(DEVICES, DIMM)]).given(&[(MEMORY, EXTENSIBLE)]).gains(&["<memory model='dimm'>"]).attach(),
    edit("controller-scsi-added", &[(DEVICES, SCSI)])
        .gains(&["model='virtio-scsi'"])
        .attach(),
    edit("password-expiry", &[(PASSWORD, "passwd = \"geheim\", passwd_version = \"1\", passwd_valid_to = \"2040-01-01T00:00:00\"")])
        .gains(&["passwdValidTo='2040-01-01T00:00:00'"])
        .live(),
    edit("balloon-statistics", &[(BALLOON, BALLOON_COUNTED)])
        .given(&[(DEVICES, BALLOON)])
        .gains(&["<stats period='5'/>"])
        .live(),
    edit("balloon-deflates", &[(BALLOON, "  devices = {\n    memballoon = [{ model = \"virtio\", autodeflate = true }]\n")])
        .given(&[(DEVICES, BALLOON)])
        .gains(&["autodeflate='on'"]),
    edit("virtio-mem-requested", &[(REQUESTED, "requested = 64, requested_unit")])
        .given(&[(MEMORY, EXTENSIBLE), (DEVICES, VIRTIO_MEM)])
        .gains(&["<requested unit='KiB'>65536</requested>"])
        .live(),
    edit("sound-added", &[(DEVICES, "  devices = {\n    sound = [{ model = \"ich9\" }]\n")])
        .gains(&["<sound model='ich9'>"]),
    edit("panic-added", &[(DEVICES, "  devices = {\n    panic = [{ model = \"isa\" }]\n")])
        .gains(&["<panic model='isa'"]),
    edit("vnc-keymap", &[("autoport = true", "autoport = true, keymap = \"de\"")])
        .gains(&["keymap='de'"]),
];
