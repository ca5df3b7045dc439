//! Ignition configurations: as a file for QEMU's `fw_cfg`, or on a medium, where SUSE's distributions look for them.

use serde_json::Value;

use crate::document::Document;
use crate::error::{Error, Place, Problem, Warning};
use crate::iso::File;
use crate::json::{Json, kind};
use crate::medium::Medium;

/// The volume label that Ignition searches.
pub(crate) const LABEL: &str = "ignition";
/// The path on the medium that Ignition reads.
const PATH: &str = "ignition/config.ign";
const ATTRIBUTE: &str = "ignition";

/// An Ignition configuration as a file, for `fw_cfg`'s `opt/com.coreos/config`.
///
/// Errors: text that is not JSON; a document that is not a map.
pub fn ignition_file(config: &Document) -> Result<Medium, Error> {
    let (text, warnings) = encode(config)?;
    Ok(Medium::new(text.into_bytes(), warnings))
}

/// A medium with an Ignition configuration.
///
/// Shape: label `ignition`, file `ignition/config.ign`. Errors: as [`ignition_file()`].
pub fn ignition_medium(config: &Document) -> Result<Medium, Error> {
    let (file, warnings) = file(config)?;
    Medium::iso(LABEL, &[file], warnings, &Place::of(ATTRIBUTE))
}

/// The file on a medium, and its warnings.
pub(crate) fn file(config: &Document) -> Result<(File, Vec<Warning>), Error> {
    let (text, warnings) = encode(config)?;
    Ok((File::new(PATH, text), warnings))
}

fn encode(config: &Document) -> Result<(String, Vec<Warning>), Error> {
    let place = Place::of(ATTRIBUTE);
    let json = Json::read(config, &place)?;
    if !json.tree.is_object() {
        return Err(place.error(Problem::NotAMap { found: kind(&json.tree) }));
    }
    let version = json.tree.get("ignition").and_then(|section| section.get("version"));
    let has_version = version.and_then(Value::as_str).is_some_and(|version| !version.is_empty());
    let unversioned = place.warning(
        "The Ignition configuration has no version",
        "Ignition refuses it. Add ignition.version, for example \"3.4.0\".",
    );
    let warnings = if has_version { Vec::new() } else { vec![unversioned] };
    Ok((json.text, warnings))
}
