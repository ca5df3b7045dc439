//! `libvirt_ignition`: a configuration for Ignition.

use mapping::Value;
use mapping::record::Root;
use mapping::shape::{Flags, Scalar, Shape, word};
use seed::{Document, Medium};

use super::tree::document;
use super::{Common, SeedContent, root, with_common};
use crate::controls::{AnyValue, Leaf, Setting, controls};

/// The kind of medium.
pub(super) struct Ignition;

controls! {
    /// The attributes that determine the content.
    struct Inputs in "ignition" {
        config: AnyValue = "Ignition configuration, as an object or as text in JSON.",
        config_wo [flag(Flags::WRITE_ONLY)]: Setting<String> =
            "The same as text that is in no plan or state. It is stored again when `config_wo_version` changes.",
        config_wo_version: Setting<String> = "Any text that changes with `config_wo`.",
        format: Setting<Format> =
            "`raw` (default): the configuration itself, for `sysinfo` of type `fwcfg`; `iso`: an image with the label `ignition`, for a disk.",
    }
}

/// The format of the volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Raw,
    Iso,
}

impl Leaf for Format {
    const SCALAR: Scalar = Scalar::Words(&[word("raw"), word("iso")]);

    fn from_value(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "raw" => Some(Self::Raw),
            "iso" => Some(Self::Iso),
            _ => None,
        }
    }
}

static ROOT: Root = root::root("ignition", "libvirt_ignition");

static CONTROLS: Shape = crate::controls::shape(
    "ignition",
    &with_common::<{ Inputs::SHAPE.rows.len() + Common::SHAPE.rows.len() }>(Inputs::SHAPE),
);

impl SeedContent for Ignition {
    fn noun(&self) -> &'static str {
        "Ignition volume"
    }

    fn root(&self) -> &'static Root {
        &ROOT
    }

    fn controls(&self) -> &'static Shape {
        &CONTROLS
    }

    fn inputs(&self) -> &'static Shape {
        Inputs::SHAPE
    }

    fn description(&self) -> &'static str {
        "A volume with the configuration that Ignition applies at the first boot of a guest (Fedora CoreOS, Flatcar, openSUSE MicroOS), built in memory and stored in a pool."
    }

    fn build(&self, config: &Value) -> Result<Medium, seed::Error> {
        let inputs = Inputs::of(config);
        let secret = inputs.config_wo.known().map(Document::Text);
        let empty = || Document::Text(String::new());
        let document = secret.or_else(|| document(&inputs.config.0)).unwrap_or_else(empty);
        match inputs.format {
            Setting::Known(Format::Iso) => seed::ignition_medium(&document),
            _ => seed::ignition_file(&document),
        }
    }

    fn attribute(&self, name: &'static str) -> &'static str {
        if name == "ignition" { "config" } else { name }
    }
}
