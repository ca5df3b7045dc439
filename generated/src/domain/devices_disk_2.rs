//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// How the disk is served.
///
/// Source: `domain/devices/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriver {
    /// `@name`: Name of the driver; `qemu` is the only one of QEMU.
    pub name: Option<String>,
    /// `@type`: Format of the image; `raw` when left out, whatever the file is. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<String>,
    /// `@cache`: How the host caches: `none` goes past the host's memory, `writeback` through it, `unsafe` ignores flushes. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`.
    pub cache: Option<String>,
    /// `@error_policy`: What happens when the disk fails or is full; `report` tells the guest, `stop` pauses it. One of `enospace`, `ignore`, `report`, `stop`.
    pub error_policy: Option<String>,
    /// `@rerror_policy`: What happens when a read fails; as `error_policy` when left out. One of `ignore`, `report`, `stop`.
    pub rerror_policy: Option<String>,
    /// `@io`: How the host does input and output; `native` needs `cache = "none"`. One of `io_uring`, `native`, `threads`.
    pub io: Option<String>,
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<driver>`.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: XML attribute `event_idx` of `<driver>`.
    pub event_idx: Option<bool>,
    /// `@copy_on_read`: Whether what is read from the image below is copied into this one.
    pub copy_on_read: Option<bool>,
    /// `@discard`: Whether discarded blocks are given back to the host, so that the image shrinks (`unmap`). One of `ignore`, `unmap`.
    pub discard: Option<String>,
    /// `@iothread`: Number of the thread that serves the disk, see `iothreads`.
    pub iothread: Option<Number>,
    /// `@detect_zeroes`: Whether written zeroes are stored as holes. One of `off`, `on`, `unmap`.
    pub detect_zeroes: Option<String>,
    /// `@discard_no_unref`: XML attribute `discard_no_unref` of `<driver>`. Since libvirt 11.3.0.
    pub discard_no_unref: Option<bool>,
    /// `@queues`: Queues of a virtio disk, as a rule one a virtual processor. At least 1.
    pub queues: Option<Number>,
    /// `@queue_size`: Length of each queue. At least 1.
    pub queue_size: Option<Number>,
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
    /// `<metadata_cache>`: Memory for the tables of a qcow2 image.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
    /// `<iothreads>`: Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.
    pub iothreads: Option<Box<crate::domain::DomainDevicesControllerDriverIothreads>>,
    /// `<statistics>`: Element `<statistics>` of `<driver>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesDiskDriver`].
pub static DOMAIN_DEVICES_DISK_DRIVER: Shape = Shape {
    path: "domain/devices/disk/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("generic_name")), "Name of the driver; `qemu` is the only one of QEMU.")
            .presence(Presence::Omittable)
            .added("qemu"),
        row("type", "type", Attribute(Scalar::Words(&[word("aio"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image; `raw` when left out, whatever the file is. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.")
            .flag(Flags::RUNTIME),
        row("cache", "cache", Attribute(Scalar::Words(&[word("default"), word("directsync"), word("none"), word("unsafe"), word("writeback"), word("writethrough")])), "How the host caches: `none` goes past the host's memory, `writeback` through it, `unsafe` ignores flushes. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`."),
        row("error_policy", "error_policy", Attribute(Scalar::Words(&[word("enospace"), word("ignore"), word("report"), word("stop")])), "What happens when the disk fails or is full; `report` tells the guest, `stop` pauses it. One of `enospace`, `ignore`, `report`, `stop`."),
        row("rerror_policy", "rerror_policy", Attribute(Scalar::Words(&[word("ignore"), word("report"), word("stop")])), "What happens when a read fails; as `error_policy` when left out. One of `ignore`, `report`, `stop`."),
        row("io", "io", Attribute(Scalar::Words(&[word("io_uring"), word("native"), word("threads")])), "How the host does input and output; `native` needs `cache = \"none\"`. One of `io_uring`, `native`, `threads`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<driver>`."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `event_idx` of `<driver>`."),
        row("copy_on_read", "copy_on_read", Attribute(Scalar::Bool(ON_OFF)), "Whether what is read from the image below is copied into this one."),
        row("discard", "discard", Attribute(Scalar::Words(&[word("ignore"), word("unmap")])), "Whether discarded blocks are given back to the host, so that the image shrinks (`unmap`). One of `ignore`, `unmap`."),
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the thread that serves the disk, see `iothreads`."),
        row("detect_zeroes", "detect_zeroes", Attribute(Scalar::Words(&[word("off"), word("on"), word("unmap")])), "Whether written zeroes are stored as holes. One of `off`, `on`, `unmap`."),
        row("discard_no_unref", "discard_no_unref", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `discard_no_unref` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Queues of a virtio disk, as a rule one a virtual processor. At least 1."),
        row("queue_size", "queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Length of each queue. At least 1."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Memory for the tables of a qcow2 image."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("statistics", "statistics", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS), "Element `<statistics>` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Memory for the tables of a qcow2 image.
///
/// Source: `domain/devices/disk/driver/metadata_cache`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCache {
    /// `<max_size>`: Element `<max_size>` of `<metadata_cache>`.
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
}

/// Rows of [`DomainDevicesDiskDriverMetadataCache`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache",
    rows: &[
        row("max_size", "max_size", Flat(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, &["max_size_unit", "max_size"]), "Element `<max_size>` of `<metadata_cache>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<max_size>` of `<metadata_cache>`.
///
/// Source: `domain/devices/disk/driver/metadata_cache/max_size`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCacheMaxSize {
    /// `@unit`: XML attribute `unit` of `<max_size>`.
    pub unit: Option<String>,
    /// Own text: Text of `<max_size>`.
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
}

/// Rows of [`DomainDevicesDiskDriverMetadataCacheMaxSize`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache/max_size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<max_size>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<max_size>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<statistics>` of `<driver>`.
///
/// Source: `domain/devices/disk/driver/statistics`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatistics {
    /// `<statistic>`: Elements `<statistic>` of `<statistics>`. Since libvirt 12.8.0.
    pub statistic: Vec<crate::domain::DomainDevicesDiskDriverStatisticsStatistic>,
    /// `<latency-histogram>`: Elements `<latency-histogram>` of `<statistics>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesDiskDriverStatistics`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS: Shape = Shape {
    path: "domain/devices/disk/driver/statistics",
    rows: &[
        row("statistic", "statistic", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC), "Elements `<statistic>` of `<statistics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("latency-histogram", "latency_histogram", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM), "Elements `<latency-histogram>` of `<statistics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<latency-histogram>` of `<statistics>`.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogram {
    /// `@type`: XML attribute `type` of `<latency-histogram>`. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.
    pub r#type: Option<String>,
    /// `<bin>`: Elements `<bin>` of `<latency-histogram>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogram`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("flush"), word("read"), word("write"), word("zone")])), "XML attribute `type` of `<latency-histogram>`. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("bin", "bin", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN), "Elements `<bin>` of `<latency-histogram>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<bin>` of `<latency-histogram>`.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram/bin`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogramBin {
    /// `@start`: XML attribute `start` of `<bin>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogramBin`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram/bin",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `start` of `<bin>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<statistic>` of `<statistics>`.
///
/// Source: `domain/devices/disk/driver/statistics/statistic`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsStatistic {
    /// `@interval`: XML attribute `interval` of `<statistic>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesDiskDriverStatisticsStatistic`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/statistic",
    rows: &[
        row("interval", "interval", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `interval` of `<statistic>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the image is encrypted; better said in `source`.
///
/// Source: `domain/devices/disk/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryption {
    /// `@format`: XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.
    pub format: Option<String>,
    /// `@engine`: XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`.
    pub engine: Option<String>,
    /// `<secret>`: Elements `<secret>` of `<encryption>`.
    pub secret: Vec<crate::domain::DomainDevicesDiskEncryptionSecret>,
    /// `<cipher>`: Element `<cipher>` of `<encryption>`.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Element `<ivgen>` of `<encryption>`.
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
}

/// Rows of [`DomainDevicesDiskEncryption`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION: Shape = Shape {
    path: "domain/devices/disk/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", "11.3.0"), word("luks2"), word("qcow")])), "XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`."),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`."),
        row("secret", "secret", Children(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET), "Elements `<secret>` of `<encryption>`."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Element `<cipher>` of `<encryption>`."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Element `<ivgen>` of `<encryption>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cipher>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionCipher {
    /// `@name`: XML attribute `name` of `<cipher>`.
    pub name: Option<String>,
    /// `@size`: XML attribute `size` of `<cipher>`.
    pub size: Option<Number>,
    /// `@mode`: XML attribute `mode` of `<cipher>`.
    pub mode: Option<String>,
    /// `@hash`: XML attribute `hash` of `<cipher>`.
    pub hash: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskEncryptionCipher`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domain/devices/disk/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<cipher>`."),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<cipher>`."),
        row("mode", "mode", Attribute(Scalar::Text), "XML attribute `mode` of `<cipher>`."),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<cipher>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ivgen>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionIvgen {
    /// `@name`: XML attribute `name` of `<ivgen>`.
    pub name: Option<String>,
    /// `@hash`: XML attribute `hash` of `<ivgen>`.
    pub hash: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskEncryptionIvgen`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domain/devices/disk/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<ivgen>`."),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<ivgen>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionSecret {
    /// `@type`: XML attribute `type` of `<secret>`. One of `passphrase`.
    pub r#type: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<secret>`.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`.
    pub usage: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskEncryptionSecret`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET: Shape = Shape {
    path: "domain/devices/disk/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "XML attribute `type` of `<secret>`. One of `passphrase`."),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<secret>`.")
            .canon(Canon::Uuid),
        row("usage", "usage", Attribute(Scalar::Text), "XML attribute `usage` of `<secret>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Cylinders, heads and sectors that the guest sees.
///
/// Source: `domain/devices/disk/geometry`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskGeometry {
    /// `@cyls`: XML attribute `cyls` of `<geometry>`.
    pub cyls: Option<Number>,
    /// `@heads`: XML attribute `heads` of `<geometry>`.
    pub heads: Option<Number>,
    /// `@secs`: XML attribute `secs` of `<geometry>`.
    pub secs: Option<Number>,
    /// `@trans`: XML attribute `trans` of `<geometry>`. One of `auto`, `lba`, `none`.
    pub trans: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskGeometry`].
pub static DOMAIN_DEVICES_DISK_GEOMETRY: Shape = Shape {
    path: "domain/devices/disk/geometry",
    rows: &[
        row("cyls", "cyls", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `cyls` of `<geometry>`."),
        row("heads", "heads", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `heads` of `<geometry>`."),
        row("secs", "secs", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `secs` of `<geometry>`."),
        row("trans", "trans", Attribute(Scalar::Words(&[word("auto"), word("lba"), word("none")])), "XML attribute `trans` of `<geometry>`. One of `auto`, `lba`, `none`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Limits for speed.
///
/// Source: `domain/devices/disk/iotune`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskIotune {
    /// `<total_bytes_sec>`: Bytes a second, read and written.
    pub total_bytes_sec: Option<Number>,
    /// `<read_bytes_sec>`: Bytes a second, read.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Bytes a second, written.
    pub write_bytes_sec: Option<Number>,
    /// `<total_iops_sec>`: Operations a second.
    pub total_iops_sec: Option<Number>,
    /// `<read_iops_sec>`: Reads a second.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Writes a second.
    pub write_iops_sec: Option<Number>,
    /// `<total_bytes_sec_max>`: Element `<total_bytes_sec_max>` of `<iotune>`.
    pub total_bytes_sec_max: Option<Number>,
    /// `<read_bytes_sec_max>`: Element `<read_bytes_sec_max>` of `<iotune>`.
    pub read_bytes_sec_max: Option<Number>,
    /// `<write_bytes_sec_max>`: Element `<write_bytes_sec_max>` of `<iotune>`.
    pub write_bytes_sec_max: Option<Number>,
    /// `<total_iops_sec_max>`: Element `<total_iops_sec_max>` of `<iotune>`.
    pub total_iops_sec_max: Option<Number>,
    /// `<read_iops_sec_max>`: Element `<read_iops_sec_max>` of `<iotune>`.
    pub read_iops_sec_max: Option<Number>,
    /// `<write_iops_sec_max>`: Element `<write_iops_sec_max>` of `<iotune>`.
    pub write_iops_sec_max: Option<Number>,
    /// `<size_iops_sec>`: Element `<size_iops_sec>` of `<iotune>`.
    pub size_iops_sec: Option<Number>,
    /// `<group_name>`: Name of a group of disks that share the limits.
    pub group_name: Option<String>,
    /// `<total_bytes_sec_max_length>`: Element `<total_bytes_sec_max_length>` of `<iotune>`.
    pub total_bytes_sec_max_length: Option<Number>,
    /// `<read_bytes_sec_max_length>`: Element `<read_bytes_sec_max_length>` of `<iotune>`.
    pub read_bytes_sec_max_length: Option<Number>,
    /// `<write_bytes_sec_max_length>`: Element `<write_bytes_sec_max_length>` of `<iotune>`.
    pub write_bytes_sec_max_length: Option<Number>,
    /// `<total_iops_sec_max_length>`: Element `<total_iops_sec_max_length>` of `<iotune>`.
    pub total_iops_sec_max_length: Option<Number>,
    /// `<read_iops_sec_max_length>`: Element `<read_iops_sec_max_length>` of `<iotune>`.
    pub read_iops_sec_max_length: Option<Number>,
    /// `<write_iops_sec_max_length>`: Element `<write_iops_sec_max_length>` of `<iotune>`.
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
}

/// Rows of [`DomainDevicesDiskIotune`].
pub static DOMAIN_DEVICES_DISK_IOTUNE: Shape = Shape {
    path: "domain/devices/disk/iotune",
    rows: &[
        row("total_bytes_sec", "total_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, read and written."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, read."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, written."),
        row("total_iops_sec", "total_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Operations a second."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Reads a second."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Writes a second."),
        row("total_bytes_sec_max", "total_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_bytes_sec_max>` of `<iotune>`."),
        row("read_bytes_sec_max", "read_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_bytes_sec_max>` of `<iotune>`."),
        row("write_bytes_sec_max", "write_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_bytes_sec_max>` of `<iotune>`."),
        row("total_iops_sec_max", "total_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_iops_sec_max>` of `<iotune>`."),
        row("read_iops_sec_max", "read_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_iops_sec_max>` of `<iotune>`."),
        row("write_iops_sec_max", "write_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_iops_sec_max>` of `<iotune>`."),
        row("size_iops_sec", "size_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<size_iops_sec>` of `<iotune>`."),
        row("group_name", "group_name", Leaf(Scalar::Text), "Name of a group of disks that share the limits."),
        row("total_bytes_sec_max_length", "total_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_bytes_sec_max_length>` of `<iotune>`."),
        row("read_bytes_sec_max_length", "read_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_bytes_sec_max_length>` of `<iotune>`."),
        row("write_bytes_sec_max_length", "write_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_bytes_sec_max_length>` of `<iotune>`."),
        row("total_iops_sec_max_length", "total_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_iops_sec_max_length>` of `<iotune>`."),
        row("read_iops_sec_max_length", "read_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_iops_sec_max_length>` of `<iotune>`."),
        row("write_iops_sec_max_length", "write_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_iops_sec_max_length>` of `<iotune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mirror>` of `<disk>`.
///
/// Source: `domain/devices/disk/mirror`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirror {
    /// `@file`: XML attribute `file` of `<mirror>`.
    pub file: Option<String>,
    /// `@format`: XML attribute `format` of `<mirror>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub format_type: Option<String>,
    /// `@job`: XML attribute `job` of `<mirror>`. One of `active-commit`, `copy`.
    pub job: Option<String>,
    /// `@type`: XML attribute `type` of `<mirror>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.
    pub r#type: Option<String>,
    /// `@ready`: XML attribute `ready` of `<mirror>`. One of `abort`, `pivot`, `yes`.
    pub ready: Option<String>,
    /// `<source>`: Element `<source>` of `<mirror>`.
    pub source: Option<Box<crate::domain::DomainDevicesDiskBackingStoreSource>>,
    /// `<format>`: Element `<format>` of `<mirror>`.
    pub format: Option<Box<crate::domain::DomainDevicesDiskBackingStoreFormat>>,
    /// `<backingStore>`: Elements `<backingStore>` of `<mirror>`.
    pub backing_store: Vec<crate::domain::DomainDevicesDiskBackingStore>,
}

impl Record for DomainDevicesDiskMirror {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_MIRROR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.format_type.slot(),
            2 => self.job.slot(),
            3 => self.r#type.slot(),
            4 => self.ready.slot(),
            5 => self.source.slot(),
            6 => self.format.slot(),
            7 => self.backing_store.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_MIRROR, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskMirror`].
pub static DOMAIN_DEVICES_DISK_MIRROR: Shape = Shape {
    path: "domain/devices/disk/mirror",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<mirror>`.")
            .canon(Canon::Path),
        row("format", "format_type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "XML attribute `format` of `<mirror>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("job", "job", Attribute(Scalar::Words(&[word("active-commit"), word("copy")])), "XML attribute `job` of `<mirror>`. One of `active-commit`, `copy`."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", "12.8.0"), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", "11.3.0"), word("volume")])), "XML attribute `type` of `<mirror>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`."),
        row("ready", "ready", Attribute(Scalar::Words(&[word("abort"), word("pivot"), word("yes")])), "XML attribute `ready` of `<mirror>`. One of `abort`, `pivot`, `yes`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE), "Element `<source>` of `<mirror>`."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT), "Element `<format>` of `<mirror>`."),
        row("backingStore", "backing_store", Chain(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE), "Elements `<backingStore>` of `<mirror>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["block", "dir", "nvme", "volume"] }], fields: &["@job", "source"], required: &["@job"] },
        Arm { when: &[When { selector: "@type", words: &["ctl", "network", "vhostuser", "vhostvdpa"] }], fields: &["@job", "source"], required: &["@job", "source"] },
        Arm { when: &[When { selector: "@type", words: &["file", "-"] }], fields: &["@file", "@format", "@job", "source"], required: &[] },
    ],
};

/// How the guest sees the disk.
///
/// Source: `domain/devices/disk/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTarget {
    /// `@dev`: Name that identifies the disk, such as `vda`; the guest may call it otherwise. Its letters tell the bus when `bus` is left out.
    pub dev: Option<String>,
    /// `@bus`: Bus that the disk is on; `virtio` is fastest, `sata` is known to every system, `scsi` wants a controller of model `virtio-scsi`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.
    pub bus: Option<String>,
    /// `@tray`: Whether the tray of a CD drive is open. One of `closed`, `open`.
    pub tray: Option<String>,
    /// `@removable`: Whether a USB disk is a stick.
    pub removable: Option<bool>,
    /// `@rotation_rate`: Turns a minute; 1 is a disk that does not turn (SSD). At least 1.
    pub rotation_rate: Option<Number>,
    /// `@dpofua`: XML attribute `dpofua` of `<target>`. Since libvirt 12.8.0.
    pub dpofua: Option<bool>,
}

