//! Volumes that are in use are not deleted under their users, unless the user insists.

use super::{address, block, has};
use crate::domain::guest::host;
use crate::terraform::Workspace;

const BASE: &str = "capacity = 1048576\n target = { format = { type = \"qcow2\" } }";

/// A halted guest with a disk that is the volume.
fn guest(name: &str, disk: &str) -> String {
    format!(
        "resource \"libvirt_domain\" \"{name}\" {{
  name = \"{name}\"
  type = \"qemu\"
  memory = 32768
  os = {{ type_machine = \"q35\" }}
  running = true
  create  = {{ paused = true }}
  destroy = {{ graceful = false }}
  devices = {{ disk = [{{ {disk}, driver = {{ name = \"qemu\", type = \"qcow2\" }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }}] }}
}}
"
    )
}

#[test]
fn a_volume_with_users_is_not_deleted_and_they_are_named() {
    let daemon = host();
    let path = daemon.dir().join("images/base").display().to_string();
    let users = block(
        "over",
        &format!("backing_store = {{ path = \"{path}\" }}\n depends_on = [libvirt_volume.base]"),
    ) + &guest(
        "by-file",
        &format!("type = \"file\", source = {{ file = \"{path}\" }}"),
    ) + &guest(
        "by-volume",
        "type = \"volume\", source = { pool = \"images\", volume = \"base\" }",
    );
    let users = users
        .replace("target = { dev", "readonly = true, target = { dev")
        .replace("  memory =", "  depends_on = [libvirt_volume.base]\n  memory =");
    let workspace = Workspace::with(daemon.uri(), &(block("base", BASE) + &users));
    workspace.apply();
    let target = "-target=libvirt_volume.base";
    // Terraform destroys what depends on it first; here nobody knows of the users.
    let alone = Workspace::with(daemon.uri(), &block("base", BASE));
    alone.import(&address("base"), &path);
    let run = alone.run(&["destroy", "-auto-approve", "-no-color", target]).failed();
    run.says(&[
        "Cannot delete volume \"base\"",
        "running guest \"by-file\"",
        "running guest \"by-volume\"",
        "volume \"over\" of pool \"images\"",
        "replace_triggered_by",
        "force = true",
    ]);
    assert!(has(&daemon, "base"));
    assert_eq!(alone.addresses(), [address("base")]);

    alone.configure(&block("base", &format!("{BASE}\n destroy = {{ force = true }}")));
    alone.apply();
    alone.destroy();
    assert!(!has(&daemon, "base"));
    workspace.destroy();
}

#[test]
fn a_volume_that_a_guest_boots_is_kept_when_a_change_would_replace_it() {
    let daemon = host();
    let disk = "type = \"volume\", source = { pool = \"images\", volume = \"base\" }";
    let configuration = block("base", BASE) + &guest("vm", disk);
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace
        .run(&["apply", "-auto-approve", "-no-color", "-target=libvirt_volume.base"])
        .succeeded();
    workspace.apply();
    let replaced = configuration.replacen("qcow2", "raw", 1);
    workspace.configure(&replaced);
    workspace
        .plan()
        .says(&["Warning: Volume will be replaced, and its data lost", "target.format.type"]);
    workspace.apply_fails().says(&["Cannot delete volume \"base\"", "running guest \"vm\""]);
    assert!(has(&daemon, "base"));
    workspace.configure(&configuration);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_is_overwritten_before_it_goes_where_the_user_asks_for_it() {
    let daemon = host();
    let body = "capacity = 65536\n destroy = { wipe = true }";
    let workspace = Workspace::with(daemon.uri(), &block("secret", body));
    workspace.apply();
    let path = daemon.dir().join("images/secret");
    std::fs::write(&path, vec![7; 65536]).unwrap();
    // Another name of the same file shows what became of its content.
    let witness = daemon.dir().join("witness");
    std::fs::hard_link(&path, &witness).unwrap();
    workspace.destroy();
    assert!(!path.exists());
    assert!(std::fs::read(&witness).unwrap().iter().all(|byte| *byte == 0));
}
