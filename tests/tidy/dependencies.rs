//! Whether each dependency that a manifest declares is used by the sources of its package.
//! In: the manifests and sources that git knows. Out: a line for each dependency without a use.

use crate::files::{File, Files, has_extension};

/// Dependencies that no source names, each with its package and the reason.
const UNNAMED: &[(&str, &str, &str)] = &[(
    "Cargo.toml",
    "faulty-libvirt",
    "tests load the library at run time; the dependency makes cargo build it",
)];

/// A line for each unused dependency, and for each exception that is no longer needed.
pub(crate) fn unused(files: &Files) -> Vec<String> {
    let mut problems = Vec::new();
    let (mut excused, mut unnamed) = (Vec::new(), Vec::new());
    let manifests: Vec<&File> = files.iter().filter(|file| is_manifest(&file.path)).collect();
    assert!(manifests.len() > 5, "git knows few manifests: {}", manifests.len());
    for manifest in &manifests {
        for (section, name) in declared(&manifest.text) {
            if section == "workspace.dependencies" {
                if !manifests.iter().any(|file| inherits(&file.text, name)) {
                    problems.push(format!("{}: no package uses {name}", manifest.path));
                }
            } else if !is_used(files, manifest, section, name) {
                match UNNAMED.iter().find(|it| (it.0, it.1) == (manifest.path.as_str(), name)) {
                    Some(exception) => excused.push(exception),
                    None => unnamed.push((manifest, section, name)),
                }
            }
        }
    }
    problems.extend(unnamed.into_iter().map(|(manifest, section, name)| {
        format!("{}: [{section}] {name} is not used", manifest.path)
    }));
    let needless = UNNAMED.iter().filter(|exception| !excused.contains(exception));
    problems.extend(needless.map(|(manifest, name, _)| {
        format!("{manifest}: {name} is used or gone: remove it from UNNAMED")
    }));
    problems
}

fn is_manifest(path: &str) -> bool {
    path == "Cargo.toml" || path.ends_with("/Cargo.toml")
}

/// The sections and names of a manifest's dependencies.
fn declared(manifest: &str) -> Vec<(&str, &str)> {
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if section.ends_with("dependencies")
            && let Some((name, _)) = line.split_once(['.', ' ', '='])
            && !name.is_empty()
            && !name.starts_with('#')
        {
            found.push((section, name));
        }
    }
    found
}

/// Whether a package takes that dependency from the workspace.
fn inherits(manifest: &str, name: &str) -> bool {
    declared(manifest).iter().any(|it| it.0 != "workspace.dependencies" && it.1 == name)
}

fn is_used(files: &Files, manifest: &File, section: &str, name: &str) -> bool {
    let package = manifest.path.trim_end_matches("Cargo.toml");
    let crate_name = name.replace('-', "_");
    let mut sources = files.iter().filter(|file| is_source(&file.path, package, section));
    sources.any(|file| file.text.lines().any(|line| is_named(line, &crate_name)))
}

/// Whether a file is a source of a package that sees the dependencies of that section.
fn is_source(path: &str, package: &str, section: &str) -> bool {
    let Some(path) = path.strip_prefix(package).filter(|path| has_extension(path, "rs")) else {
        return false;
    };
    match section {
        "build-dependencies" => path == "build.rs",
        // The root package has no folder `src`: its targets, of either kind, are tests.
        "dev-dependencies" => path.starts_with("src/") || path.starts_with("tests/"),
        _ => path.starts_with("src/") || (package.is_empty() && path.starts_with("tests/")),
    }
}

/// Whether a line of code names something of that crate, or the crate itself.
fn is_named(line: &str, name: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let is_start = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        let is_import = before.ends_with("use ") || before.ends_with("extern crate ");
        is_start && (after.starts_with("::") || (is_import && !after.starts_with(is_word)))
    })
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

#[test]
fn a_use_is_distinguished_from_a_similar_name() {
    for used in ["use http::Request;", "    http::status()", "use http;", "use http as h;"] {
        assert!(is_named(used, "http"), "{used}");
    }
    for unused in ["use https::A;", "a::http::B", "// http::Request", "use http_body;", "http://a"]
    {
        assert!(!is_named(unused, "http"), "{unused}");
    }
}

#[test]
fn dependencies_are_found_in_their_sections() {
    let manifest = "[package]\nname = \"a\"\n\n[dependencies]\n# Why.\nb.workspace = true\n\n\
                    [dev-dependencies]\nc = \"1\"\nd = { workspace = true, features = [] }\n";
    let found = declared(manifest);
    assert_eq!(
        found,
        [("dependencies", "b"), ("dev-dependencies", "c"), ("dev-dependencies", "d")]
    );
}
