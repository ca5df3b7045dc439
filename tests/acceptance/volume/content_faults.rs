//! Content that cannot be read or stored: each failure ends with its reason, without a volume and without a state.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::content::{filled, noise, stored};
use super::{address, has};
use crate::domain::guest::{host, text};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;
use crate::web::Web;

const MIB: usize = 1 << 20;

/// The time that a cancelled command may take, Terraform's own end included.
const AT_ONCE: Duration = Duration::from_secs(2);

const APPLY: [&str; 4] = ["apply", "-auto-approve", "-input=false", "-no-color"];

/// What a tool makes of data on its input.
fn piped(tool: &[&str], content: &[u8]) -> Vec<u8> {
    let (program, arguments) = tool.split_first().expect("a program");
    let child =
        Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("the tool is installed");
    let mut input = child.stdin.take().expect("it is piped");
    thread::scope(|scope| {
        scope.spawn(move || input.write_all(content).expect("the tool reads everything"));
        child.wait_with_output().expect("the tool ends").stdout
    })
}

/// Data that compresses to half of its size.
fn half_noise(length: usize) -> Vec<u8> {
    noise(length).into_iter().map(|byte| byte & 0x0f).collect()
}

fn assert_nothing_is_left(daemon: &PrivateDaemon, workspace: &Workspace) {
    daemon.virsh(&["pool-refresh", "images"]);
    assert_eq!(daemon.virsh(&["vol-list", "images"]).trim(), "");
    assert_eq!(workspace.addresses(), [""; 0]);
}

/// A daemon whose pool `images` has 12 MiB.
fn small_host() -> PrivateDaemon {
    let daemon = host();
    let images = daemon.dir().join("images");
    daemon.enter(&["mount", "-t", "tmpfs", "-o", "size=12m,mode=755", "small", text(&images)]);
    daemon.virsh(&["pool-refresh", "images"]);
    daemon
}

#[test]
fn content_of_a_known_length_that_exceeds_the_pool_is_refused_before_the_create() {
    let daemon = small_host();
    let web = Web::start();
    web.serve("disk", noise(16 * MIB));
    let content = format!("url = {:?}", web.url("slow", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, ""));
    let started = Instant::now();
    let full = "bytes of free space, but the content has 16777216 bytes";
    workspace.apply_fails().prints(&["Cannot create volume \"disk\"", "pool \"images\" has", full]);
    // The download takes 50 seconds.
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    assert_nothing_is_left(&daemon, &workspace);
}

#[test]
fn compressed_content_that_exceeds_the_pool_is_stopped_before_the_disk_is_full() {
    let daemon = small_host();
    let web = Web::start();
    web.serve("disk", piped(&["gzip", "-1"], &half_noise(16 * MIB)));
    web.serve("unsized", noise(16 * MIB));
    for (way, name) in [("plain", "disk"), ("unsized", "unsized")] {
        let content = format!("url = {:?}", web.url(way, name));
        // A larger capacity leaves the free space as the limit.
        for more in ["", "capacity = 64\n capacity_unit = \"MiB\""] {
            let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, more));
            workspace.apply_fails().prints(&[
                "Cannot create volume \"disk\"",
                "the free space of pool \"images\"",
                "The new volume was removed",
            ]);
            assert_nothing_is_left(&daemon, &workspace);
        }
    }
    let log = fs::read_to_string(daemon.dir().join("log/libvirtd.log")).unwrap_or_default();
    assert!(!log.contains("No space left"), "{log}");
}

#[test]
fn compressed_content_stops_at_the_capacity_or_the_free_space() {
    let daemon = small_host();
    let web = Web::start();
    web.serve("bomb", piped(&["gzip", "-9"], &vec![0; 64 * MIB]));
    let content = format!("url = {:?}", web.url("plain", "bomb"));
    let small = "capacity = 4\n capacity_unit = \"MiB\"";
    let declared = format!("{small}\n target = {{ format = {{ type = \"raw\" }} }}");
    let capacity = "more than 4194304 bytes, the configured capacity";
    for (more, limit) in
        [(&*declared, capacity), (small, capacity), ("", "the free space of pool \"images\"")]
    {
        let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, more));
        workspace.apply_fails().prints(&["Cannot create volume \"disk\"", limit]);
        assert_nothing_is_left(&daemon, &workspace);
    }
    // Zeros take no space, so a sufficient capacity allows them.
    let large = filled("disk", &content, "capacity = 64\n capacity_unit = \"MiB\"");
    let workspace = Workspace::with(daemon.uri(), &large);
    workspace.apply();
    workspace.assert_nothing_to_do();
    let used = daemon.enter(&["du", "-k", text(&daemon.dir().join("images/disk"))]);
    assert!(used.starts_with("0\t"), "{used}");
}

