//! Media for the data source `ConfigDrive`, which has `OpenStack`'s format, and for Cloudbase-Init.

use serde_json::{Map, Value, json};

use super::metadata::{self, ATTRIBUTE, INSTANCE_ID};
use super::{CloudInit, Documents};
use crate::document::Document;
use crate::error::{Error, Place, Problem, Warning};
use crate::iso::File;
use crate::json::{Json, kind};
use crate::medium::Medium;

const FOLDER: &str = "openstack/latest";

/// A medium for the data source `ConfigDrive`.
///
/// Shape: label `config-2`; in `openstack/latest` the files `user_data`, `meta_data.json`, `network_data.json` and
/// `vendor_data.json`, those of omitted documents excepted. `uuid` and `hostname` of the meta-data are `instance-id` and
/// `local-hostname` if omitted.
/// Errors: as [`nocloud()`](super::nocloud()); meta-data or a network configuration that is not JSON.
pub fn config_drive(content: &CloudInit) -> Result<Medium, Error> {
    let mut warnings = Vec::new();
    let documents = Documents::of(content, &mut warnings)?;
    let network = content.network_config.as_ref();
    let network = network.map(|it| network_data(it, &mut warnings)).transpose()?;
    let id = documents.instance_id(network.as_deref(), content.meta_data.as_ref());
    let meta = meta_data(content.meta_data.as_ref(), &id, &mut warnings)?;
    let mut files = vec![file("meta_data.json", meta)];
    if content.user_data.is_some() {
        files.push(file("user_data", documents.user));
    }
    files.extend(network.map(|text| file("network_data.json", text)));
    // cloud-init reads the text of this key.
    let vendor = documents.vendor.map(|text| json!({ "cloud-init": text }).to_string());
    files.extend(vendor.map(|text| file("vendor_data.json", text)));
    Medium::iso("config-2", &files, warnings, &Place::of("user_data"))
}

fn file(name: &str, content: impl Into<Vec<u8>>) -> File {
    File::new(format!("{FOLDER}/{name}"), content)
}

fn meta_data(
    document: Option<&Document>,
    id: &str,
    warnings: &mut Vec<Warning>,
) -> Result<String, Error> {
    let place = Place::of(ATTRIBUTE);
    let mut fields = match document {
        Some(document @ Document::Text(_)) => {
            let json = Json::read(document, &place)?;
            if metadata::fields(&json.tree, &place)?.get("uuid").is_none_or(Value::is_null) {
                warnings.push(place.warning(
                    "The text has no uuid",
                    "cloud-init requires it on a config drive, and ignores the medium otherwise. Add it, or use a map, \
                     which gets one.",
                ));
            }
            return Ok(json.text);
        }
        Some(Document::Tree(tree)) => metadata::fields(tree, &place)?,
        None => Map::new(),
    };
    let own = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
    let uuid = own(INSTANCE_ID).unwrap_or_else(|| id.to_owned());
    if let Some(host) = own("local-hostname") {
        fields.entry("hostname").or_insert(Value::String(host));
    }
    Ok(metadata::with(fields, "uuid", &uuid).to_string())
}

fn network_data(document: &Document, warnings: &mut Vec<Warning>) -> Result<String, Error> {
    let place = Place::of("network_config");
    let json = Json::read(document, &place)?;
    if !json.tree.is_object() {
        return Err(place.error(Problem::NotAMap { found: kind(&json.tree) }));
    }
    if json.tree.get("links").is_none() && json.tree.get("networks").is_none() {
        warnings.push(place.warning(
            "The network configuration has neither links nor networks",
            "A config drive has OpenStack's format of network_data.json, not cloud-init's. Convert it, or use the data \
             source NoCloud.",
        ));
    }
    Ok(json.text)
}
