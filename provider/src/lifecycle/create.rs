//! A create: defined, noted, settled, read back. Once anything exists every answer carries its identity.

use mapping::{Path, Value};

use super::apply::{Job, shown};
use super::document;
use super::failure::{Action, invalid_values};
use super::plan::name;
use super::snapshot::Snapshot;
use super::update;
use crate::libvirt::Kind;
use crate::protocol::backend::ApplyAnswer;
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::{Object, Restart, Transition};

/// Creates an object, or adopts the one of its name where the user says so.
pub(super) fn create(job: &mut Job) -> ApplyAnswer {
    let subject = name(&job.planned).to_owned();
    let action = Action { verb: "create", noun: job.resource.noun(), name: &subject };
    let xml = match sent(job, &action) {
        Ok(xml) => xml,
        Err(diagnostics) => return job.answer(Value::Null, diagnostics),
    };
    let adopts = job.planned.at("create.on_exists").as_str() == Some("adopt");
    match job.resource.existing(&job.host.connection, &job.planned) {
        Ok(Some(object)) if adopts => adopt(job, object, &action),
        Ok(Some(_)) => job.answer(Value::Null, exists(job, &action).into()),
        Ok(None) => make(job, &xml, &action),
        Err(error) => job.answer(Value::Null, action.failed(&error).into()),
    }
}

/// The document to create an object from.
fn sent(job: &Job, action: &Action) -> Result<String, Diagnostics> {
    let mut sent = engine::to_send(job.resource.root().shape, &job.planned, &job.config);
    job.resource.complete(&mut sent);
    job.resource
        .inherit(&job.host.connection, &mut sent)
        .map_err(|error| Diagnostics::from(action.failed(&error)))?;
    document::to_xml(job.resource.root(), sent).map_err(|problems| invalid_values(&problems))
}

/// Makes an object. Should nobody learn what became of that, it may be there under its name.
fn make(job: &mut Job, xml: &str, action: &Action) -> ApplyAnswer {
    let unsure = engine::without_unknowns(job.planned.clone());
    job.partial.note(unsure.clone(), job.private.write());
    let object = match job.resource.create(&job.host.connection, &job.planned, xml) {
        Ok(object) => object,
        Err(error) if error.kind == Kind::Exists => {
            return job.answer(Value::Null, exists(job, action).into());
        }
        Err(error) if error.kind == Kind::Lost => {
            return job.answer(unsure, action.failed(&error).into());
        }
        Err(error) => return job.answer(Value::Null, action.failed(&error).into()),
    };
    job.host.take(job.resource.noun(), object.id());
    job.private.notes.parent = object.parent().map(|parent| (parent.name, parent.uuid));
    job.partial.note(job.with_id(object.as_ref()), job.private.write());
    let mut notes = job.private.notes.clone();
    let settled = object.settle(&transition(job), &mut notes);
    job.private.notes = notes;
    match settled {
        Ok(()) => job.finish(object.as_ref(), Diagnostics::new()),
        Err(failed) => job.finish(object.as_ref(), action.failed_step(&failed).into()),
    }
}

/// Takes an object over. One that could not be changed stays what it was: in no state, where a taint
/// would have it destroyed.
fn adopt(job: &mut Job, object: Box<dyn Object>, action: &Action) -> ApplyAnswer {
    let (noun, id) = (job.resource.noun(), object.id());
    if !job.host.take(noun, id.clone()) {
        let detail = "Another resource of this configuration has just made or adopted it, and two cannot manage one object. Name this one otherwise, or remove one of the resources.";
        return job.answer(Value::Null, action.refused(detail.to_owned()).into());
    }
    let mut answer = match refuse_other_kind(job, object.as_ref(), action) {
        Err(diagnostic) => job.answer(Value::Null, diagnostic.into()),
        Ok(()) => update::redefine(job, object),
    };
    if answer.diagnostics.has_errors() {
        job.host.release(noun, id);
        answer.state = Value::Null;
    }
    answer
}

/// Errors: the object is what no change in place makes the planned one.
fn refuse_other_kind(job: &Job, object: &dyn Object, action: &Action) -> Result<(), Diagnostic> {
    let action = Action { verb: "adopt", ..*action };
    let actual = Snapshot::stored(job.resource, object).map_err(|error| action.failed(&error))?;
    let paths = engine::conflicts(job.resource.root().shape, &job.planned, &actual);
    let Some(first) = paths.first() else { return Ok(()) };
    let line = |path: &Path| {
        let [actual, planned] = [&actual, &job.planned].map(|value| shown(value.at_path(path)));
        format!("{path}: it has {actual}, and not {planned}")
    };
    let lines: Vec<String> = paths.iter().map(line).collect();
    let detail = format!(
        "The {} that is there differs in what cannot be changed in place:\n\n{}\n\nSay what it has, or name this one otherwise. To have it replaced, import it with id = {:?}; the plan then says what is lost.",
        action.noun,
        lines.join("\n"),
        import_id(job, action.name),
    );
    Err(action.refused(detail).at(first.clone()))
}

/// What an import calls the planned object: one that another holds is known by both names.
fn import_id(job: &Job, name: &str) -> String {
    let holder = job.resource.root().parent.and_then(|parent| job.planned.get(parent).as_str());
    holder.map_or(name.to_owned(), |holder| format!("{holder}/{name}"))
}

fn transition(job: &Job) -> Transition<'_> {
    Transition {
        prior: &job.prior,
        planned: &job.planned,
        is_made: true,
        was_active: false,
        restart: Restart::Unplanned,
        cancel: &job.cancel,
    }
}

fn exists(job: &Job, action: &Action) -> Diagnostic {
    let r#type = job.resource.root().resource.unwrap_or_default();
    let id = import_id(job, action.name);
    action.refused(format!(
        "An object of that name or UUID is on {} already.\n\nTo manage it with Terraform, add:\n\n  import {{\n    to = {type}.NAME\n    id = {id:?}\n  }}\n\nor set create = {{ on_exists = \"adopt\" }} to change it to this configuration.",
        job.host.connection.label(),
    ))
}
