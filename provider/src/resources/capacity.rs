//! The capacity of a volume: the one thing of it that libvirt can change.

use mapping::{Path, Value};

use super::{DESTROY_ANYWAY, Failed, Review, Step, Transition};
use crate::libvirt::{Error, Kind, Resize, Volume};
use crate::protocol::Diagnostic;

/// The formats that libvirt can resize; an absent format is raw.
const RESIZABLE: [&str; 2] = ["raw", "qcow2"];

/// Resizes a volume as planned. What counts is the size that it has now: a plan may be old, and what is adopted
/// was never planned.
pub(super) fn change(volume: &Volume, transition: &Transition) -> Result<(), Failed> {
    let Some(planned) = bytes(transition.planned) else { return Ok(()) };
    if bytes(transition.prior) == Some(planned) {
        return Ok(());
    }
    let planned = u64::try_from(planned).unwrap_or(u64::MAX);
    let present = volume.space().step("read")?.capacity;
    let may_shrink = transition.planned.at("update.allow_shrink").as_bool() == Some(true);
    match planned.cmp(&present) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => volume.resize(planned, Resize::Grow).step("grow"),
        std::cmp::Ordering::Less if may_shrink => {
            volume.resize(planned, Resize::Shrink).step("shrink")
        }
        std::cmp::Ordering::Less => {
            let summary = below_present(planned.into(), present.into());
            let message = format!("{summary}. {NO_SHRINK}");
            Err(Error::new(Kind::Invalid, message)).step("change")
        }
    }
}

/// What is said of a capacity that would cut something off.
fn below_present(planned: u128, present: u128) -> String {
    format!("capacity: {planned} bytes is below the present {present} bytes")
}

const NO_SHRINK: &str = "What is beyond the new end would be lost. Raise the capacity, or set update = { allow_shrink = true }.";

/// Says early of a change of the capacity that it cannot be made.
pub(super) fn review(review: &mut Review) {
    let (before, after) = (bytes(review.prior), bytes(review.planned));
    let (Some(before), Some(after)) = (before, after) else { return };
    let at = Path::root().attribute("capacity");
    let format = review.prior.at("target.format.type").as_str().unwrap_or("raw");
    if before != after && !RESIZABLE.contains(&format) {
        let summary = format!("capacity: a volume of format {format} cannot be resized");
        let detail = format!(
            "libvirt resizes {} only. Keep the capacity, or make a new volume. {DESTROY_ANYWAY}",
            RESIZABLE.join(" and ")
        );
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at));
    } else if after < before && review.planned.at("update.allow_shrink").as_bool() != Some(true) {
        let summary = below_present(after, before);
        let detail = format!("{NO_SHRINK} {DESTROY_ANYWAY}");
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at));
    }
}

/// The capacity of a state in bytes.
fn bytes(state: &Value) -> Option<u128> {
    let number = state.get("capacity").as_number()?.to_string();
    engine::canon::size::bytes(&number, state.get("capacity_unit").as_str(), "bytes")
}
