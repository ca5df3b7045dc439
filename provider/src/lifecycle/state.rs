//! The attributes of a state beside the document: what is planned of them, and what libvirt reports.

use mapping::Value;
use mapping::shape::Shape;

use super::snapshot::Snapshot;
use crate::resources::Observed;

/// What runs and what starts with the daemon, where libvirt was asked.
pub(super) fn observe(shape: &Shape, observed: &Observed, controls: &mut Value) {
    let Value::Object(attributes) = controls else { return };
    let has = |name: &str| shape.row(name, true).is_some();
    if has("running") {
        attributes.set("running", Value::Bool(observed.is_active));
    }
    if let Some(autostart) = observed.autostart
        && has("autostart")
    {
        attributes.set("autostart", Value::Bool(autostart));
    }
}

/// The plan with the identity of its object, as far as both are known.
pub(super) fn with_id(planned: &Value, id: Option<String>) -> Value {
    let mut state = planned.clone();
    if let (Value::Object(attributes), Some(id)) = (&mut state, id) {
        attributes.set("id", Value::String(id));
    }
    engine::without_unknowns(state)
}

/// What was planned is what is answered, also where something came between; the next read tells.
pub(super) fn keep_plan(planned: &Value, state: &mut Value) {
    if let (pending @ Value::Bool(_), Value::Object(attributes)) =
        (planned.get("pending_restart"), state)
    {
        attributes.set("pending_restart", pending.clone());
    }
}

/// What the configuration omits of a new object is what libvirt made of it.
pub(super) fn fill_unknown(controls: &mut Value, snapshot: &Snapshot) {
    let Value::Object(attributes) = controls else { return };
    let observed = &snapshot.observed;
    let autostart = observed.autostart.map_or(Value::Null, Value::Bool);
    for (name, value) in [("running", Value::Bool(observed.is_active)), ("autostart", autostart)] {
        if attributes.get(name).is_unknown() {
            attributes.set(name, value);
        }
    }
}
