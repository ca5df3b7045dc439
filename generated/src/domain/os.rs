//! From schemas/facts/domain.facts, `domain/os`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Auto, Canon, Flags, NO_RULES, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Words, YES_NO, flat_named, named, row, word, word_since};

/// Type, firmware and boot order of the guest.
///
/// Source: `domain/os`.
#[derive(Clone, Default)]
pub struct DomainOs {
    /// `@firmware`: Firmware that libvirt selects for the guest. Without it and without `loader`, an x86 guest has a BIOS. One of `bios`, `efi`.
    pub firmware: Option<Text>,
    /// `<type>`: Element `<type>` of `<os>`.
    pub r#type: Option<Box<crate::domain::DomainOsType>>,
    /// `<kernel>`: Absolute path of a kernel on the host, which is booted directly.
    pub kernel: Option<Text>,
    /// `<initrd>`: Absolute path of the initial RAM disk for the kernel.
    pub initrd: Option<Text>,
    /// `<root>`: Absolute path of the root device for the kernel.
    pub root: Option<Text>,
    /// `<cmdline>`: Command line of the kernel.
    pub cmdline: Option<Text>,
    /// `<shim>`: Absolute path of an EFI shim on the host, which verifies the kernel for Secure Boot with direct kernel boot. Since libvirt 11.2.0.
    pub shim: Option<Text>,
    /// `<dtb>`: Absolute path of the device tree blob for the kernel.
    pub dtb: Option<Text>,
    /// `<firmware>`: Features that the selected firmware must have or must not have.
    pub firmware_features: Option<Box<crate::domain::DomainOsFirmware>>,
    /// `<loader>`: Element `<loader>` of `<os>`.
    pub loader: Option<Box<crate::domain::DomainOsLoader>>,
    /// `<nvram>`: File with the variables of the UEFI firmware.
    pub nvram: Option<Box<crate::domain::DomainOsNvram>>,
    /// `<varstore>`: File with the variables of UEFI firmware that manages them through QEMU, without flash memory. Since libvirt 12.1.0.
    pub varstore: Option<Box<crate::domain::DomainOsVarstore>>,
    /// `<boot>`: Boot order by kind of device, which excludes `boot.order` of devices. Default: `hd`, unless devices have a boot order.
    pub boot: Vec<crate::domain::DomainOsBoot>,
    /// `<bootmenu>`: Boot menu of the firmware.
    pub bootmenu: Option<Box<crate::domain::DomainOsBootmenu>>,
    /// `<smbios>`: SMBIOS tables of the guest.
    pub smbios: Option<Box<crate::domain::DomainOsSmbios>>,
    /// `<bios>`: Settings of the BIOS.
    pub bios: Option<Box<crate::domain::DomainOsBios>>,
    /// `<acpi>`: Additional ACPI tables.
    pub acpi: Option<Box<crate::domain::DomainOsAcpi>>,
    /// `<init>`: Absolute path of the first program of a container. Default: `/sbin/init`.
    pub init: Option<Text>,
    /// `<initarg>`: Arguments of the first program, one per entry.
    pub initarg: Vec<Text>,
    /// `<initenv>`: Environment variables of the first program.
    pub initenv: Vec<crate::domain::DomainOsInitenv>,
    /// `<initdir>`: Working directory of the first program.
    pub initdir: Option<Text>,
    /// `<inituser>`: User, by name or ID, that runs the first program.
    pub inituser: Option<Text>,
    /// `<initgroup>`: Group, by name or ID, that runs the first program.
    pub initgroup: Option<Text>,
}

