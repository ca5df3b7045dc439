//! Failures between Terraform and libvirt: no object is lost or left over, and the message contains instructions.

use std::fs;

use crate::networks;
use crate::pools;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A network and a pool with the same name.
fn pair(daemon: &PrivateDaemon, more: &str) -> String {
    let network = format!("ip = [{{ address = \"10.60.0.1\", prefix = 24 }}]\n{more}");
    networks::block("lab", &network) + &pools::directory("lab", daemon.dir(), more)
}

const ADDRESSES: [&str; 2] = ["libvirt_network.lab", "libvirt_pool.lab"];

#[test]
fn objects_removed_outside_of_terraform_are_planned_to_be_created() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply();
    daemon.virsh(&["net-destroy", "lab"]);
    daemon.virsh(&["net-undefine", "lab"]);
    daemon.virsh(&["pool-destroy", "lab"]);
    daemon.virsh(&["pool-undefine", "lab"]);
    let changes = workspace.changes();
    for address in ADDRESSES {
        assert_eq!(changes[address].action, "create", "{address}");
    }
    workspace.apply().prints(&["2 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_destroy_of_missing_objects_succeeds() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply();
    daemon.virsh(&["net-destroy", "lab"]);
    daemon.virsh(&["net-undefine", "lab"]);
    daemon.virsh(&["pool-destroy", "lab"]);
    let arguments = ["destroy", "-auto-approve", "-no-color", "-refresh=false"];
    workspace.run(&arguments).succeeded();
    workspace.run(&arguments).succeeded();
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
}

#[test]
fn an_unreachable_daemon_is_an_error_and_the_state_is_unchanged() {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply();
    let before = workspace.state_file();
    daemon.kill();
    workspace.plan_fails().prints(&[
        "Cannot read network \"lab\"",
        "Cannot read pool \"lab\"",
        "daemon",
    ]);
    workspace.configure(&pair(&daemon, "autostart = true"));
    workspace.apply_fails();
    let refused =
        workspace.run(&["apply", "-auto-approve", "-no-color", "-refresh=false"]).failed();
    refused.prints(&["Cannot update network \"lab\"", "Cannot update pool \"lab\""]);
    workspace.run(&["destroy", "-auto-approve", "-no-color", "-refresh=false"]).failed();
    let after = workspace.state_file();
    assert_eq!(before["resources"], after["resources"]);

    daemon.restart();
    workspace.apply().prints(&["0 added, 2 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_read_only_connection_refuses_changes_and_the_state_is_unchanged() {
    let daemon = PrivateDaemon::start();
    let mut workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply();
    workspace.set("LIBVIRT_DEFAULT_URI", &format!("{}-ro", daemon.uri()));
    workspace.configure(&pair(&daemon, "autostart = true"));
    workspace.apply_fails().prints(&[
        "Cannot update network \"lab\"",
        "read only access",
        "use libvirt-sock instead of libvirt-sock-ro",
    ]);
    workspace
        .run(&["destroy", "-auto-approve", "-no-color"])
        .failed()
        .prints(&["read only access"]);
    assert_eq!(workspace.addresses(), ADDRESSES);
    workspace.set("LIBVIRT_DEFAULT_URI", daemon.uri());
    workspace.apply().prints(&["0 added, 2 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_create_with_a_failing_start_leaves_nothing_and_can_be_repeated() {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", "taken", "type", "bridge"]);
    daemon.enter(&["ip", "address", "add", "10.60.0.5/24", "dev", "taken"]);
    daemon.enter(&["ip", "link", "set", "taken", "up"]);
    // A file exists at the path of the pool's directory.
    fs::write(daemon.dir().join("lab"), "").unwrap();
    let workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply_fails().prints(&[
        "Cannot create network \"lab\"",
        "libvirt could not start it",
        "choose a free address range",
        "Cannot create pool \"lab\"",
        "The new network was removed",
    ]);
    assert!(workspace.addresses().is_empty());
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "");
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
    daemon.enter(&["ip", "link", "delete", "taken"]);
    fs::remove_file(daemon.dir().join("lab")).unwrap();
    workspace.apply().prints(&["2 added, 0 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    workspace.destroy();
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "");
    assert_eq!(daemon.virsh(&["pool-list", "--all", "--name"]).trim(), "");
}

#[test]
fn a_refused_change_keeps_the_old_definition_and_is_planned_again() {
    let daemon = PrivateDaemon::start();
    let network = |name: &str, ip: &str, bridge: &str| {
        let body = format!(
            "bridge = {{ name = \"{bridge}\" }}\n ip = [{{ address = \"{ip}\", prefix = 24 }}]"
        );
        networks::block(name, &body)
    };
    let lab = |bridge: &str| {
        network("lab", "10.60.0.1", bridge) + &network("other", "10.61.0.1", "virbr61")
    };
    let workspace = Workspace::with(daemon.uri(), &lab("virbr60"));
    workspace.apply();
    let before = daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    workspace.configure(&lab("virbr61"));
    workspace.apply_fails().prints(&["Cannot update network \"lab\"", "virbr61"]);
    assert_eq!(daemon.virsh(&["net-dumpxml", "--inactive", "lab"]), before);
    assert_eq!(workspace.state(ADDRESSES[0])["bridge"]["name"], "virbr60");
    assert!(!workspace.is_tainted(ADDRESSES[0]));
    assert_eq!(workspace.changes()[ADDRESSES[0]].action, "update");
    workspace.configure(&lab("virbr60"));
    workspace.assert_nothing_to_do();
}

#[test]
fn a_failed_restart_restores_the_old_definition_and_is_planned_again() {
    let daemon = PrivateDaemon::start();
    let lab = |ip: &str| {
        networks::block(
            "lab",
            &format!(
                "running = true\n update = {{ on_restart = \"restart\" }}\n ip = [{{ address = \"{ip}\", prefix = 24 }}]"
            ),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &lab("10.60.0.1"));
    workspace.apply();
    let uuid = workspace.state(ADDRESSES[0])["uuid"].clone();
    daemon.enter(&["ip", "link", "add", "taken", "type", "bridge"]);
    daemon.enter(&["ip", "address", "add", "10.61.0.5/24", "dev", "taken"]);
    daemon.enter(&["ip", "link", "set", "taken", "up"]);
    workspace.configure(&lab("10.61.0.1"));
    workspace.apply_fails().prints(&[
        "Cannot update network \"lab\"",
        "libvirt could not start it",
        "It was started again in its previous state.",
    ]);
    for document in [&["net-dumpxml", "lab"][..], &["net-dumpxml", "--inactive", "lab"]] {
        assert!(daemon.virsh(document).contains("10.60.0.1"));
    }
    assert_eq!(workspace.state(ADDRESSES[0])["running"].as_bool(), Some(true));
    daemon.enter(&["ip", "link", "delete", "taken"]);
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(ADDRESSES[0])["uuid"], uuid);
    assert!(daemon.virsh(&["net-dumpxml", "lab"]).contains("10.61.0.1"));
}

#[test]
fn a_used_name_is_an_error_that_explains_import_and_adoption() {
    let daemon = PrivateDaemon::start();
    let file = daemon.dir().join("theirs.xml");
    let foreign = "<theirs:x xmlns:theirs=\"http://theirs.test\"/>";
    let define = |verb: &str, xml: &str| {
        fs::write(&file, xml).unwrap();
        daemon.virsh(&[verb, file.to_str().unwrap()]);
    };
    define(
        "net-define",
        &format!(
            "<network><name>lab</name><metadata>{foreign}</metadata><domain name='old.test'/><ip address='10.60.9.1' prefix='24'/></network>"
        ),
    );
    let path = daemon.dir().join("lab");
    define(
        "pool-define",
        &format!(
            "<pool type='dir'><name>lab</name><target><path>{}</path></target></pool>",
            path.display()
        ),
    );
    let uuid = |kind: &str| daemon.virsh(&[kind, "lab"]).trim().to_owned();
    let before = (uuid("net-uuid"), uuid("pool-uuid"));

    let workspace = Workspace::with(daemon.uri(), &pair(&daemon, ""));
    workspace.apply_fails().prints(&[
        "Cannot create network \"lab\"",
        "import { to = libvirt_network.",
        "Cannot create pool \"lab\"",
        "import { to = libvirt_pool.",
        "id = \"lab\"",
        "on_exists = \"adopt\"",
    ]);
    assert_eq!(workspace.addresses(), [""; 0]);

    workspace.configure(&pair(&daemon, "create = { on_exists = \"adopt\" }"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!((uuid("net-uuid"), uuid("pool-uuid")), before);
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", "lab"]);
    assert!(stored.contains("http://theirs.test") && stored.contains("10.60.0.1"), "{stored}");
    assert!(path.is_dir(), "an adopted pool is started like a new one");
    // The attribute applies to the create only: removing it has no effect.
    workspace.configure(&pair(&daemon, ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!((uuid("net-uuid"), uuid("pool-uuid")), before);
}

#[test]
fn two_resources_cannot_manage_one_object() {
    let daemon = PrivateDaemon::start();
    let adopted = networks::block("lab", "create = { on_exists = \"adopt\" }");
    let twice = adopted.clone() + &adopted.replacen("\"lab\"", "\"again\"", 1);
    let workspace = Workspace::with(daemon.uri(), &twice);
    workspace.apply_fails().prints(&[
        "Cannot create network \"lab\"",
        "two resources cannot manage one object. Give this one another name",
    ]);
    assert_eq!(workspace.addresses().len(), 1);
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "lab");
}

#[test]
fn a_running_object_is_adopted_and_its_change_is_deferred_or_restarts_it() {
    let daemon = PrivateDaemon::start();
    let file = daemon.dir().join("theirs.xml");
    for name in ["waits", "restarts"] {
        let third = if name == "waits" { 1 } else { 2 };
        let xml = format!(
            "<network><name>{name}</name><ip address='10.62.{third}.1' prefix='24'/></network>"
        );
        fs::write(&file, xml).unwrap();
        // Not stored: it disappears at the next start of the host.
        daemon.virsh(&["net-create", file.to_str().unwrap()]);
    }
    let lab = |name: &str, third: u8, more: &str| {
        let body = format!(
            "mtu = {{ size = 1300 }}\n create = {{ on_exists = \"adopt\" }}\n ip = [{{ address = \"10.62.{third}.1\", prefix = 24 }}]\n{more}"
        );
        networks::block(name, &body)
    };
    let restart = "update = { on_restart = \"restart\" }";
    let workspace =
        Workspace::with(daemon.uri(), &(lab("waits", 1, "") + &lab("restarts", 2, restart)));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let pending =
        |name: &str| workspace.state(&networks::address(name))["pending_restart"].as_bool();
    assert_eq!((pending("waits"), pending("restarts")), (Some(true), Some(false)));
    let has_mtu = |name: &str| daemon.virsh(&["net-dumpxml", name]).contains("1300");
    assert_eq!((has_mtu("waits"), has_mtu("restarts")), (false, true));
    let persistent = daemon.virsh(&["net-list", "--persistent", "--name"]);
    assert_eq!(persistent.lines().count(), 2, "{persistent}");
}

#[test]
fn a_value_that_libvirt_drops_is_kept_with_one_warning_and_not_planned_again() {
    let daemon = PrivateDaemon::start();
    // 9.0.0 drops the attribute; newer daemons keep it.
    let lab = |register: bool| {
        let body = format!(
            "domain = {{ name = \"lab.example\", register = {register} }}\n ip = [{{ address = \"10.60.0.1\", prefix = 24 }}]"
        );
        networks::block("lab", &body)
    };
    let workspace = Workspace::with(daemon.uri(), &lab(true));
    let applied = workspace.apply();
    if !daemon.virsh(&["net-dumpxml", "lab"]).contains("register") {
        applied.prints(&[
            "Warning: domain.register needs libvirt 10.1.0",
            "Warning: libvirt did not keep every value",
            "domain.register: true was not kept",
        ]);
    }
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(ADDRESSES[0])["domain"]["register"], true);
    workspace.configure(&lab(false));
    workspace.apply();
    workspace.assert_nothing_to_do();
    daemon.restart();
    workspace.assert_nothing_to_do();
}
