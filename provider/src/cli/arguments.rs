//! Parses the command line. Reads no files and prints nothing.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::adopt;

/// The output of `--help`.
pub(super) const HELP: &str = "\
terraform-provider-libvirt: the libvirt provider of Terraform and OpenTofu, with tools for configurations

Usage:
  terraform-provider-libvirt xml2hcl [--allow-unknown] [FILE..|-]
      Prints a resource block for each libvirt document, such as the output of virsh dumpxml.
      --allow-unknown   report unknown content instead of failing: unknown elements and attributes are
                        omitted, unknown and wrong values are kept, for lint
  terraform-provider-libvirt hcl2xml [FILE|-]
      Prints a libvirt document for each resource block of a configuration. All values must be literals.
  terraform-provider-libvirt lint [--json] [--fix] [DIR|FILE..|-]
      Prints the unknown keys of a configuration, which Terraform drops silently in nested attributes, and the invalid
      values that are literals. Prints nothing if there are none. A folder is a root module.
      --json            print each finding as one line of JSON
      --fix             rename keys if certainly only the name is wrong; all other bytes are kept
  terraform-provider-libvirt adopt [--uri URI] [-o DIR] --all
  terraform-provider-libvirt adopt [--uri URI] [-o DIR] KIND [NAME..]
      Connects to libvirt and prints import blocks and resource blocks for the objects of the host: secret (UUID),
      pool, volume (POOL/NAME), network, nwfilter, domain. A plan imports them and changes nothing.
      -o, --output DIR  write a file for each kind into a folder
  terraform-provider-libvirt --version
  terraform-provider-libvirt --help

Without a file, or with -, the input is standard input; lint reads the working directory without an argument.
Errors are printed to standard error with file, line and column. The exit code is 0 after success, 1 after an error or
if lint finds something, and 2 if the command line is invalid or lint cannot read or write a file.
Without arguments, this program is a provider that Terraform starts.
";

/// What `lint` reads and prints.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LintOptions {
    /// The folders and files; `-` is standard input.
    pub(super) paths: Vec<PathBuf>,
    /// Whether findings are printed as JSON.
    pub(super) is_json: bool,
    /// Whether keys are corrected.
    pub(super) fixes: bool,
}

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Converts documents to resource blocks.
    XmlToHcl {
        /// The files; `-` is standard input.
        files: Vec<PathBuf>,
        /// Whether unknown content is omitted.
        is_lenient: bool,
    },
    /// Converts resource blocks to documents.
    HclToXml {
        /// The file; `-` is standard input.
        file: PathBuf,
    },
    /// Checks configurations.
    Lint(LintOptions),
    /// Writes the configuration of what a host has.
    Adopt(adopt::Options),
    /// Writes the reference pages; only this project uses it, so `--help` does not list it.
    Docs {
        /// The folder of the pages.
        docs: PathBuf,
        /// The folder of the examples.
        examples: PathBuf,
    },
    /// Prints [`HELP`].
    Help,
    /// Prints the version.
    Version,
}

/// Parses the arguments after the program's name.
///
/// Errors: a sentence for the user.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut parser = Parser::from_args(arguments);
    let command = match parser.next().map_err(sentence)? {
        Some(Arg::Long("help") | Arg::Short('h')) => return Ok(Command::Help),
        Some(Arg::Long("version") | Arg::Short('V')) => return Ok(Command::Version),
        Some(Arg::Value(command)) => command,
        Some(argument) => return Err(sentence(argument.unexpected())),
        None => {
            return Err(
                "a command is required; only Terraform starts this program without one".to_owned()
            );
        }
    };
    match command.to_str() {
        Some("xml2hcl") => xml_to_hcl(&mut parser),
        Some("hcl2xml") => hcl_to_xml(&mut parser),
        Some("lint") => lint(&mut parser),
        Some("adopt") => adopt(&mut parser),
        Some("docs") => docs(&mut parser),
        Some("help") => Ok(Command::Help),
        Some("version") => Ok(Command::Version),
        _ => Err(format!("unknown command {}", command.to_string_lossy())),
    }
}

