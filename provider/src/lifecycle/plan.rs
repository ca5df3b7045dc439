//! Configuration and state to plan. Asks no libvirt: what is known of the host is what the last read saw.

use mapping::{Path, Value};

use super::backend::LibvirtBackend;
use super::document;
use super::edit::Edit;
use super::failure::Action;
use super::private::Private;
use crate::protocol::backend::{PlanAnswer, PlanRequest};
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::{DESTROY_ANYWAY, NextStart, OnRestart, Resource, Review};

/// Plans a create, a change or a delete.
pub(super) fn plan(
    backend: &LibvirtBackend,
    resource: &'static dyn Resource,
    request: PlanRequest,
) -> PlanAnswer {
    if request.proposed.is_null() {
        return PlanAnswer {
            planned: Value::Null,
            private: request.private,
            ..PlanAnswer::default()
        };
    }
    let document = engine::plan(resource.root().shape, &request.config, &request.prior);
    let controls = engine::plan(resource.controls(), &request.config, &request.prior);
    let mut planned = engine::join(document.value, controls.value);
    let mut requires_replace = document.requires_replace;
    requires_replace.extend(controls.requires_replace);
    requires_replace.sort();
    requires_replace.dedup();
    let mut diagnostics = Diagnostics::new();
    let private = Private::read(&request.private);
    let on_restart = backend.on_restart(&planned);
    resource.review(&mut Review {
        prior: &request.prior,
        planned: &planned,
        requires_replace: &mut requires_replace,
        seen: private.seen.as_ref(),
        notes: &private.notes,
        on_restart,
        diagnostics: &mut diagnostics,
    });
    if request.prior.is_null() {
        plan_new(resource, &mut planned);
    } else if requires_replace.is_empty() && !diagnostics.has_errors() {
        let changes = made(resource, (&request, &planned), (&private, &document.changes));
        let (prior, private) = (&request.prior, &private);
        let change = Change { resource, private, prior, changes, on_restart };
        change.plan_pending(&mut planned, &mut diagnostics);
    }
    PlanAnswer { planned, private: request.private, requires_replace, diagnostics }
}

/// The changes that are any of the object: after an import none is that says only what is stored already.
fn made<'a>(
    resource: &'static dyn Resource,
    (request, planned): (&PlanRequest, &Value),
    (private, changes): (&Private, &'a [engine::Change]),
) -> &'a [engine::Change] {
    let Some(imported) = &private.imported else { return changes };
    if !changes.iter().all(|change| change.is_certain) {
        return changes;
    }
    let root = resource.root();
    let stored = document::to_xml(root, engine::recall(root.shape, imported));
    let (prior, config) = (&request.prior, &request.config);
    let action = Action { verb: "plan", noun: resource.noun(), name: name(planned) };
    let edit = Edit { resource, action, prior, planned, config };
    let merged = stored.ok().and_then(|stored| edit.merged(&stored).ok());
    if merged.is_some_and(|merged| !merged.is_changed()) { &[] } else { changes }
}

/// The computed attributes of an object that does not exist yet.
fn plan_new(resource: &dyn Resource, planned: &mut Value) {
    let Value::Object(attributes) = planned else { return };
    attributes.set("id", Value::Unknown);
    if resource.has_pending_restart() {
        // An object that is adopted may run, and then its change may wait.
        let on_exists = attributes.get("create").get("on_exists");
        let may_run = on_exists.is_unknown() || on_exists.as_str() == Some("adopt");
        let pending = if may_run { Value::Unknown } else { Value::Bool(false) };
        attributes.set("pending_restart", pending);
    }
}

/// How many changes a message names.
const SHOWN: usize = 12;

const RESUMED: &str = "goes on where its memory was saved, by the definition of then; the changes wait for the start after that. \
     Remove the saved memory to start it anew.";

const DEFERRED: &str = "is changed in its stored definition; what runs changes with the next start. \
     Set update = { on_restart = \"restart\" } to restart it now.";

const TRANSIENT: &str = "runs, but somebody removed its definition, and it is gone once it stops. It is defined again as it runs, with the same UUID.";

/// A change of an object in place.
struct Change<'a> {
    resource: &'static dyn Resource,
    private: &'a Private,
    prior: &'a Value,
    changes: &'a [engine::Change],
    on_restart: OnRestart,
}

