//! A guest with many kinds of devices, as a configuration and as libvirt's document: shared by the tests of
//! `libvirt_domain`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};

use provider::libvirt::{Connection, Document, Domain, Secrets};
use serde_json::Value as Json;

use crate::support::PrivateDaemon;
pub(crate) use crate::support::copy_tiny_guest;
use crate::terraform::Workspace;

/// The content of a guest's block without its name; `NAME` is replaced by its name.
pub(crate) const BODY: &str = r#"
  type        = "qemu"
  memory      = 64
  memory_unit = "MiB"
  vcpu        = 2
  os          = { type = "hvm", type_machine = "q35", boot = [{ dev = "hd" }] }
  features    = { acpi = true, apic = {} }
  destroy     = { graceful = false }
  devices = {
    disk = [
      {
        type   = "volume", device = "disk"
        driver = { name = "qemu", type = "raw" }
        source = { pool = "images", volume = "NAME-a.img" }
        target = { dev = "vda", bus = "virtio" }
      },
      { type = "volume", source = { pool = "images", volume = "NAME-b.img" }, target = { dev = "vdb", bus = "virtio" } },
      { type = "file", source = { file = "DIR/images/NAME-c.img" }, target = { dev = "vdc", bus = "virtio" } },
    ]
    interface = [
      { type = "network", source = { network = "lab" }, model = { type = "virtio" } },
      { type = "network", source = { network = "lab" }, model = { type = "e1000" }, mac = { address = "MAC" } },
    ]
    serial   = [{ type = "pty" }]
    console  = [{ type = "pty" }]
    graphics = [{
      type   = "vnc", autoport = true, passwd = "geheim", passwd_version = "1"
      listen = [{ type = "address", address = "127.0.0.1" }]
    }]
    rng      = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    channel  = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    video    = [{ model = { type = "qxl" } }]
    input    = [{ type = "tablet", bus = "usb" }]
    watchdog = [{ model = "i6300esb", action = "reset" }]
  }
"#;

/// Metadata that another tool adds.
pub(crate) const FOREIGN: &str = "urn:foreign";

/// A daemon with what [`BODY`] refers to: a started pool, two networks, a bridge.
pub(crate) fn host() -> PrivateDaemon {
    prepared(PrivateDaemon::start())
}

/// Adds to a daemon what [`BODY`] refers to.
pub(crate) fn prepared(daemon: PrivateDaemon) -> PrivateDaemon {
    let images = daemon.dir().join("images");
    daemon.virsh(&["pool-define-as", "images", "dir", "--target", text(&images)]);
    daemon.virsh(&["pool-start", "images", "--build"]);
    for (name, subnet) in [("lab", "10.60.1"), ("other", "10.60.2")] {
        let xml =
            format!("<network><name>{name}</name><ip address='{subnet}.1' prefix='24'/></network>");
        let file = daemon.dir().join(format!("{name}.xml"));
        fs::write(&file, xml).expect("the folder is ours");
        daemon.virsh(&["net-define", text(&file)]);
        daemon.virsh(&["net-start", name]);
    }
    daemon.enter(&["ip", "link", "add", "br-host", "type", "bridge"]);
    daemon
}

/// Creates the images of guests, so that they can be started.
pub(crate) fn make_images<'a>(daemon: &PrivateDaemon, names: impl Iterator<Item = &'a str>) {
    for name in names {
        for disk in ["a", "b", "c", "d", "e"] {
            let file = File::create(daemon.dir().join(format!("images/{name}-{disk}.img")));
            file.and_then(|file| file.set_len(1 << 20)).expect("the folder is ours");
        }
    }
    daemon.virsh(&["pool-refresh", "images"]);
}

/// A guest of twelve instructions: it enables the power button, waits until that is pressed, and powers
/// off, as an operating system does when libvirt requests a shutdown.
const LISTENER: [u8; 25] = [
    0xba, 0x02, 0x06, // mov dx, 0x602: the enable register of ACPI's events
    0xb8, 0x00, 0x01, // mov ax, 0x100: the power button
    0xef, // out dx, ax
    0xfb, // sti
    0xf4, // hlt: until the next tick of the clock
    0xba, 0x00, 0x06, // mov dx, 0x600: the events that happened
    0xed, // in ax, dx
    0xf6, 0xc4, 0x01, // test ah, 1
    0x74, 0xf5, // jz: back to sti
    0xba, 0x04, 0x06, // mov dx, 0x604: the control register
    0xb8, 0x00, 0x20, // mov ax, 0x2000: sleep for good
    0xef, // out dx, ax
];

/// Writes the disk of a guest that supports graceful shutdown two seconds after its start.
pub(crate) fn make_listener(daemon: &PrivateDaemon, file: &str) {
    make_disk(daemon, file, &LISTENER);
}

/// Writes a disk from which a guest boots `code`.
pub(crate) fn make_disk(daemon: &PrivateDaemon, file: &str, code: &[u8]) {
    let mut disk = vec![0; 1 << 20];
    disk[..code.len()].copy_from_slice(code);
    disk[510..512].copy_from_slice(&[0x55, 0xaa]);
    fs::write(daemon.dir().join("images").join(file), disk).expect("the folder is ours");
}

