//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Live, Namespace, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, Verb, When, Check, Words, YES_NO, named, row, word};

static NS_XEN: Namespace = Namespace { prefix: "xen", uri: "http://libvirt.org/schemas/domain/xen/1.0" };

/// Resource groups of the host that the guest belongs to.
///
/// Source: `domain/resource`.
#[derive(Clone, Default)]
pub struct DomainResource {
    /// `<partition>`: Absolute path of the resource partition, a control group. Default: `/machine`.
    pub partition: Option<Text>,
    /// `<fibrechannel>`: Fibre Channel settings for SCSI traffic of the guest.
    pub fibrechannel: Option<Box<crate::domain::DomainResourceFibrechannel>>,
}

impl Record for DomainResource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_RESOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.partition.slot(),
            1 => self.fibrechannel.slot(),
            _ => no_slot(&DOMAIN_RESOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.partition.is_set()).with(1, self.fibrechannel.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fibrechannel", 1), named("partition", 0)] } }
}

/// Rows of [`DomainResource`].
pub static DOMAIN_RESOURCE: Shape = Shape {
    path: "domain/resource",
    rows: &[
        row("partition", "partition", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the resource partition, a control group. Default: `/machine`.")
            .canon(Canon::Path),
        row("fibrechannel", "fibrechannel", Child(&crate::domain::DOMAIN_RESOURCE_FIBRECHANNEL), "Fibre Channel settings for SCSI traffic of the guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Fibre Channel settings for SCSI traffic of the guest.
///
/// Source: `domain/resource/fibrechannel`.
#[derive(Clone, Default)]
pub struct DomainResourceFibrechannel {
    /// `@appid`: Application identifier of the guest in the Fibre Channel fabric, up to 128 printable characters.
    pub appid: Option<Text>,
}

impl Record for DomainResourceFibrechannel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_RESOURCE_FIBRECHANNEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.appid.slot(),
            _ => no_slot(&DOMAIN_RESOURCE_FIBRECHANNEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.appid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("appid", 0)] } }
}

/// Rows of [`DomainResourceFibrechannel`].
pub static DOMAIN_RESOURCE_FIBRECHANNEL: Shape = Shape {
    path: "domain/resource/fibrechannel",
    rows: &[
        row("appid", "appid", Attribute(Scalar::Class(Class::Printable128)), "Application identifier of the guest in the Fibre Channel fabric, up to 128 printable characters.")
            .check(Check::Error)
            .flag(Flags::EXPECTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Security labels that confine the guest, one per security driver of the host. Generated when omitted.
///
/// Source: `domain/seclabel`.
#[derive(Clone, Default)]
pub struct DomainSeclabel {
    /// `@model`: Security driver, such as `selinux`, `apparmor` or `dac`. Default: the first one of the host.
    pub model: Option<Text>,
    /// `@type`: Origin of the label: `dynamic` lets libvirt generate it, `static` uses `label`, `none` disables confinement. One of `dynamic`, `none`, `static`.
    pub r#type: Option<Text>,
    /// `@relabel`: Whether libvirt relabels the files and devices of the guest. Default: `true` for `dynamic`, `false` for `static`.
    pub relabel: Option<bool>,
    /// `<label>`: Complete label of the guest, required for `static`. For `dac` it is a user and a group, such as `+107:+107`.
    pub label: Option<Text>,
    /// `<imagelabel>`: Label of the files and devices of a running guest, as libvirt reports it. libvirt ignores a configured value.
    pub imagelabel: Option<Text>,
    /// `<baselabel>`: Label that a dynamic label is based on. SELinux uses its type only.
    pub baselabel: Option<Text>,
}

impl Record for DomainSeclabel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SECLABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.relabel.slot(),
            3 => self.label.slot(),
            4 => self.imagelabel.slot(),
            5 => self.baselabel.slot(),
            _ => no_slot(&DOMAIN_SECLABEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.r#type.is_set()).with(2, self.relabel.is_set()).with(3, self.label.is_set()).with(4, self.imagelabel.is_set()).with(5, self.baselabel.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("baselabel", 5), named("imagelabel", 4), named("label", 3), named("model", 0), named("relabel", 2), named("type", 1)] } }
}

/// Rows of [`DomainSeclabel`].
pub static DOMAIN_SECLABEL: Shape = Shape {
    path: "domain/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "Security driver, such as `selinux`, `apparmor` or `dac`. Default: the first one of the host."),
        row("type", "type", Attribute(Scalar::Words(&[word("dynamic"), word("none"), word("static")])), "Origin of the label: `dynamic` lets libvirt generate it, `static` uses `label`, `none` disables confinement. One of `dynamic`, `none`, `static`."),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt relabels the files and devices of the guest. Default: `true` for `dynamic`, `false` for `static`."),
        row("label", "label", Leaf(Scalar::Text), "Complete label of the guest, required for `static`. For `dac` it is a user and a group, such as `+107:+107`."),
        row("imagelabel", "imagelabel", Leaf(Scalar::Text), "Label of the files and devices of a running guest, as libvirt reports it. libvirt ignores a configured value."),
        row("baselabel", "baselabel", Leaf(Scalar::Text), "Label that a dynamic label is based on. SELinux uses its type only."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["dynamic"], absent: true } }], rows: &[3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["static"], absent: false } }], rows: &[3, 4], required: &[3] },
    ],
};

