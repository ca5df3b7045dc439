//! From schemas/facts/storagevol.facts, `volume/target`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Check, flat_named, named, row, word, word_since};

/// Format, encryption and permissions of the volume on the host.
///
/// Source: `volume/target`.
#[derive(Clone, Default)]
pub struct VolumeTarget {
    /// `<path>`: Absolute path of the volume on the host, which the pool determines.
    pub path: Option<Text>,
    /// `<format>`: Format of the image.
    pub format: Option<Box<crate::storagevol::VolumeTargetFormat>>,
    /// `<permissions>`: Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.
    pub permissions: Option<Box<crate::storagevol::VolumeTargetPermissions>>,
    /// `<timestamps>`: Times of the file, as libvirt reports them.
    pub timestamps: Option<Box<crate::storagevol::VolumeBackingStoreTimestamps>>,
    /// `<encryption>`: Encryption of the volume.
    pub encryption: Option<Box<crate::storagevol::VolumeTargetEncryption>>,
    /// `<compat>`: Compatibility level of a qcow2 image: `0.10` or `1.1`. When it and `features` are omitted, libvirt 9.0 uses `0.10` and libvirt 11.3 uses `1.1`.
    pub compat: Option<Text>,
    /// `<nocow>`: Whether copy-on-write is disabled for the file, on btrfs.
    pub nocow: Option<bool>,
    /// `<clusterSize>`: Element `<clusterSize>` of `<target>`.
    pub cluster_size: Option<Box<crate::storagevol::VolumeTargetClusterSize>>,
    /// `<features>`: Features of a qcow2 image.
    pub features: Option<Box<crate::storagevol::VolumeTargetFeatures>>,
}

impl Record for VolumeTarget {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.format.slot(),
            2 => self.permissions.slot(),
            3 => self.timestamps.slot(),
            4 => self.encryption.slot(),
            5 => self.compat.slot(),
            6 => self.nocow.slot(),
            7 => self.cluster_size.slot(),
            8 => self.features.slot(),
            _ => no_slot(&VOLUME_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.format.is_set()).with(2, self.permissions.is_set()).with(3, self.timestamps.is_set()).with(4, self.encryption.is_set()).with(5, self.compat.is_set()).with(6, self.nocow.is_set()).with(7, self.cluster_size.is_set()).with(8, self.features.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("cluster_size", 7, 1), flat_named("cluster_size_unit", 7, 0), named("compat", 5), named("encryption", 4), named("features", 8), named("format", 1), named("nocow", 6), named("path", 0), named("permissions", 2), named("timestamps", 3)] } }
}

