//! Finds the object of a state: on the recorded host, by the recorded identity. An object with only the same name is
//! another one.

use engine::{Intent, Mode};
use mapping::Value;

use super::host::{Host, OtherHost};
use super::private::Private;
use super::snapshot::Snapshot;
use crate::controls;
use crate::diagnostic::Diagnostic;
use crate::libvirt::Result;
use crate::resources::{LibvirtObject, Located, OutOfReach, Parent, RecordedObject, Resource};
use crate::wording::Action;

/// How current the result of a lookup must be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lookup {
    /// Current.
    Now,
    /// At most a moment old, which is cheaper if many objects are read.
    Recent,
}

/// Errors: another object in the state refers to the same libvirt object, so that destroying one of them would destroy
/// the other. Terraform leaves such a pair if an apply fails after an object is adopted and before the resource's old
/// object is deleted, which `create_before_destroy` does last.
pub(super) fn refuse_shared(
    host: &Host,
    action: &Action,
    state: &Value,
    private: &Private,
) -> std::result::Result<(), Diagnostic> {
    let (Some(id), Some(claim)) = (controls::id(state), &private.claim) else { return Ok(()) };
    let object = action.object;
    // The delete itself preserves an object that this apply adopted.
    if host.is_taken(object, Some(claim)) || host.hold(object, claim) {
        return Ok(());
    }
    let kind = object.kind;
    let detail = format!(
        "Two objects in the state refer to {object} with id {id:?}. Either two resources manage it, or an apply with \
         create_before_destroy and create.on_exists = \"adopt\" failed and left a deposed object. Destroying one of \
         them would destroy the {kind} that the other one manages, so nothing is planned. Remove the resource, or one \
         of the two, from the state with `terraform state rm ADDRESS`, which destroys nothing, and import it again to \
         manage it."
    );
    Err(action.refused(detail))
}

/// Finds the object of a state.
///
/// Errors: the provider's `uri` leads to another host; libvirt fails to answer.
pub(super) fn locate(
    resource: &'static dyn Resource,
    host: &Host,
    state: &Value,
    private: &Private,
    lookup: Lookup,
) -> Result<Located> {
    let other = host.other_than(private.host.as_ref())?;
    let parent = private.parent.as_ref();
    let known = RecordedObject { state, parent, notes: &private.notes };
    let located = match lookup {
        Lookup::Now => resource.locate(&host.connection, known)?,
        Lookup::Recent => resource.locate_to_read(&host.connection, known)?,
    };
    let object = match (located, other) {
        (Located::Here(object), Some(OtherHost { may_be_same, error })) => {
            let is_same = private.is_unconfirmed || is_recorded(object.as_ref(), known);
            if !(may_be_same && is_same) {
                return Err(error);
            }
            object
        }
        // A parent with the recorded identity proves that it is the recorded host.
        (Located::OutOfReach(OutOfReach::ParentInactive { parent, reason }), Some(other))
            if other.may_be_same && is_recorded_parent(&parent, known) =>
        {
            return Ok(Located::OutOfReach(OutOfReach::ParentInactive { parent, reason }));
        }
        (_, Some(OtherHost { error, .. })) => return Err(error),
        (Located::Here(object), None) => object,
        (elsewhere, None) => return Ok(elsewhere),
    };
    // Without an identity, only the document shows whether the object is the one that this resource created.
    let is_uncertain = private.is_unconfirmed && controls::id(state).is_none();
    if is_uncertain && !is_as_created(resource, object.as_ref(), state)? {
        return Ok(Located::Gone);
    }
    Ok(Located::Here(object))
}

/// Whether an object has the recorded identity, in a parent of the recorded identity.
fn is_recorded(object: &dyn LibvirtObject, known: RecordedObject) -> bool {
    let found = object.identity();
    let is_in_parent = found.parent.is_none_or(|parent| is_recorded_parent(&parent, known));
    is_in_parent && found.key.is_some() && controls::id(known.state) == found.key.as_deref()
}

fn is_recorded_parent(parent: &Parent, known: RecordedObject) -> bool {
    known.parent.is_some_and(|recorded| recorded.uuid.is_some() && recorded.uuid == parent.uuid)
}

/// Whether an object matches the plan of a create whose answer was lost.
fn is_as_created(
    resource: &'static dyn Resource,
    object: &dyn LibvirtObject,
    planned: &Value,
) -> Result<bool> {
    let shape = resource.root().shape;
    let stored = Snapshot::stored(resource, object)?;
    let intent = Intent { value: planned, echo: &engine::Echo::default() };
    let actual = engine::reconcile(shape, intent, &stored, Mode::Read).value;
    Ok(engine::plan(shape, planned, &actual).changes.is_empty())
}
