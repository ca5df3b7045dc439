//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, BackingChain, Canon, ChainAttribute, Flags, NO_RULES, Live, Need, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Slots, Source, Verb, When, Check, Words, YES_NO, named, row, word, word_since};

/// Devices of the guest. libvirt adds controllers and the devices that the machine type always has.
///
/// Source: `domain/devices`.
#[derive(Clone, Default)]
pub struct DomainDevices {
    /// `<emulator>`: Path of the emulator on the host. Default: the host's emulator for the guest's `type` and architecture.
    pub emulator: Option<Text>,
    /// `<disk>`: Disks, CD drives and floppy drives.
    pub disk: Vec<crate::domain::DomainDevicesDisk>,
    /// `<controller>`: Controllers that devices are connected to. libvirt adds those that the devices need.
    pub controller: Vec<crate::domain::DomainDevicesController>,
    /// `<lease>`: Leases of a lock manager. The guest starts only when the lock manager grants them.
    pub lease: Vec<crate::domain::DomainDevicesLease>,
    /// `<filesystem>`: Directories and images of the host that the guest can mount.
    pub filesystem: Vec<crate::domain::DomainDevicesFilesystem>,
    /// `<interface>`: Network interfaces.
    pub interface: Vec<crate::domain::DomainDevicesInterface>,
    /// `<input>`: Keyboards, mice and tablets. libvirt adds a keyboard and a mouse when there is a display.
    pub input: Vec<crate::domain::DomainDevicesInput>,
    /// `<sound>`: Sound cards.
    pub sound: Vec<crate::domain::DomainDevicesSound>,
    /// `<audio>`: Audio backends of the host, which sound cards and displays use. libvirt adds one that fits the display.
    pub audio: Vec<crate::domain::DomainDevicesAudio>,
    /// `<hostdev>`: Devices of the host that are assigned to the guest.
    pub hostdev: Vec<crate::domain::DomainDevicesHostdev>,
    /// `<graphics>`: Displays, by which viewers reach the guest's screen.
    pub graphics: Vec<crate::domain::DomainDevicesGraphics>,
    /// `<video>`: Video cards. libvirt adds one when there is a display.
    pub video: Vec<crate::domain::DomainDevicesVideo>,
    /// `<console>`: Consoles of the guest, which `virsh console` opens. libvirt adds one for the first serial port.
    pub console: Vec<crate::domain::DomainDevicesConsole>,
    /// `<parallel>`: Parallel ports.
    pub parallel: Vec<crate::domain::DomainDevicesParallel>,
    /// `<serial>`: Serial ports.
    pub serial: Vec<crate::domain::DomainDevicesSerial>,
    /// `<channel>`: Communication channels between host and guest, such as that of the guest agent.
    pub channel: Vec<crate::domain::DomainDevicesChannel>,
    /// `<smartcard>`: Smartcard readers.
    pub smartcard: Vec<crate::domain::DomainDevicesSmartcard>,
    /// `<hub>`: USB hubs.
    pub hub: Vec<crate::domain::DomainDevicesHub>,
    /// `<redirdev>`: USB devices of the SPICE viewer, or of a network connection, that are redirected to the guest.
    pub redirdev: Vec<crate::domain::DomainDevicesRedirdev>,
    /// `<redirfilter>`: Filter for redirected USB devices.
    pub redirfilter: Vec<crate::domain::DomainDevicesRedirfilter>,
    /// `<rng>`: Random number generators, which give the guest entropy of the host.
    pub rng: Vec<crate::domain::DomainDevicesRng>,
    /// `<tpm>`: Trusted platform modules (TPM).
    pub tpm: Vec<crate::domain::DomainDevicesTpm>,
    /// `<shmem>`: Memory regions that guests share with each other.
    pub shmem: Vec<crate::domain::DomainDevicesShmem>,
    /// `<memory>`: Memory modules. The guest needs `max_memory`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.
    pub memory: Vec<crate::domain::DomainDevicesMemory>,
    /// `<crypto>`: Virtio devices for cryptographic operations. Since libvirt 9.1.0.
    pub crypto: Vec<crate::domain::DomainDevicesCrypto>,
    /// `<watchdog>`: Watchdog devices, which act when a program in the guest no longer resets them.
    pub watchdog: Vec<crate::domain::DomainDevicesWatchdog>,
    /// `<memballoon>`: Memory balloon, which returns memory of the guest to the host. libvirt adds one unless `model = "none"`.
    pub memballoon: Vec<crate::domain::DomainDevicesMemballoon>,
    /// `<nvram>`: Non-volatile memory of a pSeries guest, which always has it; used to set its address.
    pub nvram: Vec<crate::domain::DomainDevicesNvram>,
    /// `<panic>`: Devices that report a crash of the guest's operating system, for `on_crash`.
    pub panic: Vec<crate::domain::DomainDevicesPanic>,
    /// `<iommu>`: IOMMU of the guest.
    pub iommu: Vec<crate::domain::DomainDevicesIommu>,
    /// `<vsock>`: Socket connection between guest and host (vsock). The host needs the kernel module vhost_vsock.
    pub vsock: Vec<crate::domain::DomainDevicesVsock>,
    /// `<pstore>`: Persistent storage for crash logs of the guest's kernel. Since libvirt 10.6.0.
    pub pstore: Vec<crate::domain::DomainDevicesPstore>,
}

