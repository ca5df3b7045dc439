//! The lifecycle of a pool: edited in place, stopped and started; its storage is created and removed only if the pool
//! owns it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::change;
use crate::pool_host::Disk;
use crate::pools::{address, block, directory};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

fn stored(daemon: &PrivateDaemon, name: &str) -> String {
    daemon.virsh(&["pool-dumpxml", "--inactive", name])
}

fn is_running(daemon: &PrivateDaemon, name: &str) -> bool {
    daemon.virsh(&["pool-list", "--name"]).lines().any(|line| line.trim() == name)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o7777
}

#[test]
fn a_pool_follows_running_and_autostart() {
    let daemon = PrivateDaemon::start();
    let images = |more: &str| directory("images", daemon.dir(), more);
    let workspace = Workspace::with(daemon.uri(), &images(""));
    workspace.apply();
    let uuid = workspace.state(&address("images"))["uuid"].clone();
    assert!(is_running(&daemon, "images"), "a new pool is started");
    let autostart =
        || daemon.virsh(&["pool-list", "--all", "--autostart", "--name"]).contains("images");

    change(&workspace, &images("running = false"));
    assert!(!is_running(&daemon, "images"));
    change(&workspace, &images("running = true\n autostart = true"));
    assert!(is_running(&daemon, "images") && autostart());
    change(&workspace, &images("running = true\n autostart = false"));
    assert!(!autostart());
    daemon.virsh(&["pool-destroy", "images"]);
    let changes = workspace.changes();
    assert_eq!(changes[&address("images")].before["running"].as_bool(), Some(false));
    workspace.apply();
    assert!(is_running(&daemon, "images"), "a pool that somebody stopped runs again");
    // An omitted attribute is not managed.
    workspace.configure(&images(""));
    workspace.assert_nothing_to_do();
    daemon.virsh(&["pool-destroy", "images"]);
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("images"))["uuid"], uuid);
}

