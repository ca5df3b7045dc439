//! From an image to a guest that has consumed its media: downloads, overlays, clones, disks and growth as the guest
//! itself sees them. The guest of `tests/support/tiny-guest` logs that to its serial console.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::domain::guest::{copy_tiny_guest, host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;
use crate::volume::block as volume;
use crate::web::Web;

/// The time limit of a boot. QEMU emulates the processor, and other tests run at the same time.
const BOOT: Duration = Duration::from_secs(240);

/// A guest; `NAME`, `DIR`, `OS`, `DISKS` and `MORE` are replaced.
const GUEST: &str = r#"
resource "libvirt_domain" "NAME" {
  name        = "NAME"
  type        = "qemu"
  memory      = 256
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", OS }
  features    = { acpi = true }
  destroy     = { graceful = false }
  devices = {
    disk = [
DISKS
    ]
    serial  = [{ type = "file", source = { path = "DIR/NAME.log", append = true } }]
    channel = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }
  MORE
}
"#;

/// The attributes of `os` for a guest that boots from its first disk.
const FROM_DISK: &str = "boot = [{ dev = \"hd\" }]";

/// A disk that is the volume of a block.
fn disk(address: &str, target: &str) -> String {
    format!(
        "{{ type = \"volume\", source = {{ pool = \"images\", volume = {address}.name }}, target = {{ dev = \"{target}\", bus = \"virtio\" }} }},\n"
    )
}

fn guest(daemon: &PrivateDaemon, name: &str, os: &str, disks: &str) -> String {
    let guest = GUEST.replace("NAME", name).replace("DIR", text(daemon.dir()));
    guest.replace("OS", os).replace("DISKS", disks)
}

/// The attributes of `os` for a guest that boots the kernel without a disk.
fn from_kernel(daemon: &PrivateDaemon, cmdline: &str) -> String {
    let dir = text(daemon.dir());
    format!("kernel = \"{dir}/vmlinuz\", initrd = \"{dir}/initrd.gz\", cmdline = \"{cmdline}\"")
}

/// A medium for cloud-init.
fn seed(name: &str, user_data: &str) -> String {
    format!(
        "resource \"libvirt_cloudinit_disk\" \"{name}\" {{\n  name = \"{name}.iso\"\n  pool = \"images\"\n  user_data = {user_data}\n}}\n"
    )
}

/// The lines that a guest logged so far.
fn log(daemon: &PrivateDaemon, name: &str) -> String {
    let bytes = fs::read(daemon.dir().join(format!("{name}.log"))).unwrap_or_default();
    String::from_utf8_lossy(&bytes).replace('\r', "")
}

/// Waits until a guest has logged a text that often; returns the log.
fn logged(daemon: &PrivateDaemon, name: &str, line: &str, times: usize) -> String {
    let started = Instant::now();
    loop {
        let log = log(daemon, name);
        if log.matches(line).count() >= times {
            return log;
        }
        assert!(started.elapsed() < BOOT, "{name} does not log {line:?}:\n{log}");
        thread::sleep(Duration::from_millis(200));
    }
}

/// A file of a medium for cloud-init, read from the volume.
fn on_medium(daemon: &PrivateDaemon, volume: &str, file: &str) -> String {
    let path = daemon.dir().join(format!("images/{volume}"));
    let output = Command::new("isoinfo")
        .args(["-i", text(&path), "-J", "-x", &format!("/{file}")])
        .output()
        .expect("isoinfo is installed, see tests/support/setup");
    String::from_utf8(output.stdout).expect("the file is text")
}

/// The SHA-256 of a text.
fn sha256(daemon: &PrivateDaemon, content: &str) -> String {
    let file = daemon.dir().join("hashed");
    fs::write(&file, content).unwrap();
    let output = Command::new("sha256sum").arg(file).output().expect("coreutils");
    String::from_utf8_lossy(&output.stdout)[..64].to_owned()
}

/// Asserts that a guest has read the medium that the volume contains.
fn assert_consumed(daemon: &PrivateDaemon, name: &str, log: &str) {
    let volume = format!("{name}.iso");
    let meta_data = on_medium(daemon, &volume, "meta-data");
    let id = meta_data.lines().find_map(|line| line.strip_prefix("instance-id: "));
    let id = id.unwrap_or_else(|| panic!("no instance-id: {meta_data}"));
    let hash = sha256(daemon, &on_medium(daemon, &volume, "user-data"));
    assert!(log.contains(&format!("tiny: instance-id {id}\n")), "{id}:\n{log}");
    let lines: Vec<&str> =
        log.lines().filter(|line| line.contains("file cidata user-data")).collect();
    assert!(lines.last().is_some_and(|line| line.ends_with(&hash)), "{hash}:\n{log}");
}

