//! Edits of running networks: applied in place, and content that is not configured is kept.

use serde_json::Value as Json;

use crate::networks::{HOST_BRIDGE, address, block};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Metadata of another tool.
const FOREIGN: &str = "<other:note xmlns:other=\"http://other.test\">kept</other:note>";

/// One edit of a running network.
struct Edit {
    name: &'static str,
    before: &'static str,
    after: &'static str,
    /// Content of the stored document only after the edit.
    gains: &'static [&'static str],
    /// Content of the stored document only before the edit.
    loses: &'static [&'static str],
}

const EDITS: &[Edit] = &[
    Edit {
        name: "dhcp-range",
        before: r#"ip = [{ address = "10.40.1.1", prefix = 24, dhcp = { range = [
            { start = "10.40.1.10", end = "10.40.1.20" }, { start = "10.40.1.50", end = "10.40.1.60" }] } }]"#,
        after: r#"ip = [{ address = "10.40.1.1", prefix = 24, dhcp = { range = [
            { start = "10.40.1.50", end = "10.40.1.60" }, { start = "10.40.1.100", end = "10.40.1.120" }] } }]"#,
        gains: &["10.40.1.100"],
        loses: &["10.40.1.10'"],
    },
    Edit {
        name: "dhcp-host",
        before: r#"ip = [{ address = "10.40.2.1", prefix = 24, dhcp = { host = [
            { mac = "52:54:00:40:02:0a", ip = "10.40.2.10", name = "ten" },
            { mac = "52:54:00:40:02:0b", ip = "10.40.2.11" }] } }]"#,
        after: r#"ip = [{ address = "10.40.2.1", prefix = 24, dhcp = { host = [
            { mac = "52:54:00:40:02:0c", ip = "10.40.2.12" },
            { mac = "52:54:00:40:02:0a", ip = "10.40.2.110" }] } }]"#,
        gains: &["10.40.2.12'", "10.40.2.110'"],
        loses: &["10.40.2.10'", "10.40.2.11'", "name='ten'"],
    },
    Edit {
        name: "dns-host",
        before: r#"ip = [{ address = "10.40.3.1", prefix = 24 }]
            dns = { host = [{ ip = "10.40.3.2", hostname = ["a", "b"] }, { ip = "10.40.3.3", hostname = ["c"] }] }"#,
        after: r#"ip = [{ address = "10.40.3.1", prefix = 24 }]
            dns = { host = [{ ip = "10.40.3.2", hostname = ["b", "x"] }, { ip = "10.40.3.4", hostname = ["d"] }] }"#,
        gains: &["<hostname>x</hostname>", "10.40.3.4"],
        loses: &["<hostname>a</hostname>", "10.40.3.3"],
    },
    Edit {
        name: "first-entries",
        before: r#"ip = [{ address = "10.40.26.1", prefix = 24 }]"#,
        after: r#"ip = [{ address = "10.40.26.1", prefix = 24, dhcp = { range = [{ start = "10.40.26.10", end = "10.40.26.20" }] } }]
            dns = { host = [{ ip = "10.40.26.2", hostname = ["a"] }], txt = [{ name = "a", value = "one" }] }"#,
        gains: &["10.40.26.10", "<hostname>a</hostname>", "value='one'"],
        loses: &[],
    },
    Edit {
        name: "dns-txt",
        before: r#"ip = [{ address = "10.40.23.1", prefix = 24 }]
            dns = { txt = [{ name = "a", value = "one" }, { name = "b", value = "same" }] }"#,
        after: r#"ip = [{ address = "10.40.23.1", prefix = 24 }]
            dns = { txt = [{ name = "a", value = "two" }, { name = "b", value = "same" }] }"#,
        gains: &["value='two'"],
        loses: &["value='one'"],
    },
    Edit {
        name: "dns-srv",
        before: r#"ip = [{ address = "10.40.24.1", prefix = 24 }]
            dns = { srv = [{ service = "ldap", protocol = "tcp", target = "t.test", port = 389 }] }"#,
        after: r#"ip = [{ address = "10.40.24.1", prefix = 24 }]
            dns = { srv = [{ service = "ldap", protocol = "tcp", target = "t.test", port = 636 }] }"#,
        gains: &["port='636'"],
        loses: &["port='389'"],
    },
    Edit {
        name: "dhcp-host-ipv6",
        before: r#"ip = [{ address = "10.40.25.1", prefix = 24 }, { family = "ipv6", address = "fd00:40:25::1", prefix = 64,
            dhcp = { host = [{ id = "0:1:2", name = "six", ip = "fd00:40:25::a" }] } }]"#,
        after: r#"ip = [{ address = "10.40.25.1", prefix = 24 }, { family = "ipv6", address = "fd00:40:25::1", prefix = 64,
            dhcp = { host = [{ id = "0:1:2", name = "six", ip = "fd00:40:25::b" }] } }]"#,
        gains: &["ip='fd00:40:25::b'"],
        loses: &["ip='fd00:40:25::a'"],
    },
    Edit {
        name: "dns-records",
        before: r#"ip = [{ address = "10.40.4.1", prefix = 24 }]
            dns = {
              txt = [{ name = "a", value = "one" }]
              srv = [{ service = "ldap", protocol = "tcp", target = "t.test", port = 389 }]
              forwarder = [{ addr = "192.0.2.1" }, { addr = "192.0.2.2" }]
            }"#,
        after: r#"ip = [{ address = "10.40.4.1", prefix = 24 }]
            dns = {
              txt = [{ name = "a", value = "two" }]
              srv = [{ service = "ldap", protocol = "tcp", target = "t.test", port = 636 }]
              forwarder = [{ addr = "192.0.2.3" }, { addr = "192.0.2.1" }]
            }"#,
        gains: &["value='two'", "port='636'", "192.0.2.3"],
        loses: &["value='one'", "port='389'", "192.0.2.2"],
    },
    Edit {
        name: "dns-removed",
        before: r#"ip = [{ address = "10.40.5.1", prefix = 24 }]
            dns = { enable = true, host = [{ ip = "10.40.5.2", hostname = ["a"] }] }"#,
        after: r#"ip = [{ address = "10.40.5.1", prefix = 24 }]"#,
        gains: &[],
        loses: &["<hostname>"],
    },
    Edit {
        name: "domain-name",
        before: r#"ip = [{ address = "10.40.6.1", prefix = 24 }]
            domain = { name = "old.test", local_only = true }"#,
        after: r#"ip = [{ address = "10.40.6.1", prefix = 24 }]
            domain = { name = "new.test" }"#,
        gains: &["new.test"],
        loses: &["old.test", "localOnly"],
    },
    Edit {
        name: "bridge-stp",
        before: r#"ip = [{ address = "10.40.7.1", prefix = 24 }]"#,
        after: r#"ip = [{ address = "10.40.7.1", prefix = 24 }]
            bridge = { stp = false }"#,
        gains: &["stp='off'"],
        loses: &["stp='on'"],
    },
    Edit {
        name: "bridge-unplanned",
        before: r#"ip = [{ address = "10.40.18.1", prefix = 24 }]
            bridge = { stp = false, delay = 2 }"#,
        after: r#"ip = [{ address = "10.40.18.1", prefix = 24 }]"#,
        gains: &["stp='on' delay='0'"],
        loses: &["stp='off'"],
    },
    Edit {
        name: "mtu",
        before: r#"ip = [{ address = "10.40.8.1", prefix = 24 }]
            mtu = { size = 1400 }"#,
        after: r#"ip = [{ address = "10.40.8.1", prefix = 24 }]
            mtu = { size = 9000 }"#,
        gains: &["<mtu size='9000'/>"],
        loses: &["1400"],
    },
    Edit {
        name: "port-group",
        before: r#"forward = { mode = "bridge" }
            bridge    = { name = "br-host" }
            portgroup = [{ name = "a", default = true }, { name = "b", bandwidth = { inbound = { average = 100 } } }]"#,
        after: r#"forward = { mode = "bridge" }
            bridge    = { name = "br-host" }
            portgroup = [{ name = "b", default = true, bandwidth = { inbound = { average = 200 } } }, { name = "c" }]"#,
        gains: &["average='200'", "<portgroup name='c'"],
        loses: &["average='100'", "<portgroup name='a'"],
    },
    Edit {
        name: "first-interface",
        before: r#"forward = { mode = "nat", interface = [{ dev = "up0" }] }
            ip = [{ address = "10.40.10.1", prefix = 24 }]"#,
        after: r#"forward = { mode = "nat", interface = [{ dev = "up1" }] }
            ip = [{ address = "10.40.10.1", prefix = 24 }]"#,
        gains: &["<forward dev='up1'", "<interface dev='up1'/>"],
        loses: &["up0"],
    },
    Edit {
        name: "interface-pool",
        before: r#"forward = { mode = "private", interface = [{ dev = "up0" }, { dev = "up1" }] }"#,
        after: r#"forward = { mode = "private", interface = [{ dev = "up1" }, { dev = "up2" }] }"#,
        gains: &["<forward dev='up1'", "<interface dev='up2'/>"],
        loses: &["up0"],
    },
    Edit {
        name: "options",
        before: r#"ip = [{ address = "10.40.12.1", prefix = 24 }]
            dnsmasq_options = { dnsmasq_option = [{ value = "no-ping" }] }"#,
        after: r#"ip = [{ address = "10.40.12.1", prefix = 24 }]
            dnsmasq_options = { dnsmasq_option = [{ value = "cname=a.test,b.test" }] }"#,
        gains: &["cname=a.test,b.test"],
        loses: &["no-ping"],
    },
    Edit {
        name: "boot-file",
        before: r#"ip = [{ address = "10.40.13.1", prefix = 24, tftp = { root = "/srv" }, dhcp = {
            range = [{ start = "10.40.13.10", end = "10.40.13.20" }], bootp = { file = "a.0" } } }]"#,
        after: r#"ip = [{ address = "10.40.13.1", prefix = 24, dhcp = {
            range = [{ start = "10.40.13.10", end = "10.40.13.20" }], bootp = { file = "b.0", server = "10.40.13.2" } } }]"#,
        gains: &["file='b.0' server='10.40.13.2'"],
        loses: &["<tftp", "a.0"],
    },
    Edit {
        name: "second-address",
        before: r#"ip = [{ address = "10.40.14.1", prefix = 24 }]"#,
        after: r#"ip = [{ family = "ipv6", address = "fd00:40:14::1", prefix = 64 }, { address = "10.40.14.1", prefix = 25 }]"#,
        gains: &["fd00:40:14::1", "prefix='25'"],
        loses: &["prefix='24'"],
    },
    Edit {
        name: "gateway",
        before: r#"ip = [{ address = "10.40.15.1", prefix = 24 }]
            route = [{ address = "10.41.0.0", prefix = 16, gateway = "10.40.15.2" }]"#,
        after: r#"ip = [{ address = "10.40.15.1", prefix = 24 }]
            route = [{ address = "10.41.0.0", prefix = 16, gateway = "10.40.15.3" }]"#,
        gains: &["gateway='10.40.15.3'"],
        loses: &["gateway='10.40.15.2'"],
    },
    Edit {
        name: "metadata",
        before: r#"ip = [{ address = "10.40.16.1", prefix = 24 }]"#,
        after: r#"ip = [{ address = "10.40.16.1", prefix = 24 }]
            metadata = "<team:owner xmlns:team=\"http://team.test\">web</team:owner>""#,
        gains: &["http://team.test"],
        loses: &[],
    },
    Edit {
        name: "metadata-removed",
        before: r#"ip = [{ address = "10.40.19.1", prefix = 24 }]
            metadata = "<team:owner xmlns:team=\"http://team.test\">web</team:owner>""#,
        after: r#"ip = [{ address = "10.40.19.1", prefix = 24 }]"#,
        gains: &[],
        loses: &["http://team.test"],
    },
    Edit {
        name: "netmask",
        before: r#"ip = [{ address = "10.40.20.1", netmask = "255.255.255.0" }]"#,
        after: r#"ip = [{ address = "10.40.20.1", prefix = 24 }]"#,
        gains: &["prefix='24'"],
        loses: &["255.255.255.0"],
    },
    Edit {
        name: "order",
        before: r#"ip = [{ address = "10.40.21.1", prefix = 24, dhcp = { host = [
            { mac = "52:54:00:40:15:0a", ip = "10.40.21.10" }, { mac = "52:54:00:40:15:0b", ip = "10.40.21.11" }] } }]
            dns = { host = [{ ip = "10.40.21.2", hostname = ["a"] }, { ip = "10.40.21.3", hostname = ["b"] }] }"#,
        after: r#"ip = [{ address = "10.40.21.1", prefix = 24, dhcp = { host = [
            { mac = "52:54:00:40:15:0b", ip = "10.40.21.11" }, { mac = "52:54:00:40:15:0a", ip = "10.40.21.10" }] } }]
            dns = { host = [{ ip = "10.40.21.3", hostname = ["b"] }, { ip = "10.40.21.2", hostname = ["a"] }] }"#,
        gains: &[],
        loses: &[],
    },
    Edit {
        name: "forward-details",
        before: r#"forward = { mode = "nat", nat = { address = { start = "192.0.2.1", end = "192.0.2.4" } } }
            ip = [{ address = "10.40.22.1", prefix = 24 }]"#,
        after: r#"forward = { mode = "nat", dev = "up0", nat = { port = { start = 3000, end = 4000 } } }
            ip = [{ address = "10.40.22.1", prefix = 24 }]"#,
        gains: &["start='3000'", "dev='up0'"],
        loses: &["192.0.2.1"],
    },
    Edit {
        name: "spelling",
        before: r#"ip = [{ family = "ipv6", address = "fd00:40:17:0:0::1", prefix = 64 }]
            mac = { address = "52:54:00:AB:CD:EF" }"#,
        after: r#"ip = [{ family = "ipv6", address = "fd00:40:17::1", prefix = 64 }]
            mac = { address = "52:54:00:ab:cd:ef" }"#,
        gains: &[],
        loses: &[],
    },
];

