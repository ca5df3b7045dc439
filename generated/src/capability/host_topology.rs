//! From schemas/facts/capability.facts, `capabilities/host/topology`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Range, Scalar, RowName, RowSet, Shape, Since, Check, flat_named, named, row, word};

/// Element `<topology>` of `<host>`.
///
/// Source: `capabilities/host/topology`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopology {
    /// `<cells>`: Element `<cells>` of `<topology>`.
    pub cells: Option<Box<crate::capability::CapabilitiesHostTopologyCells>>,
    /// `<interconnects>`: Element `<interconnects>` of `<topology>`.
    pub interconnects: Option<Box<crate::capability::CapabilitiesHostTopologyInterconnects>>,
}

impl Record for CapabilitiesHostTopology {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cells.slot(),
            1 => self.interconnects.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cells.is_set()).with(1, self.interconnects.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cells", 0), named("interconnects", 1)] } }
}

/// Rows of [`CapabilitiesHostTopology`].
pub static CAPABILITIES_HOST_TOPOLOGY: Shape = Shape {
    path: "capabilities/host/topology",
    rows: &[
        row("cells", "cells", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS), "Element `<cells>` of `<topology>`."),
        row("interconnects", "interconnects", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS), "Element `<interconnects>` of `<topology>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cells>` of `<topology>`.
///
/// Source: `capabilities/host/topology/cells`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCells {
    /// `@num`: XML attribute `num` of `<cells>`.
    pub num: Option<Number>,
    /// `<cell>`: Elements `<cell>` of `<cells>`.
    pub cell: Vec<crate::capability::CapabilitiesHostTopologyCellsCell>,
}

impl Record for CapabilitiesHostTopologyCells {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.num.slot(),
            1 => self.cell.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.num.is_set()).with(1, self.cell.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cell", 1), named("num", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyCells`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS: Shape = Shape {
    path: "capabilities/host/topology/cells",
    rows: &[
        row("num", "num", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `num` of `<cells>`."),
        row("cell", "cell", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL), "Elements `<cell>` of `<cells>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cell>` of `<cells>`.
///
/// Source: `capabilities/host/topology/cells/cell`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCell {
    /// `@id`: XML attribute `id` of `<cell>`.
    pub id: Option<Number>,
    /// `<memory>`: Element `<memory>` of `<cell>`.
    pub memory: Option<Box<crate::capability::CapabilitiesHostTopologyCellsCellMemory>>,
    /// `<pages>`: Elements `<pages>` of `<cell>`.
    pub pages: Vec<crate::capability::CapabilitiesHostTopologyCellsCellPages>,
    /// `<distances>`: Element `<distances>` of `<cell>`.
    pub distances: Option<Box<crate::capability::CapabilitiesHostTopologyCellsCellDistances>>,
    /// `<cache>`: Elements `<cache>` of `<cell>`.
    pub cache: Vec<crate::capability::CapabilitiesHostTopologyCellsCellCache>,
    /// `<cpus>`: Element `<cpus>` of `<cell>`.
    pub cpus: Option<Box<crate::capability::CapabilitiesHostTopologyCellsCellCpus>>,
}

impl Record for CapabilitiesHostTopologyCellsCell {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.memory.slot(),
            2 => self.pages.slot(),
            3 => self.distances.slot(),
            4 => self.cache.slot(),
            5 => self.cpus.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.memory.is_set()).with(2, self.pages.is_set()).with(3, self.distances.is_set()).with(4, self.cache.is_set()).with(5, self.cpus.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 4), named("cpus", 5), named("distances", 3), named("id", 0), flat_named("memory", 1, 1), flat_named("memory_unit", 1, 0), named("pages", 2)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCell`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL: Shape = Shape {
    path: "capabilities/host/topology/cells/cell",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<cell>`."),
        row("memory", "memory", Flat(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_MEMORY, &["memory_unit", "memory"]), "Element `<memory>` of `<cell>`."),
        row("pages", "pages", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_PAGES), "Elements `<pages>` of `<cell>`."),
        row("distances", "distances", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES), "Element `<distances>` of `<cell>`."),
        row("cache", "cache", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE), "Elements `<cache>` of `<cell>`."),
        row("cpus", "cpus", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS), "Element `<cpus>` of `<cell>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cache>` of `<cell>`.
