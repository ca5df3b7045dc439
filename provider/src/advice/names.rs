//! Objects that do not exist: the names of those that do.

use super::{Advice, Failure, list};
use crate::libvirt::{Connection, Network, NwFilter, Pool, Result, Secret};
use crate::nearest::nearest;

/// A kind of object that a host lists.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ListedKind {
    /// The name of its root.
    pub(crate) root: &'static str,
    pub(crate) noun: &'static str,
    pub(crate) plural: &'static str,
    /// The names on a host; the UUIDs of objects without a name.
    pub(crate) names: fn(&Connection) -> Result<Vec<String>>,
}

pub(crate) const NETWORK: ListedKind =
    ListedKind { root: "network", noun: "network", plural: "networks", names: Network::names };
pub(crate) const POOL: ListedKind =
    ListedKind { root: "storagepool", noun: "pool", plural: "pools", names: Pool::names };
pub(crate) const FILTER: ListedKind = ListedKind {
    root: "nwfilter",
    noun: "network filter",
    plural: "network filters",
    names: NwFilter::names,
};
pub(crate) const SECRET: ListedKind =
    ListedKind { root: "secret", noun: "secret", plural: "secrets", names: Secret::uuids };

/// The messages of libvirt about objects that do not exist: the text before the name, and the one after it.
const MESSAGES: &[([&str; 2], ListedKind)] = &[
    (["no network with matching name '", "'"], NETWORK),
    (["no storage pool with matching name '", "'"], POOL),
    (["no nwfilter with matching name '", "'"], FILTER),
    (["referenced filter '", "' is missing"], FILTER),
];

/// The names of the objects that exist, and the one that was probably meant.
pub(super) fn existing(failure: &Failure) -> Option<Advice> {
    let (kind, name) = MESSAGES.iter().find_map(|([start, end], kind)| {
        let name = failure.between(start, end)?;
        Some((kind, name))
    })?;
    let names = (kind.names)(failure.connection).ok()?;
    let label = failure.connection.label();
    Some(Advice::partial(existing_names(kind.plural, label, (name, &names))))
}

/// The names that exist on a host, and the one that was probably meant by a name.
pub(crate) fn existing_names(
    plural: &str,
    label: &str,
    (name, names): (&str, &[String]),
) -> String {
    if names.is_empty() {
        return format!("There are no {plural} on {label}.");
    }
    let meant = nearest(name, names.iter().map(String::as_str));
    let meant = meant.map_or(String::new(), |meant| format!(" Did you mean \"{meant}\"?"));
    format!("The {plural} on {label} are: {}.{meant}", list(names))
}
