//! Media for Combustion, the first-boot script of SUSE's distributions.

use std::fmt;

use crate::document::Document;
use crate::error::{Error, Place, Warning};
use crate::ignition;
use crate::iso::File;
use crate::medium::Medium;

/// What a medium for Combustion contains.
#[derive(Clone, Default, PartialEq)]
pub struct Combustion {
    /// The script.
    pub script: String,
    /// Other files, which the script finds in its own folder.
    pub files: Vec<ExtraFile>,
    /// An Ignition configuration for the same boot; it is applied before the script.
    pub ignition: Option<Document>,
}

/// A file next to the script.
#[derive(Clone, PartialEq, Eq)]
pub struct ExtraFile {
    /// The path below the folder of the script.
    pub path: String,
    /// The content.
    pub content: Vec<u8>,
    /// Whether it is executable.
    pub is_executable: bool,
}

impl fmt::Debug for Combustion {
    // The content may contain passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Combustion({} bytes, {:?})", self.script.len(), self.files)
    }
}

impl fmt::Debug for ExtraFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ExtraFile({:?}, {} bytes)", self.path, self.content.len())
    }
}

const LABEL: &str = "combustion";

/// A medium with a Combustion script.
///
/// Shape: label `combustion`, executable file `combustion/script`. With an Ignition configuration, the label is
/// `ignition`, because Ignition searches only that label, and Combustion both.
/// Errors: a path that a medium cannot contain; those of the Ignition configuration.
pub fn combustion(content: &Combustion) -> Result<Medium, Error> {
    let script = Place::of("script");
    let mut warnings: Vec<Warning> = Vec::new();
    if !content.script.starts_with("#!") {
        warnings.push(script.at(1, 1).warning(
            "The script has no interpreter",
            "Combustion runs it as a program, which fails. Add a first line such as #!/bin/bash.",
        ));
    }
    let mut files = vec![File::new("combustion/script", content.script.as_str()).executable()];
    for extra in &content.files {
        let file = File::new(format!("combustion/{}", extra.path), extra.content.as_slice());
        files.push(if extra.is_executable { file.executable() } else { file });
    }
    let mut label = LABEL;
    if let Some(config) = &content.ignition {
        let (file, more) = ignition::file(config)?;
        files.push(file);
        warnings.extend(more);
        label = ignition::LABEL;
    }
    Medium::iso(label, &files, warnings, &Place::of("files"))
}
