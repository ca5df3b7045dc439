//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, Shape, YES_NO, row, word, word_since};

/// How the guest sees the disk.
///
/// Source: `domain/devices/disk/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTarget {
    /// `@dev`: Name that identifies the disk in the guest's configuration, such as `vda`; the guest may use another name. Its prefix implies the bus when `bus` is omitted.
    pub dev: Option<String>,
    /// `@bus`: Bus of the disk: `virtio` is fastest, `sata` needs no special guest driver, `scsi` uses a `controller` of type `scsi`. Default: implied by `dev`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.
    pub bus: Option<String>,
    /// `@tray`: State of the tray of a CD or floppy drive. Default: `closed`. One of `closed`, `open`.
    pub tray: Option<String>,
    /// `@removable`: Whether a USB or SCSI disk is a removable medium. Default: `false`.
    pub removable: Option<bool>,
    /// `@rotation_rate`: Rotations per minute of a SCSI, IDE or SATA disk, 1025 to 65534; 1 means solid state. At least 1.
    pub rotation_rate: Option<Number>,
    /// `@dpofua`: Whether a SCSI disk supports the cache control bits DPO and FUA. Default: chosen by the hypervisor, which is recommended. Since libvirt 12.8.0.
    pub dpofua: Option<bool>,
}

impl Record for DomainDevicesDiskTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.bus.slot(),
            2 => self.tray.slot(),
            3 => self.removable.slot(),
            4 => self.rotation_rate.slot(),
            5 => self.dpofua.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTarget`].
pub static DOMAIN_DEVICES_DISK_TARGET: Shape = Shape {
    path: "domain/devices/disk/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DiskTarget)), "Name that identifies the disk in the guest's configuration, such as `vda`; the guest may use another name. Its prefix implies the bus when `bus` is omitted."),
        row("bus", "bus", Attribute(Scalar::Words(&[word("fdc"), word("ide"), word_since("nvme", "12.8.0"), word("sata"), word("scsi"), word("sd"), word("uml"), word("usb"), word("virtio"), word("xen")])), "Bus of the disk: `virtio` is fastest, `sata` needs no special guest driver, `scsi` uses a `controller` of type `scsi`. Default: implied by `dev`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.")
            .presence(Presence::Omittable)
            .flag(Flags::SELECTS)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("virtio"), condition: None }, AutoValue { text: AutoText::Exactly("scsi"), condition: None }, AutoValue { text: AutoText::Exactly("sata"), condition: None }, AutoValue { text: AutoText::Exactly("ide"), condition: None }, AutoValue { text: AutoText::Exactly("fdc"), condition: None }]), ..NO_RULES }),
        row("tray", "tray", Attribute(Scalar::Words(&[word("closed"), word("open")])), "State of the tray of a CD or floppy drive. Default: `closed`. One of `closed`, `open`."),
        row("removable", "removable", Attribute(Scalar::Bool(ON_OFF)), "Whether a USB or SCSI disk is a removable medium. Default: `false`."),
        row("rotation_rate", "rotation_rate", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Rotations per minute of a SCSI, IDE or SATA disk, 1025 to 65534; 1 means solid state. At least 1."),
        row("dpofua", "dpofua", Attribute(Scalar::Bool(ON_OFF)), "Whether a SCSI disk supports the cache control bits DPO and FUA. Default: chosen by the hypervisor, which is recommended. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Throttle groups that limit the disk together. Conflicts with `iotune`.
///
/// Source: `domain/devices/disk/throttlefilters`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefilters {
    /// `<throttlefilter>`: References to throttle groups. Since libvirt 11.3.0.
    pub throttlefilter: Vec<crate::domain::DomainDevicesDiskThrottlefiltersThrottlefilter>,
}

impl Record for DomainDevicesDiskThrottlefilters {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.throttlefilter.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefilters`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS: Shape = Shape {
    path: "domain/devices/disk/throttlefilters",
    rows: &[
        row("throttlefilter", "throttlefilter", Children(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER), "References to throttle groups. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// References to throttle groups.
///
/// Source: `domain/devices/disk/throttlefilters/throttlefilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefiltersThrottlefilter {
    /// `@group`: Name of a group in `throttlegroups` of the guest. Since libvirt 11.3.0.
    pub group: Option<String>,
}

impl Record for DomainDevicesDiskThrottlefiltersThrottlefilter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.group.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefiltersThrottlefilter`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER: Shape = Shape {
    path: "domain/devices/disk/throttlefilters/throttlefilter",
    rows: &[
        row("group", "group", Attribute(Scalar::Text), "Name of a group in `throttlegroups` of the guest. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Discards what the guest writes when the guest stops.
///
/// Source: `domain/devices/disk/transient`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTransient {
    /// `@shareBacking`: Whether several running guests share the source image. Default: `false`.
    pub share_backing: Option<bool>,
}

impl Record for DomainDevicesDiskTransient {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TRANSIENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.share_backing.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TRANSIENT, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTransient`].
pub static DOMAIN_DEVICES_DISK_TRANSIENT: Shape = Shape {
    path: "domain/devices/disk/transient",
    rows: &[
        row("shareBacking", "share_backing", Attribute(Scalar::Bool(YES_NO)), "Whether several running guests share the source image. Default: `false`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
