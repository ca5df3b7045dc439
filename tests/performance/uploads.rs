//! The content of volumes: how long an upload and a copy take compared with `virsh` and `cp`, and the memory of the
//! provider.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use mapping::Value;

use crate::calls::median;
use crate::client::{self, Client};
use crate::limit;
use crate::support::PrivateDaemon;
use crate::usage;

const RUNS: usize = 5;
const GIB: u64 = 1 << 30;
const PIECE: usize = 1 << 20;

/// The memory that an upload may add to an idle provider, in MB.
const MEMORY: f64 = 20.0;

/// The limits of the time of an upload, as a multiple of the time of virsh.
const DENSE: f64 = 1.0;
const SPARSE: f64 = 1.2;
const PACKED: f64 = 0.9;

/// Prints the cost of each kind of content.
pub(crate) async fn print(daemon: &PrivateDaemon) {
    println!("uploads of 1 GiB to a directory pool, medians of {RUNS}");
    let folder = daemon.dir().join("sources");
    fs::create_dir_all(&folder).unwrap();
    let dense = source(&folder, "dense", |_| true);
    let sparse = source(&folder, "sparse", |piece| piece % 16 == 0);
    let packed = folder.join("packed.zst");
    zstd(&["-1", "-o"], &packed, &sparse);
    let upload = |volume: &str| virsh_upload(daemon, &dense, volume, &[]);
    let ratio = compare(daemon, "dense file", &dense, upload).await;
    limit::at_most("a dense file", ratio, DENSE);
    let upload = |volume: &str| virsh_upload(daemon, &sparse, volume, &["--sparse"]);
    let ratio = compare(daemon, "sparse file, 64 MiB of data", &sparse, upload).await;
    limit::at_most("a sparse file", ratio, SPARSE);
    let unpack = |volume: &str| {
        let raw = packed.with_extension("");
        zstd(&["-d", "--sparse", "-o"], &raw, &packed);
        virsh_upload(daemon, &raw, volume, &["--sparse"]);
    };
    let ratio = compare(daemon, "zstd file, unpacked by zstd for virsh", &packed, unpack).await;
    limit::at_most("a zstd file", ratio, PACKED);
    copies(daemon, &dense).await;
}

/// Packs or unpacks a file.
fn zstd(flags: &[&str], to: &Path, from: &Path) {
    let status = Command::new("zstd").args(["-q", "-f"]).args(flags).arg(to).arg(from).status();
    assert!(status.expect("zstd is installed").success());
}

/// A file of 1 GiB, with data in the selected pieces of 1 MiB.
fn source(folder: &Path, name: &str, has_data: impl Fn(u64) -> bool) -> PathBuf {
    let path = folder.join(name);
    let mut file = File::create(&path).unwrap();
    let mut state = 7_u64;
    let mut piece = vec![0_u8; PIECE];
    for number in 0..GIB / PIECE as u64 {
        if !has_data(number) {
            continue;
        }
        for bytes in piece.chunks_mut(8) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.copy_from_slice(&state.to_le_bytes());
        }
        file.seek(SeekFrom::Start(number * PIECE as u64)).unwrap();
        file.write_all(&piece).unwrap();
    }
    file.set_len(GIB).unwrap();
    file.sync_all().unwrap();
    path
}

fn virsh_upload(daemon: &PrivateDaemon, source: &Path, volume: &str, flags: &[&str]) {
    let size = GIB.to_string();
    daemon.virsh(&["vol-create-as", "images", volume, &size, "--allocation", "0"]);
    let file = source.to_str().unwrap();
    daemon.virsh(&[&["vol-upload", volume, file, "--pool", "images"], flags].concat());
}

fn content(name: &str, source: (&'static str, Value)) -> Value {
    let create = Value::object([("content", Value::object([source]))]);
    Value::object([("name", name.into()), ("pool", "images".into()), ("create", create)])
}

/// Prints the time of the provider and of another way to fill a volume; the two alternate. Returns the ratio.
async fn compare(daemon: &PrivateDaemon, what: &str, source: &Path, other: impl Fn(&str)) -> f64 {
    let (mut own, mut others, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let url = source.to_str().unwrap();
        let (took, used) = created(daemon, content("own", ("url", url.into()))).await;
        own.push(took);
        memory.push(used);
        let started = Instant::now();
        other("other");
        others.push(started.elapsed());
        daemon.virsh(&["vol-delete", "other", "--pool", "images"]);
    }
    let (own, others) = (median(own), median(others));
    let most = memory.iter().copied().fold(0.0, f64::max);
    let ratio = own / others;
    println!(
        "  {what}: {own:6.3} s, virsh {others:6.3} s, {ratio:.2} times; {most:.1} MB above idle"
    );
    limit::at_most("memory above idle", most, MEMORY);
    ratio
}

/// Creates and destroys a volume; returns the time of the create, and the memory that it added.
async fn created(daemon: &PrivateDaemon, config: Value) -> (Duration, f64) {
    let (plugin, client) = client::start(daemon, "libvirt_volume").await;
    warm(&client).await;
    let idle = usage::peak_memory(plugin.child.id());
    let started = Instant::now();
    let kept = client.clone().create(config).await;
    let took = started.elapsed();
    let used = usage::peak_memory(plugin.child.id()) - idle;
    client.destroy(kept).await;
    (took, used)
}

/// Creates a small volume, so that the connections are open and the code is loaded.
async fn warm(client: &Client) {
    let kept = client.clone().create(content("small", ("text", "x".into()))).await;
    client.clone().destroy(kept).await;
}

/// Prints the time of copies on the host.
async fn copies(daemon: &PrivateDaemon, source: &Path) {
    virsh_upload(daemon, source, "original", &[]);
    let (mut own, mut clones, mut files) = (Vec::new(), Vec::new(), Vec::new());
    let original = Value::object([("name", "original".into())]);
    let images = daemon.dir().join("images");
    for _ in 0..RUNS {
        let config = content("copy", ("volume", original.clone()));
        own.push(created(daemon, config).await.0);
        let started = Instant::now();
        daemon.virsh(&["vol-clone", "original", "clone", "--pool", "images"]);
        clones.push(started.elapsed());
        daemon.virsh(&["vol-delete", "clone", "--pool", "images"]);
        let started = Instant::now();
        fs::copy(images.join("original"), images.join("file")).unwrap();
        files.push(started.elapsed());
        fs::remove_file(images.join("file")).unwrap();
    }
    let (own, clones, files) = (median(own), median(clones), median(files));
    println!(
        "  copy of a volume: {own:6.3} s, virsh vol-clone {clones:6.3} s, {:.2} times; cp {files:6.3} s",
        own / clones
    );
}
