//! Foreign XML: what the user said is one or more top-level elements; all others are somebody else's.

use mapping::xml::{Element, Node};

use super::attributes::set_text;
use super::children::{Level, Part};
use super::layout::Edit;
use crate::canon::foreign::{Fragment, Key, canonical, key};

impl Level<'_, '_, '_, '_> {
    /// Merges the content of a stored element, by the names of its children.
    pub(super) fn foreign_content(&mut self, part: &Part, planned: &Element, position: usize) {
        let Node::Element(stored) = &mut self.target.element.children[position] else {
            return;
        };
        let prior = part.prior.first().map(|prior| Fragment::of(prior));
        let said = Fragment::of(planned);
        let (names, found) = (said.by_name(), Fragment::of(stored).by_name());
        let mut edit = Edit::new(None, (stored, stored), &self.edit.inner);
        for (name, spellings) in &names {
            if found.get(name) != Some(spellings) {
                let elements = said.elements.iter().filter(|element| key(element) == *name);
                replace(&mut edit, stored, (name, elements.cloned().collect()));
            }
        }
        let before = prior.iter().flat_map(|prior| prior.by_name().into_keys());
        for name in before.filter(|name| !names.contains_key(name)) {
            replace(&mut edit, stored, (&name, Vec::new()));
        }
        edit.finish(stored);
        let was_said = prior.is_some_and(|prior| !prior.text.is_empty());
        if stored.text().trim() != said.text && (was_said || !said.text.is_empty()) {
            set_text(stored, &said.text);
        }
    }

    /// Replaces a stored element that is foreign as a whole, when it says something else.
    pub(super) fn foreign_element(&mut self, planned: &Element, position: usize) {
        if let Node::Element(stored) = &mut self.target.element.children[position]
            && canonical(stored) != canonical(planned)
        {
            *stored = planned.clone();
        }
    }
}

/// Puts elements in the place of the stored ones of that name.
fn replace(edit: &mut Edit, stored: &Element, (name, elements): (&Key, Vec<Element>)) {
    let mut gap = stored.children.len();
    for (position, node) in stored.children.iter().enumerate().rev() {
        match node {
            Node::Element(element) if key(element) == *name => {
                edit.drop_at(position);
                gap = position;
            }
            _ => {}
        }
    }
    if gap == stored.children.len() {
        let last = |node: &Node| matches!(node, Node::Element(_));
        gap = stored.children.iter().rposition(last).map_or(gap, |last| last + 1);
    } else {
        gap = super::layout::before(stored, gap);
    }
    for element in elements {
        edit.insert_at(gap, element);
    }
}
