//! Objects that do not exist: the names of those that do.

use super::{Advice, Failure, list};
use crate::libvirt::{Connection, Network, NwFilter, Pool, Result};
use crate::nearest::nearest;

/// The names of a kind of object.
struct Listing {
    /// The text before the name in libvirt's message, and the one after it.
    message: [&'static str; 2],
    plural: &'static str,
    names: fn(&Connection) -> Result<Vec<String>>,
}

const LISTINGS: &[Listing] = &[
    Listing {
        message: ["no network with matching name '", "'"],
        plural: "networks",
        names: Network::names,
    },
    Listing {
        message: ["no storage pool with matching name '", "'"],
        plural: "pools",
        names: Pool::names,
    },
    Listing {
        message: ["no nwfilter with matching name '", "'"],
        plural: "network filters",
        names: NwFilter::names,
    },
    Listing {
        message: ["referenced filter '", "' is missing"],
        plural: "network filters",
        names: NwFilter::names,
    },
];

/// The names of the objects that exist, and the one that was probably meant.
pub(super) fn existing(failure: &Failure) -> Option<Advice> {
    let (listing, name) = LISTINGS.iter().find_map(|listing| {
        let [start, end] = listing.message;
        Some((listing, failure.between(start, end)?))
    })?;
    let names = (listing.names)(failure.connection).ok()?;
    let label = failure.connection.label();
    Some(Advice::partial(existing_names(listing.plural, label, (name, &names))))
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
