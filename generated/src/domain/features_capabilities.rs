//! From schemas/facts/domain.facts, `domain/features/capabilities`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Scalar, Shape, row, word};

/// Of containers or of other processors than a PC's.
///
/// Source: `domain/features/capabilities`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilities {
    /// `@policy`: XML attribute `policy` of `<capabilities>`. One of `allow`, `default`, `deny`.
    pub policy: Option<String>,
    /// `<audit_control>`: Element `<audit_control>` of `<capabilities>`.
    pub audit_control: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<audit_write>`: Element `<audit_write>` of `<capabilities>`.
    pub audit_write: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditWrite>>,
    /// `<block_suspend>`: Element `<block_suspend>` of `<capabilities>`.
    pub block_suspend: Option<Box<crate::domain::DomainFeaturesCapabilitiesBlockSuspend>>,
    /// `<chown>`: Element `<chown>` of `<capabilities>`.
    pub chown: Option<Box<crate::domain::DomainFeaturesCapabilitiesChown>>,
    /// `<dac_override>`: Element `<dac_override>` of `<capabilities>`.
    pub dac_override: Option<Box<crate::domain::DomainFeaturesCapabilitiesDacOverride>>,
    /// `<dac_read_search>`: Element `<dac_read_search>` of `<capabilities>`.
    pub dac_read_search: Option<Box<crate::domain::DomainFeaturesCapabilitiesDacReadSearch>>,
    /// `<fowner>`: Element `<fowner>` of `<capabilities>`.
    pub fowner: Option<Box<crate::domain::DomainFeaturesCapabilitiesFowner>>,
    /// `<fsetid>`: Element `<fsetid>` of `<capabilities>`.
    pub fsetid: Option<Box<crate::domain::DomainFeaturesCapabilitiesFsetid>>,
    /// `<ipc_lock>`: Element `<ipc_lock>` of `<capabilities>`.
    pub ipc_lock: Option<Box<crate::domain::DomainFeaturesCapabilitiesIpcLock>>,
    /// `<ipc_owner>`: Element `<ipc_owner>` of `<capabilities>`.
    pub ipc_owner: Option<Box<crate::domain::DomainFeaturesCapabilitiesIpcOwner>>,
    /// `<kill>`: Element `<kill>` of `<capabilities>`.
    pub kill: Option<Box<crate::domain::DomainFeaturesCapabilitiesKill>>,
    /// `<lease>`: Element `<lease>` of `<capabilities>`.
    pub lease: Option<Box<crate::domain::DomainFeaturesCapabilitiesLease>>,
    /// `<linux_immutable>`: Element `<linux_immutable>` of `<capabilities>`.
    pub linux_immutable: Option<Box<crate::domain::DomainFeaturesCapabilitiesLinuxImmutable>>,
    /// `<mac_admin>`: Element `<mac_admin>` of `<capabilities>`.
    pub mac_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesMacAdmin>>,
    /// `<mac_override>`: Element `<mac_override>` of `<capabilities>`.
    pub mac_override: Option<Box<crate::domain::DomainFeaturesCapabilitiesMacOverride>>,
    /// `<mknod>`: Element `<mknod>` of `<capabilities>`.
    pub mknod: Option<Box<crate::domain::DomainFeaturesCapabilitiesMknod>>,
    /// `<net_admin>`: Element `<net_admin>` of `<capabilities>`.
    pub net_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesNetAdmin>>,
    /// `<net_bind_service>`: Element `<net_bind_service>` of `<capabilities>`.
    pub net_bind_service: Option<Box<crate::domain::DomainFeaturesCapabilitiesNetBindService>>,
    /// `<net_broadcast>`: Element `<net_broadcast>` of `<capabilities>`.
    pub net_broadcast: Option<Box<crate::domain::DomainFeaturesCapabilitiesNetBroadcast>>,
    /// `<net_raw>`: Element `<net_raw>` of `<capabilities>`.
    pub net_raw: Option<Box<crate::domain::DomainFeaturesCapabilitiesNetRaw>>,
    /// `<setgid>`: Element `<setgid>` of `<capabilities>`.
    pub setgid: Option<Box<crate::domain::DomainFeaturesCapabilitiesSetgid>>,
    /// `<setfcap>`: Element `<setfcap>` of `<capabilities>`.
    pub setfcap: Option<Box<crate::domain::DomainFeaturesCapabilitiesSetfcap>>,
    /// `<setpcap>`: Element `<setpcap>` of `<capabilities>`.
    pub setpcap: Option<Box<crate::domain::DomainFeaturesCapabilitiesSetpcap>>,
    /// `<setuid>`: Element `<setuid>` of `<capabilities>`.
    pub setuid: Option<Box<crate::domain::DomainFeaturesCapabilitiesSetuid>>,
    /// `<sys_admin>`: Element `<sys_admin>` of `<capabilities>`.
    pub sys_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysAdmin>>,
    /// `<sys_boot>`: Element `<sys_boot>` of `<capabilities>`.
    pub sys_boot: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysBoot>>,
    /// `<sys_chroot>`: Element `<sys_chroot>` of `<capabilities>`.
    pub sys_chroot: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysChroot>>,
    /// `<sys_module>`: Element `<sys_module>` of `<capabilities>`.
    pub sys_module: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysModule>>,
    /// `<sys_nice>`: Element `<sys_nice>` of `<capabilities>`.
    pub sys_nice: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysNice>>,
    /// `<sys_pacct>`: Element `<sys_pacct>` of `<capabilities>`.
    pub sys_pacct: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysPacct>>,
    /// `<sys_ptrace>`: Element `<sys_ptrace>` of `<capabilities>`.
    pub sys_ptrace: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysPtrace>>,
    /// `<sys_rawio>`: Element `<sys_rawio>` of `<capabilities>`.
    pub sys_rawio: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysRawio>>,
    /// `<sys_resource>`: Element `<sys_resource>` of `<capabilities>`.
    pub sys_resource: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysResource>>,
    /// `<sys_time>`: Element `<sys_time>` of `<capabilities>`.
    pub sys_time: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysTime>>,
    /// `<sys_tty_config>`: Element `<sys_tty_config>` of `<capabilities>`.
    pub sys_tty_config: Option<Box<crate::domain::DomainFeaturesCapabilitiesSysTtyConfig>>,
    /// `<syslog>`: Element `<syslog>` of `<capabilities>`.
    pub syslog: Option<Box<crate::domain::DomainFeaturesCapabilitiesSyslog>>,
    /// `<wake_alarm>`: Element `<wake_alarm>` of `<capabilities>`.
    pub wake_alarm: Option<Box<crate::domain::DomainFeaturesCapabilitiesWakeAlarm>>,
}

impl Record for DomainFeaturesCapabilities {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.policy.slot(),
            1 => self.audit_control.slot(),
            2 => self.audit_write.slot(),
            3 => self.block_suspend.slot(),
            4 => self.chown.slot(),
            5 => self.dac_override.slot(),
            6 => self.dac_read_search.slot(),
            7 => self.fowner.slot(),
            8 => self.fsetid.slot(),
            9 => self.ipc_lock.slot(),
            10 => self.ipc_owner.slot(),
            11 => self.kill.slot(),
            12 => self.lease.slot(),
            13 => self.linux_immutable.slot(),
            14 => self.mac_admin.slot(),
            15 => self.mac_override.slot(),
            16 => self.mknod.slot(),
            17 => self.net_admin.slot(),
            18 => self.net_bind_service.slot(),
            19 => self.net_broadcast.slot(),
            20 => self.net_raw.slot(),
            21 => self.setgid.slot(),
            22 => self.setfcap.slot(),
            23 => self.setpcap.slot(),
            24 => self.setuid.slot(),
            25 => self.sys_admin.slot(),
            26 => self.sys_boot.slot(),
            27 => self.sys_chroot.slot(),
            28 => self.sys_module.slot(),
            29 => self.sys_nice.slot(),
            30 => self.sys_pacct.slot(),
            31 => self.sys_ptrace.slot(),
            32 => self.sys_rawio.slot(),
            33 => self.sys_resource.slot(),
            34 => self.sys_time.slot(),
            35 => self.sys_tty_config.slot(),
            36 => self.syslog.slot(),
            37 => self.wake_alarm.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilities`].