#[test]
fn a_pool_that_is_filled_by_others_during_an_upload_is_explained() {
    let daemon = small_host();
    let web = Web::start();
    let content = noise(10 * MIB);
    web.serve("disk", content.clone());
    let url = format!("url = {:?}", web.url("steady", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &url, ""));
    let other = daemon.dir().join("images/.other");
    let run = thread::scope(|scope| {
        scope.spawn(|| {
            // The host does not see the file system of the pool.
            while !has(&daemon, "disk") {
                thread::sleep(Duration::from_millis(20));
            }
            let command = format!("dd if=/dev/zero of={} bs=64k || true", text(&other));
            daemon.enter(&["sh", "-c", &command]);
        });
        workspace.apply_fails()
    });
    // 11.3 ends on a full disk; its last bytes can be lost without an error on all versions.
    let is_lost = run.text.contains("the connection was lost while the content of volume \"disk\"");
    let explanations = ["No space left on device", "the storage did not keep the content"];
    let is_explained = is_lost && run.text.contains("check the free space of the pool")
        || explanations.iter().any(|text| run.text.contains(text));
    assert!(is_explained, "{run}");
    daemon.enter(&["rm", text(&other)]);
    if daemon.try_virsh(&["uri"]).is_err() {
        daemon.restart();
    }
    if !is_lost {
        assert_nothing_is_left(&daemon, &workspace);
    }
    workspace.apply();
    workspace.assert_nothing_to_do();
    let found = daemon.enter(&["sha256sum", text(&daemon.dir().join("images/disk"))]);
    let expected = piped(&["sha256sum"], &content);
    assert_eq!(found.as_bytes()[..64], expected[..64]);
}

#[test]
fn a_slow_source_ends_at_the_time_limit() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(20 * MIB));
    for way in ["slow", "silent"] {
        let content = format!("url = {:?}", web.url(way, "disk"));
        let block = filled("disk", &content, "timeouts = { create = \"5s\" }");
        let workspace = Workspace::with(daemon.uri(), &block);
        let started = Instant::now();
        let run = workspace.apply_fails();
        run.prints(&["volume \"disk\" of pool \"images\"", "timed out", "timeouts.create"]);
        assert!(started.elapsed() < Duration::from_secs(15), "{way}: {:?}", started.elapsed());
        assert_nothing_is_left(&daemon, &workspace);
    }
}

#[test]
fn faults_of_a_server_are_named_and_leave_no_volume() {
    let daemon = host();
    for (way, messages) in [
        ("changed", ["changed on the server during the download", "apply again"]),
        ("short", ["the connection was lost after 2097152 of 2098152 bytes", "use another server"]),
        ("loop", ["redirects", "check the URL"]),
        ("forbidden", ["status 403", "check the credentials"]),
        ("missing", ["status 404", "check the URL"]),
    ] {
        let web = Web::start();
        web.serve("disk", noise(2 * MIB));
        let content = format!("url = {:?}", web.url(way, "disk"));
        let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, ""));
        workspace.apply_fails().prints(&["volume \"disk\" of pool \"images\""]).prints(&messages);
        assert_nothing_is_left(&daemon, &workspace);
    }
    let web = Web::start();
    web.serve("disk", noise(2 * MIB));
    let content = format!("url = {:?}", web.url("flaky", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, ""));
    workspace.apply();
    assert!(web.requests() >= 3);
    assert!(stored(&daemon, "disk") == noise(2 * MIB));
}

#[test]
fn a_checksum_that_differs_at_the_end_removes_the_volume() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(6 * MIB));
    let expected = "0".repeat(64);
    let url = web.url("steady", "disk");
    let content = format!("url = {url:?}, checksum = \"sha256:{expected}\"");
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &content, ""));
    let existed = thread::scope(|scope| {
        let watching = scope.spawn(|| {
            let started = Instant::now();
            while started.elapsed() < Duration::from_secs(60) {
                if daemon.dir().join("images/disk").exists() {
                    return true;
                }
                thread::sleep(Duration::from_millis(20));
            }
            false
        });
        let found = piped(&["sha256sum"], &noise(6 * MIB));
        let found = String::from_utf8_lossy(&found[..64]).into_owned();
        workspace.apply_fails().prints(&["checksum", &expected, &found]);
        watching.join().unwrap()
    });
    assert!(existed, "the volume was filled before the checksum was known");
    assert_nothing_is_left(&daemon, &workspace);
}

#[test]
fn an_upload_that_a_libvirt_crash_ends_is_explained_and_completed_by_the_next_apply() {
    let daemon = host();
    let web = Web::start();
    let content = noise(3 * MIB);
    web.serve("disk", content.clone());
    let url = format!("url = {:?}", web.url("slow", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &url, ""));
    let file = daemon.dir().join("images/disk");
    thread::scope(|scope| {
        scope.spawn(|| {
            while fs::metadata(&file).map_or(0, |file| file.len()) == 0 || web.sending() == 0 {
                thread::sleep(Duration::from_millis(10));
            }
            thread::sleep(Duration::from_millis(700));
            daemon.kill();
        });
        workspace.apply_fails().prints(&[
            "Cannot create volume \"disk\"",
            "the connection was lost while the content of volume \"disk\" was sent",
            "check the free space of the pool and the log of libvirtd",
        ]);
    });
    assert!(workspace.is_tainted(&address("disk")), "the next apply removes the incomplete volume");
    daemon.restart();
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(stored(&daemon, "disk") == content);
}

