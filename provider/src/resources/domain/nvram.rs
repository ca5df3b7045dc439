//! The file with the variables of a guest's firmware: resetting it, and changes of the firmware that keep it.

use mapping::{Path, Value};

use super::attributes::Controls;
use crate::diagnostic::Diagnostic;
use crate::resources::{Notes, Operation, Review};

/// The note that the next start resets the variables.
const RESET: &str = "reset_nvram";

/// The note that libvirt selected a firmware without a file for its variables.
const STATELESS: &str = "stateless_firmware";

/// The note of the path of the file, if libvirt stores it.
const FILE: &str = "nvram_file";

/// Records what libvirt stored about the variables.
pub(super) fn note(stored: &Value, notes: &mut Notes) {
    let is_stateless = stored.at(["os", "loader_stateless"]).as_bool() == Some(true);
    notes.set_flag(STATELESS, is_stateless);
    let path = stored.at(["os", "nvram", "path"]).as_str();
    notes.set_text(FILE, path.map(str::to_owned));
}

/// Records whether the next start resets the variables: once after `update.reset_nvram` was set.
pub(super) fn plan_reset(operation: Operation, notes: &mut Notes) {
    let Some(planned) = operation.planned() else { return };
    let is_set = |state: &Value| Controls::of(state).update.reset_nvram;
    let is_new = !operation.prior().is_some_and(is_set);
    let is_planned = is_set(planned) && has_variables(planned);
    notes.set_flag(RESET, is_planned && (is_new || notes.flag(RESET)));
}

/// Whether the next start resets the variables.
pub(super) fn is_reset_planned(notes: &Notes) -> bool {
    notes.flag(RESET)
}

/// Records that a start reset the variables.
pub(super) fn end_reset(notes: &mut Notes) {
    notes.set_flag(RESET, false);
}

/// Whether a guest has a file with variables of its firmware.
pub(super) fn has_variables(state: &Value) -> bool {
    let os = state.get("os");
    let is_uefi = os.get("firmware").as_str() == Some("efi")
        || os.get("loader_type").as_str() == Some("pflash")
        || !os.get("nvram").is_null();
    is_uefi && os.get("loader_stateless").as_bool() != Some(true)
}

/// The attributes of `os` that select the firmware.
const FIRMWARE: [&str; 5] =
    ["firmware", "firmware_features", "loader", "loader_secure", "loader_format"];

/// Warns about a change of the firmware: libvirt keeps the file with the variables of the previous one.
pub(super) fn warn_kept(review: &mut Review) {
    let (prior, planned) = (review.prior, &*review.planned);
    let changed = FIRMWARE.iter().find(|name| {
        let (before, after) = (prior.at(["os", *name]), planned.at(["os", *name]));
        !after.is_unknown() && before != after
    });
    let Some(changed) = changed else { return };
    let file = |state: &Value| state.at(["os", "nvram", "path"]).clone();
    let is_kept = has_variables(prior) && has_variables(planned) && file(prior) == file(planned);
    let is_kept = is_kept && !review.notes.flag(STATELESS);
    if !is_kept || Controls::of(planned).update.reset_nvram {
        return;
    }
    let name = planned.get("name").as_str().unwrap_or_default();
    let file = match file(planned).as_str().or_else(|| review.notes.text(FILE)) {
        Some(path) => path.to_owned(),
        None => format!("{name}_VARS.fd, or the file that os.nvram has in `virsh dumpxml {name}`"),
    };
    let detail = format!(
        "domain \"{name}\" keeps the variables of its current firmware ({file}). Another firmware may be unable to \
         use them, so that the guest does not boot. To start it with new variables, which have no boot entries of the \
         guest, set update = {{ reset_nvram = true }}."
    );
    let warning = Diagnostic::warning("Firmware variables are kept", detail);
    let path = Path::root().attribute("os").attribute(changed);
    review.diagnostics.push(warning.at(path));
}
