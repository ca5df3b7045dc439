//! Converts documents to resource blocks. Returns errors with their positions; prints nothing, and drops no content of
//! a document silently.

use std::ops::Range;

use mapping::Value;
use mapping::edge::{self, Unknown, UnknownKind};
use roxmltree::{Document, Node};

use super::hcl::{self, Block, Expression, Extras, Line, Position, SourceProblem};
use super::label::Labels;
use super::mistyped;
use super::omitted;
use super::roots;
use super::source::{Source, SourceError};
use crate::libvirt::child;

/// A document as a resource block.
#[derive(Debug)]
pub struct Converted {
    /// The block.
    pub hcl: String,
    /// The content of the document that the block cannot represent.
    pub unknown: Vec<SourceError>,
}

/// Converts a document; `labels` contains those of the preceding blocks.
pub fn xml_to_hcl(source: &Source, labels: &mut Labels) -> Result<Converted, SourceError> {
    let document = Document::parse(&source.text).map_err(|error| malformed(source, &error))?;
    if let Some(problem) = lost_character(&document) {
        return Err(SourceError::at(&source.name, problem));
    }
    let element = document.root_element();
    let (root, resource) = roots::of_element(element).map_err(|message| {
        let problem = SourceProblem::at(&source.text, element.range().start, message);
        SourceError::at(&source.name, problem)
    })?;
    let mut record = (root.record)();
    let mut unknown = Vec::new();
    edge::from_xml(element, record.as_mut(), &mut unknown);
    let comments = omitted::comments(record.as_mut());
    let mut value = edge::to_value(record.as_mut());
    let is_mistyped = |unknown: &Unknown| matches!(unknown.kind, UnknownKind::Value(_));
    if let (true, Value::Object(object)) = (unknown.iter().any(is_mistyped), &mut value) {
        mistyped::add(root.shape, element, object);
    }
    let name = value.get("name").as_str().or(source.stem.as_deref());
    let label = labels.unique(resource, name.unwrap_or(root.name));
    let mut body: hcl::Body = root.parent.map(|key| parent(key, element)).into_iter().collect();
    if let Value::Object(object) = &value {
        let extras = Extras { comments, ..Extras::default() };
        body.extend(hcl::body(object, root.shape, &extras));
    }
    let header = ["resource".to_owned(), hcl::quoted(resource), hcl::quoted(&label)];
    let block = Block { header: header.into(), body };
    Ok(Converted {
        hcl: hcl::print(&block),
        unknown: unknown.iter().map(|unknown| error(source, unknown)).collect(),
    })
}

fn malformed(source: &Source, error: &roxmltree::Error) -> SourceError {
    let error = mapping::xml::Error::from(error.clone());
    let position = Position { line: error.line as usize, column: error.column as usize };
    let message = format!("not well-formed XML: {}", error.message);
    SourceError::at(&source.name, SourceProblem { position, message })
}

/// Finds a reference to an invalid character, such as half of a surrogate pair: the parser reads it as the replacement
/// character, although the document does not contain that character.
fn lost_character(document: &Document) -> Option<SourceProblem> {
    const WRITTEN: [&str; 3] = ["\u{fffd}", "&#xfffd;", "&#65533;"];
    let is_lost = |value: &str, range: &Range<usize>| {
        if !value.contains('\u{fffd}') {
            return false;
        }
        let source = document.input_text()[range.clone()].to_lowercase();
        !WRITTEN.iter().any(|written| source.contains(written))
    };
    let lost = document.descendants().find_map(|node| {
        let attribute = node
            .attributes()
            .map(|attribute| (attribute.value(), attribute.range_value()))
            .find(|(value, range)| is_lost(value, range));
        let text = node.is_text().then(|| (node.text().unwrap_or_default(), node.range()));
        attribute.or(text.filter(|(value, range)| is_lost(value, range)))
    });
    let (_, range) = lost?;
    let source = &document.input_text()[range.clone()];
    let at = range.start + source.find("&#").unwrap_or_default();
    let message = "a character reference to an invalid character; remove it";
    Some(SourceProblem::at(document.input_text(), at, message.to_owned()))
}

/// The attribute that names the parent: the value in the document, otherwise `default`.
fn parent(key: &str, element: Node) -> Line {
    let named = child(element, key)
        .and_then(|parent| child(parent, "name").or_else(|| child(parent, "uuid")))
        .and_then(|name| name.text());
    let name = hcl::quoted(named.map_or("default", str::trim));
    Line::Attribute(key.to_owned(), Expression::Literal(name))
}

fn error(source: &Source, unknown: &Unknown) -> SourceError {
    SourceError {
        source: source.name.clone(),
        line: Some(unknown.line as usize),
        column: None,
        message: unknown.message(),
    }
}
