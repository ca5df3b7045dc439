//! From schemas/facts/domainbackup.facts, `domainbackup`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Pair, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word, word_since};

/// Document `<domainbackup>`.
///
/// Source: `domainbackup`.
#[derive(Clone, Default)]
pub struct Domainbackup {
    /// `@mode`: XML attribute `mode` of `<domainbackup>`. One of `pull`, `push`.
    pub mode: Option<Text>,
    /// `<incremental>`: Element `<incremental>` of `<domainbackup>`.
    pub incremental: Option<Text>,
    /// `<disks>`: Element `<disks>` of `<domainbackup>`.
    pub disks: Option<Box<crate::domainbackup::DomainbackupDisks>>,
    /// `<server>`: Element `<server>` of `<domainbackup>`.
    pub server: Option<Box<crate::domainbackup::DomainbackupServer>>,
}

impl Record for Domainbackup {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.incremental.slot(),
            2 => self.disks.slot(),
            3 => self.server.slot(),
            _ => no_slot(&DOMAINBACKUP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.incremental.is_set()).with(2, self.disks.is_set()).with(3, self.server.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("disks", 2), named("incremental", 1), named("mode", 0), named("server", 3)] } }
}

/// Rows of [`Domainbackup`].
pub static DOMAINBACKUP: Shape = Shape {
    path: "domainbackup",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("pull"), word("push")])), "XML attribute `mode` of `<domainbackup>`. One of `pull`, `push`."),
        row("incremental", "incremental", Leaf(Scalar::Text), "Element `<incremental>` of `<domainbackup>`."),
        row("disks", "disks", Child(&crate::domainbackup::DOMAINBACKUP_DISKS), "Element `<disks>` of `<domainbackup>`."),
        row("server", "server", Child(&crate::domainbackup::DOMAINBACKUP_SERVER), "Element `<server>` of `<domainbackup>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["pull"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Element `<disks>` of `<domainbackup>`.
///
/// Source: `domainbackup/disks`.
#[derive(Clone, Default)]
pub struct DomainbackupDisks {
    /// `<disk>`: Elements `<disk>` of `<disks>`.
    pub disk: Vec<crate::domainbackup::DomainbackupDisksDisk>,
}

impl Record for DomainbackupDisks {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.disk.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.disk.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("disk", 0)] } }
}

