//! Every call to libvirt fails once, with every kind of fault: after every operation the state matches libvirt, no
//! other object changed, and the next apply converges. The tests use the provider's own operations and the faulty
//! library of `tests/faulty`, which a process loads once; so each test starts itself as a worker.
//!
//! A sample is tried by default. `LIBVIRT_FAULTS=all` tries everything, `LIBVIRT_FAULTS=NAME` the trials with NAME in their names.

#[path = "../support/backend.rs"]
mod backend;
#[path = "../support/faulty.rs"]
mod faulty;
#[path = "../support/mod.rs"]
mod support;

mod bindings;
mod checks;
mod kinds;
mod known;
mod live;
mod scenarios;
mod simple;
mod sweep;
mod taken;
mod tidying;
mod trial;
mod world;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use provider::libvirt::Connection;

use faulty::Faults;
use scenarios::Site;
use support::PrivateDaemon;

/// The variable that chooses the trials.
const CHOICE: &str = "LIBVIRT_FAULTS";
/// Variables of a worker: the libvirt it uses, and its folder.
const URI: &str = "FAULTS_URI";
const FOLDER: &str = "FAULTS_FOLDER";

#[test]
fn a_failing_call_keeps_state_and_objects_on_the_test_driver() {
    let daemon = PrivateDaemon::start();
    let uri = daemon.test_driver_uri();
    // It discards its objects when its last connection closes.
    let keeper = Connection::new(Some(&uri));
    keeper.uri().expect("the daemon answers");
    sweep(&daemon, &uri);
}

#[test]
fn a_failing_call_keeps_state_and_objects_on_qemu() {
    let daemon = PrivateDaemon::start();
    sweep(&daemon, daemon.uri());
}

/// Runs a worker; fails the test with the problems that it reports.
fn sweep(daemon: &PrivateDaemon, uri: &str) {
    let faults = Faults::new();
    let mut command = Command::new(env::current_exe().expect("this test runs from a file"));
    command.args(["--exact", "worker", "--nocapture"]).env(URI, uri).env(FOLDER, daemon.dir());
    faults.load_in(&mut command);
    let status = command.status().expect("this test can run itself");
    assert!(status.success(), "see FAILED above; LIBVIRT_FAULTS=NAME tries one again");
}

/// The test in a worker; does nothing in the process of the test run.
#[test]
fn worker() {
    let (Ok(uri), Ok(folder)) = (env::var(URI), env::var(FOLDER)) else { return };
    let is_hosted = uri.starts_with("test");
    let site = Site { uri, is_hosted, folder: PathBuf::from(folder) };
    let failures = sweep::run(site, env::var(CHOICE).ok().as_deref());
    assert!(failures.is_empty(), "{} failures: {failures:#?}", failures.len());
}
