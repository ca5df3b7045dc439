//! Resource blocks to documents, text to text. Reads literals only and evaluates nothing; all problems of
//! a configuration come back, each with its place.

use std::collections::{BTreeMap, BTreeSet};

use mapping::Path;
use mapping::edge;

use super::hcl::{self, Lines, Problem, Resource};
use super::roots;
use super::source::{Complaint, Source};

/// Converts a configuration, to a document a resource block.
pub fn hcl_to_xml(source: &Source) -> Result<Vec<String>, Vec<Complaint>> {
    let lines = Lines::of(&source.text);
    let complain = |problem| Complaint::at(&source.name, problem);
    let resources = hcl::resources(&lines);
    let resources =
        resources.map_err(|found| found.into_iter().map(complain).collect::<Vec<_>>())?;
    let mut documents = Vec::with_capacity(resources.len());
    let mut problems = Vec::new();
    for resource in &resources {
        match document(&lines, resource) {
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

fn document(lines: &Lines, resource: &Resource) -> Result<String, Vec<Problem>> {
    let root = roots::of_resource(&resource.r#type).map_err(|message| {
        let position = resource.position;
        vec![Problem { position, message }]
    })?;
    let mut record = (root.record)();
    let attributes = edge::attributes(root.shape);
    let ignored: Vec<&str> = generated::RESERVED.iter().copied().chain(root.parent).collect();
    let reading = hcl::read_body(lines, &resource.body, &attributes, &ignored);
    let mut problems = reading.problems;
    if let Err(found) = edge::from_value(reading.value, record.as_mut()) {
        let found = found.into_iter().map(|problem| Problem {
            position: place(&reading.places, &problem.path)
                .map_or(resource.position, |byte| lines.position(byte)),
            message: format!("{}: {}", problem.path, problem.message),
        });
        // What could not be read is no value either; once is enough.
        let known: BTreeSet<_> = problems.iter().map(|problem| problem.position).collect();
        problems.extend(found.filter(|problem| !known.contains(&problem.position)));
    }
    if problems.is_empty() {
        Ok(edge::to_xml(root.element, record.as_mut()))
    } else {
        Err(problems)
    }
}

/// Where a path starts, or the nearest part of it that the text has.
fn place(places: &BTreeMap<Path, usize>, path: &Path) -> Option<usize> {
    let mut path = path.clone();
    while !path.0.is_empty() {
        if let Some(byte) = places.get(&path) {
            return Some(*byte);
        }
        path.0.pop();
    }
    None
}