/// Rows of [`DomainbackupDisks`].
pub static DOMAINBACKUP_DISKS: Shape = Shape {
    path: "domainbackup/disks",
    rows: &[
        row("disk", "disk", Children(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK), "Elements `<disk>` of `<disks>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disk>` of `<disks>`.
///
/// Source: `domainbackup/disks/disk`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDisk {
    /// `@name`: XML attribute `name` of `<disk>`.
    pub name: Option<Text>,
    /// `@backupmode`: XML attribute `backupmode` of `<disk>`. One of `full`, `incremental`.
    pub backupmode: Option<Text>,
    /// `@incremental`: XML attribute `incremental` of `<disk>`.
    pub incremental: Option<Text>,
    /// `@backup`: XML attribute `backup` of `<disk>`.
    pub backup: Option<bool>,
    /// `@type`: XML attribute `type` of `<disk>`. One of `block`, `file`.
    pub r#type: Option<Text>,
    /// `@exportname`: XML attribute `exportname` of `<disk>`.
    pub exportname: Option<Text>,
    /// `@exportbitmap`: XML attribute `exportbitmap` of `<disk>`.
    pub exportbitmap: Option<Text>,
    /// `<target>`: Element `<target>` of `<disk>`.
    pub target: Option<Box<crate::domainbackup::DomainbackupDisksDiskTarget>>,
    /// `<driver>`: Element `<driver>` of `<disk>`.
    pub driver: Option<Box<crate::domainbackup::DomainbackupDisksDiskDriver>>,
    /// `<scratch>`: Element `<scratch>` of `<disk>`.
    pub scratch: Option<Box<crate::domainbackup::DomainbackupDisksDiskScratch>>,
}

impl Record for DomainbackupDisksDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.backupmode.slot(),
            2 => self.incremental.slot(),
            3 => self.backup.slot(),
            4 => self.r#type.slot(),
            5 => self.exportname.slot(),
            6 => self.exportbitmap.slot(),
            7 => self.target.slot(),
            8 => self.driver.slot(),
            9 => self.scratch.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.backupmode.is_set()).with(2, self.incremental.is_set()).with(3, self.backup.is_set()).with(4, self.r#type.is_set()).with(5, self.exportname.is_set()).with(6, self.exportbitmap.is_set()).with(7, self.target.is_set()).with(8, self.driver.is_set()).with(9, self.scratch.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("backup", 3), named("backupmode", 1), named("driver", 8), named("exportbitmap", 6), named("exportname", 5), named("incremental", 2), named("name", 0), named("scratch", 9), named("target", 7), named("type", 4)] } }
}

/// Rows of [`DomainbackupDisksDisk`].
pub static DOMAINBACKUP_DISKS_DISK: Shape = Shape {
    path: "domainbackup/disks/disk",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DiskTarget)), "XML attribute `name` of `<disk>`.")
            .check(Check::Warning),
        row("backupmode", "backupmode", Attribute(Scalar::Words(&[word("full"), word("incremental")])), "XML attribute `backupmode` of `<disk>`. One of `full`, `incremental`."),
        row("incremental", "incremental", Attribute(Scalar::Text), "XML attribute `incremental` of `<disk>`."),
        row("backup", "backup", Attribute(Scalar::Bool(YES_NO)), "XML attribute `backup` of `<disk>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word("file")])), "XML attribute `type` of `<disk>`. One of `block`, `file`."),
        row("exportname", "exportname", Attribute(Scalar::Text), "XML attribute `exportname` of `<disk>`."),
        row("exportbitmap", "exportbitmap", Attribute(Scalar::Text), "XML attribute `exportbitmap` of `<disk>`."),
        row("target", "target", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_TARGET), "Element `<target>` of `<disk>`."),
        row("driver", "driver", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_DRIVER), "Element `<driver>` of `<disk>`."),
        row("scratch", "scratch", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH), "Element `<scratch>` of `<disk>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../../@mode", up: 2, row_path: &[0] }, words: Words { texts: &["pull"], absent: false } }], rows: &[5, 6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../../@mode", up: 2, row_path: &[0] }, words: Words { texts: &["pull"], absent: false } }, When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &[], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[4] }, words: Words { texts: &["file"], absent: true } }], rows: &[9], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../../@mode", up: 2, row_path: &[0] }, words: Words { texts: &["pull"], absent: false } }, When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &["yes"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[4] }, words: Words { texts: &["file"], absent: false } }], rows: &[9], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../../@mode", up: 2, row_path: &[0] }, words: Words { texts: &["pull"], absent: false } }, When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &["yes"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[4] }, words: Words { texts: &["block"], absent: false } }], rows: &[9], required: &[9] },
        Arm { when: &[When { selector: Selector { text: "../../@mode", up: 2, row_path: &[0] }, words: Words { texts: &["push"], absent: true } }, When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &["yes"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[4] }, words: Words { texts: &["block", "file"], absent: false } }], rows: &[7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &[], absent: true } }], rows: &[4, 8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &["yes"], absent: false } }], rows: &[4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@backup", up: 0, row_path: &[3] }, words: Words { texts: &["yes"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[4] }, words: Words { texts: &["block", "file"], absent: false } }], rows: &[8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@backupmode", up: 0, row_path: &[1] }, words: Words { texts: &["incremental"], absent: true } }], rows: &[2], required: &[] },
    ],
};

/// Element `<driver>` of `<disk>`.
///
/// Source: `domainbackup/disks/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskDriver {
    /// `@type`: XML attribute `type` of `<driver>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<Text>,
}

impl Record for DomainbackupDisksDiskDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`DomainbackupDisksDiskDriver`].
pub static DOMAINBACKUP_DISKS_DISK_DRIVER: Shape = Shape {
    path: "domainbackup/disks/disk/driver",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "XML attribute `type` of `<driver>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<scratch>` of `<disk>`.
///
/// Source: `domainbackup/disks/disk/scratch`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskScratch {
    /// `@file`: XML attribute `file` of `<scratch>`.
    pub file: Option<Text>,
    /// `@dev`: XML attribute `dev` of `<scratch>`.
    pub dev: Option<Text>,
    /// `<seclabel>`: Elements `<seclabel>` of `<scratch>`.
    pub seclabel: Vec<crate::domainbackup::DomainbackupDisksDiskScratchSeclabel>,
    /// `<encryption>`: Element `<encryption>` of `<scratch>`.
    pub encryption: Option<Box<crate::domainbackup::DomainbackupDisksDiskScratchEncryption>>,
}

