//! `adopt` writes the configuration of what a host has; a plan imports it and changes nothing.

use std::path::Path;
use std::process::{Command, Output};

use crate::domain::guest::{host, make_listener, text};
use crate::domain::life::vm;
use crate::missing;
use crate::support::PrivateDaemon;
use crate::terraform::{Workspace, provider_binary};

/// Runs `adopt` for a host.
fn adopt(uri: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(provider_binary());
    command.args(["adopt", "--uri", uri]).args(arguments);
    command.output().expect("the provider was built")
}

/// The text that a run prints.
fn printed(output: &Output) -> &str {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::str::from_utf8(&output.stdout).expect("it is text")
}

/// Imports a configuration; nothing else happens, and the next plan is empty.
fn assert_imports(workspace: &Workspace, count: usize) {
    let summary = format!("Plan: {count} to import, 0 to add, 0 to change, 0 to destroy.");
    workspace.plan().prints(&[&summary]);
    workspace.apply().prints(&[&format!("{count} imported, 0 added, 0 changed, 0 destroyed")]);
    workspace.assert_nothing_to_do();
}

const OBJECTS: &str = r#"
resource "libvirt_network" "lab" {
  name    = "lab net"
  running = true
  forward = { mode = "nat" }
  ip      = [{ address = "10.75.0.1", prefix = 24, dhcp = { range = [{ start = "10.75.0.100", end = "10.75.0.110" }] } }]
}
resource "libvirt_pool" "pictures" {
  name      = "pictures"
  type      = "dir"
  autostart = true
  target    = { path = "DIR/pictures" }
}
resource "libvirt_volume" "base" {
  pool          = libvirt_pool.pictures.name
  name          = "base.qcow2"
  capacity      = 8
  capacity_unit = "MiB"
  target        = { format = { type = "qcow2" } }
}
resource "libvirt_nwfilter" "strict" {
  name  = "strict"
  chain = "root"
  entry = [{ rule = { action = "drop", direction = "in", priority = 500, tcp = { dstportstart = 23 } } }]
}
resource "libvirt_domain" "web" {
  name   = "web"
  type   = "qemu"
  memory = 65536
  os     = { type = "hvm", type_machine = "q35" }
  devices = {
    disk = [
      { type = "volume", source = { pool = libvirt_pool.pictures.name, volume = libvirt_volume.base.name }, driver = { type = "qcow2" }, target = { dev = "vda", bus = "virtio" } },
      { type = "file", source = { file = "DIR/pictures/base.qcow2" }, driver = { type = "qcow2" }, target = { dev = "vdb", bus = "virtio" }, readonly = true },
    ]
    interface = [{ type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" }, filterref = { filter = libvirt_nwfilter.strict.name } }]
    graphics  = [{ type = "vnc", autoport = true }]
  }
}
"#;

#[test]
fn everything_of_a_host_is_adopted_with_references_and_imported_without_a_change() {
    let daemon = host();
    let objects = OBJECTS.replace("DIR", daemon.dir().to_str().expect("the path is text"));
    Workspace::with(daemon.uri(), &objects).apply();
    make_listener(&daemon, "vm.img");
    Workspace::with(daemon.uri(), &vm(&daemon, "running = true")).apply();
    let secret = r#"
resource "libvirt_secret" "disk" {
  usage         = { type = "volume", volume = "/srv/disk.img" }
  value         = "s3cr3t-value"
  value_version = "1"
}
"#;
    Workspace::with(daemon.uri(), secret).apply();
    let before = daemon.virsh(&["dumpxml", "--inactive", "web"]);

    let workspace = Workspace::new(daemon.uri());
    let folder = workspace.path().join("adopted");
    printed(&adopt(daemon.uri(), &["--all", "-o", folder.to_str().expect("the path is text")]));
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let files =
        ["secrets.tf", "pools.tf", "volumes.tf", "networks.tf", "nwfilters.tf", "domains.tf"];
    let text = files.map(read).concat();
    for part in [
        "to = libvirt_network.lab_net",
        "network = libvirt_network.lab_net.name",
        "pool   = libvirt_pool.pictures.name",
        "volume = libvirt_volume.pictures_base_qcow2.name",
        "file = libvirt_volume.pictures_base_qcow2.target.path",
        "filter = libvirt_nwfilter.strict.name",
        "autostart = true",
    ] {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain(&text).contains(&plain(part)), "{part}\n{text}");
    }
    assert!(
        text.contains("libvirt_secret.volume_srv_disk_img") && !text.contains("s3cr3t-value"),
        "{text}"
    );
    // Libvirt's own filters are not adopted.
    assert!(!text.contains("clean-traffic"), "{text}");
    workspace.configure(&text);
    let count = text.matches("import {").count();
    assert_imports(&workspace, count);
    assert_eq!(daemon.virsh(&["dumpxml", "--inactive", "web"]), before);

    assert!(
        read("providers.tf").contains("rustvirt/libvirt")
            && read("providers.tf").contains(daemon.uri())
    );

    // A second run keeps the files.
    let again = adopt(daemon.uri(), &["--all", "-o", folder.to_str().expect("the path is text")]);
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("providers.tf: cannot be written"));
}

