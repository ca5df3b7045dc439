//! The worker: a process with the faulty library, which runs every call of every operation with every kind of fault, or
//! a sample.

use std::collections::BTreeMap;
use std::time::Instant;

use provider::libvirt::{
    Connection, Domain, Network, NwFilter, Pool, Preallocation, Validation, Volume,
};

use crate::faulty::Faults;
use crate::kinds::{After, FaultKind, KINDS};
use crate::known::is_known;
use crate::scenarios::{POOL, Scenario, Site, Step};
use crate::trial::{Bench, Fault};
use crate::world::World;

/// The sample for operations that take a second.
const SAMPLED_ON_QEMU: &[&str] = &[
    "domain/change-live",
    "domain/create-running",
    "domain/delete-running",
    "domain/create-taken-uuid",
    "network/restart",
    "nwfilter/change",
    "nwfilter/create",
    "nwfilter/create-taken",
    "nwfilter_binding/create",
    "nwfilter_binding/create-taken",
    "pool/create",
    "pool/restart",
    "secret/change-value",
    "secret/create",
    "volume/create",
    "volume/create-taken",
];

/// Which trials run.
#[derive(Debug, Clone)]
enum Choice {
    All,
    /// One of this many, always the same ones, of some operations.
    Sample {
        one_of: u64,
        operations: Option<&'static [&'static str]>,
    },
    /// Those whose name contains a text.
    Named(String),
}

impl Choice {
    /// The value of `LIBVIRT_FAULTS`: empty, `all`, or a part of a trial's name.
    fn read(word: Option<&str>, site: &Site) -> Self {
        match word {
            None | Some("") if site.is_hosted => Self::Sample { one_of: 16, operations: None },
            None | Some("") => Self::Sample { one_of: 12, operations: Some(SAMPLED_ON_QEMU) },
            Some("all") => Self::All,
            Some(part) => Self::Named(part.to_owned()),
        }
    }

    /// Whether it may have trials of a scenario.
    fn may_have(&self, scenario: &str) -> bool {
        match self {
            Self::Named(part) if part.contains('/') => {
                scenario.starts_with(part.as_str()) || part.starts_with(scenario)
            }
            Self::Sample { operations: Some(operations), .. } => operations.contains(&scenario),
            _ => true,
        }
    }

    fn has(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Sample { one_of, .. } => hash(name).is_multiple_of(*one_of),
            Self::Named(part) if part.contains('/') => name.starts_with(part.as_str()),
            Self::Named(part) => name.contains(part.as_str()),
        }
    }
}

/// FNV-1a: the same in every process and version.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Runs the chosen trials; returns the unexpected failures.
pub(crate) fn run(site: Site, word: Option<&str>) -> Vec<String> {
    let choice = Choice::read(word, &site);
    let bench = bench(site);
    let (started, mut report) = (Instant::now(), Report::default());
    for scenario in bench.site.scenarios() {
        if !choice.may_have(scenario.name) {
            continue;
        }
        sweep(&bench, &scenario, &choice, &mut report);
    }
    report.finish(started)
}

fn bench(site: Site) -> Bench {
    let faults = Faults::of_environment();
    faults.clear();
    let observer = Connection::new(Some(&site.uri));
    make_foreign(&site, &observer);
    let base = World::look(&observer).expect("nothing fails");
    Bench { site, faults, observer, base }
}

/// Objects that no trial may change: one of each type, and the pool of the volumes of trials.
fn make_foreign(site: &Site, connection: &Connection) {
    let kind = if site.is_hosted { "test" } else { "qemu" };
    let domain = format!(
        "<domain type='{kind}'><name>foreign</name><memory>65536</memory><os><type>hvm</type></os></domain>"
    );
    Domain::define(connection, &domain, Validation::Lenient).expect("a domain");
    Network::define(connection, "<network><name>foreign</name></network>").expect("a network");
    if !site.is_hosted {
        NwFilter::define(connection, "<filter name='foreign'/>").expect("a network filter");
    }
    let folder = site.folder.join(POOL);
    if !site.is_hosted {
        std::fs::create_dir_all(&folder).expect("the folder is ours");
    }
    let pool = format!(
        "<pool type='dir'><name>{POOL}</name><target><path>{}</path></target></pool>",
        folder.display()
    );
    let pool = Pool::define(connection, &pool).expect("a pool");
    pool.start().expect("its folder exists");
    let volume = "<volume><name>foreign</name><capacity>4096</capacity></volume>";
    Volume::create(&pool, volume, Preallocation::Nothing).expect("a volume");
}

/// The time limit of an operation with a call that hangs: longer than an operation without a fault takes.
fn limit(site: &Site) -> &'static str {
    if site.is_hosted { "300ms" } else { "4s" }
}

fn sweep(bench: &Bench, scenario: &Scenario, choice: &Choice, report: &mut Report) {
    let calls = bench.record(scenario);
    report.operations += 1;
    report.calls += calls.len();
    let limited = scenario.with_timeouts(limit(&bench.site));
    let has = |kind: &FaultKind, function: &str| {
        kind.is_for(function) && (bench.site.is_hosted || kind.is_for_qemu(function))
    };
    for kind in KINDS.iter().filter(|kind| kind.is_plausible_for(scenario.noun())) {
        let scenario = match (kind.after, &scenario.step) {
            // An import has no limit.
            (After::Hanging, Step::Import) => continue,
            (After::Hanging, _) => &limited,
            _ => scenario,
        };
        for (number, function) in (1..).zip(&calls).filter(|(_, function)| has(kind, function)) {
            let name = format!("{}/{number}/{function}/{}", scenario.name, kind.name);
            report.possible += 1;
            if choice.has(&name) {
                report.note(kind, name, bench.attempt(scenario, Fault { number, function, kind }));
            }
        }
    }
}

/// The trials and their results.
#[derive(Default)]
struct Report {
    operations: usize,
    calls: usize,
    possible: usize,
    by_kind: BTreeMap<&'static str, usize>,
    failures: Vec<String>,
}

impl Report {
    fn note(&mut self, kind: &FaultKind, name: String, verdict: Result<(), String>) {
        *self.by_kind.entry(kind.name).or_default() += 1;
        let wrong = match (verdict, is_known(&name)) {
            (Ok(()), false) | (Err(_), true) => return,
            (Ok(()), true) => "it does not fail any more; remove it from the known ones".to_owned(),
            (Err(wrong), false) => wrong,
        };
        println!("FAILED {name}: {wrong}");
        self.failures.push(name);
    }

    /// Prints the counts; returns the failures.
    fn finish(self, started: Instant) -> Vec<String> {
        let trials: usize = self.by_kind.values().sum();
        let Self { operations, calls, possible, by_kind, .. } = &self;
        println!(
            "{operations} operations, {calls} calls, {trials} of {possible} trials in {:.1} s: {by_kind:?}",
            started.elapsed().as_secs_f64()
        );
        self.failures
    }
}
