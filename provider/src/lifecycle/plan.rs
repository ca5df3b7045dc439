//! Plans a change from configuration and state. libvirt is asked whether the host supports new and changed values, whether
//! a replacement has a name that another object has, and for the names of objects to which an imported object refers by
//! UUID.

use std::sync::Arc;

use mapping::{Path, Value};

use super::conflicts::{self, Replacement};
use super::document;
use super::edit::Edit;
use super::effects::{Effects, StateChange};
use super::host::Host;
use super::hosts::PlannedHosts;
use super::own;
use super::private::{ParentState, Private};
use super::references;
use super::restart::{self, Change};
use super::state::set_pending;
use crate::checks;
use crate::controls::{self, Setting, Shared, Timeouts, URI};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::protocol::backend::{PlanAnswer, PlanRequest};
use crate::resources::{Forecast, OnRestart, Plans, Resource, Review};
use crate::task::{self, Outcome};
use crate::wording::Action;

/// Plans a create, a change or a delete.
pub(super) fn plan(
    hosts: &PlannedHosts,
    on_restart: OnRestart,
    resource: &'static dyn Resource,
    request: PlanRequest,
) -> PlanAnswer {
    let prior_host = hosts.prior.as_ref();
    let mut private = Private::read(resource.root().parent, &request.private);
    if let Some(shared) = refuse_shared(resource, prior_host.map(Arc::as_ref), &request, &private) {
        let planned = if request.proposed.is_null() { Value::Null } else { request.prior };
        let (private, diagnostics) = (request.private, shared.into());
        return PlanAnswer { planned, private, diagnostics, ..PlanAnswer::default() };
    }
    let unknown_host = Plans::default();
    let [prior_plans, plans] = [prior_host, hosts.planned.as_ref()]
        .map(|host| host.map_or(&unknown_host, |host| &host.plans));
    if request.proposed.is_null() {
        return plan_delete(resource, prior_plans, &private, request);
    }
    let engine::Planned { value: planned, requires_replace, changes } =
        plan_attributes(resource, &request);
    let on_restart = Shared::of(&planned).update.on_restart.unwrap_or(on_restart);
    let mut planner = Planner {
        resource,
        hosts,
        host: hosts.planned.as_ref(),
        plans,
        request: &request,
        private: &private,
        on_restart,
        planned,
        requires_replace,
        is_moved: false,
        diagnostics: Diagnostics::new(),
    };
    planner.keep_parent();
    planner.keep_host();
    planner.review();
    planner.refuse_cycle();
    planner.refuse_conflict();
    planner.check();
    let may_restart = planner.plan_restart(&changes);
    planner.forecast(may_restart);
    let Planner { planned, requires_replace, diagnostics, .. } = planner;
    let private = if may_restart == private.may_restart {
        request.private
    } else {
        private.may_restart = may_restart;
        private.write()
    };
    PlanAnswer { planned, private, requires_replace, diagnostics }
}

/// The plan of the document and of the controls. Its changes are those of the document.
fn plan_attributes(resource: &dyn Resource, request: &PlanRequest) -> engine::Planned {
    let mut plan = engine::plan(resource.root().shape, &request.config, &request.prior);
    let controls = engine::plan(resource.controls(), &request.config, &request.prior);
    plan.value = engine::join(plan.value, controls.value);
    plan.requires_replace.extend(controls.requires_replace);
    plan.requires_replace.sort();
    plan.requires_replace.dedup();
    plan
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

/// The plan of a create or a change.
struct Planner<'a> {
    resource: &'static dyn Resource,
    hosts: &'a PlannedHosts,
    /// The host of the planned object.
    host: Option<&'a Arc<Host>>,
    plans: &'a Plans,
    request: &'a PlanRequest,
    private: &'a Private,
    on_restart: OnRestart,
    planned: Value,
    requires_replace: Vec<Path>,
    /// Whether the planned object is on another host than that of the state.
    is_moved: bool,
    diagnostics: Diagnostics,
}