pub static DOMAIN_FEATURES_CAPABILITIES: Shape = Shape {
    path: "domain/features/capabilities",
    rows: &[
        row("policy", "policy", Attribute(Scalar::Words(&[word("allow"), word("default"), word("deny")])), "XML attribute `policy` of `<capabilities>`. One of `allow`, `default`, `deny`."),
        row("audit_control", "audit_control", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Element `<audit_control>` of `<capabilities>`."),
        row("audit_write", "audit_write", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_WRITE), "Element `<audit_write>` of `<capabilities>`."),
        row("block_suspend", "block_suspend", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_BLOCK_SUSPEND), "Element `<block_suspend>` of `<capabilities>`."),
        row("chown", "chown", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_CHOWN), "Element `<chown>` of `<capabilities>`."),
        row("dac_override", "dac_override", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_DAC_OVERRIDE), "Element `<dac_override>` of `<capabilities>`."),
        row("dac_read_search", "dac_read_search", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_DAC_READ_SEARCH), "Element `<dac_read_search>` of `<capabilities>`."),
        row("fowner", "fowner", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_FOWNER), "Element `<fowner>` of `<capabilities>`."),
        row("fsetid", "fsetid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_FSETID), "Element `<fsetid>` of `<capabilities>`."),
        row("ipc_lock", "ipc_lock", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_IPC_LOCK), "Element `<ipc_lock>` of `<capabilities>`."),
        row("ipc_owner", "ipc_owner", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_IPC_OWNER), "Element `<ipc_owner>` of `<capabilities>`."),
        row("kill", "kill", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_KILL), "Element `<kill>` of `<capabilities>`."),
        row("lease", "lease", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_LEASE), "Element `<lease>` of `<capabilities>`."),
        row("linux_immutable", "linux_immutable", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_LINUX_IMMUTABLE), "Element `<linux_immutable>` of `<capabilities>`."),
        row("mac_admin", "mac_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_MAC_ADMIN), "Element `<mac_admin>` of `<capabilities>`."),
        row("mac_override", "mac_override", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_MAC_OVERRIDE), "Element `<mac_override>` of `<capabilities>`."),
        row("mknod", "mknod", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_MKNOD), "Element `<mknod>` of `<capabilities>`."),
        row("net_admin", "net_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_NET_ADMIN), "Element `<net_admin>` of `<capabilities>`."),
        row("net_bind_service", "net_bind_service", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_NET_BIND_SERVICE), "Element `<net_bind_service>` of `<capabilities>`."),
        row("net_broadcast", "net_broadcast", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_NET_BROADCAST), "Element `<net_broadcast>` of `<capabilities>`."),
        row("net_raw", "net_raw", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_NET_RAW), "Element `<net_raw>` of `<capabilities>`."),
        row("setgid", "setgid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SETGID), "Element `<setgid>` of `<capabilities>`."),
        row("setfcap", "setfcap", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SETFCAP), "Element `<setfcap>` of `<capabilities>`."),
        row("setpcap", "setpcap", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SETPCAP), "Element `<setpcap>` of `<capabilities>`."),
        row("setuid", "setuid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SETUID), "Element `<setuid>` of `<capabilities>`."),
        row("sys_admin", "sys_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_ADMIN), "Element `<sys_admin>` of `<capabilities>`."),
        row("sys_boot", "sys_boot", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_BOOT), "Element `<sys_boot>` of `<capabilities>`."),
        row("sys_chroot", "sys_chroot", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_CHROOT), "Element `<sys_chroot>` of `<capabilities>`."),
        row("sys_module", "sys_module", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_MODULE), "Element `<sys_module>` of `<capabilities>`."),
        row("sys_nice", "sys_nice", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_NICE), "Element `<sys_nice>` of `<capabilities>`."),
        row("sys_pacct", "sys_pacct", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_PACCT), "Element `<sys_pacct>` of `<capabilities>`."),
        row("sys_ptrace", "sys_ptrace", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_PTRACE), "Element `<sys_ptrace>` of `<capabilities>`."),
        row("sys_rawio", "sys_rawio", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_RAWIO), "Element `<sys_rawio>` of `<capabilities>`."),
        row("sys_resource", "sys_resource", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_RESOURCE), "Element `<sys_resource>` of `<capabilities>`."),
        row("sys_time", "sys_time", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_TIME), "Element `<sys_time>` of `<capabilities>`."),
        row("sys_tty_config", "sys_tty_config", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYS_TTY_CONFIG), "Element `<sys_tty_config>` of `<capabilities>`."),
        row("syslog", "syslog", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_SYSLOG), "Element `<syslog>` of `<capabilities>`."),
        row("wake_alarm", "wake_alarm", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_WAKE_ALARM), "Element `<wake_alarm>` of `<capabilities>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<audit_control>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/audit_control`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesAuditControl {
    /// `@state`: XML attribute `state` of `<audit_control>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesAuditControl {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesAuditControl`].
