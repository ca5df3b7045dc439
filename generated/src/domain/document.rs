//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, Namespace, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

static NS_BHYVE: Namespace = Namespace { prefix: "bhyve", uri: "http://libvirt.org/schemas/domain/bhyve/1.0" };

static NS_LXC: Namespace = Namespace { prefix: "lxc", uri: "http://libvirt.org/schemas/domain/lxc/1.0" };

static NS_QEMU: Namespace = Namespace { prefix: "qemu", uri: "http://libvirt.org/schemas/domain/qemu/1.0" };

static NS_VMWARE: Namespace = Namespace { prefix: "vmware", uri: "http://libvirt.org/schemas/domain/vmware/1.0" };

static NS_XEN: Namespace = Namespace { prefix: "xen", uri: "http://libvirt.org/schemas/domain/xen/1.0" };

/// Document `<domain>`.
///
/// Source: `domain`.
#[derive(Clone, Default)]
pub struct Domain {
    /// `@type`: Hypervisor that runs the guest; `kvm` needs hardware support, `qemu` emulates. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`.
    pub r#type: Option<String>,
    /// `@id`: XML attribute `id` of `<domain>`.
    pub id: Option<Number>,
    /// `<name>`: Name of the guest, unique on the host.
    pub name: Option<String>,
    /// `<uuid>`: UUID of the guest; libvirt makes one up when left out.
    pub uuid: Option<String>,
    /// `<hwuuid>`: Element `<hwuuid>` of `<domain>`. Since libvirt 12.8.0.
    pub hwuuid: Option<String>,
    /// `<genid>`: Generation of the guest, which libvirt changes when it is cloned or put back in time; empty has libvirt make one up. Also an empty text.
    pub genid: Option<String>,
    /// `<title>`: Short title for people.
    pub title: Option<String>,
    /// `<description>`: Longer text for people.
    pub description: Option<String>,
    /// `<metadata>`: XML of your own and of other tools; each top-level element needs a namespace.
    pub metadata: Option<String>,
    /// `<cpu>`: The processor that the guest sees.
    pub cpu: Option<Box<crate::domain::DomainCpu>>,
    /// `<sysinfo>`: What the guest reads about its machine: SMBIOS data, with `os.smbios = { mode = "sysinfo" }`, or files of the firmware (`fwcfg`).
    pub sysinfo: Vec<crate::domain::DomainSysinfo>,
    /// `<bootloader>`: Path of a boot loader on the host that picks the kernel of a paravirtual guest (Xen, bhyve).
    pub bootloader: Option<String>,
    /// `<bootloader_args>`: Arguments of that boot loader.
    pub bootloader_args: Option<String>,
    /// `<os>`: How the guest boots.
    pub os: Option<Box<crate::domain::DomainOs>>,
    /// `<clock>`: The guest's clock.
    pub clock: Option<Box<crate::domain::DomainClock>>,
    /// `<throttlegroups>`: Element `<throttlegroups>` of `<domain>`. Since libvirt 11.3.0.
    pub throttlegroups: Option<Box<crate::domain::DomainThrottlegroups>>,
    /// `<memory>`: Element `<memory>` of `<domain>`.
    pub memory: Option<Box<crate::domain::DomainMemory>>,
    /// `<maxMemory>`: Element `<maxMemory>` of `<domain>`.
    pub max_memory: Option<Box<crate::domain::DomainMaxMemory>>,
    /// `<currentMemory>`: Element `<currentMemory>` of `<domain>`.
    pub current_memory: Option<Box<crate::domain::DomainCurrentMemory>>,
    /// `<memoryBacking>`: How the host backs the memory.
    pub memory_backing: Option<Box<crate::domain::DomainMemoryBacking>>,
    /// `<vcpu>`: Element `<vcpu>` of `<domain>`.
    pub vcpu: Option<Box<crate::domain::DomainVcpu>>,
    /// `<vcpus>`: Each virtual processor by itself: which are there at the start, and which can be unplugged.
    pub vcpus: Option<Box<crate::domain::DomainVcpus>>,
    /// `<iothreads>`: Threads that serve disks; a disk or a controller names one by its number, from 1. 0 to 65535.
    pub iothreads: Option<Number>,
    /// `<iothreadids>`: The threads that serve disks, with numbers and sizes of your own.
    pub iothreadids: Option<Box<crate::domain::DomainIothreadids>>,
    /// `<defaultiothread>`: Size of the pool of the emulator's main loop.
    pub defaultiothread: Option<Box<crate::domain::DomainDefaultiothread>>,
    /// `<blkiotune>`: How the host shares disk time.
    pub blkiotune: Option<Box<crate::domain::DomainBlkiotune>>,
    /// `<memtune>`: Limits for the memory of the whole emulator.
    pub memtune: Option<Box<crate::domain::DomainMemtune>>,
    /// `<cputune>`: How the host shares processor time.
    pub cputune: Option<Box<crate::domain::DomainCputune>>,
    /// `<numatune>`: How the host places memory.
    pub numatune: Option<Box<crate::domain::DomainNumatune>>,
    /// `<iommufd>`: Element `<iommufd>` of `<domain>`. Since libvirt 12.8.0.
    pub iommufd: Option<Box<crate::domain::DomainIommufd>>,
    /// `<resource>`: Group of guests that share the host's resources.
    pub resource: Option<Box<crate::domain::DomainResource>>,
    /// `<features>`: Features of the machine. None of them is there unless it is said.
    pub features: Option<Box<crate::domain::DomainFeatures>>,
    /// `<on_reboot>`: What happens when the guest reboots itself; `restart` when left out. One of `destroy`, `preserve`, `rename-restart`, `restart`.
    pub on_reboot: Option<String>,
    /// `<on_poweroff>`: What happens when the guest powers itself off; `destroy` when left out, which stops it. One of `destroy`, `preserve`, `rename-restart`, `restart`.
    pub on_poweroff: Option<String>,
    /// `<on_crash>`: What happens when the guest crashes, which a `panic` device tells; `destroy` when left out. One of `coredump-destroy`, `coredump-restart`, `destroy`, `preserve`, `preserve-running` (12.8.0), `rename-restart`, `restart`.
    pub on_crash: Option<String>,
    /// `<on_lockfailure>`: What happens when the guest loses the lock of a disk. One of `ignore`, `pause`, `poweroff`, `restart`.
    pub on_lockfailure: Option<String>,
    /// `<pm>`: Whether the guest may sleep.
    pub pm: Option<Box<crate::domain::DomainPm>>,
    /// `<perf>`: Counters of the host's processors that are kept for the guest.
    pub perf: Option<Box<crate::domain::DomainPerf>>,
    /// `<idmap>`: How users of a container are mapped to users of the host.
    pub idmap: Option<Box<crate::domain::DomainIdmap>>,
    /// `<devices>`: Devices of the guest. libvirt adds controllers and the devices that the machine type always has.
    pub devices: Option<Box<crate::domain::DomainDevices>>,
    /// `<seclabel>`: How the host's security modules confine the guest; made up when left out.
    pub seclabel: Vec<crate::domain::DomainSeclabel>,
    /// `<commandline>`: Arguments and variables of QEMU's own, for what libvirt has no word.
    pub qemu_commandline: Option<Box<crate::domain::DomainQemuCommandline>>,
    /// `<capabilities>`: What libvirt is to believe that this QEMU can or cannot do; for tests.
    pub qemu_capabilities: Option<Box<crate::domain::DomainQemuCapabilities>>,
    /// `<deprecation>`: What QEMU does with what will go.
    pub qemu_deprecation: Option<Box<crate::domain::DomainQemuDeprecation>>,
    /// `<override>`: Properties of devices that are set otherwise than libvirt does.
    pub qemu_override: Option<Box<crate::domain::DomainQemuOverride>>,
    /// `<namespace>`: Element `<lxc:namespace>` of `<domain>`.
    pub lxc_namespace: Option<Box<crate::domain::DomainLxcNamespace>>,
    /// `<keywrap>`: Element `<keywrap>` of `<domain>`.
    pub keywrap: Option<Box<crate::domain::DomainKeywrap>>,
    /// `<launchSecurity>`: Encryption of the running guest's memory, against the host itself.
    pub launch_security: Option<Box<crate::domain::DomainLaunchSecurity>>,
    /// `<commandline>`: Element `<bhyve:commandline>` of `<domain>`.
    pub bhyve_commandline: Option<Box<crate::domain::DomainBhyveCommandline>>,
    /// `<commandline>`: Element `<xen:commandline>` of `<domain>`.
    pub xen_commandline: Option<Box<crate::domain::DomainXenCommandline>>,
    /// `<datacenterpath>`: Element `<vmware:datacenterpath>` of `<domain>`.
    pub vmware_datacenterpath: Option<String>,
}

