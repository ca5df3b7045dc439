//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, Shape, Source, When, Words, row, word, word_since};

/// Controllers that devices are connected to. libvirt adds those that the devices need.
///
/// Source: `domain/devices/controller`.
#[derive(Clone, Default)]
pub struct DomainDevicesController {
    /// `@index`: Number of the controller among those of its type, which addresses refer to. Default: the lowest unused one. From 0 to 65535.
    pub index: Option<Number>,
    /// `@type`: Kind of bus that the controller provides. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (12.8.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.
    pub r#type: Option<String>,
    /// `@model`: Model, such as `virtio-scsi` for SCSI, `qemu-xhci` for USB or `pcie-root-port` for PCI. Default: chosen by the hypervisor. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.
    pub model: Option<String>,
    /// `@ports`: Number of ports of a USB or virtio-serial controller. Default: chosen by QEMU.
    pub ports: Option<Number>,
    /// `@vectors`: Number of interrupt vectors of a virtio-serial controller. Default: chosen by QEMU.
    pub vectors: Option<Number>,
    /// `@maxGrantFrames`: Largest number of grant frames for the devices of a Xen guest.
    pub max_grant_frames: Option<Number>,
    /// `@maxEventChannels`: Largest number of event channels of a Xen guest.
    pub max_event_channels: Option<Number>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<master>`: Main controller of a USB companion controller, which has the same `index`.
    pub master: Option<Box<crate::domain::DomainDevicesControllerMaster>>,
    /// `<model>`: QEMU device that implements a PCI controller. libvirt chooses it; leave it unset.
    pub model_name: Option<Box<crate::domain::DomainDevicesControllerModel>>,
    /// `<target>`: Properties of a PCI controller that the guest sees. libvirt chooses them; leave most of them unset.
    pub target: Option<Box<crate::domain::DomainDevicesControllerTarget>>,
    /// `<pcihole64>`: Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU.
    pub pcihole64: Option<Box<crate::domain::DomainDevicesControllerPcihole64>>,
    /// `<serial>`: Serial number of an NVMe controller, which its disks share. Since libvirt 12.8.0.
    pub serial: Option<String>,
    /// `<driver>`: How the hypervisor serves the controller.
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
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Number of the controller among those of its type, which addresses refer to. Default: the lowest unused one. From 0 to 65535."),
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("fdc"), word("ide"), word("isa"), word_since("nvme", "12.8.0"), word("pci"), word("sata"), word("scsi"), word("usb"), word("virtio-serial"), word("xenbus")])), "Kind of bus that the controller provides. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (12.8.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.")
            .flag(Flags::SELECTS),
        row("model", "model", Attribute(Scalar::Words(&[word("am53c974"), word("auto"), word("buslogic"), word("dc390"), word("dmi-to-pci-bridge"), word("ehci"), word("ibmvscsi"), word("ich6"), word("ich9-ehci1"), word("ich9-uhci1"), word("ich9-uhci2"), word("ich9-uhci3"), word("lsilogic"), word("lsisas1068"), word("lsisas1078"), word("ncr53c90"), word("nec-xhci"), word("none"), word("pci-bridge"), word("pci-expander-bus"), word("pci-ohci"), word("pci-root"), word("pcie-expander-bus"), word("pcie-root"), word("pcie-root-port"), word("pcie-switch-downstream-port"), word("pcie-switch-upstream-port"), word("pcie-to-pci-bridge"), word("piix3"), word("piix3-uhci"), word("piix4"), word("piix4-uhci"), word("qemu-xhci"), word("qusb1"), word("qusb2"), word("virtio"), word("virtio-non-transitional"), word("virtio-scsi"), word("virtio-transitional"), word("vmpvscsi"), word("vt82c686b-uhci")])), "Model, such as `virtio-scsi` for SCSI, `qemu-xhci` for USB or `pcie-root-port` for PCI. Default: chosen by the hypervisor. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.")
            .flag(Flags::SELECTS),
        row("ports", "ports", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of ports of a USB or virtio-serial controller. Default: chosen by QEMU.")
            .flag(Flags::NEVER_ADDED),
        row("vectors", "vectors", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of interrupt vectors of a virtio-serial controller. Default: chosen by QEMU.")
            .flag(Flags::NEVER_ADDED),
        row("maxGrantFrames", "max_grant_frames", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Largest number of grant frames for the devices of a Xen guest."),
        row("maxEventChannels", "max_event_channels", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Largest number of event channels of a Xen guest."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[2]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("master", "master", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MASTER), "Main controller of a USB companion controller, which has the same `index`."),
        row("model", "model_name", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MODEL), "QEMU device that implements a PCI controller. libvirt chooses it; leave it unset."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_TARGET), "Properties of a PCI controller that the guest sees. libvirt chooses them; leave most of them unset."),
        row("pcihole64", "pcihole64", Flat(&crate::domain::DOMAIN_DEVICES_CONTROLLER_PCIHOLE64, &["pcihole64_unit", "pcihole64"]), "Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU."),
        row("serial", "serial", Leaf(Scalar::Class(Class::DiskSerial)), "Serial number of an NVMe controller, which its disks share. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER), "How the hypervisor serves the controller.")
            .flag(Flags::NEVER_ADDED),
    ],
    key: &[&[&[1], &[0], &[2]], &[&[1], &[0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["ide", "scsi"], absent: false } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["nvme"], absent: false } }], rows: &[14], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["pci"], absent: false } }], rows: &[2, 11, 12], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["pci"], absent: false } }, When { selector: Selector { text: "@model", up: 0, row_path: &[2] }, words: Words { texts: &["pci-root", "pcie-root"], absent: false } }], rows: &[13], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["usb"], absent: false } }], rows: &[2, 3, 10], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["virtio-serial"], absent: false } }], rows: &[2, 3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["xenbus"], absent: false } }], rows: &[5, 6], required: &[] },
    ],
};

/// How the hypervisor serves the controller.
///
/// Source: `domain/devices/controller/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriver {
    /// `@queues`: Number of virtqueues of a virtio-scsi controller; the number of virtual CPUs is recommended.
    pub queues: Option<Number>,
    /// `@cmd_per_lun`: Largest number of commands that each disk of a virtio-scsi controller queues.
    pub cmd_per_lun: Option<Number>,
    /// `@max_sectors`: Largest amount of data of one command of a virtio-scsi controller, in sectors of 512 bytes.
    pub max_sectors: Option<Number>,
    /// `@ioeventfd`: Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU.
    pub ioeventfd: Option<bool>,
    /// `@iothread`: Number of the I/O thread that serves a virtio-scsi controller and its disks, from 1 to `iothreads` of the guest.
    pub iothread: Option<Number>,
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
    /// `<iothreads>`: I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.3.0.
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
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of virtqueues of a virtio-scsi controller; the number of virtual CPUs is recommended."),
        row("cmd_per_lun", "cmd_per_lun", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Largest number of commands that each disk of a virtio-scsi controller queues."),
        row("max_sectors", "max_sectors", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Largest amount of data of one command of a virtio-scsi controller, in sectors of 512 bytes."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU."),
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread that serves a virtio-scsi controller and its disks, from 1 to `iothreads` of the guest."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O threads that serve the device together. Conflicts with `iothread`.
///
/// Source: `domain/devices/controller/driver/iothreads`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreads {
    /// `<iothread>`: I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 11.3.0.
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
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD), "I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O threads; the virtqueues are distributed among them unless `queue` assigns them.
///
/// Source: `domain/devices/controller/driver/iothreads/iothread`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreadsIothread {
    /// `@id`: Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 11.3.0.
    pub id: Option<Number>,
    /// `<queue>`: Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 11.3.0.
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
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queue", "queue", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE), "Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned.
///
/// Source: `domain/devices/controller/driver/iothreads/iothread/queue`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerDriverIothreadsIothreadQueue {
    /// `@id`: Number of the virtqueue, from 0. Since libvirt 11.3.0.
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
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the virtqueue, from 0. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Main controller of a USB companion controller, which has the same `index`.
///
/// Source: `domain/devices/controller/master`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerMaster {
    /// `@startport`: First port of the main controller that the companion serves.
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
        row("startport", "startport", Attribute(Scalar::Class(Class::UsbPort)), "First port of the main controller that the companion serves."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// QEMU device that implements a PCI controller. libvirt chooses it; leave it unset.
///
/// Source: `domain/devices/controller/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerModel {
    /// `@name`: Name of the QEMU device. One of `i82801b11-bridge`, `ioh3420`, `pci-bridge`, `pcie-pci-bridge`, `pcie-root-port`, `pxb`, `pxb-pcie`, `spapr-pci-host-bridge`, `x3130-upstream`, `xio3130-downstream`.
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
        row("name", "name", Attribute(Scalar::Words(&[word("i82801b11-bridge"), word("ioh3420"), word("pci-bridge"), word("pcie-pci-bridge"), word("pcie-root-port"), word("pxb"), word("pxb-pcie"), word("spapr-pci-host-bridge"), word("x3130-upstream"), word("xio3130-downstream")])), "Name of the QEMU device. One of `i82801b11-bridge`, `ioh3420`, `pci-bridge`, `pcie-pci-bridge`, `pcie-root-port`, `pxb`, `pxb-pcie`, `spapr-pci-host-bridge`, `x3130-upstream`, `xio3130-downstream`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU.
///
/// Source: `domain/devices/controller/pcihole64`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerPcihole64 {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<String>,
    /// Own text: Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Properties of a PCI controller that the guest sees. libvirt chooses them; leave most of them unset.
///
/// Source: `domain/devices/controller/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesControllerTarget {
    /// `@chassisNr`: Chassis number of a `pci-bridge`, 1 to 255. Default: the `index`.
    pub chassis_nr: Option<String>,
    /// `@chassis`: Chassis number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.
    pub chassis: Option<String>,
    /// `@port`: Port number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.
    pub port: Option<String>,
    /// `@busNr`: Bus number of a `pci-expander-bus` or `pcie-expander-bus`, 1 to 254. Generated when omitted.
    pub bus_nr: Option<String>,
    /// `@index`: Order of a `pci-root` among those of a pSeries guest.
    pub index: Option<String>,
    /// `@hotplug`: Whether devices can be plugged and unplugged while the guest runs. Default: `true`.
    pub hotplug: Option<bool>,
    /// `@memReserve`: Memory that is reserved for devices plugged in later, in KiB. Default: chosen by the firmware. Since libvirt 11.3.0.
    pub mem_reserve: Option<Number>,
    /// `<node>`: NUMA node of the guest that the devices on the bus belong to.
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
        row("chassisNr", "chassis_nr", Attribute(Scalar::Class(Class::HexUint8)), "Chassis number of a `pci-bridge`, 1 to 255. Default: the `index`.")
            .canon(Canon::HexNum),
        row("chassis", "chassis", Attribute(Scalar::Class(Class::HexUint8)), "Chassis number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.")
            .canon(Canon::HexNum),
        row("port", "port", Attribute(Scalar::Class(Class::HexUint8)), "Port number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.")
            .canon(Canon::HexNum),
        row("busNr", "bus_nr", Attribute(Scalar::Class(Class::HexUint8)), "Bus number of a `pci-expander-bus` or `pcie-expander-bus`, 1 to 254. Generated when omitted.")
            .canon(Canon::HexNum),
        row("index", "index", Attribute(Scalar::Class(Class::HexUint8)), "Order of a `pci-root` among those of a pSeries guest.")
            .canon(Canon::HexNum),
        row("hotplug", "hotplug", Attribute(Scalar::Bool(ON_OFF)), "Whether devices can be plugged and unplugged while the guest runs. Default: `true`."),
        row("memReserve", "mem_reserve", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that is reserved for devices plugged in later, in KiB. Default: chosen by the firmware. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("node", "node", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "NUMA node of the guest that the devices on the bus belong to."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtio devices for cryptographic operations.
///
/// Source: `domain/devices/crypto`.
#[derive(Clone, Default)]
pub struct DomainDevicesCrypto {
    /// `@model`: Model that the guest sees. One of `virtio`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@type`: Kind of implementation. One of `qemu`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `<backend>`: Implementation on the host. Since libvirt 11.3.0.
    pub backend: Option<Box<crate::domain::DomainDevicesCryptoBackend>>,
    /// `<driver>`: Virtio options of the device. Since libvirt 11.3.0.
    pub driver: Option<Box<crate::domain::DomainDevicesCryptoDriver>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 11.3.0.
    pub alias: Option<Box<crate::domain::DomainDevicesCryptoAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 11.3.0.
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
        row("model", "model", Attribute(Scalar::Words(&[word("virtio")])), "Model that the guest sees. One of `virtio`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("type", "type", Attribute(Scalar::Words(&[word("qemu")])), "Kind of implementation. One of `qemu`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_BACKEND), "Implementation on the host. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_DRIVER), "Virtio options of the device. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 11.3.0.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES })
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
///
/// Source: `domain/devices/crypto/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddress {
    /// `@type`: Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `@domain`: PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 11.3.0.
    pub domain: Option<String>,
    /// `@bus`: Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 11.3.0.
    pub bus: Option<String>,
    /// `@slot`: Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 11.3.0.
    pub slot: Option<String>,
    /// `@function`: PCI function, 0 to 7. Since libvirt 11.3.0.
    pub function: Option<String>,
    /// `@multifunction`: Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 11.3.0.
    pub multifunction: Option<bool>,
    /// `@controller`: Index of the controller that the device is connected to. From 0 to 99. Since libvirt 11.3.0.
    pub controller: Option<Number>,
    /// `@target`: Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 11.3.0.
    pub target: Option<Number>,
    /// `@unit`: Unit number on the bus. Default: 0. Since libvirt 11.3.0.
    pub unit: Option<Number>,
    /// `@port`: Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 11.3.0.
    pub port: Option<String>,
    /// `@reg`: Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 11.3.0.
    pub reg: Option<String>,
    /// `@cssid`: Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 11.3.0.
    pub cssid: Option<String>,
    /// `@ssid`: Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 11.3.0.
    pub ssid: Option<String>,
    /// `@devno`: Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 11.3.0.
    pub devno: Option<String>,
    /// `@iobase`: First I/O port of an ISA device, such as `0x505`. Since libvirt 11.3.0.
    pub iobase: Option<String>,
    /// `@irq`: Interrupt number of an ISA device. Since libvirt 11.3.0.
    pub irq: Option<String>,
    /// `@base`: Guest physical address at which a memory module starts. Since libvirt 11.3.0.
    pub base: Option<String>,
    /// `<zpci>`: PCI extension of an s390 guest. Since libvirt 11.3.0.
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
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 11.3.0.")
            .flag(Flags::SELECTS)
            .since("11.3.0"),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, 0 to 7. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("controller", "controller", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "Index of the controller that the device is connected to. From 0 to 99. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("unit", "unit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99999) })), "Unit number on the bus. Default: 0. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(99) }), Scalar::Class(Class::UsbPort)])), "Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("reg", "reg", Attribute(Scalar::Class(Class::HexUint32)), "Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("cssid", "cssid", Attribute(Scalar::Class(Class::CcwCssid)), "Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("ssid", "ssid", Attribute(Scalar::Class(Class::CcwSsid)), "Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("devno", "devno", Attribute(Scalar::Class(Class::HexUint16)), "Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("iobase", "iobase", Attribute(Scalar::Class(Class::HexUint16)), "First I/O port of an ISA device, such as `0x505`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("irq", "irq", Attribute(Scalar::Class(Class::IsaIrq)), "Interrupt number of an ISA device. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which a memory module starts. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI), "PCI extension of an s390 guest. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccid"], absent: false } }], rows: &[3, 6], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccw"], absent: false } }], rows: &[11, 12, 13], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["dimm"], absent: false } }], rows: &[3, 16], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["drive"], absent: false } }], rows: &[2, 6, 7, 8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["isa"], absent: false } }], rows: &[14, 15], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[1, 2, 3, 4, 5, 17], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["spapr-vio"], absent: false } }], rows: &[10], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb"], absent: false } }], rows: &[2, 9], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtio-serial"], absent: false } }], rows: &[2, 6, 9], required: &[6] },
    ],
};

