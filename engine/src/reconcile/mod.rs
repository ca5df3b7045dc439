//! What the user said and what libvirt has, to what is in state.
//!
//! The user's spelling stays where it means the same; what the user never said stays out, the server's
//! values aside. After a change known planned values stay whatever libvirt has: what it did not keep is
//! noted in the echo, and from then on counts as kept.

mod auto;
mod import;
mod keyed;
mod list;
mod size;

use mapping::schema::Presence;
use mapping::shape::{Flags, Kind, Shape};
use mapping::{Number, Object, Path, Value};

use crate::canon::foreign::Fragment;
use crate::echo::{Echo, json};
use crate::fields::{Field, fields};
use crate::pattern::is_unspecified;
use crate::server::server_part;
use crate::spot::Spot;
use crate::view::ValueView;

/// What the user said: a state, or a plan.
#[derive(Debug, Clone, Copy)]
pub struct Intent<'a> {
    /// The values; null when nothing was ever said.
    pub value: &'a Value,
    /// What libvirt was sent before and did not keep.
    pub echo: &'a Echo,
}

/// Why an answer of libvirt's is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A refresh: drift shows in state.
    Read,
    /// An import: what libvirt has is taken, its own defaults and additions aside.
    Import,
    /// Just after a change: known planned values win, what differs goes to the echo.
    AfterApply,
}

/// A state, and what was found on the way to it.
#[derive(Debug, Clone)]
pub struct Reconciled {
    /// The state: wholly known.
    pub value: Value,
    /// The echo to keep from now on.
    pub echo: Echo,
    /// After a change: planned values that libvirt did not keep and that the echo did not know.
    pub differences: Vec<Difference>,
}

/// A planned value that libvirt did not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands in the planned state.
    pub path: Path,
    /// What was planned.
    pub sent: Value,
    /// What libvirt has instead; null when it has nothing.
    pub stored: Value,
    /// Whether the values may not be shown.
    pub is_sensitive: bool,
    /// Whether it is an element with content that libvirt does not have at all.
    pub is_element: bool,
    /// The first libvirt version that knows it, when not the oldest supported one.
    pub since: Option<&'static str>,
}

/// Brings intent and actual values together; attributes that `shape` lacks are not looked at.
pub fn reconcile(shape: &'static Shape, intent: Intent, actual: &Value, mode: Mode) -> Reconciled {
    let mut reconciler =
        Reconciler { mode, known: intent.echo, echo: Echo::default(), differences: Vec::new() };
    let empty = Object::new();
    let pair = (intent.value.as_object().unwrap_or(&empty), actual.as_object().unwrap_or(&empty));
    let value = reconciler.object(shape, pair, &Spot::default());
    Reconciled {
        value: Value::Object(value),
        echo: reconciler.echo,
        differences: reconciler.differences,
    }
}

/// An object of the intent and its actual counterpart.
type Objects<'a> = (&'a Object, &'a Object);

struct Reconciler<'a> {
    mode: Mode,
    known: &'a Echo,
    echo: Echo,
    differences: Vec<Difference>,
}

