//! Volumes in use are not deleted, unless the user forces it.

use super::{address, block, has, image};
use std::path::Path;

use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
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
fn a_volume_in_use_is_not_deleted_and_its_users_are_named() {
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
    // Terraform destroys dependent resources first; here the users are not managed.
    let alone = Workspace::with(daemon.uri(), &block("base", BASE));
    alone.import(&address("base"), &path);
    let run = alone.run(&["destroy", "-auto-approve", "-no-color", target]).failed();
    run.prints(&[
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
fn users_are_found_in_other_pools_by_other_paths_and_before_a_refresh() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &block("base", BASE));
    workspace.apply();
    let images = daemon.dir().join("images");
    let elsewhere = daemon.dir().join("elsewhere");
    daemon.virsh(&["pool-create-as", "elsewhere", "dir", "--target", text(&elsewhere), "--build"]);
    let path = images.join("base").display().to_string();
    let spelled = path.replace("/images/", "//images/../images/");
    let overlay = |folder: &Path, name: &str, below: &str| {
        let over = folder.join(name);
        let options = ["-q", "-f", "qcow2", "-F", "qcow2", "-b", below, text(&over)];
        daemon.enter(&[&["qemu-img", "create"], &options[..]].concat());
    };
    daemon.enter(&[
        "qemu-img",
        "create",
        "-q",
        "-f",
        "qcow2",
        text(&daemon.dir().join("other")),
        "1M",
    ]);
    // The overlay in its own pool is not listed by libvirt.
    overlay(&images, "unseen", "base");
    overlay(&elsewhere, "over", &spelled);
    daemon.virsh(&["pool-refresh", "elsewhere"]);
    let disk =
        format!("type = \"file\", source = {{ file = \"{}\" }}", text(&elsewhere.join("own")));
    let serial =
        format!("serial = [{{ type = \"file\", source = {{ path = \"{spelled}\" }} }}], disk");
    overlay(&elsewhere, "own", text(&daemon.dir().join("other")));
    let vm = Workspace::with(daemon.uri(), &guest("vm", &disk).replacen("disk", &serial, 1));
    vm.apply();
    let run = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    run.prints(&[
        "running guest \"vm\"",
        "volume \"unseen\" of pool \"images\"",
        "volume \"over\" of pool \"elsewhere\"",
    ]);
    assert!(has(&daemon, "base"));
    vm.destroy();
    std::fs::remove_file(elsewhere.join("over")).unwrap();
    std::fs::remove_file(images.join("unseen")).unwrap();
    workspace.destroy();
}

#[test]
fn a_volume_of_a_running_guest_is_not_replaced() {
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
        .prints(&["Warning: Volume will be replaced, and its data lost", "target.format.type"]);
    workspace.apply_fails().prints(&["Cannot delete volume \"base\"", "running guest \"vm\""]);
    assert!(has(&daemon, "base"));
    workspace.configure(&configuration);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_volume_is_wiped_before_its_deletion_when_configured() {
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

/// The size of a running guest's disk as the guest sees it, in MiB.
fn disk_size(daemon: &PrivateDaemon, guest: &str) -> u64 {
    let info = daemon.virsh(&["domblkinfo", guest, "vda"]);
    let line = info.lines().find(|line| line.starts_with("Capacity")).unwrap();
    line.split_whitespace().last().unwrap().parse::<u64>().unwrap() >> 20
}

#[test]
fn the_image_of_a_running_guest_grows_with_its_disk() {
    let daemon = host();
    for format in ["qcow2", "raw"] {
        let path = daemon.dir().join(format!("images/{format}")).display().to_string();
        let configuration = |mebibytes: u32, running: bool| {
            let sized = format!(
                "capacity = {mebibytes}\n capacity_unit = \"MiB\"\n allocation = 0\n target = {{ format = {{ type = \"{format}\" }} }}"
            );
            let disk = format!("type = \"file\", source = {{ file = \"{path}\" }}");
            let guest =
                guest("user", &disk).replace("\"qcow2\"", &format!("\"{format}\"")).replace(
                    "  memory =",
                    &format!("  depends_on = [libvirt_volume.{format}]\n  memory ="),
                );
            block(format, &sized)
                + &guest.replace("running = true", &format!("running = {running}"))
        };
        let workspace = Workspace::with(daemon.uri(), &configuration(4, true));
        workspace.apply();
        workspace.configure(&configuration(6, true));
        workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
        assert_eq!(disk_size(&daemon, "user"), 6);
        assert_eq!(image(&daemon, format)["virtual-size"], 6 << 20);
        workspace.assert_nothing_to_do();
        // A guest that is started after the plan grows its image, too.
        daemon.virsh(&["destroy", "user"]);
        workspace.configure(&configuration(8, true));
        workspace.run(&["plan", "-no-color", "-input=false", "-out=old"]).succeeded();
        daemon.virsh(&["start", "user", "--paused"]);
        workspace.run(&["apply", "-no-color", "-input=false", "old"]).succeeded();
        assert_eq!(disk_size(&daemon, "user"), 8);
        workspace.assert_nothing_to_do();
        daemon.virsh(&["destroy", "user"]);
        workspace.destroy();
    }
}

#[test]
fn the_backing_image_of_a_running_guest_does_not_grow() {
    let daemon = host();
    let path = daemon.dir().join("images/over").display().to_string();
    let configuration = |mebibytes: u32| {
        let base = format!(
            "capacity = {mebibytes}\n capacity_unit = \"MiB\"\n target = {{ format = {{ type = \"qcow2\" }} }}"
        );
        let over = "backing_store = { path = libvirt_volume.base.target.path }";
        let disk = format!("type = \"file\", source = {{ file = \"{path}\" }}");
        let guest = guest("user", &disk)
            .replace("  memory =", "  depends_on = [libvirt_volume.over]\n  memory =");
        block("base", &base) + &block("over", over) + &guest
    };
    let workspace = Workspace::with(daemon.uri(), &configuration(4));
    workspace.apply();
    workspace.configure(&configuration(6));
    workspace.apply_fails().prints(&[
        "Cannot update volume \"base\"",
        "not as the top image of a disk",
        "Shut the guest down first",
    ]);
    assert_eq!(image(&daemon, "base")["virtual-size"], 4 << 20);
}

#[test]
fn the_image_of_a_running_guest_does_not_shrink_and_a_shrink_warns_of_data_loss() {
    let daemon = host();
    let path = daemon.dir().join("images/base");
    let configuration = |mebibytes: u32, running: bool| {
        let base = format!(
            "capacity = {mebibytes}\n capacity_unit = \"MiB\"\n allocation = 0\n update = {{ allow_shrink = true }}"
        );
        let disk = format!("type = \"file\", source = {{ file = \"{}\" }}", path.display());
        let guest = guest("user", &disk)
            .replace("\"qcow2\"", "\"raw\"")
            .replace("  memory =", "  depends_on = [libvirt_volume.base]\n  memory =");
        block("base", &base) + &guest.replace("running = true", &format!("running = {running}"))
    };
    let size = || std::fs::metadata(&path).unwrap().len() >> 20;
    let workspace = Workspace::with(daemon.uri(), &configuration(6, true));
    workspace.apply();
    workspace.configure(&configuration(4, true));
    let refusal = ["Cannot resize volume \"base\" while it is in use", "in use by \"user\""];
    workspace.plan_fails().prints(&refusal);
    daemon.virsh(&["destroy", "user"]);
    workspace.configure(&configuration(4, false));
    let warning =
        ["Warning: Volume will be shrunk, and data may be lost", "from 6291456 to 4194304"];
    workspace.run(&["plan", "-no-color", "-input=false", "-out=old"]).succeeded().prints(&warning);
    // A guest that was started since the plan uses it, too.
    daemon.virsh(&["start", "user", "--paused"]);
    let run = workspace.run(&["apply", "-no-color", "-input=false", "old"]).failed();
    run.prints(&["Cannot update volume \"base\"", "in use by \"user\""]);
    assert_eq!(size(), 6);
    daemon.virsh(&["destroy", "user"]);
    workspace.apply();
    assert_eq!(size(), 4);
    workspace.assert_nothing_to_do();
}