/// Runs a command in a guest through its agent. Its output goes to the log.
fn execute(daemon: &PrivateDaemon, name: &str, command: &str) {
    let request = serde_json::json!({
        "execute": "guest-exec",
        "arguments": { "path": "/bin/sh", "arg": ["-c", command] },
    });
    daemon.virsh(&["qemu-agent-command", name, &request.to_string()]);
}

#[test]
fn images_of_a_file_and_a_web_server_boot_below_overlays_with_their_media() {
    let daemon = host();
    copy_tiny_guest(&daemon);
    let local = daemon.dir().join("tiny.qcow2");
    let raw = daemon.dir().join("tiny.raw");
    daemon.enter(&["qemu-img", "convert", "-O", "raw", text(&local), text(&raw)]);
    let packed = Command::new("zstd").args(["-q", "-c", text(&raw)]).output().unwrap().stdout;
    let web = Web::start();
    let sum = daemon.dir().join("tiny.raw.zst");
    fs::write(&sum, &packed).unwrap();
    let output = Command::new("sha256sum").arg(&sum).output().unwrap().stdout;
    let sums = String::from_utf8_lossy(&output).replace(text(&sum), "tiny.raw.zst");
    web.serve("tiny.raw.zst", packed);
    web.serve("SHA256SUMS", sums.into_bytes());
    let sources = [
        ("local", format!("url = {:?}", text(&local))),
        (
            "web",
            format!(
                "url = {:?}, checksum = {:?}",
                web.url("plain", "tiny.raw.zst"),
                web.url("plain", "SHA256SUMS")
            ),
        ),
    ];
    let configuration = sources.iter().map(|(name, content)| {
        let base = format!("{name}-base");
        let overlay = format!("backing_store = {{ path = libvirt_volume.{base}.target.path }}");
        let grown = "capacity = 128\n capacity_unit = \"MiB\"";
        let disks = disk(&format!("libvirt_volume.{name}"), "vda")
            + &disk(&format!("libvirt_cloudinit_disk.{name}"), "vdb");
        volume(&base, &format!("create = {{ content = {{ {content} }} }}"))
            + &volume(name, &format!("{overlay}\n{grown}"))
            + &seed(name, &format!("{{ hostname = \"{name}\", runcmd = [\"true\"] }}"))
            + &guest(&daemon, name, FROM_DISK, &disks).replace("MORE", "")
    });
    let workspace = Workspace::with(daemon.uri(), &configuration.collect::<String>());
    workspace.apply().prints(&["8 added"]);
    workspace.assert_nothing_to_do();
    for (name, _) in sources {
        let log = logged(&daemon, name, "tiny: ready", 1);
        // The guest mounted and changed the disk that it booted from, which has the size of the overlay.
        assert!(log.contains("tiny: boots 1\n"), "{log}");
        assert!(log.contains(&format!("tiny: disk vda {}\n", 128 << 20)), "{log}");
        assert!(log.contains("tiny: medium vdb cidata\n"), "{log}");
        assert_consumed(&daemon, name, &log);
    }
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn a_clone_boots_and_does_not_change_its_original() {
    let daemon = host();
    copy_tiny_guest(&daemon);
    let content = format!("url = {:?}", text(&daemon.dir().join("tiny.qcow2")));
    let configuration = volume("base", &format!("create = {{ content = {{ {content} }} }}"))
        + &volume(
            "clone",
            "create = { content = { volume = { name = libvirt_volume.base.name } } }",
        )
        + &guest(&daemon, "vm", FROM_DISK, &disk("libvirt_volume.clone", "vda"))
            .replace("MORE", "");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply().prints(&["3 added"]);
    assert!(logged(&daemon, "vm", "tiny: ready", 1).contains("tiny: boots 1\n"));
    let base = fs::read(daemon.dir().join("images/base")).unwrap();
    assert!(base == fs::read(daemon.dir().join("tiny.qcow2")).unwrap());
    workspace.assert_nothing_to_do();
    workspace.destroy();
}

#[test]
fn a_guest_sees_the_virtual_size_of_its_disks_and_their_growth() {
    let daemon = host();
    let cmdline = copy_tiny_guest(&daemon);
    let qcow2 = |name: &str, mebibytes: u32| {
        let target = "target = { format = { type = \"qcow2\" } }";
        volume(
            name,
            &format!(
                "capacity = {mebibytes}\n capacity_unit = \"MiB\"\n allocation = 0\n {target}"
            ),
        )
    };
    let by_file = disk("libvirt_volume.two", "vdb").replace("type = \"volume\"", "type = \"file\"");
    let by_file = by_file.replace(
        "pool = \"images\", volume = libvirt_volume.two.name",
        "file = libvirt_volume.two.target.path",
    );
    let contradicting = disk("libvirt_volume.three", "vdc")
        .replace("source =", "driver = { name = \"qemu\", type = \"raw\" }, source =");
    let disks = disk("libvirt_volume.one", "vda") + &by_file + &contradicting;
    let ready = "wait_for = { agent = true, timeout = \"4m\", on_timeout = \"fail\" }";
    let configuration = |first: u32, second: u32| {
        qcow2("one", first)
            + &qcow2("two", second)
            + &qcow2("three", 24)
            + &guest(&daemon, "vm", &from_kernel(&daemon, &cmdline), &disks).replace("MORE", ready)
    };
    let workspace = Workspace::with(daemon.uri(), &configuration(8, 16));
    workspace.apply().prints(&[
        "Warning: Format of a disk contradicts its volume",
        "driver.type of disk \"vdc\" is \"raw\", but its volume has the format qcow2",
    ]);
    workspace.assert_nothing_to_do();
    let log = logged(&daemon, "vm", "tiny: ready", 1);
    // Disks have whole sectors.
    let container = fs::metadata(daemon.dir().join("images/three")).unwrap().len();
    let container = container.next_multiple_of(512);
    for (device, size) in [("vda", 8 << 20), ("vdb", 16 << 20), ("vdc", container)] {
        assert!(log.contains(&format!("tiny: disk {device} {size}\n")), "{device} {size}:\n{log}");
    }
    // The formats that the provider sends are not in the state.
    let disks = workspace.state("libvirt_domain.vm")["devices"]["disk"].clone();
    let formats = [0, 1].map(|index: usize| disks[index]["driver"]["type"].clone());
    assert_eq!(formats, [Json::Null, Json::Null]);
    workspace.configure(&configuration(12, 32));
    workspace.apply().prints(&["0 added, 2 changed, 0 destroyed"]);
    for device in ["vda", "vdb"] {
        let command = format!("echo tiny: now {device} $(cat /sys/block/{device}/size) >/dev/kmsg");
        execute(&daemon, "vm", &command);
    }
    logged(&daemon, "vm", &format!("tiny: now vda {}\n", (12 << 20) / 512), 1);
    logged(&daemon, "vm", &format!("tiny: now vdb {}\n", (32 << 20) / 512), 1);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_changed_medium_is_consumed_at_the_next_boot() {
    let daemon = host();
    let cmdline = copy_tiny_guest(&daemon);
    let configuration = |user_data: &str| {
        seed("vm", user_data)
            + &guest(
                &daemon,
                "vm",
                &from_kernel(&daemon, &cmdline),
                &disk("libvirt_cloudinit_disk.vm", "vda"),
            )
            .replace("MORE", "")
    };
    let workspace = Workspace::with(daemon.uri(), &configuration("{ hostname = \"before\" }"));
    workspace.apply().prints(&["2 added"]);
    let first = logged(&daemon, "vm", "tiny: ready", 1);
    assert_consumed(&daemon, "vm", &first);
    // A longer text, so that the medium grows.
    let long = format!("{{ hostname = \"after\", final_message = \"{}\" }}", "x".repeat(100_000));
    workspace.configure(&configuration(&long));
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    assert_eq!(daemon.virsh(&["domstate", "vm"]).trim(), "running");
    daemon.virsh(&["destroy", "vm"]);
    daemon.virsh(&["start", "vm"]);
    let both = logged(&daemon, "vm", "tiny: ready", 2);
    let second = &both[first.len()..];
    assert_consumed(&daemon, "vm", second);
    assert_eq!(both.matches("tiny: instance-id").count(), 2);
    workspace.assert_nothing_to_do();
}
