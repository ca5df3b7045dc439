//! A refresh of many objects, compared with a program that only fetches their documents.

use std::fmt;
use std::time::{Duration, Instant};

use provider::libvirt::{self, Connection};

use crate::client::{self, Kept, at_once};
use crate::support::PrivateDaemon;
use crate::{limit, usage};

const RUNS: usize = 5;

/// The largest factor between the processor times. That between the times depends on what else the machine does.
const LIMIT: f64 = 4.0;

/// The objects of one type.
pub(crate) struct Refresh<'a> {
    pub(crate) daemon: &'a PrivateDaemon,
    pub(crate) r#type: &'static str,
    /// Looks an object up by its `id` and fetches its document.
    pub(crate) fetch: fn(&Connection, &str) -> libvirt::Result<String>,
}

/// What a program took.
struct Took {
    wall: Duration,
    /// The processor time of the program and of libvirtd.
    processor: Duration,
}

impl Refresh<'_> {
    /// Prints the cost of a refresh. The two programs alternate, because the speed of the machine changes.
    pub(crate) async fn print(&self, kept: &[Kept]) {
        let (mut refreshes, mut fetches) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            refreshes.push(self.refresh(kept).await);
            fetches.push(self.fetch_all(kept));
        }
        let refresh = Took::median(&refreshes);
        let fetch = Took::median(&fetches);
        let factor =
            |took: fn(&Took) -> Duration| took(&refresh).as_secs_f64() / took(&fetch).as_secs_f64();
        let processor = factor(|took| took.processor);
        println!(
            "  refresh of all {refresh}, fetching their documents alone {fetch}, {:.2} times, CPU {processor:.2} times",
            factor(|took| took.wall)
        );
        limit::at_most(&format!("CPU of a refresh of {}", self.r#type), processor, LIMIT);
    }

    /// Refreshes all objects once by a fresh process, as Terraform does. What it takes to open the connection does not
    /// count for either program.
    async fn refresh(&self, kept: &[Kept]) -> Took {
        let (plugin, client) = client::start(self.daemon, self.r#type).await;
        client.clone().refresh(kept[0].clone()).await;
        let kept = kept.to_vec();
        let start = Start::now([plugin.child.id(), self.daemon.pid()]);
        at_once(kept, |kept| client.clone().refresh(kept)).await;
        start.took()
    }

    /// Looks up each object and fetches its document, one after the other, and does nothing else.
    fn fetch_all(&self, kept: &[Kept]) -> Took {
        let connection = Connection::new(Some(self.daemon.uri()));
        connection.uri().unwrap();
        let start = Start::now([std::process::id(), self.daemon.pid()]);
        for kept in kept {
            assert!(!(self.fetch)(&connection, kept.id()).unwrap().is_empty());
        }
        start.took()
    }
}

/// The start of a measurement.
struct Start {
    pids: [u32; 2],
    processor: Duration,
    wall: Instant,
}

impl Start {
    fn now(pids: [u32; 2]) -> Self {
        Self { pids, processor: pids.map(usage::of_threads).iter().sum(), wall: Instant::now() }
    }

    fn took(self) -> Took {
        let wall = self.wall.elapsed();
        let processor: Duration = self.pids.map(usage::of_threads).iter().sum();
        Took { wall, processor: processor.saturating_sub(self.processor) }
    }
}

impl Took {
    /// The medians of both times.
    fn median(runs: &[Self]) -> Self {
        let median = |time: fn(&Self) -> Duration| {
            let mut times: Vec<_> = runs.iter().map(time).collect();
            times.sort();
            times[times.len() / 2]
        };
        Self { wall: median(|took| took.wall), processor: median(|took| took.processor) }
    }
}

impl fmt::Display for Took {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (wall, processor) = (self.wall.as_secs_f64(), self.processor.as_secs_f64());
        write!(out, "{wall:6.3} s ({processor:.3} s CPU)")
    }
}
