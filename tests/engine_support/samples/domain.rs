//! A guest.

use mapping::schema::Presence::Server;
use mapping::shape::{Arm, Canon, Flags, Kind, NO_RULES, Rules, Selector, Shape, When, Words};

use super::*;

const OUTER_TYPE: Selector = Selector { text: "../@type", up: 1, row_path: &[0] };

pub static MEMORY: Shape = size("domain/memory");
pub static CURRENT: Shape = shape(
    "domain/currentMemory",
    &[
        row("", "value", Kind::Text(INTEGER))
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[from_root(&[&[5, 0]])], ..NO_RULES }),
        attribute("unit")
            .canon(Canon::Unit)
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[from_root(&[&[5, 0]])], ..NO_RULES }),
    ],
);

/// A guest.
pub static DOMAIN: Shape = shape(
    "domain",
    &[
        attribute("type"),
        leaf("name"),
        leaf("uuid").canon(Canon::Uuid).presence(Server).flag(Flags::KEEP).flag(Flags::REPLACE),
        leaf("title").canon(Canon::EmptyAbsent),
        row("metadata", "metadata", Kind::RawContent).canon(Canon::Xml),
        row("memory", "", Kind::Flat(&MEMORY, &["memory", "memory_unit"])),
        row("currentMemory", "", Kind::Flat(&CURRENT, &["current_memory", "current_memory_unit"])),
        row("period", "period", Kind::Leaf(INTEGER)).canon(Canon::ZeroAbsent),
        child("os", &OS),
        child("features", &FEATURES),
        child("cpu", &CPU),
        child("devices", &DEVICES),
    ],
);

static OS_TYPE: Shape = shape(
    "domain/os/type",
    &[
        row("", "value", Kind::Text(TEXT)),
        attribute("arch"),
        attribute("machine").canon(Canon::MachineType),
    ],
);

static BOOT: Shape = shape("domain/os/boot", &[attribute("dev")]);

static OS: Shape = shape(
    "domain/os",
    &[
        row("type", "", Kind::Flat(&OS_TYPE, &["type", "type_arch", "type_machine"])),
        row("initarg", "initarg", Kind::Leaves(TEXT)).flag(Flags::ORDERED).owned(),
        children("boot", &BOOT).flag(Flags::AUTO).rules(&Rules {
            derived_from: &[from_root(&[&[11, 1, 8, 0], &[11, 3, 4, 0]])],
            ..NO_RULES
        }),
    ],
);

static FEATURES: Shape = shape(
    "domain/features",
    &[row("acpi", "acpi", Kind::Flag), row("apic", "apic", Kind::Flag), child("smm", &SMM)],
);

static SMM: Shape = shape("domain/features/smm", &[row("state", "state", Kind::Attribute(ON))]);

static CPU: Shape = shape(
    "domain/cpu",
    &[
        attribute("mode"),
        attribute("check")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[from_here(&[&[0]])], ..NO_RULES }),
        leaf("model"),
    ],
);

static DEVICES: Shape = shape(
    "domain/devices",
    &[
        leaf("emulator").flag(Flags::AUTO).canon(Canon::Path),
        children("disk", &DISK),
        children("controller", &CONTROLLER)
            .rules(&Rules { derived_from: &[from_root(&[&[8, 0, 2]])], ..NO_RULES }),
        children("interface", &INTERFACE),
        children("serial", &SERIAL),
        children("console", &SERIAL)
            .rules(&Rules { derived_from: &[from_root(&[&[11, 4]])], ..NO_RULES }),
        children("graphics", &GRAPHICS),
        children("video", &VIDEO),
    ],
);

/// A disk, identified by its target.
pub static DISK: Shape = Shape {
    path: "domain/devices/disk",
    key: &[&[&[5, 0]]],
    r#match: &[&[3]],
    rows: &[
        attribute("type").flag(Flags::SELECTS),
        attribute("device"),
        child("driver", &DRIVER),
        child("source", &SOURCE),
        row("backingStore", "backing_store", Kind::Chain(&BACKING)),
        child("target", &TARGET),
        row("readonly", "readonly", Kind::Flag)
            .rules(&Rules { derived_from: &[from_here(&[&[1]])], ..NO_RULES }),
        leaf("serial"),
        child("boot", &DISK_BOOT),
        child("alias", &ALIAS).flag(Flags::KEEP),
        row("address", "address", Kind::Map(&ADDRESS)).flag(Flags::AUTO).rules(&Rules {
            derived_from: &[from_here(&[&[1]]), from_here(&[&[5, 1]]), from_root(&[&[8, 0, 2]])],
            ..NO_RULES
        }),
    ],
    arms: &[],
};

static DRIVER: Shape = shape(
    "domain/devices/disk/driver",
    &[
        attribute("name").flag(Flags::AUTO),
        attribute("type"),
        attribute("cache"),
        row("queues", "queues", Kind::Attribute(INTEGER)),
    ],
);