impl Record for Domain {
    fn shape(&self) -> &'static Shape {
        &DOMAIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.id.slot(),
            2 => self.name.slot(),
            3 => self.uuid.slot(),
            4 => self.hwuuid.slot(),
            5 => self.genid.slot(),
            6 => self.title.slot(),
            7 => self.description.slot(),
            8 => self.metadata.slot(),
            9 => self.cpu.slot(),
            10 => self.sysinfo.slot(),
            11 => self.bootloader.slot(),
            12 => self.bootloader_args.slot(),
            13 => self.os.slot(),
            14 => self.clock.slot(),
            15 => self.throttlegroups.slot(),
            16 => self.memory.slot(),
            17 => self.max_memory.slot(),
            18 => self.current_memory.slot(),
            19 => self.memory_backing.slot(),
            20 => self.vcpu.slot(),
            21 => self.vcpus.slot(),
            22 => self.iothreads.slot(),
            23 => self.iothreadids.slot(),
            24 => self.defaultiothread.slot(),
            25 => self.blkiotune.slot(),
            26 => self.memtune.slot(),
            27 => self.cputune.slot(),
            28 => self.numatune.slot(),
            29 => self.iommufd.slot(),
            30 => self.resource.slot(),
            31 => self.features.slot(),
            32 => self.on_reboot.slot(),
            33 => self.on_poweroff.slot(),
            34 => self.on_crash.slot(),
            35 => self.on_lockfailure.slot(),
            36 => self.pm.slot(),
            37 => self.perf.slot(),
            38 => self.idmap.slot(),
            39 => self.devices.slot(),
            40 => self.seclabel.slot(),
            41 => self.qemu_commandline.slot(),
            42 => self.qemu_capabilities.slot(),
            43 => self.qemu_deprecation.slot(),
            44 => self.qemu_override.slot(),
            45 => self.lxc_namespace.slot(),
            46 => self.keywrap.slot(),
            47 => self.launch_security.slot(),
            48 => self.bhyve_commandline.slot(),
            49 => self.xen_commandline.slot(),
            50 => self.vmware_datacenterpath.slot(),
            _ => no_slot(&DOMAIN, index),
        }
    }
}

