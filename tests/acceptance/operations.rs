//! Operations that time out or are cancelled: libvirt's objects and the state remain consistent.

use std::thread;
use std::time::{Duration, Instant};

use crate::faulty::Faults;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;
use crate::{networks, pools};

/// A daemon, and a workspace whose provider loads the faulty library.
fn slow(
    configuration: &dyn Fn(&PrivateDaemon, &str) -> String,
) -> (PrivateDaemon, Faults, Workspace) {
    let daemon = PrivateDaemon::start();
    let images = daemon.dir().join("images").display().to_string();
    daemon.virsh(&["pool-create-as", "images", "dir", "--target", &images, "--build"]);
    let faults = Faults::new();
    let mut workspace = Workspace::with(daemon.uri(), &configuration(&daemon, ""));
    workspace.set_all(faults.variables());
    (daemon, faults, workspace)
}

fn network(_: &PrivateDaemon, more: &str) -> String {
    networks::block("lab", &format!("ip = [{{ address = \"10.61.0.1\", prefix = 24 }}]\n{more}"))
}

fn pool(daemon: &PrivateDaemon, more: &str) -> String {
    pools::directory("lab", daemon.dir(), more)
}

fn domain(_: &PrivateDaemon, more: &str) -> String {
    format!(
        "resource \"libvirt_domain\" \"lab\" {{\n  name = \"lab\"\n  type = \"qemu\"\n  memory = 65536\n  \
         os = {{ type = \"hvm\" }}\n  running = true\n{more}\n}}\n"
    )
}

fn volume(_: &PrivateDaemon, more: &str) -> String {
    format!(
        "resource \"libvirt_volume\" \"lab\" {{\n  name = \"lab\"\n  pool = \"images\"\n  \
         capacity = 1048576\n{more}\n}}\n"
    )
}

/// A type, its configuration, a call of its create before the object exists, the call that creates it, and the virsh
/// commands that list all objects, and the active ones.
type Case = (
    &'static str,
    &'static dyn Fn(&PrivateDaemon, &str) -> String,
    [&'static str; 2],
    [&'static [&'static str]; 2],
);

const CASES: [Case; 4] = [
    (
        "libvirt_network",
        &network,
        ["virNetworkLookupByName", "virNetworkDefineXML"],
        [&["net-list", "--all", "--name"], &["net-list", "--name"]],
    ),
    (
        "libvirt_pool",
        &pool,
        ["virStoragePoolLookupByName", "virStoragePoolDefineXML"],
        [&["pool-list", "--all", "--name"], &["pool-list", "--name"]],
    ),
    (
        "libvirt_domain",
        &domain,
        ["virDomainLookupByName", "virDomainDefineXMLFlags"],
        [&["list", "--all", "--name"], &["list", "--name"]],
    ),
    // A volume is never active.
    (
        "libvirt_volume",
        &volume,
        ["virStorageVolLookupByName", "virStorageVolCreateXML"],
        [&["vol-list", "images"], &["list", "--name"]],
    ),
];

#[test]
fn a_create_that_times_out_records_every_created_object() {
    // Terraform stops the provider when all operations are finished.
    let busy = "resource \"terraform_data\" \"busy\" {\n  provisioner \"local-exec\" {\n    command = \"sleep 6\"\n  }\n}\n";
    for (r#type, configuration, calls, [all, active]) in CASES {
        for call in calls {
            let (daemon, faults, workspace) = slow(configuration);
            let limited = configuration(&daemon, "  timeouts = { create = \"1s\" }");
            workspace.configure(&(limited + busy));
            faults.plan(&format!("{call} slow:3000 before"));
            let run = workspace.apply_fails();
            run.prints(&[
                r#type.split_once('_').unwrap().1,
                ": timed out",
                &format!("timed out after 1 s: libvirt has not answered {call} for"),
                "raise timeouts.create",
            ]);
            let is_there = daemon.virsh(all).contains("lab");
            let address = format!("{type}.lab");
            let is_known = workspace.addresses().contains(&address);
            assert!(is_known || !is_there, "{type} {call}: libvirt has it, the state does not");
            assert!(
                !daemon.virsh(active).contains("lab"),
                "{type} {call}: started after the error"
            );
            faults.clear();
            workspace.configure(&configuration(&daemon, ""));
            workspace.apply();
            workspace.assert_nothing_to_do();
        }
    }
}

/// How long Terraform itself may take to end.
const SOON: Duration = Duration::from_secs(6);

