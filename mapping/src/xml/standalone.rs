//! Keeps namespaces valid when elements move: each prefix keeps the namespace that it has in the original document.

use super::{Attribute, Element, Node};

/// The element as a standalone document, with declarations for all prefixes that it uses.
pub fn standalone(element: &Element) -> String {
    let missing = undeclared(element);
    if missing.is_empty() {
        return element.to_string();
    }
    let mut element = element.clone();
    declare(&mut element, missing);
    bind(&mut element, &mut Vec::new());
    element.to_string()
}

/// The content of an element as a standalone fragment.
pub fn standalone_content(parent: &Element) -> String {
    let pieces = parent.children.iter().map(|node| match node {
        Node::Element(element) => standalone(element),
        other => other.to_string(),
    });
    pieces.collect::<String>().trim().to_owned()
}

/// Declares the prefixes of inserted elements on the root, as libvirt does. A prefix that has another namespace there
/// is declared on the inserted element.
pub fn declare_prefixes(root: &mut Element) {
    let missing = undeclared(root).into_iter().filter(|(prefix, _)| !prefix.is_empty()).collect();
    declare(root, missing);
    bind(root, &mut Vec::new());
}

/// A prefix and its namespace URI; both may be empty.
type Binding = (String, String);

/// Declares prefixes on an element, except those that it declares itself.
fn declare(element: &mut Element, missing: Vec<Binding>) {
    for (prefix, uri) in missing {
        let is_taken = element.attributes.iter().any(|it| it.declares() == Some(&prefix));
        if !is_taken && !uri.is_empty() {
            element.attributes.insert(0, Attribute::declaration(&prefix, &uri));
        }
    }
}

/// Declares on each element the prefixes of its names that have another namespace in scope.
fn bind(element: &mut Element, scope: &mut Vec<Binding>) {
    let outer = scope.len();
    scope.extend(declared(element));
    for (prefix, uri) in unresolved(element, scope) {
        element.attributes.retain(|it| it.declares() != Some(&prefix));
        element.attributes.push(Attribute::declaration(&prefix, &uri));
        scope.push((prefix, uri));
    }
    for node in &mut element.children {
        if let Node::Element(child) = node {
            bind(child, scope);
        }
    }
    scope.truncate(outer);
}

/// The prefixes that an element or its descendants use without a declaration.
fn undeclared(element: &Element) -> Vec<Binding> {
    let mut missing = Vec::new();
    collect_undeclared(element, &mut Vec::new(), &mut missing);
    missing
}

fn collect_undeclared(element: &Element, scope: &mut Vec<Binding>, missing: &mut Vec<Binding>) {
    let outer = scope.len();
    scope.extend(declared(element));
    for binding in unresolved(element, scope) {
        if !missing.contains(&binding) {
            missing.push(binding);
        }
    }
    for child in element.elements() {
        collect_undeclared(child, scope, missing);
    }
    scope.truncate(outer);
}

fn declared(element: &Element) -> impl Iterator<Item = Binding> {
    element.attributes.iter().filter_map(|it| Some((it.declares()?.to_owned(), it.value.clone())))
}

/// The prefixes of an element's names that the scope does not resolve.
fn unresolved(element: &Element, scope: &[Binding]) -> Vec<Binding> {
    let attributes = element.attributes.iter().filter(|it| !it.is_declaration());
    // An attribute without a prefix has no namespace.
    let attributes = attributes.map(|it| &it.name).filter(|name| !name.prefix.is_empty());
    let mut missing = Vec::new();
    for name in [&element.name].into_iter().chain(attributes) {
        let uri = name.uri.as_deref().unwrap_or_default();
        let found = scope.iter().rfind(|(prefix, _)| *prefix == name.prefix);
        let is_resolved = found.map_or("", |(_, uri)| uri.as_str()) == uri;
        if name.prefix != "xml" && !is_resolved {
            missing.push((name.prefix.clone(), uri.to_owned()));
        }
    }
    missing
}
