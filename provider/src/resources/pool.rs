//! `libvirt_pool`: a storage pool.

use mapping::Value;
use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::Shape;

use super::observed::with_power;
use super::{
    Delete, Failed, Identity, LibvirtObject, LookupKey, NextStart, Notes, Observed, Operation,
    Origin, Prepared, Query, Resource, Review, STORED, Settled, StepContext, Update, identity,
};
use crate::controls::{Setting, controls};
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Build, Connection, Deletion, Document, Pool, Result};

/// The resource type.
pub(super) struct PoolResource;

controls! {
    /// The attributes that are not part of the document.
    struct Controls in "pool" {
        id,
        uri,
        running [presence(Presence::Server)]: Setting<bool> =
            "Whether the pool is active. When omitted, a new pool is started, and an existing one is left as it is.",
        autostart,
        pending_restart,
        create: CreateOptions = "How the pool is created.",
        update: UpdateOptions = "How the pool is changed.",
        destroy: DestroyOptions = "How the pool is destroyed.",
        timeouts,
    }

    /// The attributes of `create`.
    struct CreateOptions in "pool/create" {
        build: Option<bool> =
            "Whether the storage of the pool is built, such as a file system or a partition table. When omitted, only a missing directory is created.",
        overwrite: bool = "Whether `build` may overwrite existing data on the source.",
        on_exists,
    }

    /// The attributes of `update`.
    struct UpdateOptions in "pool/update" { on_restart }

    /// The attributes of `destroy`.
    struct DestroyOptions in "pool/destroy" {
        delete: Option<bool> =
            "Whether the storage of the pool is deleted. When omitted, only an empty directory that was created for the pool is removed.",
    }
}

/// The types whose storage is a directory: building such a pool formats nothing.
const DIRECTORY_TYPES: [&str; 3] = ["dir", "fs", "netfs"];

impl Resource for PoolResource {
    fn noun(&self) -> &'static str {
        "pool"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        Pool::names(connection).map(Some)
    }

    fn root(&self) -> &'static Root {
        super::root("storagepool")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A storage pool: a directory, a file system, a volume group or a remote target that holds volumes."
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> Result<Box<dyn LibvirtObject>> {
        let pool = match key {
            LookupKey::Id(uuid) => Pool::by_uuid(connection, uuid)?,
            LookupKey::Name(name) => Pool::by_name(connection, name)?,
        };
        Ok(object(pool, connection))
    }

    fn find_recent(&self, connection: &Connection, uuid: &str) -> Result<Box<dyn LibvirtObject>> {
        Ok(object(Pool::recent_by_uuid(connection, uuid)?, connection))
    }

    fn create(
        &self,
        connection: &Connection,
        _: &Value,
        xml: &str,
        _: Prepared,
    ) -> Result<Box<dyn LibvirtObject>> {
        let pool = Pool::define(connection, xml)?;
        Ok(object(pool, connection))
    }

    fn review(&self, review: &mut Review) {
        let count = review.seen.map_or(0, |seen| seen.details.count(VOLUMES));
        if review.requires_replace.is_empty() || count == 0 {
            return;
        }
        let name = review.prior.get("name").as_str().unwrap_or_default();
        let volumes = if count == 1 { "volume" } else { "volumes" };
        let detail = format!(
            "pool \"{name}\" is removed and created again because of {}, with {count} {volumes}. A libvirt_volume \
             whose pool is the id of this resource (pool = libvirt_pool.NAME.id) is replaced in the same plan, and \
             its data is lost. Every other volume keeps its data, and Terraform no longer manages it; a \
             libvirt_volume that names the pool is planned as a new, empty volume in the next plan. To keep the \
             volumes, revert this change.",
            review.reasons()
        );
        review
            .diagnostics
            .push(Diagnostic::warning("Volumes of the pool become unmanaged", detail));
    }
}

fn object(pool: Pool, connection: &Connection) -> Box<dyn LibvirtObject> {
    Box::new(PoolObject { pool, connection: connection.clone() })
}

struct PoolObject {
    pool: Pool,
    connection: Connection,
}

impl LibvirtObject for PoolObject {
    fn identity(&self) -> Identity {
        identity("pool", self.pool.uuid(), self.pool.name())
    }

    fn stored(&self) -> Result<String> {
        self.pool.xml(Document::Stored)
    }

    fn live(&self) -> Result<Option<String>> {
        self.pool.is_active()?.then(|| self.pool.xml(Document::Live)).transpose()
    }

    fn observe(&self, query: Query) -> Result<Observed> {
        let known = query.known(self.pool.known());
        let is_active = known.is_active.map_or_else(|| self.pool.is_active(), Ok)?;
        let volumes = if is_active { self.pool.volume_count()? } else { 0 };
        let is_persistent = || known.is_persistent.map_or_else(|| self.pool.is_persistent(), Ok);
        let next_start = NextStart::of(is_active, is_persistent)?;
        let mut details = Notes::default();
        details.set_count(VOLUMES, volumes.into());
        Ok(Observed { is_active, next_start, details, ..Observed::default() })
    }