/// The edits that libvirt makes while the network is active.
const LIVE: [&str; 10] = [
    "dhcp-range",
    "dhcp-host",
    "dhcp-host-ipv6",
    "first-entries",
    "dns-host",
    "dns-txt",
    "dns-srv",
    "port-group",
    "first-interface",
    "interface-pool",
];

/// The edits that wait for the next start; some of their parts may be made while the network is active.
const WAITING: [&str; 9] = [
    "dns-records",
    "domain-name",
    "bridge-stp",
    "mtu",
    "options",
    "boot-file",
    "second-address",
    "gateway",
    "dns-removed",
];

#[test]
fn edits_are_made_in_place_and_keep_foreign_content() {
    let is_edit = |name: &&str| EDITS.iter().any(|edit| edit.name == *name);
    assert!(LIVE.iter().chain(&WAITING).all(is_edit), "an edit of LIVE or WAITING does not exist");
    let daemon = PrivateDaemon::start();
    daemon.enter(&["ip", "link", "add", HOST_BRIDGE, "type", "bridge"]);
    let configuration = |body: fn(&Edit) -> &str| -> String {
        EDITS.iter().map(|edit| block(edit.name, body(edit))).collect()
    };
    let workspace = Workspace::with(daemon.uri(), &configuration(|edit| edit.before));
    workspace.apply();
    let before: Vec<Seen> =
        EDITS.iter().map(|edit| Seen::look(&workspace, &daemon, edit.name)).collect();
    for edit in EDITS {
        add_metadata(&daemon, edit.name, FOREIGN);
    }
    workspace.assert_nothing_to_do();

    workspace.configure(&configuration(|edit| edit.after));
    for (address, change) in workspace.changes() {
        assert_eq!(change.action, "update", "{address}");
        assert_eq!(change.after_unknown.get("uuid"), None, "{address}");
    }
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for (edit, before) in EDITS.iter().zip(&before) {
        let after = Seen::look(&workspace, &daemon, edit.name);
        after.keeps(before, edit.name);
        edit.assert_done(before, &after);
        edit.assert_takes_effect(&after);
    }
    daemon.restart();
    workspace.assert_nothing_to_do();
}

