//! Changes that libvirt makes while a guest runs: the guest keeps running, and nothing waits for its next start.

use super::guest::{block, host, make_listener};
use super::life::{change, state};
use super::restart::{is_pending, run_number};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The parts of a running guest that tests change.
struct Guest<'a> {
    head: &'a str,
    devices: Vec<&'a str>,
}

const VDA: &str = r#"disk = [{ type = "file", source = { file = "DIR/images/vm.img" }, target = { dev = "vda", bus = "virtio" } }"#;
const SDA: &str = r#"{ type = "file", source = { file = "DIR/images/a.img" }, target = { dev = "sda", bus = "usb" } }"#;
const VDB: &str = r#"{ type = "file", source = { file = "DIR/images/b.img" }, target = { dev = "vdb", bus = "virtio" } }"#;
const CD: &str = r#"{ type = "file", device = "cdrom", source = { file = "DIR/images/a.img" }, target = { dev = "sdb", bus = "sata" } }"#;

impl Guest<'_> {
    fn configuration(&self, daemon: &PrivateDaemon) -> String {
        let body = format!(
            "
  type        = \"qemu\"
  memory      = 64
  memory_unit = \"MiB\"
  vcpu        = 2
  os          = {{ type_machine = \"q35\" }}
  features    = {{ acpi = true }}
  running     = true
  destroy     = {{ graceful = false }}
  {}
  devices = {{
    {}
  }}
",
            self.head,
            self.devices.join("\n    ")
        );
        block(daemon, "vm", (0, &body))
    }
}

struct Trial {
    daemon: PrivateDaemon,
    workspace: Workspace,
    run: String,
}

impl Trial {
    fn start(guest: &Guest) -> Self {
        let daemon = host();
        for image in ["vm.img", "a.img", "b.img"] {
            make_listener(&daemon, image);
        }
        let workspace = Workspace::with(daemon.uri(), &guest.configuration(&daemon));
        workspace.apply();
        workspace.assert_nothing_to_do();
        let run = run_number(&daemon);
        Self { daemon, workspace, run }
    }

    /// Applies a change, which must be made without a warning while the guest runs.
    #[track_caller]
    fn makes(&self, guest: &Guest, live: &[&str]) {
        self.workspace.configure(&guest.configuration(&self.daemon));
        self.workspace.plan().does_not_print("Change of running").does_not_print("restarted");
        change(&self.workspace, &guest.configuration(&self.daemon));
        self.runs_with(live);
        assert!(!is_pending(&self.workspace));
    }

    #[track_caller]
    fn runs_with(&self, live: &[&str]) {
        let document = self.daemon.virsh(&["dumpxml", "--security-info", "vm"]);
        for part in live {
            assert!(document.contains(part), "{part} is not in {document}");
        }
        assert_eq!(run_number(&self.daemon), self.run, "the guest was restarted");
        assert_eq!(state(&self.daemon), "running");
    }
}

#[test]
fn devices_and_values_of_a_running_guest_change_without_a_restart() {
    let start = Guest { head: "", devices: vec![VDA, "]"] };
    let trial = Trial::start(&start);
    trial.makes(
        &Guest { head: "title = \"new\"", devices: vec![VDA, ",", SDA, ",", VDB, "]"] },
        &["<target dev='sda'", "<target dev='vdb'", "<title>new</title>"],
    );
    trial.makes(
        &Guest {
            head: "current_memory = 32\n current_memory_unit = \"MiB\"\n on_crash = \"restart\"",
            devices: vec![VDA, ",", VDB, "]"],
        },
        &["<on_crash>restart</on_crash>"],
    );
    let live = trial.daemon.virsh(&["dumpxml", "vm"]);
    assert!(!live.contains("sda") && !live.contains("<title>"), "{live}");
    let stored = trial.daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    let address = |document: &str| {
        let disk = document.split("<target dev='vdb'").nth(1).unwrap();
        disk.split("<address ").nth(1).unwrap().split("/>").next().unwrap().to_owned()
    };
    assert_eq!(address(&stored), address(&live), "the disk is in the same slot after a restart");
}

#[test]
fn a_medium_is_changed_and_ejected_while_the_guest_runs() {
    let start = Guest { head: "", devices: vec![VDA, ",", CD, "]"] };
    let trial = Trial::start(&start);
    let other = CD.replace("a.img", "b.img");
    trial.makes(&Guest { head: "", devices: vec![VDA, ",", &other, "]"] }, &["b.img"]);
    let none = CD.replace("source = { file = \"DIR/images/a.img\" }, ", "");
    trial.makes(&Guest { head: "", devices: vec![VDA, ",", &none, "]"] }, &["<target dev='sdb'"]);
    let live = trial.daemon.virsh(&["dumpxml", "vm"]);
    assert!(!live.contains("a.img") && !live.contains("b.img"), "{live}");
    trial.makes(&start, &["a.img"]);
}

#[test]
fn a_refused_part_is_named_and_taken_out_of_the_definition() {
    let start = Guest { head: "", devices: vec![VDA, "]"] };
    let trial = Trial::start(&start);
    let missing = VDB.replace("b.img", "missing.img");
    let wish = Guest { head: "title = \"new\"", devices: vec![VDA, ",", &missing, ",", SDA, "]"] };
    trial.workspace.configure(&wish.configuration(&trial.daemon));
    trial.workspace.apply_fails().prints(&[
        "Cannot update domain \"vm\"",
        "could not attach disk vdb (devices.disk[1])",
        "missing.img",
    ]);
    trial.runs_with(&["<target dev='sda'", "<title>new</title>"]);
    let stored = trial.daemon.virsh(&["dumpxml", "--inactive", "vm"]);
    assert!(stored.contains("sda") && !stored.contains("vdb"), "{stored}");
    trial.workspace.plan().prints(&["missing.img", "0 to add, 1 to change"]);
    make_listener(&trial.daemon, "missing.img");
    change(&trial.workspace, &wish.configuration(&trial.daemon));
    trial.runs_with(&["<target dev='vdb'"]);
}

#[test]
fn a_device_that_the_guest_does_not_release_stays() {
    let unplug = "update = { unplug_timeout = \"2s\" }";
    let start = Guest { head: unplug, devices: vec![VDA, ",", VDB, "]"] };
    let trial = Trial::start(&start);
    let wish = Guest { head: unplug, devices: vec![VDA, "]"] };
    trial.workspace.configure(&wish.configuration(&trial.daemon));
    trial.workspace.plan().prints(&["Warning: Running domain may lose data", "disk vdb"]);
    trial.workspace.apply_fails().prints(&[
        "could not detach disk vdb",
        "did not release it within 2 s",
        "update.unplug_timeout",
    ]);
    trial.runs_with(&["<target dev='vdb'"]);
    assert!(trial.daemon.virsh(&["dumpxml", "--inactive", "vm"]).contains("vdb"));
    trial.workspace.plan().prints(&["0 to add, 1 to change"]);
    // After five seconds, the request is repeated.
    let longer = "update = { unplug_timeout = \"7s\" }";
    let wish = Guest { head: longer, ..wish };
    trial.workspace.configure(&wish.configuration(&trial.daemon));
    trial.workspace.apply_fails().prints(&["could not detach disk vdb", "not release it within 7"]);
    trial.runs_with(&["<target dev='vdb'"]);
    // Without live changes, it is removed at the next start.
    let head = "update = { live = false }";
    trial.workspace.configure(&Guest { head, ..wish }.configuration(&trial.daemon));
    trial.workspace.plan().prints(&["takes effect at its next start"]);
    trial.workspace.apply();
    trial.workspace.assert_nothing_to_do();
    assert!(is_pending(&trial.workspace));
    trial.runs_with(&["<target dev='vdb'"]);
}

#[test]
fn the_network_of_an_interface_changes_while_the_guest_runs() {
    let nic = |more: &str| {
        format!(
            "] \n interface = [{{ type = \"network\", model = {{ type = \"virtio\" }}, {more} }}]"
        )
    };
    let lab = nic("source = { network = \"lab\" }");
    let start = Guest { head: "", devices: vec![VDA, &lab] };
    let trial = Trial::start(&start);
    let mac = |document: String| {
        document.split("<mac address='").nth(1).unwrap().split('\'').next().unwrap().to_owned()
    };
    let before = mac(trial.daemon.virsh(&["dumpxml", "vm"]));
    let other = nic("source = { network = \"other\" }, link = { state = \"down\" }");
    trial.makes(
        &Guest { head: "", devices: vec![VDA, &other] },
        &["<source network='other'", "<link state='down'/>"],
    );
    assert_eq!(mac(trial.daemon.virsh(&["dumpxml", "vm"])), before);
    trial.makes(&start, &["<source network='lab'"]);
    // A change of the model waits.
    let e1000 = nic("source = { network = \"other\" }").replace("\"virtio\"", "\"e1000\"");
    trial
        .workspace
        .configure(&Guest { head: "", devices: vec![VDA, &e1000] }.configuration(&trial.daemon));
    trial.workspace.plan().prints(&["takes effect at its next start", "model.type"]);
    trial.workspace.apply();
    assert!(is_pending(&trial.workspace));
    trial.runs_with(&["<source network='other'", "<model type='virtio'/>"]);
}
