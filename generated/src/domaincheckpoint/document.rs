//! From schemas/facts/domaincheckpoint.facts, `domaincheckpoint`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Flags, Range, Scalar, Selector, RowName, RowSet, Shape, When, Words, named, row, word};

/// Document `<domaincheckpoint>`.
///
/// Source: `domaincheckpoint`.
#[derive(Clone, Default)]
pub struct Domaincheckpoint {
    /// `<name>`: Element `<name>` of `<domaincheckpoint>`.
    pub name: Option<Text>,
    /// `<description>`: Element `<description>` of `<domaincheckpoint>`.
    pub description: Option<Text>,
    /// `<creationTime>`: Element `<creationTime>` of `<domaincheckpoint>`.
    pub creation_time: Option<Number>,
    /// `<disks>`: Element `<disks>` of `<domaincheckpoint>`.
    pub disks: Option<Box<crate::domaincheckpoint::DomaincheckpointDisks>>,
    /// `<domain>`: Element `<domain>` of `<domaincheckpoint>`.
    pub domain_xml: Option<Text>,
    /// `<parent>`: Element `<parent>` of `<domaincheckpoint>`.
    pub parent: Option<Box<crate::domaincheckpoint::DomaincheckpointParent>>,
}

impl Record for Domaincheckpoint {
    fn shape(&self) -> &'static Shape {
        &DOMAINCHECKPOINT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.description.slot(),
            2 => self.creation_time.slot(),
            3 => self.disks.slot(),
            4 => self.domain_xml.slot(),
            5 => self.parent.slot(),
            _ => no_slot(&DOMAINCHECKPOINT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.description.is_set()).with(2, self.creation_time.is_set()).with(3, self.disks.is_set()).with(4, self.domain_xml.is_set()).with(5, self.parent.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("creation_time", 2), named("description", 1), named("disks", 3), named("domain_xml", 4), named("name", 0), named("parent", 5)] } }
}

/// Rows of [`Domaincheckpoint`].
pub static DOMAINCHECKPOINT: Shape = Shape {
    path: "domaincheckpoint",
    rows: &[
        row("name", "name", Leaf(Scalar::Class(Class::CheckpointName)), "Element `<name>` of `<domaincheckpoint>`.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE),
        row("description", "description", Leaf(Scalar::Text), "Element `<description>` of `<domaincheckpoint>`."),
        row("creationTime", "creation_time", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<creationTime>` of `<domaincheckpoint>`."),
        row("disks", "disks", Child(&crate::domaincheckpoint::DOMAINCHECKPOINT_DISKS), "Element `<disks>` of `<domaincheckpoint>`."),
        row("domain", "domain_xml", RawElement, "Element `<domain>` of `<domaincheckpoint>`."),
        row("parent", "parent", Child(&crate::domaincheckpoint::DOMAINCHECKPOINT_PARENT), "Element `<parent>` of `<domaincheckpoint>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disks>` of `<domaincheckpoint>`.
///
/// Source: `domaincheckpoint/disks`.
#[derive(Clone, Default)]
pub struct DomaincheckpointDisks {
    /// `<disk>`: Elements `<disk>` of `<disks>`.
    pub disk: Vec<crate::domaincheckpoint::DomaincheckpointDisksDisk>,
}

impl Record for DomaincheckpointDisks {
    fn shape(&self) -> &'static Shape {
        &DOMAINCHECKPOINT_DISKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.disk.slot(),
            _ => no_slot(&DOMAINCHECKPOINT_DISKS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.disk.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("disk", 0)] } }
}

/// Rows of [`DomaincheckpointDisks`].
pub static DOMAINCHECKPOINT_DISKS: Shape = Shape {
    path: "domaincheckpoint/disks",
    rows: &[
        row("disk", "disk", Children(&crate::domaincheckpoint::DOMAINCHECKPOINT_DISKS_DISK), "Elements `<disk>` of `<disks>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disk>` of `<disks>`.
///
/// Source: `domaincheckpoint/disks/disk`.
#[derive(Clone, Default)]
pub struct DomaincheckpointDisksDisk {
    /// `@name`: XML attribute `name` of `<disk>`.
    pub name: Option<Text>,
    /// `@checkpoint`: XML attribute `checkpoint` of `<disk>`. One of `bitmap`, `no`.
    pub checkpoint: Option<Text>,
    /// `@bitmap`: XML attribute `bitmap` of `<disk>`.
    pub bitmap: Option<Text>,
    /// `@size`: XML attribute `size` of `<disk>`.
    pub size: Option<Number>,
}

impl Record for DomaincheckpointDisksDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAINCHECKPOINT_DISKS_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.checkpoint.slot(),
            2 => self.bitmap.slot(),
            3 => self.size.slot(),
            _ => no_slot(&DOMAINCHECKPOINT_DISKS_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.checkpoint.is_set()).with(2, self.bitmap.is_set()).with(3, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bitmap", 2), named("checkpoint", 1), named("name", 0), named("size", 3)] } }
}

/// Rows of [`DomaincheckpointDisksDisk`].
pub static DOMAINCHECKPOINT_DISKS_DISK: Shape = Shape {
    path: "domaincheckpoint/disks/disk",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::DiskTarget)])), "XML attribute `name` of `<disk>`."),
        row("checkpoint", "checkpoint", Attribute(Scalar::Words(&[word("bitmap"), word("no")])), "XML attribute `checkpoint` of `<disk>`. One of `bitmap`, `no`."),
        row("bitmap", "bitmap", Attribute(Scalar::Text), "XML attribute `bitmap` of `<disk>`."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `size` of `<disk>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@checkpoint", up: 0, row_path: &[1] }, words: Words { texts: &["bitmap"], absent: true } }], rows: &[2, 3], required: &[] },
    ],
};

/// Element `<parent>` of `<domaincheckpoint>`.
///
/// Source: `domaincheckpoint/parent`.
#[derive(Clone, Default)]
pub struct DomaincheckpointParent {
    /// `<name>`: Element `<name>` of `<parent>`.
    pub name: Option<Text>,
}

impl Record for DomaincheckpointParent {
    fn shape(&self) -> &'static Shape {
        &DOMAINCHECKPOINT_PARENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAINCHECKPOINT_PARENT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomaincheckpointParent`].
pub static DOMAINCHECKPOINT_PARENT: Shape = Shape {
    path: "domaincheckpoint/parent",
    rows: &[
        row("name", "name", Leaf(Scalar::Class(Class::CheckpointName)), "Element `<name>` of `<parent>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
