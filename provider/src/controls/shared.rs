//! The attributes that several resource types have and that `lifecycle` uses. A resource type has a subset of them,
//! with the names and groups of [`Shared`].

use std::time::Duration;

use mapping::schema::Presence;
use mapping::shape::Row;
use mapping::{Value, duration};

use super::{Control, Setting, controls, named, words};

/// The default limit of an operation, in minutes.
macro_rules! minutes {
    (read) => {
        5
    };
    ($change:ident) => {
        20
    };
}

/// The description of a limit.
macro_rules! limit {
    ($operation:literal, $name:ident) => {
        concat!("Limit of ", $operation, ". Default: `", minutes!($name), "m`.")
    };
}

controls! {
    /// The shared attributes of a state, a plan or a configuration.
    pub struct Shared in "shared" {
        id,
        uri,
        running: Setting<bool> = "Whether the object is active.",
        autostart,
        pending_restart,
        create: SharedCreate = "How the object is created.",
        update: SharedUpdate = "How the object is changed.",
        timeouts,
    }

    /// The shared attributes of `create`.
    pub struct SharedCreate in "shared/create" { on_exists }

    /// The shared attributes of `update`.
    pub struct SharedUpdate in "shared/update" { on_restart, live }

    /// The attributes that all data sources have.
    pub struct DataControls in "data" {
        uri: Setting<String> = "Connection URI of the host. Default: that of the provider.",
        timeouts: ReadTimeout = "How long a read may take.",
    }

    /// The time limit of a data source.
    pub struct ReadTimeout in "data/timeouts" {
        read: Limit<{ 60 * minutes!(read) }> = limit!("a read", read),
    }

    /// The time limits of the operations of a resource.
    pub struct Timeouts in "timeouts" {
        create: Limit<{ 60 * minutes!(create) }> = limit!("a create", create),
        read: Limit<{ 60 * minutes!(read) }> = limit!("a read", read),
        update: Limit<{ 60 * minutes!(update) }> = limit!("an update", update),
        delete: Limit<{ 60 * minutes!(delete) }> = limit!("a delete", delete),
    }
}

impl Shared {
    /// Whether a create adopts an existing object.
    pub fn adopts(&self) -> bool {
        self.create.on_exists == Setting::Known(OnExists::Adopt)
    }
}

/// A time limit that has a default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit<const DEFAULT_SECONDS: u64>(pub Duration);

impl<const DEFAULT_SECONDS: u64> Default for Limit<DEFAULT_SECONDS> {
    fn default() -> Self {
        Self(Duration::from_secs(DEFAULT_SECONDS))
    }
}

impl<const DEFAULT_SECONDS: u64> Control for Limit<DEFAULT_SECONDS> {
    const ROW: Row = <Option<Duration>>::ROW;

    fn read(value: &Value) -> Self {
        value.as_str().and_then(duration::parse).map_or_else(Self::default, Self)
    }
}

/// What a create does if an object with the same name exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnExists {
    /// The create fails.
    Fail,
    /// The object is adopted, and changed to match the configuration.
    Adopt,
}

words!(OnExists { Fail = "fail", Adopt = "adopt" });

/// What to do about a change of a running object that needs a restart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnRestart {
    /// The change waits for the next start.
    #[default]
    Defer,
    /// The object is restarted.
    Restart,
    /// The plan is rejected.
    Fail,
}

words!(OnRestart { Defer = "defer", Restart = "restart", Fail = "fail" });

/// `id`.
pub const ID: Row = named("id", &<Option<String>>::ROW, "Identifier of the object: its UUID.")
    .presence(Presence::Computed);

/// `uri`.
pub const URI: Row = named(
    "uri",
    &<Setting<String>>::ROW,
    "Connection URI of the host, such as `qemu+ssh://root@host/system`. A change replaces the object, unless it is another URI of the same host. Default: that of the provider.",
);

/// `autostart`.
pub const AUTOSTART: Row = named(
    "autostart",
    &<Setting<bool>>::ROW,
    "Whether the object starts automatically with the libvirt daemon. When omitted, the current setting is kept.",
)
.presence(Presence::Server);

