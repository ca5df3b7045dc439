//! From schemas/facts/nwfilter.facts, `filter`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Canon, Flags, NO_RULES, Range, Rules, Scalar, RowName, RowSet, Shape, Check, named, row, word};

/// Document `<filter>`.
///
/// Source: `filter`.
#[derive(Clone, Default)]
pub struct Filter {
    /// `@name`: Name of the filter, unique on the host. An interface of a guest refers to it in `filterref.filter`.
    pub name: Option<Text>,
    /// `@chain`: Chain that holds the rules: `root`, or a name that starts with `mac`, `vlan`, `stp`, `arp`, `rarp`, `ipv4` or `ipv6`. Traffic reaches such a chain by its protocol. Default: `root`. Also allowed: `root`.
    pub chain: Option<Text>,
    /// `@priority`: Priority of the chain; chains and rules of `root` with lower values come first. Default: a value that depends on the protocol in the name of the chain. From -1000 to 1000.
    pub priority: Option<Number>,
    /// `<uuid>`: UUID of the filter. Generated when omitted.
    pub uuid: Option<Text>,
    /// Children in order: Rules and references to other filters. Each entry has either `rule` or `filterref`. Packets are tested against rules with lower priorities first; the order of the entries is significant for equal priorities.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.chain.is_set()).with(2, self.priority.is_set()).with(3, self.uuid.is_set()).with(4, self.entry.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("chain", 1), named("entry", 4), named("name", 0), named("priority", 2), named("uuid", 3)] } }
}

/// Rows of [`Filter`].
pub static FILTER: Shape = Shape {
    path: "filter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::NcName)), "Name of the filter, unique on the host. An interface of a guest refers to it in `filterref.filter`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("chain", "chain", Attribute(Scalar::Union(&[Scalar::Words(&[word("root")]), Scalar::Class(Class::FilterChain)])), "Chain that holds the rules: `root`, or a name that starts with `mac`, `vlan`, `stp`, `arp`, `rarp`, `ipv4` or `ipv6`. Traffic reaches such a chain by its protocol. Default: `root`. Also allowed: `root`."),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(-1000), max: Some(1000) })), "Priority of the chain; chains and rules of `root` with lower values come first. Default: a value that depends on the protocol in the name of the chain. From -1000 to 1000."),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the filter. Generated when omitted.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("", "entry", Mixed(&crate::nwfilter::FILTER_ENTRY), "Rules and references to other filters. Each entry has either `rule` or `filterref`. Packets are tested against rules with lower priorities first; the order of the entries is significant for equal priorities.")
            .owned()
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Rules and references to other filters. Each entry has either `rule` or `filterref`. Packets are tested against rules with lower priorities first; the order of the entries is significant for equal priorities.
///
/// Source: `filter/entry`.
#[derive(Clone, Default)]
pub struct FilterEntry {
    /// `<filterref>`: Another filter, whose rules are applied too. It may be defined later, but must exist when a guest that uses it starts.
    pub filterref: Option<Box<crate::nwfilter::FilterFilterref>>,
    /// `<rule>`: Rule for packets of one protocol, or for all packets when no protocol is set. Values may be variables, such as `$IP`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.filterref.is_set()).with(1, self.rule.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("filterref", 0), named("rule", 1)] } }
}

/// Rows of [`FilterEntry`].
pub static FILTER_ENTRY: Shape = Shape {
    path: "filter/entry",
    rows: &[
        row("filterref", "filterref", Child(&crate::nwfilter::FILTER_FILTERREF), "Another filter, whose rules are applied too. It may be defined later, but must exist when a guest that uses it starts."),
        row("rule", "rule", Child(&crate::nwfilter::FILTER_RULE), "Rule for packets of one protocol, or for all packets when no protocol is set. Values may be variables, such as `$IP`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Another filter, whose rules are applied too. It may be defined later, but must exist when a guest that uses it starts.
///
/// Source: `filter/filterref`.
#[derive(Clone, Default)]
pub struct FilterFilterref {
    /// `@filter`: Name or UUID of the other filter.
    pub filter: Option<Text>,
    /// `<parameter>`: Values of variables in the other filter.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.filter.is_set()).with(1, self.parameter.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("filter", 0), named("parameter", 1)] } }
}

/// Rows of [`FilterFilterref`].
pub static FILTER_FILTERREF: Shape = Shape {
    path: "filter/filterref",
    rows: &[
        row("filter", "filter", Attribute(Scalar::Class(Class::NcName)), "Name or UUID of the other filter.")
            .rules(&Rules { refers_to: Some("nwfilter"), ..NO_RULES }),
        row("parameter", "parameter", Children(&crate::nwfilter::FILTER_FILTERREF_PARAMETER), "Values of variables in the other filter."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Values of variables in the other filter.
///
/// Source: `filter/filterref/parameter`.
#[derive(Clone, Default)]
pub struct FilterFilterrefParameter {
    /// `@name`: Name of the variable, such as `IP`.
    pub name: Option<Text>,
    /// `@value`: Value of the variable. Several entries with the same name make a list.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`FilterFilterrefParameter`].
pub static FILTER_FILTERREF_PARAMETER: Shape = Shape {
    path: "filter/filterref/parameter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::FilterParameter)), "Name of the variable, such as `IP`."),
        row("value", "value", Attribute(Scalar::Class(Class::FilterValue)), "Value of the variable. Several entries with the same name make a list."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
