//! The properties that an overlay derives from its backing image.

use mapping::Value;

use crate::libvirt::{Connection, Error, ErrorKind, Pool, Result, Volume, child, parse};

/// Completes the document of a new volume: the default format of an overlay is qcow2, and libvirt needs the format of
/// the backing image.
pub(super) fn complete(connection: &Connection, sent: &mut Value) -> Result<()> {
    let Some(path) = sent.at(["backing_store", "path"]).as_str().map(str::to_owned) else {
        return Ok(());
    };
    if sent.at(["backing_store", "format", "type"]).is_null() {
        let format = format_at(connection, &path)?;
        sent.set_at(&["backing_store", "format", "type"], Value::from(format));
    }
    if sent.at(["target", "format", "type"]).is_null() {
        sent.set_at(&["target", "format", "type"], Value::string(OVERLAY));
    }
    Ok(())
}

/// The format of data without a header.
pub(super) const RAW: &str = "raw";

/// The default format of an overlay.
const OVERLAY: &str = "qcow2";

/// The format of the volume at a path.
fn format_at(connection: &Connection, path: &str) -> Result<String> {
    let volume = volume_at(connection, path).map_err(|error| {
        let message = format!(
            "no active pool has a volume at {path}, so its format is unknown. Set it: backing_store = {{ path = \
             {path:?}, format = {{ type = \"qcow2\" }} }}"
        );
        if error.is_not_found() { Error::new(ErrorKind::NotFound, message) } else { error }
    })?;
    format(&volume)
}

/// The format of a volume; that of a pool without formats is raw.
pub(super) fn format(volume: &Volume) -> Result<String> {
    let xml = volume.xml()?;
    let tree = parse(&xml)?;
    let target = child(tree.root_element(), "target");
    let format = target.and_then(|target| child(target, "format")?.attribute("type"));
    Ok(format.unwrap_or(RAW).to_owned())
}

/// The volume at a path, even if somebody else added it to the directory of a pool.
pub(super) fn volume_at(connection: &Connection, path: &str) -> Result<Volume> {
    let missing = match Volume::by_path(connection, path) {
        Err(error) if error.is_not_found() => error,
        answer => return answer,
    };
    let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
    match Pool::by_target_path(connection, directory) {
        Ok(pool) if pool.is_active()? => {
            pool.refresh_for_lookup()?;
            Volume::by_path(connection, path)
        }
        _ => Err(missing),
    }
}
