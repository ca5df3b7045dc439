//! Converts resource blocks to documents. Accepts only literals and evaluates nothing; returns all problems of a
//! configuration with their positions.

use std::collections::{BTreeMap, BTreeSet};

use mapping::Path;
use mapping::edge;
use mapping::record::Root;

use super::hcl::{self, Lines, Resource, SourceProblem};
use super::roots::{self, BlockKind};
use super::source::{Source, SourceError};

/// Converts a configuration; each resource block becomes one document. Blocks of types without a document are only
/// checked.
pub fn hcl_to_xml(source: &Source) -> Result<Vec<String>, Vec<SourceError>> {
    let lines = Lines::of(&source.text);
    let source_error = |problem| SourceError::at(&source.name, problem);
    let resources = hcl::resources(&lines);
    let resources =
        resources.map_err(|found| found.into_iter().map(source_error).collect::<Vec<_>>())?;
    let mut documents = Vec::with_capacity(resources.len());
    let mut problems = Vec::new();
    for resource in &resources {
        match document(&lines, resource) {
            Ok(document) => documents.extend(document),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        return Ok(documents);
    }
    problems.sort_by_key(|problem| problem.position);
    Err(problems.into_iter().map(source_error).collect())
}

fn document(lines: &Lines, resource: &Resource) -> Result<Option<String>, Vec<SourceProblem>> {
    let kind = roots::of_resource(&resource.r#type).map_err(|message| {
        let position = resource.position;
        vec![SourceProblem { position, message }]
    })?;
    match kind {
        BlockKind::Document(root) => convert(lines, resource, root).map(Some),
        BlockKind::Attributes(attributes) => {
            let problems = hcl::check_body(lines, &resource.body, &attributes);
            if problems.is_empty() { Ok(None) } else { Err(problems) }
        }
    }
}

fn convert(
    lines: &Lines,
    resource: &Resource,
    root: &'static Root,
) -> Result<String, Vec<SourceProblem>> {
    let mut record = (root.record)();
    let attributes = edge::attributes(root.shape);
    let ignored: Vec<&str> = generated::RESERVED.iter().copied().chain(root.parent).collect();
    let reading = hcl::read_body(lines, &resource.body, &attributes, &ignored);
    let mut problems = reading.problems;
    if let Err(found) = edge::from_value(reading.value, record.as_mut()) {
        let found = found.into_iter().map(|problem| SourceProblem {
            position: offset_of(&reading.offsets, &problem.path)
                .map_or(resource.position, |byte| lines.position(byte)),
            message: format!("{}: {}", problem.path, problem.message),
        });
        // An expression that could not be read also has no value: report it only once.
        let known: BTreeSet<_> = problems.iter().map(|problem| problem.position).collect();
        problems.extend(found.filter(|problem| !known.contains(&problem.position)));
    }
    if problems.is_empty() {
        Ok(edge::to_xml(root.element, record.as_mut()))
    } else {
        Err(problems)
    }
}

/// The offset at which the value of a path starts, or the nearest ancestor that is in the text.
fn offset_of(offsets: &BTreeMap<Path, usize>, path: &Path) -> Option<usize> {
    let mut path = path.clone();
    while !path.0.is_empty() {
        if let Some(byte) = offsets.get(&path) {
            return Some(*byte);
        }
        path.0.pop();
    }
    None
}
