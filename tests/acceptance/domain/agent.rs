//! `wait_for` through the guest agent, with a guest that has one: its answer, its addresses, and cloud-init, which a
//! script in the guest imitates.

use std::fs;
use std::process::Command;

use super::guest::copy_tiny_guest;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The address of the guest.
pub(super) const GUEST: &str = "libvirt_domain.vm";

/// The guest, with its agent and a medium with user data; `WAIT` is replaced.
const CONFIGURATION: &str = r#"
resource "libvirt_network" "lab" {
  name    = "lab"
  running = true
  ip = [{
    address = "10.75.0.1", prefix = 24
    dhcp    = { range = [{ start = "10.75.0.100", end = "10.75.0.110" }] }
  }]
}

resource "libvirt_domain" "vm" {
  name        = "vm"
  type        = "qemu"
  memory      = 256
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", kernel = "DIR/vmlinuz", initrd = "DIR/initrd.gz", cmdline = "CMDLINE" }
  features    = { acpi = true }
  wait_for    = { WAIT }
  destroy     = { graceful = false }
  devices = {
    disk = [
      {
        type = "file", readonly = true
        driver = { type = "raw" }
        source = { file = "DIR/cidata.iso" }
        target = { dev = "vdb", bus = "virtio" }
      },
      # more disks
    ]
    interface = [{ type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" } }]
    channel   = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }
}
"#;

/// Runs a command, which must succeed; returns what it printed.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program is installed, see tests/support/setup");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A daemon and a workspace with the guest, which runs `commands` when it boots.
pub(super) fn booting(commands: &[&str], wait: &str) -> (PrivateDaemon, Workspace) {
    let daemon = PrivateDaemon::start();
    let cmdline = copy_tiny_guest(&daemon);
    let lines: Vec<String> = commands.iter().map(|line| format!("#tiny-run: {line}\n")).collect();
    let media = daemon.dir().join("media");
    fs::create_dir(&media).expect("the folder is ours");
    fs::write(media.join("user-data"), lines.concat()).expect("the folder is ours");
    fs::write(media.join("meta-data"), "instance-id: one\n").expect("the folder is ours");
    let iso = daemon.dir().join("cidata.iso");
    run(Command::new("genisoimage")
        .args(["-quiet", "-V", "cidata", "-J", "-r", "-o"])
        .arg(iso)
        .arg(media));
    let dir = daemon.dir().to_str().expect("a plain path");
    let configuration =
        CONFIGURATION.replace("DIR", dir).replace("CMDLINE", &cmdline).replace("WAIT", wait);
    let workspace = Workspace::with(daemon.uri(), &configuration);
    (daemon, workspace)
}

/// A command that writes a program into the guest.
pub(super) fn program(path: &str, lines: &str) -> String {
    format!("printf '#!/bin/sh\\n{lines}\\n' >{path}; chmod +x {path}")
}

#[test]
fn an_agent_is_waited_for_and_reports_addresses() {
    let wait =
        "agent = true, address = { source = \"agent\" }, timeout = \"4m\", on_timeout = \"fail\"";
    let (daemon, workspace) = booting(&["true"], wait);
    workspace.apply();
    let found = workspace.state(GUEST)["addresses"].clone();
    assert_eq!(
        (found[0]["source"].as_str(), found[0]["prefix"].as_u64()),
        (Some("agent"), Some(24))
    );
    assert!(found[0]["address"].as_str().is_some_and(|it| it.starts_with("10.75.0.1")), "{found}");
    assert_eq!(
        found.as_array().map(Vec::len),
        Some(1),
        "no link-local or loopback address: {found}"
    );
    workspace.assert_nothing_to_do();
    // A guest whose agent does not answer keeps its addresses in the state.
    daemon.virsh(&["suspend", "vm"]);
    workspace.assert_nothing_to_do();
    daemon.virsh(&["resume", "vm"]);
}

#[test]
fn a_guest_without_a_running_agent_times_out() {
    let wait = "agent = true, timeout = \"5s\"";
    let (_daemon, workspace) = booting(&["touch /run/no-agent"], wait);
    workspace.apply().prints(&[
        "Warning: Guest is not ready",
        "The guest has no agent within 5 s (wait_for.timeout). Last answers: Guest agent: not connected",
    ]);
    assert!(!workspace.is_tainted(GUEST));
}

#[test]
fn cloud_init_is_waited_for() {
    // It runs for some seconds after its first question.
    let status = "[ -e /run/asked ] && echo {\\\"status\\\":\\\"done\\\"} || echo {\\\"status\\\":\\\"running\\\"}; touch /run/asked";
    let commands = [program("/bin/cloud-init", status)];
    let commands: Vec<&str> = commands.iter().map(String::as_str).collect();
    let wait = "cloud_init = true, timeout = \"4m\", on_timeout = \"fail\"";
    let (daemon, workspace) = booting(&commands, wait);
    workspace.apply();
    let asked = "{\"execute\":\"guest-file-open\",\"arguments\":{\"path\":\"/run/asked\"}}";
    daemon.virsh(&["qemu-agent-command", "vm", asked]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_failure_of_cloud_init_is_reported_with_its_log() {
    let status = "echo {\\\"status\\\":\\\"error\\\",\\\"errors\\\":[\\\"no such package: nginx\\\"]}; exit 1";
    let commands = [
        program("/bin/cloud-init", status),
        "echo E: Unable to locate package nginx >/var/log/cloud-init-output.log".to_owned(),
    ];
    let commands: Vec<&str> = commands.iter().map(String::as_str).collect();
    let wait = "cloud_init = true, timeout = \"4m\", on_timeout = \"fail\"";
    let (daemon, workspace) = booting(&commands, wait);
    workspace.apply_fails().prints(&[
        "Cannot complete the wait for domain \"vm\"",
        "Cloud-init failed in the guest: no such package: nginx",
        "The end of /var/log/cloud-init-output.log: E: Unable to locate package nginx",
        "terraform untaint ADDRESS",
    ]);
    assert_eq!(daemon.virsh(&["list", "--name"]).trim(), "vm", "the guest is kept");
}

#[test]
fn files_of_cloud_init_are_read_if_its_program_does_not_start() {
    let commands = [
        "mkdir -p /run/cloud-init",
        "echo '{\"v1\":{\"errors\":[\"bad user-data\"]}}' >/run/cloud-init/result.json",
    ];
    let wait = "cloud_init = true, timeout = \"4m\"";
    let (_daemon, workspace) = booting(&commands, wait);
    workspace
        .apply()
        .prints(&["Warning: Guest is not ready", "Cloud-init failed in the guest: bad user-data"]);
    assert!(!workspace.is_tainted(GUEST));
}

#[test]
fn a_guest_without_cloud_init_is_reported_before_the_time_limit() {
    let wait = "cloud_init = true, timeout = \"10m\"";
    let (_daemon, workspace) = booting(&["true"], wait);
    workspace.apply().prints(&[
        "Warning: Guest is not ready",
        "The guest has no cloud-init, or its agent does not give access to it.",
        "Its file /run/cloud-init/status.json:",
    ]);
}

/// A disk on a file system of the host that is full after 4 MiB.
const FULL: &str = r#"{
  type = "file"
  driver = { type = "raw" }
  source = { file = "FOLDER/full/disk" }
  target = { dev = "vdc", bus = "virtio" }
}"#;

#[test]
fn a_guest_that_is_paused_by_an_io_error_ends_the_wait() {
    let wait = "agent = true, timeout = \"10m\"";
    // The guest writes before it starts its agent. It numbers its disks itself.
    let (daemon, workspace) =
        booting(&["dd if=/dev/zero of=/dev/vdb bs=1M count=32 conv=fsync"], wait);
    let folder = daemon.dir().to_str().expect("a plain path");
    let mount = format!(
        "mkdir {folder}/full && mount -t tmpfs -o size=4m,mode=777 none {folder}/full && \
         truncate -s 32M {folder}/full/disk && chmod 666 {folder}/full/disk"
    );
    daemon.enter(&["sh", "-c", &mount]);
    let disk = FULL.replace("FOLDER", folder);
    workspace.configure(&workspace.read("main.tf").replace("# more disks", &disk));
    workspace.apply().prints(&[
        "Warning: Guest is not ready",
        "The guest does not run: it is paused by an I/O error (disk vdc: no space left on the host).",
    ]);
    assert_eq!(daemon.virsh(&["domstate", "vm"]).trim(), "paused", "the guest is kept");
}
