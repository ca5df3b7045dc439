//! Failures during an operation on a guest: the guest is tainted in the state or does not exist, and a running guest
//! keeps running.

use super::guest::{BODY, address, block, host, make_images, make_listener, text};
use super::life::{applied, vm};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

#[test]
fn a_definition_that_libvirt_refuses_leaves_nothing() {
    let daemon = host();
    let body = BODY.replace("source = { file =", "source = { dev =");
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &body)));
    workspace.apply_fails().prints(&["Cannot create domain \"vm\"", "missing source information"]);
    assert!(workspace.addresses().is_empty());
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_guest_with_a_failing_first_start_leaves_nothing_and_is_created_by_the_next_apply() {
    let daemon = host();
    // libvirt refuses to undefine UEFI guests without flags.
    let more = "running = true\n destroy = { graceful = false }";
    let uefi = vm(&daemon, more).replace(
        "os          = { type_machine = \"q35\" }",
        "os = { type_machine = \"q35\", firmware = \"efi\", firmware_features = { feature = [{ name = \"secure-boot\", enabled = false }] }, loader_stateless = false }",
    );
    let workspace = Workspace::with(daemon.uri(), &uefi);
    workspace.apply_fails().prints(&[
        "Cannot create domain \"vm\"",
        "could not start it",
        "vm.img",
    ]);
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    assert!(workspace.addresses().is_empty());
    make_listener(&daemon, "vm.img");
    workspace.apply().prints(&["1 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_refused_change_keeps_state_and_definition() {
    for running in [false, true] {
        let (daemon, workspace) = applied(&format!("running = {running}"));
        let before = (workspace.state_file(), daemon.virsh(&["dumpxml", "--inactive", "vm"]));
        let more = format!("running = {running}\n title = \"new\"");
        let refused = vm(&daemon, &more).replace("source = { file =", "source = { dev =");
        workspace.configure(&refused);
        let texts = ["Cannot update domain \"vm\"", "missing source information"];
        workspace.apply_fails().prints(&texts);
        let state = workspace.state(&address("vm"));
        assert_eq!(state, before.0["resources"][0]["instances"][0]["attributes"]);
        assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before.1);
        workspace.configure(&vm(&daemon, &format!("running = {running}")));
        workspace.assert_nothing_to_do();
    }
}

#[test]
fn a_change_with_a_failing_start_is_stored_and_started_by_the_next_apply() {
    let (daemon, workspace) = applied("");
    let image = daemon.dir().join("images/vm.img");
    std::fs::remove_file(&image).unwrap();
    workspace.configure(&vm(&daemon, "running = true\n title = \"new\""));
    workspace.apply_fails().prints(&["Cannot update domain \"vm\"", "could not start it"]);
    assert!(!workspace.is_tainted(&address("vm")));
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains("<title>new</title>"));
    make_listener(&daemon, "vm.img");
    let changes = workspace.changes();
    assert_eq!(changes[&address("vm")].after["running"], true);
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn drift_is_planned_and_corrected_and_foreign_additions_are_kept() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, BODY)));
    workspace.apply();
    daemon.virsh(&["setmaxmem", "vm", "128M", "--config"]);
    daemon.virsh(&["setvcpus", "vm", "4", "--config", "--maximum"]);
    daemon.virsh(&["desc", "vm", "--title", "theirs", "--config"]);
    let disk = daemon.dir().join("images/vm-d.img");
    daemon.virsh(&["attach-disk", "vm", disk.to_str().unwrap(), "sdx", "--config"]);
    let changes = workspace.changes();
    let change = &changes[&address("vm")];
    assert_eq!(change.action, "update");
    assert_eq!((&change.before["memory"], &change.before["vcpu"]), (&128.into(), &4.into()));
    assert_eq!(change.before["devices"]["disk"].as_array().map(Vec::len), Some(3));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["dumpxml", "vm"]);
    for part in ["<memory unit='KiB'>65536<", ">2</vcpu>", "<title>theirs</title>", "dev='sdx'"] {
        assert!(stored.contains(part), "{part} is missing:\n{stored}");
    }
}

