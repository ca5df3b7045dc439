//! Panics in the format of the host: a first line that starts with `panic: `, then a backtrace. The host shows it to
//! the user; it would discard Rust's own format.

use std::backtrace::Backtrace;
use std::io::{self, Write};
use std::panic::PanicHookInfo;

use crate::protocol::contain::message;

/// Reports all later panics to the host.
pub(super) fn report() {
    std::panic::set_hook(Box::new(print));
}

fn print(panic: &PanicHookInfo<'_>) {
    let text = describe(panic, &Backtrace::force_capture());
    // Standard error may be closed; a panic inside the hook would abort the process.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn describe(panic: &PanicHookInfo<'_>, backtrace: &Backtrace) -> String {
    let message = message(panic.payload()).replace('\n', " ");
    let location = panic.location().map(|location| format!(" at {location}"));
    let location = location.unwrap_or_default();
    format!("panic: {message}{location}\n\n{backtrace}\n")
}
