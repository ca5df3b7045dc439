//! The attributes of a guest beside its document.

use mapping::shape::Shape;

use crate::resources::controls::{
    self, AUTOSTART, ID, ON_EXISTS, ON_RESTART, PENDING_RESTART, TIMEOUTS,
};

/// Those of a guest.
pub(super) static CONTROLS: Shape = controls::shape(
    "domain",
    &[
        ID,
        controls::running(
            "Whether the guest runs. When omitted, a new guest is not started, and an existing one is left as it is.",
        ),
        AUTOSTART,
        PENDING_RESTART,
        controls::object(
            "create",
            &CREATE,
            "How the guest is defined and started for the first time.",
        ),
        controls::object("update", &UPDATE, "How the guest is changed."),
        controls::object("destroy", &DESTROY, "How the guest is destroyed."),
        TIMEOUTS,
    ],
);

static CREATE: Shape = controls::shape(
    "domain/create",
    &[
        controls::boolean("paused", "Whether the virtual CPUs stay paused after the first start."),
        controls::boolean(
            "autodestroy",
            "Whether libvirt stops the guest when the connection of the provider closes.",
        ),
        controls::boolean(
            "bypass_cache",
            "Whether restoring a managed save image bypasses the file cache of the host.",
        ),
        controls::boolean(
            "force_boot",
            "Whether the guest boots even if it has a managed save image, which is then discarded.",
        ),
        controls::boolean(
            "validate",
            "Whether libvirt validates the document against its schema first.",
        ),
        controls::boolean(
            "reset_nvram",
            "Whether the first start resets the variables of the firmware to those of the template.",
        ),
        ON_EXISTS,
    ],
);

static UPDATE: Shape = controls::shape(
    "domain/update",
    &[
        ON_RESTART,
        controls::duration(
            "shutdown_timeout",
            "Time limit for a graceful shutdown. Default: `\"60s\"`.",
        ),
        controls::boolean(
            "force",
            "Whether a guest that does not shut down in time is forced off.",
        ),
    ],
);

static DESTROY: Shape = controls::shape(
    "domain/destroy",
    &[
        controls::boolean(
            "graceful",
            "Whether the guest is asked to shut down first. Default: `true`.",
        ),
        controls::duration(
            "timeout",
            "Time limit for the shutdown, after which the guest is forced off. Default: `\"60s\"`.",
        ),
        controls::boolean(
            "keep_nvram",
            "Whether the file with the variables of the firmware is kept.",
        ),
        controls::boolean("keep_tpm", "Whether the state of the emulated TPM is kept."),
        controls::boolean(
            "remove_snapshots",
            "Whether the metadata of snapshots and checkpoints is removed too. Default: `true`.",
        ),
        controls::boolean(
            "remove_managed_save",
            "Whether the managed save image is removed too. Default: `true`.",
        ),
    ],
);