impl Record for DomainbackupDisksDiskScratch {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_SCRATCH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.dev.slot(),
            2 => self.seclabel.slot(),
            3 => self.encryption.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_SCRATCH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.dev.is_set()).with(2, self.seclabel.is_set()).with(3, self.encryption.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 1), named("encryption", 3), named("file", 0), named("seclabel", 2)] } }
}

/// Rows of [`DomainbackupDisksDiskScratch`].
pub static DOMAINBACKUP_DISKS_DISK_SCRATCH: Shape = Shape {
    path: "domainbackup/disks/disk/scratch",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `file` of `<scratch>`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `dev` of `<scratch>`.")
            .canon(Canon::Path),
        row("seclabel", "seclabel", Children(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_SECLABEL), "Elements `<seclabel>` of `<scratch>`."),
        row("encryption", "encryption", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION), "Element `<encryption>` of `<scratch>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[4] }, words: Words { texts: &["block"], absent: false } }], rows: &[1], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[4] }, words: Words { texts: &["file"], absent: true } }], rows: &[0], required: &[0] },
    ],
};

/// Element `<encryption>` of `<scratch>`.
///
/// Source: `domainbackup/disks/disk/scratch/encryption`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskScratchEncryption {
    /// `@format`: Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `luks`.
    pub format: Option<Text>,
    /// `@engine`: Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `qemu`.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secrets that hold the passphrases; more than one for layered RBD images only.
    pub secret: Option<Box<crate::domainbackup::DomainbackupDisksDiskScratchEncryptionSecret>>,
    /// `<cipher>`: Cipher that is used when an image is created.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Generator of initialization vectors that is used when an image is created.
    pub ivgen: Option<Box<crate::domain::DomainDevicesDiskEncryptionIvgen>>,
}

impl Record for DomainbackupDisksDiskScratchEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`DomainbackupDisksDiskScratchEncryption`].
pub static DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION: Shape = Shape {
    path: "domainbackup/disks/disk/scratch/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("luks")])), "Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `luks`."),
        row("engine", "engine", Attribute(Scalar::Words(&[word("qemu")])), "Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `qemu`."),
        row("secret", "secret", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION_SECRET), "libvirt secrets that hold the passphrases; more than one for layered RBD images only."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Cipher that is used when an image is created."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Generator of initialization vectors that is used when an image is created."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secrets that hold the passphrases; more than one for layered RBD images only.
///
/// Source: `domainbackup/disks/disk/scratch/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskScratchEncryptionSecret {
    /// `@type`: Content of the secret. One of `passphrase`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
}

impl Record for DomainbackupDisksDiskScratchEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION_SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainbackupDisksDiskScratchEncryptionSecret`].
pub static DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION_SECRET: Shape = Shape {
    path: "domainbackup/disks/disk/scratch/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Content of the secret. One of `passphrase`."),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<seclabel>` of `<scratch>`.
///
/// Source: `domainbackup/disks/disk/scratch/seclabel`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskScratchSeclabel {
    /// `@model`: XML attribute `model` of `<seclabel>`.
    pub model: Option<Text>,
    /// `@relabel`: XML attribute `relabel` of `<seclabel>`.
    pub relabel: Option<bool>,
    /// `@labelskip`: XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning.
    pub labelskip: Option<bool>,
    /// `<label>`: Elements `<label>` of `<seclabel>`.
    pub label: Vec<Text>,
}

impl Record for DomainbackupDisksDiskScratchSeclabel {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_SCRATCH_SECLABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.relabel.slot(),
            2 => self.labelskip.slot(),
            3 => self.label.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_SCRATCH_SECLABEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.relabel.is_set()).with(2, self.labelskip.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("label", 3), named("labelskip", 2), named("model", 0), named("relabel", 1)] } }
}

