//! Edits of many running guests of the test driver: made while they run, and stored for their next start.

use std::time::Duration;

use mapping::Value;
use provider::libvirt::Connection;

use crate::calls::median;
use crate::client::{self, Client, Kept, at_once};
use crate::support::PrivateDaemon;
use crate::{guest, limit, usage};

const GUESTS: u32 = 100;
const RUNS: usize = 11;
const TYPE: &str = "libvirt_domain";

/// The largest factor between the processor times of a live edit and of a stored one, libvirtd included.
const LIMIT: f64 = 1.5;

/// Prints the cost of both edits. They alternate, because the speed of the machine changes.
pub(crate) async fn print(daemon: &PrivateDaemon) {
    let uri = daemon.test_driver_uri();
    // The state of the driver lasts while a connection is open.
    let connection = Connection::new(Some(&uri));
    connection.versions().unwrap();
    let (plugin, client) = client::start_for(&uri, TYPE).await;
    let created = at_once(0..GUESTS, |number| {
        let client = client.clone();
        async move { (number, client.create(config(number, "first", true)).await) }
    });
    let mut kept = created.await;
    let mut spent: [Vec<Duration>; 2] = [Vec::new(), Vec::new()];
    let pids = [plugin.child.id(), daemon.pid()];
    let processor = || pids.map(usage::of_threads).iter().sum::<Duration>();
    for run in 0..2 * RUNS {
        let is_live = run % 2 == 0;
        // The setting itself changes before the measurement.
        kept = edit(&client, kept, &format!("before {run}"), is_live).await;
        let before = processor();
        kept = edit(&client, kept, &format!("run {run}"), is_live).await;
        spent[run % 2].push(processor().saturating_sub(before));
    }
    drop(connection);
    // The speed of the machine changes less between two adjacent runs.
    let mut factors: Vec<f64> = spent[0]
        .iter()
        .zip(&spent[1])
        .map(|(live, stored)| live.as_secs_f64() / stored.as_secs_f64())
        .collect();
    factors.sort_by(f64::total_cmp);
    let factor = factors[RUNS / 2];
    let [live, stored] = spent.map(|times| median(times) * 1e3 / f64::from(GUESTS));
    println!("{GUESTS} running guests of the test driver, an edit of each: median of {RUNS}");
    println!("  live {live:.2} ms CPU each, stored only {stored:.2} ms CPU, {factor:.2} times");
    limit::at_most("CPU of a live edit", factor, LIMIT);
}

/// Changes the title of all guests.
async fn edit(
    client: &Client,
    kept: Vec<(u32, Kept)>,
    title: &str,
    is_live: bool,
) -> Vec<(u32, Kept)> {
    at_once(kept, |(number, kept)| {
        let (client, config) = (client.clone(), config(number, title, is_live));
        async move { (number, client.change(kept, config).await) }
    })
    .await
}

fn config(number: u32, title: &str, is_live: bool) -> Value {
    let mut config = guest::value(number);
    config.set_at(&["title"], Value::from(title));
    config.set_at(&["running"], Value::Bool(true));
    config.set_at(&["update", "live"], Value::Bool(is_live));
    config
}