///
/// Source: `capabilities/host/topology/cells/cell/cache`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellCache {
    /// `@level`: XML attribute `level` of `<cache>`.
    pub level: Option<Number>,
    /// `@associativity`: XML attribute `associativity` of `<cache>`. One of `direct`, `full`, `none`.
    pub associativity: Option<Text>,
    /// `@policy`: XML attribute `policy` of `<cache>`. One of `none`, `writeback`, `writethrough`.
    pub policy: Option<Text>,
    /// `<size>`: Element `<size>` of `<cache>`.
    pub size: Option<Box<crate::capability::CapabilitiesHostTopologyCellsCellCacheSize>>,
    /// `<line>`: Element `<line>` of `<cache>`.
    pub line: Option<Box<crate::capability::CapabilitiesHostTopologyCellsCellCacheLine>>,
}

impl Record for CapabilitiesHostTopologyCellsCellCache {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.level.slot(),
            1 => self.associativity.slot(),
            2 => self.policy.slot(),
            3 => self.size.slot(),
            4 => self.line.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.level.is_set()).with(1, self.associativity.is_set()).with(2, self.policy.is_set()).with(3, self.size.is_set()).with(4, self.line.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("associativity", 1), named("level", 0), named("line", 4), named("policy", 2), named("size", 3)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellCache`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/cache",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<cache>`."),
        row("associativity", "associativity", Attribute(Scalar::Words(&[word("direct"), word("full"), word("none")])), "XML attribute `associativity` of `<cache>`. One of `direct`, `full`, `none`."),
        row("policy", "policy", Attribute(Scalar::Words(&[word("none"), word("writeback"), word("writethrough")])), "XML attribute `policy` of `<cache>`. One of `none`, `writeback`, `writethrough`."),
        row("size", "size", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_SIZE), "Element `<size>` of `<cache>`."),
        row("line", "line", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_LINE), "Element `<line>` of `<cache>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<line>` of `<cache>`.
///
/// Source: `capabilities/host/topology/cells/cell/cache/line`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellCacheLine {
    /// `@value`: XML attribute `value` of `<line>`.
    pub value: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<line>`.
    pub unit: Option<Text>,
}

impl Record for CapabilitiesHostTopologyCellsCellCacheLine {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_LINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.unit.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_LINE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()).with(1, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 1), named("value", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellCacheLine`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_LINE: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/cache/line",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<line>`."),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<line>`.")
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<size>` of `<cache>`.
///
/// Source: `capabilities/host/topology/cells/cell/cache/size`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellCacheSize {
    /// `@value`: XML attribute `value` of `<size>`.
    pub value: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<size>`.
    pub unit: Option<Text>,
}

impl Record for CapabilitiesHostTopologyCellsCellCacheSize {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.unit.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()).with(1, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 1), named("value", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellCacheSize`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CACHE_SIZE: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/cache/size",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<size>`."),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<size>`.")
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cpus>` of `<cell>`.
///
/// Source: `capabilities/host/topology/cells/cell/cpus`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellCpus {
    /// `@num`: XML attribute `num` of `<cpus>`.
    pub num: Option<Number>,
    /// `<cpu>`: Elements `<cpu>` of `<cpus>`.
    pub cpu: Vec<crate::capability::CapabilitiesHostTopologyCellsCellCpusCpu>,
}

