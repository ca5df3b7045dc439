//! Starts and stops by a change of a guest: only as planned, and a failed step restores the previous state.

use std::thread;
use std::time::{Duration, Instant};

use super::guest::{address, host, make_listener, text};
use super::life::{applied, change, state, vm};
use super::restart::{
    RESTART, guest_that_ignores_shutdown, is_pending, run_number, running, stored_wait, waits,
};
use crate::terraform::Workspace;

/// The guest under another name.
fn renamed(configuration: &str, name: &str) -> String {
    configuration.replace("name = \"vm\"", &format!("name = \"{name}\""))
}

#[test]
fn a_running_guest_is_not_stopped_for_a_used_name() {
    let (daemon, workspace) = applied("running = true");
    let file = daemon.dir().join("taken.xml");
    let taken = "<domain type='qemu'><name>taken</name><memory>65536</memory><os><type>hvm</type></os></domain>";
    std::fs::write(&file, taken).unwrap();
    daemon.virsh(&["define", text(&file)]);
    let run = run_number(&daemon);
    workspace.configure(&renamed(&running(&daemon, RESTART), "taken"));
    workspace.apply_fails().prints(&[
        "Cannot update domain \"vm\"",
        "could not rename it",
        "domain \"taken\" already exists",
        "Choose another name",
    ]);
    assert_eq!((run_number(&daemon), state(&daemon).as_str()), (run, "running"));
    assert_eq!(workspace.state(&address("vm"))["name"], "vm");
}

#[test]
fn a_guest_that_fails_to_start_is_started_with_its_old_definition() {
    let (daemon, workspace) = applied("running = true");
    let before = daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    let run = run_number(&daemon);
    let broken = running(&daemon, RESTART).replace("vm.img", "absent.img");
    workspace.configure(&broken);
    workspace.apply_fails().prints(&[
        "Cannot update domain \"vm\"",
        "could not start it",
        "It was started again in its previous state.",
    ]);
    assert_eq!(state(&daemon), "running");
    assert_ne!(run_number(&daemon), run);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before);
    let now = workspace.state(&address("vm"));
    assert_eq!((&now["running"], &now["pending_restart"]), (&true.into(), &false.into()));
    assert!(now.to_string().contains("vm.img"));
    // The change is still planned.
    workspace.plan().prints(&["absent.img", "1 to change"]);
    make_listener(&daemon, "absent.img");
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_refused_definition_of_a_renamed_guest_restores_its_old_name() {
    let (daemon, workspace) = applied("running = true");
    let refused = running(&daemon, &format!("title = \"two\\nlines\"\n {RESTART}"));
    workspace.configure(&renamed(&refused, "renamed"));
    workspace.apply_fails().prints(&[
        "Cannot update domain \"vm\"",
        "could not redefine it",
        "It was started again in its previous state.",
    ]);
    assert_eq!(state(&daemon), "running");
    assert_eq!(workspace.state(&address("vm"))["name"], "vm");
    change(&workspace, &renamed(&running(&daemon, RESTART), "renamed"));
    assert_eq!(daemon.virsh(&["domstate", "renamed"]).trim(), "running");
}

