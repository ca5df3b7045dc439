//! A Debian guest with cloud-init itself: it consumes its medium, and the provider waits for it and reports its errors.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::domain::guest::{host, text};
use crate::missing::{self, CLOUD_GUEST};
use crate::support::{PrivateDaemon, copy_guest};
use crate::terraform::Workspace;

/// A network with DHCP, an image, and for each name of `GUESTS` an overlay, a medium and a guest that waits for cloud-init.
const CONFIGURATION: &str = r#"
locals {
  guests = { GUESTS }
}

resource "libvirt_network" "net" {
  name    = "net"
  running = true
  ip      = [{ address = "10.73.0.1", prefix = 24, dhcp = { range = [{ start = "10.73.0.100", end = "10.73.0.110" }] } }]
}

resource "libvirt_volume" "base" {
  name   = "base"
  pool   = "images"
  create = { content = { url = "IMAGES/cloud.qcow2" } }
}

resource "libvirt_volume" "disk" {
  for_each      = local.guests
  name          = each.key
  pool          = "images"
  target        = { format = { type = "qcow2" } }
  backing_store = { path = libvirt_volume.base.target.path }
}

resource "libvirt_cloudinit_disk" "seed" {
  for_each  = local.guests
  name      = "${each.key}.iso"
  pool      = "images"
  user_data = each.value
  meta_data = { instance-id = "id-of-${each.key}", local-hostname = each.key }
}

resource "libvirt_domain" "vm" {
  for_each    = local.guests
  name        = each.key
  type        = "qemu"
  memory      = 768
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", kernel = "IMAGES/vmlinuz", initrd = "IMAGES/initrd.img", cmdline = "CMDLINE" }
  features    = { acpi = true }
  destroy     = { graceful = false }
  wait_for    = { address = { source = "agent", family = "ipv4" }, agent = true, cloud_init = true, timeout = "15m", on_timeout = "fail" }
  devices = {
    disk = [
      { type = "volume", source = { pool = "images", volume = libvirt_volume.disk[each.key].name }, target = { dev = "vda", bus = "virtio" } },
      { type = "volume", readonly = true, source = libvirt_cloudinit_disk.seed[each.key].volume, target = { dev = "vdb", bus = "virtio" } },
    ]
    interface = [{ type = "network", source = { network = libvirt_network.net.name }, model = { type = "virtio" } }]
    channel   = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    rng       = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    serial    = [{ type = "file", source = { path = "IMAGES/${each.key}.log", append = true } }]
  }
}
"#;

/// A guest whose user-data leave traces, and one whose command fails.
const GUESTS: &str = r#"
    good = { write_files = [{ path = "/written", content = "by user-data" }], runcmd = ["hostname > /ran"] }
    bad  = { runcmd = ["echo disk $((40 + 2)) is missing", "exit 3"] }
"#;

/// Copies the guest that `tests/support/cloud-guest` builds into the folder of a daemon; returns the arguments of its
/// kernel. None if the guest is not wanted.
fn copy_cloud_guest(daemon: &PrivateDaemon) -> Option<String> {
    if std::env::var_os(CLOUD_GUEST).is_none() {
        missing::skip(
            CLOUD_GUEST,
            "it is not set; the test builds an image and boots it, in five minutes",
        );
        return None;
    }
    Some(copy_guest(daemon, "cloud-guest", ["vmlinuz", "initrd.img", "cloud.qcow2"]))
}

/// The output of a command in a guest.
fn output(daemon: &PrivateDaemon, guest: &str, command: &str) -> String {
    let ask = |request: serde_json::Value| {
        let answer = daemon.virsh(&["qemu-agent-command", guest, &request.to_string()]);
        serde_json::from_str::<serde_json::Value>(&answer).expect("JSON")["return"].clone()
    };
    let started = ask(serde_json::json!({
        "execute": "guest-exec",
        "arguments": { "path": "/bin/sh", "arg": ["-c", command], "capture-output": true },
    }));
    let pid = serde_json::json!({ "execute": "guest-exec-status", "arguments": { "pid": started["pid"] } });
    for _ in 0..300 {
        let status = ask(pid.clone());
        if status["exited"] == true {
            let bytes = STANDARD.decode(status["out-data"].as_str().unwrap_or_default());
            return String::from_utf8(bytes.expect("base64")).expect("text");
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    panic!("{command} does not end in {guest}");
}

#[test]
fn cloud_init_consumes_its_medium_and_its_errors_are_reported() {
    let daemon = host();
    let Some(cmdline) = copy_cloud_guest(&daemon) else { return };
    let configuration = CONFIGURATION.replace("GUESTS", GUESTS).replace("CMDLINE", &cmdline);
    let workspace =
        Workspace::with(daemon.uri(), &configuration.replace("IMAGES", text(daemon.dir())));
    workspace.apply_fails().prints(&[
        "domain \"bad\"",
        "Cloud-init failed in the guest",
        "/var/log/cloud-init-output.log",
        "disk 42 is missing",
    ]);
    // The failure does not remove the guest, and the other one is complete.
    for name in ["good", "bad"] {
        assert_eq!(daemon.virsh(&["domstate", name]).trim(), "running");
        let id = output(&daemon, name, "cat /var/lib/cloud/data/instance-id");
        assert_eq!(id.trim(), format!("id-of-{name}"));
    }
    assert_eq!(output(&daemon, "good", "cat /written"), "by user-data");
    assert_eq!(output(&daemon, "good", "cat /ran"), "good\n");
    let state = workspace.state("libvirt_domain.vm[\"good\"]");
    let address = &state["addresses"][0];
    assert!(
        address["address"].as_str().is_some_and(|text| text.starts_with("10.73.0.1")),
        "{state}"
    );
    assert_eq!(address["source"], "agent");
    let is_tainted = |name: &str| workspace.is_tainted(&format!("libvirt_domain.vm[\"{name}\"]"));
    assert_eq!((is_tainted("good"), is_tainted("bad")), (false, true));
    workspace.destroy();
}
