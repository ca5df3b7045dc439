//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, row, word, word_since};

/// Controllers that other devices are plugged into; libvirt adds those that devices need.
///
/// Source: `domain/devices/controller`.
#[derive(Clone, Default)]
pub struct DomainDevicesController {
    /// `@index`: Number of the controller among those of its kind; the next free one when left out. 0 to 65535.
    pub index: Option<Number>,
    /// `@type`: Kind of controller. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (12.8.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.
    pub r#type: Option<String>,
    /// `@model`: Model, such as `virtio-scsi`, `qemu-xhci` or `pcie-root-port`; libvirt picks one when left out. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.
    pub model: Option<String>,
    /// `@ports`: Ports of a USB or virtio-serial controller.
    pub ports: Option<Number>,
    /// `@vectors`: XML attribute `vectors` of `<controller>`.
    pub vectors: Option<Number>,
    /// `@maxGrantFrames`: XML attribute `maxGrantFrames` of `<controller>`.
    pub max_grant_frames: Option<Number>,
    /// `@maxEventChannels`: XML attribute `maxEventChannels` of `<controller>`.
    pub max_event_channels: Option<Number>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<master>`: Element `<master>` of `<controller>`.
    pub master: Option<Box<crate::domain::DomainDevicesControllerMaster>>,
    /// `<model>`: Element `<model>` of `<controller>`.
    pub model_name: Option<Box<crate::domain::DomainDevicesControllerModel>>,
    /// `<target>`: Where a PCI controller stands.
    pub target: Option<Box<crate::domain::DomainDevicesControllerTarget>>,
    /// `<pcihole64>`: Element `<pcihole64>` of `<controller>`.
    pub pcihole64: Option<Box<crate::domain::DomainDevicesControllerPcihole64>>,
    /// `<serial>`: Element `<serial>` of `<controller>`. Since libvirt 12.8.0.
    pub serial: Option<String>,
    /// `<driver>`: How the controller is served.
    pub driver: Option<Box<crate::domain::DomainDevicesControllerDriver>>,
}

impl Record for DomainDevicesController {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.r#type.slot(),
            2 => self.model.slot(),
            3 => self.ports.slot(),
            4 => self.vectors.slot(),
            5 => self.max_grant_frames.slot(),
            6 => self.max_event_channels.slot(),
            7 => self.alias.slot(),
            8 => self.acpi.slot(),
            9 => self.address.slot(),
            10 => self.master.slot(),
            11 => self.model_name.slot(),
            12 => self.target.slot(),
            13 => self.pcihole64.slot(),
            14 => self.serial.slot(),
            15 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER, index),
        }
    }
}

/// Rows of [`DomainDevicesController`].
pub static DOMAIN_DEVICES_CONTROLLER: Shape = Shape {
    path: "domain/devices/controller",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Number of the controller among those of its kind; the next free one when left out. 0 to 65535."),
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("fdc"), word("ide"), word("isa"), word_since("nvme", "12.8.0"), word("pci"), word("sata"), word("scsi"), word("usb"), word("virtio-serial"), word("xenbus")])), "Kind of controller. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (12.8.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.")
            .flag(Flags::SELECTS),
        row("model", "model", Attribute(Scalar::Words(&[word("am53c974"), word("auto"), word("buslogic"), word("dc390"), word("dmi-to-pci-bridge"), word("ehci"), word("ibmvscsi"), word("ich6"), word("ich9-ehci1"), word("ich9-uhci1"), word("ich9-uhci2"), word("ich9-uhci3"), word("lsilogic"), word("lsisas1068"), word("lsisas1078"), word("ncr53c90"), word("nec-xhci"), word("none"), word("pci-bridge"), word("pci-expander-bus"), word("pci-ohci"), word("pci-root"), word("pcie-expander-bus"), word("pcie-root"), word("pcie-root-port"), word("pcie-switch-downstream-port"), word("pcie-switch-upstream-port"), word("pcie-to-pci-bridge"), word("piix3"), word("piix3-uhci"), word("piix4"), word("piix4-uhci"), word("qemu-xhci"), word("qusb1"), word("qusb2"), word("virtio"), word("virtio-non-transitional"), word("virtio-scsi"), word("virtio-transitional"), word("vmpvscsi"), word("vt82c686b-uhci")])), "Model, such as `virtio-scsi`, `qemu-xhci` or `pcie-root-port`; libvirt picks one when left out. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.")
            .flag(Flags::SELECTS),
        row("ports", "ports", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Ports of a USB or virtio-serial controller."),
        row("vectors", "vectors", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vectors` of `<controller>`."),
        row("maxGrantFrames", "max_grant_frames", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxGrantFrames` of `<controller>`."),
        row("maxEventChannels", "max_event_channels", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxEventChannels` of `<controller>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("master", "master", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MASTER), "Element `<master>` of `<controller>`."),
        row("model", "model_name", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MODEL), "Element `<model>` of `<controller>`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_TARGET), "Where a PCI controller stands."),
        row("pcihole64", "pcihole64", Flat(&crate::domain::DOMAIN_DEVICES_CONTROLLER_PCIHOLE64, &["pcihole64_unit", "pcihole64"]), "Element `<pcihole64>` of `<controller>`."),
        row("serial", "serial", Leaf(Scalar::Class("disk_serial")), "Element `<serial>` of `<controller>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER), "How the controller is served."),
    ],
    identity: &[&["type", "index", "model"], &["type", "index"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["ide", "scsi"] }], fields: &["@model"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["nvme"] }], fields: &["serial"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }], fields: &["@model", "model", "target"], required: &["@model"] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }, When { selector: "@model", words: &["pci-root", "pcie-root"] }], fields: &["pcihole64"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["usb"] }], fields: &["@model", "@ports", "master"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["virtio-serial"] }], fields: &["@model", "@ports", "@vectors"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["xenbus"] }], fields: &["@maxGrantFrames", "@maxEventChannels"], required: &[] },
    ],
};

