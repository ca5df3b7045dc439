//! The images below the disks of a guest, read from their volumes: an external snapshot of an inactive guest is not
//! recorded in its definition.

use mapping::{Object, Value};

use crate::libvirt::{Connection, Pool, Result, Volume, backing_path, lexical};
use crate::resources::usage::backing_format;

/// More images than any chain has; a chain with a cycle ends here.
const DEEPEST: usize = 256;

/// Completes the chains of disks whose image is not the one in the state.
pub(super) fn complete(connection: &Connection, intended: &Value, stored: &mut Value) {
    let intended = intended.at(["devices", "disk"]).items();
    let Value::Object(stored) = stored else { return };
    let Some(Value::Object(devices)) = stored.get_mut("devices") else { return };
    let Some(Value::List(disks)) = devices.get_mut("disk") else { return };
    for disk in disks {
        let target = disk.at(["target", "dev"]).clone();
        let intended = intended
            .iter()
            .find(|intended| !target.is_null() && *intended.at(["target", "dev"]) == target);
        if let (Some(intended), Value::Object(disk)) = (intended, disk) {
            extend(connection, intended, disk);
        }
    }
}

/// Adds the images below the last one of a disk, down to the one in the state.
fn extend(connection: &Connection, intended: &Value, disk: &mut Object) {
    let known = disk.get("backing_store").items().iter();
    let mut chain: Vec<Value> =
        known.filter(|link| !link.get("source").is_null()).cloned().collect();
    let last = chain.last().map_or(disk.get("source"), |link| link.get("source"));
    let Some(mut path) = last.get("file").as_str().map(str::to_owned) else { return };
    let known = chain.len();
    if Volume::by_path(connection, &path).is_err() {
        // A pool lists an image that others created only after a refresh.
        let _ = pool_of(connection, intended).and_then(|pool| pool.refresh_for_lookup());
    }
    while chain.len() < DEEPEST
        && let Some((below, format)) = below(connection, &path)
    {
        let is_volume = is_volume(connection, intended, &below).unwrap_or(false);
        let (r#type, source) = if is_volume {
            ("volume", intended.get("source").clone())
        } else {
            ("file", Value::object([("file", Value::string(&below))]))
        };
        let format = Value::object([("type", Value::from(format))]);
        chain.push(Value::object([
            ("type", Value::from(r#type)),
            ("format", format),
            ("source", source),
        ]));
        path = below;
    }
    if chain.len() > known {
        disk.set("backing_store", Value::List(chain));
    }
}

/// The pool of the image in the state.
fn pool_of(connection: &Connection, intended: &Value) -> Result<Pool> {
    let source = intended.get("source");
    match source.get("pool").as_str() {
        Some(pool) => Pool::by_name(connection, pool),
        None => {
            Volume::by_path(connection, source.get("file").as_str().unwrap_or_default())?.pool()
        }
    }
}

/// The path and the format of the image below a volume.
fn below(connection: &Connection, path: &str) -> Option<(String, String)> {
    let xml = Volume::by_path(connection, path).ok()?.xml().ok()?;
    Some((backing_path(&xml)?, backing_format(&xml)))
}

/// Whether a disk with a pool and a volume refers to the image at a path.
fn is_volume(connection: &Connection, intended: &Value, path: &str) -> Result<bool> {
    let source = intended.get("source");
    let (Some(pool), Some(name)) = (source.get("pool").as_str(), source.get("volume").as_str())
    else {
        return Ok(false);
    };
    let volume = Volume::by_name(&Pool::by_name(connection, pool)?, name)?;
    Ok(lexical(&volume.path()?) == path)
}
