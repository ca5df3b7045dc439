//! The libvirt host of a provider configuration: its connection, its identity, a lock for each object, and the objects
//! that resources have taken in this process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::checks::Answers;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::{Identity, Key, LockKey};
use crate::libvirt::{self, Connection, Error, ErrorKind};
use crate::resources::Plans;
use crate::task::{self, Wait};

/// A libvirt host.
pub(super) struct Host {
    /// The connection, opened on first use.
    pub(super) connection: Connection,
    /// UUIDs of hosts whose objects are now on this one.
    moved_from: Vec<String>,
    identity: OnceLock<HostIdentity>,
    locks: Mutex<HashMap<LockKey, Arc<Mutex<()>>>>,
    claims: Mutex<HashMap<Key, String>>,
    /// The claims of the states that objects were read or planned for.
    holders: Mutex<HashMap<Key, String>>,
    /// The plans for its objects.
    pub(super) plans: Plans,
    /// What the checks of plans have asked it.
    pub(super) answers: Answers,
}

/// The identity of a host.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct HostIdentity {
    /// Its UUID, if its driver reports one.
    pub(super) uuid: Option<String>,
    /// Its name.
    pub(super) name: String,
    /// The libvirt instance on the host, such as `qemu/system`; none if an earlier version of the provider recorded
    /// none.
    pub(super) instance: Option<String>,
}

/// A libvirt host that is not the recorded one.
pub(super) struct OtherHost {
    /// Whether it may be the recorded host with a generated UUID.
    pub(super) may_be_same: bool,
    /// The error for an object that is not known to be on it.
    pub(super) error: Error,
}

impl Host {
    pub(super) fn new(uri: Option<&str>, moved_from: &[String]) -> Self {
        let connection = Connection::new(uri);
        Self {
            answers: Answers::of(connection.clone()),
            connection,
            moved_from: moved_from.to_vec(),
            identity: OnceLock::new(),
            locks: Mutex::default(),
            claims: Mutex::default(),
            holders: Mutex::default(),
            plans: Plans::default(),
        }
    }

    /// The identity of the host; requested once.
    pub(super) fn identity(&self) -> libvirt::Result<&HostIdentity> {
        if let Some(identity) = self.identity.get() {
            return Ok(identity);
        }
        let uuid = self.connection.host_uuid()?;
        let name = self.connection.hostname()?;
        let instance = Some(self.connection.instance()?);
        Ok(self.identity.get_or_init(|| HostIdentity { uuid, name, instance }))
    }

    /// Compares this host with the recorded host of an object; none if they are certainly the same.
    pub(super) fn other_than(
        &self,
        recorded: Option<&HostIdentity>,
    ) -> libvirt::Result<Option<OtherHost>> {
        let Some(recorded) = recorded else { return Ok(None) };
        let present = self.identity()?;
        let is_moved = recorded.uuid.as_ref().is_some_and(|uuid| self.moved_from.contains(uuid));
        let is_same_instance = recorded.instance.is_none() || recorded.instance == present.instance;
        let is_same_uuid = recorded.uuid.is_none() || recorded.uuid == present.uuid;
        if is_moved || (is_same_instance && is_same_uuid) {
            return Ok(None);
        }
        let name = |host: &HostIdentity| {
            let uuid =
                host.uuid.as_ref().map_or(String::new(), |uuid| format!(" with UUID {uuid}"));
            let instance = host.instance.as_ref().map_or(String::new(), |it| format!(" ({it})"));
            let name = match host.name.as_str() {
                "" => String::new(),
                name => format!(" \"{name}\""),
            };
            format!("host{name}{uuid}{instance}")
        };
        let moved = recorded.uuid.as_ref().map_or(String::new(), |uuid| {
            format!(
                "; if the objects were moved, or the UUID of the host changed, set moved_from = [\"{uuid}\"] in the \
                 provider block"
            )
        });
        let message = format!(
            "the state was recorded on {}, and {} connects to {}. Nothing is changed on either host, and the state is \
             unchanged. Correct uri (or LIBVIRT_DEFAULT_URI); to remove objects from the state, run \
             `terraform state rm`{moved}. On a host without a UUID, libvirt's daemon generates one at each start, \
             unless libvirtd.conf sets host_uuid",
            name(recorded),
            self.connection.label(),
            name(present),
        );
        let has_same_name = recorded.name.is_empty() || recorded.name == present.name;
        let may_be_same = is_same_instance && has_same_name;
        Ok(Some(OtherHost { may_be_same, error: Error::new(ErrorKind::Invalid, message) }))
    }

    /// Runs `work` while no other change of the same object runs.
    pub(super) fn locked<T>(&self, object: &Identity, work: impl FnOnce() -> T) -> T {
        let lock = Arc::clone(lock(&self.locks).entry(object.lock_key()).or_default());
        let take = || lock.lock().unwrap_or_else(PoisonError::into_inner);
        let _guard = task::wait_for(Wait::OtherOperation, take);
        work()
    }

    /// Records that the resource with this claim has created or adopted an object; false if another resource has done
    /// so in this process.
    pub(super) fn take(&self, object: &Identity, claim: &str) -> bool {
        let Some(key) = object.key() else { return true };
        let is_taken =
            lock(&self.claims).entry(key.clone()).or_insert_with(|| claim.to_owned()) == claim;
        if is_taken {
            lock(&self.holders).insert(key, claim.to_owned());
        }
        is_taken
    }

    /// Records that a state with this claim has an object; false if another state has it.
    pub(super) fn hold(&self, object: &Identity, claim: &str) -> bool {
        let Some(key) = object.key() else { return true };
        lock(&self.holders).entry(key).or_insert_with(|| claim.to_owned()) == claim
    }

    /// Whether a resource with another claim has created or adopted an object in this process.
    pub(super) fn is_taken(&self, object: &Identity, claim: Option<&str>) -> bool {
        let Some(key) = object.key() else { return false };
        lock(&self.claims).get(&key).is_some_and(|other| Some(other.as_str()) != claim)
    }

    /// Records that no resource has the object any more.
    pub(super) fn release(&self, object: &Identity) {
        if let Some(key) = object.key() {
            lock(&self.claims).remove(&key);
            lock(&self.holders).remove(&key);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// No call is made while the `uri` is unknown: the default libvirt could be the wrong one.
pub(super) fn unknown_uri() -> Diagnostics {
    let detail = "The value comes from a resource that does not exist yet. Objects are planned from their stored \
         state.";
    Diagnostic::warning("The uri is not known yet", detail).into()
}

/// The message for an operation that needs a connection while the `uri` is unknown.
pub(super) fn needs_uri() -> Diagnostic {
    Diagnostic::error(
        "The uri is not known yet",
        "The value comes from a resource that does not exist yet. Create that resource first, for example with \
         -target.",
    )
}
