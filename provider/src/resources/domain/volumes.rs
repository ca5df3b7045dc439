//! The volumes that the disks of a guest name. In: a document. Asks no libvirt.

use std::collections::BTreeSet;

use roxmltree::Document;

/// The names of the pools whose volumes a document names.
pub(super) fn pools(document: &str) -> BTreeSet<String> {
    let Ok(tree) = Document::parse(document) else { return BTreeSet::new() };
    let sources = tree.descendants().filter(|node| node.has_tag_name("source"));
    let named = sources.filter(|source| source.has_attribute("volume"));
    named.filter_map(|source| source.attribute("pool")).map(str::to_owned).collect()
}
