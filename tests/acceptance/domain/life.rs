//! The lifecycle of a guest: create, start, stop, rename, destroy.

use std::thread::sleep;
use std::time::{Duration, Instant};

use super::guest::{address, block, host, make_listener, text};
use crate::support::PrivateDaemon;
use crate::terraform::{Run, Workspace};

/// A guest `vm` that supports graceful shutdown, with more attributes.
pub(crate) fn vm(daemon: &PrivateDaemon, more: &str) -> String {
    named(daemon, "vm", more)
}

fn named(daemon: &PrivateDaemon, name: &str, more: &str) -> String {
    let body = format!(
        "
  type        = \"qemu\"
  memory      = 32
  memory_unit = \"MiB\"
  os          = {{ type_machine = \"q35\" }}
  features    = {{ acpi = true }}
  devices     = {{ disk = [{{ type = \"file\", source = {{ file = \"DIR/images/vm.img\" }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }}] }}
  {more}
"
    );
    block(daemon, "vm", (0, &body)).replace("name = \"vm\"", &format!("name = \"{name}\""))
}

/// A daemon and a workspace in which the guest is applied.
pub(crate) fn applied(more: &str) -> (PrivateDaemon, Workspace) {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, more));
    workspace.apply();
    workspace.assert_nothing_to_do();
    (daemon, workspace)
}

/// Applies a configuration; nothing may be replaced, and the next plan must be empty.
#[track_caller]
pub(crate) fn change(workspace: &Workspace, configuration: &str) -> Run {
    workspace.configure(configuration);
    let run = workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    run
}

/// The state of the guest.
pub(crate) fn state(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["domstate", "vm"]).trim().to_owned()
}

/// Waits until the guest has a state.
#[track_caller]
pub(super) fn wait_for_state(daemon: &PrivateDaemon, wanted: &str, seconds: u64) {
    let end = Instant::now() + Duration::from_secs(seconds);
    while state(daemon) != wanted {
        assert!(Instant::now() < end, "the guest is {}", state(daemon));
        sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_guest_follows_running_and_is_not_changed_when_it_is_omitted() {
    let (daemon, workspace) = applied("");
    assert_eq!(state(&daemon), "shut off", "a new guest is not started by default");
    let uuid = workspace.state(&address("vm"))["uuid"].clone();
    change(&workspace, &vm(&daemon, "running = true"));
    assert_eq!(state(&daemon), "running");
    // An omitted attribute is not managed.
    workspace.configure(&vm(&daemon, ""));
    workspace.assert_nothing_to_do();
    assert_eq!(state(&daemon), "running");
    daemon.virsh(&["destroy", "vm"]);
    workspace.assert_nothing_to_do();
    change(&workspace, &vm(&daemon, "running = true"));
    let shut_down = vm(&daemon, "running = false\n autostart = true");
    change(&workspace, &shut_down);
    assert_eq!(state(&daemon), "shut off");
    assert!(daemon.virsh(&["list", "--all", "--autostart", "--name"]).contains("vm"));
    change(&workspace, &vm(&daemon, "running = false\n autostart = false"));
    assert!(!daemon.virsh(&["list", "--all", "--autostart", "--name"]).contains("vm"));
    assert_eq!(workspace.state(&address("vm"))["uuid"], uuid);
}

#[test]
fn a_guest_stopped_outside_of_terraform_is_planned_to_start() {
    let (daemon, workspace) = applied("running = true");
    daemon.virsh(&["destroy", "vm"]);
    let changes = workspace.changes();
    let change = &changes[&address("vm")];
    let running = [&change.before, &change.after].map(|state| state["running"].as_bool());
    assert_eq!((change.action.as_str(), running), ("update", [Some(false), Some(true)]));
    workspace.apply();
    assert_eq!(state(&daemon), "running");
    workspace.assert_nothing_to_do();
    daemon.virsh(&["suspend", "vm"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn create_options_apply_only_to_the_first_start() {
    let create = "create = { paused = true, bypass_cache = true, force_boot = true }\n";
    let (daemon, workspace) = applied(&format!("running = true\n {create}"));
    assert_eq!(state(&daemon), "paused");
    daemon.virsh(&["destroy", "vm"]);
    workspace.apply();
    assert_eq!(state(&daemon), "running");
    change(&workspace, &vm(&daemon, "running = true"));
    assert_eq!(state(&daemon), "running");
}

#[test]
fn autodestroy_causes_a_warning() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let more = "running = true\n create = { autodestroy = true }";
    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, more));
    workspace.plan().prints(&["Warning: Guest will be stopped after the apply"]);
    workspace.apply();
    // libvirt stops the guest some time after the provider has ended.
    wait_for_state(&daemon, "shut off", 20);
}

#[test]
fn libvirt_validates_a_document_when_configured() {
    let daemon = host();
    // libvirt accepts and keeps it, although it is out of the range of its grammar.
    let strict = vm(&daemon, "create = { validate = true }").replace(
        "os          = { type_machine = \"q35\" }",
        "os = { type_machine = \"q35\", bios = { reboot_timeout = 65000 } }",
    );
    let workspace = Workspace::with(daemon.uri(), &strict);
    workspace
        .apply_fails()
        .prints(&["Cannot create domain \"vm\"", "XML document failed to validate"]);
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    assert!(workspace.addresses().is_empty());
}

#[test]
fn an_existing_guest_is_refused_with_instructions_or_adopted() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let xml = "<domain type='qemu'><name>vm</name><title>theirs</title><memory unit='MiB'>16</memory>\
        <metadata><f:f xmlns:f='urn:foreign'/></metadata><os><type machine='pc'>hvm</type></os>\
        <devices><interface type='network'><source network='lab'/></interface></devices></domain>";
    let file = daemon.dir().join("vm.xml");
    std::fs::write(&file, xml).unwrap();
    daemon.virsh(&["define", text(&file)]);
    let uuid = daemon.virsh(&["domuuid", "vm"]).trim().to_owned();
    let before = daemon.virsh(&["dumpxml", "vm"]);

    let workspace = Workspace::with(daemon.uri(), &vm(&daemon, ""));
    workspace
        .apply_fails()
        .prints(&["Cannot create domain \"vm\"", "to = libvirt_domain.NAME id = \"vm\""]);
    assert_eq!(daemon.virsh(&["dumpxml", "vm"]), before);

    let adopting = vm(&daemon, "create = { on_exists = \"adopt\" }");
    workspace.configure(&adopting);
    workspace.apply().prints(&["1 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("vm"))["uuid"], uuid.as_str());
    let after = daemon.virsh(&["dumpxml", "vm"]);
    for part in ["<title>theirs</title>", "urn:foreign", "network='lab'", "pc-q35", "dev='vda'"] {
        assert!(after.contains(part), "{part} is missing:\n{after}");
    }
    // A change of `create` has no effect on an existing guest.
    change(&workspace, &vm(&daemon, "create = { on_exists = \"fail\" }"));
}

#[test]
fn a_shut_off_guest_is_renamed_and_otherwise_unchanged() {
    let (daemon, workspace) = applied("");
    let before = workspace.state(&address("vm"));
    change(&workspace, &named(&daemon, "renamed", ""));
    let after = workspace.state(&address("vm"));
    assert_eq!((&after["id"], &after["uuid"]), (&before["uuid"], &before["uuid"]));
    assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "renamed");
    // A rename together with other changes.
    change(&workspace, &named(&daemon, "vm", "title = \"again\""));
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains("<title>again</title>"));
}

#[test]
fn a_running_guest_is_renamed_only_with_on_restart_restart() {
    let (daemon, workspace) = applied("running = true");
    let uuid = workspace.state(&address("vm"))["uuid"].clone();
    workspace.configure(&named(&daemon, "renamed", "running = true"));
    workspace.plan_fails().prints(&["Cannot rename a running domain", "on_restart = \"restart\""]);
    assert_eq!(state(&daemon), "running");
    let restart = "running = true\n update = { on_restart = \"restart\" }";
    workspace.configure(&named(&daemon, "renamed", restart));
    workspace.plan().prints(&["Warning: Running domain will be restarted"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(daemon.virsh(&["domstate", "renamed"]).trim(), "running");
    assert_eq!(workspace.state(&address("vm"))["uuid"], uuid);
    // A guest that the same change stops can always be renamed.
    change(&workspace, &named(&daemon, "vm", "running = false"));
}

#[test]
fn the_plan_is_empty_after_a_restart_of_libvirt() {
    let (daemon, workspace) = applied("running = true\n autostart = true");
    daemon.restart();
    workspace.assert_nothing_to_do();
    daemon.kill();
    workspace
        .plan_fails()
        .prints(&["Cannot read domain \"vm\"", "No object was removed from the state"]);
    assert_eq!(workspace.addresses(), [address("vm")]);
    daemon.restart();
    workspace.assert_nothing_to_do();
    assert_eq!(state(&daemon), "running", "the guest never noticed");
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_running_guest_without_a_definition_is_defined_again() {
    let (daemon, workspace) = applied("running = true\n autostart = true");
    let uuid = workspace.state(&address("vm"))["uuid"].clone();
    daemon.virsh(&["undefine", "vm"]);
    workspace.plan().prints(&["Warning: Running domain has no stored definition"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("vm"))["uuid"], uuid);
    assert!(daemon.virsh(&["list", "--persistent", "--autostart", "--name"]).contains("vm"));
    assert_eq!(state(&daemon), "running");
}

#[test]
fn an_unknown_name_that_resolves_to_the_current_one_does_not_rename() {
    let (daemon, workspace) = applied("running = true");
    let named = |name: &str, key: &str| {
        let object = format!(
            "resource \"terraform_data\" \"u\" {{\n input = {{ name = \"{name}\", other = \"{key}\" }}\n}}\n"
        );
        let more = "running = true\n title = \"t\"";
        object + &vm(&daemon, more).replace("\"vm\"\n", "terraform_data.u.output.name\n")
    };
    workspace.configure(&named("vm", "a"));
    workspace.apply().prints(&["0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.configure(&named("vm", "b"));
    workspace.plan().does_not_print("Cannot rename");
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    // A rename without the stop is rejected before the guest is changed.
    workspace.configure(&named("other", "b"));
    workspace.apply_fails().prints(&["Cannot rename a running domain"]);
    assert_eq!(state(&daemon), "running");
}
