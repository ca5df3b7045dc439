//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word, word_since};

/// Trusted platform modules (TPM).
///
/// Source: `domain/devices/tpm`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpm {
    /// `@model`: Model that the guest sees; `tpm-crb` is for version 2.0 only. Default: `tpm-spapr` for pSeries guests, else `tpm-tis`. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`.
    pub model: Option<Text>,
    /// `<backend>`: Implementation of the TPM.
    pub backend: Option<Box<crate::domain::DomainDevicesTpmBackend>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
}

impl Record for DomainDevicesTpm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.backend.slot(),
            2 => self.alias.slot(),
            3 => self.address.slot(),
            4 => self.acpi.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.backend.is_set()).with(2, self.alias.is_set()).with(3, self.address.is_set()).with(4, self.acpi.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 4), named("address", 3), named("alias", 2), named("backend", 1), named("model", 0)] } }
}

/// Rows of [`DomainDevicesTpm`].
pub static DOMAIN_DEVICES_TPM: Shape = Shape {
    path: "domain/devices/tpm",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("spapr-tpm-proxy"), word("tpm-crb"), word("tpm-spapr"), word("tpm-tis")])), "Model that the guest sees; `tpm-crb` is for version 2.0 only. Default: `tpm-spapr` for pSeries guests, else `tpm-tis`. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`."),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND), "Implementation of the TPM."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
    ],
    key: &[],
    r#match: &[&[1], &[0]],
    arms: &[],
};

/// Implementation of the TPM.
///
/// Source: `domain/devices/tpm/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackend {
    /// `@type`: Kind of implementation: `emulator` starts swtpm for the guest, `external` uses a running one, `passthrough` uses the TPM of the host. One of `emulator`, `external`, `passthrough`.
    pub r#type: Option<Text>,
    /// `@persistent_state`: Whether the state of the emulator is kept when a transient guest ends. Default: `false`.
    pub persistent_state: Option<bool>,
    /// `@debug`: Log level of the emulator, from 1. Since libvirt 10.6.0.
    pub debug: Option<Text>,
    /// `@version`: TPM version of the emulator. Default: chosen by libvirt, depending on the model. One of `1.2`, `2.0`.
    pub version: Option<Text>,
    /// `<device>`: TPM device of the host, for `type = "passthrough"`.
    pub device: Option<Box<crate::domain::DomainDevicesTpmBackendDevice>>,
    /// `<encryption>`: Encryption of the emulator's state.
    pub encryption: Option<Box<crate::domain::DomainDevicesTpmBackendEncryption>>,
    /// `<active_pcr_banks>`: PCR banks of a TPM 2.0 emulator that are activated at each start. Default: the banks stay as they are.
    pub active_pcr_banks: Option<Box<crate::domain::DomainDevicesTpmBackendActivePcrBanks>>,
    /// `<source>`: Where the emulator stores its state, or the socket of an external emulator.
    pub source: Option<Box<crate::domain::DomainDevicesTpmBackendSource>>,
    /// `<profile>`: Profile of a TPM 2.0 emulator, which limits its algorithms. Fixed when the TPM is created. Since libvirt 10.10.0.
    pub profile: Option<Box<crate::domain::DomainDevicesTpmBackendProfile>>,
}

impl Record for DomainDevicesTpmBackend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.persistent_state.slot(),
            2 => self.debug.slot(),
            3 => self.version.slot(),
            4 => self.device.slot(),
            5 => self.encryption.slot(),
            6 => self.active_pcr_banks.slot(),
            7 => self.source.slot(),
            8 => self.profile.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.persistent_state.is_set()).with(2, self.debug.is_set()).with(3, self.version.is_set()).with(4, self.device.is_set()).with(5, self.encryption.is_set()).with(6, self.active_pcr_banks.is_set()).with(7, self.source.is_set()).with(8, self.profile.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("active_pcr_banks", 6), named("debug", 2), named("device", 4), named("encryption", 5), named("persistent_state", 1), named("profile", 8), named("source", 7), named("type", 0), named("version", 3)] } }
}

