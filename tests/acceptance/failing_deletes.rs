//! A destroy in which a query of libvirt fails: the object stays in the state and on its host, unchanged, and the next
//! destroy removes it.

use crate::faulty::Faults;
use crate::networks;
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A resource named `lab`.
struct Case {
    noun: &'static str,
    block: String,
    /// The function that returns whether the object is persistent.
    question: &'static str,
    /// The error number of "no such object".
    missing: u32,
    /// The virsh command that prints what must not change.
    look: [&'static [&'static str]; 2],
}

fn cases(daemon: &PrivateDaemon) -> [Case; 3] {
    let guest = "resource \"libvirt_domain\" \"lab\" {\n  name = \"lab\"\n  type = \"qemu\"\n  memory = 65536\n  \
                 os = { type = \"hvm\" }\n  running = true\n  create = { paused = true }\n  \
                 destroy = { graceful = false }\n}\n";
    [
        Case {
            noun: "network",
            block: networks::block("lab", "ip = [{ address = \"10.60.0.1\", prefix = 24 }]"),
            question: "virNetworkIsPersistent",
            missing: 43,
            look: [&["net-dumpxml", "lab"], &["net-list", "--all", "--persistent"]],
        },
        Case {
            noun: "pool",
            block: pools::directory("lab", daemon.dir(), ""),
            question: "virStoragePoolIsPersistent",
            missing: 49,
            look: [&["pool-dumpxml", "--inactive", "lab"], &["pool-list", "--all", "--persistent"]],
        },
        Case {
            noun: "domain",
            block: guest.to_owned(),
            question: "virDomainIsPersistent",
            missing: 42,
            look: [&["dumpxml", "--inactive", "lab"], &["list", "--all", "--persistent"]],
        },
    ]
}

#[test]
fn a_destroy_with_unknown_persistence_keeps_the_object_and_can_be_repeated() {
    let daemon = PrivateDaemon::start();
    let faults = Faults::new();
    for Case { noun, block, question, missing, look } in cases(&daemon) {
        let mut workspace = Workspace::with(daemon.uri(), &block);
        workspace.set_all(faults.variables());
        faults.clear();
        workspace.apply();
        let address = format!("libvirt_{noun}.lab");
        let uuid = workspace.state(&address)["uuid"].clone();
        let seen = || look.map(|arguments| daemon.virsh(arguments));
        let before = seen();
        for fault in [
            "error:38 before no answer".to_owned(),
            "error:1 after no answer".to_owned(),
            format!("error:{missing} before no such object"),
            "lost before".to_owned(),
            "lost after".to_owned(),
        ] {
            faults.plan(&format!("{question} {fault}"));
            // A refresh sends the same query, and would fail before the delete.
            let destroy = ["destroy", "-auto-approve", "-no-color", "-refresh=false"];
            let run = workspace.run(&destroy).failed();
            run.prints(&[&format!("Cannot delete {noun} \"lab\"")])
                .does_not_print("Destroy complete");
            assert!(faults.calls().iter().any(|call| call == question), "{question} is not called");
            faults.clear();
            assert_eq!(workspace.addresses(), [address.as_str()], "{noun} {fault}");
            assert_eq!(workspace.state(&address)["uuid"], uuid, "{noun} {fault}");
            assert_eq!(seen(), before, "{noun} {fault}");
        }
        workspace.assert_nothing_to_do();
        workspace.destroy();
        assert!(!daemon.virsh(look[1]).contains("lab"), "{noun} is left");
    }
}
