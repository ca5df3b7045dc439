//! Elements that libvirt drops without an error, because this version or driver does not support them or other parts of
//! the document make them ineffective. A state must not contain them.

use engine::{Difference, Intent, Mode};
use mapping::Value;
use mapping::shape::version_text;

use super::job::Job;
use super::snapshot::Snapshot;
use crate::diagnostic::Diagnostic;
use crate::resources::LibvirtObject;
use crate::wording::Action;

/// Reads the stored document after a definition.
///
/// Errors: the document lacks an element with content that was defined; all such elements are named.
pub(super) fn refuse(
    job: &Job,
    object: &dyn LibvirtObject,
    action: &Action,
) -> Result<Value, Diagnostic> {
    let stored = Snapshot::stored_below(job.context(object), &job.planned)
        .map_err(|error| action.failed(&error))?;
    let intent = Intent { value: &job.planned, echo: &job.private.echo };
    let shape = job.resource.root().shape;
    let found = engine::reconcile(shape, intent, &stored, Mode::AfterApply).differences;
    let dropped: Vec<_> = found.iter().filter(|difference| difference.is_element).collect();
    let Some(first) = dropped.first() else { return Ok(stored) };
    let lines: Vec<_> = dropped.iter().map(|difference| line(difference)).collect();
    let version = job.host.connection.daemon_version();
    let daemon = version.map_or_else(|_| String::new(), |it| format!(" {}", version_text(it)));
    let detail = format!(
        "libvirt{daemon} accepted the document and dropped parts of it:\n\n{}\n\nRemove it from the configuration, \
         correct what it refers to, or use a host whose libvirt supports it.",
        lines.join("\n"),
    );
    Err(action.refused(detail).at(first.path.clone()))
}

fn line(difference: &Difference) -> String {
    let Difference { path, since, sent, .. } = difference;
    let since = since.map_or(String::new(), |since| format!(" (supported {since})"));
    match sent.as_str().filter(|sent| sent.contains("xmlns")) {
        Some(xml) => format!(
            "{path}: {xml} (libvirt keeps one element of each namespace, and another one of this namespace is stored)"
        ),
        None => format!("{path}{since}"),
    }
}
