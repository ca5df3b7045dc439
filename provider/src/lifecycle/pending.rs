//! The part of a state that reports changes that wait for the next start of the object.

use mapping::Value;

use super::private::Private;
use super::snapshot::Snapshot;
use crate::controls::{Control, Setting, Shared};
use crate::resources::{LibvirtObject, NextStart, Resource};

/// The recorded definition before pending changes, and the definition from which the current change started the object.
pub(super) struct PendingInput<'a> {
    pub(super) private: &'a mut Private,
    pub(super) started: Option<NextStart>,
}

/// Whether a change waits for the next start; if not, the recorded definition is removed.
fn is_pending(
    snapshot: &Snapshot,
    resource: &dyn Resource,
    object: &dyn LibvirtObject,
    state: &Value,
    input: PendingInput,
) -> bool {
    let PendingInput { private, started } = input;
    let is_saved = snapshot.observed.next_start == NextStart::Saved;
    let may_wait = snapshot.observed.is_active && started != Some(NextStart::Stored);
    let waiting = private.waiting.take().filter(|_| may_wait || is_saved);
    let Some(mut waiting) = waiting else { return false };
    let run = object.run().ok().flatten();
    if started == Some(NextStart::Saved) {
        waiting.set_run(run);
    }
    if !waiting.is_pending(resource, run, state, snapshot) {
        return false;
    }
    if snapshot.observed.is_active {
        waiting.set_run(run);
    }
    private.waiting = Some(waiting);
    snapshot.observed.is_active
}

/// The computed attributes of an object, including the one that reports pending changes.
pub(super) fn computed(
    snapshot: &Snapshot,
    resource: &dyn Resource,
    object: &dyn LibvirtObject,
    state: &Value,
    input: PendingInput,
) -> Value {
    let pending = is_pending(snapshot, resource, object, state, input);
    let pending = Shared { pending_restart: Setting::Known(pending), ..Shared::default() };
    engine::join(snapshot.computed.clone(), pending.write())
}