impl Record for DomainDevices {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.emulator.slot(),
            1 => self.disk.slot(),
            2 => self.controller.slot(),
            3 => self.lease.slot(),
            4 => self.filesystem.slot(),
            5 => self.interface.slot(),
            6 => self.input.slot(),
            7 => self.sound.slot(),
            8 => self.audio.slot(),
            9 => self.hostdev.slot(),
            10 => self.graphics.slot(),
            11 => self.video.slot(),
            12 => self.console.slot(),
            13 => self.parallel.slot(),
            14 => self.serial.slot(),
            15 => self.channel.slot(),
            16 => self.smartcard.slot(),
            17 => self.hub.slot(),
            18 => self.redirdev.slot(),
            19 => self.redirfilter.slot(),
            20 => self.rng.slot(),
            21 => self.tpm.slot(),
            22 => self.shmem.slot(),
            23 => self.memory.slot(),
            24 => self.crypto.slot(),
            25 => self.watchdog.slot(),
            26 => self.memballoon.slot(),
            27 => self.nvram.slot(),
            28 => self.panic.slot(),
            29 => self.iommu.slot(),
            30 => self.vsock.slot(),
            31 => self.pstore.slot(),
            _ => no_slot(&DOMAIN_DEVICES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.emulator.is_set()).with(1, self.disk.is_set()).with(2, self.controller.is_set()).with(3, self.lease.is_set()).with(4, self.filesystem.is_set()).with(5, self.interface.is_set()).with(6, self.input.is_set()).with(7, self.sound.is_set()).with(8, self.audio.is_set()).with(9, self.hostdev.is_set()).with(10, self.graphics.is_set()).with(11, self.video.is_set()).with(12, self.console.is_set()).with(13, self.parallel.is_set()).with(14, self.serial.is_set()).with(15, self.channel.is_set()).with(16, self.smartcard.is_set()).with(17, self.hub.is_set()).with(18, self.redirdev.is_set()).with(19, self.redirfilter.is_set()).with(20, self.rng.is_set()).with(21, self.tpm.is_set()).with(22, self.shmem.is_set()).with(23, self.memory.is_set()).with(24, self.crypto.is_set()).with(25, self.watchdog.is_set()).with(26, self.memballoon.is_set()).with(27, self.nvram.is_set()).with(28, self.panic.is_set()).with(29, self.iommu.is_set()).with(30, self.vsock.is_set()).with(31, self.pstore.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("audio", 8), named("channel", 15), named("console", 12), named("controller", 2), named("crypto", 24), named("disk", 1), named("emulator", 0), named("filesystem", 4), named("graphics", 10), named("hostdev", 9), named("hub", 17), named("input", 6), named("interface", 5), named("iommu", 29), named("lease", 3), named("memballoon", 26), named("memory", 23), named("nvram", 27), named("panic", 28), named("parallel", 13), named("pstore", 31), named("redirdev", 18), named("redirfilter", 19), named("rng", 20), named("serial", 14), named("shmem", 22), named("smartcard", 16), named("sound", 7), named("tpm", 21), named("video", 11), named("vsock", 30), named("watchdog", 25)] } }
}

