//! The provider by itself: a thousand guests are created, and then upgraded, read, validated and planned by a fresh
//! process, as Terraform does for a plan.

use std::time::{Duration, Instant};

use mapping::Value;
use provider::libvirt::{self, Connection, Document, Domain, Secrets};

use crate::client::{self, AT_ONCE, at_once};
use crate::refresh::Refresh;
use crate::support::PrivateDaemon;
use crate::{guest, limit, usage};

const GUESTS: u32 = 1000;
const TYPE: &str = "libvirt_domain";

/// The largest share of the checks of a configuration, in percent.
const LIMIT: f64 = 10.0;

/// Prints what the provider needs for a plan of many guests, and how a refresh compares to fetching documents.
pub(crate) async fn print(daemon: &PrivateDaemon) {
    let kept = {
        let (_plugin, client) = client::start(daemon, TYPE).await;
        at_once(0..GUESTS, |number| client.clone().create(guest::value(number))).await
    };
    let (plugin, client) = client::start(daemon, TYPE).await;
    let (before, started) = (usage::processor(plugin.child.id()), Instant::now());
    let planned = at_once(kept.clone(), |kept| client.clone().plan_nothing(kept)).await;
    assert_eq!(planned.len(), kept.len());
    let (wall, processor) =
        (started.elapsed(), usage::processor(plugin.child.id()).saturating_sub(before));
    let each = |time: Duration| time.as_secs_f64() * 1e3 / f64::from(GUESTS);
    println!("{GUESTS} guests, the provider alone, {AT_ONCE} calls at once");
    println!(
        "  upgrade, read, validate, plan of one {:6.2} ms CPU, {:6.2} ms",
        each(processor),
        each(wall)
    );
    println!(
        "  most resident memory                 {:6.1} MB",
        usage::peak_memory(plugin.child.id())
    );
    drop(plugin);
    let checks = checks_of_one(&guest::value(0));
    let share = 100.0 * checks.as_secs_f64() / (processor.as_secs_f64() / f64::from(GUESTS));
    println!(
        "  of this, the checks of a configuration {:4.2} ms CPU, {share:.1} %",
        checks.as_secs_f64() * 1e3
    );
    limit::at_most("share of the checks in percent", share, LIMIT);
    Refresh { daemon, r#type: TYPE, fetch }.print(&kept).await;
}

/// The processor time that the checks of a guest take in the validation.
fn checks_of_one(config: &Value) -> Duration {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(TYPE)).unwrap();
    let before = usage::of_threads(std::process::id());
    for _ in 0..GUESTS {
        assert!(engine::check(root, config, None).is_empty());
    }
    usage::of_threads(std::process::id()).saturating_sub(before) / GUESTS
}

/// The document of a guest.
fn fetch(connection: &Connection, id: &str) -> libvirt::Result<String> {
    Domain::by_uuid(connection, id)?.xml(Document::Stored, Secrets::Hidden)
}

/// In seconds.
pub(crate) fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}