impl Record for CapabilitiesHostTopologyCellsCellCpus {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.num.slot(),
            1 => self.cpu.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.num.is_set()).with(1, self.cpu.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cpu", 1), named("num", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellCpus`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/cpus",
    rows: &[
        row("num", "num", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `num` of `<cpus>`."),
        row("cpu", "cpu", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS_CPU), "Elements `<cpu>` of `<cpus>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cpu>` of `<cpus>`.
///
/// Source: `capabilities/host/topology/cells/cell/cpus/cpu`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellCpusCpu {
    /// `@id`: XML attribute `id` of `<cpu>`.
    pub id: Option<Number>,
    /// `@socket_id`: XML attribute `socket_id` of `<cpu>`.
    pub socket_id: Option<Number>,
    /// `@die_id`: XML attribute `die_id` of `<cpu>`.
    pub die_id: Option<Number>,
    /// `@cluster_id`: XML attribute `cluster_id` of `<cpu>`. Since libvirt 10.1.0.
    pub cluster_id: Option<Number>,
    /// `@core_id`: XML attribute `core_id` of `<cpu>`.
    pub core_id: Option<Number>,
    /// `@siblings`: XML attribute `siblings` of `<cpu>`.
    pub siblings: Option<Text>,
}

impl Record for CapabilitiesHostTopologyCellsCellCpusCpu {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS_CPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.socket_id.slot(),
            2 => self.die_id.slot(),
            3 => self.cluster_id.slot(),
            4 => self.core_id.slot(),
            5 => self.siblings.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS_CPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.socket_id.is_set()).with(2, self.die_id.is_set()).with(3, self.cluster_id.is_set()).with(4, self.core_id.is_set()).with(5, self.siblings.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cluster_id", 3), named("core_id", 4), named("die_id", 2), named("id", 0), named("siblings", 5), named("socket_id", 1)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellCpusCpu`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_CPUS_CPU: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/cpus/cpu",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<cpu>`."),
        row("socket_id", "socket_id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `socket_id` of `<cpu>`."),
        row("die_id", "die_id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `die_id` of `<cpu>`."),
        row("cluster_id", "cluster_id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `cluster_id` of `<cpu>`. Since libvirt 10.1.0.")
            .since(Since::At((10, 1, 0))),
        row("core_id", "core_id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `core_id` of `<cpu>`."),
        row("siblings", "siblings", Attribute(Scalar::Class(Class::Cpuset)), "XML attribute `siblings` of `<cpu>`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<distances>` of `<cell>`.
///
/// Source: `capabilities/host/topology/cells/cell/distances`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellDistances {
    /// `<sibling>`: Elements `<sibling>` of `<distances>`.
    pub sibling: Vec<crate::capability::CapabilitiesHostTopologyCellsCellDistancesSibling>,
}

impl Record for CapabilitiesHostTopologyCellsCellDistances {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sibling.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sibling.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("sibling", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellDistances`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/distances",
    rows: &[
        row("sibling", "sibling", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES_SIBLING), "Elements `<sibling>` of `<distances>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<sibling>` of `<distances>`.
///
/// Source: `capabilities/host/topology/cells/cell/distances/sibling`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellDistancesSibling {
    /// `@id`: XML attribute `id` of `<sibling>`.
    pub id: Option<Number>,
    /// `@value`: XML attribute `value` of `<sibling>`. From 10 to 255.
    pub value: Option<Number>,
}

impl Record for CapabilitiesHostTopologyCellsCellDistancesSibling {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES_SIBLING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES_SIBLING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("value", 1)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellDistancesSibling`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_DISTANCES_SIBLING: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/distances/sibling",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<sibling>`."),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(10), max: Some(255) })), "XML attribute `value` of `<sibling>`. From 10 to 255."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<memory>` of `<cell>`.
///
/// Source: `capabilities/host/topology/cells/cell/memory`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellMemory {
    /// `@unit`: XML attribute `unit` of `<memory>`.
    pub unit: Option<Text>,
    /// Own text: Text of `<memory>`.
    pub value: Option<Number>,
}

impl Record for CapabilitiesHostTopologyCellsCellMemory {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_MEMORY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellMemory`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_MEMORY: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/memory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<memory>`.")
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<memory>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<pages>` of `<cell>`.
///
/// Source: `capabilities/host/topology/cells/cell/pages`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyCellsCellPages {
    /// `@unit`: XML attribute `unit` of `<pages>`.
    pub unit: Option<Text>,
    /// `@size`: XML attribute `size` of `<pages>`.
    pub size: Option<Number>,
    /// Own text: Text of `<pages>`.
    pub value: Option<Number>,
}

impl Record for CapabilitiesHostTopologyCellsCellPages {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_PAGES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.size.slot(),
            2 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_PAGES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.size.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 1), named("unit", 0), named("value", 2)] } }
}

/// Rows of [`CapabilitiesHostTopologyCellsCellPages`].
pub static CAPABILITIES_HOST_TOPOLOGY_CELLS_CELL_PAGES: Shape = Shape {
    path: "capabilities/host/topology/cells/cell/pages",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<pages>`.")
            .check(Check::Error),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<pages>`."),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Text of `<pages>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<interconnects>` of `<topology>`.
///
/// Source: `capabilities/host/topology/interconnects`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyInterconnects {
    /// `<latency>`: Elements `<latency>` of `<interconnects>`.
    pub latency: Vec<crate::capability::CapabilitiesHostTopologyInterconnectsLatency>,
    /// `<bandwidth>`: Elements `<bandwidth>` of `<interconnects>`.
    pub bandwidth: Vec<crate::capability::CapabilitiesHostTopologyInterconnectsBandwidth>,
}