/// Rows of [`DomainDevicesTpmBackend`].
pub static DOMAIN_DEVICES_TPM_BACKEND: Shape = Shape {
    path: "domain/devices/tpm/backend",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("emulator"), word("external"), word("passthrough")])), "Kind of implementation: `emulator` starts swtpm for the guest, `external` uses a running one, `passthrough` uses the TPM of the host. One of `emulator`, `external`, `passthrough`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("persistent_state", "persistent_state", Attribute(Scalar::Bool(YES_NO)), "Whether the state of the emulator is kept when a transient guest ends. Default: `false`."),
        row("debug", "debug", Attribute(Scalar::Class(Class::HexUint8)), "Log level of the emulator, from 1. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("version", "version", Attribute(Scalar::Words(&[word("1.2"), word("2.0")])), "TPM version of the emulator. Default: chosen by libvirt, depending on the model. One of `1.2`, `2.0`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 21, 0]], words: Words::NONE }], ..NO_RULES }),
        row("device", "device", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_DEVICE), "TPM device of the host, for `type = \"passthrough\"`."),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION), "Encryption of the emulator's state."),
        row("active_pcr_banks", "active_pcr_banks", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS), "PCR banks of a TPM 2.0 emulator that are activated at each start. Default: the banks stay as they are."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_SOURCE), "Where the emulator stores its state, or the socket of an external emulator."),
        row("profile", "profile", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_PROFILE), "Profile of a TPM 2.0 emulator, which limits its algorithms. Fixed when the TPM is created. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["emulator"], absent: false } }], rows: &[1, 2, 5, 6, 7, 8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["external"], absent: false } }], rows: &[7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[4], required: &[] },
    ],
};

/// PCR banks of a TPM 2.0 emulator that are activated at each start. Default: the banks stay as they are.
///
/// Source: `domain/devices/tpm/backend/active_pcr_banks`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendActivePcrBanks {
    /// `<sha1>`: Whether this PCR bank is activated.
    pub sha1: Option<bool>,
    /// `<sha256>`: Whether this PCR bank is activated.
    pub sha256: Option<bool>,
    /// `<sha384>`: Whether this PCR bank is activated.
    pub sha384: Option<bool>,
    /// `<sha512>`: Whether this PCR bank is activated.
    pub sha512: Option<bool>,
}

impl Record for DomainDevicesTpmBackendActivePcrBanks {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sha1.slot(),
            1 => self.sha256.slot(),
            2 => self.sha384.slot(),
            3 => self.sha512.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sha1.is_set()).with(1, self.sha256.is_set()).with(2, self.sha384.is_set()).with(3, self.sha512.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("sha1", 0), named("sha256", 1), named("sha384", 2), named("sha512", 3)] } }
}

/// Rows of [`DomainDevicesTpmBackendActivePcrBanks`].
pub static DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS: Shape = Shape {
    path: "domain/devices/tpm/backend/active_pcr_banks",
    rows: &[
        row("sha1", "sha1", Flag, "Whether this PCR bank is activated."),
        row("sha256", "sha256", Flag, "Whether this PCR bank is activated."),
        row("sha384", "sha384", Flag, "Whether this PCR bank is activated."),
        row("sha512", "sha512", Flag, "Whether this PCR bank is activated."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// TPM device of the host, for `type = "passthrough"`.
///
/// Source: `domain/devices/tpm/backend/device`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendDevice {
    /// `@path`: Path of the device. Default: `/dev/tpm0`.
    pub path: Option<Text>,
}

impl Record for DomainDevicesTpmBackendDevice {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND_DEVICE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`DomainDevicesTpmBackendDevice`].
pub static DOMAIN_DEVICES_TPM_BACKEND_DEVICE: Shape = Shape {
    path: "domain/devices/tpm/backend/device",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::NonEmpty)), "Path of the device. Default: `/dev/tpm0`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Encryption of the emulator's state.
///
/// Source: `domain/devices/tpm/backend/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendEncryption {
    /// `@secret`: UUID of the secret that holds the passphrase, the `uuid` of a `libvirt_secret`.
    pub secret: Option<Text>,
}

impl Record for DomainDevicesTpmBackendEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.secret.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 0)] } }
}

