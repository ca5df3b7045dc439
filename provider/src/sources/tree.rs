//! The files of a root module and of its installed modules, parsed. In: a folder. Out: the modules and their calls. A
//! file or list that cannot be read or parsed is skipped.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use hcl_edit::expr::Expression;
use hcl_edit::parser::parse_body;
use hcl_edit::structure::{Block, Body};
use serde_json::Value as Json;

/// The endings of the files that are read.
const ENDINGS: [&str; 2] = ["tf", "tofu"];

/// The list of installed modules, in the folder of Terraform's data.
const MODULES: &str = "modules/modules.json";

/// The maximum number of modules.
const MAX_MODULES: usize = 1000;

/// The byte order mark, which some editors write.
const MARK: char = '\u{feff}';

/// A parsed file.
#[derive(Debug)]
pub struct File {
    /// Its path for messages, relative to the root module.
    pub name: String,
    /// Its text without a byte order mark.
    pub text: String,
    /// Its blocks.
    pub body: Body,
}

/// Parsed files, and the modules that consist of them.
#[derive(Debug, Default)]
pub struct Tree {
    /// The parsed files.
    pub files: Vec<File>,
    /// The names of the files that cannot be read or parsed.
    pub skipped: Vec<String>,
    /// Whether files or modules are not read: those in JSON, a folder that cannot be read, a module that is not installed.
    pub(super) has_unread: bool,
    pub(super) modules: Vec<Module>,
}

/// A module as it is called: a folder has one for each call.
#[derive(Debug, Clone)]
pub(super) struct Module {
    /// Its folder, relative to the root module.
    folder: PathBuf,
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
        let text = match text.strip_prefix(MARK) {
            Some(text) => text.to_owned(),
            None => text,
        };
        let body = parse_body(&text).ok()?;
        Some(Self { name, text, body })
    }

    /// Its blocks of a type.
    pub(super) fn blocks<'a>(&'a self, r#type: &str) -> impl Iterator<Item = &'a Block> {
        self.body.blocks().filter(move |block| block.ident.as_str() == r#type)
    }
}

impl Tree {
    /// Reads the root module in a folder, and the modules that it calls: those that the folder of Terraform's data
    /// lists, and local ones that are not installed.
    pub fn read(root: &Path, data: &Path) -> Self {
        let mut reader = Reader { root, read: BTreeMap::new(), tree: Self::default() };
        // A module comes after the module that calls it, because its key is longer.
        let mut positions: BTreeMap<String, usize> = BTreeMap::new();
        let (installed, is_cut) = installed(&root.join(data));
        reader.tree.has_unread |= is_cut;
        for (key, folder) in installed {
            let (calling, name) = key.rsplit_once('.').unwrap_or(("", &key));
            let caller = positions.get(calling).map(|position| (*position, name.to_owned()));
            reader.module(&folder, caller);
            positions.insert(key, reader.tree.modules.len() - 1);
        }
        let mut next = 0;
        while next < reader.tree.modules.len() && next < MAX_MODULES {
            reader.local_calls(next);
            next += 1;
        }
        reader.tree.has_unread |= next < reader.tree.modules.len();
        reader.tree
    }

    /// One module of the given files.
    pub fn of(files: Vec<File>) -> Self {
        let folder = PathBuf::new();
        let module = Module { folder, files: (0..files.len()).collect(), caller: None };
        Self { files, modules: vec![module], ..Self::default() }
    }

    /// The files of a module.
    pub(super) fn files_of(&self, module: usize) -> impl Iterator<Item = Located<'_, File>> {
        let files = self.modules[module].files.iter();
        files.map(|file| (*file, &self.files[*file]))
    }

    /// Whether a module, or one that calls it, is in a folder.
    fn is_inside(&self, module: usize, folder: &Path) -> bool {
        let mut next = Some(module);
        while let Some(module) = next {
            if self.modules[module].folder == folder {
                return true;
            }
            next = self.modules[module].caller.as_ref().map(|(caller, _)| *caller);
        }
        false
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

/// Reads modules into a tree.
struct Reader<'r> {
    root: &'r Path,
    /// The positions of the files of each folder.
    read: BTreeMap<PathBuf, Vec<usize>>,
    tree: Tree,
}

