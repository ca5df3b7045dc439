//! Operations that take too long or that the user cancels: what libvirt has and what the state has stay the same.

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
    let faults = Faults::new();
    let mut workspace = Workspace::with(daemon.uri(), &configuration(&daemon, ""));
    for (name, value) in faults.variables() {
        workspace.set(name, &value);
    }
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

/// A type, its configuration, a call of its create before the object exists, the call that makes it, and how virsh
/// lists all, and those that are active.
type Case = (
    &'static str,
    &'static dyn Fn(&PrivateDaemon, &str) -> String,
    [&'static str; 2],
    [&'static [&'static str]; 2],
);

const CASES: [Case; 3] = [
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
];

#[test]
fn a_create_that_times_out_leaves_no_object_that_the_state_does_not_have() {
    // Terraform ends the provider when nothing is left to do.
    let busy = "resource \"terraform_data\" \"busy\" {\n  provisioner \"local-exec\" {\n    command = \"sleep 6\"\n  }\n}\n";
    for (r#type, configuration, calls, [all, active]) in CASES {
        for call in calls {
            let (daemon, faults, workspace) = slow(configuration);
            let limited = configuration(&daemon, "  timeouts = { create = \"1s\" }");
            workspace.configure(&(limited + busy));
            faults.plan(&format!("{call} slow:3000 before"));
            let run = workspace.apply_fails();
            run.says(&[r#type.split_once('_').unwrap().1, ": timed out", "raise timeouts.create"]);
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
fn an_operation_that_hangs_ends_when_the_user_cancels_it() {
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
        hang(define, &apply).says(&["Cannot create", "cancelled"]);
        let is_there = daemon.virsh(all).contains("lab");
        assert!(!is_there && workspace.addresses().contains(&address), "{type} may come to exist");
        workspace.apply();
        let before = workspace.state(&address);
        let list = match r#type {
            "libvirt_network" => "virNetworkGetXMLDesc",
            "libvirt_pool" => "virStoragePoolGetXMLDesc",
            _ => "virDomainGetXMLDesc",
        };
        hang(list, &["refresh", "-input=false", "-no-color"]);
        assert_eq!(workspace.state(&address), before, "{type}");
        let stop = match r#type {
            "libvirt_network" => "virNetworkDestroy",
            "libvirt_pool" => "virStoragePoolDestroy",
            _ => "virDomainShutdownFlags",
        };
        let destroy = ["destroy", "-auto-approve", "-input=false", "-no-color"];
        hang(stop, &destroy).says(&["Cannot delete", "cancelled"]);
        assert!(daemon.virsh(all).contains("lab") && workspace.addresses().contains(&address));
        let gone = Instant::now();
        while workspace.run(&destroy).code != 0 && gone.elapsed() < Duration::from_secs(30) {
            thread::sleep(Duration::from_secs(1));
        }
        assert!(!daemon.virsh(all).contains("lab"), "{type}");
    }
}
