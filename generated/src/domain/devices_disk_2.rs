//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, flat_named, named, row, word, word_since};

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
    /// `@discard_no_unref`: Whether discarded clusters of a qcow2 image keep their place in it, which avoids fragmentation. Since libvirt 11.3.0.
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
    /// `<iothreads>`: I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.3.0.
    pub iothreads: Option<Box<crate::domain::DomainDevicesControllerDriverIothreads>>,
    /// `<statistics>`: Additional statistics that QEMU collects. Since libvirt 12.8.0.
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
        row("discard_no_unref", "discard_no_unref", Attribute(Scalar::Bool(ON_OFF)), "Whether discarded clusters of a qcow2 image keep their place in it, which avoids fragmentation. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queues", "queues", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of virtqueues of a virtio or vhost-user disk. Default: chosen by QEMU. At least 1."),
        row("queue_size", "queue_size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of requests that each virtqueue holds. Default: chosen by QEMU. At least 1."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Cache for the metadata of a qcow2 image."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "I/O threads that serve the device together. Conflicts with `iothread`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("statistics", "statistics", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS), "Additional statistics that QEMU collects. Since libvirt 12.8.0.")
            .since("12.8.0"),
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
            .canon(Canon::Unit),
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
    /// `<statistic>`: Intervals for which statistics are collected, on virtio, IDE and SCSI disks. Since libvirt 12.8.0.
    pub statistic: Vec<crate::domain::DomainDevicesDiskDriverStatisticsStatistic>,
    /// `<latency-histogram>`: Histograms of the duration of operations. Since libvirt 12.8.0.
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
        row("statistic", "statistic", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC), "Intervals for which statistics are collected, on virtio, IDE and SCSI disks. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("latency-histogram", "latency_histogram", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM), "Histograms of the duration of operations. Since libvirt 12.8.0.")
            .since("12.8.0"),
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
    /// `@type`: Kind of operation. Default: all kinds. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.
    pub r#type: Option<Text>,
    /// `<bin>`: Bins of the histogram, in ascending order. Since libvirt 12.8.0.
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
        row("type", "type", Attribute(Scalar::Words(&[word("flush"), word("read"), word("write"), word("zone")])), "Kind of operation. Default: all kinds. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("bin", "bin", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN), "Bins of the histogram, in ascending order. Since libvirt 12.8.0.")
            .since("12.8.0"),
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
    /// `@start`: Lower bound of the bin in nanoseconds. Since libvirt 12.8.0.
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
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Lower bound of the bin in nanoseconds. Since libvirt 12.8.0.")
            .since("12.8.0"),
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
    /// `@interval`: Length of the interval in seconds. Since libvirt 12.8.0.
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
        row("interval", "interval", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the interval in seconds. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Encryption of the image. Use `source.encryption` instead.
///
/// Source: `domain/devices/disk/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryption {
    /// `@format`: Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.
    pub format: Option<Text>,
    /// `@engine`: Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secrets that hold the passphrases; more than one for layered RBD images only.
    pub secret: Vec<crate::domain::DomainDevicesDiskEncryptionSecret>,
    /// `<cipher>`: Cipher that is used when an image is created.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Generator of initialization vectors that is used when an image is created.
    pub ivgen: Option<Box<crate::domain::DomainDevicesDiskEncryptionIvgen>>,
}

impl Record for DomainDevicesDiskEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`DomainDevicesDiskEncryption`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION: Shape = Shape {
    path: "domain/devices/disk/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", "11.3.0"), word("luks2"), word("qcow")])), "Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`."),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`."),
        row("secret", "secret", Children(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET), "libvirt secrets that hold the passphrases; more than one for layered RBD images only."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Cipher that is used when an image is created."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Generator of initialization vectors that is used when an image is created."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cipher that is used when an image is created.
///
/// Source: `domain/devices/disk/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionCipher {
    /// `@name`: Name of the cipher, such as `aes`.
    pub name: Option<Text>,
    /// `@size`: Length of the key in bits.
    pub size: Option<Number>,
    /// `@mode`: Mode of the cipher, such as `cbc` or `xts`.
    pub mode: Option<Text>,
    /// `@hash`: Hash algorithm, such as `sha256`.
    pub hash: Option<Text>,
}

impl Record for DomainDevicesDiskEncryptionCipher {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.size.slot(),
            2 => self.mode.slot(),
            3 => self.hash.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.size.is_set()).with(2, self.mode.is_set()).with(3, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 3), named("mode", 2), named("name", 0), named("size", 1)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionCipher`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domain/devices/disk/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the cipher, such as `aes`."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the key in bits."),
        row("mode", "mode", Attribute(Scalar::Text), "Mode of the cipher, such as `cbc` or `xts`."),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm, such as `sha256`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Generator of initialization vectors that is used when an image is created.
///
/// Source: `domain/devices/disk/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionIvgen {
    /// `@name`: Name of the generator, such as `plain64` or `essiv`.
    pub name: Option<Text>,
    /// `@hash`: Hash algorithm of the generator, such as `sha256`.
    pub hash: Option<Text>,
}