/// Rows of [`DomainDevicesTpmBackendEncryption`].
pub static DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION: Shape = Shape {
    path: "domain/devices/tpm/backend/encryption",
    rows: &[
        row("secret", "secret", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret that holds the passphrase, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Profile of a TPM 2.0 emulator, which limits its algorithms. Fixed when the TPM is created.
///
/// Source: `domain/devices/tpm/backend/profile`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendProfile {
    /// `@source`: Profile that is used at creation, such as `local:restricted`. Default: the default profile of swtpm. Since libvirt 10.10.0.
    pub source: Option<Text>,
    /// `@removeDisabled`: Removes algorithms that FIPS mode disables from a `custom` profile: `check` those disabled now, `fips-host` all of them. One of `check`, `fips-host`. Since libvirt 10.10.0.
    pub remove_disabled: Option<Text>,
    /// `@name`: Name of the profile that was set; reported by libvirt. Since libvirt 10.10.0.
    pub name: Option<Text>,
}

impl Record for DomainDevicesTpmBackendProfile {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND_PROFILE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.source.slot(),
            1 => self.remove_disabled.slot(),
            2 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND_PROFILE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.source.is_set()).with(1, self.remove_disabled.is_set()).with(2, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 2), named("remove_disabled", 1), named("source", 0)] } }
}

/// Rows of [`DomainDevicesTpmBackendProfile`].
pub static DOMAIN_DEVICES_TPM_BACKEND_PROFILE: Shape = Shape {
    path: "domain/devices/tpm/backend/profile",
    rows: &[
        row("source", "source", Attribute(Scalar::Class(Class::TpmProfile)), "Profile that is used at creation, such as `local:restricted`. Default: the default profile of swtpm. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("removeDisabled", "remove_disabled", Attribute(Scalar::Words(&[word("check"), word("fips-host")])), "Removes algorithms that FIPS mode disables from a `custom` profile: `check` those disabled now, `fips-host` all of them. One of `check`, `fips-host`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("name", "name", Attribute(Scalar::Class(Class::TpmProfile)), "Name of the profile that was set; reported by libvirt. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the emulator stores its state, or the socket of an external emulator.
///
/// Source: `domain/devices/tpm/backend/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendSource {
    /// `@type`: Kind of source: a `file` or `dir` for the state, or the `unix` socket of an external emulator. One of `dir` (10.10.0), `file` (10.10.0), `unix`.
    pub r#type: Option<Text>,
    /// `@path`: Path of the file, block device, directory or socket.
    pub path: Option<Text>,
    /// `@mode`: Role of QEMU on the socket of an external emulator. One of `connect`.
    pub mode: Option<Text>,
}

impl Record for DomainDevicesTpmBackendSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_TPM_BACKEND_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.path.slot(),
            2 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_TPM_BACKEND_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.path.is_set()).with(2, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 2), named("path", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesTpmBackendSource`].
pub static DOMAIN_DEVICES_TPM_BACKEND_SOURCE: Shape = Shape {
    path: "domain/devices/tpm/backend/source",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word_since("dir", Since::At((10, 10, 0))), word_since("file", Since::At((10, 10, 0))), word("unix")])), "Kind of source: a `file` or `dir` for the state, or the `unix` socket of an external emulator. One of `dir` (10.10.0), `file` (10.10.0), `unix`."),
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsDirPath), Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::NonEmpty)])), "Path of the file, block device, directory or socket."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("connect")])), "Role of QEMU on the socket of an external emulator. One of `connect`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["external"], absent: false } }], rows: &[2], required: &[2] },
    ],
};

/// Video cards. libvirt adds one when there is a display.
///
/// Source: `domain/devices/video`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideo {
    /// `<driver>`: Backend and virtio options of the video card.
    pub driver: Option<Box<crate::domain::DomainDevicesVideoDriver>>,
    /// `<model>`: Model of the video card.
    pub model: Option<Box<crate::domain::DomainDevicesVideoModel>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesVideo {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VIDEO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.driver.slot(),
            1 => self.model.slot(),
            2 => self.alias.slot(),
            3 => self.acpi.slot(),
            4 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VIDEO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.driver.is_set()).with(1, self.model.is_set()).with(2, self.alias.is_set()).with(3, self.acpi.is_set()).with(4, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 3), named("address", 4), named("alias", 2), named("driver", 0), named("model", 1)] } }
}

/// Rows of [`DomainDevicesVideo`].
pub static DOMAIN_DEVICES_VIDEO: Shape = Shape {
    path: "domain/devices/video",
    rows: &[
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_DRIVER), "Backend and virtio options of the video card."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL), "Model of the video card.")
            .presence(Presence::Omittable)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[1, 0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "cirrus")], allows_more: false }, Pattern { values: &[(&[0], "vga")], allows_more: false }]), ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1, 0]], words: Words { texts: &["vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "virtio", "bochs"], absent: false } }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[1, 0]],
    arms: &[],
};

/// Backend and virtio options of the video card.
///
/// Source: `domain/devices/video/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
    /// `@name`: Backend of a virtio card: QEMU itself, or a separate process (`vhostuser`). Default: `qemu`. One of `qemu`, `vhostuser`.
    pub name: Option<Text>,
    /// `@vgaconf`: How bhyve exposes a `gop` card to the guest. bhyve only. One of `io`, `off`, `on`.
    pub vgaconf: Option<Text>,
}

impl Record for DomainDevicesVideoDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VIDEO_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            4 => self.name.slot(),
            5 => self.vgaconf.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VIDEO_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iommu.is_set()).with(1, self.ats.is_set()).with(2, self.packed.is_set()).with(3, self.page_per_vq.is_set()).with(4, self.name.is_set()).with(5, self.vgaconf.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 1), named("iommu", 0), named("name", 4), named("packed", 2), named("page_per_vq", 3), named("vgaconf", 5)] } }
}

