//! What libvirt added for other elements, once these are gone, and what names an element that is of another kind
//! now. Both show only when the whole document is merged.

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::xml::{Element, Node};

use super::layout::Edit;
use super::stale::is_worded;
use crate::alternative::is_void;
use crate::canon;
use crate::correlate::{self, Steps, parts_at, xml_path};
use crate::derived::split_words;
use crate::place::{Place, attribute_of, by_row};
use crate::view::{Part, View, XmlView};

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
        let place = merged.clone();
        let place = Place::root(&place);
        let mut edit = Edit::new(Some(shape), (merged, &place), "");
        let nothing = || vec![Vec::new(); shape.rows.len()];
        let said = planned.map_or_else(nothing, |planned| by_row(shape, &Place::root(planned)));
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
        let rules = row.needed_by.into_iter().flat_map(|rules| rules.split(';'));
        let mut rules = rules.filter_map(|rule| rule.split_once('<'));
        rules.any(|(words, paths)| is_worded(row, words, found) && self.is_gone(paths))
    }

    /// Whether something stood at one of some paths, and nothing stands at any of them now.
    fn is_gone(self, paths: &'static str) -> bool {
        let stands = |document| paths.split('+').any(|path| self.stands(document, path));
        stands(self.before) && !stands(self.after)
    }

    fn stands(self, document: &Element, path: &'static str) -> bool {
        let (path, words) = split_words(path);
        let is_it = |part: &Part<XmlView>| match part {
            Part::Text(text) => words.is_empty() || words.split('|').any(|word| word == text),
            Part::Nodes(nodes) => !nodes.is_empty(),
            _ => true,
        };
        let document = XmlView::new(document, None);
        self.ways(path).iter().any(|way| parts_at(document, way).iter().any(is_it))
    }

    fn ways(self, path: &'static str) -> Vec<Steps> {
        path.split_once('/').map_or_else(Vec::new, |(_, path)| xml_path(self.shape, path))
    }

    /// Whether an element names one of a list that is of another kind now.
    fn is_unplugged(self, row: &'static Row, found: &Element) -> bool {
        let named = row.plugged_into.and_then(|text| text.split_once(':'));
        let (Some((path, keys)), Some(shape)) = (named, row.shape()) else { return false };
        let own = |name: &str| {
            let row = shape.row(name.strip_prefix('@')?, true)?;
            canon::canonical(row, attribute_of(found, row)?).map(std::borrow::Cow::into_owned)
        };
        self.ways(path).iter().any(|way| {
            let Some(list) = way.last().and_then(|(shape, index)| shape.rows[*index].shape())
            else {
                return false;
            };
            let is_it = |view: &XmlView| {
                keys.split(',').filter_map(|key| key.split_once('=')).all(|(key, name)| {
                    let (said, own) = (text(list, key, *view), own(name));
                    own.is_some() && said == own
                })
            };
            let one = |document| nodes(document, way).into_iter().find(is_it);
            let (before, after) = (one(self.before), one(self.after));
            before.zip(after).is_some_and(|(before, after)| is_reselected(list, before, after))
        })
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
            let is_void = |said: &&&Element| is_void(row, XmlView::new(said, None));
            vec![said.first().filter(|said| !is_void(said)).copied(); found.len()]
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

fn nodes<'a>(document: &'a Element, way: &Steps) -> Vec<XmlView<'a>> {
    let parts = parts_at(XmlView::new(document, None), way).into_iter();
    parts
        .flat_map(|part| match part {
            Part::Nodes(nodes) => nodes,
            Part::Node(node) => vec![node],
            _ => Vec::new(),
        })
        .collect()
}

/// The text of an attribute in one spelling.
fn text(shape: &'static Shape, name: &str, view: XmlView) -> Option<String> {
    let index = shape.rows.iter().position(|row| row.is_attribute() && row.xml == name)?;
    match view.part(shape, index) {
        Part::Text(text) => {
            canon::canonical(&shape.rows[index], &text).map(std::borrow::Cow::into_owned)
        }
        _ => None,
    }
}

fn is_reselected(shape: &'static Shape, before: XmlView, after: XmlView) -> bool {
    let mut selectors =
        shape.rows.iter().filter(|row| row.has(Flags::SELECTS) && row.is_attribute());
    selectors.any(|row| text(shape, row.xml, before) != text(shape, row.xml, after))
}