impl Record for DomainDevicesDiskTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.bus.slot(),
            2 => self.tray.slot(),
            3 => self.removable.slot(),
            4 => self.rotation_rate.slot(),
            5 => self.dpofua.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTarget`].
pub static DOMAIN_DEVICES_DISK_TARGET: Shape = Shape {
    path: "domain/devices/disk/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("disk_target")), "Name that identifies the disk, such as `vda`; the guest may call it otherwise. Its letters tell the bus when `bus` is left out."),
        row("bus", "bus", Attribute(Scalar::Words(&[word("fdc"), word("ide"), word_since("nvme", "12.8.0"), word("sata"), word("scsi"), word("sd"), word("uml"), word("usb"), word("virtio"), word("xen")])), "Bus that the disk is on; `virtio` is fastest, `sata` is known to every system, `scsi` wants a controller of model `virtio-scsi`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.")
            .presence(Presence::Omittable)
            .flag(Flags::SELECTS)
            .added("virtio|scsi|sata|ide|fdc"),
        row("tray", "tray", Attribute(Scalar::Words(&[word("closed"), word("open")])), "Whether the tray of a CD drive is open. One of `closed`, `open`."),
        row("removable", "removable", Attribute(Scalar::Bool(ON_OFF)), "Whether a USB disk is a stick."),
        row("rotation_rate", "rotation_rate", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Turns a minute; 1 is a disk that does not turn (SSD). At least 1."),
        row("dpofua", "dpofua", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `dpofua` of `<target>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<throttlefilters>` of `<disk>`.
///
/// Source: `domain/devices/disk/throttlefilters`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefilters {
    /// `<throttlefilter>`: Elements `<throttlefilter>` of `<throttlefilters>`. Since libvirt 11.3.0.
    pub throttlefilter: Vec<crate::domain::DomainDevicesDiskThrottlefiltersThrottlefilter>,
}

impl Record for DomainDevicesDiskThrottlefilters {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.throttlefilter.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefilters`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS: Shape = Shape {
    path: "domain/devices/disk/throttlefilters",
    rows: &[
        row("throttlefilter", "throttlefilter", Children(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER), "Elements `<throttlefilter>` of `<throttlefilters>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<throttlefilter>` of `<throttlefilters>`.
///
/// Source: `domain/devices/disk/throttlefilters/throttlefilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefiltersThrottlefilter {
    /// `@group`: XML attribute `group` of `<throttlefilter>`. Since libvirt 11.3.0.
    pub group: Option<String>,
}

impl Record for DomainDevicesDiskThrottlefiltersThrottlefilter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.group.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefiltersThrottlefilter`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER: Shape = Shape {
    path: "domain/devices/disk/throttlefilters/throttlefilter",
    rows: &[
        row("group", "group", Attribute(Scalar::Text), "XML attribute `group` of `<throttlefilter>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Whether what the guest writes is forgotten when it ends.
///
/// Source: `domain/devices/disk/transient`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTransient {
    /// `@shareBacking`: XML attribute `shareBacking` of `<transient>`.
    pub share_backing: Option<bool>,
}

impl Record for DomainDevicesDiskTransient {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TRANSIENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.share_backing.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TRANSIENT, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTransient`].
pub static DOMAIN_DEVICES_DISK_TRANSIENT: Shape = Shape {
    path: "domain/devices/disk/transient",
    rows: &[
        row("shareBacking", "share_backing", Attribute(Scalar::Bool(YES_NO)), "XML attribute `shareBacking` of `<transient>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
