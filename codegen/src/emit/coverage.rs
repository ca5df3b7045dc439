//! Counts the attributes with our prose. In: [`Root`]s. Out: the numbers of each resource type, and the list of
//! attributes without prose, which is committed and may only shrink.

use std::collections::BTreeSet;

use crate::ir::{Field, Kind, Node, Root};
use crate::policy::Flag;
use crate::problem::{Problem, Problems};

/// The committed list.
pub const UNDESCRIBED: &str = "schemas/shape.undescribed";

/// The numbers of one resource type.
#[derive(Debug, Default)]
pub struct Coverage {
    /// The resource type.
    pub resource: String,
    /// The number of its attributes, without keys of maps and controls.
    pub attributes: usize,
    /// The paths of the attributes without our prose, in the order of the shape lock.
    pub undescribed: Vec<String>,
}

impl Coverage {
    /// The number of attributes with our prose.
    pub fn described(&self) -> usize {
        self.attributes.saturating_sub(self.undescribed.len())
    }

    fn add(&mut self, node: &Node) {
        for field in node.fields.iter().filter(|field| !field.settings.has(Flag::Omit)) {
            match &field.kind {
                Kind::Link => {}
                Kind::Flat(child, _) => self.add(child),
                Kind::Child(child)
                | Kind::Children(child)
                | Kind::Chain(child)
                | Kind::Mixed(child) => {
                    self.count(field);
                    self.add(child);
                }
                _ => self.count(field),
            }
        }
    }

    fn count(&mut self, field: &Field) {
        self.attributes += 1;
        if !field.is_described {
            self.undescribed.push(field.path.clone());
        }
    }
}

/// The coverage of each root that a resource manages.
pub fn coverage(roots: &[Root]) -> Vec<Coverage> {
    let of = |root: &Root| {
        let resource = root.resource.clone()?;
        let mut coverage = Coverage { resource, ..Coverage::default() };
        coverage.add(&root.node);
        Some(coverage)
    };
    roots.iter().filter_map(of).collect()
}

/// The list of attributes without our prose, one path on each line.
pub fn undescribed(coverage: &[Coverage]) -> String {
    let mut seen = BTreeSet::new();
    let mut list = String::new();
    for path in coverage.iter().flat_map(|one| &one.undescribed) {
        if seen.insert(path) {
            list.push_str(path);
            list.push('\n');
        }
    }
    list
}

/// Checks a new list against the committed one.
///
/// Errors: paths without our prose that are not in the committed list.
pub fn guard_descriptions(committed: &str, generated: &str) -> Result<(), Problems> {
    let known: BTreeSet<&str> = committed.lines().collect();
    let mut problems = Problems::default();
    for path in generated.lines().filter(|path| !known.contains(path)) {
        let problem = Problem::new(UNDESCRIBED, 0, "this attribute has no description").at(path);
        problems.push(problem.help("write `PATH: One sentence.` in schemas/prose"));
    }
    problems.finish(())
}
