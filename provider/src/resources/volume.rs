//! `libvirt_volume`: a volume of a storage pool.

use std::sync::{Mutex, OnceLock, PoisonError};

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Shape;

use super::volume_content::{Content, Filled};
use super::volume_controls::Controls;
use super::volume_disk::PoolVolume;
use super::volume_lookup::FoundVolume;
use super::{
    Create, Delete, Existing, Failed, Identity, LibvirtObject, Located, LookupKey, Notes, Observed,
    Operation, Prepared, Query, RecordedObject, Refusal, Resource, Review, Settled, StepContext,
    Update, identifiers, identity,
};
use super::{capacity, overlay, usage, volume_content, volume_lookup, volume_pool};
use crate::controls::Control;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Connection, Deletion, Pool, PoolName, Preallocation, Result, Volume};

/// The resource type.
pub(super) struct VolumeResource;

impl Resource for VolumeResource {
    fn noun(&self) -> &'static str {
        "volume"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        let mut ids = Vec::new();
        for pool in Pool::active(connection)? {
            let names = pool.volume_names()?.into_iter();
            ids.extend(names.map(|name| format!("{}/{name}", pool.name())));
        }
        Ok(Some(ids))
    }

    fn root(&self) -> &'static Root {
        super::root("storagevol")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A volume of a storage pool, such as the image of a disk."
    }

    fn lookup_keys(&self) -> &'static str {
        volume_lookup::KEYS
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> Result<Box<dyn LibvirtObject>> {
        volume_lookup::find(connection, key).map(|found| VolumeObject::boxed(connection, found))
    }

    fn search(&self, connection: &Connection, text: &str) -> Result<Box<dyn LibvirtObject>> {
        volume_lookup::search(connection, text).map(|found| VolumeObject::boxed(connection, found))
    }

    fn locate(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        volume_lookup::locate(connection, known, &|found| here(connection, found, known))
    }

    fn locate_to_read(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        volume_lookup::locate_to_read(connection, known, &|found| here(connection, found, known))
    }

    fn lock_identity(&self, connection: &Connection, identity: Identity) -> Identity {
        volume_lookup::lock_identity(connection, identity)
    }

    /// Only libvirt knows the key of a volume, after it is created.
    fn generate_identity(&self, _: &mut Value) -> Option<String> {
        None
    }

    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        let make = |found| VolumeObject::boxed(connection, found);
        volume_lookup::existing(connection, planned, &make)
    }

    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        xml: &str,
        prepared: Prepared,
    ) -> Result<Box<dyn LibvirtObject>> {
        let pool = volume_pool::find(connection, volume_lookup::pool_of(planned))?;
        if let Some(content) = prepared.content {
            let volume = content.create(connection, &pool, xml)?;
            let found = FoundVolume { volume, pool: pool.as_name() };
            let object = VolumeObject::of(connection, found);
            return Ok(Box::new(VolumeObject { content: Some(content).into(), ..object }));
        }
        let is_preallocated = Controls::of(planned).create.preallocate_metadata;
        let preallocation =
            if is_preallocated { Preallocation::Metadata } else { Preallocation::Nothing };
        let volume = Volume::create(&pool, xml, preallocation)?;
        Ok(VolumeObject::boxed(connection, FoundVolume { volume, pool: pool.as_name() }))
    }

    fn derive(
        &self,
        connection: &Connection,
        prior: &Value,
        planned: &mut Value,
    ) -> Result<Diagnostics> {
        if prior.is_null() {
            overlay::complete(connection, planned)?;
        }
        Ok(Diagnostics::new())
    }

    fn prepare(
        &self,
        connection: &Connection,
        create: &Create,
        sent: &mut Value,
    ) -> std::result::Result<Prepared, Refusal> {
        let Create { planned, cancel, .. } = create;
        let content = volume_content::prepare(connection, planned, sent, cancel)?;
        Ok(Prepared { content, ..Prepared::default() })
    }

    fn review(&self, review: &mut Review) {
        volume_content::review(review);
        if review.prior.is_null() {
            return;
        }
        if review.requires_replace.is_empty() {
            capacity::review(review);
        } else {
            warn_data_loss(review);
        }
    }

    fn remember(&self, config: &Value, notes: &mut Notes) {
        capacity::remember(config, notes);
    }
}

