//! The users of a volume: running guests, and volumes that have it as backing image. libvirt deletes a volume without
//! this check.

use std::time::Duration;

use roxmltree::Document as Tree;

use super::{Failed, StepContext, volume_pool};
use crate::libvirt::{
    Connection, Error, ErrorKind, Overlay, OverlaysError, Pool, Unreadable, Volume,
};

/// The maximum age of the list of running guests in a refresh of many objects.
pub(super) const GUESTS_MAX_AGE: Duration = Duration::from_secs(2);

/// Errors: a running guest or another volume uses the volume; all are named.
pub(super) fn refuse_if_used(
    connection: &Connection,
    pool: &Pool,
    volume: &Volume,
) -> Result<(), Failed> {
    const STEP: &str = "find its users";
    // libvirt lists overlays that others created only after a refresh.
    volume_pool::refresh_once(pool).map_err(unlisted).step(STEP)?;
    let guests = volume.guests(pool.name(), connection, Duration::ZERO).step(STEP)?;
    let overlays = volume.overlays(connection).map_err(|error| match error {
        OverlaysError::Failed(error) => error,
        OverlaysError::Unreadable(unreadable) => unknown_user(unreadable),
    });
    let guests = guests.iter().map(|guest| format!("running guest \"{guest}\""));
    let overlays = overlays.step(STEP)?;
    let overlays = overlays
        .iter()
        .map(|Overlay { pool, name }| format!("volume \"{name}\" of pool \"{pool}\""));
    let users: Vec<_> = guests.chain(overlays).collect();
    if users.is_empty() {
        return Ok(());
    }
    let message = format!(
        "it is used by {}. Destroy or change them first; for a replacement add lifecycle {{ replace_triggered_by = \
         [...] }} to them, or set destroy = {{ force = true }}, apply that, and delete it then",
        users.join(", ")
    );
    Err(Failed { step: "delete", error: Error::new(ErrorKind::Busy, message) })
}

/// The error for a pool that cannot be refreshed, because it may contain overlays of the volume to delete.
fn unlisted(mut error: Error) -> Error {
    error.message = format!(
        "its pool cannot be refreshed, so it may contain overlays that libvirt does not list: {}. Apply again later, \
         or set destroy = {{ force = true }}, apply that, and destroy the volume without this check",
        error.message.trim_end_matches('.')
    );
    error
}

/// The error for a volume that cannot be read, because it may be an overlay of the volume to delete.
fn unknown_user(unreadable: Unreadable) -> Error {
    let Unreadable { volume: Overlay { pool, name }, mut error } = unreadable;
    error.message = format!(
        "volume \"{name}\" of pool \"{pool}\" cannot be read, so it may use this one as its backing image: {}. \
         Repair or remove it, or set destroy = {{ force = true }}, apply that, and delete this volume without this check",
        error.message
    );
    error
}

/// The format of a volume's backing image.
pub(super) fn backing_format(xml: &str) -> String {
    let tree = Tree::parse(xml).ok();
    let format = tree.as_ref().and_then(|tree| {
        let mut parts = tree.root_element().children();
        let below = parts.find(|node| node.has_tag_name("backingStore"))?;
        below.children().find(|node| node.has_tag_name("format"))?.attribute("type")
    });
    format.unwrap_or("raw").to_owned()
}
