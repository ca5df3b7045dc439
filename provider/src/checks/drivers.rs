//! Mistakes that only one driver of libvirt refuses. Without a host, they are warnings.

use engine::check::Finding;
use mapping::shape::Check;

use super::host::{Asked, Planned};
use super::wording;
use crate::diagnostic::Diagnostics;
use crate::libvirt::Result;

/// Whether a configuration may have such a mistake.
pub(super) fn may_be_refused(planned: &Planned) -> bool {
    let findings = engine::check(planned.root, &planned.config, None);
    findings.iter().any(|finding| finding.driver.is_some())
}

/// The mistakes that the driver of the host refuses.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let driver = asked.connection.driver()?;
    let findings = engine::check(planned.root, &planned.config, Some(&driver)).into_iter();
    let is_refused = |it: &Finding| it.driver.is_some() && it.check == Check::Error;
    Ok(findings.filter(is_refused).map(|finding| wording::diagnostic(&finding)).collect())
}
