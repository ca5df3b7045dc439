//! Changes the devices of a running guest.

use std::time::{Duration, Instant};

use mapping::xml::{self, Element};

use super::DomainObject;
use super::attributes::Controls;
use super::setters::{self, SETTERS};
use crate::libvirt::{Error, ErrorKind, Secrets};
use crate::resources::{Failed, LiveValues, RunningObject, StepContext, Update};

/// How often the guest is asked again: a guest that boots loses the request.
const AGAIN: Duration = Duration::from_secs(5);

/// The shortest and the longest interval between checks whether a device is gone.
const CHECKS: [Duration; 2] = [Duration::from_millis(20), Duration::from_millis(500)];

/// The drivers whose calls the rules of policy describe. The others have none or other calls, so that their changes wait
/// for the next start.
pub(super) const LIVE_DRIVERS: [&str; 2] = ["QEMU", "TEST"];

impl RunningObject for DomainObject {
    fn attach(&self, xml: &str) -> Result<(), Failed> {
        self.domain.attach_device(xml).step("attach")
    }

    fn detach(&self, elements: &[&Element], update: &Update) -> Vec<Result<(), Failed>> {
        let limit = Controls::of(update.planned).update.unplug_timeout.0;
        let mut devices: Vec<Device> = elements.iter().map(|element| Device::of(element)).collect();
        let started = Instant::now();
        let mut asked = None;
        let mut interval = CHECKS[0];
        loop {
            if asked.is_none_or(|asked: Instant| asked.elapsed() >= AGAIN) {
                asked = Some(Instant::now());
                for device in &mut devices {
                    self.ask(device);
                }
            }
            self.check(&mut devices);
            let is_waited_for = devices.iter().any(|device| device.outcome.is_none());
            if !is_waited_for || started.elapsed() >= limit || update.cancel.wait(interval) {
                break;
            }
            interval = (interval * 2).min(CHECKS[1]);
        }
        let is_cancelled = started.elapsed() < limit && update.cancel.is_cancelled();
        let failed = |refusal| if is_cancelled { ended(update) } else { held(limit, refusal) };
        let outcomes = devices
            .into_iter()
            .map(|Device { outcome, refusal, .. }| outcome.unwrap_or_else(|| Err(failed(refusal))));
        outcomes.collect()
    }

    fn set(&self, setter: &'static str, values: &LiveValues) -> std::result::Result<(), Failed> {
        setters::set(&self.domain, setter, values)
    }

    fn order(&self, setter: &str) -> usize {
        let position = SETTERS.iter().position(|(name, _)| *name == setter);
        position.unwrap_or(SETTERS.len())
    }

    fn update(&self, xml: &str, update: &Update) -> Result<(), Failed> {
        let is_forced = Controls::of(update.planned).update.force;
        self.domain.update_device(xml, is_forced).step("update")
    }
}

/// A device that is detached.
struct Device {
    /// Its name in the running guest.
    alias: String,
    /// The result, once it is known.
    outcome: Option<Result<(), Failed>>,
    /// Why the last request was refused; a later one may be accepted.
    refusal: Option<Error>,
}

impl Device {
    fn of(element: &Element) -> Self {
        let alias = element.child("alias", None).and_then(|alias| alias.attribute("name"));
        let outcome = alias.is_none().then(|| {
            let message =
                "libvirt has no name for it, so it cannot be detached. Stop the guest first";
            Err(Failed { step: "detach", error: Error::new(ErrorKind::Invalid, message) })
        });
        Self { alias: alias.unwrap_or_default().to_owned(), outcome, refusal: None }
    }
}

impl DomainObject {
    /// Asks the guest to release a device.
    fn ask(&self, device: &mut Device) {
        if device.outcome.is_some() {
            return;
        }
        // A guest that boots, a request that is not answered yet and a device that is gone by now have no error number of
        // their own.
        device.refusal = match self.domain.detach_device(&device.alias) {
            Ok(()) => None,
            Err(error)
                if matches!(
                    error.kind,
                    ErrorKind::Busy | ErrorKind::NotFound | ErrorKind::Other
                ) =>
            {
                Some(error)
            }
            Err(error) => {
                device.outcome = Some(Err(Failed { step: "detach", error }));
                None
            }
        };
    }

    /// Notes the devices that the running guest no longer has.
    fn check(&self, devices: &mut [Device]) {
        let text = match self.domain.live_xml(Secrets::Hidden) {
            Ok(Some(text)) => text,
            Ok(None) => {
                // The guest stopped; its next start uses the new definition.
                for device in devices {
                    device.outcome.get_or_insert(Ok(()));
                }
                return;
            }
            // The next check asks again.
            Err(_) => return,
        };
        let Ok(document) = xml::parse(&text) else { return };
        for device in devices.iter_mut().filter(|device| device.outcome.is_none()) {
            if !has_alias(&document, &device.alias) {
                device.outcome = Some(Ok(()));
            }
        }
    }
}

fn has_alias(element: &Element, alias: &str) -> bool {
    element.elements().any(|child| {
        (child.name.is("alias", None) && child.attribute("name") == Some(alias))
            || has_alias(child, alias)
    })
}

fn held(limit: Duration, refusal: Option<Error>) -> Failed {
    let refusal = refusal.map_or_else(String::new, |error| {
        format!(" The last request was refused: {}.", error.message.trim_end_matches('.'))
    });
    let message = format!(
        "the guest did not release it within {} s.{refusal} A guest that is booting, has no operating system, or uses the \
         device does not release it. Release it in the guest (unmount it), or raise update.unplug_timeout",
        limit.as_secs()
    );
    Failed { step: "detach", error: Error::new(ErrorKind::Busy, message) }
}

fn ended(update: &Update) -> Failed {
    let message = if update.cancel.has_timed_out() {
        "timeouts.update expired before the guest released it. Raise timeouts.update, which must cover update.unplug_timeout and all other steps"
    } else {
        "the apply was cancelled before the guest released it. Apply again; the guest may still release it"
    };
    Failed { step: "detach", error: Error::new(ErrorKind::Cancelled, message) }
}
