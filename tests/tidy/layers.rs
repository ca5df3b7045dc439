//! The layers of the provider: what each of its folders may import, and that the files of a folder import each other in
//! one direction.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::files::{File, Files};

const SOURCES: &str = "provider/src/";

/// What a folder never imports: `crate::NAME`, or any path that starts so.
const FORBIDDEN: [(&str, &[&str]); 7] = [
    (
        "libvirt",
        &[
            "lifecycle",
            "resources",
            "data_sources",
            "protocol",
            "plugin",
            "diagnostic",
            "guest",
            "controls",
        ],
    ),
    ("guest", &["protocol", "plugin", "lifecycle", "resources", "data_sources", "diagnostic"]),
    ("controls", &["protocol", "plugin", "lifecycle", "data_sources", "libvirt", "guest"]),
    ("resources", &["protocol", "plugin", "lifecycle"]),
    (
        "sources",
        &["cli", "protocol", "plugin", "lifecycle", "resources", "data_sources", "libvirt"],
    ),
    ("data_sources", &["protocol", "plugin", "lifecycle", "resources"]),
    (
        "lifecycle",
        &[
            "resources::domain",
            "resources::network",
            "resources::pool",
            "resources::volume",
            "resources::nwfilter",
            "resources::secret",
            "resources::nwfilter_binding",
            "protocol::wire",
            "plugin",
        ],
    ),
];

/// The folders whose files do not import each other in a circle. A folder's own `mod.rs` joins its parts and is none.
const WITHOUT_CIRCLES: [&str; 5] = ["lifecycle", "resources", "libvirt", "guest", "sources"];

/// Imports that a layer forbids, each with its file.
pub(crate) fn forbidden(files: &Files) -> Vec<String> {
    let mut problems = Vec::new();
    for file in sources(files) {
        let path = &file.path[SOURCES.len()..];
        let rules = FORBIDDEN.iter().filter(|(folder, _)| path.starts_with(&format!("{folder}/")));
        for (folder, names) in rules {
            for import in imports(&file.text) {
                let is_forbidden = |name: &&&str| {
                    import.strip_prefix("crate::").is_some_and(|rest| {
                        rest == **name || rest.starts_with(&format!("{name}::"))
                    })
                };
                if let Some(name) = names.iter().find(is_forbidden) {
                    problems.push(format!("{}: {folder} imports {name}", file.path));
                }
            }
        }
    }
    problems
}

/// Files outside of the two places for it that contain unsafe code.
pub(crate) fn unsafe_code(files: &Files) -> Vec<String> {
    let is_place = |path: &str| {
        ["loader/", "ffi/"]
            .iter()
            .any(|folder| path.starts_with(&format!("provider/src/libvirt/{folder}")))
    };
    let has_unsafe = |file: &&File| {
        let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        code.flat_map(str::split_whitespace).any(|word| word == "unsafe")
    };
    let outside = sources(files).filter(|file| !is_place(&file.path)).filter(has_unsafe);
    outside.map(|file| format!("{}: contains unsafe code", file.path)).collect()
}

/// Circles of imports among the files of a folder, each once.
pub(crate) fn circles(files: &Files) -> Vec<String> {
    WITHOUT_CIRCLES.iter().flat_map(|folder| circles_of(folder, &graph(files, folder))).collect()
}

fn sources(files: &Files) -> impl Iterator<Item = &File> {
    let is_rust = |file: &&File| {
        Path::new(&file.path).extension().is_some_and(|it| it == "rs")
            && !file.path.ends_with("/tests.rs")
    };
    files.iter().filter(|file| file.path.starts_with(SOURCES)).filter(is_rust)
}

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Which parts of a folder each part imports. A part is a file, or a folder in it.
fn graph(files: &Files, folder: &str) -> Graph {
    let base = format!("{SOURCES}{folder}/");
    let inside = |file: &File| file.path.strip_prefix(&base).map(str::to_owned);
    let part =
        |path: &str| path.split('/').next().unwrap_or(path).trim_end_matches(".rs").to_owned();
    let parts: BTreeSet<String> =
        sources(files).filter_map(inside).map(|path| part(&path)).collect();
    let mut graph = Graph::new();
    for file in sources(files) {
        let Some(path) = inside(file) else { continue };
        let own = part(&path);
        if own == "mod" {
            continue;
        }
        // How many `super::` lead from the file to the folder.
        let depth = path.trim_end_matches("/mod.rs").matches('/').count() + 1;
        let up = "super::".repeat(depth);
        let here = format!("crate::{folder}::");
        for import in imports(&file.text) {
            let rest = import.strip_prefix(&here).or_else(|| import.strip_prefix(&up));
            let other = rest.and_then(|rest| rest.split("::").next()).unwrap_or_default();
            if other != own && parts.contains(other) {
                graph.entry(own.clone()).or_default().insert(other.to_owned());
            }
        }
    }
    graph
}

fn circles_of(folder: &str, graph: &Graph) -> Vec<String> {
    let is_reached = |from: &str, to: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(part) = next.pop() {
            for other in graph.get(part).into_iter().flatten() {
                if other == to {
                    return true;
                }
                if seen.insert(other.as_str()) {
                    next.push(other);
                }
            }
        }
        false
    };
    let in_circle = graph.keys().filter(|part| is_reached(part, part));
    in_circle.map(|part| format!("{SOURCES}{folder}/{part}: is in a circle of imports")).collect()
}

/// The paths that the `use` declarations of a file import, outside of its unit tests.
fn imports(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut paths = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find("use ") {
        let is_declaration = rest[..start].is_empty() || rest[..start].ends_with(['\n', ' ', ')']);
        rest = &rest[start + "use ".len()..];
        let Some(end) = rest.find(';').filter(|_| is_declaration) else { continue };
        let declaration: String = rest[..end].split_whitespace().collect();
        expand("", &declaration, &mut paths);
    }
    paths
}

/// Writes `a::{b, c::d}` as two paths.
fn expand(prefix: &str, tree: &str, paths: &mut Vec<String>) {
    let Some((head, group)) = tree.split_once('{') else {
        paths.push(format!("{prefix}{tree}"));
        return;
    };
    let group = group.strip_suffix('}').unwrap_or(group);
    let (mut depth, mut start) = (0, 0);
    for (index, character) in group.char_indices().chain([(group.len(), ',')]) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let part = &group[start..index];
                if !part.is_empty() {
                    expand(&format!("{prefix}{head}"), part, paths);
                }
                start = index + 1;
            }
            _ => {}
        }
    }
}

#[test]
fn imports_are_found_in_groups() {
    let text = "use a::b;\npub use crate::{x::{self, Y}, z};\nfn f() { use super::q; }\n#[cfg(test)]\nuse no;";
    assert_eq!(imports(text), ["a::b", "crate::x::self", "crate::x::Y", "crate::z", "super::q"]);
}

#[test]
fn a_circle_is_found() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        graph
    };
    assert!(circles_of("x", &graph(&[("a", "b"), ("b", "c")])).is_empty());
    assert_eq!(circles_of("x", &graph(&[("a", "b"), ("b", "c"), ("c", "b")])).len(), 2);
}
