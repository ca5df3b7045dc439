//! Ownership of objects: an object is not dropped from the state while libvirt may have it, and a foreign object is not
//! deleted, adopted or redefined.

use std::fs;

use crate::domain::guest;
use crate::networks;
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

const OTHER_HOST: &str = "11111111-2222-3333-4444-555555555556";

/// A daemon with a host UUID that differs from that of other daemons on this machine.
fn on_another_host() -> PrivateDaemon {
    let daemon = PrivateDaemon::start();
    set_host_uuid(&daemon, OTHER_HOST);
    daemon
}

/// Starts a daemon again such that its host has another UUID.
pub(crate) fn set_host_uuid(daemon: &PrivateDaemon, uuid: &str) {
    let settings = daemon.dir().join("etc/libvirtd.conf");
    let lines = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, format!("{lines}host_uuid = \"{uuid}\"\n")).unwrap();
    daemon.restart();
}

fn lab(more: &str) -> String {
    networks::block("lab", &format!("ip = [{{ address = \"10.60.0.1\", prefix = 24 }}]\n{more}"))
}

/// A pool and a volume in it.
fn pool_and_volume(daemon: &PrivateDaemon, folder: &str, reference: &str) -> String {
    let path = daemon.dir().join(folder);
    let pool = pools::block(
        "store",
        &format!("  type = \"dir\"\n  target = {{ path = \"{}\" }}\n", path.display()),
    );
    pool + &format!(
        "resource \"libvirt_volume\" \"disk\" {{\n  name = \"disk\"\n  pool = libvirt_pool.store.{reference}\n  \
         capacity = 1\n  capacity_unit = \"MiB\"\n}}\n"
    )
}

#[test]
fn another_host_at_the_uri_is_an_error_and_the_state_is_unchanged() {
    let (one, two) = (PrivateDaemon::start(), on_another_host());
    let mut workspace = Workspace::with(one.uri(), &lab(""));
    workspace.apply();
    let before = workspace.state_file();
    workspace.set("LIBVIRT_DEFAULT_URI", two.uri());
    let texts = [
        "Cannot read network \"lab\"",
        "recorded on host",
        OTHER_HOST,
        "Correct uri",
        "terraform state rm",
        "moved_from = [",
    ];
    workspace.plan_fails().prints(&texts);
    workspace.apply_fails().prints(&texts);
    workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed().prints(&texts);
    let unread = ["destroy", "-auto-approve", "-no-color", "-refresh=false"];
    workspace.run(&unread).failed().prints(&["Cannot delete network \"lab\"", OTHER_HOST]);
    assert_eq!(workspace.state_file()["resources"], before["resources"]);
    assert_eq!(two.virsh(&["net-list", "--all", "--name"]).trim(), "");
    workspace.set("LIBVIRT_DEFAULT_URI", one.uri());
    workspace.assert_nothing_to_do();
}

#[test]
fn objects_removed_from_the_state_are_created_on_the_new_host() {
    let (one, two) = (PrivateDaemon::start(), on_another_host());
    let mut workspace = Workspace::with(one.uri(), &lab(""));
    workspace.apply();
    workspace.set("LIBVIRT_DEFAULT_URI", two.uri());
    let failed = workspace.plan_fails();
    let (_, rest) = failed.text.split_once("moved_from = [\"").expect("the way out");
    let (former, _) = rest.split_once('"').expect("a UUID");
    let provider = format!("provider \"libvirt\" {{\n  moved_from = [\"{former}\"]\n}}\n");
    workspace.configure(&(provider + &lab("")));
    workspace.apply().prints(&["1 added"]);
    workspace.assert_nothing_to_do();
    // From now on, the recorded host is the new one.
    workspace.configure(&lab(""));
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert_eq!(two.virsh(&["net-list", "--all", "--name"]).trim(), "");
    assert_eq!(one.virsh(&["net-list", "--name"]).trim(), "lab");
}

