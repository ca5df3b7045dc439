//! Changes of a running guest that need a restart: the guest is restarted only if the user requests it, with a warning.

use super::guest::{address, block, host, make_listener, text};
use super::life::{applied, change, state, vm};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// An attribute that waits for the next start when it changes.
pub(super) fn waits(value: &str) -> String {
    format!("qemu_commandline = {{ qemu_env = [{{ name = \"T\", value = \"{value}\" }}] }}")
}

/// The same in a document.
pub(super) fn stored_wait(value: &str) -> String {
    format!("<qemu:env name='T' value='{value}'/>")
}

pub(super) const RESTART: &str = "update = { on_restart = \"restart\" }";

/// A running guest, with more attributes.
pub(super) fn running(daemon: &PrivateDaemon, more: &str) -> String {
    vm(daemon, &format!("running = true\n {more}"))
}

/// libvirt's number of the guest's run.
pub(super) fn run_number(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["domid", "vm"]).trim().to_owned()
}

pub(super) fn is_pending(workspace: &Workspace) -> bool {
    workspace.state(&address("vm"))["pending_restart"] == true
}

/// Makes the guest ignore requests to shut down from its next start on.
fn ignore_shutdown_requests(daemon: &PrivateDaemon) {
    std::fs::write(daemon.dir().join("images/vm.img"), vec![0; 1 << 20]).unwrap();
}

/// A running guest that ignores requests to shut down.
pub(super) fn guest_that_ignores_shutdown(more: &str) -> (PrivateDaemon, Workspace) {
    let (daemon, workspace) = applied("");
    ignore_shutdown_requests(&daemon);
    change(&workspace, &running(&daemon, more));
    (daemon, workspace)
}

