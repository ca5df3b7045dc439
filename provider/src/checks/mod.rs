//! Checks of a configuration before any operation. The engine finds the mistakes in documents; here they are put into
//! words.

mod drivers;
mod host;
mod nouns;
mod releases;
mod wording;

pub(crate) use host::{Answers, Planned};

use engine::check::Finding;
use mapping::Value;
use mapping::record::Root;
use mapping::shape::Check;

use crate::diagnostic::Diagnostics;

/// The mistakes in the document of a configuration.
pub(crate) fn document(root: &Root, config: &Value) -> Diagnostics {
    let findings = engine::check(root, config, None).into_iter();
    let is_mistake = |finding: &Finding| finding.check > Check::Hint;
    findings.filter(is_mistake).map(|finding| wording::diagnostic(&finding)).collect()
}

/// What libvirt will ignore in the document of a new object. The document of an existing one may contain the same,
/// written by libvirt.
pub(crate) fn hints(root: &Root, config: &Value) -> Diagnostics {
    let findings = engine::check(root, config, None).into_iter();
    let is_hint = |finding: &Finding| finding.check == Check::Hint;
    findings.filter(is_hint).map(|finding| wording::diagnostic(&finding)).collect()
}