/// PCI extension of an s390 guest.
///
/// Source: `domain/devices/crypto/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddressZpci {
    /// `@uid`: User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 11.3.0.
    pub uid: Option<String>,
    /// `@fid`: Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 11.3.0.
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
        row("uid", "uid", Attribute(Scalar::Class(Class::HexUint16)), "User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
        row("fid", "fid", Attribute(Scalar::Class(Class::HexUint32)), "Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Identifier of the device in libvirt and in QEMU. Generated when omitted.
///
/// Source: `domain/devices/crypto/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAlias {
    /// `@name`: Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 11.3.0.
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
        row("name", "name", Attribute(Scalar::Class(Class::AliasName)), "Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 11.3.0.")
            .canon(Canon::UserAlias)
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Implementation on the host.
///
/// Source: `domain/devices/crypto/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoBackend {
    /// `@model`: QEMU's own implementation (`builtin`), or that of the host's Linux kernel (`lkcf`). One of `builtin`, `lkcf`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@queues`: Number of virtqueues. At least 1. Since libvirt 11.3.0.
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
        row("model", "model", Attribute(Scalar::Words(&[word("builtin"), word("lkcf")])), "QEMU's own implementation (`builtin`), or that of the host's Linux kernel (`lkcf`). One of `builtin`, `lkcf`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Number of virtqueues. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/crypto/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 11.3.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 11.3.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 11.3.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 11.3.0.
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
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// USB hubs.
///
/// Source: `domain/devices/hub`.
#[derive(Clone, Default)]
pub struct DomainDevicesHub {
    /// `@type`: Kind of hub. One of `usb`.
    pub r#type: Option<String>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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
        row("type", "type", Attribute(Scalar::Words(&[word("usb")])), "Kind of hub. One of `usb`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { text: "domain/devices/controller/@model", from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { text: "domain/devices/controller/@ports", from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};