pub static DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL: Shape = Shape {
    path: "domain/features/capabilities/audit_control",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<audit_control>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<audit_write>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/audit_write`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesAuditWrite {
    /// `@state`: XML attribute `state` of `<audit_write>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesAuditWrite {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_AUDIT_WRITE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_AUDIT_WRITE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesAuditWrite`].
pub static DOMAIN_FEATURES_CAPABILITIES_AUDIT_WRITE: Shape = Shape {
    path: "domain/features/capabilities/audit_write",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<audit_write>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<block_suspend>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/block_suspend`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesBlockSuspend {
    /// `@state`: XML attribute `state` of `<block_suspend>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesBlockSuspend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_BLOCK_SUSPEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_BLOCK_SUSPEND, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesBlockSuspend`].
pub static DOMAIN_FEATURES_CAPABILITIES_BLOCK_SUSPEND: Shape = Shape {
    path: "domain/features/capabilities/block_suspend",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<block_suspend>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<chown>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/chown`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesChown {
    /// `@state`: XML attribute `state` of `<chown>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesChown {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_CHOWN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_CHOWN, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesChown`].
pub static DOMAIN_FEATURES_CAPABILITIES_CHOWN: Shape = Shape {
    path: "domain/features/capabilities/chown",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<chown>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<dac_override>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/dac_override`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesDacOverride {
    /// `@state`: XML attribute `state` of `<dac_override>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesDacOverride {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_DAC_OVERRIDE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_DAC_OVERRIDE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesDacOverride`].
pub static DOMAIN_FEATURES_CAPABILITIES_DAC_OVERRIDE: Shape = Shape {
    path: "domain/features/capabilities/dac_override",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<dac_override>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<dac_read_search>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/dac_read_search`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesDacReadSearch {
    /// `@state`: XML attribute `state` of `<dac_read_search>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesDacReadSearch {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_DAC_READ_SEARCH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_DAC_READ_SEARCH, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesDacReadSearch`].
pub static DOMAIN_FEATURES_CAPABILITIES_DAC_READ_SEARCH: Shape = Shape {
    path: "domain/features/capabilities/dac_read_search",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<dac_read_search>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<fowner>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/fowner`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesFowner {
    /// `@state`: XML attribute `state` of `<fowner>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesFowner {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_FOWNER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_FOWNER, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesFowner`].
pub static DOMAIN_FEATURES_CAPABILITIES_FOWNER: Shape = Shape {
    path: "domain/features/capabilities/fowner",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<fowner>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<fsetid>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/fsetid`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesFsetid {
    /// `@state`: XML attribute `state` of `<fsetid>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesFsetid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_FSETID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_FSETID, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesFsetid`].
pub static DOMAIN_FEATURES_CAPABILITIES_FSETID: Shape = Shape {
    path: "domain/features/capabilities/fsetid",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<fsetid>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ipc_lock>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/ipc_lock`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesIpcLock {
    /// `@state`: XML attribute `state` of `<ipc_lock>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesIpcLock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_IPC_LOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_IPC_LOCK, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesIpcLock`].
pub static DOMAIN_FEATURES_CAPABILITIES_IPC_LOCK: Shape = Shape {
    path: "domain/features/capabilities/ipc_lock",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ipc_lock>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ipc_owner>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/ipc_owner`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesIpcOwner {
    /// `@state`: XML attribute `state` of `<ipc_owner>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesIpcOwner {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_IPC_OWNER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_IPC_OWNER, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesIpcOwner`].
pub static DOMAIN_FEATURES_CAPABILITIES_IPC_OWNER: Shape = Shape {
    path: "domain/features/capabilities/ipc_owner",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ipc_owner>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<kill>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/kill`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesKill {
    /// `@state`: XML attribute `state` of `<kill>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesKill {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_KILL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_KILL, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesKill`].
pub static DOMAIN_FEATURES_CAPABILITIES_KILL: Shape = Shape {
    path: "domain/features/capabilities/kill",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<kill>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lease>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/lease`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesLease {
    /// `@state`: XML attribute `state` of `<lease>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesLease {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_LEASE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_LEASE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesLease`].
pub static DOMAIN_FEATURES_CAPABILITIES_LEASE: Shape = Shape {
    path: "domain/features/capabilities/lease",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<lease>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<linux_immutable>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/linux_immutable`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesLinuxImmutable {
    /// `@state`: XML attribute `state` of `<linux_immutable>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesLinuxImmutable {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_LINUX_IMMUTABLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_LINUX_IMMUTABLE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesLinuxImmutable`].
pub static DOMAIN_FEATURES_CAPABILITIES_LINUX_IMMUTABLE: Shape = Shape {
    path: "domain/features/capabilities/linux_immutable",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<linux_immutable>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mac_admin>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/mac_admin`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesMacAdmin {
    /// `@state`: XML attribute `state` of `<mac_admin>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesMacAdmin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_MAC_ADMIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_MAC_ADMIN, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesMacAdmin`].
pub static DOMAIN_FEATURES_CAPABILITIES_MAC_ADMIN: Shape = Shape {
    path: "domain/features/capabilities/mac_admin",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<mac_admin>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mac_override>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/mac_override`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesMacOverride {
    /// `@state`: XML attribute `state` of `<mac_override>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesMacOverride {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_MAC_OVERRIDE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_MAC_OVERRIDE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesMacOverride`].
pub static DOMAIN_FEATURES_CAPABILITIES_MAC_OVERRIDE: Shape = Shape {
    path: "domain/features/capabilities/mac_override",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<mac_override>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mknod>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/mknod`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesMknod {
    /// `@state`: XML attribute `state` of `<mknod>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesMknod {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_MKNOD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_MKNOD, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesMknod`].
pub static DOMAIN_FEATURES_CAPABILITIES_MKNOD: Shape = Shape {
    path: "domain/features/capabilities/mknod",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<mknod>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<net_admin>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/net_admin`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesNetAdmin {
    /// `@state`: XML attribute `state` of `<net_admin>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesNetAdmin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_NET_ADMIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_NET_ADMIN, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesNetAdmin`].
pub static DOMAIN_FEATURES_CAPABILITIES_NET_ADMIN: Shape = Shape {
    path: "domain/features/capabilities/net_admin",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<net_admin>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<net_bind_service>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/net_bind_service`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesNetBindService {
    /// `@state`: XML attribute `state` of `<net_bind_service>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesNetBindService {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_NET_BIND_SERVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_NET_BIND_SERVICE, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesNetBindService`].
pub static DOMAIN_FEATURES_CAPABILITIES_NET_BIND_SERVICE: Shape = Shape {
    path: "domain/features/capabilities/net_bind_service",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<net_bind_service>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<net_broadcast>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/net_broadcast`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesNetBroadcast {
    /// `@state`: XML attribute `state` of `<net_broadcast>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesNetBroadcast {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_NET_BROADCAST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_NET_BROADCAST, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesNetBroadcast`].
pub static DOMAIN_FEATURES_CAPABILITIES_NET_BROADCAST: Shape = Shape {
    path: "domain/features/capabilities/net_broadcast",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<net_broadcast>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<net_raw>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/net_raw`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesNetRaw {
    /// `@state`: XML attribute `state` of `<net_raw>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesNetRaw {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_NET_RAW
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_NET_RAW, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesNetRaw`].
pub static DOMAIN_FEATURES_CAPABILITIES_NET_RAW: Shape = Shape {
    path: "domain/features/capabilities/net_raw",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<net_raw>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<setfcap>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/setfcap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSetfcap {
    /// `@state`: XML attribute `state` of `<setfcap>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSetfcap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SETFCAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SETFCAP, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSetfcap`].
pub static DOMAIN_FEATURES_CAPABILITIES_SETFCAP: Shape = Shape {
    path: "domain/features/capabilities/setfcap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<setfcap>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<setgid>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/setgid`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSetgid {
    /// `@state`: XML attribute `state` of `<setgid>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSetgid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SETGID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SETGID, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSetgid`].
pub static DOMAIN_FEATURES_CAPABILITIES_SETGID: Shape = Shape {
    path: "domain/features/capabilities/setgid",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<setgid>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<setpcap>` of `<capabilities>`.
///
/// Source: `domain/features/capabilities/setpcap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesSetpcap {
    /// `@state`: XML attribute `state` of `<setpcap>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesSetpcap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_SETPCAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_SETPCAP, index),
        }
    }
}

/// Rows of [`DomainFeaturesCapabilitiesSetpcap`].
pub static DOMAIN_FEATURES_CAPABILITIES_SETPCAP: Shape = Shape {
    path: "domain/features/capabilities/setpcap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<setpcap>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
