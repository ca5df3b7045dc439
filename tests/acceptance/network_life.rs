//! The lifecycle of one network: forward mode, start and stop, configured UUID, restart or deferral of a change, and
//! foreign entries.

use crate::change;
use crate::networks::{HOST_BRIDGE, address, block};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A network `lab` with more attributes than its address.
fn lab(more: &str) -> String {
    block("lab", &format!("  ip = [{{ address = \"10.50.0.1\", prefix = 24 }}]\n{more}"))
}

/// A network `lab` that is applied, and its workspace.
fn applied(daemon: &PrivateDaemon, more: &str) -> Workspace {
    let workspace = Workspace::with(daemon.uri(), &lab(more));
    workspace.apply();
    workspace.assert_nothing_to_do();
    workspace
}

fn stored(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["net-dumpxml", "--inactive", "lab"])
}

fn is_running(daemon: &PrivateDaemon) -> bool {
    daemon.virsh(&["net-list", "--name"]).contains("lab")
}

#[test]
fn the_forward_mode_changes_from_nat_to_route_to_bridge_and_back() {
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", HOST_BRIDGE, "type", "bridge"]);
    let workspace = applied(
        &daemon,
        "forward = { mode = \"nat\", nat = { port = { start = 2000, end = 3000 } } }",
    );
    let made = workspace.state(&address("lab"));
    let own = made["bridge"]["name"].as_str().expect("libvirt named the bridge").to_owned();
    let steps = [
        (lab("forward = { mode = \"route\" }"), "<forward mode='route'/>", own.as_str()),
        (lab("forward = { mode = \"open\" }"), "<forward mode='open'/>", &own),
        (
            block("lab", "forward = { mode = \"bridge\" }\n  bridge = { name = \"br-host\" }"),
            "<forward mode='bridge'/>",
            HOST_BRIDGE,
        ),
        (lab("forward = { mode = \"nat\" }"), "<forward mode='nat'", "virbr"),
        (lab(""), "<ip address='10.50.0.1'", "virbr"),
        (
            block("lab", "forward = { mode = \"private\", interface = [{ dev = \"up0\" }] }"),
            "<forward dev='up0' mode='private'>",
            "",
        ),
        (lab(""), "<ip address='10.50.0.1'", "virbr"),
    ];
    for (configuration, mode, bridge) in steps {
        change(&workspace, &configuration);
        let stored = stored(&daemon);
        assert!(stored.contains(mode), "{stored}");
        match bridge {
            "" => assert!(!stored.contains("<bridge"), "{stored}"),
            _ => assert!(stored.contains(&format!("<bridge name='{bridge}")), "{stored}"),
        }
        assert_eq!(workspace.state(&address("lab"))["uuid"], made["uuid"]);
        daemon.virsh(&["net-destroy", "lab"]);
        daemon.virsh(&["net-start", "lab"]);
        workspace.assert_nothing_to_do();
    }
}

#[test]
fn a_network_follows_running_and_autostart() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "");
    assert!(is_running(&daemon), "a new network is started");
    let uuid = workspace.state(&address("lab"))["uuid"].clone();
    let autostart =
        || daemon.virsh(&["net-list", "--all", "--autostart", "--name"]).contains("lab");

    change(&workspace, &lab("running = false"));
    assert!(!is_running(&daemon));
    change(&workspace, &lab("running = true\n autostart = true"));
    assert!(is_running(&daemon) && autostart());
    change(&workspace, &lab("running = true\n autostart = false"));
    assert!(!autostart());
    // An omitted attribute is not managed.
    workspace.configure(&lab(""));
    workspace.assert_nothing_to_do();
    assert!(is_running(&daemon));

    daemon.virsh(&["net-destroy", "lab"]);
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("lab"))["uuid"], uuid);
}

#[test]
fn a_network_stopped_outside_of_terraform_is_planned_to_start() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "running = true");
    daemon.virsh(&["net-destroy", "lab"]);
    let changes = workspace.changes();
    let change = &changes[&address("lab")];
    assert_eq!(
        (change.before["running"].as_bool(), change.after["running"].as_bool()),
        (Some(false), Some(true))
    );
    workspace.apply();
    assert!(is_running(&daemon));
    workspace.assert_nothing_to_do();
}

