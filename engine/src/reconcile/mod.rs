//! Computes the state from the intent and from the document that libvirt has.
//!
//! A configured spelling is kept if it is equivalent; values that were never configured are left out, except
//! generated ones. After an apply, known planned values are kept: the echo records those that libvirt did not store,
//! which count as stored from then on.

mod auto;
mod import;
mod keyed;
mod list;
mod size;

use mapping::schema::Presence;
use mapping::shape::{Flags, Kind, Shape, Since};
use mapping::value::is_same_name;
use mapping::{Number, Object, Path, Value};

use crate::canon::foreign::Fragment;
use crate::echo::{Echo, json};
use crate::fields::{ObjectAttribute, fields};
use crate::pattern::is_unspecified;
use crate::references::is_uuid_of_other;
use crate::server::server_part;
use crate::view::ValueView;
use mapping::Location;
use mapping::view::parts_at;

/// The intended values: a state, or a plan.
#[derive(Debug, Clone, Copy)]
pub struct Intent<'a> {
    /// The values; null if there are none.
    pub value: &'a Value,
    /// The values that libvirt did not store as sent.
    pub echo: &'a Echo,
}

/// The operation that needs the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A refresh: the state shows drift.
    Read,
    /// An import: takes the document, without defaults and additions of libvirt.
    Import,
    /// After an apply: known planned values are kept, and the echo records differences.
    AfterApply,
}

/// A state, and the differences found.
#[derive(Debug, Clone)]
pub struct Reconciled {
    /// The state, wholly known.
    pub value: Value,
    /// The new echo.
    pub echo: Echo,
    /// After an apply: planned values that libvirt did not store and that the previous echo does not contain.
    pub differences: Vec<Difference>,
}

/// A planned value that libvirt did not store as sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The path in the planned state.
    pub path: Path,
    /// The planned value.
    pub sent: Value,
    /// The stored value; null if there is none.
    pub stored: Value,
    /// Whether it is an element with content that libvirt did not store at all.
    pub is_element: bool,
    /// The libvirt release that added it, if newer than the oldest supported one.
    pub since: Option<Since>,
}

/// Computes the state from intent and actual values; attributes that `shape` lacks are ignored.
pub fn reconcile(shape: &'static Shape, intent: Intent, actual: &Value, mode: Mode) -> Reconciled {
    let (echo, differences) = (Echo::default(), Vec::new());
    let document = (shape, actual);
    let mut reconciler = Reconciler { mode, document, known: intent.echo, echo, differences };
    let empty = Object::new();
    let pair = (intent.value.as_object().unwrap_or(&empty), actual.as_object().unwrap_or(&empty));
    let value = reconciler.object(shape, pair, &Location::default());
    Reconciled {
        value: Value::Object(value),
        echo: reconciler.echo,
        differences: reconciler.differences,
    }
}

/// An intended object and its actual counterpart.
type ObjectPair<'a> = (&'a Object, &'a Object);

struct Reconciler<'a> {
    mode: Mode,
    /// The whole document that libvirt has, with its shape.
    document: (&'static Shape, &'a Value),
    known: &'a Echo,
    echo: Echo,
    differences: Vec<Difference>,
}

