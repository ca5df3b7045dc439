//! The formats of the disks whose image is a volume: libvirt takes an image without a format for raw data. A guest would
//! then see the container instead of the disk, and could write a header that refers to files of the host.

use mapping::{Path, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Connection, Error, ErrorKind, Pool, Result, Volume};
use crate::resources::overlay::{self, RAW};
use crate::resources::volume_pool;

/// The formats of volumes that have the same name as the format of a disk. Volumes of other formats are raw data.
const CONTAINERS: [&str; 9] = ["qcow2", "qcow", "qed", "vmdk", "vdi", "vpc", "vhd", "dmg", "cloop"];

/// Sets the format of the disks that omit it, if they are new or have another image than in `prior`. Returns warnings
/// about formats that contradict the volume.
pub(super) fn complete(
    connection: &Connection,
    prior: &Value,
    planned: &mut Value,
) -> Result<Diagnostics> {
    let mut warnings = Diagnostics::new();
    let Value::Object(planned) = planned else { return Ok(warnings) };
    let Some(Value::Object(devices)) = planned.get_mut("devices") else { return Ok(warnings) };
    let Some(Value::List(disks)) = devices.get_mut("disk") else { return Ok(warnings) };
    for (index, disk) in disks.iter_mut().enumerate() {
        let before = same_disk(prior, disk);
        if before.is_some_and(|before| has_same_image(before, disk)) {
            continue;
        }
        let format = match format(connection, disk) {
            Ok(Some(format)) => format,
            Ok(None) => continue,
            // libvirt stores the disk anyway; without a connection, it does not.
            Err(error) if matches!(error.kind, ErrorKind::Lost | ErrorKind::Cancelled) => {
                return Err(error);
            }
            Err(error) => {
                if disk.at(["driver", "type"]).is_null() {
                    warnings.push(unknown_format(index, disk, &error));
                }
                continue;
            }
        };
        match disk.at(["driver", "type"]).as_str() {
            Some(configured) if configured != format => {
                warnings.push(contradiction(index, disk, configured, format));
            }
            Some(_) => {}
            // libvirt's own default.
            None if format == RAW && before.is_none() => {}
            None => disk.set_at(&["driver", "type"], Value::string(format)),
        }
    }
    Ok(warnings)
}

/// The disk of a state with the same target.
fn same_disk<'a>(prior: &'a Value, disk: &Value) -> Option<&'a Value> {
    let target = disk.at(["target", "dev"]);
    let mut disks = prior.at(["devices", "disk"]).items().iter();
    disks.find(|prior| !target.is_null() && prior.at(["target", "dev"]) == target)
}

fn has_same_image(prior: &Value, disk: &Value) -> bool {
    let image = |disk: &Value| {
        ["pool", "volume", "file", "dev"].map(|name| disk.get("source").get(name).clone())
    };
    image(prior) == image(disk) && prior.at(["driver", "type"]) == disk.at(["driver", "type"])
}

/// The format of the volume of a disk; none if the image is not a volume.
fn format(connection: &Connection, disk: &Value) -> Result<Option<&'static str>> {
    let source = disk.get("source");
    let text = |name| source.get(name).as_str();
    let found = match (text("pool"), text("volume"), text("file").or(text("dev"))) {
        (Some(pool), Some(name), _) => {
            // A pool lists a file that others created only after a refresh.
            Pool::by_name(connection, pool).and_then(|pool| {
                Volume::by_name(&pool, name)
                    .or_else(|error| volume_pool::refresh_missed(&pool, name, error))
            })
        }
        (_, _, Some(path)) => overlay::volume_at(connection, path),
        _ => return Ok(None),
    };
    let format = match found.and_then(|volume| overlay::format(&volume)) {
        Ok(format) => format,
        // The start of the guest reports a missing image.
        Err(error) if error.is_not_found() => return Ok(None),
        // The driver has no storage.
        Err(error) if error.is_unsupported() => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(Some(CONTAINERS.into_iter().find(|container| *container == format).unwrap_or(RAW)))
}

fn unknown_format(index: usize, disk: &Value, error: &Error) -> Diagnostic {
    let target = disk.at(["target", "dev"]).as_str().unwrap_or_default();
    let detail = format!(
        "The format of the volume of disk \"{target}\" cannot be determined: {}. libvirt uses the format raw, so the \
         guest would see the header of the image instead of its content. Set driver.type of the disk.",
        error.message.trim_end_matches('.')
    );
    Diagnostic::warning("Format of a disk is not known", detail).at(type_of(index))
}

/// The path of the format of a disk.
fn type_of(index: usize) -> Path {
    let path = Path::root().attribute("devices").attribute("disk").index(index);
    path.attribute("driver").attribute("type")
}

fn contradiction(index: usize, disk: &Value, configured: &str, format: &str) -> Diagnostic {
    let target = disk.at(["target", "dev"]).as_str().unwrap_or_default();
    let detail = format!(
        "driver.type of disk \"{target}\" is {configured:?}, but its volume has the format {format}. The guest does not \
         see the content that the volume contains, and writes may destroy it. Set driver.type to {format:?}, or omit it."
    );
    Diagnostic::warning("Format of a disk contradicts its volume", detail).at(type_of(index))
}
