//! From schemas/facts/storagepoolcaps.facts, `storagepoolCapabilities`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{Scalar, RowName, RowSet, Shape, YES_NO, named, row};

/// Document `<storagepoolCapabilities>`.
///
/// Source: `storagepoolCapabilities`.
#[derive(Clone, Default)]
pub struct StoragepoolCapabilities {
    /// `<pool>`: Elements `<pool>` of `<storagepoolCapabilities>`.
    pub pool: Vec<crate::storagepoolcaps::StoragepoolCapabilitiesPool>,
}

impl Record for StoragepoolCapabilities {
    fn shape(&self) -> &'static Shape {
        &STORAGEPOOL_CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pool.slot(),
            _ => no_slot(&STORAGEPOOL_CAPABILITIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.pool.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("pool", 0)] } }
}

/// Rows of [`StoragepoolCapabilities`].
pub static STORAGEPOOL_CAPABILITIES: Shape = Shape {
    path: "storagepoolCapabilities",
    rows: &[
        row("pool", "pool", Children(&crate::storagepoolcaps::STORAGEPOOL_CAPABILITIES_POOL), "Elements `<pool>` of `<storagepoolCapabilities>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<pool>` of `<storagepoolCapabilities>`.
///
/// Source: `storagepoolCapabilities/pool`.
#[derive(Clone, Default)]
pub struct StoragepoolCapabilitiesPool {
    /// `@type`: XML attribute `type` of `<pool>`.
    pub r#type: Option<Text>,
    /// `@supported`: XML attribute `supported` of `<pool>`.
    pub supported: Option<bool>,
    /// `<poolOptions>`: Element `<poolOptions>` of `<pool>`.
    pub pool_options: Option<Box<crate::storagepoolcaps::StoragepoolCapabilitiesPoolPoolOptions>>,
    /// `<volOptions>`: Element `<volOptions>` of `<pool>`.
    pub vol_options: Option<Box<crate::storagepoolcaps::StoragepoolCapabilitiesPoolVolOptions>>,
}

impl Record for StoragepoolCapabilitiesPool {
    fn shape(&self) -> &'static Shape {
        &STORAGEPOOL_CAPABILITIES_POOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.supported.slot(),
            2 => self.pool_options.slot(),
            3 => self.vol_options.slot(),
            _ => no_slot(&STORAGEPOOL_CAPABILITIES_POOL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.supported.is_set()).with(2, self.pool_options.is_set()).with(3, self.vol_options.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("pool_options", 2), named("supported", 1), named("type", 0), named("vol_options", 3)] } }
}

/// Rows of [`StoragepoolCapabilitiesPool`].
pub static STORAGEPOOL_CAPABILITIES_POOL: Shape = Shape {
    path: "storagepoolCapabilities/pool",
    rows: &[
        row("type", "type", Attribute(Scalar::Text), "XML attribute `type` of `<pool>`."),
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<pool>`."),
        row("poolOptions", "pool_options", Child(&crate::storagepoolcaps::STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS), "Element `<poolOptions>` of `<pool>`."),
        row("volOptions", "vol_options", Child(&crate::storagepoolcaps::STORAGEPOOL_CAPABILITIES_POOL_VOL_OPTIONS), "Element `<volOptions>` of `<pool>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<poolOptions>` of `<pool>`.
///
/// Source: `storagepoolCapabilities/pool/poolOptions`.
#[derive(Clone, Default)]
pub struct StoragepoolCapabilitiesPoolPoolOptions {
    /// `<defaultFormat>`: Element `<defaultFormat>` of `<poolOptions>`.
    pub default_format: Option<Box<crate::storagepoolcaps::StoragepoolCapabilitiesPoolPoolOptionsDefaultFormat>>,
    /// `<enum>`: Elements `<enum>` of `<poolOptions>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for StoragepoolCapabilitiesPoolPoolOptions {
    fn shape(&self) -> &'static Shape {
        &STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.default_format.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.default_format.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default_format", 0), named("enum", 1)] } }
}

/// Rows of [`StoragepoolCapabilitiesPoolPoolOptions`].
pub static STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS: Shape = Shape {
    path: "storagepoolCapabilities/pool/poolOptions",
    rows: &[
        row("defaultFormat", "default_format", Child(&crate::storagepoolcaps::STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS_DEFAULT_FORMAT), "Element `<defaultFormat>` of `<poolOptions>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<poolOptions>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<defaultFormat>` of `<poolOptions>`.
///
/// Source: `storagepoolCapabilities/pool/poolOptions/defaultFormat`.
#[derive(Clone, Default)]
pub struct StoragepoolCapabilitiesPoolPoolOptionsDefaultFormat {
    /// `@type`: XML attribute `type` of `<defaultFormat>`.
    pub r#type: Option<Text>,
}

impl Record for StoragepoolCapabilitiesPoolPoolOptionsDefaultFormat {
    fn shape(&self) -> &'static Shape {
        &STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS_DEFAULT_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS_DEFAULT_FORMAT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`StoragepoolCapabilitiesPoolPoolOptionsDefaultFormat`].
pub static STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS_DEFAULT_FORMAT: Shape = Shape {
    path: "storagepoolCapabilities/pool/poolOptions/defaultFormat",
    rows: &[
        row("type", "type", Attribute(Scalar::Text), "XML attribute `type` of `<defaultFormat>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<volOptions>` of `<pool>`.
///
/// Source: `storagepoolCapabilities/pool/volOptions`.
#[derive(Clone, Default)]
pub struct StoragepoolCapabilitiesPoolVolOptions {
    /// `<defaultFormat>`: Element `<defaultFormat>` of `<volOptions>`.
    pub default_format: Option<Box<crate::storagepoolcaps::StoragepoolCapabilitiesPoolPoolOptionsDefaultFormat>>,
    /// `<enum>`: Elements `<enum>` of `<volOptions>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for StoragepoolCapabilitiesPoolVolOptions {
    fn shape(&self) -> &'static Shape {
        &STORAGEPOOL_CAPABILITIES_POOL_VOL_OPTIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.default_format.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&STORAGEPOOL_CAPABILITIES_POOL_VOL_OPTIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.default_format.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default_format", 0), named("enum", 1)] } }
}

/// Rows of [`StoragepoolCapabilitiesPoolVolOptions`].
pub static STORAGEPOOL_CAPABILITIES_POOL_VOL_OPTIONS: Shape = Shape {
    path: "storagepoolCapabilities/pool/volOptions",
    rows: &[
        row("defaultFormat", "default_format", Child(&crate::storagepoolcaps::STORAGEPOOL_CAPABILITIES_POOL_POOL_OPTIONS_DEFAULT_FORMAT), "Element `<defaultFormat>` of `<volOptions>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<volOptions>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