/// Rows of [`Domain`].
pub static DOMAIN: Shape = Shape {
    path: "domain",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bhyve"), word("hvf"), word("hyperv"), word("kqemu"), word("kvm"), word("lxc"), word("openvz"), word("phyp"), word("qemu"), word("test"), word("uml"), word("vbox"), word("vmware"), word("vz"), word("xen")])), "Hypervisor that runs the guest; `kvm` needs hardware support, `qemu` emulates. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`.")
            .presence(Presence::Required)
            .flag(Flags::SELECTS),
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<domain>`.")
            .flag(Flags::OMIT),
        row("name", "name", Leaf(Scalar::Class("one_line")), "Name of the guest, unique on the host.")
            .flag(Flags::FILE_NAME),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "UUID of the guest; libvirt makes one up when left out.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("hwuuid", "hwuuid", Leaf(Scalar::Class("uuid")), "Element `<hwuuid>` of `<domain>`. Since libvirt 12.8.0.")
            .canon(Canon::Uuid)
            .since("12.8.0"),
        row("genid", "genid", Leaf(Scalar::Union(&[Scalar::Words(&[word("")]), Scalar::Class("uuid")])), "Generation of the guest, which libvirt changes when it is cloned or put back in time; empty has libvirt make one up. Also an empty text.")
            .canon(Canon::EmptyAny),
        row("title", "title", Leaf(Scalar::Class("one_line")), "Short title for people.")
            .canon(Canon::EmptyAbsent),
        row("description", "description", Leaf(Scalar::Text), "Longer text for people.")
            .canon(Canon::EmptyAbsent),
        row("metadata", "metadata", RawContent, "XML of your own and of other tools; each top-level element needs a namespace.")
            .canon(Canon::Xml),
        row("cpu", "cpu", Child(&crate::domain::DOMAIN_CPU), "The processor that the guest sees.")
            .derived_from(&["domain/os/type/@arch"])
            .added("mode:custom,match:exact,check:none,model:qemu64,model_fallback:forbid"),
        row("sysinfo", "sysinfo", Children(&crate::domain::DOMAIN_SYSINFO), "What the guest reads about its machine: SMBIOS data, with `os.smbios = { mode = \"sysinfo\" }`, or files of the firmware (`fwcfg`)."),
        row("bootloader", "bootloader", Leaf(Scalar::Text), "Path of a boot loader on the host that picks the kernel of a paravirtual guest (Xen, bhyve)."),
        row("bootloader_args", "bootloader_args", Leaf(Scalar::Text), "Arguments of that boot loader."),
        row("os", "os", Child(&crate::domain::DOMAIN_OS), "How the guest boots."),
        row("clock", "clock", Child(&crate::domain::DOMAIN_CLOCK), "The guest's clock.")
            .added("offset:utc"),
        row("throttlegroups", "throttlegroups", Child(&crate::domain::DOMAIN_THROTTLEGROUPS), "Element `<throttlegroups>` of `<domain>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("memory", "memory", Flat(&crate::domain::DOMAIN_MEMORY, &["memory_unit", "memory_dump_core", "memory"]), "Element `<memory>` of `<domain>`."),
        row("maxMemory", "max_memory", Flat(&crate::domain::DOMAIN_MAX_MEMORY, &["max_memory_unit", "max_memory_slots", "max_memory"]), "Element `<maxMemory>` of `<domain>`."),
        row("currentMemory", "current_memory", Flat(&crate::domain::DOMAIN_CURRENT_MEMORY, &["current_memory_unit", "current_memory"]), "Element `<currentMemory>` of `<domain>`.")
            .derived_from(&["domain/memory/text()"]),
        row("memoryBacking", "memory_backing", Child(&crate::domain::DOMAIN_MEMORY_BACKING), "How the host backs the memory."),
        row("vcpu", "vcpu", Flat(&crate::domain::DOMAIN_VCPU, &["vcpu_placement", "vcpu_cpuset", "vcpu_current", "vcpu"]), "Element `<vcpu>` of `<domain>`."),
        row("vcpus", "vcpus", Child(&crate::domain::DOMAIN_VCPUS), "Each virtual processor by itself: which are there at the start, and which can be unplugged.")
            .derived_from(&["domain/vcpu/text()"]),
        row("iothreads", "iothreads", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Threads that serve disks; a disk or a controller names one by its number, from 1. 0 to 65535."),
        row("iothreadids", "iothreadids", Child(&crate::domain::DOMAIN_IOTHREADIDS), "The threads that serve disks, with numbers and sizes of your own."),
        row("defaultiothread", "defaultiothread", Child(&crate::domain::DOMAIN_DEFAULTIOTHREAD), "Size of the pool of the emulator's main loop."),
        row("blkiotune", "blkiotune", Child(&crate::domain::DOMAIN_BLKIOTUNE), "How the host shares disk time."),
        row("memtune", "memtune", Child(&crate::domain::DOMAIN_MEMTUNE), "Limits for the memory of the whole emulator."),
        row("cputune", "cputune", Child(&crate::domain::DOMAIN_CPUTUNE), "How the host shares processor time."),
        row("numatune", "numatune", Child(&crate::domain::DOMAIN_NUMATUNE), "How the host places memory."),
        row("iommufd", "iommufd", Child(&crate::domain::DOMAIN_IOMMUFD), "Element `<iommufd>` of `<domain>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("resource", "resource", Child(&crate::domain::DOMAIN_RESOURCE), "Group of guests that share the host's resources."),
        row("features", "features", Child(&crate::domain::DOMAIN_FEATURES), "Features of the machine. None of them is there unless it is said."),
        row("on_reboot", "on_reboot", Leaf(Scalar::Words(&[word("destroy"), word("preserve"), word("rename-restart"), word("restart")])), "What happens when the guest reboots itself; `restart` when left out. One of `destroy`, `preserve`, `rename-restart`, `restart`.")
            .added("restart"),
        row("on_poweroff", "on_poweroff", Leaf(Scalar::Words(&[word("destroy"), word("preserve"), word("rename-restart"), word("restart")])), "What happens when the guest powers itself off; `destroy` when left out, which stops it. One of `destroy`, `preserve`, `rename-restart`, `restart`.")
            .added("destroy"),
        row("on_crash", "on_crash", Leaf(Scalar::Words(&[word("coredump-destroy"), word("coredump-restart"), word("destroy"), word("preserve"), word_since("preserve-running", "12.8.0"), word("rename-restart"), word("restart")])), "What happens when the guest crashes, which a `panic` device tells; `destroy` when left out. One of `coredump-destroy`, `coredump-restart`, `destroy`, `preserve`, `preserve-running` (12.8.0), `rename-restart`, `restart`.")
            .added("destroy"),
        row("on_lockfailure", "on_lockfailure", Leaf(Scalar::Words(&[word("ignore"), word("pause"), word("poweroff"), word("restart")])), "What happens when the guest loses the lock of a disk. One of `ignore`, `pause`, `poweroff`, `restart`."),
        row("pm", "pm", Child(&crate::domain::DOMAIN_PM), "Whether the guest may sleep."),
        row("perf", "perf", Child(&crate::domain::DOMAIN_PERF), "Counters of the host's processors that are kept for the guest."),
        row("idmap", "idmap", Child(&crate::domain::DOMAIN_IDMAP), "How users of a container are mapped to users of the host."),
        row("devices", "devices", Child(&crate::domain::DOMAIN_DEVICES), "Devices of the guest. libvirt adds controllers and the devices that the machine type always has."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_SECLABEL), "How the host's security modules confine the guest; made up when left out."),
        row("commandline", "qemu_commandline", Child(&crate::domain::DOMAIN_QEMU_COMMANDLINE), "Arguments and variables of QEMU's own, for what libvirt has no word.")
            .namespace(&NS_QEMU),
        row("capabilities", "qemu_capabilities", Child(&crate::domain::DOMAIN_QEMU_CAPABILITIES), "What libvirt is to believe that this QEMU can or cannot do; for tests.")
            .namespace(&NS_QEMU),
        row("deprecation", "qemu_deprecation", Child(&crate::domain::DOMAIN_QEMU_DEPRECATION), "What QEMU does with what will go.")
            .namespace(&NS_QEMU),
        row("override", "qemu_override", Child(&crate::domain::DOMAIN_QEMU_OVERRIDE), "Properties of devices that are set otherwise than libvirt does.")
            .namespace(&NS_QEMU),
        row("namespace", "lxc_namespace", Child(&crate::domain::DOMAIN_LXC_NAMESPACE), "Element `<lxc:namespace>` of `<domain>`.")
            .namespace(&NS_LXC),
        row("keywrap", "keywrap", Child(&crate::domain::DOMAIN_KEYWRAP), "Element `<keywrap>` of `<domain>`."),
        row("launchSecurity", "launch_security", Child(&crate::domain::DOMAIN_LAUNCH_SECURITY), "Encryption of the running guest's memory, against the host itself."),
        row("commandline", "bhyve_commandline", Child(&crate::domain::DOMAIN_BHYVE_COMMANDLINE), "Element `<bhyve:commandline>` of `<domain>`.")
            .namespace(&NS_BHYVE),
        row("commandline", "xen_commandline", Child(&crate::domain::DOMAIN_XEN_COMMANDLINE), "Element `<xen:commandline>` of `<domain>`.")
            .namespace(&NS_XEN),
        row("datacenterpath", "vmware_datacenterpath", Leaf(Scalar::Text), "Element `<vmware:datacenterpath>` of `<domain>`.")
            .namespace(&NS_VMWARE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<bhyve:commandline>` of `<domain>`.
///
/// Source: `domain/bhyve:commandline`.
#[derive(Clone, Default)]
pub struct DomainBhyveCommandline {
    /// `<arg>`: Elements `<bhyve:arg>` of `<bhyve:commandline>`.
    pub bhyve_arg: Vec<crate::domain::DomainBhyveCommandlineBhyveArg>,
}

impl Record for DomainBhyveCommandline {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_BHYVE_COMMANDLINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bhyve_arg.slot(),
            _ => no_slot(&DOMAIN_BHYVE_COMMANDLINE, index),
        }
    }
}

/// Rows of [`DomainBhyveCommandline`].
pub static DOMAIN_BHYVE_COMMANDLINE: Shape = Shape {
    path: "domain/bhyve:commandline",
    rows: &[
        row("arg", "bhyve_arg", Children(&crate::domain::DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG), "Elements `<bhyve:arg>` of `<bhyve:commandline>`.")
            .namespace(&NS_BHYVE)
            .owned()
            .flag(Flags::ORDERED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<bhyve:arg>` of `<bhyve:commandline>`.
///
/// Source: `domain/bhyve:commandline/bhyve:arg`.
#[derive(Clone, Default)]
pub struct DomainBhyveCommandlineBhyveArg {
    /// `@value`: XML attribute `value` of `<bhyve:arg>`.
    pub value: Option<String>,
}

impl Record for DomainBhyveCommandlineBhyveArg {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG, index),
        }
    }
}

/// Rows of [`DomainBhyveCommandlineBhyveArg`].
pub static DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG: Shape = Shape {
    path: "domain/bhyve:commandline/bhyve:arg",
    rows: &[
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<bhyve:arg>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the host shares disk time.
///
/// Source: `domain/blkiotune`.
#[derive(Clone, Default)]
pub struct DomainBlkiotune {
    /// `<weight>`: Weight against other guests, 10 to 1000. 0 to 10000.
    pub weight: Option<Number>,
    /// `<device>`: Weights and limits by device of the host.
    pub device: Vec<crate::domain::DomainBlkiotuneDevice>,
}

impl Record for DomainBlkiotune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_BLKIOTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.weight.slot(),
            1 => self.device.slot(),
            _ => no_slot(&DOMAIN_BLKIOTUNE, index),
        }
    }
}