/// System information for the guest: SMBIOS tables, which need `os.smbios.mode = "sysinfo"`, or files of the firmware configuration device.
///
/// Source: `domain/sysinfo`.
#[derive(Clone, Default)]
pub struct DomainSysinfo {
    /// `@type`: Kind of information: `smbios`, or `fwcfg` for files in `/sys/firmware/qemu_fw_cfg` of the guest. One of `fwcfg`, `smbios`.
    pub r#type: Option<Text>,
    /// `<bios>`: SMBIOS table of the firmware (type 0).
    pub bios: Option<Box<crate::domain::DomainSysinfoBios>>,
    /// `<system>`: SMBIOS table of the system (type 1).
    pub system: Option<Box<crate::domain::DomainSysinfoSystem>>,
    /// `<baseBoard>`: SMBIOS tables of base boards (type 2).
    pub base_board: Vec<crate::domain::DomainSysinfoBaseBoard>,
    /// `<chassis>`: SMBIOS table of the chassis (type 3).
    pub chassis: Option<Box<crate::domain::DomainSysinfoChassis>>,
    /// `<oemStrings>`: SMBIOS table of vendor strings (type 11).
    pub oem_strings: Option<Box<crate::domain::DomainSysinfoOemStrings>>,
    /// `<entry>`: Files of the firmware configuration device, for `fwcfg`.
    pub entry: Vec<crate::domain::DomainSysinfoEntry>,
}

impl Record for DomainSysinfo {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bios.slot(),
            2 => self.system.slot(),
            3 => self.base_board.slot(),
            4 => self.chassis.slot(),
            5 => self.oem_strings.slot(),
            6 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.bios.is_set()).with(2, self.system.is_set()).with(3, self.base_board.is_set()).with(4, self.chassis.is_set()).with(5, self.oem_strings.is_set()).with(6, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base_board", 3), named("bios", 1), named("chassis", 4), named("entry", 6), named("oem_strings", 5), named("system", 2), named("type", 0)] } }
}

