//! Who uses a volume: running guests, and volumes whose backing image it is. libvirt deletes it without
//! a word, so the look is ours.

use std::time::Duration;

use roxmltree::Document as Tree;

use super::{Failed, Step, unless_gone};
use crate::libvirt::{self, Connection, Error, Kind, Pool, Volume, lexical};

/// How long ago running guests may have been seen by a refresh of many objects.
pub(super) const SEEN_TOGETHER: Duration = Duration::from_secs(2);

/// Errors: a running guest or another volume uses the volume; all are named.
pub(super) fn refuse_if_used(
    connection: &Connection,
    pool: &Pool,
    volume: &Volume,
) -> Result<(), Failed> {
    // Overlays that others made are listed after a refresh. It is refused while something is written to the
    // pool; then what is listed already counts.
    let _ = pool.refresh();
    let path = lexical(&volume.path().step("read")?);
    let guests = volume.guests(pool, connection, Duration::ZERO).step("look who uses")?;
    let mut users: Vec<_> =
        guests.iter().map(|guest| format!("running guest \"{guest}\"")).collect();
    users.extend(overlays(connection, &path).step("look who uses")?);
    if users.is_empty() {
        return Ok(());
    }
    let message = format!(
        "it is used by {}. Destroy or change those first; for a replacement add lifecycle {{ replace_triggered_by = [...] }} \
         to them, or set destroy = {{ force = true }} to delete it anyway",
        users.join(", ")
    );
    Err(Failed { step: "delete", error: Error::new(Kind::Busy, message) })
}

/// The volumes of all started pools that lie on the volume at a path.
fn overlays(connection: &Connection, path: &str) -> libvirt::Result<Vec<String>> {
    let mut users = Vec::new();
    for pool in Pool::started(connection)? {
        for name in pool.volume_names()? {
            let volume = Volume::by_name(&pool, &name).and_then(|volume| volume.xml().map(Some));
            let volume = volume.map_err(|error| unknown_user(error, pool.name(), &name));
            let below = unless_gone(volume, None)?.and_then(|xml| backing_path(&xml));
            if below.is_some_and(|below| below == path) {
                users.push(format!("volume \"{name}\" of pool \"{}\"", pool.name()));
            }
        }
    }
    Ok(users)
}

/// A volume that cannot be described may be an overlay of the one to be deleted.
fn unknown_user(mut error: Error, pool: &str, name: &str) -> Error {
    error.message = format!(
        "volume \"{name}\" of pool \"{pool}\" cannot be read, so it may use this one as its backing image: {}. \
         Repair or remove it, or set destroy = {{ force = true }} to delete without this check",
        error.message
    );
    error
}

/// The path of the image below a volume; one that is relative starts at the volume's folder.
pub(super) fn backing_path(xml: &str) -> Option<String> {
    let tree = Tree::parse(xml).ok()?;
    let path_of = |part: &str| {
        let part = tree.root_element().children().find(|node| node.has_tag_name(part))?;
        part.children().find(|node| node.has_tag_name("path"))?.text().map(str::trim)
    };
    let below = path_of("backingStore")?;
    if below.starts_with('/') {
        return Some(lexical(below));
    }
    Some(lexical(&format!("{}/../{below}", path_of("target")?)))
}

/// The format of the image below a volume.
pub(super) fn backing_format(xml: &str) -> String {
    let tree = Tree::parse(xml).ok();
    let format = tree.as_ref().and_then(|tree| {
        let mut parts = tree.root_element().children();
        let below = parts.find(|node| node.has_tag_name("backingStore"))?;
        below.children().find(|node| node.has_tag_name("format"))?.attribute("type")
    });
    format.unwrap_or("raw").to_owned()
}

#[cfg(test)]
mod tests {
    use super::backing_path;

    #[test]
    fn the_image_below_is_found_however_its_path_is_spelled() {
        for path in ["/pool/base", "/pool//base", "/other/../pool/base", "base", "./x/../base"] {
            let xml = format!(
                "<volume><target><path>/pool/over</path></target><backingStore><path>{path}</path></backingStore></volume>"
            );
            assert_eq!(backing_path(&xml).as_deref(), Some("/pool/base"), "{path}");
        }
        assert_eq!(backing_path("<volume><target><path>/pool/over</path></target></volume>"), None);
    }
}
