//! Plans a change that needs a restart: the change waits, the object is restarted, or the plan is rejected. An apply
//! restarts an object only if its plan announced it.

use mapping::{Path, Value};

use super::effects::Effects;
use super::private::Private;
use super::state::set_pending;
use crate::controls::{Setting, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::Identity;
use crate::resources::{DESTROY_ANYWAY, NextStart, OnRestart, Resource};

/// The maximum number of changes that a message lists.
const SHOWN: usize = 12;

// Terraform prints the warnings of a plan again during the apply, which may fail: they must not state that a change was
// made.
const RESUMED: &str = "resumes from its managed save image, which contains the old definition. Applied changes take \
     effect at the following start. Remove the managed save image to start it with the new definition.";

const RESTARTED: &str = "resumes from its managed save image, which contains the old definition, and is then shut \
     down and started with the new one. Omit update.on_restart to defer the changes to the next start.";

const DEFERRED: &str = "continues to run with its current definition. Applied changes take effect at its next start. \
     Set update = { on_restart = \"restart\" } to restart it now.";

const TRANSIENT: &str = "is running, but its definition was removed outside of Terraform, so it disappears when it \
     stops. It is defined again from the running configuration, with the same UUID.";

/// A change of an object in place.
pub(super) struct Change<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) private: &'a Private,
    pub(super) prior: &'a Value,
    pub(super) config: &'a Value,
    pub(super) effects: &'a Effects,
    pub(super) on_restart: OnRestart,
}

/// The effect of a change.
#[derive(Default)]
struct RestartPlan {
    /// Whether a change waits for a restart afterwards; none if that does not change.
    pending: Option<Setting<bool>>,
    /// Whether the plan announces a restart.
    may_restart: bool,
}

impl RestartPlan {
    fn pending(value: Setting<bool>) -> Self {
        Self { pending: Some(value), may_restart: false }
    }

    fn restarted() -> Self {
        Self { pending: Some(Setting::Known(false)), may_restart: true }
    }
}

/// Warns that an object may be restarted when it is adopted; returns whether it may.
pub(super) fn warn_adopted(
    resource: &dyn Resource,
    on_restart: OnRestart,
    planned: &Value,
    diagnostics: &mut Diagnostics,
) -> bool {
    if !Shared::of(planned).adopts()
        || on_restart != OnRestart::Restart
        || !resource.has_pending_restart()
    {
        return false;
    }
    let noun = resource.noun();
    let detail = format!(
        "{} is restarted when it is adopted, if it runs and its definition changes.",
        resource.identity(planned, None)
    );
    diagnostics.push(Diagnostic::warning(format!("Running {noun} may be restarted"), detail));
    true
}

