//! The round trip of one document through the tested code.

use mapping::edge;
use mapping::record::Root;
use mapping::xml::{self, Element, Node};
use provider::cli::{Labels, Source, hcl_to_xml, xml_to_hcl};
use roxmltree::Document;

use super::canonical::{Omitted, canonical, difference};

/// The results of a document.
pub(crate) struct Trip {
    /// Through the struct.
    pub(crate) from_record: String,
    /// Through HCL; none for a kind that no resource manages.
    pub(crate) from_hcl: Option<String>,
}

/// The kind of a document.
pub(crate) fn root_of(text: &str) -> Option<&'static Root> {
    let document = Document::parse(text).ok()?;
    let tag = document.root_element().tag_name();
    generated::ROOTS.iter().find(|root| root.element == tag.name() && tag.namespace().is_none())
}

/// Converts a document both ways. Errors: the first loss.
pub(crate) fn travel(text: &str, root: &Root) -> Result<Trip, String> {
    let from_record = through_record(text, root)?;
    same_tree(text, &from_record, root)?;
    same(text, &from_record, root, Omitted::Counts).map_err(|lost| format!("struct: {lost}"))?;
    if root.resource.is_none() {
        return Ok(Trip { from_record, from_hcl: None });
    }
    let (hcl, from_hcl) = through_hcl(text)?;
    same(text, &from_hcl, root, Omitted::IsDropped).map_err(|lost| {
        format!("HCL: {lost}\n{hcl}").lines().next().unwrap_or_default().to_owned()
    })?;
    Ok(Trip { from_record, from_hcl: Some(from_hcl) })
}

fn through_record(text: &str, root: &Root) -> Result<String, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let mut record = (root.record)();
    let mut unknown = Vec::new();
    edge::from_xml(document.root_element(), record.as_mut(), &mut unknown);
    match unknown.first() {
        Some(unknown) => Err(format!("facts: {unknown}")),
        None => Ok(edge::to_xml(root.element, record.as_mut())),
    }
}

/// Whether a record as a tree is the tree of its text, except for layout.
fn same_tree(text: &str, written: &str, root: &Root) -> Result<(), String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let mut record = (root.record)();
    edge::from_xml(document.root_element(), record.as_mut(), &mut Vec::new());
    let tree = edge::to_element(root.element, record.as_mut());
    let mut tree = tree.map_err(|error| format!("tree: {error}"))?;
    let mut parsed = xml::parse(written).map_err(|error| error.to_string())?;
    drop_layout(&mut tree);
    drop_layout(&mut parsed);
    if tree == parsed { Ok(()) } else { Err(format!("tree: {tree}\ntext: {parsed}")) }
}

/// Removes white space between elements.
fn drop_layout(element: &mut Element) {
    let has_elements = element.elements().next().is_some();
    let is_blank = |text: &str| has_elements && text.trim().is_empty();
    element.children.retain(|node| !matches!(node, Node::Text(text) if is_blank(text)));
    for node in &mut element.children {
        match node {
            Node::Element(child) => drop_layout(child),
            Node::Text(text) if has_elements => *text = text.trim().to_owned(),
            _ => {}
        }
    }
}

/// A document's HCL, and the document of that HCL.
pub(crate) fn through_hcl(text: &str) -> Result<(String, String), String> {
    let source = |name: &str, text: &str| Source {
        name: name.to_owned(),
        stem: Some("stem".to_owned()),
        text: text.to_owned(),
    };
    let converted = xml_to_hcl(&source("in.xml", text), &mut Labels::default())
        .map_err(|error| error.to_string())?;
    if let Some(unknown) = converted.unknown.first() {
        return Err(format!("facts: {unknown}"));
    }
    let documents = hcl_to_xml(&source("in.tf", &converted.hcl)).map_err(|errors| {
        let line = errors[0].line.and_then(|line| converted.hcl.lines().nth(line - 1));
        format!("HCL: {}: {}", errors[0], line.unwrap_or_default().trim())
    })?;
    match <[String; 1]>::try_from(documents) {
        Ok([document]) => Ok((converted.hcl, document)),
        Err(documents) => Err(format!("HCL: {} documents of one", documents.len())),
    }
}

fn same(before: &str, after: &str, root: &Root, omitted: Omitted) -> Result<(), String> {
    let read = |text: &str| {
        let document =
            Document::parse(text).map_err(|error| format!("not XML any more: {error}"))?;
        Ok::<_, String>(canonical(&document, root, omitted))
    };
    difference(&read(before)?, &read(after)?).map_or(Ok(()), Err)
}