/// Rows of [`DomainDevicesVideoDriver`].
pub static DOMAIN_DEVICES_VIDEO_DRIVER: Shape = Shape {
    path: "domain/devices/video/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("name", "name", Attribute(Scalar::Words(&[word("qemu"), word("vhostuser")])), "Backend of a virtio card: QEMU itself, or a separate process (`vhostuser`). Default: `qemu`. One of `qemu`, `vhostuser`."),
        row("vgaconf", "vgaconf", Attribute(Scalar::Words(&[word("io"), word("off"), word("on")])), "How bhyve exposes a `gop` card to the guest. bhyve only. One of `io`, `off`, `on`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Model of the video card.
///
/// Source: `domain/devices/video/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModel {
    /// `@type`: Model: `virtio` for guests with a driver, `vga` for all guests, `qxl` for SPICE, `none` for no video card. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.
    pub r#type: Option<Text>,
    /// `@ram`: Size of the primary memory of a `qxl` card, in KiB. Rounded to a power of two.
    pub ram: Option<Number>,
    /// `@vgamem`: Size of the framebuffer of a `qxl` card, in KiB.
    pub vgamem: Option<Number>,
    /// `@vram64`: Size of the 64-bit memory of a `qxl` card, in KiB.
    pub vram64: Option<Number>,
    /// `@device`: QEMU device of a `virtio` card; chosen by libvirt and kept for migration. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.5.0.
    pub device: Option<Text>,
    /// `@vram`: Size of the video memory, in KiB. Rounded to a power of two.
    pub vram: Option<Number>,
    /// `@heads`: Number of screens. Default: 1.
    pub heads: Option<Number>,
    /// `@primary`: Whether this is the primary card, which the firmware uses. Default: `true` for the first one.
    pub primary: Option<bool>,
    /// `@blob`: Whether a `virtio` card shares image data with the host without copying (blob resources). QEMU only. Since libvirt 9.2.0.
    pub blob: Option<bool>,
    /// `@edid`: Whether the guest can read the EDID of the screen, for `vga`, `bochs` and `virtio`. Default: chosen by QEMU. Since libvirt 11.7.0.
    pub edid: Option<bool>,
    /// `<acceleration>`: Acceleration by the host.
    pub acceleration: Option<Box<crate::domain::DomainDevicesVideoModelAcceleration>>,
    /// `<resolution>`: Smallest screen size, for `vga`, `qxl`, `bochs`, `gop` and `virtio`.
    pub resolution: Option<Box<crate::domain::DomainDevicesVideoModelResolution>>,
}

impl Record for DomainDevicesVideoModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VIDEO_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.ram.slot(),
            2 => self.vgamem.slot(),
            3 => self.vram64.slot(),
            4 => self.device.slot(),
            5 => self.vram.slot(),
            6 => self.heads.slot(),
            7 => self.primary.slot(),
            8 => self.blob.slot(),
            9 => self.edid.slot(),
            10 => self.acceleration.slot(),
            11 => self.resolution.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VIDEO_MODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.ram.is_set()).with(2, self.vgamem.is_set()).with(3, self.vram64.is_set()).with(4, self.device.is_set()).with(5, self.vram.is_set()).with(6, self.heads.is_set()).with(7, self.primary.is_set()).with(8, self.blob.is_set()).with(9, self.edid.is_set()).with(10, self.acceleration.is_set()).with(11, self.resolution.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acceleration", 10), named("blob", 8), named("device", 4), named("edid", 9), named("heads", 6), named("primary", 7), named("ram", 1), named("resolution", 11), named("type", 0), named("vgamem", 2), named("vram", 5), named("vram64", 3)] } }
}

