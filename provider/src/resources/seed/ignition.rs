//! `libvirt_ignition`: a configuration for Ignition.

use mapping::Value;
use mapping::shape::Flags;
use seed::{Document, Medium};

use super::tree::document;
use super::{Common, MediumKind, root, with_common};
use crate::controls::{AnyValue, Setting, controls, words};

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

words!(Format { Raw = "raw", Iso = "iso" });

/// A configuration for Ignition.
pub(super) static KIND: MediumKind = MediumKind {
    noun: "Ignition volume",
    root: root::root("ignition", "libvirt_ignition"),
    controls: crate::controls::shape(
        "ignition",
        &with_common::<{ Inputs::SHAPE.rows.len() + Common::SHAPE.rows.len() }>(Inputs::SHAPE),
    ),
    inputs: Inputs::SHAPE,
    description: "A volume with the configuration that Ignition applies at the first boot of a guest (Fedora CoreOS, Flatcar, openSUSE MicroOS), built in memory and stored in a pool.",
    alternatives: &["config", "config_wo"],
    is_required: true,
    documents: &["config", "config_wo"],
    build,
    attribute: |name| if name == "ignition" { "config" } else { name },
};

fn build(config: &Value) -> Result<Medium, seed::Error> {
    let inputs = Inputs::of(config);
    let secret = inputs.config_wo.known().map(Document::Text);
    let empty = || Document::Text(String::new());
    let document = secret.or_else(|| document(&inputs.config.0)).unwrap_or_else(empty);
    match inputs.format {
        Setting::Known(Format::Iso) => seed::ignition_medium(&document),
        _ => seed::ignition_file(&document),
    }
}
