//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Sound cards.
///
/// Source: `domain/devices/sound`.
#[derive(Clone, Default)]
pub struct DomainDevicesSound {
    /// `@model`: What the guest sees; `ich9` for a PC. One of `ac97`, `es1370`, `ich6`, `ich7`, `ich9`, `pcspk`, `sb16`, `usb`, `virtio` (11.3.0).
    pub model: Option<String>,
    /// `@multichannel`: XML attribute `multichannel` of `<sound>`. Since libvirt 11.3.0.
    pub multichannel: Option<bool>,
    /// `@streams`: XML attribute `streams` of `<sound>`. Since libvirt 11.3.0.
    pub streams: Option<String>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<audio>`: Where the sound goes.
    pub audio: Option<Box<crate::domain::DomainDevicesGraphicsAudio>>,
    /// `<codec>`: What the card has: `duplex`, `micro`, `output`.
    pub codec: Vec<crate::domain::DomainDevicesSoundCodec>,
    /// `<driver>`: Element `<driver>` of `<sound>`. Since libvirt 11.3.0.
    pub driver: Option<Box<crate::domain::DomainDevicesCryptoDriver>>,
}

impl Record for DomainDevicesSound {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.multichannel.slot(),
            2 => self.streams.slot(),
            3 => self.alias.slot(),
            4 => self.acpi.slot(),
            5 => self.address.slot(),
            6 => self.audio.slot(),
            7 => self.codec.slot(),
            8 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SOUND, index),
        }
    }
}

/// Rows of [`DomainDevicesSound`].
pub static DOMAIN_DEVICES_SOUND: Shape = Shape {
    path: "domain/devices/sound",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("ac97"), word("es1370"), word("ich6"), word("ich7"), word("ich9"), word("pcspk"), word("sb16"), word("usb"), word_since("virtio", "11.3.0")])), "What the guest sees; `ich9` for a PC. One of `ac97`, `es1370`, `ich6`, `ich7`, `ich9`, `pcspk`, `sb16`, `usb`, `virtio` (11.3.0)."),
        row("multichannel", "multichannel", Attribute(Scalar::Bool(YES_NO)), "XML attribute `multichannel` of `<sound>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("streams", "streams", Attribute(Scalar::Class("hex_uint32")), "XML attribute `streams` of `<sound>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("audio", "audio", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_AUDIO), "Where the sound goes."),
        row("codec", "codec", Children(&crate::domain::DOMAIN_DEVICES_SOUND_CODEC), "What the card has: `duplex`, `micro`, `output`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_DRIVER), "Element `<driver>` of `<sound>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// What the card has: `duplex`, `micro`, `output`.
///
/// Source: `domain/devices/sound/codec`.
#[derive(Clone, Default)]
pub struct DomainDevicesSoundCodec {
    /// `@type`: XML attribute `type` of `<codec>`. One of `duplex`, `micro`, `output`.
    pub r#type: Option<String>,
}

impl Record for DomainDevicesSoundCodec {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SOUND_CODEC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SOUND_CODEC, index),
        }
    }
}

/// Rows of [`DomainDevicesSoundCodec`].
pub static DOMAIN_DEVICES_SOUND_CODEC: Shape = Shape {
    path: "domain/devices/sound/codec",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("duplex"), word("micro"), word("output")])), "XML attribute `type` of `<codec>`. One of `duplex`, `micro`, `output`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Trusted platform modules.
///
/// Source: `domain/devices/tpm`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpm {
    /// `@model`: What the guest sees; `tpm-crb` for version 2.0; libvirt picks one when left out. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`.
    pub model: Option<String>,
    /// `<backend>`: Who is behind it.
    pub backend: Option<Box<crate::domain::DomainDevicesTpmBackend>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
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
}

/// Rows of [`DomainDevicesTpm`].
pub static DOMAIN_DEVICES_TPM: Shape = Shape {
    path: "domain/devices/tpm",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("spapr-tpm-proxy"), word("tpm-crb"), word("tpm-spapr"), word("tpm-tis")])), "What the guest sees; `tpm-crb` for version 2.0; libvirt picks one when left out. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`."),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND), "Who is behind it."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
    ],
    identity: &[],
    matching: &["backend", "model"],
    arms: &[],
};