impl Reader<'_> {
    fn module(&mut self, folder: &Path, caller: Option<(usize, String)>) {
        let folder = plain(folder);
        let files = match self.read.get(&folder) {
            Some(files) => files.clone(),
            None => self.files(&folder),
        };
        self.read.insert(folder.clone(), files.clone());
        self.tree.modules.push(Module { folder, files, caller });
    }

    /// Parses the files of a folder, which are sorted by name.
    fn files(&mut self, folder: &Path) -> Vec<usize> {
        let first = self.tree.files.len();
        let (paths, has_others) = files(&self.root.join(folder));
        self.tree.has_unread |= has_others;
        for path in paths {
            let name = folder.join(path.file_name().unwrap_or_default());
            let name = name.to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).ok();
            match text.and_then(|text| File::parse(name.clone(), text)) {
                Some(file) => self.tree.files.push(file),
                None => self.tree.skipped.push(name),
            }
        }
        (first..self.tree.files.len()).collect()
    }

    /// Reads the local modules that a module calls, unless they are known, or call themselves.
    fn local_calls(&mut self, caller: usize) {
        let (tree, folder) = (&self.tree, &self.tree.modules[caller].folder);
        let mut calls = Vec::new();
        let mut has_unread = false;
        for (_, file) in tree.files_of(caller) {
            for (name, block) in file.blocks("module").filter_map(labelled) {
                let source = block.body.get_attribute("source");
                let source = source.and_then(|source| source.value.as_str()).unwrap_or_default();
                let is_known = tree.modules.iter().any(|module| {
                    module.caller.as_ref().is_some_and(|(at, call)| *at == caller && call == name)
                });
                let called = plain(&folder.join(source));
                let is_local = source.starts_with("./") || source.starts_with("../");
                has_unread |= !is_local && !is_known;
                if is_local && !is_known && !tree.is_inside(caller, &called) {
                    calls.push((called, name.to_owned()));
                }
            }
        }
        self.tree.has_unread |= has_unread;
        for (folder, name) in calls {
            self.module(&folder, Some((caller, name)));
        }
    }
}

/// The folders of the root module and of the modules that the folder of Terraform's data lists, by key, and whether some of
/// them are left out.
fn installed(data: &Path) -> (BTreeMap<String, PathBuf>, bool) {
    let list = std::fs::read(data.join(MODULES)).ok();
    let list = list.and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
    let listed = list.as_ref().and_then(|json| json["Modules"].as_array());
    let mut folders = BTreeMap::new();
    let is_cut = listed.is_some_and(|listed| listed.len() > MAX_MODULES);
    for module in listed.into_iter().flatten().take(MAX_MODULES) {
        if let (Some(key), Some(folder)) = (module["Key"].as_str(), module["Dir"].as_str()) {
            folders.insert(key.to_owned(), PathBuf::from(folder));
        }
    }
    folders.insert(String::new(), PathBuf::new());
    (folders, is_cut)
}

/// A path without `.` and, where possible, without `..`.
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(plain.components().next_back(), Some(Component::Normal(_))) =>
            {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// A block with its first label.
pub(super) fn labelled(block: &Block) -> Option<(&str, &Block)> {
    Some((block.labels.first()?.as_str(), block))
}

/// The files of a module's folder, sorted, and whether there may be others: files in JSON, or any if it cannot be read.
fn files(folder: &Path) -> (Vec<PathBuf>, bool) {
    let Ok(entries) = std::fs::read_dir(folder) else { return (Vec::new(), true) };
    let mut files = Vec::new();
    let mut has_others = false;
    for entry in entries {
        let Ok(entry) = entry else {
            has_others = true;
            continue;
        };
        let path = entry.path();
        has_others |= is_json(&path);
        if is_read(&path) {
            files.push(path);
        }
    }
    files.sort();
    (files, has_others)
}

/// Whether a file is a part of a module in JSON.
fn is_json(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    ENDINGS.iter().any(|ending| name.ends_with(&format!(".{ending}.json")))
}

/// Whether Terraform or `OpenTofu` reads a file, except for those in JSON.
fn is_read(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_hidden = name.starts_with('.') || name.starts_with('#');
    let ending = path.extension().and_then(|ending| ending.to_str());
    !is_hidden && ending.is_some_and(|ending| ENDINGS.contains(&ending)) && path.is_file()
}
