//! Checks of a configuration before any operation. The engine finds the mistakes in documents; here they are put into
//! words.

mod drivers;
mod files;
mod host;
mod nouns;
mod references;
mod releases;
mod supported;
mod wording;

pub(crate) use host::{Answers, Planned};

use std::sync::Arc;

use engine::check::Finding;
use mapping::record::Root;
use mapping::shape::Check;
use mapping::{Path, Value};

use self::host::{Answering, Question};
use crate::cancel::Cancel;
use crate::diagnostic::Diagnostics;

/// The mistakes in the document of a configuration.
pub(crate) fn document(root: &Root, config: &Value) -> Diagnostics {
    let findings = engine::check(root, config, None).into_iter();
    let is_mistake = |finding: &Finding| finding.check > Check::Hint;
    findings.filter(is_mistake).map(|finding| wording::diagnostic(&finding)).collect()
}

/// The references of a document to other objects: the attribute, the root and the pool of the object, and its name.
pub(crate) fn references<'v>(
    root: &'static Root,
    value: &'v Value,
) -> Vec<(Path, (&'static str, &'v str), &'v str)> {
    references::of(root, value)
}

/// The paths of files in a document.
pub(crate) fn files<'v>(root: &'static Root, value: &'v Value) -> Vec<(Path, &'v str)> {
    files::of(root, value)
}

impl Planned {
    /// What libvirt will ignore in the document of a new object. The document of an existing one may contain the same,
    /// written by libvirt.
    pub(crate) fn hints(&self) -> Diagnostics {
        let hints = self.findings.iter().filter(|finding| finding.check == Check::Hint);
        hints.map(wording::diagnostic).collect()
    }
}

/// What the host of a plan does not support or have. A host that does not answer causes no message.
pub(crate) fn with_host(answers: &Answers, planned: Planned, cancel: &Cancel) -> Diagnostics {
    let mut questions: Vec<Question> = Vec::new();
    if releases::may_be_lacking(&planned) {
        questions.push(releases::check);
    }
    if drivers::may_be_refused(&planned) {
        questions.push(drivers::check);
    }
    if supported::may_be_unsupported(&planned) {
        questions.push(supported::check);
    }
    if references::has_references(&planned) {
        questions.push(references::check);
    }
    let planned = Arc::new(planned);
    let mut diagnostics = answers.ask(&planned, (Answering::Daemon, questions), cancel);
    // A file system that hangs must not delay the answers of libvirt.
    if files::has_files(&planned) {
        let questions: Vec<Question> = vec![files::check];
        diagnostics.extend(answers.ask(&planned, (Answering::Files, questions), cancel));
    }
    diagnostics
}
