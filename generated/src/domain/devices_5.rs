//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

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
            .flag(Flags::AUTO)
            .derived_from(&["@type"]),
        row("vgamem", "vgamem", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vgamem` of `<model>`.")
            .flag(Flags::AUTO)
            .derived_from(&["@type"]),
        row("vram64", "vram64", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vram64` of `<model>`.")
            .flag(Flags::AUTO)
            .derived_from(&["@type"]),
        row("device", "device", Attribute(Scalar::Words(&[word("vhost-user-gpu"), word("vhost-user-vga"), word("virtio-gpu"), word("virtio-gpu-gl"), word("virtio-vga"), word("virtio-vga-gl")])), "XML attribute `device` of `<model>`. One of `vhost-user-gpu`, `vhost-user-vga`, `virtio-gpu`, `virtio-gpu-gl`, `virtio-vga`, `virtio-vga-gl`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("vram", "vram", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vram` of `<model>`.")
            .flag(Flags::AUTO)
            .derived_from(&["@type"]),
        row("heads", "heads", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `heads` of `<model>`."),
        row("primary", "primary", Attribute(Scalar::Bool(YES_NO)), "XML attribute `primary` of `<model>`."),
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
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};
