//! Guests that are changed outside of Terraform while they run: only changes of the stored definition cause a restart.

use super::guest::{address, block, host, make_listener, text};
use super::life::{applied, change, vm};
use super::restart::{RESTART, is_pending, run_number, running, stored_wait, waits};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest with an additional processor, a network interface and a CD, which is restarted for pending changes.
fn rich(daemon: &PrivateDaemon) -> String {
    let body = format!(
        "
  type         = \"qemu\"
  memory       = 32
  memory_unit  = \"MiB\"
  vcpu         = 2
  vcpu_current = 1
  os           = {{ type_machine = \"q35\" }}
  features     = {{ acpi = true }}
  running      = true
  {RESTART}
  devices = {{
    disk = [
      {{ type = \"file\", source = {{ file = \"DIR/images/vm.img\" }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }},
      {{ type = \"file\", device = \"cdrom\", source = {{ file = \"DIR/images/cd.img\" }}, target = {{ dev = \"sda\", bus = \"sata\" }} }},
    ]
    interface = [{{ type = \"network\", source = {{ network = \"lab\" }}, model = {{ type = \"virtio\" }} }}]
  }}
"
    );
    block(daemon, "vm", (0, &body))
}

/// Replaces a text in the stored definition of the guest.
fn edit(daemon: &PrivateDaemon, from: &str, to: &str) {
    let xml = daemon.virsh(&["dumpxml", "--inactive", "--security-info", "vm"]);
    assert!(xml.contains(from), "{xml}");
    let file = daemon.dir().join("vm.xml");
    std::fs::write(&file, xml.replace(from, to)).unwrap();
    daemon.virsh(&["define", text(&file)]);
}

#[test]
fn live_changes_outside_of_terraform_do_not_cause_a_restart() {
    let daemon = host();
    for file in ["vm.img", "cd.img", "more.img", "stored.img"] {
        make_listener(&daemon, file);
    }
    let workspace = Workspace::with(daemon.uri(), &rich(&daemon));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let run = run_number(&daemon);
    let image = |name: &str| text(&daemon.dir().join("images").join(name)).to_owned();
    for change in [
        &["attach-interface", "vm", "network", "other", "--model", "virtio", "--live"][..],
        &["attach-disk", "vm", &image("more.img"), "sdx", "--targetbus", "usb", "--live"],
        &["attach-disk", "vm", &image("stored.img"), "vdx", "--targetbus", "virtio", "--config"],
        &["setvcpus", "vm", "2", "--live"],
        &["change-media", "vm", "sda", "--eject", "--live"],
        &["desc", "vm", "--title", "theirs", "--live"],
    ] {
        daemon.virsh(change);
        workspace.assert_nothing_to_do();
        workspace.run(&["apply", "-refresh-only", "-auto-approve", "-no-color"]).succeeded();
        assert!(!is_pending(&workspace), "{change:?}");
    }
    assert_eq!(run_number(&daemon), run);
    // A change of the configuration is pending as usual.
    change(
        &workspace,
        &rich(&daemon).replace("type         =", &format!("{}\n type =", waits("d"))),
    )
    .prints(&["will be restarted"]);
    assert_ne!(run_number(&daemon), run);
}

#[test]
fn a_reverted_pending_change_does_not_cause_a_restart() {
    let (daemon, workspace) = applied("running = true");
    let run = run_number(&daemon);
    let new = waits("new");
    for more in [&new, "cpu = { mode = \"maximum\" }", "vcpu = 2"] {
        change(&workspace, &running(&daemon, more));
        assert!(is_pending(&workspace), "{more}");
        change(&workspace, &running(&daemon, RESTART)).does_not_print("restarted");
        assert!(!is_pending(&workspace), "{more}");
        change(&workspace, &running(&daemon, ""));
    }
    assert_eq!(run_number(&daemon), run);
    // The remaining one of two changes is still pending.
    change(&workspace, &running(&daemon, &format!("{}\n vcpu = 2", waits("new"))));
    change(&workspace, &running(&daemon, &format!("vcpu = 2\n {RESTART}"))).prints(&["restarted"]);
    assert_ne!(run_number(&daemon), run);
}

#[test]
fn changes_of_the_stored_definition_are_pending_until_they_are_corrected() {
    let (daemon, workspace) = applied(&format!("running = true\n {}\n {RESTART}", waits("ours")));
    let run = run_number(&daemon);
    edit(&daemon, &stored_wait("ours"), &stored_wait("theirs"));
    let plan = workspace.plan();
    plan.prints(&["\"theirs\" -> \"ours\""]).does_not_print("restarted");
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(run_number(&daemon), run, "it runs as it is corrected");
    // The configuration is changed to the stored definition.
    edit(&daemon, &stored_wait("ours"), &stored_wait("theirs"));
    workspace.configure(&running(&daemon, &waits("theirs")));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(is_pending(&workspace));
    assert_eq!(run_number(&daemon), run);
    change(&workspace, &running(&daemon, &format!("{}\n {RESTART}", waits("theirs"))))
        .prints(&["Warning: Running domain will be restarted"]);
    assert_ne!(run_number(&daemon), run);
    // After a start it has the stored definition.
    edit(&daemon, &stored_wait("theirs"), &stored_wait("ours"));
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["start", "vm"]);
    workspace.configure(&vm(&daemon, &format!("running = true\n {}\n {RESTART}", waits("ours"))));
    workspace.plan().does_not_print("restarted");
    workspace.apply();
    assert!(!is_pending(&workspace));
}

#[test]
fn a_guest_that_runs_when_it_is_imported_is_not_restarted() {
    let (daemon, workspace) = applied("running = true");
    daemon.virsh(&["desc", "vm", "--title", "theirs", "--live"]);
    let run = run_number(&daemon);
    workspace.run(&["state", "rm", &address("vm")]).succeeded();
    workspace.configure(&running(&daemon, RESTART));
    workspace.import(&address("vm"), "vm");
    assert!(!is_pending(&workspace));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(!is_pending(&workspace));
    assert_eq!(run_number(&daemon), run);
}

/// A guest with one more element in a list of its devices.
fn with(configuration: &str, list: &str, element: &str) -> String {
    let devices = "devices     = {";
    let added = match list {
        "disk" => configuration
            .replace("bus = \"virtio\" } }] }", &format!("bus = \"virtio\" }} }}, {element}] }}")),
        _ => configuration.replace(devices, &format!("{devices} {list} = [{element}],")),
    };
    assert_ne!(added, configuration);
    added
}

#[test]
fn a_device_with_the_key_of_a_live_device_takes_effect() {
    let daemon = host();
    for file in ["vm.img", "mine.img", "theirs.img"] {
        make_listener(&daemon, file);
    }
    let image = |name: &str| text(&daemon.dir().join("images").join(name)).to_owned();
    let mac = "52:54:00:60:77:01";
    let disk = format!(
        "{{ type = \"file\", source = {{ file = \"{}\" }}, target = {{ dev = \"vdb\", bus = \"virtio\" }} }}",
        image("mine.img")
    );
    let interface = format!(
        "{{ type = \"network\", source = {{ network = \"lab\" }}, mac = {{ address = \"{mac}\" }}, model = {{ type = \"virtio\" }} }}"
    );
    let cases = [
        (
            "disk",
            disk,
            vec!["attach-disk", "vm", "THEIRS", "vdb", "--targetbus", "virtio", "--live"],
            ["mine.img", "theirs.img"],
        ),
        (
            "interface",
            interface,
            vec![
                "attach-interface",
                "vm",
                "network",
                "other",
                "--mac",
                mac,
                "--model",
                "virtio",
                "--live",
            ],
            ["network='lab'", "network='other'"],
        ),
    ];
    for (list, element, attach, [mine, theirs]) in cases {
        let workspace = Workspace::with(daemon.uri(), &running(&daemon, ""));
        workspace.apply();
        let theirs_image = image("theirs.img");
        let attach: Vec<_> = attach
            .into_iter()
            .map(|word| if word == "THEIRS" { &theirs_image } else { word })
            .collect();
        daemon.virsh(&attach);
        let run = run_number(&daemon);
        workspace.configure(&with(&running(&daemon, ""), list, &element));
        workspace.apply_fails().prints(&["another one with the same key", "live = false"]);
        assert!(daemon.virsh(&["dumpxml", "vm"]).contains(theirs), "{list}");
        change(&workspace, &with(&running(&daemon, "update = { live = false }"), list, &element));
        assert!(is_pending(&workspace), "{list}");
        assert!(daemon.virsh(&["dumpxml", "vm"]).contains(theirs), "{list}");
        assert_eq!(run_number(&daemon), run, "no restart was requested");
        change(&workspace, &with(&running(&daemon, RESTART), list, &element))
            .prints(&["Warning: Running domain will be restarted"]);
        assert_ne!(run_number(&daemon), run, "{list}");
        assert!(!is_pending(&workspace), "{list}");
        let live = daemon.virsh(&["dumpxml", "vm"]);
        assert!(live.contains(mine) && !live.contains(theirs), "{live}");
        workspace.destroy();
    }
}
