//! Disk image formats. In: the first bytes of an image. Out: its format, virtual size, and what else it refers to.
//! Never reads a file that an image names, and never fails: what is no known image is raw.

mod bytes;
mod foreign;
mod other;
mod qcow2;
mod vmdk;

use bytes::Bytes;

/// How many of the first bytes are used.
pub const PREFIX: usize = 64 << 10;

/// The description of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The format.
    pub format: Format,
    /// The bytes of the disk in the image; none if it is the size of the content, or not in the first bytes.
    pub virtual_size: Option<u64>,
    /// The version of the format, where it has versions.
    pub version: Option<u32>,
    /// Other files that are part of the image. They are read when the image is opened, even outside of its directory.
    pub references: Vec<Reference>,
    /// How the content of the image is encrypted.
    pub encryption: Option<Encryption>,
    /// How the clusters of the image are compressed, if they are: `zlib` or `zstd`.
    pub compression: Option<&'static str>,
    /// What raw content is instead of a disk, such as `a zip archive`: a sign of a wrong URL.
    pub suspicion: Option<&'static str>,
}

/// Another file that is part of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its role.
    pub role: Role,
    /// Its name, unless it is outside of the first bytes of the image.
    pub name: Option<String>,
    /// Its format, if the image contains it.
    pub format: Option<String>,
}

/// The role of another file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It has the data that the image does not have.
    Backing,
    /// It has the data of the image.
    Data,
}

/// The encryption of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// LUKS, in a raw or qcow2 image.
    Luks,
    /// The obsolete AES encryption of qcow and qcow2.
    Aes,
    /// A method that is unknown here.
    Other,
}

/// A format of images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the formats")]
pub enum Format {
    Raw,
    Bochs,
    Cloop,
    Cow,
    Iso,
    Parallels,
    Qcow,
    Qcow2,
    Qed,
    Vdi,
    Vhdx,
    Vmdk,
    Vpc,
}

impl Format {
    /// The usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Cow => "cow",
            Self::Iso => "iso",
            Self::Parallels => "parallels",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
        }
    }

    /// libvirt's name of the format of a volume; none if libvirt does not know the format.
    pub fn volume_format(self) -> Option<&'static str> {
        match self {
            Self::Vhdx => None,
            Self::Parallels => Some("ploop"),
            format => Some(format.name()),
        }
    }
}

impl Image {
    /// Examines the first bytes of an image; at most [`PREFIX`] of them are used.
    pub fn probe(content: &[u8]) -> Self {
        let bytes = Bytes(content.get(..PREFIX).unwrap_or(content));
        let probes = [
            qcow2::probe,
            other::qed,
            vmdk::probe,
            foreign::vdi,
            foreign::vpc,
            foreign::vhdx,
            foreign::parallels,
            foreign::bochs,
            foreign::cloop,
            other::cow,
            other::luks,
            other::iso,
        ];
        let found = probes.iter().find_map(|probe| probe(bytes));
        found.unwrap_or_else(|| Self {
            suspicion: other::suspicion(bytes),
            ..Self::new(Format::Raw)
        })
    }

    fn new(format: Format) -> Self {
        Self {
            format,
            virtual_size: None,
            version: None,
            references: Vec::new(),
            encryption: None,
            compression: None,
            suspicion: None,
        }
    }
}

impl Reference {
    fn new(role: Role, name: Option<String>) -> Self {
        Self { role, name, format: None }
    }
}
