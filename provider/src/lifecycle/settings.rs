//! The provider block.

use mapping::edge::attributes;
use mapping::schema::Schema;
use mapping::shape::Shape;
use mapping::{Path, Value};
use uuid::Uuid;

use crate::controls::{Setting, controls};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resources::OnRestart;

controls! {
    /// The attributes of the provider block.
    struct Attributes in "provider" {
        uri: Setting<String> =
            "Connection URI of libvirt, such as `qemu:///system`. Default: `LIBVIRT_DEFAULT_URI`, or else libvirt's \
             own default.",
        moved_from: Vec<Setting<String>> =
            "UUIDs of hosts whose objects are on this host now. An object that was recorded on any other host is an error, and nothing is dropped from the state.",
        update: Update = "Default of `update` for all resources.",
    }

    /// The attributes of `update`.
    struct Update in "provider/update" { on_restart }
}

/// The rows of the provider block.
pub(super) const SHAPE: &Shape = Attributes::SHAPE;

/// The settings of a provider block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// The libvirt to connect to.
    pub(super) uri: Uri,
    /// UUIDs of the hosts whose objects are now on this one.
    pub(super) moved_from: Vec<String>,
    /// What to do about changes that need a restart.
    pub(super) on_restart: OnRestart,
}

/// The URI of a provider block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Uri {
    /// Omitted.
    #[default]
    Default,
    /// A known URI.
    Known(String),
    /// A URI that is known only after other resources are created.
    Unknown,
}

/// The schema of the provider block.
pub(super) fn schema() -> Schema {
    Schema::unversioned(
        "Manages libvirt objects with the elements and attributes of libvirt's own XML.",
        attributes(SHAPE),
    )
}

/// Rejects values that cannot be the UUID of a host.
pub(super) fn check(config: &Value, diagnostics: &mut Diagnostics) {
    let items = Attributes::of(config).moved_from.into_iter().enumerate();
    for (index, text) in items.filter_map(|(index, item)| Some((index, item.known()?))) {
        if Uuid::parse_str(&text).is_err() {
            let path = Path::root().attribute("moved_from").index(index);
            let summary = format!("{path}: {text:?} is not a UUID");
            let detail =
                "Set the UUID of the former host, which is in the error message about its objects.";
            diagnostics.push(Diagnostic::error(summary, detail).at(path));
        }
    }
}

impl Settings {
    /// Reads a provider block.
    pub(super) fn read(config: &Value) -> Self {
        let attributes = Attributes::of(config);
        let uri = match attributes.uri {
            Setting::Unknown => Uri::Unknown,
            Setting::Known(uri) if !uri.is_empty() => Uri::Known(uri),
            _ => Uri::Default,
        };
        let moved_from = attributes.moved_from.into_iter().filter_map(Setting::known);
        let moved_from =
            moved_from.filter_map(|text| Some(Uuid::parse_str(&text).ok()?.to_string()));
        let moved_from = moved_from.collect();
        let on_restart = attributes.update.on_restart.unwrap_or_default();
        Self { uri, moved_from, on_restart }
    }
}
