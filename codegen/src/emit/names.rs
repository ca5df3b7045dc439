//! Rust names of generated items, unique in the crate.

use std::collections::BTreeMap;

use crate::ir::{Arena, camel, snake};
use crate::problem::{Problem, Problems};

/// The number of rows that a set of rows can hold, as in `mapping::shape::RowSet`.
const MAX_ROWS: usize = 128;

/// The names of all structs.
pub(super) struct Names(Vec<Name>);

/// The names of one struct.
pub(super) struct Name {
    /// The module of its root.
    module: String,
    /// The type: `PoolSourceHost`.
    pub(super) r#type: String,
    /// The static with its shape: `POOL_SOURCE_HOST`.
    pub(super) shape: String,
}

impl Name {
    /// The path of the type in the crate.
    pub(super) fn type_path(&self) -> String {
        format!("{}::{}", self.module, self.r#type)
    }

    /// The path of the shape in the crate.
    pub(super) fn static_path(&self) -> String {
        format!("{}::{}", self.module, self.shape)
    }
}

impl Names {
    pub(super) fn new(arena: &Arena) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let mut names = Vec::new();
        for item in &arena.items {
            let r#type = camel(&item.path);
            if let Some(other) = seen.insert(r#type.clone(), &item.path) {
                let message =
                    format!("`{other}` and `{}` have the same Rust name `{}`", item.path, r#type);
                problems.push(
                    Problem::new("schemas/policy", 0, message)
                        .help("write equal policy for both paths, or rename a mix"),
                );
            }
            if item.fields.len() > MAX_ROWS {
                let count = item.fields.len();
                let message = format!("the struct has {count} fields; the maximum is {MAX_ROWS}");
                problems.push(
                    Problem::new("schemas/policy", 0, message)
                        .at(&item.path)
                        .help("raise the limit, here and of RowSet in mapping/src/shape/index.rs"),
                );
            }
            let shape = snake(&item.path.replace('/', "-")).to_uppercase();
            names.push(Name { module: item.root.clone(), r#type, shape });
        }
        problems.finish(Self(names))
    }

    pub(super) fn item(&self, index: usize) -> &Name {
        &self.0[index]
    }
}

/// A field's Rust identifier.
pub(super) fn identifier(name: &str) -> String {
    let is_keyword = matches!(
        name,
        "as" | "async"
            | "await"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "final"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
            | "abstract"
            | "do"
            | "become"
            | "gen"
    );
    if is_keyword { format!("r#{name}") } else { name.to_owned() }
}
