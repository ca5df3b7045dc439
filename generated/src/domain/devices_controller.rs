//! From schemas/facts/domain.facts, `domain/devices/controller`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, flat_named, named, row, word, word_since};

/// Controllers that devices are connected to. libvirt adds those that the devices need.
///
/// Source: `domain/devices/controller`.
#[derive(Clone, Default)]
pub struct DomainDevicesController {
    /// `@index`: Number of the controller among those of its type, which addresses refer to. Default: the lowest unused one. From 0 to 65535.
    pub index: Option<Number>,
    /// `@type`: Kind of bus that the controller provides. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (11.5.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.
    pub r#type: Option<Text>,
    /// `@model`: Model, such as `virtio-scsi` for SCSI, `qemu-xhci` for USB or `pcie-root-port` for PCI. Default: chosen by the hypervisor. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.
    pub model: Option<Text>,
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
    /// `<serial>`: Serial number of an NVMe controller, which its disks share. Since libvirt 11.5.0.
    pub serial: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.r#type.is_set()).with(2, self.model.is_set()).with(3, self.ports.is_set()).with(4, self.vectors.is_set()).with(5, self.max_grant_frames.is_set()).with(6, self.max_event_channels.is_set()).with(7, self.alias.is_set()).with(8, self.acpi.is_set()).with(9, self.address.is_set()).with(10, self.master.is_set()).with(11, self.model_name.is_set()).with(12, self.target.is_set()).with(13, self.pcihole64.is_set()).with(14, self.serial.is_set()).with(15, self.driver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 8), named("address", 9), named("alias", 7), named("driver", 15), named("index", 0), named("master", 10), named("max_event_channels", 6), named("max_grant_frames", 5), named("model", 2), named("model_name", 11), flat_named("pcihole64", 13, 1), flat_named("pcihole64_unit", 13, 0), named("ports", 3), named("serial", 14), named("target", 12), named("type", 1), named("vectors", 4)] } }
}

