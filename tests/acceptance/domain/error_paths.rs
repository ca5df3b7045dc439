//! Problems that users report about other tools.

use super::guest::{BODY, Seen, address, block, host, make_images, text};
use super::life::{applied, change, state, vm};
use crate::terraform::Workspace;

#[test]
fn a_running_guest_keeps_its_macs_and_slots_when_its_title_or_autostart_changes() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let guest = |more: &str| {
        block(
            &daemon,
            "vm",
            (0, &format!("\n running = true\n create = {{ paused = true }}\n{more}{BODY}")),
        )
    };
    let workspace = Workspace::with(daemon.uri(), &guest(""));
    workspace.apply();
    let run = daemon.virsh(&["domid", "vm"]);
    let before = Seen::look(&workspace, &daemon, "vm");
    for more in ["title = \"t\"\n", "description = \"d\"\n autostart = true\n"] {
        change(&workspace, &guest(more));
        let after = Seen::look(&workspace, &daemon, "vm");
        assert_eq!(
            (after.macs(), after.addresses()),
            (before.macs(), before.addresses()),
            "{more}"
        );
        assert_eq!(after.passwords(), before.passwords());
        assert_eq!(daemon.virsh(&["domid", "vm"]), run, "{more}");
    }
}

#[test]
fn live_values_of_libvirt_are_not_a_change_and_not_in_the_state() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let body = BODY
        .replace("boot = [{ dev = \"hd\" }]", "firmware = \"efi\", firmware_features = { feature = [{ name = \"secure-boot\", enabled = false }] }")
        .replace("vcpu        = 2", "vcpu = 2\n cpu = { mode = \"host-model\" }\n running = true\n create = { paused = true }");
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &body)));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let live = daemon.virsh(&["dumpxml", "vm"]);
    for part in ["vnet0", "<cpu mode='custom'", "<alias name='net0'/>", "/dev/pts/", "/channel/"] {
        assert!(live.contains(part), "{part} is filled in:\n{live}");
    }
    let kept = workspace.state(&address("vm"));
    assert_eq!(kept["cpu"]["mode"], "host-model");
    let kept = kept.to_string();
    for part in ["vnet0", "alias\":{", "/dev/pts/", "org.qemu.guest_agent.0.sock", "590", "OVMF"] {
        assert!(!kept.contains(part), "{part} is in {kept}");
    }
    daemon.restart();
    workspace.assert_nothing_to_do();
}

#[test]
fn devices_are_identified_by_their_keys_and_not_by_their_position() {
    let daemon = host();
    let device = |list: &str, items: &[&str]| format!("    {list} = [{}]\n", items.join(", "));
    let channel = |name: &str| {
        format!("{{ type = \"unix\", target = {{ type = \"virtio\", name = \"{name}\" }} }}")
    };
    let guest = |devices: &[String]| {
        let body = format!(
            "\n type = \"qemu\"\n memory = 65536\n os = {{ type_machine = \"q35\" }}\n devices = {{\n{}  }}\n",
            devices.concat()
        );
        block(&daemon, "vm", (0, &body))
    };
    // libvirt inserts controllers and a serial port before these, and adds more of each.
    let devices = [
        device(
            "controller",
            &[
                "{ type = \"virtio-serial\", index = 1, ports = 8 }",
                "{ type = \"usb\", index = 0, model = \"qemu-xhci\", ports = 6 }",
            ],
        ),
        device(
            "serial",
            &[
                "{ type = \"pty\", target = { port = \"1\" } }",
                "{ type = \"null\", target = { port = \"0\" } }",
            ],
        ),
        device("channel", &[&channel("org.b"), &channel("org.a")]),
        device("input", &["{ type = \"tablet\", bus = \"usb\" }"]),
    ];
    let workspace = Workspace::with(daemon.uri(), &guest(&devices));
    workspace.apply().does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    let kept = workspace.state(&address("vm"));
    assert_eq!(kept["devices"]["controller"].as_array().map(Vec::len), Some(2));
    // A channel is inserted at the front outside of Terraform, and a configured one is removed.
    let stored = daemon.virsh(&["dumpxml", "vm"]);
    let theirs =
        "<channel type='unix'><target type='virtio' name='org.theirs'/></channel><channel ";
    let file = daemon.dir().join("theirs.xml");
    std::fs::write(&file, stored.replacen("<channel ", theirs, 1)).unwrap();
    daemon.virsh(&["define", text(&file)]);
    workspace.assert_nothing_to_do();
    let mut fewer = devices.clone();
    fewer[2] = device("channel", &[&channel("org.a")]);
    change(&workspace, &guest(&fewer));
    let stored = daemon.virsh(&["dumpxml", "vm"]);
    let has = ["org.a", "org.b", "org.theirs"].map(|name| stored.contains(name));
    assert_eq!(has, [true, false, true], "{stored}");
    assert!(stored.contains("ports='8'") && stored.contains("<serial type='null'>"), "{stored}");
}

#[test]
fn no_libvirt_is_contacted_while_the_uri_is_unknown() {
    let (daemon, _) = applied("");
    daemon.virsh(&["undefine", "vm"]);
    let configuration = |revision: u8| {
        format!(
            "resource \"terraform_data\" \"host\" {{\n  input            = \"{}\"\n  triggers_replace = {revision}\n}}\n\
             provider \"libvirt\" {{\n  uri = terraform_data.host.output\n}}\n{}",
            daemon.uri(),
            vm(&daemon, "")
        )
    };
    let mut workspace = Workspace::with("test:///default", &configuration(1));
    workspace.apply();
    assert_eq!(state(&daemon), "shut off");
    workspace.assert_nothing_to_do();
    let before = workspace.state(&address("vm"));
    // The test driver does not have this guest, so a plan would create it.
    workspace.configure(&configuration(2));
    workspace.plan().prints(&["Warning: The uri is not known"]);
    let changes = workspace.changes();
    assert_eq!(changes.keys().collect::<Vec<_>>(), ["terraform_data.host"]);
    workspace.apply();
    assert_eq!(workspace.state(&address("vm")), before);
    workspace.set("LIBVIRT_DEFAULT_URI", "qemu+unix:///system?socket=/nowhere");
    workspace.destroy();
}

#[test]
fn the_id_of_a_guest_is_its_uuid_and_stays_the_same_at_every_start() {
    let (daemon, workspace) = applied("running = true");
    let id = workspace.state(&address("vm"))["id"].clone();
    assert_eq!(id, daemon.virsh(&["domuuid", "vm"]).trim());
    for _ in 0..2 {
        daemon.virsh(&["destroy", "vm"]);
        daemon.virsh(&["start", "vm"]);
    }
    workspace.assert_nothing_to_do();
    workspace.run(&["refresh", "-no-color"]).succeeded();
    assert_eq!(workspace.state(&address("vm"))["id"], id);
}