/// How the controller is served.
///
/// Source: `domain/devices/controller/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriver {
    /// `@queues`: Queues of a virtio-scsi controller, as a rule one a virtual processor.
    pub queues: Option<Number>,
    /// `@cmd_per_lun`: XML attribute `cmd_per_lun` of `<driver>`.
    pub cmd_per_lun: Option<Number>,
    /// `@max_sectors`: XML attribute `max_sectors` of `<driver>`.
    pub max_sectors: Option<Number>,
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<driver>`.
    pub ioeventfd: Option<bool>,
    /// `@iothread`: Number of the thread that serves the controller, see `iothreads`.
    pub iothread: Option<Number>,
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
    /// `<iothreads>`: Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.
    pub iothreads: Option<Box<crate::domain::DomainDevicesControllerDriverIothreads>>,
}

impl Record for DomainDevicesControllerDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.queues.slot(),
            1 => self.cmd_per_lun.slot(),
            2 => self.max_sectors.slot(),
            3 => self.ioeventfd.slot(),
            4 => self.iothread.slot(),
            5 => self.iommu.slot(),
            6 => self.ats.slot(),
            7 => self.packed.slot(),
            8 => self.page_per_vq.slot(),
            9 => self.iothreads.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerDriver`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER: Shape = Shape {
    path: "domain/devices/controller/driver",
    rows: &[
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Queues of a virtio-scsi controller, as a rule one a virtual processor."),
        row("cmd_per_lun", "cmd_per_lun", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `cmd_per_lun` of `<driver>`."),
        row("max_sectors", "max_sectors", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `max_sectors` of `<driver>`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<driver>`."),
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the thread that serves the controller, see `iothreads`."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iothreads>` of `<driver>`.
///
/// Source: `domain/devices/controller/driver/iothreads`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreads {
    /// `<iothread>`: Elements `<iothread>` of `<iothreads>`. Since libvirt 11.3.0.
    pub iothread: Vec<crate::domain::DomainDevicesControllerDriverIothreadsIothread>,
}

impl Record for DomainDevicesControllerDriverIothreads {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothread.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerDriverIothreads`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads",
    rows: &[
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD), "Elements `<iothread>` of `<iothreads>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iothread>` of `<iothreads>`.
///
/// Source: `domain/devices/controller/driver/iothreads/iothread`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreadsIothread {
    /// `@id`: XML attribute `id` of `<iothread>`. Since libvirt 11.3.0.
    pub id: Option<Number>,
    /// `<queue>`: Elements `<queue>` of `<iothread>`. Since libvirt 11.3.0.
    pub queue: Vec<crate::domain::DomainDevicesControllerDriverIothreadsIothreadQueue>,
}

impl Record for DomainDevicesControllerDriverIothreadsIothread {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.queue.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerDriverIothreadsIothread`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads/iothread",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<iothread>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queue", "queue", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE), "Elements `<queue>` of `<iothread>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<queue>` of `<iothread>`.
///
/// Source: `domain/devices/controller/driver/iothreads/iothread/queue`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreadsIothreadQueue {
    /// `@id`: XML attribute `id` of `<queue>`. Since libvirt 11.3.0.
    pub id: Option<Number>,
}

impl Record for DomainDevicesControllerDriverIothreadsIothreadQueue {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerDriverIothreadsIothreadQueue`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads/iothread/queue",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<queue>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<master>` of `<controller>`.
///
/// Source: `domain/devices/controller/master`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerMaster {
    /// `@startport`: XML attribute `startport` of `<master>`.
    pub startport: Option<String>,
}

impl Record for DomainDevicesControllerMaster {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_MASTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.startport.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_MASTER, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerMaster`].
pub static DOMAIN_DEVICES_CONTROLLER_MASTER: Shape = Shape {
    path: "domain/devices/controller/master",
    rows: &[
        row("startport", "startport", Attribute(Scalar::Class("usb_port")), "XML attribute `startport` of `<master>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<model>` of `<controller>`.
///
/// Source: `domain/devices/controller/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerModel {
    /// `@name`: XML attribute `name` of `<model>`. One of `i82801b11-bridge`, `ioh3420`, `pci-bridge`, `pcie-pci-bridge`, `pcie-root-port`, `pxb`, `pxb-pcie`, `spapr-pci-host-bridge`, `x3130-upstream`, `xio3130-downstream`.
    pub name: Option<String>,
}

impl Record for DomainDevicesControllerModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_MODEL, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerModel`].
pub static DOMAIN_DEVICES_CONTROLLER_MODEL: Shape = Shape {
    path: "domain/devices/controller/model",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("i82801b11-bridge"), word("ioh3420"), word("pci-bridge"), word("pcie-pci-bridge"), word("pcie-root-port"), word("pxb"), word("pxb-pcie"), word("spapr-pci-host-bridge"), word("x3130-upstream"), word("xio3130-downstream")])), "XML attribute `name` of `<model>`. One of `i82801b11-bridge`, `ioh3420`, `pci-bridge`, `pcie-pci-bridge`, `pcie-root-port`, `pxb`, `pxb-pcie`, `spapr-pci-host-bridge`, `x3130-upstream`, `xio3130-downstream`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<pcihole64>` of `<controller>`.
///
/// Source: `domain/devices/controller/pcihole64`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerPcihole64 {
    /// `@unit`: XML attribute `unit` of `<pcihole64>`.
    pub unit: Option<String>,
    /// Own text: Text of `<pcihole64>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesControllerPcihole64 {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_PCIHOLE64
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_PCIHOLE64, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerPcihole64`].
pub static DOMAIN_DEVICES_CONTROLLER_PCIHOLE64: Shape = Shape {
    path: "domain/devices/controller/pcihole64",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<pcihole64>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<pcihole64>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where a PCI controller stands.
///
/// Source: `domain/devices/controller/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerTarget {
    /// `@chassisNr`: XML attribute `chassisNr` of `<target>`.
    pub chassis_nr: Option<String>,
    /// `@chassis`: XML attribute `chassis` of `<target>`.
    pub chassis: Option<String>,
    /// `@port`: XML attribute `port` of `<target>`.
    pub port: Option<String>,
    /// `@busNr`: XML attribute `busNr` of `<target>`.
    pub bus_nr: Option<String>,
    /// `@index`: XML attribute `index` of `<target>`.
    pub index: Option<String>,
    /// `@hotplug`: XML attribute `hotplug` of `<target>`.
    pub hotplug: Option<bool>,
    /// `@memReserve`: XML attribute `memReserve` of `<target>`. Since libvirt 11.3.0.
    pub mem_reserve: Option<Number>,
    /// `<node>`: Element `<node>` of `<target>`.
    pub node: Option<Number>,
}

impl Record for DomainDevicesControllerTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONTROLLER_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.chassis_nr.slot(),
            1 => self.chassis.slot(),
            2 => self.port.slot(),
            3 => self.bus_nr.slot(),
            4 => self.index.slot(),
            5 => self.hotplug.slot(),
            6 => self.mem_reserve.slot(),
            7 => self.node.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONTROLLER_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesControllerTarget`].
pub static DOMAIN_DEVICES_CONTROLLER_TARGET: Shape = Shape {
    path: "domain/devices/controller/target",
    rows: &[
        row("chassisNr", "chassis_nr", Attribute(Scalar::Class("hex_uint8")), "XML attribute `chassisNr` of `<target>`.")
            .canon(Canon::HexNum),
        row("chassis", "chassis", Attribute(Scalar::Class("hex_uint8")), "XML attribute `chassis` of `<target>`.")
            .canon(Canon::HexNum),
        row("port", "port", Attribute(Scalar::Class("hex_uint8")), "XML attribute `port` of `<target>`.")
            .canon(Canon::HexNum),
        row("busNr", "bus_nr", Attribute(Scalar::Class("hex_uint8")), "XML attribute `busNr` of `<target>`.")
            .canon(Canon::HexNum),
        row("index", "index", Attribute(Scalar::Class("hex_uint8")), "XML attribute `index` of `<target>`.")
            .canon(Canon::HexNum),
        row("hotplug", "hotplug", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `hotplug` of `<target>`."),
        row("memReserve", "mem_reserve", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `memReserve` of `<target>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("node", "node", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<node>` of `<target>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Devices for ciphers.
///
/// Source: `domain/devices/crypto`.
#[derive(Clone, Default)]
pub struct DomainDevicesCrypto {
    /// `@model`: XML attribute `model` of `<crypto>`. One of `virtio`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@type`: XML attribute `type` of `<crypto>`. One of `qemu`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `<backend>`: Element `<backend>` of `<crypto>`. Since libvirt 11.3.0.
    pub backend: Option<Box<crate::domain::DomainDevicesCryptoBackend>>,
    /// `<driver>`: Element `<driver>` of `<crypto>`. Since libvirt 11.3.0.
    pub driver: Option<Box<crate::domain::DomainDevicesCryptoDriver>>,
    /// `<alias>`: The name by which QEMU and tools know the device. Since libvirt 11.3.0.
    pub alias: Option<Box<crate::domain::DomainDevicesCryptoAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out. Since libvirt 11.3.0.
    pub address: Option<Box<crate::domain::DomainDevicesCryptoAddress>>,
}

impl Record for DomainDevicesCrypto {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.backend.slot(),
            3 => self.driver.slot(),
            4 => self.alias.slot(),
            5 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO, index),
        }
    }
}

/// Rows of [`DomainDevicesCrypto`].
pub static DOMAIN_DEVICES_CRYPTO: Shape = Shape {
    path: "domain/devices/crypto",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio")])), "XML attribute `model` of `<crypto>`. One of `virtio`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("type", "type", Attribute(Scalar::Words(&[word("qemu")])), "XML attribute `type` of `<crypto>`. One of `qemu`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_BACKEND), "Element `<backend>` of `<crypto>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_DRIVER), "Element `<driver>` of `<crypto>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ALIAS), "The name by which QEMU and tools know the device. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out. Since libvirt 11.3.0.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the device is plugged in; libvirt finds a place when left out.
///
/// Source: `domain/devices/crypto/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddress {
    /// `@type`: XML attribute `type` of `<address>`. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `@domain`: XML attribute `domain` of `<address>`. Since libvirt 11.3.0.
    pub domain: Option<String>,
    /// `@bus`: XML attribute `bus` of `<address>`. Since libvirt 11.3.0.
    pub bus: Option<String>,
    /// `@slot`: XML attribute `slot` of `<address>`. Since libvirt 11.3.0.
    pub slot: Option<String>,
    /// `@function`: XML attribute `function` of `<address>`. Since libvirt 11.3.0.
    pub function: Option<String>,
    /// `@multifunction`: XML attribute `multifunction` of `<address>`. Since libvirt 11.3.0.
    pub multifunction: Option<bool>,
    /// `@controller`: XML attribute `controller` of `<address>`. 0 to 99. Since libvirt 11.3.0.
    pub controller: Option<Number>,
    /// `@target`: XML attribute `target` of `<address>`. 0 to 99. Since libvirt 11.3.0.
    pub target: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<address>`. Since libvirt 11.3.0.
    pub unit: Option<Number>,
    /// `@port`: XML attribute `port` of `<address>`. Since libvirt 11.3.0.
    pub port: Option<String>,
    /// `@reg`: XML attribute `reg` of `<address>`. Since libvirt 11.3.0.
    pub reg: Option<String>,
    /// `@cssid`: XML attribute `cssid` of `<address>`. Since libvirt 11.3.0.
    pub cssid: Option<String>,
    /// `@ssid`: XML attribute `ssid` of `<address>`. Since libvirt 11.3.0.
    pub ssid: Option<String>,
    /// `@devno`: XML attribute `devno` of `<address>`. Since libvirt 11.3.0.
    pub devno: Option<String>,
    /// `@iobase`: XML attribute `iobase` of `<address>`. Since libvirt 11.3.0.
    pub iobase: Option<String>,
    /// `@irq`: XML attribute `irq` of `<address>`. Since libvirt 11.3.0.
    pub irq: Option<String>,
    /// `@base`: XML attribute `base` of `<address>`. Since libvirt 11.3.0.
    pub base: Option<String>,
    /// `<zpci>`: Element `<zpci>` of `<address>`. Since libvirt 11.3.0.
    pub zpci: Option<Box<crate::domain::DomainDevicesCryptoAddressZpci>>,
}

impl Record for DomainDevicesCryptoAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.domain.slot(),
            2 => self.bus.slot(),
            3 => self.slot.slot(),
            4 => self.function.slot(),
            5 => self.multifunction.slot(),
            6 => self.controller.slot(),
            7 => self.target.slot(),
            8 => self.unit.slot(),
            9 => self.port.slot(),
            10 => self.reg.slot(),
            11 => self.cssid.slot(),
            12 => self.ssid.slot(),
            13 => self.devno.slot(),
            14 => self.iobase.slot(),
            15 => self.irq.slot(),
            16 => self.base.slot(),
            17 => self.zpci.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ADDRESS, index),
        }
    }
}

/// Rows of [`DomainDevicesCryptoAddress`].
pub static DOMAIN_DEVICES_CRYPTO_ADDRESS: Shape = Shape {
    path: "domain/devices/crypto/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "XML attribute `type` of `<address>`. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 11.3.0.")
            .flag(Flags::SELECTS)
            .since("11.3.0"),
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class("hex_uint8"), Scalar::Class("usb_address")])), "XML attribute `bus` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("controller", "controller", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "XML attribute `controller` of `<address>`. 0 to 99. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "XML attribute `target` of `<address>`. 0 to 99. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("unit", "unit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99999) })), "XML attribute `unit` of `<address>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(99) }), Scalar::Class("usb_port")])), "XML attribute `port` of `<address>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("reg", "reg", Attribute(Scalar::Class("hex_uint32")), "XML attribute `reg` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("cssid", "cssid", Attribute(Scalar::Class("ccw_cssid")), "XML attribute `cssid` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("ssid", "ssid", Attribute(Scalar::Class("ccw_ssid")), "XML attribute `ssid` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("devno", "devno", Attribute(Scalar::Class("hex_uint16")), "XML attribute `devno` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("iobase", "iobase", Attribute(Scalar::Class("hex_uint16")), "XML attribute `iobase` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("irq", "irq", Attribute(Scalar::Class("isa_irq")), "XML attribute `irq` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("base", "base", Attribute(Scalar::Class("hex_uint")), "XML attribute `base` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI), "Element `<zpci>` of `<address>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["ccid"] }], fields: &["@slot", "@controller"], required: &["@controller"] },
        Arm { when: &[When { selector: "@type", words: &["ccw"] }], fields: &["@cssid", "@ssid", "@devno"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["dimm"] }], fields: &["@slot", "@base"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["drive"] }], fields: &["@bus", "@controller", "@target", "@unit"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["isa"] }], fields: &["@iobase", "@irq"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }], fields: &["@domain", "@bus", "@slot", "@function", "@multifunction", "zpci"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["spapr-vio"] }], fields: &["@reg"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["usb"] }], fields: &["@bus", "@port"], required: &["@bus"] },
        Arm { when: &[When { selector: "@type", words: &["virtio-serial"] }], fields: &["@bus", "@controller", "@port"], required: &["@controller"] },
    ],
};

