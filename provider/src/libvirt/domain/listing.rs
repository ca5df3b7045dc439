//! Many domains looked up together: a refresh of many guests lists all of a host once instead of asking for each.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use virt::domain::Domain as VirtDomain;
use virt_sys as sys;

use super::Known;
use crate::libvirt::contained::Contained;
use crate::libvirt::error::Result;
use crate::libvirt::session::{Session, own};

/// How old a list may be.
const AGE: Duration = Duration::from_secs(1);

/// How many lookups within that time make a list of all domains the cheaper way.
const MANY: u32 = 16;

/// A domain of the list.
type Listed = (Contained<VirtDomain>, Known);

/// The list of a session, and how much it is in demand.
#[derive(Default)]
pub(super) struct Listing(Mutex<State>);

#[derive(Default)]
struct State {
    began: Option<Instant>,
    lookups: u32,
    /// By UUID; each is handed out once, so that nobody finds again what may have changed since.
    domains: Option<HashMap<String, Listed>>,
}

impl Listing {
    /// A domain as it was a moment ago, when many are looked up; otherwise nothing.
    pub(super) fn take(&self, session: &Session, uuid: &str) -> Option<Listed> {
        let mut state = self.lock();
        let is_over = state.began.is_none_or(|began| began.elapsed() > AGE);
        if is_over {
            // What was many will be many.
            let lookups = if state.lookups < MANY { 0 } else { MANY };
            *state = State { began: Some(Instant::now()), lookups, domains: None };
        }
        state.lookups += 1;
        if state.lookups <= MANY {
            return None;
        }
        if state.domains.is_none() {
            // A driver that has no such list is asked for each domain, and its failures show there.
            state.domains = Some(list(session).unwrap_or_default());
        }
        state.domains.as_mut()?.remove(uuid)
    }

    /// Forgets what was listed: something is changed.
    pub(super) fn clear(&self) {
        self.lock().domains = None;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn list(session: &Session) -> Result<HashMap<String, Listed>> {
    let listed = |flag| -> Result<Vec<Contained<VirtDomain>>> {
        let found = session.call(|connect| connect.list_all_domains(flag))?;
        Ok(found.into_iter().map(Contained::new).collect())
    };
    let uuids = |flag| -> Result<HashSet<String>> {
        listed(flag)?.iter().map(|domain| own(|| domain.uuid_string())).collect()
    };
    let all = listed(0)?;
    // Where a driver does not know a filter, each domain is asked.
    let saved = uuids(sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE).ok();
    let transient = uuids(sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT).ok();
    let autostart = uuids(sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART).ok();
    let with_snapshots = uuids(sys::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT).ok();
    let mut domains = HashMap::with_capacity(all.len());
    for domain in all {
        let uuid = own(|| domain.uuid_string())?;
        let known = Known {
            is_off: domain.id().is_none(),
            is_saved: saved.as_ref().map(|saved| saved.contains(&uuid)),
            has_snapshots: with_snapshots.as_ref().map(|found| found.contains(&uuid)),
            is_persistent: transient.as_ref().map(|transient| !transient.contains(&uuid)),
            autostart: autostart.as_ref().map(|autostart| autostart.contains(&uuid)),
        };
        domains.insert(uuid, (domain, known));
    }
    Ok(domains)
}
