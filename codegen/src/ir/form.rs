//! The forms of fields that follow from policy and content alone.

use std::collections::BTreeSet;

use super::{Field, Kind, Node, Scalar};
use crate::facts::{self, Content};
use crate::policy::{Flag, Presence, Settings};
use crate::since::Since;

/// The version attribute of a write-only attribute: the state does not contain the value, so that only a change of its
/// version is a change.
pub(super) fn version_of(field: &Field) -> Field {
    let name = format!("{}_version", field.name);
    let settings = Settings { flags: BTreeSet::from([Flag::CreateOnly]), ..Settings::default() };
    Field {
        xml: String::new(),
        doc: format!("Any text or number: a change of it applies a change of `{}`.", field.name),
        is_described: true,
        name,
        kind: Kind::Attribute(Scalar::Text),
        presence: Presence::Optional,
        canon: None,
        check: None,
        settings,
        ..field.clone()
    }
}

/// The block that describes a child.
pub(super) fn target(block_path: &str, fact: &facts::Member) -> Option<String> {
    match &fact.content {
        Content::Here => Some(format!("{block_path}/{}", fact.name)),
        Content::At(path) => Some(path.clone()),
        _ => None,
    }
}

/// Who sets a field. The parent of a server value is a server value too, up to the next list.
pub(super) fn presence(settings: &Settings, kind: &Kind) -> Presence {
    let has_server_value =
        |node: &Node| node.fields.iter().any(|field| field.presence == Presence::Server);
    match kind {
        Kind::Child(node) if settings.presence == Presence::Optional && has_server_value(node) => {
            Presence::Server
        }
        _ => settings.presence,
    }
}

/// Whether an element contains only text and attributes, which are sibling attributes in HCL.
pub(super) fn is_flat(node: &Node) -> bool {
    let has_text = node.fields.iter().any(|field| matches!(field.kind, Kind::Text(_)));
    let is_plain =
        node.fields.iter().all(|field| matches!(field.kind, Kind::Text(_) | Kind::Attribute(_)));
    has_text && is_plain
}

/// The names of the fields of a flat child in HCL: the text has the name of the child.
pub(super) fn flat_names(node: &Node, own: &str) -> Vec<String> {
    let name = |field: &Field| match &field.kind {
        Kind::Text(_) => own.to_owned(),
        _ => field.settings.name.clone().unwrap_or_else(|| format!("{own}_{}", field.name)),
    };
    node.fields.iter().map(name).collect()
}

/// The release of a field in an element: facts that several elements share may be older than one of them.
pub(super) fn not_before(own: Option<Since>, element: Option<Since>) -> Option<Since> {
    match element {
        Some(element) if own.is_some_and(|own| own.by() < element.by()) => Some(element),
        _ => own,
    }
}