impl Change<'_> {
    /// Plans the effect of a change that needs a restart; returns whether the plan announces a restart.
    pub(super) fn plan_pending(&self, planned: &mut Value, diagnostics: &mut Diagnostics) -> bool {
        if !self.resource.has_pending_restart() {
            return false;
        }
        let RestartPlan { pending, may_restart } = self.outcome(planned, diagnostics);
        if let Some(pending) = pending.or_else(|| self.plan_definition(planned, diagnostics)) {
            set_pending(planned, pending);
        }
        may_restart
    }

    fn outcome(&self, planned: &Value, diagnostics: &mut Diagnostics) -> RestartPlan {
        let seen = self.private.seen.as_ref();
        let power = Shared::of(planned).running;
        let is_planned = |running| power == Setting::Known(running);
        if seen.is_some_and(|seen| !seen.is_active) {
            let resumes = seen.is_some_and(|seen| seen.next_start == NextStart::Saved);
            return if resumes && is_planned(true) {
                self.resumed(planned, diagnostics)
            } else {
                RestartPlan::pending(Setting::Known(false))
            };
        }
        if is_planned(false) {
            return RestartPlan::pending(Setting::Known(false));
        }
        if self.is_reverted() {
            return self.if_changed(RestartPlan::pending(Setting::Unknown));
        }
        self.running(planned, diagnostics)
    }

    /// A change of a running object.
    fn running(&self, planned: &Value, diagnostics: &mut Diagnostics) -> RestartPlan {
        let was_pending = Shared::of(self.prior).pending_restart == Setting::Known(true);
        // An unknown value may turn out to change nothing; Terraform plans again when it is known.
        let is_certain = self.effects.waiting.iter().any(|change| change.is_certain);
        let mut warn = |summary, detail: &str| {
            diagnostics.push(self.warning(planned, summary, detail));
        };
        match self.on_restart {
            OnRestart::Restart if is_certain || was_pending => {
                warn("Running {} will be restarted", &self.consequences("for this change"));
                RestartPlan::restarted()
            }
            OnRestart::Restart if !self.effects.waiting.is_empty() => {
                let consequences =
                    self.consequences("if a value that is not known yet changes its definition");
                warn("Running {} may be restarted", &consequences);
                RestartPlan::restarted()
            }
            OnRestart::Fail if is_certain => {
                diagnostics.push(self.refusal(planned));
                RestartPlan::pending(Setting::Unknown)
            }
            // Only the changed document shows whether the running definition differs from it.
            OnRestart::Defer if is_certain => {
                warn("Change of running {} takes effect at its next start", DEFERRED);
                RestartPlan::pending(Setting::Unknown)
            }
            _ => self.if_changed(RestartPlan::pending(Setting::Unknown)),
        }
    }

    fn if_changed(&self, outcome: RestartPlan) -> RestartPlan {
        let Effects { waiting, may_wait, .. } = self.effects;
        if waiting.is_empty() && !may_wait { RestartPlan::default() } else { outcome }
    }

    /// The start of an object with a managed save image, which resumes with the old definition.
    fn resumed(&self, planned: &Value, diagnostics: &mut Diagnostics) -> RestartPlan {
        let waits = !self.effects.waiting.is_empty() || self.private.waiting.is_some();
        if !waits || self.is_reverted() {
            return RestartPlan::pending(Setting::Known(false));
        }
        if self.on_restart == OnRestart::Restart {
            diagnostics.push(self.warning(
                planned,
                "Saved {} will be resumed, then restarted",
                RESTARTED,
            ));
            return RestartPlan::restarted();
        }
        diagnostics.push(self.warning(
            planned,
            "Saved {} resumes with its old definition",
            RESUMED,
        ));
        RestartPlan::pending(Setting::Unknown)
    }

    /// Whether the planned definition equals the running or saved one.
    fn is_reverted(&self) -> bool {
        self.private.waiting.as_ref().is_some_and(|waiting| {
            let running = waiting.state(self.resource);
            let shape = self.resource.root().shape;
            engine::plan(shape, self.config, &running).changes.is_empty()
        })
    }

    /// Plans to store the running definition if somebody removed the stored one.
    fn plan_definition(
        &self,
        planned: &Value,
        diagnostics: &mut Diagnostics,
    ) -> Option<Setting<bool>> {
        if self.private.seen.as_ref()?.next_start != NextStart::Never {
            return None;
        }
        diagnostics.push(self.warning(planned, "Running {} has no stored definition", TRANSIENT));
        Some(Setting::Unknown)
    }

    /// A warning; `{}` in the summary is replaced with the noun, so that the summary is the same for all objects of a
    /// type.
    fn warning(&self, planned: &Value, summary: &str, detail: &str) -> Diagnostic {
        let noun = self.resource.noun();
        let changes = self.describe_changes(planned);
        let detail = format!("{} {detail}{changes}", self.identity());
        Diagnostic::warning(summary.replace("{}", noun), detail)
    }

    fn identity(&self) -> Identity {
        self.resource.identity(self.prior, self.private.parent.as_ref())
    }

    /// The changes in words: the attributes, and the changed elements of lists.
    fn describe_changes(&self, planned: &Value) -> String {
        let lists = engine::describe(self.resource.root().shape, self.prior, planned);
        let word = |change: &engine::Change| {
            let list = lists.iter().find(|list| list.path == change.path);
            match list {
                Some(list) => format!("{} ({list})", list.path),
                None if !change.is_certain => format!("{} (not known yet)", change.path),
                None => change.path.to_string(),
            }
        };
        // After an import, an incomplete configuration may remove much unintentionally, so all changes are listed.
        let is_imported = self.private.imported.is_some();
        let shown = if is_imported { self.effects.waiting.len() } else { SHOWN };
        let mut words: Vec<_> = self.effects.waiting.iter().take(shown).map(word).collect();
        if self.effects.waiting.len() > shown {
            words.push(format!("{} more", self.effects.waiting.len() - shown));
        }
        if words.is_empty() { String::new() } else { format!("\n\nChanged: {}.", words.join(", ")) }
    }

    /// The consequences of a restart, and when it happens.
    fn consequences(&self, when: &str) -> String {
        let seen = self.private.seen.as_ref();
        let guests = seen.map(|seen| self.resource.users(seen).join(", ")).unwrap_or_default();
        let connected = match guests.as_str() {
            "" => String::new(),
            guests => format!(" Guests that are disconnected during the restart: {guests}."),
        };
        format!(
            "is stopped and started again {when}.{connected} Omit update.on_restart to wait for the next start."
        )
    }

    fn refusal(&self, planned: &Value) -> Diagnostic {
        let summary = format!("Change of running {} needs a restart", self.identity());
        let changes = self.describe_changes(planned);
        let detail = format!(
            "update.on_restart is \"fail\". Set it to \"restart\" to restart now, or to \"defer\" to wait for the next start. {DESTROY_ANYWAY}{changes}"
        );
        Diagnostic::error(summary, detail).at(Path::root().attribute("update"))
    }
}