impl Record for DomainOs {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.firmware.slot(),
            1 => self.r#type.slot(),
            2 => self.kernel.slot(),
            3 => self.initrd.slot(),
            4 => self.root.slot(),
            5 => self.cmdline.slot(),
            6 => self.shim.slot(),
            7 => self.dtb.slot(),
            8 => self.firmware_features.slot(),
            9 => self.loader.slot(),
            10 => self.nvram.slot(),
            11 => self.varstore.slot(),
            12 => self.boot.slot(),
            13 => self.bootmenu.slot(),
            14 => self.smbios.slot(),
            15 => self.bios.slot(),
            16 => self.acpi.slot(),
            17 => self.init.slot(),
            18 => self.initarg.slot(),
            19 => self.initenv.slot(),
            20 => self.initdir.slot(),
            21 => self.inituser.slot(),
            22 => self.initgroup.slot(),
            _ => no_slot(&DOMAIN_OS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.firmware.is_set()).with(1, self.r#type.is_set()).with(2, self.kernel.is_set()).with(3, self.initrd.is_set()).with(4, self.root.is_set()).with(5, self.cmdline.is_set()).with(6, self.shim.is_set()).with(7, self.dtb.is_set()).with(8, self.firmware_features.is_set()).with(9, self.loader.is_set()).with(10, self.nvram.is_set()).with(11, self.varstore.is_set()).with(12, self.boot.is_set()).with(13, self.bootmenu.is_set()).with(14, self.smbios.is_set()).with(15, self.bios.is_set()).with(16, self.acpi.is_set()).with(17, self.init.is_set()).with(18, self.initarg.is_set()).with(19, self.initenv.is_set()).with(20, self.initdir.is_set()).with(21, self.inituser.is_set()).with(22, self.initgroup.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 16), named("bios", 15), named("boot", 12), named("bootmenu", 13), named("cmdline", 5), named("dtb", 7), named("firmware", 0), named("firmware_features", 8), named("init", 17), named("initarg", 18), named("initdir", 20), named("initenv", 19), named("initgroup", 22), named("initrd", 3), named("inituser", 21), named("kernel", 2), flat_named("loader", 9, 5), flat_named("loader_format", 9, 4), flat_named("loader_readonly", 9, 0), flat_named("loader_secure", 9, 1), flat_named("loader_stateless", 9, 3), flat_named("loader_type", 9, 2), named("nvram", 10), named("root", 4), named("shim", 6), named("smbios", 14), flat_named("type", 1, 2), flat_named("type_arch", 1, 0), flat_named("type_machine", 1, 1), named("varstore", 11)] } }
}

/// Rows of [`DomainOs`].
pub static DOMAIN_OS: Shape = Shape {
    path: "domain/os",
    rows: &[
        row("firmware", "firmware", Attribute(Scalar::Words(&[word("bios"), word("efi")])), "Firmware that libvirt selects for the guest. Without it and without `loader`, an x86 guest has a BIOS. One of `bios`, `efi`.")
            .flag(Flags::SELECTS)
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("type", "type", Flat(&crate::domain::DOMAIN_OS_TYPE, &["type_arch", "type_machine", "type"]), "Element `<type>` of `<os>`."),
        row("kernel", "kernel", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of a kernel on the host, which is booted directly.")
            .canon(Canon::Path),
        row("initrd", "initrd", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the initial RAM disk for the kernel.")
            .canon(Canon::Path),
        row("root", "root", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the root device for the kernel.")
            .canon(Canon::Path),
        row("cmdline", "cmdline", Leaf(Scalar::Text), "Command line of the kernel."),
        row("shim", "shim", Leaf(Scalar::Text), "Absolute path of an EFI shim on the host, which verifies the kernel for Secure Boot with direct kernel boot. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("dtb", "dtb", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the device tree blob for the kernel.")
            .canon(Canon::Path),
        row("firmware", "firmware_features", Child(&crate::domain::DOMAIN_OS_FIRMWARE), "Features that the selected firmware must have or must not have.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("loader", "loader", Flat(&crate::domain::DOMAIN_OS_LOADER, &["loader_readonly", "loader_secure", "loader_type", "loader_stateless", "loader_format", "loader"]), "Element `<loader>` of `<os>`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], ..NO_RULES }),
        row("nvram", "nvram", Child(&crate::domain::DOMAIN_OS_NVRAM), "File with the variables of the UEFI firmware.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], ..NO_RULES }),
        row("varstore", "varstore", Child(&crate::domain::DOMAIN_OS_VARSTORE), "File with the variables of UEFI firmware that manages them through QEMU, without flash memory. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("boot", "boot", Children(&crate::domain::DOMAIN_OS_BOOT), "Boot order by kind of device, which excludes `boot.order` of devices. Default: `hd`, unless devices have a boot order.")
            .owned()
            .flag(Flags::ORDERED)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[39, 1, 11, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 5, 25, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 9, 15, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 18, 8, 0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "hd")], allows_more: false }]), ..NO_RULES }),
        row("bootmenu", "bootmenu", Child(&crate::domain::DOMAIN_OS_BOOTMENU), "Boot menu of the firmware."),
        row("smbios", "smbios", Child(&crate::domain::DOMAIN_OS_SMBIOS), "SMBIOS tables of the guest."),
        row("bios", "bios", Child(&crate::domain::DOMAIN_OS_BIOS), "Settings of the BIOS."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_OS_ACPI), "Additional ACPI tables."),
        row("init", "init", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the first program of a container. Default: `/sbin/init`.")
            .canon(Canon::Path),
        row("initarg", "initarg", Leaves(Scalar::Text), "Arguments of the first program, one per entry.")
            .flag(Flags::ORDERED),
        row("initenv", "initenv", Children(&crate::domain::DOMAIN_OS_INITENV), "Environment variables of the first program."),
        row("initdir", "initdir", Leaf(Scalar::Class(Class::AbsFilePath)), "Working directory of the first program.")
            .canon(Canon::Path),
        row("inituser", "inituser", Leaf(Scalar::Class(Class::GenericName)), "User, by name or ID, that runs the first program."),
        row("initgroup", "initgroup", Leaf(Scalar::Class(Class::GenericName)), "Group, by name or ID, that runs the first program."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "type", up: 0, row_path: &[1, 2] }, words: Words { texts: &["exe"], absent: false } }], rows: &[17, 18, 19, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "type", up: 0, row_path: &[1, 2] }, words: Words { texts: &["hvm"], absent: false } }], rows: &[0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], required: &[] },
        Arm { when: &[When { selector: Selector { text: "type", up: 0, row_path: &[1, 2] }, words: Words { texts: &["linux", "xen", "xenpvh"], absent: false } }], rows: &[2, 3, 4, 5, 6, 7], required: &[] },
    ],
};

