//! The list of roots. In: `schemas/roots`. Out: the grammars to read, the prefixes of namespaces, and the embedded
//! documents whose content is not read. No code depends on the name of a root.

use crate::facts::Namespace;
use crate::problem::{Problem, Problems};

/// The content of `schemas/roots`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roots {
    /// Roots in the file's order.
    pub roots: Vec<Root>,
    /// The paths of elements whose content is not read: `domainsnapshot/domain`.
    pub opaque: Vec<String>,
    /// Prefixes of namespaces.
    pub namespaces: Vec<Namespace>,
}

/// A root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// The stem of the name of its grammar file.
    pub name: String,
    /// Whether libvirt accepts such documents; otherwise it only prints them.
    pub is_writable: bool,
}

impl Roots {
    /// Reads lines `writable NAME`, `readonly NAME`, `opaque PATH`, `ns PREFIX URI`; `#` starts a comment.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let mut roots = Self::default();
        let mut problems = Problems::default();
        for (line, number) in text.lines().zip(1..) {
            // A URI may contain `#`, so only a `#` after a space starts a comment.
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
                    let problem = Problem::new(
                        file,
                        number,
                        format!("`{}` is not a valid line", line.trim()),
                    );
                    problems.push(problem.help(
                        "write `writable NAME`, `readonly NAME`, `opaque PATH` or `ns PREFIX URI`",
                    ));
                }
            }
        }
        problems.finish(roots)
    }
}
