//! Create: defines the object, records it, settles it and reads it back. As soon as the object exists, every answer
//! contains its identity.

use mapping::{Path, Value};

use super::conflicts::FixedDifferences;
use super::document;
use super::job::Job;
use super::own::Lookup;
use super::private::{Creation, new_claim};
use super::state::with_id;
use super::{dropped, own, references, update};
use crate::controls::{self, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Error, ErrorKind};
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{Create, LibvirtObject, Located, Operation, Prepared, Query, Refusal};
use crate::task;
use crate::wording::{Action, hcl_value, invalid_values};

/// Creates an object, or adopts the existing object with its name if the user allows it.
pub(super) fn create(job: &mut Job) -> ApplyAnswer {
    let planned_identity = job.resource.identity(&job.planned, None);
    let action = Action { verb: "create", object: &planned_identity };
    let mut planned = job.planned.clone();
    let id = job.resource.generate_identity(&mut planned);
    match job.resource.existing(&job.host.connection, &job.planned) {
        Ok(Some(object)) if job.host.is_taken(&object.identity(), None) => {
            job.answer(Value::Null, taken_by_another(job, &action).into())
        }
        Ok(Some(object)) if Shared::of(&job.planned).adopts() => adopt(job, object, &action),
        Ok(Some(_)) => job.answer(Value::Null, exists(job, &action).into()),
        Ok(None) => {
            let (xml, prepared) = match sent(job, &planned, &action) {
                Ok(sent) => sent,
                Err(diagnostics) => return job.answer(Value::Null, diagnostics),
            };
            job.planned = planned;
            make(job, &xml, prepared, id, &action)
        }
        Err(error) => job.answer(Value::Null, action.failed(&error).into()),
    }
}

/// The document from which an object is created, and what the create needs in addition.
fn sent(
    job: &mut Job,
    planned: &Value,
    action: &Action,
) -> Result<(String, Prepared), Diagnostics> {
    let mut sent = engine::to_send(job.resource.root().shape, planned, &job.config);
    references::name(&job.host.connection, job.resource.root().shape, &mut sent)
        .map_err(|(path, error)| action.failed(&error).at(path))?;
    job.resource.complete(&mut sent);
    let derived = job.resource.derive(&job.host.connection, &Value::Null, &mut sent);
    job.warnings.extend(derived.map_err(|error| action.failed(&error))?);
    let create = Create { planned, config: &job.config, cancel: &job.cancel };
    let prepared = job.resource.prepare(&job.host.connection, &create, &mut sent);
    let prepared = prepared.map_err(|Refusal { error, path }| {
        Diagnostics::from(action.failed(&error).at_optional(path))
    })?;
    let xml = document::to_xml(job.resource.root(), sent);
    Ok((xml.map_err(|problems| invalid_values(&problems))?, prepared))
}

/// Creates an object. Its identity is recorded first, so that the object is known even if libvirt's answer is lost.
fn make(
    job: &mut Job,
    xml: &str,
    prepared: Prepared,
    id: Option<String>,
    action: &Action,
) -> ApplyAnswer {
    match job.host.identity() {
        Ok(identity) => job.private.host = Some(identity.clone()),
        Err(error) => return job.answer(Value::Null, action.failed(&error).into()),
    }
    job.private.is_unconfirmed = true;
    job.private.claim.get_or_insert_with(new_claim);
    let unconfirmed = with_id(engine::without_unknowns(job.planned.clone()), id);
    job.partial.note(unconfirmed.clone(), job.private.write());
    let created = job.resource.create(&job.host.connection, &job.planned, xml, prepared);
    let object = match created.or_else(|error| find_after_failure(job, &unconfirmed, error)) {
        Ok(object) => object,
        Err(CreateError { error, .. }) if error.kind == ErrorKind::Exists => {
            return job.answer(Value::Null, exists(job, action).into());
        }
        Err(CreateError { error, may_exist }) => {
            let state = if may_exist { unconfirmed } else { Value::Null };
            return job.answer(state, action.failed(&error).into());
        }
    };
    job.private.is_unconfirmed = false;
    job.private.creation = Creation::Incomplete;
    job.private.parent = object.identity().parent;
    claim(job, object.as_ref());
    job.partial.note(job.with_id(object.as_ref()), job.private.write());
    let stored = match dropped::refuse(job, object.as_ref(), action) {
        Ok(stored) => stored,
        Err(diagnostic) => return undo(job, object.as_ref(), diagnostic),
    };
    let create = Create { planned: &job.planned, config: &job.config, cancel: &job.cancel };
    let settled = object.settle(Operation::Create(&create), &job.private.notes);
    job.private.notes = settled.notes;
    job.warnings.extend(settled.warnings);
    job.started = settled.started;
    match settled.failure {
        None => {
            job.private.creation = Creation::Complete;
            let stored = Some(stored).filter(|_| !settled.has_acted);
            job.finish_when_ready(object.as_ref(), true, stored)
        }
        Some(failed) => undo(job, object.as_ref(), action.failed_step(&failed)),
    }
}

/// A create that libvirt did not confirm.
struct CreateError {
    error: Error,
    /// Whether the object may exist, or may still be created.
    may_exist: bool,
}