/// Additional ACPI tables.
///
/// Source: `domain/os/acpi`.
#[derive(Clone, Default)]
pub struct DomainOsAcpi {
    /// `<table>`: ACPI tables.
    pub table: Vec<crate::domain::DomainOsAcpiTable>,
}

impl Record for DomainOsAcpi {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_ACPI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.table.slot(),
            _ => no_slot(&DOMAIN_OS_ACPI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.table.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("table", 0)] } }
}

/// Rows of [`DomainOsAcpi`].
pub static DOMAIN_OS_ACPI: Shape = Shape {
    path: "domain/os/acpi",
    rows: &[
        row("table", "table", Children(&crate::domain::DOMAIN_OS_ACPI_TABLE), "ACPI tables."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// ACPI tables.
///
/// Source: `domain/os/acpi/table`.
#[derive(Clone, Default)]
pub struct DomainOsAcpiTable {
    /// `@type`: Type of the table: `raw` is a complete table, `rawset` several of them, `slic` and `msdm` are licence data for Windows. One of `msdm` (11.2.0), `raw` (11.2.0), `rawset` (11.2.0), `slic`.
    pub r#type: Option<Text>,
    /// Own text: Absolute path of the file on the host that contains the table.
    pub value: Option<Text>,
}

impl Record for DomainOsAcpiTable {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_ACPI_TABLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_OS_ACPI_TABLE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("value", 1)] } }
}

/// Rows of [`DomainOsAcpiTable`].
pub static DOMAIN_OS_ACPI_TABLE: Shape = Shape {
    path: "domain/os/acpi/table",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word_since("msdm", Since::At((11, 2, 0))), word_since("raw", Since::At((11, 2, 0))), word_since("rawset", Since::At((11, 2, 0))), word("slic")])), "Type of the table: `raw` is a complete table, `rawset` several of them, `slic` and `msdm` are licence data for Windows. One of `msdm` (11.2.0), `raw` (11.2.0), `rawset` (11.2.0), `slic`.")
            .flag(Flags::EXPECTED),
        row("", "value", Text(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file on the host that contains the table.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings of the BIOS.
///
/// Source: `domain/os/bios`.
#[derive(Clone, Default)]
pub struct DomainOsBios {
    /// `@useserial`: Whether the BIOS uses the first serial port as a console.
    pub useserial: Option<bool>,
    /// `@rebootTimeout`: Time after which a failed boot is retried, in milliseconds; -1 disables it. From -1 to 32767.
    pub reboot_timeout: Option<Number>,
}

impl Record for DomainOsBios {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_BIOS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.useserial.slot(),
            1 => self.reboot_timeout.slot(),
            _ => no_slot(&DOMAIN_OS_BIOS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.useserial.is_set()).with(1, self.reboot_timeout.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("reboot_timeout", 1), named("useserial", 0)] } }
}

