//! Live changes as the operating system of the guest sees them: devices appear and are released, its memory and its
//! processors change, a disk grows, a medium is changed.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use super::guest::{copy_tiny_guest, host, text};
use super::restart::{is_pending, run_number};
use crate::faulty::Faults;
use crate::networks;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The time limit of a condition in the guest. QEMU emulates the processor, and other tests run at the same time.
const LIMIT: Duration = Duration::from_secs(240);

/// A guest with free PCI ports; `DIR`, `CMDLINE`, `HEAD`, `DISKS` and `INTERFACES` are replaced.
const GUEST: &str = r#"
resource "libvirt_domain" "vm" {
  name     = "vm"
  type     = "qemu"
  running  = true
  os       = { type = "hvm", type_machine = "q35", kernel = "DIR/vmlinuz", initrd = "DIR/initrd.gz", cmdline = "CMDLINE" }
  features = { acpi = true }
  destroy  = { graceful = false }
  update   = { unplug_timeout = "4m" }
  HEAD
  devices = {
    controller = [
      { type = "pci", index = 10, model = "pcie-root-port" },
      { type = "pci", index = 11, model = "pcie-root-port" },
      { type = "scsi", index = 0, model = "virtio-scsi" },
    ]
    disk       = [DISKS]
    interface  = [INTERFACES]
    serial     = [{ type = "file", source = { path = "DIR/vm.log", append = true } }]
    channel    = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }
}
"#;

const SMALL: &str = "memory = 256\n memory_unit = \"MiB\"";
const WAIT: &str = "wait_for = { agent = true, timeout = \"4m\", on_timeout = \"fail\" }";
const DISK: &str = r#"{ type = "file", source = { file = "DIR/images/a.img" }, target = { dev = "vda", bus = "virtio" } }"#;
const INTERFACE: &str = r#"{ type = "network", source = { network = "lab" }, model = { type = "virtio" }, mac = { address = "52:54:00:60:a0:01" } }"#;

/// A guest with a Linux kernel and an agent.
struct Guest {
    daemon: PrivateDaemon,
    workspace: Workspace,
    cmdline: String,
}

impl Guest {
    fn new() -> Self {
        let daemon = host();
        let cmdline = copy_tiny_guest(&daemon);
        let image = fs::File::create(daemon.dir().join("images/a.img"));
        image.and_then(|image| image.set_len(8 << 20)).expect("the folder is ours");
        let workspace = Workspace::new(daemon.uri());
        Self { daemon, workspace, cmdline }
    }

    /// Starts the guest.
    fn start(&self, parts: [&str; 3]) {
        self.workspace.configure(&self.configuration(parts));
        self.workspace.apply();
        self.workspace.assert_nothing_to_do();
    }

    /// Its configuration with more attributes, disks and interfaces.
    fn configuration(&self, [head, disks, interfaces]: [&str; 3]) -> String {
        let guest = GUEST.replace("HEAD", head).replace("INTERFACES", interfaces);
        let guest = guest.replace("DISKS", disks).replace("CMDLINE", &self.cmdline);
        guest.replace("DIR", text(self.daemon.dir()))
    }

    /// Applies a change, which must be made while the guest runs.
    #[track_caller]
    fn change(&self, configuration: &str) {
        let run = run_number(&self.daemon);
        self.workspace.configure(configuration);
        self.workspace
            .apply()
            .prints(&["0 added, 1 changed, 0 destroyed"])
            .does_not_print("takes effect");
        self.workspace.assert_nothing_to_do();
        assert!(!is_pending(&self.workspace));
        assert_eq!(run_number(&self.daemon), run, "the guest was restarted");
    }

    /// Waits until a shell command succeeds in the guest.
    #[track_caller]
    fn sees(&self, command: &str) {
        let started = Instant::now();
        while !self.is_true(command) {
            let seconds = started.elapsed().as_secs();
            let log = fs::read_to_string(self.daemon.dir().join("vm.log")).unwrap_or_default();
            assert!(started.elapsed() < LIMIT, "after {seconds} s, not: {command}\n{log}");
            thread::sleep(Duration::from_millis(300));
        }
    }

