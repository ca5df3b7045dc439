//! The boolean properties that policy gives a row.

/// Boolean properties of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(pub u32);

impl Flags {
    /// A change replaces the object.
    pub const REPLACE: Self = Self(1);
    /// Used at creation, never compared.
    pub const CREATE_ONLY: Self = Self(1 << 1);
    /// Never compared, never read into state, never imported.
    pub const VOLATILE: Self = Self(1 << 2);
    /// Hidden in Terraform's output.
    pub const SENSITIVE: Self = Self(1 << 3);
    /// Exists in configurations only.
    pub const WRITE_ONLY: Self = Self(1 << 4);
    /// Not in HCL.
    pub const OMIT: Self = Self(1 << 5);
    /// A default or an addition of libvirt's; import leaves it out.
    pub const AUTO: Self = Self(1 << 6);
    /// Survives the change of a selector.
    pub const KEEP: Self = Self(1 << 7);
    /// Decides what the rest of its element means.
    pub const SELECTS: Self = Self(1 << 8);
    /// The order of the list counts.
    pub const ORDERED: Self = Self(1 << 9);
    /// Differs in a running guest by nature; not compared with its live document.
    pub const RUNTIME: Self = Self(1 << 10);
    /// An empty element counts as set.
    pub const EMPTY_IS_SET: Self = Self(1 << 11);
    /// Decided at creation: a refresh does not change it in state, since libvirt later forgets it or reports
    /// what it finds. An edit of the configuration counts.
    pub const NOT_REFRESHED: Self = Self(1 << 12);
    /// libvirt may omit it from documents: where the state has no value, the value is not known.
    pub const UNREPORTED: Self = Self(1 << 13);
    /// libvirt prints it only in documents with secrets: a refresh does not change it in state.
    pub const SECURE_ONLY: Self = Self(1 << 14);
    /// A path that must be absolute.
    pub const ABSOLUTE: Self = Self(1 << 15);
    /// A name that libvirt makes file names of.
    pub const FILE_NAME: Self = Self(1 << 16);
    /// libvirt never sets it in an element that it adds by itself: one that has it is somebody's.
    pub const NEVER_ADDED: Self = Self(1 << 17);

    /// Whether all properties of `other` hold.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These properties and those of `other`.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