impl Edit {
    fn assert_done(&self, before: &Seen, after: &Seen) {
        let (name, old, new) = (self.name, &before.stored, &after.stored);
        for part in self.gains {
            assert!(
                !old.contains(part) && new.contains(part),
                "{name} lacks {part}:\n{old}\n{new}"
            );
        }
        for part in self.loses {
            assert!(old.contains(part) && !new.contains(part), "{name} has {part}:\n{old}\n{new}");
        }
        assert!(new.contains("other.test"), "{name} lost the metadata of another tool:\n{new}");
    }

    /// Whether it waits, and whether the active network has it.
    fn assert_takes_effect(&self, after: &Seen) {
        let (name, live) = (self.name, &after.live);
        let is_pending = after.state["pending_restart"] == true;
        if WAITING.contains(&name) {
            assert!(is_pending, "{name} waits");
        }
        if !LIVE.contains(&name) {
            return;
        }
        assert!(!is_pending, "{name} does not wait");
        let missing = self.gains.iter().find(|part| !live.contains(**part));
        let stale = self.loses.iter().find(|part| live.contains(**part));
        assert_eq!((missing, stale), (None, None), "{name}: {live}");
    }
}

/// A network as libvirt and the state have it.
struct Seen {
    stored: String,
    /// The document of the active network.
    live: String,
    state: Json,
}

