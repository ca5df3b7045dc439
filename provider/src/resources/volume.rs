//! `libvirt_volume`: a volume of a storage pool.

use std::thread;
use std::time::{Duration, Instant};

use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::Kind::Attribute;
use mapping::shape::{Flags, Scalar, Shape, row};
use mapping::{Path, Value};

use super::controls::{self, ON_EXISTS, TIMEOUTS};
use super::{
    Ask, Delete, Existing, Failed, Handle, Identity, Located, Notes, Object, Observed, OutOfReach,
    Parent, Remembered, Resource, Review, Step, Update, identity,
};
use super::{capacity, overlay, usage};
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Connection, Deletion, Error, Kind, Pool, Preallocation, Result, Volume};
use crate::task::Task;
use capacity::Stored;

/// The resource type.
pub(super) struct VolumeResource;

static CONTROLS: Shape = controls::shape(
    "volume",
    &[
        row(
            "id",
            "id",
            Attribute(Scalar::Text),
            "Key of the volume, which identifies it on its host.",
        )
        .presence(Presence::Computed),
        row(
            "pool",
            "pool",
            Attribute(Scalar::Text),
            "UUID or name of the pool that holds the volume. With `libvirt_pool.NAME.id`, a replacement of the pool also replaces the volume.",
        )
        .presence(Presence::Required)
        .flag(Flags::REPLACE),
        controls::object("create", &CREATE, "How the volume is created."),
        controls::object("update", &UPDATE, "How the volume is changed."),
        controls::object("destroy", &DESTROY, "How the volume is destroyed."),
        TIMEOUTS,
    ],
);

static CREATE: Shape = controls::shape(
    "volume/create",
    &[
        controls::boolean(
            "preallocate_metadata",
            "Whether the metadata of a qcow2 image is allocated at creation.",
        ),
        ON_EXISTS,
    ],
);

static UPDATE: Shape = controls::shape(
    "volume/update",
    &[controls::boolean(
        "allow_shrink",
        "Whether the capacity may be reduced, which loses the data beyond it.",
    )],
);

static DESTROY: Shape = controls::shape(
    "volume/destroy",
    &[
        controls::boolean(
            "force",
            "Whether the volume is deleted even if a running guest, or an overlay in an active pool, uses it. Use through a symbolic link is not detected.",
        ),
        controls::boolean(
            "wipe",
            "Whether the content is overwritten before the volume is deleted.",
        ),
    ],
);