/// Rows of [`DomainBlkiotune`].
pub static DOMAIN_BLKIOTUNE: Shape = Shape {
    path: "domain/blkiotune",
    rows: &[
        row("weight", "weight", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(10000) })), "Weight against other guests, 10 to 1000. 0 to 10000."),
        row("device", "device", Children(&crate::domain::DOMAIN_BLKIOTUNE_DEVICE), "Weights and limits by device of the host."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Weights and limits by device of the host.
///
/// Source: `domain/blkiotune/device`.
#[derive(Clone, Default)]
pub struct DomainBlkiotuneDevice {
    /// `<path>`: Element `<path>` of `<device>`. Also `*` (12.8.0).
    pub path: Option<String>,
    /// `<weight>`: Element `<weight>` of `<device>`. 0 to 10000.
    pub weight: Option<Number>,
    /// `<read_iops_sec>`: Element `<read_iops_sec>` of `<device>`.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Element `<write_iops_sec>` of `<device>`.
    pub write_iops_sec: Option<Number>,
    /// `<read_bytes_sec>`: Element `<read_bytes_sec>` of `<device>`.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Element `<write_bytes_sec>` of `<device>`.
    pub write_bytes_sec: Option<Number>,
}

impl Record for DomainBlkiotuneDevice {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_BLKIOTUNE_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.weight.slot(),
            2 => self.read_iops_sec.slot(),
            3 => self.write_iops_sec.slot(),
            4 => self.read_bytes_sec.slot(),
            5 => self.write_bytes_sec.slot(),
            _ => no_slot(&DOMAIN_BLKIOTUNE_DEVICE, index),
        }
    }
}

