//! Paths through shapes: Terraform names with dots, and XML names with slashes.

use mapping::shape::{Kind, Row, Shape};

use crate::canon;
use crate::compare::Comparison;
use crate::derived::split_words;
use crate::view::{Part, View};

/// A way from an element to what a path names: a shape and a row of it at each step.
pub(crate) type Steps = Vec<(&'static Shape, usize)>;

/// The steps of a dotted path (`target.dev`); empty when the shape has no such path.
pub(crate) fn dotted(shape: &'static Shape, path: &str) -> Steps {
    let mut steps = Steps::new();
    let mut current = Some(shape);
    for name in path.split('.') {
        let Some(more) = current.and_then(|shape| named(shape, name)) else {
            return Steps::new();
        };
        steps.extend(more);
        current = steps.last().and_then(|(shape, index)| shape.rows[*index].shape());
    }
    steps
}

/// The row of that Terraform name; a flat child's is reached through the child.
fn named(shape: &'static Shape, name: &str) -> Option<Steps> {
    for (index, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if let Kind::Flat(child, names) = row.kind {
            if let Some(inner) = names.iter().position(|flat| *flat == name) {
                return Some(vec![(shape, index), (child, inner)]);
            }
        } else if row.name == name {
            return Some(vec![(shape, index)]);
        }
    }
    None
}

/// All ways that a path of XML names takes (`devices/disk/boot/@order`); `*` stands for any child,
/// `text()` for an element's own text, and rows that split a name are all followed.
pub(crate) fn xml_path(shape: &'static Shape, path: &str) -> Vec<Steps> {
    let (name, rest) = match path.split_once('/') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let mut found = Vec::new();
    for (index, row) in shape.rows.iter().enumerate() {
        let inner = match row.kind {
            // An entry of a mix stands where the mix does.
            Kind::Mixed(mix) => xml_path(mix, path),
            _ if !is_named(row, name) => Vec::new(),
            _ => match (rest, row.shape()) {
                (None, _) => vec![Steps::new()],
                (Some(rest), Some(inner)) => xml_path(inner, rest),
                (Some(_), None) => Vec::new(),
            },
        };
        for mut steps in inner {
            steps.insert(0, (shape, index));
            found.push(steps);
        }
    }
    found
}

fn is_named(row: &Row, name: &str) -> bool {
    match (name.strip_prefix('@'), row.kind) {
        (_, Kind::Link) => false,
        (_, Kind::Text(_)) => name == "text()",
        (Some(name), _) => row.is_attribute() && row.xml == name,
        (None, _) if row.is_attribute() => false,
        (None, _) if name == "*" => true,
        (None, _) => match name.split_once(':') {
            Some((prefix, local)) => {
                row.xml == local && row.namespace.is_some_and(|found| found.prefix == prefix)
            }
            None => row.xml == name,
        },
    }
}

/// What stands at the end of a way, once for each element of a list on it.
pub(crate) fn parts_at<'a, V: View<'a>>(
    view: V,
    steps: &[(&'static Shape, usize)],
) -> Vec<Part<'a, V>> {
    let Some(((shape, index), rest)) = steps.split_first() else {
        return Vec::new();
    };
    let part = view.part(shape, *index);
    if rest.is_empty() {
        return match part {
            Part::Absent => Vec::new(),
            part => vec![part],
        };
    }
    match part {
        Part::Node(node) => parts_at(node, rest),
        Part::Nodes(nodes) => nodes.into_iter().flat_map(|node| parts_at(node, rest)).collect(),
        Part::Unknown => vec![Part::Unknown],
        Part::Absent | Part::Text(_) | Part::Texts(_) => Vec::new(),
    }
}

/// Whether two elements agree in the first of the paths that policy names for matching: what tells them apart.
pub(super) fn is_told_same<'a, V: View<'a>>(shape: &'static Shape, left: V, right: V) -> bool {
    let steps = shape.matching.first().map(|path| dotted(shape, path)).unwrap_or_default();
    let Some(((shape, index), outer)) = steps.split_last() else {
        return false;
    };
    let holder = |view: V| match parts_at(view, outer).as_slice() {
        [Part::Node(node)] => Some(*node),
        _ => outer.is_empty().then_some(view),
    };
    let (Some(left), Some(right)) = (holder(left), holder(right)) else {
        return false;
    };
    let holds = |left: V, right: V| {
        Comparison::WITHIN.row(shape, *index, (left, right)).is_some_and(|held| held > 0)
    };
    holds(left, right) || holds(right, left)
}

/// How many texts two elements have in common at the paths that policy names for matching.
pub(super) fn overlap<'a, V: View<'a>>(shape: &'static Shape, left: V, right: V) -> usize {
    let at_path = |path: &&str| {
        let steps = dotted(shape, path);
        let Some((shape, index)) = steps.last() else {
            return 0;
        };
        let row = &shape.rows[*index];
        let pairs = parts_at(left, &steps).into_iter().zip(parts_at(right, &steps));
        pairs.map(|(left, right)| common(row, left, right)).sum()
    };
    shape.matching.iter().map(at_path).sum()
}

fn common<'a, V: View<'a>>(row: &'static Row, left: Part<'a, V>, right: Part<'a, V>) -> usize {
    match (left, right) {
        (Part::Text(left), Part::Text(right)) => {
            usize::from(canon::same_text(row, Some(&left), Some(&right)))
        }
        (Part::Node(left), Part::Node(right)) => {
            let Some(shape) = row.shape() else { return 0 };
            let rows = shape.rows.iter().enumerate();
            rows.map(|(index, row)| common(row, left.part(shape, index), right.part(shape, index)))
                .sum()
        }
        (Part::Nodes(left), Part::Nodes(right)) => {
            let pairs = left.into_iter().zip(right);
            pairs.map(|(left, right)| common_nodes(row, left, right)).sum()
        }
        (Part::Texts(left), Part::Texts(right)) => {
            let pairs = left.iter().zip(&right);
            let is_same =
                |(left, right): &(&Option<_>, &Option<_>)| left.is_some() && left == right;
            pairs.filter(is_same).count()
        }
        _ => 0,
    }
}

fn common_nodes<'a, V: View<'a>>(row: &'static Row, left: V, right: V) -> usize {
    common(row, Part::Node(left), Part::Node(right))
}

/// The paths of a shape, and of all shapes in it, that name nothing: keys, and what is derived
/// from a path that starts at the root. A test of generated shapes expects none.
pub fn dangling(shape: &'static Shape) -> Vec<String> {
    let mut found = Vec::new();
    collect_dangling(shape, shape, (&mut Vec::new(), &mut found));
    found
}

fn collect_dangling(
    root: &'static Shape,
    shape: &'static Shape,
    (seen, found): (&mut Vec<*const Shape>, &mut Vec<String>),
) {
    if seen.contains(&std::ptr::from_ref(shape)) {
        return;
    }
    seen.push(shape);
    // A rule for several elements may name attributes that each has some of.
    let is_dangling = |path: &&str| dotted(shape, path).is_empty();
    if shape.identity.iter().all(|paths| paths.iter().any(is_dangling)) {
        let keys = shape.identity.iter().copied().flatten();
        found.extend(keys.map(|path| format!("{}: {path}", shape.path)));
    }
    for row in shape.rows {
        for path in row.derived_from {
            let (path, _) = split_words(path);
            let rest = path.strip_prefix(root.path);
            let from_root = rest.and_then(|rest| rest.strip_prefix('/'));
            if from_root.is_some_and(|path| xml_path(root, path).is_empty()) {
                found.push(format!("{}/{}: {path}", shape.path, row.xml));
            }
        }
        if let Some(inner) = row.shape() {
            collect_dangling(root, inner, (&mut *seen, &mut *found));
        }
    }
}