#[test]
fn guests_that_exchange_names_are_refused_by_the_plan() {
    let (daemon, workspace) = applied("");
    let two = |first: &str, second: &str| {
        let second = vm(&daemon, "")
            .replace("\"vm\" {", "\"other\" {")
            .replace("\"vm\"\n", &format!("\"{second}\"\n"));
        renamed(&vm(&daemon, ""), first) + &second
    };
    workspace.configure(&two("vm", "other"));
    workspace.apply();
    workspace.configure(&two("other", "vm"));
    workspace.plan_fails().prints(&[
        "Cannot rename domain",
        "exchange names in this plan",
        "a third name",
    ]);
    workspace.configure(&two("third", "other"));
    workspace.apply();
    workspace.configure(&two("third", "vm"));
    workspace.apply();
    workspace.configure(&two("other", "vm"));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn an_apply_starts_and_stops_only_planned_guests() {
    let off = "running = false\n update = { on_restart = \"restart\", force = true }";
    let (daemon, workspace) = applied(off);
    workspace.configure(&vm(&daemon, &format!("{}\n {off}", waits("new"))));
    let saved = workspace.run(&["plan", "-out=saved", "-no-color"]).succeeded();
    saved.does_not_print("running =").does_not_print("restarted");
    daemon.virsh(&["start", "vm"]);
    let run = run_number(&daemon);
    workspace.run(&["apply", "-no-color", "saved"]).succeeded();
    assert_eq!((run_number(&daemon), state(&daemon).as_str()), (run, "running"));
    assert!(daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains(&stored_wait("new")));
    let changes = workspace.changes();
    let planned = &changes[&address("vm")];
    let power = [&planned.before, &planned.after].map(|state| state["running"].as_bool());
    assert_eq!(power, [Some(true), Some(false)]);
    workspace.apply();
    assert_eq!(state(&daemon), "shut off");
    workspace.assert_nothing_to_do();
}

#[test]
fn a_guest_started_after_the_plan_is_not_restarted_or_renamed() {
    let (daemon, workspace) = applied("");
    let changed = vm(&daemon, &format!("{}\n {RESTART}", waits("new")));
    workspace.configure(&changed);
    workspace.run(&["plan", "-out=saved", "-no-color"]).succeeded();
    workspace.configure(&renamed(&changed, "renamed"));
    workspace.run(&["plan", "-out=named", "-no-color"]).succeeded();
    daemon.virsh(&["start", "vm"]);
    let run = run_number(&daemon);
    let failed = workspace.run(&["apply", "-no-color", "named"]).failed();
    failed.prints(&["Cannot update domain \"vm\"", "it was started after the plan was created"]);
    assert_eq!(run_number(&daemon), run);
    workspace.configure(&changed);
    workspace.run(&["plan", "-out=saved", "-no-color"]).succeeded();
    assert_eq!(run_number(&daemon), run);
    workspace.run(&["apply", "-no-color", "saved"]).succeeded();
    workspace.assert_nothing_to_do();
    assert!(!is_pending(&workspace));
}

#[test]
fn a_shutdown_that_libvirt_refuses_is_reported_at_once() {
    let (daemon, workspace) = guest_that_ignores_shutdown("");
    daemon.virsh(&["suspend", "vm"]);
    workspace.assert_nothing_to_do();
    workspace.configure(&vm(&daemon, "running = false"));
    let started = Instant::now();
    workspace.apply_fails().prints(&[
        "libvirt refused to shut down the guest, which is paused: ",
        "Set update.force = true",
    ]);
    assert!(started.elapsed() < Duration::from_secs(50), "it waits for nothing");
    assert_eq!(state(&daemon), "paused");
    change(&workspace, &vm(&daemon, "running = false\n update = { force = true }"));
    assert_eq!(state(&daemon), "shut off");
}

#[test]
fn a_guest_paused_by_an_io_error_is_reported_as_paused() {
    let daemon = host();
    make_listener(&daemon, "vm.img");
    let path = |name: &str| text(&daemon.dir().join(name)).to_owned();
    let (socket, pid) = (path("nbd.sock"), path("nbd.pid"));
    daemon.enter(&[
        "qemu-nbd",
        "--fork",
        "--persistent",
        "--format=raw",
        &format!("--pid-file={pid}"),
        &format!("--socket={socket}"),
        &path("images/vm.img"),
    ]);
    daemon.enter(&["chmod", "777", &socket]);
    let source = format!(
        "source = {{ protocol = \"nbd\", host = [{{ transport = \"unix\", socket = \"{socket}\" }}] }}, \
         driver = {{ name = \"qemu\", type = \"raw\", error_policy = \"stop\", rerror_policy = \"stop\" }}"
    );
    let from_network = |more: &str| {
        let file = format!("source = {{ file = \"{}\" }}", path("images/vm.img"));
        vm(&daemon, more).replace("type = \"file\"", "type = \"network\"").replace(&file, &source)
    };
    let workspace =
        Workspace::with(daemon.uri(), &from_network("running = true\n create = { paused = true }"));
    workspace.apply();
    daemon.enter(&["kill", std::fs::read_to_string(&pid).unwrap().trim()]);
    // The first read of the disk fails.
    daemon.virsh(&["resume", "vm"]);
    let began = Instant::now();
    while !daemon.virsh(&["domstate", "vm", "--reason"]).contains("I/O error") {
        assert!(began.elapsed() < Duration::from_secs(120), "the guest runs on");
        thread::sleep(Duration::from_millis(200));
    }
    workspace.assert_nothing_to_do();
    workspace.configure(&from_network("running = false"));
    workspace.apply_fails().prints(&["the guest, which is paused by an I/O error: "]);
}

#[test]
fn a_guest_with_a_managed_save_image_is_not_renamed_before_it_resumes() {
    let (daemon, workspace) = applied("running = true");
    daemon.virsh(&["managedsave", "vm"]);
    let named = |name: &str| renamed(&running(&daemon, RESTART), name);
    workspace.configure(&named("new"));
    workspace.plan_fails().prints(&[
        "Cannot rename a domain that has a managed save image",
        "virsh managedsave-remove vm",
    ]);
    change(&workspace, &named("vm"));
    change(&workspace, &named("new"));
    assert_eq!(daemon.virsh(&["domstate", "new"]).trim(), "running");
}
