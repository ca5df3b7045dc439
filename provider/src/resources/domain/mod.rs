//! `libvirt_domain`: a virtual machine or container.

mod attributes;
mod devices;
mod formats;
mod images;
mod nvram;
mod readiness;
mod review;
mod setters;
mod slots;
mod volumes;
mod waits;

use attributes::Controls;
use mapping::Value;
use mapping::record::Root;
use mapping::shape::Shape;

use crate::controls::object;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{
    Connection, Document, Domain, Error, ErrorKind, Result, Retention, Secrets, Start, Undefine,
    Validation, Which,
};
use crate::resources::observed::with_power;
use crate::resources::power::{self, ShutdownOptions};
use crate::resources::running::has_live_calls;
use crate::resources::{
    Delete, Failed, Forecast, Identity, LibvirtObject, LookupKey, NextStart, Notes, Observed,
    Operation, Origin, Prepared, Query, Readiness, Resource, Restart, Review, Run, RunningObject,
    STORED, Settled, SlotKind, StepContext, Update, Wait, identity,
};

/// The resource type.
pub(super) struct DomainResource;

impl Resource for DomainResource {
    fn noun(&self) -> &'static str {
        "domain"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        Domain::names(connection, Which::All).map(Some)
    }

    fn root(&self) -> &'static Root {
        super::root("domain")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A virtual machine or container."
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> Result<Box<dyn LibvirtObject>> {
        let domain = match key {
            LookupKey::Id(uuid) => Domain::by_uuid(connection, uuid)?,
            LookupKey::Name(name) => Domain::by_name(connection, name)?,
        };
        Ok(boxed(domain, connection))
    }

    fn find_recent(&self, connection: &Connection, uuid: &str) -> Result<Box<dyn LibvirtObject>> {
        Ok(boxed(Domain::recent_by_uuid(connection, uuid)?, connection))
    }

    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        xml: &str,
        _: Prepared,
    ) -> Result<Box<dyn LibvirtObject>> {
        let domain = Domain::define(connection, xml, validation(planned))?;
        Ok(boxed(domain, connection))
    }

    fn complete(&self, sent: &mut Value) {
        attributes::complete(sent);
    }

    fn derive(
        &self,
        connection: &Connection,
        prior: &Value,
        planned: &mut Value,
    ) -> Result<Diagnostics> {
        formats::complete(connection, prior, planned)
    }

    fn complete_layers(&self, connection: &Connection, intended: &Value, stored: &mut Value) {
        images::complete(connection, intended, stored);
    }

    fn note(&self, stored: &Value, notes: &mut Notes) {
        // Older versions of libvirt do not store which file contains the variables, but derive it from the name at
        // every start.
        let has_named_files = stored.at(["os", "firmware"]).as_str() == Some("efi")
            && stored.at(["os", "nvram"]).is_null()
            && stored.at(["os", "loader_stateless"]).as_bool() != Some(true);
        notes.set_flag(review::NAMED_FILES, has_named_files);
        nvram::note(stored, notes);
    }

    fn slot_kinds(&self) -> &'static [SlotKind] {
        slots::KINDS
    }

    fn review(&self, review: &mut Review) {
        review::review(review);
    }

    fn forecast(&self, forecast: &mut Forecast) {
        readiness::forecast(forecast);
    }

    fn awaits(&self, planned: &Value) -> bool {
        readiness::awaits(planned)
    }
}

fn validation(planned: &Value) -> Validation {
    if Controls::of(planned).create.validate { Validation::Strict } else { Validation::Lenient }
}

fn boxed(domain: Domain, connection: &Connection) -> Box<dyn LibvirtObject> {
    Box::new(DomainObject { domain, connection: connection.clone() })
}

struct DomainObject {
    domain: Domain,
    connection: Connection,
}

impl LibvirtObject for DomainObject {
    fn identity(&self) -> Identity {
        identity("domain", self.domain.uuid(), self.domain.name())
    }

    fn stored(&self) -> Result<String> {
        self.domain.xml(Document::Stored, Secrets::Hidden)
    }

    fn stored_with_secrets(&self) -> Result<String> {
        self.domain.xml(Document::Stored, Secrets::Shown)
    }

    fn live(&self) -> Result<Option<String>> {
        self.domain.live_xml(Secrets::Hidden)
    }

    fn live_with_secrets(&self) -> Result<Option<String>> {
        self.domain.live_xml(Secrets::Shown)
    }

