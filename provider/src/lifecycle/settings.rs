//! The provider block.

use mapping::Value;
use mapping::edge::attributes;
use mapping::schema::Schema;
use mapping::shape::Kind::Attribute;
use mapping::shape::{Scalar, Shape, row};

use super::schema::plain;
use crate::resources::OnRestart;
use crate::resources::controls::{self, ON_RESTART};

/// The attributes of the provider block.
pub(super) static SHAPE: Shape = controls::shape(
    "provider",
    &[
        row(
            "uri",
            "uri",
            Attribute(Scalar::Text),
            "The libvirt to manage, such as `qemu:///system`. Defaults to `LIBVIRT_DEFAULT_URI`, else to libvirt's own default.",
        ),
        controls::object("update", &UPDATE, "How objects are changed, unless they say otherwise."),
    ],
);

static UPDATE: Shape = controls::shape("provider/update", &[ON_RESTART]);

/// What a provider block says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// Which libvirt.
    pub(super) uri: Uri,
    /// What to do about changes that need a restart.
    pub(super) on_restart: OnRestart,
}

/// Which libvirt a provider block means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Uri {
    /// It does not say.
    #[default]
    Default,
    /// This one.
    Known(String),
    /// That is known only after other resources were made.
    Unknown,
}

/// The schema of the provider block.
pub(super) fn schema() -> Schema {
    plain("Manages what libvirt has, as libvirt itself describes it.", attributes(&SHAPE))
}

impl Settings {
    /// Reads a provider block.
    pub(super) fn read(config: &Value) -> Self {
        let uri = match config.get("uri") {
            Value::Unknown => Uri::Unknown,
            Value::String(uri) if !uri.is_empty() => Uri::Known(uri.clone()),
            _ => Uri::Default,
        };
        let on_restart = OnRestart::read(config.at("update.on_restart")).unwrap_or_default();
        Self { uri, on_restart }
    }
}
