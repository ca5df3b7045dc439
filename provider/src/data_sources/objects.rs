//! The data sources that report one object of a host with its whole document: guests, networks, pools, volumes, network
//! filters and secrets.

use mapping::schema::Presence;

use super::{DataSource, FoundObject, ObjectReader, Reader, Request};
use crate::controls::{Control, controls, words};
use crate::guest::{self, AddressFilter, FoundAddress};
use crate::identity;
use crate::libvirt::{
    Connection, Document, Domain, Error, ErrorKind, Network, NwFilter, Pool, Result, Secret,
    Secrets, State, Volume,
};

/// Which document of an object that can run is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Reported {
    /// That of the running object; the stored one if it does not run.
    #[default]
    Live,
    /// The stored definition.
    Stored,
}

words!(Reported { Live = "live", Stored = "stored" });

controls! {
    /// The attributes of an object that can run.
    struct Runnable in "data/runnable" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the object.",
        document: Option<Reported> =
            "Which document is reported: `live` (that of the running object, or the stored one if it does not run) or `stored`. Default: `live`.",
        running [presence(Presence::Computed)]: Option<bool> = "Whether the object is active.",
        autostart [presence(Presence::Computed)]: Option<bool> =
            "Whether the object starts automatically with the libvirt daemon.",
        persistent [presence(Presence::Computed)]: Option<bool> =
            "Whether the object is stored; a transient one ends with its stop.",
    }

    /// The attributes of a guest.
    struct Guest in "data/domain" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the guest.",
        document: Option<Reported> =
            "Which document is reported: `live` (that of the running guest, or the stored one if it does not run) or `stored`. Default: `live`.",
        running [presence(Presence::Computed)]: Option<bool> = "Whether the guest is active.",
        state [presence(Presence::Computed)]: Option<String> =
            "State of the guest: `running`, `blocked`, `paused`, `shutdown` (it is shutting down), `shutoff`, `crashed`, `pmsuspended` or `unknown`.",
        runtime_id [presence(Presence::Computed)]: Option<u64> =
            "Number of the running guest on its host; null if it does not run.",
        autostart [presence(Presence::Computed)]: Option<bool> =
            "Whether the guest starts automatically with the libvirt daemon.",
        persistent [presence(Presence::Computed)]: Option<bool> =
            "Whether the guest is stored; a transient one ends with its stop.",
        addresses [presence(Presence::Computed)]: Option<Vec<FoundAddress>> =
            "The addresses of the running guest, as far as libvirt, the agent of the guest or the host know them.",
    }

    /// The attributes of an object that does not run.
    struct Plain in "data/object" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the object.",
    }

    /// The attributes of a volume.
    struct VolumeAttributes in "data/volume" {
        id [presence(Presence::Computed)]: Option<String> = "Key of the volume.",
        pool [presence(Presence::Server)]: Option<String> =
            "UUID or name of the pool, with `name`; otherwise the name of the pool is reported.",
        path: Option<String> = "Path of the volume, instead of `pool` and `name`.",
    }

    /// The attributes of a secret.
    struct SecretAttributes in "data/secret" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the secret.",
        has_value [presence(Presence::Computed)]: Option<bool> =
            "Whether the secret has a value; null if it is private, so that libvirt does not report this.",
    }
}

macro_rules! object {
    ($static:ident, $type:literal, $root:literal, $shape:ty, $keys:expr, $read:ident, $text:literal) => {
        pub(super) static $static: DataSource = DataSource {
            type_name: $type,
            description: $text,
            shape: <$shape>::SHAPE,
            reader: Reader::Object(ObjectReader { root: $root, keys: $keys, read: $read }),
        };
    };
}

/// The attributes that select an object with a name.
const NAMED: &[&str] = &["name", "uuid"];

object!(
    DOMAIN,
    "libvirt_domain",
    "domain",
    Guest,
    NAMED,
    domain,
    "A guest of the host, with its document and its state."
);
object!(
    NETWORK,
    "libvirt_network",
    "network",
    Runnable,
    NAMED,
    network,
    "A virtual network of the host, with its document."
);
object!(
    POOL,
    "libvirt_pool",
    "storagepool",
    Runnable,
    NAMED,
    pool,
    "A storage pool of the host, with its document."
);
object!(
    VOLUME,
    "libvirt_volume",
    "storagevol",
    VolumeAttributes,
    &["name", "key"],
    volume,
    "A volume of a pool, with its document."
);
object!(
    NWFILTER,
    "libvirt_nwfilter",
    "nwfilter",
    Plain,
    NAMED,
    filter,
    "A network filter of the host, with its rules."
);
object!(
    SECRET,
    "libvirt_secret",
    "secret",
    SecretAttributes,
    &["uuid"],
    secret,
    "A secret of the host, without its value."
);

