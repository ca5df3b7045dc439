//! `wait_for` and `addresses`: an apply waits for a guest, and an unsuccessful wait keeps it.

use std::fs;
use std::time::{Duration, Instant};

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The address of the guest.
const GUEST: &str = "libvirt_domain.vm";

/// A running guest without an image, whose firmware looks for a boot server until it finds one, and a network; `NETWORK` and `MORE` are
/// replaced.
const CONFIGURATION: &str = r#"
resource "libvirt_network" "lab" {
  name    = "lab"
  running = true
  ip      = [{ address = "10.71.0.1", prefix = 24, NETWORK }]
  update  = { on_restart = "restart" }
}

resource "libvirt_network" "other" {
  name    = "other"
  running = true
  ip      = [{ address = "10.72.0.1", prefix = 24 }]
}

resource "libvirt_domain" "vm" {
  name        = "vm"
  type        = "qemu"
  memory      = 64
  memory_unit = "MiB"
  os          = { type = "hvm", boot = [{ dev = "network" }], bios = { reboot_timeout = 500 } }
  destroy     = { graceful = false }
  MORE
  devices = {
    interface = [
      { type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" } },
      { type = "network", source = { network = libvirt_network.other.name }, model = { type = "virtio" } },
    ]
  }
}
"#;

/// The addresses that the network assigns.
const DHCP: &str = r#"dhcp = { range = [{ start = "10.71.0.100", end = "10.71.0.110" }] }"#;

/// A configuration with DHCP.
fn with_dhcp(more: &str) -> String {
    CONFIGURATION.replace("NETWORK", DHCP).replace("MORE", more)
}

/// A configuration without DHCP.
fn without_dhcp(more: &str) -> String {
    CONFIGURATION.replace(", NETWORK", "").replace("MORE", more)
}

fn daemon_and(configuration: &str) -> (PrivateDaemon, Workspace) {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), configuration);
    (daemon, workspace)
}

fn is_running(daemon: &PrivateDaemon) -> bool {
    daemon.virsh(&["list", "--name"]).trim() == "vm"
}

/// Ends the emulator of the guest, like a crash.
fn kill_emulator(daemon: &PrivateDaemon) {
    let emulator = daemon.enter(&["pgrep", "-f", "guest=vm"]);
    daemon.enter(&["kill", "-KILL", emulator.trim()]);
}

#[test]
fn a_lease_ends_the_wait_and_is_in_the_state() {
    let wait = r#"running = true
        wait_for = { address = { source = "lease", interface = "lab" }, timeout = "2m", on_timeout = "fail" }"#;
    let (daemon, workspace) = daemon_and(&with_dhcp(wait));
    let changes = workspace.changes();
    assert_eq!(changes[GUEST].after_unknown["addresses"], true);
    workspace.apply();
    let state = workspace.state(GUEST);
    let mac = state["devices"]["interface"][0]["mac"]["address"].clone();
    let found = &state["addresses"];
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
    let address = found[0]["address"].as_str().unwrap_or_default();
    assert!(address.starts_with("10.71.0.1"), "{found}");
    let rest = [&found[0]["mac"], &found[0]["prefix"], &found[0]["family"], &found[0]["source"]];
    assert_eq!(rest, [&mac, &24.into(), &"ipv4".into(), &"lease".into()]);
    workspace.assert_nothing_to_do();

    // Other edits do not wait; a start does, and a stopped guest has no addresses.
    let title = wait.to_owned() + "\n title = \"new\"";
    workspace.configure(&with_dhcp(&title));
    let changes = workspace.changes();
    assert_eq!(changes[GUEST].after["addresses"], *found);
    workspace.apply();
    workspace.assert_nothing_to_do();
    daemon.virsh(&["destroy", "vm"]);
    let changes = workspace.changes();
    assert_eq!(changes[GUEST].before["addresses"], serde_json::json!([]));
    assert_eq!(changes[GUEST].after_unknown["addresses"], true);
    workspace.apply();
    assert_eq!(workspace.state(GUEST)["addresses"][0]["mac"], mac);
    workspace.assert_nothing_to_do();

    // Without wait_for the addresses are not read.
    workspace.configure(&with_dhcp("running = true"));
    workspace.apply();
    assert!(workspace.state(GUEST)["addresses"].is_null());
    workspace.assert_nothing_to_do();
}

