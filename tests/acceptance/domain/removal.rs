//! What a destroy of a guest removes and what it keeps.

use std::path::PathBuf;

use super::guest::{address, block, host, make_images, text};
use super::life::change;
use super::nvram::{is_marked, mark};
use super::restart::run_number;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest with UEFI variables and a TPM, halted right after its start.
fn guest(daemon: &PrivateDaemon, more: &str) -> String {
    let body = format!(
        "
  type        = \"qemu\"
  memory      = 64
  memory_unit = \"MiB\"
  running     = true
  create      = {{ paused = true }}
  os = {{
    type              = \"hvm\"
    type_machine      = \"q35\"
    firmware          = \"efi\"
    firmware_features = {{ feature = [{{ name = \"secure-boot\", enabled = false }}] }}
    loader_stateless  = false
  }}
  features = {{ acpi = true }}
  devices = {{
    tpm  = [{{ model = \"tpm-crb\", backend = {{ type = \"emulator\", version = \"2.0\" }} }}]
    disk = [{{
      type   = \"file\"
      driver = {{ name = \"qemu\", type = \"qcow2\" }}
      source = {{ file = \"DIR/images/vm.qcow2\" }}
      target = {{ dev = \"vda\", bus = \"virtio\" }}
    }}]
  }}
  {more}
"
    );
    block(daemon, "vm", (0, &body))
}

/// A workspace with the guest, which was stopped, saved and snapshot outside of Terraform.
fn applied(daemon: &PrivateDaemon, more: &str) -> Workspace {
    let file = daemon.dir().join("images/vm.qcow2");
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&file), "1M"]);
    let workspace = Workspace::with(daemon.uri(), &guest(daemon, more));
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace
}

/// The file with the guest's UEFI variables, and the folder with the state of its TPM.
fn leftovers(daemon: &PrivateDaemon, uuid: &str) -> [PathBuf; 2] {
    let lib = daemon.dir().join("lib");
    [lib.join("qemu/nvram/vm_VARS.fd"), lib.join("swtpm").join(uuid)]
}

fn uuid(workspace: &Workspace) -> String {
    workspace.state(&address("vm"))["uuid"].as_str().unwrap().to_owned()
}

#[test]
fn a_guest_is_destroyed_with_its_nvram_tpm_managed_save_image_and_snapshots() {
    let daemon = host();
    let workspace = applied(&daemon, "");
    let leftovers = leftovers(&daemon, &uuid(&workspace));
    assert!(leftovers.iter().all(|path| path.exists()), "{leftovers:?} are there while it runs");
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&[
        "snapshot-create-as",
        "vm",
        "before",
        "--disk-only",
        "--diskspec",
        "vda,snapshot=external",
    ]);
    workspace.apply();
    daemon.virsh(&["managedsave", "vm"]);
    let changed = guest(&daemon, "title = \"changed\"").replace("running     = true", "");
    workspace.configure(&changed);
    workspace.apply();
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    for path in leftovers {
        assert!(!path.exists(), "{} is left", path.display());
    }
}

#[test]
fn the_plan_of_a_replaced_guest_warns_about_its_snapshots() {
    let daemon = host();
    let file = daemon.dir().join("images/vm.qcow2");
    daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&file), "1M"]);
    let off = guest(&daemon, "").replace("running     = true", "uuid = \"UUID\"");
    let off = off.replace("firmware          = \"efi\"", "").replace("firmware_features", "#");
    let off = off.replace("loader_stateless", "#").replace("tpm ", "#");
    let with =
        |digit: &str| off.replace("UUID", &format!("0a81f5b2-8403-7b23-c8d6-21ccc2f80d{digit}"));
    let workspace = Workspace::with(daemon.uri(), &with("00"));
    workspace.apply();
    workspace.configure(&with("01"));
    workspace.plan().does_not_print("Guest will be destroyed");
    daemon.virsh(&["snapshot-create-as", "vm", "before"]);
    workspace.plan().prints(&["Warning: Guest will be destroyed", "Also deleted: its snapshots."]);
}

/// The daemon of libvirt 9.0 ends when a snapshot with a detached disk is deleted. A destroy removes only its metadata.
#[test]
fn a_guest_is_destroyed_with_snapshots_of_a_detached_disk() {
    let daemon = host();
    let number = daemon.pid();
    for is_running in [false, true] {
        for name in ["a", "b"] {
            let file = daemon.dir().join(format!("images/{name}.qcow2"));
            daemon.enter(&["qemu-img", "create", "-q", "-f", "qcow2", text(&file), "1M"]);
        }
        let disk = |name: &str, target: &str| {
            format!(
                "{{ type = \"file\", driver = {{ name = \"qemu\", type = \"qcow2\" }}, source = {{ file = \
                 \"DIR/images/{name}.qcow2\" }}, target = {{ dev = \"{target}\", bus = \"virtio\" }} }}"
            )
        };
        let with = |disks: &str| {
            let body = format!(
                "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n running = \
                 {is_running}\n update = {{ live = false }}\n destroy = {{ graceful = false }}\n devices = {{ disk = [{disks}] }}\n"
            );
            block(&daemon, "vm", (0, &body))
        };
        let (first, second) = (disk("a", "vda"), disk("b", "vdb"));
        let workspace = Workspace::with(daemon.uri(), &with(&format!("{first}, {second}")));
        workspace.apply();
        daemon.virsh(&["snapshot-create-as", "vm", "one"]);
        daemon.virsh(&["snapshot-create-as", "vm", "two"]);
        workspace.configure(&with(&first));
        workspace.apply();
        workspace.destroy();
        assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
        assert_eq!(daemon.pid(), number, "the daemon lives on");
    }
}

#[test]
fn a_guest_is_destroyed_with_its_checkpoints() {
    let daemon = host();
    let workspace = applied(&daemon, "");
    daemon.virsh(&["checkpoint-create-as", "vm", "before"]);
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
}

#[test]
fn a_rename_warns_about_lost_firmware_settings_and_keeps_them_when_configured() {
    let daemon = host();
    let update =
        "update = { shutdown_timeout = \"1s\", force = true }\n destroy = { graceful = false }";
    let workspace = applied(&daemon, update);
    let file = daemon.dir().join("lib/qemu/nvram/vm_VARS.fd");
    assert!(file.exists());
    let stopped = guest(&daemon, update).replace("running     = true", "running = false");
    workspace.configure(&stopped);
    workspace.apply();
    // A newer libvirt stores the path of the file, which is then kept.
    let is_stored = daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains("vm_VARS.fd");
    let renamed = stopped.replace("name = \"vm\"", "name = \"renamed\"");
    assert_ne!(renamed, stopped);
    workspace.configure(&renamed);
    let plan = workspace.plan();
    let renamed = if is_stored {
        plan.does_not_print("Firmware settings are not renamed with the guest");
        renamed
    } else {
        plan.prints(&[
            "Warning: Firmware settings are not renamed with the guest",
            "os.nvram = { path = ",
        ]);
        let path = format!("nvram = {{ path = {:?} }}\n    firmware ", text(&file));
        renamed.replace("firmware ", &path)
    };
    workspace.configure(&renamed.replace("running = false", "running = true"));
    workspace.plan().does_not_print("Firmware settings are not renamed with the guest");
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["dumpxml", "renamed"]).contains("vm_VARS.fd"));
    assert!(file.exists() && !file.with_file_name("renamed_VARS.fd").exists());
    workspace.destroy();
    assert!(!file.exists());
}

#[test]
fn nvram_and_tpm_state_are_kept_when_configured() {
    let daemon = host();
    let workspace =
        applied(&daemon, "destroy = { graceful = false, keep_nvram = true, keep_tpm = true }");
    let leftovers = leftovers(&daemon, &uuid(&workspace));
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty());
    for path in leftovers {
        assert!(path.exists(), "{} is gone", path.display());
    }
}

#[test]
fn snapshots_and_a_managed_save_image_prevent_the_destroy_when_configured() {
    let daemon = host();
    let destroy =
        "destroy = { graceful = false, remove_snapshots = false, remove_managed_save = false }";
    let workspace = applied(&daemon, destroy);
    daemon.virsh(&["managedsave", "vm"]);
    let run = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    run.prints(&["Cannot delete domain \"vm\"", "managed save"]);
    assert_eq!(workspace.addresses(), [address("vm")]);
    daemon.virsh(&["managedsave-remove", "vm"]);
    workspace.destroy();
}

#[test]
fn a_missing_guest_is_destroyed_without_error_and_planned_to_be_created() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let body = "\n type = \"qemu\"\n memory = 32768\n os = { type_machine = \"q35\" }\n";
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, body)));
    workspace.apply();
    daemon.virsh(&["undefine", "vm"]);
    assert_eq!(workspace.changes()[&address("vm")].action, "create");
    let arguments = ["destroy", "-auto-approve", "-no-color", "-refresh=false"];
    workspace.run(&arguments).succeeded();
    workspace.run(&arguments).succeeded();
}