#[test]
fn a_hanging_operation_ends_when_it_is_cancelled() {
    let apply = ["apply", "-auto-approve", "-input=false", "-no-color"];
    for (r#type, configuration, [_, define], [all, _]) in CASES {
        let (daemon, faults, workspace) = slow(configuration);
        let hang = |call: &str, command: &[&str]| {
            faults.plan(&format!("{call} hang before"));
            let reached = || faults.calls().iter().any(|other| other == call);
            let (run, took) = workspace.interrupt(command, reached);
            faults.clear();
            assert!(took < SOON, "{type} {call}: {took:?}");
            run.failed()
        };
        let address = format!("{type}.lab");
        hang(define, &apply).prints(&["Cannot create", "cancelled"]);
        let is_there = daemon.virsh(all).contains("lab");
        assert!(!is_there && workspace.addresses().contains(&address), "{type} may come to exist");
        workspace.apply();
        let before = workspace.state(&address);
        let list = match r#type {
            "libvirt_network" => "virNetworkGetXMLDesc",
            "libvirt_pool" => "virStoragePoolGetXMLDesc",
            "libvirt_volume" => "virStorageVolGetXMLDesc",
            _ => "virDomainGetXMLDesc",
        };
        hang(list, &["refresh", "-input=false", "-no-color"]);
        assert_eq!(workspace.state(&address), before, "{type}");
        let stop = match r#type {
            "libvirt_network" => "virNetworkDestroy",
            "libvirt_pool" => "virStoragePoolDestroy",
            "libvirt_volume" => "virStorageVolDelete",
            _ => "virDomainShutdownFlags",
        };
        let destroy = ["destroy", "-auto-approve", "-input=false", "-no-color"];
        hang(stop, &destroy).prints(&["Cannot delete", "cancelled"]);
        assert!(daemon.virsh(all).contains("lab") && workspace.addresses().contains(&address));
        let gone = Instant::now();
        while workspace.run(&destroy).code != 0 && gone.elapsed() < Duration::from_secs(30) {
            thread::sleep(Duration::from_secs(1));
        }
        assert!(!daemon.virsh(all).contains("lab"), "{type}");
    }
}

#[test]
fn an_update_an_import_and_a_data_source_that_hang_end_when_the_user_cancels_them() {
    let apply = ["apply", "-auto-approve", "-input=false", "-no-color"];
    let (_daemon, faults, workspace) = slow(&network);
    // During the plan of an apply, Terraform does not pass an interrupt to the provider.
    let plan = ["plan", "-input=false", "-no-color"];
    let hang = |call: &str, command: &[&str]| {
        faults.plan(&format!("{call} hang before"));
        let reached = || faults.calls().iter().any(|other| other == call);
        let (run, took) = workspace.interrupt(command, reached);
        faults.clear();
        assert!(took < SOON, "{call}: {took:?}");
        run.failed()
    };
    workspace.apply();
    let before = workspace.state("libvirt_network.lab");
    let changed = networks::block("lab", "ip = [{ address = \"10.62.0.1\", prefix = 24 }]");
    workspace.configure(&changed);
    hang("virNetworkDefineXML", &apply).prints(&["Cannot update network \"lab\"", "cancelled"]);
    assert_eq!(workspace.state("libvirt_network.lab")["uuid"], before["uuid"]);
    workspace.apply();
    workspace.assert_nothing_to_do();

    workspace.configure("data \"libvirt_node_info\" \"host\" {}\n");
    hang("virNodeGetInfo", &plan).prints(&["libvirt_node_info", "cancelled"]);

    workspace.configure(&changed);
    workspace.apply();
    workspace.run(&["state", "rm", "libvirt_network.lab"]).succeeded();
    let import = "import {\n  to = libvirt_network.lab\n  id = \"lab\"\n}\n";
    workspace.configure(&(changed + import));
    hang("virNetworkLookupByName", &plan).prints(&["Cannot import network \"lab\"", "cancelled"]);
    assert!(workspace.addresses().is_empty());
    workspace.apply().prints(&["1 imported, 0 added, 0 changed"]);
    workspace.destroy();
}

#[test]
fn a_call_that_outlives_its_operation_does_not_block_other_objects() {
    let pools = |daemon: &PrivateDaemon, _: &str| {
        let one = |name: &str| {
            let limited = "  timeouts = { create = \"2s\" }";
            pools::directory("lab", daemon.dir(), limited).replace("lab", name)
        };
        ["a", "b", "c"].map(one).concat()
    };
    let (daemon, faults, workspace) = slow(&pools);
    workspace.configure(&(pools(&daemon, "") + &network(&daemon, "")));
    // These calls hold all permits for slow calls, and the start of the network needs one.
    faults.plan("virStoragePoolCreate slow:6000 before");
    let run = workspace.apply_fails();
    run.prints(&[
        "pool \"a\": timed out",
        "pool \"b\": timed out",
        "pool \"c\": timed out",
        "timed out after 2 s: libvirt has not answered virStoragePoolCreate for",
    ]);
    assert!(daemon.virsh(&["net-list", "--name"]).contains("lab"));
    faults.clear();
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn wiping_volumes_does_not_delay_the_start_of_a_network() {
    let volumes = |_: &PrivateDaemon, _: &str| {
        "resource \"libvirt_volume\" \"lab\" {\n  count = 4\n  name = \"lab-${count.index}\"\n  \
         pool = \"images\"\n  capacity = 1048576\n  destroy = { wipe = true }\n}\n"
            .to_owned()
    };
    let (daemon, faults, workspace) = slow(&volumes);
    workspace.apply();
    workspace.configure(&network(&daemon, ""));
    faults.plan("virStorageVolWipe hang before");
    let wipes = || faults.calls().iter().filter(|call| *call == "virStorageVolWipe").count();
    let is_started = || wipes() >= 3 && daemon.virsh(&["net-list", "--name"]).contains("lab");
    let apply = ["apply", "-auto-approve", "-input=false", "-no-color"];
    let (run, took) = workspace.interrupt(&apply, is_started);
    faults.clear();
    run.failed();
    assert!(took < SOON, "{took:?}");
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(!daemon.virsh(&["vol-list", "images"]).contains("lab"));
    workspace.destroy();
}