#[test]
fn a_wait_that_is_added_later_is_performed_once() {
    let (daemon, workspace) = daemon_and(&with_dhcp("running = true"));
    workspace.apply();
    assert!(workspace.state(GUEST)["addresses"].is_null());
    let wait =
        "running = true\n wait_for = { address = {}, timeout = \"2m\", on_timeout = \"fail\" }";
    workspace.configure(&with_dhcp(wait));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    assert_eq!(workspace.state(GUEST)["addresses"][0]["source"], "lease");
    workspace.assert_nothing_to_do();
    assert!(is_running(&daemon));

    // An address that changes afterwards is drift of a computed value: no plan.
    let address = workspace.state(GUEST)["addresses"][0]["address"].clone();
    replace_lease(&daemon, address.as_str().expect("an address"), "10.71.0.199");
    workspace.assert_nothing_to_do();
    workspace.run(&["apply", "-refresh-only", "-auto-approve", "-no-color"]).succeeded();
    assert_eq!(workspace.state(GUEST)["addresses"][0]["address"], "10.71.0.199");
    workspace.assert_nothing_to_do();
    // The limits of a wait are no reason to wait again.
    workspace.configure(&with_dhcp(&wait.replace("2m", "1s")));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

/// Changes the address of a lease in the files from which libvirt reads leases.
fn replace_lease(daemon: &PrivateDaemon, from: &str, to: &str) {
    let folder = daemon.dir().join("lib/dnsmasq");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder of dnsmasq") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).unwrap_or_default();
        if path.extension().is_some_and(|it| it == "status") && text.contains(from) {
            fs::write(&path, text.replace(from, to)).expect("the folder is ours");
            count += 1;
        }
    }
    assert_eq!(count, 1, "one file contains {from}");
}

#[test]
fn a_wait_that_times_out_warns_and_keeps_the_guest() {
    let wait = "running = true\n wait_for = { address = {}, timeout = \"4s\" }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    let started = Instant::now();
    workspace.apply().prints(&[
        "Warning: Guest is not ready: domain \"vm\"",
        "The guest has no address within 4 s (wait_for.timeout). Last answers:",
        "DHCP leases: none for 52:54:00:",
        "Guest agent: the guest has no channel for it",
        "ARP table of the host: ",
        "virsh console vm",
    ]);
    assert!(started.elapsed() < Duration::from_secs(60));
    assert!(is_running(&daemon) && !workspace.is_tainted(GUEST));
    assert_eq!(workspace.state(GUEST)["addresses"], serde_json::json!([]));
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn a_wait_that_fails_keeps_the_guest_and_is_repeated() {
    let wait =
        "running = true\n wait_for = { address = {}, timeout = \"2s\", on_timeout = \"fail\" }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    let failed = workspace.apply_fails();
    failed.prints(&[
        "Error: Cannot complete the wait for domain \"vm\"",
        "DHCP leases: none for",
        "terraform untaint ADDRESS",
    ]);
    assert!(is_running(&daemon) && workspace.is_tainted(GUEST));
    let uuid = workspace.state(GUEST)["uuid"].clone();
    workspace.run(&["untaint", GUEST]).succeeded();
    let changes = workspace.changes();
    assert_eq!(changes[GUEST].action, "update");
    assert_eq!(changes[GUEST].after_unknown["addresses"], true);
    // An update that fails does not taint the guest, and does not mention that.
    workspace.apply_fails().prints(&["no address within 2 s"]).does_not_print("untaint");
    assert!(!workspace.is_tainted(GUEST));
    // Once there is an address, the repeated wait succeeds.
    workspace.configure(&with_dhcp(&wait.replace("2s", "2m")));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let state = workspace.state(GUEST);
    assert_eq!((&state["uuid"], is_running(&daemon)), (&uuid, true));
    assert_eq!(state["addresses"][0]["source"], "lease");
}

#[test]
fn a_guest_that_crashes_ends_the_wait() {
    let wait = "running = true\n wait_for = { address = {}, timeout = \"5m\" }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    let (run, ended) = std::thread::scope(|scope| {
        let run = scope.spawn(|| (workspace.apply(), Instant::now()));
        let end = Instant::now() + Duration::from_secs(60);
        while !daemon.try_virsh(&["domstate", "vm"]).is_ok_and(|state| state.contains("running")) {
            assert!(Instant::now() < end, "the guest is not started");
            std::thread::sleep(Duration::from_millis(100));
        }
        std::thread::sleep(Duration::from_secs(2));
        let killed = Instant::now();
        kill_emulator(&daemon);
        let (run, ended) = run.join().expect("the apply ends");
        (run, ended - killed)
    });
    run.prints(&["Warning: Guest is not ready", "does not run: its emulator crashed"]);
    assert!(ended < Duration::from_secs(20), "{ended:?}");
    assert!(!workspace.is_tainted(GUEST));
    assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "vm", "the guest is kept");
    // The next apply starts it again.
    let changes = workspace.changes();
    assert_eq!(changes[GUEST].action, "update");
}

