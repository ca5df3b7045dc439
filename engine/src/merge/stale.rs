//! What of a stored element must go although the user never said it.

use mapping::shape::{Arm, Flags, Kind, Row, Shape};
use mapping::xml::Element;

use super::{Merger, Sides, Target, is_left_alone};
use crate::canon;
use crate::compare::is_server;
use crate::derived::Versions;
use crate::pattern::is_one_of;
use crate::view::{Part, Place, View, XmlView};

/// Rows of a stored element that go where the plan does not set them.
pub(super) struct Stale {
    /// Those that libvirt derives from something that changes.
    derived: Vec<bool>,
    /// Those that the new kind of element cannot have.
    forbidden: Vec<bool>,
    /// Whether the element becomes another kind of element, so that nothing unset stays but what is
    /// marked to.
    pub(super) is_selected: bool,
    /// Whether it does, or one around it.
    pub(super) is_reselected: bool,
    /// The element before the edit, where its attributes decide which rows its children belong to.
    pub(super) before: Option<Element>,
}

impl Stale {
    /// Whether what stands at a row goes.
    pub(super) fn goes(&self, index: usize, row: &Row) -> bool {
        self.goes_whole(index) || (self.is_selected && !row.has(Flags::KEEP))
    }

    /// Whether it goes with all that is marked to stay.
    pub(super) fn goes_whole(&self, index: usize) -> bool {
        self.derived[index] || self.forbidden[index]
    }

    /// Whether an element at a row goes that the user never named: of a list of several kinds, only those
    /// that libvirt derives.
    pub(super) fn goes_alone(&self, index: usize, row: &Row, element: &Element) -> bool {
        let is_for_another_reason =
            self.forbidden[index] || (self.is_selected && !row.has(Flags::KEEP));
        is_for_another_reason || (self.derived[index] && is_derived_element(row, element))
    }

    /// Finds what the branch table forbids, once the element's selectors are merged.
    pub(super) fn forbid(&mut self, shape: &'static Shape, sides: Sides, target: &Target) {
        if !self.is_reselected || shape.arms.is_empty() {
            return;
        }
        let stored = Place { element: target.element, shape, outer: target.outer };
        let holds = |arm: &&Arm| {
            arm.when.iter().all(|when| {
                let planned = sides.planned.select(&when.selector);
                let text = planned.or_else(|| stored.select(&when.selector));
                when.words.has(text.as_deref())
            })
        };
        let (held, others): (Vec<&Arm>, Vec<&Arm>) = shape.arms.iter().partition(holds);
        let names = |arms: &[&Arm], index| arms.iter().any(|arm| arm.fields.contains(&index));
        for (forbidden, index) in self.forbidden.iter_mut().zip(0..) {
            *forbidden = names(&others, index) && !names(&held, index);
        }
    }
}

/// Whether an element is one that libvirt derives anew.
pub(super) fn is_derived_element(row: &Row, element: &Element) -> bool {
    let patterns = row.rules.derived_elements;
    patterns.is_empty() || is_one_of(row, patterns, XmlView::new(element))
}

/// Whether conditions decide which row of a shape a child belongs to.
fn splits(shape: &'static Shape) -> bool {
    shape.rows.iter().any(|row| !row.split.is_empty())
}

impl Merger<'_> {
    /// Looks at an element before anything of it is merged.
    pub(super) fn stale(&self, shape: &'static Shape, sides: Sides, target: &Target) -> Stale {
        let versions = Versions {
            prior: sides.prior.map(|place| XmlView::new(place.element)),
            planned: XmlView::new(sides.planned.element),
            stored: Some(XmlView::new(&*target.element)),
        };
        let rows = shape.rows.iter().enumerate();
        let is_alone = target.is_alone;
        let derived = rows
            .map(|(index, row)| self.is_derived_anew(shape, (index, row), (versions, is_alone)));
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

    fn is_derived_anew<'a>(
        &'a self,
        shape: &'static Shape,
        (index, row): (usize, &'static Row),
        (versions, is_alone): (Versions<XmlView<'a>>, bool),
    ) -> bool {
        if row.rules.derived_from.is_empty() || is_left_alone(row) {
            return false;
        }
        // Elements of a list come one by one: those that the plan does not name are derived anew.
        let is_list = matches!(row.kind, Kind::Children(_) | Kind::Leaves(_));
        if !is_list && !matches!(versions.planned.part(shape, index), Part::Absent) {
            return false;
        }
        // What follows from the list that an element of others stands in is left to them.
        let sources = row.rules.derived_from.iter();
        let mut sources = sources.filter(|source| !is_alone || !source.is_around);
        sources.any(|source| self.root.is_changed((source, &[]), (shape, versions)))
    }
}

/// Whether a selector changes: from what was said before, or else from what is stored.
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