static SOURCE: Shape = Shape {
    arms: &[
        Arm {
            when: &[When { selector: OUTER_TYPE, words: Words { texts: &["file"], absent: true } }],
            rows: &[0],
            required: &[],
        },
        Arm {
            when: &[When {
                selector: OUTER_TYPE,
                words: Words { texts: &["block"], absent: false },
            }],
            rows: &[1, 2],
            required: &[],
        },
    ],
    ..shape(
        "domain/devices/disk/source",
        &[
            attribute("file").canon(Canon::Path),
            attribute("dev").canon(Canon::Path),
            row("reservations", "reservations", Kind::Flag),
        ],
    )
};

static BACKING: Shape = Shape {
    r#match: &[&[2]],
    ..shape(
        "domain/devices/disk/backingStore",
        &[
            attribute("type"),
            leaf("format"),
            child("source", &BACKING_SOURCE),
            row("backingStore", "", Kind::Link),
        ],
    )
};

static BACKING_SOURCE: Shape =
    shape("domain/devices/disk/backingStore/source", &[attribute("file").canon(Canon::Path)]);

static TARGET: Shape = shape("domain/devices/disk/target", &[attribute("dev"), attribute("bus")]);

static DISK_BOOT: Shape =
    shape("domain/devices/disk/boot", &[row("order", "order", Kind::Attribute(INTEGER))]);

static ALIAS: Shape =
    shape("domain/devices/disk/alias", &[attribute("name").canon(Canon::UserAlias)]);

static ADDRESS: Shape = shape(
    "domain/devices/disk/address",
    &[
        attribute("type").flag(Flags::SELECTS),
        attribute("bus").canon(Canon::HexNum),
        attribute("slot").canon(Canon::HexNum),
        row("multifunction", "multifunction", Kind::Attribute(ON)),
        child("zpci", &ZPCI),
    ],
);

static ZPCI: Shape =
    shape("domain/devices/disk/address/zpci", &[attribute("uid").canon(Canon::HexNum)]);

static CONTROLLER: Shape = Shape {
    key: &[&[&[0], &[1], &[2]]],
    ..shape(
        "domain/devices/controller",
        &[
            attribute("type").flag(Flags::SELECTS),
            row("index", "index", Kind::Attribute(INTEGER)),
            attribute("model"),
        ],
    )
};

/// A network interface, identified by its MAC address.
pub static INTERFACE: Shape = Shape {
    key: &[&[&[1, 0]]],
    r#match: &[&[2], &[3]],
    ..shape(
        "domain/devices/interface",
        &[
            attribute("type").flag(Flags::SELECTS),
            child("mac", &MAC).presence(Server).flag(Flags::KEEP),
            child("source", &NIC_SOURCE),
            child("model", &MODEL),
            child("boot", &DISK_BOOT),
            row("address", "address", Kind::Map(&ADDRESS)).flag(Flags::AUTO),
        ],
    )
};

static MAC: Shape = shape(
    "domain/devices/interface/mac",
    &[attribute("address").canon(Canon::Mac).presence(Server).flag(Flags::KEEP), attribute("type")],
);

static NIC_SOURCE: Shape = Shape {
    arms: &[
        Arm {
            when: &[When {
                selector: OUTER_TYPE,
                words: Words { texts: &["network"], absent: false },
            }],
            rows: &[0, 2],
            required: &[],
        },
        Arm {
            when: &[When {
                selector: OUTER_TYPE,
                words: Words { texts: &["bridge"], absent: false },
            }],
            rows: &[1],
            required: &[],
        },
    ],
    ..shape(
        "domain/devices/interface/source",
        &[attribute("network"), attribute("bridge"), attribute("portid")],
    )
};

static MODEL: Shape = shape("domain/devices/interface/model", &[attribute("type")]);

static SERIAL: Shape = Shape {
    r#match: &[&[1]],
    ..shape(
        "domain/devices/serial",
        &[attribute("type").flag(Flags::SELECTS), child("target", &SERIAL_TARGET)],
    )
};

static SERIAL_TARGET: Shape =
    shape("domain/devices/serial/target", &[attribute("type"), attribute("port")]);

static GRAPHICS: Shape = shape(
    "domain/devices/graphics",
    &[
        attribute("type").flag(Flags::SELECTS),
        attribute("port"),
        row("autoport", "autoport", Kind::Attribute(YES)),
        attribute("passwd").flag(Flags::WRITE_ONLY),
    ],
);

static VIDEO: Shape = shape("domain/devices/video", &[child("model", &VIDEO_MODEL)]);

static VIDEO_MODEL: Shape = shape(
    "domain/devices/video/model",
    &[
        attribute("type").flag(Flags::SELECTS),
        row("ram", "ram", Kind::Attribute(INTEGER)),
        row("vgamem", "vgamem", Kind::Attribute(INTEGER)),
        row("heads", "heads", Kind::Attribute(INTEGER)),
    ],
);
