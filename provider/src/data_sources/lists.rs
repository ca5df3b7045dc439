//! The data sources that list the objects of a host. Each makes a fixed number of calls, however many objects there are.

use std::collections::HashMap;

use mapping::Value;
use mapping::schema::Presence;
use regex_lite::Regex;

use super::{DataSource, Reader, Request, objects};
use crate::controls::{Control, controls};
use crate::identity;
use crate::libvirt::{Domain, Error, ErrorKind, Known, Network, Pool, Result, State};

controls! {
    /// The attributes of the list of guests.
    struct GuestList in "data/domains" {
        name_pattern: Option<String> = "Only the guests whose name matches this regular expression.",
        running: Option<bool> = "Only the guests that are active, or only those that are not.",
        autostart: Option<bool> =
            "Only the guests that start automatically with the libvirt daemon, or only those that do not.",
        domains [presence(Presence::Computed)]: Option<Vec<FoundGuest>> = "The guests, sorted by name.",
    }

    /// A guest of the list.
    struct FoundGuest in "data/domains/domains" {
        name [presence(Presence::Computed)]: Option<String> = "Name of the guest.",
        uuid [presence(Presence::Computed)]: Option<String> = "UUID of the guest.",
        running [presence(Presence::Computed)]: Option<bool> = "Whether the guest is active.",
        state [presence(Presence::Computed)]: Option<String> =
            "State of the guest: `running`, `paused`, `shutoff`, or `other`.",
        runtime_id [presence(Presence::Computed)]: Option<u64> =
            "Number of the running guest on its host; null if it does not run.",
        autostart [presence(Presence::Computed)]: Option<bool> =
            "Whether the guest starts automatically with the libvirt daemon; null if the driver does not report it.",
        persistent [presence(Presence::Computed)]: Option<bool> =
            "Whether the guest is stored; null if the driver does not report it.",
    }

    /// The attributes of the list of networks.
    struct NetworkList in "data/networks" {
        name_pattern: Option<String> = "Only the networks whose name matches this regular expression.",
        running: Option<bool> = "Only the networks that are active, or only those that are not.",
        networks [presence(Presence::Computed)]: Option<Vec<FoundObject>> = "The networks, sorted by name.",
    }

    /// The attributes of the list of pools.
    struct PoolList in "data/pools" {
        name_pattern: Option<String> = "Only the pools whose name matches this regular expression.",
        running: Option<bool> = "Only the pools that are active, or only those that are not.",
        pools [presence(Presence::Computed)]: Option<Vec<FoundObject>> = "The pools, sorted by name.",
    }

    /// A network or pool of a list.
    struct FoundObject in "data/listed" {
        name [presence(Presence::Computed)]: Option<String> = "Name of the object.",
        uuid [presence(Presence::Computed)]: Option<String> = "UUID of the object.",
        running [presence(Presence::Computed)]: Option<bool> = "Whether the object is active.",
        autostart [presence(Presence::Computed)]: Option<bool> =
            "Whether the object starts automatically with the libvirt daemon.",
        persistent [presence(Presence::Computed)]: Option<bool> = "Whether the object is stored.",
    }

    /// The attributes of the list of volumes.
    struct VolumeList in "data/volumes" {
        pool [presence(Presence::Required)]: Option<String> = "UUID or name of the pool, which must be active.",
        name_pattern: Option<String> = "Only the volumes whose name matches this regular expression.",
        volumes [presence(Presence::Computed)]: Option<Vec<FoundVolume>> = "The volumes, sorted by name.",
    }

    /// A volume of a list.
    struct FoundVolume in "data/volumes/volumes" {
        name [presence(Presence::Computed)]: Option<String> = "Name of the volume.",
        key [presence(Presence::Computed)]: Option<String> = "Key of the volume, which identifies it on its host.",
    }
}

/// The guests of a host.
pub(super) static DOMAINS: DataSource = DataSource {
    type_name: "libvirt_domains",
    description: "The guests of the host.",
    shape: GuestList::SHAPE,
    reader: Reader::Host(domains),
};

/// The networks of a host.
pub(super) static NETWORKS: DataSource = DataSource {
    type_name: "libvirt_networks",
    description: "The virtual networks of the host.",
    shape: NetworkList::SHAPE,
    reader: Reader::Host(networks),
};

/// The pools of a host.
pub(super) static POOLS: DataSource = DataSource {
    type_name: "libvirt_pools",
    description: "The storage pools of the host.",
    shape: PoolList::SHAPE,
    reader: Reader::Host(pools),
};