/// A guest's block, derived from [`BODY`]; its `index` makes its MAC address unique.
pub(crate) fn block(daemon: &PrivateDaemon, name: &str, (index, body): (usize, &str)) -> String {
    let mac = format!("52:54:00:60:{:02x}:{:02x}", index / 256, index % 256);
    let body = body.replace("NAME", name).replace("MAC", &mac).replace("DIR", text(daemon.dir()));
    format!("resource \"libvirt_domain\" \"{name}\" {{\n  name = \"{name}\"{body}}}\n")
}

/// The address of a guest's block.
pub(crate) fn address(name: &str) -> String {
    format!("libvirt_domain.{name}")
}

/// A path as text.
pub(crate) fn text(path: &std::path::Path) -> &str {
    path.to_str().expect("paths of temporary folders are plain")
}

/// Adds metadata to a stored guest, as another tool would.
pub(crate) fn add_foreign(daemon: &PrivateDaemon, name: &str) {
    daemon.virsh(&["metadata", name, FOREIGN, "--key", "f", "--set", "<a/>", "--config"]);
}

/// A guest as libvirt stores it and as the state has it.
pub(crate) struct Seen {
    /// The stored document, secrets included.
    pub(crate) xml: String,
    /// The running document, secrets included; the stored one if the guest is shut off.
    pub(crate) live: String,
    /// Its attributes in the state.
    pub(crate) state: Json,
    /// The process ID of its QEMU and the number of its run; nothing if the guest is shut off.
    pub(crate) process: [Option<String>; 2],
}

/// A device: its kind and its key.
type Device = (String, String);

impl Seen {
    /// Reads the guest of a block, by its current name.
    pub(crate) fn look(workspace: &Workspace, daemon: &PrivateDaemon, label: &str) -> Self {
        Self::look_at_all(workspace, daemon, [label]).remove(0)
    }

    /// Reads the guests of blocks, by their current names.
    pub(crate) fn look_at_all<L: AsRef<str>>(
        workspace: &Workspace,
        daemon: &PrivateDaemon,
        labels: impl IntoIterator<Item = L>,
    ) -> Vec<Self> {
        let mut states = workspace.states();
        let connection = Connection::new(Some(&workspace.uri));
        let look = |label: L| {
            let state = states.remove(&address(label.as_ref())).expect("the state contains it");
            let uuid = state["uuid"].as_str().expect("a guest has a UUID");
            let domain = Domain::by_uuid(&connection, uuid).expect("the guest exists");
            let read = |document| domain.xml(document, Secrets::Shown).expect("it has a document");
            let documents = [Document::Stored, Document::Live].map(read);
            Self::new(daemon, state, documents)
        };
        labels.into_iter().map(look).collect()
    }

    /// A guest with a state, and its stored and its running document.
    pub(crate) fn new(daemon: &PrivateDaemon, state: Json, [xml, live]: [String; 2]) -> Self {
        let tree = roxmltree::Document::parse(&live).expect("libvirt prints XML");
        let run = tree.root_element().attribute("id").map(str::to_owned);
        let name = state["name"].as_str().expect("a guest has a name");
        let pid = fs::read_to_string(daemon.dir().join(format!("run/qemu/{name}.pid"))).ok();
        let process = [pid.map(|pid| pid.trim().to_owned()), run];
        Self { xml, live, state, process }
    }

    /// Whether the guest runs.
    pub(crate) fn is_running(&self) -> bool {
        self.process.iter().all(Option::is_some)
    }

    /// The MAC addresses.
    pub(crate) fn macs(&self) -> BTreeSet<String> {
        self.attributes("mac", "address")
    }

    /// The passwords of the displays.
    pub(crate) fn passwords(&self) -> BTreeSet<String> {
        self.attributes("graphics", "passwd")
    }

    /// The address of each device.
    pub(crate) fn addresses(&self) -> BTreeMap<Device, String> {
        let tree = roxmltree::Document::parse(&self.xml).expect("libvirt prints XML");
        let devices = tree.descendants().find(|node| node.has_tag_name("devices"));
        let mut counts = BTreeMap::<String, usize>::new();
        let mut found = BTreeMap::new();
        for device in
            devices.expect("a guest has devices").children().filter(roxmltree::Node::is_element)
        {
            let tag = device.tag_name().name().to_owned();
            let count = counts.entry(tag.clone()).or_default();
            *count += 1;
            let child = |name: &str| device.children().find(|node| node.has_tag_name(name));
            let of = |name: &str, key: &str| {
                child(name).and_then(|node| node.attribute(key).map(str::to_owned))
            };
            let key = match tag.as_str() {
                "disk" => of("target", "dev"),
                "interface" => of("mac", "address"),
                "channel" => of("target", "name"),
                "controller" => Some(format!(
                    "{:?}",
                    device.attributes().map(|a| a.value()).collect::<Vec<_>>()
                )),
                _ => None,
            };
            let Some(address) = child("address") else { continue };
            let place: Vec<_> =
                address.attributes().map(|a| format!("{}={}", a.name(), a.value())).collect();
            found.insert((tag, key.unwrap_or_else(|| count.to_string())), place.join(" "));
        }
        found
    }

    fn attributes(&self, element: &str, name: &str) -> BTreeSet<String> {
        let tree = roxmltree::Document::parse(&self.xml).expect("libvirt prints XML");
        let nodes = tree.descendants().filter(|node| node.has_tag_name(element));
        nodes.filter_map(|node| node.attribute(name).map(str::to_owned)).collect()
    }
}
