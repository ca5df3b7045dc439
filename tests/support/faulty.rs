//! The faulty libvirt library, and the folder through which a test controls its faults: see `tests/faulty`.

#![allow(dead_code)] // Each test target uses its part.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// The variable that names the client library to load.
pub(crate) const LIBRARY: &str = "LIBVIRT_LIBRARY";
/// The variable that names the folder.
pub(crate) const FOLDER: &str = "FAULTY_LIBVIRT";

/// The library's file: cargo builds it next to this test, because this package depends on it.
pub(crate) fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this test runs from a file");
    test.with_file_name("libfaulty_libvirt.so")
}

/// The faults of the processes that load the library.
pub(crate) struct Faults {
    folder: PathBuf,
    /// Removes the folder of a test.
    _own: Option<TempDir>,
}

impl Faults {
    /// A new folder, without faults.
    pub(crate) fn new() -> Self {
        let own = tempfile::Builder::new().prefix("faults").tempdir().expect("a temporary folder");
        Self { folder: own.path().to_owned(), _own: Some(own) }
    }

    /// The folder that this process has in its environment.
    pub(crate) fn of_environment() -> Self {
        let folder = std::env::var_os(FOLDER).expect("the variable names a folder");
        Self { folder: folder.into(), _own: None }
    }

    /// The variables that make a process load the library.
    pub(crate) fn variables(&self) -> [(&'static str, String); 2] {
        let text = |path: &PathBuf| path.to_str().expect("the path is text").to_owned();
        [(LIBRARY, text(&library())), (FOLDER, text(&self.folder))]
    }

    /// Configures a process to load the library.
    pub(crate) fn load_in(&self, command: &mut Command) {
        command.envs(self.variables());
    }

    /// Resets the count of calls, and sets the plan of faults.
    pub(crate) fn plan(&self, rules: &str) {
        self.forget();
        self.write("plan", rules);
    }

    /// Changes the failing calls, without resetting the count.
    pub(crate) fn replan(&self, rules: &str) {
        self.write("plan", rules);
    }

    /// Removes the plan of faults. Calls are still counted.
    pub(crate) fn clear(&self) {
        self.write("plan", "");
    }

    /// The functions that were called since the last plan.
    pub(crate) fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join("calls")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn forget(&self) {
        self.write("calls", "");
    }

    fn write(&self, name: &str, text: &str) {
        // Renamed, so that a process that reads it at the same time gets the old or the new text.
        let new = self.folder.join(format!("{name}.new"));
        fs::write(&new, text).expect("the folder is ours");
        fs::rename(&new, self.folder.join(name)).expect("the folder is ours");
    }
}
