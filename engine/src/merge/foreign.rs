//! Foreign XML: the user manages the configured top-level elements; all others stay.

use mapping::xml::{Element, Node};

use super::attributes::set_text;
use super::children::{ElementMerger, RowElements};
use super::layout::Edit;
use crate::canon::foreign::{ElementName, Fragment, canonical, key};

impl ElementMerger<'_, '_, '_, '_> {
    /// Merges the content of a stored element, by the names of the top-level elements.
    pub(super) fn foreign_content(
        &mut self,
        elements: &RowElements,
        planned: &Element,
        position: usize,
    ) {
        let Node::Element(stored) = &mut self.target.element.children[position] else {
            return;
        };
        let prior = elements.prior.first().map(|prior| Fragment::of(prior));
        let configured = Fragment::of(planned);
        let (names, found) = (configured.by_name(), Fragment::of(stored).by_name());
        let mut edit = Edit::new(None, stored, stored, &self.edit.child_indent);
        for (name, spellings) in &names {
            if found.get(name) != Some(spellings) {
                let elements = configured.elements.iter().filter(|element| key(element) == *name);
                replace(&mut edit, stored, (name, elements.cloned().collect()));
            }
        }
        let before = prior.iter().flat_map(|prior| prior.by_name().into_keys());
        for name in before.filter(|name| !names.contains_key(name)) {
            replace(&mut edit, stored, (&name, Vec::new()));
        }
        edit.finish(stored);
        let was_set = prior.is_some_and(|prior| !prior.text.is_empty());
        if stored.text().trim() != configured.text && (was_set || !configured.text.is_empty()) {
            set_text(stored, &configured.text);
        }
    }

    /// Replaces a stored element that is foreign as a whole, if it differs.
    pub(super) fn foreign_element(&mut self, planned: &Element, position: usize) {
        if let Node::Element(stored) = &mut self.target.element.children[position]
            && canonical(stored) != canonical(planned)
        {
            *stored = planned.clone();
        }
    }
}

/// Replaces the stored elements of one name.
fn replace(edit: &mut Edit, stored: &Element, (name, elements): (&ElementName, Vec<Element>)) {
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