#[test]
fn a_changed_directory_mode_is_stored_and_the_directory_is_unchanged() {
    let daemon = PrivateDaemon::start();
    let path = daemon.dir().join("images");
    let images = |mode: &str, more: &str| {
        block(
            "images",
            &format!(
                "type = \"dir\"\n target = {{ path = {path:?}, permissions = {{ mode = \"{mode}\" }} }}\n {more}"
            ),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &images("0711", ""));
    workspace.apply();
    assert_eq!(mode(&path), 0o711);
    let before = stored(&daemon, "images");
    // A change without effect does not wait for a restart.
    workspace.configure(&images("0770", "capacity = 7"));
    workspace.plan().does_not_print("next start");
    change(&workspace, &images("0770", "capacity = 7"));
    assert_eq!(workspace.state(&address("images"))["pending_restart"], false);
    assert_eq!((mode(&path), stored(&daemon, "images")), (0o711, before));
    assert_eq!(workspace.state(&address("images"))["target"]["permissions"]["mode"], "0770");
    // A mode of the directory that was changed outside of Terraform is not read back, even after a restart of the pool.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    daemon.virsh(&["pool-destroy", "images"]);
    daemon.virsh(&["pool-start", "images"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_changed_source_host_is_stored_and_foreign_content_is_kept() {
    let daemon = PrivateDaemon::start();
    let shared = |host: &str, more: &str| {
        block(
            "shared",
            &format!(
                "type = \"netfs\"\n running = false\n target = {{ path = \"/srv/shared\" }}\n source = {{\n \
                 host = [{{ name = \"{host}\" }}]\n dir = {{ path = \"/exports\" }}\n format = {{ type = \"nfs\" }}\n {more} }}"
            ),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &shared("one.test", ""));
    workspace.apply();
    let uuid = workspace.state(&address("shared"))["uuid"].clone();
    let file = daemon.dir().join("theirs.xml");
    let theirs = "</format><vendor name='theirs'/>";
    let edited = stored(&daemon, "shared")
        .replace("<format type='nfs'/>", &format!("<format type='nfs'>{theirs}"));
    fs::write(&file, edited).unwrap();
    daemon.virsh(&["pool-define", file.to_str().unwrap()]);
    assert!(stored(&daemon, "shared").contains("theirs"));
    workspace.assert_nothing_to_do();

    change(&workspace, &shared("two.test", ""));
    let xml = stored(&daemon, "shared");
    assert!(
        xml.contains("two.test") && !xml.contains("one.test") && xml.contains("theirs"),
        "{xml}"
    );
    change(&workspace, &shared("two.test", "protocol = { ver = \"4.2\" }"));
    change(&workspace, &shared("two.test", ""));
    let xml = stored(&daemon, "shared");
    assert!(!xml.contains("4.2"), "omitted content is removed: {xml}");
    assert_eq!(workspace.state(&address("shared"))["uuid"], uuid);
    let given = shared("two.test", "")
        .replace("type = \"netfs\"", &format!("type = \"netfs\"\n uuid = {uuid}"));
    workspace.configure(&given);
    workspace.assert_nothing_to_do();
}

#[test]
fn sizes_that_libvirt_computes_may_be_configured_without_effect() {
    let daemon = PrivateDaemon::start();
    let sizes = "capacity = 1\n capacity_unit = \"TiB\"\n allocation = 0\n available = 5";
    let workspace = Workspace::with(daemon.uri(), &directory("images", daemon.dir(), sizes));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    daemon.virsh(&["vol-create-as", "images", "disk", "1M"]);
    workspace.assert_nothing_to_do();
    change(&workspace, &directory("images", daemon.dir(), "capacity = 7"));
    change(&workspace, &directory("images", daemon.dir(), ""));
}

#[test]
fn a_changed_path_or_type_replaces_the_pool_and_another_spelling_does_not() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &directory("images", daemon.dir(), ""));
    workspace.apply();
    let path = daemon.dir().join("images");
    let spelled = format!("{}//images/", daemon.dir().display());
    workspace.configure(
        &directory("images", daemon.dir(), "").replace(path.to_str().unwrap(), &spelled),
    );
    workspace.assert_nothing_to_do();

    workspace.configure(&directory("images", daemon.dir(), "").replace("images\" }", "other\" }"));
    let changes = workspace.changes();
    assert_eq!(changes[&address("images")].action, "delete+create");
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.dir().join("other").is_dir());
}

#[test]
fn a_directory_that_existed_or_has_files_is_kept_when_its_pool_is_destroyed() {
    let daemon = PrivateDaemon::start();
    let folder = |name: &str| daemon.dir().join(name);
    fs::create_dir(folder("theirs")).unwrap();
    let pools: String = ["theirs", "filled", "kept", "empty", "wanted"]
        .map(|name| {
            let more = match name {
                "kept" => "destroy = { delete = false }",
                "wanted" => "create = { build = true }\n destroy = { delete = true }",
                _ => "",
            };
            directory(name, daemon.dir(), more)
        })
        .concat();
    let workspace = Workspace::with(daemon.uri(), &pools);
    workspace.apply();
    workspace.assert_nothing_to_do();
    fs::write(folder("filled").join("a file"), "precious").unwrap();
    workspace.destroy();
    let left = ["theirs", "filled", "kept", "empty", "wanted"].map(|name| folder(name).is_dir());
    assert_eq!(left, [true, true, true, false, false]);
    assert_eq!(fs::read_to_string(folder("filled").join("a file")).unwrap(), "precious");
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
}

#[test]
fn a_file_system_is_created_only_with_build_and_overwritten_only_with_overwrite() {
    let daemon = PrivateDaemon::start();
    let blank = Disk::attach(&daemon);
    let disk = |create: &str| {
        block(
            "disk",
            &format!(
                "type = \"fs\"\n create = {{ {create} }}\n source = {{ device = [{{ path = {:?} }}], format = {{ type = \"ext4\" }} }}\n \
                 target = {{ path = \"{}/mounted\" }}",
                blank.device,
                daemon.dir().display()
            ),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &disk("build = true"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(daemon.enter(&["mount"]).contains("/mounted type ext4"));
    daemon.virsh(&["vol-create-as", "disk", "precious", "4096"]);
    workspace.destroy();

    workspace.configure(&disk("build = true"));
    workspace.apply_fails().prints(&["Cannot create pool \"disk\"", "libvirt could not build it"]);
    workspace.configure(&disk(""));
    workspace.apply();
    assert!(daemon.virsh(&["vol-list", "disk"]).contains("precious"), "nothing was formatted");
    workspace.destroy();

    // The storage of a pool that was defined outside of Terraform is not deleted either.
    let theirs = disk("").replace("\"disk\" {", "\"theirs\" {");
    let other = Workspace::with(daemon.uri(), &theirs);
    other.apply();
    workspace.configure(&disk("build = true, overwrite = true, on_exists = \"adopt\""));
    workspace.apply();
    assert!(daemon.virsh(&["vol-list", "disk"]).contains("precious"), "nothing was formatted");
    workspace.destroy();

    workspace.configure(&disk("build = true, overwrite = true"));
    workspace.apply();
    assert!(!daemon.virsh(&["vol-list", "disk"]).contains("precious"));
    workspace.assert_nothing_to_do();
}

#[test]
fn a_change_of_a_running_pool_waits_for_its_restart() {
    let daemon = PrivateDaemon::start();
    // Its file system does not support the attribute, which is set when the directory is built.
    fs::create_dir(daemon.dir().join("images")).unwrap();
    let images = |has_cow: bool, more: &str| {
        let cow = if has_cow { "features = { cow = { state = false } }\n" } else { "" };
        directory("images", daemon.dir(), &format!("{cow} {more}"))
    };
    let workspace = Workspace::with(daemon.uri(), &images(true, ""));
    workspace.apply();
    let pending = || workspace.state(&address("images"))["pending_restart"].as_bool();
    let runs_with = |has_cow: bool| {
        let live = daemon.virsh(&["pool-dumpxml", "images"]);
        assert_eq!(live.contains("<cow state='no'/>"), has_cow, "{live}");
    };
    assert_eq!(pending(), Some(false));
    daemon.virsh(&["vol-create-as", "images", "disk", "1M"]);

    workspace.configure(&images(false, "update = { on_restart = \"fail\" }"));
    workspace.plan_fails().prints(&["Change of running pool \"images\" needs a restart"]);
    workspace.configure(&images(false, ""));
    workspace.plan().prints(&[
        "Warning: Change of running pool takes effect at its next start",
        "Changed: features",
    ]);
    change(&workspace, &images(false, ""));
    runs_with(true);
    assert_eq!(pending(), Some(true));
    // A reverted change is not pending.
    change(&workspace, &images(true, ""));
    assert_eq!(pending(), Some(false));

    change(&workspace, &images(false, ""));
    workspace.configure(&images(false, "update = { on_restart = \"restart\" }"));
    workspace.plan().prints(&["Warning: Running pool will be restarted"]);
    workspace.apply();
    runs_with(false);
    assert!(is_running(&daemon, "images"));
    assert_eq!(pending(), Some(false));
    workspace.assert_nothing_to_do();
    assert!(daemon.virsh(&["vol-list", "images"]).contains("disk"));

    // A restart by others.
    change(&workspace, &images(true, ""));
    assert_eq!(pending(), Some(true));
    daemon.virsh(&["pool-destroy", "images"]);
    daemon.virsh(&["pool-start", "images"]);
    workspace.run(&["refresh", "-no-color"]).succeeded();
    assert_eq!(pending(), Some(false));
}

#[test]
fn a_pool_that_a_running_guest_uses_is_not_restarted_and_the_guest_runs_on() {
    let daemon = PrivateDaemon::start();
    let blank = Disk::attach(&daemon);
    let disk = |more: &str| {
        let body = format!(
            "type = \"fs\"\n create = {{ build = true }}\n source = {{ device = [{{ path = {:?} }}], format = {{ type = \
             \"ext4\" }} }}\n target = {{ path = \"{}/mounted\" }}\n {more}",
            blank.device,
            daemon.dir().display()
        );
        block("disk", &body)
    };
    let workspace = Workspace::with(daemon.uri(), &disk(""));
    workspace.apply();
    daemon.virsh(&["vol-create-as", "disk", "root", "1M"]);
    let guest = "<domain type='qemu'><name>web</name><memory unit='MiB'>32</memory><os><type>hvm</type></os><devices>\
                 <disk type='volume'><source pool='disk' volume='root'/><target dev='vda' bus='virtio'/></disk></devices></domain>";
    let file = daemon.dir().join("guest.xml");
    fs::write(&file, guest).unwrap();
    daemon.virsh(&["create", file.to_str().unwrap()]);

    let changed =
        disk("features = { cow = { state = false } }\n update = { on_restart = \"restart\" }");
    workspace.configure(&changed);
    workspace.plan().prints(&["Warning: Running pool will be restarted"]);
    for _ in 0..2 {
        let run = workspace.apply_fails();
        let error = run.error("Cannot update pool \"disk\"");
        for part in [
            "libvirt could not stop it",
            "The pool is in use",
            "Stop the guests that use its volumes, and apply again",
            "The new definition is stored and takes effect at the next start",
        ] {
            assert!(error.contains(part), "{part} is not in {error}");
        }
        assert!(is_running(&daemon, "disk"));
        assert_eq!(daemon.virsh(&["domstate", "web"]).trim(), "running");
        assert!(daemon.virsh(&["vol-list", "disk"]).contains("root"));
        assert!(stored(&daemon, "disk").contains("<cow state='no'/>"));
        assert!(!daemon.virsh(&["pool-dumpxml", "disk"]).contains("<cow"));
        let state = workspace.state(&address("disk"));
        assert_eq!(state["pending_restart"].as_bool(), Some(true), "{state}");
    }
    daemon.virsh(&["destroy", "web"]);
    change(&workspace, &changed);
    assert!(daemon.virsh(&["pool-dumpxml", "disk"]).contains("<cow state='no'/>"));
    assert_eq!(workspace.state(&address("disk"))["pending_restart"].as_bool(), Some(false));
}