/// Rows of [`DomainDevices`].
pub static DOMAIN_DEVICES: Shape = Shape {
    path: "domain/devices",
    rows: &[
        row("emulator", "emulator", Leaf(Scalar::Class(Class::AbsFilePath)), "Path of the emulator on the host. Default: the host's emulator for the guest's `type` and architecture.")
            .canon(Canon::Path)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 0]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Prefix("/usr/bin/qemu-system-"), condition: None }, AutoValue { text: AutoText::Exactly("/usr/bin/qemu-kvm"), condition: None }, AutoValue { text: AutoText::Exactly("/usr/bin/kvm"), condition: None }, AutoValue { text: AutoText::Exactly("/usr/libexec/qemu-kvm"), condition: None }]), ..NO_RULES }),
        row("disk", "disk", Children(&crate::domain::DOMAIN_DEVICES_DISK), "Disks, CD drives and floppy drives.")
            .flag(Flags::ORDERED)
            .flag(Flags::HOLDS_DATA)
            .rules(&Rules { grouped_by: Some(&[10, 1]), backing_chain: Some(BackingChain { chain: 28, attributes: &[ChainAttribute { in_element: &[1], in_link: &[1], is_key: true }, ChainAttribute { in_element: &[6], in_link: &[2], is_key: true }, ChainAttribute { in_element: &[7, 1], in_link: &[4, 0], is_key: false }] }), live: &[Live { verb: Verb::Plug, row_paths: &[], elements: &[Pattern { values: &[(&[10, 1], "virtio")], allows_more: false }, Pattern { values: &[(&[10, 1], "scsi")], allows_more: false }, Pattern { values: &[(&[10, 1], "usb")], allows_more: false }], since: None }, Live { verb: Verb::Media, row_paths: &[&[6], &[1], &[7, 1]], elements: &[Pattern { values: &[(&[0], "cdrom")], allows_more: false }, Pattern { values: &[(&[0], "floppy")], allows_more: false }], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[10, 1], "virtio")], allows_more: false }] }, Slots { kind: "scsi", count: Some(1), elements: &[Pattern { values: &[(&[10, 1], "scsi")], allows_more: false }] }, Slots { kind: "usb", count: Some(1), elements: &[Pattern { values: &[(&[10, 1], "usb")], allows_more: false }] }], ..NO_RULES }),
        row("controller", "controller", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER), "Controllers that devices are connected to. libvirt adds those that the devices need.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[1], "pci")], allows_more: false }, Pattern { values: &[(&[1], "ide")], allows_more: false }, Pattern { values: &[(&[1], "sata")], allows_more: false }, Pattern { values: &[(&[1], "fdc")], allows_more: false }, Pattern { values: &[(&[1], "usb"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "virtio-serial"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "scsi"), (&[0], "0")], allows_more: false }], auto: Auto::Elements(&[Pattern { values: &[(&[1], "pci")], allows_more: true }, Pattern { values: &[(&[1], "ide"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "sata"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "fdc"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "virtio-serial"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "usb"), (&[0], "0"), (&[2], "piix3-uhci")], allows_more: false }]), replaceable: &[Pattern { values: &[(&[1], "pci")], allows_more: false }, Pattern { values: &[(&[1], "ccid"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "usb"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "scsi"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "virtio-serial"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "sata"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "ide"), (&[0], "0")], allows_more: false }, Pattern { values: &[(&[1], "fdc"), (&[0], "0")], allows_more: false }], needed_by: &[Need { pattern: Pattern { values: &[(&[1], "scsi"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 1, 10, 1]], words: Words { texts: &["scsi"], absent: false } }, Source { from_root: true, is_around: false, row_paths: &[&[39, 9, 2]], words: Words { texts: &["scsi"], absent: false } }] }, Need { pattern: Pattern { values: &[(&[1], "sata"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 1, 10, 1]], words: Words { texts: &["sata"], absent: false } }] }, Need { pattern: Pattern { values: &[(&[1], "ide"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 1, 10, 1]], words: Words { texts: &["ide"], absent: false } }] }, Need { pattern: Pattern { values: &[(&[1], "fdc"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 1, 10, 1]], words: Words { texts: &["fdc"], absent: false } }] }, Need { pattern: Pattern { values: &[(&[1], "virtio-serial"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 15, 5, 0]], words: Words { texts: &["virtio", "xen"], absent: false } }, Source { from_root: true, is_around: false, row_paths: &[&[39, 12, 6, 0]], words: Words { texts: &["virtio"], absent: false } }] }, Need { pattern: Pattern { values: &[(&[1], "ccid"), (&[0], "0")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 16]], words: Words::NONE }] }], live: &[Live { verb: Verb::Plug, row_paths: &[], elements: &[Pattern { values: &[(&[1], "scsi")], allows_more: false }], since: None }], offers: &[Slots { kind: "port", count: Some(0), elements: &[Pattern { values: &[(&[1], "pci"), (&[2], "pcie-root")], allows_more: false }] }, Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[1], "pci"), (&[2], "pcie-root-port")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pcie-switch-downstream-port")], allows_more: false }] }, Slots { kind: "port", count: None, elements: &[Pattern { values: &[(&[1], "pci"), (&[2], "pci-root")], allows_more: false }] }, Slots { kind: "bridge", count: Some(0), elements: &[Pattern { values: &[(&[1], "sata")], allows_more: false }] }, Slots { kind: "bridge", count: None, elements: &[Pattern { values: &[(&[1], "pci"), (&[2], "pcie-to-pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "dmi-to-pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pci-root")], allows_more: false }] }, Slots { kind: "virtio_serial", count: Some(0), elements: &[] }, Slots { kind: "virtio_serial", count: None, elements: &[Pattern { values: &[(&[1], "virtio-serial")], allows_more: false }] }, Slots { kind: "scsi", count: Some(0), elements: &[Pattern { values: &[(&[1], "sata")], allows_more: false }] }, Slots { kind: "scsi", count: None, elements: &[Pattern { values: &[(&[1], "scsi")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pcie-to-pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "dmi-to-pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pci-bridge")], allows_more: false }, Pattern { values: &[(&[1], "pci"), (&[2], "pci-root")], allows_more: false }] }, Slots { kind: "usb", count: Some(0), elements: &[] }, Slots { kind: "usb", count: None, elements: &[Pattern { values: &[(&[1], "usb")], allows_more: false }] }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[1], "scsi"), (&[2], "virtio-scsi")], allows_more: false }] }, Slots { kind: "bridge", count: Some(1), elements: &[Pattern { values: &[(&[1], "scsi"), (&[2], "lsilogic")], allows_more: false }, Pattern { values: &[(&[1], "scsi"), (&[2], "-")], allows_more: false }] }], ..NO_RULES }),
        row("lease", "lease", Children(&crate::domain::DOMAIN_DEVICES_LEASE), "Leases of a lock manager. The guest starts only when the lock manager grants them.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("filesystem", "filesystem", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM), "Directories and images of the host that the guest can mount.")
            .flag(Flags::HOLDS_DATA)
            .rules(&Rules { live: &[Live { verb: Verb::Plug, row_paths: &[], elements: &[Pattern { values: &[(&[6, 0], "virtiofs")], allows_more: false }], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[6, 0], "virtiofs")], allows_more: false }] }], ..NO_RULES }),
        row("interface", "interface", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE), "Network interfaces.")
            .flag(Flags::ORDERED)
            .rules(&Rules { live: &[Live { verb: Verb::Plug, row_paths: &[], elements: &[], since: None }, Live { verb: Verb::Update, row_paths: &[&[5], &[3, 2], &[3, 0], &[0], &[23], &[27], &[7], &[29]], elements: &[Pattern { values: &[(&[0], "network")], allows_more: false }, Pattern { values: &[(&[0], "bridge")], allows_more: false }], since: None }, Live { verb: Verb::Update, row_paths: &[&[2]], elements: &[Pattern { values: &[(&[0], "network")], allows_more: false }, Pattern { values: &[(&[0], "bridge")], allows_more: false }], since: Some((10, 0, 0)) }, Live { verb: Verb::Update, row_paths: &[&[5]], elements: &[], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[17, 0], "virtio")], allows_more: false }, Pattern { values: &[(&[17, 0], "virtio-non-transitional")], allows_more: false }, Pattern { values: &[(&[17, 0], "e1000e")], allows_more: false }, Pattern { values: &[(&[17, 0], "igb")], allows_more: false }] }, Slots { kind: "bridge", count: Some(1), elements: &[Pattern { values: &[(&[0], "network"), (&[17, 0], "-")], allows_more: false }, Pattern { values: &[(&[0], "bridge"), (&[17, 0], "-")], allows_more: false }, Pattern { values: &[(&[0], "user"), (&[17, 0], "-")], allows_more: false }, Pattern { values: &[(&[17, 0], "rtl8139")], allows_more: false }, Pattern { values: &[(&[17, 0], "e1000")], allows_more: false }, Pattern { values: &[(&[17, 0], "virtio-transitional")], allows_more: false }] }], ..NO_RULES }),
        row("input", "input", Children(&crate::domain::DOMAIN_DEVICES_INPUT), "Keyboards, mice and tablets. libvirt adds a keyboard and a mouse when there is a display.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 6]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[0], "mouse"), (&[1], "ps2")], allows_more: false }, Pattern { values: &[(&[0], "keyboard"), (&[1], "ps2")], allows_more: false }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "mouse"), (&[1], "ps2")], allows_more: false }, Pattern { values: &[(&[0], "keyboard"), (&[1], "ps2")], allows_more: false }]), live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[Pattern { values: &[(&[1], "usb")], allows_more: false }, Pattern { values: &[(&[1], "virtio")], allows_more: false }], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[1], "virtio")], allows_more: false }] }, Slots { kind: "usb", count: Some(1), elements: &[Pattern { values: &[(&[1], "usb")], allows_more: false }] }], ..NO_RULES }),
        row("sound", "sound", Children(&crate::domain::DOMAIN_DEVICES_SOUND), "Sound cards."),
        row("audio", "audio", Children(&crate::domain::DOMAIN_DEVICES_AUDIO), "Audio backends of the host, which sound cards and displays use. libvirt adds one that fits the display.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 10, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 8]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[0], "1"), (&[2], "none")], allows_more: false }, Pattern { values: &[(&[0], "1"), (&[2], "spice")], allows_more: false }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "1"), (&[2], "none")], allows_more: false }, Pattern { values: &[(&[0], "1"), (&[2], "spice")], allows_more: false }]), ..NO_RULES }),
        row("hostdev", "hostdev", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV), "Devices of the host that are assigned to the guest.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[2], "pci")], allows_more: false }] }, Slots { kind: "usb", count: Some(1), elements: &[Pattern { values: &[(&[2], "usb")], allows_more: false }] }, Slots { kind: "scsi", count: Some(1), elements: &[Pattern { values: &[(&[2], "scsi")], allows_more: false }] }], ..NO_RULES }),
        row("graphics", "graphics", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS), "Displays, by which viewers reach the guest's screen.")
            .flag(Flags::ORDERED)
            .rules(&Rules { live: &[Live { verb: Verb::Update, row_paths: &[&[12], &[15], &[16]], elements: &[Pattern { values: &[(&[12], "*")], allows_more: false }], since: None }], ..NO_RULES }),
        row("video", "video", Children(&crate::domain::DOMAIN_DEVICES_VIDEO), "Video cards. libvirt adds one when there is a display.")
            .flag(Flags::ORDERED)
            .rules(&Rules { replaceable: &[Pattern { values: &[(&[1, 7], "yes")], allows_more: false }], needed_by: &[Need { pattern: Pattern { values: &[(&[1, 7], "yes")], allows_more: false }, sources: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 10]], words: Words::NONE }] }], ..NO_RULES }),
        row("console", "console", Children(&crate::domain::DOMAIN_DEVICES_CONSOLE), "Consoles of the guest, which `virsh console` opens. libvirt adds one for the first serial port.")
            .flag(Flags::ORDERED)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 14]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[6, 0], "serial")], allows_more: true }], auto: Auto::Elements(&[Pattern { values: &[(&[6, 0], "serial")], allows_more: true }]), live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[Pattern { values: &[(&[6, 0], "virtio")], allows_more: false }], since: None }], takes: &[Slots { kind: "virtio_serial", count: Some(1), elements: &[Pattern { values: &[(&[6, 0], "virtio")], allows_more: false }] }], ..NO_RULES }),
        row("parallel", "parallel", Children(&crate::domain::DOMAIN_DEVICES_PARALLEL), "Parallel ports.")
            .flag(Flags::ORDERED),
        row("serial", "serial", Children(&crate::domain::DOMAIN_DEVICES_SERIAL), "Serial ports.")
            .flag(Flags::ORDERED)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 12]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[6, 1], "0")], allows_more: true }], live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[Pattern { values: &[(&[6, 0], "pci-serial")], allows_more: false }, Pattern { values: &[(&[6, 0], "usb-serial")], allows_more: false }], since: None }], takes: &[Slots { kind: "bridge", count: Some(1), elements: &[Pattern { values: &[(&[6, 0], "pci-serial")], allows_more: false }] }, Slots { kind: "usb", count: Some(1), elements: &[Pattern { values: &[(&[6, 0], "usb-serial")], allows_more: false }] }], ..NO_RULES }),
        row("channel", "channel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL), "Communication channels between host and guest, such as that of the guest agent.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], takes: &[Slots { kind: "virtio_serial", count: Some(1), elements: &[Pattern { values: &[(&[5, 0], "virtio")], allows_more: false }] }], ..NO_RULES }),
        row("smartcard", "smartcard", Children(&crate::domain::DOMAIN_DEVICES_SMARTCARD), "Smartcard readers."),
        row("hub", "hub", Children(&crate::domain::DOMAIN_DEVICES_HUB), "USB hubs."),
        row("redirdev", "redirdev", Children(&crate::domain::DOMAIN_DEVICES_REDIRDEV), "USB devices of the SPICE viewer, or of a network connection, that are redirected to the guest.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], takes: &[Slots { kind: "usb", count: Some(1), elements: &[Pattern { values: &[(&[0], "usb")], allows_more: false }] }], ..NO_RULES }),
        row("redirfilter", "redirfilter", Children(&crate::domain::DOMAIN_DEVICES_REDIRFILTER), "Filter for redirected USB devices."),
        row("rng", "rng", Children(&crate::domain::DOMAIN_DEVICES_RNG), "Random number generators, which give the guest entropy of the host.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], takes: &[Slots { kind: "port", count: Some(1), elements: &[Pattern { values: &[(&[0], "virtio")], allows_more: false }, Pattern { values: &[(&[0], "virtio-non-transitional")], allows_more: false }] }, Slots { kind: "bridge", count: Some(1), elements: &[Pattern { values: &[(&[0], "virtio-transitional")], allows_more: false }] }], ..NO_RULES }),
        row("tpm", "tpm", Children(&crate::domain::DOMAIN_DEVICES_TPM), "Trusted platform modules (TPM)."),
        row("shmem", "shmem", Children(&crate::domain::DOMAIN_DEVICES_SHMEM), "Memory regions that guests share with each other.")
            .rules(&Rules { live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[], since: None }], takes: &[Slots { kind: "bridge", count: Some(1), elements: &[] }], ..NO_RULES }),
        row("memory", "memory", Children(&crate::domain::DOMAIN_DEVICES_MEMORY), "Memory modules. The guest needs `max_memory`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.")
            .rules(&Rules { live: &[Live { verb: Verb::Plug, row_paths: &[], elements: &[Pattern { values: &[(&[0], "dimm")], allows_more: false }], since: None }, Live { verb: Verb::Update, row_paths: &[&[6, 4, 1], &[6, 4, 0]], elements: &[Pattern { values: &[(&[0], "virtio-mem")], allows_more: false }], since: None }], ..NO_RULES }),
        row("crypto", "crypto", Children(&crate::domain::DOMAIN_DEVICES_CRYPTO), "Virtio devices for cryptographic operations. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("watchdog", "watchdog", Children(&crate::domain::DOMAIN_DEVICES_WATCHDOG), "Watchdog devices, which act when a program in the guest no longer resets them.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 25, 1]], words: Words::NONE }], derived_elements: &[Pattern { values: &[(&[0], "itco")], allows_more: true }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "itco"), (&[1], "reset")], allows_more: false }]), live: &[Live { verb: Verb::Replug, row_paths: &[], elements: &[Pattern { values: &[(&[0], "i6300esb")], allows_more: false }], since: None }], takes: &[Slots { kind: "bridge", count: Some(1), elements: &[Pattern { values: &[(&[0], "i6300esb")], allows_more: false }] }], ..NO_RULES }),
        row("memballoon", "memballoon", Children(&crate::domain::DOMAIN_DEVICES_MEMBALLOON), "Memory balloon, which returns memory of the guest to the host. libvirt adds one unless `model = \"none\"`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { auto: Auto::Elements(&[Pattern { values: &[(&[0], "virtio")], allows_more: false }]), replaceable: &[Pattern { values: &[(&[0], "virtio")], allows_more: false }], ..NO_RULES }),
        row("nvram", "nvram", Children(&crate::domain::DOMAIN_DEVICES_NVRAM), "Non-volatile memory of a pSeries guest, which always has it; used to set its address."),
        row("panic", "panic", Children(&crate::domain::DOMAIN_DEVICES_PANIC), "Devices that report a crash of the guest's operating system, for `on_crash`."),
        row("iommu", "iommu", Children(&crate::domain::DOMAIN_DEVICES_IOMMU), "IOMMU of the guest."),
        row("vsock", "vsock", Children(&crate::domain::DOMAIN_DEVICES_VSOCK), "Socket connection between guest and host (vsock). The host needs the kernel module vhost_vsock."),
        row("pstore", "pstore", Children(&crate::domain::DOMAIN_DEVICES_PSTORE), "Persistent storage for crash logs of the guest's kernel. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Audio backends of the host, which sound cards and displays use. libvirt adds one that fits the display.
///
/// Source: `domain/devices/audio`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudio {
    /// `@id`: Number of the backend, from 1.
    pub id: Option<Text>,
    /// `@timerPeriod`: Period of the timer that moves audio data, in microseconds. Default: the shortest possible.
    pub timer_period: Option<Text>,
    /// `@type`: Sound system of the host; `none` discards sound except for VNC viewers, `spice` sends it to the SPICE viewer. One of `alsa`, `coreaudio`, `dbus`, `file`, `jack`, `none`, `oss`, `pipewire` (9.10.0), `pulseaudio`, `sdl`, `spice`.
    pub r#type: Option<Text>,
    /// `@tryMMap`: Whether memory mapping is tried for data transfer, for `oss`.
    pub try_m_map: Option<bool>,
    /// `@exclusive`: Whether the device is opened for exclusive use, for `oss`.
    pub exclusive: Option<bool>,
    /// `@dspPolicy`: Timing policy of the device, -1 to 10, for `oss`. Low values mean low latency and high CPU usage; -1 selects fragment mode.
    pub dsp_policy: Option<Number>,
    /// `@runtimeDir`: Path of the directory that holds the PipeWire socket, such as `/run/user/1000`, for `pipewire`. Since libvirt 9.10.0.
    pub runtime_dir: Option<Text>,
    /// `@serverName`: Host name of the PulseAudio server, for `pulseaudio`.
    pub server_name: Option<Text>,
    /// `@driver`: SDL audio driver, for `sdl`. One of `alsa`, `arts`, `esd`, `pulseaudio`.
    pub driver: Option<Text>,
    /// `@path`: Path of the file that sound is recorded to, for `file`.
    pub path: Option<Text>,
    /// `<input>`: Recording settings.
    pub input: Option<Box<crate::domain::DomainDevicesAudioInput>>,
    /// `<output>`: Playback settings.
    pub output: Option<Box<crate::domain::DomainDevicesAudioInput>>,
}

impl Record for DomainDevicesAudio {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.timer_period.slot(),
            2 => self.r#type.slot(),
            3 => self.try_m_map.slot(),
            4 => self.exclusive.slot(),
            5 => self.dsp_policy.slot(),
            6 => self.runtime_dir.slot(),
            7 => self.server_name.slot(),
            8 => self.driver.slot(),
            9 => self.path.slot(),
            10 => self.input.slot(),
            11 => self.output.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.timer_period.is_set()).with(2, self.r#type.is_set()).with(3, self.try_m_map.is_set()).with(4, self.exclusive.is_set()).with(5, self.dsp_policy.is_set()).with(6, self.runtime_dir.is_set()).with(7, self.server_name.is_set()).with(8, self.driver.is_set()).with(9, self.path.is_set()).with(10, self.input.is_set()).with(11, self.output.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("driver", 8), named("dsp_policy", 5), named("exclusive", 4), named("id", 0), named("input", 10), named("output", 11), named("path", 9), named("runtime_dir", 6), named("server_name", 7), named("timer_period", 1), named("try_m_map", 3), named("type", 2)] } }
}

/// Rows of [`DomainDevicesAudio`].
pub static DOMAIN_DEVICES_AUDIO: Shape = Shape {
    path: "domain/devices/audio",
    rows: &[
        row("id", "id", Attribute(Scalar::Class(Class::HexUint8)), "Number of the backend, from 1.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("timerPeriod", "timer_period", Attribute(Scalar::Class(Class::HexUint32)), "Period of the timer that moves audio data, in microseconds. Default: the shortest possible.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("type", "type", Attribute(Scalar::Words(&[word("alsa"), word("coreaudio"), word("dbus"), word("file"), word("jack"), word("none"), word("oss"), word_since("pipewire", Since::At((9, 10, 0))), word("pulseaudio"), word("sdl"), word("spice")])), "Sound system of the host; `none` discards sound except for VNC viewers, `spice` sends it to the SPICE viewer. One of `alsa`, `coreaudio`, `dbus`, `file`, `jack`, `none`, `oss`, `pipewire` (9.10.0), `pulseaudio`, `sdl`, `spice`.")
            .flag(Flags::NEEDED),
        row("tryMMap", "try_m_map", Attribute(Scalar::Bool(YES_NO)), "Whether memory mapping is tried for data transfer, for `oss`."),
        row("exclusive", "exclusive", Attribute(Scalar::Bool(YES_NO)), "Whether the device is opened for exclusive use, for `oss`."),
        row("dspPolicy", "dsp_policy", Attribute(Scalar::Integer(&Range { min: Some(-2147483648), max: Some(2147483647) })), "Timing policy of the device, -1 to 10, for `oss`. Low values mean low latency and high CPU usage; -1 selects fragment mode."),
        row("runtimeDir", "runtime_dir", Attribute(Scalar::Class(Class::NonEmpty)), "Path of the directory that holds the PipeWire socket, such as `/run/user/1000`, for `pipewire`. Since libvirt 9.10.0.")
            .since(Since::At((9, 10, 0))),
        row("serverName", "server_name", Attribute(Scalar::Text), "Host name of the PulseAudio server, for `pulseaudio`."),
        row("driver", "driver", Attribute(Scalar::Words(&[word("alsa"), word("arts"), word("esd"), word("pulseaudio")])), "SDL audio driver, for `sdl`. One of `alsa`, `arts`, `esd`, `pulseaudio`."),
        row("path", "path", Attribute(Scalar::Class(Class::NonEmpty)), "Path of the file that sound is recorded to, for `file`."),
        row("input", "input", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT), "Recording settings."),
        row("output", "output", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT), "Playback settings."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["file"], absent: false } }], rows: &[9], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["oss"], absent: false } }], rows: &[3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["pipewire"], absent: false } }], rows: &[6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["pulseaudio"], absent: false } }], rows: &[7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["sdl"], absent: false } }], rows: &[8], required: &[] },
    ],
};

