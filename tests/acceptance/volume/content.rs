//! The content of volumes: from files, from web servers, from other volumes, and as text.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use super::{address, block, has, image};
use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;
use crate::web::Web;

/// A block with content.
pub(super) fn filled(name: &str, content: &str, more: &str) -> String {
    block(name, &format!("create = {{ content = {{ {content} }} }}\n{more}"))
}

/// Data that does not compress.
pub(super) fn noise(length: usize) -> Vec<u8> {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

/// An image that qemu-img makes.
fn made(daemon: &PrivateDaemon, format: &str, size: &str) -> String {
    let path = daemon.dir().join(format!("source.{format}"));
    let path = text(&path).to_owned();
    let status =
        Command::new("qemu-img").args(["create", "-q", "-f", format, &path, size]).status();
    assert!(status.expect("qemu-img is installed").success());
    path
}

pub(super) fn stored(daemon: &PrivateDaemon, name: &str) -> Vec<u8> {
    fs::read(daemon.dir().join("images").join(name)).expect("the volume is a file")
}

/// The digits that a tool of the coreutils prints.
fn sum(tool: &str, path: &str) -> String {
    let output = Command::new(tool).arg(path).output().expect("the tool is installed").stdout;
    String::from_utf8_lossy(&output).split(' ').next().unwrap_or_default().to_owned()
}

#[test]
fn an_image_determines_format_and_capacity_of_its_volume() {
    let daemon = host();
    let formats =
        [("qcow2", "qcow2"), ("raw", "raw"), ("vmdk", "vmdk"), ("vdi", "vdi"), ("qed", "qed")];
    let blocks = formats
        .map(|(format, _)| filled(format, &format!("url = {:?}", made(&daemon, format, "8M")), ""));
    let workspace = Workspace::with(daemon.uri(), &blocks.concat());
    workspace.apply().prints(&["5 added"]).does_not_print("did not keep");
    workspace.assert_nothing_to_do();
    for (format, name) in formats {
        let (state, info) = (workspace.state(&address(format)), image(&daemon, format));
        assert_eq!(info["format"], name);
        assert_eq!(state["target"]["format"]["type"], format);
        assert_eq!(
            (&state["capacity"], &info["virtual-size"]),
            (&(8 << 20).into(), &(8 << 20).into())
        );
        assert!(state["content_sha256"].is_null(), "a local file without a checksum");
    }
    workspace.destroy();
}

#[test]
fn compressed_content_is_verified_decompressed_and_grown() {
    let daemon = host();
    let web = Web::start();
    let content = [noise(3 << 20), vec![0; 2 << 20], noise(1 << 20)].concat();
    let source = daemon.dir().join("disk.img");
    fs::write(&source, &content).unwrap();
    let mut blocks = String::new();
    let mut sums = String::new();
    for (tool, suffix) in [("gzip", "gz"), ("xz", "xz"), ("zstd", "zst"), ("bzip2", "bz2")] {
        let packed = Command::new(tool).arg("-c").arg(&source).output();
        let packed = packed.expect("the tool is installed").stdout;
        assert!(!packed.is_empty(), "{tool}");
        let file = daemon.dir().join(format!("disk.img.{suffix}"));
        fs::write(&file, &packed).unwrap();
        sums += &format!("{} *disk.img.{suffix}\n", sum("sha512sum", text(&file)));
        web.serve(&format!("disk.img.{suffix}"), packed);
        let url = web.url("plain", &format!("disk.img.{suffix}"));
        let sums = web.url("plain", "SHA512SUMS");
        blocks += &filled(
            tool,
            &format!("url = {url:?}, checksum = {sums:?}"),
            "capacity = 16\n capacity_unit = \"MiB\"",
        );
    }
    web.serve("SHA512SUMS", sums.into_bytes());
    let workspace = Workspace::with(daemon.uri(), &blocks);
    workspace.apply().prints(&["4 added"]);
    workspace.assert_nothing_to_do();
    for tool in ["gzip", "xz", "zstd", "bzip2"] {
        let stored = stored(&daemon, tool);
        assert_eq!(stored.len(), 16 << 20, "{tool}");
        assert!(stored.starts_with(&content), "{tool}");
        let state = workspace.state(&address(tool));
        assert_eq!(state["content_sha256"], sum("sha256sum", text(&source)));
        assert!(state["content_etag"].as_str().is_some_and(|etag| etag.starts_with("sha512:")));
    }
}

#[test]
fn content_of_unknown_length_determines_the_capacity() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(5 << 20));
    let url = web.url("unsized", "disk");
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &format!("url = {url:?}"), ""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("disk"))["capacity"], 5 << 20);
    assert_eq!(stored(&daemon, "disk"), noise(5 << 20));
}

