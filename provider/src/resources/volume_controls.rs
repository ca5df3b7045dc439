//! The attributes of a volume that are not part of its document.

use mapping::schema::Presence;
use mapping::shape::Flags;

use super::controls::controls;

controls! {
    /// The attributes that are not part of the document.
    pub(super) struct Controls in "volume" {
        id [presence(Presence::Computed)]: Option<String> =
            "Key of the volume, which identifies it on its host.",
        pool [presence(Presence::Required).flag(Flags::REPLACE)]: Option<String> =
            "UUID or name of the pool that holds the volume. With `libvirt_pool.NAME.id`, a replacement of the pool also replaces the volume.",
        create: CreateOptions = "How the volume is created.",
        update: UpdateOptions = "How the volume is changed.",
        destroy: DestroyOptions = "How the volume is destroyed.",
        timeouts,
    }

    /// The attributes of `create`.
    pub(super) struct CreateOptions in "volume/create" {
        preallocate_metadata: bool =
            "Whether the metadata of a qcow2 image is allocated at creation.",
        on_exists,
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
