//! The checks of a domain's plan: rejected changes, and warnings about losses.

use mapping::Path;

use super::attributes::Controls;
use super::nvram;
use crate::controls::Setting;
use crate::diagnostic::Diagnostic;
use crate::resources::{DESTROY_ANYWAY, NextStart, OnRestart, Review};

/// The note that files which libvirt keeps for the guest are identified only by its name.
pub(super) const NAMED_FILES: &str = "named_files";

/// The note that the guest has snapshots.
pub(super) const SNAPSHOTS: &str = "snapshots";

/// The reason why libvirt rejects a name, which it reports only after the guest is stopped.
pub(super) const SLASH: &str =
    "libvirt cannot rename a domain to a name that contains a slash; choose another name";

/// Adds the checks of a domain to a plan.
pub(super) fn review(review: &mut Review) {
    if review.prior.is_null() {
        warn_autodestroy(review);
        return;
    }
    let is_active = review.seen.is_none_or(|seen| seen.is_active);
    // An unknown name may be the current one.
    let new_name = review.planned.get("name");
    let has_new_name = !new_name.is_unknown() && review.prior.get("name") != new_name;
    let stops = Controls::of(review.planned).running == Setting::Known(false);
    if has_new_name && is_active && !stops && review.on_restart != OnRestart::Restart {
        let summary = "Cannot rename a running domain";
        let detail = format!(
            "Set running = false, or update = {{ on_restart = \"restart\" }} to shut it down, rename it and start it \
             again. {DESTROY_ANYWAY}"
        );
        review
            .diagnostics
            .push(Diagnostic::error(summary, detail).at(Path::root().attribute("name")));
    }
    let is_saved = review.seen.is_some_and(|seen| seen.next_start == NextStart::Saved);
    if has_new_name && is_saved && review.requires_replace.is_empty() {
        let name = review.prior.get("name").as_str().unwrap_or_default();
        let summary = "Cannot rename a domain that has a managed save image";
        let detail = format!(
            "Keep the name and set running = true to resume it from its managed save image, apply, and rename it in \
             the next apply; or remove the image with `virsh managedsave-remove {name}`. {DESTROY_ANYWAY}"
        );
        let error = Diagnostic::error(summary, detail);
        review.diagnostics.push(error.at(Path::root().attribute("name")));
    }
    let has_slash = new_name.as_str().is_some_and(|name| name.contains('/'));
    if has_new_name && has_slash && review.requires_replace.is_empty() {
        let summary = "Cannot rename a domain to a name that contains a slash";
        let error = Diagnostic::error(summary, format!("{SLASH}. {DESTROY_ANYWAY}"));
        review.diagnostics.push(error.at(Path::root().attribute("name")));
    }
    if !review.requires_replace.is_empty() {
        warn_replaced(review, is_active);
        return;
    }
    if has_new_name && review.notes.flag(NAMED_FILES) {
        warn_renamed(review);
    }
    nvram::warn_kept(review);
}

fn warn_autodestroy(review: &mut Review) {
    if Controls::of(review.planned).create.autodestroy {
        let detail = "create.autodestroy stops the guest when the provider exits, which is right after this apply.";
        review
            .diagnostics
            .push(Diagnostic::warning("Guest will be stopped after the apply", detail));
    }
}

/// Warns about a guest that is destroyed and replaced, and about what is lost.
fn warn_replaced(review: &mut Review, is_active: bool) {
    let losses = losses(review);
    let summary = match (is_active, losses.is_empty()) {
        (true, _) => "Running guest will be destroyed",
        (false, false) => "Guest will be destroyed",
        (false, true) => return,
    };
    let name = review.prior.get("name").as_str().unwrap_or_default();
    let lost = match losses.join(", ") {
        lost if lost.is_empty() => String::new(),
        lost => format!(" Also deleted: {lost}."),
    };
    let detail = format!(
        "domain \"{name}\" is destroyed and created again because of a change of {}.{lost} To keep the guest, revert this change.",
        review.reasons()
    );
    review.diagnostics.push(Diagnostic::warning(summary, detail));
}

/// Warns about firmware settings that a guest loses when it is renamed.
fn warn_renamed(review: &mut Review) {
    if !review.planned.at(["os", "nvram"]).is_null() {
        return;
    }
    let old = review.prior.get("name").as_str().unwrap_or_default();
    let detail = format!(
        "This version of libvirt derives the name of the file with the firmware variables from the name of the guest, \
         so domain \"{old}\" starts with new firmware settings under its new name, and the old ones remain in \
         {old}_VARS.fd. To keep them, set the path of that file in the same change: os.nvram = {{ path = \
         \"/var/lib/libvirt/qemu/nvram/{old}_VARS.fd\" }}, or wherever the host has it."
    );
    let warning = Diagnostic::warning("Firmware settings are not renamed with the guest", detail);
    review.diagnostics.push(warning.at(Path::root().attribute("name")));
}

/// What a guest that is destroyed loses, except its definition, in words.
fn losses(review: &Review) -> Vec<String> {
    let prior = review.prior;
    let options = Controls::of(prior).destroy;
    let mut losses = Vec::new();
    if review.seen.is_some_and(|seen| seen.next_start == NextStart::Saved) {
        losses.push("its managed save image".to_owned());
    }
    if review.seen.is_some_and(|seen| seen.details.flag(SNAPSHOTS)) {
        losses.push("its snapshots".to_owned());
    }
    if !prior.at(["devices", "tpm"]).items().is_empty() && !options.keep_tpm {
        losses.push("the state of its TPM".to_owned());
    }
    if nvram::has_variables(prior) && !options.keep_nvram {
        losses.push("its firmware settings".to_owned());
    }
    losses
}