/// Rows of [`DomainDevicesVideoModel`].
pub static DOMAIN_DEVICES_VIDEO_MODEL: Shape = Shape {
    path: "domain/devices/video/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cirrus"), word("gop"), word("none"), word("qxl"), word("ramfb"), word("vbox"), word("vga"), word("virtio"), word("vmvga"), word("xen")])), "Model: `virtio` for guests with a driver, `vga` for all guests, `qxl` for SPICE, `none` for no video card. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.")
            .flag(Flags::SELECTS),
        row("ram", "ram", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Size of the primary memory of a `qxl` card, in KiB. Rounded to a power of two.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("65536"), condition: None }, AutoValue { text: AutoText::Exactly("16384"), condition: None }]), ..NO_RULES }),
        row("vgamem", "vgamem", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Size of the framebuffer of a `qxl` card, in KiB.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("16384"), condition: None }]), ..NO_RULES }),
        row("vram64", "vram64", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Size of the 64-bit memory of a `qxl` card, in KiB.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], ..NO_RULES }),
        row("device", "device", Attribute(Scalar::Words(&[word("vhost-user-gpu"), word("vhost-user-vga"), word("virtio-gpu"), word("virtio-gpu-gl"), word("virtio-vga"), word("virtio-vga-gl")])), "QEMU device of a `virtio` card; chosen by libvirt and kept for migration. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.5.0.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[39, 11]], words: Words::NONE }], ..NO_RULES })
            .since(Since::At((12, 5, 0))),
        row("vram", "vram", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Size of the video memory, in KiB. Rounded to a power of two.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("65536"), condition: None }, AutoValue { text: AutoText::Exactly("16384"), condition: None }]), ..NO_RULES }),
        row("heads", "heads", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of screens. Default: 1.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("1"), condition: None }]), ..NO_RULES }),
        row("primary", "primary", Attribute(Scalar::Bool(YES_NO)), "Whether this is the primary card, which the firmware uses. Default: `true` for the first one.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: true, row_paths: &[&[39, 11]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("true"), condition: None }]), ..NO_RULES }),
        row("blob", "blob", Attribute(Scalar::Bool(ON_OFF)), "Whether a `virtio` card shares image data with the host without copying (blob resources). QEMU only. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
        row("edid", "edid", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest can read the EDID of the screen, for `vga`, `bochs` and `virtio`. Default: chosen by QEMU. Since libvirt 11.7.0.")
            .since(Since::At((11, 7, 0))),
        row("acceleration", "acceleration", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION), "Acceleration by the host."),
        row("resolution", "resolution", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION), "Smallest screen size, for `vga`, `qxl`, `bochs`, `gop` and `virtio`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["qxl"], absent: false } }], rows: &[1, 2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtio"], absent: false } }], rows: &[4], required: &[] },
    ],
};

/// Acceleration by the host.
///
/// Source: `domain/devices/video/model/acceleration`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModelAcceleration {
    /// `@accel3d`: Whether 3D is accelerated.
    pub accel3d: Option<bool>,
    /// `@accel2d`: Whether 2D is accelerated. VirtualBox only.
    pub accel2d: Option<bool>,
    /// `@rendernode`: Absolute path of the host's DRM render node, for the driver `vhostuser`. Default: an available one.
    pub rendernode: Option<Text>,
}

impl Record for DomainDevicesVideoModelAcceleration {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.accel3d.slot(),
            1 => self.accel2d.slot(),
            2 => self.rendernode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.accel3d.is_set()).with(1, self.accel2d.is_set()).with(2, self.rendernode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("accel2d", 1), named("accel3d", 0), named("rendernode", 2)] } }
}

/// Rows of [`DomainDevicesVideoModelAcceleration`].
pub static DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION: Shape = Shape {
    path: "domain/devices/video/model/acceleration",
    rows: &[
        row("accel3d", "accel3d", Attribute(Scalar::Bool(YES_NO)), "Whether 3D is accelerated."),
        row("accel2d", "accel2d", Attribute(Scalar::Bool(YES_NO)), "Whether 2D is accelerated. VirtualBox only."),
        row("rendernode", "rendernode", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the host's DRM render node, for the driver `vhostuser`. Default: an available one.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Smallest screen size, for `vga`, `qxl`, `bochs`, `gop` and `virtio`.
///
/// Source: `domain/devices/video/model/resolution`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModelResolution {
    /// `@x`: Width in pixels.
    pub x: Option<Number>,
    /// `@y`: Height in pixels.
    pub y: Option<Number>,
}

impl Record for DomainDevicesVideoModelResolution {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.x.slot(),
            1 => self.y.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.x.is_set()).with(1, self.y.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("x", 0), named("y", 1)] } }
}

