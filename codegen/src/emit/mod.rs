//! Prints the generated crate, the shape lock and the list of attributes without a description.
//! In: [`Arena`] and [`Root`]s. Out: [`Output`] files. The generated code contains data; the loops are in `mapping`.

mod coverage;
mod cross;
mod files;
mod guard;
mod lock;
mod names;
mod record;
mod rules;
mod shape;

pub use coverage::{Coverage, UNDESCRIBED, coverage, guard_descriptions, undescribed};
pub use guard::guard;
pub use lock::lock;

use std::collections::{BTreeMap, BTreeSet};

use self::files::{File, split};
use self::names::Names;
use crate::ir::{Arena, Root};
use crate::problem::Problems;

/// Files to write: path relative to the project, and text.
pub type Output = BTreeMap<String, String>;

const HEADER_END: &str = "Do not edit; run cargo run -p codegen.";

/// The files of the generated crate, the shape lock, and the list of attributes without a description. `reserved` are
/// the reserved attribute names.
///
/// Errors: names that are not unique.
pub fn emit(roots: &[Root], arena: &Arena, reserved: &[String]) -> Result<Output, Problems> {
    let names = Names::new(arena)?;
    let mut output = Output::new();
    for root in roots {
        let files = split(root, arena, &names);
        output.insert(format!("generated/src/{}/mod.rs", root.name), module(root, &files));
        for file in files {
            let path = format!("generated/src/{}/{}.rs", root.name, file.name);
            output.insert(path, file.text);
        }
    }
    output.insert(
        "generated/src/lib.rs".to_owned(),
        library(roots, arena, &names) + &reserved_names(reserved),
    );
    output.insert("generated/src/checks.rs".to_owned(), checks(roots));
    output.insert("schemas/shape.lock".to_owned(), lock(roots));
    output.insert(UNDESCRIBED.to_owned(), undescribed(&coverage(roots)));
    Ok(output)
}

fn checks(roots: &[Root]) -> String {
    let mut text = format!(
        "//! Mistakes that several values of a document make together. From schemas/policy/*.rules. {HEADER_END}\n"
    );
    text.push_str("\nuse mapping::shape::*;\n");
    text.extend(roots.iter().filter(|root| !root.checks.is_empty()).map(cross::checks));
    text
}

fn module(root: &Root, files: &[File]) -> String {
    let mut text =
        format!("//! From schemas/facts/{0}.facts, `{1}`. {HEADER_END}\n", root.name, root.element);
    for file in files {
        text.push_str(&format!("\n#[rustfmt::skip]\nmod {};", file.name));
    }
    text.push('\n');
    for file in files {
        text.push_str(&format!("\npub use {}::*;", file.name));
    }
    text.push('\n');
    text
}

fn library(roots: &[Root], arena: &Arena, names: &Names) -> String {
    let mut text = format!(
        "//! Structs and shapes of every libvirt document. From schemas/facts. {HEADER_END}\n"
    );
    text.push_str("\n// Numbers and words are written as in the grammars.\n");
    text.push_str("#![allow(clippy::unreadable_literal, clippy::doc_markdown)]\n\n");
    let modules: BTreeSet<&str> = roots.iter().map(|root| root.name.as_str()).collect();
    text.push_str("#[rustfmt::skip]\npub mod checks;\n");
    for module in modules {
        text.push_str(&format!("pub mod {module};\n"));
    }
    text.push_str("\nuse mapping::record::Root;\n\n/// Every root, by the name of its grammar.\npub static ROOTS: &[Root] = &[\n");
    for (root, index) in roots.iter().zip(&arena.roots) {
        let item = names.item(*index);
        text.push_str(&format!(
            "    Root {{\n        name: {:?},\n        element: {:?},\n        resource: {:?},\n        parent: {:?},\n        shape: &{},\n        checks: {},\n        record: || Box::<{}>::default(),\n    }},\n",
            root.name, root.element, root.resource.as_deref(), root.parent.as_deref(), item.static_path(), cross::name(root), item.type_path(),
        ));
    }
    text.push_str("];\n");
    text
}

fn reserved_names(names: &[String]) -> String {
    format!(
        "\n/// The attribute names that are reserved for controls. From schemas/policy/reserved.\n#[rustfmt::skip]\npub static RESERVED: &[&str] = {};\n",
        rules::strings(names)
    )
}