/// The volumes of a pool.
pub(super) static VOLUMES: DataSource = DataSource {
    type_name: "libvirt_volumes",
    description: "The volumes of a storage pool.",
    shape: VolumeList::SHAPE,
    reader: Reader::Host(volumes),
};

/// A filter of names.
struct Pattern(Option<Regex>);

impl Pattern {
    /// Errors: it is not a regular expression.
    fn of(text: Option<&str>) -> Result<Self> {
        let compiled = text.map(Regex::new).transpose();
        let invalid = |error| {
            let message = format!("name_pattern is not a regular expression: {error}. Correct it");
            Error::new(ErrorKind::Invalid, message)
        };
        compiled.map(Self).map_err(invalid)
    }

    fn has(&self, name: &str) -> bool {
        self.0.as_ref().is_none_or(|pattern| pattern.is_match(name))
    }
}

/// Whether a property that may be unknown has the wanted value.
fn is(wanted: Option<bool>, value: Option<bool>) -> bool {
    wanted.is_none_or(|wanted| value == Some(wanted))
}

fn domains(request: &Request) -> Result<Value> {
    let wanted = GuestList::of(request.config);
    let pattern = Pattern::of(wanted.name_pattern.as_deref())?;
    let states = Domain::states(request.connection)?;
    let mut found: Vec<FoundGuest> = Vec::new();
    for guest in Domain::listed(request.connection)? {
        let Known { autostart, is_persistent, .. } = guest.known();
        // A guest that stopped after the list of states has no state in it.
        let state = states.get(guest.uuid()).copied().unwrap_or(State::Off);
        let running = Some(state != State::Off);
        let is_wanted = pattern.has(guest.name())
            && is(wanted.running, running)
            && is(wanted.autostart, autostart);
        if is_wanted {
            found.push(FoundGuest {
                name: Some(guest.name().to_owned()),
                uuid: Some(guest.uuid().to_owned()),
                running,
                state: Some(
                    if state == State::Unknown { "other" } else { objects::word(state) }.to_owned(),
                ),
                runtime_id: guest.number().map(u64::from),
                autostart,
                persistent: is_persistent,
            });
        }
    }
    found.sort_by(|left, right| (&left.name, &left.uuid).cmp(&(&right.name, &right.uuid)));
    Ok(GuestList { domains: Some(found), ..wanted }.write())
}

/// The objects that a filter selects.
fn selected(
    listed: impl IntoIterator<Item = (String, String, Known)>,
    (pattern, running): (Option<&str>, Option<bool>),
) -> Result<Vec<FoundObject>> {
    let pattern = Pattern::of(pattern)?;
    let listed = listed
        .into_iter()
        .filter(|(name, _, known)| pattern.has(name) && is(running, known.is_active));
    let mut found: Vec<FoundObject> = listed
        .map(|(name, uuid, known)| FoundObject {
            name: Some(name),
            uuid: Some(uuid),
            running: known.is_active,
            autostart: known.autostart,
            persistent: known.is_persistent,
        })
        .collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(found)
}

fn networks(request: &Request) -> Result<Value> {
    let wanted = NetworkList::of(request.config);
    let listed = Network::listed(request.connection)?.into_iter();
    let listed = listed.map(|it| (it.name().to_owned(), it.uuid().to_owned(), it.known()));
    let found = selected(listed, (wanted.name_pattern.as_deref(), wanted.running))?;
    Ok(NetworkList { networks: Some(found), ..wanted }.write())
}

fn pools(request: &Request) -> Result<Value> {
    let wanted = PoolList::of(request.config);
    let listed = Pool::listed(request.connection)?.into_iter();
    let listed = listed.map(|it| (it.name().to_owned(), it.uuid().to_owned(), it.known()));
    let found = selected(listed, (wanted.name_pattern.as_deref(), wanted.running))?;
    Ok(PoolList { pools: Some(found), ..wanted }.write())
}

fn volumes(request: &Request) -> Result<Value> {
    let wanted = VolumeList::of(request.config);
    let pattern = Pattern::of(wanted.name_pattern.as_deref())?;
    let pool = identity::find(
        wanted.pool.as_deref().unwrap_or_default(),
        |uuid| Pool::by_uuid(request.connection, uuid),
        |name| Pool::by_name(request.connection, name),
    )?;
    let keys: HashMap<String, String> = pool.volume_keys()?;
    let mut found: Vec<FoundVolume> = keys
        .into_iter()
        .filter(|(name, _)| pattern.has(name))
        .map(|(name, key)| FoundVolume { name: Some(name), key: Some(key) })
        .collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(VolumeList { volumes: Some(found), ..wanted }.write())
}
