//! The command line of codegen, and its only file that reads and writes files. In: `schemas/`, and grammars that are
//! given or newer than those recorded. Out: `schemas/facts`, `schemas/shape.lock`, `schemas/shape.undescribed`,
//! `generated/src`. With `--check` it reads only the project, and changes nothing.

// A command line tool prints its result.
#![allow(clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail, ensure};
use codegen::facts::{Facts, Undecided, Version};
use codegen::generate::{self, Sources, generate};
use codegen::record::{Compilation, Recorded, compile_all, record};
use codegen::{bindings, emit, grammar, report, since, wire};
use lexopt::prelude::*;

const USAGE: &str = "\
usage: cargo run -p codegen [-- OPTIONS]
  (no options)                   generate; record the installed grammars first if they are newer
  --rng DIR --libvirt VERSION    record the grammars of a folder, then generate
  --check                        fail if generating would change a file
  --report [OLD NEW]             the sizes of the roots, their descriptions and releases, and the changes from OLD to NEW (default: the newest two)
  wire                           generate the messages of schemas/protocol
  bindings                       generate the table of libvirt's functions";

/// Where libvirt installs its grammars.
const INSTALLED: &str = "/usr/share/libvirt/schemas";

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a text. A reader that closes the pipe early is no error.
fn print_report(text: &str) -> Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write"),
        _ => Ok(()),
    }
}

#[derive(Debug, Default)]
struct Arguments {
    task: Task,
    /// A folder of grammars, and their version.
    grammars: Option<(PathBuf, Version)>,
}

#[derive(Debug, Default)]
enum Task {
    #[default]
    Generate,
    Check,
    Report(Option<(Version, Version)>),
    Wire,
    Bindings,
    Help,
}

fn arguments() -> Result<Arguments> {
    let mut parser = lexopt::Parser::from_env();
    let mut arguments = Arguments::default();
    let (mut folder, mut version) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("rng") => folder = Some(PathBuf::from(parser.value()?)),
            Long("libvirt") => version = Some(parser.value()?.parse::<Version>()?),
            Long("check") => arguments.task = Task::Check,
            Long("report") => arguments.task = Task::Report(None),
            Long("help") | Short('h') => arguments.task = Task::Help,
            Value(word) if word == "wire" => arguments.task = Task::Wire,
            Value(word) if word == "bindings" => arguments.task = Task::Bindings,
            Value(old) if matches!(arguments.task, Task::Report(None)) => {
                let new = parser.value().context("--report takes no version or two versions")?;
                arguments.task = Task::Report(Some((old.parse()?, new.parse()?)));
            }
            other => bail!("{}\n{USAGE}", other.unexpected()),
        }
    }
    arguments.grammars = match (folder, version) {
        (Some(folder), Some(version)) => Some((folder, version)),
        (None, None) => None,
        _ => {
            bail!(
                "--rng and --libvirt must be used together: grammars do not contain their version\n{USAGE}"
            )
        }
    };
    let is_check = matches!(arguments.task, Task::Check);
    ensure!(
        !is_check || arguments.grammars.is_none(),
        "--check does not record grammars; omit --rng"
    );
    Ok(arguments)
}

fn run(arguments: &Arguments) -> Result<()> {
    let project = Project::find();
    match arguments.task {
        Task::Generate => {
            project.record(arguments.grammars.as_ref())?;
            project.write(&project.generated()?)
        }
        Task::Check => project.check(),
        Task::Report(step) => project.report(step, arguments.grammars.as_ref()),
        Task::Wire => project.write(&project.wire()?),
        Task::Bindings => project.write(&project.bindings()?),
        Task::Help => {
            println!("{USAGE}");
            Ok(())
        }
    }
}

/// Texts of files by path from the project's root.
type Files = BTreeMap<String, String>;

/// The project's folder.
struct Project(PathBuf);

impl Project {
    /// The workspace in which cargo runs codegen, else the current folder.
    fn find() -> Self {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        Self(package.and_then(|package| Some(package.parent()?.to_owned())).unwrap_or_default())
    }

    fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.0.join(path)).with_context(|| format!("cannot read {path}"))
    }

    /// The files of a folder with an extension, sorted by name.
    fn read_all(&self, folder: &str, ending: &str) -> Result<Vec<(String, String)>> {
        let texts = texts(&self.0.join(folder), ending)?;
        Ok(texts.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)).collect())
    }

    fn recorded(&self) -> Result<Recorded> {
        let (roots, classes) = (self.read("schemas/roots")?, self.read("schemas/classes")?);
        Ok(Recorded::parse(&roots, &classes, &self.read_all("schemas/facts", ".facts")?)?)
    }

    /// Records the given grammars, or the installed ones if they are newer than all recorded.
    fn record(&self, grammars: Option<&(PathBuf, Version)>) -> Result<()> {
        let mut recorded = self.recorded()?;
        let newer = installed().filter(|(_, version)| Some(*version) > recorded.newest());
        let Some((folder, version)) = grammars.cloned().or(newer) else { return Ok(()) };
        println!("recording libvirt {version} from {}", folder.display());
        let compilation = compiled(&recorded, &folder, version)?;
        print!("{}", report::undecided(&compilation.undecided));
        record(&mut recorded, compilation)?;
        self.write(&facts_files(&recorded))
    }

    /// Generates the files from `schemas`.
    fn generated(&self) -> Result<Files> {
        Ok(generate(&self.sources()?)?)
    }

    fn sources(&self) -> Result<Sources> {
        let recorded = self.recorded()?;
        let mut policy = self.read_all("schemas/policy", ".policy")?;
        policy.sort_by_key(|(path, _)| (!path.ends_with("/all.policy"), path.clone()));
        let reserved = self.read("schemas/policy/reserved")?;
        let words =
            reserved.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
        let facts = recorded.texts().into_iter();
        Ok(Sources {
            facts: facts.map(|(name, text)| (format!("schemas/facts/{name}"), text)).collect(),
            supplement: self.read_all("schemas/supplement", ".facts")?,
            policy,
            since: self.read(since::FILE)?,
            rules: self.read_all("schemas/policy", ".rules")?,
            prose: self.read_all("schemas/prose", ".prose")?,
            reserved: words.map(str::to_owned).collect(),
            lock: self.read("schemas/shape.lock")?,
            retired: self.read("schemas/shape.retired")?,
            undescribed: Some(self.read(emit::UNDESCRIBED)?),
        })
    }

    fn wire(&self) -> Result<Files> {
        let mut files = Files::new();
        for name in wire::DEFINITIONS {
            let definition = self.read(&format!("schemas/protocol/{name}.proto"))?;
            files.extend(wire::files(name, &definition)?);
        }
        Ok(files)
    }

    fn bindings(&self) -> Result<Files> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        let cargo = cargo.current_dir(&self.0).args(["metadata", "--format-version", "1"]);
        let metadata =
            String::from_utf8(cargo.output().context("cannot run cargo metadata")?.stdout)?;
        let binding = bindings::locate(&metadata)?;
        let declarations = fs::read_to_string(&binding.declarations)
            .with_context(|| format!("cannot read {}", binding.declarations.display()))?;
        let table = bindings::bindings(&binding.version, &declarations)?;
        Ok(Files::from([(bindings::OUTPUT.to_owned(), table)]))
    }

    fn report(
        &self,
        step: Option<(Version, Version)>,
        grammars: Option<&(PathBuf, Version)>,
    ) -> Result<()> {
        let recorded = self.recorded()?;
        let roots =
            || recorded.roots.roots.iter().filter_map(|root| recorded.facts.get(&root.name));
        let mut report = report::sizes(roots());
        let sources = self.sources()?;
        report += &report::descriptions(&emit::coverage(&generate::roots(&sources)?));
        report += &report::dates(roots(), &generate::dates(&sources)?);
        if let Some((old, new)) = step.or_else(|| newest_step(roots())) {
            report += &report::step(roots(), old, new);
        }
        let grammars = grammars.cloned().or_else(installed);
        if let Some((folder, version)) = grammars {
            let undecided: Vec<Undecided> = compiled(&recorded, &folder, version)?.undecided;
            report += &format!("\nlibvirt {version}: {} undecided datatypes\n", undecided.len());
            report += &report::undecided(&undecided);
        }
        print_report(&report)
    }

    /// Writes the files that differ, and removes generated files that are no longer generated.
    fn write(&self, files: &Files) -> Result<()> {
        for path in self.stale(files)? {
            let file = self.0.join(&path);
            match files.get(&path) {
                Some(text) => {
                    let folder = file.parent().unwrap_or(Path::new("."));
                    fs::create_dir_all(folder)
                        .with_context(|| format!("cannot create {}", folder.display()))?;
                    fs::write(&file, text).with_context(|| format!("cannot write {path}"))?;
                }
                None => fs::remove_file(&file).with_context(|| format!("cannot remove {path}"))?,
            }
            println!("{path}");
        }
        Ok(())
    }

    fn check(&self) -> Result<()> {
        let mut stale = self.stale(&facts_files(&self.recorded()?))?;
        stale.extend(self.stale(&self.generated()?)?);
        let stale_wire = self.stale(&self.wire()?)?;
        for path in stale.iter().chain(&stale_wire) {
            println!("out of date: {path}");
        }
        ensure!(
            stale.is_empty(),
            "{} generated files are out of date; run: cargo run -p codegen",
            stale.len()
        );
        let help = "run: cargo run -p codegen -- wire";
        ensure!(
            stale_wire.is_empty(),
            "{} generated files are out of date; {help}",
            stale_wire.len()
        );
        Ok(())
    }

    /// The paths whose text on disk differs, and the files in folders of generated files that are not generated.
    fn stale(&self, files: &Files) -> Result<BTreeSet<String>> {
        let differs = |(path, text): &(&String, &String)| {
            fs::read_to_string(self.0.join(path)).ok().as_ref() != Some(*text)
        };
        let mut stale: BTreeSet<String> =
            files.iter().filter(differs).map(|(path, _)| path.clone()).collect();
        if files.keys().any(|path| path.starts_with("generated/src/")) {
            for folder in folders(&self.0.join("generated/src"))? {
                let known = self.read_all(&format!("generated/src/{folder}"), ".rs")?;
                stale.extend(
                    known
                        .into_iter()
                        .map(|(path, _)| path)
                        .filter(|path| !files.contains_key(path)),
                );
            }
        }
        Ok(stale)
    }
}

