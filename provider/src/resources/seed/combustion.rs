//! `libvirt_combustion`: a script for Combustion.

use mapping::Value;
use mapping::shape::Flags;
use seed::{ExtraFile, Medium};

use super::tree::document;
use super::{Common, MediumKind, root, with_common};
use crate::controls::{AnyValue, Setting, controls};

controls! {
    /// The attributes that determine the content.
    struct Inputs in "combustion" {
        script: Setting<String> = "Script that runs at the first boot.",
        script_wo [flag(Flags::WRITE_ONLY)]: Setting<String> =
            "The same as text that is in no plan or state. It is stored again when `script_wo_version` changes.",
        script_wo_version: Setting<String> = "Any text that changes with `script_wo`.",
        files: Option<Vec<FileInput>> = "Other files, which the script finds in its own folder.",
        ignition: AnyValue =
            "Ignition configuration for the same boot, as an object or as text in JSON; it is applied before the script.",
    }

    /// The attributes of an element of `files`.
    struct FileInput in "combustion/files" {
        path: Setting<String> = "Path below the folder of the script.",
        content: Setting<String> = "Content.",
        executable: bool = "Whether the file is executable.",
    }
}

/// A medium for Combustion.
pub(super) static KIND: MediumKind = MediumKind {
    noun: "Combustion disk",
    root: root::root("combustion", "libvirt_combustion"),
    controls: crate::controls::shape(
        "combustion",
        &with_common::<{ Inputs::SHAPE.rows.len() + Common::SHAPE.rows.len() }>(Inputs::SHAPE),
    ),
    inputs: Inputs::SHAPE,
    description: "A volume with the script that Combustion runs at the first boot of a guest (openSUSE MicroOS, SUSE Linux Micro): an ISO 9660 image with the label `combustion`, built in memory and stored in a pool.",
    alternatives: &["script", "script_wo"],
    is_required: true,
    documents: &["script", "script_wo"],
    build,
    attribute: |name| name,
};

fn build(config: &Value) -> Result<Medium, seed::Error> {
    let inputs = Inputs::of(config);
    let file = |file: FileInput| ExtraFile {
        path: file.path.known().unwrap_or_default(),
        content: file.content.known().unwrap_or_default().into_bytes(),
        is_executable: file.executable,
    };
    let files = inputs.files.unwrap_or_default().into_iter().map(file).collect();
    let script = inputs.script_wo.known().or(inputs.script.known()).unwrap_or_default();
    let ignition = document(&inputs.ignition.0);
    seed::combustion(&seed::Combustion { script, files, ignition })
}
