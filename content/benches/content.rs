//! The speed and memory of reading 1 GiB: dense, sparse, compressed and downloaded, with and without SHA-256.
//! Prints a line for each; `cargo bench -p content`.

// A measurement may fail.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs::{self, File};
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use content::{Content, Http, Location, Piece, Request, Stop};

const GIB: usize = 1 << 30;
const RUNS: usize = 5;

fn main() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (dense, sparse) = (folder.join("dense.img"), folder.join("sparse.img"));
    let packed = folder.join("dense.img.zst");
    fs::write(&dense, half_random(GIB)).unwrap();
    let file = File::create(&sparse).unwrap();
    file.set_len(GIB as u64).unwrap();
    for part in 0..64_u64 {
        file.write_all_at(&half_random(1 << 20), part << 24).unwrap();
    }
    let mut encoder = zstd::Encoder::new(File::create(&packed).unwrap(), 3).unwrap();
    std::io::copy(&mut File::open(&dense).unwrap(), &mut encoder).unwrap();
    encoder.finish().unwrap();
    let url = serve(&dense);
    let idle = memory("VmRSS:");
    println!("{:<34} {:>8} {:>10} {:>12}", "source", "seconds", "MB/s", "peak memory");
    for (name, location) in [
        ("dense file", Location::File(dense.clone())),
        ("sparse file, 64 MiB of data", Location::File(sparse.clone())),
        ("zstd file", Location::File(packed.clone())),
        ("download", Location::Http(Http::new(&url).unwrap())),
    ] {
        for sha256 in [true, false] {
            let request = Request { sha256, ..Request::new(location.clone()) };
            let suffix = if sha256 { ", SHA-256" } else { "" };
            report(&format!("{name}{suffix}"), &request, idle);
        }
    }
    for path in [dense, sparse, packed] {
        fs::remove_file(path).unwrap();
    }
}

fn report(name: &str, request: &Request, idle: u64) {
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let mut times: Vec<f64> = (0..RUNS).map(|_| seconds(request)).collect();
    times.sort_by(f64::total_cmp);
    let median = times[RUNS / 2];
    let rate = f64::from(1_u32 << 30) / median / 1e6;
    let peak = (memory("VmHWM:") - idle) / 1024;
    println!("{name:<34} {median:>8.3} {rate:>10.0} {peak:>8} MiB");
}

fn seconds(request: &Request) -> f64 {
    let stop: Stop = Arc::new(|| false);
    let started = Instant::now();
    let mut content = Content::open(request, &stop).unwrap();
    let mut total = 0;
    while let Some(piece) = content.next().unwrap() {
        total += match piece {
            Piece::Data(bytes) => bytes.len() as u64,
            Piece::Hole(length) => length,
        };
    }
    assert_eq!((content.finish().unwrap().bytes, total), (GIB as u64, GIB as u64));
    started.elapsed().as_secs_f64()
}

/// A value of the process's status, in KiB.
fn memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Bytes of which every second one repeats, so that they compress to about a half.
fn half_random(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&(state & 0x00ff_00ff_00ff_00ff | 1).to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// Serves a file on this machine, and returns its URL.
fn serve(path: &Path) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let path = path.to_owned();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 4096];
            let _ = std::io::Read::read(&mut stream, &mut request);
            let mut file = File::open(&path).unwrap();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {GIB}\r\n\r\n");
            let _ = stream.write_all(head.as_bytes());
            let _ = std::io::copy(&mut file, &mut stream);
        }
    });
    url
}