/// Element `<zpci>` of `<address>`.
///
/// Source: `domain/devices/crypto/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddressZpci {
    /// `@uid`: XML attribute `uid` of `<zpci>`. Since libvirt 11.3.0.
    pub uid: Option<String>,
    /// `@fid`: XML attribute `fid` of `<zpci>`. Since libvirt 11.3.0.
    pub fid: Option<String>,
}

impl Record for DomainDevicesCryptoAddressZpci {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.fid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI, index),
        }
    }
}

/// Rows of [`DomainDevicesCryptoAddressZpci`].
pub static DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI: Shape = Shape {
    path: "domain/devices/crypto/address/zpci",
    rows: &[
        row("uid", "uid", Attribute(Scalar::Class("hex_uint16")), "XML attribute `uid` of `<zpci>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("fid", "fid", Attribute(Scalar::Class("hex_uint32")), "XML attribute `fid` of `<zpci>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The name by which QEMU and tools know the device.
///
/// Source: `domain/devices/crypto/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAlias {
    /// `@name`: The name; only one that starts with `ua-` is kept. Since libvirt 11.3.0.
    pub name: Option<String>,
}

impl Record for DomainDevicesCryptoAlias {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ALIAS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ALIAS, index),
        }
    }
}

/// Rows of [`DomainDevicesCryptoAlias`].
pub static DOMAIN_DEVICES_CRYPTO_ALIAS: Shape = Shape {
    path: "domain/devices/crypto/alias",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("alias_name")), "The name; only one that starts with `ua-` is kept. Since libvirt 11.3.0.")
            .canon(Canon::UserAlias)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<backend>` of `<crypto>`.
///
/// Source: `domain/devices/crypto/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoBackend {
    /// `@model`: XML attribute `model` of `<backend>`. One of `builtin`, `lkcf`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@queues`: XML attribute `queues` of `<backend>`. At least 1. Since libvirt 11.3.0.
    pub queues: Option<Number>,
}