#[test]
fn a_deferred_change_takes_effect_at_a_restart_by_the_user() {
    let (daemon, workspace) = applied("running = true");
    let run = run_number(&daemon);
    workspace.configure(&running(&daemon, &waits("new")));
    workspace.plan().prints(&["Warning: Change of running domain takes effect at its next start"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(is_pending(&workspace));
    assert_eq!(run_number(&daemon), run, "no restart was requested");
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["start", "vm"]);
    workspace.assert_nothing_to_do();
    workspace.run(&["refresh", "-no-color"]).succeeded();
    assert!(!is_pending(&workspace));
}

#[test]
fn a_reverted_change_is_not_pending() {
    let (daemon, workspace) = applied("running = true");
    for more in [
        "qemu_commandline = { qemu_env = [{ name = \"A\" }] }",
        "cpu = { mode = \"maximum\" }",
        "memory_backing = { hugepages = {} }",
    ] {
        change(&workspace, &running(&daemon, more));
        assert!(is_pending(&workspace), "{more}");
        change(&workspace, &running(&daemon, ""));
        assert!(!is_pending(&workspace), "{more}");
    }
}

#[test]
fn a_guest_is_restarted_for_a_change_with_on_restart_restart() {
    let (daemon, workspace) = applied("running = true");
    let (run, before) = (run_number(&daemon), workspace.state(&address("vm")));
    workspace.configure(&running(&daemon, &format!("{}\n {RESTART}", waits("new"))));
    workspace.plan().prints(&["Warning: Running domain will be restarted"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_ne!(run_number(&daemon), run);
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains(&stored_wait("new")));
    assert!(!is_pending(&workspace));
    assert_eq!(workspace.state(&address("vm"))["uuid"], before["uuid"]);

    // A removal needs the restart too, and so does a change that no document shows.
    let run = run_number(&daemon);
    change(&workspace, &running(&daemon, RESTART)).prints(&["will be restarted"]);
    assert_ne!(run_number(&daemon), run);
    // A change without an effect on the guest does not.
    let run = run_number(&daemon);
    let more = format!("{RESTART}\n autostart = true\n destroy = {{ graceful = false }}");
    change(&workspace, &running(&daemon, &more)).does_not_print("restarted");
    assert_eq!(run_number(&daemon), run);
}

#[test]
fn a_pending_restart_is_planned_and_performed() {
    let (daemon, workspace) = applied("running = true");
    change(&workspace, &running(&daemon, &waits("new")));
    assert!(is_pending(&workspace));
    let run = run_number(&daemon);
    workspace.configure(&running(&daemon, &format!("{}\n {RESTART}", waits("new"))));
    let changes = workspace.changes();
    let planned = &changes[&address("vm")];
    assert_eq!(planned.after["pending_restart"], false);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_ne!(run_number(&daemon), run);
    assert!(!is_pending(&workspace));
}

#[test]
fn a_guest_is_not_restarted_for_values_that_the_hypervisor_sets() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    // The running definition has more memory, a mode, and no format.
    let odd = |more: &str| {
        let devices = "disk = [{ type = \"file\", source = { file = \"DIR/images/vm.img\" }, target = { dev = \"vda\", bus = \"virtio\" } },
            { type = \"file\", device = \"cdrom\", driver = { name = \"qemu\", type = \"raw\" }, target = { dev = \"sda\", bus = \"sata\" }, readonly = true }]
            channel = [{ type = \"unix\", source = { mode = \"bind\" }, target = { type = \"virtio\", name = \"a\" } }]";
        let body = format!(
            "\n type = \"qemu\"\n memory = 65539\n os = {{ type_machine = \"q35\" }}\n features = {{ acpi = true }}\n \
             running = true\n devices = {{ {devices} }}\n {RESTART}\n {more}\n"
        );
        block(&daemon, "vm", (0, &body))
    };
    let workspace = Workspace::with(daemon.uri(), &odd(""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let run = run_number(&daemon);
    change(&workspace, &odd(&waits("new")));
    assert_ne!(run_number(&daemon), run);
    // It is started outside of Terraform.
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["start", "vm"]);
    let run = run_number(&daemon);
    workspace.assert_nothing_to_do();
    // It is changed outside of Terraform.
    let xml = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    let file = daemon.dir().join("vm.xml");
    std::fs::write(&file, xml.replace("<memory unit='KiB'>65539<", "<memory unit='KiB'>67587<"))
        .unwrap();
    daemon.virsh(&["define", text(&file)]);
    change(&workspace, &odd(&waits("new")));
    assert_eq!(run_number(&daemon), run, "it runs as it is stored again");
    change(&workspace, &odd(&waits("newer")));
    assert_ne!(run_number(&daemon), run);
}

#[test]
fn a_change_with_on_restart_fail_is_refused_by_the_plan_of_a_guest() {
    let (daemon, workspace) = applied("running = true\n update = { on_restart = \"fail\" }");
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    workspace.configure(&running(
        &daemon,
        &format!("{}\n update = {{ on_restart = \"fail\" }}", waits("new")),
    ));
    workspace.plan_fails().prints(&["Change of running domain \"vm\" needs a restart"]);
    workspace.apply_fails();
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    daemon.virsh(&["destroy", "vm"]);
    workspace.configure(&vm(
        &daemon,
        &format!("{}\n update = {{ on_restart = \"fail\" }}", waits("new")),
    ));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_guest_that_does_not_shut_down_in_time_keeps_running_with_its_new_definition_stored() {
    let (daemon, workspace) = guest_that_ignores_shutdown("");
    let run = run_number(&daemon);
    let update = "update = { on_restart = \"restart\", shutdown_timeout = \"1s\" }";
    workspace.configure(&running(&daemon, &format!("{}\n {update}", waits("new"))));
    workspace.apply_fails().prints(&[
        "Cannot update domain \"vm\"",
        "the guest did not shut down within 1 s",
        "A shutdown was requested once by ACPI. Its operating system did not act on the request",
        "update.force = true",
        "set destroy.graceful = false",
    ]);
    assert_eq!(run_number(&daemon), run, "it is not stopped hard");
    assert!(daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains(&stored_wait("new")));
    assert!(is_pending(&workspace), "the restart is still to be made");
    assert_eq!(workspace.state(&address("vm"))["qemu_commandline"]["qemu_env"][0]["value"], "new");
    // Forced off when configured.
    let update = "update = { on_restart = \"restart\", shutdown_timeout = \"1s\", force = true }";
    make_listener(&daemon, "vm.img");
    change(&workspace, &running(&daemon, &format!("{}\n {update}", waits("new"))));
    assert_ne!(run_number(&daemon), run);
    assert!(!is_pending(&workspace));
}

#[test]
fn a_guest_that_does_not_shut_down_in_time_is_not_renamed() {
    let (daemon, workspace) = guest_that_ignores_shutdown("");
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    let update = "update = { on_restart = \"restart\", shutdown_timeout = \"1s\" }";
    let changed = running(&daemon, &format!("{}\n {update}", waits("new")));
    workspace.configure(&changed.replace("name = \"vm\"", "name = \"renamed\""));
    workspace.apply_fails().prints(&[
        "the guest did not shut down within 1 s. Nothing is changed.",
        "update.force = true",
    ]);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    assert_eq!(workspace.state(&address("vm"))["name"], "vm");
}

#[test]
fn a_guest_that_does_not_shut_down_is_forced_off_by_a_destroy() {
    let (daemon, mut workspace) = guest_that_ignores_shutdown("destroy = { timeout = \"1s\" }");
    let log = daemon.dir().join("destroy.log");
    workspace.set("TF_LOG_PROVIDER", "WARN");
    workspace.set("TF_LOG_PATH", log.to_str().unwrap());
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    let log = std::fs::read_to_string(log).unwrap();
    assert!(
        log.contains("A shutdown was requested once by ACPI. Its operating system did not act")
    );
    assert!(log.contains("did not act on the request") && log.contains("destroy.graceful = false"));
}

#[test]
fn a_managed_save_image_is_never_removed_without_a_warning() {
    let (daemon, workspace) = applied("running = true");
    daemon.virsh(&["managedsave", "vm"]);
    assert_eq!(state(&daemon), "shut off");
    // The saved guest resumes with the definition that it was saved with.
    let run = change(&workspace, &running(&daemon, &waits("new")));
    run.prints(&[
        "Warning: Saved domain resumes with its old definition",
        "Changed: qemu_commandline",
    ]);
    assert_eq!(state(&daemon), "running");
    let has_change = || daemon.virsh(&["dumpxml", "vm"]).contains(&stored_wait("new"));
    assert!(!has_change() && is_pending(&workspace));
    // It is saved again, with the pending change.
    daemon.virsh(&["managedsave", "vm"]);
    let run = change(
        &workspace,
        &running(&daemon, &format!("{}\n on_crash = \"restart\"", waits("new"))),
    );
    run.prints(&["Warning: Saved domain resumes with its old definition"]);
    assert!(!has_change() && is_pending(&workspace));
}

#[test]
fn a_saved_guest_is_resumed_and_restarted_by_one_apply() {
    let (daemon, workspace) = applied("running = true");
    let cpu = "cpu = { mode = \"maximum\" }".to_owned();
    for (before, after) in [(String::new(), waits("new")), (waits("new"), cpu)] {
        daemon.virsh(&["managedsave", "vm"]);
        let changed = running(&daemon, &format!("{after}\n {RESTART}"));
        change(&workspace, &changed)
            .prints(&["Warning: Saved domain will be resumed, then restarted"]);
        assert_eq!(state(&daemon), "running");
        assert!(!is_pending(&workspace), "{before} {after}");
        let live = daemon.virsh(&["dumpxml", "vm"]);
        assert!(live.contains(&stored_wait("new")) == after.contains("qemu_commandline"), "{live}");
    }
    // A change that was pending before it was saved.
    change(&workspace, &running(&daemon, &waits("waits")));
    daemon.virsh(&["managedsave", "vm"]);
    change(&workspace, &running(&daemon, &format!("{}\n {RESTART}", waits("waits"))))
        .prints(&["Warning: Saved domain will be resumed, then restarted"]);
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains(&stored_wait("waits")));
    // Without a change it only resumes.
    daemon.virsh(&["managedsave", "vm"]);
    workspace.apply().does_not_print("restarted");
    workspace.assert_nothing_to_do();
}