/// Rows of [`DomainBlkiotuneDevice`].
pub static DOMAIN_BLKIOTUNE_DEVICE: Shape = Shape {
    path: "domain/blkiotune/device",
    rows: &[
        row("path", "path", Leaf(Scalar::Union(&[Scalar::Words(&[word_since("*", "12.8.0")]), Scalar::Class("abs_file_path")])), "Element `<path>` of `<device>`. Also `*` (12.8.0)."),
        row("weight", "weight", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(10000) })), "Element `<weight>` of `<device>`. 0 to 10000."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<read_iops_sec>` of `<device>`."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<write_iops_sec>` of `<device>`."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_bytes_sec>` of `<device>`."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_bytes_sec>` of `<device>`."),
    ],
    identity: &[&["path"]],
    matching: &[],
    arms: &[],
};

/// The guest's clock.
///
/// Source: `domain/clock`.
#[derive(Clone, Default)]
pub struct DomainClock {
    /// `@offset`: What the clock is set to; `utc` when left out, `localtime` for Windows. One of `absolute`, `localtime`, `timezone`, `utc`, `variable`.
    pub offset: Option<String>,
    /// `@adjustment`: Seconds between the clock and its basis, for `variable`. Also `reset`.
    pub adjustment: Option<String>,
    /// `@timezone`: Time zone of the host's database, for `timezone`.
    pub timezone: Option<String>,
    /// `@basis`: What `variable` counts from; `utc` when left out. One of `localtime`, `utc`.
    pub basis: Option<String>,
    /// `@start`: Seconds since 1970, for `absolute`.
    pub start: Option<Number>,
    /// `<timer>`: Timers of the machine.
    pub timer: Vec<crate::domain::DomainClockTimer>,
}

impl Record for DomainClock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CLOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.offset.slot(),
            1 => self.adjustment.slot(),
            2 => self.timezone.slot(),
            3 => self.basis.slot(),
            4 => self.start.slot(),
            5 => self.timer.slot(),
            _ => no_slot(&DOMAIN_CLOCK, index),
        }
    }
}

/// Rows of [`DomainClock`].
pub static DOMAIN_CLOCK: Shape = Shape {
    path: "domain/clock",
    rows: &[
        row("offset", "offset", Attribute(Scalar::Words(&[word("absolute"), word("localtime"), word("timezone"), word("utc"), word("variable")])), "What the clock is set to; `utc` when left out, `localtime` for Windows. One of `absolute`, `localtime`, `timezone`, `utc`, `variable`.")
            .flag(Flags::SELECTS),
        row("adjustment", "adjustment", Attribute(Scalar::Union(&[Scalar::Words(&[word("reset")]), Scalar::Integer(Range { min: None, max: None })])), "Seconds between the clock and its basis, for `variable`. Also `reset`."),
        row("timezone", "timezone", Attribute(Scalar::Class("time_zone")), "Time zone of the host's database, for `timezone`."),
        row("basis", "basis", Attribute(Scalar::Words(&[word("localtime"), word("utc")])), "What `variable` counts from; `utc` when left out. One of `localtime`, `utc`."),
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Seconds since 1970, for `absolute`."),
        row("timer", "timer", Children(&crate::domain::DOMAIN_CLOCK_TIMER), "Timers of the machine."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@offset", words: &["absolute"] }], fields: &["@start"], required: &["@start"] },
        Arm { when: &[When { selector: "@offset", words: &["localtime", "utc"] }], fields: &["@adjustment"], required: &[] },
        Arm { when: &[When { selector: "@offset", words: &["timezone"] }], fields: &["@timezone"], required: &[] },
        Arm { when: &[When { selector: "@offset", words: &["variable"] }], fields: &["@adjustment", "@basis"], required: &[] },
    ],
};

/// Timers of the machine.
///
/// Source: `domain/clock/timer`.
#[derive(Clone, Default)]
pub struct DomainClockTimer {
    /// `@name`: Name of the timer. One of `armvtimer`, `hpet`, `hypervclock`, `kvmclock`, `pit`, `platform`, `rtc`, `tsc`.
    pub name: Option<String>,
    /// `@track`: What the timer follows. One of `boot`, `guest`, `realtime`, `wall`.
    pub track: Option<String>,
    /// `@tickpolicy`: What happens to ticks that were missed. One of `catchup`, `delay`, `discard`, `merge`.
    pub tickpolicy: Option<String>,
    /// `@frequency`: Frequency of the time stamp counter, in Hz.
    pub frequency: Option<Number>,
    /// `@mode`: How the time stamp counter is served. One of `auto`, `emulate`, `native`, `paravirt`, `smpsafe`.
    pub mode: Option<String>,
    /// `@present`: Whether the guest has the timer.
    pub present: Option<bool>,
    /// `<catchup>`: Element `<catchup>` of `<timer>`.
    pub catchup: Option<Box<crate::domain::DomainClockTimerCatchup>>,
}

impl Record for DomainClockTimer {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CLOCK_TIMER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.track.slot(),
            2 => self.tickpolicy.slot(),
            3 => self.frequency.slot(),
            4 => self.mode.slot(),
            5 => self.present.slot(),
            6 => self.catchup.slot(),
            _ => no_slot(&DOMAIN_CLOCK_TIMER, index),
        }
    }
}

/// Rows of [`DomainClockTimer`].
pub static DOMAIN_CLOCK_TIMER: Shape = Shape {
    path: "domain/clock/timer",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("armvtimer"), word("hpet"), word("hypervclock"), word("kvmclock"), word("pit"), word("platform"), word("rtc"), word("tsc")])), "Name of the timer. One of `armvtimer`, `hpet`, `hypervclock`, `kvmclock`, `pit`, `platform`, `rtc`, `tsc`."),
        row("track", "track", Attribute(Scalar::Words(&[word("boot"), word("guest"), word("realtime"), word("wall")])), "What the timer follows. One of `boot`, `guest`, `realtime`, `wall`."),
        row("tickpolicy", "tickpolicy", Attribute(Scalar::Words(&[word("catchup"), word("delay"), word("discard"), word("merge")])), "What happens to ticks that were missed. One of `catchup`, `delay`, `discard`, `merge`."),
        row("frequency", "frequency", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Frequency of the time stamp counter, in Hz."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("auto"), word("emulate"), word("native"), word("paravirt"), word("smpsafe")])), "How the time stamp counter is served. One of `auto`, `emulate`, `native`, `paravirt`, `smpsafe`."),
        row("present", "present", Attribute(Scalar::Bool(YES_NO)), "Whether the guest has the timer."),
        row("catchup", "catchup", Child(&crate::domain::DOMAIN_CLOCK_TIMER_CATCHUP), "Element `<catchup>` of `<timer>`."),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@name", words: &["armvtimer", "hpet", "pit"] }], fields: &["@tickpolicy"], required: &[] },
        Arm { when: &[When { selector: "@name", words: &["armvtimer", "hpet", "pit", "platform", "rtc", "tsc"] }, When { selector: "@tickpolicy", words: &["catchup"] }], fields: &["catchup"], required: &[] },
        Arm { when: &[When { selector: "@name", words: &["platform", "rtc"] }], fields: &["@track", "@tickpolicy"], required: &[] },
        Arm { when: &[When { selector: "@name", words: &["tsc"] }], fields: &["@tickpolicy", "@frequency", "@mode"], required: &[] },
    ],
};

/// Element `<catchup>` of `<timer>`.
///
/// Source: `domain/clock/timer/catchup`.
#[derive(Clone, Default)]
pub struct DomainClockTimerCatchup {
    /// `@threshold`: XML attribute `threshold` of `<catchup>`.
    pub threshold: Option<Number>,
    /// `@slew`: XML attribute `slew` of `<catchup>`.
    pub slew: Option<Number>,
    /// `@limit`: XML attribute `limit` of `<catchup>`.
    pub limit: Option<Number>,
}

impl Record for DomainClockTimerCatchup {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CLOCK_TIMER_CATCHUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.threshold.slot(),
            1 => self.slew.slot(),
            2 => self.limit.slot(),
            _ => no_slot(&DOMAIN_CLOCK_TIMER_CATCHUP, index),
        }
    }
}

/// Rows of [`DomainClockTimerCatchup`].
pub static DOMAIN_CLOCK_TIMER_CATCHUP: Shape = Shape {
    path: "domain/clock/timer/catchup",
    rows: &[
        row("threshold", "threshold", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `threshold` of `<catchup>`."),
        row("slew", "slew", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `slew` of `<catchup>`."),
        row("limit", "limit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `limit` of `<catchup>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<currentMemory>` of `<domain>`.
///
/// Source: `domain/currentMemory`.
#[derive(Clone, Default)]
pub struct DomainCurrentMemory {
    /// `@unit`: Unit of the current memory; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Memory that the guest starts with, and the balloon may change; all of it when left out.
    pub value: Option<Number>,
}

impl Record for DomainCurrentMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CURRENT_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CURRENT_MEMORY, index),
        }
    }
}

/// Rows of [`DomainCurrentMemory`].
pub static DOMAIN_CURRENT_MEMORY: Shape = Shape {
    path: "domain/currentMemory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the current memory; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that the guest starts with, and the balloon may change; all of it when left out.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::RUNTIME)
            .added("=memory"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Size of the pool of the emulator's main loop.
///
/// Source: `domain/defaultiothread`.
#[derive(Clone, Default)]
pub struct DomainDefaultiothread {
    /// `@thread_pool_min`: XML attribute `thread_pool_min` of `<defaultiothread>`.
    pub thread_pool_min: Option<Number>,
    /// `@thread_pool_max`: XML attribute `thread_pool_max` of `<defaultiothread>`.
    pub thread_pool_max: Option<Number>,
}

impl Record for DomainDefaultiothread {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEFAULTIOTHREAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.thread_pool_min.slot(),
            1 => self.thread_pool_max.slot(),
            _ => no_slot(&DOMAIN_DEFAULTIOTHREAD, index),
        }
    }
}

/// Rows of [`DomainDefaultiothread`].
pub static DOMAIN_DEFAULTIOTHREAD: Shape = Shape {
    path: "domain/defaultiothread",
    rows: &[
        row("thread_pool_min", "thread_pool_min", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `thread_pool_min` of `<defaultiothread>`."),
        row("thread_pool_max", "thread_pool_max", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `thread_pool_max` of `<defaultiothread>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How users of a container are mapped to users of the host.