#[test]
fn a_selection_is_adopted_and_a_wrong_one_names_what_exists() {
    let daemon = PrivateDaemon::start();
    let network = |name: &str| {
        format!("resource \"libvirt_network\" \"{name}\" {{\n name = \"{name}\"\n}}\n")
    };
    Workspace::with(daemon.uri(), &(network("one") + &network("two"))).apply();
    let only = adopt(daemon.uri(), &["network", "two"]);
    let text = printed(&only).to_owned();
    assert!(
        text.contains("libvirt_network.two") && !text.contains("libvirt_network.one"),
        "{text}"
    );
    let workspace = Workspace::with(daemon.uri(), &text);
    assert_imports(&workspace, 1);
    let errors = |arguments: &[&str]| {
        let run = adopt(daemon.uri(), arguments);
        assert!(!run.status.success() && run.stdout.is_empty());
        String::from_utf8_lossy(&run.stderr).into_owned()
    };
    assert!(errors(&["network", "tow"]).contains("did you mean \"two\"?"));
    assert!(errors(&["netwrk"]).contains("known kinds: secret, pool, volume, network"));
    assert!(errors(&[]).contains("adopt requires --all"));
    assert!(
        adopt("qemu+unix:///system?socket=/nowhere", &["--all"])
            .stderr
            .starts_with(b"cannot connect")
    );
    assert!(Path::new(&provider_binary()).exists());
}

/// The kinds of the documents that a host can have, each with its folder in a corpus and the command of `virsh`.
const DOCUMENTS: [(&str, &str); 4] = [
    ("nwfilter", "nwfilter-define"),
    ("network", "net-define"),
    ("storagepool", "pool-define"),
    ("domain", "define"),
];

/// A document with another name and without a UUID, for a host without KVM and with its own emulators.
fn for_test_host(document: &str, name: &str) -> String {
    let lines = document.lines().filter(|line| !line.contains("<emulator>"));
    let mut text = lines.collect::<Vec<_>>().join("\n");
    for (start, end, new) in [("<name>", "</name>", name), ("<uuid>", "</uuid>", "")] {
        let found = text.find(start).zip(text.find(end)).filter(|(from, to)| from < to);
        if let Some((from, to)) = found {
            let new = if new.is_empty() { String::new() } else { format!("{start}{new}{end}") };
            text.replace_range(from..to + end.len(), &new);
        }
    }
    text.replace("type='kvm'", "type='qemu'").replace("type=\"kvm\"", "type=\"qemu\"")
}

/// Defines the documents of a corpus that the daemon accepts; returns their number.
fn define_all(daemon: &PrivateDaemon, corpus: &Path) -> usize {
    let (mut count, mut attempts) = (0, 0);
    for (folder, command) in DOCUMENTS {
        let Ok(entries) = std::fs::read_dir(corpus.join(folder)) else { continue };
        let mut paths: Vec<_> =
            entries.map(|entry| entry.expect("it is readable").path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "xml")) {
            let document = std::fs::read_to_string(path).expect("it is text");
            let document = for_test_host(&document, &format!("{folder}-{attempts}"));
            attempts += 1;
            let copy = daemon.dir().join("document.xml");
            std::fs::write(&copy, document).expect("the folder is ours");
            count += usize::from(daemon.try_virsh(&[command, text(&copy)]).is_ok());
        }
    }
    count
}

#[test]
fn a_host_with_many_kinds_of_objects_is_adopted_without_a_change() {
    let daemon = PrivateDaemon::start();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut count = define_all(&daemon, &own);
    assert!(count >= 30, "only {count} of our documents were accepted");
    if let Some(sample) = missing::folder(missing::DOCUMENTS, "only our own documents are adopted")
    {
        count += define_all(&daemon, &sample);
        assert!(count >= 100, "only {count} documents were accepted");
    }
    let workspace = Workspace::new(daemon.uri());
    let configuration = printed(&adopt(daemon.uri(), &["--all"])).to_owned();
    let imports = configuration.matches("import {").count();
    eprintln!("{count} documents, {imports} objects");
    workspace.configure(&configuration);
    assert_imports(&workspace, imports);
}