/// Rows of [`DomainSysinfo`].
pub static DOMAIN_SYSINFO: Shape = Shape {
    path: "domain/sysinfo",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("fwcfg"), word("smbios")])), "Kind of information: `smbios`, or `fwcfg` for files in `/sys/firmware/qemu_fw_cfg` of the guest. One of `fwcfg`, `smbios`.")
            .flag(Flags::NEEDED),
        row("bios", "bios", Child(&crate::domain::DOMAIN_SYSINFO_BIOS), "SMBIOS table of the firmware (type 0)."),
        row("system", "system", Child(&crate::domain::DOMAIN_SYSINFO_SYSTEM), "SMBIOS table of the system (type 1)."),
        row("baseBoard", "base_board", Children(&crate::domain::DOMAIN_SYSINFO_BASE_BOARD), "SMBIOS tables of base boards (type 2)."),
        row("chassis", "chassis", Child(&crate::domain::DOMAIN_SYSINFO_CHASSIS), "SMBIOS table of the chassis (type 3)."),
        row("oemStrings", "oem_strings", Child(&crate::domain::DOMAIN_SYSINFO_OEM_STRINGS), "SMBIOS table of vendor strings (type 11)."),
        row("entry", "entry", Children(&crate::domain::DOMAIN_SYSINFO_ENTRY), "Files of the firmware configuration device, for `fwcfg`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["fwcfg"], absent: false } }], rows: &[6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["smbios"], absent: false } }], rows: &[1, 2, 3, 4, 5], required: &[] },
    ],
};

/// SMBIOS tables of base boards (type 2).
///
/// Source: `domain/sysinfo/baseBoard`.
#[derive(Clone, Default)]
pub struct DomainSysinfoBaseBoard {
    /// `<entry>`: Entries of the table.
    pub entry: Vec<crate::domain::DomainSysinfoBaseBoardEntry>,
}

impl Record for DomainSysinfoBaseBoard {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_BASE_BOARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_BASE_BOARD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("entry", 0)] } }
}

/// Rows of [`DomainSysinfoBaseBoard`].
pub static DOMAIN_SYSINFO_BASE_BOARD: Shape = Shape {
    path: "domain/sysinfo/baseBoard",
    rows: &[
        row("entry", "entry", Children(&crate::domain::DOMAIN_SYSINFO_BASE_BOARD_ENTRY), "Entries of the table."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Entries of the table.
///
/// Source: `domain/sysinfo/baseBoard/entry`.
#[derive(Clone, Default)]
pub struct DomainSysinfoBaseBoardEntry {
    /// `@name`: Name of the entry, such as `serial` or `manufacturer`. One of `asset`, `location`, `manufacturer`, `product`, `serial`, `version`.
    pub name: Option<Text>,
    /// Own text: Value of the entry.
    pub value: Option<Text>,
}

impl Record for DomainSysinfoBaseBoardEntry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_BASE_BOARD_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_BASE_BOARD_ENTRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainSysinfoBaseBoardEntry`].
pub static DOMAIN_SYSINFO_BASE_BOARD_ENTRY: Shape = Shape {
    path: "domain/sysinfo/baseBoard/entry",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("asset"), word("location"), word("manufacturer"), word("product"), word("serial"), word("version")])), "Name of the entry, such as `serial` or `manufacturer`. One of `asset`, `location`, `manufacturer`, `product`, `serial`, `version`."),
        row("", "value", Text(Scalar::Text), "Value of the entry."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// SMBIOS table of the firmware (type 0).
///
/// Source: `domain/sysinfo/bios`.
#[derive(Clone, Default)]
pub struct DomainSysinfoBios {
    /// `<entry>`: Entries of the table.
    pub entry: Vec<crate::domain::DomainSysinfoBiosEntry>,
}

impl Record for DomainSysinfoBios {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_BIOS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_BIOS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("entry", 0)] } }
}

/// Rows of [`DomainSysinfoBios`].
pub static DOMAIN_SYSINFO_BIOS: Shape = Shape {
    path: "domain/sysinfo/bios",
    rows: &[
        row("entry", "entry", Children(&crate::domain::DOMAIN_SYSINFO_BIOS_ENTRY), "Entries of the table."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Entries of the table.
///
/// Source: `domain/sysinfo/bios/entry`.
#[derive(Clone, Default)]
pub struct DomainSysinfoBiosEntry {
    /// `@name`: Name of the entry, such as `serial` or `manufacturer`. One of `date`, `release`, `vendor`, `version`.
    pub name: Option<Text>,
    /// Own text: Value of the entry.
    pub value: Option<Text>,
}

impl Record for DomainSysinfoBiosEntry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_BIOS_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_BIOS_ENTRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainSysinfoBiosEntry`].
pub static DOMAIN_SYSINFO_BIOS_ENTRY: Shape = Shape {
    path: "domain/sysinfo/bios/entry",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("date"), word("release"), word("vendor"), word("version")])), "Name of the entry, such as `serial` or `manufacturer`. One of `date`, `release`, `vendor`, `version`."),
        row("", "value", Text(Scalar::Text), "Value of the entry."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// SMBIOS table of the chassis (type 3).
///
/// Source: `domain/sysinfo/chassis`.
#[derive(Clone, Default)]
pub struct DomainSysinfoChassis {
    /// `<entry>`: Entries of the table.
    pub entry: Vec<crate::domain::DomainSysinfoChassisEntry>,
}

impl Record for DomainSysinfoChassis {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_CHASSIS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_CHASSIS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("entry", 0)] } }
}