impl Resource for VolumeResource {
    fn noun(&self) -> &'static str {
        "volume"
    }

    fn root(&self) -> &'static Root {
        super::root("storagevol")
    }

    fn controls(&self) -> &'static Shape {
        &CONTROLS
    }

    fn description(&self) -> &'static str {
        "A volume of a storage pool, such as the image of a disk."
    }

    fn handles(&self) -> &'static str {
        "key, path, or POOL/NAME"
    }

    fn find(&self, connection: &Connection, handle: Handle) -> Result<Box<dyn Object>> {
        let volume = match handle {
            Handle::Id(key) => Volume::by_key(connection, key)?,
            Handle::Name(name) => self.by_pool_and_name(connection, name)?,
        };
        VolumeObject::of(volume, connection)
    }

    /// By key, by path, or by pool and name: `images/root.qcow2`.
    fn search(&self, connection: &Connection, text: &str) -> Result<Box<dyn Object>> {
        // Where a driver refuses a text that is no key or path of its own, it may still be a name.
        let is_answer = |answer: &Result<Volume>| match answer {
            Ok(_) => true,
            Err(error) => matches!(error.kind, Kind::Lost | Kind::Denied | Kind::Cancelled),
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

    /// Through its pool, by name: a look-up by key says "no such volume" of a stopped pool.
    fn locate(&self, connection: &Connection, known: Remembered) -> Result<Located> {
        let named = known.state.get("pool").as_str().unwrap_or_default();
        let Some(pool) = pool_of(connection, named, known.parent)? else {
            return Ok(Located::OutOfReach(OutOfReach::ParentMissing { reason: no_pool(named) }));
        };
        if !pool.is_active()? {
            return Ok(Located::OutOfReach(OutOfReach::ParentInactive {
                parent: parent(&pool),
                reason: inactive(&pool),
            }));
        }
        let name = known.state.get("name").as_str().unwrap_or_default();
        match Volume::by_name(&pool, name).or_else(|error| refreshed(&pool, name, error)) {
            Ok(volume) if is_another(&volume, &pool, known) => Ok(Located::Gone),
            Ok(volume) => Ok(Located::Here(VolumeObject::of(volume, connection)?)),
            Err(error) if error.is_not_found() => Ok(Located::Gone),
            Err(error) => Err(error),
        }
    }

    /// Only libvirt knows the key of a volume, once it is created.
    fn identify(&self, _: &mut Value) -> Option<String> {
        None
    }

    /// libvirt lists a volume until a refresh, also one whose file somebody removed; its document tells.
    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        let named = planned.get("pool").as_str().unwrap_or_default();
        let Some(pool) = pool_of(connection, named, None)? else { return Ok(None) };
        if !pool.is_active()? {
            return Ok(None);
        }
        refreshed_once(&pool)?;
        let name = planned.get("name").as_str().unwrap_or_default();
        let object = match Volume::by_name(&pool, name) {
            Ok(volume) => VolumeObject::of(volume, connection)?,
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
    ) -> Result<Box<dyn Object>> {
        let pool = find_pool(connection, planned.get("pool").as_str().unwrap_or_default())?;
        let preallocation = match planned.at("create.preallocate_metadata").as_bool() {
            Some(true) => Preallocation::Metadata,
            _ => Preallocation::Nothing,
        };
        let volume = Volume::create(&pool, xml, preallocation)?;
        Ok(Box::new(VolumeObject { volume, pool, connection: connection.clone() }))
    }

    fn inherit(&self, connection: &Connection, sent: &mut Value) -> Result<()> {
        overlay::complete(connection, sent)
    }

    fn review(&self, review: &mut Review) {
        keep_same_pool(review);
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
                let pool = find_pool(connection, pool)?;
                Volume::by_name(&pool, name).or_else(|error| refreshed(&pool, name, error))
            }
            _ => {
                let message = format!("no volume has that {}", self.handles());
                Err(Error::new(Kind::NotFound, message))
            }
        }
    }
}

/// Volumes that are created within this time are looked for in one refresh of their pool.
const CREATED_TOGETHER: Duration = Duration::from_secs(10 * 60);

/// How often a refresh is tried again that libvirt refuses while it creates or fills volumes of the pool.
const RETRY: Duration = Duration::from_millis(500);

/// How long it is tried by an operation without a limit.
const BUSY: Duration = Duration::from_secs(60);

/// Has the pool list what others put into it: libvirt would overwrite a file that it does not list.
///
/// Errors: the pool cannot be refreshed.
fn refreshed_once(pool: &Pool) -> Result<()> {
    let started = Instant::now();
    loop {
        let error = match pool.refresh_within(CREATED_TOGETHER) {
            Err(error) if matches!(error.kind, Kind::Other | Kind::Busy) => error,
            answer => return answer,
        };
        let may_wait = Task::current().map_or(started.elapsed() < BUSY, |task| task.may_wait());
        if !may_wait {
            return Err(error);
        }
        thread::sleep(RETRY);
    }
}