/// `pending_restart`.
pub const PENDING_RESTART: Row = named(
    "pending_restart",
    &<Setting<bool>>::ROW,
    "Whether the stored definition has changes that take effect at the next start.",
)
.presence(Presence::Computed);

/// `timeouts`.
pub const TIMEOUTS: Row = named(
    "timeouts",
    &Timeouts::ROW,
    "How long each operation may take, as a number with a unit, such as `\"90s\"` or `\"1h30m\"`. An operation that \
     times out is an error; the state contains what exists at that time.",
);

/// `create.on_exists`.
pub const ON_EXISTS: Row = named(
    "on_exists",
    &<Setting<OnExists>>::ROW,
    "What happens when an object with this name already exists: `fail` returns an error, `adopt` manages it and changes it to match. Default: `fail`.",
);

/// `update.on_restart`.
pub const ON_RESTART: Row = named(
    "on_restart",
    &<Option<OnRestart>>::ROW,
    "What happens to a change that needs a restart: `defer` stores it for the next start, `restart` restarts the object, `fail` returns an error. Default: `defer`.",
);

/// `update.live`.
pub const LIVE: Row = named(
    "live",
    &<Setting<bool>>::ROW,
    "Whether a running object is changed where libvirt can do so. If not, all changes wait for its next start. Default: `true`.",
);

/// The `id` of a state.
pub fn id(state: &Value) -> Option<&str> {
    state.get(ID.name).as_str()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mapping::Value;
    use mapping::shape::Shape;

    use super::{Control, OnExists, OnRestart, Setting, Shared};

    #[test]
    fn each_operation_has_its_own_limit() {
        let timeouts = Value::object([("create", Value::from("1m30s"))]);
        let limits = Shared::of(&Value::object([("timeouts", timeouts)])).timeouts;
        assert_eq!(limits.create.0, Duration::from_secs(90));
        assert_eq!(limits.delete.0, Duration::from_secs(20 * 60));
        assert_eq!(Shared::of(&Value::Null).timeouts.read.0, Duration::from_secs(5 * 60));
    }

    #[test]
    fn an_unknown_value_is_not_an_omitted_one() {
        let state = Value::object([("autostart", Value::Unknown), ("create", Value::Unknown)]);
        let shared = Shared::of(&state);
        assert_eq!(shared.autostart, Setting::Unknown);
        assert_eq!((shared.running, shared.create.on_exists), (Setting::Omitted, Setting::Unknown));
    }

    #[test]
    fn words_are_read() {
        let create = Value::object([("on_exists", Value::from("adopt"))]);
        let update = Value::object([("on_restart", Value::from("fail"))]);
        let shared = Shared::of(&Value::object([("create", create), ("update", update)]));
        assert_eq!(shared.create.on_exists, Setting::Known(OnExists::Adopt));
        assert_eq!(shared.update.on_restart, Some(OnRestart::Fail));
        assert!(shared.adopts());
    }

    #[test]
    fn computed_attributes_are_written() {
        let shared = Shared {
            running: Setting::Known(true),
            id: Some("6d0f".to_owned()),
            ..Shared::default()
        };
        let expected = [("running", Value::Bool(true)), ("id", Value::from("6d0f"))];
        assert_eq!(shared.write(), Value::object(expected));
    }

    /// The paths of all attributes of a shape.
    fn paths(shape: &Shape, prefix: &str, found: &mut Vec<String>) {
        for row in shape.rows {
            let path = format!("{prefix}{}", row.name);
            match row.shape() {
                Some(inner) => paths(inner, &format!("{path}."), found),
                None => found.push(path),
            }
        }
    }

    #[test]
    fn shared_attributes_are_in_the_same_group_of_every_resource_type() {
        let name = |path: &str| path.rsplit('.').next().map(str::to_owned);
        let mut shared = Vec::new();
        paths(Shared::SHAPE, "", &mut shared);
        shared.retain(|path| !path.starts_with("timeouts."));
        for resource in crate::resources::all() {
            let mut own = Vec::new();
            paths(resource.controls(), "", &mut own);
            for path in own {
                let expected = shared.iter().find(|shared| name(shared) == name(&path));
                assert!(expected.is_none_or(|expected| *expected == path), "{path}");
            }
        }
    }
}
