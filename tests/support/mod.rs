//! Private daemons for tests with a real libvirt. They do not affect the libvirt of the machine.

#![allow(dead_code)] // Each test target uses its part.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, thread};

use tempfile::TempDir;

/// libvirt's test driver inside this process: a separate host for each connection.
pub(crate) const TEST_DRIVER: &str = "test:///default";

/// The launcher, which also documents what a private daemon is.
const LAUNCHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/private-daemon");

/// The cache of QEMU's capabilities: probing them takes a second for each daemon.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/libvirt");

/// A complete libvirt in separate namespaces, stopped with its guests when it is dropped.
pub(crate) struct PrivateDaemon {
    folder: TempDir,
    uri: String,
    has_control_groups: bool,
}

impl PrivateDaemon {
    /// Starts one with nothing defined in it.
    pub(crate) fn start() -> Self {
        Self::launch(false)
    }

    /// Starts one that uses the control groups of the machine. The names of its guests must contain
    /// [`PrivateDaemon::mark`].
    pub(crate) fn with_control_groups() -> Self {
        Self::launch(true)
    }

    /// Whether it uses the control groups of the machine.
    pub(crate) fn has_control_groups(&self) -> bool {
        self.has_control_groups
    }

    /// The text by which the control groups of its guests are recognised.
    pub(crate) fn mark(&self) -> &str {
        let name = self.dir().file_name().and_then(|name| name.to_str());
        name.expect("the folder has a plain name")
    }

    fn launch(has_control_groups: bool) -> Self {
        // A socket's path is short, so the folder is not below a build directory.
        let folder = tempfile::Builder::new().prefix("lv").tempdir_in("/tmp");
        let folder = folder.expect("/tmp is writable");
        // QEMU runs as another user, which requires access to images and sockets.
        let searchable = fs::Permissions::from_mode(0o711);
        fs::set_permissions(folder.path(), searchable).expect("the folder is ours");
        let mut daemon = Self { folder, uri: String::new(), has_control_groups };
        daemon.launcher("start", &[]);
        let uri = daemon.launcher("uri", &[]).trim().to_owned();
        daemon.uri = uri;
        daemon
    }

    /// The URI of its QEMU driver.
    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }

    /// The URI of its test driver, whose state lasts while one connection to it is open.
    pub(crate) fn test_driver_uri(&self) -> String {
        self.uri.replace("qemu+unix:///system", "test+unix:///default")
    }

    /// Its folder, for pools and images: the daemon sees it at the same path.
    pub(crate) fn dir(&self) -> &Path {
        self.folder.path()
    }

    /// Runs virsh; returns its output.
    pub(crate) fn virsh(&self, arguments: &[&str]) -> String {
        self.try_virsh(arguments)
            .unwrap_or_else(|error| panic!("virsh {}: {error}", arguments.join(" ")))
    }

    /// Runs virsh. Errors: its output.
    pub(crate) fn try_virsh(&self, arguments: &[&str]) -> Result<String, String> {
        let output = Command::new("virsh")
            .args(["--quiet", "--connect", self.uri()])
            .args(arguments)
            .output()
            .expect("virsh is installed, see tests/support/setup");
        outcome(&output)
    }

    /// Runs a command in the namespaces of the daemon, which contain its bridges and guests.
    pub(crate) fn enter(&self, command: &[&str]) -> String {
        self.launcher("enter", command)
    }

    /// The number of its connections.
    pub(crate) fn client_count(&self) -> usize {
        let socket = self.dir().join("socket/libvirt-admin-sock");
        let output = Command::new("virt-admin")
            .arg("--connect")
            .arg(format!("libvirtd+unix:///system?socket={}", socket.display()))
            .args(["client-list", "libvirtd"])
            .output()
            .expect("virt-admin comes with virsh");
        let lines = outcome(&output).expect("the daemon answers its administrator");
        lines.lines().filter(|line| line.contains(" unix ")).count()
    }

    /// Kills libvirtd, as a crash does; its guests continue to run.
    pub(crate) fn kill(&self) {
        self.launcher("kill", &[]);
    }

    /// Starts libvirtd again, killing it first if it runs.
    pub(crate) fn restart(&self) {
        self.launcher("restart", &[]);
    }

    /// Suspends libvirtd until it is thawed.
    pub(crate) fn freeze(&self) {
        self.signal("-STOP");
    }

    /// Resumes libvirtd.
    pub(crate) fn thaw(&self) {
        self.signal("-CONT");
    }

    /// The process ID of libvirtd.
    pub(crate) fn pid(&self) -> u32 {
        self.launcher("pid", &[]).trim().parse().expect("one process")
    }

    fn signal(&self, signal: &str) {
        let pid = self.pid().to_string();
        let status = Command::new("kill").args([signal, &pid]).status();
        assert!(status.is_ok_and(|status| status.success()), "kill {signal} {pid}");
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(LAUNCHER);
        command.arg(verb).arg(self.dir());
        command.env("PRIVATE_DAEMON_OWNER", std::process::id().to_string());
        command.env("PRIVATE_DAEMON_CACHE", CACHE);
        if self.has_control_groups {
            command.env("PRIVATE_DAEMON_CGROUPS", "1");
        }
        command
    }

    fn launcher(&self, verb: &str, arguments: &[&str]) -> String {
        let output = self.command(verb).args(arguments).output();
        let output = output.unwrap_or_else(|error| panic!("{LAUNCHER}: {error}"));
        outcome(&output).unwrap_or_else(|error| panic!("private-daemon {verb}: {error}"))
    }
}

impl Drop for PrivateDaemon {
    fn drop(&mut self) {
        if thread::panicking() {
            let log = fs::read_to_string(self.dir().join("log/libvirtd.log")).unwrap_or_default();
            let lines: Vec<_> = log.lines().rev().take(20).collect();
            for line in lines.iter().rev() {
                eprintln!("libvirtd: {line}");
            }
        }
        let stopped = self.command("stop").status();
        if !stopped.is_ok_and(|status| status.success()) {
            eprintln!("the private daemon in {} was not stopped", self.dir().display());
        }
    }
}

/// Builds a guest with a script of `tests/support`; returns its folder.
pub(crate) fn build_guest(script: &str) -> PathBuf {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support").join(script);
    let output = Command::new(script).output().expect("the script is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    PathBuf::from(String::from_utf8_lossy(&output.stdout).trim())
}

/// Copies the guest of a script into the folder of a daemon; returns the arguments of its kernel.
pub(crate) fn copy_guest(daemon: &PrivateDaemon, script: &str, files: [&str; 3]) -> String {
    let folder = build_guest(script);
    for file in files {
        fs::copy(folder.join(file), daemon.dir().join(file)).expect("the folder is ours");
    }
    let arguments = fs::read_to_string(folder.join("cmdline")).expect("the arguments");
    arguments.trim().to_owned()
}

/// The same for the guest of `tests/support/tiny-guest`.
pub(crate) fn copy_tiny_guest(daemon: &PrivateDaemon) -> String {
    copy_guest(daemon, "tiny-guest", ["vmlinuz", "initrd.gz", "tiny.qcow2"])
}

fn outcome(output: &Output) -> Result<String, String> {
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