/// The same pool spelled otherwise, name or UUID, replaces nothing. Neither does another pool while the present one is
/// missing: a volume of it cannot be deleted, and a pool that is created in its place may have the volume again, which
/// the apply finds out.
fn keep_same_pool(review: &mut Review) {
    let is_same = match (review.parent, review.planned.get("pool").as_str()) {
        (Some(parent), Some(planned)) => parent.is_meant_by(planned),
        _ => false,
    };
    if is_same || review.is_parent_missing {
        let pool = Path::root().attribute("pool");
        review.requires_replace.retain(|path| *path != pool);
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

fn find_pool(connection: &Connection, text: &str) -> Result<Pool> {
    if super::is_uuid(text) {
        match Pool::by_uuid(connection, text) {
            Err(error) if error.is_not_found() => {}
            answer => return answer,
        }
    }
    Pool::by_name(connection, text)
}

/// The pool of a volume: the one that its state names, else one that was created again under the same name.
fn pool_of(connection: &Connection, named: &str, known: Option<&Parent>) -> Result<Option<Pool>> {
    let remembered =
        known.into_iter().flat_map(|known| known.uuid.as_deref().into_iter().chain([&*known.name]));
    for text in [named].into_iter().chain(remembered) {
        match find_pool(connection, text) {
            Ok(pool) => return Ok(Some(pool)),
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// Whether a volume of the right name is not the one of the state: the pool was created again elsewhere.
fn is_another(volume: &Volume, pool: &Pool, known: Remembered) -> bool {
    let is_same_pool =
        known.parent.is_none_or(|parent| parent.uuid.as_deref() == Some(pool.uuid()));
    let key = known.state.get("id").as_str();
    !is_same_pool && key.is_some_and(|key| key != volume.key())
}

fn parent(pool: &Pool) -> Parent {
    Parent { attribute: "pool", name: pool.name().to_owned(), uuid: Some(pool.uuid().to_owned()) }
}

fn no_pool(named: &str) -> String {
    format!(
        "Pool \"{named}\" does not exist on the host, which says nothing about its volumes; the state is unchanged. \
         Define the pool again, or, if its volumes are gone, remove them from the state with `terraform state rm`."
    )
}

fn inactive(pool: &Pool) -> String {
    let name = pool.name();
    format!(
        "Pool \"{name}\" is not active, so its volumes cannot be read; the state is unchanged. \
         Start it with running = true, or `virsh pool-start {name}`."
    )
}

/// A volume that others made is seen only after a refresh of its pool.
fn refreshed(pool: &Pool, name: &str, error: Error) -> Result<Volume> {
    if !error.is_not_found() {
        return Err(error);
    }
    pool.refresh()?;
    Volume::by_name(pool, name)
}

struct VolumeObject {
    volume: Volume,
    pool: Pool,
    connection: Connection,
}

impl VolumeObject {
    fn of(volume: Volume, connection: &Connection) -> Result<Box<dyn Object>> {
        let pool = volume.pool()?;
        Ok(Box::new(Self { volume, pool, connection: connection.clone() }))
    }
}

impl Object for VolumeObject {
    fn identity(&self) -> Identity {
        Identity {
            parent: Some(parent(&self.pool)),
            ..identity("volume", self.volume.key(), self.volume.name())
        }
    }

    fn stored(&self) -> Result<String> {
        self.volume.xml()
    }

    fn observe(&self, _: Ask) -> Result<Observed> {
        // Only a plan names them: a host that does not answer is no reason to fail.
        let guests = self.volume.guests(&self.pool, &self.connection, usage::SEEN_TOGETHER);
        let mut details = Notes::default();
        details.set_texts(capacity::GUESTS, guests.unwrap_or_default());
        Ok(Observed { details, ..Observed::default() })
    }

    /// Only its capacity can be changed.
    fn redefine(&self, update: &Update, _: &str) -> std::result::Result<(), Failed> {
        let Self { volume, pool, connection } = self;
        capacity::change(&Stored { volume, pool, connection }, update)
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.volume.delete(Deletion::Plain).step("delete")
    }

    fn remove(&self, delete: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        let says = |path: &str| delete.prior.at(path).as_bool() == Some(true);
        if !says("destroy.force") {
            usage::refuse_if_used(&self.connection, &self.pool, &self.volume)?;
        }
        if says("destroy.wipe") {
            self.volume.wipe().step("wipe")?;
        }
        self.volume.delete(Deletion::Plain).step("delete")
    }
}
