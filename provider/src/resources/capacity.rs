//! The capacity of a volume, the only property that libvirt can change. It shrinks only if the edit allows it; growth
//! by somebody else is kept. A running guest grows its own image.

use std::time::Duration;

use mapping::{Path, Value};

use super::volume_controls::Controls;
use super::volume_disk::{self, PoolVolume};
use super::{DESTROY_ANYWAY, Failed, Notes, Review, StepContext, Update};
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Error, ErrorKind, Resize};

/// The formats that libvirt can resize; the default format is raw.
const RESIZABLE: [&str; 2] = ["raw", "qcow2"];

/// Resizes a volume as planned. The current size determines the operation: a plan may be outdated, and an adopted
/// volume was never planned.
pub(super) fn change(stored: &PoolVolume, update: &Update) -> Result<(), Failed> {
    let Some(planned) = bytes(update.planned) else { return Ok(()) };
    if update.prior.and_then(bytes) == Some(planned) {
        return Ok(());
    }
    let planned = u64::try_from(planned).unwrap_or(u64::MAX);
    let present = stored.volume.space().step("read")?.capacity;
    let may_shrink = allows_shrink(update.planned);
    match planned.cmp(&present) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => match guests(stored)?.as_slice() {
            [] => stored.volume.resize(planned, Resize::Grow),
            [guest] => volume_disk::grow(stored, guest, planned),
            guests => Err(Error::new(ErrorKind::Busy, format!("it {}", in_use(guests)))),
        }
        .step("grow"),
        std::cmp::Ordering::Less if may_shrink => match guests(stored)?.as_slice() {
            [] => stored.volume.resize(planned, Resize::Shrink),
            guests => Err(Error::new(ErrorKind::Busy, format!("it {}", in_use(guests)))),
        }
        .step("shrink"),
        std::cmp::Ordering::Less => {
            let summary = below_present(planned.into(), present.into());
            let message = format!("{summary}. {NO_SHRINK}");
            Err(Error::new(ErrorKind::Invalid, message)).step("change")
        }
    }
}

/// The running guests that use a volume.
fn guests(stored: &PoolVolume) -> Result<Vec<String>, Failed> {
    let PoolVolume { volume, pool, connection } = stored;
    volume.guests(pool, connection, Duration::ZERO).step("find its users")
}

/// The message for a volume that running guests use.
fn in_use(guests: &[String]) -> String {
    let names: Vec<String> = guests.iter().map(|guest| format!("\"{guest}\"")).collect();
    let names = names.join(" and ");
    format!(
        "is in use by {names}. A running guest loses the data that a shrink removes, and only one guest can resize \
         its image. Shut the guests down first"
    )
}

/// The message for a capacity that would remove data.
fn below_present(planned: u128, present: u128) -> String {
    format!("The capacity of {planned} bytes is below the current {present} bytes")
}

const NO_SHRINK: &str = "Data beyond the new end would be lost. Raise the capacity, or set update = { allow_shrink = \
     true }.";

/// The note that names the running guests that use a volume.
pub(super) const GUESTS: &str = "guests";

/// The note of the configured capacity in bytes at the last apply.
const CAPACITY: &str = "capacity";

fn asked(notes: &Notes) -> Option<u128> {
    notes.text(CAPACITY)?.parse().ok()
}

/// Records the configured capacity.
pub(super) fn remember(config: &Value, notes: &mut Notes) {
    notes.set_text(CAPACITY, bytes(config).map(|bytes| bytes.to_string()));
}

/// Reports in the plan that a change of the capacity is impossible, and keeps the size of a volume that somebody else
/// grew.
pub(super) fn review(review: &mut Review) {
    if keeps_growth(review) {
        return;
    }
    let (before, after) = (bytes(review.prior), bytes(review.planned));
    let (Some(before), Some(after)) = (before, after) else { return };
    let at = Path::root().attribute("capacity");
    let format = format(review.prior);
    // A size that somebody else set must not prevent a destroy.
    let is_edit = asked(review.notes) != Some(after);
    let guests = review.seen.map(|seen| seen.details.texts(GUESTS)).unwrap_or_default();
    if before != after && !RESIZABLE.contains(&format) {
        let summary = format!("Cannot resize a volume of format {format}");
        let detail = format!(
            "libvirt can resize only {}. Keep the capacity, or create a new volume. {DESTROY_ANYWAY}",
            RESIZABLE.join(" and ")
        );
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at));
    } else if after < before && !allows_shrink(review.planned) {
        let summary = below_present(after, before);
        let detail = format!("{NO_SHRINK} {DESTROY_ANYWAY}");
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at));
    } else if is_edit
        && (after < before || guests.len() > 1)
        && before != after
        && !guests.is_empty()
    {
        let name = review.prior.get("name").as_str().unwrap_or_default();
        let summary = format!("Cannot resize volume \"{name}\" while it is in use");
        let detail = format!("It {}. {DESTROY_ANYWAY}", in_use(&guests));
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at));
    } else if after < before {
        let name = review.prior.get("name").as_str().unwrap_or_default();
        let detail = format!(
            "volume \"{name}\" is shrunk from {before} to {after} bytes; data beyond the new end is lost."
        );
        let warning = Diagnostic::warning("Volume will be shrunk, and data may be lost", detail);
        review.diagnostics.push(warning.at(at));
    }
}

/// Plans the current capacity if the volume is larger than an unchanged configuration: somebody else grew it, and the
/// user did not request a smaller one.
fn keeps_growth(review: &mut Review) -> bool {
    let (Some(present), Some(configured)) = (bytes(review.prior), bytes(review.planned)) else {
        return false;
    };
    let asks_to_shrink = allows_shrink(review.planned) && !allows_shrink(review.prior);
    if configured >= present || asked(review.notes) != Some(configured) || asks_to_shrink {
        return false;
    }
    if let (Value::Object(planned), Value::Object(prior)) = (&mut *review.planned, review.prior) {
        for name in ["capacity", "capacity_unit"] {
            planned.set(name, prior.get(name).clone());
        }
    }
    let name = review.prior.get("name").as_str().unwrap_or_default();
    let shrink = if allows_shrink(review.prior) {
        "remove update.allow_shrink, apply, and set it again"
    } else {
        "set update = { allow_shrink = true }"
    };
    let detail = format!(
        "volume \"{name}\" has {present} bytes, but the configuration has {configured} bytes. It was resized outside of \
         Terraform and keeps its current size. Set capacity to that size to remove this warning. To shrink the volume \
         to the configured size, {shrink}; data beyond the new end is lost."
    );
    let warning = Diagnostic::warning("Volume is larger than configured", detail);
    review.diagnostics.push(warning.at(Path::root().attribute("capacity")));
    true
}

fn allows_shrink(state: &Value) -> bool {
    Controls::of(state).update.allow_shrink
}

fn format(state: &Value) -> &str {
    state.at(["target", "format", "type"]).as_str().unwrap_or("raw")
}

/// The capacity of a state in bytes.
pub(super) fn bytes(state: &Value) -> Option<u128> {
    let number = state.get("capacity").as_number()?.to_string();
    engine::canon::size::bytes(&number, state.get("capacity_unit").as_str(), "bytes")
}