#[test]
fn a_host_without_a_uuid_is_identified_by_its_name_and_objects() {
    let daemon = PrivateDaemon::start();
    let workspace =
        Workspace::with(daemon.uri(), &(lab("") + &pool_and_volume(&daemon, "store", "id")));
    workspace.apply();
    // libvirt generates a UUID at each start where the machine has none.
    set_host_uuid(&daemon, OTHER_HOST);
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn volumes_of_an_undefined_pool_stay_in_the_state_until_the_pool_is_defined_again() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "store", "name"));
    workspace.apply();
    daemon.virsh(&["pool-destroy", "store"]);
    daemon.virsh(&["pool-undefine", "store"]);
    let planned =
        workspace.plan().prints(&["Pool \"store\" does not exist", "1 to add", "0 to destroy"]);
    planned.does_not_print("libvirt_volume.disk will be created");
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.dir().join("store/disk").exists());
    workspace.destroy();
    assert!(!daemon.dir().join("store/disk").exists());
}

#[test]
fn volumes_that_refer_to_their_pool_by_id_are_kept_when_the_pool_is_created_again() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "store", "id"));
    workspace.apply();
    let file = daemon.dir().join("store/disk");
    fs::write(&file, "data").unwrap();
    daemon.virsh(&["pool-destroy", "store"]);
    daemon.virsh(&["pool-undefine", "store"]);
    workspace.plan().prints(&["Pool \"", "does not exist", "1 to add, 1 to change, 0 to destroy"]);
    workspace.apply().prints(&["1 added, 1 changed, 0 destroyed"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "data");
    let uuid = daemon.virsh(&["pool-uuid", "store"]);
    assert_eq!(workspace.state("libvirt_volume.disk")["pool"], uuid.trim());
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(!file.exists());
}

#[test]
fn a_volume_removed_with_its_pool_is_created_after_the_pool() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "store", "id"));
    workspace.apply();
    daemon.virsh(&["pool-destroy", "store"]);
    daemon.virsh(&["pool-undefine", "store"]);
    fs::remove_file(daemon.dir().join("store/disk")).unwrap();
    let failed = workspace.apply_fails();
    failed.prints(&["Cannot update volume \"disk\"", "Run plan again to create it"]);
    workspace.apply().prints(&["1 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(daemon.dir().join("store/disk").exists());
    workspace.destroy();
}

#[test]
fn a_volume_whose_pool_has_a_new_location_is_not_confused_with_another_volume() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "first", "id"));
    workspace.apply();
    daemon.virsh(&["pool-destroy", "store"]);
    daemon.virsh(&["pool-undefine", "store"]);
    let [old, other] = ["first/disk", "second/disk"].map(|file| daemon.dir().join(file));
    fs::create_dir(daemon.dir().join("second")).unwrap();
    for file in [&old, &other] {
        fs::write(file, "data").unwrap();
    }
    workspace.configure(&pool_and_volume(&daemon, "second", "id"));
    workspace.apply_fails().prints(&["Cannot update volume \"disk\""]);
    workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "already"]);
    for file in [&old, &other] {
        assert_eq!(fs::read_to_string(file).unwrap(), "data", "{}", file.display());
    }
}

#[test]
fn a_host_with_a_new_uuid_and_an_inactive_pool_does_not_fail_the_plan() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "store", "id"));
    workspace.apply();
    // libvirt generates a UUID at each start where the machine has none.
    set_host_uuid(&daemon, OTHER_HOST);
    daemon.virsh(&["pool-destroy", "store"]);
    workspace.plan().prints(&["Pool \"store\" is not active", "No changes"]);
    let started =
        pool_and_volume(&daemon, "store", "id").replace("type =", "running = true\n type =");
    workspace.configure(&started);
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert!(!daemon.dir().join("store/disk").exists());
}