/// Recording settings.
///
/// Source: `domain/devices/audio/input`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudioInput {
    /// `@mixingEngine`: Whether QEMU converts formats and sampling rates. Default: chosen by the hypervisor.
    pub mixing_engine: Option<bool>,
    /// `@fixedSettings`: Whether the mixing engine uses fixed `settings` instead of those that need the least conversion.
    pub fixed_settings: Option<bool>,
    /// `@voices`: Number of voices. Default: usually 1.
    pub voices: Option<Text>,
    /// `@bufferLength`: Length of the buffer in microseconds. Default: depends on the sound system.
    pub buffer_length: Option<Text>,
    /// `@dev`: Path of the host's audio device, for `alsa` and `oss`. Default: chosen by the hypervisor.
    pub dev: Option<Text>,
    /// `@bufferCount`: Number of buffers, for `coreaudio`, `oss` and `sdl`.
    pub buffer_count: Option<Text>,
    /// `@serverName`: Name of the JACK server, for `jack`.
    pub server_name: Option<Text>,
    /// `@clientName`: Name of the JACK client, for `jack`.
    pub client_name: Option<Text>,
    /// `@connectPorts`: Regular expression of the JACK ports to connect to, for `jack`.
    pub connect_ports: Option<Text>,
    /// `@exactName`: Whether the JACK server must use `client_name` unchanged, for `jack`.
    pub exact_name: Option<bool>,
    /// `@tryPoll`: Whether polling is tried, for `oss`.
    pub try_poll: Option<bool>,
    /// `@name`: Name of the source or sink, for `pipewire` and `pulseaudio`.
    pub name: Option<Text>,
    /// `@streamName`: Name of the guest's stream, for `pipewire` and `pulseaudio`.
    pub stream_name: Option<Text>,
    /// `@latency`: Latency that the server aims for, in microseconds, for `pipewire` and `pulseaudio`.
    pub latency: Option<Text>,
    /// `<settings>`: Audio format, for `fixed_settings = true`.
    pub settings: Option<Box<crate::domain::DomainDevicesAudioInputSettings>>,
}

