//! Reconciles sizes: a number and its unit are one value. Drift is converted to the configured unit if that is exact.

use mapping::shape::{Canon, Shape};
use mapping::{Number, Object, Value};

use super::{Location, ObjectPair, Reconciler};
use crate::canon::size;
use crate::echo::json;
use crate::fields::ObjectAttribute;

impl Reconciler<'_> {
    /// The state of a size or of its unit.
    pub(super) fn size(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        pair: ObjectPair,
        location: &Location,
    ) -> Value {
        let (intent, actual) = pair;
        let group = Group::of(shape, field);
        let is_set = group.sizes.iter().any(|size| !intent.get(size.name).is_null());
        let stays = group.sizes.iter().all(|size| {
            size.is_same(shape, intent, actual)
                || self.is_size_kept(field, *size, &group, pair, location)
        });
        if stays || !is_set {
            return intent.get(field.name).clone();
        }
        group.drifted(shape, field, pair)
    }

    /// Whether the echo keeps a size; it is recorded for the size and not for its unit.
    fn is_size_kept(
        &mut self,
        field: ObjectAttribute,
        size: ObjectAttribute,
        group: &Group,
        pair: ObjectPair,
        location: &Location,
    ) -> bool {
        let configured = group.both(size, pair.0);
        let found = group.both(size, pair.1);
        if field.name == size.name {
            return self.is_kept_by_echo(size, (&configured, &found), location);
        }
        let address = location.sibling(size.name).address();
        self.is_planned()
            || self.is_total(&size)
            || self.known.holds(&address, &json(&configured), &json(&found))
    }
}

/// Sizes that share a unit.
struct Group {
    sizes: Vec<ObjectAttribute>,
    unit: Option<ObjectAttribute>,
}

impl Group {
    fn of(shape: &'static Shape, field: ObjectAttribute) -> Self {
        let (sizes, units): (Vec<_>, Vec<_>) =
            field.group(shape).into_iter().partition(ObjectAttribute::is_size);
        Self { sizes, unit: units.first().copied() }
    }

    /// A size with its unit, as the echo records it.
    fn both(&self, size: ObjectAttribute, object: &Object) -> Value {
        let number = object.get(size.name).clone();
        let unit = self.unit.map(|unit| object.get(unit.name).clone());
        match unit {
            Some(unit) if !unit.is_null() => Value::List(vec![number, unit]),
            _ => number,
        }
    }

    /// The state after drift: in the configured unit, else in a smaller one.
    fn drifted(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        (intent, actual): ObjectPair,
    ) -> Value {
        let verbatim = actual.get(field.name).clone();
        let [size] = self.sizes.as_slice() else {
            return verbatim;
        };
        let (Some(bytes), Canon::Size { default, .. }) = (size.size(shape, actual), size.row.canon)
        else {
            return verbatim;
        };
        let Some(unit) = self.unit else {
            return verbatim;
        };
        let configured = intent.get(unit.name);
        let (number, unit) = size::spell(bytes, configured.as_str().unwrap_or(default));
        let Ok(number) = u64::try_from(number) else {
            return verbatim;
        };
        if field.is_size() {
            return match verbatim {
                Value::String(_) => Value::from(number.to_string()),
                _ => Value::Number(Number::from(number)),
            };
        }
        if unit == configured.as_str().unwrap_or(default) {
            return configured.clone();
        }
        Value::from(unit)
    }
}
