//! Whether something changes from which libvirt derives something else.

use std::cell::RefCell;
use std::collections::HashMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Shape};

use crate::compare::{Comparison, is_server};
use crate::correlate::{Steps, parts_at, xml_path};
use crate::reconcile::is_added_text;
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
    known: RefCell<HashMap<&'static str, bool>>,
}

impl<'a, V: View<'a>> Root<V> {
    pub(crate) fn new(shape: &'static Shape, versions: Versions<V>) -> Self {
        let known = RefCell::default();
        Self { shape, versions, known }
    }

    /// Whether what stands at a path changes: at one from the root (`domain/memory`), or at one from the
    /// element `local` that holds what is derived.
    pub(crate) fn is_changed(
        &self,
        path: &'static str,
        (shape, local): (&'static Shape, Versions<V>),
    ) -> bool {
        if let Some(known) = self.known.borrow().get(path) {
            return *known;
        }
        let (plain, alike) = split_words(path);
        let root = self.shape.path.split('/').next().unwrap_or_default();
        let from_root = plain.strip_prefix(root).and_then(|rest| rest.strip_prefix('/'));
        let (ways, versions) = match from_root {
            Some(path) => (xml_path(self.shape, path), self.versions),
            None => (xml_path(shape, plain), local),
        };
        let is_changed = is_changed(&ways, versions) && !stays_among(alike, &ways, versions);
        if from_root.is_some() {
            self.known.borrow_mut().insert(path, is_changed);
        }
        is_changed
    }
}

/// A path, and the words behind it in parentheses (`forward/@mode(nat|route|-)`): a change from one of
/// them to another counts as none. A hyphen stands for an absent value.
pub(crate) fn split_words(path: &'static str) -> (&'static str, &'static str) {
    match path.strip_suffix(')').and_then(|path| path.split_once('(')) {
        // `text()` is a step of a path.
        Some((plain, words)) if !words.is_empty() => (plain, words),
        _ => (path, ""),
    }
}

/// Whether what stands at the end of the ways is one of some words, before and after.
fn stays_among<'a, V: View<'a>>(words: &str, ways: &[Steps], versions: Versions<V>) -> bool {
    let is_one = |view: Option<V>| {
        let parts: Option<Vec<_>> =
            view.map(|view| ways.iter().flat_map(|way| parts_at(view, way)).collect());
        match parts.unwrap_or_default().as_slice() {
            [] => words.split('|').any(|word| word == "-"),
            [Part::Text(text)] => words.split('|').any(|word| word == text.as_ref()),
            _ => false,
        }
    };
    !words.is_empty()
        && is_one(Some(versions.planned))
        && is_one(versions.prior.or(versions.stored))
}

/// Whether what stands at the end of some ways changes.
pub(crate) fn is_changed<'a, V: View<'a>>(ways: &[Steps], versions: Versions<V>) -> bool {
    ways.iter().any(|way| is_changed_at(way, versions))
}

fn is_changed_at<'a, V: View<'a>>(way: &Steps, versions: Versions<V>) -> bool {
    let Some((shape, index)) = way.last() else {
        return false;
    };
    if is_open(versions.planned, way) {
        return true;
    }
    let after = holders(versions.planned, way);
    if after.is_empty() && is_server(&shape.rows[*index]) {
        return false;
    }
    let before = versions.prior.map(|prior| holders(prior, way));
    // A plan knows the configuration only, and keeps what that may omit.
    if let (true, None, Some(before)) = (after.is_empty(), versions.stored, &before)
        && is_kept(shape, *index, before)
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
        |(after, before): (&V, &V)| comparison.row(shape, *index, (*after, *before)).is_some();
    after.len() != before.len() || !after.iter().zip(&before).all(is_same)
}

/// Whether a plan keeps what a configuration omits.
fn is_kept<'a, V: View<'a>>(shape: &'static Shape, index: usize, before: &[V]) -> bool {
    let row = &shape.rows[index];
    let is_added = |holder: &V| matches!(holder.part(shape, index), Part::Text(text) if is_added_text((shape, row), *holder, &text));
    row.presence == Presence::Omittable && (row.canon == Canon::Unit || before.iter().all(is_added))
}

/// The elements that hold what stands at the end of a way.
fn holders<'a, V: View<'a>>(view: V, way: &Steps) -> Vec<V> {
    let Some(((shape, index), outer)) = way.split_last() else {
        return Vec::new();
    };
    let nodes = if outer.is_empty() {
        vec![view]
    } else {
        let parts = parts_at(view, outer).into_iter();
        parts
            .flat_map(|part| match part {
                Part::Node(node) => vec![node],
                Part::Nodes(nodes) => nodes,
                _ => Vec::new(),
            })
            .collect()
    };
    let is_held = |node: &V| !matches!(node.part(shape, *index), Part::Absent);
    nodes.into_iter().filter(is_held).collect()
}

/// Whether an unknown stands on a way, so that nobody can tell what stands at its end.
fn is_open<'a, V: View<'a>>(view: V, way: &Steps) -> bool {
    (1..way.len()).any(|length| {
        let parts = parts_at(view, &way[..length]);
        parts.iter().any(|part| matches!(part, Part::Unknown))
    })
}
