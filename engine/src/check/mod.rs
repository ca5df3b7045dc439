//! Finds mistakes of a configuration, before any call to libvirt: values outside of their types, parts that the chosen
//! variant of an element does not have, and missing parts. Unknown values are skipped.

mod branches;
mod changed;
mod cross;
mod element;
mod place;
mod scalars;
mod since;

use std::collections::BTreeSet;

use mapping::path::Step;
use mapping::record::Root;
use mapping::shape::{Check, Flags, Row, Scalar, Shape};
use mapping::{Location, Path, Value};

pub use self::changed::{ChangedValue, changed_values};
pub use self::since::{Feature, Lacking, lacking};

use self::element::Element;
use crate::fields::fields;
use crate::view::{Part, ValueView, View};

/// A mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The attribute.
    pub path: Path,
    /// The path of the attribute in the document: `/domain/devices/disk/target/@bus`.
    pub xml: String,
    /// Whether libvirt refuses or drops the value.
    pub check: Check,
    /// The only driver of libvirt that refuses or drops the value.
    pub driver: Option<&'static str>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The value does not belong to its type.
    Value {
        /// The value; none if it is secret.
        text: Option<String>,
        /// The type.
        scalar: Scalar,
    },
    /// The element has no such part, because of other values.
    Branch {
        /// The values that decide.
        deciding: Vec<Deciding>,
        /// The attributes that the element may have instead.
        allowed: Vec<&'static str>,
    },
    /// Several values make a mistake together.
    Cross {
        /// The value of the attribute; none if it is secret, absent or more than a text.
        text: Option<String>,
        /// The type of the value; none for one that is only present.
        scalar: Option<Scalar>,
        /// What is wrong, and the fix.
        message: &'static str,
    },
    /// The element requires the attribute because of other values, or always if there are none.
    Missing {
        /// The values that decide.
        deciding: Vec<Deciding>,
    },
}

/// A value that decides which parts an element has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deciding {
    /// The attribute.
    pub path: Path,
    /// Its value.
    pub text: Option<String>,
    /// The values with which the part exists; none for an omitted attribute.
    pub allowed: Vec<Option<&'static str>>,
}

impl Finding {
    /// The values that decide that this is a mistake.
    fn deciding(&self) -> &[Deciding] {
        match &self.fault {
            Fault::Branch { deciding, .. } | Fault::Missing { deciding } => deciding,
            Fault::Value { .. } | Fault::Cross { .. } => &[],
        }
    }
}

/// The mistakes of a configuration, in the order of the document. `driver` is the driver of libvirt, if it is known.
pub fn check(root: &Root, config: &Value, driver: Option<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let element = Element {
        shape: root.shape,
        view: ValueView::of(config),
        xml: root.element,
        location: Location::default(),
        outer: None,
    };
    visit(&element, &mut findings);
    let mut cross = Vec::new();
    let checks = cross::Checks { checks: root.checks, driver };
    checks.find(&element, &mut cross);
    let mut findings = relevant(findings, &cross);
    findings.extend(cross);
    findings.sort_by_cached_key(|finding| position(root.shape, &finding.path));
    findings
}

/// The position of an attribute in the document: the index of each step.
fn position(shape: &'static Shape, path: &Path) -> Vec<usize> {
    let mut shape = Some(shape);
    let step = |step: &Step| match step {
        Step::Index(index) => *index,
        Step::Key(_) => 0,
        Step::Attribute(name) => {
            let found = shape
                .into_iter()
                .flat_map(fields)
                .enumerate()
                .find(|(_, field)| field.name == *name);
            shape = found.and_then(|(_, field)| field.row.shape());
            found.map_or(usize::MAX, |(index, _)| index)
        }
    };
    path.0.iter().map(step).collect()
}

/// Whether messages must not contain the values of a row.
fn is_secret(row: &Row) -> bool {
    row.has(Flags::WRITE_ONLY) || row.has(Flags::SENSITIVE)
}

/// The mistakes of single values without those that another mistake explains.
fn relevant(findings: Vec<Finding>, cross: &[Finding]) -> Vec<Finding> {
    let is_wrong = |finding: &&Finding| matches!(finding.fault, Fault::Value { .. });
    let wrong: BTreeSet<Path> =
        findings.iter().filter(is_wrong).map(|finding| finding.path.clone()).collect();
    // A rule about several values explains more than the absence of a part.
    let is_missing = |finding: &Finding| {
        let is_same = |it: &Finding| it.path == finding.path || it.path.is_below(&finding.path);
        matches!(finding.fault, Fault::Missing { .. }) && cross.iter().any(is_same)
    };
    // A wrong word decides nothing.
    let is_decided =
        |finding: &Finding| finding.deciding().iter().all(|it| !wrong.contains(&it.path));
    findings.into_iter().filter(|it| !is_missing(it) && is_decided(it)).collect()
}

fn visit(element: &Element, findings: &mut Vec<Finding>) {
    let rows = element.shape.rows.iter().enumerate();
    for (index, row) in rows.filter(|(_, row)| row.is_in_hcl()) {
        let name = element.name(index);
        let location = element.locate(row, &name);
        findings.extend(branches::check(element, index, &location));
        match element.view.part(element.shape, index) {
            Part::Text(text) => findings.extend(scalars::check(element, row, &location, &text)),
            Part::Texts(texts) => {
                for (position, text) in texts.iter().enumerate() {
                    let Some(text) = text else { continue };
                    let location = location.element(position, None);
                    findings.extend(scalars::check(element, row, &location, text));
                }
            }
            _ => element.each_child(index, &mut |child| visit(child, findings)),
        }
    }
}
