//! Stale values: values of a stored element that are removed although they were never configured.

use mapping::shape::{Arm, Flags, Kind, Row, Shape};
use mapping::xml::Element;

use super::{Merger, Sides, Target, is_never_updated};
use crate::canon;
use crate::compare::is_server;
use crate::derived::Versions;
use crate::pattern::is_one_of;
use crate::view::{ElementContext, Part, View, XmlView};

/// The rows of a stored element that are removed unless the plan sets them.
pub(super) struct Stale {
    /// Rows that libvirt derives from a value that changes.
    derived: Vec<bool>,
    /// Rows that the new kind of element does not allow.
    forbidden: Vec<bool>,
    /// Whether the kind of the element changes. Then only planned values and rows with the flag `KEEP` stay.
    pub(super) is_selected: bool,
    /// Whether the kind of the element, or of an enclosing one, changes.
    pub(super) is_reselected: bool,
    /// The element before the edit, if its attributes decide which rows its children belong to.
    pub(super) before: Option<Element>,
}

impl Stale {
    /// Whether the content of a row is removed.
    pub(super) fn is_removed(&self, index: usize, row: &Row) -> bool {
        self.is_removed_whole(index) || (self.is_selected && !row.has(Flags::KEEP))
    }

    /// Whether it is removed regardless of the flag `KEEP`.
    pub(super) fn is_removed_whole(&self, index: usize) -> bool {
        self.derived[index] || self.forbidden[index]
    }

    /// Whether an unmanaged element of a row is removed. In a list with `derived_elements=`, only elements of these
    /// patterns are derived.
    pub(super) fn is_removed_if_unmanaged(
        &self,
        index: usize,
        row: &Row,
        element: &Element,
    ) -> bool {
        let is_for_another_reason =
            self.forbidden[index] || (self.is_selected && !row.has(Flags::KEEP));
        is_for_another_reason || (self.derived[index] && is_derived_element(row, element))
    }

    /// Determines the rows that the branch table forbids, after the selectors of the element are merged.
    pub(super) fn forbid(&mut self, shape: &'static Shape, sides: Sides, target: &Target) {
        if !self.is_reselected || shape.arms.is_empty() {
            return;
        }
        let stored = ElementContext { element: target.element, shape, outer: target.outer };
        let holds = |arm: &&Arm| {
            arm.when.iter().all(|when| {
                let planned = sides.planned.select(&when.selector);
                let text = planned.or_else(|| stored.select(&when.selector));
                when.words.has(text.as_deref())
            })
        };
        let (held, others): (Vec<&Arm>, Vec<&Arm>) = shape.arms.iter().partition(holds);
        let names = |arms: &[&Arm], index| arms.iter().any(|arm| arm.rows.contains(&index));
        for (forbidden, index) in self.forbidden.iter_mut().zip(0..) {
            *forbidden = names(&others, index) && !names(&held, index);
        }
    }
}

/// Whether libvirt derives an element again.
pub(super) fn is_derived_element(row: &Row, element: &Element) -> bool {
    let patterns = row.rules.derived_elements;
    patterns.is_empty() || is_one_of(row, patterns, XmlView::new(element))
}

/// Whether conditions decide which row of a shape a child belongs to.
fn splits(shape: &'static Shape) -> bool {
    shape.rows.iter().any(|row| !row.split.is_empty())
}

impl Merger<'_> {
    /// Determines the stale rows of an element before it is merged.
    pub(super) fn stale(&self, shape: &'static Shape, sides: Sides, target: &Target) -> Stale {
        let versions = Versions {
            prior: sides.prior.map(|context| XmlView::new(context.element)),
            planned: XmlView::new(sides.planned.element),
            stored: Some(XmlView::new(&*target.element)),
        };
        let rows = shape.rows.iter().enumerate();
        let is_unmanaged = target.is_unmanaged;
        let derived = rows
            .map(|(index, row)| self.is_derived_again(shape, index, row, versions, is_unmanaged));
        let derived = derived.collect();
        let is_selected =
            shape.rows.iter().enumerate().any(|(index, row)| {
                row.has(Flags::SELECTS) && is_reselected(shape, index, versions)
            });
        Stale {
            derived,
            forbidden: vec![false; shape.rows.len()],
            is_selected,
            is_reselected: is_selected || target.is_reselected,
            before: splits(shape).then(|| target.element.clone()),
        }
    }

    fn is_derived_again<'a>(
        &'a self,
        shape: &'static Shape,
        index: usize,
        row: &'static Row,
        versions: Versions<XmlView<'a>>,
        is_unmanaged: bool,
    ) -> bool {
        if row.rules.derived_from.is_empty() || is_never_updated(row) {
            return false;
        }
        // In a list, only the elements that the plan omits are derived again.
        let is_list = matches!(row.kind, Kind::Children(_) | Kind::Leaves(_));
        if !is_list && !matches!(versions.planned.part(shape, index), Part::Absent) {
            return false;
        }
        // For an unmanaged element, a change of its own list has no effect.
        let sources = row.rules.derived_from.iter();
        let mut sources = sources.filter(|source| !is_unmanaged || !source.is_around);
        sources.any(|source| self.change_cache.is_changed(source, &[], shape, versions))
    }
}

/// Whether a selector changes, compared with the prior document, else with the stored one.
fn is_reselected(shape: &'static Shape, index: usize, versions: Versions<XmlView>) -> bool {
    let text = |view: XmlView| match view.part(shape, index) {
        Part::Text(text) => Some(text.into_owned()),
        _ => None,
    };
    let row = &shape.rows[index];
    let (prior, planned) = (versions.prior.and_then(text), text(versions.planned));
    match (prior, planned) {
        (None, None) => false,
        (Some(_), None) => !is_server(row),
        (Some(prior), planned) => !canon::same_text(row, planned.as_deref(), Some(&prior)),
        (None, planned) => {
            let stored = versions.stored.and_then(text);
            !canon::same_text(row, planned.as_deref(), stored.as_deref())
        }
    }
}