    fn running(&self) -> Option<&dyn RunningObject> {
        Some(self)
    }

    fn run(&self) -> Result<Option<Run>> {
        Ok(self.domain.guest()?.map(|(number, age)| Run { number, age }))
    }

    fn observe(&self, query: Query) -> Result<Observed> {
        let known = query.known(self.domain.known());
        let is_active = known.is_active != Some(false) && power::is_active(&self.domain)?;
        let next_start = if is_active {
            let is_persistent =
                || known.is_persistent.map_or_else(|| self.domain.is_persistent(), Ok);
            NextStart::of(true, is_persistent)?
        } else {
            let is_saved = known.is_saved.map_or_else(|| self.domain.has_managed_save(), Ok)?;
            if is_saved { NextStart::Saved } else { NextStart::Stored }
        };
        // Snapshots are needed only for a warning, so a failure of this call is ignored.
        let has_snapshots = known
            .has_snapshots
            .unwrap_or_else(|| self.domain.snapshot_count().is_ok_and(|count| count > 0));
        let mut details = Notes::default();
        details.set_flag(review::SNAPSHOTS, has_snapshots);
        let has_live_calls = is_active && has_live_calls(&self.connection, &devices::LIVE_DRIVERS)?;
        Ok(Observed { is_active, next_start, has_live_calls, details, ..Observed::default() })
    }

    fn computed(&self, observed: &Observed, query: Query) -> Result<Value> {
        let computed = with_power(self.identity(), observed, query, self.domain.known(), || {
            self.domain.autostart()
        })?;
        let addresses = readiness::addresses(&self.domain, observed, query)?;
        Ok(engine::join(computed, object([("addresses", addresses)])))
    }

    fn wait(&self, wait: &Wait) -> Readiness {
        readiness::wait(&self.connection, &self.domain, wait)
    }

    fn prepare(&mut self, update: &Update) -> std::result::Result<(), Failed> {
        let operation = Operation::Update(update);
        let Some(name) = update.planned.get("name").as_str() else { return Ok(()) };
        if name == self.domain.name() {
            return Ok(());
        }
        if name.contains('/') {
            let error = Error::new(ErrorKind::Invalid, review::SLASH);
            return Err(Failed { step: "rename", error });
        }
        self.refuse_taken(name)?;
        if power::is_active(&self.domain).step("read")? {
            if update.restart == Restart::Unplanned && operation.planned_power() != Some(false) {
                let reason = "it was started after the plan was created, and a running domain cannot be renamed. Run \
                     plan again";
                return Err(Failed { step: "rename", error: Error::new(ErrorKind::Busy, reason) });
            }
            let shutdown = update_shutdown(operation, "Nothing is changed.");
            power::shut_down(&self.domain, operation, shutdown)?;
        }
        self.domain.rename(name).step("rename")
    }

    fn redefine(&self, update: &Update, xml: &str) -> std::result::Result<(), Failed> {
        Domain::define(&self.connection, xml, validation(update.planned)).map(drop).step("redefine")
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        Settled::by(notes, |settled| self.reach_planned_state(operation, settled))
    }

    fn revert(&mut self, origin: &Origin, notes: &Notes) -> Settled {
        Settled::by(notes, |settled| self.revert_to(origin, settled))
    }

    /// The NVRAM and the TPM state are kept: they may be older than the guest, because the user can name both.
    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        let undefine = Undefine {
            nvram: Retention::Keep,
            tpm: Retention::Keep,
            remove_managed_save: false,
            remove_snapshots: false,
            remove_checkpoints: false,
        };
        self.domain.undefine(undefine).step("undefine")
    }

    fn remove(&self, delete: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        let options = Controls::of(delete.prior).destroy;
        // A transient guest no longer exists after it is stopped.
        let is_persistent = self.domain.is_persistent().step("read")?;
        if power::is_active(&self.domain).step("read")? {
            let shutdown = ShutdownOptions {
                timeout: options.timeout.0,
                is_graceful: options.graceful != Some(false),
                without_force: None,
            };
            power::shut_down(&self.domain, Operation::Delete(delete), shutdown)?;
        }
        power::end_crashed(&self.domain)?;
        if !is_persistent {
            return Ok(());
        }
        let retention = |is_kept| {
            if is_kept || !delete.is_settled { Retention::Keep } else { Retention::Remove }
        };
        let undefine = Undefine {
            nvram: retention(options.keep_nvram),
            tpm: retention(options.keep_tpm),
            remove_managed_save: options.remove_managed_save != Some(false),
            remove_snapshots: options.remove_snapshots != Some(false),
            remove_checkpoints: options.remove_snapshots != Some(false),
        };
        self.domain.undefine(undefine).step("undefine")
    }
}

