//! The object of a state: looked up on the host that the state knows, by the identity that the state knows. An object
//! that only has the same name is another one.

use engine::{Intent, Mode};
use mapping::Value;

use super::host::{Host, OtherHost};
use super::private::Private;
use super::snapshot::Snapshot;
use crate::libvirt::Result;
use crate::resources::{Located, Object, Remembered, Resource};

/// How fresh the answer to a lookup must be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lookup {
    /// True now.
    Now,
    /// True now or a moment ago, which costs less where many objects are read.
    Recent,
}

/// Finds the object of a state.
///
/// Errors: the provider's uri leads to another host; libvirt fails to answer.
pub(super) fn locate(
    resource: &'static dyn Resource,
    host: &Host,
    (state, private): (&Value, &Private),
    lookup: Lookup,
) -> Result<Located> {
    let other = host.other_than(private.host.as_ref())?;
    let known = Remembered { state, notes: &private.notes };
    let located = match lookup {
        Lookup::Now => resource.locate(&host.connection, known)?,
        Lookup::Recent => resource.locate_to_read(&host.connection, known)?,
    };
    let object = match (located, other) {
        (Located::Here(object), Some(OtherHost { has_same_name, error })) => {
            let is_same = private.is_unconfirmed || is_recorded(object.as_ref(), known);
            if !(has_same_name && is_same) {
                return Err(error);
            }
            object
        }
        (_, Some(OtherHost { error, .. })) => return Err(error),
        (Located::Here(object), None) => object,
        (elsewhere, None) => return Ok(elsewhere),
    };
    // Without an identity only the document tells whether the object is the one that was to be created.
    let is_uncertain = private.is_unconfirmed && state.get("id").is_null();
    if is_uncertain && !is_as_created(resource, object.as_ref(), state)? {
        return Ok(Located::Gone);
    }
    Ok(Located::Here(object))
}

/// Whether an object has the recorded identity, in a parent of the recorded identity.
fn is_recorded(object: &dyn Object, known: Remembered) -> bool {
    let is_in_parent = match (object.parent(), &known.notes.parent) {
        (Some(parent), Some((_, uuid))) => parent.uuid == *uuid,
        (parent, _) => parent.is_none(),
    };
    is_in_parent && known.state.get("id").as_str() == Some(object.id().as_str())
}

/// Whether an object is what a create would have made whose answer is missing.
fn is_as_created(
    resource: &'static dyn Resource,
    object: &dyn Object,
    planned: &Value,
) -> Result<bool> {
    let shape = resource.root().shape;
    let stored = Snapshot::stored(resource, object)?;
    let intent = Intent { value: planned, echo: &engine::Echo::default() };
    let actual = engine::reconcile(shape, intent, &stored, Mode::Read).value;
    Ok(engine::plan(shape, planned, &actual).changes.is_empty())
}
