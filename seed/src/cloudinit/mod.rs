//! Media for cloud-init: the data sources `NoCloud` and `ConfigDrive`.

mod check;
mod drive;
mod metadata;
mod multipart;
mod payload;

use crate::document::{Document, is_too_deep};
use crate::error::{Error, Place, Problem, Warning};
use crate::iso::File;
use crate::medium::Medium;

pub use drive::config_drive;

/// What cloud-init finds on a medium; each document may be omitted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudInit {
    /// The instructions for the guest.
    pub user_data: Option<UserData>,
    /// Facts about the guest. `instance-id` is derived from all documents if a map does not contain it.
    pub meta_data: Option<Document>,
    /// The network configuration.
    pub network_config: Option<Document>,
    /// Instructions that `user_data` overrides.
    pub vendor_data: Option<Document>,
    /// Whether `user_data` is compressed by gzip.
    pub gzip: bool,
}

/// The instructions for the guest: one document, or several parts.
#[derive(Clone, Debug, PartialEq)]
pub enum UserData {
    /// A document; a map is encoded as YAML below `#cloud-config`.
    Document(Document),
    /// Parts of a multi-part document.
    Parts(Vec<Part>),
}

/// A part of a multi-part document.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its type; determined by its first line if omitted.
    pub content_type: Option<String>,
    /// The name of the file that cloud-init stores it in.
    pub filename: Option<String>,
    /// The content; a map is encoded as YAML below `#cloud-config`.
    pub content: Document,
    /// How cloud-init merges it with the parts before it: `list(append)+dict(recurse_array)`.
    pub merge_type: Option<String>,
}

/// A medium for the data source `NoCloud`.
///
/// Shape: label `cidata`; files `user-data`, `meta-data`, and if they are not omitted `network-config` and `vendor-data`.
/// Errors: a tree that is not a map or has too many levels; parts that MIME cannot contain.
pub fn nocloud(content: &CloudInit) -> Result<Medium, Error> {
    let mut warnings = Vec::new();
    let documents = Documents::of(content, &mut warnings)?;
    let network = content.network_config.as_ref();
    let network = network.map(|it| network_config(it, &mut warnings)).transpose()?;
    let meta = content.meta_data.as_ref();
    let id = documents.instance_id(network.as_deref(), meta);
    let meta = metadata::text(meta, &id, &mut warnings)?;
    let mut files = vec![File::new("user-data", documents.user), File::new("meta-data", meta)];
    files.extend(network.map(|text| File::new("network-config", text)));
    files.extend(documents.vendor.map(|text| File::new("vendor-data", text)));
    Medium::iso("cidata", &files, warnings, &Place::of("user_data"))
}

fn network_config(document: &Document, warnings: &mut Vec<Warning>) -> Result<String, Error> {
    let place = Place::of("network_config");
    let text = payload::map(document, "", &place)?;
    warnings.extend(check::map(&text, &place));
    Ok(text)
}

/// The documents of both data sources, encoded.
struct Documents {
    user: Vec<u8>,
    vendor: Option<String>,
}

impl Documents {
    fn of(content: &CloudInit, warnings: &mut Vec<Warning>) -> Result<Self, Error> {
        // The identifier is derived from the meta-data before that is encoded.
        if let Some(Document::Tree(tree)) = &content.meta_data
            && is_too_deep(tree)
        {
            return Err(Place::of(metadata::ATTRIBUTE).error(Problem::TooDeep));
        }
        let user = payload::user_data(content, warnings)?;
        let vendor = content.vendor_data.as_ref();
        let place = Place::of("vendor_data");
        let vendor = vendor.map(|it| payload::config(it, &place, warnings)).transpose()?;
        Ok(Self { user, vendor })
    }

    /// An identifier that changes whenever a document changes, so that cloud-init applies the change.
    fn instance_id(&self, network: Option<&str>, meta: Option<&Document>) -> String {
        let meta = match meta {
            Some(Document::Text(text)) => Some(text.clone()),
            Some(Document::Tree(tree)) => Some(tree.to_string()),
            None => None,
        };
        let vendor = self.vendor.as_deref().map(str::as_bytes);
        let (network, meta) = (network.map(str::as_bytes), meta.as_deref().map(str::as_bytes));
        metadata::identifier(&[Some(&self.user), vendor, network, meta])
    }
}
