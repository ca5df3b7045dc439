//! The flags that policy sets on a row.

/// Flags of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(pub u32);

impl Flags {
    /// A change replaces the object.
    pub const REPLACE: Self = Self(1);
    /// Used at creation only, never compared.
    pub const CREATE_ONLY: Self = Self(1 << 1);
    /// Never compared, never read into state, never imported.
    pub const VOLATILE: Self = Self(1 << 2);
    /// Exists only in configurations.
    pub const WRITE_ONLY: Self = Self(1 << 3);
    /// Omitted from HCL.
    pub const OMIT: Self = Self(1 << 4);
    /// A default or an addition of libvirt; omitted by import.
    pub const AUTO: Self = Self(1 << 5);
    /// Stays when a selector changes.
    pub const KEEP: Self = Self(1 << 6);
    /// A selector: its value decides which other rows of the element are allowed.
    pub const SELECTS: Self = Self(1 << 7);
    /// The order of the list is significant.
    pub const ORDERED: Self = Self(1 << 8);
    /// Always differs in a running guest; never compared with the live document.
    pub const RUNTIME: Self = Self(1 << 9);
    /// An empty element is not equivalent to an absent one.
    pub const EMPTY_IS_SET: Self = Self(1 << 10);
    /// Fixed at creation: a refresh does not change it in the state, because libvirt drops it later or reports what
    /// it detects. A change of the configuration is planned.
    pub const NOT_REFRESHED: Self = Self(1 << 11);
    /// libvirt may omit it from documents: a null value in the state means that the value is not known.
    pub const UNREPORTED: Self = Self(1 << 12);
    /// libvirt prints it only in documents with secrets: a refresh does not change it in state.
    pub const SECURE_ONLY: Self = Self(1 << 13);
    /// The value must be an absolute path.
    pub const ABSOLUTE: Self = Self(1 << 14);
    /// libvirt derives file names from the value.
    pub const FILE_NAME: Self = Self(1 << 15);
    /// libvirt never sets it in elements that it adds: an element with this value was configured.
    pub const NEVER_ADDED: Self = Self(1 << 16);
    /// The hypervisor rounds the size up to a multiple of 1 MiB in a running guest.
    pub const ROUNDED: Self = Self(1 << 17);
    /// The value is not shown in plans.
    pub const SENSITIVE: Self = Self(1 << 18);
    /// Read only at a start, and without effect on a running object: a change never needs a restart.
    pub const BOOT: Self = Self(1 << 19);
    /// Contains data of users: removing the element from a running object may lose some.
    pub const HOLDS_DATA: Self = Self(1 << 20);
    /// Emptied in a running object if it is removed, because libvirt ignores its removal.
    pub const EMPTIED: Self = Self(1 << 21);
    /// An empty element is equivalent to an absent one, although it can have attributes.
    pub const EMPTY_IS_ABSENT: Self = Self(1 << 22);
    /// A number above the maximum would terminate libvirt's daemon, or make it allocate too much memory.
    pub const LIMITED: Self = Self(1 << 23);
    /// The grammar requires it: libvirt refuses an element without it.
    pub const NEEDED: Self = Self(1 << 24);
    /// The grammar requires it: libvirt refuses an element without it, unless other values make it ignore the element.
    pub const EXPECTED: Self = Self(1 << 26);
    /// libvirt accepts an element without it, although the grammar requires it.
    pub const UNNEEDED: Self = Self(1 << 25);

    /// Whether all flags of `other` are set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The union with `other`.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
