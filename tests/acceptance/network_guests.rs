//! A network with running guests, and entries that were added to its lists outside of Terraform.

use std::thread;
use std::time::Duration;

use crate::networks::{address, block};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest without an image: it boots from the network.
const GUEST: &str = "<domain type='qemu'><name>web</name><memory unit='MiB'>64</memory>
    <os><type>hvm</type></os><devices>
    <interface type='network'><source network='lab'/></interface></devices></domain>";

/// A network `lab` with a running guest in it.
fn connected() -> (PrivateDaemon, Workspace) {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &lab("lab", "running = true"));
    workspace.apply();
    let file = daemon.dir().join("guest.xml");
    std::fs::write(&file, GUEST).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);
    assert!(is_connected(&daemon));
    (daemon, workspace)
}

/// Whether the interface of the guest has a bridge.
fn is_connected(daemon: &PrivateDaemon) -> bool {
    let links = daemon.enter(&["ip", "-o", "link", "show", "type", "tun"]);
    assert_eq!(links.lines().count(), 1, "{links}");
    links.contains(" master virbr")
}

fn lab(name: &str, more: &str) -> String {
    let body = format!("ip = [{{ address = \"10.51.0.1\", prefix = 24 }}]\n{more}");
    block("lab", &body).replace("name = \"lab\"", &format!("name = \"{name}\""))
}

#[test]
fn a_plan_that_disconnects_guests_names_them() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &lab("lab", ""));
    workspace.apply();
    let file = daemon.dir().join("guest.xml");
    std::fs::write(&file, GUEST).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);
    workspace.assert_nothing_to_do();

    workspace.configure(&lab("lab", "mtu = { size = 1300 }"));
    workspace
        .plan()
        .prints(&["Warning: Change of running network takes effect at its next start"])
        .does_not_print("cut off");
    workspace
        .configure(&lab("lab", "mtu = { size = 1300 }\n update = { on_restart = \"restart\" }"));
    let restart = [
        "Warning: Running network will be restarted",
        "Guests that are disconnected during the restart: web.",
    ];
    workspace.plan().prints(&restart);
    workspace.configure(&lab("renamed", ""));
    let replaced = [
        "Warning: Guests lose their network",
        "because of name",
        "use it: web. The apply fails while they use it",
    ];
    workspace.plan().prints(&replaced).prints(&["1 to add, 0 to change, 1 to destroy"]);
    // The message does not contain a removed guest.
    daemon.virsh(&["destroy", "web"]);
    workspace.plan().does_not_print("Guests lose");
}

#[test]
fn guests_are_connected_again_after_their_network_was_restarted() {
    let (daemon, workspace) = connected();
    let before = daemon.virsh(&["domiflist", "web"]);
    let restart = "running = true\n mtu = { size = 1300 }\n update = { on_restart = \"restart\" }";
    workspace.configure(&lab("lab", restart));
    workspace.apply();
    assert!(daemon.virsh(&["net-dumpxml", "lab"]).contains("<mtu size='1300'/>"));
    assert!(is_connected(&daemon));
    assert_eq!(daemon.virsh(&["domiflist", "web"]), before, "the same interface");
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "lab");
    workspace.assert_nothing_to_do();
}

#[test]
fn guests_are_connected_again_when_their_network_is_started() {
    let (daemon, workspace) = connected();
    workspace.configure(&lab("lab", "running = false"));
    workspace.plan().prints(&["Warning: Guests lose their network", "is stopped", "use it: web."]);
    workspace.apply();
    assert!(!is_connected(&daemon));
    workspace.configure(&lab("lab", "running = true"));
    workspace.apply();
    assert!(is_connected(&daemon));
    // It is stopped outside of Terraform.
    daemon.virsh(&["net-destroy", "lab"]);
    workspace.apply();
    assert!(is_connected(&daemon));
    workspace.assert_nothing_to_do();
}

#[test]
fn guests_that_cannot_be_connected_again_are_named() {
    let (daemon, workspace) = connected();
    daemon.virsh(&["net-destroy", "lab"]);
    // A guest cannot be changed while its emulator does not respond.
    let emulator = daemon.enter(&["pgrep", "-f", "guest=web"]);
    daemon.enter(&["kill", "-STOP", emulator.trim()]);
    workspace.configure(&lab("lab", "running = true"));
    let failed = thread::scope(|scope| {
        scope.spawn(|| daemon.virsh(&["qemu-monitor-command", "web", "--hmp", "info status"]));
        thread::sleep(Duration::from_secs(2));
        let failed = workspace.apply_fails();
        daemon.enter(&["kill", "-CONT", emulator.trim()]);
        failed
    });
    failed.prints(&[
        "could not reconnect its guests",
        "these guests are still disconnected",
        "web (",
    ]);
    assert_eq!(daemon.virsh(&["net-list", "--name"]).trim(), "lab", "the network runs");
}

#[test]
fn a_network_with_running_guests_is_destroyed_only_with_force() {
    let (daemon, workspace) = connected();
    let plan = workspace.run(&["plan", "-destroy", "-no-color"]).succeeded();
    plan.prints(&["Warning: Guests lose their network", "is destroyed", "use it: web."]);
    let failed = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    failed.prints(&[
        "Cannot delete network \"lab\"",
        "running guests use it: web.",
        "force = true",
    ]);
    assert!(is_connected(&daemon));
    workspace.configure(&lab("lab", "running = true\n destroy = { force = true }"));
    workspace.apply();
    // Created again under the same name, it connects its guests again.
    workspace
        .run(&["apply", "-replace=libvirt_network.lab", "-auto-approve", "-no-color"])
        .succeeded();
    assert!(is_connected(&daemon));
    workspace.destroy();
    assert!(!is_connected(&daemon));
}