/// Rows of [`DomainSysinfoChassis`].
pub static DOMAIN_SYSINFO_CHASSIS: Shape = Shape {
    path: "domain/sysinfo/chassis",
    rows: &[
        row("entry", "entry", Children(&crate::domain::DOMAIN_SYSINFO_CHASSIS_ENTRY), "Entries of the table."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Entries of the table.
///
/// Source: `domain/sysinfo/chassis/entry`.
#[derive(Clone, Default)]
pub struct DomainSysinfoChassisEntry {
    /// `@name`: Name of the entry, such as `serial` or `manufacturer`. One of `asset`, `manufacturer`, `serial`, `sku`, `version`.
    pub name: Option<Text>,
    /// Own text: Value of the entry.
    pub value: Option<Text>,
}

impl Record for DomainSysinfoChassisEntry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_CHASSIS_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_CHASSIS_ENTRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainSysinfoChassisEntry`].
pub static DOMAIN_SYSINFO_CHASSIS_ENTRY: Shape = Shape {
    path: "domain/sysinfo/chassis/entry",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("asset"), word("manufacturer"), word("serial"), word("sku"), word("version")])), "Name of the entry, such as `serial` or `manufacturer`. One of `asset`, `manufacturer`, `serial`, `sku`, `version`."),
        row("", "value", Text(Scalar::Text), "Value of the entry."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Files of the firmware configuration device, for `fwcfg`.
///
/// Source: `domain/sysinfo/entry`.
#[derive(Clone, Default)]
pub struct DomainSysinfoEntry {
    /// `@name`: Name of the file, such as `opt/com.example/name`.
    pub name: Option<Text>,
    /// `@file`: Absolute path of a file on the host that provides the content.
    pub file: Option<Text>,
    /// Own text: Content of the file.
    pub value: Option<Text>,
}

impl Record for DomainSysinfoEntry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.file.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_ENTRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.file.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("file", 1), named("name", 0), named("value", 2)] } }
}

/// Rows of [`DomainSysinfoEntry`].
pub static DOMAIN_SYSINFO_ENTRY: Shape = Shape {
    path: "domain/sysinfo/entry",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the file, such as `opt/com.example/name`.")
            .flag(Flags::EXPECTED),
        row("file", "file", Attribute(Scalar::Text), "Absolute path of a file on the host that provides the content."),
        row("", "value", Text(Scalar::Text), "Content of the file."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// SMBIOS table of vendor strings (type 11).
///
/// Source: `domain/sysinfo/oemStrings`.
#[derive(Clone, Default)]
pub struct DomainSysinfoOemStrings {
    /// `<entry>`: Strings.
    pub entry: Vec<Text>,
}

impl Record for DomainSysinfoOemStrings {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_OEM_STRINGS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_OEM_STRINGS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("entry", 0)] } }
}

/// Rows of [`DomainSysinfoOemStrings`].
pub static DOMAIN_SYSINFO_OEM_STRINGS: Shape = Shape {
    path: "domain/sysinfo/oemStrings",
    rows: &[
        row("entry", "entry", Leaves(Scalar::Text), "Strings.")
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// SMBIOS table of the system (type 1).
///
/// Source: `domain/sysinfo/system`.
#[derive(Clone, Default)]
pub struct DomainSysinfoSystem {
    /// `<entry>`: Entries of the table.
    pub entry: Vec<crate::domain::DomainSysinfoSystemEntry>,
}

impl Record for DomainSysinfoSystem {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_SYSTEM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.entry.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_SYSTEM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("entry", 0)] } }
}

/// Rows of [`DomainSysinfoSystem`].
pub static DOMAIN_SYSINFO_SYSTEM: Shape = Shape {
    path: "domain/sysinfo/system",
    rows: &[
        row("entry", "entry", Children(&crate::domain::DOMAIN_SYSINFO_SYSTEM_ENTRY), "Entries of the table."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Entries of the table.
///
/// Source: `domain/sysinfo/system/entry`.
#[derive(Clone, Default)]
pub struct DomainSysinfoSystemEntry {
    /// `@name`: Name of the entry, such as `serial` or `manufacturer`. One of `family`, `manufacturer`, `product`, `serial`, `sku`, `uuid`, `version`.
    pub name: Option<Text>,
    /// Own text: Value of the entry.
    pub value: Option<Text>,
}

impl Record for DomainSysinfoSystemEntry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SYSINFO_SYSTEM_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_SYSINFO_SYSTEM_ENTRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainSysinfoSystemEntry`].
pub static DOMAIN_SYSINFO_SYSTEM_ENTRY: Shape = Shape {
    path: "domain/sysinfo/system/entry",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("family"), word("manufacturer"), word("product"), word("serial"), word("sku"), word("uuid"), word("version")])), "Name of the entry, such as `serial` or `manufacturer`. One of `family`, `manufacturer`, `product`, `serial`, `sku`, `uuid`, `version`."),
        row("", "value", Text(Scalar::Text), "Value of the entry."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Named groups of I/O limits, which the throttle filters of disks refer to.
///
/// Source: `domain/throttlegroups`.
#[derive(Clone, Default)]
pub struct DomainThrottlegroups {
    /// `<throttlegroup>`: Groups. Since libvirt 11.2.0.
    pub throttlegroup: Vec<crate::domain::DomainThrottlegroupsThrottlegroup>,
}

impl Record for DomainThrottlegroups {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_THROTTLEGROUPS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.throttlegroup.slot(),
            _ => no_slot(&DOMAIN_THROTTLEGROUPS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.throttlegroup.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("throttlegroup", 0)] } }
}