    /// Whether a shell command succeeds in the guest, by its agent.
    fn is_true(&self, command: &str) -> bool {
        let ask = |request: serde_json::Value| -> Option<serde_json::Value> {
            let answer = self.daemon.try_virsh(&["qemu-agent-command", "vm", &request.to_string()]);
            serde_json::from_str(&answer.ok()?).ok()
        };
        let arguments = serde_json::json!({ "path": "/bin/sh", "arg": ["-c", command] });
        let Some(started) =
            ask(serde_json::json!({ "execute": "guest-exec", "arguments": arguments }))
        else {
            return false;
        };
        let pid = serde_json::json!({ "pid": started["return"]["pid"] });
        for _ in 0..100 {
            let request = serde_json::json!({ "execute": "guest-exec-status", "arguments": pid });
            let Some(status) = ask(request) else { return false };
            if status["return"]["exited"] == true {
                return status["return"]["exitcode"] == 0;
            }
            thread::sleep(Duration::from_millis(50));
        }
        false
    }

    fn live(&self) -> String {
        self.daemon.virsh(&["dumpxml", "vm"])
    }
}

#[test]
fn a_guest_sees_a_disk_and_an_interface_and_releases_them() {
    let guest = Guest::new();
    let head = format!("{SMALL}\n {WAIT}");
    guest.start([&head, "", ""]);
    guest.sees("[ ! -b /dev/vda ] && ! grep -q 52:54:00:60:a0:01 /sys/class/net/*/address");
    guest.change(&guest.configuration([&head, DISK, INTERFACE]));
    guest.sees("[ $(cat /sys/class/block/vda/size) = 16384 ]");
    guest.sees("grep -q 52:54:00:60:a0:01 /sys/class/net/*/address");
    guest.change(&guest.configuration([&head, "", ""]));
    let live = guest.live();
    assert!(!live.contains("<disk ") && !live.contains("<interface "), "{live}");
    guest.sees("[ ! -b /dev/vda ] && ! grep -q 52:54:00:60:a0:01 /sys/class/net/*/address");
}

#[test]
fn a_guest_sees_its_memory_and_its_processors_change() {
    let guest = Guest::new();
    let head = |current: u32, processors: u32| {
        format!(
            "memory = 320\n memory_unit = \"MiB\"\n current_memory = {current}\n \
             current_memory_unit = \"MiB\"\n vcpu = 3\n vcpu_current = {processors}\n {WAIT}"
        )
    };
    guest.start([&head(320, 1), "", ""]);
    let memory =
        |test: &str| format!("[ $(awk '/^MemTotal/ {{ print $2 }}' /proc/meminfo) {test} ]");
    guest.sees(&memory("-gt 260000"));
    guest.change(&guest.configuration([&head(224, 1), "", ""]));
    guest.sees(&memory("-lt 220000"));
    guest.change(&guest.configuration([&head(320, 1), "", ""]));
    guest.sees(&memory("-gt 260000"));
    guest.sees("[ ! -d /sys/devices/system/cpu/cpu1 ]");
    guest.change(&guest.configuration([&head(320, 2), "", ""]));
    guest.sees("[ -d /sys/devices/system/cpu/cpu1 ]");
    // It can be used at once.
    guest
        .sees("echo 1 >/sys/devices/system/cpu/cpu1/online; grep -q '^processor.*1' /proc/cpuinfo");
}

/// Writes a medium with a label.
fn make_medium(daemon: &PrivateDaemon, label: &str) {
    let folder = daemon.dir().join(label);
    fs::create_dir(&folder).expect("the folder is ours");
    let iso = daemon.dir().join(format!("images/{label}.iso"));
    let made = Command::new("genisoimage")
        .args(["-quiet", "-V", label, "-o"])
        .args([&iso, &folder])
        .status();
    assert!(made.is_ok_and(|status| status.success()), "see tests/support/setup");
}

