//! The lifecycle of a volume in its pool: pool by name or UUID, inactive pool, missing volume, rename, existing volume.

use super::{address, block, has};
use crate::domain::guest::{host, text};
use crate::terraform::Workspace;

const BODY: &str = "capacity = 1048576";

#[test]
fn a_pool_may_be_referred_to_by_name_or_uuid_without_a_replacement() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("disk", BODY));
    workspace.apply();
    let uuid = daemon.virsh(&["pool-uuid", "images"]).trim().to_owned();
    let by_uuid = block("disk", BODY).replace("\"images\"", &format!("\"{uuid}\""));
    workspace.configure(&by_uuid);
    workspace.apply().prints(&["0 added", "0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.configure(&block("disk", BODY));
    workspace.apply().prints(&["0 added", "0 destroyed"]);
    workspace.assert_nothing_to_do();
    let elsewhere = daemon.dir().join("elsewhere");
    daemon.virsh(&["pool-create-as", "elsewhere", "dir", "--target", text(&elsewhere), "--build"]);
    workspace.configure(&block("disk", BODY).replace("\"images\"", "\"elsewhere\""));
    workspace.plan().prints(&["Warning: Volume will be replaced, and its data lost"]);
    workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(elsewhere.join("disk").exists() && !has(&daemon, "disk"));
}

#[test]
fn an_inactive_pool_or_libvirt_keeps_volumes_in_the_state() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("disk", BODY));
    workspace.apply();
    let before = workspace.state(&address("disk"));
    daemon.virsh(&["pool-destroy", "images"]);
    let run = workspace.run(&["plan", "-detailed-exitcode", "-no-color", "-input=false"]);
    assert_eq!(run.code, 0, "{run}");
    run.prints(&["Warning: Cannot read volume \"disk\"", "Pool \"images\" is not active"]);
    assert_eq!(workspace.state(&address("disk")), before);
    let destroy = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    destroy.prints(&["Cannot delete volume \"disk\"", "is not active"]);
    daemon.virsh(&["pool-start", "images"]);
    workspace.assert_nothing_to_do();
    // A libvirt that does not respond is no reason either.
    daemon.kill();
    workspace
        .plan_fails()
        .prints(&["Cannot read volume \"disk\"", "No object was removed from the state"]);
    assert_eq!(workspace.state(&address("disk")), before);
    daemon.restart();
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_removed_outside_of_terraform_is_planned_to_be_created() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &(block("file", BODY) + &block("volume", BODY)));
    workspace.apply();
    std::fs::remove_file(daemon.dir().join("images/file")).unwrap();
    daemon.virsh(&["pool-refresh", "images"]);
    daemon.virsh(&["vol-delete", "volume", "--pool", "images"]);
    let changes = workspace.changes();
    assert_eq!(changes[&address("file")].action, "create");
    assert_eq!(changes[&address("volume")].action, "create");
    workspace.apply().prints(&["2 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    // A volume cannot be read without its pool.
    daemon.virsh(&["pool-destroy", "images"]);
    daemon.virsh(&["pool-undefine", "images"]);
    assert!(workspace.changes().is_empty());
}

#[test]
fn a_renamed_volume_is_replaced_and_the_plan_warns_of_data_loss() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("disk", BODY));
    workspace.apply();
    workspace.configure(&block("disk", BODY).replace("name = \"disk\"", "name = \"other\""));
    workspace.plan().prints(&[
        "Warning: Volume will be replaced, and its data lost",
        "volume \"disk\" is deleted with its content and created again because of a change of name",
    ]);
    workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(has(&daemon, "other") && !has(&daemon, "disk"));
}