/// Rows of [`DomainThrottlegroups`].
pub static DOMAIN_THROTTLEGROUPS: Shape = Shape {
    path: "domain/throttlegroups",
    rows: &[
        row("throttlegroup", "throttlegroup", Children(&crate::domain::DOMAIN_THROTTLEGROUPS_THROTTLEGROUP), "Groups. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Groups.
///
/// Source: `domain/throttlegroups/throttlegroup`.
#[derive(Clone, Default)]
pub struct DomainThrottlegroupsThrottlegroup {
    /// `<total_bytes_sec>`: Maximum rate of reads and writes together, in bytes per second. Not together with separate limits for reads and writes. Since libvirt 11.2.0.
    pub total_bytes_sec: Option<Number>,
    /// `<read_bytes_sec>`: Maximum read rate, in bytes per second. Since libvirt 11.2.0.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Maximum write rate, in bytes per second. Since libvirt 11.2.0.
    pub write_bytes_sec: Option<Number>,
    /// `<total_iops_sec>`: Maximum number of reads and writes together per second. Not together with separate limits for reads and writes. Since libvirt 11.2.0.
    pub total_iops_sec: Option<Number>,
    /// `<read_iops_sec>`: Maximum number of reads per second. Since libvirt 11.2.0.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Maximum number of writes per second. Since libvirt 11.2.0.
    pub write_iops_sec: Option<Number>,
    /// `<total_bytes_sec_max>`: Rate of reads and writes together in a burst, in bytes per second. Since libvirt 11.2.0.
    pub total_bytes_sec_max: Option<Number>,
    /// `<read_bytes_sec_max>`: Read rate in a burst, in bytes per second. Since libvirt 11.2.0.
    pub read_bytes_sec_max: Option<Number>,
    /// `<write_bytes_sec_max>`: Write rate in a burst, in bytes per second. Since libvirt 11.2.0.
    pub write_bytes_sec_max: Option<Number>,
    /// `<total_iops_sec_max>`: Number of reads and writes together per second in a burst. Since libvirt 11.2.0.
    pub total_iops_sec_max: Option<Number>,
    /// `<read_iops_sec_max>`: Number of reads per second in a burst. Since libvirt 11.2.0.
    pub read_iops_sec_max: Option<Number>,
    /// `<write_iops_sec_max>`: Number of writes per second in a burst. Since libvirt 11.2.0.
    pub write_iops_sec_max: Option<Number>,
    /// `<size_iops_sec>`: Size of a request that counts as one, in bytes; larger requests count as several. Since libvirt 11.2.0.
    pub size_iops_sec: Option<Number>,
    /// `<group_name>`: Name of the group. Since libvirt 11.2.0.
    pub group_name: Option<Text>,
    /// `<total_bytes_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub total_bytes_sec_max_length: Option<Number>,
    /// `<read_bytes_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub read_bytes_sec_max_length: Option<Number>,
    /// `<write_bytes_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub write_bytes_sec_max_length: Option<Number>,
    /// `<total_iops_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub total_iops_sec_max_length: Option<Number>,
    /// `<read_iops_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub read_iops_sec_max_length: Option<Number>,
    /// `<write_iops_sec_max_length>`: Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.
    pub write_iops_sec_max_length: Option<Number>,
}

impl Record for DomainThrottlegroupsThrottlegroup {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_THROTTLEGROUPS_THROTTLEGROUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.total_bytes_sec.slot(),
            1 => self.read_bytes_sec.slot(),
            2 => self.write_bytes_sec.slot(),
            3 => self.total_iops_sec.slot(),
            4 => self.read_iops_sec.slot(),
            5 => self.write_iops_sec.slot(),
            6 => self.total_bytes_sec_max.slot(),
            7 => self.read_bytes_sec_max.slot(),
            8 => self.write_bytes_sec_max.slot(),
            9 => self.total_iops_sec_max.slot(),
            10 => self.read_iops_sec_max.slot(),
            11 => self.write_iops_sec_max.slot(),
            12 => self.size_iops_sec.slot(),
            13 => self.group_name.slot(),
            14 => self.total_bytes_sec_max_length.slot(),
            15 => self.read_bytes_sec_max_length.slot(),
            16 => self.write_bytes_sec_max_length.slot(),
            17 => self.total_iops_sec_max_length.slot(),
            18 => self.read_iops_sec_max_length.slot(),
            19 => self.write_iops_sec_max_length.slot(),
            _ => no_slot(&DOMAIN_THROTTLEGROUPS_THROTTLEGROUP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.total_bytes_sec.is_set()).with(1, self.read_bytes_sec.is_set()).with(2, self.write_bytes_sec.is_set()).with(3, self.total_iops_sec.is_set()).with(4, self.read_iops_sec.is_set()).with(5, self.write_iops_sec.is_set()).with(6, self.total_bytes_sec_max.is_set()).with(7, self.read_bytes_sec_max.is_set()).with(8, self.write_bytes_sec_max.is_set()).with(9, self.total_iops_sec_max.is_set()).with(10, self.read_iops_sec_max.is_set()).with(11, self.write_iops_sec_max.is_set()).with(12, self.size_iops_sec.is_set()).with(13, self.group_name.is_set()).with(14, self.total_bytes_sec_max_length.is_set()).with(15, self.read_bytes_sec_max_length.is_set()).with(16, self.write_bytes_sec_max_length.is_set()).with(17, self.total_iops_sec_max_length.is_set()).with(18, self.read_iops_sec_max_length.is_set()).with(19, self.write_iops_sec_max_length.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group_name", 13), named("read_bytes_sec", 1), named("read_bytes_sec_max", 7), named("read_bytes_sec_max_length", 15), named("read_iops_sec", 4), named("read_iops_sec_max", 10), named("read_iops_sec_max_length", 18), named("size_iops_sec", 12), named("total_bytes_sec", 0), named("total_bytes_sec_max", 6), named("total_bytes_sec_max_length", 14), named("total_iops_sec", 3), named("total_iops_sec_max", 9), named("total_iops_sec_max_length", 17), named("write_bytes_sec", 2), named("write_bytes_sec_max", 8), named("write_bytes_sec_max_length", 16), named("write_iops_sec", 5), named("write_iops_sec_max", 11), named("write_iops_sec_max_length", 19)] } }
}

/// Rows of [`DomainThrottlegroupsThrottlegroup`].
pub static DOMAIN_THROTTLEGROUPS_THROTTLEGROUP: Shape = Shape {
    path: "domain/throttlegroups/throttlegroup",
    rows: &[
        row("total_bytes_sec", "total_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum rate of reads and writes together, in bytes per second. Not together with separate limits for reads and writes. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum read rate, in bytes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum write rate, in bytes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("total_iops_sec", "total_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum number of reads and writes together per second. Not together with separate limits for reads and writes. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum number of reads per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum number of writes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("total_bytes_sec_max", "total_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Rate of reads and writes together in a burst, in bytes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_bytes_sec_max", "read_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Read rate in a burst, in bytes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_bytes_sec_max", "write_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Write rate in a burst, in bytes per second. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("total_iops_sec_max", "total_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Number of reads and writes together per second in a burst. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_iops_sec_max", "read_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Number of reads per second in a burst. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_iops_sec_max", "write_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Number of writes per second in a burst. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("size_iops_sec", "size_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of a request that counts as one, in bytes; larger requests count as several. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("group_name", "group_name", Leaf(Scalar::Text), "Name of the group. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("total_bytes_sec_max_length", "total_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_bytes_sec_max_length", "read_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_bytes_sec_max_length", "write_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("total_iops_sec_max_length", "total_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("read_iops_sec_max_length", "read_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("write_iops_sec_max_length", "write_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum duration of a burst, in seconds. Default: 1. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<vcpu>` of `<domain>`.
///
/// Source: `domain/vcpu`.
#[derive(Clone, Default)]
pub struct DomainVcpu {
    /// `@placement`: How virtual CPUs are placed on host CPUs: `static` uses `vcpu_cpuset`, `auto` asks numad. Default: `static`. One of `auto`, `static`.
    pub placement: Option<Text>,
    /// `@cpuset`: Host CPUs that the guest may run on, such as `0-3,^2`. Default: all of them.
    pub cpuset: Option<Text>,
    /// `@current`: Number of virtual CPUs that the guest starts with. Default: all of them. From 1 to 65535.
    pub current: Option<Number>,
    /// Own text: Maximum number of virtual CPUs. Default: 1. From 1 to 65535.
    pub value: Option<Number>,
}

impl Record for DomainVcpu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_VCPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.placement.slot(),
            1 => self.cpuset.slot(),
            2 => self.current.slot(),
            3 => self.value.slot(),
            _ => no_slot(&DOMAIN_VCPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.placement.is_set()).with(1, self.cpuset.is_set()).with(2, self.current.is_set()).with(3, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cpuset", 1), named("current", 2), named("placement", 0), named("value", 3)] } }
}

/// Rows of [`DomainVcpu`].
pub static DOMAIN_VCPU: Shape = Shape {
    path: "domain/vcpu",
    rows: &[
        row("placement", "placement", Attribute(Scalar::Words(&[word("auto"), word("static")])), "How virtual CPUs are placed on host CPUs: `static` uses `vcpu_cpuset`, `auto` asks numad. Default: `static`. One of `auto`, `static`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[28, 0, 1]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("static"), condition: None }]), ..NO_RULES }),
        row("cpuset", "cpuset", Attribute(Scalar::Class(Class::Cpuset)), "Host CPUs that the guest may run on, such as `0-3,^2`. Default: all of them.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("current", "current", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(65535) })), "Number of virtual CPUs that the guest starts with. Default: all of them. From 1 to 65535.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Same(&[20, 3]), condition: None }]), live: &[Live { verb: Verb::Set("vcpus"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(1), max: Some(65535) })), "Maximum number of virtual CPUs. Default: 1. From 1 to 65535.")
            .presence(Presence::Omittable)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("1"), condition: None }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// State of individual virtual CPUs.
///
/// Source: `domain/vcpus`.
#[derive(Clone, Default)]
pub struct DomainVcpus {
    /// `<vcpu>`: Virtual CPUs.
    pub vcpu: Vec<crate::domain::DomainVcpusVcpu>,
}

impl Record for DomainVcpus {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_VCPUS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpu.slot(),
            _ => no_slot(&DOMAIN_VCPUS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpu.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("vcpu", 0)] } }
}

/// Rows of [`DomainVcpus`].
pub static DOMAIN_VCPUS: Shape = Shape {
    path: "domain/vcpus",
    rows: &[
        row("vcpu", "vcpu", Children(&crate::domain::DOMAIN_VCPUS_VCPU), "Virtual CPUs.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[20, 3]], words: Words::NONE }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtual CPUs.
///
/// Source: `domain/vcpus/vcpu`.
#[derive(Clone, Default)]
pub struct DomainVcpusVcpu {
    /// `@id`: Number of the virtual CPU, from 0.
    pub id: Option<Number>,
    /// `@enabled`: Whether the virtual CPU is online when the guest starts. Virtual CPU 0 always is.
    pub enabled: Option<bool>,
    /// `@hotpluggable`: Whether the virtual CPU can be hot-unplugged. Virtual CPU 0 cannot.
    pub hotpluggable: Option<bool>,
    /// `@order`: Position in the order in which virtual CPUs are added.
    pub order: Option<Number>,
}

impl Record for DomainVcpusVcpu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_VCPUS_VCPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.enabled.slot(),
            2 => self.hotpluggable.slot(),
            3 => self.order.slot(),
            _ => no_slot(&DOMAIN_VCPUS_VCPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.enabled.is_set()).with(2, self.hotpluggable.is_set()).with(3, self.order.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 1), named("hotpluggable", 2), named("id", 0), named("order", 3)] } }
}

/// Rows of [`DomainVcpusVcpu`].
pub static DOMAIN_VCPUS_VCPU: Shape = Shape {
    path: "domain/vcpus/vcpu",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the virtual CPU, from 0."),
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the virtual CPU is online when the guest starts. Virtual CPU 0 always is."),
        row("hotpluggable", "hotpluggable", Attribute(Scalar::Bool(YES_NO)), "Whether the virtual CPU can be hot-unplugged. Virtual CPU 0 cannot."),
        row("order", "order", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Position in the order in which virtual CPUs are added."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Arguments of the Xen device model, for features that libvirt does not have. libvirt does not support their use.
///
/// Source: `domain/xen:commandline`.
#[derive(Clone, Default)]
pub struct DomainXenCommandline {
    /// `<arg>`: Arguments, one per entry.
    pub xen_arg: Vec<crate::domain::DomainBhyveCommandlineBhyveArg>,
}

impl Record for DomainXenCommandline {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_XEN_COMMANDLINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.xen_arg.slot(),
            _ => no_slot(&DOMAIN_XEN_COMMANDLINE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.xen_arg.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("xen_arg", 0)] } }
}

/// Rows of [`DomainXenCommandline`].
pub static DOMAIN_XEN_COMMANDLINE: Shape = Shape {
    path: "domain/xen:commandline",
    rows: &[
        row("arg", "xen_arg", Children(&crate::domain::DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG), "Arguments, one per entry.")
            .namespace(&NS_XEN)
            .owned()
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
