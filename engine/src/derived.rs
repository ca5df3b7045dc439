//! Detects changes of the values from which libvirt derives others.

use std::cell::RefCell;
use std::collections::HashMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Shape, Source, Words};
use mapping::view::parts_at;

use crate::compare::{Comparison, is_server};
use crate::pattern::is_auto_text;
use crate::view::{Part, View};

/// Up to three versions of one object.
#[derive(Clone, Copy)]
pub(crate) struct Versions<V> {
    /// The previous state.
    pub(crate) prior: Option<V>,
    /// The planned state or document.
    pub(crate) planned: V,
    /// The stored document; used as the previous version where `prior` has no value.
    pub(crate) stored: Option<V>,
}

/// Changes of the whole object by source path. Each path is evaluated once.
pub(crate) struct ChangeCache<V> {
    shape: &'static Shape,
    versions: Versions<V>,
    known: RefCell<HashMap<&'static Source, bool>>,
}

impl<'a, V: View<'a>> ChangeCache<V> {
    pub(crate) fn new(shape: &'static Shape, versions: Versions<V>) -> Self {
        let known = RefCell::default();
        Self { shape, versions, known }
    }

    /// Whether a source changes. `within` leads from the element `local` to the element that the source path is
    /// relative to.
    pub(crate) fn is_changed(
        &self,
        source: &'static Source,
        within: &[u16],
        shape: &'static Shape,
        local: Versions<V>,
    ) -> bool {
        if !source.from_root {
            let row_paths = source.row_paths.iter().map(|row_path| [within, *row_path].concat());
            return changes(source, shape, &row_paths.collect::<Vec<_>>(), local);
        }
        if let Some(known) = self.known.borrow().get(source) {
            return *known;
        }
        let is_changed = changes(source, self.shape, source.row_paths, self.versions);
        self.known.borrow_mut().insert(source, is_changed);
        is_changed
    }
}

/// Whether a source changes; a change between two of its `words` does not count.
fn changes<'a, V: View<'a>, W: AsRef<[u16]>>(
    source: &Source,
    shape: &'static Shape,
    row_paths: &[W],
    versions: Versions<V>,
) -> bool {
    is_changed(shape, row_paths, versions)
        && !stays_among(&source.words, shape, row_paths, versions)
}

/// Whether the value at some row paths is one of `words`, before and after the change.
fn stays_among<'a, V: View<'a>, W: AsRef<[u16]>>(
    words: &Words,
    shape: &'static Shape,
    row_paths: &[W],
    versions: Versions<V>,
) -> bool {
    let is_among = |view: Option<V>| {
        let parts: Option<Vec<_>> = view.map(|view| {
            row_paths.iter().flat_map(|row_path| parts_at(view, shape, row_path.as_ref())).collect()
        });
        match parts.unwrap_or_default().as_slice() {
            [] => words.has(None),
            [Part::Text(text)] => words.has(Some(text)),
            _ => false,
        }
    };
    !words.is_empty()
        && is_among(Some(versions.planned))
        && is_among(versions.prior.or(versions.stored))
}

/// Whether the value at one of some row paths changes.
pub(crate) fn is_changed<'a, V: View<'a>, W: AsRef<[u16]>>(
    shape: &'static Shape,
    row_paths: &[W],
    versions: Versions<V>,
) -> bool {
    row_paths.iter().any(|row_path| is_changed_at(shape, row_path.as_ref(), versions))
}

fn is_changed_at<'a, V: View<'a>>(
    root: &'static Shape,
    row_path: &[u16],
    versions: Versions<V>,
) -> bool {
    let (Some((shape, row)), Some(index)) = (root.row_at(row_path), row_path.last()) else {
        return false;
    };
    let index = usize::from(*index);
    if has_unknown_step(versions.planned, root, row_path) {
        return true;
    }
    let after = holders(versions.planned, root, row_path);
    if after.is_empty() && is_server(row) {
        return false;
    }
    let before = versions.prior.map(|prior| holders(prior, root, row_path));
    // A plan has no stored document: it keeps the prior value of what the configuration omits.
    if let (true, None, Some(before)) = (after.is_empty(), versions.stored, &before)
        && is_kept(shape, index, before)
    {
        return false;
    }
    let before = before.filter(|before| !before.is_empty());
    let (before, comparison) = match (before, versions.stored) {
        (Some(before), _) => (before, Comparison::EQUAL),
        (None, Some(_)) if after.is_empty() => return false,
        (None, Some(stored)) => (holders(stored, root, row_path), Comparison::WITHIN),
        (None, None) => (Vec::new(), Comparison::EQUAL),
    };
    let is_same =
        |(after, before): (&V, &V)| comparison.row(shape, index, *after, *before).is_some();
    after.len() != before.len() || !after.iter().zip(&before).all(is_same)
}

/// Whether a plan keeps a value that the configuration omits.
fn is_kept<'a, V: View<'a>>(shape: &'static Shape, index: usize, before: &[V]) -> bool {
    let row = &shape.rows[index];
    let is_added = |holder: &V| matches!(holder.part(shape, index), Part::Text(text) if is_auto_text(shape, row, *holder, &text));
    row.presence == Presence::Omittable && (row.canon == Canon::Unit || before.iter().all(is_added))
}

/// The elements that contain the row at the end of a row path.
fn holders<'a, V: View<'a>>(view: V, root: &'static Shape, row_path: &[u16]) -> Vec<V> {
    let (Some((last, outer)), Some((shape, _))) = (row_path.split_last(), root.row_at(row_path))
    else {
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

/// Whether an element on a row path is unknown, so that the value at its end is unknown too.
fn has_unknown_step<'a, V: View<'a>>(view: V, root: &'static Shape, row_path: &[u16]) -> bool {
    (1..row_path.len()).any(|length| {
        let parts = parts_at(view, root, &row_path[..length]);
        parts.iter().any(|part| matches!(part, Part::Unknown))
    })
}