    fn computed(&self, observed: &Observed, query: Query) -> Result<Value> {
        with_power(self.identity(), observed, query, self.pool.known(), || self.pool.autostart())
    }

    fn redefine(&self, _: &Update, xml: &str) -> std::result::Result<(), Failed> {
        Pool::define(&self.connection, xml).map(drop).step("redefine")
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        Settled::by(notes, |settled| self.reach_planned_state(operation, settled))
    }

    fn revert(&mut self, origin: &Origin, notes: &Notes) -> Settled {
        Settled::by(
            notes,
            |settled| {
                if origin.was_active { self.start(None, settled) } else { Ok(()) }
            },
        )
    }

    fn discard(&self, notes: &Notes) -> std::result::Result<(), Failed> {
        if notes.flag(BUILT) {
            self.remove_empty_directory();
        }
        self.pool.undefine().step("undefine")
    }

    fn remove(&self, delete: &Delete, notes: &Notes) -> std::result::Result<(), Failed> {
        // A transient pool no longer exists after it is stopped.
        let is_persistent = self.pool.is_persistent().step("read")?;
        if self.pool.is_active().step("read")? {
            self.pool.stop().step("stop")?;
        }
        if !is_persistent {
            return Ok(());
        }
        match Controls::of(delete.prior).destroy.delete {
            Some(true) => self.pool.delete(Deletion::Plain).step("delete its storage")?,
            Some(false) => {}
            None if notes.flag(BUILT) && is_directory(delete.prior) => {
                self.remove_empty_directory();
            }
            None => {}
        }
        self.pool.undefine().step("undefine")
    }
}

/// The note that the provider created the pool's storage, and may remove it.
const BUILT: &str = "built";

/// The note of the number of volumes that the pool lists.
const VOLUMES: &str = "volumes";

impl PoolObject {
    /// Brings the pool to its planned state.
    fn reach_planned_state(
        &self,
        operation: Operation,
        settled: &mut Settled,
    ) -> std::result::Result<(), Failed> {
        let planned = operation.planned().unwrap_or(&Value::Null);
        let is_new = operation.prior().is_none();
        // A plain directory needs no formatting: the start fails if it is missing.
        let is_plain = planned.get("type").as_str() == Some("dir");
        // The storage of an adopted pool must not be formatted.
        let is_made = matches!(operation, Operation::Create(_));
        if is_made && !is_plain && Controls::of(planned).create.build == Some(true) {
            self.build(planned, &mut settled.notes)?;
        }
        let is_active = self.pool.is_active().step("read")?;
        match operation.planned_power().or(is_new.then_some(true)) {
            Some(true) if !is_active => self.start(is_new.then_some(planned), settled)?,
            Some(false) if is_active => self.pool.stop().step("stop")?,
            Some(false) => {}
            _ if is_active && operation.needs_restart() => {
                self.pool.stop().map_err(|error| error.with_consequence(STORED)).step("stop")?;
                self.start(None, settled)?;
            }
            _ => {}
        }
        let object = &self.pool;
        operation.set_autostart(|| object.autostart(), |planned| object.set_autostart(planned))?;
        Ok(())
    }

    /// Removes a directory that was created for the pool. libvirt refuses to remove a directory that contains files, so
    /// it remains.
    fn remove_empty_directory(&self) {
        let _ = self.pool.delete(Deletion::Plain);
    }

    fn build(&self, planned: &Value, notes: &mut Notes) -> std::result::Result<(), Failed> {
        let may_overwrite = Controls::of(planned).create.overwrite;
        let build = if may_overwrite { Build::Overwrite } else { Build::NoOverwrite };
        self.pool.build(build).step("build")?;
        notes.set_flag(BUILT, true);
        Ok(())
    }

    /// Starts the pool; the missing directory of a new pool, whose planned state is `new`, is created first.
    fn start(&self, new: Option<&Value>, settled: &mut Settled) -> std::result::Result<(), Failed> {
        if let Err(error) = self.pool.start() {
            let may_build = |planned: &Value| {
                is_directory(planned) && Controls::of(planned).create.build != Some(false)
            };
            if settled.notes.flag(BUILT) || !new.is_some_and(may_build) {
                return Err(Failed { step: "start", error });
            }
            // The start fails without side effects if the directory is missing, and building an existing directory
            // does nothing.
            self.pool.build(Build::Plain).step("build")?;
            settled.notes.set_flag(BUILT, true);
            self.pool.start().step("start")?;
        }
        settled.started = Some(NextStart::Stored);
        Ok(())
    }
}

fn is_directory(state: &Value) -> bool {
    state.get("type").as_str().is_some_and(|r#type| DIRECTORY_TYPES.contains(&r#type))
}