#[test]
fn an_inactive_pool_with_the_same_name_does_not_identify_the_host() {
    let daemon = PrivateDaemon::start();
    let path = daemon.dir().join("store").display().to_string();
    let define = ["pool-define-as", "store", "dir", "--target", &path];
    daemon.virsh(&define);
    daemon.virsh(&["pool-start", "store", "--build"]);
    let volume = "resource \"libvirt_volume\" \"disk\" {\n  name = \"disk\"\n  pool = \"store\"\n  capacity = 1\n}\n";
    let workspace = Workspace::with(daemon.uri(), volume);
    workspace.apply();
    set_host_uuid(&daemon, OTHER_HOST);
    daemon.virsh(&["pool-destroy", "store"]);
    workspace.plan().prints(&["Pool \"store\" is not active"]);
    daemon.virsh(&["pool-undefine", "store"]);
    daemon.virsh(&define);
    workspace.plan_fails().prints(&["Cannot read volume \"disk\"", OTHER_HOST]);
}

#[test]
fn a_volume_whose_pool_is_missing_is_not_reported_as_destroyed() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "store", "name"));
    workspace.apply();
    daemon.virsh(&["pool-destroy", "store"]);
    daemon.virsh(&["pool-undefine", "store"]);
    let failed = workspace.run(&["destroy", "-auto-approve", "-no-color"]).failed();
    failed.prints(&[
        "Cannot delete volume \"disk\"",
        "Define the pool again",
        "terraform state rm",
    ]);
    assert!(workspace.addresses().contains(&"libvirt_volume.disk".to_owned()));
}

#[test]
fn a_pool_replacement_warns_about_volumes_that_become_unmanaged() {
    let daemon = PrivateDaemon::start();
    for reference in ["id", "name"] {
        let workspace =
            Workspace::with(daemon.uri(), &pool_and_volume(&daemon, "first", reference));
        workspace.apply();
        workspace.assert_nothing_to_do();
        workspace.configure(&pool_and_volume(&daemon, "second", reference));
        let texts = ["Volumes of the pool become unmanaged", "target.path", "with 1 volume"];
        workspace.plan().prints(&texts);
        let changes = workspace.changes();
        let action = changes.get("libvirt_volume.disk").map(|change| change.action.as_str());
        assert_eq!(action, (reference == "id").then_some("delete+create"));
        workspace.run(&["apply", "-auto-approve", "-no-color"]).succeeded();
        if reference == "id" {
            workspace.assert_nothing_to_do();
            assert!(daemon.dir().join("second/disk").exists());
        }
        workspace.destroy();
    }
}

#[test]
fn create_before_destroy_with_adoption_does_not_destroy_the_object() {
    let daemon = PrivateDaemon::start();
    let cases = [
        ("libvirt_network", lab("")),
        ("libvirt_pool", pools::directory("lab", daemon.dir(), "")),
        (
            "libvirt_domain",
            "resource \"libvirt_domain\" \"lab\" {\n  name = \"lab\"\n  type = \"qemu\"\n  memory = 65536\n  \
             os = { type = \"hvm\" }\n}\n"
                .to_owned(),
        ),
    ];
    for (r#type, block) in cases {
        let more = "  create = { on_exists = \"adopt\" }\n  lifecycle { create_before_destroy = true }\n}\n";
        let block = block.trim_end().strip_suffix('}').expect("a block").to_owned() + more;
        let workspace = Workspace::with(daemon.uri(), &block);
        workspace.apply();
        let address = format!("{type}.lab");
        let uuid = workspace.state(&address)["uuid"].clone();
        let replace = format!("-replace={address}");
        let apply = ["apply", "-auto-approve", "-no-color", &replace];
        for refresh in ["-refresh=true", "-refresh=false"] {
            let run = workspace.run(&[&apply[..], &[refresh]].concat()).succeeded();
            run.prints(&["is kept, because it was adopted", "`moved` block"]);
            assert_eq!(workspace.state(&address)["uuid"], uuid, "{type} {refresh}");
            workspace.assert_nothing_to_do();
        }
        workspace.destroy();
    }
}