impl Planner<'_> {
    /// Keeps an object in its parent if the configuration refers to the same parent in another way, by name or UUID, and
    /// keeps the spelling of the state. A different parent also causes no replacement while the current one is missing:
    /// an object in it cannot be deleted, and a parent that is created in its place may contain the object again, which
    /// the apply determines.
    fn keep_parent(&mut self) {
        let Some(attribute) = self.resource.root().parent else { return };
        let prior = &self.request.prior;
        let is_parent = |state: &Value| {
            let named = state.get(attribute).as_str();
            let parent = self.private.parent.as_ref().zip(named);
            parent.is_some_and(|(parent, named)| parent.is_named_by(named))
        };
        let is_same = is_parent(&self.planned);
        if is_same
            && is_parent(prior)
            && let Value::Object(attributes) = &mut self.planned
        {
            attributes.set(attribute, prior.get(attribute).clone());
        }
        if is_same || self.private.parent_state == ParentState::Missing {
            let path = Path::root().attribute(attribute);
            self.requires_replace.retain(|replaced| *replaced != path);
        }
    }

    /// Replaces an object whose host changes.
    fn keep_host(&mut self) {
        let Self { resource, request, private, .. } = *self;
        if request.prior.is_null() {
            return;
        }
        let identity = resource.identity(&request.prior, private.parent.as_ref());
        if let Some(moved) = self.hosts.moved(&identity, private, &request.cancel) {
            self.is_moved = true;
            if moved.severity == Severity::Warning {
                self.requires_replace.push(Path::root().attribute(URI.name));
            }
            self.diagnostics.push(moved);
        }
    }

    /// The review of the resource type.
    fn review(&mut self) {
        self.resource.review(&mut Review {
            prior: &self.request.prior,
            planned: &mut self.planned,
            config: &self.request.config,
            requires_replace: &mut self.requires_replace,
            seen: self.private.seen.as_ref(),
            notes: &self.private.notes,
            on_restart: self.on_restart,
            plans: self.plans,
            diagnostics: &mut self.diagnostics,
        });
    }

    /// Rejects a cycle of renames: libvirt renames one object at a time, and only to a free name.
    fn refuse_cycle(&mut self) {
        if !self.requires_replace.is_empty() {
            return;
        }
        let prior = &self.request.prior;
        let names = [prior, &self.planned].map(|state| state.get("name").as_str());
        let (Some(id), [Some(old), Some(new)]) = (controls::id(prior), names) else { return };
        let noun = self.resource.noun();
        let Some(cycle) = self.plans.rename(noun, id, [old, new]) else { return };
        let detail = format!(
            "{noun}s {} exchange names in this plan, but libvirt can rename a {noun} only to a free name. Rename one of \
             them to a third name, apply, and then rename it to its final name.",
            cycle.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
        );
        let summary = format!("Cannot rename {noun} \"{old}\"");
        self.diagnostics
            .push(Diagnostic::error(summary, detail).at(Path::root().attribute("name")));
    }

    /// Rejects a create or change that conflicts with other objects.
    fn refuse_conflict(&mut self) {
        let Some(host) = self.host else { return };
        let (resource, prior) = (self.resource, &self.request.prior);
        let refused = if prior.is_null() {
            conflicts::adopt(resource, &host.plans, &self.planned).err()
        } else {
            let parent = &self.private.parent;
            if let (true, Some(left)) = (self.is_moved, &self.hosts.prior) {
                conflicts::leave(resource, &left.plans, prior, parent.as_ref());
            } else {
                conflicts::free(resource, &host.plans, [prior, &self.planned], parent.as_ref());
            }
            let replacement = || Replacement {
                resource,
                host: Arc::clone(host),
                prior: prior.clone(),
                config: self.request.config.clone(),
                parent: parent.clone(),
                is_moved: self.is_moved,
            };
            let replacement = (!self.requires_replace.is_empty()).then(replacement);
            replacement.and_then(|it| it.refuse(&self.request.cancel))
        };
        self.diagnostics.extend(refused);
    }

    /// Checks new and changed values, also against what the host supports. A host that does not answer is no reason for
    /// a message: the apply will report it.
    fn check(&mut self) {
        let (resource, request) = (self.resource, self.request);
        let root = resource.root();
        if let Some(host) = self.host {
            host.answers.record(root, &request.config);
        }
        // A replacement on another host is planned again as a create.
        if request.prior == self.planned || self.is_moved || self.diagnostics.has_errors() {
            return;
        }
        let mut config = request.config.clone();
        resource.complete(&mut config);
        let planned = checks::Planned::new(root, request.prior.clone(), config);
        if request.prior.is_null() && !may_exist(&self.planned) {
            self.diagnostics.extend(planned.hints());
        }
        if let Some(host) = self.host {
            self.diagnostics.extend(checks::with_host(&host.answers, planned, &request.cancel));
        }
    }

    /// Plans what waits for a restart; returns whether the apply may restart the object.
    fn plan_restart(&mut self, changes: &[engine::Change]) -> bool {
        let Self { resource, request, private, on_restart, .. } = *self;
        if request.prior.is_null() {
            plan_new(resource, &mut self.planned);
            return restart::warn_adopted(
                resource,
                on_restart,
                &self.planned,
                &mut self.diagnostics,
            );
        }
        if !self.requires_replace.is_empty() || self.diagnostics.has_errors() {
            return false;
        }
        let (prior, config) = (&request.prior, &request.config);
        let effects = Effects::of(&StateChange {
            resource,
            prior,
            planned: &self.planned,
            changes: self.object_changes(changes),
            is_imported: private.imported.is_some(),
            seen: private.seen.as_ref(),
        });
        let identity = resource.identity(prior, private.parent.as_ref());
        let change = Change { resource, private, prior, config, effects: &effects, on_restart };
        let may_restart = change.plan_pending(&mut self.planned, &mut self.diagnostics);
        // A restart shuts the object down first.
        if !may_restart || effects.waiting.iter().all(|change| !change.is_certain) {
            self.diagnostics.extend(effects.warnings(resource, &identity));
        }
        may_restart
    }

    /// The changes of the object itself: after an import, values that are stored already are no changes.
    fn object_changes<'c>(&self, changes: &'c [engine::Change]) -> &'c [engine::Change] {
        let Some(imported) = &self.private.imported else { return changes };
        if changes.is_empty() || !changes.iter().all(|change| change.is_certain) {
            return changes;
        }
        let resource = self.resource;
        let root = resource.root();
        let planned = &self.named();
        let stored = document::to_xml(root, engine::recall(root.shape, imported));
        let (prior, config) = (&self.request.prior, &self.request.config);
        let identity = resource.identity(planned, self.private.parent.as_ref());
        let action = Action { verb: "plan", object: &identity };
        let edit = Edit { resource, action, prior, planned, config };
        let merged = stored.ok().and_then(|stored| edit.merged(&stored).ok());
        if merged.is_some_and(|merged| !merged.is_changed()) { &[] } else { changes }
    }

    /// The planned values with the names of other objects. A reference that cannot be looked up counts as a change.
    fn named(&self) -> Value {
        let planned = &self.planned;
        let Some(host) = self.host.map(Arc::clone) else { return planned.clone() };
        let (shape, value) = (self.resource.root().shape, planned.clone());
        let work = move |_| references::named(&host.connection, shape, &value);
        match task::run(Timeouts::default().read.0, &self.request.cancel, work) {
            Outcome::Done(Ok(named)) => named,
            Outcome::Done(Err(_)) | Outcome::TimedOut(_) | Outcome::Cancelled => planned.clone(),
        }
    }

    /// The forecast of the resource type.
    fn forecast(&mut self, may_restart: bool) {
        self.resource.forecast(&mut Forecast {
            prior: &self.request.prior,
            planned: &mut self.planned,
            config: &self.request.config,
            may_restart,
            seen: self.private.seen.as_ref(),
            notes: &self.private.notes,
            diagnostics: &mut self.diagnostics,
        });
    }
}

/// A change of a new object cannot wait for a restart. An adopted object may be running, so its changes may wait.
fn plan_new(resource: &dyn Resource, planned: &mut Value) {
    if resource.has_pending_restart() && !may_exist(planned) {
        set_pending(planned, Setting::Known(false));
    }
}

/// Whether a new object may be one that exists, which is adopted.
fn may_exist(planned: &Value) -> bool {
    let shared = Shared::of(planned);
    shared.adopts() || shared.create.on_exists.is_unknown()
}
