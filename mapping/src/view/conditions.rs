//! Evaluates row paths and conditions on a view.

use std::borrow::Cow;

use super::{Part, View};
use crate::shape::{Selector, Shape, When};

/// Whether all conditions hold. `around` returns the element that many levels up, with its shape; 0 is the element
/// itself.
pub fn holds<'a, V: View<'a>>(
    conditions: &[When],
    around: impl Fn(u8) -> Option<(V, &'static Shape)>,
) -> bool {
    conditions.iter().all(|condition| {
        let text = select(&condition.selector, &around);
        condition.words.has(text.as_deref())
    })
}

/// The text that a selector finds.
pub fn select<'a, V: View<'a>>(
    selector: &Selector,
    around: impl Fn(u8) -> Option<(V, &'static Shape)>,
) -> Option<Cow<'a, str>> {
    let (view, shape) = around(selector.up)?;
    text_at(view, shape, selector.row_path)
}

/// The first text at the end of a row path.
pub fn text_at<'a, V: View<'a>>(
    view: V,
    shape: &'static Shape,
    row_path: &[u16],
) -> Option<Cow<'a, str>> {
    parts_at(view, shape, row_path).into_iter().find_map(|part| match part {
        Part::Text(text) => Some(text),
        _ => None,
    })
}

/// The parts at the end of a row path, one for each list element on the path.
pub fn parts_at<'a, V: View<'a>>(
    view: V,
    shape: &'static Shape,
    row_path: &[u16],
) -> Vec<Part<'a, V>> {
    let mut found = Vec::new();
    collect(view, shape, row_path, &mut found);
    found
}

fn collect<'a, V: View<'a>>(
    view: V,
    shape: &'static Shape,
    row_path: &[u16],
    found: &mut Vec<Part<'a, V>>,
) {
    let Some((first, rest)) = row_path.split_first() else { return };
    let index = usize::from(*first);
    let part = view.part(shape, index);
    if rest.is_empty() {
        if !matches!(part, Part::Absent) {
            found.push(part);
        }
        return;
    }
    let inner = shape.rows.get(index).and_then(crate::shape::Row::shape);
    match (part, inner) {
        (Part::Node(node), Some(inner)) => collect(node, inner, rest, found),
        (Part::Nodes(nodes), Some(inner)) => {
            for node in nodes {
                collect(node, inner, rest, found);
            }
        }
        (Part::Unknown, _) => found.push(Part::Unknown),
        _ => {}
    }
}