#[test]
fn an_existing_volume_is_refused_with_instructions_or_adopted() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "disk", "2M", "--format", "qcow2"]);
    let body = "capacity = 2097152\n target = { format = { type = \"qcow2\" } }";
    let workspace = Workspace::with(daemon.uri(), &block("disk", body));
    workspace.apply_fails().prints(&[
        "Cannot create volume \"disk\"",
        "to = libvirt_volume.NAME",
        "id = \"images/disk\"",
    ]);
    assert!(workspace.addresses().is_empty() && has(&daemon, "disk"));
    // The instructions of the message work.
    let import = "import {\n to = libvirt_volume.disk\n id = \"images/disk\"\n}\n";
    let imported = Workspace::with(daemon.uri(), &(block("disk", body) + import));
    imported.apply().prints(&["1 imported, 0 added", "0 destroyed"]);
    imported.assert_nothing_to_do();
    // A larger capacity grows the existing volume.
    let larger = body.replace("2097152", "4194304");
    workspace
        .configure(&block("disk", &format!("{larger}\n create = {{ on_exists = \"adopt\" }}")));
    workspace.apply().prints(&["1 added"]);
    workspace.assert_nothing_to_do();
    assert_eq!(super::image(&daemon, "disk")["virtual-size"], 4_194_304);
}

#[test]
fn a_volume_that_differs_in_its_format_is_not_adopted() {
    let daemon = host();
    daemon.virsh(&["vol-create-as", "images", "disk", "2M", "--format", "qcow2"]);
    let adopt =
        |body: &str| block("disk", &format!("{body}\n create = {{ on_exists = \"adopt\" }}"));
    let raw = "capacity = 2097152\n target = { format = { type = \"raw\" } }";
    let workspace = Workspace::with(daemon.uri(), &adopt(raw));
    workspace.apply_fails().prints(&[
        "Cannot adopt volume \"disk\"",
        "target.format.type: current value: \"qcow2\", configured value: \"raw\"",
        "import it with id = \"images/disk\"",
    ]);
    let base = daemon.dir().join("images/base").display().to_string();
    let over = format!("backing_store = {{ path = \"{base}\", format = {{ type = \"raw\" }} }}");
    workspace.configure(&adopt(&over));
    workspace.apply_fails().prints(&[
        "Cannot adopt volume \"disk\"",
        "backing_store.path: current value: none, configured value:",
    ]);
    assert!(workspace.addresses().is_empty() && has(&daemon, "disk"));
    workspace.configure(&adopt(&raw.replace("\"raw\"", "\"qcow2\"")));
    workspace.apply();
    workspace.assert_nothing_to_do();
    // Adding a backing image to a volume without one requires a replacement, too.
    let laid = format!("{raw}\n {over}").replacen("\"raw\"", "\"qcow2\"", 1);
    workspace.configure(&adopt(&laid));
    workspace.plan().prints(&["Volume will be replaced, and its data lost", "backing_store"]);
}

#[test]
fn a_volume_that_libvirt_cannot_create_leaves_nothing() {
    let daemon = host();
    let body =
        "capacity = 1048576\n target = { format = { type = \"qcow2\" }, cluster_size = 1000 }";
    let workspace = Workspace::with(daemon.uri(), &block("disk", body));
    workspace.apply_fails().prints(&["Cannot create volume \"disk\""]);
    assert!(workspace.addresses().is_empty());
    assert!(!has(&daemon, "disk") && !daemon.dir().join("images/disk").exists());
    let nowhere = block("disk", BODY).replace("\"images\"", "\"nowhere\"");
    workspace.configure(&nowhere);
    workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "nowhere"]);
}

#[test]
fn warnings_about_a_replacement_can_be_suppressed() {
    const LOST: &str = "Volume will be replaced, and its data lost";
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("disk", BODY));
    workspace.apply();
    // For a plan with -replace, Terraform plans a change first, and drops the warnings of that plan before it plans the
    // new object. See docs/decisions.
    let replace = "-replace=libvirt_volume.disk";
    let run = workspace.run(&["plan", "-no-color", "-input=false", replace]).succeeded();
    run.prints(&["will be replaced, as requested", "1 to destroy"]).does_not_print(LOST);
    // An edit that replaces causes one warning.
    let edited = block("disk", &format!("{BODY}\n target = {{ format = {{ type = \"qcow2\" }} }}"));
    workspace.configure(&edited);
    let run = workspace.run(&["plan", "-no-color", "-input=false", replace]).succeeded();
    assert_eq!(run.text.matches(LOST).count(), 1, "{run}");
}