impl DomainObject {
    /// Brings the guest to its planned state.
    fn reach_planned_state(
        &self,
        operation: Operation,
        settled: &mut Settled,
    ) -> std::result::Result<(), Failed> {
        let object = &self.domain;
        nvram::plan_reset(operation, &mut settled.notes);
        operation.set_autostart(|| object.autostart(), |planned| object.set_autostart(planned))?;
        let is_active = power::is_active(&self.domain).step("read")?;
        match operation.planned_power() {
            Some(false) if is_active => {
                let shutdown = update_shutdown(operation, STORED);
                return power::shut_down(&self.domain, operation, shutdown);
            }
            Some(false) => return Ok(()),
            power if !is_active && power.unwrap_or(operation.was_active()) => {
                self.start(first_start(operation), settled)?;
            }
            _ => {}
        }
        // A guest that resumes from a managed save image has the old definition.
        let is_old = is_active || settled.started == Some(NextStart::Saved);
        if is_old && operation.needs_restart() {
            power::shut_down(&self.domain, operation, update_shutdown(operation, STORED))?;
            self.start(Start::default(), settled)?;
        }
        Ok(())
    }

    /// Restores the previous name of the guest, and starts it if it was running.
    fn revert_to(
        &mut self,
        origin: &Origin,
        settled: &mut Settled,
    ) -> std::result::Result<(), Failed> {
        if self.domain.name() != origin.name {
            self.domain.rename(&origin.name).step("rename")?;
        }
        if origin.was_active { self.start(Start::default(), settled) } else { Ok(()) }
    }

    fn start(&self, start: Start, settled: &mut Settled) -> std::result::Result<(), Failed> {
        if power::end_crashed(&self.domain)? {
            settled.warnings.push(Diagnostic::warning("Crashed guest was forced off", CRASHED));
        }
        let resumes = self.domain.has_managed_save().step("read")?;
        let is_reset = !resumes && nvram::is_reset_planned(&settled.notes);
        let start = Start { reset_nvram: start.reset_nvram || is_reset, ..start };
        let started = match self.domain.start(start) {
            Err(error) if error.is_not_found() && volumes::refresh(&self.connection, self) => {
                self.domain.start(start)
            }
            answer => answer,
        };
        started.step("start")?;
        if is_reset {
            nvram::end_reset(&mut settled.notes);
        }
        settled.started = Some(if resumes { NextStart::Saved } else { NextStart::Stored });
        Ok(())
    }

    /// Errors: another domain has the name. libvirt would report this only after the guest is stopped.
    fn refuse_taken(&self, name: &str) -> std::result::Result<(), Failed> {
        match Domain::by_name(&self.connection, name) {
            Ok(other) if other.uuid() != self.domain.uuid() => {
                let message = format!(
                    "domain \"{name}\" already exists, with UUID {}. Choose another name, or rename or destroy that \
                     one first",
                    other.uuid()
                );
                Err(Failed { step: "rename", error: Error::new(ErrorKind::Exists, message) })
            }
            Err(error) if !error.is_not_found() => Err(Failed { step: "rename", error }),
            _ => Ok(()),
        }
    }
}

/// The detail of the warning about a guest that crashed.
const CRASHED: &str =
    "It had crashed and was preserved (on_crash), so that it could not be started before.";

/// The flags of the first start; later starts have no flags.
fn first_start(operation: Operation) -> Start {
    let (None, Some(planned)) = (operation.prior(), operation.planned()) else {
        return Start::default();
    };
    let options = Controls::of(planned).create;
    Start {
        paused: options.paused,
        autodestroy: options.autodestroy,
        bypass_cache: options.bypass_cache,
        force_boot: options.force_boot,
        validate: options.validate,
        reset_nvram: options.reset_nvram,
    }
}

/// An update forces a guest off only if the user allows it; if the guest keeps running, `outcome` is the consequence.
fn update_shutdown(operation: Operation, outcome: &'static str) -> ShutdownOptions {
    let options = operation.planned().map(Controls::of).unwrap_or_default().update;
    ShutdownOptions {
        timeout: options.shutdown_timeout.0,
        is_graceful: true,
        without_force: (!options.force).then_some(outcome),
    }
}
