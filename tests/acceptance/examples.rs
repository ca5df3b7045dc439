//! Every example is applied on a real libvirt, causes no further changes, and is destroyed. Guests are started where
//! the test host can run them; an example states otherwise.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The host of the examples, which a test replaces by a private daemon.
const SYSTEM: &str = "\"qemu:///system\"";

/// Examples that QEMU rejects on a processor without the feature: libvirt's test driver accepts them.
const ELSEWHERE: &str = "domain_launch_security";

/// The image that `volume_image` requires.
const IMAGE: &str = "/var/lib/libvirt/example-image.qcow2";

/// The variable with the image of the examples that download one.
const IMAGE_URL: &str = "TF_VAR_image_url";

/// The secret that `data_secret` requires.
const SECRET: &str = "6dd3e4a5-1d76-44ce-961f-f119f5aad935";

#[test]
fn every_example_of_guests_can_be_applied_and_destroyed() {
    let count = try_all(|topic| topic.starts_with("domain") || topic == "quickstart");
    assert!(count > 14, "only {count} examples were found");
}

#[test]
fn every_other_example_can_be_applied_and_destroyed() {
    let count = try_all(|topic| !topic.starts_with("domain") && topic != "quickstart");
    assert!(count > 9, "only {count} examples were found");
}

/// Applies the examples of the selected topics; returns their number.
fn try_all(is_wanted: impl Fn(&str) -> bool) -> usize {
    let daemon = PrivateDaemon::start();
    keep_secret(&daemon);
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", IMAGE, "1G"]);
    let mut count = 0;
    for entry in fs::read_dir(examples()).expect("there are examples") {
        let topic = entry.expect("a folder that can be read").file_name();
        let topic = topic.into_string().expect("examples have plain names");
        if is_wanted(&topic) {
            try_one(&daemon, &topic);
            count += 1;
        }
    }
    count
}

fn try_one(daemon: &PrivateDaemon, topic: &str) {
    eprintln!("{topic}");
    let (uri, _open) = if topic == ELSEWHERE {
        let uri = daemon.test_driver_uri();
        let open = Open::to(&uri);
        (uri, Some(open))
    } else {
        (daemon.uri().to_owned(), None)
    };
    let before = inventory(&uri);
    let workspace = workspace(&uri, topic);
    let run = workspace.apply();
    for text in ["Warning: libvirt", "Warning: Running", "In libvirt's document: ", "There are no "]
    {
        assert!(!run.text.contains(text), "{topic}: {run}");
    }
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert_eq!(inventory(&uri), before, "{topic}: it left something");
}

/// An example in a separate folder, for the libvirt at a URI.
fn workspace(uri: &str, topic: &str) -> Workspace {
    let mut workspace = Workspace::new(uri);
    let image = workspace.path().join(".image.qcow2");
    let arguments = ["create", "-q", "-f", "qcow2"].map(OsStr::new);
    let size = OsStr::new("64M");
    let made = Command::new("qemu-img").args(arguments).arg(&image).arg(size).status();
    assert!(made.expect("qemu-img is installed").success());
    workspace.set(IMAGE_URL, image.to_str().expect("temporary folders have plain names"));
    let mut has_requirement = false;
    for file in fs::read_dir(examples().join(topic)).expect("an example is a folder") {
        let file = file.expect("a file that can be read");
        let text = fs::read_to_string(file.path()).expect("an example is text");
        let name = file.file_name().into_string().expect("examples have plain names");
        let text = without_kvm(&text.replace(SYSTEM, &format!("{uri:?}")));
        workspace.file(&name, &text);
        has_requirement |= text.contains("required_providers");
        // The quickstart is one file, its requirements included.
        if text.contains("required_providers") && name != "versions.tf" {
            fs::remove_file(workspace.path().join("versions.tf")).expect("the folder is ours");
        }
    }
    assert!(has_requirement, "{topic}: Terraform would look for another provider");
    workspace
}

/// A configuration for a host without KVM: the test host may not have it. The processor of the host requires KVM.
fn without_kvm(text: &str) -> String {
    text.replace("\"kvm\"", "\"qemu\"").replace("\"host-passthrough\"", "\"maximum\"")
}

#[test]
fn the_first_guest_of_the_readme_gets_an_address() {
    let daemon = PrivateDaemon::start();
    let page = fs::read_to_string(root().join("README.md")).expect("there is a README");
    let mut fences = page.split("```terraform\n").skip(1);
    let mut fence = || fences.next().and_then(|rest| rest.split("```").next());
    let requirement = fence().expect("the README contains the requirement");
    let guest = fence().expect("the README has a first guest");
    assert!(guest.lines().count() <= 17, "it has {} lines", guest.lines().count());

    let workspace = Workspace::with(daemon.uri(), guest);
    workspace.file("versions.tf", requirement);
    workspace.apply();
    workspace.assert_nothing_to_do();
    let network = workspace.state("libvirt_network.lab")["name"].clone();
    let network = network.as_str().expect("a network has a name");
    let mac = workspace.state("libvirt_domain.first")["devices"]["interface"][0]["mac"].clone();
    let mac = mac["address"].as_str().expect("a card has an address");
    let end = Instant::now() + Duration::from_secs(120);
    while !daemon.virsh(&["net-dhcp-leases", network]).contains(mac) {
        assert!(Instant::now() < end, "{mac} has no lease after two minutes");
        std::thread::sleep(Duration::from_millis(500));
    }
    workspace.destroy();
    assert!(!daemon.virsh(&["list", "--all", "--name"]).contains("first"));
}

/// A connection that stays open: the test driver discards everything when the last one closes.
struct Open(Child);

impl Open {
    fn to(uri: &str) -> Self {
        let child = Command::new("virsh")
            .args(["--connect", uri, "event", "--all", "--loop", "--timeout", "300"])
            .stdout(Stdio::null())
            .spawn()
            .expect("virsh is installed, see tests/support/setup");
        let open = Self(child);
        let end = Instant::now() + Duration::from_secs(10);
        // It is open as soon as the driver still has a guest that an earlier connection defined.
        while !keeps(uri) {
            assert!(Instant::now() < end, "{uri} does not keep what it has");
        }
        open
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether the driver keeps its objects from one connection to the next.
fn keeps(uri: &str) -> bool {
    virsh(uri, &["desc", "test", "--config", "kept"]);
    virsh(uri, &["desc", "test", "--config"]).contains("kept")
}

/// Defines the secret of an encrypted image.
fn keep_secret(daemon: &PrivateDaemon) {
    let file = daemon.dir().join("secret.xml");
    let xml = format!("<secret ephemeral='no' private='yes'><uuid>{SECRET}</uuid></secret>");
    fs::write(&file, xml).expect("the folder is ours");
    daemon.virsh(&["secret-define", file.to_str().expect("a plain path")]);
    daemon.virsh(&["secret-set-value", SECRET, "Z2VoZWlt"]);
}

fn inventory(uri: &str) -> Vec<String> {
    let lists = ["net-list", "pool-list", "list"].map(|list| virsh(uri, &[list, "--all"]));
    // The test driver has no secrets.
    let secrets = (!uri.starts_with("test")).then(|| virsh(uri, &["secret-list"]));
    lists.into_iter().chain(secrets).collect()
}

fn virsh(uri: &str, arguments: &[&str]) -> String {
    let output = Command::new("virsh").args(["--quiet", "--connect", uri]).args(arguments).output();
    let output = output.expect("virsh is installed, see tests/support/setup");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn examples() -> PathBuf {
    root().join("examples")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
