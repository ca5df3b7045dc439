//! `libvirt_volume`: a volume of a storage pool.

use std::sync::{Mutex, OnceLock, PoisonError};

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Shape;

use super::volume_content::{Content, Filled};
use super::volume_controls::Controls;
use super::volume_disk::PoolVolume;
use super::{
    Create, Delete, Existing, Failed, Identity, LibvirtObject, Located, LookupKey, Notes, Observed,
    Operation, OutOfReach, Parent, Prepared, Query, RecordedObject, Refusal, Resource, Review,
    Settled, StepContext, Update, identifiers, identity, is_uuid,
};
use super::{capacity, overlay, usage, volume_content, volume_pool};
use crate::cancel::Cancel;
use crate::controls::{self, Control};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{
    Connection, Deletion, Error, ErrorKind, PoolName, Preallocation, Result, Volume,
};

/// The resource type.
pub(super) struct VolumeResource;

impl Resource for VolumeResource {
    fn noun(&self) -> &'static str {
        "volume"
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
        "key, path, or POOL/NAME"
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> Result<Box<dyn LibvirtObject>> {
        let volume = match key {
            LookupKey::Id(key) => Volume::by_key(connection, key)?,
            LookupKey::Name(name) => self.by_pool_and_name(connection, name)?,
        };
        VolumeObject::of(volume, connection)
    }

    /// Finds a volume by key, by path, or by pool and name: `images/root.qcow2`.
    fn search(&self, connection: &Connection, text: &str) -> Result<Box<dyn LibvirtObject>> {
        // A text that a driver rejects as a key or path may still be a name.
        let is_answer = |answer: &Result<Volume>| match answer {
            Ok(_) => true,
            Err(error) => {
                matches!(error.kind, ErrorKind::Lost | ErrorKind::Denied | ErrorKind::Cancelled)
            }
        };
        let mut answer = Volume::by_key(connection, text);
        if !is_answer(&answer) {
            answer = overlay::volume_at(connection, text);
        }
        if !is_answer(&answer) {
            answer = self.by_pool_and_name(connection, text);
        }
        VolumeObject::of(answer?, connection)
    }

    /// Finds the volume through its pool, by name: for a stopped pool, a lookup by key fails with "no such volume".
    fn locate(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        let named = Controls::pool_of(known.state);
        let Some(pool) = volume_pool::of_state(connection, &named, known.parent)? else {
            return Ok(Located::OutOfReach(OutOfReach::ParentMissing {
                reason: volume_pool::missing(&named),
            }));
        };
        if !pool.is_active()? {
            return Ok(Located::OutOfReach(OutOfReach::ParentInactive {
                parent: volume_pool::parent(pool.as_name()),
                reason: volume_pool::inactive(&pool),
            }));
        }
        let name = known.state.get("name").as_str().unwrap_or_default();
        match Volume::by_name(&pool, name)
            .or_else(|error| volume_pool::refresh_missed(&pool, name, error))
        {
            Ok(volume) => Ok(here(connection, volume, pool.as_name(), known)),
            Err(error) if error.is_not_found() => Ok(Located::Gone),
            Err(error) => Err(error),
        }
    }

    fn locate_to_read(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        let named = Controls::pool_of(known.state);
        let name = known.state.get("name").as_str().unwrap_or_default();
        let find = || volume_pool::find(connection, &named);
        match Volume::recent(connection, &named, name, find)? {
            Some((volume, pool)) => Ok(here(connection, volume, pool, known)),
            None => self.locate(connection, known),
        }
    }

    /// A configuration refers to the pool by its name or its UUID.
    fn lock_identity(&self, connection: &Connection, identity: Identity) -> Identity {
        let is_unresolved = |pool: &&Parent| pool.uuid.is_none() && is_uuid(&pool.name);
        let pool = identity.parent.as_ref().filter(is_unresolved);
        match pool.map(|pool| volume_pool::find(connection, &pool.name)) {
            Some(Ok(pool)) => {
                Identity { parent: Some(volume_pool::parent(pool.as_name())), ..identity }
            }
            // No volume of a missing pool is changed.
            Some(Err(_)) | None => identity,
        }
    }

    /// Only libvirt knows the key of a volume, after it is created.
    fn generate_identity(&self, _: &mut Value) -> Option<String> {
        None
    }

