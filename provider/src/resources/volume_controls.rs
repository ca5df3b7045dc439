//! The attributes of a volume that are not part of its document.

use std::collections::BTreeMap;

use mapping::schema::Presence;
use mapping::shape::Flags;

use crate::controls::{Setting, controls, words};

controls! {
    /// The attributes that are not part of the document.
    pub(super) struct Controls in "volume" {
        id [presence(Presence::Computed)]: Option<String> =
            "Key of the volume, which identifies it on its host.",
        uri,
        pool [presence(Presence::Required).flag(Flags::REPLACE)]: Option<String> =
            "UUID or name of the pool that holds the volume. With `libvirt_pool.NAME.id`, a replacement of the pool also replaces the volume.",
        content_sha256 [presence(Presence::Computed)]: Setting<String> =
            "SHA-256 of the content that the create wrote, after decompression. Null for a copy of a volume, and for a local file without `checksum`.",
        content_etag [presence(Presence::Computed)]: Setting<String> =
            "Version of the source that the create read: the `ETag` of the server, otherwise the modification time, or the checksum in the file that `create.content.checksum` names.",
        create: CreateOptions = "How the volume is created.",
        update: UpdateOptions = "How the volume is changed.",
        destroy: DestroyOptions = "How the volume is destroyed.",
        timeouts,
    }

    /// The attributes of `create`.
    pub(super) struct CreateOptions in "volume/create" {
        preallocate_metadata: bool =
            "Whether the metadata of a qcow2 image is allocated at creation.",
        content: ContentOptions =
            "Content of the new volume: one of `url`, `volume`, `text` and `base64`. Without it, the volume is empty. A volume that `on_exists` adopts keeps its content.",
        on_exists,
    }

    /// The attributes of `create.content`.
    pub(super) struct ContentOptions in "volume/create/content" {
        url: Setting<String> =
            "URL (`http`, `https` or `file`) or absolute path of an image on the machine that runs Terraform. Its header determines the format and the capacity of the volume.",
        volume: OriginalVolume = "Volume that is copied on the host.",
        text: Setting<String> = "Text, at most 4 MiB.",
        base64: Setting<String> = "Bytes in base64, at most 4 MiB.",
        checksum: Setting<String> =
            "Expected checksum of the source before decompression: `sha256:`, `sha512:`, `sha1:` or `md5:` and the digits, or the URL of a checksum file as distributions publish it (`SHA256SUMS`).",
        decompress: Setting<bool> =
            "Whether gzip, xz, zstd and bzip2 content is decompressed. Default: true.",
        headers [flag(Flags::SENSITIVE)]: BTreeMap<String, String> =
            "Additional HTTP headers of requests to the server of `url`.",
        username: Setting<String> = "User for HTTP basic authentication.",
        password [flag(Flags::SENSITIVE)]: Setting<String> =
            "Password for HTTP basic authentication.",
        ca_certificate: Setting<String> =
            "Certificates in PEM format that are trusted in addition to those of the system.",
        on_change: Setting<OnChange> =
            "What to do if the source changes, in the configuration or at its server, after the volume was created: `ignore` (default) keeps the volume, `replace` replaces it.",
    }

    /// The attributes of `create.content.volume`.
    pub(super) struct OriginalVolume in "volume/create/content/volume" {
        pool: Setting<String> = "UUID or name of its pool. Default: the pool of the new volume.",
        name: Setting<String> = "Its name.",
    }

    /// The attributes of `update`.
    pub(super) struct UpdateOptions in "volume/update" {
        allow_shrink: bool = "Whether the capacity may be reduced, which loses the data beyond it.",
    }

    /// The attributes of `destroy`.
    pub(super) struct DestroyOptions in "volume/destroy" {
        force: bool =
            "Whether the volume is deleted even if a running guest, or an overlay in an active pool, uses it. Use through a symbolic link is not detected.",
        wipe: bool = "Whether the content is overwritten before the volume is deleted.",
    }
}

/// What to do if the source of the content changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum OnChange {
    /// The volume is kept.
    #[default]
    Ignore,
    /// The volume is replaced.
    Replace,
}

words!(OnChange { Ignore = "ignore", Replace = "replace" });