/// Rows of [`DomainOsBios`].
pub static DOMAIN_OS_BIOS: Shape = Shape {
    path: "domain/os/bios",
    rows: &[
        row("useserial", "useserial", Attribute(Scalar::Bool(YES_NO)), "Whether the BIOS uses the first serial port as a console."),
        row("rebootTimeout", "reboot_timeout", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(32767) })), "Time after which a failed boot is retried, in milliseconds; -1 disables it. From -1 to 32767."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Boot order by kind of device, which excludes `boot.order` of devices. Default: `hd`, unless devices have a boot order.
///
/// Source: `domain/os/boot`.
#[derive(Clone, Default)]
pub struct DomainOsBoot {
    /// `@dev`: Kind of device: `hd` is the first disk. One of `cdrom`, `fd`, `hd`, `network`.
    pub dev: Option<Text>,
}

impl Record for DomainOsBoot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_BOOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            _ => no_slot(&DOMAIN_OS_BOOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 0)] } }
}

/// Rows of [`DomainOsBoot`].
pub static DOMAIN_OS_BOOT: Shape = Shape {
    path: "domain/os/boot",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Words(&[word("cdrom"), word("fd"), word("hd"), word("network")])), "Kind of device: `hd` is the first disk. One of `cdrom`, `fd`, `hd`, `network`.")
            .flag(Flags::EXPECTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Boot menu of the firmware.
///
/// Source: `domain/os/bootmenu`.
#[derive(Clone, Default)]
pub struct DomainOsBootmenu {
    /// `@enable`: Whether the boot menu is shown. The default of the firmware applies when omitted.
    pub enable: Option<bool>,
    /// `@timeout`: Time that the menu waits, in milliseconds. From 0 to 65535.
    pub timeout: Option<Number>,
}

impl Record for DomainOsBootmenu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_BOOTMENU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enable.slot(),
            1 => self.timeout.slot(),
            _ => no_slot(&DOMAIN_OS_BOOTMENU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enable.is_set()).with(1, self.timeout.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enable", 0), named("timeout", 1)] } }
}

/// Rows of [`DomainOsBootmenu`].
pub static DOMAIN_OS_BOOTMENU: Shape = Shape {
    path: "domain/os/bootmenu",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether the boot menu is shown. The default of the firmware applies when omitted."),
        row("timeout", "timeout", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Time that the menu waits, in milliseconds. From 0 to 65535."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features that the selected firmware must have or must not have.
///
/// Source: `domain/os/firmware`.
#[derive(Clone, Default)]
pub struct DomainOsFirmware {
    /// `<feature>`: Features.
    pub feature: Vec<crate::domain::DomainOsFirmwareFeature>,
}

impl Record for DomainOsFirmware {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_FIRMWARE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.feature.slot(),
            _ => no_slot(&DOMAIN_OS_FIRMWARE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.feature.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("feature", 0)] } }
}

/// Rows of [`DomainOsFirmware`].
pub static DOMAIN_OS_FIRMWARE: Shape = Shape {
    path: "domain/os/firmware",
    rows: &[
        row("feature", "feature", Children(&crate::domain::DOMAIN_OS_FIRMWARE_FEATURE), "Features.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features.
///
/// Source: `domain/os/firmware/feature`.
#[derive(Clone, Default)]
pub struct DomainOsFirmwareFeature {
    /// `@enabled`: Whether the firmware must have the feature.
    pub enabled: Option<bool>,
    /// `@name`: Name of the feature. `enrolled-keys` is the enrollment of the default keys of Secure Boot. One of `enrolled-keys`, `secure-boot`.
    pub name: Option<Text>,
}

impl Record for DomainOsFirmwareFeature {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_FIRMWARE_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.name.slot(),
            _ => no_slot(&DOMAIN_OS_FIRMWARE_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 0), named("name", 1)] } }
}

/// Rows of [`DomainOsFirmwareFeature`].
pub static DOMAIN_OS_FIRMWARE_FEATURE: Shape = Shape {
    path: "domain/os/firmware/feature",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware must have the feature."),
        row("name", "name", Attribute(Scalar::Words(&[word("enrolled-keys"), word("secure-boot")])), "Name of the feature. `enrolled-keys` is the enrollment of the default keys of Secure Boot. One of `enrolled-keys`, `secure-boot`."),
    ],
    key: &[&[&[1]]],
    r#match: &[],
    arms: &[],
};

