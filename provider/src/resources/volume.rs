//! `libvirt_volume`: a volume of a storage pool.

use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::Kind::Attribute;
use mapping::shape::{Flags, Scalar, Shape, row};
use mapping::{Path, Value};

use super::controls::{self, ON_EXISTS, TIMEOUTS};
use super::{
    Ask, Existing, Failed, Located, Notes, Object, Observed, Parent, Resource, Review, Step,
    Transition,
};
use super::{capacity, usage};
use crate::libvirt::{Connection, Deletion, Error, Kind, Pool, Preallocation, Result, Volume};
use crate::protocol::Diagnostic;

/// The resource type.
pub(super) struct VolumeResource;

static CONTROLS: Shape = controls::shape(
    "volume",
    &[
        row(
            "id",
            "id",
            Attribute(Scalar::Text),
            "What identifies the volume on its host: its key.",
        )
        .presence(Presence::Computed),
        row(
            "pool",
            "pool",
            Attribute(Scalar::Text),
            "Name or UUID of the pool that holds the volume.",
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
            "Whether the tables of a qcow2 image are made at once.",
        ),
        ON_EXISTS,
    ],
);

static UPDATE: Shape = controls::shape(
    "volume/update",
    &[controls::boolean(
        "allow_shrink",
        "Whether the capacity may become smaller, whatever is lost.",
    )],
);