impl Reconciler<'_> {
    fn object(&mut self, shape: &'static Shape, pair: ObjectPair, location: &Location) -> Object {
        // Most attributes of a shape are not set: the search is in those that are, and ends after the last one.
        let names = pair.0.names_with(pair.1);
        let mut left = names.len();
        let mut state: Vec<_> = names.into_iter().map(|name| (name, Value::Null)).collect();
        for field in fields(shape) {
            if left == 0 {
                break;
            }
            let is_it = |(name, _): &&mut (&'static str, Value)| is_same_name(name, field.name);
            if let Some((_, value)) = state.iter_mut().find(is_it) {
                left -= 1;
                *value = self.field(shape, field, pair, location);
            }
        }
        state.into_iter().collect()
    }

    fn field(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        pair: ObjectPair,
        location: &Location,
    ) -> Value {
        let (intent, actual) = (pair.0.get(field.name), pair.1.get(field.name));
        let is_planned = self.is_planned();
        if field.has(Flags::WRITE_ONLY) {
            return Value::Null;
        }
        if intent.is_unknown() {
            return server_part(field.row, actual);
        }
        if intent.is_null() {
            let is_null = is_planned || field.has(Flags::VOLATILE);
            return if is_null { Value::Null } else { self.unset(shape, field, pair) };
        }
        if field.row.presence == Presence::Computed {
            return if is_planned { intent } else { actual }.clone();
        }
        // Values fixed at creation are not refreshed, except generated ones inside of them. That includes the read
        // after a create: a pool refresh for another object may already have dropped them.
        let is_fixed = field.has(Flags::NOT_REFRESHED) && !matches!(field.row.kind, Kind::Child(_));
        let is_settled = is_fixed || field.has(Flags::SECURE_ONLY);
        if field.is_not_compared() || is_settled {
            return intent.clone();
        }
        self.set(shape, field, pair, &location.attribute(field.name))
    }

    /// Whether planned values are kept.
    fn is_planned(&self) -> bool {
        self.mode == Mode::AfterApply
    }

    /// The state of an omitted attribute: a generated value or, at import, any value that libvirt did not add.
    fn unset(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        (intent, actual): ObjectPair,
    ) -> Value {
        if self.mode == Mode::Import && !auto::is_auto(shape, &field, actual) {
            return import::value(field.row, actual.get(field.name));
        }
        let actual = actual.get(field.name);
        // A unit belongs to its size: if a size is set without a unit, it is in the default unit.
        let group = field.group(shape);
        let is_partly_set = group.iter().any(|member| !intent.get(member.name).is_null());
        if field.is_server() && !is_partly_set {
            return server_part(field.row, actual);
        }
        Value::Null
    }

    fn set(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        pair: ObjectPair,
        location: &Location,
    ) -> Value {
        let (intent, actual) = (pair.0.get(field.name), pair.1.get(field.name));
        match (field.row.kind, intent) {
            (Kind::Child(inner), Value::Object(object)) => {
                if actual.is_null() && is_unspecified(field.row, ValueView::of(intent)) {
                    return intent.clone();
                }
                let known = self.differences.len();
                let state = self.child(inner, (object, actual), location);
                if actual.is_null() && !field.row.is_container() {
                    self.join_differences(field, known, intent, location);
                }
                state
            }
            (Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner), Value::List(_)) => {
                self.list(field, inner, (intent.items(), actual.items()), location)
            }
            (Kind::Leaves(_), Value::List(items)) => {
                self.texts(field, (items, actual.items()), location)
            }
            (Kind::Map(inner), Value::Map(map)) => self.map(field, inner, (map, actual), location),
            (Kind::RawContent, Value::String(text)) => {
                self.foreign(field, (text, actual), location)
            }
            _ if !field.group(shape).is_empty() => self.size(shape, field, pair, location),
            _ if field.is_same_value(intent, actual) => intent.clone(),
            _ if actual.is_null() && auto::is_default(shape, &field, pair.0) => intent.clone(),
            _ => self.resolve_difference(field, (intent, actual), location),
        }
    }

    fn child(
        &mut self,
        shape: &'static Shape,
        pair: (&Object, &Value),
        location: &Location,
    ) -> Value {
        let (intent, actual) = pair;
        let empty = Object::new();
        let found = actual.as_object();
        let state = self.object(shape, (intent, found.unwrap_or(&empty)), location);
        let is_absent = !self.is_planned() && found.is_none() && !intent.is_empty();
        if is_absent && state.is_empty() {
            return Value::Null;
        }
        Value::Object(state)
    }

    /// Reports an element that libvirt does not have as one difference, instead of one for each attribute.
    fn join_differences(
        &mut self,
        field: ObjectAttribute,
        known: usize,
        intent: &Value,
        location: &Location,
    ) {
        if self.differences.len() == known || !has_content(intent) {
            return;
        }
        self.differences.truncate(known);
        self.differences.push(Difference {
            path: location.path(),
            sent: intent.clone(),
            stored: Value::Null,
            is_element: true,
            since: field.row.since,
        });
    }

    /// The state of a value that differs: the intent if the echo contains it or it is planned, else the actual value.
    fn resolve_difference(
        &mut self,
        field: ObjectAttribute,
        pair: (&Value, &Value),
        location: &Location,
    ) -> Value {
        let (intent, actual) = pair;
        if self.is_kept_by_echo(field, pair, location) { intent.clone() } else { actual.clone() }
    }

    /// Whether libvirt replaced a value by the total of others.
    fn is_total(&self, field: &ObjectAttribute) -> bool {
        let (shape, actual) = self.document;
        let mut row_paths = field.row.rules.total_of.iter().flat_map(|source| source.row_paths);
        row_paths.any(|row_path| !parts_at(ValueView::of(actual), shape, row_path).is_empty())
    }

    /// Whether the intent is kept although libvirt has another value; records that in the echo.
    fn is_kept_by_echo(
        &mut self,
        field: ObjectAttribute,
        (intent, actual): (&Value, &Value),
        location: &Location,
    ) -> bool {
        let (sent, stored) = (json(intent), json(actual));
        let address = location.address();
        // A total changes with its parts: it is reported once.
        let is_total = self.is_total(&field);
        let is_known = self.known.holds(&address, &sent, &stored)
            || (is_total && self.known.was_sent(&address, &sent));
        if !is_known && !self.is_planned() {
            return is_total;
        }
        // A UUID was sent as the name that libvirt stores.
        if !is_known && !is_uuid_of_other(&field, intent) {
            self.differences.push(Difference {
                path: location.path(),
                sent: intent.clone(),
                stored: actual.clone(),
                is_element: is_dropped(&field, intent, actual),
                since: field.row.since,
            });
        }
        self.echo.insert(&address, sent, stored);
        true
    }
}

/// Whether libvirt dropped an element with content. An element that contains only text is an attribute for the user:
/// the echo records it.
fn is_dropped(field: &ObjectAttribute, intent: &Value, actual: &Value) -> bool {
    match (field.row.kind, intent, actual) {
        (Kind::RawContent, Value::String(intent), Value::String(actual)) => {
            let names = [intent, actual].map(|text| Fragment::parse(text).map(|it| it.by_name()));
            let [Some(sent), Some(stored)] = names else { return false };
            sent.keys().any(|name| !stored.contains_key(name))
        }
        (Kind::RawContent | Kind::RawElement, intent, Value::Null) => has_content(intent),
        // One key of a map is an attribute.
        (Kind::Map(_), intent @ Value::Map(_), Value::Null) => has_content(intent),
        (Kind::Map(_), ..) => false,
        (_, intent, Value::Null) => field.row.shape().is_some() && has_content(intent),
        _ => false,
    }
}

/// Whether a value is more than false, zero or empty, which libvirt may express by omission.
fn has_content(value: &Value) -> bool {
    match value {
        Value::Null | Value::Unknown => false,
        Value::Bool(truth) => *truth,
        Value::Number(number) => *number != Number::from(0_u64),
        Value::String(text) => !text.is_empty(),
        Value::List(items) => items.iter().any(has_content),
        Value::Map(entries) => entries.values().any(has_content),
        Value::Object(object) => object.iter().any(|(_, value)| has_content(value)),
    }
}
