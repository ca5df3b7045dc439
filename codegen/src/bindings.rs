//! In: cargo's metadata of the workspace, and the declarations of libvirt's raw binding. Out: a table with one line for
//! each function, from which the macro `forward!` of the provider's loader defines its forwarders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use serde_json::Value;
use syn::{
    FnArg, ForeignItem, ForeignItemFn, Item, PointerMutability, ReturnType, Signature, Type,
};
use thiserror::Error;

/// The path of the table in the workspace.
pub const OUTPUT: &str = "provider/src/libvirt/loader/functions.rs";
/// The package whose declarations are read.
const PACKAGE: &str = "virt-sys";
/// The path of its declarations in the package.
const DECLARATIONS: &str = "bindgen/bindings.rs";
/// Functions that the loader defines itself, because they also report its own errors.
const BY_HAND: &[&str] = &["virGetLastError"];

/// An error of the generation of the table.
#[derive(Debug, Error)]
pub enum BindingsError {
    /// The output of cargo cannot be parsed.
    #[error("cannot parse the output of cargo metadata")]
    Metadata(#[from] serde_json::Error),
    /// The binding is not part of the workspace.
    #[error("{PACKAGE} is not a dependency of this workspace")]
    Absent,
    /// The declarations cannot be parsed.
    #[error("cannot parse {DECLARATIONS} of {PACKAGE}")]
    Parse(#[from] syn::Error),
    /// A function cannot have a forwarder.
    #[error("{function}: cannot generate a forwarder for `{part}`")]
    Function {
        /// The function.
        function: String,
        /// The unsupported part of its declaration.
        part: String,
    },
}

/// The raw binding that the build uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// The file with its declarations.
    pub declarations: PathBuf,
    /// Its version.
    pub version: String,
}

/// Finds the raw binding in the output of `cargo metadata --format-version 1`.
pub fn locate(metadata: &str) -> Result<Binding, BindingsError> {
    let metadata: Value = serde_json::from_str(metadata)?;
    binding(&metadata).ok_or(BindingsError::Absent)
}

fn binding(metadata: &Value) -> Option<Binding> {
    let packages = metadata.get("packages")?.as_array()?;
    let found = packages.iter().find(|package| package["name"] == PACKAGE)?;
    let folder = Path::new(found["manifest_path"].as_str()?).parent()?;
    let version = found["version"].as_str()?.to_owned();
    Some(Binding { declarations: folder.join(DECLARATIONS), version })
}

/// The table for the declarations of a version, sorted by name.
pub fn bindings(version: &str, declarations: &str) -> Result<String, BindingsError> {
    let file = syn::parse_file(declarations)?;
    let mut lines = BTreeMap::new();
    for function in file.items.iter().flat_map(foreign_functions) {
        let name = function.sig.ident.to_string();
        if !BY_HAND.contains(&name.as_str()) {
            let line = declaration(&function.sig)
                .map_err(|part| BindingsError::Function { function: name.clone(), part })?;
            lines.insert(name, line);
        }
    }
    let body: Vec<_> = lines.values().map(|line| format!("    {line}\n")).collect();
    let body = body.concat();
    Ok(format!(
        "//! From {PACKAGE} {version}. Do not edit; run cargo run -p codegen -- bindings.\n\n\
         use std::os::raw::*;\n\n\
         use virt_sys::*;\n\n\
         use super::forward::forward;\n\n\
         forward! {{\n{body}}}\n"
    ))
}

fn foreign_functions(item: &Item) -> Vec<&ForeignItemFn> {
    let Item::ForeignMod(block) = item else {
        return Vec::new();
    };
    let functions = block.items.iter().filter_map(|item| match item {
        ForeignItem::Fn(function) => Some(function),
        _ => None,
    });
    functions.collect()
}

/// One line of the table: `fn name(argument: Type, ...) -> Type;`, or the unsupported part of the declaration.
fn declaration(signature: &Signature) -> Result<String, String> {
    if signature.variadic.is_some() {
        return Err("...".to_owned());
    }
    let mut arguments = Vec::new();
    for argument in &signature.inputs {
        let FnArg::Typed(argument) = argument else {
            return Err("self".to_owned());
        };
        let label = argument.pat.to_token_stream();
        arguments.push(format!("{label}: {}", type_text(&argument.ty)?));
    }
    let result = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, result) => format!(" -> {}", type_text(result)?),
    };
    Ok(format!("fn {}({}){result};", signature.ident, arguments.join(", ")))
}

/// A type as written in the table: paths are shortened to their last name, which the table imports.
fn type_text(kind: &Type) -> Result<String, String> {
    match kind {
        Type::Ptr(pointer) => {
            let target = type_text(&pointer.elem)?;
            match pointer.mutability {
                PointerMutability::Mut(_) => Ok(format!("*mut {target}")),
                PointerMutability::Const(_) => Ok(format!("*const {target}")),
            }
        }
        Type::Path(path) if path.path.segments.iter().all(|part| part.arguments.is_none()) => {
            let last = path.path.segments.last();
            Ok(last.map(|part| part.ident.to_string()).unwrap_or_default())
        }
        other => Err(other.to_token_stream().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use super::{OUTPUT, bindings, locate};

    #[test]
    fn each_declared_function_is_one_line() {
        let source = "extern \"C\" { pub fn b(a: *const ::std::os::raw::c_char) -> virPtr; }\n\
                      extern \"C\" { pub static mut S: virPtr; pub fn a(); }";
        let text = bindings("1.2.3", source).unwrap();
        let body = text.split_once("forward! {\n").unwrap().1;
        assert_eq!(body, "    fn a();\n    fn b(a: *const c_char) -> virPtr;\n}\n");
    }

    #[test]
    fn hand_written_functions_stay_out() {
        let source = "extern \"C\" { pub fn virGetLastError() -> virErrorPtr; pub fn a(); }";
        assert!(!bindings("1", source).unwrap().contains("virGetLastError"));
    }

    #[test]
    fn a_variadic_function_is_refused_by_name() {
        let error = bindings("1", "extern \"C\" { pub fn log(a: c_int, ...); }").unwrap_err();
        assert_eq!(error.to_string(), "log: cannot generate a forwarder for `...`");
    }

    #[test]
    fn the_committed_table_is_what_the_binding_declares() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let cargo = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1"])
            .current_dir(root)
            .output()
            .unwrap();
        let binding = locate(&String::from_utf8(cargo.stdout).unwrap()).unwrap();
        let declarations = std::fs::read_to_string(binding.declarations).unwrap();
        let fresh = bindings(&binding.version, &declarations).unwrap();
        let committed = std::fs::read_to_string(root.join(OUTPUT)).unwrap();
        assert!(fresh == committed, "run: cargo run -p codegen -- bindings");
    }
}
