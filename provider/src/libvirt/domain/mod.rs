//! Domains: virtual machines and containers.

mod cpuset;
mod flags;
mod guest;
mod live;
mod shutdown;
mod tuning;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use virt::connect::Connect;
use virt::domain::Domain as VirtDomain;
use virt_sys as sys;

use super::connection::Connection;
use super::error::Result;
use super::ffi;
use super::listed::{Filter, Listed};
use super::noun::{Answer, Handle, Known, Noun};
use super::xml::{Document, Secrets, explain_refusal, has_number, with_flag};

pub use cpuset::CpuSet;
pub use flags::{Retention, Start, State, Undefine, Validation, Which};
pub use guest::{Address, AddressSource, Agent, GuestDevices, Interface};
pub use live::{LifecycleEvent, Metadata, MetadataKey};
pub use tuning::NO_MEMORY_LIMIT;

/// A domain that existed when it was looked up or defined.
pub struct Domain {
    handle: Handle<VirtDomain>,
}

impl Noun for VirtDomain {
    fn name(&self) -> Answer<String> {
        Self::name(self)
    }

    fn key(&self) -> Answer<String> {
        self.uuid_string()
    }
}

impl Listed for VirtDomain {
    const FILTERS: &'static [Filter] = &[
        Filter {
            flag: sys::VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
            value: true,
            fact: |known| &mut known.is_saved,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_DOMAINS_TRANSIENT,
            value: false,
            fact: |known| &mut known.is_persistent,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_DOMAINS_AUTOSTART,
            value: true,
            fact: |known| &mut known.autostart,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT,
            value: true,
            fact: |known| &mut known.has_snapshots,
        },
    ];

    fn list(connect: &Connect, flags: u32) -> Answer<Vec<Self>> {
        connect.list_all_domains(flags)
    }

    /// A domain without an ID is inactive. A domain with an ID may have crashed, which only a call determines.
    fn known(&self) -> Known {
        Known { is_active: self.id().is_none().then_some(false), ..Known::default() }
    }
}

/// The times at which this session last changed its domains, by UUID.
#[derive(Default)]
struct Changes(Mutex<HashMap<String, Instant>>);

impl Changes {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Domain {
    /// Stores a definition. If a domain with its UUID is stored, its definition is replaced.
    ///
    /// Errors: `Exists` if another domain has the name; `Invalid` for documents that libvirt rejects.
    pub fn define(connection: &Connection, xml: &str, validation: Validation) -> Result<Self> {
        let flags = match validation {
            Validation::Lenient => 0,
            Validation::Strict => sys::VIR_DOMAIN_DEFINE_VALIDATE,
        };
        let defined =
            Handle::define(connection, |connect| connect.define_domain_xml_flags(xml, flags));
        defined.map(Self::new).map_err(|error| {
            let by_name = |name: &str| Self::by_name(connection, name);
            explain_refusal(error, xml, by_name, Self::uuid)
        })
    }

