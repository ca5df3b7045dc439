//! Plans a change from configuration and state. Properties of the host are those of the last read; libvirt is asked
//! only if a replacement has a name that another object may have.

use std::sync::Arc;

use mapping::{Path, Value};

use super::conflicts::{self, Replacement};
use super::document;
use super::edit::Edit;
use super::host::Host;
use super::own;
use super::private::{ParentState, Private};
use super::restart::{self, Change};
use super::state::set_pending;
use crate::controls::{self, Setting, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::protocol::backend::{PlanAnswer, PlanRequest};
use crate::resources::{Forecast, OnRestart, Plans, Resource, Review};
use crate::wording::Action;

/// Plans a create, a change or a delete.
pub(super) fn plan(
    host: Option<&Arc<Host>>,
    on_restart: OnRestart,
    resource: &'static dyn Resource,
    request: PlanRequest,
) -> PlanAnswer {
    let mut private = Private::read(resource.root().parent, &request.private);
    if let Some(shared) = refuse_shared(resource, host.map(Arc::as_ref), &request, &private) {
        let planned = if request.proposed.is_null() { Value::Null } else { request.prior };
        let (private, diagnostics) = (request.private, shared.into());
        return PlanAnswer { planned, private, diagnostics, ..PlanAnswer::default() };
    }
    let unknown_host = Plans::default();
    let plans = host.map_or(&unknown_host, |host| &host.plans);
    if request.proposed.is_null() {
        return plan_delete(resource, plans, &private, request);
    }
    let document = engine::plan(resource.root().shape, &request.config, &request.prior);
    let controls = engine::plan(resource.controls(), &request.config, &request.prior);
    let mut planned = engine::join(document.value, controls.value);
    let mut requires_replace = document.requires_replace;
    requires_replace.extend(controls.requires_replace);
    requires_replace.sort();
    requires_replace.dedup();
    let mut diagnostics = Diagnostics::new();
    if let Some(attribute) = resource.root().parent {
        let prior = &request.prior;
        keep_parent(attribute, &private, prior, &mut planned, &mut requires_replace);
    }
    let on_restart = Shared::of(&planned).update.on_restart.unwrap_or(on_restart);
    resource.review(&mut Review {
        prior: &request.prior,
        planned: &mut planned,
        config: &request.config,
        requires_replace: &mut requires_replace,
        seen: private.seen.as_ref(),
        notes: &private.notes,
        on_restart,
        plans,
        diagnostics: &mut diagnostics,
    });
    if requires_replace.is_empty() {
        let names = [&request.prior, &planned].map(|state| state.get("name").as_str());
        refuse_cycle(resource, plans, &request.prior, names, &mut diagnostics);
    }
    diagnostics.extend(refuse_conflict(
        resource,
        host,
        &request,
        &planned,
        &private,
        &requires_replace,
    ));
    let mut may_restart = false;
    if request.prior.is_null() {
        plan_new(resource, &mut planned);
        may_restart = restart::warn_adopted(resource, on_restart, &planned, &mut diagnostics);
    } else if requires_replace.is_empty() && !diagnostics.has_errors() {
        let changes = object_changes(resource, &request, &planned, &private, &document.changes);
        let (prior, config, private) = (&request.prior, &request.config, &private);
        let change = Change { resource, private, prior, config, changes, on_restart };
        may_restart = change.plan_pending(&mut planned, &mut diagnostics);
    }
    resource.forecast(&mut Forecast {
        prior: &request.prior,
        planned: &mut planned,
        config: &request.config,
        may_restart,
        seen: private.seen.as_ref(),
        notes: &private.notes,
        diagnostics: &mut diagnostics,
    });
    let private = if may_restart == private.may_restart {
        request.private
    } else {
        private.may_restart = may_restart;
        private.write()
    };
    PlanAnswer { planned, private, requires_replace, diagnostics }
}

/// Errors: another object in the state refers to the same libvirt object.
fn refuse_shared(
    resource: &dyn Resource,
    host: Option<&Host>,
    request: &PlanRequest,
    private: &Private,
) -> Option<Diagnostic> {
    let host = host.filter(|_| !request.prior.is_null())?;
    let identity = resource.identity(&request.prior, private.parent.as_ref());
    let action = Action { verb: "plan", object: &identity };
    own::refuse_shared(host, &action, &request.prior, private).err()
}

/// Errors: the create or change conflicts with other objects.
fn refuse_conflict(
    resource: &'static dyn Resource,
    host: Option<&Arc<Host>>,
    request: &PlanRequest,
    planned: &Value,
    private: &Private,
    requires_replace: &[Path],
) -> Option<Diagnostic> {
    let host = host?;
    if request.prior.is_null() {
        return conflicts::adopt(resource, &host.plans, planned).err();
    }
    conflicts::free(resource, &host.plans, [&request.prior, planned], private.parent.as_ref());
    if requires_replace.is_empty() {
        return None;
    }
    let replacement = Replacement {
        resource,
        host: Arc::clone(host),
        prior: request.prior.clone(),
        config: request.config.clone(),
        parent: private.parent.clone(),
    };
    replacement.refuse(planned, &request.cancel)
}

/// Plans a delete.
fn plan_delete(
    resource: &dyn Resource,
    plans: &Plans,
    private: &Private,
    request: PlanRequest,
) -> PlanAnswer {
    let mut answer = PlanAnswer::default();
    let refused = conflicts::delete(resource, plans, &request.prior, private.parent.as_ref());
    answer.diagnostics.extend(refused.err());
    resource.review_delete(&mut Review {
        prior: &request.prior,
        planned: &mut Value::Null,
        config: &Value::Null,
        requires_replace: &mut answer.requires_replace,
        seen: private.seen.as_ref(),
        notes: &private.notes,
        on_restart: OnRestart::Defer,
        plans,
        diagnostics: &mut answer.diagnostics,
    });
    PlanAnswer { private: request.private, ..answer }
}

/// Rejects a cycle of renames: libvirt renames one object at a time, and only to a free name.
fn refuse_cycle(
    resource: &dyn Resource,
    plans: &Plans,
    prior: &Value,
    names: [Option<&str>; 2],
    diagnostics: &mut Diagnostics,
) {
    let (Some(id), [Some(old), Some(new)]) = (controls::id(prior), names) else { return };
    let noun = resource.noun();
    let Some(cycle) = plans.rename(noun, id, [old, new]) else { return };
    let detail = format!(
        "{noun}s {} exchange names in this plan, but libvirt can rename a {noun} only to a free name. Rename one of \
         them to a third name, apply, and then rename it to its final name.",
        cycle.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
    );
    let summary = format!("Cannot rename {noun} \"{old}\"");
    diagnostics.push(Diagnostic::error(summary, detail).at(Path::root().attribute("name")));
}

/// Keeps an object in its parent if the configuration refers to the same parent in another way, by name or UUID, and
/// keeps the spelling of the state. A different parent also causes no replacement while the current one is missing: an
/// object in it cannot be deleted, and a parent that is created in its place may contain the object again, which the
/// apply determines.
fn keep_parent(
    attribute: &'static str,
    private: &Private,
    prior: &Value,
    planned: &mut Value,
    requires_replace: &mut Vec<Path>,
) {
    let is_parent = |state: &Value| {
        let parent = private.parent.as_ref();
        parent.zip(state.get(attribute).as_str()).is_some_and(|(it, named)| it.is_named_by(named))
    };
    let is_same = is_parent(planned);
    if is_same
        && is_parent(prior)
        && let Value::Object(attributes) = planned
    {
        attributes.set(attribute, prior.get(attribute).clone());
    }
    if is_same || private.parent_state == ParentState::Missing {
        let path = Path::root().attribute(attribute);
        requires_replace.retain(|replaced| *replaced != path);
    }
}

/// The changes of the object itself: after an import, values that are stored already are no changes.
fn object_changes<'a>(
    resource: &'static dyn Resource,
    request: &PlanRequest,
    planned: &Value,
    private: &Private,
    changes: &'a [engine::Change],
) -> &'a [engine::Change] {
    let Some(imported) = &private.imported else { return changes };
    if !changes.iter().all(|change| change.is_certain) {
        return changes;
    }
    let root = resource.root();
    let stored = document::to_xml(root, engine::recall(root.shape, imported));
    let (prior, config) = (&request.prior, &request.config);
    let identity = resource.identity(planned, private.parent.as_ref());
    let action = Action { verb: "plan", object: &identity };
    let edit = Edit { resource, action, prior, planned, config };
    let merged = stored.ok().and_then(|stored| edit.merged(&stored).ok());
    if merged.is_some_and(|merged| !merged.is_changed()) { &[] } else { changes }
}

/// A change of a new object cannot wait for a restart. An adopted object may be running, so its changes may wait.
fn plan_new(resource: &dyn Resource, planned: &mut Value) {
    let shared = Shared::of(planned);
    let may_run = shared.adopts() || shared.create.on_exists.is_unknown();
    if resource.has_pending_restart() && !may_run {
        set_pending(planned, Setting::Known(false));
    }
}
