//! Describes changes of lists by the keys of the elements. Terraform core compares lists index by index, which does
//! not show which elements are added and removed.

use std::fmt;

use mapping::shape::{Kind, Row, Shape};
use mapping::view::at;
use mapping::{Path, Value};

use crate::correlate::{self, label};
use crate::view::ValueView;

/// A list that gains or loses elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListChange {
    /// The path of the list.
    pub path: Path,
    /// The name of the list, which names each element.
    pub noun: &'static str,
    /// The removed elements.
    pub removed: Vec<String>,
    /// The added elements.
    pub added: Vec<String>,
    /// The elements that stay.
    pub kept: Vec<String>,
}

impl fmt::Display for ListChange {
    /// `removed: disk vda; kept: vdb, vdc`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [("removed", &self.removed), ("added", &self.added), ("kept", &self.kept)];
        let mut noun = format!("{} ", self.noun);
        let mut separator = "";
        for (verb, names) in parts.into_iter().filter(|(_, names)| !names.is_empty()) {
            write!(out, "{separator}{verb}: {noun}{}", names.join(", "))?;
            (noun, separator) = (String::new(), "; ");
        }
        Ok(())
    }
}

/// The lists that gain or lose elements between two states. Lists with new elements that are not wholly known are
/// skipped.
pub fn describe(shape: &'static Shape, prior: &Value, planned: &Value) -> Vec<ListChange> {
    let mut changes = Vec::new();
    object(shape, (prior, planned), &Path::root(), &mut changes);
    changes
}

fn object(
    shape: &'static Shape,
    states: (&Value, &Value),
    path: &Path,
    changes: &mut Vec<ListChange>,
) {
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        let (before, after) = (states.0.get(row.name), states.1.get(row.name));
        let path = path.attribute(row.name);
        match row.kind {
            Kind::Child(inner) => object(inner, (before, after), &path, changes),
            Kind::Children(inner) if !after.is_unknown() => {
                list(row, inner, ((before.items(), after.items()), &path), changes);
            }
            _ => {}
        }
    }
}

fn list(
    row: &Row,
    shape: &'static Shape,
    ((before, after), path): ((&[Value], &[Value]), &Path),
    changes: &mut Vec<ListChange>,
) {
    let pairs = correlate::values(shape, after, before);
    let named = |items: &[Value], partners: &[Option<usize>], is_paired: bool| -> Vec<String> {
        let items = items.iter().enumerate();
        items
            .filter(|(index, _)| partners[*index].is_some() == is_paired)
            .map(|(index, item)| name(shape, index, item))
            .collect()
    };
    let removed = named(before, &pairs.right, false);
    let added = named(after, &pairs.left, false);
    let is_new =
        |(item, partner): (&Value, &Option<usize>)| partner.is_none() && !item.is_wholly_known();
    let is_open = after.iter().zip(&pairs.left).any(is_new);
    let has_changes = !removed.is_empty() || !added.is_empty();
    if has_changes && !is_open {
        changes.push(ListChange {
            path: path.clone(),
            noun: row.name,
            removed,
            added,
            kept: named(after, &pairs.left, true),
        });
    }
    for (index, partner) in pairs.left.iter().enumerate() {
        if let Some(at) = partner {
            object(shape, (&before[*at], &after[index]), &path.index(index), changes);
        }
    }
}

/// The label of an element: its key, else a `match` value, else its index.
pub(crate) fn name(shape: &'static Shape, index: usize, item: &Value) -> String {
    let by_matching = || {
        let mut row_paths = shape.r#match.iter();
        row_paths.find_map(|row_path| at(item, shape, row_path).as_str().map(str::to_owned))
    };
    label(shape, ValueView::of(item), None)
        .or_else(by_matching)
        .unwrap_or_else(|| format!("[{index}]"))
}

#[cfg(test)]
mod tests {
    use mapping::Path;

    use super::ListChange;

    #[test]
    fn a_change_prints_the_list_name_once() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let change = ListChange {
            path: Path::root(),
            noun: "disk",
            removed: names(&["vda"]),
            added: names(&[]),
            kept: names(&["vdb", "vdc"]),
        };
        assert_eq!(change.to_string(), "removed: disk vda; kept: vdb, vdc");
    }
}
