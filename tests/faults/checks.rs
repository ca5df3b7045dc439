//! Checks after a failed call: the state matches libvirt, no other object changed, the next apply converges.

use mapping::Value;
use provider::libvirt::{Domain, Network, NwFilter, Pool, Secret, Validation};

use crate::backend::{ChangeResult, Host, Kept, differing};
use crate::live;
use crate::scenarios::{Before, SUBJECT, Scenario, Step};
use crate::tidying;
use crate::trial::{self, Bench, Fault, keys};
use crate::world::{Thing, World};

/// An operation with a failed call.
pub(crate) struct Aftermath<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) fault: Fault<'a>,
    /// The prior state and private data.
    pub(crate) kept: &'a Kept,
    pub(crate) before: &'a World,
    pub(crate) outcome: &'a ChangeResult,
    pub(crate) after: &'a World,
}

pub(crate) struct Checks<'a> {
    pub(crate) bench: &'a Bench,
    pub(crate) aftermath: Aftermath<'a>,
}

/// The problems.
type Verdict<T = ()> = Result<T, String>;

impl Checks<'_> {
    /// Errors: the state does not contain an object.
    pub(crate) fn state_and_libvirt_agree(&self) -> Verdict {
        let Aftermath { scenario, outcome, .. } = &self.aftermath;
        let message = outcome.error().unwrap_or_else(|| "no error".to_owned());
        let state = &outcome.kept.state;
        let result = match scenario.step {
            Step::Create(_) if scenario.is_refused() => self.after_refusal(),
            Step::Create(_) => self.after_create(),
            Step::Import if outcome.error().is_some() => {
                is_true(state.is_null(), "a failed import has a state")
            }
            Step::Import | Step::Read | Step::Change(_) => self.after_change(),
            Step::Delete => self.after_delete(),
        };
        result.map_err(|wrong| format!("{wrong}\n    message: {}", message.replace('\n', " ")))
    }

    fn after_create(&self) -> Verdict {
        let Aftermath { scenario, outcome, .. } = &self.aftermath;
        let state = &outcome.kept.state;
        let was_there = matches!(scenario.before, Before::Unmanaged(_));
        match (self.present(), state.is_null(), outcome.error()) {
            (None, true, Some(_)) => Ok(()),
            (None, _, None) => Err("no error, and the object does not exist".to_owned()),
            (None, false, Some(_)) => Ok(()),
            (Some(_), true, _) if was_there => Ok(()),
            (Some(_), true, _) => {
                Err("libvirt has an object that the state does not know".to_owned())
            }
            (Some(_), false, Some(_)) if was_there => {
                Err("an object that was not adopted is in the state, tainted".to_owned())
            }
            (Some(thing), false, Some(_)) => self.is_known(thing),
            (Some(thing), false, None) => {
                self.is_known(thing)?;
                self.is_as_read()
            }
        }
    }

    /// Errors: an object that has the name or UUID was changed, or is in the state.
    fn after_refusal(&self) -> Verdict {
        let Aftermath { outcome, before, after, .. } = &self.aftermath;
        let changed = after.differences(before);
        is_true(changed.is_empty(), &format!("a create that is refused changed {changed:?}"))?;
        is_true(outcome.error().is_some(), "a create of a taken name or UUID succeeds")?;
        is_true(outcome.kept.state.is_null(), "a foreign object is in the state")
    }

    fn after_change(&self) -> Verdict {
        let state = &self.aftermath.outcome.kept.state;
        is_true(!state.is_null(), "the state lost an object that libvirt has")?;
        self.is_known(self.present().ok_or("the object does not exist")?)?;
        self.is_as_read()
    }

    fn after_delete(&self) -> Verdict {
        let Aftermath { outcome, .. } = &self.aftermath;
        match (self.present(), outcome.kept.state.is_null()) {
            (Some(_), true) => Err("the state lost an object that libvirt has".to_owned()),
            (Some(_), false) => self.is_as_read(),
            _ => Ok(()),
        }
    }

    /// Errors: the state does not contain the identity of the object.
    fn is_known(&self, thing: &Thing) -> Verdict {
        let Aftermath { scenario, outcome, .. } = &self.aftermath;
        let id = outcome.kept.state.get("id").as_str();
        // Kinds without a UUID: until the create is confirmed, the name identifies the object.
        let has_no_uuid = ["volume", "nwfilter_binding"].contains(&scenario.noun());
        let is_named = has_no_uuid && outcome.error().is_some() && id.is_none();
        is_true(
            is_named || id == Some(&thing.id),
            &format!("the state has id {id:?}, and the object is {}", thing.id),
        )
    }

    /// Errors: the state differs from libvirt, especially in whether a guest runs.
    fn is_as_read(&self) -> Verdict {
        let Aftermath { fault, outcome, kept, .. } = &self.aftermath;
        let running = |state: &Value| state.get("running").as_bool();
        let recorded = running(&outcome.kept.state);
        let is_blind = outcome.error().is_some() && fault.kind.hides_result_of(fault.function);
        // The answer is the previous value: the next plan changes it again.
        let is_as_before = is_blind && recorded == running(&kept.state);
        let thing = self.present().ok_or("the object does not exist")?;
        if recorded.is_some_and(|recorded| recorded != thing.is_active) && !is_as_before {
            return Err(format!("the state has running = {recorded:?}, which is wrong"));
        }
        if is_blind {
            return Ok(());
        }
        let read = self.bench.site.host().read(&outcome.kept);
        if let Some(error) = read.error() {
            return Err(format!("it cannot be read: {error}"));
        }
        let state = &outcome.kept.state;
        // After a failure the state may lack computed values; whether a secret has a value is known only to users who
        // may read the value.
        let is_lacking = |name: &&str| match *name {
            "pending_restart" => outcome.error().is_some() && state.get(name).is_null(),
            "has_value" => fault.function == "virSecretGetValue" && state.get(name).is_null(),
            _ => false,
        };
        let mut differing = differing(state, &read.kept.state);
        differing.retain(|name| !is_lacking(name));
        is_true(differing.is_empty(), &format!("the state is not what libvirt has: {differing:?}"))
    }

    /// The object, by either of its names.
    fn present(&self) -> Option<&Thing> {
        keys(self.aftermath.scenario).iter().find_map(|key| self.aftermath.after.find(key))
    }

    /// Errors: another object was changed.
    pub(crate) fn nothing_foreign_is_touched(&self, now: &World) -> Verdict {
        let [first, second] = keys(self.aftermath.scenario);
        let others = |world: &World| world.without(&first).without(&second);
        let touched = others(now).differences(&others(&self.bench.base));
        is_true(touched.is_empty(), &format!("something foreign was touched: {touched:?}"))?;
        // An import and a read change nothing.
        let reads = matches!(self.aftermath.scenario.step, Step::Read | Step::Import);
        let changed = now.differences(self.aftermath.before);
        is_true(!reads || changed.is_empty(), &format!("reading changed {changed:?}"))
    }

    /// If the state has an object that libvirt does not have, another one with that name is created: the next apply must not
    /// change it. Returns what is kept after that apply. Errors: it was changed.
    pub(crate) fn the_next_apply_keeps_a_foreign_object_of_that_name(&self) -> Verdict<Kept> {
        let Aftermath { scenario, outcome, .. } = &self.aftermath;
        let kept = outcome.kept.clone();
        if kept.state.is_null() || self.present().is_some() || !self.take_name() {
            return Ok(kept);
        }
        let [key, _] = keys(scenario);
        let taken = self.bench.look()?;
        let host = self.bench.site.host();
        let again = self.apply_again(&host, &kept);
        let now = self.bench.look()?;
        let is_spared = now.find(&key) == taken.find(&key);
        tidying::remove_all_but(&self.bench.base, self.bench);
        is_true(is_spared, "the next apply changed or deleted a foreign object")?;
        match (scenario.wanted(), again.error()) {
            (Some(_), None) => Err("the next apply adopted a foreign object".to_owned()),
            (Some(_), Some(error)) => {
                is_true(
                    error.contains("import {"),
                    &format!("the message has no instruction: {error}"),
                )?;
                Ok(again.kept)
            }
            (None, Some(error)) => Err(format!("a delete of an absent object fails: {error}")),
            (None, None) => Ok(again.kept),
        }
    }

    /// Creates an object with the name; false for volumes, which only their name identifies.
    fn take_name(&self) -> bool {
        let (connection, site) = (&self.bench.observer, &self.bench.site);
        let made = match self.aftermath.scenario.noun() {
            "domain" => {
                let kind = if site.is_hosted { "test" } else { "qemu" };
                let xml = format!(
                    "<domain type='{kind}'><name>{SUBJECT}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
                );
                Domain::define(connection, &xml, Validation::Lenient).map(drop)
            }
            "network" => {
                Network::define(connection, &format!("<network><name>{SUBJECT}</name></network>"))
                    .map(drop)
            }
            "nwfilter" => {
                NwFilter::define(connection, &format!("<filter name='{SUBJECT}'/>")).map(drop)
            }
            "secret" => {
                let xml =
                    format!("<secret><usage type='tls'><name>{SUBJECT}</name></usage></secret>");
                Secret::define(connection, &xml).map(drop)
            }
            "pool" => {
                let xml = format!(
                    "<pool type='dir'><name>{SUBJECT}</name><target><path>/nowhere</path></target></pool>"
                );
                Pool::define(connection, &xml).map(drop)
            }
            _ => return false,
        };
        made.expect("the name is free");
        true
    }

    /// Errors: the next apply fails, or its result is not the configured one.
    pub(crate) fn the_next_apply_converges(&self, kept: &Kept) -> Verdict<Kept> {
        let scenario = self.aftermath.scenario;
        let host = self.bench.site.host();
        let again = self.apply_again(&host, kept);
        if scenario.is_refused() {
            return self.is_refused_again(again);
        }
        if let Some(error) = again.error() {
            return Err(format!("the next apply fails: {error}"));
        }
        let now = self.bench.look()?;
        self.nothing_foreign_is_touched_later(&now)?;
        let Some(config) = scenario.wanted() else {
            let is_gone = keys(scenario).iter().all(|key| now.find(key).is_none());
            is_true(is_gone && again.kept.state.is_null(), "the next apply does not delete it")?;
            return Ok(again.kept);
        };
        let thing = keys(scenario)
            .iter()
            .find_map(|key| now.find(key))
            .ok_or("the next apply made nothing")?;
        let running = config.get("running").as_bool();
        is_true(
            running.is_none_or(|running| running == thing.is_active),
            "it does not run as configured",
        )?;
        if let Before::Managed(_) = scenario.before {
            is_true(
                self.aftermath.kept.state.get("id").as_str() == Some(&thing.id),
                "it is another object now",
            )?;
        }
        live::is_live(scenario, &again.kept.state, &self.bench.observer)?;
        let left = self.bench.site.host().unsettled(&again.kept, config);
        is_true(left.is_empty(), &format!("after the next apply a plan changes {left:?}"))?;
        Ok(again.kept)
    }

    /// Errors: the next apply changes the object that has the name or UUID.
    fn is_refused_again(&self, again: ChangeResult) -> Verdict<Kept> {
        let error = again.error().ok_or("the next apply takes a foreign object")?;
        is_true(error.contains("import {"), &format!("the message has no instruction: {error}"))?;
        let changed = self.bench.look()?.differences(self.aftermath.before);
        is_true(changed.is_empty(), &format!("the next apply changed {changed:?}"))?;
        Ok(again.kept)
    }

    fn nothing_foreign_is_touched_later(&self, now: &World) -> Verdict {
        let [first, second] = keys(self.aftermath.scenario);
        let others = |world: &World| world.without(&first).without(&second);
        let touched = others(now).differences(&others(&self.bench.base));
        is_true(
            touched.is_empty(),
            &format!("the next apply touched something foreign: {touched:?}"),
        )
    }

    /// Applies the same configuration again, as a user does. Terraform replaces a tainted object.
    fn apply_again(&self, host: &Host, kept: &Kept) -> ChangeResult {
        let Aftermath { scenario, outcome, .. } = &self.aftermath;
        let is_tainted = matches!(scenario.step, Step::Create(_)) && outcome.error().is_some();
        let mut kept = kept.clone();
        if !kept.state.is_null() {
            let read = host.read(&kept);
            if read.error().is_some() {
                return read;
            }
            kept = read.kept;
        }
        if kept.state.is_null() {
            // Terraform does not keep private data without a state.
            kept = Kept::none(scenario.r#type);
        }
        let Some(config) = scenario.wanted() else {
            return if kept.state.is_null() {
                ChangeResult::nothing_done(kept)
            } else {
                host.remove(&kept)
            };
        };
        if kept.state.is_null() && matches!(scenario.step, Step::Import) {
            let imported = trial::run(scenario, host, &kept);
            if imported.error().is_some() {
                return imported;
            }
            kept = imported.kept;
        }
        if is_tainted && !kept.state.is_null() {
            let removed = host.remove(&kept);
            if removed.error().is_some() {
                return removed;
            }
            kept = Kept::none(scenario.r#type);
        }
        host.change(&kept, config)
    }
}

fn is_true(holds: bool, wrong: &str) -> Verdict {
    if holds { Ok(()) } else { Err(wrong.to_owned()) }
}