///
/// Source: `domain/idmap`.
#[derive(Clone, Default)]
pub struct DomainIdmap {
    /// `<uid>`: Elements `<uid>` of `<idmap>`.
    pub uid: Vec<crate::domain::DomainIdmapUid>,
    /// `<gid>`: Elements `<gid>` of `<idmap>`.
    pub gid: Vec<crate::domain::DomainIdmapGid>,
}

impl Record for DomainIdmap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IDMAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.gid.slot(),
            _ => no_slot(&DOMAIN_IDMAP, index),
        }
    }
}

/// Rows of [`DomainIdmap`].
pub static DOMAIN_IDMAP: Shape = Shape {
    path: "domain/idmap",
    rows: &[
        row("uid", "uid", Children(&crate::domain::DOMAIN_IDMAP_UID), "Elements `<uid>` of `<idmap>`."),
        row("gid", "gid", Children(&crate::domain::DOMAIN_IDMAP_GID), "Elements `<gid>` of `<idmap>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<gid>` of `<idmap>`.
///
/// Source: `domain/idmap/gid`.
#[derive(Clone, Default)]
pub struct DomainIdmapGid {
    /// `@start`: XML attribute `start` of `<gid>`.
    pub start: Option<Number>,
    /// `@target`: XML attribute `target` of `<gid>`.
    pub target: Option<Number>,
    /// `@count`: XML attribute `count` of `<gid>`.
    pub count: Option<Number>,
}

impl Record for DomainIdmapGid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IDMAP_GID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.target.slot(),
            2 => self.count.slot(),
            _ => no_slot(&DOMAIN_IDMAP_GID, index),
        }
    }
}

