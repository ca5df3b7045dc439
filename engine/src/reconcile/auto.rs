//! What libvirt adds by itself, as policy words it, in a value.

use mapping::Object;
use mapping::schema::Presence;
use mapping::shape::{AutoText, Canon, Flags, Shape};

use crate::canon;
use crate::fields::{Field, field_at};
use crate::pattern;

/// Whether libvirt added a value by itself; the object that holds it tells what its siblings say. A unit goes
/// with its sizes.
pub(super) fn is_auto(shape: &'static Shape, field: &Field, object: &Object) -> bool {
    if field.row.canon == Canon::Unit {
        let sizes: Vec<_> = field.group(shape).into_iter().filter(Field::is_size).collect();
        let is_left_out =
            |size: &Field| object.get(size.name).is_null() || is_auto(shape, size, object);
        if !sizes.is_empty() && sizes.iter().all(is_left_out) {
            return true;
        }
    }
    // A plan keeps it where a configuration omits it, and it is no change where one says it.
    if field.row.presence == Presence::Omittable {
        return false;
    }
    field.has(Flags::AUTO) || is_default(shape, field, object)
}

/// Whether a value is the one that libvirt takes where there is none, as policy words it.
pub(super) fn is_default(shape: &'static Shape, field: &Field, object: &Object) -> bool {
    let Some(said) = canon::text_of(field.row, object.get(field.name)) else {
        return false;
    };
    let (holder_shape, holder) = field.holder(shape, object);
    let is_same = field.row.rules.auto.values().iter().any(|value| match value.text {
        AutoText::Same(way) => {
            let is_in_force = |condition| pattern::holds(holder_shape, condition, holder);
            value.condition.is_none_or(is_in_force) && is_as_sibling(shape, field, (way, object))
        }
        _ => false,
    });
    is_same || pattern::is_auto_text((holder_shape, field.row), holder, &said)
}

/// Whether a value is that of another attribute of its object; sizes are compared with their units.
fn is_as_sibling(shape: &'static Shape, field: &Field, (way, object): (&[u16], &Object)) -> bool {
    let Some(sibling) = field_at(shape, way) else { return false };
    match (field.size(shape, object), sibling.size(shape, object)) {
        (Some(size), Some(other)) => size == other,
        _ => object.get(sibling.name) == object.get(field.name),
    }
}
