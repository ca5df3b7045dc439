//! Configuration and prior state to planned state.
//!
//! What the user set stays as the user spelled it, or as it stands in the prior state at the same path
//! when that means the same. What the user did not set is null, or the server's: the prior value of the
//! matched element, else unknown; a default that the state has stays. No value depends on what another unknown turns out to be.

mod omitted;

use mapping::schema::Presence;
use mapping::shape::{Flags, Kind, Row, Shape, Source};
use mapping::{Object, Path, Value};

use crate::changes;
use crate::correlate::{by_index, correlate_surely};
use crate::derived::{Root, Versions};
use crate::fields::{Derivation, Field, fields};
use crate::send::without_unknowns;
use crate::server::server_part;
use crate::view::ValueView;

/// What will be in state after a change.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The state after; unknown where only apply can tell. Exactly the prior state when nothing changes.
    pub value: Value,
    /// Attributes whose change replaces the object; empty for a create.
    pub requires_replace: Vec<Path>,
    /// What changes beyond spelling: empty for a create, and for an edit of the state alone.
    pub changes: Vec<Change>,
}

/// One attribute that changes, or a list that gains or loses elements.
#[derive(Debug, Clone)]
pub struct Change {
    /// Where it stands in the planned state.
    pub path: Path,
    /// The row that describes it.
    pub row: &'static Row,
    /// Whether it changes whatever the unknowns turn out to be.
    pub is_certain: bool,
}

/// Plans the attributes of `shape`; `prior` is null for a create. Other attributes are not looked at.
///
/// Deterministic; what is known here stays as it is when unknowns of `config` become known.
pub fn plan(shape: &'static Shape, config: &Value, prior: &Value) -> Planned {
    let empty = Object::new();
    let object = config.as_object().unwrap_or(&empty);
    let prior = prior.as_object();
    let versions = Versions {
        prior: prior.map(ValueView::Object),
        planned: ValueView::Object(object),
        stored: None,
    };
    let is_open = !config.is_wholly_known();
    let planner = Planner { root: Root::new(shape, versions), is_open, empty: &empty };
    let (matched, twin) = (prior, prior);
    let config = At { config: object, matched, twin, is_sure: true };
    let planned = planner.object(shape, config);
    let (changes, requires_replace) = match prior {
        Some(prior) => changes::between(shape, prior, &planned),
        None => (Vec::new(), Vec::new()),
    };
    Planned { value: Value::Object(planned), requires_replace, changes }
}

/// What an object that is there cannot become by a change in place: the attributes of a plan, at their innermost,
/// whose change would replace it.
pub fn conflicts(shape: &'static Shape, planned: &Value, actual: &Value) -> Vec<Path> {
    let planned = without_unknowns(planned.clone());
    let empty = Object::new();
    let [before, after] = [actual, &planned].map(|value| value.as_object().unwrap_or(&empty));
    let (_, paths) = changes::between(shape, before, after);
    let is_innermost = |path: &&Path| !paths.iter().any(|other| other.is_below(path));
    paths.iter().filter(is_innermost).cloned().collect()
}

/// An object of the configuration and its counterparts in the prior state.
#[derive(Clone, Copy)]
struct At<'a> {
    config: &'a Object,
    /// The prior element that this one is.
    matched: Option<&'a Object>,
    /// The prior element at the same path, whose spelling may stay.
    twin: Option<&'a Object>,
    /// Whether no unknown can turn out to match another prior element.
    is_sure: bool,
}

impl<'a> At<'a> {
    /// An object of a list; its spelling may stay only at an unshifted index.
    fn element(
        config: &'a Object,
        (matched, twin): (Option<&'a Value>, Option<&'a Value>),
        is_sure: bool,
    ) -> Self {
        let (matched, twin) = (matched.and_then(Value::as_object), twin.and_then(Value::as_object));
        Self { config, matched, twin, is_sure }
    }
}

struct Planner<'a> {
    root: Root<ValueView<'a>>,
    /// Whether the configuration holds unknowns.
    is_open: bool,
    /// A configuration that sets nothing.
    empty: &'a Object,
}

impl<'a> Planner<'a> {
    fn object(&self, shape: &'static Shape, at: At<'a>) -> Object {
        let planned = |field: Field| (field.name, self.field(shape, field, at));
        fields(shape).map(planned).collect()
    }

    fn field(&self, shape: &'static Shape, field: Field, at: At<'a>) -> Value {
        if field.has(Flags::WRITE_ONLY) {
            return Value::Null;
        }
        match at.config.get(field.name) {
            Value::Unknown => Value::Unknown,
            Value::Null => self.unset(shape, field, at),
            value => self.set(shape, field, (value, at)),
        }
    }

    /// What the configuration omits: null, the server's choice, or what says the same in the prior state.
    fn unset(&self, shape: &'static Shape, field: Field, at: At<'a>) -> Value {
        if field.row.presence == Presence::Omittable {
            return self.omitted(shape, field, at);
        }
        if !field.is_server() {
            return Value::Null;
        }
        // A size and its unit are one: who sets the one sets the other, if only to its default.
        let group = field.group(shape);
        let mut members = group.iter().map(|member| at.config.get(member.name));
        if members.clone().any(Value::is_unknown) {
            return Value::Unknown;
        }
        if members.any(|member| !member.is_null()) {
            return omitted::unit(shape, field, at);
        }
        match at.matched {
            Some(matched) if !self.is_derived_anew(shape, field, at) => {
                self.kept(field, (matched.get(field.name), at))
            }
            _ => Value::Unknown,
        }
    }

