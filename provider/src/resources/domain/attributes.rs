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
            "Whether the guest runs. When omitted, it is not started at creation and then unmanaged.",
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
        controls::boolean("paused", "Start with the processors halted."),
        controls::boolean("autodestroy", "End the guest when the provider's connection closes."),
        controls::boolean(
            "bypass_cache",
            "Do not use the host's file cache when saved memory is resumed.",
        ),
        controls::boolean("force_boot", "Boot anew, dropping saved memory."),
        controls::boolean("validate", "Have libvirt check the document against its grammar first."),
        controls::boolean(
            "reset_nvram",
            "Start with the firmware's variables as they were at first.",
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
            "How long a graceful shutdown may take before it counts as failed; `\"60s\"` when left out.",
        ),
        controls::boolean(
            "force",
            "Whether a guest that does not shut down in time is stopped hard.",
        ),
    ],
);

static DESTROY: Shape = controls::shape(
    "domain/destroy",
    &[
        controls::boolean(
            "graceful",
            "Whether the guest is asked to shut down first; true when left out.",
        ),
        controls::duration(
            "timeout",
            "How long it may take before it is stopped hard; `\"60s\"` when left out.",
        ),
        controls::boolean("keep_nvram", "Whether the file with the firmware's variables stays."),
        controls::boolean("keep_tpm", "Whether the state of the TPM stays."),
        controls::boolean(
            "remove_snapshots",
            "Whether snapshots and checkpoints go with the guest; true when left out.",
        ),
        controls::boolean(
            "remove_managed_save",
            "Whether saved memory goes with the guest; true when left out.",
        ),
    ],
);