/// Who is behind it.
///
/// Source: `domain/devices/tpm/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackend {
    /// `@type`: `emulator` is the program swtpm, which keeps state for the guest; `passthrough` is the host's own. One of `emulator`, `external`, `passthrough`.
    pub r#type: Option<String>,
    /// `@persistent_state`: Whether the state stays when the guest, which is not stored, ends.
    pub persistent_state: Option<bool>,
    /// `@debug`: XML attribute `debug` of `<backend>`. Since libvirt 11.3.0.
    pub debug: Option<String>,
    /// `@version`: Version of the emulated one; 2.0 as a rule. One of `1.2`, `2.0`.
    pub version: Option<String>,
    /// `<device>`: The host's own.
    pub device: Option<Box<crate::domain::DomainDevicesTpmBackendDevice>>,
    /// `<encryption>`: How the state is encrypted.
    pub encryption: Option<Box<crate::domain::DomainDevicesTpmBackendEncryption>>,
    /// `<active_pcr_banks>`: Banks of registers that are switched on at each start.
    pub active_pcr_banks: Option<Box<crate::domain::DomainDevicesTpmBackendActivePcrBanks>>,
    /// `<source>`: Element `<source>` of `<backend>`.
    pub source: Option<Box<crate::domain::DomainDevicesTpmBackendSource>>,
    /// `<profile>`: Element `<profile>` of `<backend>`. Since libvirt 11.3.0.
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
}

/// Rows of [`DomainDevicesTpmBackend`].
pub static DOMAIN_DEVICES_TPM_BACKEND: Shape = Shape {
    path: "domain/devices/tpm/backend",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("emulator"), word("external"), word("passthrough")])), "`emulator` is the program swtpm, which keeps state for the guest; `passthrough` is the host's own. One of `emulator`, `external`, `passthrough`.")
            .flag(Flags::SELECTS),
        row("persistent_state", "persistent_state", Attribute(Scalar::Bool(YES_NO)), "Whether the state stays when the guest, which is not stored, ends."),
        row("debug", "debug", Attribute(Scalar::Class("hex_uint8")), "XML attribute `debug` of `<backend>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("version", "version", Attribute(Scalar::Words(&[word("1.2"), word("2.0")])), "Version of the emulated one; 2.0 as a rule. One of `1.2`, `2.0`.")
            .derived_from(&["domain/devices/tpm/@model"]),
        row("device", "device", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_DEVICE), "The host's own."),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION), "How the state is encrypted."),
        row("active_pcr_banks", "active_pcr_banks", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS), "Banks of registers that are switched on at each start."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_SOURCE), "Element `<source>` of `<backend>`."),
        row("profile", "profile", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_PROFILE), "Element `<profile>` of `<backend>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["emulator"] }], fields: &["@persistent_state", "@debug", "encryption", "active_pcr_banks", "source", "profile"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["external"] }], fields: &["source"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["passthrough"] }], fields: &["device"], required: &[] },
    ],
};

/// Banks of registers that are switched on at each start.
///
/// Source: `domain/devices/tpm/backend/active_pcr_banks`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendActivePcrBanks {
    /// `<sha1>`: Element `<sha1>` of `<active_pcr_banks>`.
    pub sha1: Option<bool>,
    /// `<sha256>`: Element `<sha256>` of `<active_pcr_banks>`.
    pub sha256: Option<bool>,
    /// `<sha384>`: Element `<sha384>` of `<active_pcr_banks>`.
    pub sha384: Option<bool>,
    /// `<sha512>`: Element `<sha512>` of `<active_pcr_banks>`.
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
}

