//! The content of a new volume: `create.content`. A create opens its source, completes the document of the volume with
//! what the source determines, creates the volume, and fills it.

mod fill;
mod header;
mod original;
mod progress;
mod review;
mod room;
mod source;

use mapping::{Path, Value};

use super::volume_controls::{ContentOptions, Controls};
use super::{volume_lookup, volume_pool};
use crate::cancel::Cancel;
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Connection, Error, ErrorKind, Pool, Preallocation, Result, Volume};
use crate::resources::Refusal;

pub(super) use fill::{Filled, fill};
pub(super) use review::{observe, review};
use room::Room;

/// The opened content of a volume to create.
pub(super) struct Content {
    method: FillMethod,
    /// The size that the user set. Units: bytes.
    capacity: Option<u64>,
}

enum FillMethod {
    /// It is sent to the volume.
    Stream(Box<source::Source>, Room),
    /// The host copies another volume.
    Copy(Box<Volume>),
}

/// Opens the content of a planned volume, and completes the document of the volume.
///
/// Errors: the source cannot be read, or does not match the planned volume; a copy is not possible.
pub(super) fn prepare(
    connection: &Connection,
    planned: &Value,
    sent: &mut Value,
    cancel: &Cancel,
) -> std::result::Result<Option<Content>, Refusal> {
    let options = Controls::of(planned).create.content;
    if options == ContentOptions::default() {
        return Ok(None);
    }
    let pool = volume_pool::find(connection, volume_lookup::pool_of(planned))?;
    if !pool.is_active()? {
        // Before anything is downloaded.
        return Err(invalid(volume_pool::not_active(&pool)).into());
    }
    let capacity = capacity(planned);
    let method = if let Some(name) = options.volume.name.clone().known() {
        let original = original::find(connection, &pool, &options.volume, &name)?;
        original::complete(&original, capacity, sent)?;
        FillMethod::Copy(Box::new(original))
    } else {
        let source = source::open(connection, &options, cancel)?;
        header::complete(&source, planned, sent)?;
        let room = Room::of(&pool, capacity)?;
        let full = |error| Refusal::at(error, Path::root().attribute("pool"));
        room.check(&source).map_err(full)?;
        FillMethod::Stream(Box::new(source), room)
    };
    Ok(Some(Content { method, capacity }))
}

impl Content {
    /// A warning if the content does not look like a disk, which is unlikely to be intended.
    pub(super) fn suspicion(&self, planned: &Value) -> Option<Diagnostic> {
        match &self.method {
            FillMethod::Stream(source, _) => header::suspicion(source, planned),
            FillMethod::Copy(_) => None,
        }
    }

    /// Creates the volume; one that is copied has its content then.
    pub(super) fn create(&self, connection: &Connection, pool: &Pool, xml: &str) -> Result<Volume> {
        match &self.method {
            FillMethod::Copy(original) => Volume::create_from(pool, xml, original, connection),
            FillMethod::Stream(..) => Volume::create(pool, xml, Preallocation::Nothing),
        }
    }
}

/// Sets the capacity of a volume to the size of its content, unless it is configured. Content of unknown size extends
/// the volume while it is written.
///
/// Errors: the configured capacity is smaller than the content.
fn complete_capacity(
    size: Option<u64>,
    configured: Option<u64>,
    sent: &mut Value,
) -> std::result::Result<(), Refusal> {
    let Some(configured) = configured else {
        sent.set_at(&["capacity"], Value::Number(size.unwrap_or(0).into()));
        sent.set_at(&["capacity_unit"], Value::string("bytes"));
        return Ok(());
    };
    let Some(size) = size.filter(|size| configured < *size) else { return Ok(()) };
    let message = format!(
        "the capacity of {configured} bytes is smaller than the content, which has {size} bytes. Raise the capacity, \
         or omit it"
    );
    Err(Refusal::at(invalid(message), Path::root().attribute("capacity")))
}

/// The path of an attribute of `create.content`.
fn at(name: &'static str) -> Path {
    Path::root().attribute("create").attribute("content").attribute(name)
}

/// The configured capacity in bytes; none if it is too large for any volume.
fn capacity(planned: &Value) -> Option<u64> {
    super::capacity::bytes(planned).and_then(|bytes| u64::try_from(bytes).ok())
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Invalid, message)
}