/// Rows of [`VolumeTarget`].
pub static VOLUME_TARGET: Shape = Shape {
    path: "volume/target",
    rows: &[
        row("path", "path", Leaf(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::Uri)])), "Absolute path of the volume on the host, which the pool determines.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE),
        row("format", "format", Child(&crate::storagevol::VOLUME_TARGET_FORMAT), "Format of the image.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("permissions", "permissions", Child(&crate::storagevol::VOLUME_TARGET_PERMISSIONS), "Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.")
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("timestamps", "timestamps", Child(&crate::storagevol::VOLUME_BACKING_STORE_TIMESTAMPS), "Times of the file, as libvirt reports them.")
            .flag(Flags::VOLATILE),
        row("encryption", "encryption", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION), "Encryption of the volume.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("compat", "compat", Leaf(Scalar::Class(Class::CompatVersion)), "Compatibility level of a qcow2 image: `0.10` or `1.1`. When it and `features` are omitted, libvirt 9.0 uses `0.10` and libvirt 11.3 uses `1.1`.")
            .presence(Presence::Omittable)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("0.10"), condition: None }, AutoValue { text: AutoText::Exactly("1.1"), condition: None }]), ..NO_RULES }),
        row("nocow", "nocow", Flag, "Whether copy-on-write is disabled for the file, on btrfs.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("clusterSize", "cluster_size", Flat(&crate::storagevol::VOLUME_TARGET_CLUSTER_SIZE, &["cluster_size_unit", "cluster_size"]), "Element `<clusterSize>` of `<target>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("features", "features", Child(&crate::storagevol::VOLUME_TARGET_FEATURES), "Features of a qcow2 image.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<clusterSize>` of `<target>`.
///
/// Source: `volume/target/clusterSize`.
#[derive(Clone, Default)]
pub struct VolumeTargetClusterSize {
    /// `@unit`: Unit of the cluster size. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Cluster size of a qcow2 image. Default: 64 KiB.
    pub value: Option<Number>,
}

impl Record for VolumeTargetClusterSize {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_CLUSTER_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&VOLUME_TARGET_CLUSTER_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`VolumeTargetClusterSize`].
pub static VOLUME_TARGET_CLUSTER_SIZE: Shape = Shape {
    path: "volume/target/clusterSize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the cluster size. Default: `bytes`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Cluster size of a qcow2 image. Default: 64 KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("65536"), condition: None }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Encryption of the volume.
///
/// Source: `volume/target/encryption`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryption {
    /// `@format`: Format of the encryption. libvirt creates volumes with `luks` only. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`.
    pub format: Option<Text>,
    /// `@engine`: Component that encrypts the data. The storage driver ignores it. One of `librbd`, `qemu`.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secret that holds the passphrase. Set either `uuid` or `usage`.
    pub secret: Vec<crate::storagevol::VolumeTargetEncryptionSecret>,
    /// `<cipher>`: Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.
    pub cipher: Option<Box<crate::storagevol::VolumeTargetEncryptionCipher>>,
    /// `<ivgen>`: Algorithm that generates initialization vectors. It needs `cipher`.
    pub ivgen: Option<Box<crate::storagevol::VolumeTargetEncryptionIvgen>>,
}

impl Record for VolumeTargetEncryption {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`VolumeTargetEncryption`].
pub static VOLUME_TARGET_ENCRYPTION: Shape = Shape {
    path: "volume/target/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", Since::Between((9, 0, 0), (9, 3, 0))), word("luks2"), word("qcow")])), "Format of the encryption. libvirt creates volumes with `luks` only. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that encrypts the data. The storage driver ignores it. One of `librbd`, `qemu`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("secret", "secret", Children(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_SECRET), "libvirt secret that holds the passphrase. Set either `uuid` or `usage`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
        row("cipher", "cipher", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_CIPHER), "Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
        row("ivgen", "ivgen", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_IVGEN), "Algorithm that generates initialization vectors. It needs `cipher`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.
///
/// Source: `volume/target/encryption/cipher`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionCipher {
    /// `@name`: Name of the cipher, such as `aes` or `twofish`.
    pub name: Option<Text>,
    /// `@size`: Length of the key, in bits.
    pub size: Option<Number>,
    /// `@mode`: Mode of the cipher, such as `xts` or `cbc`.
    pub mode: Option<Text>,
    /// `@hash`: Hash algorithm for the master key, such as `sha256`.
    pub hash: Option<Text>,
}

impl Record for VolumeTargetEncryptionCipher {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.size.slot(),
            2 => self.mode.slot(),
            3 => self.hash.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_CIPHER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.size.is_set()).with(2, self.mode.is_set()).with(3, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 3), named("mode", 2), named("name", 0), named("size", 1)] } }
}

/// Rows of [`VolumeTargetEncryptionCipher`].
pub static VOLUME_TARGET_ENCRYPTION_CIPHER: Shape = Shape {
    path: "volume/target/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the cipher, such as `aes` or `twofish`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the key, in bits.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("mode", "mode", Attribute(Scalar::Text), "Mode of the cipher, such as `xts` or `cbc`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm for the master key, such as `sha256`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Algorithm that generates initialization vectors. It needs `cipher`.
///
/// Source: `volume/target/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionIvgen {
    /// `@name`: Name of the algorithm, such as `plain64` or `essiv`.
    pub name: Option<Text>,
    /// `@hash`: Hash algorithm for initialization vectors, such as `sha256`.
    pub hash: Option<Text>,
}

impl Record for VolumeTargetEncryptionIvgen {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_IVGEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.hash.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_IVGEN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 1), named("name", 0)] } }
}