#[test]
fn the_current_uuid_of_a_network_may_be_configured_and_another_one_replaces_it() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "");
    let uuid = workspace.state(&address("lab"))["uuid"].as_str().expect("a UUID").to_owned();
    for spelling in [uuid.clone(), uuid.to_uppercase(), uuid.replace('-', "")] {
        workspace.configure(&lab(&format!("uuid = \"{spelling}\"")));
        workspace.assert_nothing_to_do();
        workspace.apply();
        workspace.assert_nothing_to_do();
    }
    let other = "11111111-2222-3333-4444-555555555555";
    workspace.configure(&lab(&format!("uuid = \"{other}\"")));
    workspace.apply().prints(&["1 added, 0 changed, 1 destroyed"]);
    workspace.assert_nothing_to_do();
    assert!(stored(&daemon).contains(other));
}

#[test]
fn a_change_of_a_running_network_is_deferred_to_its_restart_with_a_warning() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "");
    let pending = || workspace.state(&address("lab"))["pending_restart"].as_bool();
    assert_eq!(pending(), Some(false));
    workspace.configure(&lab("mtu = { size = 1300 }"));
    workspace.plan().prints(&[
        "Warning: Change of running network takes effect at its next start",
        "on_restart = \"restart\"",
    ]);
    workspace.apply();
    assert_eq!(pending(), Some(true));
    assert!(!daemon.virsh(&["net-dumpxml", "lab"]).contains("1300"), "what runs is as it was");
    workspace.assert_nothing_to_do();

    // A reverted change is not pending.
    change(&workspace, &lab(""));
    assert_eq!(pending(), Some(false));

    change(&workspace, &lab("mtu = { size = 1300 }"));
    daemon.virsh(&["net-destroy", "lab"]);
    daemon.virsh(&["net-start", "lab"]);
    workspace.assert_nothing_to_do();
    workspace.run(&["refresh", "-no-color"]).succeeded();
    assert_eq!(pending(), Some(false), "the restart brought it");
}

#[test]
fn a_change_with_on_restart_restart_takes_effect_in_the_apply() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "");
    workspace.configure(&lab("mtu = { size = 1300 }"));
    workspace.apply();
    // A pending restart is performed.
    let restart = lab("mtu = { size = 1300 }\n update = { on_restart = \"restart\" }");
    workspace.configure(&restart);
    workspace.plan().prints(&["Warning: Running network will be restarted"]);
    workspace.apply();
    assert!(daemon.virsh(&["net-dumpxml", "lab"]).contains("<mtu size='1300'/>"));
    workspace.assert_nothing_to_do();
    let renamed = restart
        .replace("1300", "1310")
        .replace("update =", "bridge = { name = \"labbr\" }\n update =");
    workspace.configure(&renamed);
    workspace.apply();
    let live = daemon.virsh(&["net-dumpxml", "lab"]);
    assert!(live.contains("<mtu size='1310'/>") && live.contains("<bridge name='labbr'"), "{live}");
    let bridges = daemon.enter(&["ip", "-br", "link", "show", "type", "bridge"]);
    assert!(bridges.starts_with("labbr") && bridges.lines().count() == 1, "{bridges}");
    assert_eq!(workspace.state(&address("lab"))["pending_restart"].as_bool(), Some(false));
    workspace.assert_nothing_to_do();
}

