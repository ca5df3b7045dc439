//! A pool is changed outside of Terraform during an apply: neither new files nor backing images of new volumes are lost.

use std::fs;
use std::thread;
use std::time::Duration;

use super::{address, block, has};
use crate::domain::guest::{host, text};
use crate::faulty::Faults;
use crate::support::PrivateDaemon;
use crate::terraform::{Run, Workspace};

fn workspace(daemon: &PrivateDaemon, faults: &Faults, configuration: &str) -> Workspace {
    let mut workspace = Workspace::with(daemon.uri(), configuration);
    workspace.set_all(faults.variables());
    workspace
}

/// Runs a command, and runs an action while one of its calls is slow.
fn during(
    workspace: &Workspace,
    faults: &Faults,
    call: &str,
    command: &[&str],
    others: impl FnOnce(),
) -> Run {
    faults.plan(&format!("{call} slow:3000 before"));
    let run = thread::scope(|scope| {
        let run = scope.spawn(|| workspace.run(command));
        while !faults.calls().iter().any(|other| other == call) && !run.is_finished() {
            thread::sleep(Duration::from_millis(20));
        }
        others();
        run.join().expect("the command ends")
    });
    faults.clear();
    run
}

#[test]
fn a_file_that_others_create_during_a_create_is_neither_added_to_the_state_nor_deleted() {
    let (daemon, faults) = (host(), Faults::new());
    let body = "capacity = 1048576\n target = { format = { type = \"qcow2\" } }";
    let workspace = workspace(&daemon, &faults, &block("disk", body));
    let file = daemon.dir().join("images/disk");
    let others = || {
        daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&file), "1M"]);
        let mut content = fs::read(&file).unwrap();
        *content.last_mut().unwrap() = 7;
        fs::write(&file, content).unwrap();
    };
    let apply = ["apply", "-auto-approve", "-input=false", "-no-color"];
    let run = during(&workspace, &faults, "virStorageVolCreateXML", &apply, others);
    run.failed().prints(&["Cannot create volume \"disk\"", "already exists", "import {"]);
    assert!(workspace.addresses().is_empty());
    let content = fs::read(&file).unwrap();
    workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "import {"]);
    assert!(workspace.addresses().is_empty());
    assert_eq!(fs::read(&file).unwrap(), content);
}

#[test]
fn the_image_below_an_overlay_that_others_create_during_a_destroy_is_kept() {
    let (daemon, faults) = (host(), Faults::new());
    let qcow2 = "capacity = 1048576\n target = { format = { type = \"qcow2\" } }";
    let first = format!("{qcow2}\n depends_on = [libvirt_volume.base]");
    let configuration = block("base", qcow2) + &block("first", &first);
    let workspace = workspace(&daemon, &faults, &configuration);
    workspace.apply();
    let others = || {
        let overlay = ["vol-create-as", "images", "over", "1M", "--format", "qcow2"];
        let below = ["--backing-vol", "base", "--backing-vol-format", "qcow2"];
        daemon.virsh(&[&overlay[..], &below].concat());
    };
    let destroy = ["destroy", "-auto-approve", "-input=false", "-no-color"];
    let run = during(&workspace, &faults, "virStorageVolDelete", &destroy, others);
    run.failed().prints(&["Cannot delete volume \"base\"", "volume \"over\" of pool \"images\""]);
    assert!(has(&daemon, "base") && !has(&daemon, "first"));
    assert_eq!(workspace.addresses(), [address("base")]);
    daemon.virsh(&["vol-delete", "over", "--pool", "images"]);
    workspace.destroy();
    assert!(!has(&daemon, "base"));
}
