//! From schemas/facts/domain.facts, `domain/devices/disk/driver`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Check, flat_named, named, row, word};

/// How the hypervisor serves the disk.
///
/// Source: `domain/devices/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriver {
    /// `@name`: Name of the hypervisor's disk driver; `qemu` for QEMU.
    pub name: Option<Text>,
    /// `@type`: Format of the image. Default: `raw`; the format is never detected. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<Text>,
    /// `@cache`: Cache mode: `none` and `directsync` bypass the host's page cache, `writeback` and `writethrough` use it, `unsafe` ignores flushes. Default: chosen by the hypervisor. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`.
    pub cache: Option<Text>,
    /// `@error_policy`: Reaction to an I/O error: `report` passes it to the guest, `stop` pauses the guest, `enospace` pauses it only when the host has no space left. Default: chosen by the hypervisor. One of `enospace`, `ignore`, `report`, `stop`.
    pub error_policy: Option<Text>,
    /// `@rerror_policy`: Reaction to a read error. Default: that of `error_policy`. One of `ignore`, `report`, `stop`.
    pub rerror_policy: Option<Text>,
    /// `@io`: How the host does I/O; `native` needs the cache mode `none` or `directsync`. Default: chosen by the hypervisor. One of `io_uring`, `native`, `threads`.
    pub io: Option<Text>,
    /// `@ioeventfd`: Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: Whether the virtio device suppresses unneeded interrupts and notifications (event index). Default: chosen by QEMU.
    pub event_idx: Option<bool>,
    /// `@copy_on_read`: Whether data read from the backing image is copied into this one. Default: `false`.
    pub copy_on_read: Option<bool>,
    /// `@discard`: Whether discard requests of the guest free space of the image (`unmap`) or do nothing (`ignore`). Default: chosen by the hypervisor. One of `ignore`, `unmap`.
    pub discard: Option<Text>,
    /// `@iothread`: Number of the I/O thread that serves a virtio disk, from 1 to `iothreads` of the guest. Conflicts with `iothreads` here.
    pub iothread: Option<Number>,
    /// `@detect_zeroes`: Whether written zeroes are stored efficiently; `unmap` also frees their space if `discard` is `unmap`. One of `off`, `on`, `unmap`.
    pub detect_zeroes: Option<Text>,
    /// `@discard_no_unref`: Whether discarded clusters of a qcow2 image keep their place in it, which avoids fragmentation. Since libvirt 9.5.0.
    pub discard_no_unref: Option<bool>,
    /// `@queues`: Number of virtqueues of a virtio or vhost-user disk. Default: chosen by QEMU. At least 1.
    pub queues: Option<Number>,
    /// `@queue_size`: Number of requests that each virtqueue holds. Default: chosen by QEMU. At least 1.
    pub queue_size: Option<Number>,
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
    /// `<metadata_cache>`: Cache for the metadata of a qcow2 image.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
    /// `<iothreads>`: I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 10.0.0.
    pub iothreads: Option<Box<crate::domain::DomainDevicesDiskDriverIothreads>>,
    /// `<statistics>`: Additional statistics that QEMU collects. Since libvirt 11.10.0.
    pub statistics: Option<Box<crate::domain::DomainDevicesDiskDriverStatistics>>,
}

impl Record for DomainDevicesDiskDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.r#type.slot(),
            2 => self.cache.slot(),
            3 => self.error_policy.slot(),
            4 => self.rerror_policy.slot(),
            5 => self.io.slot(),
            6 => self.ioeventfd.slot(),
            7 => self.event_idx.slot(),
            8 => self.copy_on_read.slot(),
            9 => self.discard.slot(),
            10 => self.iothread.slot(),
            11 => self.detect_zeroes.slot(),
            12 => self.discard_no_unref.slot(),
            13 => self.queues.slot(),
            14 => self.queue_size.slot(),
            15 => self.iommu.slot(),
            16 => self.ats.slot(),
            17 => self.packed.slot(),
            18 => self.page_per_vq.slot(),
            19 => self.metadata_cache.slot(),
            20 => self.iothreads.slot(),
            21 => self.statistics.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.r#type.is_set()).with(2, self.cache.is_set()).with(3, self.error_policy.is_set()).with(4, self.rerror_policy.is_set()).with(5, self.io.is_set()).with(6, self.ioeventfd.is_set()).with(7, self.event_idx.is_set()).with(8, self.copy_on_read.is_set()).with(9, self.discard.is_set()).with(10, self.iothread.is_set()).with(11, self.detect_zeroes.is_set()).with(12, self.discard_no_unref.is_set()).with(13, self.queues.is_set()).with(14, self.queue_size.is_set()).with(15, self.iommu.is_set()).with(16, self.ats.is_set()).with(17, self.packed.is_set()).with(18, self.page_per_vq.is_set()).with(19, self.metadata_cache.is_set()).with(20, self.iothreads.is_set()).with(21, self.statistics.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 16), named("cache", 2), named("copy_on_read", 8), named("detect_zeroes", 11), named("discard", 9), named("discard_no_unref", 12), named("error_policy", 3), named("event_idx", 7), named("io", 5), named("ioeventfd", 6), named("iommu", 15), named("iothread", 10), named("iothreads", 20), named("metadata_cache", 19), named("name", 0), named("packed", 17), named("page_per_vq", 18), named("queue_size", 14), named("queues", 13), named("rerror_policy", 4), named("statistics", 21), named("type", 1)] } }
}