/// Rows of [`DomainDevicesTpmBackendActivePcrBanks`].
pub static DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS: Shape = Shape {
    path: "domain/devices/tpm/backend/active_pcr_banks",
    rows: &[
        row("sha1", "sha1", Flag, "Element `<sha1>` of `<active_pcr_banks>`."),
        row("sha256", "sha256", Flag, "Element `<sha256>` of `<active_pcr_banks>`."),
        row("sha384", "sha384", Flag, "Element `<sha384>` of `<active_pcr_banks>`."),
        row("sha512", "sha512", Flag, "Element `<sha512>` of `<active_pcr_banks>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The host's own.
///
/// Source: `domain/devices/tpm/backend/device`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendDevice {
    /// `@path`: Its path; `/dev/tpm0` when left out.
    pub path: Option<String>,
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
}

/// Rows of [`DomainDevicesTpmBackendDevice`].
pub static DOMAIN_DEVICES_TPM_BACKEND_DEVICE: Shape = Shape {
    path: "domain/devices/tpm/backend/device",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("non_empty")), "Its path; `/dev/tpm0` when left out."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the state is encrypted.
///
/// Source: `domain/devices/tpm/backend/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendEncryption {
    /// `@secret`: UUID of a secret of libvirt's with the passphrase.
    pub secret: Option<String>,
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
}

/// Rows of [`DomainDevicesTpmBackendEncryption`].
pub static DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION: Shape = Shape {
    path: "domain/devices/tpm/backend/encryption",
    rows: &[
        row("secret", "secret", Attribute(Scalar::Class("uuid")), "UUID of a secret of libvirt's with the passphrase.")
            .canon(Canon::Uuid),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<profile>` of `<backend>`.
///
/// Source: `domain/devices/tpm/backend/profile`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendProfile {
    /// `@source`: XML attribute `source` of `<profile>`. Since libvirt 11.3.0.
    pub source: Option<String>,
    /// `@removeDisabled`: XML attribute `removeDisabled` of `<profile>`. One of `check`, `fips-host`. Since libvirt 11.3.0.
    pub remove_disabled: Option<String>,
    /// `@name`: XML attribute `name` of `<profile>`. Since libvirt 11.3.0.
    pub name: Option<String>,
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
}

/// Rows of [`DomainDevicesTpmBackendProfile`].
pub static DOMAIN_DEVICES_TPM_BACKEND_PROFILE: Shape = Shape {
    path: "domain/devices/tpm/backend/profile",
    rows: &[
        row("source", "source", Attribute(Scalar::Class("tpm_profile")), "XML attribute `source` of `<profile>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("removeDisabled", "remove_disabled", Attribute(Scalar::Words(&[word("check"), word("fips-host")])), "XML attribute `removeDisabled` of `<profile>`. One of `check`, `fips-host`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("name", "name", Attribute(Scalar::Class("tpm_profile")), "XML attribute `name` of `<profile>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<source>` of `<backend>`.
///
/// Source: `domain/devices/tpm/backend/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendSource {
    /// `@type`: XML attribute `type` of `<source>`. One of `dir` (11.3.0), `file` (11.3.0), `unix`.
    pub r#type: Option<String>,
    /// `@path`: XML attribute `path` of `<source>`.
    pub path: Option<String>,
    /// `@mode`: XML attribute `mode` of `<source>`. One of `connect`.
    pub mode: Option<String>,
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
}

/// Rows of [`DomainDevicesTpmBackendSource`].
pub static DOMAIN_DEVICES_TPM_BACKEND_SOURCE: Shape = Shape {
    path: "domain/devices/tpm/backend/source",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word_since("dir", "11.3.0"), word_since("file", "11.3.0"), word("unix")])), "XML attribute `type` of `<source>`. One of `dir` (11.3.0), `file` (11.3.0), `unix`."),
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class("abs_dir_path"), Scalar::Class("abs_file_path"), Scalar::Class("non_empty")])), "XML attribute `path` of `<source>`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("connect")])), "XML attribute `mode` of `<source>`. One of `connect`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["external"] }], fields: &["@mode"], required: &["@mode"] },
    ],
};

/// Video cards; libvirt adds one when there is a display.
///
/// Source: `domain/devices/video`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideo {
    /// `<driver>`: Element `<driver>` of `<video>`.
    pub driver: Option<Box<crate::domain::DomainDevicesVideoDriver>>,
    /// `<model>`: The model of the card.
    pub model: Option<Box<crate::domain::DomainDevicesVideoModel>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
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
}

/// Rows of [`DomainDevicesVideo`].
pub static DOMAIN_DEVICES_VIDEO: Shape = Shape {
    path: "domain/devices/video",
    rows: &[
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_DRIVER), "Element `<driver>` of `<video>`."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL), "The model of the card.")
            .presence(Presence::Omittable)
            .derived_from(&["model/@type"])
            .added("type:cirrus|type:vga"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "model/@type(vga|cirrus|vmvga|xen|vbox|qxl|virtio|bochs)"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["model.type"],
    arms: &[],
};

