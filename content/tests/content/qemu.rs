//! Headers of images that `qemu-img` makes, compared with what it reports of them.

use std::path::Path;
use std::process::Command;

use content::image::{Encryption, Image, Role};
use content::{Content, Location, Request};

use crate::missing::skip;
use crate::support::never;

/// Options, and the format.
const IMAGES: &[(&str, &[&str])] = &[
    ("raw", &[]),
    ("qcow2", &[]),
    ("qcow2", &["-o", "compat=0.10"]),
    ("qcow2", &["-o", "compression_type=zstd"]),
    ("qcow2", &["-o", "extended_l2=on,cluster_size=128k"]),
    ("qcow2", &["-o", "data_file=DIR/data.raw"]),
    ("qcow2", &["-b", "DIR/base.img", "-F", "raw"]),
    (
        "qcow2",
        &[
            "--object",
            "secret,id=s,data=x",
            "-o",
            "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10",
        ],
    ),
    ("qcow", &[]),
    ("qed", &[]),
    ("qed", &["-b", "DIR/base.img", "-F", "raw"]),
    ("vmdk", &[]),
    ("vmdk", &["-o", "subformat=streamOptimized"]),
    ("vmdk", &["-o", "subformat=twoGbMaxExtentSparse"]),
    ("vmdk", &["-o", "subformat=monolithicFlat"]),
    ("vdi", &[]),
    ("vpc", &[]),
    ("vpc", &["-o", "force_size=on"]),
    ("parallels", &[]),
    ("vhdx", &[]),
];

fn qemu_img(arguments: &[&str]) -> String {
    let mut command = Command::new("qemu-img");
    command.args(arguments);
    let mut output = command.output().unwrap();
    // Before QEMU 9.2, the creation of an encrypted image fails by chance on a fast processor.
    for _ in 0..500 {
        if !String::from_utf8_lossy(&output.stderr).contains("Unable to get accurate CPU usage") {
            break;
        }
        output = command.output().unwrap();
    }
    assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A value of the JSON that `qemu-img info` prints, of the outermost object.
fn value<'a>(json: &'a str, key: &str) -> Option<&'a str> {
    let line = json.lines().find_map(|line| line.strip_prefix(&format!("    \"{key}\": ")))?;
    Some(line.trim_end_matches(',').trim_matches('"'))
}

fn probe(path: &Path) -> Image {
    let request = Request::new(Location::File(path.to_owned()));
    Content::open(&request, &never()).unwrap().image().clone()
}

#[test]
fn images_of_qemu_are_as_it_reports_them() {
    if Command::new("qemu-img").arg("--version").output().is_err() {
        return skip("qemu-img", "qemu-img is not installed, so headers are not compared");
    }
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().to_str().unwrap();
    qemu_img(&["create", "-q", "-f", "raw", &format!("{name}/base.img"), "32M"]);
    for (index, (format, options)) in IMAGES.iter().enumerate() {
        let path = folder.path().join(format!("{index}.{format}"));
        let text = path.to_str().unwrap();
        let options: Vec<String> = options.iter().map(|it| it.replace("DIR", name)).collect();
        let mut arguments = vec!["create", "-q", "-f", format];
        arguments.extend(options.iter().map(String::as_str));
        arguments.extend([text, "32M"]);
        qemu_img(&arguments);
        let json = qemu_img(&["info", "--output=json", "-f", format, text]);
        compare(&probe(&path), &json, &format!("{format} {options:?}"));
    }
}

fn compare(found: &Image, json: &str, context: &str) {
    assert_eq!(Some(found.format.name()), value(json, "format"), "{context}");
    let size = found.virtual_size.map(|size| size.to_string());
    if !["raw", "vhdx"].contains(&found.format.name()) {
        assert_eq!(size.as_deref(), value(json, "virtual-size"), "{context}");
    }
    let named = |role| found.references.iter().filter(move |it| it.role == role);
    let backing = named(Role::Backing).next();
    assert_eq!(
        backing.and_then(|it| it.name.as_deref()),
        value(json, "backing-filename"),
        "{context}"
    );
    let format = backing.and_then(|it| it.format.as_deref());
    assert_eq!(format, value(json, "backing-filename-format"), "{context}");
    let has_data =
        json.contains("\"data-file\":") || context.contains("Flat") || context.contains("twoGb");
    assert_eq!(named(Role::Data).next().is_some(), has_data, "{context} {found:?}");
    let is_encrypted = value(json, "encrypted") == Some("true");
    assert_eq!(found.encryption, is_encrypted.then_some(Encryption::Luks), "{context}");
    if json.contains("\"compression-type\": \"zstd\"") {
        assert_eq!(found.compression, Some("zstd"), "{context}");
    }
}
