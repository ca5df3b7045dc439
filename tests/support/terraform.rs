//! A Terraform (or `OpenTofu`) configuration in a folder of its own, applied with the provider that was just built.
//! Commands that should succeed fail the test with everything that was printed. Settings, plug-in folders and
//! caches of the user are never read or written.

#![allow(dead_code)] // Each test target uses its part.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value as Json;
use tempfile::TempDir;

#[path = "terraform_messages.rs"]
pub(crate) mod messages;

/// The program; `TERRAFORM` sets another one than the `terraform` of PATH.
pub(crate) fn program() -> String {
    std::env::var("TERRAFORM").unwrap_or_else(|_| "terraform".to_owned())
}

/// The provider's binary; `PROVIDER_BINARY` sets another one than the one built for the tests.
pub(crate) fn provider_binary() -> PathBuf {
    let built = env!("CARGO_BIN_EXE_provider-under-test");
    std::env::var_os("PROVIDER_BINARY").map_or_else(|| built.into(), PathBuf::from)
}

/// The folder of a workspace with the binary under the name that Terraform requires, and the settings that refer to it.
const INSTALLATION: &str = ".installed";

/// The name that Terraform requires.
const INSTALLED: &str = "terraform-provider-libvirt";

fn install(workspace: &Path) {
    let folder = workspace.join(INSTALLATION);
    fs::create_dir(&folder).expect("the folder is ours");
    symlink(provider_binary(), folder.join(INSTALLED)).expect("a link");
    let settings = format!(
        "provider_installation {{\n  dev_overrides {{ \"{}\" = \"{}\" }}\n  direct {{}}\n}}\n",
        provider::SOURCE_ADDRESS,
        folder.display()
    );
    fs::write(folder.join("settings.tfrc"), settings).expect("the folder is ours");
}

/// A configuration and its state.
pub(crate) struct Workspace {
    folder: TempDir,
    pub(crate) uri: String,
    variables: Vec<(&'static str, String)>,
}

/// The output and the exit code of a command.
#[derive(Debug)]
pub(crate) struct Run {
    /// Its exit code.
    pub(crate) code: i32,
    /// Standard output and then standard error, with the frames of messages taken off and lines joined, so
    /// that a text is found however it was wrapped.
    pub(crate) text: String,
    command: String,
    raw: String,
}

/// The planned change of one object.
#[derive(Debug)]
pub(crate) struct Change {
    /// `create`, `update`, `delete`, `no-op`, `delete+create`.
    pub(crate) action: String,
    /// The attributes before.
    pub(crate) before: Json,
    /// The attributes after, as far as they are known.
    pub(crate) after: Json,
    /// True for each value after that is not known.
    pub(crate) after_unknown: Json,
}

/// Time limit of a command to reach the point where it is interrupted.
const REACHED: Duration = Duration::from_secs(120);

impl Workspace {
    /// An empty configuration for the libvirt at a URI.
    pub(crate) fn new(uri: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("tf").tempdir().expect("a temporary folder");
        let workspace = Self { folder, uri: uri.to_owned(), variables: Vec::new() };
        let required = format!(
            "terraform {{\n  required_providers {{\n    libvirt = {{ source = \"{}\" }}\n  }}\n}}\n",
            provider::SOURCE_ADDRESS
        );
        workspace.file("versions.tf", &required);
        install(workspace.path());
        workspace
    }

    /// The same, with a configuration.
    pub(crate) fn with(uri: &str, configuration: &str) -> Self {
        let workspace = Self::new(uri);
        workspace.configure(configuration);
        workspace
    }

    /// Sets a variable of the environment for all commands.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.variables.push((name, value.to_owned()));
    }

