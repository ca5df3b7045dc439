//! What a state reports about changes that wait for the next start of its object.

use mapping::Value;

use super::private::Private;
use super::snapshot::Snapshot;
use crate::identity::Parent;
use crate::resources::{NextStart, Object, Resource};

/// Whether a change waits for the next start; if not, nothing is remembered of it any more.
fn is_pending(
    snapshot: &Snapshot,
    (resource, object): (&dyn Resource, &dyn Object),
    state: &Value,
    private: &mut Private,
) -> bool {
    let is_saved = snapshot.observed.next_start == NextStart::Saved;
    let may_wait = snapshot.observed.is_active && private.started != Some(NextStart::Stored);
    let waiting = private.waiting.take().filter(|_| may_wait || is_saved);
    let Some(mut waiting) = waiting else { return false };
    let run = object.run().ok().flatten();
    if private.started == Some(NextStart::Saved) {
        waiting.set_run(run);
    }
    if !waiting.lasts((resource, run), state, snapshot) {
        return false;
    }
    if snapshot.observed.is_active {
        waiting.set_run(run);
    }
    private.waiting = Some(waiting);
    snapshot.observed.is_active
}

/// Completes the attributes beside the document: what is computed is what libvirt says.
pub(super) fn fill_controls(
    snapshot: &Snapshot,
    (resource, object): (&dyn Resource, &dyn Object),
    state: &mut Value,
    private: &mut Private,
) {
    let pending = is_pending(snapshot, (resource, object), state, private);
    let Value::Object(attributes) = state else { return };
    let identity = object.identity();
    attributes.set("id", identity.key.map_or(Value::Null, Value::String));
    if let Some(Parent { attribute, name, .. }) = identity.parent
        && attributes.get(attribute).is_null()
    {
        attributes.set(attribute, Value::String(name));
    }
    if resource.has_pending_restart() {
        attributes.set("pending_restart", Value::Bool(pending));
    }
}
