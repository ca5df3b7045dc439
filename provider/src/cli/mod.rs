//! The command line of the provider's binary: conversions between libvirt's documents and HCL, and checks of
//! configurations. Does not need libvirt. A conversion prints to standard output only if everything could be converted.

pub mod adopt;
mod arguments;
pub mod docs;
pub mod hcl;
mod hcl_to_xml;
mod label;
pub mod lint;
mod mistyped;
mod omitted;
mod roots;
mod source;
mod xml_to_hcl;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::{Command, HELP, LintOptions};
pub use hcl_to_xml::hcl_to_xml;
pub use label::Labels;
pub use source::{Source, SourceError};
pub use xml_to_hcl::{Converted, xml_to_hcl};

/// The exit code for invalid arguments.
const USAGE: u8 = 2;

/// Runs a command; `arguments` are those after the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let outcome = match arguments::parse(arguments) {
        Ok(Command::Help) => Ok(HELP.to_owned()),
        Ok(Command::Version) => {
            Ok(format!("terraform-provider-libvirt {}\n", env!("CARGO_PKG_VERSION")))
        }
        Ok(Command::XmlToHcl { files, is_lenient }) => convert_documents(&files, is_lenient),
        Ok(Command::HclToXml { file }) => convert_configuration(&file),
        Ok(Command::Lint(options)) => return lint_files(&options),
        Ok(Command::Adopt(options)) => adopt_objects(&options),
        Ok(Command::Docs { docs, examples }) => docs::write(&docs, &examples)
            .map(|()| String::new())
            .map_err(|error| vec![error.to_string()]),
        Err(message) => {
            source_error(&[format!("{message}; run it with --help for its usage")]);
            return ExitCode::from(USAGE);
        }
    };
    match outcome {
        Ok(text) => print(&text),
        Err(messages) => {
            source_error(&messages);
            ExitCode::FAILURE
        }
    }
}

fn convert_documents(files: &[PathBuf], is_lenient: bool) -> Result<String, Vec<String>> {
    let mut labels = Labels::default();
    let mut blocks = Vec::with_capacity(files.len());
    let mut unknown = Vec::new();
    let mut errors = Vec::new();
    for file in files {
        let converted = Source::read(file).and_then(|source| xml_to_hcl(&source, &mut labels));
        match converted {
            Ok(converted) => {
                unknown.extend(converted.unknown);
                blocks.push(converted.hcl);
            }
            Err(error) => errors.push(error),
        }
    }
    let mut messages: Vec<String> =
        unknown.iter().chain(&errors).map(ToString::to_string).collect();
    if !errors.is_empty() || (!unknown.is_empty() && !is_lenient) {
        if errors.is_empty() {
            let advice = "nothing was converted; --allow-unknown omits unknown elements and attributes, and keeps \
                 unknown values";
            messages.push(advice.to_owned());
        }
        return Err(messages);
    }
    source_error(&messages);
    Ok(blocks.join("\n"))
}

fn convert_configuration(file: &Path) -> Result<String, Vec<String>> {
    let source = Source::read(file).map_err(|error| vec![error.to_string()])?;
    match hcl_to_xml(&source) {
        Ok(documents) => Ok(documents.join("\n")),
        Err(errors) => Err(errors.iter().map(ToString::to_string).collect()),
    }
}

/// Prints the configuration of a host, or writes its files.
fn adopt_objects(options: &adopt::Options) -> Result<String, Vec<String>> {
    let files = adopt::adopt(options)?;
    let Some(folder) = &options.folder else {
        let texts: Vec<String> = files.into_iter().map(|file| file.text).collect();
        return Ok(texts.join("\n"));
    };
    let problem = |path: &Path, error: &std::io::Error| {
        vec![format!("{}: cannot be written: {error}", path.display())]
    };
    std::fs::create_dir_all(folder).map_err(|error| problem(folder, &error))?;
    for file in files {
        let path = folder.join(&file.name);
        // A file of the user is not replaced.
        let created = std::fs::File::create_new(&path);
        let written = created.and_then(|mut created| created.write_all(file.text.as_bytes()));
        written.map_err(|error| problem(&path, &error))?;
    }
    Ok(String::new())
}

/// Prints findings to standard output, and corrections to standard error.
fn lint_files(options: &LintOptions) -> ExitCode {
    let mut renamed = Vec::new();
    let fixed = if options.fixes { lint::fix(&options.paths, &mut renamed) } else { Ok(()) };
    source_error(&renamed);
    match fixed.and_then(|()| lint::lint(&options.paths)) {
        Ok(findings) if findings.is_empty() => ExitCode::SUCCESS,
        Ok(findings) => {
            let text = |finding: &lint::Finding| {
                if options.is_json { finding.json() } else { finding.to_string() }
            };
            print(&findings.iter().map(|finding| text(finding) + "\n").collect::<String>());
            ExitCode::FAILURE
        }
        Err(messages) => {
            source_error(&messages);
            ExitCode::from(USAGE)
        }
    }
}

fn print(text: &str) -> ExitCode {
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, so an error message has no reader either.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(error) => {
            source_error(&[format!("cannot write the output: {error}")]);
            ExitCode::FAILURE
        }
    }
}

fn source_error(messages: &[String]) {
    let mut output = std::io::stderr().lock();
    for message in messages {
        // A closed standard error must not cause a panic.
        let _ = writeln!(output, "{message}");
    }
}
