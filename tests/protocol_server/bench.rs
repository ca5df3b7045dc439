//! The time from the start of a plugin to its handshake line, the time for its schema, and its memory: medians over
//! several processes. `PLUGIN_BINARY` sets the plugin; default: the dummy plugin.

// A benchmark prints, and may fail.
#![allow(clippy::unwrap_used, clippy::print_stdout, unreachable_pub, dead_code)]

use std::fs;
use std::time::{Duration, Instant};

use prost::Message;
use provider::protocol::wire::plugin::{calls::paths as controller, messages::Empty};
use provider::protocol::wire::tfplugin6::calls::{get_provider_schema, paths};

mod connection;
mod host;

use connection::Connection;
use host::{Identity, Plugin};

const RUNS: usize = 15;

/// The measurements of one process.
struct Run {
    line: Duration,
    first: Duration,
    again: Duration,
    bytes: usize,
    memory_at_start: u64,
    memory: u64,
    end: Duration,
}

#[tokio::main]
async fn main() {
    for (name, identity) in [("TLS", Some(Identity::new())), ("plain", None)] {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push(run(identity.as_deref()).await);
        }
        let milliseconds = |of: fn(&Run) -> Duration| {
            let mut times: Vec<_> = runs.iter().map(of).collect();
            times.sort();
            times[RUNS / 2].as_secs_f64() * 1e3
        };
        let kilobytes = |of: fn(&Run) -> u64| {
            let mut sizes: Vec<_> = runs.iter().map(of).collect();
            sizes.sort_unstable();
            sizes[RUNS / 2]
        };
        println!("{name}: median of {RUNS} processes");
        println!("  spawn to handshake line   {:8.2} ms", milliseconds(|run| run.line));
        println!("  GetProviderSchema, first  {:8.2} ms", milliseconds(|run| run.first));
        println!("  GetProviderSchema, again  {:8.2} ms", milliseconds(|run| run.again));
        println!("  Shutdown to exit          {:8.2} ms", milliseconds(|run| run.end));
        println!("  schema                    {:8} bytes", runs[0].bytes);
        println!("  RSS at the line           {:8} kB", kilobytes(|run| run.memory_at_start));
        println!("  RSS after the schema      {:8} kB", kilobytes(|run| run.memory));
    }
}

async fn run(identity: Option<&Identity>) -> Run {
    let started = Instant::now();
    let mut plugin = Plugin::start(identity);
    let line = started.elapsed();
    let memory_at_start = memory(&plugin);
    let connection = Connection::open(&plugin, identity).await.unwrap();
    let (first, bytes) = schema(&connection).await;
    let (again, _) = schema(&connection).await;
    let memory = memory(&plugin);
    let _ = connection.call::<_, Empty>(controller::SHUTDOWN, Empty {}).await;
    let (_, end) = plugin.wait();
    Run { line, first, again, bytes, memory_at_start, memory, end }
}

async fn schema(connection: &Connection) -> (Duration, usize) {
    let started = Instant::now();
    let request = get_provider_schema::Request {};
    let answer: get_provider_schema::Response =
        connection.call(paths::GET_PROVIDER_SCHEMA, request).await.unwrap();
    (started.elapsed(), answer.encoded_len())
}

/// The resident memory of the process, in kB.
fn memory(plugin: &Plugin) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", plugin.child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