    /// libvirt lists a volume until the next refresh, even if somebody removed its file; reading its document shows
    /// whether the file exists.
    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        let named = Controls::pool_of(planned);
        let Some(pool) = volume_pool::of_state(connection, &named, None)? else { return Ok(None) };
        if !pool.is_active()? {
            return Ok(None);
        }
        volume_pool::refresh_once(&pool)?;
        let name = planned.get("name").as_str().unwrap_or_default();
        let object = match Volume::by_name(&pool, name) {
            Ok(volume) => VolumeObject::boxed(connection, volume, pool.as_name()),
            Err(error) if error.is_not_found() => return Ok(None),
            Err(error) => return Err(error),
        };
        match object.stored() {
            Ok(_) => Ok(Some(object)),
            Err(error) if error.is_not_found() => {
                pool.refresh()?;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        xml: &str,
        prepared: Prepared,
    ) -> Result<Box<dyn LibvirtObject>> {
        let pool = volume_pool::find(connection, &Controls::pool_of(planned))?;
        if let Some(content) = prepared.content {
            let volume = content.create(connection, &pool, xml)?;
            let object = VolumeObject::of_pool(connection, volume, pool.as_name());
            return Ok(Box::new(VolumeObject { content: Some(content).into(), ..object }));
        }
        let is_preallocated = Controls::of(planned).create.preallocate_metadata;
        let preallocation =
            if is_preallocated { Preallocation::Metadata } else { Preallocation::Nothing };
        let volume = Volume::create(&pool, xml, preallocation)?;
        Ok(VolumeObject::boxed(connection, volume, pool.as_name()))
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
        let Create { planned, cancel } = create;
        let content = volume_content::prepare(connection, planned, sent, cancel)?;
        Ok(Prepared { content })
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

impl VolumeResource {
    fn by_pool_and_name(&self, connection: &Connection, text: &str) -> Result<Volume> {
        match text.split_once('/') {
            Some((pool, name)) if !pool.is_empty() => {
                let pool = volume_pool::find(connection, pool).map_err(|error| {
                    if !error.is_not_found() {
                        return error;
                    }
                    let message = format!("{} has no pool {pool:?}", connection.label());
                    Error::new(ErrorKind::NotFound, message)
                })?;
                Volume::by_name(&pool, name)
                    .or_else(|error| volume_pool::refresh_missed(&pool, name, error))
            }
            _ => {
                let message = format!(
                    "{} has no volume with that {}",
                    connection.label(),
                    self.lookup_keys()
                );
                Err(Error::new(ErrorKind::NotFound, message))
            }
        }
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

/// The result for a volume that has the name of the volume in the state.
fn here(connection: &Connection, volume: Volume, pool: PoolName, known: RecordedObject) -> Located {
    if is_another(&volume, &pool, known) {
        return Located::Gone;
    }
    let object = VolumeObject::of_pool(connection, volume, pool);
    let source = volume_content::version(known.state, &Cancel::new());
    Located::Here(Box::new(VolumeObject { source, ..object }))
}

/// Whether a volume with the same name is not the one in the state, because the pool was created again elsewhere.
fn is_another(volume: &Volume, pool: &PoolName, known: RecordedObject) -> bool {
    let is_same_pool =
        known.parent.is_none_or(|parent| parent.uuid.as_deref() == Some(&*pool.uuid));
    let key = controls::id(known.state);
    !is_same_pool && key.is_some_and(|key| key != volume.key())
}

struct VolumeObject {
    volume: Volume,
    pool: PoolName,
    connection: Connection,
    /// The content of a new volume, until it is filled.
    content: Mutex<Option<Content>>,
    /// What the volume was filled with.
    filled: OnceLock<Filled>,
    /// The version of the source of its content, if it was read.
    source: Option<String>,
}

impl VolumeObject {
    fn of(volume: Volume, connection: &Connection) -> Result<Box<dyn LibvirtObject>> {
        let pool = volume.pool()?.as_name();
        Ok(Self::boxed(connection, volume, pool))
    }

    fn boxed(connection: &Connection, volume: Volume, pool: PoolName) -> Box<dyn LibvirtObject> {
        Box::new(Self::of_pool(connection, volume, pool))
    }

    fn of_pool(connection: &Connection, volume: Volume, pool: PoolName) -> Self {
        let connection = connection.clone();
        let (content, filled) = Default::default();
        Self { volume, pool, connection, content, filled, source: None }
    }

    /// Fills a new volume.
    fn fill(&self, create: &Create) -> std::result::Result<(), Failed> {
        let content = self.content.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(content) = content else { return Ok(()) };
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

    fn observe(&self, _: Query) -> Result<Observed> {
        // The guests are needed only for a plan's warning, so a failure of this call is ignored.
        let guests = self.volume.guests(&self.pool.name, &self.connection, usage::GUESTS_MAX_AGE);
        let mut details = Notes::default();
        details.set_texts(capacity::GUESTS, guests.unwrap_or_default());
        details.set_text(volume_content::VERSION, self.source.clone());
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
            Operation::Create(create) => Settled::by(notes, |_| self.fill(create)),
            Operation::Update(_) | Operation::Delete(_) => Settled::nothing(notes),
        }
    }

    /// Only its capacity can be changed.
    fn redefine(&self, update: &Update, _: &str) -> std::result::Result<(), Failed> {
        let Self { volume, pool, connection, .. } = self;
        capacity::change(&PoolVolume { volume, pool: &pool.name, connection }, update)
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