/// Looks up the object after a failed create: an object with the planned identity was created by this job, although the
/// answer was lost.
fn find_after_failure(
    job: &Job,
    planned: &Value,
    error: Error,
) -> Result<Box<dyn LibvirtObject>, CreateError> {
    let is_lost = error.kind == ErrorKind::Lost;
    // libvirt rejects these requests before it creates anything: an object that exists belongs to somebody else.
    if matches!(error.kind, ErrorKind::Exists | ErrorKind::Invalid) {
        return Err(CreateError { error, may_exist: false });
    }
    match own::locate(job.resource, &job.host, planned, &job.private, Lookup::Now) {
        Ok(Located::Here(object)) if is_lost && controls::id(planned).is_some() => Ok(object),
        Ok(Located::Here(_)) | Err(_) => Err(CreateError { error, may_exist: true }),
        // libvirt may still process a request whose answer is lost.
        Ok(Located::Gone | Located::OutOfReach(_)) => {
            Err(CreateError { error, may_exist: is_lost })
        }
    }
}

/// Removes an object whose create failed, so that no object and no tainted state remains. If the removal fails, the
/// state contains the object.
fn undo(job: &mut Job, object: &dyn LibvirtObject, failure: Diagnostic) -> ApplyAnswer {
    task::recover(|| discard(job, object, failure))
}

fn discard(job: &mut Job, object: &dyn LibvirtObject, failure: Diagnostic) -> ApplyAnswer {
    let is_active = object.observe(Query::default()).map(|observed| observed.is_active);
    let discarded = match is_active {
        Ok(false) => object.discard(&job.private.notes).map_err(|failed| failed.error),
        Ok(true) => return job.finish(object, None, failure.into()),
        Err(error) => Err(error),
    };
    match discarded {
        Err(error) if !error.is_not_found() => {
            let reason = format!("The new definition could not be removed: {}.", error.message);
            job.finish(object, None, failure.with_advice(&reason).into())
        }
        _ => {
            job.host.release(&object.identity());
            let outcome = format!("The new {} was removed.", job.resource.noun());
            job.answer(Value::Null, failure.with_advice(&outcome).into())
        }
    }
}

/// Records that the resource has an object from now on; false if another resource has it.
fn claim(job: &mut Job, object: &dyn LibvirtObject) -> bool {
    let claim = job.private.claim.get_or_insert_with(new_claim);
    job.host.take(&object.identity(), claim)
}

/// Adopts an object. If it cannot be changed, it is not added to the state, where Terraform would taint and destroy it.
fn adopt(job: &mut Job, object: Box<dyn LibvirtObject>, action: &Action) -> ApplyAnswer {
    let taken = object.identity();
    if !claim(job, object.as_ref()) {
        return job.answer(Value::Null, taken_by_another(job, action).into());
    }
    let mut answer = match refuse_other_kind(job, object.as_ref(), action) {
        Err(diagnostic) => job.answer(Value::Null, diagnostic.into()),
        Ok(stored) => update::redefine(job, object, Some(stored)),
    };
    if answer.diagnostics.has_errors() {
        job.host.release(&taken);
        answer.state = Value::Null;
    }
    answer
}

/// Reads the stored document of an object to adopt.
///
/// Errors: the object cannot be changed to the planned one in place.
fn refuse_other_kind(
    job: &Job,
    object: &dyn LibvirtObject,
    action: &Action,
) -> Result<Value, Diagnostic> {
    let action = Action { verb: "adopt", ..*action };
    let FixedDifferences { paths, stored } =
        FixedDifferences::of(job.resource, object, &job.planned)
            .map_err(|error| action.failed(&error))?;
    let Some(first) = paths.first() else { return Ok(stored) };
    let line = |path: &Path| {
        let [actual, planned] = [&stored, &job.planned].map(|value| hcl_value(value.at_path(path)));
        format!("{path}: current value: {actual}, configured value: {planned}")
    };
    let lines: Vec<String> = paths.iter().map(line).collect();
    let detail = format!(
        "The existing {} differs in attributes that cannot be changed in place:\n\n{}\n\nConfigure the current \
         values, or choose another name. To replace the existing object, import it with id = {:?}; the plan then \
         lists what is lost.",
        action.object.kind,
        lines.join("\n"),
        action.object.import_id(),
    );
    Err(action.refused(detail).at(first.clone()))
}

/// The message for an object that another resource has taken in this apply. Neither import nor adoption would help.
fn taken_by_another(job: &Job, action: &Action) -> Diagnostic {
    let (kind, keys) = (action.object.kind, job.resource.unique_keys());
    action.refused(format!(
        "Another resource of this configuration created or adopted a {kind} with that {keys} in this apply, and two \
         resources cannot manage one object. Give this one another name, or remove one of the resources."
    ))
}

fn exists(job: &Job, action: &Action) -> Diagnostic {
    let r#type = job.resource.root().resource.unwrap_or_default();
    let (kind, keys) = (action.object.kind, job.resource.unique_keys());
    let id = action.object.import_id();
    action.refused(format!(
        "A {kind} with that {keys} already exists on {}.\n\nIf another resource of this configuration manages \
         it, or this one with create_before_destroy, give the new object another name; if only the address of the \
         resource changed, add a `moved` block.\n\nOtherwise, to manage it with Terraform, add:\n\n  import {{\n    \
         to = {type}.NAME\n    id = {id:?}\n  }}\n\nor set create = {{ on_exists = \"adopt\" }} to change it to this \
         configuration.",
        job.host.connection.label(),
    ))
}