/// Rows of [`DomainDevicesController`].
pub static DOMAIN_DEVICES_CONTROLLER: Shape = Shape {
    path: "domain/devices/controller",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Number of the controller among those of its type, which addresses refer to. Default: the lowest unused one. From 0 to 65535.")
            .flag(Flags::LIMITED),
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("fdc"), word("ide"), word("isa"), word_since("nvme", Since::At((11, 5, 0))), word("pci"), word("sata"), word("scsi"), word("usb"), word("virtio-serial"), word("xenbus")])), "Kind of bus that the controller provides. One of `ccid`, `fdc`, `ide`, `isa`, `nvme` (11.5.0), `pci`, `sata`, `scsi`, `usb`, `virtio-serial`, `xenbus`.")
            .flag(Flags::SELECTS),
        row("model", "model", Attribute(Scalar::Words(&[word("am53c974"), word("auto"), word("buslogic"), word("dc390"), word("dmi-to-pci-bridge"), word("ehci"), word("ibmvscsi"), word("ich6"), word("ich9-ehci1"), word("ich9-uhci1"), word("ich9-uhci2"), word("ich9-uhci3"), word("lsilogic"), word("lsisas1068"), word("lsisas1078"), word("ncr53c90"), word("nec-xhci"), word("none"), word("pci-bridge"), word("pci-expander-bus"), word("pci-ohci"), word("pci-root"), word("pcie-expander-bus"), word("pcie-root"), word("pcie-root-port"), word("pcie-switch-downstream-port"), word("pcie-switch-upstream-port"), word("pcie-to-pci-bridge"), word("piix3"), word("piix3-uhci"), word("piix4"), word("piix4-uhci"), word("qemu-xhci"), word("qusb1"), word("qusb2"), word("virtio"), word("virtio-non-transitional"), word("virtio-scsi"), word("virtio-transitional"), word("vmpvscsi"), word("vt82c686b-uhci")])), "Model, such as `virtio-scsi` for SCSI, `qemu-xhci` for USB or `pcie-root-port` for PCI. Default: chosen by the hypervisor. One of `am53c974`, `auto`, `buslogic`, `dc390`, `dmi-to-pci-bridge`, `ehci`, `ibmvscsi`, `ich6`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `lsilogic`, `lsisas1068`, `lsisas1078`, `ncr53c90`, `nec-xhci`, `none`, `pci-bridge`, `pci-expander-bus`, `pci-ohci`, `pci-root`, `pcie-expander-bus`, `pcie-root`, `pcie-root-port`, `pcie-switch-downstream-port`, `pcie-switch-upstream-port`, `pcie-to-pci-bridge`, `piix3`, `piix3-uhci`, `piix4`, `piix4-uhci`, `qemu-xhci`, `qusb1`, `qusb2`, `virtio`, `virtio-non-transitional`, `virtio-scsi`, `virtio-transitional`, `vmpvscsi`, `vt82c686b-uhci`.")
            .flag(Flags::SELECTS)
            .flag(Flags::UNNEEDED),
        row("ports", "ports", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of ports of a USB or virtio-serial controller. Default: chosen by QEMU.")
            .flag(Flags::NEVER_ADDED),
        row("vectors", "vectors", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of interrupt vectors of a virtio-serial controller. Default: chosen by QEMU.")
            .flag(Flags::NEVER_ADDED),
        row("maxGrantFrames", "max_grant_frames", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Largest number of grant frames for the devices of a Xen guest."),
        row("maxEventChannels", "max_event_channels", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Largest number of event channels of a Xen guest."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[2]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("master", "master", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MASTER), "Main controller of a USB companion controller, which has the same `index`."),
        row("model", "model_name", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_MODEL), "QEMU device that implements a PCI controller. libvirt chooses it; leave it unset."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_TARGET), "Properties of a PCI controller that the guest sees. libvirt chooses them; leave most of them unset."),
        row("pcihole64", "pcihole64", Flat(&crate::domain::DOMAIN_DEVICES_CONTROLLER_PCIHOLE64, &["pcihole64_unit", "pcihole64"]), "Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU."),
        row("serial", "serial", Leaf(Scalar::Class(Class::DiskSerial)), "Serial number of an NVMe controller, which its disks share. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
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
    /// `<iothreads>`: I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.2.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.queues.is_set()).with(1, self.cmd_per_lun.is_set()).with(2, self.max_sectors.is_set()).with(3, self.ioeventfd.is_set()).with(4, self.iothread.is_set()).with(5, self.iommu.is_set()).with(6, self.ats.is_set()).with(7, self.packed.is_set()).with(8, self.page_per_vq.is_set()).with(9, self.iothreads.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 6), named("cmd_per_lun", 1), named("ioeventfd", 3), named("iommu", 5), named("iothread", 4), named("iothreads", 9), named("max_sectors", 2), named("packed", 7), named("page_per_vq", 8), named("queues", 0)] } }
}

/// Rows of [`DomainDevicesControllerDriver`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER: Shape = Shape {
    path: "domain/devices/controller/driver",
    rows: &[
        row("queues", "queues", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of virtqueues of a virtio-scsi controller; the number of virtual CPUs is recommended."),
        row("cmd_per_lun", "cmd_per_lun", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Largest number of commands that each disk of a virtio-scsi controller queues."),
        row("max_sectors", "max_sectors", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Largest amount of data of one command of a virtio-scsi controller, in sectors of 512 bytes."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU."),
        row("iothread", "iothread", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread that serves a virtio-scsi controller and its disks, from 1 to `iothreads` of the guest."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
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
    /// `<iothread>`: I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 11.2.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iothread.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iothread", 0)] } }
}

/// Rows of [`DomainDevicesControllerDriverIothreads`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads",
    rows: &[
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD), "I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
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
    /// `@id`: Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 11.2.0.
    pub id: Option<Number>,
    /// `<queue>`: Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 11.2.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.queue.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("queue", 1)] } }
}

/// Rows of [`DomainDevicesControllerDriverIothreadsIothread`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads/iothread",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("queue", "queue", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE), "Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
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
    /// `@id`: Number of the virtqueue, from 0. Since libvirt 11.2.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0)] } }
}

/// Rows of [`DomainDevicesControllerDriverIothreadsIothreadQueue`].
pub static DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS_IOTHREAD_QUEUE: Shape = Shape {
    path: "domain/devices/controller/driver/iothreads/iothread/queue",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the virtqueue, from 0. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
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
    pub startport: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.startport.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("startport", 0)] } }
}

