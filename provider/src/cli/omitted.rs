//! Converts content that policy omits from HCL to comments of the objects that contain it, so that nothing is dropped
//! silently. Removes this content from the record and changes nothing else.

use mapping::Path;
use mapping::edge::to_xml;
use mapping::record::{Record, Slot};
use mapping::shape::{Flags, Kind, Row, Scalar};
use mapping::xml::{escape_attribute, escape_text};

use super::hcl::Comments;

/// Collects the comments of a record.
pub(super) fn comments(record: &mut dyn Record) -> Comments {
    let mut comments = Comments::new();
    walk(record, &Path::root(), &mut comments);
    comments
}

fn walk(record: &mut dyn Record, path: &Path, comments: &mut Comments) {
    for (index, row) in record.shape().rows.iter().enumerate() {
        let slot = record.slot(index);
        if row.has(Flags::OMIT) {
            note(row, slot, path, comments);
        } else {
            inner(row, slot, path, comments);
        }
    }
}

/// Visits the records below a row. Siblings and maps have no lines of their own for comments.
fn inner(row: &Row, slot: Slot, path: &Path, comments: &mut Comments) {
    match slot {
        Slot::Child(optional) => {
            if let Some(child) = optional.get() {
                let is_own = !matches!(row.kind, Kind::Flat(..) | Kind::Map(_));
                let own = is_own.then(|| path.attribute(row.name));
                walk(child, own.as_ref().unwrap_or(path), comments);
            }
        }
        Slot::Children(many) => {
            let path = path.attribute(row.name);
            for index in 0..many.len() {
                walk(many.at(index), &path.index(index), comments);
            }
        }
        _ => {}
    }
}

fn note(row: &Row, slot: Slot, path: &Path, comments: &mut Comments) {
    let pieces = pieces(row, slot);
    if !pieces.is_empty() {
        let notes = comments.entry(path.clone()).or_default();
        notes.extend(pieces.into_iter().map(|piece| format!("omitted: {piece}")));
    }
}

/// The XML of a row, one text for each attribute and element.
fn pieces(row: &Row, slot: Slot) -> Vec<String> {
    let scalar = |text: &str| match row.kind {
        Kind::Attribute(_) => format!("{}=\"{}\"", row.xml, escape_attribute(text)),
        Kind::Leaf(_) | Kind::Leaves(_) => format!("<{0}>{1}</{0}>", row.xml, escape_text(text)),
        Kind::Flag => format!("<{}/>", row.xml),
        _ => text.to_owned(),
    };
    match slot {
        Slot::Text(field) => field.take().iter().map(|text| scalar(text)).collect(),
        Slot::Number(field) => field.take().iter().map(|n| scalar(&n.to_string())).collect(),
        Slot::Bool(field) => field.take().iter().map(|truth| scalar(word(row, *truth))).collect(),
        Slot::Texts(field) => field.drain(..).map(|text| scalar(&text)).collect(),
        Slot::Child(optional) => {
            optional.get().map(|child| element(row, child)).into_iter().collect()
        }
        Slot::Children(many) => (0..many.len()).map(|index| element(row, many.at(index))).collect(),
        Slot::Link => Vec::new(),
    }
}

fn word(row: &Row, truth: bool) -> &'static str {
    match row.scalar() {
        Some(Scalar::Bool(pair)) => pair.word(truth).unwrap_or_default(),
        _ => "",
    }
}

fn element(row: &Row, record: &mut dyn Record) -> String {
    to_xml(row.xml, record).trim_end().to_owned()
}