impl Record for DomainDevicesAudioInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mixing_engine.slot(),
            1 => self.fixed_settings.slot(),
            2 => self.voices.slot(),
            3 => self.buffer_length.slot(),
            4 => self.dev.slot(),
            5 => self.buffer_count.slot(),
            6 => self.server_name.slot(),
            7 => self.client_name.slot(),
            8 => self.connect_ports.slot(),
            9 => self.exact_name.slot(),
            10 => self.try_poll.slot(),
            11 => self.name.slot(),
            12 => self.stream_name.slot(),
            13 => self.latency.slot(),
            14 => self.settings.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO_INPUT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mixing_engine.is_set()).with(1, self.fixed_settings.is_set()).with(2, self.voices.is_set()).with(3, self.buffer_length.is_set()).with(4, self.dev.is_set()).with(5, self.buffer_count.is_set()).with(6, self.server_name.is_set()).with(7, self.client_name.is_set()).with(8, self.connect_ports.is_set()).with(9, self.exact_name.is_set()).with(10, self.try_poll.is_set()).with(11, self.name.is_set()).with(12, self.stream_name.is_set()).with(13, self.latency.is_set()).with(14, self.settings.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("buffer_count", 5), named("buffer_length", 3), named("client_name", 7), named("connect_ports", 8), named("dev", 4), named("exact_name", 9), named("fixed_settings", 1), named("latency", 13), named("mixing_engine", 0), named("name", 11), named("server_name", 6), named("settings", 14), named("stream_name", 12), named("try_poll", 10), named("voices", 2)] } }
}

