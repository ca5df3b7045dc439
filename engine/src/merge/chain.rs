//! Merges chains link by link. If the identity of a link changes, it is replaced together with the links below it.

use mapping::shape::{RowPath, Shape};
use mapping::xml::{Element, Node};

use super::children::{ElementMerger, RowElements};
use crate::derived::{Versions, is_changed};
use crate::view::XmlView;

impl ElementMerger<'_, '_, '_, '_> {
    /// Merges one link, which contains the next one.
    pub(super) fn link(
        &mut self,
        shape: &'static Shape,
        elements: &RowElements,
        planned: &Element,
        position: usize,
    ) {
        let prior = elements.prior.first().copied();
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        let versions = Versions {
            prior: prior.map(XmlView::new),
            planned: XmlView::new(planned),
            stored: Some(XmlView::new(stored)),
        };
        let keys = shape.key.iter().copied().flatten();
        let row_paths: Vec<RowPath> = keys.chain(shape.r#match).copied().collect();
        if is_changed(shape, &row_paths, versions) {
            let replacement = self.laid_out(elements.row, planned);
            self.target.element.children[position] = Node::Element(replacement);
        } else {
            self.descend(shape, prior, planned, position);
        }
    }
}