/// Rows of [`VolumeTargetEncryptionIvgen`].
pub static VOLUME_TARGET_ENCRYPTION_IVGEN: Shape = Shape {
    path: "volume/target/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the algorithm, such as `plain64` or `essiv`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm for initialization vectors, such as `sha256`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the passphrase. Set either `uuid` or `usage`.
///
/// Source: `volume/target/encryption/secret`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionSecret {
    /// `@type`: Type of the secret. One of `passphrase`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
}

impl Record for VolumeTargetEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`VolumeTargetEncryptionSecret`].
pub static VOLUME_TARGET_ENCRYPTION_SECRET: Shape = Shape {
    path: "volume/target/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Type of the secret. One of `passphrase`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features of a qcow2 image.
///
/// Source: `volume/target/features`.
#[derive(Clone, Default)]
pub struct VolumeTargetFeatures {
    /// `<lazy_refcounts>`: Whether reference counts are updated later, which is faster but needs a repair of the image after a crash.
    pub lazy_refcounts: Option<bool>,
    /// `<extended_l2>`: Whether clusters are divided into subclusters, which saves space in images with a backing image.
    pub extended_l2: Option<bool>,
}

impl Record for VolumeTargetFeatures {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.lazy_refcounts.slot(),
            1 => self.extended_l2.slot(),
            _ => no_slot(&VOLUME_TARGET_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.lazy_refcounts.is_set()).with(1, self.extended_l2.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("extended_l2", 1), named("lazy_refcounts", 0)] } }
}

/// Rows of [`VolumeTargetFeatures`].
pub static VOLUME_TARGET_FEATURES: Shape = Shape {
    path: "volume/target/features",
    rows: &[
        row("lazy_refcounts", "lazy_refcounts", Flag, "Whether reference counts are updated later, which is faster but needs a repair of the image after a crash.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("extended_l2", "extended_l2", Flag, "Whether clusters are divided into subclusters, which saves space in images with a backing image.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Format of the image.
///
/// Source: `volume/target/format`.
#[derive(Clone, Default)]
pub struct VolumeTargetFormat {
    /// `@type`: Name of the format. Default: that of the pool, `raw` for directories. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.
    pub r#type: Option<Text>,
}

impl Record for VolumeTargetFormat {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&VOLUME_TARGET_FORMAT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`VolumeTargetFormat`].
pub static VOLUME_TARGET_FORMAT: Shape = Shape {
    path: "volume/target/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("ext2"), word("ext3"), word("ext4"), word("extended"), word("fat"), word("fat16"), word("fat32"), word("gfs"), word("gfs2"), word("hfs+"), word("iso"), word("iso9660"), word("linux"), word("linux-lvm"), word("linux-raid"), word("linux-swap"), word("luks"), word("none"), word("ocfs2"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("udf"), word("ufs"), word("unknown"), word("vdi"), word("vfat"), word("vhd"), word("vmdk"), word("vmfs"), word("vpc"), word("xfs")])), "Name of the format. Default: that of the pool, `raw` for directories. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.
///
/// Source: `volume/target/permissions`.
#[derive(Clone, Default)]
pub struct VolumeTargetPermissions {
    /// `<mode>`: Access mode as octal digits. Default: `0600`.
    pub mode: Option<Text>,
    /// `<owner>`: Numeric ID of the owning user. Default: that of the daemon.
    pub owner: Option<Number>,
    /// `<group>`: Numeric ID of the owning group. Default: that of the daemon.
    pub group: Option<Number>,
    /// `<label>`: SELinux label of the file.
    pub label: Option<Text>,
}

impl Record for VolumeTargetPermissions {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_PERMISSIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.owner.slot(),
            2 => self.group.slot(),
            3 => self.label.slot(),
            _ => no_slot(&VOLUME_TARGET_PERMISSIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.owner.is_set()).with(2, self.group.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group", 2), named("label", 3), named("mode", 0), named("owner", 1)] } }
}

/// Rows of [`VolumeTargetPermissions`].
pub static VOLUME_TARGET_PERMISSIONS: Shape = Shape {
    path: "volume/target/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class(Class::OctalMode)), "Access mode as octal digits. Default: `0600`.")
            .canon(Canon::Octal)
            .check(Check::Error),
        row("owner", "owner", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning user. Default: that of the daemon."),
        row("group", "group", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning group. Default: that of the daemon."),
        row("label", "label", Leaf(Scalar::Text), "SELinux label of the file."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