/// Rows of [`DomainDevicesAudioInput`].
pub static DOMAIN_DEVICES_AUDIO_INPUT: Shape = Shape {
    path: "domain/devices/audio/input",
    rows: &[
        row("mixingEngine", "mixing_engine", Attribute(Scalar::Bool(YES_NO)), "Whether QEMU converts formats and sampling rates. Default: chosen by the hypervisor."),
        row("fixedSettings", "fixed_settings", Attribute(Scalar::Bool(YES_NO)), "Whether the mixing engine uses fixed `settings` instead of those that need the least conversion."),
        row("voices", "voices", Attribute(Scalar::Class(Class::HexUint32)), "Number of voices. Default: usually 1.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bufferLength", "buffer_length", Attribute(Scalar::Class(Class::HexUint32)), "Length of the buffer in microseconds. Default: depends on the sound system.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class(Class::DeviceName), Scalar::Class(Class::NonEmpty)])), "Path of the host's audio device, for `alsa` and `oss`. Default: chosen by the hypervisor."),
        row("bufferCount", "buffer_count", Attribute(Scalar::Class(Class::HexUint32)), "Number of buffers, for `coreaudio`, `oss` and `sdl`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("serverName", "server_name", Attribute(Scalar::Text), "Name of the JACK server, for `jack`."),
        row("clientName", "client_name", Attribute(Scalar::Text), "Name of the JACK client, for `jack`."),
        row("connectPorts", "connect_ports", Attribute(Scalar::Text), "Regular expression of the JACK ports to connect to, for `jack`."),
        row("exactName", "exact_name", Attribute(Scalar::Bool(YES_NO)), "Whether the JACK server must use `client_name` unchanged, for `jack`."),
        row("tryPoll", "try_poll", Attribute(Scalar::Bool(YES_NO)), "Whether polling is tried, for `oss`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the source or sink, for `pipewire` and `pulseaudio`."),
        row("streamName", "stream_name", Attribute(Scalar::Text), "Name of the guest's stream, for `pipewire` and `pulseaudio`."),
        row("latency", "latency", Attribute(Scalar::Class(Class::HexUint32)), "Latency that the server aims for, in microseconds, for `pipewire` and `pulseaudio`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("settings", "settings", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS), "Audio format, for `fixed_settings = true`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["alsa"], absent: false } }], rows: &[4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["coreaudio", "sdl"], absent: false } }], rows: &[5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["jack"], absent: false } }], rows: &[6, 7, 8, 9], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["oss"], absent: false } }], rows: &[4, 5, 10], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["pipewire", "pulseaudio"], absent: false } }], rows: &[11, 12, 13], required: &[] },
    ],
};