impl Record for DomainDevicesCryptoBackend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.queues.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_BACKEND, index),
        }
    }
}

/// Rows of [`DomainDevicesCryptoBackend`].
pub static DOMAIN_DEVICES_CRYPTO_BACKEND: Shape = Shape {
    path: "domain/devices/crypto/backend",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("builtin"), word("lkcf")])), "XML attribute `model` of `<backend>`. One of `builtin`, `lkcf`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `queues` of `<backend>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<driver>` of `<crypto>`.
///
/// Source: `domain/devices/crypto/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoDriver {
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests. Since libvirt 11.3.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services. Since libvirt 11.3.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues. Since libvirt 11.3.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own. Since libvirt 11.3.0.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesCryptoDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesCryptoDriver`].
pub static DOMAIN_DEVICES_CRYPTO_DRIVER: Shape = Shape {
    path: "domain/devices/crypto/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// USB hubs.
///
/// Source: `domain/devices/hub`.
#[derive(Clone, Default)]
pub struct DomainDevicesHub {
    /// `@type`: XML attribute `type` of `<hub>`. One of `usb`.
    pub r#type: Option<String>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesHub {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HUB
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.alias.slot(),
            2 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HUB, index),
        }
    }
}

/// Rows of [`DomainDevicesHub`].
pub static DOMAIN_DEVICES_HUB: Shape = Shape {
    path: "domain/devices/hub",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("usb")])), "XML attribute `type` of `<hub>`. One of `usb`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model", "domain/devices/controller/@model", "domain/devices/controller/@ports"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["type"],
    arms: &[],
};
