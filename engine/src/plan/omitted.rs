//! Omitted attributes whose prior value, from an earlier configuration or an import, is equivalent to omission: the
//! value stays, so that neither spelling is a change.

use mapping::Value;
use mapping::schema::Presence;
use mapping::shape::{Canon, Shape};

use super::Counterparts;
use crate::canon;
use crate::fields::ObjectAttribute;
use crate::pattern::{is_auto_text, is_exactly_one_of};
use crate::view::ValueView;

/// The prior value if it is libvirt's default, or the unit of an unchanged size; else null.
pub(super) fn value(shape: &'static Shape, field: ObjectAttribute, at: Counterparts) -> Value {
    if field.row.canon == Canon::Unit {
        return unit(shape, field, at);
    }
    let prior = at.matched.map_or(&Value::Null, |matched| matched.get(field.name));
    let is_default = match prior {
        Value::Object(object) => {
            let patterns = field.row.rules.auto.elements();
            is_exactly_one_of(field.row, patterns, ValueView::Object(object))
        }
        prior => {
            let text = canon::text_of(field.row, prior);
            let (shape, config) = field.holder(shape, at.config);
            text.is_some_and(|text| is_auto_text(shape, field.row, config, &text))
        }
    };
    if is_default { prior.clone() } else { Value::Null }
}

/// The prior unit if the configuration sets the same sizes in another unit; else null.
pub(super) fn unit(shape: &'static Shape, field: ObjectAttribute, at: Counterparts) -> Value {
    let may_stay = matches!(field.row.presence, Presence::Omittable | Presence::Server);
    let (Canon::Unit, true, Some(prior_at_path)) = (field.row.canon, may_stay, at.prior_at_path)
    else {
        return Value::Null;
    };
    let prior = prior_at_path.get(field.name);
    let group = field.group(shape);
    let mut sizes = group.iter().filter(|member| member.is_size()).peekable();
    if prior.is_null() || sizes.peek().is_none() {
        return Value::Null;
    }
    if sizes.clone().any(|size| at.config.get(size.name).is_unknown()) {
        return Value::Unknown;
    }
    let stays =
        |size: &ObjectAttribute| match (at.config.get(size.name), prior_at_path.get(size.name)) {
            (Value::Null, Value::Null) => true,
            (Value::Null, prior) => {
                size.row.presence == Presence::Omittable && value(shape, *size, at) == *prior
            }
            _ => size.is_same(shape, at.config, prior_at_path),
        };
    let has_size = sizes.clone().any(|size| !prior_at_path.get(size.name).is_null());
    if has_size && sizes.all(stays) { prior.clone() } else { Value::Null }
}