#[test]
fn firmware_variables_and_tpm_state_survive_an_edit_and_a_restart() {
    let daemon = host();
    let workspace = applied(&daemon, "destroy = { graceful = false }");
    let [variables, tpm] = leftovers(&daemon, &uuid(&workspace));
    mark(&variables);
    // A new state would be stored in a new folder.
    let (state, note) = (tpm.join("tpm2/tpm2-00.permall"), tpm.join("tpm2/note"));
    std::fs::write(&note, "the folder of the first state").unwrap();
    let before = (run_number(&daemon), std::fs::read(&state).unwrap());
    let assert_kept = || {
        assert!(is_marked(&variables), "the variables were lost");
        assert!(note.exists() && state.exists(), "the state of the TPM was lost");
    };

    change(&workspace, &guest(&daemon, "title = \"new\""));
    assert_kept();
    assert_eq!((run_number(&daemon), std::fs::read(&state).unwrap()), before);
    // The paused guest does not react to a shutdown.
    let restart = "title = \"new\"\n vcpu = 2\n update = { on_restart = \"restart\", shutdown_timeout = \"1s\", force = true }";
    change(&workspace, &guest(&daemon, restart));
    assert_ne!(run_number(&daemon), before.0);
    assert!(daemon.virsh(&["dumpxml", "vm"]).contains(">2</vcpu>"));
    assert_kept();
}
