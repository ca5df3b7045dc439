//! Panics in the form that the host understands: a first line that starts with `panic: `, then a
//! backtrace. The host shows it to the user; Rust's own text would be swallowed.

use std::backtrace::Backtrace;
use std::io::{self, Write};
use std::panic::PanicHookInfo;

use crate::protocol::contain::message;

/// Reports panics to the host from now on.
pub(super) fn report() {
    std::panic::set_hook(Box::new(print));
}

fn print(panic: &PanicHookInfo<'_>) {
    let text = describe(panic, &Backtrace::force_capture());
    // Standard error may be closed; a panic inside the hook would end the process.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn describe(panic: &PanicHookInfo<'_>, backtrace: &Backtrace) -> String {
    let message = message(panic.payload()).replace('\n', " ");
    let location = panic.location().map(|location| format!(" at {location}"));
    let location = location.unwrap_or_default();
    format!("panic: {message}{location}\n\n{backtrace}\n")
}
