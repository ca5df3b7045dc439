//! From schemas/facts/domain.facts, `domain/features/capabilities`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Scalar, Shape, row};

/// Element `<setuid>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/setuid`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSetuid {
    /// `@state`: XML attribute `state` of `<setuid>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSetuid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SETUID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SETUID, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSetuid`].
pub static DOMAIN_FEATURES_CAPABILITIES_SETUID: Shape = Shape {
    path: "domain/features/capabilities/setuid",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<setuid>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_admin>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_admin`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysAdmin {
    /// `@state`: XML attribute `state` of `<sys_admin>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysAdmin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_ADMIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_ADMIN, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysAdmin`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_ADMIN: Shape = Shape {
    path: "domain/features/capabilities/sys_admin",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_admin>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_boot>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_boot`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysBoot {
    /// `@state`: XML attribute `state` of `<sys_boot>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysBoot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_BOOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_BOOT, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysBoot`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_BOOT: Shape = Shape {
    path: "domain/features/capabilities/sys_boot",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_boot>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_chroot>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_chroot`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysChroot {
    /// `@state`: XML attribute `state` of `<sys_chroot>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysChroot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_CHROOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_CHROOT, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysChroot`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_CHROOT: Shape = Shape {
    path: "domain/features/capabilities/sys_chroot",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_chroot>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_module>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_module`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysModule {
    /// `@state`: XML attribute `state` of `<sys_module>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysModule {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_MODULE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_MODULE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysModule`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_MODULE: Shape = Shape {
    path: "domain/features/capabilities/sys_module",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_module>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_nice>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_nice`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysNice {
    /// `@state`: XML attribute `state` of `<sys_nice>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysNice {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_NICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_NICE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysNice`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_NICE: Shape = Shape {
    path: "domain/features/capabilities/sys_nice",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_nice>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_pacct>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_pacct`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysPacct {
    /// `@state`: XML attribute `state` of `<sys_pacct>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysPacct {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_PACCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_PACCT, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysPacct`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_PACCT: Shape = Shape {
    path: "domain/features/capabilities/sys_pacct",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_pacct>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_ptrace>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_ptrace`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysPtrace {
    /// `@state`: XML attribute `state` of `<sys_ptrace>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysPtrace {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_PTRACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_PTRACE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysPtrace`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_PTRACE: Shape = Shape {
    path: "domain/features/capabilities/sys_ptrace",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_ptrace>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_rawio>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_rawio`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysRawio {
    /// `@state`: XML attribute `state` of `<sys_rawio>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysRawio {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_RAWIO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_RAWIO, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysRawio`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_RAWIO: Shape = Shape {
    path: "domain/features/capabilities/sys_rawio",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_rawio>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_resource>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_resource`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysResource {
    /// `@state`: XML attribute `state` of `<sys_resource>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysResource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_RESOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_RESOURCE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysResource`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_RESOURCE: Shape = Shape {
    path: "domain/features/capabilities/sys_resource",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_resource>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_time>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_time`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysTime {
    /// `@state`: XML attribute `state` of `<sys_time>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysTime {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_TIME
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_TIME, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysTime`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_TIME: Shape = Shape {
    path: "domain/features/capabilities/sys_time",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_time>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sys_tty_config>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/sys_tty_config`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSysTtyConfig {
    /// `@state`: XML attribute `state` of `<sys_tty_config>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSysTtyConfig {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYS_TTY_CONFIG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYS_TTY_CONFIG, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSysTtyConfig`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYS_TTY_CONFIG: Shape = Shape {
    path: "domain/features/capabilities/sys_tty_config",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<sys_tty_config>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<syslog>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/syslog`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSyslog {
    /// `@state`: XML attribute `state` of `<syslog>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSyslog {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SYSLOG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SYSLOG, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSyslog`].
pub static DOMAIN_FEATURES_CAPABILITIES_SYSLOG: Shape = Shape {
    path: "domain/features/capabilities/syslog",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<syslog>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<wake_alarm>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/wake_alarm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesWakeAlarm {
    /// `@state`: XML attribute `state` of `<wake_alarm>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesWakeAlarm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_WAKE_ALARM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_WAKE_ALARM, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesWakeAlarm`].
pub static DOMAIN_FEATURES_CAPABILITIES_WAKE_ALARM: Shape = Shape {
    path: "domain/features/capabilities/wake_alarm",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<wake_alarm>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
