//! A volume, and the attributes of a resource that are not part of its document.

use mapping::schema::Presence::{Computed, Server};
use mapping::shape::{Canon, Flags, Kind, Shape};

use super::*;

/// The attributes of a resource that are not part of its document.
pub static CONTROL: Shape = shape(
    "control",
    &[
        leaf("id").presence(Computed),
        row("running", "running", Kind::Leaf(YES)),
        child("timeouts", &TIMEOUTS).flag(Flags::VOLATILE),
    ],
);

static TIMEOUTS: Shape = shape("control/timeouts", &[leaf("create")]);

/// A volume: a size that the server may choose.
pub static VOLUME: Shape = shape(
    "volume",
    &[
        leaf("name"),
        row("capacity", "", Kind::Flat(&CAPACITY, &["capacity", "capacity_unit"])),
        row("allocation", "", Kind::Flat(&ALLOCATION, &["allocation", "allocation_unit"]))
            .flag(Flags::CREATE_ONLY),
        child("target", &TARGET).flag(Flags::REPLACE),
        child("encryption", &ENCRYPTION).flag(Flags::REPLACE).flag(Flags::NOT_REFRESHED),
    ],
);

/// Set when the volume is created; libvirt does not keep the secret and detects the format.
static ENCRYPTION: Shape = shape(
    "volume/encryption",
    &[
        leaf("format").flag(Flags::NOT_REFRESHED),
        row("secret", "secret", Kind::Leaves(TEXT))
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
    ],
);

static TARGET: Shape = shape(
    "volume/target",
    &[leaf("compat").flag(Flags::REPLACE), leaf("mode").flag(Flags::REPLACE)],
);

static CAPACITY: Shape = shape(
    "volume/capacity",
    &[
        row("", "value", Kind::Text(INTEGER))
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .presence(Server),
        attribute("unit").canon(Canon::Unit).presence(Server),
    ],
);

static ALLOCATION: Shape = size("volume/allocation");