/// Audio format, for `fixed_settings = true`.
///
/// Source: `domain/devices/audio/input/settings`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudioInputSettings {
    /// `@frequency`: Sampling rate in Hz. Default: usually 44100.
    pub frequency: Option<Text>,
    /// `@channels`: Number of channels. Default: usually 2.
    pub channels: Option<Text>,
    /// `@format`: Sample format, such as `s16` for signed 16-bit integers. Default: chosen by the hypervisor. One of `f32`, `s16`, `s32`, `s8`, `u16`, `u32`, `u8`.
    pub format: Option<Text>,
}

impl Record for DomainDevicesAudioInputSettings {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.frequency.slot(),
            1 => self.channels.slot(),
            2 => self.format.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.frequency.is_set()).with(1, self.channels.is_set()).with(2, self.format.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("channels", 1), named("format", 2), named("frequency", 0)] } }
}

/// Rows of [`DomainDevicesAudioInputSettings`].
pub static DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS: Shape = Shape {
    path: "domain/devices/audio/input/settings",
    rows: &[
        row("frequency", "frequency", Attribute(Scalar::Class(Class::HexUint32)), "Sampling rate in Hz. Default: usually 44100.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("channels", "channels", Attribute(Scalar::Class(Class::HexUint32)), "Number of channels. Default: usually 2.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("format", "format", Attribute(Scalar::Words(&[word("f32"), word("s16"), word("s32"), word("s8"), word("u16"), word("u32"), word("u8")])), "Sample format, such as `s16` for signed 16-bit integers. Default: chosen by the hypervisor. One of `f32`, `s16`, `s32`, `s8`, `u16`, `u32`, `u8`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Consoles of the guest, which `virsh console` opens. libvirt adds one for the first serial port.
///
/// Source: `domain/devices/console`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsole {
    /// `@tty`: Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.
    pub tty: Option<Text>,
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<Text>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: Device that the guest sees.
    pub target: Option<Box<crate::domain::DomainDevicesConsoleTarget>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
}

impl Record for DomainDevicesConsole {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tty.slot(),
            1 => self.r#type.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.target.slot(),
            7 => self.alias.slot(),
            8 => self.acpi.slot(),
            9 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.tty.is_set()).with(1, self.r#type.is_set()).with(2, self.source_bind.is_set()).with(3, self.source.is_set()).with(4, self.protocol.is_set()).with(5, self.log.is_set()).with(6, self.target.is_set()).with(7, self.alias.is_set()).with(8, self.acpi.is_set()).with(9, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 8), named("address", 9), named("alias", 7), named("log", 5), named("protocol", 4), named("source", 3), named("source_bind", 2), named("target", 6), named("tty", 0), named("type", 1)] } }
}

/// Rows of [`DomainDevicesConsole`].
pub static DOMAIN_DEVICES_CONSOLE: Shape = Shape {
    path: "domain/devices/console",
    rows: &[
        row("tty", "tty", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.")
            .canon(Canon::Path),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES })
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES }),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES }),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES }),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET), "Device that the guest sees."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[6, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[6], &[3]],
    arms: &[],
};

/// Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
///
/// Source: `domain/devices/console/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsoleAddress {
    /// `@type`: Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain in hexadecimal. QEMU supports `0x0000` only.
    pub domain: Option<Text>,
    /// `@bus`: Number of the bus: for PCI and USB, the `index` of the controller that provides it.
    pub bus: Option<Text>,
    /// `@slot`: Number of the slot on the bus: for PCI, `0x00` to `0x1f`.
    pub slot: Option<Text>,
    /// `@function`: PCI function, 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`.
    pub multifunction: Option<bool>,
    /// `@controller`: Index of the controller that the device is connected to. From 0 to 99.
    pub controller: Option<Number>,
    /// `@target`: Target number on the SCSI bus. Default: 0. From 0 to 99.
    pub target: Option<Number>,
    /// `@unit`: Unit number on the bus. Default: 0.
    pub unit: Option<Number>,
    /// `@port`: Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port.
    pub port: Option<Text>,
    /// `@reg`: Start register on the spapr-vio bus of a pSeries guest, in hexadecimal.
    pub reg: Option<Text>,
    /// `@cssid`: Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices.
    pub cssid: Option<Text>,
    /// `@ssid`: Subchannel set on the CCW bus of an s390 guest, 0 to 3.
    pub ssid: Option<Text>,
    /// `@devno`: Device number on the CCW bus of an s390 guest, in hexadecimal.
    pub devno: Option<Text>,
    /// `@iobase`: First I/O port of an ISA device, such as `0x505`.
    pub iobase: Option<Text>,
    /// `@irq`: Interrupt number of an ISA device.
    pub irq: Option<Text>,
    /// `@base`: Guest physical address at which a memory module starts.
    pub base: Option<Text>,
    /// `<zpci>`: PCI extension of an s390 guest.
    pub zpci: Option<Box<crate::domain::DomainDevicesChannelAddressZpci>>,
}

