//! Converts resource blocks to documents. Accepts only literals and evaluates nothing; returns all problems of a
//! configuration with their positions.

use std::collections::BTreeSet;

use hcl_edit::structure::Structure;
use mapping::edge;
use mapping::record::Root;

use super::hcl::{self, BlockSchema, Lines, Resource, SourceProblem};
use super::roots::{self, Described};
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
    let described = roots::of_resource(&resource.r#type).map_err(|message| {
        let position = resource.position;
        vec![SourceProblem { position, message }]
    })?;
    let mut problems = check_controls(lines, resource, &described);
    let controls = described.controls.iter().map(|control| control.name);
    let ignored: Vec<&str> = match described.root {
        Some(root) => {
            generated::RESERVED.iter().copied().chain(root.parent).chain(controls).collect()
        }
        None => controls.collect(),
    };
    let attributes = &described.attributes;
    let schema = BlockSchema {
        r#type: &resource.r#type,
        attributes,
        keys: &described.keys,
        ignored: &ignored,
    };
    let document = if let Some(root) = described.root {
        convert(lines, resource, &schema, root).map(Some)
    } else {
        problems.extend(hcl::check_body(lines, &resource.body, &schema).problems);
        Ok(None)
    };
    match document {
        Ok(document) if problems.is_empty() => Ok(document),
        Ok(_) => Err(problems),
        Err(found) => Err(problems.into_iter().chain(found).collect()),
    }
}

/// The problems of the arguments that are not part of a document.
fn check_controls(lines: &Lines, resource: &Resource, described: &Described) -> Vec<SourceProblem> {
    let is_control = |name: &str| described.controls.iter().any(|control| control.name == name);
    let arguments = resource.body.iter().map(|structure| match structure {
        Structure::Attribute(attribute) => attribute.key.as_str(),
        Structure::Block(block) => block.ident.as_str(),
    });
    let others: Vec<&str> = arguments.filter(|name| !is_control(name)).collect();
    let schema = BlockSchema {
        r#type: &resource.r#type,
        attributes: &described.controls,
        keys: &described.keys,
        ignored: &others,
    };
    hcl::check_body(lines, &resource.body, &schema).problems
}

fn convert(
    lines: &Lines,
    resource: &Resource,
    schema: &BlockSchema,
    root: &'static Root,
) -> Result<String, Vec<SourceProblem>> {
    let mut record = (root.record)();
    let mut reading = hcl::read_body(lines, &resource.body, schema);
    let mut problems = std::mem::take(&mut reading.problems);
    if let Err(found) = edge::from_value(std::mem::take(&mut reading.value), record.as_mut()) {
        let found = found.into_iter().map(|problem| SourceProblem {
            position: reading
                .offset_of(&problem.path)
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
