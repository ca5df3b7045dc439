//! The list of roots. In: `schemas/roots`. Out: which grammars to read, prefixes of namespaces, embedded
//! documents to leave alone. The only place that names them; code decides nothing by a name.

use crate::facts::Namespace;
use crate::problem::{Problem, Problems};

/// What `schemas/roots` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roots {
    /// Roots in the file's order.
    pub roots: Vec<Root>,
    /// Paths of elements whose content is not looked into: `domainsnapshot/domain`.
    pub opaque: Vec<String>,
    /// Prefixes of namespaces.
    pub namespaces: Vec<Namespace>,
}

/// A root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// Stem of its grammar file.
    pub name: String,
    /// Whether libvirt takes such documents, rather than only prints them.
    pub is_writable: bool,
}

impl Roots {
    /// Reads lines `writable NAME`, `readonly NAME`, `opaque PATH`, `ns PREFIX URI`; `#` starts a comment.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let mut roots = Self::default();
        let mut problems = Problems::default();
        for (line, number) in text.lines().zip(1..) {
            // A URI may hold a `#`, so only one behind a blank starts a comment.
            let line = line.split(" #").next().unwrap_or_default();
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                ["writable", name] => {
                    roots.roots.push(Root { name: name.into(), is_writable: true });
                }
                ["readonly", name] => {
                    roots.roots.push(Root { name: name.into(), is_writable: false });
                }
                ["opaque", path] => roots.opaque.push(path.into()),
                ["ns", prefix, uri] => {
                    roots.namespaces.push(Namespace { prefix: prefix.into(), uri: uri.into() });
                }
                _ => {
                    let problem =
                        Problem::new(file, number, format!("`{}` says nothing", line.trim()));
                    problems.push(problem.help("a line is `writable NAME`, `readonly NAME`, `opaque PATH` or `ns PREFIX URI`"));
                }
            }
        }
        problems.finish(roots)
    }
}
