//! Computes the planned state from the configuration and the prior state.
//!
//! A configured value is kept as written, or as the prior state has it at the same path if both are equivalent. An
//! omitted value is null or, if libvirt generates it, the prior value of the matched element, else unknown; a default
//! in the prior state stays. No known value depends on an unknown one.

mod omitted;

use mapping::schema::Presence;
use mapping::shape::{Flags, Kind, Row, Shape, Source};
use mapping::{Object, Path, Value};

use crate::changes;
use crate::correlate::{by_index, correlate_certain};
use crate::derived::{ChangeCache, Versions};
use crate::fields::{Derivation, ObjectAttribute, fields};
use crate::send::without_unknowns;
use crate::server::server_part;
use crate::view::ValueView;

/// The result of a plan.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The planned state, with unknown values where only apply can determine them. Identical to the prior state if
    /// nothing changes.
    pub value: Value,
    /// The attributes whose change replaces the object; empty for a create.
    pub requires_replace: Vec<Path>,
    /// The changes apart from spelling; empty for a create, and for a change of the state alone.
    pub changes: Vec<Change>,
}

/// One attribute that changes, or a list that gains or loses elements.
#[derive(Debug, Clone)]
pub struct Change {
    /// The path in the planned state.
    pub path: Path,
    /// The row that describes it.
    pub row: &'static Row,
    /// Whether it changes whatever the unknown values become.
    pub is_certain: bool,
}

/// Plans the attributes of `shape`; `prior` is null for a create. Other attributes are ignored.
///
/// Deterministic: known values do not change when unknown values of `config` become known.
pub fn plan(shape: &'static Shape, config: &Value, prior: &Value) -> Planned {
    let empty = Object::new();
    let object = config.as_object().unwrap_or(&empty);
    let prior = prior.as_object();
    let versions = Versions {
        prior: prior.map(ValueView::Object),
        planned: ValueView::Object(object),
        stored: None,
    };
    let has_unknowns = !config.is_wholly_known();
    let planner =
        Planner { change_cache: ChangeCache::new(shape, versions), has_unknowns, empty: &empty };
    let (matched, prior_at_path) = (prior, prior);
    let config = Counterparts { config: object, matched, prior_at_path, is_certain: true };
    let planned = planner.object(shape, config);
    let (changes, requires_replace) = match prior {
        Some(prior) => changes::between(shape, prior, &planned),
        None => (Vec::new(), Vec::new()),
    };
    Planned { value: Value::Object(planned), requires_replace, changes }
}

/// The attributes of a plan that an existing object cannot adopt without replacement, as innermost paths.
pub fn conflicts(shape: &'static Shape, planned: &Value, actual: &Value) -> Vec<Path> {
    let planned = without_unknowns(planned.clone());
    let empty = Object::new();
    let [before, after] = [actual, &planned].map(|value| value.as_object().unwrap_or(&empty));
    let paths = changes::fixed(shape, before, after);
    let is_innermost = |path: &&Path| !paths.iter().any(|other| other.is_below(path));
    paths.iter().filter(is_innermost).cloned().collect()
}

/// An object of the configuration and its counterparts in the prior state.
#[derive(Clone, Copy)]
struct Counterparts<'a> {
    config: &'a Object,
    /// The prior element with the same identity.
    matched: Option<&'a Object>,
    /// The prior element at the same path, whose spelling may be kept.
    prior_at_path: Option<&'a Object>,
    /// Whether no unknown value can change which prior element matches.
    is_certain: bool,
}

impl<'a> Counterparts<'a> {
    /// An element of a list; its spelling is kept only if its index is unchanged.
    fn element(
        config: &'a Object,
        matched: Option<&'a Value>,
        prior_at_path: Option<&'a Value>,
        is_certain: bool,
    ) -> Self {
        let (matched, prior_at_path) =
            (matched.and_then(Value::as_object), prior_at_path.and_then(Value::as_object));
        Self { config, matched, prior_at_path, is_certain }
    }
}

struct Planner<'a> {
    change_cache: ChangeCache<ValueView<'a>>,
    /// Whether the configuration contains unknown values.
    has_unknowns: bool,
    /// An empty configuration.
    empty: &'a Object,
}

impl<'a> Planner<'a> {
    fn object(&self, shape: &'static Shape, at: Counterparts<'a>) -> Object {
        let planned = |field: ObjectAttribute| (field.name, self.field(shape, field, at));
        fields(shape).map(planned).collect()
    }

    fn field(&self, shape: &'static Shape, field: ObjectAttribute, at: Counterparts<'a>) -> Value {
        if field.has(Flags::WRITE_ONLY) {
            return Value::Null;
        }
        match at.config.get(field.name) {
            Value::Unknown => Value::Unknown,
            Value::Null => self.unset(shape, field, at),
            value => self.set(shape, field, value, at),
        }
    }

    /// The planned value of an omitted attribute.
    fn unset(&self, shape: &'static Shape, field: ObjectAttribute, at: Counterparts<'a>) -> Value {
        if field.row.presence == Presence::Omittable {
            return self.omitted(shape, field, at);
        }
        if !field.is_server() {
            return Value::Null;
        }
        // A size and its unit are one value: setting the size also sets its unit, possibly to the default.
        let group = field.group(shape);
        let mut members = group.iter().map(|member| at.config.get(member.name));
        if members.clone().any(Value::is_unknown) {
            return Value::Unknown;
        }
        if members.any(|member| !member.is_null()) {
            return omitted::unit(shape, field, at);
        }
        match at.matched {
            Some(matched) if !self.is_derived_again(shape, field, at) => {
                self.kept(field, matched.get(field.name), at)
            }
            _ => Value::Unknown,
        }
    }