/// Rows of [`DomainbackupDisksDiskScratchSeclabel`].
pub static DOMAINBACKUP_DISKS_DISK_SCRATCH_SECLABEL: Shape = Shape {
    path: "domainbackup/disks/disk/scratch/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "XML attribute `model` of `<seclabel>`."),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "XML attribute `relabel` of `<seclabel>`."),
        row("labelskip", "labelskip", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning."),
        row("label", "label", Leaves(Scalar::Text), "Elements `<label>` of `<seclabel>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &[], absent: true } }], rows: &[2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &["yes"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Element `<target>` of `<disk>`.
///
/// Source: `domainbackup/disks/disk/target`.
#[derive(Clone, Default)]
pub struct DomainbackupDisksDiskTarget {
    /// `@file`: XML attribute `file` of `<target>`.
    pub file: Option<Text>,
    /// `@dev`: XML attribute `dev` of `<target>`.
    pub dev: Option<Text>,
    /// `<seclabel>`: Elements `<seclabel>` of `<target>`.
    pub seclabel: Vec<crate::domainbackup::DomainbackupDisksDiskScratchSeclabel>,
    /// `<encryption>`: Element `<encryption>` of `<target>`.
    pub encryption: Option<Box<crate::domainbackup::DomainbackupDisksDiskScratchEncryption>>,
}

impl Record for DomainbackupDisksDiskTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_DISKS_DISK_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.dev.slot(),
            2 => self.seclabel.slot(),
            3 => self.encryption.slot(),
            _ => no_slot(&DOMAINBACKUP_DISKS_DISK_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.dev.is_set()).with(2, self.seclabel.is_set()).with(3, self.encryption.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 1), named("encryption", 3), named("file", 0), named("seclabel", 2)] } }
}

/// Rows of [`DomainbackupDisksDiskTarget`].
pub static DOMAINBACKUP_DISKS_DISK_TARGET: Shape = Shape {
    path: "domainbackup/disks/disk/target",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `file` of `<target>`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `dev` of `<target>`.")
            .canon(Canon::Path),
        row("seclabel", "seclabel", Children(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_SECLABEL), "Elements `<seclabel>` of `<target>`."),
        row("encryption", "encryption", Child(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION), "Element `<encryption>` of `<target>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[4] }, words: Words { texts: &["block"], absent: false } }], rows: &[1], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[4] }, words: Words { texts: &["file"], absent: false } }], rows: &[0], required: &[0] },
    ],
};

/// Element `<server>` of `<domainbackup>`.
///
/// Source: `domainbackup/server`.
#[derive(Clone, Default)]
pub struct DomainbackupServer {
    /// `@tls`: XML attribute `tls` of `<server>`.
    pub tls: Option<bool>,
    /// `@transport`: XML attribute `transport` of `<server>`. One of `fd` (11.3.0), `tcp`, `unix`.
    pub transport: Option<Text>,
    /// `@name`: XML attribute `name` of `<server>`.
    pub name: Option<Text>,
    /// `@port`: XML attribute `port` of `<server>`.
    pub port: Option<Number>,
    /// `@socket`: XML attribute `socket` of `<server>`.
    pub socket: Option<Text>,
    /// `@fdgroup`: XML attribute `fdgroup` of `<server>`. Since libvirt 11.3.0.
    pub fdgroup: Option<Text>,
}

impl Record for DomainbackupServer {
    fn shape(&self) -> &'static Shape {
        &DOMAINBACKUP_SERVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tls.slot(),
            1 => self.transport.slot(),
            2 => self.name.slot(),
            3 => self.port.slot(),
            4 => self.socket.slot(),
            5 => self.fdgroup.slot(),
            _ => no_slot(&DOMAINBACKUP_SERVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.tls.is_set()).with(1, self.transport.is_set()).with(2, self.name.is_set()).with(3, self.port.is_set()).with(4, self.socket.is_set()).with(5, self.fdgroup.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fdgroup", 5), named("name", 2), named("port", 3), named("socket", 4), named("tls", 0), named("transport", 1)] } }
}

/// Rows of [`DomainbackupServer`].
pub static DOMAINBACKUP_SERVER: Shape = Shape {
    path: "domainbackup/server",
    rows: &[
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tls` of `<server>`."),
        row("transport", "transport", Attribute(Scalar::Words(&[word_since("fd", Since::At((11, 3, 0))), word("tcp"), word("unix")])), "XML attribute `transport` of `<server>`. One of `fd` (11.3.0), `tcp`, `unix`."),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "XML attribute `name` of `<server>`."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `port` of `<server>`."),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `socket` of `<server>`.")
            .canon(Canon::Path),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "XML attribute `fdgroup` of `<server>`. Since libvirt 11.3.0.")
            .since(Since::At((11, 3, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[1] }, words: Words { texts: &["fd"], absent: false } }], rows: &[5], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[1] }, words: Words { texts: &["tcp"], absent: true } }], rows: &[2, 3], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[1] }, words: Words { texts: &["unix"], absent: false } }], rows: &[4], required: &[4] },
    ],
};
