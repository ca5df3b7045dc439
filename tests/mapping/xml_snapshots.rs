//! The documents of configurations: every kind of network and pool, and the parts of guests and volumes. Each snapshot
//! is a complete document, so that a review shows what is sent to libvirt, and libvirt's grammars accept it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::corpus_roundtrip::grammar;
use crate::snapshots::snapshot;
use provider::cli::{Source, hcl_to_xml};

/// Features of a guest, as an element and its content; each is in one of the documents.
const SHOWN: &[(&str, &[&str])] = &[
    ("disk", &["type=file", "type=block", "type=volume", "type=network", "device=cdrom"]),
    ("interface", &["type=network", "type=bridge", "type=direct", "type=user"]),
    ("graphics", &["type=vnc", "type=spice"]),
    ("hostdev", &["type=pci", "type=usb", "type=mdev"]),
    ("memory", &["model=dimm", "model=nvdimm", "model=virtio-pmem", "model=virtio-mem"]),
    ("backend", &["type=emulator", "type=passthrough", "model=random", "model=egd"]),
    ("controller", &["type=scsi", "type=usb"]),
    ("filesystem", &["type=mount"]),
    ("loader", &["readonly=yes", "secure=yes"]),
    ("launchSecurity", &["type=sev", "type=s390-pv"]),
    ("sysinfo", &["type=smbios", "type=fwcfg"]),
    ("topology", &["sockets=2"]),
    ("cell", &["id=1"]),
    ("page", &["unit=GiB"]),
    ("vcpupin", &["cpuset=2"]),
    ("hyperv", &["mode=custom"]),
    ("arg", &["value=-global"]),
    ("hugepages", &[]),
];

/// Devices that require a newer libvirt than the oldest grammar, or another kind of machine.
const NOT_SHOWN: &[&str] = &["crypto", "pstore", "nvram"];

/// The one document of a configuration.
fn document(name: &str, configuration: &str) -> String {
    let source = Source { name: name.to_owned(), stem: None, text: configuration.to_owned() };
    let documents = hcl_to_xml(&source).unwrap_or_else(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{}", errors.join("\n"))
    });
    documents.concat()
}

/// Prints each block of a file; the names of its snapshots start with `kind`.
fn show(kind: &str, file: &str) {
    let blocks = file.split("resource \"libvirt_").skip(1);
    for block in blocks {
        let label = block.split('"').nth(2).expect("every block has a label");
        let block = block.split("\n}\n").next().expect("every block ends");
        let block = format!("resource \"libvirt_{block}\n}}\n");
        snapshot(&format!("xml_{kind}_{label}"), &document(label, &block));
    }
}

#[test]
fn networks_of_every_kind_have_a_snapshot() {
    for kind in crate::networks::KINDS {
        let name = kind.name.replace('-', "_");
        snapshot(&format!("xml_network_{name}"), &document(kind.name, &kind.block()));
    }
    show("network", include_str!("../xml/networks.tf"));
}

#[test]
fn pools_of_every_kind_have_a_snapshot() {
    for kind in crate::pools::KINDS {
        let name = kind.name.replace('-', "_");
        let block = kind.block(Path::new("/srv"), "/dev/vdz");
        snapshot(&format!("xml_pool_{name}"), &document(kind.name, &block));
    }
    show("pool", include_str!("../xml/pools.tf"));
}

#[test]
fn guests_and_their_parts_have_a_snapshot() {
    show("domain", include_str!("../xml/domains.tf"));
    show("domain", include_str!("../xml/features.tf"));
}

#[test]
fn devices_of_every_kind_have_a_snapshot() {
    show("domain", include_str!("../xml/devices.tf"));
    show("domain", include_str!("../xml/parts.tf"));
}

#[test]
fn volumes_of_every_format_have_a_snapshot() {
    show("volume", include_str!("../xml/volumes.tf"));
}

/// The snapshots of documents: the kind, the name, the document.
fn shown() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let Some((kind, _)) = name.strip_prefix("xml_").and_then(|name| name.split_once('_'))
        else {
            continue;
        };
        let kind = match kind {
            "pool" => "storagepool",
            "volume" => "storagevol",
            kind => kind,
        };
        let text = fs::read_to_string(&path).unwrap();
        let document = text[text.find('<').unwrap()..].to_owned();
        found.push((kind.to_owned(), name, document));
    }
    found
}

#[test]
fn every_device_and_feature_has_a_snapshot() {
    let documents: Vec<String> = shown().into_iter().map(|(_, _, document)| document).collect();
    let trees: Vec<_> =
        documents.iter().map(|text| roxmltree::Document::parse(text).unwrap()).collect();
    let has = |element: &str, what: Option<(&str, &str)>| {
        trees.iter().flat_map(roxmltree::Document::descendants).any(|node| {
            let matches = what.is_none_or(|(name, value)| node.attribute(name) == Some(value));
            node.tag_name().name() == element && matches
        })
    };
    for (element, what) in SHOWN {
        assert!(has(element, None), "<{element}> is in no document");
        for word in *what {
            assert!(has(element, word.split_once('=')), "<{element} {word}> is in no document");
        }
    }
    let lock = include_str!("../../schemas/shape.lock").lines();
    let devices = lock.filter_map(|line| line.strip_prefix("libvirt_domain.devices."));
    let devices = devices.filter_map(|line| line.strip_suffix(" objects optional"));
    for device in devices.filter(|device| !device.contains('.') && !NOT_SHOWN.contains(device)) {
        assert!(has(device, None), "<{device}> is in no document");
    }
}

#[test]
fn every_grammar_accepts_the_snapshots() {
    let folder = tempfile::tempdir().unwrap();
    let mut problems = Vec::new();
    for grammars in grammar::folders() {
        for kind in ["domain", "network", "storagepool", "storagevol"] {
            let files: Vec<PathBuf> = shown()
                .into_iter()
                .filter(|(found, ..)| found == kind)
                .map(|(_, name, document)| {
                    let file = folder.path().join(name);
                    fs::write(&file, document).unwrap();
                    file
                })
                .collect();
            assert!(files.len() > 4, "only {} documents of {kind}", files.len());
            let verdict = grammar::validate(&grammars, kind, &files);
            problems.extend(files.into_iter().filter_map(|file| {
                let is_fine = verdict.valid.contains(&file) || verdict.undecided.contains(&file);
                (!is_fine).then(|| format!("{} under {}", file.display(), grammars.display()))
            }));
        }
    }
    assert!(problems.is_empty(), "not valid:\n{}", problems.join("\n"));
}