#[test]
fn a_download_resumes_after_it_was_cut() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(5 << 20));
    let url = web.url("cut", "disk");
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &format!("url = {url:?}"), ""));
    workspace.apply();
    assert!(web.requests() >= 2);
    assert_eq!(stored(&daemon, "disk"), noise(5 << 20));
}

#[test]
fn a_download_uses_headers_and_credentials_that_no_output_contains() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(1 << 20));
    let url = web.url("private", "disk");
    let source = |more: &str| filled("disk", &format!("url = {url:?}{more}"), "");
    let workspace = Workspace::with(daemon.uri(), &source(""));
    workspace.apply_fails().prints(&["401", "create.content.url"]);
    let secrets = ", headers = { X-Token = \"t0ken\" }, username = \"user\", password = \"geheim\"";
    workspace.configure(&source(secrets));
    workspace.apply().does_not_print("t0ken").does_not_print("geheim");
    assert_eq!(stored(&daemon, "disk"), noise(1 << 20));
    workspace.assert_nothing_to_do();
}

#[test]
fn compressed_content_is_stored_as_it_is_on_request() {
    let daemon = host();
    let source = daemon.dir().join("disk");
    fs::write(&source, noise(1 << 20)).unwrap();
    let packed = Command::new("gzip").arg("-c").arg(&source).output().unwrap().stdout;
    let file = daemon.dir().join("disk.gz");
    fs::write(&file, &packed).unwrap();
    let content = format!("url = {:?}, decompress = false", text(&file));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, ""));
    workspace.apply();
    assert_eq!(stored(&daemon, "disk"), packed);
    workspace.assert_nothing_to_do();
}