/// Rows of [`DomainDevicesDiskDriver`].
pub static DOMAIN_DEVICES_DISK_DRIVER: Shape = Shape {
    path: "domain/devices/disk/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::GenericName)), "Name of the hypervisor's disk driver; `qemu` for QEMU.")
            .presence(Presence::Omittable)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("qemu"), condition: None }]), ..NO_RULES }),
        row("type", "type", Attribute(Scalar::Words(&[word("aio"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image. Default: `raw`; the format is never detected. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.")
            .flag(Flags::RUNTIME),
        row("cache", "cache", Attribute(Scalar::Words(&[word("default"), word("directsync"), word("none"), word("unsafe"), word("writeback"), word("writethrough")])), "Cache mode: `none` and `directsync` bypass the host's page cache, `writeback` and `writethrough` use it, `unsafe` ignores flushes. Default: chosen by the hypervisor. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`."),
        row("error_policy", "error_policy", Attribute(Scalar::Words(&[word("enospace"), word("ignore"), word("report"), word("stop")])), "Reaction to an I/O error: `report` passes it to the guest, `stop` pauses the guest, `enospace` pauses it only when the host has no space left. Default: chosen by the hypervisor. One of `enospace`, `ignore`, `report`, `stop`."),
        row("rerror_policy", "rerror_policy", Attribute(Scalar::Words(&[word("ignore"), word("report"), word("stop")])), "Reaction to a read error. Default: that of `error_policy`. One of `ignore`, `report`, `stop`."),
        row("io", "io", Attribute(Scalar::Words(&[word("io_uring"), word("native"), word("threads")])), "How the host does I/O; `native` needs the cache mode `none` or `directsync`. Default: chosen by the hypervisor. One of `io_uring`, `native`, `threads`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device suppresses unneeded interrupts and notifications (event index). Default: chosen by QEMU."),
        row("copy_on_read", "copy_on_read", Attribute(Scalar::Bool(ON_OFF)), "Whether data read from the backing image is copied into this one. Default: `false`."),
        row("discard", "discard", Attribute(Scalar::Words(&[word("ignore"), word("unmap")])), "Whether discard requests of the guest free space of the image (`unmap`) or do nothing (`ignore`). Default: chosen by the hypervisor. One of `ignore`, `unmap`."),
        row("iothread", "iothread", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread that serves a virtio disk, from 1 to `iothreads` of the guest. Conflicts with `iothreads` here."),
        row("detect_zeroes", "detect_zeroes", Attribute(Scalar::Words(&[word("off"), word("on"), word("unmap")])), "Whether written zeroes are stored efficiently; `unmap` also frees their space if `discard` is `unmap`. One of `off`, `on`, `unmap`."),
        row("discard_no_unref", "discard_no_unref", Attribute(Scalar::Bool(ON_OFF)), "Whether discarded clusters of a qcow2 image keep their place in it, which avoids fragmentation. Since libvirt 9.5.0.")
            .since(Since::At((9, 5, 0))),
        row("queues", "queues", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of virtqueues of a virtio or vhost-user disk. Default: chosen by QEMU. At least 1."),
        row("queue_size", "queue_size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of requests that each virtqueue holds. Default: chosen by QEMU. At least 1."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Cache for the metadata of a qcow2 image."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS), "I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("statistics", "statistics", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS), "Additional statistics that QEMU collects. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O threads that serve the device together. Conflicts with `iothread`.
///
/// Source: `domain/devices/disk/driver/iothreads`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverIothreads {
    /// `<iothread>`: I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 10.0.0.
    pub iothread: Vec<crate::domain::DomainDevicesDiskDriverIothreadsIothread>,
}

impl Record for DomainDevicesDiskDriverIothreads {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothread.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iothread.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iothread", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverIothreads`].
pub static DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS: Shape = Shape {
    path: "domain/devices/disk/driver/iothreads",
    rows: &[
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD), "I/O threads; the virtqueues are distributed among them unless `queue` assigns them. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O threads; the virtqueues are distributed among them unless `queue` assigns them.
///
/// Source: `domain/devices/disk/driver/iothreads/iothread`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverIothreadsIothread {
    /// `@id`: Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 10.0.0.
    pub id: Option<Number>,
    /// `<queue>`: Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 10.0.0.
    pub queue: Vec<crate::domain::DomainDevicesDiskDriverIothreadsIothreadQueue>,
}

impl Record for DomainDevicesDiskDriverIothreadsIothread {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.queue.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.queue.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("queue", 1)] } }
}

/// Rows of [`DomainDevicesDiskDriverIothreadsIothread`].
pub static DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD: Shape = Shape {
    path: "domain/devices/disk/driver/iothreads/iothread",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread, as in `iothreads` or `iothreadids` of the guest. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("queue", "queue", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD_QUEUE), "Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtqueues that the thread serves. When used, `queues` is required and each queue must be assigned.
///
/// Source: `domain/devices/disk/driver/iothreads/iothread/queue`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverIothreadsIothreadQueue {
    /// `@id`: Number of the virtqueue, from 0. Since libvirt 10.0.0.
    pub id: Option<Number>,
}

impl Record for DomainDevicesDiskDriverIothreadsIothreadQueue {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD_QUEUE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD_QUEUE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverIothreadsIothreadQueue`].
pub static DOMAIN_DEVICES_DISK_DRIVER_IOTHREADS_IOTHREAD_QUEUE: Shape = Shape {
    path: "domain/devices/disk/driver/iothreads/iothread/queue",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the virtqueue, from 0. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cache for the metadata of a qcow2 image.
///
/// Source: `domain/devices/disk/driver/metadata_cache`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCache {
    /// `<max_size>`: Largest size of the cache. Default: chosen by QEMU.
    pub max_size: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCacheMaxSize>>,
}

impl Record for DomainDevicesDiskDriverMetadataCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max_size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max_size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("max_size", 0, 1), flat_named("max_size_unit", 0, 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverMetadataCache`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache",
    rows: &[
        row("max_size", "max_size", Flat(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, &["max_size_unit", "max_size"]), "Largest size of the cache. Default: chosen by QEMU."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Largest size of the cache. Default: chosen by QEMU.
///
/// Source: `domain/devices/disk/driver/metadata_cache/max_size`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCacheMaxSize {
    /// `@unit`: Unit of the size. Default: bytes.
    pub unit: Option<Text>,
    /// Own text: Largest size of the cache. Default: chosen by QEMU.
    pub value: Option<Number>,
}

impl Record for DomainDevicesDiskDriverMetadataCacheMaxSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesDiskDriverMetadataCacheMaxSize`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache/max_size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: bytes.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Largest size of the cache. Default: chosen by QEMU.")
            .canon(Canon::Size { unit: "unit", default: "bytes" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Additional statistics that QEMU collects.
///
/// Source: `domain/devices/disk/driver/statistics`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatistics {
    /// `<statistic>`: Intervals for which statistics are collected, on virtio, IDE and SCSI disks. Since libvirt 11.10.0.
    pub statistic: Vec<crate::domain::DomainDevicesDiskDriverStatisticsStatistic>,
    /// `<latency-histogram>`: Histograms of the duration of operations. Since libvirt 12.1.0.
    pub latency_histogram: Vec<crate::domain::DomainDevicesDiskDriverStatisticsLatencyHistogram>,
}

impl Record for DomainDevicesDiskDriverStatistics {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.statistic.slot(),
            1 => self.latency_histogram.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.statistic.is_set()).with(1, self.latency_histogram.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("latency_histogram", 1), named("statistic", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverStatistics`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS: Shape = Shape {
    path: "domain/devices/disk/driver/statistics",
    rows: &[
        row("statistic", "statistic", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC), "Intervals for which statistics are collected, on virtio, IDE and SCSI disks. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
        row("latency-histogram", "latency_histogram", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM), "Histograms of the duration of operations. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Histograms of the duration of operations.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogram {
    /// `@type`: Kind of operation. Default: all kinds. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.1.0.
    pub r#type: Option<Text>,
    /// `<bin>`: Bins of the histogram, in ascending order. Since libvirt 12.1.0.
    pub bin: Vec<crate::domain::DomainDevicesDiskDriverStatisticsLatencyHistogramBin>,
}

impl Record for DomainDevicesDiskDriverStatisticsLatencyHistogram {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bin.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.bin.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bin", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogram`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("flush"), word("read"), word("write"), word("zone")])), "Kind of operation. Default: all kinds. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("bin", "bin", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN), "Bins of the histogram, in ascending order. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Bins of the histogram, in ascending order.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram/bin`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogramBin {
    /// `@start`: Lower bound of the bin in nanoseconds. Since libvirt 12.1.0.
    pub start: Option<Number>,
}

impl Record for DomainDevicesDiskDriverStatisticsLatencyHistogramBin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("start", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogramBin`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram/bin",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Lower bound of the bin in nanoseconds. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Intervals for which statistics are collected, on virtio, IDE and SCSI disks.
///
/// Source: `domain/devices/disk/driver/statistics/statistic`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsStatistic {
    /// `@interval`: Length of the interval in seconds. Since libvirt 11.10.0.
    pub interval: Option<Number>,
}

impl Record for DomainDevicesDiskDriverStatisticsStatistic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.interval.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.interval.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("interval", 0)] } }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsStatistic`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/statistic",
    rows: &[
        row("interval", "interval", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the interval in seconds. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