#[test]
fn an_interrupted_download_leaves_no_volume() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(MIB));
    let url = format!("url = {:?}", web.url("silent", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &url, ""));
    let (run, took) = workspace.interrupt(&APPLY, || web.requests() > 0);
    run.failed().prints(&["cancelled"]);
    assert!(took < AT_ONCE, "{took:?}");
    assert!(!has(&daemon, "disk"));
    assert_nothing_is_left(&daemon, &workspace);
}

/// Volumes with content of a server.
fn volumes(web: &Web, way: &str, count: usize) -> String {
    let block = |number| {
        let name = format!("disk-{number}");
        filled(&name, &format!("url = {:?}", web.url(way, "disk")), "")
    };
    (0..count).map(block).collect()
}

#[test]
fn an_interrupted_wait_for_other_uploads_leaves_no_volume() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(30 * MIB));
    let workspace = Workspace::with(daemon.uri(), &volumes(&web, "slow", 3));
    let is_uploading = || {
        let count = |number| has(&daemon, &format!("disk-{number}"));
        (0..3).filter(|number| count(*number)).count() == 2
    };
    let (run, took) = workspace.interrupt(&APPLY, is_uploading);
    run.failed().prints(&["volume \"disk-0\"", "volume \"disk-1\"", "volume \"disk-2\""]);
    assert!(took < AT_ONCE, "{took:?}");
    assert_eq!(web.most_at_once(), 2, "the third volume waits before it downloads");
    assert_nothing_is_left(&daemon, &workspace);
}

/// A guest without a disk, and a volume without content.
const OTHERS: &str = r#"
resource "libvirt_domain" "vm" {
  name    = "vm"
  type    = "qemu"
  memory  = 32768
  os      = { type = "hvm" }
  running = true
  destroy = { graceful = false }
}
resource "libvirt_volume" "empty" {
  name     = "empty"
  pool     = "images"
  capacity = 1048576
}
"#;

#[test]
fn two_volumes_are_filled_at_a_time_and_delay_nothing_else() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(30 * MIB));
    let others = Workspace::with(daemon.uri(), OTHERS);
    // What it takes without uploads, with the first probe of QEMU before.
    others.apply();
    others.destroy();
    let time = |run: &dyn Fn()| {
        let started = Instant::now();
        run();
        started.elapsed()
    };
    let alone = [time(&|| drop(others.apply())), time(&|| drop(others.plan()))];
    others.destroy();
    let own = OTHERS.replace("\"vm\"", "\"own\"").replace("\"empty\"", "\"own-empty\"");
    let workspace = Workspace::with(daemon.uri(), &(volumes(&web, "steady", 3) + &own));
    thread::scope(|scope| {
        let applying = scope.spawn(|| workspace.apply());
        let started = Instant::now();
        while web.sending() < 2 {
            assert!(started.elapsed() < Duration::from_secs(60), "no uploads");
            thread::sleep(Duration::from_millis(20));
        }
        let during = [time(&|| drop(others.apply())), time(&|| drop(others.plan()))];
        // The same apply also creates them, in parallel to its uploads.
        assert!(has(&daemon, "own-empty"));
        assert_eq!(daemon.virsh(&["domstate", "own"]).trim(), "running");
        assert!(web.sending() > 0, "the uploads took too little time for this test");
        for (during, alone) in during.iter().zip(&alone) {
            assert!(*during < *alone * 3 + Duration::from_secs(1), "{during:?}, alone {alone:?}");
        }
        eprintln!("apply and plan: {alone:?} alone, {during:?} during two uploads");
        applying.join().unwrap();
    });
    assert_eq!(web.most_at_once(), 2);
    for number in 0..3 {
        assert!(stored(&daemon, &format!("disk-{number}")) == noise(30 * MIB));
    }
    workspace.assert_nothing_to_do();
}

#[test]
fn content_for_an_inactive_pool_is_refused_before_the_download() {
    let daemon = host();
    let web = Web::start();
    web.serve("disk", noise(MIB));
    daemon.virsh(&["pool-destroy", "images"]);
    let url = format!("url = {:?}", web.url("plain", "disk"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &url, ""));
    let messages = ["Cannot create volume \"disk\"", "is not active", "running = true"];
    workspace.apply_fails().prints(&messages).prints(&["virsh pool-start images"]);
    assert_eq!(web.requests(), 0);
    // The same without content, where libvirt refuses the volume.
    let empty = Workspace::with(daemon.uri(), &super::block("disk", "capacity = 1048576"));
    empty.apply_fails().prints(&messages).prints(&["pool-start images"]);
    assert!(empty.addresses().is_empty() && workspace.addresses().is_empty());
    daemon.virsh(&["pool-start", "images"]);
    workspace.apply();
    workspace.assert_nothing_to_do();
}
