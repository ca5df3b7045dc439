//! The limits of figures. A figure above its limit is reported at once, and fails the benchmark after all were measured.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

static IS_EXCEEDED: AtomicBool = AtomicBool::new(false);

/// Reports a figure above its limit.
pub(crate) fn at_most(what: &str, figure: f64, limit: f64) {
    if figure > limit {
        println!("  TOO HIGH: {what}: {figure:.2}; the limit is {limit}");
        IS_EXCEEDED.store(true, Ordering::Relaxed);
    }
}

/// Fails if a figure is above its limit.
pub(crate) fn exit_code() -> ExitCode {
    if IS_EXCEEDED.load(Ordering::Relaxed) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