#[test]
fn an_element_configured_as_absent_is_removed_also_if_it_was_added_elsewhere() {
    let daemon = PrivateDaemon::start();
    let vm = |extra: &str| {
        format!(
            "resource \"libvirt_domain\" \"vm\" {{\n name = \"vm\"\n type = \"qemu\"\n memory = 64\n \
             os = {{ type = \"hvm\" }}\n {extra}\n}}\n"
        )
    };
    let workspace = Workspace::with(daemon.uri(), &vm(""));
    workspace.apply();
    let on = "<features><acpi/><pae/></features>";
    let with_theirs = daemon.virsh(&["dumpxml", "vm"]).replace("<os>", &format!("{on}<os>"));
    let configured_off = "features = { acpi = false }";
    let adopted = format!("{configured_off}\n create = {{ on_exists = \"adopt\" }}");
    for extra in [configured_off, adopted.as_str()] {
        workspace.file("theirs.xml", &with_theirs);
        daemon.virsh(&["define", workspace.path().join("theirs.xml").to_str().unwrap()]);
        workspace.configure(&vm(extra));
        workspace.apply();
        let stored = daemon.virsh(&["dumpxml", "vm"]);
        assert!(stored.contains("<pae/>") && !stored.contains("<acpi/>"), "{stored}");
        workspace.assert_nothing_to_do();
        workspace.run(&["state", "rm", &address("vm")]).succeeded();
    }
}

#[test]
fn drift_of_the_machine_type_is_planned_and_corrected() {
    let (daemon, workspace) = applied("");
    let uuid = workspace.state(&address("vm"))["uuid"].as_str().unwrap().to_owned();
    let theirs = format!(
        "<domain type='qemu'><name>vm</name><uuid>{uuid}</uuid><memory unit='MiB'>32</memory><os><type machine='pc'>hvm</type></os>\
         <features><acpi/></features><devices><disk type='file'><source file='{}/images/vm.img'/>\
         <target dev='vda' bus='virtio'/></disk></devices></domain>",
        text(daemon.dir())
    );
    let file = daemon.dir().join("theirs.xml");
    std::fs::write(&file, theirs).unwrap();
    daemon.virsh(&["define", text(&file)]);
    let changes = workspace.changes();
    let machine = changes[&address("vm")].before["os"]["type_machine"].clone();
    assert!(machine.as_str().is_some_and(|name| name.starts_with("pc-i440fx")), "{machine}");
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["dumpxml", "vm"]);
    assert!(stored.contains("pc-q35") && stored.contains("'pcie-root'"), "{stored}");
    assert!(!stored.contains("'pci-root'"), "{stored}");
}

/// Runs the command of an error on the host.
fn run_command_of(daemon: &PrivateDaemon, error: &str) {
    let (_, command) = error.split_once("Run: ").unwrap_or_else(|| panic!("no command: {error}"));
    let words = command.split_whitespace().take(3).map(|word| word.trim_end_matches('.'));
    let words: Vec<&str> = words.collect();
    assert_eq!(words[0], "chown", "{error}");
    daemon.enter(&words);
}

#[test]
fn an_image_that_qemu_may_not_read_is_explained_with_the_command_that_fixes_it() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let settings = daemon.dir().join("etc/qemu.conf");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, text + "dynamic_ownership = 0\n").unwrap();
    daemon.restart();
    let image = |name: &str| format!("{}/images/vm-{name}.img", daemon.dir().display());
    for name in ["a", "b"] {
        daemon.enter(&["chown", "root:root", &image(name)]);
        daemon.enter(&["chmod", "600", &image(name)]);
    }
    let guest = |names: &[&str]| {
        let disk = |name: &&str| {
            format!(
                "{{ type = \"file\", source = {{ file = \"{}\" }}, target = {{ dev = \"vd{name}\", bus = \"virtio\" }} }}",
                image(name)
            )
        };
        let disks: Vec<String> = names.iter().map(disk).collect();
        let body = format!(
            "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n running = true\n \
             create = {{ paused = true }}\n devices = {{ disk = [{}] }}\n",
            disks.join(", ")
        );
        block(&daemon, "vm", (0, &body))
    };
    let workspace = Workspace::with(daemon.uri(), &guest(&["a"]));
    for (names, verb) in [(&["a"][..], "create"), (&["a", "b"], "update")] {
        workspace.configure(&guest(names));
        let run = workspace.apply_fails();
        let error = run.error(&format!("Cannot {verb} domain \"vm\""));
        let last = names.len() - 1;
        for part in [
            format!("{} has owner root:root and mode 0600", image(names[last])),
            format!("Check the attribute `devices.disk[{last}].source.file`"),
        ] {
            assert!(error.contains(&part), "{part} is not in {error}");
        }
        run_command_of(&daemon, error);
        workspace.apply();
        workspace.assert_nothing_to_do();
    }
}