/// Rows of [`DomainIdmapGid`].
pub static DOMAIN_IDMAP_GID: Shape = Shape {
    path: "domain/idmap/gid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `start` of `<gid>`."),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<gid>`."),
        row("count", "count", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `count` of `<gid>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<uid>` of `<idmap>`.
///
/// Source: `domain/idmap/uid`.
#[derive(Clone, Default)]
pub struct DomainIdmapUid {
    /// `@start`: XML attribute `start` of `<uid>`.
    pub start: Option<Number>,
    /// `@target`: XML attribute `target` of `<uid>`.
    pub target: Option<Number>,
    /// `@count`: XML attribute `count` of `<uid>`.
    pub count: Option<Number>,
}

impl Record for DomainIdmapUid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IDMAP_UID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.target.slot(),
            2 => self.count.slot(),
            _ => no_slot(&DOMAIN_IDMAP_UID, index),
        }
    }
}

/// Rows of [`DomainIdmapUid`].
pub static DOMAIN_IDMAP_UID: Shape = Shape {
    path: "domain/idmap/uid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `start` of `<uid>`."),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<uid>`."),
        row("count", "count", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `count` of `<uid>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iommufd>` of `<domain>`.
///
/// Source: `domain/iommufd`.
#[derive(Clone, Default)]
pub struct DomainIommufd {
    /// `@enabled`: XML attribute `enabled` of `<iommufd>`. Since libvirt 12.8.0.
    pub enabled: Option<bool>,
    /// `@fdgroup`: XML attribute `fdgroup` of `<iommufd>`. Since libvirt 12.8.0.
    pub fdgroup: Option<String>,
}

impl Record for DomainIommufd {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOMMUFD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.fdgroup.slot(),
            _ => no_slot(&DOMAIN_IOMMUFD, index),
        }
    }
}