impl Seen {
    fn look(workspace: &Workspace, daemon: &PrivateDaemon, name: &str) -> Self {
        let stored = daemon.virsh(&["net-dumpxml", "--inactive", name]);
        let live = daemon.virsh(&["net-dumpxml", name]);
        Self { stored, live, state: workspace.state(&address(name)) }
    }

    fn keeps(&self, before: &Self, name: &str) {
        assert_eq!(self.state["uuid"], before.state["uuid"], "{name}");
        assert_eq!(self.bridge(), before.bridge(), "{name}: {}", self.stored);
    }

    /// The name of its bridge.
    fn bridge(&self) -> Option<&str> {
        let (_, rest) = self.stored.split_once("<bridge name='")?;
        rest.split('\'').next()
    }
}

/// Adds metadata to a stored network, as another tool would.
fn add_metadata(daemon: &PrivateDaemon, name: &str, element: &str) {
    let stored = daemon.virsh(&["net-dumpxml", "--inactive", name]);
    let edited = if stored.contains("<metadata>") {
        stored.replace("<metadata>", &format!("<metadata>{element}"))
    } else {
        stored.replace("</uuid>", &format!("</uuid><metadata>{element}</metadata>"))
    };
    let file = daemon.dir().join("metadata.xml");
    std::fs::write(&file, edited).expect("the folder is ours");
    daemon.virsh(&["net-define", file.to_str().expect("paths of temporary folders are plain")]);
}
