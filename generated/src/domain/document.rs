//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Live, Namespace, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, Verb, When, Check, Words, YES_NO, flat_named, named, row, word, word_since};

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
    /// `@type`: Hypervisor that runs the guest. `kvm` needs hardware virtualization on the host, `qemu` emulates the processor. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`.
    pub r#type: Option<Text>,
    /// `@id`: XML attribute `id` of `<domain>`.
    pub id: Option<Number>,
    /// `<name>`: Name of the guest, unique on the host.
    pub name: Option<Text>,
    /// `<uuid>`: UUID of the guest. Generated when omitted.
    pub uuid: Option<Text>,
    /// `<hwuuid>`: UUID that the guest sees as that of its hardware. Default: the UUID of the guest. Since libvirt 11.7.0.
    pub hwuuid: Option<Text>,
    /// `<genid>`: Generation ID, which notifies the guest when it was cloned or reverted to an earlier state: libvirt changes the ID in that case. An empty value lets libvirt generate one. Also allowed: an empty string.
    pub genid: Option<Text>,
    /// `<title>`: Short title, without line breaks. libvirt only stores it.
    pub title: Option<Text>,
    /// `<description>`: Description of the guest. libvirt only stores it.
    pub description: Option<Text>,
    /// `<metadata>`: Custom XML of users and applications, which libvirt only stores. Each top-level element needs an XML namespace of its own.
    pub metadata: Option<Text>,
    /// `<cpu>`: Processor that the guest sees.
    pub cpu: Option<Box<crate::domain::DomainCpu>>,
    /// `<sysinfo>`: System information for the guest: SMBIOS tables, which need `os.smbios.mode = "sysinfo"`, or files of the firmware configuration device.
    pub sysinfo: Vec<crate::domain::DomainSysinfo>,
    /// `<bootloader>`: Absolute path of a boot loader on the host that selects the kernel of a paravirtualized guest, for Xen and bhyve.
    pub bootloader: Option<Text>,
    /// `<bootloader_args>`: Arguments of the boot loader.
    pub bootloader_args: Option<Text>,
    /// `<os>`: Type, firmware and boot order of the guest.
    pub os: Option<Box<crate::domain::DomainOs>>,
    /// `<clock>`: Clock of the guest.
    pub clock: Option<Box<crate::domain::DomainClock>>,
    /// `<throttlegroups>`: Named groups of I/O limits, which the throttle filters of disks refer to. Since libvirt 11.2.0.
    pub throttlegroups: Option<Box<crate::domain::DomainThrottlegroups>>,
    /// `<memory>`: Element `<memory>` of `<domain>`.
    pub memory: Option<Box<crate::domain::DomainMemory>>,
    /// `<maxMemory>`: Element `<maxMemory>` of `<domain>`.
    pub max_memory: Option<Box<crate::domain::DomainMaxMemory>>,
    /// `<currentMemory>`: Element `<currentMemory>` of `<domain>`.
    pub current_memory: Option<Box<crate::domain::DomainCurrentMemory>>,
    /// `<memoryBacking>`: How the host provides the memory of the guest.
    pub memory_backing: Option<Box<crate::domain::DomainMemoryBacking>>,
    /// `<vcpu>`: Element `<vcpu>` of `<domain>`.
    pub vcpu: Option<Box<crate::domain::DomainVcpu>>,
    /// `<vcpus>`: State of individual virtual CPUs.
    pub vcpus: Option<Box<crate::domain::DomainVcpus>>,
    /// `<iothreads>`: Number of I/O threads, which disks and controllers select by number. Default: 0. From 0 to 65535.
    pub iothreads: Option<Number>,
    /// `<iothreadids>`: I/O threads with individual numbers and settings.
    pub iothreadids: Option<Box<crate::domain::DomainIothreadids>>,
    /// `<defaultiothread>`: Thread pool of QEMU's main event loop.
    pub defaultiothread: Option<Box<crate::domain::DomainDefaultiothread>>,
    /// `<blkiotune>`: Disk I/O limits for the whole guest.
    pub blkiotune: Option<Box<crate::domain::DomainBlkiotune>>,
    /// `<memtune>`: Memory limits for the whole QEMU process. No limits apply when omitted.
    pub memtune: Option<Box<crate::domain::DomainMemtune>>,
    /// `<cputune>`: CPU placement and limits.
    pub cputune: Option<Box<crate::domain::DomainCputune>>,
    /// `<numatune>`: NUMA policy of the host for the memory of the guest.
    pub numatune: Option<Box<crate::domain::DomainNumatune>>,
    /// `<iommufd>`: Use of the host's IOMMUFD interface for assigned devices. Since libvirt 12.2.0.
    pub iommufd: Option<Box<crate::domain::DomainIommufd>>,
    /// `<resource>`: Resource groups of the host that the guest belongs to.
    pub resource: Option<Box<crate::domain::DomainResource>>,
    /// `<features>`: Features of the hypervisor and the machine. A feature that is omitted has the hypervisor's default.
    pub features: Option<Box<crate::domain::DomainFeatures>>,
    /// `<on_reboot>`: Action when the guest reboots. Default: `restart`. One of `destroy`, `preserve`, `rename-restart`, `restart`.
    pub on_reboot: Option<Text>,
    /// `<on_poweroff>`: Action when the guest powers off. Default: `destroy`, which stops the guest. One of `destroy`, `preserve`, `rename-restart`, `restart`.
    pub on_poweroff: Option<Text>,
    /// `<on_crash>`: Action when the guest crashes, which QEMU detects with a `panic` device. Default: `destroy`. One of `coredump-destroy`, `coredump-restart`, `destroy`, `preserve`, `preserve-running` (12.6.0), `rename-restart`, `restart`.
    pub on_crash: Option<Text>,
    /// `<on_lockfailure>`: Action when a lock manager loses the locks on the disks of the guest. One of `ignore`, `pause`, `poweroff`, `restart`.
    pub on_lockfailure: Option<Text>,
    /// `<pm>`: Power management that the guest can use.
    pub pm: Option<Box<crate::domain::DomainPm>>,
    /// `<perf>`: Performance events that the host monitors for the guest.
    pub perf: Option<Box<crate::domain::DomainPerf>>,
    /// `<idmap>`: Mapping of user and group IDs of a container to those of the host, by a user namespace (LXC).
    pub idmap: Option<Box<crate::domain::DomainIdmap>>,
    /// `<devices>`: Devices of the guest. libvirt adds controllers and the devices that the machine type always has.
    pub devices: Option<Box<crate::domain::DomainDevices>>,
    /// `<seclabel>`: Security labels that confine the guest, one per security driver of the host. Generated when omitted.
    pub seclabel: Vec<crate::domain::DomainSeclabel>,
    /// `<commandline>`: Arguments and environment variables of QEMU, for features that libvirt does not have. libvirt does not support their use.
    pub qemu_commandline: Option<Box<crate::domain::DomainQemuCommandline>>,
    /// `<capabilities>`: QEMU capabilities that libvirt adds or ignores, for tests and debugging.
    pub qemu_capabilities: Option<Box<crate::domain::DomainQemuCapabilities>>,
    /// `<deprecation>`: Treatment of deprecated QEMU interfaces, for tests.
    pub qemu_deprecation: Option<Box<crate::domain::DomainQemuDeprecation>>,
    /// `<override>`: QEMU properties of devices that replace those that libvirt sets.
    pub qemu_override: Option<Box<crate::domain::DomainQemuOverride>>,
    /// `<namespace>`: Namespaces that a container shares instead of having its own (LXC).
    pub lxc_namespace: Option<Box<crate::domain::DomainLxcNamespace>>,
    /// `<keywrap>`: Key wrapping operations for cryptography on s390. Both ciphers are available when omitted.
    pub keywrap: Option<Box<crate::domain::DomainKeywrap>>,
    /// `<launchSecurity>`: Protection of the running guest's memory against the host.
    pub launch_security: Option<Box<crate::domain::DomainLaunchSecurity>>,
    /// `<commandline>`: Arguments of bhyve, for features that libvirt does not have. libvirt does not support their use.
    pub bhyve_commandline: Option<Box<crate::domain::DomainBhyveCommandline>>,
    /// `<commandline>`: Arguments of the Xen device model, for features that libvirt does not have. libvirt does not support their use.
    pub xen_commandline: Option<Box<crate::domain::DomainXenCommandline>>,
    /// `<datacenterpath>`: Path of the vCenter datacenter that contains the guest, as libvirt reports it for VMware ESX.
    pub vmware_datacenterpath: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.id.is_set()).with(2, self.name.is_set()).with(3, self.uuid.is_set()).with(4, self.hwuuid.is_set()).with(5, self.genid.is_set()).with(6, self.title.is_set()).with(7, self.description.is_set()).with(8, self.metadata.is_set()).with(9, self.cpu.is_set()).with(10, self.sysinfo.is_set()).with(11, self.bootloader.is_set()).with(12, self.bootloader_args.is_set()).with(13, self.os.is_set()).with(14, self.clock.is_set()).with(15, self.throttlegroups.is_set()).with(16, self.memory.is_set()).with(17, self.max_memory.is_set()).with(18, self.current_memory.is_set()).with(19, self.memory_backing.is_set()).with(20, self.vcpu.is_set()).with(21, self.vcpus.is_set()).with(22, self.iothreads.is_set()).with(23, self.iothreadids.is_set()).with(24, self.defaultiothread.is_set()).with(25, self.blkiotune.is_set()).with(26, self.memtune.is_set()).with(27, self.cputune.is_set()).with(28, self.numatune.is_set()).with(29, self.iommufd.is_set()).with(30, self.resource.is_set()).with(31, self.features.is_set()).with(32, self.on_reboot.is_set()).with(33, self.on_poweroff.is_set()).with(34, self.on_crash.is_set()).with(35, self.on_lockfailure.is_set()).with(36, self.pm.is_set()).with(37, self.perf.is_set()).with(38, self.idmap.is_set()).with(39, self.devices.is_set()).with(40, self.seclabel.is_set()).with(41, self.qemu_commandline.is_set()).with(42, self.qemu_capabilities.is_set()).with(43, self.qemu_deprecation.is_set()).with(44, self.qemu_override.is_set()).with(45, self.lxc_namespace.is_set()).with(46, self.keywrap.is_set()).with(47, self.launch_security.is_set()).with(48, self.bhyve_commandline.is_set()).with(49, self.xen_commandline.is_set()).with(50, self.vmware_datacenterpath.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bhyve_commandline", 48), named("blkiotune", 25), named("bootloader", 11), named("bootloader_args", 12), named("clock", 14), named("cpu", 9), named("cputune", 27), flat_named("current_memory", 18, 1), flat_named("current_memory_unit", 18, 0), named("defaultiothread", 24), named("description", 7), named("devices", 39), named("features", 31), named("genid", 5), named("hwuuid", 4), named("idmap", 38), named("iommufd", 29), named("iothreadids", 23), named("iothreads", 22), named("keywrap", 46), named("launch_security", 47), named("lxc_namespace", 45), flat_named("max_memory", 17, 2), flat_named("max_memory_slots", 17, 1), flat_named("max_memory_unit", 17, 0), flat_named("memory", 16, 2), named("memory_backing", 19), flat_named("memory_dump_core", 16, 1), flat_named("memory_unit", 16, 0), named("memtune", 26), named("metadata", 8), named("name", 2), named("numatune", 28), named("on_crash", 34), named("on_lockfailure", 35), named("on_poweroff", 33), named("on_reboot", 32), named("os", 13), named("perf", 37), named("pm", 36), named("qemu_capabilities", 42), named("qemu_commandline", 41), named("qemu_deprecation", 43), named("qemu_override", 44), named("resource", 30), named("seclabel", 40), named("sysinfo", 10), named("throttlegroups", 15), named("title", 6), named("type", 0), named("uuid", 3), flat_named("vcpu", 20, 3), flat_named("vcpu_cpuset", 20, 1), flat_named("vcpu_current", 20, 2), flat_named("vcpu_placement", 20, 0), named("vcpus", 21), named("vmware_datacenterpath", 50), named("xen_commandline", 49)] } }
}

