//! Removes elements that depend on others: those that libvirt added for an element that is removed, and those that refer
//! to an element whose kind changed. Both need the whole merged document.

use mapping::shape::{Flags, Kind, Need, Row, Shape};
use mapping::view::parts_at;
use mapping::xml::{Element, Node};

use super::layout::Edit;
use crate::canon::text_in;
use crate::correlate;
use crate::pattern::{is_one_of, is_unspecified};
use crate::view::{Part, XmlView, by_row};

/// The document before and after the merge, and the planned document.
#[derive(Clone, Copy)]
pub(super) struct Documents<'a> {
    pub(super) shape: &'static Shape,
    pub(super) planned: &'a Element,
    pub(super) before: &'a Element,
    pub(super) after: &'a Element,
}

impl Documents<'_> {
    /// Removes dependent elements from the merged document.
    pub(super) fn remove_dependents(self, merged: &mut Element) {
        self.element(self.shape, Some(self.planned), merged);
    }

    fn element(self, shape: &'static Shape, planned: Option<&Element>, merged: &mut Element) {
        let mut edit = Edit::new(Some(shape), merged, merged, "");
        let nothing = || vec![Vec::new(); shape.rows.len()];
        let configured = planned.map_or_else(nothing, |planned| by_row(shape, planned));
        for (index, (row, configured)) in shape.rows.iter().zip(&configured).enumerate() {
            let positions = edit.positions(index);
            let element = |position: &usize| match &merged.children[*position] {
                Node::Element(element) => Some(element),
                _ => None,
            };
            let found: Vec<&Element> = positions.iter().filter_map(element).collect();
            let partners = partners(row, configured, &found);
            let orphaned: Vec<bool> = found
                .iter()
                .zip(&partners)
                .map(|(found, partner)| {
                    partner.is_none()
                        && (self.is_orphaned(row, found) || self.is_detached(row, found))
                })
                .collect();
            for (at, position) in positions.into_iter().enumerate() {
                if orphaned.get(at) == Some(&true) {
                    edit.drop_at(position);
                } else if let (Some(inner), Node::Element(child)) =
                    (inner_shape(row), &mut merged.children[position])
                {
                    self.element(inner, partners.get(at).copied().flatten(), child);
                }
            }
        }
        edit.finish(merged);
    }

    /// Whether libvirt added an element for one that is removed.
    fn is_orphaned(self, row: &'static Row, found: &Element) -> bool {
        let is_removed = |need: &&Need| !self.is_present(self.after, need);
        let needs = row.rules.needed_by.iter();
        let mut removed =
            needs.filter(|need| self.is_present(self.before, need)).filter(is_removed);
        removed.any(|need| is_one_of(row, &[need.pattern], XmlView::new(found)))
    }

    /// Whether a document contains one of the sources of a need.
    fn is_present(self, document: &Element, need: &Need) -> bool {
        need.sources.iter().any(|source| {
            let is_it = |part: &Part<XmlView>| match part {
                Part::Text(text) => source.words.is_empty() || source.words.has(Some(text)),
                Part::Nodes(nodes) => !nodes.is_empty(),
                _ => true,
            };
            let view = XmlView::new(document);
            source
                .row_paths
                .iter()
                .any(|row_path| parts_at(view, self.shape, row_path).iter().any(is_it))
        })
    }

    /// Whether an element refers to a list element whose kind changed.
    fn is_detached(self, row: &'static Row, found: &Element) -> bool {
        let (Some(attachment), Some(shape)) = (&row.rules.attached_to, row.shape()) else {
            return false;
        };
        let found = XmlView::new(found);
        attachment.row_paths.iter().any(|row_path| {
            let Some(list) = self.shape.row_at(row_path).and_then(|(_, row)| row.shape()) else {
                return false;
            };
            let is_it = |view: &XmlView| {
                attachment.keys.iter().all(|(key, own)| {
                    let (configured, own) =
                        (text_in(list, *key, *view), text_in(shape, *own, found));
                    own.is_some() && configured == own
                })
            };
            let one = |document| self.nodes(document, row_path).into_iter().find(is_it);
            let (before, after) = (one(self.before), one(self.after));
            before.zip(after).is_some_and(|(before, after)| is_reselected(list, before, after))
        })
    }

    fn nodes<'a>(self, document: &'a Element, row_path: &[u16]) -> Vec<XmlView<'a>> {
        let parts = parts_at(XmlView::new(document), self.shape, row_path).into_iter();
        parts
            .flat_map(|part| match part {
                Part::Nodes(nodes) => nodes,
                Part::Node(node) => vec![node],
                _ => Vec::new(),
            })
            .collect()
    }
}

/// The planned element of each merged element of a row.
fn partners<'a>(
    row: &'static Row,
    configured: &[&'a Element],
    found: &[&Element],
) -> Vec<Option<&'a Element>> {
    match (row.kind, row.shape()) {
        (Kind::Children(shape), _) => {
            let pairs = correlate::elements(shape, configured, found);
            pairs.right.iter().map(|at| at.map(|at| configured[at])).collect()
        }
        (_, Some(_)) => {
            let is_unspecified =
                |configured: &&&Element| is_unspecified(row, XmlView::new(configured));
            vec![
                configured.first().filter(|configured| !is_unspecified(configured)).copied();
                found.len()
            ]
        }
        _ => Vec::new(),
    }
}

fn inner_shape(row: &'static Row) -> Option<&'static Shape> {
    match row.kind {
        Kind::Child(shape) | Kind::Children(shape) => Some(shape),
        _ => None,
    }
}

fn is_reselected(shape: &'static Shape, before: XmlView, after: XmlView) -> bool {
    let rows = shape.rows.iter().zip(0_u16..);
    let mut selectors = rows.filter(|(row, _)| row.has(Flags::SELECTS) && row.is_attribute());
    selectors.any(|(_, index)| text_in(shape, index, before) != text_in(shape, index, after))
}