#[test]
fn ranges_added_outside_of_terraform_are_removed_and_hosts_are_kept() {
    let daemon = PrivateDaemon::start();
    let body = r#"ip = [{ address = "10.51.0.1", prefix = 24, dhcp = {
        range = [{ start = "10.51.0.100", end = "10.51.0.110" }] } }]
        portgroup = [{ name = "ours" }]"#;
    let workspace = Workspace::with(daemon.uri(), &block("lab", body));
    workspace.apply();
    let add = |section: &str, xml: &str| {
        daemon.virsh(&["net-update", "lab", "add-last", section, xml, "--live", "--config"]);
    };
    add("ip-dhcp-host", "<host mac='52:54:00:51:00:01' ip='10.51.0.9'/>");
    add("dns-srv", "<srv service='ldap' protocol='tcp' target='a.test' port='389'/>");
    workspace.assert_nothing_to_do();
    add("ip-dhcp-range", "<range start='10.51.0.200' end='10.51.0.210'/>");
    add("portgroup", "<portgroup name='theirs'/>");
    let changes = workspace.changes();
    let before = &changes[&address("lab")].before;
    assert_eq!(before["ip"][0]["dhcp"]["range"][1]["start"], "10.51.0.200");
    assert_eq!(before["portgroup"][1]["name"], "theirs");
    assert!(before["ip"][0]["dhcp"]["host"].is_null());
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    assert!(stored.contains("10.51.0.9") && stored.contains("ldap"), "{stored}");
    assert!(!stored.contains("10.51.0.200") && !stored.contains("theirs"), "{stored}");
}

#[test]
fn a_network_that_is_destroyed_with_its_guests_causes_no_warning() {
    let daemon = PrivateDaemon::start();
    let guest = r#"
resource "libvirt_domain" "web" {
  name    = "web"
  type    = "qemu"
  memory  = 65536
  running = true
  os      = { type = "hvm" }
  destroy = { graceful = false }
  devices = { interface = [{ type = "network", source = { network = libvirt_network.lab.name } }] }
}
"#;
    let workspace = Workspace::with(daemon.uri(), &(lab("lab", "") + guest));
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace.destroy().does_not_print("Guests lose their network");
}

/// A network `lab` and a running guest that uses its bridge without a reference to the network.
fn on_bridge() -> (PrivateDaemon, Workspace) {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &lab("lab", ON_BRIDGE));
    workspace.apply();
    let file = daemon.dir().join("guest.xml");
    let guest = GUEST
        .replace("type='network'", "type='bridge'")
        .replace("network='lab'", "bridge='virbr77'");
    std::fs::write(&file, guest).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);
    assert!(is_connected(&daemon));
    (daemon, workspace)
}

const ON_BRIDGE: &str =
    "running = true\n bridge = { name = \"virbr77\" }\n update = { on_restart = \"restart\" }";

#[test]
fn guests_on_the_bridge_of_a_network_are_named_and_connected_again_after_its_restart() {
    let (daemon, workspace) = on_bridge();
    workspace.configure(&lab("lab", &format!("{ON_BRIDGE}\n mtu = {{ size = 1300 }}")));
    workspace.plan().prints(&["Guests that are disconnected during the restart: web."]);
    workspace.apply();
    assert!(is_connected(&daemon));
    assert!(daemon.virsh(&["domiflist", "web"]).contains("virbr77"));
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "lab");
    workspace.configure(&lab("lab", &ON_BRIDGE.replace("running = true", "running = false")));
    workspace.plan().prints(&["Warning: Guests lose their network", "use it: web."]);
    workspace.apply();
    assert!(!is_connected(&daemon));
    workspace.configure(&lab("lab", ON_BRIDGE));
    workspace.apply();
    assert!(is_connected(&daemon));
    workspace.assert_nothing_to_do();
    let destroy = ["destroy", "-auto-approve", "-no-color"];
    let failed = workspace.run(&destroy).failed();
    failed.prints(&["Cannot delete network \"lab\"", "running guests use it: web."]);
    assert!(is_connected(&daemon));
    daemon.virsh(&["destroy", "web"]);
    workspace.destroy();
}

#[test]
fn guests_on_a_former_bridge_of_a_network_are_named() {
    let (daemon, workspace) = on_bridge();
    workspace.configure(&lab("lab", &ON_BRIDGE.replace("virbr77", "virbr78")));
    workspace.apply_fails().prints(&[
        "these guests are still disconnected",
        "web (its interface is on bridge virbr77, which the network no longer has)",
    ]);
    assert!(daemon.virsh(&["net-dumpxml", "lab"]).contains("virbr78"), "the network is changed");
    workspace.assert_nothing_to_do();
}

#[test]
fn guests_on_a_bridge_of_the_host_do_not_count_as_guests_of_a_network_that_uses_it() {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", "br-host", "type", "bridge"]);
    let body = "forward = { mode = \"bridge\" }\n bridge = { name = \"br-host\" }";
    let workspace = Workspace::with(daemon.uri(), &block("lab", body));
    workspace.apply();
    let file = daemon.dir().join("guest.xml");
    let guest = GUEST
        .replace("type='network'", "type='bridge'")
        .replace("network='lab'", "bridge='br-host'");
    std::fs::write(&file, guest).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);
    workspace.assert_nothing_to_do();
    workspace.destroy().does_not_print("Guests lose their network");
}
