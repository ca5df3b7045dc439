//! The files that git knows, with their text; binary files are none.

use std::path::Path;
use std::process::Command;

/// The folder of the checkout.
pub(crate) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A text file.
pub(crate) struct File {
    /// Its path below the checkout.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Some files.
pub(crate) struct Files(Vec<File>);

impl Files {
    /// Every text file that is tracked and there.
    pub(crate) fn of_git() -> Self {
        // The checkout may be another user's.
        let output = Command::new("git")
            .args(["-c", "safe.directory=*", "-C", ROOT, "ls-files", "-z"])
            .output()
            .expect("git is installed, and this is a checkout");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let paths = String::from_utf8(output.stdout).expect("our files have plain names");
        let files = paths.split_terminator('\0').filter_map(|path| {
            let text = std::fs::read_to_string(Path::new(ROOT).join(path)).ok()?;
            Some(File { path: path.to_owned(), text })
        });
        Self(files.collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    pub(crate) fn with_extension(self, extension: &str) -> Vec<File> {
        self.0.into_iter().filter(|file| has_extension(&file.path, extension)).collect()
    }

    /// The text of one file.
    pub(crate) fn text(&self, path: &str) -> &str {
        let file = self.0.iter().find(|file| file.path == path);
        &file.unwrap_or_else(|| panic!("{path} is missing")).text
    }

    /// The folders of the checkout's top that are not hidden, sorted.
    pub(crate) fn folders(&self) -> Vec<String> {
        let tops = self.0.iter().filter_map(|file| Some(file.path.split_once('/')?.0.to_owned()));
        let mut folders: Vec<String> = tops.filter(|top| !top.starts_with('.')).collect();
        folders.sort();
        folders.dedup();
        folders
    }
}

impl File {
    /// Whether it is generated, according to its header.
    pub(crate) fn is_generated(&self) -> bool {
        self.text.lines().take(3).any(|line| line.contains("Do not edit"))
    }
}

pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// Fails with one line a problem.
pub(crate) fn fail_if_any(problems: impl IntoIterator<Item = String>) {
    let problems: Vec<String> = problems.into_iter().collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
