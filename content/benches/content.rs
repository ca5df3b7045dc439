//! The speed and memory of reading 1 GiB: dense, sparse, compressed and downloaded, with and without SHA-256.
//! Prints a line of medians for each; `cargo bench -p content`.

// A measurement may fail.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs::{self, File};
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use content::{Content, Location, Piece, Request, Stop};

const GIB: usize = 1 << 30;
const RUNS: usize = 5;

/// Set in the process of one run: the source, and whether to compute SHA-256.
const RUN: [&str; 2] = ["CONTENT_BENCH_SOURCE", "CONTENT_BENCH_SHA256"];

fn main() {
    if let [Ok(source), Ok(sha256)] = RUN.map(std::env::var) {
        let location = Location::parse(&source).unwrap();
        run(&Request { sha256: sha256 == "true", ..Request::new(location) });
        return;
    }
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
    println!("{:<36} {:>8} {:>8} {:>8} {:>12}", "source", "seconds", "CPU", "MB/s", "peak memory");
    for (name, source) in [
        ("dense file", dense.to_str().unwrap()),
        ("sparse file, 64 MiB of data", sparse.to_str().unwrap()),
        ("zstd file", packed.to_str().unwrap()),
        ("download", &url),
    ] {
        report(&format!("{name}, SHA-256"), source, "true");
        report(name, source, "false");
    }
    for path in [dense, sparse, packed] {
        fs::remove_file(path).unwrap();
    }
}

/// Prints the medians of runs, each in a process of its own.
fn report(name: &str, source: &str, sha256: &str) {
    let runs: Vec<[f64; 3]> = (0..RUNS)
        .map(|_| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            let output = command.envs([(RUN[0], source), (RUN[1], sha256)]).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            let values: Vec<f64> = text.split_whitespace().map(|it| it.parse().unwrap()).collect();
            values.try_into().unwrap()
        })
        .collect();
    let [seconds, cpu, peak] = [0, 1, 2].map(|index| {
        let mut values: Vec<f64> = runs.iter().map(|run| run[index]).collect();
        values.sort_by(f64::total_cmp);
        values[RUNS / 2]
    });
    let rate = f64::from(1_u32 << 30) / seconds / 1e6;
    println!("{name:<36} {seconds:>8.3} {cpu:>8.2} {rate:>8.0} {peak:>8.1} MiB");
}

/// Reads a source, and prints the seconds, the seconds of the processor, and the memory beyond that before, in MiB.
fn run(request: &Request) {
    let idle = memory("VmRSS:");
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
    let seconds = started.elapsed().as_secs_f64();
    println!("{seconds} {} {}", cpu_seconds(), (memory("VmHWM:") - idle) / 1024.0);
}

/// The time of all processors that this process used.
fn cpu_seconds() -> f64 {
    const TICKS: f64 = 100.0;
    let status = fs::read_to_string("/proc/self/stat").unwrap();
    let values = status.rsplit_once(')').unwrap().1.split_whitespace().skip(11).take(2);
    values.map(|ticks| ticks.parse::<f64>().unwrap()).sum::<f64>() / TICKS
}

/// A value of the process's status, in KiB.
fn memory(name: &str) -> f64 {
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