/// Element `<driver>` of `<video>`.
///
/// Source: `domain/devices/video/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoDriver {
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
    /// `@name`: XML attribute `name` of `<driver>`. One of `qemu`, `vhostuser`.
    pub name: Option<String>,
    /// `@vgaconf`: XML attribute `vgaconf` of `<driver>`. One of `io`, `off`, `on`.
    pub vgaconf: Option<String>,
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
}

/// Rows of [`DomainDevicesVideoDriver`].
pub static DOMAIN_DEVICES_VIDEO_DRIVER: Shape = Shape {
    path: "domain/devices/video/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
        row("name", "name", Attribute(Scalar::Words(&[word("qemu"), word("vhostuser")])), "XML attribute `name` of `<driver>`. One of `qemu`, `vhostuser`."),
        row("vgaconf", "vgaconf", Attribute(Scalar::Words(&[word("io"), word("off"), word("on")])), "XML attribute `vgaconf` of `<driver>`. One of `io`, `off`, `on`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The model of the card.
///
/// Source: `domain/devices/video/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModel {
    /// `@type`: Name of the model: `virtio` for systems with a driver, `vga` for all, `qxl` for SPICE, `none` for no card. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.
    pub r#type: Option<String>,
    /// `@ram`: Memory of a qxl card, in KiB.
    pub ram: Option<Number>,
    /// `@vgamem`: Memory of a qxl card for the picture, in KiB.
    pub vgamem: Option<Number>,
    /// `@vram64`: XML attribute `vram64` of `<model>`.
    pub vram64: Option<Number>,
    /// `@device`: XML attribute `device` of `<model>`. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.8.0.
    pub device: Option<String>,
    /// `@vram`: Memory of the card, in KiB.
    pub vram: Option<Number>,
    /// `@heads`: Screens.
    pub heads: Option<Number>,
    /// `@primary`: Whether the firmware shows itself on this card; the first one does.
    pub primary: Option<bool>,
    /// `@blob`: XML attribute `blob` of `<model>`. Since libvirt 11.3.0.
    pub blob: Option<bool>,
    /// `@edid`: XML attribute `edid` of `<model>`. Since libvirt 12.8.0.
    pub edid: Option<bool>,
    /// `<acceleration>`: Drawing by the host's graphics card.
    pub acceleration: Option<Box<crate::domain::DomainDevicesVideoModelAcceleration>>,
    /// `<resolution>`: Size of the screen at the start.
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
}

/// Rows of [`DomainDevicesVideoModel`].
pub static DOMAIN_DEVICES_VIDEO_MODEL: Shape = Shape {
    path: "domain/devices/video/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cirrus"), word("gop"), word("none"), word("qxl"), word("ramfb"), word("vbox"), word("vga"), word("virtio"), word("vmvga"), word("xen")])), "Name of the model: `virtio` for systems with a driver, `vga` for all, `qxl` for SPICE, `none` for no card. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.")
            .flag(Flags::SELECTS),
        row("ram", "ram", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Memory of a qxl card, in KiB.")
            .derived_from(&["@type"])
            .added("65536|16384"),
        row("vgamem", "vgamem", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Memory of a qxl card for the picture, in KiB.")
            .derived_from(&["@type"])
            .added("16384"),
        row("vram64", "vram64", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vram64` of `<model>`.")
            .derived_from(&["@type"]),
        row("device", "device", Attribute(Scalar::Words(&[word("vhost-user-gpu"), word("vhost-user-vga"), word("virtio-gpu"), word("virtio-gpu-gl"), word("virtio-vga"), word("virtio-vga-gl")])), "XML attribute `device` of `<model>`. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.8.0.")
            .derived_from(&["@type", "domain/devices/video"])
            .since("12.8.0"),
        row("vram", "vram", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Memory of the card, in KiB.")
            .derived_from(&["@type"])
            .added("65536|16384"),
        row("heads", "heads", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Screens.")
            .added("1"),
        row("primary", "primary", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware shows itself on this card; the first one does.")
            .derived_from(&["domain/devices/video"])
            .added("true"),
        row("blob", "blob", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `blob` of `<model>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("edid", "edid", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `edid` of `<model>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("acceleration", "acceleration", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION), "Drawing by the host's graphics card."),
        row("resolution", "resolution", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION), "Size of the screen at the start."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["qxl"] }], fields: &["@ram", "@vgamem", "@vram64"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["virtio"] }], fields: &["@device"], required: &[] },
    ],
};

/// Drawing by the host's graphics card.
///
/// Source: `domain/devices/video/model/acceleration`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModelAcceleration {
    /// `@accel3d`: Whether the host draws in three dimensions.
    pub accel3d: Option<bool>,
    /// `@accel2d`: XML attribute `accel2d` of `<acceleration>`.
    pub accel2d: Option<bool>,
    /// `@rendernode`: XML attribute `rendernode` of `<acceleration>`.
    pub rendernode: Option<String>,
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
}

/// Rows of [`DomainDevicesVideoModelAcceleration`].
pub static DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION: Shape = Shape {
    path: "domain/devices/video/model/acceleration",
    rows: &[
        row("accel3d", "accel3d", Attribute(Scalar::Bool(YES_NO)), "Whether the host draws in three dimensions."),
        row("accel2d", "accel2d", Attribute(Scalar::Bool(YES_NO)), "XML attribute `accel2d` of `<acceleration>`."),
        row("rendernode", "rendernode", Attribute(Scalar::Class("abs_file_path")), "XML attribute `rendernode` of `<acceleration>`.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Size of the screen at the start.
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
}

/// Rows of [`DomainDevicesVideoModelResolution`].
pub static DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION: Shape = Shape {
    path: "domain/devices/video/model/resolution",
    rows: &[
        row("x", "x", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Width in pixels."),
        row("y", "y", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Height in pixels."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// A socket between guest and host; needs the module vhost_vsock.
///
/// Source: `domain/devices/vsock`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsock {
    /// `@model`: XML attribute `model` of `<vsock>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<cid>`: The guest's number.
    pub cid: Option<Box<crate::domain::DomainDevicesVsockCid>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<driver>`: Element `<driver>` of `<vsock>`.
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
}

/// Rows of [`DomainDevicesVsock`].
pub static DOMAIN_DEVICES_VSOCK: Shape = Shape {
    path: "domain/devices/vsock",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "XML attribute `model` of `<vsock>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("cid", "cid", Child(&crate::domain::DOMAIN_DEVICES_VSOCK_CID), "The guest's number."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Element `<driver>` of `<vsock>`."),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// The guest's number.
///
/// Source: `domain/devices/vsock/cid`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsockCid {
    /// `@auto`: Whether libvirt picks a free one at each start.
    pub auto: Option<bool>,
    /// `@address`: The number, from 3.
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
}

/// Rows of [`DomainDevicesVsockCid`].
pub static DOMAIN_DEVICES_VSOCK_CID: Shape = Shape {
    path: "domain/devices/vsock/cid",
    rows: &[
        row("auto", "auto", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt picks a free one at each start."),
        row("address", "address", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "The number, from 3."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Watchdogs.
///
/// Source: `domain/devices/watchdog`.
#[derive(Clone, Default)]
pub struct DomainDevicesWatchdog {
    /// `@model`: What the guest sees; `i6300esb` for a PC. One of `diag288`, `i6300esb`, `ib700`, `itco` (11.3.0).
    pub model: Option<String>,
    /// `@action`: What happens when the guest hangs; `reset` when left out. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`.
    pub action: Option<String>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
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
}

/// Rows of [`DomainDevicesWatchdog`].
pub static DOMAIN_DEVICES_WATCHDOG: Shape = Shape {
    path: "domain/devices/watchdog",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("diag288"), word("i6300esb"), word("ib700"), word_since("itco", "11.3.0")])), "What the guest sees; `i6300esb` for a PC. One of `diag288`, `i6300esb`, `ib700`, `itco` (11.3.0)."),
        row("action", "action", Attribute(Scalar::Words(&[word("dump"), word("inject-nmi"), word("none"), word("pause"), word("poweroff"), word("reset"), word("shutdown")])), "What happens when the guest hangs; `reset` when left out. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};