fn facts_files(recorded: &Recorded) -> Files {
    let texts = recorded.texts().into_iter();
    texts.map(|(name, text)| (format!("schemas/facts/{name}"), text)).collect()
}

fn compiled(recorded: &Recorded, folder: &Path, version: Version) -> Result<Compilation> {
    let sources: grammar::Sources = texts(folder, ".rng")?.into_iter().collect();
    ensure!(!sources.is_empty(), "{} contains no grammars (*.rng)", folder.display());
    Ok(compile_all(recorded, &sources, version)?)
}

/// The installed grammars and their version, as the daemon or virsh prints it.
fn installed() -> Option<(PathBuf, Version)> {
    let folder = PathBuf::from(INSTALLED);
    let ask = |program: &str| {
        let output = Command::new(program).arg("--version").output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        text.split_whitespace().find_map(|word| word.parse::<Version>().ok())
    };
    let version = ["libvirtd", "virsh"].into_iter().find_map(ask)?;
    folder.is_dir().then_some((folder, version))
}

/// The newest two versions of any root.
fn newest_step<'a>(roots: impl Iterator<Item = &'a Facts>) -> Option<(Version, Version)> {
    let versions: BTreeSet<Version> =
        roots.flat_map(|facts| facts.versions.iter().copied()).collect();
    let mut newest = versions.into_iter().rev();
    let new = newest.next()?;
    Some((newest.next()?, new))
}

/// The texts of the files of a folder with an extension, sorted by name.
fn texts(folder: &Path, ending: &str) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(ending) && path.is_file() {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            texts.push((name, text));
        }
    }
    texts.sort();
    Ok(texts)
}

fn folders(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            names.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