#[test]
fn a_guest_sees_a_larger_volume_and_another_medium() {
    let guest = Guest::new();
    make_medium(&guest.daemon, "one");
    make_medium(&guest.daemon, "two");
    let volume = |mebibytes: u32| {
        format!(
            "resource \"libvirt_volume\" \"data\" {{\n name = \"data.img\"\n pool = \"images\"\n \
             capacity = {mebibytes}\n capacity_unit = \"MiB\"\n}}\n"
        )
    };
    let head = format!("{SMALL}\n {WAIT}");
    let configuration = |size: u32, medium: &str| {
        let disks = format!(
            "{{ type = \"volume\", driver = {{ type = \"raw\" }}, source = {{ pool = \"images\", \
             volume = libvirt_volume.data.name }}, target = {{ dev = \"vda\", bus = \"virtio\" }} }}, \
             {{ type = \"file\", device = \"cdrom\", {medium} target = {{ dev = \"sda\", bus = \"scsi\" }} }}"
        );
        volume(size) + &guest.configuration([&head, &disks, ""])
    };
    let medium = |label: &str| format!("source = {{ file = \"DIR/images/{label}.iso\" }},");
    guest.workspace.configure(&configuration(8, &medium("one")));
    guest.workspace.apply();
    guest.sees("[ $(cat /sys/class/block/vda/size) = 16384 ]");
    guest.change(&configuration(16, &medium("one")));
    guest.sees("[ $(cat /sys/class/block/vda/size) = 32768 ]");
    let label = |label: &str| {
        format!("dd if=/dev/sr0 bs=1 skip=32808 count=3 2>/dev/null | grep -q {label}")
    };
    guest.sees(&label("one"));
    // The guest mounts media when it boots, and locks their drives.
    guest.workspace.configure(&configuration(16, &medium("two")));
    guest.workspace.apply_fails().prints(&["Unmount it in the guest", "update = { force = true }"]);
    guest.sees("umount /dev/sr0");
    guest.change(&configuration(16, &medium("two")));
    guest.sees(&label("two"));
    guest.change(&configuration(16, ""));
    guest.sees("! dd if=/dev/sr0 of=/dev/null count=1 2>/dev/null");
    guest.change(&configuration(16, &medium("one")));
    guest.sees(&label("one"));
    // A locked drive is opened on request.
    guest.sees("mount -t iso9660 -o ro /dev/sr0 /mnt");
    let forced = |text: String| text.replace("update   = { ", "update   = { force = true, ");
    guest.change(&forced(configuration(16, &medium("two"))));
    guest.sees("umount -l /mnt");
    guest.sees(&label("two"));
}

#[test]
fn a_guest_that_boots_is_asked_again_to_release_a_disk() {
    let mut guest = Guest::new();
    let faults = Faults::new();
    guest.workspace.set_all(faults.variables());
    guest.workspace.configure(&guest.configuration([SMALL, DISK, ""]));
    guest.workspace.apply();
    // The firmware and the kernel lose requests until the driver of the port is loaded.
    faults.plan("");
    guest.change(&guest.configuration([SMALL, "", ""]));
    let calls = faults.calls();
    let requests = calls.iter().filter(|call| *call == "virDomainDetachDeviceAlias").count();
    assert!(requests > 1, "the first request was sufficient: {calls:?}");
    assert!(!guest.live().contains("<disk "), "{}", guest.live());
    guest.sees("[ ! -b /dev/vda ]");
}

#[test]
fn a_running_guest_gets_a_reserved_address_and_resolves_a_new_name() {
    let guest = Guest::new();
    let head = format!("{SMALL}\n {WAIT}");
    let interface = INTERFACE.replace("\"lab\"", "libvirt_network.guests.name");
    let configuration = |hosts: &str, names: &str| {
        let body = format!(
            "running = true\n ip = [{{ address = \"10.63.0.1\", prefix = 24, dhcp = {{\n range = [{{ start = \
             \"10.63.0.100\", end = \"10.63.0.199\" }}]\n {hosts} }} }}]\n {names}"
        );
        networks::block("guests", &body) + &guest.configuration([&head, "", &interface])
    };
    guest.workspace.configure(&configuration("", ""));
    guest.workspace.apply();
    guest.sees("ip address | grep -q 'inet 10.63.0.1[0-9][0-9]/'");
    guest.change(&configuration(
        "host = [{ mac = \"52:54:00:60:a0:01\", ip = \"10.63.0.10\" }]",
        "dns = { host = [{ ip = \"10.63.0.7\", hostname = [\"store.test\"] }] }",
    ));
    let network = guest.workspace.state(&networks::address("guests"));
    assert_eq!(network["pending_restart"], false);
    guest.sees(
        "killall udhcpc; cd /sys/class/net && udhcpc -n -q -t 3 -T 1 -i $(ls | grep -v lo) -s /etc/lease; \
         ip address | grep -q 'inet 10.63.0.10/'",
    );
    guest.sees("nslookup store.test 10.63.0.1 | grep -q 10.63.0.7");
}
