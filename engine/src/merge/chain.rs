//! Chains, link by link: where a link becomes another one, the rest of the chain is replaced.

use mapping::shape::{Shape, Way};
use mapping::xml::{Element, Node};

use super::children::{Level, Part};
use crate::derived::{Versions, is_changed};
use crate::view::XmlView;

impl Level<'_, '_, '_, '_> {
    /// Merges a link; the next one stands inside it.
    pub(super) fn link(
        &mut self,
        shape: &'static Shape,
        (part, planned): (&Part, &Element),
        position: usize,
    ) {
        let prior = part.prior.first().copied();
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        let versions = Versions {
            prior: prior.map(XmlView::new),
            planned: XmlView::new(planned),
            stored: Some(XmlView::new(stored)),
        };
        let keys = shape.key.iter().copied().flatten();
        let ways: Vec<Way> = keys.chain(shape.r#match).copied().collect();
        if is_changed(shape, &ways, versions) {
            let replacement = self.laid_out(part.row, planned);
            self.target.element.children[position] = Node::Element(replacement);
        } else {
            self.descend(shape, (prior, planned), position);
        }
    }
}