impl Record for CapabilitiesHostTopologyInterconnects {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.latency.slot(),
            1 => self.bandwidth.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.latency.is_set()).with(1, self.bandwidth.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 1), named("latency", 0)] } }
}

/// Rows of [`CapabilitiesHostTopologyInterconnects`].
pub static CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS: Shape = Shape {
    path: "capabilities/host/topology/interconnects",
    rows: &[
        row("latency", "latency", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_LATENCY), "Elements `<latency>` of `<interconnects>`."),
        row("bandwidth", "bandwidth", Children(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_BANDWIDTH), "Elements `<bandwidth>` of `<interconnects>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<bandwidth>` of `<interconnects>`.
///
/// Source: `capabilities/host/topology/interconnects/bandwidth`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyInterconnectsBandwidth {
    /// `@initiator`: XML attribute `initiator` of `<bandwidth>`.
    pub initiator: Option<Number>,
    /// `@target`: XML attribute `target` of `<bandwidth>`.
    pub target: Option<Number>,
    /// `@cache`: XML attribute `cache` of `<bandwidth>`.
    pub cache: Option<Number>,
    /// `@type`: XML attribute `type` of `<bandwidth>`. One of `access`, `read`, `write`.
    pub r#type: Option<Text>,
    /// `@value`: XML attribute `value` of `<bandwidth>`.
    pub value: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<bandwidth>`.
    pub unit: Option<Text>,
}

impl Record for CapabilitiesHostTopologyInterconnectsBandwidth {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.target.slot(),
            2 => self.cache.slot(),
            3 => self.r#type.slot(),
            4 => self.value.slot(),
            5 => self.unit.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_BANDWIDTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.initiator.is_set()).with(1, self.target.is_set()).with(2, self.cache.is_set()).with(3, self.r#type.is_set()).with(4, self.value.is_set()).with(5, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("initiator", 0), named("target", 1), named("type", 3), named("unit", 5), named("value", 4)] } }
}

/// Rows of [`CapabilitiesHostTopologyInterconnectsBandwidth`].
pub static CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_BANDWIDTH: Shape = Shape {
    path: "capabilities/host/topology/interconnects/bandwidth",
    rows: &[
        row("initiator", "initiator", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `initiator` of `<bandwidth>`."),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<bandwidth>`."),
        row("cache", "cache", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `cache` of `<bandwidth>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("access"), word("read"), word("write")])), "XML attribute `type` of `<bandwidth>`. One of `access`, `read`, `write`."),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<bandwidth>`."),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<bandwidth>`.")
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<latency>` of `<interconnects>`.
///
/// Source: `capabilities/host/topology/interconnects/latency`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostTopologyInterconnectsLatency {
    /// `@initiator`: XML attribute `initiator` of `<latency>`.
    pub initiator: Option<Number>,
    /// `@target`: XML attribute `target` of `<latency>`.
    pub target: Option<Number>,
    /// `@cache`: XML attribute `cache` of `<latency>`.
    pub cache: Option<Number>,
    /// `@type`: XML attribute `type` of `<latency>`. One of `access`, `read`, `write`.
    pub r#type: Option<Text>,
    /// `@value`: XML attribute `value` of `<latency>`.
    pub value: Option<Number>,
}

impl Record for CapabilitiesHostTopologyInterconnectsLatency {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_LATENCY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.target.slot(),
            2 => self.cache.slot(),
            3 => self.r#type.slot(),
            4 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_LATENCY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.initiator.is_set()).with(1, self.target.is_set()).with(2, self.cache.is_set()).with(3, self.r#type.is_set()).with(4, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("initiator", 0), named("target", 1), named("type", 3), named("value", 4)] } }
}

/// Rows of [`CapabilitiesHostTopologyInterconnectsLatency`].
pub static CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS_LATENCY: Shape = Shape {
    path: "capabilities/host/topology/interconnects/latency",
    rows: &[
        row("initiator", "initiator", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `initiator` of `<latency>`."),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<latency>`."),
        row("cache", "cache", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `cache` of `<latency>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("access"), word("read"), word("write")])), "XML attribute `type` of `<latency>`. One of `access`, `read`, `write`."),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<latency>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
