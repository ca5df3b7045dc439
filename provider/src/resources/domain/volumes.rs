//! The volumes of a guest's disks. libvirt lists volumes that it did not create only after a refresh of their pool.

use std::collections::BTreeSet;

use roxmltree::Document;

use crate::libvirt::{Connection, Pool};
use crate::resources::LibvirtObject;

/// Refreshes the pools of the volumes that a guest refers to; returns whether there are any.
pub(super) fn refresh(connection: &Connection, guest: &dyn LibvirtObject) -> bool {
    let document = guest.stored().unwrap_or_default();
    let refresh = |name: &String| Pool::by_name(connection, name)?.refresh();
    pools(&document).iter().filter(|name| refresh(name).is_ok()).count() > 0
}

/// The names of the pools of the volumes in a document.
fn pools(document: &str) -> BTreeSet<String> {
    let Ok(tree) = Document::parse(document) else { return BTreeSet::new() };
    let sources = tree.descendants().filter(|node| node.has_tag_name("source"));
    let named = sources.filter(|source| source.has_attribute("volume"));
    named.filter_map(|source| source.attribute("pool")).map(str::to_owned).collect()
}
