//! What a command reads: a folder with a root module, a file, or standard input. Modules that Terraform downloaded are
//! read to follow references, and nothing is reported about them.

use std::path::{Path, PathBuf};

use super::finding::Finding;
use crate::cli::hcl::{Position, syntax_problem};
use crate::cli::source::Source;
use crate::sources::{File, SourceProblem, Tree, data_folder, plain};

/// The files of an argument.
pub(super) struct Target {
    /// The root module.
    pub(super) tree: Tree,
    folder: PathBuf,
    /// The only files that are reported, and their texts; empty for all.
    only: Vec<(String, String)>,
    data: PathBuf,
}

impl Target {
    /// Reads folders and files, each folder once. Adds sentences about what cannot be read to `errors`.
    pub(super) fn read_all(paths: &[PathBuf], errors: &mut Vec<String>) -> Vec<Self> {
        let mut targets: Vec<Self> = Vec::new();
        for path in paths {
            if targets.iter_mut().any(|target| target.add(path)) {
                continue;
            }
            match Self::read(path) {
                Ok(target) => targets.push(target),
                Err(error) => errors.push(error),
            }
        }
        targets
    }

    /// Reports a file too, if it is in a folder of which files are reported.
    fn add(&mut self, path: &Path) -> bool {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let is_here = !self.only.is_empty() && path.parent() == Some(&self.folder);
        let name = name.filter(|name| is_here && self.tree.files.iter().any(|it| it.name == *name));
        let source = name.and_then(|name| Some((name, Source::read(path).ok()?.text)));
        let is_added = source.is_some();
        self.only.extend(source);
        is_added
    }

    /// Reads a folder, a file, or standard input for `-`.
    ///
    /// Errors: a sentence.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let data = data_folder();
        if path.is_dir() {
            let tree = Tree::read(path, &data);
            return Ok(Self { tree, folder: path.to_owned(), only: Vec::new(), data });
        }
        let source = Source::read(path).map_err(|error| error.to_string())?;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let name = match path.file_name() {
            Some(name) if path.as_os_str() != "-" => name.to_string_lossy().into_owned(),
            _ => source.name,
        };
        let root = if folder.as_os_str().is_empty() { Path::new(".") } else { &folder };
        let mut tree = Tree::read(root, &data);
        let is_read = |tree: &Tree| {
            tree.files.iter().map(|file| &file.name).chain(&tree.skipped).any(|it| *it == name)
        };
        if path.as_os_str() == "-" || !is_read(&tree) {
            let file = File::parse(name.clone(), source.text.clone());
            let skipped = if file.is_some() { Vec::new() } else { vec![name.clone()] };
            tree = Tree::of(file.into_iter().collect());
            tree.skipped = skipped;
        }
        Ok(Self { tree, folder, only: vec![(name, source.text)], data })
    }

    /// Whether findings in a file are reported.
    pub(super) fn reports(&self, name: &str) -> bool {
        match self.only.as_slice() {
            [] => !Path::new(name).starts_with(&self.data),
            only => only.iter().any(|(only, _)| only == name),
        }
    }

    /// The name of a file in messages.
    pub(super) fn name(&self, name: &str) -> String {
        plain(&self.path(name)).display().to_string()
    }

    /// The path of a file.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        if self.folder.as_os_str() == "." { PathBuf::from(name) } else { self.folder.join(name) }
    }

    /// The findings about files that cannot be read or parsed.
    pub(super) fn unreadable(&self) -> Vec<Finding> {
        let skipped = self.tree.skipped.iter().filter(|name| self.reports(name));
        let found = skipped.filter_map(|name| {
            let text = match self.only.iter().find(|(only, _)| only.as_str() == name.as_str()) {
                Some((_, text)) => Ok(text.clone()),
                None => Source::read(&self.path(name)).map(|source| source.text),
            };
            let problem = match text {
                Ok(text) => syntax_problem(&text)?,
                Err(error) => SourceProblem {
                    position: Position {
                        line: error.line.unwrap_or(Position::START.line),
                        column: error.column.unwrap_or(Position::START.column),
                    },
                    message: error.message,
                },
            };
            Some(Finding::of_problem(&self.name(name), &problem))
        });
        found.collect()
    }
}