static DESTROY: Shape = controls::shape(
    "volume/destroy",
    &[
        controls::boolean(
            "force",
            "Whether the volume goes although a running guest, or an overlay in a started pool, uses it. One that uses it by a symbolic link is not seen.",
        ),
        controls::boolean("wipe", "Whether the content is overwritten first."),
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

    fn has_pending_restart(&self) -> bool {
        false
    }

    fn handles(&self) -> &'static str {
        "key, path, or POOL/NAME"
    }

    /// By key, by path, or by pool and name: `images/root.qcow2`.
    fn search(&self, connection: &Connection, id: &str) -> Result<Box<dyn Object>> {
        let attempts = [Volume::by_key(connection, id), Volume::by_path(connection, id)];
        for attempt in attempts {
            match attempt {
                Ok(volume) => return VolumeObject::of(volume, connection),
                Err(error) if error.is_not_found() => {}
                Err(error) if error.kind == Kind::Lost || error.kind == Kind::Denied => {
                    return Err(error);
                }
                Err(_) => {}
            }
        }
        let missing =
            || Error::new(Kind::NotFound, format!("no volume has that {}", self.handles()));
        let (pool, name) = id.split_once('/').ok_or_else(missing)?;
        if pool.is_empty() {
            return Err(missing());
        }
        VolumeObject::of(Volume::by_name(&find_pool(connection, pool)?, name)?, connection)
    }

    /// Through its pool, by name: a look-up by key says "no such volume" of a stopped pool.
    fn locate(&self, connection: &Connection, state: &Value) -> Result<Located> {
        let pool = match find_pool(connection, state.get("pool").as_str().unwrap_or_default()) {
            Ok(pool) => pool,
            Err(error) if error.is_not_found() => return Ok(Located::Gone),
            Err(error) => return Err(error),
        };
        if !pool.is_active()? {
            let reason = format!(
                "Pool \"{}\" is not started, so its volumes cannot be looked at; the state stays as it was. Start it with running = true, or `virsh pool-start {}`.",
                pool.name(),
                pool.name(),
            );
            return Ok(Located::OutOfReach(reason));
        }
        let name = state.get("name").as_str().unwrap_or_default();
        match Volume::by_name(&pool, name).or_else(|error| refreshed(&pool, name, error)) {
            Ok(volume) => Ok(Located::Here(VolumeObject::of(volume, connection)?)),
            Err(error) if error.is_not_found() => Ok(Located::Gone),
            Err(error) => Err(error),
        }
    }

    /// libvirt lists a volume until a refresh, also one whose file somebody removed; a look at it tells.
    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        let is_there =
            |object: &dyn Object| !object.stored().is_err_and(|error| error.is_not_found());
        match self.locate(connection, planned) {
            Ok(Located::Here(object)) if is_there(object.as_ref()) => Ok(Some(object)),
            Ok(Located::Here(_)) => {
                find_pool(connection, planned.get("pool").as_str().unwrap_or_default())?
                    .refresh()?;
                Ok(None)
            }
            Err(error) if error.kind == Kind::Lost => Err(error),
            _ => Ok(None),
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
        VolumeObject::of(Volume::create(&pool, xml, preallocation)?, connection)
    }

    /// An overlay is qcow2 unless it says so, and libvirt wants to know the format of the image below.
    fn inherit(&self, connection: &Connection, sent: &mut Value) -> Result<()> {
        let Some(path) = sent.at("backing_store.path").as_str().map(str::to_owned) else {
            return Ok(());
        };
        if sent.at("backing_store.format.type").is_null() {
            let format = format_at(connection, &path)?;
            set(sent, &["backing_store", "format", "type"], Value::String(format));
        }
        if sent.at("target.format.type").is_null() {
            set(sent, &["target", "format", "type"], Value::string(OVERLAY));
        }
        Ok(())
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
}

/// The format of an overlay that says none.
const OVERLAY: &str = "qcow2";

/// The format of the volume at a path.
fn format_at(connection: &Connection, path: &str) -> Result<String> {
    let volume = Volume::by_path(connection, path).map_err(|error| {
        let message = format!(
            "no volume of a started pool is at {path}, so its format is not known. Say it: backing_store = {{ path = {path:?}, format = {{ type = \"qcow2\" }} }}"
        );
        if error.is_not_found() { Error::new(Kind::NotFound, message) } else { error }
    })?;
    let xml = volume.xml()?;
    let tree = roxmltree::Document::parse(&xml).ok();
    let format = tree.as_ref().and_then(|tree| {
        let target = tree.root_element().children().find(|node| node.has_tag_name("target"))?;
        target.children().find(|node| node.has_tag_name("format"))?.attribute("type")
    });
    Ok(format.unwrap_or("raw").to_owned())
}

/// Sets what stands at a path, with the objects around it.
fn set(value: &mut Value, path: &[&'static str], leaf: Value) {
    let Some((name, rest)) = path.split_first() else {
        *value = leaf;
        return;
    };
    let mut object = match std::mem::take(value) {
        Value::Object(object) => object,
        _ => mapping::Object::new(),
    };
    let mut inner = object.take(name);
    set(&mut inner, rest, leaf);
    object.set(name, inner);
    *value = Value::Object(object);
}

/// The same pool spelled otherwise, name or UUID, replaces nothing.
fn keep_same_pool(review: &mut Review) {
    let planned = review.planned.get("pool").as_str();
    if let (Some((name, uuid)), Some(planned)) = (&review.notes.parent, planned)
        && (planned == name || planned.eq_ignore_ascii_case(uuid))
    {
        let pool = Path::root().attribute("pool");
        review.requires_replace.retain(|path| *path != pool);
    }
}

fn warn_data_loss(review: &mut Review) {
    let name = review.prior.get("name").as_str().unwrap_or_default();
    let detail = format!(
        "volume \"{name}\" is deleted with its content and made anew because of {}. Leave that as it is to keep the data.",
        review.reasons()
    );
    review
        .diagnostics
        .push(Diagnostic::warning("Volume will be replaced, and its data lost", detail));
}

fn find_pool(connection: &Connection, key: &str) -> Result<Pool> {
    super::by_uuid_or_name(
        key,
        |uuid| Pool::by_uuid(connection, uuid),
        |name| Pool::by_name(connection, name),
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
    fn id(&self) -> String {
        self.volume.key().to_owned()
    }

    fn name(&self) -> String {
        self.volume.name().to_owned()
    }

    fn parent(&self) -> Option<Parent> {
        let (name, uuid) = (self.pool.name().to_owned(), self.pool.uuid().to_owned());
        Some(Parent { attribute: "pool", name, uuid })
    }

    fn stored(&self) -> Result<String> {
        self.volume.xml()
    }

    fn live(&self) -> Result<Option<String>> {
        Ok(None)
    }

    fn observe(&self, _: Ask) -> Result<Observed> {
        Ok(Observed::default())
    }

    /// Only its capacity can be changed.
    fn redefine(&self, transition: &Transition, _: &str) -> std::result::Result<(), Failed> {
        capacity::change(&self.volume, transition)
    }

    fn settle(&self, _: &Transition, _: &mut Notes) -> std::result::Result<(), Failed> {
        Ok(())
    }

    fn remove(&self, transition: &Transition, _: &Notes) -> std::result::Result<(), Failed> {
        let says = |path: &str| transition.prior.at(path).as_bool() == Some(true);
        if !says("destroy.force") {
            usage::refuse_if_used(&self.connection, &self.pool, &self.volume)?;
        }
        if says("destroy.wipe") {
            self.volume.wipe().step("wipe")?;
        }
        self.volume.delete(Deletion::Plain).step("delete")
    }
}
