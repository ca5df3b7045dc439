//! One libvirt behind a provider configuration: its connection, its identity, a lock per object, and which objects
//! resources have taken in this process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::libvirt::{self, Connection, Error, Kind};
use crate::resources::Plans;

/// A libvirt host.
pub(super) struct Host {
    /// The connection, opened on first use.
    pub(super) connection: Connection,
    /// UUIDs of hosts whose objects are on this one now.
    moved_from: Vec<String>,
    identity: OnceLock<HostIdentity>,
    locks: Mutex<HashMap<String, Arc<Mutex<()>>>>,
    claims: Mutex<HashMap<Key, String>>,
    /// What is planned of its objects.
    pub(super) plans: Plans,
}

/// A kind of object, and the identity of one.
type Key = (&'static str, String);

/// Which host a libvirt manages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct HostIdentity {
    /// Its UUID, where its driver knows one.
    pub(super) uuid: Option<String>,
    /// Its name.
    pub(super) name: String,
}

/// A host whose UUID is not the recorded one.
pub(super) struct OtherHost {
    /// Whether it has the recorded name, so that it may be the same host under a generated UUID.
    pub(super) has_same_name: bool,
    /// What to report of an object that is not known to be on it.
    pub(super) error: Error,
}

impl Host {
    pub(super) fn new(uri: Option<&str>, moved_from: &[String]) -> Self {
        Self {
            connection: Connection::new(uri),
            moved_from: moved_from.to_vec(),
            identity: OnceLock::new(),
            locks: Mutex::default(),
            claims: Mutex::default(),
            plans: Plans::default(),
        }
    }

    /// Which host it is; asked once.
    pub(super) fn identity(&self) -> libvirt::Result<&HostIdentity> {
        if let Some(identity) = self.identity.get() {
            return Ok(identity);
        }
        let uuid = self.connection.host_uuid()?;
        let name = self.connection.hostname()?;
        Ok(self.identity.get_or_init(|| HostIdentity { uuid, name }))
    }

    /// What tells this host from the one that an object was recorded on, where their UUIDs differ.
    pub(super) fn other_than(
        &self,
        recorded: Option<&HostIdentity>,
    ) -> libvirt::Result<Option<OtherHost>> {
        let Some(recorded) = recorded else { return Ok(None) };
        let present = self.identity()?;
        let (Some(before), Some(now)) = (&recorded.uuid, &present.uuid) else { return Ok(None) };
        if before == now || self.moved_from.contains(before) {
            return Ok(None);
        }
        let name = |host: &HostIdentity| match host.name.as_str() {
            "" => String::new(),
            name => format!("\"{name}\" "),
        };
        let message = format!(
            "the state was recorded on host {}with UUID {before}, and {} leads to host {}with UUID {now}. \
             Nothing is changed on either host, and the state is unchanged. Correct the provider's uri (or \
             LIBVIRT_DEFAULT_URI); for objects that Terraform shall forget, run `terraform state rm`; if the objects \
             were moved, or the host got another UUID, set moved_from = [\"{before}\"] in the provider block. A host \
             without a UUID of its own gets a new one at each start of libvirt's daemon, unless libvirtd.conf sets \
             host_uuid",
            name(recorded),
            self.connection.label(),
            name(present),
        );
        let has_same_name = recorded.name.is_empty() || recorded.name == present.name;
        Ok(Some(OtherHost { has_same_name, error: Error::new(Kind::Invalid, message) }))
    }

    /// Runs `work` while no other change of the same object runs.
    pub(super) fn locked<T>(&self, noun: &str, name: &str, work: impl FnOnce() -> T) -> T {
        let key = format!("{noun}/{name}");
        let lock = {
            let mut locks = lock(&self.locks);
            Arc::clone(locks.entry(key).or_default())
        };
        let _guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        work()
    }

    /// Notes that the resource with this claim has created or adopted an object; false when another one has, in this
    /// process.
    pub(super) fn take(&self, noun: &'static str, id: String, claim: &str) -> bool {
        lock(&self.claims).entry((noun, id)).or_insert_with(|| claim.to_owned()) == claim
    }

    /// Whether a resource with another claim has created or adopted an object in this process.
    pub(super) fn is_taken(&self, noun: &'static str, id: String, claim: Option<&str>) -> bool {
        lock(&self.claims).get(&(noun, id)).is_some_and(|other| Some(other.as_str()) != claim)
    }

    /// Notes that no resource has an object any more.
    pub(super) fn release(&self, noun: &'static str, id: String) {
        lock(&self.claims).remove(&(noun, id));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
