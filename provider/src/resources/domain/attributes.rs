//! The attributes of a guest that are not part of its document.

use mapping::schema::Presence;

use crate::resources::controls::{Limit, Setting, controls};

/// The default limit of a shutdown, in seconds.
macro_rules! shutdown_seconds {
    () => {
        60
    };
}

controls! {
    /// The attributes that are not part of the document.
    pub(super) struct Controls in "domain" {
        id,
        running [presence(Presence::Server)]: Setting<bool> =
            "Whether the guest runs. When omitted, a new guest is not started, and an existing one is left as it is.",
        autostart,
        pending_restart,
        create: CreateOptions = "How the guest is defined and started for the first time.",
        update: UpdateOptions = "How the guest is changed.",
        destroy: DestroyOptions = "How the guest is destroyed.",
        timeouts,
    }

    /// The attributes of `create`.
    pub(super) struct CreateOptions in "domain/create" {
        paused: bool = "Whether the virtual CPUs stay paused after the first start.",
        autodestroy: bool =
            "Whether libvirt stops the guest when the connection of the provider closes.",
        bypass_cache: bool =
            "Whether restoring a managed save image bypasses the file cache of the host.",
        force_boot: bool =
            "Whether the guest boots even if it has a managed save image, which is then discarded.",
        validate: bool = "Whether libvirt validates the document against its schema first.",
        reset_nvram: bool =
            "Whether the first start resets the variables of the firmware to those of the template.",
        on_exists,
    }

    /// The attributes of `update`.
    pub(super) struct UpdateOptions in "domain/update" {
        on_restart,
        shutdown_timeout: Limit<{ shutdown_seconds!() }> =
            concat!("Time limit for a graceful shutdown. Default: `\"", shutdown_seconds!(), "s\"`."),
        force: bool = "Whether a guest that does not shut down in time is forced off.",
    }

    /// The attributes of `destroy`.
    pub(super) struct DestroyOptions in "domain/destroy" {
        graceful: Option<bool> = "Whether the guest is asked to shut down first. Default: `true`.",
        timeout: Limit<{ shutdown_seconds!() }> = concat!(
            "Time limit for the shutdown, after which the guest is forced off. Default: `\"",
            shutdown_seconds!(),
            "s\"`."
        ),
        keep_nvram: bool = "Whether the file with the variables of the firmware is kept.",
        keep_tpm: bool = "Whether the state of the emulated TPM is kept.",
        remove_snapshots: Option<bool> =
            "Whether the metadata of snapshots and checkpoints is removed too. Default: `true`.",
        remove_managed_save: Option<bool> =
            "Whether the managed save image is removed too. Default: `true`.",
    }
}
