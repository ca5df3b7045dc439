//! Whether something changes from which libvirt derives something else.

use std::cell::RefCell;
use std::collections::HashMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Shape, Source, Words};
use mapping::view::parts_at;

use crate::compare::{Comparison, is_server};
use crate::pattern::is_auto_text;
use crate::view::{Part, View};

/// One object in up to three versions.
#[derive(Clone, Copy)]
pub(crate) struct Versions<V> {
    /// What the user said before.
    pub(crate) prior: Option<V>,
    /// What the user says now.
    pub(crate) planned: V,
    /// What libvirt has, which counts where the user said nothing before.
    pub(crate) stored: Option<V>,
}

/// Changes of the object as a whole, by path; each path is looked at once.
pub(crate) struct Root<V> {
    shape: &'static Shape,
    versions: Versions<V>,
    known: RefCell<HashMap<&'static Source, bool>>,
}

impl<'a, V: View<'a>> Root<V> {
    pub(crate) fn new(shape: &'static Shape, versions: Versions<V>) -> Self {
        let known = RefCell::default();
        Self { shape, versions, known }
    }

    /// Whether what stands at a place changes; `within` leads from the element `local` to the one from which the
    /// place is seen.
    pub(crate) fn is_changed(
        &self,
        (source, within): (&'static Source, &[u16]),
        (shape, local): (&'static Shape, Versions<V>),
    ) -> bool {
        if !source.from_root {
            let ways = source.ways.iter().map(|way| [within, *way].concat());
            return changes(source, shape, (&ways.collect::<Vec<_>>(), local));
        }
        if let Some(known) = self.known.borrow().get(source) {
            return *known;
        }
        let is_changed = changes(source, self.shape, (source.ways, self.versions));
        self.known.borrow_mut().insert(source, is_changed);
        is_changed
    }
}

/// Whether a place changes, a change from one of its words to another aside.
fn changes<'a, V: View<'a>, W: AsRef<[u16]>>(
    source: &Source,
    shape: &'static Shape,
    (ways, versions): (&[W], Versions<V>),
) -> bool {
    is_changed(shape, ways, versions) && !stays_among(&source.words, shape, (ways, versions))
}

/// Whether what stands at the end of the ways is one of some words, before and after.
fn stays_among<'a, V: View<'a>, W: AsRef<[u16]>>(
    words: &Words,
    shape: &'static Shape,
    (ways, versions): (&[W], Versions<V>),
) -> bool {
    let is_one = |view: Option<V>| {
        let parts: Option<Vec<_>> = view
            .map(|view| ways.iter().flat_map(|way| parts_at(view, shape, way.as_ref())).collect());
        match parts.unwrap_or_default().as_slice() {
            [] => words.has(None),
            [Part::Text(text)] => words.has(Some(text)),
            _ => false,
        }
    };
    !words.is_empty()
        && is_one(Some(versions.planned))
        && is_one(versions.prior.or(versions.stored))
}

/// Whether what stands at the end of some ways changes.
pub(crate) fn is_changed<'a, V: View<'a>, W: AsRef<[u16]>>(
    shape: &'static Shape,
    ways: &[W],
    versions: Versions<V>,
) -> bool {
    ways.iter().any(|way| is_changed_at(shape, way.as_ref(), versions))
}

fn is_changed_at<'a, V: View<'a>>(
    root: &'static Shape,
    way: &[u16],
    versions: Versions<V>,
) -> bool {
    let (Some((shape, row)), Some(index)) = (root.row_at(way), way.last()) else {
        return false;
    };
    let (index, way) = (usize::from(*index), (root, way));
    if is_open(versions.planned, way) {
        return true;
    }
    let after = holders(versions.planned, way);
    if after.is_empty() && is_server(row) {
        return false;
    }
    let before = versions.prior.map(|prior| holders(prior, way));
    // A plan knows the configuration only, and keeps what that may omit.
    if let (true, None, Some(before)) = (after.is_empty(), versions.stored, &before)
        && is_kept(shape, index, before)
    {
        return false;
    }
    let before = before.filter(|before| !before.is_empty());
    let (before, comparison) = match (before, versions.stored) {
        (Some(before), _) => (before, Comparison::EQUAL),
        (None, Some(_)) if after.is_empty() => return false,
        (None, Some(stored)) => (holders(stored, way), Comparison::WITHIN),
        (None, None) => (Vec::new(), Comparison::EQUAL),
    };
    let is_same =
        |(after, before): (&V, &V)| comparison.row(shape, index, (*after, *before)).is_some();
    after.len() != before.len() || !after.iter().zip(&before).all(is_same)
}

/// Whether a plan keeps what a configuration omits.
fn is_kept<'a, V: View<'a>>(shape: &'static Shape, index: usize, before: &[V]) -> bool {
    let row = &shape.rows[index];
    let is_added = |holder: &V| matches!(holder.part(shape, index), Part::Text(text) if is_auto_text((shape, row), *holder, &text));
    row.presence == Presence::Omittable && (row.canon == Canon::Unit || before.iter().all(is_added))
}

/// The elements that hold what stands at the end of a way.
fn holders<'a, V: View<'a>>(view: V, (root, way): (&'static Shape, &[u16])) -> Vec<V> {
    let (Some((last, outer)), Some((shape, _))) = (way.split_last(), root.row_at(way)) else {
        return Vec::new();
    };
    let nodes = if outer.is_empty() {
        vec![view]
    } else {
        let parts = parts_at(view, root, outer).into_iter();
        parts
            .flat_map(|part| match part {
                Part::Node(node) => vec![node],
                Part::Nodes(nodes) => nodes,
                _ => Vec::new(),
            })
            .collect()
    };
    let is_held = |node: &V| !matches!(node.part(shape, usize::from(*last)), Part::Absent);
    nodes.into_iter().filter(is_held).collect()
}

/// Whether an unknown stands on a way, so that nobody can tell what stands at its end.
fn is_open<'a, V: View<'a>>(view: V, (root, way): (&'static Shape, &[u16])) -> bool {
    (1..way.len()).any(|length| {
        let parts = parts_at(view, root, &way[..length]);
        parts.iter().any(|part| matches!(part, Part::Unknown))
    })
}