fn warn_data_loss(review: &mut Review) {
    let name = review.prior.get("name").as_str().unwrap_or_default();
    let detail = format!(
        "volume \"{name}\" is deleted with its content and created again because of a change of {}. To keep the data, revert this change.",
        review.reasons()
    );
    review
        .diagnostics
        .push(Diagnostic::warning("Volume will be replaced, and its data lost", detail));
}

/// The volume of a state.
fn here(
    connection: &Connection,
    found: FoundVolume,
    known: RecordedObject,
) -> Box<dyn LibvirtObject> {
    let recorded = Controls::of(known.state);
    Box::new(VolumeObject { recorded, ..VolumeObject::of(connection, found) })
}

struct VolumeObject {
    volume: Volume,
    pool: PoolName,
    connection: Connection,
    /// The content of a new volume, until it is filled.
    content: Mutex<Option<Content>>,
    /// What the volume was filled with.
    filled: OnceLock<Filled>,
    /// Its recorded attributes, if it is the volume of a state.
    recorded: Controls,
}

impl VolumeObject {
    fn boxed(connection: &Connection, found: FoundVolume) -> Box<dyn LibvirtObject> {
        Box::new(Self::of(connection, found))
    }

    fn of(connection: &Connection, FoundVolume { volume, pool }: FoundVolume) -> Self {
        let connection = connection.clone();
        let (content, filled) = Default::default();
        Self { volume, pool, connection, content, filled, recorded: Controls::default() }
    }

    fn in_pool(&self) -> PoolVolume<'_> {
        let Self { volume, pool, connection, .. } = self;
        PoolVolume { volume, pool: &pool.name, connection }
    }

    /// Fills a new volume.
    fn fill(&self, create: &Create, settled: &mut Settled) -> std::result::Result<(), Failed> {
        let content = self.content.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(content) = content else { return Ok(()) };
        settled.warnings.extend(content.suspicion(create.planned));
        let filled = volume_content::fill(&self.volume, content, create.planned)?;
        // A volume is filled once.
        let _ = self.filled.set(filled);
        Ok(())
    }
}

impl LibvirtObject for VolumeObject {
    fn identity(&self) -> Identity {
        Identity {
            parent: Some(volume_pool::parent(self.pool.clone())),
            ..identity("volume", self.volume.key(), self.volume.name())
        }
    }

    fn stored(&self) -> Result<String> {
        self.volume.xml()
    }

    fn observe(&self, query: Query) -> Result<Observed> {
        // The guests are needed only for a plan's warning, so a failure of this call is ignored.
        let guests = self.volume.guests(&self.pool.name, &self.connection, usage::GUESTS_MAX_AGE);
        let mut details = Notes::default();
        details.set_texts(capacity::GUESTS, guests.unwrap_or_default());
        if query.is_read() {
            volume_content::observe(&self.recorded, &self.in_pool(), &mut details);
        }
        Ok(Observed { details, ..Observed::default() })
    }

    fn computed(&self, _: &Observed, _: Query) -> Result<Value> {
        let identifiers = identifiers(self.identity());
        let Some(Filled { sha256, version }) = self.filled.get() else { return Ok(identifiers) };
        let content = Controls {
            content_sha256: sha256.clone().into(),
            content_etag: version.clone().into(),
            ..Controls::default()
        };
        Ok(engine::join(identifiers, content.write()))
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        match operation {
            Operation::Create(create) => Settled::by(notes, |settled| self.fill(create, settled)),
            Operation::Update(_) | Operation::Delete(_) => Settled::nothing(notes),
        }
    }

    /// Only its capacity can be changed.
    fn redefine(&self, update: &Update, _: &str) -> std::result::Result<(), Failed> {
        capacity::change(&self.in_pool(), update)
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.volume.delete(Deletion::Plain).step("delete")
    }

    fn remove(&self, delete: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        let options = Controls::of(delete.prior).destroy;
        if !options.force {
            let pool = self.volume.pool().step("read")?;
            usage::refuse_if_used(&self.connection, &pool, &self.volume)?;
        }
        if options.wipe {
            self.volume.wipe(&self.connection).step("wipe")?;
        }
        self.volume.delete(Deletion::Plain).step("delete")
    }
}
