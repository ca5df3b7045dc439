//! Drivers without calls that change a running object: the plan announces that changes wait for the next start. The
//! tests use libvirt's QEMU driver under the name of another driver, with the missing functions of that driver.

use super::guest::{address, make_listener};
use super::life::{applied, change, state, vm};
use super::restart::{is_pending, run_number};
use crate::faulty::Faults;
use crate::networks;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The functions that only some drivers have.
const FUNCTIONS: [&str; 5] = [
    "virDomainAttachDeviceFlags",
    "virDomainDetachDeviceAlias",
    "virDomainUpdateDeviceFlags",
    "virDomainSetMemoryFlags",
    "virDomainSetMetadata",
];

/// The plan of faults of a driver with a name, which lacks some functions.
fn driver(name: &str, missing: &[&str]) -> String {
    let absent = |function: &&str| {
        format!(
            "{function} error:3 before this function is not supported by the connection driver: {function}\n"
        )
    };
    let missing: String = missing.iter().map(absent).collect();
    format!("virConnectGetType text before {name}\n{missing}")
}

/// A running guest, in a workspace whose provider finds a driver with a name that lacks some functions.
fn running_guest(name: &str, missing: &[&str]) -> (PrivateDaemon, Faults, Workspace) {
    let (daemon, mut workspace) = applied("running = true");
    make_listener(&daemon, "more.img");
    let faults = Faults::new();
    workspace.set_all(faults.variables());
    faults.plan(&driver(name, missing));
    (daemon, faults, workspace)
}

/// The guest with another title and a second disk.
fn changed(daemon: &PrivateDaemon, more: &str) -> String {
    let disk = format!(
        "{{ type = \"file\", source = {{ file = \"{}/images/more.img\" }}, target = {{ dev = \"vdb\", bus = \"virtio\" }} }}",
        daemon.dir().display()
    );
    let first = "bus = \"virtio\" } }] }";
    let plain = vm(daemon, &format!("running = true\n title = \"new\"\n {more}"));
    let with_disk = plain.replace(first, &format!("bus = \"virtio\" }} }}, {disk}] }}"));
    assert_ne!(plain, with_disk);
    with_disk
}

#[test]
fn changes_of_a_guest_whose_driver_cannot_make_them_wait_for_its_next_start() {
    let (daemon, faults, workspace) = running_guest("LXC", &FUNCTIONS);
    let run = run_number(&daemon);
    workspace.configure(&changed(&daemon, ""));
    workspace.plan().prints(&[
        "Warning: Change of running domain takes effect at its next start",
        "title",
        "devices.disk",
    ]);
    change(&workspace, &changed(&daemon, ""));
    assert!(is_pending(&workspace));
    assert_eq!(run_number(&daemon), run);
    let called = faults.calls();
    assert!(called.iter().all(|call| !FUNCTIONS.contains(&call.as_str())), "{called:?}");
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["start", "vm"]);
    workspace.assert_nothing_to_do();
    workspace.run(&["refresh", "-no-color"]).succeeded();
    assert!(!is_pending(&workspace));
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains("more.img"));
}

#[test]
fn a_plan_that_refuses_restarts_refuses_changes_that_the_driver_cannot_make() {
    let (daemon, _faults, workspace) = running_guest("Xen", &FUNCTIONS);
    workspace.configure(&changed(&daemon, "update = { on_restart = \"fail\" }"));
    workspace.plan_fails().prints(&["needs a restart", "devices.disk"]);
}

#[test]
fn a_function_that_the_driver_lacks_is_reported_with_the_way_to_store_the_change() {
    let (daemon, _faults, workspace) = running_guest("QEMU", &["virDomainAttachDeviceFlags"]);
    workspace.configure(&changed(&daemon, ""));
    workspace
        .apply_fails()
        .prints(&[
            "this function is not supported by the connection driver",
            "The driver of this connection cannot make this change while the object runs",
            "update = { live = false }",
        ])
        .does_not_print("correct its cause");
    assert_eq!(state(&daemon), "running");
    let live = daemon.virsh(&["dumpxml", "vm"]);
    assert!(live.contains("<title>new</title>") && !live.contains("more.img"), "{live}");
    change(&workspace, &changed(&daemon, "update = { live = false }"));
    assert!(is_pending(&workspace));
    assert_eq!(workspace.state(&address("vm"))["title"], "new");
}

#[test]
fn a_network_is_changed_live_where_its_driver_is_that_of_libvirt() {
    let host = |ip: &str| format!("{{ mac = \"52:54:00:00:00:01\", ip = \"{ip}\" }}");
    let network = |ip: &str| {
        let dhcp = format!("dhcp = {{ host = [{}] }}", host(ip));
        networks::block(
            "lab",
            &format!("ip = [{{ address = \"10.63.0.1\", prefix = 24, {dhcp} }}]"),
        )
    };
    for (name, is_live) in [("LXC", true), ("ESX", false)] {
        let daemon = PrivateDaemon::start();
        let faults = Faults::new();
        let mut workspace = Workspace::with(daemon.uri(), &network("10.63.0.4"));
        workspace.set_all(faults.variables());
        let missing = if is_live { &[][..] } else { &["virNetworkUpdate"] };
        faults.plan(&driver(name, missing));
        workspace.apply();
        workspace.configure(&network("10.63.0.5"));
        let plan = workspace.plan();
        let warning = "takes effect at its next start";
        if is_live {
            plan.does_not_print(warning)
        } else {
            plan.prints(&[warning])
        };
        workspace.apply();
        workspace.assert_nothing_to_do();
        let live = daemon.virsh(&["net-dumpxml", "lab"]);
        assert_eq!(live.contains("10.63.0.5"), is_live, "{name}: {live}");
        let state = workspace.state("libvirt_network.lab");
        assert_eq!(state["pending_restart"], !is_live, "{name}");
    }
}

/// The disk of the configuration is at the IDE bus of a q35 machine, which only QEMU's driver refuses.
#[test]
fn a_mistake_for_one_driver_is_a_warning_without_a_host_and_an_error_of_a_plan_with_that_driver() {
    const MESSAGE: &str = "a q35 machine has no IDE controller";
    let daemon = PrivateDaemon::start();
    let configuration = "resource \"libvirt_domain\" \"vm\" {\n name = \"vm\"\n type = \"qemu\"\n memory = 64\n \
         memory_unit = \"MiB\"\n os = { type_machine = \"q35\" }\n devices = { disk = [{ type = \"file\", source = { file \
         = \"/x\" }, target = { dev = \"hda\", bus = \"ide\" } }] }\n}\n";
    let mut workspace = Workspace::with(daemon.uri(), configuration);
    workspace.validate().prints(&["Warning: devices.disk[0].target.bus", MESSAGE]);
    workspace.plan_fails().prints(&["Error: devices.disk[0].target.bus", MESSAGE]);
    let faults = Faults::new();
    workspace.set_all(faults.variables());
    faults.plan(&driver("Xen", &[]));
    workspace.plan().does_not_print("Error");
}
