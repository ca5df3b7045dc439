//! What branch tables forbid in a document, found by walking it; written apart from the engine's own way.

use mapping::shape::{Arm, Kind, Row, Shape};
use mapping::xml::Element;

/// The paths of what stands in a document though its branch tables forbid it.
pub fn forbidden(shape: &'static Shape, root: &Element) -> Vec<String> {
    let mut found = Vec::new();
    walk(shape, &[root], &mut found);
    found
}

/// Walks an element, the last of its line.
fn walk(shape: &'static Shape, line: &[&Element], found: &mut Vec<String>) {
    let Some(element) = line.last() else { return };
    let (held, others): (Vec<&Arm>, Vec<&Arm>) =
        shape.arms.iter().partition(|arm| holds(arm, line));
    for field in others.iter().flat_map(|arm| arm.fields) {
        let is_allowed = held.iter().any(|arm| arm.fields.contains(field));
        if !is_allowed && is_there(field, element) {
            found.push(format!("{}/{field}", shape.path));
        }
    }
    for child in element.elements() {
        let row = shape.rows.iter().find(|row| takes(row, child));
        let inner = row.and_then(|row| match row.kind {
            Kind::Mixed(mix) => mix.row(&child.name.local, false)?.shape(),
            _ => row.shape(),
        });
        if let Some(inner) = inner {
            let line: Vec<&Element> = line.iter().copied().chain([child]).collect();
            walk(inner, &line, found);
        }
    }
}

fn takes(row: &Row, child: &Element) -> bool {
    match row.kind {
        Kind::Mixed(mix) => mix.row(&child.name.local, false).is_some(),
        _ => !row.is_attribute() && row.xml == child.name.local,
    }
}

fn is_there(field: &str, element: &Element) -> bool {
    match field.strip_prefix('@') {
        Some(name) => element.attribute(name).is_some(),
        None => element.elements().any(|child| child.name.local == field),
    }
}

fn holds(arm: &Arm, line: &[&Element]) -> bool {
    arm.when.iter().all(|when| {
        let value = select(when.selector, line);
        when.words.contains(&value.as_deref().unwrap_or("-"))
    })
}

fn select(selector: &str, line: &[&Element]) -> Option<String> {
    let (last, outer) = line.split_last()?;
    if let Some(rest) = selector.strip_prefix("../") {
        return select(rest, outer);
    }
    let (name, rest) = selector.split_once('/').map_or((selector, None), |(a, b)| (a, Some(b)));
    if let Some(attribute) = name.strip_prefix('@') {
        return last.attribute(attribute).map(str::to_owned);
    }
    let child = last.elements().find(|child| child.name.local == name)?;
    match rest {
        Some(rest) => select(rest, &[child]),
        None => Some(child.text()),
    }
}