#[test]
fn text_and_bytes_of_the_configuration_are_stored() {
    let daemon = host();
    let blocks = filled("text", r#"text = "install\nreboot\n""#, "")
        + &filled("bytes", r#"base64 = "AAEC/w==""#, "");
    let workspace = Workspace::with(daemon.uri(), &blocks);
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(stored(&daemon, "text"), b"install\nreboot\n");
    assert_eq!(stored(&daemon, "bytes"), [0, 1, 2, 255]);
}

#[test]
fn a_volume_is_copied_on_the_host_in_another_pool_and_format() {
    let daemon = host();
    let other = daemon.dir().join("other");
    daemon.virsh(&["pool-define-as", "other", "dir", "--target", text(&other)]);
    daemon.virsh(&["pool-start", "other", "--build"]);
    let original = filled("original", &format!("url = {:?}", made(&daemon, "qcow2", "8M")), "");
    let of = "volume = { pool = \"images\", name = libvirt_volume.original.name }";
    let blocks = original
        + &filled("same", "volume = { name = libvirt_volume.original.name }", "")
        + &filled("grown", of, "capacity = 12\n capacity_unit = \"MiB\"")
            .replace("pool = \"images\"\ncreate", "pool = \"other\"\ncreate")
        + &filled("flat", of, "target = { format = { type = \"raw\" } }");
    let workspace = Workspace::with(daemon.uri(), &blocks);
    workspace.apply().prints(&["4 added"]);
    workspace.assert_nothing_to_do();
    for (name, format, size) in [("same", "qcow2", 8), ("flat", "raw", 8)] {
        let info = image(&daemon, name);
        assert_eq!(
            (&info["format"], &info["virtual-size"]),
            (&format.into(), &(size << 20).into())
        );
        assert!(workspace.state(&address(name))["content_sha256"].is_null());
    }
    let grown = workspace.state(&address("grown"));
    assert_eq!(grown["target"]["path"], text(&other.join("grown")));
    let info = daemon.virsh(&["vol-dumpxml", "grown", "--pool", "other"]);
    assert!(info.contains("<capacity unit='bytes'>12582912</capacity>"), "{info}");
    workspace.destroy();
}

#[test]
fn wrong_content_is_refused_and_leaves_no_volume() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(1 << 20));
    daemon.virsh(&["vol-create-as", "images", "original", "8M", "--format", "qcow2"]);
    let qcow2 = made(&daemon, "qcow2", "8M");
    let below = daemon.dir().join("below.qcow2");
    let overlay = ["create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", &qcow2, text(&below)];
    assert!(Command::new("qemu-img").args(overlay).status().unwrap().success());
    let plain = format!("url = {:?}", web.url("plain", "disk"));
    let cases = [
        (
            format!("{plain}, checksum = \"sha256:{}\"", "0".repeat(64)),
            "",
            vec!["checksum", "0000"],
        ),
        (format!("url = {:?}", web.url("missing", "disk")), "", vec!["404", "create.content.url"]),
        (
            format!("url = {qcow2:?}"),
            "capacity = 4\n capacity_unit = \"MiB\"",
            vec!["4194304 bytes is smaller than the content, which has 8388608 bytes"],
        ),
        (
            format!("url = {qcow2:?}"),
            "target = { format = { type = \"raw\" } }",
            vec!["configured format is \"raw\"", "has the format \"qcow2\""],
        ),
        (format!("url = {:?}", text(&below)), "", vec!["backing file", "set backing_store"]),
        (
            "volume = { name = \"original\" }".to_owned(),
            "capacity = 4\n capacity_unit = \"MiB\"",
            vec!["4194304 bytes is smaller than the content, which has 8388608 bytes"],
        ),
        ("volume = { name = \"none\" }".to_owned(), "", vec!["has no volume \"none\""]),
        ("url = \"/nowhere/disk\"".to_owned(), "", vec!["/nowhere/disk"]),
    ];
    for (content, more, messages) in cases {
        let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, more));
        workspace.apply_fails().prints(&["Cannot create volume \"disk\""]).prints(&messages);
        assert!(!has(&daemon, "disk"), "{content}");
        assert!(workspace.run(&["state", "list"]).text.trim().is_empty(), "{content}");
    }
}

#[test]
fn contradictory_content_is_refused_in_the_plan() {
    let daemon = host();
    for (content, message) in [
        ("text = \"a\", url = \"/b\"", "needs one source, but has url and text"),
        ("checksum = \"md5:0\"", "but has none of them"),
        (
            "volume = { name = \"a\" }, checksum = \"md5:0\"",
            "create.content.checksum has no effect",
        ),
        (
            "volume = { name = \"a\" }, decompress = false",
            "create.content.decompress has no effect",
        ),
        ("text = \"a\", username = \"b\"", "create.content.username has no effect"),
        ("volume = { pool = \"a\" }", "The volume to copy has no name"),
        ("base64 = \"*\"", "not base64"),
        ("url = \"ftp://host/disk\"", "\"ftp\" is unsupported"),
        ("url = \"/a\", checksum = \"sha256:abc\"", "must be 64 hexadecimal digits, not \"abc\""),
    ] {
        let workspace = Workspace::with(daemon.uri(), &filled("disk", content, ""));
        workspace.plan_fails().prints(&[message]);
    }
    let long = "text = format(\"%4194305s\", \"a\")";
    let workspace = Workspace::with(daemon.uri(), &filled("disk", long, ""));
    workspace.plan_fails().prints(&["too large for text: 4194305 bytes", "Write it to a file"]);
    let create = "create = { preallocate_metadata = true, content = { text = \"a\" } }";
    let workspace = Workspace::with(daemon.uri(), &block("disk", create));
    workspace.plan_fails().prints(&["Metadata of content cannot be preallocated"]);
}