    /// Looks a domain up. Errors: `NotFound`; `Invalid` if the text is not a UUID.
    pub fn by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_domain_by_uuid_string(uuid))
    }

    /// Looks a domain up; the result may be a second old, which is faster if many are looked up. Errors: as for
    /// [`Domain::by_uuid`].
    pub fn recent_by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
        let recent = Handle::recent(connection, uuid)?;
        recent.map_or_else(|| Self::by_uuid(connection, uuid), |handle| Ok(Self { handle }))
    }

    /// Looks a domain up. Errors: `NotFound`.
    pub fn by_name(connection: &Connection, name: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_domain_by_name(name))
    }

    /// The domains of a host.
    pub fn list(connection: &Connection, which: Which) -> Result<Vec<Self>> {
        let found = Handle::list(connection, |connect| connect.list_all_domains(which.flag()))?;
        Ok(found.into_iter().map(Self::new).collect())
    }

    /// All domains of a host, with the properties that their list returns.
    pub fn listed(connection: &Connection) -> Result<Vec<Self>> {
        Ok(Handle::listed(connection)?.into_iter().map(|handle| Self { handle }).collect())
    }

    /// The active domains of a host, by UUID: running, paused, or in another state.
    pub fn states(connection: &Connection) -> Result<HashMap<String, State>> {
        const FLAGS: [(u32, State); 3] = [
            (sys::VIR_CONNECT_LIST_DOMAINS_RUNNING, State::Running),
            (sys::VIR_CONNECT_LIST_DOMAINS_PAUSED, State::Paused),
            (sys::VIR_CONNECT_LIST_DOMAINS_OTHER, State::Unknown),
        ];
        let mut states = HashMap::new();
        for (flag, state) in FLAGS {
            let found: Vec<Handle<VirtDomain>> =
                Handle::list(connection, |connect| connect.list_all_domains(flag))?;
            states.extend(found.into_iter().map(|handle| (handle.key, state)));
        }
        Ok(states)
    }

    /// The names of the domains of a host, sorted.
    pub fn names(connection: &Connection, which: Which) -> Result<Vec<String>> {
        let mut names: Vec<_> =
            Self::list(connection, which)?.into_iter().map(|domain| domain.handle.name).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.handle.name
    }

    /// Its UUID, in lower case with dashes.
    pub fn uuid(&self) -> &str {
        &self.handle.key
    }

    /// Its document.
    pub fn xml(&self, document: Document, secrets: Secrets) -> Result<String> {
        let stored = match document {
            Document::Stored => sys::VIR_DOMAIN_XML_INACTIVE,
            Document::Live => 0,
        };
        let shown = match secrets {
            Secrets::Hidden => 0,
            Secrets::Shown => sys::VIR_DOMAIN_XML_SECURE,
        };
        with_flag(stored, |stored| self.call(|domain| domain.xml_desc(stored | shown)))
    }

    /// The running document, if it is active.
    pub fn live_xml(&self, secrets: Secrets) -> Result<Option<String>> {
        let xml = self.xml(Document::Live, secrets)?;
        // For an inactive domain, libvirt returns the stored document, which has no ID.
        Ok(has_number(&xml).then_some(xml))
    }

    /// Its state.
    pub fn state(&self) -> Result<State> {
        self.call(ffi::domain_state).map(|(state, _)| State::from_number(state))
    }

    /// Its state in words, if the guest exists but does not run, such as "paused"; otherwise none.
    pub fn halted(&self) -> Result<Option<&'static str>> {
        self.call(ffi::domain_state).map(|(state, reason)| flags::halted(state, reason))
    }

    /// Whether it is active: in any state except off and crashed.
    pub fn is_active(&self) -> Result<bool> {
        self.call(VirtDomain::is_active)
    }

    /// The properties that its lookup returned. Makes no call.
    pub fn known(&self) -> Known {
        self.handle.known
    }

    /// Its ID at the time of the lookup. Makes no call.
    pub fn number(&self) -> Option<u32> {
        self.handle.object.id()
    }

    /// Whether this session changed it after `time`.
    pub(super) fn was_changed_since(&self, time: Instant) -> bool {
        let changes = self.handle.session.kept::<Changes>();
        changes.lock().get(self.uuid()).is_some_and(|changed| *changed >= time)
    }

    /// Its ID, and the processor time that it has used, in nanoseconds; none if it is inactive. IDs start again after
    /// the host is rebooted.
    pub fn guest(&self) -> Result<Option<(u32, u64)>> {
        let Some(number) = self.handle.object.id() else { return Ok(None) };
        self.call(ffi::cpu_time).map(|time| Some((number, time)))
    }

    /// Whether it is persistent; a transient one no longer exists after it stops.
    pub fn is_persistent(&self) -> Result<bool> {
        self.call(VirtDomain::is_persistent)
    }

    /// Whether it starts with the daemon.
    pub fn autostart(&self) -> Result<bool> {
        self.call(VirtDomain::autostart)
    }

    /// Sets whether it starts with the daemon.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.change(|domain| domain.set_autostart(autostart))
    }

    /// Starts it. Errors: `Invalid` if it is active.
    pub fn start(&self, start: Start) -> Result<()> {
        self.change_slow(|domain| domain.create_with_flags(start.flags()))
    }

    /// Forces the guest off, like a power failure. Errors: `Invalid` if it is inactive.
    pub fn stop(&self) -> Result<()> {
        self.change_slow(|domain| domain.destroy_flags(sys::VIR_DOMAIN_DESTROY_DEFAULT))
    }

    /// Ends the guest after its emulator has written its data. Errors: `Busy` if it does not end in time.
    pub fn stop_gracefully(&self) -> Result<()> {
        self.change_slow(|domain| domain.destroy_flags(sys::VIR_DOMAIN_DESTROY_GRACEFUL))
    }

    /// Resets the guest.
    pub fn reset(&self) -> Result<()> {
        self.call(VirtDomain::reset)
    }

    /// Pauses the guest.
    pub fn suspend(&self) -> Result<()> {
        self.call(VirtDomain::suspend)
    }

    /// Resumes the paused guest.
    pub fn resume(&self) -> Result<()> {
        self.call(VirtDomain::resume)
    }

    /// Removes its definition and associated files; a running guest keeps running until it stops.
    pub fn undefine(&self, undefine: Undefine) -> Result<()> {
        // A daemon that does not support a flag does not support the feature of the flag either.
        let mut refused = None;
        for flags in undefine.fallback_flags() {
            match self.change(|domain| domain.undefine_flags(flags)) {
                Err(error) if error.is_unknown_flag() => refused = refused.or(Some(error)),
                answer => return answer,
            }
        }
        refused.map_or(Ok(()), Err)
    }

    /// Renames it. Errors: `Invalid` if it is active.
    pub fn rename(&mut self, name: &str) -> Result<()> {
        self.change(|domain| domain.rename(name, 0))?;
        name.clone_into(&mut self.handle.name);
        Ok(())
    }

    /// Whether it has a managed save image, so that a start resumes it.
    pub fn has_managed_save(&self) -> Result<bool> {
        self.call(|domain| domain.has_managed_save(0))
    }

    /// Removes the managed save image.
    pub fn remove_managed_save(&self) -> Result<()> {
        self.change(|domain| domain.managed_save_remove(0))
    }

    /// The number of its snapshots; zero if the driver does not support snapshots.
    pub fn snapshot_count(&self) -> Result<u32> {
        none_if_unsupported(self.call(|domain| domain.num_snapshots(0)))
    }

    /// The number of its checkpoints; zero if the driver does not support checkpoints.
    pub fn checkpoint_count(&self) -> Result<u32> {
        none_if_unsupported(self.call(ffi::checkpoint_count))
    }

    fn find(
        connection: &Connection,
        look_up: impl FnOnce(&Connect) -> Answer<VirtDomain>,
    ) -> Result<Self> {
        Handle::find(connection, look_up).map(Self::new)
    }

    fn new(mut handle: Handle<VirtDomain>) -> Self {
        handle.known = handle.object.known();
        Self { handle }
    }

    fn call<T>(&self, call: impl FnOnce(&VirtDomain) -> Answer<T>) -> Result<T> {
        self.handle.call(call)
    }

    /// Runs a fast call that changes the domain.
    fn change<T>(&self, call: impl FnOnce(&VirtDomain) -> Answer<T>) -> Result<T> {
        let done = self.handle.change(call);
        self.note_change();
        done
    }

    /// Runs a call that changes the domain and may take seconds or minutes.
    fn change_slow<T>(&self, call: impl FnOnce(&VirtDomain) -> Answer<T>) -> Result<T> {
        let done = self.handle.change_slow(call);
        self.note_change();
        done
    }

    fn note_change(&self) {
        let changes = self.handle.session.kept::<Changes>();
        changes.lock().insert(self.uuid().to_owned(), Instant::now());
    }
}

fn none_if_unsupported(answer: Result<u32>) -> Result<u32> {
    match answer {
        Err(error) if error.is_unsupported() => Ok(0),
        answer => answer,
    }
}