#[test]
fn a_change_with_on_restart_fail_is_refused_by_the_plan_of_a_network() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "update = { on_restart = \"fail\" }");
    let before = stored(&daemon);
    workspace.configure(&lab("mtu = { size = 1300 }\n update = { on_restart = \"fail\" }"));
    workspace
        .plan_fails()
        .prints(&["Change of running network \"lab\" needs a restart", "on_restart is \"fail\""]);
    workspace.apply_fails();
    assert_eq!(stored(&daemon), before);
    // An inactive network needs no restart; and the provider block sets the default for all resources.
    daemon.virsh(&["net-destroy", "lab"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    daemon.virsh(&["net-start", "lab"]);
    workspace
        .file("provider.tf", "provider \"libvirt\" {\n  update = { on_restart = \"fail\" }\n}\n");
    workspace.configure(&lab("mtu = { size = 1310 }"));
    workspace.plan_fails().prints(&["needs a restart"]);
}

#[test]
fn entries_added_outside_of_terraform_are_kept() {
    let daemon = PrivateDaemon::start();
    let entries = |host: &str, name: &str| {
        format!(
            "dns = {{ host = [{{ ip = \"10.50.0.2\", hostname = [\"{name}\"] }}] }}\n\
             metadata = \"<our:tag xmlns:our=\\\"http://our.test\\\">{name}</our:tag>\"\n\
             ip = [{{ address = \"10.50.0.1\", prefix = 24, dhcp = {{ \
             range = [{{ start = \"10.50.0.100\", end = \"10.50.0.120\" }}], \
             host = [{{ mac = \"52:54:00:50:00:01\", ip = \"{host}\" }}] }} }}]"
        )
    };
    let workspace = Workspace::with(daemon.uri(), &block("lab", &entries("10.50.0.10", "ours")));
    workspace.apply();
    let update = |section: &str, xml: &str| {
        daemon.virsh(&["net-update", "lab", "add-last", section, xml, "--live", "--config"]);
    };
    update("dns-host", "<host ip='10.50.0.3'><hostname>theirs</hostname></host>");
    update("dns-txt", "<txt name='theirs' value='kept'/>");
    update("ip-dhcp-host", "<host mac='52:54:00:50:00:99' ip='10.50.0.99'/>");
    let file = daemon.dir().join("theirs.xml");
    let theirs = "<metadata><their:tag xmlns:their='http://their.test'/>";
    std::fs::write(&file, stored(&daemon).replace("<metadata>", theirs)).unwrap();
    daemon.virsh(&["net-define", file.to_str().unwrap()]);
    workspace.assert_nothing_to_do();

    change(&workspace, &block("lab", &entries("10.50.0.11", "renamed")));
    let stored = stored(&daemon);
    for part in [
        "theirs</hostname>",
        "value='kept'",
        "10.50.0.99",
        "http://their.test",
        "10.50.0.11",
        "renamed</our:tag>",
    ] {
        assert!(stored.contains(part), "{part} is missing:\n{stored}");
    }
    assert!(!stored.contains("10.50.0.10'") && !stored.contains("ours<"), "{stored}");
}

#[test]
fn drift_of_a_network_is_planned_and_corrected() {
    let daemon = PrivateDaemon::start();
    let more =
        "domain = { name = \"lab.test\" }\n mtu = { size = 1400 }\n forward = { mode = \"nat\" }";
    let workspace = applied(&daemon, more);
    let file = daemon.dir().join("edited.xml");
    let edited = stored(&daemon)
        .replace("lab.test", "other.test")
        .replace("1400", "1450")
        .replace("mode='nat'", "mode='route'");
    std::fs::write(&file, edited).unwrap();
    daemon.virsh(&["net-define", file.to_str().unwrap()]);
    let changes = workspace.changes();
    let change = &changes[&address("lab")];
    assert_eq!(change.action, "update");
    assert_eq!(change.before["domain"]["name"], "other.test");
    assert_eq!(change.before["mtu"]["size"], 1450);
    assert_eq!(change.after["forward"]["mode"], "nat");
    workspace.apply();
    workspace.assert_nothing_to_do();
    let stored = stored(&daemon);
    assert!(
        stored.contains("lab.test") && stored.contains("1400") && stored.contains("mode='nat'"),
        "{stored}"
    );
}

#[test]
fn a_running_network_without_a_definition_is_defined_again() {
    let daemon = PrivateDaemon::start();
    let workspace = applied(&daemon, "running = true\n autostart = true");
    let uuid = workspace.state(&address("lab"))["uuid"].clone();
    daemon.virsh(&["net-undefine", "lab"]);
    workspace.plan().prints(&["Warning: Running network has no stored definition"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("lab"))["uuid"], uuid);
    assert!(daemon.virsh(&["net-list", "--persistent", "--autostart", "--name"]).contains("lab"));
}