    /// The part of a prior value that stays: generated values, and omitted ones in them.
    fn kept(&self, field: ObjectAttribute, prior: &'a Value, at: Counterparts<'a>) -> Value {
        match (field.row.kind, prior) {
            (Kind::Child(inner), Value::Object(_)) if field.row.presence != Presence::Computed => {
                let prior_at_path =
                    at.prior_at_path.map(|prior_at_path| prior_at_path.get(field.name));
                let at =
                    Counterparts::element(self.empty, Some(prior), prior_at_path, at.is_certain);
                let part = self.object(inner, at);
                if part.is_empty() { Value::Null } else { Value::Object(part) }
            }
            (_, prior) => server_part(field.row, prior),
        }
    }

    /// The planned value of an omitted attribute whose prior value may stay.
    fn omitted(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        at: Counterparts<'a>,
    ) -> Value {
        match self.is_derived_again(shape, field, at) {
            _ if at.matched.is_none() && !at.is_certain => Value::Unknown,
            true if self.has_unknowns => Value::Unknown,
            true => Value::Null,
            false => omitted::value(shape, field, at),
        }
    }

    /// Whether a value from which libvirt derives this attribute changes.
    fn is_derived_again(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        at: Counterparts<'a>,
    ) -> bool {
        let Some(matched) = at.matched else { return false };
        let versions = Versions {
            prior: Some(ValueView::Object(matched)),
            planned: ValueView::Object(at.config),
            stored: None,
        };
        // A source inside of the element itself does not count: the element is present or absent as a whole.
        let is_inside = |source: &Source| {
            let leads_in = |row_path: &&[u16]| {
                row_path.len() > 1 && row_path.first() == field.row_path().first()
            };
            field.row.shape().is_some()
                && !source.from_root
                && source.row_paths.iter().all(leads_in)
        };
        let derived_from = field.derived_from();
        let mut derivations = derived_from
            .iter()
            .filter(|derivation| !derivation.within.is_empty() || !is_inside(derivation.source));
        derivations.any(|Derivation { source, within }| {
            self.change_cache.is_changed(source, within, shape, versions)
        })
    }

    fn set(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        value: &'a Value,
        at: Counterparts<'a>,
    ) -> Value {
        let matched = at.matched.map_or(&Value::Null, |prior| prior.get(field.name));
        let prior_at_path = at.prior_at_path.map_or(&Value::Null, |prior| prior.get(field.name));
        match (field.row.kind, value) {
            (Kind::Child(inner), Value::Object(object)) => {
                let at = Counterparts::element(
                    object,
                    Some(matched),
                    Some(prior_at_path),
                    at.is_certain,
                );
                Value::Object(self.object(inner, at))
            }
            (Kind::Children(_) | Kind::Chain(_) | Kind::Mixed(_), Value::List(items)) => {
                self.list(field.row, items, matched.items(), prior_at_path.items(), at.is_certain)
            }
            (Kind::Leaves(_), Value::List(items)) => {
                let priors_at_path =
                    prior_at_path.items().iter().chain(std::iter::repeat(&Value::Null));
                let spelled = |(item, prior_at_path): (&Value, &Value)| {
                    let is_same =
                        !prior_at_path.is_null() && field.is_same_value(item, prior_at_path);
                    if is_same { prior_at_path } else { item }.clone()
                };
                Value::List(items.iter().zip(priors_at_path).map(spelled).collect())
            }
            _ if keeps_spelling(shape, field, at) => prior_at_path.clone(),
            _ => value.clone(),
        }
    }

    fn list(
        &self,
        row: &Row,
        items: &'a [Value],
        matched: &'a [Value],
        priors_at_path: &'a [Value],
        is_certain: bool,
    ) -> Value {
        let Some(shape) = row.shape() else {
            return Value::Null;
        };
        let is_certain =
            is_certain && (matched.is_empty() || items.iter().all(Value::is_wholly_known));
        let is_chain = matches!(row.kind, Kind::Chain(_));
        let partners: Vec<Option<usize>> = if is_chain {
            by_index(items.len(), matched.len()).left
        } else {
            let config: Vec<_> = items.iter().map(ValueView::of).collect();
            let matched: Vec<_> = matched.iter().map(ValueView::of).collect();
            correlate_certain(shape, &config, &matched).left
        };
        let planned = |(index, item): (usize, &'a Value)| match item {
            Value::Object(object) => {
                let partner = partners[index].and_then(|at| matched.get(at));
                let is_certain = is_certain || partner.is_some();
                let at =
                    Counterparts::element(object, partner, priors_at_path.get(index), is_certain);
                Value::Object(self.object(shape, at))
            }
            other => other.clone(),
        };
        Value::List(items.iter().enumerate().map(planned).collect())
    }
}

/// Whether the prior spelling is kept: all values of a size's group must be equivalent.
fn keeps_spelling(shape: &'static Shape, field: ObjectAttribute, at: Counterparts) -> bool {
    let Some(prior_at_path) = at.prior_at_path else {
        return false;
    };
    let stays = |member: &ObjectAttribute| {
        let (configured, prior) = (at.config.get(member.name), prior_at_path.get(member.name));
        let is_kept = || !prior.is_null() && omitted::unit(shape, *member, at) == *prior;
        (!member.is_size() || member.is_same(shape, at.config, prior_at_path))
            && (configured.is_null() == prior.is_null() || (configured.is_null() && is_kept()))
    };
    !prior_at_path.get(field.name).is_null()
        && field.is_same(shape, at.config, prior_at_path)
        && field.group(shape).iter().all(stays)
}
