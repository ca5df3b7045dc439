//! A create that fails leaves no volume, or a tainted volume that the next apply completes.

use std::fs;
use std::thread;
use std::time::Duration;

use super::{address, block, has, image};
use crate::domain::guest::{host, text};
use crate::faulty::Faults;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A volume whose create call hangs until the plan of faults is changed.
fn unanswered(daemon: &PrivateDaemon, more: &str) -> (Faults, Workspace) {
    let (faults, mut workspace) = (Faults::new(), Workspace::with(daemon.uri(), &disk(more)));
    workspace.set_all(faults.variables());
    faults.plan("virStorageVolCreateXML hang after");
    (faults, workspace)
}

fn disk(more: &str) -> String {
    let target = "target = { format = { type = \"qcow2\" } }";
    block("disk", &format!("capacity = 4\n capacity_unit = \"MiB\"\n {target}\n {more}"))
}

#[test]
fn a_volume_that_does_not_fit_leaves_nothing() {
    let daemon = host();
    let folder = daemon.dir().join("small");
    fs::create_dir(&folder).unwrap();
    daemon.enter(&["mount", "-t", "tmpfs", "-o", "size=1m", "small", text(&folder)]);
    daemon.virsh(&["pool-create-as", "small", "dir", "--target", text(&folder)]);
    let body = "capacity = 8\n capacity_unit = \"MiB\"";
    let volume = block("disk", body).replace("\"images\"", "\"small\"");
    let workspace = Workspace::with(daemon.uri(), &volume);
    workspace.apply_fails().prints(&[
        "Cannot create volume \"disk\"",
        "No space left on device",
        "Free space there, or use another pool",
    ]);
    assert!(workspace.addresses().is_empty());
    daemon.virsh(&["pool-refresh", "small"]);
    assert!(daemon.virsh(&["vol-list", "small"]).trim().is_empty());
    // It fits if no space is allocated for it.
    workspace.configure(&volume.replace("capacity =", "allocation = 0\n capacity ="));
    workspace.apply();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_create_interrupted_by_a_libvirt_crash_is_completed_by_the_next_apply() {
    let daemon = host();
    let (faults, workspace) = unanswered(&daemon, "");
    thread::scope(|scope| {
        scope.spawn(|| {
            while !daemon.dir().join("images/disk").exists() {
                thread::sleep(Duration::from_millis(10));
            }
            daemon.kill();
            faults.clear();
        });
        workspace.apply_fails().prints(&["Cannot create volume \"disk\""]);
    });
    assert!(workspace.is_tainted(&address("disk")));
    daemon.restart();
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "disk")["format"], "qcow2");
    workspace.destroy();
    assert!(!has(&daemon, "disk"));
}

#[test]
fn a_volume_create_that_times_out_is_completed_by_the_next_apply() {
    let daemon = host();
    let (faults, workspace) = unanswered(&daemon, "timeouts = { create = \"2s\" }");
    workspace.apply_fails().prints(&[
        "Cannot create volume \"disk\" of pool \"images\": timed out",
        "raise timeouts.create",
    ]);
    assert!(workspace.is_tainted(&address("disk")));
    workspace.configure(&disk("timeouts = { create = \"5m\" }"));
    // libvirt completes the operation, and keeps the volume locked until then.
    faults.plan("virStorageVolDelete error:55:18 before volume 'disk' is still being allocated.");
    workspace.apply_fails().prints(&["still being allocated"]);
    faults.clear();
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(image(&daemon, "disk")["format"], "qcow2");
}

/// A volume of 1 MiB.
fn small(format: &str) -> String {
    let target = format!("target = {{ format = {{ type = \"{format}\" }} }}");
    // A failed refresh is retried for some time.
    block("disk", &format!("capacity = 1048576\n {target}\n timeouts = {{ create = \"4s\" }}"))
}

/// The numbers of the calls that refresh the pool.
fn refreshes(faults: &Faults) -> Vec<usize> {
    let calls = faults.calls();
    let numbered = (1..).zip(&calls).filter(|(_, call)| *call == "virStoragePoolRefresh");
    numbered.map(|(number, _)| number).collect()
}

#[test]
fn a_create_does_not_overwrite_or_delete_a_file_that_libvirt_does_not_list() {
    for format in ["raw", "qcow2"] {
        let daemon = host();
        let (faults, mut workspace) =
            (Faults::new(), Workspace::with(daemon.uri(), &small(format)));
        workspace.set_all(faults.variables());
        let file = daemon.dir().join("images/disk");
        // A file with the same attributes as the planned volume.
        let place = || {
            daemon.enter(&["qemu-img", "create", "-q", "-f", format, text(&file), "1M"]);
            let mut content = fs::read(&file).unwrap();
            let last = content.len() - 1;
            content[last] = 7;
            fs::write(&file, &content).unwrap();
            content
        };
        let unlist = || {
            let _ = fs::remove_file(&file);
            daemon.virsh(&["pool-refresh", "images"]);
            assert!(!has(&daemon, "disk"));
        };
        let content = place();
        faults.plan("");
        workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "import {"]);
        let single = refreshes(&faults).into_iter().map(|number| number.to_string());
        let selectors: Vec<String> = single.chain(["virStoragePoolRefresh".to_owned()]).collect();
        assert!(selectors.len() > 1, "a create refreshes the pool");
        for selector in selectors {
            for fault in ["error:1 before", "error:55 before", "lost before"] {
                unlist();
                place();
                let case = format!("{format} {selector} {fault}");
                faults.plan(&format!("{selector} {fault}"));
                workspace.apply_fails().prints(&["Cannot create volume \"disk\""]);
                faults.clear();
                assert!(workspace.addresses().is_empty(), "{case}: it is in the state");
                assert_eq!(fs::read(&file).unwrap(), content, "{case}");
                workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "import {"]);
                assert!(workspace.addresses().is_empty(), "{case}: it is in the state later");
                workspace.destroy();
                assert_eq!(fs::read(&file).unwrap(), content, "{case}, then destroyed");
            }
        }
    }
}
