//! From schemas/facts/domaincaps.facts, `domainCapabilities/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{Scalar, RowName, RowSet, Shape, Since, YES_NO, named, row};

/// Element `<devices>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/devices`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevices {
    /// `<disk>`: Element `<disk>` of `<devices>`.
    pub disk: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesDisk>>,
    /// `<graphics>`: Element `<graphics>` of `<devices>`.
    pub graphics: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesGraphics>>,
    /// `<video>`: Element `<video>` of `<devices>`.
    pub video: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesVideo>>,
    /// `<hostdev>`: Element `<hostdev>` of `<devices>`.
    pub hostdev: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesHostdev>>,
    /// `<rng>`: Element `<rng>` of `<devices>`.
    pub rng: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesRng>>,
    /// `<filesystem>`: Element `<filesystem>` of `<devices>`.
    pub filesystem: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesFilesystem>>,
    /// `<tpm>`: Element `<tpm>` of `<devices>`.
    pub tpm: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesTpm>>,
    /// `<redirdev>`: Element `<redirdev>` of `<devices>`.
    pub redirdev: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesRedirdev>>,
    /// `<channel>`: Element `<channel>` of `<devices>`.
    pub channel: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesChannel>>,
    /// `<crypto>`: Element `<crypto>` of `<devices>`. After libvirt 9.0.0, by 9.8.0.
    pub crypto: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesCrypto>>,
    /// `<interface>`: Element `<interface>` of `<devices>`. Since libvirt 10.6.0.
    pub interface: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesInterface>>,
    /// `<panic>`: Element `<panic>` of `<devices>`. Since libvirt 10.10.0.
    pub panic: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesPanic>>,
    /// `<console>`: Element `<console>` of `<devices>`. Since libvirt 11.5.0.
    pub console: Option<Box<crate::domaincaps::DomainCapabilitiesDevicesConsole>>,
}

impl Record for DomainCapabilitiesDevices {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.disk.slot(),
            1 => self.graphics.slot(),
            2 => self.video.slot(),
            3 => self.hostdev.slot(),
            4 => self.rng.slot(),
            5 => self.filesystem.slot(),
            6 => self.tpm.slot(),
            7 => self.redirdev.slot(),
            8 => self.channel.slot(),
            9 => self.crypto.slot(),
            10 => self.interface.slot(),
            11 => self.panic.slot(),
            12 => self.console.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.disk.is_set()).with(1, self.graphics.is_set()).with(2, self.video.is_set()).with(3, self.hostdev.is_set()).with(4, self.rng.is_set()).with(5, self.filesystem.is_set()).with(6, self.tpm.is_set()).with(7, self.redirdev.is_set()).with(8, self.channel.is_set()).with(9, self.crypto.is_set()).with(10, self.interface.is_set()).with(11, self.panic.is_set()).with(12, self.console.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("channel", 8), named("console", 12), named("crypto", 9), named("disk", 0), named("filesystem", 5), named("graphics", 1), named("hostdev", 3), named("interface", 10), named("panic", 11), named("redirdev", 7), named("rng", 4), named("tpm", 6), named("video", 2)] } }
}

