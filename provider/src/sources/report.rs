//! Reports the unknown keys of a configuration once in a run of Terraform. In: the calls that validate blocks, in the
//! process of the provider. Out: warnings about the blocks that are validated.
//!
//! A plan starts the provider for each walk of the graph: the first one only validates, and the provider is not
//! configured in it. Therefore nothing is reported after a configuration.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use mapping::{Path, Value};

use super::keys::Schemas;
use super::tree::Tree;
use super::unknown::{BlockType, UnknownKey};
use super::walk::unknown_keys;
use crate::diagnostic::Diagnostic;

/// The variable that disables the check with the value `0`.
const SWITCH: &str = "LIBVIRT_TF_SOURCE_CHECK";

/// The variable of Terraform that sets the folder of its data.
const DATA: &str = "TF_DATA_DIR";

/// The default folder of Terraform's data.
const DEFAULT_DATA: &str = ".terraform";

/// The stack of the thread that reads the files, which may be nested deeply.
const STACK_BYTES: usize = 16 << 20;

/// The unknown keys that are not reported yet.
#[derive(Debug, Default)]
pub struct SourceReport {
    found: OnceLock<Mutex<Vec<UnknownKey>>>,
    is_closed: AtomicBool,
}

impl SourceReport {
    /// Reports nothing from now on.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
    }

    /// Whether unknown keys are still reported.
    pub fn is_open(&self) -> bool {
        !self.is_closed.load(Ordering::Relaxed)
    }

    /// Takes the unknown keys of a block that Terraform validates, and of the provider block.
    pub fn take(
        &self,
        kind: BlockType,
        r#type: &str,
        config: &Value,
        schemas: impl FnOnce() -> Schemas,
    ) -> Vec<UnknownKey> {
        if !self.is_open() {
            return Vec::new();
        }
        let found = self.found.get_or_init(|| Mutex::new(read(schemas)));
        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
        let name = config.get("name");
        let is_this = |key: &UnknownKey| {
            let is_name = |expected: &String| name.as_str().is_none_or(|name| name == expected);
            key.block.kind == BlockType::Provider
                || key.block.kind == kind
                    && key.block.r#type == r#type
                    && key.block.name.as_ref().is_none_or(is_name)
        };
        found.extract_if(.., |key| is_this(key)).collect()
    }
}

/// The unknown keys of the configuration in the working directory, which is the root module. A file that cannot be read
/// has none.
fn read(schemas: impl FnOnce() -> Schemas) -> Vec<UnknownKey> {
    if is_disabled() {
        return Vec::new();
    }
    let schemas = schemas();
    with_tree(move |tree| unknown_keys(tree, &schemas)).unwrap_or_default()
}

/// Whether the user disabled reading of files.
pub(super) fn is_disabled() -> bool {
    std::env::var_os(SWITCH).is_some_and(|value| value == "0")
}

/// Reads the configuration in the working directory, which is the root module.
pub(super) fn with_tree<T: Send + 'static>(
    work: impl FnOnce(&Tree) -> T + Send + 'static,
) -> Option<T> {
    let data = data_folder();
    let work = move || work(&Tree::read(&PathBuf::from("."), &data));
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work);
    thread.ok().and_then(|thread| thread.join().ok())
}

/// The folder of Terraform's data, relative to the root module.
pub fn data_folder() -> PathBuf {
    let folder = std::env::var_os(DATA).filter(|folder| !folder.is_empty());
    folder.map_or_else(|| PathBuf::from(DEFAULT_DATA), PathBuf::from)
}

/// The warning about an unknown key.
pub fn warning(key: &UnknownKey) -> Diagnostic {
    let summary = format!("{}:{}: {}: unknown key", key.file, key.position.line, key.path());
    let path = match key.block.kind {
        // It is reported with another block.
        BlockType::Provider => Path::root(),
        BlockType::Resource | BlockType::Data => Path::root().attribute(key.attribute),
    };
    Diagnostic::warning(summary, format!("{}: {}", key.block, key.detail())).at(path)
}