fn xml_to_hcl(parser: &mut Parser) -> Result<Command, String> {
    let mut files = Vec::new();
    let mut is_lenient = false;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("allow-unknown") => is_lenient = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Value(file) => files.push(PathBuf::from(file)),
            _ => return Err(sentence(argument.unexpected())),
        }
    }
    if files.is_empty() {
        files.push(PathBuf::from("-"));
    }
    Ok(Command::XmlToHcl { files, is_lenient })
}

fn hcl_to_xml(parser: &mut Parser) -> Result<Command, String> {
    let mut file = None;
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            _ => return Err(sentence(argument.unexpected())),
        }
    }
    let file = file.unwrap_or_else(|| PathBuf::from("-"));
    Ok(Command::HclToXml { file })
}

fn lint(parser: &mut Parser) -> Result<Command, String> {
    let mut options = LintOptions { paths: Vec::new(), is_json: false, fixes: false };
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("json") => options.is_json = true,
            Arg::Long("fix") => options.fixes = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Value(path) => options.paths.push(PathBuf::from(path)),
            _ => return Err(sentence(argument.unexpected())),
        }
    }
    if options.fixes && options.paths.iter().any(|path| path.as_os_str() == "-") {
        return Err("--fix changes files; write the input to a file first".to_owned());
    }
    if options.paths.is_empty() {
        options.paths.push(PathBuf::from("."));
    }
    Ok(Command::Lint(options))
}

fn adopt(parser: &mut Parser) -> Result<Command, String> {
    let mut options = adopt::Options::default();
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Long("all") => options.is_all = true,
            Arg::Long("uri") => {
                let uri = parser.value().map_err(sentence)?;
                options.uri = Some(uri.to_string_lossy().into_owned());
            }
            Arg::Long("output") | Arg::Short('o') => {
                options.folder = Some(PathBuf::from(parser.value().map_err(sentence)?));
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Value(word) => options.selected.push(word.to_string_lossy().into_owned()),
            _ => return Err(sentence(argument.unexpected())),
        }
    }
    if options.is_all != options.selected.is_empty() {
        let text =
            "adopt requires --all, or a kind of objects and their names, such as: adopt domain web";
        return Err(text.to_owned());
    }
    Ok(Command::Adopt(options))
}

fn docs(parser: &mut Parser) -> Result<Command, String> {
    let mut folders = Vec::new();
    while let Some(argument) = parser.next().map_err(sentence)? {
        match argument {
            Arg::Value(path) => folders.push(PathBuf::from(path)),
            _ => return Err(sentence(argument.unexpected())),
        }
    }
    match <[PathBuf; 2]>::try_from(folders) {
        Ok([docs, examples]) => Ok(Command::Docs { docs, examples }),
        Err(_) => {
            Err("docs requires two folders: that of the pages and that of the examples".into())
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a function for map_err")]
fn sentence(error: lexopt::Error) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Command, parse};

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(Into::into))
    }

    #[test]
    fn commands_and_options_in_any_order() {
        let files = |names: &[&str]| names.iter().map(Into::into).collect();
        let expected = Command::XmlToHcl { files: files(&["a.xml", "-"]), is_lenient: true };
        assert_eq!(read("xml2hcl a.xml --allow-unknown -"), Ok(expected));
        let expected = Command::XmlToHcl { files: files(&["-"]), is_lenient: false };
        assert_eq!(read("xml2hcl"), Ok(expected));
        assert_eq!(read("hcl2xml"), Ok(Command::HclToXml { file: "-".into() }));
        assert_eq!(read("hcl2xml --help"), Ok(Command::Help));
        let expected = Command::Docs { docs: "docs".into(), examples: "examples".into() };
        assert_eq!(read("docs docs examples"), Ok(expected));
        assert_eq!(read("-V"), Ok(Command::Version));
    }

    #[test]
    fn unknown_arguments_are_rejected() {
        for line in ["", "xml", "--wombat", "xml2hcl --wombat", "hcl2xml a b", "docs a"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