#[test]
fn a_changed_source_replaces_the_volume_only_on_request() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(1 << 20));
    let url = web.url("plain", "disk");
    let source = |more: &str| filled("disk", &format!("url = {url:?}{more}"), "");
    let workspace = Workspace::with(daemon.uri(), &source(", on_change = \"replace\""));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let etag = workspace.state(&address("disk"))["content_etag"].clone();
    web.serve("disk", vec![3; 1 << 20]);
    let plan = workspace.plan();
    plan.prints(&[
        "must be replaced",
        "deleted with its content",
        "1 to add, 0 to change, 1 to destroy",
    ]);
    workspace.apply();
    assert_eq!(stored(&daemon, "disk"), vec![3; 1 << 20]);
    assert_ne!(workspace.state(&address("disk"))["content_etag"], etag);
    workspace.assert_nothing_to_do();
    // A server that does not answer is no reason to replace the volume, and the user is informed.
    let content = stored(&daemon, "disk");
    web.remove("disk");
    workspace.plan().prints(&[
        "Cannot determine whether the content of the volume changed at its source",
        "404",
        "The volume is kept",
        "No changes",
    ]);
    web.serve("disk", content);
    workspace.assert_nothing_to_do();
    // By default, the volume is kept.
    workspace.configure(&source(""));
    workspace.apply();
    web.serve("disk", vec![4; 1 << 20]);
    workspace.assert_nothing_to_do();
    web.serve("other", vec![5; 1 << 20]);
    let other = filled("disk", &format!("url = {:?}", web.url("plain", "other")), "");
    workspace.configure(&other);
    let run = workspace.apply();
    run.prints(&["Volume keeps its content", "on_change = \"replace\"", "0 added, 1 changed"]);
    assert_eq!(stored(&daemon, "disk"), vec![3; 1 << 20]);
    workspace.assert_nothing_to_do();
}

/// An overlay of an image whose content changes is unreadable.
#[test]
fn a_changed_image_is_not_replaced_below_an_overlay() {
    let daemon = host();
    let web = Web::start();
    let before = noise(1 << 20);
    web.serve("base", before.clone());
    let url = web.url("plain", "base");
    let base = |more: &str| filled("base", &format!("url = {url:?}{more}"), "");
    let workspace = Workspace::with(daemon.uri(), &base(""));
    workspace.apply();
    let path = daemon.dir().join("images/base");
    let over = block("over", &format!("backing_store = {{ path = {:?} }}", text(&path)));
    let overlays = Workspace::with(daemon.uri(), &over);
    overlays.apply();
    web.serve("base", vec![9; 1 << 20]);
    workspace.assert_nothing_to_do();
    workspace.configure(&base(", on_change = \"replace\""));
    workspace.apply();
    let run = workspace.apply_fails();
    let run = run.prints(&["Volume in use will be replaced", "in use by volume \"over\""]);
    run.prints(&["Cannot delete volume \"base\"", "volume \"over\" of pool \"images\""]);
    assert!(stored(&daemon, "base") == before);
    overlays.destroy();
    workspace.apply();
    assert_eq!(stored(&daemon, "base"), vec![9; 1 << 20]);
    workspace.assert_nothing_to_do();
}

#[test]
fn an_interrupted_upload_leaves_no_volume() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(20 << 20));
    let url = web.url("slow", "disk");
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &format!("url = {url:?}"), ""));
    let is_uploading = || has(&daemon, "disk");
    let started = Instant::now();
    let (run, duration) =
        workspace.interrupt(&["apply", "-auto-approve", "-no-color"], is_uploading);
    run.failed().prints(&["cancelled"]);
    assert!(duration < Duration::from_secs(3), "{duration:?} of {:?}", started.elapsed());
    assert!(!has(&daemon, "disk"));
    assert!(workspace.run(&["state", "list"]).text.trim().is_empty());
}
