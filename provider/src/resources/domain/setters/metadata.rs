//! The title, the description, and the elements of users and applications.

use std::collections::BTreeMap;

use engine::canon::foreign::{Fragment, canonical};
use mapping::Value;
use mapping::xml::{self, Element, Name, Node};

use crate::libvirt::{self, Domain, Metadata, MetadataKey};
use crate::resources::{Failed, LiveValues, StepContext};

/// Sets the title.
pub(super) fn title(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let changed = values.changed(["title"]);
    set_text(domain, changed, Metadata::Title, MetadataKey::Title).step("change its title")
}

/// Sets the description.
pub(super) fn description(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let changed = values.changed(["description"]);
    let set = set_text(domain, changed, Metadata::Description, MetadataKey::Description);
    set.step("change its description")
}

/// Sets or removes a text, if it differs.
fn set_text<'a>(
    domain: &Domain,
    changed: Option<(&Value, &'a Value)>,
    metadata: impl Fn(&'a str) -> Metadata<'a>,
    key: MetadataKey,
) -> libvirt::Result<()> {
    match changed {
        None => Ok(()),
        Some((_, Value::String(text))) if !text.is_empty() => domain.set_metadata(metadata(text)),
        Some(_) => domain.remove_metadata(key),
    }
}

/// Sets the elements of `metadata`, by their namespace: libvirt has no other key. An element without a namespace cannot
/// be set in a running guest and is not set.
pub(super) fn elements(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let [before, after] = [values.before, values.after].map(by_namespace);
    for uri in before.keys().filter(|uri| !after.contains_key(*uri)) {
        let key = MetadataKey::Element(uri);
        domain.remove_metadata(key).step("remove an element of its metadata")?;
    }
    for (uri, element) in &after {
        if before.get(uri).is_some_and(|before| canonical(before) == canonical(element)) {
            continue;
        }
        let (prefix, xml) = with_key(element.clone());
        let element = Metadata::Element { uri, prefix: &prefix, xml: &xml };
        domain.set_metadata(element).step("change an element of its metadata")?;
    }
    Ok(())
}

/// The elements of a document's metadata by their namespace.
fn by_namespace(document: &Value) -> BTreeMap<String, Element> {
    let fragment = document.get("metadata").as_str().and_then(Fragment::parse);
    let elements = fragment.into_iter().flat_map(|fragment| fragment.elements);
    elements.filter_map(|element| Some((element.name.uri.clone()?, element))).collect()
}

/// An element for libvirt's call, with the prefix that libvirt declares on it; libvirt refuses an element that declares
/// the prefix already.
fn with_key(mut element: Element) -> (String, String) {
    let prefix = element.name.prefix.clone();
    let is_used = element.attributes.iter().any(|attribute| attribute.name.prefix == prefix);
    if prefix.is_empty() || is_used {
        let is_free = |prefix: &String| {
            element.attributes.iter().all(|attribute| attribute.declares() != Some(prefix))
        };
        let mut candidates = (0..=element.attributes.len()).map(|number| format!("ns{number}"));
        let free = candidates.find(is_free);
        return (free.unwrap_or_default(), xml::standalone(&element));
    }
    // The children keep their prefix if the declaration is removed from the element.
    for node in &mut element.children {
        if let Node::Element(child) = node {
            xml::declare_prefixes(child);
        }
    }
    element.attributes.retain(|attribute| attribute.declares() != Some(&prefix));
    element.name = Name::plain(&element.name.local);
    (prefix, element.to_string())
}

#[cfg(test)]
mod tests {
    use mapping::xml::parse;

    use super::with_key;

    #[test]
    fn an_element_does_not_declare_its_key() {
        let cases = [
            (
                "<a:x xmlns:a='u' n='1'><a:y><a:z/></a:y>text</a:x>",
                ("a", r#"<x n="1"><a:y xmlns:a="u"><a:z/></a:y>text</x>"#),
            ),
            (r#"<x xmlns="u"><y/></x>"#, ("ns0", r#"<x xmlns="u"><y/></x>"#)),
            (r#"<ns0:x xmlns:ns0="u" ns0:n="1"/>"#, ("ns1", r#"<ns0:x xmlns:ns0="u" ns0:n="1"/>"#)),
        ];
        for (text, (prefix, xml)) in cases {
            let keyed = with_key(parse(text).unwrap());
            assert_eq!(keyed, (prefix.to_owned(), xml.to_owned()), "{text}");
        }
    }
}