/// Rows of [`DomainDevicesControllerMaster`].
pub static DOMAIN_DEVICES_CONTROLLER_MASTER: Shape = Shape {
    path: "domain/devices/controller/master",
    rows: &[
        row("startport", "startport", Attribute(Scalar::Class(Class::UsbPort)), "First port of the main controller that the companion serves.")
            .check(Check::Warning),
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
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
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
    pub unit: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesControllerPcihole64`].
pub static DOMAIN_DEVICES_CONTROLLER_PCIHOLE64: Shape = Shape {
    path: "domain/devices/controller/pcihole64",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the 64-bit address space for PCI devices; 0 disables it. Default: chosen by QEMU.")
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
    pub chassis_nr: Option<Text>,
    /// `@chassis`: Chassis number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.
    pub chassis: Option<Text>,
    /// `@port`: Port number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.
    pub port: Option<Text>,
    /// `@busNr`: Bus number of a `pci-expander-bus` or `pcie-expander-bus`, 1 to 254. Generated when omitted.
    pub bus_nr: Option<Text>,
    /// `@index`: Order of a `pci-root` among those of a pSeries guest.
    pub index: Option<Text>,
    /// `@hotplug`: Whether devices can be plugged and unplugged while the guest runs. Default: `true`.
    pub hotplug: Option<bool>,
    /// `@memReserve`: Memory that is reserved for devices plugged in later, in KiB. Default: chosen by the firmware. Since libvirt 10.3.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.chassis_nr.is_set()).with(1, self.chassis.is_set()).with(2, self.port.is_set()).with(3, self.bus_nr.is_set()).with(4, self.index.is_set()).with(5, self.hotplug.is_set()).with(6, self.mem_reserve.is_set()).with(7, self.node.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus_nr", 3), named("chassis", 1), named("chassis_nr", 0), named("hotplug", 5), named("index", 4), named("mem_reserve", 6), named("node", 7), named("port", 2)] } }
}

/// Rows of [`DomainDevicesControllerTarget`].
pub static DOMAIN_DEVICES_CONTROLLER_TARGET: Shape = Shape {
    path: "domain/devices/controller/target",
    rows: &[
        row("chassisNr", "chassis_nr", Attribute(Scalar::Class(Class::HexUint8)), "Chassis number of a `pci-bridge`, 1 to 255. Default: the `index`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("chassis", "chassis", Attribute(Scalar::Class(Class::HexUint8)), "Chassis number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("port", "port", Attribute(Scalar::Class(Class::HexUint8)), "Port number of a `pcie-root-port` or `pcie-switch-downstream-port`, 0 to 255. Generated when omitted.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("busNr", "bus_nr", Attribute(Scalar::Class(Class::HexUint8)), "Bus number of a `pci-expander-bus` or `pcie-expander-bus`, 1 to 254. Generated when omitted.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("index", "index", Attribute(Scalar::Class(Class::HexUint8)), "Order of a `pci-root` among those of a pSeries guest.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("hotplug", "hotplug", Attribute(Scalar::Bool(ON_OFF)), "Whether devices can be plugged and unplugged while the guest runs. Default: `true`."),
        row("memReserve", "mem_reserve", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that is reserved for devices plugged in later, in KiB. Default: chosen by the firmware. Since libvirt 10.3.0.")
            .since(Since::At((10, 3, 0))),
        row("node", "node", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "NUMA node of the guest that the devices on the bus belong to."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
