//! What libvirt added for other elements, once these are gone, and what names an element that is of another kind
//! now. Both show only when the whole document is merged.

use std::borrow::Cow;

use mapping::shape::{Flags, Kind, Need, Row, Shape};
use mapping::view::{parts_at, text_at};
use mapping::xml::{Element, Node};

use super::layout::Edit;
use crate::canon;
use crate::correlate;
use crate::pattern::{is_one_of, is_unspecified};
use crate::view::{Part, XmlView, by_row};

/// A document before and after the merge, and what the user says now.
#[derive(Clone, Copy)]
pub(super) struct Documents<'a> {
    pub(super) shape: &'static Shape,
    pub(super) planned: &'a Element,
    pub(super) before: &'a Element,
    pub(super) after: &'a Element,
}

impl Documents<'_> {
    /// Takes out of the merged document what has lost its reason.
    pub(super) fn settle(self, merged: &mut Element) {
        self.element(self.shape, Some(self.planned), merged);
    }

    fn element(self, shape: &'static Shape, planned: Option<&Element>, merged: &mut Element) {
        let mut edit = Edit::new(Some(shape), (merged, merged), "");
        let nothing = || vec![Vec::new(); shape.rows.len()];
        let said = planned.map_or_else(nothing, |planned| by_row(shape, planned));
        for (index, (row, said)) in shape.rows.iter().zip(&said).enumerate() {
            let positions = edit.positions(index);
            let (found, partners) = partners(row, said, (merged, &positions));
            let useless: Vec<bool> = found
                .iter()
                .zip(&partners)
                .map(|(found, partner)| {
                    partner.is_none()
                        && (self.is_useless(row, found) || self.is_unplugged(row, found))
                })
                .collect();
            for (at, position) in positions.into_iter().enumerate() {
                if useless.get(at) == Some(&true) {
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

    /// Whether libvirt added an element for what is gone.
    fn is_useless(self, row: &'static Row, found: &Element) -> bool {
        let is_gone = |need: &&Need| !self.stands_in(self.after, need);
        let needs = row.rules.needed_by.iter();
        let mut gone = needs.filter(|need| self.stands_in(self.before, need)).filter(is_gone);
        gone.any(|need| is_one_of(row, &[need.pattern], XmlView::new(found)))
    }

    /// Whether something stands at one of the places of a need.
    fn stands_in(self, document: &Element, need: &Need) -> bool {
        need.sources.iter().any(|source| {
            let is_it = |part: &Part<XmlView>| match part {
                Part::Text(text) => source.words.is_empty() || source.words.has(Some(text)),
                Part::Nodes(nodes) => !nodes.is_empty(),
                _ => true,
            };
            let view = XmlView::new(document);
            source.ways.iter().any(|way| parts_at(view, self.shape, way).iter().any(is_it))
        })
    }

    /// Whether an element names one of a list that is of another kind now.
    fn is_unplugged(self, row: &'static Row, found: &Element) -> bool {
        let (Some(attachment), Some(shape)) = (&row.rules.attached_to, row.shape()) else {
            return false;
        };
        let found = XmlView::new(found);
        attachment.ways.iter().any(|way| {
            let Some(list) = self.shape.row_at(way).and_then(|(_, row)| row.shape()) else {
                return false;
            };
            let is_it = |view: &XmlView| {
                attachment.keys.iter().all(|(key, own)| {
                    let (said, own) = (text(list, *key, *view), text(shape, *own, found));
                    own.is_some() && said == own
                })
            };
            let one = |document| self.nodes(document, way).into_iter().find(is_it);
            let (before, after) = (one(self.before), one(self.after));
            before.zip(after).is_some_and(|(before, after)| is_reselected(list, before, after))
        })
    }

    fn nodes<'a>(self, document: &'a Element, way: &[u16]) -> Vec<XmlView<'a>> {
        let parts = parts_at(XmlView::new(document), self.shape, way).into_iter();
        parts
            .flat_map(|part| match part {
                Part::Nodes(nodes) => nodes,
                Part::Node(node) => vec![node],
                _ => Vec::new(),
            })
            .collect()
    }
}

/// The elements of a row in the merged document, and what the user says of each.
fn partners<'a>(
    row: &'static Row,
    said: &[&'a Element],
    (merged, positions): (&Element, &[usize]),
) -> (Vec<Element>, Vec<Option<&'a Element>>) {
    let element = |position: &usize| match &merged.children[*position] {
        Node::Element(element) => Some(element),
        _ => None,
    };
    let found: Vec<&Element> = positions.iter().filter_map(element).collect();
    let partners = match (row.kind, row.shape()) {
        (Kind::Children(shape), _) => {
            let pairs = correlate::elements(shape, said, &found);
            pairs.right.iter().map(|at| at.map(|at| said[at])).collect()
        }
        (_, Some(_)) => {
            let is_unspecified = |said: &&&Element| is_unspecified(row, XmlView::new(said));
            vec![said.first().filter(|said| !is_unspecified(said)).copied(); found.len()]
        }
        _ => Vec::new(),
    };
    (found.into_iter().cloned().collect(), partners)
}

fn inner_shape(row: &'static Row) -> Option<&'static Shape> {
    match row.kind {
        Kind::Child(shape) | Kind::Children(shape) => Some(shape),
        _ => None,
    }
}

/// The text of an attribute in one spelling.
fn text(shape: &'static Shape, index: u16, view: XmlView) -> Option<String> {
    let text = text_at(view, shape, &[index])?;
    let (_, row) = shape.row_at(&[index])?;
    canon::canonical(row, &text).map(Cow::into_owned)
}

fn is_reselected(shape: &'static Shape, before: XmlView, after: XmlView) -> bool {
    let rows = shape.rows.iter().zip(0_u16..);
    let mut selectors = rows.filter(|(row, _)| row.has(Flags::SELECTS) && row.is_attribute());
    selectors.any(|(_, index)| text(shape, index, before) != text(shape, index, after))
}