impl Record for DomainDevicesConsoleAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.domain.slot(),
            2 => self.bus.slot(),
            3 => self.slot.slot(),
            4 => self.function.slot(),
            5 => self.multifunction.slot(),
            6 => self.controller.slot(),
            7 => self.target.slot(),
            8 => self.unit.slot(),
            9 => self.port.slot(),
            10 => self.reg.slot(),
            11 => self.cssid.slot(),
            12 => self.ssid.slot(),
            13 => self.devno.slot(),
            14 => self.iobase.slot(),
            15 => self.irq.slot(),
            16 => self.base.slot(),
            17 => self.zpci.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.controller.is_set()).with(7, self.target.is_set()).with(8, self.unit.is_set()).with(9, self.port.is_set()).with(10, self.reg.is_set()).with(11, self.cssid.is_set()).with(12, self.ssid.is_set()).with(13, self.devno.is_set()).with(14, self.iobase.is_set()).with(15, self.irq.is_set()).with(16, self.base.is_set()).with(17, self.zpci.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base", 16), named("bus", 2), named("controller", 6), named("cssid", 11), named("devno", 13), named("domain", 1), named("function", 4), named("iobase", 14), named("irq", 15), named("multifunction", 5), named("port", 9), named("reg", 10), named("slot", 3), named("ssid", 12), named("target", 7), named("type", 0), named("unit", 8), named("zpci", 17)] } }
}

/// Rows of [`DomainDevicesConsoleAddress`].
pub static DOMAIN_DEVICES_CONSOLE_ADDRESS: Shape = Shape {
    path: "domain/devices/console/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.")
            .flag(Flags::SELECTS),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain in hexadecimal. QEMU supports `0x0000` only.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the bus: for PCI and USB, the `index` of the controller that provides it.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "Number of the slot on the bus: for PCI, `0x00` to `0x1f`.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`."),
        row("controller", "controller", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Index of the controller that the device is connected to. From 0 to 99.")
            .flag(Flags::UNNEEDED),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Target number on the SCSI bus. Default: 0. From 0 to 99.")
            .flag(Flags::UNNEEDED),
        row("unit", "unit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99999) })), "Unit number on the bus. Default: 0.")
            .flag(Flags::UNNEEDED),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(99) }), Scalar::Class(Class::UsbPort)])), "Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("reg", "reg", Attribute(Scalar::Class(Class::HexUint32)), "Start register on the spapr-vio bus of a pSeries guest, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("cssid", "cssid", Attribute(Scalar::Class(Class::CcwCssid)), "Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("ssid", "ssid", Attribute(Scalar::Class(Class::CcwSsid)), "Subchannel set on the CCW bus of an s390 guest, 0 to 3.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("devno", "devno", Attribute(Scalar::Class(Class::HexUint16)), "Device number on the CCW bus of an s390 guest, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("iobase", "iobase", Attribute(Scalar::Class(Class::HexUint16)), "First I/O port of an ISA device, such as `0x505`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("irq", "irq", Attribute(Scalar::Class(Class::IsaIrq)), "Interrupt number of an ISA device.")
            .canon(Canon::HexNum),
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which a memory module starts.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI), "PCI extension of an s390 guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccid"], absent: false } }], rows: &[3, 6], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccw"], absent: false } }], rows: &[11, 12, 13], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["dimm"], absent: false } }], rows: &[3, 16], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["drive"], absent: false } }], rows: &[2, 6, 7, 8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["isa"], absent: false } }], rows: &[14, 15], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[1, 2, 3, 4, 5, 17], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["spapr-vio"], absent: false } }], rows: &[10], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb"], absent: false } }], rows: &[2, 9], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtio-serial"], absent: false } }], rows: &[2, 6, 9], required: &[6] },
    ],
};

/// Device that the guest sees.
///
/// Source: `domain/devices/console/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsoleTarget {
    /// `@type`: Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<Text>,
    /// `@port`: Number of the port, from 0. Generated when omitted.
    pub port: Option<Text>,
    /// `<model>`: Model of the device. libvirt chooses one that fits `type`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesConsoleTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.port.is_set()).with(2, self.model.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("model", 2), named("port", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesConsoleTarget`].
pub static DOMAIN_DEVICES_CONSOLE_TARGET: Shape = Shape {
    path: "domain/devices/console/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`."),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0. Generated when omitted.")
            .flag(Flags::VOLATILE),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Model of the device. libvirt chooses one that fits `type`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Model of the device. libvirt chooses one that fits `type`.
///
/// Source: `domain/devices/console/target/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsoleTargetModel {
    /// `@name`: Name of the model. One of `16550a`, `isa-debugcon`, `isa-serial`, `pci-serial`, `pl011`, `sclpconsole`, `sclplmconsole`, `spapr-vty`, `usb-serial`.
    pub name: Option<Text>,
}

impl Record for DomainDevicesConsoleTargetModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE_TARGET_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE_TARGET_MODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesConsoleTargetModel`].
pub static DOMAIN_DEVICES_CONSOLE_TARGET_MODEL: Shape = Shape {
    path: "domain/devices/console/target/model",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("16550a"), word("isa-debugcon"), word("isa-serial"), word("pci-serial"), word("pl011"), word("sclpconsole"), word("sclplmconsole"), word("spapr-vty"), word("usb-serial")])), "Name of the model. One of `16550a`, `isa-debugcon`, `isa-serial`, `pci-serial`, `pl011`, `sclpconsole`, `sclplmconsole`, `spapr-vty`, `usb-serial`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
