//! What becomes of a guest when something fails on the way: it is tainted in the state or it is not there at all,
//! and what ran before runs on.

use super::guest::{BODY, address, block, host, make_images, make_listener, text};
use super::life::{applied, vm};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

#[test]
fn a_definition_that_libvirt_refuses_leaves_nothing() {
    let daemon = host();
    let body = BODY.replace("vcpu        = 2", "vcpu = 2\n vcpu_current = 3");
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &body)));
    workspace.apply_fails().says(&["Cannot create domain \"vm\"", "vcpu"]);
    assert!(workspace.addresses().is_empty());
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_guest_whose_first_start_fails_leaves_nothing_and_is_created_by_the_next_apply() {
    let daemon = host();
    // UEFI guests are those that a plain undefine refuses.
    let more = "running = true\n destroy = { graceful = false }";
    let uefi = vm(&daemon, more).replace(
        "os          = { type_machine = \"q35\" }",
        "os = { type_machine = \"q35\", firmware = \"efi\", firmware_features = { feature = [{ name = \"secure-boot\", enabled = false }] }, loader_stateless = false }",
    );
    let workspace = Workspace::with(daemon.uri(), &uefi);
    workspace.apply_fails().says(&["Cannot create domain \"vm\"", "could not start it", "vm.img"]);
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    assert!(workspace.addresses().is_empty());
    make_listener(&daemon, "vm.img");
    workspace.apply().says(&["1 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_change_that_libvirt_refuses_leaves_state_and_definition_as_they_were() {
    for running in [false, true] {
        let (daemon, workspace) = applied(&format!("running = {running}"));
        let before = (workspace.state_file(), daemon.virsh(&["dumpxml", "--inactive", "vm"]));
        let more = format!("running = {running}\n vcpu = 1\n vcpu_current = 3\n title = \"new\"");
        workspace.configure(&vm(&daemon, &more));
        workspace.apply_fails().says(&["Cannot change domain \"vm\"", "vcpu"]);
        let state = workspace.state(&address("vm"));
        assert_eq!(state, before.0["resources"][0]["instances"][0]["attributes"]);
        assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "vm"]), before.1);
        workspace.configure(&vm(&daemon, &format!("running = {running}")));
        workspace.assert_nothing_to_do();
    }
}

#[test]
fn a_change_whose_start_fails_is_stored_and_started_by_the_next_apply() {
    let (daemon, workspace) = applied("");
    let image = daemon.dir().join("images/vm.img");
    std::fs::remove_file(&image).unwrap();
    workspace.configure(&vm(&daemon, "running = true\n title = \"new\""));
    workspace.apply_fails().says(&["Cannot change domain \"vm\"", "could not start it"]);
    assert!(!workspace.is_tainted(&address("vm")));
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains("<title>new</title>"));
    make_listener(&daemon, "vm.img");
    let changes = workspace.changes();
    assert_eq!(changes[&address("vm")].after["running"], true);
    workspace.apply().says(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn what_others_changed_is_shown_and_corrected_and_what_they_added_is_left_alone() {
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
fn what_the_user_says_is_off_goes_even_where_somebody_else_put_it() {
    let daemon = PrivateDaemon::start();
    let vm = |said: &str| {
        format!(
            "resource \"libvirt_domain\" \"vm\" {{\n name = \"vm\"\n type = \"qemu\"\n memory = 64\n \
             os = {{ type = \"hvm\" }}\n {said}\n}}\n"
        )
    };
    let workspace = Workspace::with(daemon.uri(), &vm(""));
    workspace.apply();
    let on = "<features><acpi/><pae/></features>";
    let with_theirs = daemon.virsh(&["dumpxml", "vm"]).replace("<os>", &format!("{on}<os>"));
    let said_off = "features = { acpi = false }";
    let adopted = format!("{said_off}\n create = {{ on_exists = \"adopt\" }}");
    for said in [said_off, adopted.as_str()] {
        workspace.file("theirs.xml", &with_theirs);
        daemon.virsh(&["define", workspace.path().join("theirs.xml").to_str().unwrap()]);
        workspace.configure(&vm(said));
        workspace.apply();
        let stored = daemon.virsh(&["dumpxml", "vm"]);
        assert!(stored.contains("<pae/>") && !stored.contains("<acpi/>"), "{stored}");
        workspace.assert_nothing_to_do();
        workspace.run(&["state", "rm", &address("vm")]).succeeded();
    }
}

#[test]
fn a_machine_that_others_changed_is_shown_and_corrected() {
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
    workspace.apply().says(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    let stored = daemon.virsh(&["dumpxml", "vm"]);
    assert!(stored.contains("pc-q35") && stored.contains("'pcie-root'"), "{stored}");
    assert!(!stored.contains("'pci-root'"), "{stored}");
}
