//! From schemas/facts/domainsnapshot.facts, `domainsnapshot`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Scalar, Selector, RowName, RowSet, Shape, Since, When, Words, named, row, word};

/// Document `<domainsnapshot>`.
///
/// Source: `domainsnapshot`.
#[derive(Clone, Default)]
pub struct Domainsnapshot {
    /// `<name>`: Element `<name>` of `<domainsnapshot>`.
    pub name: Option<Text>,
    /// `<description>`: Element `<description>` of `<domainsnapshot>`.
    pub description: Option<Text>,
    /// `<state>`: Element `<state>` of `<domainsnapshot>`. One of `blocked`, `crashed`, `disk-snapshot`, `paused`, `running`, `shutdown`, `shutoff`.
    pub state: Option<Text>,
    /// `<creationTime>`: Element `<creationTime>` of `<domainsnapshot>`.
    pub creation_time: Option<Text>,
    /// `<memory>`: Element `<memory>` of `<domainsnapshot>`.
    pub memory: Option<Box<crate::domainsnapshot::DomainsnapshotMemory>>,
    /// `<disks>`: Element `<disks>` of `<domainsnapshot>`.
    pub disks: Option<Box<crate::domainsnapshot::DomainsnapshotDisks>>,
    /// `<revertDisks>`: Element `<revertDisks>` of `<domainsnapshot>`. After libvirt 9.0.0, by 9.8.0.
    pub revert_disks: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisks>>,
    /// `<active>`: Element `<active>` of `<domainsnapshot>`. One of `0`, `1`.
    pub active: Option<Text>,
    /// `<domain>`: Element `<domain>` of `<domainsnapshot>`.
    pub domain_xml: Option<Text>,
    /// `<inactiveDomain>`: Element `<inactiveDomain>` of `<domainsnapshot>`.
    pub inactive_domain_xml: Option<Text>,
    /// `<parent>`: Element `<parent>` of `<domainsnapshot>`.
    pub parent: Option<Box<crate::domainsnapshot::DomainsnapshotParent>>,
    /// `<cookie>`: Element `<cookie>` of `<domainsnapshot>`.
    pub cookie: Option<Text>,
}

impl Record for Domainsnapshot {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.description.slot(),
            2 => self.state.slot(),
            3 => self.creation_time.slot(),
            4 => self.memory.slot(),
            5 => self.disks.slot(),
            6 => self.revert_disks.slot(),
            7 => self.active.slot(),
            8 => self.domain_xml.slot(),
            9 => self.inactive_domain_xml.slot(),
            10 => self.parent.slot(),
            11 => self.cookie.slot(),
            _ => no_slot(&DOMAINSNAPSHOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.description.is_set()).with(2, self.state.is_set()).with(3, self.creation_time.is_set()).with(4, self.memory.is_set()).with(5, self.disks.is_set()).with(6, self.revert_disks.is_set()).with(7, self.active.is_set()).with(8, self.domain_xml.is_set()).with(9, self.inactive_domain_xml.is_set()).with(10, self.parent.is_set()).with(11, self.cookie.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("active", 7), named("cookie", 11), named("creation_time", 3), named("description", 1), named("disks", 5), named("domain_xml", 8), named("inactive_domain_xml", 9), named("memory", 4), named("name", 0), named("parent", 10), named("revert_disks", 6), named("state", 2)] } }
}

/// Rows of [`Domainsnapshot`].
pub static DOMAINSNAPSHOT: Shape = Shape {
    path: "domainsnapshot",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<domainsnapshot>`.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("description", "description", Leaf(Scalar::Text), "Element `<description>` of `<domainsnapshot>`."),
        row("state", "state", Leaf(Scalar::Words(&[word("blocked"), word("crashed"), word("disk-snapshot"), word("paused"), word("running"), word("shutdown"), word("shutoff")])), "Element `<state>` of `<domainsnapshot>`. One of `blocked`, `crashed`, `disk-snapshot`, `paused`, `running`, `shutdown`, `shutoff`."),
        row("creationTime", "creation_time", Leaf(Scalar::Text), "Element `<creationTime>` of `<domainsnapshot>`."),
        row("memory", "memory", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_MEMORY), "Element `<memory>` of `<domainsnapshot>`."),
        row("disks", "disks", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS), "Element `<disks>` of `<domainsnapshot>`."),
        row("revertDisks", "revert_disks", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS), "Element `<revertDisks>` of `<domainsnapshot>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("active", "active", Leaf(Scalar::Words(&[word("0"), word("1")])), "Element `<active>` of `<domainsnapshot>`. One of `0`, `1`."),
        row("domain", "domain_xml", RawElement, "Element `<domain>` of `<domainsnapshot>`."),
        row("inactiveDomain", "inactive_domain_xml", RawElement, "Element `<inactiveDomain>` of `<domainsnapshot>`."),
        row("parent", "parent", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_PARENT), "Element `<parent>` of `<domainsnapshot>`."),
        row("cookie", "cookie", RawContent, "Element `<cookie>` of `<domainsnapshot>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<memory>` of `<domainsnapshot>`.
///
/// Source: `domainsnapshot/memory`.
#[derive(Clone, Default)]
pub struct DomainsnapshotMemory {
    /// `@snapshot`: XML attribute `snapshot` of `<memory>`. One of `external`, `internal`, `no`.
    pub snapshot: Option<Text>,
    /// `@file`: XML attribute `file` of `<memory>`.
    pub file: Option<Text>,
}

impl Record for DomainsnapshotMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.snapshot.slot(),
            1 => self.file.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_MEMORY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.snapshot.is_set()).with(1, self.file.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("file", 1), named("snapshot", 0)] } }
}

/// Rows of [`DomainsnapshotMemory`].
pub static DOMAINSNAPSHOT_MEMORY: Shape = Shape {
    path: "domainsnapshot/memory",
    rows: &[
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("no")])), "XML attribute `snapshot` of `<memory>`. One of `external`, `internal`, `no`."),
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "XML attribute `file` of `<memory>`.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[0] }, words: Words { texts: &["external"], absent: true } }], rows: &[1], required: &[1] },
    ],
};

/// Element `<parent>` of `<domainsnapshot>`.
///
/// Source: `domainsnapshot/parent`.
#[derive(Clone, Default)]
pub struct DomainsnapshotParent {
    /// `<name>`: Element `<name>` of `<parent>`.
    pub name: Option<Text>,
}

impl Record for DomainsnapshotParent {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_PARENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_PARENT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainsnapshotParent`].
pub static DOMAINSNAPSHOT_PARENT: Shape = Shape {
    path: "domainsnapshot/parent",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<parent>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
