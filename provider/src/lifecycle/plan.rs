//! Configuration and state to plan. Asks no libvirt: what is known of the host is what the last read saw.

use mapping::{Path, Value};

use super::backend::LibvirtBackend;
use super::private::Private;
use crate::protocol::backend::{PlanAnswer, PlanRequest};
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::{OnRestart, Resource, Review};

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
    } else if requires_replace.is_empty() {
        let has_changes = !document.changes.is_empty();
        let (prior, private) = (&request.prior, &private);
        let change = Change { resource, private, prior, has_changes, on_restart };
        change.plan_pending(&mut planned, &mut diagnostics);
    }
    PlanAnswer { planned, private: request.private, requires_replace, diagnostics }
}

/// The computed attributes of an object that does not exist yet.
fn plan_new(resource: &dyn Resource, planned: &mut Value) {
    let Value::Object(attributes) = planned else { return };
    attributes.set("id", Value::Unknown);
    if resource.has_pending_restart() {
        attributes.set("pending_restart", Value::Bool(false));
    }
}

const DEFERRED: &str = "is changed in its stored definition; what runs changes with the next start. \
     Set update = { on_restart = \"restart\" } to restart it now.";

/// A change of an object in place.
struct Change<'a> {
    resource: &'static dyn Resource,
    private: &'a Private,
    prior: &'a Value,
    has_changes: bool,
    on_restart: OnRestart,
}

impl Change<'_> {
    /// Plans what becomes of a change that needs a restart.
    fn plan_pending(&self, planned: &mut Value, diagnostics: &mut Diagnostics) {
        if !self.resource.has_pending_restart() {
            return;
        }
        let is_active = self.private.seen.as_ref().is_none_or(|seen| seen.is_active);
        let was_pending = self.prior.get("pending_restart").as_bool() == Some(true);
        let stops = planned.get("running").as_bool() == Some(false);
        let pending = match (is_active && !stops, self.has_changes || was_pending, self.on_restart)
        {
            (false, ..) => Value::Bool(false),
            (true, false, _) => return,
            (true, true, OnRestart::Restart) => {
                diagnostics.push(self.warning(planned, "will be restarted", &self.cost()));
                Value::Bool(false)
            }
            (true, true, OnRestart::Fail) if self.has_changes => {
                diagnostics.push(self.refusal(planned));
                Value::Unknown
            }
            // Only the changed document tells whether what runs differs from it.
            (true, true, _) => {
                if self.has_changes {
                    diagnostics.push(self.warning(planned, "keeps running unchanged", DEFERRED));
                    Value::Unknown
                } else {
                    return;
                }
            }
        };
        if let Value::Object(attributes) = planned {
            attributes.set("pending_restart", pending);
        }
    }

    fn warning(&self, planned: &Value, what: &str, detail: &str) -> Diagnostic {
        let noun = self.resource.noun();
        let summary = format!("Running {noun} {what}");
        Diagnostic::warning(summary, format!("{noun} \"{}\" {detail}", name(planned)))
    }

    fn cost(&self) -> String {
        let guests =
            self.private.seen.as_ref().map(|seen| seen.guests.join(", ")).unwrap_or_default();
        let connected = match guests.as_str() {
            "" => String::new(),
            guests => format!(" Guests that are cut off meanwhile: {guests}."),
        };
        format!(
            "is stopped and started again for this change.{connected} Leave update.on_restart out to wait for the next start."
        )
    }

    fn refusal(&self, planned: &Value) -> Diagnostic {
        let noun = self.resource.noun();
        let summary = format!("Change of running {noun} \"{}\" needs a restart", name(planned));
        let detail = "update.on_restart is \"fail\". Set it to \"restart\" to restart now, or to \"defer\" to wait for the next start.";
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
