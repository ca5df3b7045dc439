//! Checks which parts an element may have and needs, by the branch table of its shape.

use mapping::Location;
use mapping::shape::{Arm, Check, Flags, Row, When};
use mapping::view::{Part, View};

use super::element::{Element, Selected};
use super::{Deciding, Fault, Finding};

/// The mistake of a row that the element may not have, or that it lacks.
pub(super) fn check(element: &Element, index: usize, location: &Location) -> Option<Finding> {
    let row = &element.shape.rows[index];
    let position = u16::try_from(index).ok()?;
    let (check, fault) = match element.view.part(element.shape, index) {
        Part::Unknown => return None,
        Part::Absent => missing(element, row, position)?,
        _ => (Check::Warning, misplaced(element, position)?),
    };
    Some(Finding { path: location.path(), xml: element.xml_path(row), check, driver: None, fault })
}

/// A row that no arm with true conditions contains, although others do.
fn misplaced(element: &Element, position: u16) -> Option<Fault> {
    let with_it = |arm: &&Arm| arm.rows.contains(&position);
    let mut arms = element.shape.arms.iter().filter(with_it).peekable();
    arms.peek()?;
    if arms.clone().any(|arm| element.holds(arm.when) != Some(false)) {
        return None;
    }
    let mut deciding: Vec<Deciding> = Vec::new();
    let is_false = |it: &&When| element.holds(std::slice::from_ref(*it)) == Some(false);
    for condition in arms.flat_map(|arm| arm.when).filter(is_false) {
        add(element, condition, &mut deciding);
    }
    let open = element.shape.arms.iter().filter(|arm| element.holds(arm.when) == Some(true));
    let allowed = open.flat_map(|arm| arm.rows).filter_map(|row| name(element, *row)).collect();
    Some(Fault::Branch { deciding, allowed })
}

/// A row that every element requires, or an arm with true conditions. The values that libvirt requires depend on more
/// than the arm.
fn missing(element: &Element, row: &Row, position: u16) -> Option<(Check, Fault)> {
    let always = Fault::Missing { deciding: Vec::new() };
    match row.flags {
        flags if flags.has(Flags::NEEDED) => return Some((Check::Error, always)),
        flags if flags.has(Flags::EXPECTED) => return Some((Check::Warning, always)),
        flags if flags.has(Flags::UNNEEDED) => return None,
        _ => {}
    }
    let mut arms = element.shape.arms.iter().filter(|arm| arm.required.contains(&position));
    let arm = arms.find(|arm| element.holds(arm.when) == Some(true))?;
    let mut deciding = Vec::new();
    for condition in arm.when {
        add(element, condition, &mut deciding);
    }
    Some((Check::Warning, Fault::Missing { deciding }))
}

/// Adds the value of a condition; several conditions on one value are alternatives.
fn add(element: &Element, condition: &When, deciding: &mut Vec<Deciding>) {
    let path = element.path_of(&condition.selector);
    let words = condition.words.texts.iter().map(|word| Some(*word));
    let words = words.chain(condition.words.absent.then_some(None));
    if let Some(known) = deciding.iter_mut().find(|one| one.path == path) {
        known.allowed.extend(words);
        return;
    }
    let text = match element.select(&condition.selector) {
        Selected::Known(text) => text.map(Into::into),
        Selected::Unknown => None,
    };
    deciding.push(Deciding { path, text, allowed: words.collect() });
}

fn name(element: &Element, index: u16) -> Option<&'static str> {
    let row: &'static Row = element.shape.rows.get(usize::from(index))?;
    row.is_in_hcl().then_some(row.name)
}
