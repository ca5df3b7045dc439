//! The attributes of a state that are not part of the document: planned values, and values that the resource computes.

use mapping::schema::Presence;
use mapping::shape::Shape;
use mapping::{Object, Value};

use crate::controls::{Control, Setting, Shared};

/// Sets the computed values after a refresh or a failure. An attribute that only the user sets keeps its value.
pub(super) fn observe(shape: &Shape, computed: Value, state: &mut Value) {
    merge(shape, computed, state, |presence, present| {
        present.is_null() || matches!(presence, Presence::Computed | Presence::Server)
    });
}

/// Completes the planned attributes after a successful change. A planned value is kept, even if libvirt reports another
/// one by now: the next read updates it.
pub(super) fn complete(shape: &Shape, computed: Value, state: &mut Value) {
    merge(shape, computed, state, |presence, planned| match planned {
        Value::Unknown => true,
        Value::Null => presence != Presence::Server,
        _ => false,
    });
}

/// Sets the computed attributes that `is_replaced` selects by their presence and their current value. No value remains
/// unknown.
fn merge(
    shape: &Shape,
    computed: Value,
    state: &mut Value,
    is_replaced: impl Fn(Presence, &Value) -> bool,
) {
    let Value::Object(attributes) = state else { return };
    let mut computed = match computed {
        Value::Object(computed) => computed,
        _ => Object::new(),
    };
    for row in shape.rows {
        let value = computed.take(row.name);
        let present = attributes.get(row.name);
        if present.is_unknown() || (!value.is_null() && is_replaced(row.presence, present)) {
            attributes.set(row.name, value);
        }
    }
}

/// The planned state with the computed attributes of the prior state, for an object that cannot be read.
pub(super) fn before(shape: &Shape, prior: &Value, planned: &Value) -> Value {
    let mut state = engine::without_unknowns(planned.clone());
    let Value::Object(attributes) = &mut state else { return state };
    for row in shape.rows {
        let is_computed = matches!(row.presence, Presence::Computed | Presence::Server);
        if is_computed && !attributes.get(row.name).is_null() {
            attributes.set(row.name, prior.get(row.name).clone());
        }
    }
    state
}

/// A state with the `id` of its object, if that is known.
pub(super) fn with_id(state: Value, id: Option<String>) -> Value {
    engine::join(state, Shared { id, ..Shared::default() }.write())
}

/// Sets `pending_restart` as far as the plan knows it.
pub(super) fn set_pending(planned: &mut Value, pending_restart: Setting<bool>) {
    let pending = Shared { pending_restart, ..Shared::default() }.write();
    *planned = engine::join(std::mem::take(planned), pending);
}

#[cfg(test)]
mod tests {
    use mapping::Value;
    use mapping::schema::Presence;
    use mapping::shape::Shape;

    use super::{before, complete, observe};
    use crate::controls::{Setting, controls};

    controls! {
        struct Attributes in "thing" {
            path [presence(Presence::Computed)]: Option<String> = "What libvirt computes.",
            level [presence(Presence::Server)]: Setting<bool> = "What either sets.",
            pool [presence(Presence::Required)]: Option<String> = "What the user sets.",
        }
    }

    const SHAPE: &Shape = Attributes::SHAPE;

    fn state(path: Value, level: Value, pool: &str) -> Value {
        let pool = if pool.is_empty() { Value::Null } else { Value::from(pool) };
        Value::object([("path", path), ("level", level), ("pool", pool)])
    }

    fn reported() -> Value {
        state(Value::from("/new"), Value::Bool(true), "name")
    }

    #[test]
    fn a_refresh_updates_what_libvirt_may_set() {
        let mut known = state(Value::from("/old"), Value::Bool(false), "uuid");
        observe(SHAPE, reported(), &mut known);
        assert_eq!(known, state(Value::from("/new"), Value::Bool(true), "uuid"));
        let mut stub = Value::object([]);
        observe(SHAPE, reported(), &mut stub);
        assert_eq!(stub, reported());
    }

    #[test]
    fn an_attribute_that_was_not_requested_keeps_its_value() {
        let mut known = state(Value::from("/old"), Value::Bool(false), "uuid");
        observe(SHAPE, Value::object([("path", Value::from("/new"))]), &mut known);
        assert_eq!(known, state(Value::from("/new"), Value::Bool(false), "uuid"));
    }

    #[test]
    fn a_planned_value_is_kept_and_no_value_stays_unknown() {
        let mut planned = state(Value::from("/old"), Value::Unknown, "uuid");
        complete(SHAPE, reported(), &mut planned);
        assert_eq!(planned, state(Value::from("/old"), Value::Bool(true), "uuid"));
        let mut planned = state(Value::Unknown, Value::Unknown, "uuid");
        complete(SHAPE, Value::object([("path", Value::from("/new"))]), &mut planned);
        assert_eq!(planned, state(Value::from("/new"), Value::Null, "uuid"));
    }

    #[test]
    fn an_object_that_cannot_be_read_keeps_its_computed_values() {
        let prior = state(Value::from("/old"), Value::Bool(false), "uuid");
        let planned = state(Value::Unknown, Value::Bool(true), "other");
        let expected = state(Value::Null, Value::Bool(false), "other");
        assert_eq!(before(SHAPE, &prior, &planned), expected);
    }
}