#[test]
fn a_wait_that_is_interrupted_ends_at_once_and_keeps_the_guest() {
    let wait =
        "running = true\n wait_for = { address = {}, timeout = \"5m\", on_timeout = \"fail\" }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    let log = daemon.dir().join("wait.log");
    let mut workspace = workspace;
    workspace.set("TF_LOG_PROVIDER", "INFO");
    workspace.set("TF_LOG_PATH", log.to_str().expect("a plain path"));
    let is_waiting = || {
        fs::read_to_string(&log).is_ok_and(|log| log.contains("waiting until the guest is ready"))
    };
    let arguments = ["apply", "-auto-approve", "-input=false", "-no-color"];
    let (run, continued) = workspace.interrupt(&arguments, is_waiting);
    run.prints(&["Guest is not ready", "before the wait was cancelled", "Apply again"]);
    assert!(continued < Duration::from_secs(2), "{continued:?}");
    assert!(is_running(&daemon) && !workspace.is_tainted(GUEST));
    assert_eq!(workspace.changes()[GUEST].action, "update", "the next apply waits again");
}

#[test]
fn the_time_limit_of_the_operation_ends_the_wait() {
    let wait = "running = true\n timeouts = { create = \"6s\" }\n wait_for = { address = {} }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    let limit = "within the time limit of the operation (timeouts)";
    workspace.apply().prints(&["Warning: Guest is not ready", limit]);
    assert!(is_running(&daemon) && !workspace.is_tainted(GUEST));
}

#[test]
fn a_wait_that_cannot_succeed_is_refused_by_the_plan() {
    let cases = [
        ("running = false\n wait_for = { address = {} }", "wait_for: the guest is not started"),
        ("wait_for = { address = {} }", "A new guest is not started if running is omitted."),
        ("running = true\n wait_for = {}", "wait_for: nothing to wait for"),
        (
            "running = true\n wait_for = { address = { interface = \"wan\" } }",
            "Choose one of \"lab\", \"other\".",
        ),
        ("running = true\n wait_for = { agent = true }", "the guest has no channel for an agent"),
        (
            "running = true\n wait_for = { address = { family = \"ipv5\" } }",
            "Allowed values: any, ipv4, ipv6.",
        ),
        ("running = true\n wait_for = { address = {}, timeout = \"soon\" }", "is not a duration"),
        ("addresses = []", "addresses"),
    ];
    let workspace = Workspace::new("qemu+unix:///system?socket=/nowhere");
    for (more, expected) in cases {
        workspace.configure(&with_dhcp(more));
        workspace.plan_fails().prints(&[expected]);
    }
    let lonely = "resource \"libvirt_domain\" \"vm\" {\n name = \"vm\"\n type = \"qemu\"\n memory = 65536\n \
         os = { type = \"hvm\" }\n running = true\n wait_for = { address = {} }\n}\n";
    workspace.configure(lonely);
    workspace.plan_fails().prints(&["wait_for.address: the guest has no interfaces"]);
}

#[test]
fn an_interface_that_does_not_exist_is_an_error_that_lists_the_interfaces() {
    let wait = "running = true\n wait_for = { address = { interface = \"52:54:00:00:00:99\" } }";
    let (daemon, workspace) = daemon_and(&without_dhcp(wait));
    workspace.apply_fails().prints(&[
        "No interface of the guest has the MAC address, network or bridge \"52:54:00:00:00:99\"",
        "Its interfaces: 52:54:00:",
        "on \"lab\"",
    ]);
    assert!(is_running(&daemon));
}