impl Reconciler<'_> {
    fn object(&mut self, shape: &'static Shape, pair: Objects, spot: &Spot) -> Object {
        let mut state = Object::new();
        // An object says little of what its shape has.
        let mut left = pair.0.len() + pair.1.len();
        for field in fields(shape) {
            if left == 0 {
                break;
            }
            let is_said = [pair.0, pair.1].map(|object| !object.get(field.name).is_null());
            if is_said == [false, false] {
                continue;
            }
            left -= is_said.into_iter().filter(|is_said| *is_said).count();
            state.set(field.name, self.field(shape, field, (pair, spot)));
        }
        state
    }

    fn field(
        &mut self,
        shape: &'static Shape,
        field: Field,
        (pair, spot): (Objects, &Spot),
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
            let is_never = is_planned || field.has(Flags::VOLATILE);
            return if is_never { Value::Null } else { self.unset(shape, field, pair) };
        }
        if field.row.presence == Presence::Computed {
            return if is_planned { intent } else { actual }.clone();
        }
        // What is settled for good is looked into only for what the server chose. Not even an answer to a create
        // tells of it: libvirt may have forgotten it by then, at a refresh for another object.
        let is_fixed = field.has(Flags::NOT_REFRESHED) && !matches!(field.row.kind, Kind::Child(_));
        let is_settled = is_fixed || field.has(Flags::SECURE_ONLY);
        if field.is_not_compared() || is_settled {
            return intent.clone();
        }
        self.set(shape, field, (pair, &spot.attribute(field.name)))
    }

    /// Whether planned values win.
    fn is_planned(&self) -> bool {
        self.mode == Mode::AfterApply
    }

    /// What the user never said: the server's values, and at import all but libvirt's own additions.
    fn unset(&self, shape: &'static Shape, field: Field, (intent, actual): Objects) -> Value {
        if self.mode == Mode::Import && !auto::is_auto(shape, &field, actual) {
            return import::value(field.row, actual.get(field.name));
        }
        let actual = actual.get(field.name);
        // A unit belongs to the size beside it: without one, that size is in its default unit.
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
        field: Field,
        (pair, spot): (Objects, &Spot),
    ) -> Value {
        let (intent, actual) = (pair.0.get(field.name), pair.1.get(field.name));
        match (field.row.kind, intent) {
            (Kind::Child(inner), Value::Object(object)) => {
                if actual.is_null() && is_unspecified(field.row, ValueView::of(intent)) {
                    return intent.clone();
                }
                let known = self.differences.len();
                let state = self.child(inner, (object, actual), spot);
                if actual.is_null() && !field.row.is_bag() {
                    self.join_differences(field, (known, intent), spot);
                }
                state
            }
            (Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner), Value::List(_)) => {
                self.list(field, inner, ((intent.items(), actual.items()), spot))
            }
            (Kind::Leaves(_), Value::List(items)) => {
                self.texts(field, (items, actual.items()), spot)
            }
            (Kind::Map(inner), Value::Map(map)) => self.map(field, inner, ((map, actual), spot)),
            (Kind::RawContent, Value::String(text)) => self.foreign(field, (text, actual), spot),
            _ if !field.group(shape).is_empty() => self.size(shape, field, (pair, spot)),
            _ if field.is_same_value(intent, actual) => intent.clone(),
            _ if actual.is_null() && auto::is_default(shape, &field, pair.0) => intent.clone(),
            _ => self.differs(field, (intent, actual), spot),
        }
    }

    fn child(&mut self, shape: &'static Shape, pair: (&Object, &Value), spot: &Spot) -> Value {
        let (intent, actual) = pair;
        let empty = Object::new();
        let found = actual.as_object();
        let state = self.object(shape, (intent, found.unwrap_or(&empty)), spot);
        let is_gone = !self.is_planned() && found.is_none() && !intent.is_empty();
        if is_gone && state.is_empty() {
            return Value::Null;
        }
        Value::Object(state)
    }

    /// Reports an element that libvirt does not have as one difference, in place of those of its attributes.
    fn join_differences(&mut self, field: Field, (known, intent): (usize, &Value), spot: &Spot) {
        if self.differences.len() == known || !has_content(intent) {
            return;
        }
        self.differences.truncate(known);
        self.differences.push(Difference {
            path: spot.path(),
            sent: intent.clone(),
            stored: Value::Null,
            is_sensitive: field.has(Flags::SENSITIVE),
            is_element: true,
            since: field.row.since,
        });
    }

    /// What becomes of a value that libvirt does not have so: the echo may know it, a plan insists on
    /// it, else what libvirt has is the state.
    fn differs(&mut self, field: Field, pair: (&Value, &Value), spot: &Spot) -> Value {
        let (intent, actual) = pair;
        if self.is_kept_by_echo(field, pair, spot) { intent.clone() } else { actual.clone() }
    }

    /// Whether the intent stands although libvirt has something else; notes that in the echo.
    fn is_kept_by_echo(
        &mut self,
        field: Field,
        (intent, actual): (&Value, &Value),
        spot: &Spot,
    ) -> bool {
        let (sent, stored) = (json(intent), json(actual));
        let address = spot.address();
        let is_known = self.known.holds(&address, &sent, &stored);
        if !is_known && !self.is_planned() {
            return false;
        }
        if !is_known {
            self.differences.push(Difference {
                path: spot.path(),
                sent: intent.clone(),
                stored: actual.clone(),
                is_sensitive: field.has(Flags::SENSITIVE),
                is_element: is_dropped(&field, intent, actual),
                since: field.row.since,
            });
        }
        self.echo.insert(&address, sent, stored);
        true
    }
}

/// Whether libvirt does not have an element with content at all. An element that only has a text is an attribute to the
/// user: the echo keeps it.
fn is_dropped(field: &Field, intent: &Value, actual: &Value) -> bool {
    match (field.row.kind, intent, actual) {
        (Kind::RawContent, Value::String(intent), Value::String(actual)) => {
            let names = [intent, actual].map(|text| Fragment::parse(text).map(|it| it.by_name()));
            let [Some(sent), Some(stored)] = names else { return false };
            sent.keys().any(|name| !stored.contains_key(name))
        }
        (Kind::RawContent, intent, Value::Null) => has_content(intent),
        (_, intent, Value::Null) => field.row.shape().is_some() && has_content(intent),
        _ => false,
    }
}

/// Whether a value says more than that something is off, zero or empty, which libvirt may say by saying nothing.
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
