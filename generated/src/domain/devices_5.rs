//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Trusted platform modules.
///
/// Source: `domain/devices/tpm`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpm {
    /// `@model`: XML attribute `model` of `<tpm>`. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`.
    pub model: Option<String>,
    /// `<backend>`: Element `<backend>` of `<tpm>`.
    pub backend: Option<Box<crate::domain::DomainDevicesTpmBackend>>,
    /// `<alias>`: Element `<alias>` of `<tpm>`.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Element `<address>` of `<tpm>`.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: Element `<acpi>` of `<tpm>`.
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
        row("model", "model", Attribute(Scalar::Words(&[word("spapr-tpm-proxy"), word("tpm-crb"), word("tpm-spapr"), word("tpm-tis")])), "XML attribute `model` of `<tpm>`. One of `spapr-tpm-proxy`, `tpm-crb`, `tpm-spapr`, `tpm-tis`."),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND), "Element `<backend>` of `<tpm>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Element `<alias>` of `<tpm>`."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Element `<address>` of `<tpm>`.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "Element `<acpi>` of `<tpm>`."),
    ],
    identity: &[],
    matching: &["model", "backend"],
    arms: &[],
};

/// Element `<backend>` of `<tpm>`.
///
/// Source: `domain/devices/tpm/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackend {
    /// `@type`: XML attribute `type` of `<backend>`. One of `emulator`, `external`, `passthrough`.
    pub r#type: Option<String>,
    /// `@persistent_state`: XML attribute `persistent_state` of `<backend>`.
    pub persistent_state: Option<bool>,
    /// `@debug`: XML attribute `debug` of `<backend>`. Since libvirt 11.3.0.
    pub debug: Option<String>,
    /// `@version`: XML attribute `version` of `<backend>`. One of `1.2`, `2.0`.
    pub version: Option<String>,
    /// `<device>`: Element `<device>` of `<backend>`.
    pub device: Option<Box<crate::domain::DomainDevicesTpmBackendDevice>>,
    /// `<encryption>`: Element `<encryption>` of `<backend>`.
    pub encryption: Option<Box<crate::domain::DomainDevicesTpmBackendEncryption>>,
    /// `<active_pcr_banks>`: Element `<active_pcr_banks>` of `<backend>`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("emulator"), word("external"), word("passthrough")])), "XML attribute `type` of `<backend>`. One of `emulator`, `external`, `passthrough`."),
        row("persistent_state", "persistent_state", Attribute(Scalar::Bool(YES_NO)), "XML attribute `persistent_state` of `<backend>`."),
        row("debug", "debug", Attribute(Scalar::Class("hex_uint8")), "XML attribute `debug` of `<backend>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("version", "version", Attribute(Scalar::Words(&[word("1.2"), word("2.0")])), "XML attribute `version` of `<backend>`. One of `1.2`, `2.0`."),
        row("device", "device", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_DEVICE), "Element `<device>` of `<backend>`."),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ENCRYPTION), "Element `<encryption>` of `<backend>`."),
        row("active_pcr_banks", "active_pcr_banks", Child(&crate::domain::DOMAIN_DEVICES_TPM_BACKEND_ACTIVE_PCR_BANKS), "Element `<active_pcr_banks>` of `<backend>`."),
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

/// Element `<active_pcr_banks>` of `<backend>`.
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