/// Rows of [`DomainCapabilitiesDevices`].
pub static DOMAIN_CAPABILITIES_DEVICES: Shape = Shape {
    path: "domainCapabilities/devices",
    rows: &[
        row("disk", "disk", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_DISK), "Element `<disk>` of `<devices>`."),
        row("graphics", "graphics", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_GRAPHICS), "Element `<graphics>` of `<devices>`."),
        row("video", "video", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_VIDEO), "Element `<video>` of `<devices>`."),
        row("hostdev", "hostdev", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_HOSTDEV), "Element `<hostdev>` of `<devices>`."),
        row("rng", "rng", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_RNG), "Element `<rng>` of `<devices>`."),
        row("filesystem", "filesystem", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_FILESYSTEM), "Element `<filesystem>` of `<devices>`."),
        row("tpm", "tpm", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_TPM), "Element `<tpm>` of `<devices>`."),
        row("redirdev", "redirdev", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_REDIRDEV), "Element `<redirdev>` of `<devices>`."),
        row("channel", "channel", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CHANNEL), "Element `<channel>` of `<devices>`."),
        row("crypto", "crypto", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CRYPTO), "Element `<crypto>` of `<devices>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("interface", "interface", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_INTERFACE), "Element `<interface>` of `<devices>`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("panic", "panic", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_PANIC), "Element `<panic>` of `<devices>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("console", "console", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CONSOLE), "Element `<console>` of `<devices>`. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<channel>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/channel`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesChannel {
    /// `@supported`: XML attribute `supported` of `<channel>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<channel>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesChannel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_CHANNEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_CHANNEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesChannel`].
pub static DOMAIN_CAPABILITIES_DEVICES_CHANNEL: Shape = Shape {
    path: "domainCapabilities/devices/channel",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<channel>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<channel>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<console>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/console`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesConsole {
    /// `@supported`: XML attribute `supported` of `<console>`. Since libvirt 11.5.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<console>`. Since libvirt 11.5.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesDevicesConsoleEnum>,
}

impl Record for DomainCapabilitiesDevicesConsole {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_CONSOLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_CONSOLE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesConsole`].
pub static DOMAIN_CAPABILITIES_DEVICES_CONSOLE: Shape = Shape {
    path: "domainCapabilities/devices/console",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<console>`. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CONSOLE_ENUM), "Elements `<enum>` of `<console>`. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<console>`.
///
/// Source: `domainCapabilities/devices/console/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesConsoleEnum {
    /// `@name`: XML attribute `name` of `<enum>`. Since libvirt 12.1.0.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`. Since libvirt 12.1.0.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesDevicesConsoleEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_CONSOLE_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_CONSOLE_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesDevicesConsoleEnum`].
pub static DOMAIN_CAPABILITIES_DEVICES_CONSOLE_ENUM: Shape = Shape {
    path: "domainCapabilities/devices/console/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<crypto>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/crypto`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesCrypto {
    /// `@supported`: XML attribute `supported` of `<crypto>`. After libvirt 9.0.0, by 9.8.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<crypto>`. After libvirt 9.0.0, by 9.8.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesDevicesCryptoEnum>,
}

