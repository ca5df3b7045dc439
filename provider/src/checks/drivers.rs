//! Mistakes that only one driver of libvirt refuses. Without a host, they are warnings.

use engine::check::Finding;
use mapping::shape::Check;

use super::host::{Asked, Planned};
use super::wording;
use crate::diagnostic::Diagnostics;
use crate::libvirt::Result;

/// Whether a configuration may have such a mistake.
pub(super) fn may_be_refused(planned: &Planned) -> bool {
    planned.findings.iter().any(|finding| finding.driver.is_some())
}

/// The mistakes that the driver of the host refuses. It has accepted those of the prior state.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let driver = asked.connection.driver()?;
    let [accepted, found] = [&planned.prior, &planned.config]
        .map(|document| engine::check(planned.root, document, Some(&driver)));
    let is_refused = |it: &&Finding| {
        let is_same = |other: &Finding| (&other.xml, &other.fault) == (&it.xml, &it.fault);
        it.driver.is_some() && it.check == Check::Error && !accepted.iter().any(is_same)
    };
    Ok(found.iter().filter(is_refused).map(wording::diagnostic).collect())
}