/// Element `<device>` of `<backend>`.
///
/// Source: `domain/devices/tpm/backend/device`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendDevice {
    /// `@path`: XML attribute `path` of `<device>`.
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
        row("path", "path", Attribute(Scalar::Class("non_empty")), "XML attribute `path` of `<device>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<encryption>` of `<backend>`.
///
/// Source: `domain/devices/tpm/backend/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesTpmBackendEncryption {
    /// `@secret`: XML attribute `secret` of `<encryption>`.
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
        row("secret", "secret", Attribute(Scalar::Class("uuid")), "XML attribute `secret` of `<encryption>`.")
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

/// Video cards.
///
/// Source: `domain/devices/video`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideo {
    /// `<driver>`: Element `<driver>` of `<video>`.
    pub driver: Option<Box<crate::domain::DomainDevicesVideoDriver>>,
    /// `<model>`: The model of the card.
    pub model: Option<Box<crate::domain::DomainDevicesVideoModel>>,
    /// `<alias>`: Element `<alias>` of `<video>`.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: Element `<acpi>` of `<video>`.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Element `<address>` of `<video>`.
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
            .derived_from(&["model/@type"]),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Element `<alias>` of `<video>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "Element `<acpi>` of `<video>`."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Element `<address>` of `<video>`.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
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
    /// `@iommu`: XML attribute `iommu` of `<driver>`.
    pub iommu: Option<bool>,
    /// `@ats`: XML attribute `ats` of `<driver>`.
    pub ats: Option<bool>,
    /// `@packed`: XML attribute `packed` of `<driver>`.
    pub packed: Option<bool>,
    /// `@page_per_vq`: XML attribute `page_per_vq` of `<driver>`.
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
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `iommu` of `<driver>`."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ats` of `<driver>`."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `packed` of `<driver>`."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `page_per_vq` of `<driver>`."),
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
    /// `@type`: Name of the model. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.
    pub r#type: Option<String>,
    /// `@ram`: XML attribute `ram` of `<model>`.
    pub ram: Option<Number>,
    /// `@vgamem`: XML attribute `vgamem` of `<model>`.
    pub vgamem: Option<Number>,
    /// `@vram64`: XML attribute `vram64` of `<model>`.
    pub vram64: Option<Number>,
    /// `@device`: XML attribute `device` of `<model>`. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.8.0.
    pub device: Option<String>,
    /// `@vram`: XML attribute `vram` of `<model>`.
    pub vram: Option<Number>,
    /// `@heads`: XML attribute `heads` of `<model>`.
    pub heads: Option<Number>,
    /// `@primary`: XML attribute `primary` of `<model>`.
    pub primary: Option<bool>,
    /// `@blob`: XML attribute `blob` of `<model>`. Since libvirt 11.3.0.
    pub blob: Option<bool>,
    /// `@edid`: XML attribute `edid` of `<model>`. Since libvirt 12.8.0.
    pub edid: Option<bool>,
    /// `<acceleration>`: Element `<acceleration>` of `<model>`.
    pub acceleration: Option<Box<crate::domain::DomainDevicesVideoModelAcceleration>>,
    /// `<resolution>`: Element `<resolution>` of `<model>`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cirrus"), word("gop"), word("none"), word("qxl"), word("ramfb"), word("vbox"), word("vga"), word("virtio"), word("vmvga"), word("xen")])), "Name of the model. One of `bochs`, `cirrus`, `gop`, `none`, `qxl`, `ramfb`, `vbox`, `vga`, `virtio`, `vmvga`, `xen`.")
            .flag(Flags::SELECTS),
        row("ram", "ram", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `ram` of `<model>`.")
            .derived_from(&["@type"])
            .added("65536|16384"),
        row("vgamem", "vgamem", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vgamem` of `<model>`.")
            .derived_from(&["@type"])
            .added("16384"),
        row("vram64", "vram64", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vram64` of `<model>`.")
            .derived_from(&["@type"]),
        row("device", "device", Attribute(Scalar::Words(&[word("vhost-user-gpu"), word("vhost-user-vga"), word("virtio-gpu"), word("virtio-gpu-gl"), word("virtio-vga"), word("virtio-vga-gl")])), "XML attribute `device` of `<model>`. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("vram", "vram", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vram` of `<model>`.")
            .derived_from(&["@type"])
            .added("65536|16384"),
        row("heads", "heads", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `heads` of `<model>`.")
            .added("1"),
        row("primary", "primary", Attribute(Scalar::Bool(YES_NO)), "XML attribute `primary` of `<model>`.")
            .added("true"),
        row("blob", "blob", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `blob` of `<model>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("edid", "edid", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `edid` of `<model>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("acceleration", "acceleration", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_ACCELERATION), "Element `<acceleration>` of `<model>`."),
        row("resolution", "resolution", Child(&crate::domain::DOMAIN_DEVICES_VIDEO_MODEL_RESOLUTION), "Element `<resolution>` of `<model>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["qxl"] }], fields: &["@ram", "@vgamem", "@vram64"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["virtio"] }], fields: &["@device"], required: &[] },
    ],
};

/// Element `<acceleration>` of `<model>`.
///
/// Source: `domain/devices/video/model/acceleration`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModelAcceleration {
    /// `@accel3d`: XML attribute `accel3d` of `<acceleration>`.
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
        row("accel3d", "accel3d", Attribute(Scalar::Bool(YES_NO)), "XML attribute `accel3d` of `<acceleration>`."),
        row("accel2d", "accel2d", Attribute(Scalar::Bool(YES_NO)), "XML attribute `accel2d` of `<acceleration>`."),
        row("rendernode", "rendernode", Attribute(Scalar::Class("abs_file_path")), "XML attribute `rendernode` of `<acceleration>`.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<resolution>` of `<model>`.
///
/// Source: `domain/devices/video/model/resolution`.
#[derive(Clone, Default)]
pub struct DomainDevicesVideoModelResolution {
    /// `@x`: XML attribute `x` of `<resolution>`.
    pub x: Option<Number>,
    /// `@y`: XML attribute `y` of `<resolution>`.
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
        row("x", "x", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `x` of `<resolution>`."),
        row("y", "y", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `y` of `<resolution>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vsock>` of `<devices>`.
///
/// Source: `domain/devices/vsock`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsock {
    /// `@model`: XML attribute `model` of `<vsock>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<cid>`: Element `<cid>` of `<vsock>`.
    pub cid: Option<Box<crate::domain::DomainDevicesVsockCid>>,
    /// `<address>`: Element `<address>` of `<vsock>`.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Element `<alias>` of `<vsock>`.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: Element `<acpi>` of `<vsock>`.
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
        row("cid", "cid", Child(&crate::domain::DOMAIN_DEVICES_VSOCK_CID), "Element `<cid>` of `<vsock>`."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Element `<address>` of `<vsock>`.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Element `<alias>` of `<vsock>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "Element `<acpi>` of `<vsock>`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Element `<driver>` of `<vsock>`."),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// Element `<cid>` of `<vsock>`.
///
/// Source: `domain/devices/vsock/cid`.
#[derive(Clone, Default)]
pub struct DomainDevicesVsockCid {
    /// `@auto`: XML attribute `auto` of `<cid>`.
    pub auto: Option<bool>,
    /// `@address`: XML attribute `address` of `<cid>`.
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
        row("auto", "auto", Attribute(Scalar::Bool(YES_NO)), "XML attribute `auto` of `<cid>`."),
        row("address", "address", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `address` of `<cid>`."),
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
    /// `@model`: What the guest sees. One of `diag288`, `i6300esb`, `ib700`, `itco` (11.3.0).
    pub model: Option<String>,
    /// `@action`: What happens when the guest hangs. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`.
    pub action: Option<String>,
    /// `<alias>`: Element `<alias>` of `<watchdog>`.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: Element `<acpi>` of `<watchdog>`.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Element `<address>` of `<watchdog>`.
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
        row("model", "model", Attribute(Scalar::Words(&[word("diag288"), word("i6300esb"), word("ib700"), word_since("itco", "11.3.0")])), "What the guest sees. One of `diag288`, `i6300esb`, `ib700`, `itco` (11.3.0)."),
        row("action", "action", Attribute(Scalar::Words(&[word("dump"), word("inject-nmi"), word("none"), word("pause"), word("poweroff"), word("reset"), word("shutdown")])), "What happens when the guest hangs. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Element `<alias>` of `<watchdog>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "Element `<acpi>` of `<watchdog>`."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Element `<address>` of `<watchdog>`.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};
