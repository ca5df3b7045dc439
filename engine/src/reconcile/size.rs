//! Sizes: a number and its unit are one value. Drift shows in the user's unit where that is exact.

use mapping::shape::{Canon, Shape};
use mapping::{Number, Object, Value};

use super::{Objects, Reconciler, Spot};
use crate::canon::size;
use crate::echo::json;
use crate::fields::Field;

impl Reconciler<'_> {
    /// The state of one member of a size's group.
    pub(super) fn size(
        &mut self,
        shape: &'static Shape,
        field: Field,
        (pair, spot): (Objects, &Spot),
    ) -> Value {
        let (intent, actual) = pair;
        let group = Group::of(shape, field);
        let is_said = group.sizes.iter().any(|size| !intent.get(size.name).is_null());
        let stays = group.sizes.iter().all(|size| {
            size.is_same(shape, intent, actual)
                || self.is_size_kept((field, *size), &group, (pair, spot))
        });
        if stays || !is_said {
            return intent.get(field.name).clone();
        }
        group.drifted(shape, field, pair)
    }

    /// Whether the echo keeps a size; noted once, for the size and not for its unit.
    fn is_size_kept(
        &mut self,
        (field, size): (Field, Field),
        group: &Group,
        (pair, spot): (Objects, &Spot),
    ) -> bool {
        let said = group.both(size, pair.0);
        let found = group.both(size, pair.1);
        if field.name == size.name {
            return self.is_kept_by_echo(size, (&said, &found), spot);
        }
        let address = spot.sibling(size.name).address();
        self.is_planned() || self.known.holds(&address, &json(&said), &json(&found))
    }
}

/// Sizes that share a unit.
struct Group {
    sizes: Vec<Field>,
    unit: Option<Field>,
}

impl Group {
    fn of(shape: &'static Shape, field: Field) -> Self {
        let (sizes, units): (Vec<_>, Vec<_>) =
            field.group(shape).into_iter().partition(Field::is_size);
        Self { sizes, unit: units.first().copied() }
    }

    /// A size with its unit, as the echo keeps it.
    fn both(&self, size: Field, object: &Object) -> Value {
        let number = object.get(size.name).clone();
        let unit = self.unit.map(|unit| object.get(unit.name).clone());
        match unit {
            Some(unit) if !unit.is_null() => Value::List(vec![number, unit]),
            _ => number,
        }
    }

    /// What a member is after libvirt's size changed: in the user's unit, else in a finer one.
    fn drifted(&self, shape: &'static Shape, field: Field, (intent, actual): Objects) -> Value {
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
        let said = intent.get(unit.name);
        let (number, unit) = size::spell(bytes, said.as_str().unwrap_or(default));
        let Ok(number) = u64::try_from(number) else {
            return verbatim;
        };
        if field.is_size() {
            return match verbatim {
                Value::String(_) => Value::String(number.to_string()),
                _ => Value::Number(Number::from(number)),
            };
        }
        if unit == said.as_str().unwrap_or(default) {
            return said.clone();
        }
        Value::from(unit)
    }
}
