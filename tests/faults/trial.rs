//! One trial: an object is prepared, one call of an operation fails, and the result is checked; then the user applies
//! again.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::sleep;
use std::time::{Duration, Instant};

use provider::libvirt::Connection;

use crate::backend::{ChangeResult, Host, Kept};
use crate::checks::{Aftermath, Checks};
use crate::faulty::Faults;
use crate::kinds::{After, FaultKind};
use crate::scenarios::{Before, RENAMED, SUBJECT, Scenario, Site, Step};
use crate::tidying;
use crate::world::World;

/// The environment of trials.
pub(crate) struct Bench {
    pub(crate) site: Site,
    pub(crate) faults: Faults,
    /// A connection without faults.
    pub(crate) observer: Connection,
    /// The objects before and after every trial.
    pub(crate) base: World,
}

/// A call that fails.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault<'a> {
    pub(crate) number: usize,
    pub(crate) function: &'a str,
    pub(crate) kind: &'static FaultKind,
}

impl Bench {
    /// The calls of an operation without a fault.
    pub(crate) fn record(&self, scenario: &Scenario) -> Vec<String> {
        let (kept, _) = self.prepare(scenario);
        self.faults.plan("");
        let outcome = run(scenario, &self.site.host(), &kept);
        let calls = self.faults.calls();
        let is_refused = outcome.error().is_some_and(|error| error.contains("import {"));
        if !(scenario.is_refused() && is_refused) {
            assert!(!scenario.is_refused(), "{} is not refused", scenario.name);
            assert_eq!(outcome.error(), None, "{} fails without a fault", scenario.name);
        }
        self.tidy(scenario, &outcome.kept)
            .unwrap_or_else(|left| panic!("{}: {left}", scenario.name));
        calls
    }

    /// Runs the operation with a failing call. Errors: the problems afterwards.
    pub(crate) fn attempt(&self, scenario: &Scenario, fault: Fault) -> Result<(), String> {
        let (kept, before) = self.prepare(scenario);
        let (host, threads) = (self.site.host(), threads());
        self.faults.plan(&fault.kind.plan(fault.number));
        let attempt = catch_unwind(AssertUnwindSafe(|| run(scenario, &host, &kept)));
        if fault.kind.after == After::Hanging {
            // The process ends, so its operations stop.
            self.faults.replan("1+ lost before");
            await_threads(threads);
        }
        self.faults.clear();
        drop(host);
        let checked = match attempt {
            Ok(outcome) => self.check(scenario, fault, (&kept, &before), &outcome),
            Err(_) => Err("it panicked".to_owned()),
        };
        checked.inspect_err(|_| tidying::remove_all_but(&self.base, self))
    }

    fn check(
        &self,
        scenario: &Scenario,
        fault: Fault,
        (kept, before): (&Kept, &World),
        outcome: &ChangeResult,
    ) -> Result<(), String> {
        let after = self.look()?;
        let aftermath = Aftermath { scenario, fault, kept, before, outcome, after: &after };
        let checks = Checks { bench: self, aftermath };
        checks.state_and_libvirt_agree()?;
        checks.nothing_foreign_is_touched(&after)?;
        let kept = checks.the_next_apply_keeps_a_foreign_object_of_that_name()?;
        let kept = checks.the_next_apply_converges(&kept)?;
        self.tidy(scenario, &kept)
    }

    /// The object that an operation needs.
    fn prepare(&self, scenario: &Scenario) -> (Kept, World) {
        let nothing = Kept::none(scenario.r#type);
        let kept = match &scenario.before {
            Before::Nothing => nothing,
            Before::Unmanaged(config) => {
                self.site.host().create(scenario.r#type, config).succeeded();
                nothing
            }
            Before::Managed(config) => {
                let host = self.site.host();
                let made = host.create(scenario.r#type, config).succeeded();
                host.read(&made).succeeded()
            }
        };
        (kept, self.look().expect("nothing fails"))
    }

    /// Removes the object, as a user does. Errors: objects that did not exist before.
    fn tidy(&self, scenario: &Scenario, kept: &Kept) -> Result<(), String> {
        let host = self.site.host();
        if !kept.state.is_null() {
            let removed = host.remove(kept);
            if let Some(error) = removed.error() {
                return Err(format!("it cannot be destroyed afterwards: {error}"));
            }
        } else if matches!(scenario.before, Before::Unmanaged(_)) {
            tidying::remove_all_but(&self.base, self);
        }
        let left = self.look()?.differences(&self.base);
        tidying::remove_folder(&self.site);
        if left.is_empty() {
            Ok(())
        } else {
            Err(format!("after the destroy these differ: {left:?}"))
        }
    }

    pub(crate) fn look(&self) -> Result<World, String> {
        World::look(&self.observer).map_err(|error| format!("the observer cannot look: {error}"))
    }
}

/// The operation.
pub(crate) fn run(scenario: &Scenario, host: &Host, kept: &Kept) -> ChangeResult {
    match &scenario.step {
        Step::Create(config) => host.create(scenario.r#type, config),
        Step::Change(config) => host.change(kept, config),
        Step::Delete => host.remove(kept),
        Step::Read => host.read(kept),
        Step::Import => host.try_import(scenario.r#type, import_id(scenario).as_str()),
    }
}

fn import_id(scenario: &Scenario) -> String {
    match scenario.noun() {
        "volume" => format!("{}/{SUBJECT}", crate::scenarios::POOL),
        "secret" => format!("tls/{SUBJECT}"),
        _ => SUBJECT.to_owned(),
    }
}

/// The names that the object of a scenario may have, as keys of a world.
pub(crate) fn keys(scenario: &Scenario) -> [String; 2] {
    [SUBJECT, RENAMED].map(|name| match scenario.noun() {
        "volume" => format!("volume/{}/{name}", crate::scenarios::POOL),
        noun => format!("{noun}/{name}"),
    })
}

/// The number of threads of this process.
fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").map_or(0, Iterator::count)
}

/// Waits for the threads of an operation that timed out.
fn await_threads(before: usize) {
    let started = Instant::now();
    while threads() > before && started.elapsed() < Duration::from_secs(10) {
        sleep(Duration::from_millis(2));
    }
}
