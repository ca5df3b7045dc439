//! A volume that the host copies into a new one.

use mapping::Value;

use super::{at, complete_capacity};
use crate::controls::Setting;
use crate::libvirt::{Connection, Error, ErrorKind, Pool, Volume};
use crate::resources::volume_controls::OriginalVolume;
use crate::resources::{Refusal, overlay, volume_pool};

/// Finds the volume to copy.
pub(super) fn find(
    connection: &Connection,
    pool: &Pool,
    options: &OriginalVolume,
    name: &str,
) -> std::result::Result<Volume, Refusal> {
    let other = match &options.pool {
        Setting::Known(text) => {
            let found = volume_pool::find(connection, text);
            Some(found.map_err(|error| Refusal::at(error, at("volume").attribute("pool")))?)
        }
        _ => None,
    };
    let pool = other.as_ref().unwrap_or(pool);
    let found =
        Volume::by_name(pool, name).or_else(|error| volume_pool::refresh_missed(pool, name, error));
    found.map_err(|error| {
        let error = if error.is_not_found() {
            let message = format!(
                "pool \"{}\" has no volume \"{name}\". Check the name, or set create.content.volume.pool",
                pool.name()
            );
            Error::new(ErrorKind::NotFound, message)
        } else {
            error
        };
        Refusal::at(error, at("volume").attribute("name"))
    })
}

/// Completes the document of a copy: its default format and capacity are those of the original.
///
/// Errors: the configured capacity is smaller; libvirt would ignore it.
pub(super) fn complete(
    original: &Volume,
    configured: Option<u64>,
    sent: &mut Value,
) -> std::result::Result<(), Refusal> {
    if sent.at(["target", "format", "type"]).is_null() {
        let format = overlay::format(original)?;
        sent.set_at(&["target", "format", "type"], Value::from(format));
    }
    complete_capacity(Some(original.space()?.capacity), configured, sent)
}