impl Record for DomainDevicesDiskEncryptionIvgen {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.hash.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 1), named("name", 0)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionIvgen`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domain/devices/disk/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the generator, such as `plain64` or `essiv`."),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm of the generator, such as `sha256`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secrets that hold the passphrases; more than one for layered RBD images only.
///
/// Source: `domain/devices/disk/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionSecret {
    /// `@type`: Content of the secret. One of `passphrase`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
}

impl Record for DomainDevicesDiskEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionSecret`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET: Shape = Shape {
    path: "domain/devices/disk/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Content of the secret. One of `passphrase`."),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret.")
            .canon(Canon::Uuid),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Geometry that the guest sees, for DASD disks of s390 and for old guests.
///
/// Source: `domain/devices/disk/geometry`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskGeometry {
    /// `@cyls`: Number of cylinders.
    pub cyls: Option<Number>,
    /// `@heads`: Number of heads.
    pub heads: Option<Number>,
    /// `@secs`: Number of sectors per track.
    pub secs: Option<Number>,
    /// `@trans`: How the BIOS translates the geometry. One of `auto`, `lba`, `none`.
    pub trans: Option<Text>,
}

impl Record for DomainDevicesDiskGeometry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_GEOMETRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cyls.slot(),
            1 => self.heads.slot(),
            2 => self.secs.slot(),
            3 => self.trans.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_GEOMETRY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cyls.is_set()).with(1, self.heads.is_set()).with(2, self.secs.is_set()).with(3, self.trans.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cyls", 0), named("heads", 1), named("secs", 2), named("trans", 3)] } }
}

/// Rows of [`DomainDevicesDiskGeometry`].
pub static DOMAIN_DEVICES_DISK_GEOMETRY: Shape = Shape {
    path: "domain/devices/disk/geometry",
    rows: &[
        row("cyls", "cyls", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of cylinders."),
        row("heads", "heads", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of heads."),
        row("secs", "secs", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of sectors per track."),
        row("trans", "trans", Attribute(Scalar::Words(&[word("auto"), word("lba"), word("none")])), "How the BIOS translates the geometry. One of `auto`, `lba`, `none`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limits for the I/O of the disk. A limit that is omitted or 0 does not apply.
///
/// Source: `domain/devices/disk/iotune`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskIotune {
    /// `<total_bytes_sec>`: Limit for reads and writes together, in bytes per second.
    pub total_bytes_sec: Option<Number>,
    /// `<read_bytes_sec>`: Limit for reads, in bytes per second.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Limit for writes, in bytes per second.
    pub write_bytes_sec: Option<Number>,
    /// `<total_iops_sec>`: Limit for reads and writes together, in operations per second.
    pub total_iops_sec: Option<Number>,
    /// `<read_iops_sec>`: Limit for reads, in operations per second.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Limit for writes, in operations per second.
    pub write_iops_sec: Option<Number>,
    /// `<total_bytes_sec_max>`: Limit for bursts of reads and writes together, in bytes per second.
    pub total_bytes_sec_max: Option<Number>,
    /// `<read_bytes_sec_max>`: Limit for bursts of reads, in bytes per second.
    pub read_bytes_sec_max: Option<Number>,
    /// `<write_bytes_sec_max>`: Limit for bursts of writes, in bytes per second.
    pub write_bytes_sec_max: Option<Number>,
    /// `<total_iops_sec_max>`: Limit for bursts of reads and writes together, in operations per second.
    pub total_iops_sec_max: Option<Number>,
    /// `<read_iops_sec_max>`: Limit for bursts of reads, in operations per second.
    pub read_iops_sec_max: Option<Number>,
    /// `<write_iops_sec_max>`: Limit for bursts of writes, in operations per second.
    pub write_iops_sec_max: Option<Number>,
    /// `<size_iops_sec>`: Size in bytes from which a request counts as several operations.
    pub size_iops_sec: Option<Number>,
    /// `<group_name>`: Name of a group of disks that share the limits.
    pub group_name: Option<Text>,
    /// `<total_bytes_sec_max_length>`: Longest duration of a burst at `total_bytes_sec_max`, in seconds.
    pub total_bytes_sec_max_length: Option<Number>,
    /// `<read_bytes_sec_max_length>`: Longest duration of a burst at `read_bytes_sec_max`, in seconds.
    pub read_bytes_sec_max_length: Option<Number>,
    /// `<write_bytes_sec_max_length>`: Longest duration of a burst at `write_bytes_sec_max`, in seconds.
    pub write_bytes_sec_max_length: Option<Number>,
    /// `<total_iops_sec_max_length>`: Longest duration of a burst at `total_iops_sec_max`, in seconds.
    pub total_iops_sec_max_length: Option<Number>,
    /// `<read_iops_sec_max_length>`: Longest duration of a burst at `read_iops_sec_max`, in seconds.
    pub read_iops_sec_max_length: Option<Number>,
    /// `<write_iops_sec_max_length>`: Longest duration of a burst at `write_iops_sec_max`, in seconds.
    pub write_iops_sec_max_length: Option<Number>,
}

impl Record for DomainDevicesDiskIotune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_IOTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.total_bytes_sec.slot(),
            1 => self.read_bytes_sec.slot(),
            2 => self.write_bytes_sec.slot(),
            3 => self.total_iops_sec.slot(),
            4 => self.read_iops_sec.slot(),
            5 => self.write_iops_sec.slot(),
            6 => self.total_bytes_sec_max.slot(),
            7 => self.read_bytes_sec_max.slot(),
            8 => self.write_bytes_sec_max.slot(),
            9 => self.total_iops_sec_max.slot(),
            10 => self.read_iops_sec_max.slot(),
            11 => self.write_iops_sec_max.slot(),
            12 => self.size_iops_sec.slot(),
            13 => self.group_name.slot(),
            14 => self.total_bytes_sec_max_length.slot(),
            15 => self.read_bytes_sec_max_length.slot(),
            16 => self.write_bytes_sec_max_length.slot(),
            17 => self.total_iops_sec_max_length.slot(),
            18 => self.read_iops_sec_max_length.slot(),
            19 => self.write_iops_sec_max_length.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_IOTUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.total_bytes_sec.is_set()).with(1, self.read_bytes_sec.is_set()).with(2, self.write_bytes_sec.is_set()).with(3, self.total_iops_sec.is_set()).with(4, self.read_iops_sec.is_set()).with(5, self.write_iops_sec.is_set()).with(6, self.total_bytes_sec_max.is_set()).with(7, self.read_bytes_sec_max.is_set()).with(8, self.write_bytes_sec_max.is_set()).with(9, self.total_iops_sec_max.is_set()).with(10, self.read_iops_sec_max.is_set()).with(11, self.write_iops_sec_max.is_set()).with(12, self.size_iops_sec.is_set()).with(13, self.group_name.is_set()).with(14, self.total_bytes_sec_max_length.is_set()).with(15, self.read_bytes_sec_max_length.is_set()).with(16, self.write_bytes_sec_max_length.is_set()).with(17, self.total_iops_sec_max_length.is_set()).with(18, self.read_iops_sec_max_length.is_set()).with(19, self.write_iops_sec_max_length.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group_name", 13), named("read_bytes_sec", 1), named("read_bytes_sec_max", 7), named("read_bytes_sec_max_length", 15), named("read_iops_sec", 4), named("read_iops_sec_max", 10), named("read_iops_sec_max_length", 18), named("size_iops_sec", 12), named("total_bytes_sec", 0), named("total_bytes_sec_max", 6), named("total_bytes_sec_max_length", 14), named("total_iops_sec", 3), named("total_iops_sec_max", 9), named("total_iops_sec_max_length", 17), named("write_bytes_sec", 2), named("write_bytes_sec_max", 8), named("write_bytes_sec_max_length", 16), named("write_iops_sec", 5), named("write_iops_sec_max", 11), named("write_iops_sec_max_length", 19)] } }
}

/// Rows of [`DomainDevicesDiskIotune`].
pub static DOMAIN_DEVICES_DISK_IOTUNE: Shape = Shape {
    path: "domain/devices/disk/iotune",
    rows: &[
        row("total_bytes_sec", "total_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads and writes together, in bytes per second."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads, in bytes per second."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for writes, in bytes per second."),
        row("total_iops_sec", "total_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads and writes together, in operations per second."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads, in operations per second."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for writes, in operations per second."),
        row("total_bytes_sec_max", "total_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads and writes together, in bytes per second."),
        row("read_bytes_sec_max", "read_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads, in bytes per second."),
        row("write_bytes_sec_max", "write_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of writes, in bytes per second."),
        row("total_iops_sec_max", "total_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads and writes together, in operations per second."),
        row("read_iops_sec_max", "read_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads, in operations per second."),
        row("write_iops_sec_max", "write_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of writes, in operations per second."),
        row("size_iops_sec", "size_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size in bytes from which a request counts as several operations."),
        row("group_name", "group_name", Leaf(Scalar::Text), "Name of a group of disks that share the limits."),
        row("total_bytes_sec_max_length", "total_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `total_bytes_sec_max`, in seconds."),
        row("read_bytes_sec_max_length", "read_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `read_bytes_sec_max`, in seconds."),
        row("write_bytes_sec_max_length", "write_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `write_bytes_sec_max`, in seconds."),
        row("total_iops_sec_max_length", "total_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `total_iops_sec_max`, in seconds."),
        row("read_iops_sec_max_length", "read_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `read_iops_sec_max`, in seconds."),
        row("write_iops_sec_max_length", "write_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `write_iops_sec_max`, in seconds."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