/// Rows of [`DomainDevicesVideoModelResolution`].
pub static DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION: Shape = Shape {
    path: "domain/devices/video/model/resolution",
    rows: &[
        row("x", "x", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Width in pixels.")
            .flag(Flags::NEEDED),
        row("y", "y", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Height in pixels.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Socket connection between guest and host (vsock). The host needs the kernel module vhost_vsock.
///
/// Source: `domain/devices/vsock`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsock {
    /// `@model`: Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `<cid>`: Context identifier (CID) of the guest.
    pub cid: Option<Box<crate::domain::DomainDevicesVsockCid>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<driver>`: Virtio options of the device.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
}

impl Record for DomainDevicesVsock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VSOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.cid.slot(),
            2 => self.address.slot(),
            3 => self.alias.slot(),
            4 => self.acpi.slot(),
            5 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VSOCK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.cid.is_set()).with(2, self.address.is_set()).with(3, self.alias.is_set()).with(4, self.acpi.is_set()).with(5, self.driver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 4), named("address", 2), named("alias", 3), named("cid", 1), named("driver", 5), named("model", 0)] } }
}

/// Rows of [`DomainDevicesVsock`].
pub static DOMAIN_DEVICES_VSOCK: Shape = Shape {
    path: "domain/devices/vsock",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("cid", "cid", Child(&crate::domain::DOMAIN_DEVICES_VSOCK_CID), "Context identifier (CID) of the guest."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Context identifier (CID) of the guest.
///
/// Source: `domain/devices/vsock/cid`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsockCid {
    /// `@auto`: Whether libvirt assigns a free CID at each start. Default: `true` unless `address` is set.
    pub auto: Option<bool>,
    /// `@address`: CID of the guest, from 3.
    pub address: Option<Number>,
}

impl Record for DomainDevicesVsockCid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_VSOCK_CID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.auto.slot(),
            1 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_VSOCK_CID, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.auto.is_set()).with(1, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("auto", 0)] } }
}

/// Rows of [`DomainDevicesVsockCid`].
pub static DOMAIN_DEVICES_VSOCK_CID: Shape = Shape {
    path: "domain/devices/vsock/cid",
    rows: &[
        row("auto", "auto", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt assigns a free CID at each start. Default: `true` unless `address` is set."),
        row("address", "address", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "CID of the guest, from 3."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Watchdog devices, which act when a program in the guest no longer resets them.
///
/// Source: `domain/devices/watchdog`.
#[derive(Clone, Default)]
pub struct DomainDevicesWatchdog {
    /// `@model`: Model that the guest sees: `i6300esb` is recommended; machine type q35 always has `itco`. One of `diag288`, `i6300esb`, `ib700`, `itco` (9.1.0).
    pub model: Option<Text>,
    /// `@action`: What happens when the watchdog expires. Default: `reset`. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`.
    pub action: Option<Text>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
}

impl Record for DomainDevicesWatchdog {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_WATCHDOG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.action.slot(),
            2 => self.alias.slot(),
            3 => self.acpi.slot(),
            4 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_WATCHDOG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.action.is_set()).with(2, self.alias.is_set()).with(3, self.acpi.is_set()).with(4, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 3), named("action", 1), named("address", 4), named("alias", 2), named("model", 0)] } }
}

/// Rows of [`DomainDevicesWatchdog`].
pub static DOMAIN_DEVICES_WATCHDOG: Shape = Shape {
    path: "domain/devices/watchdog",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("diag288"), word("i6300esb"), word("ib700"), word_since("itco", Since::At((9, 1, 0)))])), "Model that the guest sees: `i6300esb` is recommended; machine type q35 always has `itco`. One of `diag288`, `i6300esb`, `ib700`, `itco` (9.1.0).")
            .flag(Flags::NEEDED),
        row("action", "action", Attribute(Scalar::Words(&[word("dump"), word("inject-nmi"), word("none"), word("pause"), word("poweroff"), word("reset"), word("shutdown")])), "What happens when the watchdog expires. Default: `reset`. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};