/// Environment variables of the first program.
///
/// Source: `domain/os/initenv`.
#[derive(Clone, Default)]
pub struct DomainOsInitenv {
    /// `@name`: Name of the variable.
    pub name: Option<Text>,
    /// Own text: Value of the variable.
    pub value: Option<Text>,
}

impl Record for DomainOsInitenv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_INITENV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_OS_INITENV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainOsInitenv`].
pub static DOMAIN_OS_INITENV: Shape = Shape {
    path: "domain/os/initenv",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::VariableName)), "Name of the variable."),
        row("", "value", Text(Scalar::Text), "Value of the variable."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<loader>` of `<os>`.
///
/// Source: `domain/os/loader`.
#[derive(Clone, Default)]
pub struct DomainOsLoader {
    /// `@readonly`: Whether the image is read-only.
    pub readonly: Option<bool>,
    /// `@secure`: Whether the firmware must support Secure Boot, which needs `features.smm` on x86.
    pub secure: Option<bool>,
    /// `@type`: How the guest sees the image: `pflash` as flash memory, for UEFI, `rom` as read-only memory. One of `pflash`, `rom`.
    pub r#type: Option<Text>,
    /// `@stateless`: Whether the firmware works without a file for its variables.
    pub stateless: Option<bool>,
    /// `@format`: Format of the image. One of `qcow2`, `raw`. Since libvirt 9.2.0.
    pub format: Option<Text>,
    /// Own text: Absolute path of the firmware image. libvirt selects it when `firmware` is set.
    pub value: Option<Text>,
}

impl Record for DomainOsLoader {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_LOADER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.readonly.slot(),
            1 => self.secure.slot(),
            2 => self.r#type.slot(),
            3 => self.stateless.slot(),
            4 => self.format.slot(),
            5 => self.value.slot(),
            _ => no_slot(&DOMAIN_OS_LOADER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.readonly.is_set()).with(1, self.secure.is_set()).with(2, self.r#type.is_set()).with(3, self.stateless.is_set()).with(4, self.format.is_set()).with(5, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("format", 4), named("readonly", 0), named("secure", 1), named("stateless", 3), named("type", 2), named("value", 5)] } }
}

/// Rows of [`DomainOsLoader`].
pub static DOMAIN_OS_LOADER: Shape = Shape {
    path: "domain/os/loader",
    rows: &[
        row("readonly", "readonly", Attribute(Scalar::Bool(YES_NO)), "Whether the image is read-only.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("secure", "secure", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware must support Secure Boot, which needs `features.smm` on x86.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("type", "type", Attribute(Scalar::Words(&[word("pflash"), word("rom")])), "How the guest sees the image: `pflash` as flash memory, for UEFI, `rom` as read-only memory. One of `pflash`, `rom`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("stateless", "stateless", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware works without a file for its variables.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("format", "format", Attribute(Scalar::Words(&[word("qcow2"), word("raw")])), "Format of the image. One of `qcow2`, `raw`. Since libvirt 9.2.0.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: true, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES })
            .since(Since::At((9, 2, 0))),
        row("", "value", Text(Scalar::Class(Class::AbsFilePath)), "Absolute path of the firmware image. libvirt selects it when `firmware` is set.")
            .canon(Canon::Path)
            .flag(Flags::RUNTIME),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