impl Record for DomainCapabilitiesDevicesCrypto {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_CRYPTO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_CRYPTO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesCrypto`].
pub static DOMAIN_CAPABILITIES_DEVICES_CRYPTO: Shape = Shape {
    path: "domainCapabilities/devices/crypto",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<crypto>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CRYPTO_ENUM), "Elements `<enum>` of `<crypto>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<crypto>`.
///
/// Source: `domainCapabilities/devices/crypto/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesCryptoEnum {
    /// `@name`: XML attribute `name` of `<enum>`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`. After libvirt 9.0.0, by 9.8.0.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesDevicesCryptoEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_CRYPTO_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_CRYPTO_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesDevicesCryptoEnum`].
pub static DOMAIN_CAPABILITIES_DEVICES_CRYPTO_ENUM: Shape = Shape {
    path: "domainCapabilities/devices/crypto/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disk>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/disk`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesDisk {
    /// `@supported`: XML attribute `supported` of `<disk>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<disk>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesDisk`].
pub static DOMAIN_CAPABILITIES_DEVICES_DISK: Shape = Shape {
    path: "domainCapabilities/devices/disk",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<disk>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<disk>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<filesystem>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/filesystem`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesFilesystem {
    /// `@supported`: XML attribute `supported` of `<filesystem>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<filesystem>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesFilesystem {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_FILESYSTEM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_FILESYSTEM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesFilesystem`].
pub static DOMAIN_CAPABILITIES_DEVICES_FILESYSTEM: Shape = Shape {
    path: "domainCapabilities/devices/filesystem",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<filesystem>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<filesystem>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<graphics>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/graphics`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesGraphics {
    /// `@supported`: XML attribute `supported` of `<graphics>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<graphics>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesGraphics {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_GRAPHICS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_GRAPHICS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesGraphics`].
pub static DOMAIN_CAPABILITIES_DEVICES_GRAPHICS: Shape = Shape {
    path: "domainCapabilities/devices/graphics",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<graphics>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<graphics>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hostdev>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/hostdev`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesHostdev {
    /// `@supported`: XML attribute `supported` of `<hostdev>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<hostdev>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesHostdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_HOSTDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_HOSTDEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesHostdev`].
pub static DOMAIN_CAPABILITIES_DEVICES_HOSTDEV: Shape = Shape {
    path: "domainCapabilities/devices/hostdev",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<hostdev>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<hostdev>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<interface>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/interface`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesInterface {
    /// `@supported`: XML attribute `supported` of `<interface>`. Since libvirt 10.6.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<interface>`. Since libvirt 10.6.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesDevicesInterfaceEnum>,
}

impl Record for DomainCapabilitiesDevicesInterface {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_INTERFACE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesInterface`].
pub static DOMAIN_CAPABILITIES_DEVICES_INTERFACE: Shape = Shape {
    path: "domainCapabilities/devices/interface",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<interface>`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_INTERFACE_ENUM), "Elements `<enum>` of `<interface>`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<interface>`.
///
/// Source: `domainCapabilities/devices/interface/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesInterfaceEnum {
    /// `@name`: XML attribute `name` of `<enum>`. Since libvirt 10.6.0.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`. Since libvirt 10.6.0.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesDevicesInterfaceEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_INTERFACE_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_INTERFACE_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesDevicesInterfaceEnum`].
pub static DOMAIN_CAPABILITIES_DEVICES_INTERFACE_ENUM: Shape = Shape {
    path: "domainCapabilities/devices/interface/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<panic>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/panic`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesPanic {
    /// `@supported`: XML attribute `supported` of `<panic>`. Since libvirt 10.10.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<panic>`. Since libvirt 10.10.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesDevicesPanicEnum>,
}

impl Record for DomainCapabilitiesDevicesPanic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_PANIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_PANIC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesPanic`].
pub static DOMAIN_CAPABILITIES_DEVICES_PANIC: Shape = Shape {
    path: "domainCapabilities/devices/panic",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<panic>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_PANIC_ENUM), "Elements `<enum>` of `<panic>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<panic>`.
///
/// Source: `domainCapabilities/devices/panic/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesPanicEnum {
    /// `@name`: XML attribute `name` of `<enum>`. Since libvirt 10.10.0.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`. Since libvirt 10.10.0.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesDevicesPanicEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_PANIC_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_PANIC_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesDevicesPanicEnum`].
pub static DOMAIN_CAPABILITIES_DEVICES_PANIC_ENUM: Shape = Shape {
    path: "domainCapabilities/devices/panic/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<redirdev>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/redirdev`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesRedirdev {
    /// `@supported`: XML attribute `supported` of `<redirdev>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<redirdev>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesRedirdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_REDIRDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_REDIRDEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesRedirdev`].
pub static DOMAIN_CAPABILITIES_DEVICES_REDIRDEV: Shape = Shape {
    path: "domainCapabilities/devices/redirdev",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<redirdev>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<redirdev>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<rng>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/rng`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesRng {
    /// `@supported`: XML attribute `supported` of `<rng>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<rng>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesRng {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_RNG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_RNG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesRng`].
pub static DOMAIN_CAPABILITIES_DEVICES_RNG: Shape = Shape {
    path: "domainCapabilities/devices/rng",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<rng>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<rng>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<tpm>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/tpm`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesTpm {
    /// `@supported`: XML attribute `supported` of `<tpm>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<tpm>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesTpm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_TPM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_TPM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesTpm`].
pub static DOMAIN_CAPABILITIES_DEVICES_TPM: Shape = Shape {
    path: "domainCapabilities/devices/tpm",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<tpm>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<tpm>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<video>` of `<devices>`.
///
/// Source: `domainCapabilities/devices/video`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesDevicesVideo {
    /// `@supported`: XML attribute `supported` of `<video>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<video>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesDevicesVideo {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_DEVICES_VIDEO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_DEVICES_VIDEO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesDevicesVideo`].
pub static DOMAIN_CAPABILITIES_DEVICES_VIDEO: Shape = Shape {
    path: "domainCapabilities/devices/video",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<video>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<video>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
