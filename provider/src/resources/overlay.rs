//! The properties that an overlay derives from its backing image.

use mapping::Value;

use crate::libvirt::{Connection, Error, ErrorKind, Pool, Result, Volume};

/// Completes the document of a new volume: the default format of an overlay is qcow2, and libvirt needs the format of
/// the backing image.
pub(super) fn complete(connection: &Connection, sent: &mut Value) -> Result<()> {
    let Some(path) = sent.at(["backing_store", "path"]).as_str().map(str::to_owned) else {
        return Ok(());
    };
    if sent.at(["backing_store", "format", "type"]).is_null() {
        let format = format_at(connection, &path)?;
        set(sent, &["backing_store", "format", "type"], Value::String(format));
    }
    if sent.at(["target", "format", "type"]).is_null() {
        set(sent, &["target", "format", "type"], Value::string(OVERLAY));
    }
    Ok(())
}

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

/// The format of a volume.
pub(super) fn format(volume: &Volume) -> Result<String> {
    let xml = volume.xml()?;
    let tree = roxmltree::Document::parse(&xml).ok();
    let format = tree.as_ref().and_then(|tree| {
        let target = tree.root_element().children().find(|node| node.has_tag_name("target"))?;
        target.children().find(|node| node.has_tag_name("format"))?.attribute("type")
    });
    Ok(format.unwrap_or("raw").to_owned())
}

/// Sets the value at a path, and creates the objects around it.
pub(super) fn set(value: &mut Value, path: &[&'static str], leaf: Value) {
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
