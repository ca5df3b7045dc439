//! Resource blocks to documents, text to text. Reads literals only and evaluates nothing; all problems of
//! a configuration come back, each with its place.

use std::collections::BTreeMap;

use mapping::Path;
use mapping::edge;

use super::hcl::{self, Position, Problem, Resource};
use super::roots;
use super::source::{Complaint, Source};

/// The arguments of our resources that are no part of libvirt's document.
const RESERVED: &[&str] =
    &["id", "running", "autostart", "create", "update", "destroy", "timeouts", "pending_restart"];

/// Converts a configuration, to a document a resource block.
pub fn hcl_to_xml(source: &Source) -> Result<Vec<String>, Vec<Complaint>> {
    let text = &source.text;
    let complain = |problem| Complaint::at(&source.name, problem);
    let resources = hcl::resources(text);
    let resources =
        resources.map_err(|found| found.into_iter().map(complain).collect::<Vec<_>>())?;
    let mut documents = Vec::with_capacity(resources.len());
    let mut problems = Vec::new();
    for resource in &resources {
        match document(text, resource) {
            Ok(document) => documents.push(document),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        return Ok(documents);
    }
    problems.sort_by_key(|problem| problem.position);
    Err(problems.into_iter().map(complain).collect())
}

fn document(text: &str, resource: &Resource) -> Result<String, Vec<Problem>> {
    let root = roots::of_resource(&resource.r#type).map_err(|message| {
        let position = resource.position;
        vec![Problem { position, message }]
    })?;
    let mut record = (root.record)();
    let attributes = edge::attributes(root.shape);
    let ignored: Vec<&str> = RESERVED.iter().copied().chain(root.parent).collect();
    let reading = hcl::read_body(text, &resource.body, &attributes, &ignored);
    let mut problems = reading.problems;
    if let Err(found) = edge::from_value(reading.value, record.as_mut()) {
        let found = found.into_iter().map(|problem| Problem {
            position: place(&reading.places, &problem.path).unwrap_or(resource.position),
            message: format!("{}: {}", problem.path, problem.message),
        });
        // What could not be read is no value either; once is enough.
        let is_new =
            |problem: &Problem| problems.iter().all(|known| known.position != problem.position);
        let found: Vec<Problem> = found.filter(is_new).collect();
        problems.extend(found);
    }
    if problems.is_empty() {
        Ok(edge::to_xml(root.element, record.as_mut()))
    } else {
        Err(problems)
    }
}

/// Where a path stands, or the nearest part of it that the text has.
fn place(places: &BTreeMap<Path, Position>, path: &Path) -> Option<Position> {
    let mut path = path.clone();
    while !path.0.is_empty() {
        if let Some(position) = places.get(&path) {
            return Some(*position);
        }
        path.0.pop();
    }
    None
}
