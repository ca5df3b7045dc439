//! Checks that names are unique: in HCL among siblings, and in Rust among the fields of a struct.

use std::collections::BTreeMap;

use super::{Field, Kind, Node};
use crate::policy::Flag;
use crate::problem::{Problem, Problems};

/// Reports all names of a root that are not unique.
pub(super) fn check_names(root: &Node, reserved: &[String], file: &str, problems: &mut Problems) {
    for field in hcl_names(root) {
        if reserved.contains(&field.0) {
            let message = format!("`{}` is a reserved attribute name", field.0);
            problems.push(
                Problem::new(file, 0, message)
                    .at(field.1)
                    .help("set another `name=` for this path"),
            );
        }
    }
    check_node(root, file, problems);
}

fn check_node(node: &Node, file: &str, problems: &mut Problems) {
    clashes(hcl_names(node), file, problems);
    let fields =
        node.fields.iter().map(|field| (field.name.clone(), path_of(node, field))).collect();
    clashes(fields, file, problems);
    for field in &node.fields {
        if let Some(inner) = field.kind.node() {
            check_node(inner, file, problems);
        }
    }
}

fn clashes(names: Vec<(String, String)>, file: &str, problems: &mut Problems) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (name, path) in names {
        if let Some(other) = seen.insert(name.clone(), path.clone()) {
            let message = format!("`{other}` and `{path}` have the same name `{name}`");
            problems
                .push(Problem::new(file, 0, message).at(path).help("set `name=` for both paths"));
        }
    }
}

/// The Terraform names of a struct's attributes, each with its path.
fn hcl_names(node: &Node) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for field in node.fields.iter().filter(|field| !field.settings.has(Flag::Omit)) {
        let path = path_of(node, field);
        match &field.kind {
            Kind::Link => {}
            Kind::Flat(child, own) => {
                let inner = child
                    .fields
                    .iter()
                    .zip(own)
                    .filter(|(field, _)| !field.settings.has(Flag::Omit));
                names.extend(inner.map(|(field, name)| (name.clone(), path_of(child, field))));
            }
            _ => names.push((field.name.clone(), path)),
        }
    }
    names
}

fn path_of(node: &Node, field: &Field) -> String {
    let sign = match field.kind {
        Kind::Attribute(_) => "@",
        _ => "",
    };
    let xml = match field.kind {
        Kind::Text(_) => "text()",
        Kind::Mixed(_) => field.name.as_str(),
        _ => field.xml.as_str(),
    };
    format!("{}/{sign}{xml}", node.path)
}
