//! The files of a root module and of its installed modules, parsed. In: a folder. Out: the modules and their calls. A
//! file or list that cannot be read or parsed is skipped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hcl_edit::expr::Expression;
use hcl_edit::parser::parse_body;
use hcl_edit::structure::{Block, Body};
use serde_json::Value as Json;

/// The endings of the files that are read.
const ENDINGS: [&str; 2] = ["tf", "tofu"];

/// The list of installed modules, in the folder of Terraform's data.
const MODULES: &str = "modules/modules.json";

/// A parsed file.
#[derive(Debug)]
pub struct File {
    /// Its path for messages, relative to the root module.
    pub name: String,
    /// Its text.
    pub text: String,
    body: Body,
}

/// Parsed files, and the modules that consist of them.
#[derive(Debug, Default)]
pub struct Tree {
    pub(super) files: Vec<File>,
    pub(super) modules: Vec<Module>,
}

/// A module as it is called: a folder has one for each call.
#[derive(Debug, Clone)]
pub(super) struct Module {
    /// The positions of its files in the tree.
    files: Vec<usize>,
    /// The calling module and the name of the call; none for a root module.
    caller: Option<(usize, String)>,
}

/// An expression and the position of its file in the tree.
pub(super) type Located<'a, T> = (usize, &'a T);

/// What the expressions of a module can refer to.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    /// The values of `local.NAME`; override files add values.
    pub(super) locals: BTreeMap<&'a str, Vec<Located<'a, Expression>>>,
    /// The defaults of `var.NAME`.
    pub(super) defaults: BTreeMap<&'a str, Vec<Located<'a, Expression>>>,
    /// The `module` blocks by name.
    pub(super) calls: BTreeMap<&'a str, Vec<Located<'a, Block>>>,
}

impl File {
    /// Parses a text; none if it is not HCL.
    pub fn parse(name: String, text: String) -> Option<Self> {
        let body = parse_body(&text).ok()?;
        Some(Self { name, text, body })
    }

    /// Its blocks of a type.
    pub(super) fn blocks<'a>(&'a self, r#type: &str) -> impl Iterator<Item = &'a Block> {
        self.body.blocks().filter(move |block| block.ident.as_str() == r#type)
    }
}

impl Tree {
    /// Reads the root module in a folder, and the installed modules that the folder of Terraform's data lists.
    pub fn read(root: &Path, data: &Path) -> Self {
        let installed = std::fs::read(root.join(data).join(MODULES)).ok();
        let installed = installed.and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
        let listed = installed.as_ref().and_then(|json| json["Modules"].as_array());
        let mut folders = BTreeMap::from([(String::new(), PathBuf::new())]);
        for module in listed.into_iter().flatten() {
            if let (Some(key), Some(folder)) = (module["Key"].as_str(), module["Dir"].as_str())
                && !key.is_empty()
            {
                folders.insert(key.to_owned(), PathBuf::from(folder));
            }
        }
        let mut tree = Self::default();
        let mut read: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
        // A module comes after the module that calls it, because its key is longer.
        let mut positions: BTreeMap<String, usize> = BTreeMap::new();
        for (key, folder) in folders {
            let files = read.entry(folder).or_insert_with_key(|folder| tree.add(root, folder));
            let (calling, name) = key.rsplit_once('.').unwrap_or(("", &key));
            let caller = positions.get(calling).map(|position| (*position, name.to_owned()));
            tree.modules.push(Module { files: files.clone(), caller });
            positions.insert(key, tree.modules.len() - 1);
        }
        tree
    }

    /// One module of the given files.
    pub fn of(files: Vec<File>) -> Self {
        let modules = vec![Module { files: (0..files.len()).collect(), caller: None }];
        Self { files, modules }
    }

    /// Parses the files of a folder, which are sorted by name.
    fn add(&mut self, root: &Path, folder: &Path) -> Vec<usize> {
        let first = self.files.len();
        for path in files(&root.join(folder)) {
            let name = folder.join(path.file_name().unwrap_or_default());
            let text = std::fs::read_to_string(&path).ok();
            let file = text.and_then(|text| File::parse(name.to_string_lossy().into_owned(), text));
            self.files.extend(file);
        }
        (first..self.files.len()).collect()
    }

    /// The files of a module.
    pub(super) fn files_of(&self, module: usize) -> impl Iterator<Item = Located<'_, File>> {
        let files = self.modules[module].files.iter();
        files.map(|file| (*file, &self.files[*file]))
    }

    /// The calling module, and the name of the call.
    pub(super) fn caller(&self, module: usize) -> Option<(usize, &str)> {
        let (caller, name) = self.modules[module].caller.as_ref()?;
        Some((*caller, name))
    }

    /// What the expressions of a module can refer to.
    pub(super) fn names(&self, module: usize) -> Names<'_> {
        let mut names = Names::default();
        for (position, file) in self.files_of(module) {
            for attribute in file.blocks("locals").flat_map(|block| block.body.attributes()) {
                let values = names.locals.entry(attribute.key.as_str()).or_default();
                values.push((position, &attribute.value));
            }
            for (name, block) in file.blocks("variable").filter_map(labelled) {
                let default = block.body.get_attribute("default");
                let values = names.defaults.entry(name).or_default();
                values.extend(default.map(|default| (position, &default.value)));
            }
            for (name, block) in file.blocks("module").filter_map(labelled) {
                names.calls.entry(name).or_default().push((position, block));
            }
        }
        names
    }
}

/// A block with its first label.
pub(super) fn labelled(block: &Block) -> Option<(&str, &Block)> {
    Some((block.labels.first()?.as_str(), block))
}

/// The files of a module's folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = paths.filter(|path| is_read(path)).collect();
    files.sort();
    files
}

/// Whether Terraform or `OpenTofu` reads a file, except for those in JSON.
fn is_read(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_hidden = name.starts_with('.') || name.starts_with('#');
    let ending = path.extension().and_then(|ending| ending.to_str());
    !is_hidden && ending.is_some_and(|ending| ENDINGS.contains(&ending)) && path.is_file()
}