fn domain(request: &Request) -> Result<FoundObject> {
    let found = named(request, Domain::by_uuid, Domain::by_name)?;
    let reported = Guest::of(request.config).document;
    let xml = found.xml(shown(reported), Secrets::Hidden)?;
    let state = found.state()?;
    let running = found.is_active()?;
    let addresses = if running { addresses(&found)? } else { Vec::new() };
    let attributes = Guest {
        id: Some(found.uuid().to_owned()),
        document: reported,
        running: Some(running),
        state: Some(word(state).to_owned()),
        runtime_id: found.number().map(u64::from),
        autostart: Some(found.autostart()?),
        persistent: Some(found.is_persistent()?),
        addresses: Some(addresses),
    };
    Ok(FoundObject { attributes: attributes.write(), xml })
}

/// The known addresses. A source that does not answer reports none.
fn addresses(domain: &Domain) -> Result<Vec<FoundAddress>> {
    let report = guest::collect(domain, &domain.guest_devices()?, &AddressFilter::default())?;
    Ok(report.addresses)
}

/// The word of a state.
pub(super) fn word(state: State) -> &'static str {
    match state {
        State::Unknown => "unknown",
        State::Running => "running",
        State::Blocked => "blocked",
        State::Paused => "paused",
        State::ShuttingDown => "shutdown",
        State::Off => "shutoff",
        State::Crashed => "crashed",
        State::Sleeping => "pmsuspended",
    }
}

fn network(request: &Request) -> Result<FoundObject> {
    let found = named(request, Network::by_uuid, Network::by_name)?;
    let attributes = Runnable {
        id: Some(found.uuid().to_owned()),
        document: Runnable::of(request.config).document,
        running: Some(found.is_active()?),
        autostart: Some(found.autostart()?),
        persistent: Some(found.is_persistent()?),
    };
    attributes.with(|document| found.xml(document))
}

fn pool(request: &Request) -> Result<FoundObject> {
    let found = named(request, Pool::by_uuid, Pool::by_name)?;
    let attributes = Runnable {
        id: Some(found.uuid().to_owned()),
        document: Runnable::of(request.config).document,
        running: Some(found.is_active()?),
        autostart: Some(found.autostart()?),
        persistent: Some(found.is_persistent()?),
    };
    attributes.with(|document| found.xml(document))
}

impl Runnable {
    /// The object with the requested document.
    fn with(self, xml: impl FnOnce(Document) -> Result<String>) -> Result<FoundObject> {
        let xml = xml(shown(self.document))?;
        Ok(FoundObject { attributes: self.write(), xml })
    }
}

fn volume(request: &Request) -> Result<FoundObject> {
    let Request { connection, config, .. } = *request;
    let wanted = VolumeAttributes::of(config);
    let text = |name: &str| config.get(name).as_str().filter(|text| !text.is_empty());
    let found = match (&wanted.pool, text("name"), text("key"), &wanted.path) {
        (Some(pool), Some(name), None, None) => {
            let pool = identity::find(
                pool,
                |uuid| Pool::by_uuid(connection, uuid),
                |name| Pool::by_name(connection, name),
            )?;
            Volume::by_name(&pool, name)?
        }
        (None, None, Some(key), None) => Volume::by_key(connection, key)?,
        (None, None, None, Some(path)) => Volume::by_path(connection, path)?,
        _ => {
            let text = "Set pool and name, or key, or path";
            return Err(Error::new(ErrorKind::Invalid, text));
        }
    };
    let pool = match wanted.pool {
        Some(pool) => pool,
        None => found.pool()?.name().to_owned(),
    };
    let attributes =
        VolumeAttributes { id: Some(found.key().to_owned()), pool: Some(pool), path: wanted.path };
    Ok(FoundObject { attributes: attributes.write(), xml: found.xml()? })
}

fn filter(request: &Request) -> Result<FoundObject> {
    let found = named(request, NwFilter::by_uuid, NwFilter::by_name)?;
    let attributes = Plain { id: Some(found.uuid().to_owned()) };
    Ok(FoundObject { attributes: attributes.write(), xml: found.xml()? })
}

fn secret(request: &Request) -> Result<FoundObject> {
    let Some(uuid) = request.config.get("uuid").as_str() else {
        return Err(Error::new(ErrorKind::Invalid, "Set uuid"));
    };
    let found = Secret::by_uuid(request.connection, uuid)?;
    let attributes =
        SecretAttributes { id: Some(found.uuid().to_owned()), has_value: found.has_value()? };
    Ok(FoundObject { attributes: attributes.write(), xml: found.xml()? })
}

fn shown(reported: Option<Reported>) -> Document {
    match reported.unwrap_or_default() {
        Reported::Live => Document::Live,
        Reported::Stored => Document::Stored,
    }
}

/// The object with the configured name or UUID.
fn named<T>(
    request: &Request,
    by_uuid: impl FnOnce(&Connection, &str) -> Result<T>,
    by_name: impl FnOnce(&Connection, &str) -> Result<T>,
) -> Result<T> {
    let text = |name: &str| request.config.get(name).as_str().filter(|text| !text.is_empty());
    match (text("uuid"), text("name")) {
        (Some(uuid), None) => by_uuid(request.connection, uuid),
        (None, Some(name)) => by_name(request.connection, name),
        _ => Err(Error::new(ErrorKind::Invalid, "Set either name or uuid")),
    }
}