    /// Sets variables of the environment for all commands.
    pub(crate) fn set_all(&mut self, variables: impl IntoIterator<Item = (&'static str, String)>) {
        self.variables.extend(variables);
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The link to the provider that is used.
    pub(crate) fn installed(&self) -> PathBuf {
        self.path().join(INSTALLATION).join(INSTALLED)
    }

    /// Writes `main.tf`, in place of what was there.
    pub(crate) fn configure(&self, configuration: &str) {
        self.file("main.tf", configuration);
    }

    /// Writes a file.
    pub(crate) fn file(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).expect("the folder is ours");
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs a command, which may fail.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let output = self.command(arguments).output();
        Run::new(arguments, &output.unwrap_or_else(|error| panic!("{}: {error}", program())))
    }

    /// Runs a command and interrupts it, as by Ctrl-C, once `is_reached` returns true. Returns how long it continued.
    pub(crate) fn interrupt(
        &self,
        arguments: &[&str],
        is_reached: impl Fn() -> bool,
    ) -> (Run, Duration) {
        let mut command = self.command(arguments);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let child = child.unwrap_or_else(|error| panic!("{}: {error}", program()));
        let started = Instant::now();
        while !is_reached() {
            assert!(started.elapsed() < REACHED, "nothing to interrupt after {REACHED:?}");
            thread::sleep(Duration::from_millis(20));
        }
        let interrupted = Instant::now();
        let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        assert!(signalled.is_ok_and(|status| status.success()), "kill");
        let output = child.wait_with_output().expect("Terraform ends");
        (Run::new(arguments, &output), interrupted.elapsed())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command
            .arg(format!("-chdir={}", self.path().display()))
            .args(arguments)
            .env("TF_CLI_CONFIG_FILE", self.path().join(INSTALLATION).join("settings.tfrc"))
            .env("TF_IN_AUTOMATION", "1")
            .env("CHECKPOINT_DISABLE", "1")
            // More memory is acceptable here: Terraform spends a fifth of its time on garbage collection.
            .env("GOGC", "400")
            .env_remove("TF_CLI_ARGS")
            .env("LIBVIRT_DEFAULT_URI", &self.uri)
            .envs(self.variables.iter().map(|(name, value)| (*name, value)));
        command
    }

    /// Applies the configuration.
    pub(crate) fn apply(&self) -> Run {
        self.run(&["apply", "-auto-approve", "-input=false", "-no-color"]).succeeded()
    }

    /// Applies the configuration, which must fail.
    pub(crate) fn apply_fails(&self) -> Run {
        self.run(&["apply", "-auto-approve", "-input=false", "-no-color"]).failed()
    }

    /// Asserts that the plan is empty, and that a refresh reports no changes.
    #[track_caller]
    pub(crate) fn assert_nothing_to_do(&self) {
        let run = self.run(&["plan", "-detailed-exitcode", "-input=false", "-no-color"]);
        let is_quiet = run.code == 0 && !run.text.contains("changed outside of");
        assert!(is_quiet, "there should be nothing to do\n{run}");
    }

    /// Plans, which must succeed; returns the output.
    pub(crate) fn plan(&self) -> Run {
        self.run(&["plan", "-input=false", "-no-color"]).succeeded()
    }

    /// Plans, which must fail; returns the output.
    pub(crate) fn plan_fails(&self) -> Run {
        self.run(&["plan", "-input=false", "-no-color"]).failed()
    }

    /// The planned changes by address, without unchanged objects.
    pub(crate) fn changes(&self) -> BTreeMap<String, Change> {
        self.run(&["plan", "-input=false", "-no-color", "-out=plan"]).succeeded();
        let shown = self.run(&["show", "-json", "plan"]).succeeded();
        let plan: Json = serde_json::from_str(shown.standard_output()).expect("a plan as JSON");
        let changes = plan["resource_changes"].as_array().cloned().unwrap_or_default();
        let changes = changes.into_iter().map(|change| {
            let address = change["address"].as_str().expect("every change has an address");
            (address.to_owned(), Change::new(&change["change"]))
        });
        changes.filter(|(_, change)| change.action != "no-op").collect()
    }

    /// Fails the test unless a plan has exactly these actions, sorted by address.
    #[track_caller]
    pub(crate) fn assert_actions(&self, expected: &[(&str, &str)]) {
        let changes = self.changes();
        let actions = changes.iter().map(|(address, change)| (&**address, &*change.action));
        assert_eq!(actions.collect::<Vec<_>>(), expected);
    }

    /// Validates the configuration.
    pub(crate) fn validate(&self) -> Run {
        self.run(&["validate", "-no-color"])
    }

    /// Imports the object of that name or UUID.
    pub(crate) fn import(&self, address: &str, id: &str) -> Run {
        self.run(&["import", "-input=false", "-no-color", address, id]).succeeded()
    }

    /// Destroys everything.
    pub(crate) fn destroy(&self) -> Run {
        self.run(&["destroy", "-auto-approve", "-input=false", "-no-color"]).succeeded()
    }

    /// The state file, or an empty text.
    pub(crate) fn state_file(&self) -> Json {
        let text = fs::read_to_string(self.path().join("terraform.tfstate")).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// The value of an output in the state.
    pub(crate) fn output(&self, name: &str) -> Json {
        self.state_file()["outputs"][name]["value"].clone()
    }

    /// Replaces the state file.
    pub(crate) fn set_state_file(&self, state: &Json) {
        self.file("terraform.tfstate", &state.to_string());
    }

    /// The addresses in the state.
    pub(crate) fn addresses(&self) -> Vec<String> {
        self.instances().map(|(address, _)| address).collect()
    }

    /// The attributes of an object in the state.
    #[track_caller]
    pub(crate) fn state(&self, address: &str) -> Json {
        self.instance(address)["attributes"].clone()
    }

    /// The attributes of all objects in the state, by address.
    pub(crate) fn states(&self) -> BTreeMap<String, Json> {
        let attributes = |mut instance: Json| instance["attributes"].take();
        self.instances().map(|(address, instance)| (address, attributes(instance))).collect()
    }

    /// Whether an object is tainted.
    #[track_caller]
    pub(crate) fn is_tainted(&self, address: &str) -> bool {
        self.instance(address)["status"] == "tainted"
    }

    #[track_caller]
    fn instance(&self, address: &str) -> Json {
        let found = self.instances().find(|(name, _)| name == address);
        found.unwrap_or_else(|| panic!("{address} is not in the state")).1
    }

    fn instances(&self) -> impl Iterator<Item = (String, Json)> {
        let state = self.state_file();
        let resources = state["resources"].as_array().cloned().unwrap_or_default();
        resources.into_iter().filter(|resource| resource["mode"] == "managed").flat_map(
            |resource| {
                let part = |key: &str| resource[key].as_str().unwrap_or_default().to_owned();
                let address = format!("{}.{}", part("type"), part("name"));
                let instances = resource["instances"].as_array().cloned().unwrap_or_default();
                instances.into_iter().map(move |instance| (keyed(&address, &instance), instance))
            },
        )
    }
}

/// The address of one of several instances.
fn keyed(address: &str, instance: &Json) -> String {
    match &instance["index_key"] {
        Json::Null => address.to_owned(),
        key => format!("{address}[{key}]"),
    }
}

impl Change {
    fn new(change: &Json) -> Self {
        let actions = change["actions"].as_array().cloned().unwrap_or_default();
        let words: Vec<&str> = actions.iter().filter_map(Json::as_str).collect();
        Self {
            action: words.join("+"),
            before: change["before"].clone(),
            after: change["after"].clone(),
            after_unknown: change["after_unknown"].clone(),
        }
    }
}

impl Run {
    fn new(arguments: &[&str], output: &Output) -> Self {
        let raw = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        let raw = raw.concat();
        let words = raw.split_whitespace().filter(|word| !["│", "╷", "╵"].contains(word));
        Self {
            code: output.status.code().unwrap_or(-1),
            text: words.collect::<Vec<_>>().join(" "),
            command: arguments.join(" "),
            raw,
        }
    }

    /// The output of a command that prints JSON.
    fn standard_output(&self) -> &str {
        self.raw.lines().find(|line| line.starts_with('{')).unwrap_or_default()
    }

    /// Fails the test unless the command succeeded.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        assert!(
            self.code == 0,
            "the command failed
{self}"
        );
        self
    }

    /// Fails the test unless the command failed.
    #[track_caller]
    pub(crate) fn failed(self) -> Self {
        assert!(
            self.code != 0,
            "the command succeeded
{self}"
        );
        self
    }

    /// Fails the test unless the output contains each of these texts.
    #[track_caller]
    pub(crate) fn prints(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.text.contains(text), "the output does not contain {text:?}\n{self}");
        }
        self
    }

    /// The error with a summary.
    #[track_caller]
    pub(crate) fn error(&self, summary: &str) -> &str {
        let (_, rest) = self
            .text
            .split_once(&format!("Error: {summary}"))
            .unwrap_or_else(|| panic!("there is no error {summary:?}\n{self}"));
        rest.split("Error: ").next().unwrap_or_default()
    }

    /// Fails the test if the output contains this text.
    #[track_caller]
    pub(crate) fn does_not_print(self, text: &str) -> Self {
        assert!(!self.text.contains(text), "the output contains {text:?}\n{self}");
        self
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {} exited with {}:\n{}", program(), self.command, self.code, self.raw)
    }
}