/// Rows of [`DomainIommufd`].
pub static DOMAIN_IOMMUFD: Shape = Shape {
    path: "domain/iommufd",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enabled` of `<iommufd>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "XML attribute `fdgroup` of `<iommufd>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The threads that serve disks, with numbers and sizes of your own.
///
/// Source: `domain/iothreadids`.
#[derive(Clone, Default)]
pub struct DomainIothreadids {
    /// `<iothread>`: Threads.
    pub iothread: Vec<crate::domain::DomainIothreadidsIothread>,
}

impl Record for DomainIothreadids {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothread.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS, index),
        }
    }
}

/// Rows of [`DomainIothreadids`].
pub static DOMAIN_IOTHREADIDS: Shape = Shape {
    path: "domain/iothreadids",
    rows: &[
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_IOTHREADIDS_IOTHREAD), "Threads."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Threads.
///
/// Source: `domain/iothreadids/iothread`.
#[derive(Clone, Default)]
pub struct DomainIothreadidsIothread {
    /// `@id`: Number that a disk's `driver.iothread` names.
    pub id: Option<Number>,
    /// `@thread_pool_min`: XML attribute `thread_pool_min` of `<iothread>`.
    pub thread_pool_min: Option<Number>,
    /// `@thread_pool_max`: XML attribute `thread_pool_max` of `<iothread>`.
    pub thread_pool_max: Option<Number>,
    /// `<poll>`: Element `<poll>` of `<iothread>`. Since libvirt 11.3.0.
    pub poll: Option<Box<crate::domain::DomainIothreadidsIothreadPoll>>,
}

impl Record for DomainIothreadidsIothread {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS_IOTHREAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.thread_pool_min.slot(),
            2 => self.thread_pool_max.slot(),
            3 => self.poll.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS_IOTHREAD, index),
        }
    }
}

/// Rows of [`DomainIothreadidsIothread`].
pub static DOMAIN_IOTHREADIDS_IOTHREAD: Shape = Shape {
    path: "domain/iothreadids/iothread",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number that a disk's `driver.iothread` names."),
        row("thread_pool_min", "thread_pool_min", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `thread_pool_min` of `<iothread>`."),
        row("thread_pool_max", "thread_pool_max", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `thread_pool_max` of `<iothread>`."),
        row("poll", "poll", Child(&crate::domain::DOMAIN_IOTHREADIDS_IOTHREAD_POLL), "Element `<poll>` of `<iothread>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[&["id"]],
    matching: &[],
    arms: &[],
};

/// Element `<poll>` of `<iothread>`.
///
/// Source: `domain/iothreadids/iothread/poll`.
#[derive(Clone, Default)]
pub struct DomainIothreadidsIothreadPoll {
    /// `@max`: XML attribute `max` of `<poll>`. Since libvirt 11.3.0.
    pub max: Option<Number>,
    /// `@grow`: XML attribute `grow` of `<poll>`. Since libvirt 11.3.0.
    pub grow: Option<Number>,
    /// `@shrink`: XML attribute `shrink` of `<poll>`. Since libvirt 11.3.0.
    pub shrink: Option<Number>,
    /// `@weight`: XML attribute `weight` of `<poll>`. Since libvirt 12.8.0.
    pub weight: Option<Number>,
}

impl Record for DomainIothreadidsIothreadPoll {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS_IOTHREAD_POLL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max.slot(),
            1 => self.grow.slot(),
            2 => self.shrink.slot(),
            3 => self.weight.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS_IOTHREAD_POLL, index),
        }
    }
}

/// Rows of [`DomainIothreadidsIothreadPoll`].
pub static DOMAIN_IOTHREADIDS_IOTHREAD_POLL: Shape = Shape {
    path: "domain/iothreadids/iothread/poll",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `max` of `<poll>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("grow", "grow", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `grow` of `<poll>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("shrink", "shrink", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `shrink` of `<poll>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("weight", "weight", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `weight` of `<poll>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
