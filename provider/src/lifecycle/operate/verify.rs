//! Compares the running object with its definition after a change: libvirt reports success for some changes that it
//! ignores.

use engine::live::{Action, Operation};
use mapping::Value;

use super::super::job::Job;
use super::super::snapshot::Snapshot;
use super::Stored;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::Result;

/// The messages for changes that libvirt accepted and did not make. `definition` is the stored document, if it was read
/// after its last change.
pub(super) fn verify(
    job: &Job,
    stored: &Stored,
    (definition, made): (Option<Value>, &[&Operation]),
) -> Result<Diagnostics> {
    let context = job.context(stored.object);
    let definition = match definition {
        Some(mut definition) => {
            context.without(&job.planned, &mut definition)?;
            definition
        }
        None => Snapshot::stored_below(context, &job.planned)?,
    };
    let Some(live) = Snapshot::live_below(context, &job.planned)? else {
        return Ok(Diagnostics::new());
    };
    let shape = job.resource.root().shape;
    let deviations = engine::difference(shape, &job.planned, &definition, &live);
    let mut ignored = Vec::new();
    for operation in made {
        for change in &operation.changes {
            let path = if operation.action == Action::Add { &operation.path } else { &change.path };
            let is_it = |found: &engine::Deviation| {
                found.path == *path
                    || (operation.action == Action::Change
                        && (found.path.is_below(path) || path.is_below(&found.path)))
            };
            if deviations.iter().any(is_it) {
                ignored.push(path.to_string());
            }
        }
    }
    if ignored.is_empty() {
        return Ok(Diagnostics::new());
    }
    let detail = format!(
        "libvirt accepted changes of the running object that it did not make: {}. They are stored and take effect at its \
         next start. To make them now, restart it: set update = {{ on_restart = \"restart\" }}.",
        ignored.join(", ")
    );
    Ok(Diagnostic::error(stored.action.summary(), detail).into())
}
