//! Values that libvirt adds, as policy defines them.

use mapping::Object;
use mapping::schema::Presence;
use mapping::shape::{AutoText, Canon, Flags, Shape};

use crate::canon;
use crate::fields::{ObjectAttribute, field_at};
use crate::pattern;

/// Whether libvirt added a value; `object` contains the value and its siblings. A unit is added together with its
/// sizes.
pub(super) fn is_auto(shape: &'static Shape, field: &ObjectAttribute, object: &Object) -> bool {
    if field.row.canon == Canon::Unit {
        let sizes: Vec<_> =
            field.group(shape).into_iter().filter(ObjectAttribute::is_size).collect();
        let is_left_out = |size: &ObjectAttribute| {
            object.get(size.name).is_null() || is_auto(shape, size, object)
        };
        if !sizes.is_empty() && sizes.iter().all(is_left_out) {
            return true;
        }
    }
    // A plan keeps the value if the configuration omits it, and setting it explicitly is no change.
    if field.row.presence == Presence::Omittable {
        return false;
    }
    field.has(Flags::AUTO) || is_default(shape, field, object)
}

/// Whether a value is the default of libvirt, as policy defines it.
pub(super) fn is_default(shape: &'static Shape, field: &ObjectAttribute, object: &Object) -> bool {
    let Some(configured) = canon::text_of(field.row, object.get(field.name)) else {
        return false;
    };
    let (holder_shape, holder) = field.holder(shape, object);
    let is_same = field.row.rules.auto.values().iter().any(|value| match value.text {
        AutoText::Same(row_path) => {
            let is_in_force = |condition| pattern::holds(holder_shape, condition, holder);
            value.condition.is_none_or(is_in_force)
                && equals_sibling(shape, field, row_path, object)
        }
        _ => false,
    });
    is_same || pattern::is_auto_text(holder_shape, field.row, holder, &configured)
}

/// Whether a value equals another attribute of its object; sizes are compared with their units.
fn equals_sibling(
    shape: &'static Shape,
    field: &ObjectAttribute,
    row_path: &[u16],
    object: &Object,
) -> bool {
    let Some(sibling) = field_at(shape, row_path) else { return false };
    match (field.size(shape, object), sibling.size(shape, object)) {
        (Some(size), Some(other)) => size == other,
        _ => object.get(sibling.name) == object.get(field.name),
    }
}