#[test]
fn an_adopted_object_whose_old_resource_is_still_deposed_is_not_destroyed() {
    let daemon = PrivateDaemon::start();
    let after = "variable \"command\" {}\nresource \"terraform_data\" \"after\" {\n  \
                 triggers_replace = [libvirt_network.lab.uuid, var.command]\n  \
                 provisioner \"local-exec\" {\n    command = var.command\n  }\n}\n";
    let network =
        lab("  create = { on_exists = \"adopt\" }\n  lifecycle { create_before_destroy = true }\n");
    let workspace = Workspace::with(daemon.uri(), &(network + after));
    let apply = |more: &[&str]| {
        workspace.run(&[&["apply", "-auto-approve", "-no-color"][..], more].concat())
    };
    apply(&["-var=command=true"]).succeeded();
    let uuid = workspace.state("libvirt_network.lab")["uuid"].clone();
    // The adoption succeeds, and the apply fails before the delete of the deposed object.
    apply(&["-replace=libvirt_network.lab", "-var=command=false"]).failed();
    for refresh in ["-refresh=true", "-refresh=false"] {
        let run = apply(&["-var=command=true", refresh]).failed();
        run.prints(&["Two objects in the state refer to network \"lab\"", "terraform state rm"]);
        assert_eq!(daemon.virsh(&["net-uuid", "lab"]).trim(), uuid.as_str().unwrap_or_default());
    }
    workspace.run(&["state", "rm", "libvirt_network.lab"]).succeeded();
    workspace
        .run(&["import", "-no-color", "-var=command=true", "libvirt_network.lab", "lab"])
        .succeeded();
    apply(&["-var=command=true"]).succeeded();
    assert_eq!(daemon.virsh(&["net-uuid", "lab"]).trim(), uuid.as_str().unwrap_or_default());
}

#[test]
fn another_driver_of_the_same_host_is_another_host() {
    let daemon = PrivateDaemon::start();
    let mut workspace = Workspace::with(daemon.uri(), &lab(""));
    workspace.apply();
    let before = workspace.state_file();
    workspace.set("LIBVIRT_DEFAULT_URI", "test:///default");
    for command in [&["plan", "-no-color"][..], &["destroy", "-auto-approve", "-no-color"]] {
        let failed = workspace.run(command).failed();
        failed.prints(&["recorded on host", "(qemu/system)", "(test/default)"]);
        assert_eq!(workspace.state_file(), before);
    }
}

#[test]
fn a_name_conflict_within_the_configuration_is_reported_before_adoption_is_proposed() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &lab(""));
    workspace.apply();
    let twin = lab("").replace("\"lab\" {", "\"twin\" {") + &lab("");
    workspace.configure(&twin);
    let failed = workspace.apply_fails();
    failed.prints(&[
        "Cannot create network \"lab\"",
        "If another resource of this configuration manages it",
        "Otherwise, to manage it with Terraform",
    ]);
}

/// A guest with a firmware file of the user, whose disk is missing unless the test creates it.
fn with_own_variables(daemon: &PrivateDaemon) -> String {
    let body = "
  type        = \"qemu\"
  memory      = 64
  memory_unit = \"MiB\"
  running     = true
  features    = { acpi = true }
  os = {
    type = \"hvm\", type_machine = \"q35\"
    loader = \"/usr/share/OVMF/OVMF_CODE_4M.fd\", loader_readonly = true, loader_type = \"pflash\"
    nvram = { path = \"DIR/images/mine.fd\" }
  }
  destroy = { graceful = false }
  devices = { disk = [{ type = \"file\", source = { file = \"DIR/images/vm.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }] }
";
    guest::block(daemon, "vm", (0, body))
}

#[test]
fn a_first_start_that_fails_leaves_no_guest_and_keeps_the_users_firmware_file() {
    let daemon = guest::host();
    let variables = daemon.dir().join("images/mine.fd");
    fs::copy("/usr/share/OVMF/OVMF_VARS_4M.fd", &variables).unwrap();
    let workspace = Workspace::with(daemon.uri(), &with_own_variables(&daemon));
    for _ in 0..2 {
        workspace.apply_fails().prints(&[
            "Cannot create domain \"vm\"",
            "could not start it",
            "The new domain was removed",
        ]);
        assert!(variables.exists(), "the file was there before the guest");
        assert!(workspace.addresses().is_empty(), "nothing is tainted");
        assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "");
    }
    guest::make_listener(&daemon, "vm.img");
    workspace.apply();
    workspace.assert_nothing_to_do();
}