/// Rows of [`Domain`].
pub static DOMAIN: Shape = Shape {
    path: "domain",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bhyve"), word("hvf"), word("hyperv"), word("kqemu"), word("kvm"), word("lxc"), word("openvz"), word("phyp"), word("qemu"), word("test"), word("uml"), word("vbox"), word("vmware"), word("vz"), word("xen")])), "Hypervisor that runs the guest. `kvm` needs hardware virtualization on the host, `qemu` emulates the processor. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`.")
            .presence(Presence::Required)
            .flag(Flags::SELECTS),
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<domain>`.")
            .flag(Flags::OMIT),
        row("name", "name", Leaf(Scalar::Class(Class::OneLine)), "Name of the guest, unique on the host.")
            .flag(Flags::FILE_NAME),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the guest. Generated when omitted.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("hwuuid", "hwuuid", Leaf(Scalar::Class(Class::Uuid)), "UUID that the guest sees as that of its hardware. Default: the UUID of the guest. Since libvirt 11.7.0.")
            .canon(Canon::Uuid)
            .check(Check::Error)
            .since(Since::At((11, 7, 0))),
        row("genid", "genid", Leaf(Scalar::Union(&[Scalar::Words(&[word("")]), Scalar::Class(Class::Uuid)])), "Generation ID, which notifies the guest when it was cloned or reverted to an earlier state: libvirt changes the ID in that case. An empty value lets libvirt generate one. Also allowed: an empty string.")
            .canon(Canon::EmptyAny)
            .check(Check::Error),
        row("title", "title", Leaf(Scalar::Class(Class::OneLine)), "Short title, without line breaks. libvirt only stores it.")
            .canon(Canon::EmptyAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("title"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("description", "description", Leaf(Scalar::Text), "Description of the guest. libvirt only stores it.")
            .canon(Canon::EmptyAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("description"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("metadata", "metadata", RawContent, "Custom XML of users and applications, which libvirt only stores. Each top-level element needs an XML namespace of its own.")
            .canon(Canon::Xml)
            .rules(&Rules { live: &[Live { verb: Verb::Set("metadata"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("cpu", "cpu", Child(&crate::domain::DOMAIN_CPU), "Processor that the guest sees.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "custom"), (&[1], "exact"), (&[2], "none"), (&[5, 2], "qemu64"), (&[5, 0], "forbid")], allows_more: false }]), ..NO_RULES }),
        row("sysinfo", "sysinfo", Children(&crate::domain::DOMAIN_SYSINFO), "System information for the guest: SMBIOS tables, which need `os.smbios.mode = \"sysinfo\"`, or files of the firmware configuration device."),
        row("bootloader", "bootloader", Leaf(Scalar::Text), "Absolute path of a boot loader on the host that selects the kernel of a paravirtualized guest, for Xen and bhyve."),
        row("bootloader_args", "bootloader_args", Leaf(Scalar::Text), "Arguments of the boot loader."),
        row("os", "os", Child(&crate::domain::DOMAIN_OS), "Type, firmware and boot order of the guest."),
        row("clock", "clock", Child(&crate::domain::DOMAIN_CLOCK), "Clock of the guest.")
            .rules(&Rules { auto: Auto::Elements(&[Pattern { values: &[(&[0], "utc")], allows_more: false }]), ..NO_RULES }),
        row("throttlegroups", "throttlegroups", Child(&crate::domain::DOMAIN_THROTTLEGROUPS), "Named groups of I/O limits, which the throttle filters of disks refer to. Since libvirt 11.2.0.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("throttle_groups"), row_paths: &[], elements: &[], since: None }], ..NO_RULES })
            .since(Since::At((11, 2, 0))),
        row("memory", "memory", Flat(&crate::domain::DOMAIN_MEMORY, &["memory_unit", "memory_dump_core", "memory"]), "Element `<memory>` of `<domain>`."),
        row("maxMemory", "max_memory", Flat(&crate::domain::DOMAIN_MAX_MEMORY, &["max_memory_unit", "max_memory_slots", "max_memory"]), "Element `<maxMemory>` of `<domain>`."),
        row("currentMemory", "current_memory", Flat(&crate::domain::DOMAIN_CURRENT_MEMORY, &["current_memory_unit", "current_memory"]), "Element `<currentMemory>` of `<domain>`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[16, 2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[9, 9, 0, 2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 23]], words: Words::NONE }], live: &[Live { verb: Verb::Set("memory"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("memoryBacking", "memory_backing", Child(&crate::domain::DOMAIN_MEMORY_BACKING), "How the host provides the memory of the guest."),
        row("vcpu", "vcpu", Flat(&crate::domain::DOMAIN_VCPU, &["vcpu_placement", "vcpu_cpuset", "vcpu_current", "vcpu"]), "Element `<vcpu>` of `<domain>`."),
        row("vcpus", "vcpus", Child(&crate::domain::DOMAIN_VCPUS), "State of individual virtual CPUs.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[20, 3]], words: Words::NONE }], live: &[Live { verb: Verb::Set("vcpus"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("iothreads", "iothreads", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Number of I/O threads, which disks and controllers select by number. Default: 0. From 0 to 65535.")
            .flag(Flags::LIMITED)
            .rules(&Rules { live: &[Live { verb: Verb::Set("iothreads"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("iothreadids", "iothreadids", Child(&crate::domain::DOMAIN_IOTHREADIDS), "I/O threads with individual numbers and settings.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("iothreads"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("defaultiothread", "defaultiothread", Child(&crate::domain::DOMAIN_DEFAULTIOTHREAD), "Thread pool of QEMU's main event loop."),
        row("blkiotune", "blkiotune", Child(&crate::domain::DOMAIN_BLKIOTUNE), "Disk I/O limits for the whole guest.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("block_io"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("memtune", "memtune", Child(&crate::domain::DOMAIN_MEMTUNE), "Memory limits for the whole QEMU process. No limits apply when omitted.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("memory_limits"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("cputune", "cputune", Child(&crate::domain::DOMAIN_CPUTUNE), "CPU placement and limits."),
        row("numatune", "numatune", Child(&crate::domain::DOMAIN_NUMATUNE), "NUMA policy of the host for the memory of the guest."),
        row("iommufd", "iommufd", Child(&crate::domain::DOMAIN_IOMMUFD), "Use of the host's IOMMUFD interface for assigned devices. Since libvirt 12.2.0.")
            .since(Since::At((12, 2, 0))),
        row("resource", "resource", Child(&crate::domain::DOMAIN_RESOURCE), "Resource groups of the host that the guest belongs to."),
        row("features", "features", Child(&crate::domain::DOMAIN_FEATURES), "Features of the hypervisor and the machine. A feature that is omitted has the hypervisor's default."),
        row("on_reboot", "on_reboot", Leaf(Scalar::Words(&[word("destroy"), word("preserve"), word("rename-restart"), word("restart")])), "Action when the guest reboots. Default: `restart`. One of `destroy`, `preserve`, `rename-restart`, `restart`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("restart"), condition: None }]), live: &[Live { verb: Verb::Set("lifecycle_actions"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("on_poweroff", "on_poweroff", Leaf(Scalar::Words(&[word("destroy"), word("preserve"), word("rename-restart"), word("restart")])), "Action when the guest powers off. Default: `destroy`, which stops the guest. One of `destroy`, `preserve`, `rename-restart`, `restart`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("destroy"), condition: None }]), live: &[Live { verb: Verb::Set("lifecycle_actions"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("on_crash", "on_crash", Leaf(Scalar::Words(&[word("coredump-destroy"), word("coredump-restart"), word("destroy"), word("preserve"), word_since("preserve-running", Since::At((12, 6, 0))), word("rename-restart"), word("restart")])), "Action when the guest crashes, which QEMU detects with a `panic` device. Default: `destroy`. One of `coredump-destroy`, `coredump-restart`, `destroy`, `preserve`, `preserve-running` (12.6.0), `rename-restart`, `restart`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("destroy"), condition: None }]), live: &[Live { verb: Verb::Set("lifecycle_actions"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("on_lockfailure", "on_lockfailure", Leaf(Scalar::Words(&[word("ignore"), word("pause"), word("poweroff"), word("restart")])), "Action when a lock manager loses the locks on the disks of the guest. One of `ignore`, `pause`, `poweroff`, `restart`."),
        row("pm", "pm", Child(&crate::domain::DOMAIN_PM), "Power management that the guest can use."),
        row("perf", "perf", Child(&crate::domain::DOMAIN_PERF), "Performance events that the host monitors for the guest.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("perf_events"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("idmap", "idmap", Child(&crate::domain::DOMAIN_IDMAP), "Mapping of user and group IDs of a container to those of the host, by a user namespace (LXC)."),
        row("devices", "devices", Child(&crate::domain::DOMAIN_DEVICES), "Devices of the guest. libvirt adds controllers and the devices that the machine type always has."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_SECLABEL), "Security labels that confine the guest, one per security driver of the host. Generated when omitted."),
        row("commandline", "qemu_commandline", Child(&crate::domain::DOMAIN_QEMU_COMMANDLINE), "Arguments and environment variables of QEMU, for features that libvirt does not have. libvirt does not support their use.")
            .namespace(&NS_QEMU),
        row("capabilities", "qemu_capabilities", Child(&crate::domain::DOMAIN_QEMU_CAPABILITIES), "QEMU capabilities that libvirt adds or ignores, for tests and debugging.")
            .namespace(&NS_QEMU),
        row("deprecation", "qemu_deprecation", Child(&crate::domain::DOMAIN_QEMU_DEPRECATION), "Treatment of deprecated QEMU interfaces, for tests.")
            .namespace(&NS_QEMU),
        row("override", "qemu_override", Child(&crate::domain::DOMAIN_QEMU_OVERRIDE), "QEMU properties of devices that replace those that libvirt sets.")
            .namespace(&NS_QEMU),
        row("namespace", "lxc_namespace", Child(&crate::domain::DOMAIN_LXC_NAMESPACE), "Namespaces that a container shares instead of having its own (LXC).")
            .namespace(&NS_LXC),
        row("keywrap", "keywrap", Child(&crate::domain::DOMAIN_KEYWRAP), "Key wrapping operations for cryptography on s390. Both ciphers are available when omitted."),
        row("launchSecurity", "launch_security", Child(&crate::domain::DOMAIN_LAUNCH_SECURITY), "Protection of the running guest's memory against the host."),
        row("commandline", "bhyve_commandline", Child(&crate::domain::DOMAIN_BHYVE_COMMANDLINE), "Arguments of bhyve, for features that libvirt does not have. libvirt does not support their use.")
            .namespace(&NS_BHYVE),
        row("commandline", "xen_commandline", Child(&crate::domain::DOMAIN_XEN_COMMANDLINE), "Arguments of the Xen device model, for features that libvirt does not have. libvirt does not support their use.")
            .namespace(&NS_XEN),
        row("datacenterpath", "vmware_datacenterpath", Leaf(Scalar::Text), "Path of the vCenter datacenter that contains the guest, as libvirt reports it for VMware ESX.")
            .namespace(&NS_VMWARE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Arguments of bhyve, for features that libvirt does not have. libvirt does not support their use.
///
/// Source: `domain/bhyve:commandline`.
#[derive(Clone, Default)]
pub struct DomainBhyveCommandline {
    /// `<arg>`: Arguments, one per entry.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.bhyve_arg.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bhyve_arg", 0)] } }
}

/// Rows of [`DomainBhyveCommandline`].
pub static DOMAIN_BHYVE_COMMANDLINE: Shape = Shape {
    path: "domain/bhyve:commandline",
    rows: &[
        row("arg", "bhyve_arg", Children(&crate::domain::DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG), "Arguments, one per entry.")
            .namespace(&NS_BHYVE)
            .owned()
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Arguments, one per entry.
///
/// Source: `domain/bhyve:commandline/bhyve:arg`.
#[derive(Clone, Default)]
pub struct DomainBhyveCommandlineBhyveArg {
    /// `@value`: Text of the argument.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("value", 0)] } }
}

/// Rows of [`DomainBhyveCommandlineBhyveArg`].
pub static DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG: Shape = Shape {
    path: "domain/bhyve:commandline/bhyve:arg",
    rows: &[
        row("value", "value", Attribute(Scalar::Text), "Text of the argument."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Disk I/O limits for the whole guest.
///
/// Source: `domain/blkiotune`.
#[derive(Clone, Default)]
pub struct DomainBlkiotune {
    /// `<weight>`: I/O weight relative to other guests. From 0 to 10000.
    pub weight: Option<Number>,
    /// `<device>`: Weights and limits per block device of the host.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.weight.is_set()).with(1, self.device.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("device", 1), named("weight", 0)] } }
}

/// Rows of [`DomainBlkiotune`].
pub static DOMAIN_BLKIOTUNE: Shape = Shape {
    path: "domain/blkiotune",
    rows: &[
        row("weight", "weight", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(10000) })), "I/O weight relative to other guests. From 0 to 10000."),
        row("device", "device", Children(&crate::domain::DOMAIN_BLKIOTUNE_DEVICE), "Weights and limits per block device of the host."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Weights and limits per block device of the host.
///
/// Source: `domain/blkiotune/device`.
#[derive(Clone, Default)]
pub struct DomainBlkiotuneDevice {
    /// `<path>`: Absolute path of the block device on the host. Also allowed: `*` (12.3.0).
    pub path: Option<Text>,
    /// `<weight>`: I/O weight for this device. From 0 to 10000.
    pub weight: Option<Number>,
    /// `<read_iops_sec>`: Maximum number of reads per second.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Maximum number of writes per second.
    pub write_iops_sec: Option<Number>,
    /// `<read_bytes_sec>`: Maximum read rate, in bytes per second.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Maximum write rate, in bytes per second.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.weight.is_set()).with(2, self.read_iops_sec.is_set()).with(3, self.write_iops_sec.is_set()).with(4, self.read_bytes_sec.is_set()).with(5, self.write_bytes_sec.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0), named("read_bytes_sec", 4), named("read_iops_sec", 2), named("weight", 1), named("write_bytes_sec", 5), named("write_iops_sec", 3)] } }
}

/// Rows of [`DomainBlkiotuneDevice`].
pub static DOMAIN_BLKIOTUNE_DEVICE: Shape = Shape {
    path: "domain/blkiotune/device",
    rows: &[
        row("path", "path", Leaf(Scalar::Union(&[Scalar::Words(&[word_since("*", Since::At((12, 3, 0)))]), Scalar::Class(Class::AbsFilePath)])), "Absolute path of the block device on the host. Also allowed: `*` (12.3.0)."),
        row("weight", "weight", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(10000) })), "I/O weight for this device. From 0 to 10000."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Maximum number of reads per second."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Maximum number of writes per second."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum read rate, in bytes per second."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum write rate, in bytes per second."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Clock of the guest.
///
/// Source: `domain/clock`.
#[derive(Clone, Default)]
pub struct DomainClock {
    /// `@offset`: Initial time of the clock: `utc`, `localtime` of the host, a `timezone`, `variable` with an offset that the guest may change, or `absolute`. Default: `utc`. Windows expects `localtime`. One of `absolute`, `localtime`, `timezone`, `utc`, `variable`.
    pub offset: Option<Text>,
    /// `@adjustment`: Offset of the clock in seconds, for `variable`. For `utc` and `localtime`, `reset` discards the guest's changes at each start, and a number makes the clock `variable`. Also allowed: `reset`.
    pub adjustment: Option<Text>,
    /// `@timezone`: Time zone, such as `Europe/Berlin`, for `timezone`.
    pub timezone: Option<Text>,
    /// `@basis`: Time that the offset of `variable` is relative to. Default: `utc`. One of `localtime`, `utc`.
    pub basis: Option<Text>,
    /// `@start`: Time of the clock at each start, in seconds since 1970, for `absolute`.
    pub start: Option<Number>,
    /// `<timer>`: Timers of the guest.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.offset.is_set()).with(1, self.adjustment.is_set()).with(2, self.timezone.is_set()).with(3, self.basis.is_set()).with(4, self.start.is_set()).with(5, self.timer.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("adjustment", 1), named("basis", 3), named("offset", 0), named("start", 4), named("timer", 5), named("timezone", 2)] } }
}

/// Rows of [`DomainClock`].
pub static DOMAIN_CLOCK: Shape = Shape {
    path: "domain/clock",
    rows: &[
        row("offset", "offset", Attribute(Scalar::Words(&[word("absolute"), word("localtime"), word("timezone"), word("utc"), word("variable")])), "Initial time of the clock: `utc`, `localtime` of the host, a `timezone`, `variable` with an offset that the guest may change, or `absolute`. Default: `utc`. Windows expects `localtime`. One of `absolute`, `localtime`, `timezone`, `utc`, `variable`.")
            .flag(Flags::SELECTS),
        row("adjustment", "adjustment", Attribute(Scalar::Union(&[Scalar::Words(&[word("reset")]), Scalar::Integer(&Range { min: None, max: None })])), "Offset of the clock in seconds, for `variable`. For `utc` and `localtime`, `reset` discards the guest's changes at each start, and a number makes the clock `variable`. Also allowed: `reset`.")
            .check(Check::Error),
        row("timezone", "timezone", Attribute(Scalar::Class(Class::TimeZone)), "Time zone, such as `Europe/Berlin`, for `timezone`."),
        row("basis", "basis", Attribute(Scalar::Words(&[word("localtime"), word("utc")])), "Time that the offset of `variable` is relative to. Default: `utc`. One of `localtime`, `utc`."),
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Time of the clock at each start, in seconds since 1970, for `absolute`."),
        row("timer", "timer", Children(&crate::domain::DOMAIN_CLOCK_TIMER), "Timers of the guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@offset", up: 0, row_path: &[0] }, words: Words { texts: &["absolute"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "@offset", up: 0, row_path: &[0] }, words: Words { texts: &["localtime", "utc"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@offset", up: 0, row_path: &[0] }, words: Words { texts: &["timezone"], absent: false } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@offset", up: 0, row_path: &[0] }, words: Words { texts: &["variable"], absent: false } }], rows: &[1, 3], required: &[] },
    ],
};

/// Timers of the guest.
///
/// Source: `domain/clock/timer`.
#[derive(Clone, Default)]
pub struct DomainClockTimer {
    /// `@name`: Name of the timer. One of `armvtimer`, `hpet`, `hypervclock`, `kvmclock`, `pit`, `platform`, `rtc`, `tsc`.
    pub name: Option<Text>,
    /// `@track`: Time that the timer follows, for `rtc` and `platform`. One of `boot`, `guest`, `realtime`, `wall`.
    pub track: Option<Text>,
    /// `@tickpolicy`: Treatment of missed ticks: `delay` delivers them late at the normal rate, `catchup` at a higher rate, `merge` as one, `discard` not at all. One of `catchup`, `delay`, `discard`, `merge`.
    pub tickpolicy: Option<Text>,
    /// `@frequency`: Frequency of the time stamp counter, in Hz, for `tsc`.
    pub frequency: Option<Number>,
    /// `@mode`: How the time stamp counter is provided, for `tsc`. One of `auto`, `emulate`, `native`, `paravirt`, `smpsafe`.
    pub mode: Option<Text>,
    /// `@present`: Whether the guest has the timer. The default of the hypervisor applies when omitted.
    pub present: Option<bool>,
    /// `<catchup>`: Limits for catching up missed ticks, for the policy `catchup`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.track.is_set()).with(2, self.tickpolicy.is_set()).with(3, self.frequency.is_set()).with(4, self.mode.is_set()).with(5, self.present.is_set()).with(6, self.catchup.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("catchup", 6), named("frequency", 3), named("mode", 4), named("name", 0), named("present", 5), named("tickpolicy", 2), named("track", 1)] } }
}

/// Rows of [`DomainClockTimer`].
pub static DOMAIN_CLOCK_TIMER: Shape = Shape {
    path: "domain/clock/timer",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("armvtimer"), word("hpet"), word("hypervclock"), word("kvmclock"), word("pit"), word("platform"), word("rtc"), word("tsc")])), "Name of the timer. One of `armvtimer`, `hpet`, `hypervclock`, `kvmclock`, `pit`, `platform`, `rtc`, `tsc`.")
            .flag(Flags::NEEDED),
        row("track", "track", Attribute(Scalar::Words(&[word("boot"), word("guest"), word("realtime"), word("wall")])), "Time that the timer follows, for `rtc` and `platform`. One of `boot`, `guest`, `realtime`, `wall`."),
        row("tickpolicy", "tickpolicy", Attribute(Scalar::Words(&[word("catchup"), word("delay"), word("discard"), word("merge")])), "Treatment of missed ticks: `delay` delivers them late at the normal rate, `catchup` at a higher rate, `merge` as one, `discard` not at all. One of `catchup`, `delay`, `discard`, `merge`."),
        row("frequency", "frequency", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Frequency of the time stamp counter, in Hz, for `tsc`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("auto"), word("emulate"), word("native"), word("paravirt"), word("smpsafe")])), "How the time stamp counter is provided, for `tsc`. One of `auto`, `emulate`, `native`, `paravirt`, `smpsafe`."),
        row("present", "present", Attribute(Scalar::Bool(YES_NO)), "Whether the guest has the timer. The default of the hypervisor applies when omitted."),
        row("catchup", "catchup", Child(&crate::domain::DOMAIN_CLOCK_TIMER_CATCHUP), "Limits for catching up missed ticks, for the policy `catchup`."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["armvtimer", "hpet", "pit"], absent: false } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["armvtimer", "hpet", "pit", "platform", "rtc", "tsc"], absent: false } }, When { selector: Selector { text: "@tickpolicy", up: 0, row_path: &[2] }, words: Words { texts: &["catchup"], absent: false } }], rows: &[6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["platform", "rtc"], absent: false } }], rows: &[1, 2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["tsc"], absent: false } }], rows: &[2, 3, 4], required: &[] },
    ],
};

/// Limits for catching up missed ticks, for the policy `catchup`.
///
/// Source: `domain/clock/timer/catchup`.
#[derive(Clone, Default)]
pub struct DomainClockTimerCatchup {
    /// `@threshold`: Delay that starts catching up.
    pub threshold: Option<Number>,
    /// `@slew`: Rate of catching up.
    pub slew: Option<Number>,
    /// `@limit`: Delay beyond which ticks are dropped.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.threshold.is_set()).with(1, self.slew.is_set()).with(2, self.limit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("limit", 2), named("slew", 1), named("threshold", 0)] } }
}

/// Rows of [`DomainClockTimerCatchup`].
pub static DOMAIN_CLOCK_TIMER_CATCHUP: Shape = Shape {
    path: "domain/clock/timer/catchup",
    rows: &[
        row("threshold", "threshold", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Delay that starts catching up."),
        row("slew", "slew", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Rate of catching up."),
        row("limit", "limit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Delay beyond which ticks are dropped."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<currentMemory>` of `<domain>`.
///
/// Source: `domain/currentMemory`.
#[derive(Clone, Default)]
pub struct DomainCurrentMemory {
    /// `@unit`: Unit of the current memory. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Memory that the guest starts with; the memory balloon changes it later. Default: all of `memory`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainCurrentMemory`].
pub static DOMAIN_CURRENT_MEMORY: Shape = Shape {
    path: "domain/currentMemory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the current memory. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that the guest starts with; the memory balloon changes it later. Default: all of `memory`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::RUNTIME)
            .flag(Flags::ROUNDED)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Same(&[16, 2]), condition: None }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Thread pool of QEMU's main event loop.
///
/// Source: `domain/defaultiothread`.
#[derive(Clone, Default)]
pub struct DomainDefaultiothread {
    /// `@thread_pool_min`: Minimum number of worker threads of the main loop. It needs `thread_pool_max`.
    pub thread_pool_min: Option<Number>,
    /// `@thread_pool_max`: Maximum number of worker threads of the main loop.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.thread_pool_min.is_set()).with(1, self.thread_pool_max.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("thread_pool_max", 1), named("thread_pool_min", 0)] } }
}

/// Rows of [`DomainDefaultiothread`].
pub static DOMAIN_DEFAULTIOTHREAD: Shape = Shape {
    path: "domain/defaultiothread",
    rows: &[
        row("thread_pool_min", "thread_pool_min", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Minimum number of worker threads of the main loop. It needs `thread_pool_max`."),
        row("thread_pool_max", "thread_pool_max", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Maximum number of worker threads of the main loop."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Mapping of user and group IDs of a container to those of the host, by a user namespace (LXC).
///
/// Source: `domain/idmap`.
#[derive(Clone, Default)]
pub struct DomainIdmap {
    /// `<uid>`: Ranges of user IDs.
    pub uid: Vec<crate::domain::DomainIdmapGid>,
    /// `<gid>`: Ranges of group IDs.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uid.is_set()).with(1, self.gid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("gid", 1), named("uid", 0)] } }
}

/// Rows of [`DomainIdmap`].
pub static DOMAIN_IDMAP: Shape = Shape {
    path: "domain/idmap",
    rows: &[
        row("uid", "uid", Children(&crate::domain::DOMAIN_IDMAP_GID), "Ranges of user IDs."),
        row("gid", "gid", Children(&crate::domain::DOMAIN_IDMAP_GID), "Ranges of group IDs."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ranges of group IDs.
///
/// Source: `domain/idmap/gid`.
#[derive(Clone, Default)]
pub struct DomainIdmapGid {
    /// `@start`: First ID in the container, which must be 0 in the first range.
    pub start: Option<Number>,
    /// `@target`: ID on the host that the first ID maps to.
    pub target: Option<Number>,
    /// `@count`: Number of IDs in the range.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.target.is_set()).with(2, self.count.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("count", 2), named("start", 0), named("target", 1)] } }
}

/// Rows of [`DomainIdmapGid`].
pub static DOMAIN_IDMAP_GID: Shape = Shape {
    path: "domain/idmap/gid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "First ID in the container, which must be 0 in the first range."),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "ID on the host that the first ID maps to."),
        row("count", "count", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of IDs in the range."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Use of the host's IOMMUFD interface for assigned devices.
///
/// Source: `domain/iommufd`.
#[derive(Clone, Default)]
pub struct DomainIommufd {
    /// `@enabled`: Whether assigned host devices use IOMMUFD. Since libvirt 12.2.0.
    pub enabled: Option<bool>,
    /// `@fdgroup`: Name of the file descriptors that an application passed to libvirt for the guest, used instead of opening `/dev/iommu`. Since libvirt 12.2.0.
    pub fdgroup: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.fdgroup.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 0), named("fdgroup", 1)] } }
}

/// Rows of [`DomainIommufd`].
pub static DOMAIN_IOMMUFD: Shape = Shape {
    path: "domain/iommufd",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether assigned host devices use IOMMUFD. Since libvirt 12.2.0.")
            .since(Since::At((12, 2, 0))),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "Name of the file descriptors that an application passed to libvirt for the guest, used instead of opening `/dev/iommu`. Since libvirt 12.2.0.")
            .since(Since::At((12, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
