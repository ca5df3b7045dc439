//! libvirt's C functions without linking to libvirt: defines every function that the raw binding declares, and forwards
//! it to a library that is opened on first use.
//!
//! A missing library or function is an ordinary failure: the function returns its failure value, and `virGetLastError`
//! returns the error like libvirt's own. Nothing here may panic, and nothing is opened before a function of libvirt is
//! called.

#![allow(unsafe_code)]

mod forward;
#[rustfmt::skip]
#[allow(non_snake_case, clippy::wildcard_imports, clippy::too_many_arguments)]
mod functions;
mod library;
mod pending;

pub(crate) use pending::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// Opens the library, unless it is open.
///
/// Errors: the message for users if it cannot be opened.
pub(crate) fn open() -> Result<(), String> {
    library::main().map(|_| ()).map_err(str::to_owned)
}
