//! Domains: virtual machines and containers.

mod flags;
mod live;

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

pub use flags::{Affect, Retention, Start, State, Undefine, Validation, Which};
pub use live::{Address, AddressSource};

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

    /// One without a number has no guest. A guest with a number may have crashed, which a call finds out.
    fn known(&self) -> Known {
        Known { is_active: self.id().is_none().then_some(false), ..Known::default() }
    }
}

/// When this session changed its domains last, by UUID.
#[derive(Default)]
struct Changes(Mutex<HashMap<String, Instant>>);

impl Changes {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Domain {
    /// Stores a definition. One with the UUID of a stored domain replaces that domain's definition.
    ///
    /// Errors: `Exists` when another domain has the name; `Invalid` for documents libvirt refuses.
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

    /// Looks a domain up. Errors: `NotFound`; `Invalid` when the text is no UUID.
    pub fn by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_domain_by_uuid_string(uuid))
    }

    /// Looks a domain up, as it is or was up to a second ago; faster where many are looked up.
    /// Errors: as of [`Domain::by_uuid`].
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

    /// Its description.
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

    /// The description of its guest, if there is one.
    pub fn live_xml(&self, secrets: Secrets) -> Result<Option<String>> {
        let xml = self.xml(Document::Live, secrets)?;
        // Of a domain that is off it is the stored one, which has no number.
        Ok(has_number(&xml).then_some(xml))
    }

    /// What it is doing.
    pub fn state(&self) -> Result<State> {
        self.call(ffi::domain_state).map(|(state, _)| State::from_number(state))
    }

    /// The state in which its guest does nothing, in words; nothing while the guest runs or is off.
    pub fn halted(&self) -> Result<Option<&'static str>> {
        self.call(ffi::domain_state).map(|(state, reason)| flags::halted(state, reason))
    }

    /// Whether there is a guest, in any state but off and crashed.
    pub fn is_active(&self) -> Result<bool> {
        self.call(VirtDomain::is_active)
    }

    /// The facts that its lookup gave. Makes no call.
    pub fn known(&self) -> Known {
        self.handle.known
    }

    /// The number of its guest when it was looked up. Makes no call.
    pub(super) fn number(&self) -> Option<u32> {
        self.handle.object.id()
    }

    /// Whether this session changed it after a time.
    pub(super) fn was_changed_since(&self, time: Instant) -> bool {
        let changes = self.handle.session.kept::<Changes>();
        changes.lock().get(self.uuid()).is_some_and(|changed| *changed >= time)
    }

    /// The number of its guest, and the processor time that it took so far, in nanoseconds; nothing while it
    /// is off. Numbers begin anew when the host does.
    pub fn guest(&self) -> Result<Option<(u32, u64)>> {
        let Some(number) = self.handle.object.id() else { return Ok(None) };
        self.call(ffi::cpu_time).map(|time| Some((number, time)))
    }

    /// Whether its definition is stored; otherwise it is gone once it is off.
    pub fn is_persistent(&self) -> Result<bool> {
        self.call(VirtDomain::is_persistent)
    }

    /// Whether the daemon starts it when it starts itself.
    pub fn autostart(&self) -> Result<bool> {
        self.call(VirtDomain::autostart)
    }

    /// Sets whether the daemon starts it when it starts itself.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.change(|domain| domain.set_autostart(autostart))
    }

    /// Starts it. Errors: `Invalid` when it runs.
    pub fn start(&self, start: Start) -> Result<()> {
        self.change_slow(|domain| domain.create_with_flags(start.flags()))
    }

    /// Asks the guest to shut down and does not wait for it. Errors: `Invalid` when it is off.
    pub fn shutdown(&self) -> Result<()> {
        self.change(|domain| domain.shutdown_flags(sys::VIR_DOMAIN_SHUTDOWN_DEFAULT))
    }

    /// Ends the guest at once; its disks see a power cut. Errors: `Invalid` when it is off.
    pub fn stop(&self) -> Result<()> {
        self.change_slow(|domain| domain.destroy_flags(sys::VIR_DOMAIN_DESTROY_DEFAULT))
    }

    /// Ends the guest when its emulator wrote everything. Errors: `Busy` when it does not end in time.
    pub fn stop_gracefully(&self) -> Result<()> {
        self.change_slow(|domain| domain.destroy_flags(sys::VIR_DOMAIN_DESTROY_GRACEFUL))
    }

    /// Presses the guest's reset button.
    pub fn reset(&self) -> Result<()> {
        self.call(VirtDomain::reset)
    }

    /// Halts the guest's processors.
    pub fn suspend(&self) -> Result<()> {
        self.call(VirtDomain::suspend)
    }

    /// Lets the guest's processors run again.
    pub fn resume(&self) -> Result<()> {
        self.call(VirtDomain::resume)
    }

    /// Removes its definition and what belongs to it; a running guest runs on until it is off.
    pub fn undefine(&self, undefine: Undefine) -> Result<()> {
        // A daemon that does not know a flag has not got what the flag is about.
        let mut refused = None;
        for flags in undefine.flags_down() {
            match self.change(|domain| domain.undefine_flags(flags)) {
                Err(error) if error.is_unknown_flag() => refused = refused.or(Some(error)),
                answer => return answer,
            }
        }
        refused.map_or(Ok(()), Err)
    }

    /// Gives it another name. Errors: `Invalid` while it runs.
    pub fn rename(&mut self, name: &str) -> Result<()> {
        self.change(|domain| domain.rename(name, 0))?;
        name.clone_into(&mut self.handle.name);
        Ok(())
    }

    /// Whether the guest's memory was saved, so that a start resumes it.
    pub fn has_managed_save(&self) -> Result<bool> {
        self.call(|domain| domain.has_managed_save(0))
    }

    /// Drops the saved memory.
    pub fn remove_managed_save(&self) -> Result<()> {
        self.change(|domain| domain.managed_save_remove(0))
    }

    /// How many snapshots it has; none where the driver has no snapshots.
    pub fn snapshot_count(&self) -> Result<u32> {
        none_if_unsupported(self.call(|domain| domain.num_snapshots(0)))
    }

    /// How many checkpoints it has; none where the driver has no checkpoints.
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

    /// Runs a quick call that changes the domain or its guest.
    fn change<T>(&self, call: impl FnOnce(&VirtDomain) -> Answer<T>) -> Result<T> {
        let done = self.handle.change(call);
        self.note_change();
        done
    }

    /// Runs a call that changes the domain or its guest and may take seconds or minutes.
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
