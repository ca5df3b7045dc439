//! `libvirt_cloudinit_disk`: a medium for cloud-init.

use mapping::Value;
use mapping::shape::Flags;
use seed::{CloudInit, Medium, Part, UserData};

use super::tree::document;
use super::{Common, MediumKind, root, with_common};
use crate::controls::{AnyValue, Setting, controls, words};

controls! {
    /// The attributes that determine the content.
    struct Inputs in "cloudinit_disk" {
        user_data: AnyValue =
            "Instructions for the guest. An object is encoded as YAML below `#cloud-config`, and text is stored as it is.",
        user_data_wo [flag(Flags::WRITE_ONLY)]: Setting<String> =
            "The same as text that is in no plan or state. It is stored again when `user_data_wo_version` changes.",
        user_data_wo_version: Setting<String> = "Any text that changes with `user_data_wo`.",
        parts: Option<Vec<PartInput>> =
            "Parts of a multi-part document, instead of `user_data`.",
        gzip: bool = "Whether `user_data` is compressed.",
        meta_data: AnyValue =
            "Facts about the guest, as an object or text. `instance-id` is derived from the content if an object does not contain it: a guest runs its first boot again if the content changes.",
        network_config: AnyValue = "Network configuration of the guest, as an object or text.",
        vendor_data: AnyValue =
            "Instructions that `user_data` overrides, as an object or text.",
        datasource: Setting<DataSource> =
            "Layout of the medium: `nocloud` (default), or `config_drive` for the layout of `OpenStack`, which Cloudbase-Init reads, too.",
    }

    /// The attributes of an element of `parts`.
    struct PartInput in "cloudinit_disk/parts" {
        content: Setting<String> = "Content. Write an object with `yamlencode()`, below a first line `#cloud-config`.",
        content_type: Setting<String> =
            "MIME type. When omitted, it is determined by the first line of the content.",
        filename: Setting<String> = "Name of the file in which cloud-init stores the part.",
        merge_type: Setting<String> = "How cloud-init merges the part with those before it.",
    }
}

/// The layout of the medium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DataSource {
    NoCloud,
    ConfigDrive,
}

words!(DataSource { NoCloud = "nocloud", ConfigDrive = "config_drive" });

/// A medium for cloud-init.
pub(super) static KIND: MediumKind = MediumKind {
    noun: "cloud-init disk",
    root: root::root("cloudinit_disk", "libvirt_cloudinit_disk"),
    controls: crate::controls::shape(
        "cloudinit_disk",
        &with_common::<{ Inputs::SHAPE.rows.len() + Common::SHAPE.rows.len() }>(Inputs::SHAPE),
    ),
    inputs: Inputs::SHAPE,
    description: "A volume with the instructions that cloud-init reads at the boot of a guest: an ISO 9660 image with the label `cidata`, built in memory and stored in a pool.",
    alternatives: &["user_data", "user_data_wo", "parts"],
    is_required: false,
    documents: &[
        "user_data",
        "user_data_wo",
        "parts",
        "meta_data",
        "network_config",
        "vendor_data",
    ],
    build,
    attribute: |name| name,
};

fn build(config: &Value) -> Result<Medium, seed::Error> {
    let inputs = Inputs::of(config);
    let part = |part: PartInput| Part {
        content_type: part.content_type.known(),
        filename: part.filename.known(),
        content: seed::Document::Text(part.content.known().unwrap_or_default()),
        merge_type: part.merge_type.known(),
    };
    let secret = inputs.user_data_wo.known().map(seed::Document::Text);
    let user_data = match inputs.parts {
        Some(parts) => Some(UserData::Parts(parts.into_iter().map(part).collect())),
        None => secret.or_else(|| document(&inputs.user_data.0)).map(UserData::Document),
    };
    let content = CloudInit {
        user_data,
        meta_data: document(&inputs.meta_data.0),
        network_config: document(&inputs.network_config.0),
        vendor_data: document(&inputs.vendor_data.0),
        gzip: inputs.gzip,
    };
    match inputs.datasource {
        Setting::Known(DataSource::ConfigDrive) => seed::config_drive(&content),
        _ => seed::nocloud(&content),
    }
}