impl Change<'_> {
    /// Plans what becomes of a change that needs a restart.
    fn plan_pending(&self, planned: &mut Value, diagnostics: &mut Diagnostics) {
        if !self.resource.has_pending_restart() {
            return;
        }
        let pending = self.pending(planned, diagnostics);
        if let Some(pending) = pending.or_else(|| self.stored_again(planned, diagnostics))
            && let Value::Object(attributes) = planned
        {
            attributes.set("pending_restart", pending);
        }
    }

    /// Whether something will wait for a restart afterwards; nothing where that stays as it is.
    fn pending(&self, planned: &Value, diagnostics: &mut Diagnostics) -> Option<Value> {
        let is_active = self.private.seen.as_ref().is_none_or(|seen| seen.is_active);
        let is_told = |running| planned.get("running").as_bool() == Some(running);
        let was_pending = self.prior.get("pending_restart").as_bool() == Some(true);
        let has_changes = !self.changes.is_empty();
        if !is_active || is_told(false) {
            let resumes = self.private.seen.as_ref();
            let resumes = resumes.is_some_and(|seen| seen.next_start == NextStart::Saved);
            if has_changes && resumes && is_told(true) {
                diagnostics.push(self.warning(planned, "Saved {} resumes unchanged", RESUMED));
                return Some(Value::Unknown);
            }
            return Some(Value::Bool(false));
        }
        // Unknowns may turn out to change nothing; the plan is made again when they are known.
        let is_certain = self.changes.iter().any(|change| change.is_certain);
        match self.on_restart {
            OnRestart::Restart if is_certain || was_pending => {
                let cost = self.cost("for this change");
                diagnostics.push(self.warning(planned, "Running {} will be restarted", &cost));
                Some(Value::Bool(false))
            }
            OnRestart::Restart if has_changes => {
                let cost = self.cost("if what is not known yet changes it");
                diagnostics.push(self.warning(planned, "Running {} may be restarted", &cost));
                Some(Value::Bool(false))
            }
            OnRestart::Fail if is_certain => {
                diagnostics.push(self.refusal(planned));
                Some(Value::Unknown)
            }
            // Only the changed document tells whether what runs differs from it.
            OnRestart::Defer if is_certain => {
                diagnostics.push(self.warning(
                    planned,
                    "Running {} keeps running unchanged",
                    DEFERRED,
                ));
                Some(Value::Unknown)
            }
            _ => has_changes.then_some(Value::Unknown),
        }
    }

    /// Plans to store the definition of what runs, where somebody removed it.
    fn stored_again(&self, planned: &Value, diagnostics: &mut Diagnostics) -> Option<Value> {
        if self.private.seen.as_ref()?.next_start != NextStart::Never {
            return None;
        }
        diagnostics.push(self.warning(planned, "Definition of running {} is gone", TRANSIENT));
        Some(Value::Unknown)
    }

    /// A warning; a noun goes into its summary, which is the same for all objects of a kind.
    fn warning(&self, planned: &Value, summary: &str, detail: &str) -> Diagnostic {
        let noun = self.resource.noun();
        let changes = self.in_words(planned);
        let detail = format!("{noun} \"{}\" {detail}{changes}", name(planned));
        Diagnostic::warning(summary.replace("{}", noun), detail)
    }

    /// What changes: the attributes, and of lists the elements.
    fn in_words(&self, planned: &Value) -> String {
        let lists = engine::describe(self.resource.root().shape, self.prior, planned);
        let word = |change: &engine::Change| {
            let list = lists.iter().find(|list| list.path == change.path);
            match list {
                Some(list) => format!("{} ({list})", list.path),
                None if !change.is_certain => format!("{} (not known yet)", change.path),
                None => change.path.to_string(),
            }
        };
        let mut words: Vec<_> = self.changes.iter().take(SHOWN).map(word).collect();
        if self.changes.len() > SHOWN {
            words.push(format!("{} more", self.changes.len() - SHOWN));
        }
        if words.is_empty() { String::new() } else { format!("\n\nChanged: {}.", words.join(", ")) }
    }

    /// What a restart means, and when it is made.
    fn cost(&self, when: &str) -> String {
        let guests =
            self.private.seen.as_ref().map(|seen| seen.guests.join(", ")).unwrap_or_default();
        let connected = match guests.as_str() {
            "" => String::new(),
            guests => format!(" Guests that are cut off meanwhile: {guests}."),
        };
        format!(
            "is stopped and started again {when}.{connected} Leave update.on_restart out to wait for the next start."
        )
    }

    fn refusal(&self, planned: &Value) -> Diagnostic {
        let noun = self.resource.noun();
        let summary = format!("Change of running {noun} \"{}\" needs a restart", name(planned));
        let changes = self.in_words(planned);
        let detail = format!(
            "update.on_restart is \"fail\". Set it to \"restart\" to restart now, or to \"defer\" to wait for the next start. {DESTROY_ANYWAY}{changes}"
        );
        Diagnostic::error(summary, detail).at(Path::root().attribute("update"))
    }
}

/// The name of an object, as far as it is known.
pub(super) fn name(state: &Value) -> &str {
    match state.get("name") {
        Value::String(name) => name,
        Value::Unknown => "(name not known yet)",
        _ => "(without a name)",
    }
}
