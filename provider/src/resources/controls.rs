//! The attributes beside a document, the same on every resource that has them. They are rows of shapes
//! like generated ones, but no edge writes them to XML.

use mapping::Value;
use mapping::class::Class;
use mapping::schema::Presence;
use mapping::shape::Kind::{Attribute, Child};
use mapping::shape::{Row, Scalar, Shape, Word, YES_NO, row, word};

/// A boolean attribute.
pub const fn boolean(name: &'static str, doc: &'static str) -> Row {
    row(name, name, Attribute(Scalar::Bool(YES_NO)), doc)
}

/// A string attribute of one of some words.
pub const fn words(name: &'static str, words: &'static [Word], doc: &'static str) -> Row {
    row(name, name, Attribute(Scalar::Words(words)), doc)
}

/// A duration.
pub const fn duration(name: &'static str, doc: &'static str) -> Row {
    row(name, name, Attribute(Scalar::Class(Class::Duration)), doc)
}

/// A nested object.
pub const fn object(name: &'static str, shape: &'static Shape, doc: &'static str) -> Row {
    row(name, name, Child(shape), doc)
}

/// A shape of such rows.
pub const fn shape(path: &'static str, rows: &'static [Row]) -> Shape {
    Shape { path, rows, key: &[], r#match: &[], arms: &[] }
}

/// `id`.
pub const ID: Row = row("id", "id", Attribute(Scalar::Text), "Identifier of the object: its UUID.")
    .presence(Presence::Computed);

/// `pending_restart`.
pub const PENDING_RESTART: Row = boolean(
    "pending_restart",
    "Whether the stored definition has changes that take effect at the next start.",
)
.presence(Presence::Computed);

/// `autostart`.
pub const AUTOSTART: Row =
    boolean("autostart", "Whether the object starts automatically with the libvirt daemon. When omitted, the current setting is kept.")
        .presence(Presence::OptionalComputed);

/// `running`, with what it means for a new object.
pub const fn running(doc: &'static str) -> Row {
    boolean("running", doc).presence(Presence::OptionalComputed)
}

/// `timeouts`.
pub const TIMEOUTS: Row = object(
    "timeouts",
    &TIMEOUTS_SHAPE,
    "How long each operation may take, as a number with a unit, such as `\"90s\"` or `\"1h30m\"`. An operation that \
     times out is an error; the state contains what exists at that time.",
);

static TIMEOUTS_SHAPE: Shape = shape(
    "timeouts",
    &[
        duration("create", "Limit of a create. Default: `20m`."),
        READ,
        duration("update", "Limit of an update. Default: `20m`."),
        duration("delete", "Limit of a delete. Default: `20m`."),
    ],
);

const READ: Row = duration("read", "Limit of a read. Default: `5m`.");

/// The attributes beside those of a data source.
pub static DATA: Shape =
    shape("data", &[object("timeouts", &READ_SHAPE, "How long a read may take.")]);

static READ_SHAPE: Shape = shape("data/timeouts", &[READ]);

/// The words of `on_exists`.
pub const ON_EXISTS: Row = words(
    "on_exists",
    &[word("fail"), word("adopt")],
    "What happens when an object with this name already exists: `fail` returns an error, `adopt` manages it and changes it to match. Default: `fail`.",
);

/// Whether a create adopts an object that exists.
pub fn adopts(planned: &Value) -> bool {
    planned.at("create.on_exists").as_str() == Some("adopt")
}

/// The words of `on_restart`.
pub const ON_RESTART: Row = words(
    "on_restart",
    &[word("defer"), word("restart"), word("fail")],
    "What happens to a change that needs a restart: `defer` stores it for the next start, `restart` restarts the object, `fail` returns an error. Default: `defer`.",
);
