//! From schemas/facts/nwfilter.facts, `filter`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Range, Scalar, Shape, row, word};

/// Document `<filter>`.
///
/// Source: `filter`.
#[derive(Clone, Default)]
pub struct Filter {
    /// `@name`: XML attribute `name` of `<filter>`.
    pub name: Option<String>,
    /// `@chain`: XML attribute `chain` of `<filter>`. Also `root`.
    pub chain: Option<String>,
    /// `@priority`: XML attribute `priority` of `<filter>`. -1000 to 1000.
    pub priority: Option<Number>,
    /// `<uuid>`: Element `<uuid>` of `<filter>`.
    pub uuid: Option<String>,
    /// Children in order: Element `<entry>` of `<filter>`.
    pub entry: Vec<crate::nwfilter::FilterEntry>,
}

impl Record for Filter {
    fn shape(&self) -> &'static Shape {
        &FILTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.chain.slot(),
            2 => self.priority.slot(),
            3 => self.uuid.slot(),
            4 => self.entry.slot(),
            _ => no_slot(&FILTER, index),
        }
    }
}

/// Rows of [`Filter`].
pub static FILTER: Shape = Shape {
    path: "filter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("nc_name")), "XML attribute `name` of `<filter>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("chain", "chain", Attribute(Scalar::Union(&[Scalar::Words(&[word("root")]), Scalar::Class("filter_chain")])), "XML attribute `chain` of `<filter>`. Also `root`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(-1000), max: Some(1000) })), "XML attribute `priority` of `<filter>`. -1000 to 1000."),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "Element `<uuid>` of `<filter>`.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("", "entry", Mixed(&crate::nwfilter::FILTER_ENTRY), "Element `<entry>` of `<filter>`.")
            .owned()
            .flag(Flags::ORDERED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<entry>` of `<filter>`.
///
/// Source: `filter/entry`.
#[derive(Clone, Default)]
pub struct FilterEntry {
    /// `<filterref>`: Element `<filterref>` of `<filter>`.
    pub filterref: Option<Box<crate::nwfilter::FilterFilterref>>,
    /// `<rule>`: Element `<rule>` of `<filter>`.
    pub rule: Option<Box<crate::nwfilter::FilterRule>>,
}

impl Record for FilterEntry {
    fn shape(&self) -> &'static Shape {
        &FILTER_ENTRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.filterref.slot(),
            1 => self.rule.slot(),
            _ => no_slot(&FILTER_ENTRY, index),
        }
    }
}

/// Rows of [`FilterEntry`].
pub static FILTER_ENTRY: Shape = Shape {
    path: "filter/entry",
    rows: &[
        row("filterref", "filterref", Child(&crate::nwfilter::FILTER_FILTERREF), "Element `<filterref>` of `<filter>`."),
        row("rule", "rule", Child(&crate::nwfilter::FILTER_RULE), "Element `<rule>` of `<filter>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<filterref>` of `<filter>`.
///
/// Source: `filter/filterref`.
#[derive(Clone, Default)]
pub struct FilterFilterref {
    /// `@filter`: XML attribute `filter` of `<filterref>`.
    pub filter: Option<String>,
    /// `<parameter>`: Elements `<parameter>` of `<filterref>`.
    pub parameter: Vec<crate::nwfilter::FilterFilterrefParameter>,
}

impl Record for FilterFilterref {
    fn shape(&self) -> &'static Shape {
        &FILTER_FILTERREF
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.filter.slot(),
            1 => self.parameter.slot(),
            _ => no_slot(&FILTER_FILTERREF, index),
        }
    }
}

/// Rows of [`FilterFilterref`].
pub static FILTER_FILTERREF: Shape = Shape {
    path: "filter/filterref",
    rows: &[
        row("filter", "filter", Attribute(Scalar::Class("nc_name")), "XML attribute `filter` of `<filterref>`."),
        row("parameter", "parameter", Children(&crate::nwfilter::FILTER_FILTERREF_PARAMETER), "Elements `<parameter>` of `<filterref>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<parameter>` of `<filterref>`.
///
/// Source: `filter/filterref/parameter`.
#[derive(Clone, Default)]
pub struct FilterFilterrefParameter {
    /// `@name`: XML attribute `name` of `<parameter>`.
    pub name: Option<String>,
    /// `@value`: XML attribute `value` of `<parameter>`.
    pub value: Option<String>,
}

impl Record for FilterFilterrefParameter {
    fn shape(&self) -> &'static Shape {
        &FILTER_FILTERREF_PARAMETER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&FILTER_FILTERREF_PARAMETER, index),
        }
    }
}

/// Rows of [`FilterFilterrefParameter`].
pub static FILTER_FILTERREF_PARAMETER: Shape = Shape {
    path: "filter/filterref/parameter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("filter_parameter")), "XML attribute `name` of `<parameter>`."),
        row("value", "value", Attribute(Scalar::Class("filter_value")), "XML attribute `value` of `<parameter>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