    /// What stays of the server's choice, and inside of it of what may be omitted.
    fn kept(&self, field: Field, (prior, at): (&'a Value, At<'a>)) -> Value {
        match (field.row.kind, prior) {
            (Kind::Child(inner), Value::Object(_)) if field.row.presence != Presence::Computed => {
                let twin = at.twin.map(|twin| twin.get(field.name));
                let at = At::element(self.empty, (Some(prior), twin), at.is_sure);
                let part = self.object(inner, at);
                if part.is_empty() { Value::Null } else { Value::Object(part) }
            }
            (_, prior) => server_part(field.row, prior),
        }
    }

    /// What the configuration omits and the prior state may keep.
    fn omitted(&self, shape: &'static Shape, field: Field, at: At<'a>) -> Value {
        match self.is_derived_anew(shape, field, at) {
            _ if at.matched.is_none() && !at.is_sure => Value::Unknown,
            true if self.is_open => Value::Unknown,
            true => Value::Null,
            false => omitted::value(shape, field, at),
        }
    }

    /// Whether something changes from which libvirt derives the value.
    fn is_derived_anew(&self, shape: &'static Shape, field: Field, at: At<'a>) -> bool {
        let Some(matched) = at.matched else { return false };
        let versions = Versions {
            prior: Some(ValueView::Object(matched)),
            planned: ValueView::Object(at.config),
            stored: None,
        };
        // An element that decides by itself what libvirt adds to it is there, or is not.
        let is_inside = |source: &Source| {
            let leads_in = |way: &&[u16]| way.len() > 1 && way.first() == field.way().first();
            field.row.shape().is_some() && !source.from_root && source.ways.iter().all(leads_in)
        };
        let derived_from = field.derived_from();
        let mut derivations = derived_from
            .iter()
            .filter(|derivation| !derivation.within.is_empty() || !is_inside(derivation.source));
        derivations.any(|Derivation { source, within }| {
            self.root.is_changed((source, within), (shape, versions))
        })
    }

    fn set(&self, shape: &'static Shape, field: Field, (value, at): (&'a Value, At<'a>)) -> Value {
        let matched = at.matched.map_or(&Value::Null, |prior| prior.get(field.name));
        let twin = at.twin.map_or(&Value::Null, |prior| prior.get(field.name));
        match (field.row.kind, value) {
            (Kind::Child(inner), Value::Object(object)) => {
                let at = At::element(object, (Some(matched), Some(twin)), at.is_sure);
                Value::Object(self.object(inner, at))
            }
            (Kind::Children(_) | Kind::Chain(_) | Kind::Mixed(_), Value::List(items)) => {
                self.list(field.row, items, (matched.items(), twin.items(), at.is_sure))
            }
            (Kind::Leaves(_), Value::List(items)) => {
                let twins = twin.items().iter().chain(std::iter::repeat(&Value::Null));
                let spelled = |(item, twin): (&Value, &Value)| {
                    let is_same = !twin.is_null() && field.is_same_value(item, twin);
                    if is_same { twin } else { item }.clone()
                };
                Value::List(items.iter().zip(twins).map(spelled).collect())
            }
            _ if keeps_spelling(shape, field, at) => twin.clone(),
            _ => value.clone(),
        }
    }

    fn list(
        &self,
        row: &Row,
        items: &'a [Value],
        (matched, twins, is_sure): (&'a [Value], &'a [Value], bool),
    ) -> Value {
        let Some(shape) = row.shape() else {
            return Value::Null;
        };
        let is_sure = is_sure && (matched.is_empty() || items.iter().all(Value::is_wholly_known));
        let is_chain = matches!(row.kind, Kind::Chain(_));
        let partners: Vec<Option<usize>> = if is_chain {
            by_index(items.len(), matched.len()).left
        } else {
            let config: Vec<_> = items.iter().map(ValueView::of).collect();
            let matched: Vec<_> = matched.iter().map(ValueView::of).collect();
            correlate_surely(shape, &config, &matched).left
        };
        let planned = |(index, item): (usize, &'a Value)| match item {
            Value::Object(object) => {
                let partner = partners[index].and_then(|at| matched.get(at));
                let is_sure = is_sure || partner.is_some();
                let at = At::element(object, (partner, twins.get(index)), is_sure);
                Value::Object(self.object(shape, at))
            }
            other => other.clone(),
        };
        Value::List(items.iter().enumerate().map(planned).collect())
    }
}

/// Whether the prior spelling stays: it means the same, for the whole group of a size.
fn keeps_spelling(shape: &'static Shape, field: Field, at: At) -> bool {
    let Some(twin) = at.twin else {
        return false;
    };
    let stays = |member: &Field| {
        let (said, prior) = (at.config.get(member.name), twin.get(member.name));
        let is_kept = || !prior.is_null() && omitted::unit(shape, *member, at) == *prior;
        (!member.is_size() || member.is_same(shape, at.config, twin))
            && (said.is_null() == prior.is_null() || (said.is_null() && is_kept()))
    };
    !twin.get(field.name).is_null()
        && field.is_same(shape, at.config, twin)
        && field.group(shape).iter().all(stays)
}
