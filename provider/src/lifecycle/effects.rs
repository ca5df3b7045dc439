//! When the parts of a planned change take effect: while the object runs, or at its next start.

use engine::live::{self, Action, Class, Operation, Shortage};
use mapping::Value;
use mapping::shape::Flags;

use crate::controls::{Setting, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::Identity;
use crate::resources::{Observed, Resource, SlotKind};

/// The effects of a planned change.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// The changes that take effect at the next start.
    pub(super) waiting: Vec<engine::Change>,
    /// Whether a change may wait for the next start although none is listed: how it is made depends on a value that is not
    /// known yet, or an earlier change waits.
    pub(super) may_wait: bool,
    /// The elements that are removed from the running object with the data of its users.
    removed: Vec<String>,
    /// The additions to the running object for which it has no slot.
    shortages: Vec<Shortage>,
}

/// A change of an object, as states.
pub(super) struct StateChange<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) prior: &'a Value,
    pub(super) planned: &'a Value,
    /// The changes of its document.
    pub(super) changes: &'a [engine::Change],
    /// Whether it is the first change after an import: an incomplete configuration removes elements unintentionally, so
    /// that nothing is removed from the running object.
    pub(super) is_imported: bool,
    /// The result of the last read.
    pub(super) seen: Option<&'a Observed>,
}

impl Effects {
    /// The effects of a change.
    pub(super) fn of(change: &StateChange) -> Self {
        let StateChange { resource, prior, planned, changes, seen, is_imported } = *change;
        let shared = Shared::of(planned);
        let is_off = seen.is_some_and(|seen| !seen.is_active);
        if changes.is_empty() || is_off || is_imported || shared.running == Setting::Known(false) {
            return Self { waiting: changes.to_vec(), ..Self::default() };
        }
        let edit = live::Edit { prior, planned, documents: None, version: None };
        let has_calls = seen.is_none_or(|seen| seen.has_live_calls);
        let is_live = has_calls && shared.update.live != Setting::Known(false);
        let was_pending = Shared::of(prior).pending_restart == Setting::Known(true);
        let may_wait = was_pending || shared.update.live.is_unknown();
        let mut effects = Self { may_wait, ..Self::default() };
        let operations = live::operations(resource.root().shape, edit);
        if let Some(seen) = seen.filter(|_| is_live) {
            effects.shortages = seen.free_slots.shortages([prior, planned], &operations);
        }
        for operation in operations {
            match operation.class {
                Class::Boot => {}
                Class::Live(_) if is_live => effects.add_live(&operation),
                Class::Live(_) | Class::Restart => effects.add_waiting(operation),
            }
        }
        effects
    }

    fn add_live(&mut self, operation: &Operation) {
        self.may_wait |= !operation.is_certain;
        if operation.action == Action::Remove && operation.row.has(Flags::HOLDS_DATA) {
            self.removed.push(operation.label.clone());
        }
    }

    fn add_waiting(&mut self, operation: Operation) {
        for change in operation.changes {
            if self.waiting.iter().all(|known| known.path != change.path) {
                self.waiting.push(change);
            }
        }
    }

    /// The warnings about the changes of a running object.
    pub(super) fn warnings(&self, resource: &dyn Resource, identity: &Identity) -> Diagnostics {
        let shortages = self.shortages.iter().filter_map(|it| shortage(resource, identity, it));
        self.data_warning(identity).into_iter().chain(shortages).collect()
    }

    /// The warning about data that a running object may lose.
    fn data_warning(&self, identity: &Identity) -> Option<Diagnostic> {
        if self.removed.is_empty() {
            return None;
        }
        let noun = identity.kind;
        let detail = format!(
            "{identity} loses {} while it runs. libvirt does not check whether the guest uses it: unmount it in the \
             guest before the apply. To remove it at the next start instead, set update = {{ live = false }}.",
            self.removed.join(", ")
        );
        Some(Diagnostic::warning(format!("Running {noun} may lose data"), detail))
    }
}

/// The warning about additions that the running object will refuse. It is no error, because the object may change until
/// the apply, and the apply undoes only the refused parts.
fn shortage(
    resource: &dyn Resource,
    identity: &Identity,
    shortage: &Shortage,
) -> Option<Diagnostic> {
    let Shortage { kind, free, needed, elements } = shortage;
    let SlotKind { missing, fix, .. } =
        resource.slot_kinds().iter().find(|known| known.name == *kind)?;
    let names: Vec<String> =
        elements.iter().map(|(path, label)| format!("{label} ({path})")).collect();
    let count = match (free, needed) {
        (0, _) => String::new(),
        _ => format!(" {needed} additions need one, and {free} can have one."),
    };
    let detail = format!(
        "{identity} runs without {missing} for {}.{count} libvirt will probably refuse this part of the apply. {fix} To \
         store the change for the next start, set update = {{ live = false }}.",
        names.join(", ")
    );
    let summary = format!("Running {} may refuse an addition", identity.kind);
    let (path, _) = elements.first()?;
    Some(Diagnostic::warning(summary, detail).at(path.clone()))
}
