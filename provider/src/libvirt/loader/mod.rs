//! libvirt's C functions without linking to libvirt: every function that the raw binding declares is
//! defined here and forwards to a library that is opened at its first use.
//!
//! A library or a function that is not there is an ordinary failure: the value by which that function
//! reports failure, with an error that `virGetLastError` answers like libvirt's own. Nothing here may
//! panic, and nothing is opened before a function of libvirt is called.

#![allow(unsafe_code)]

mod forward;
#[rustfmt::skip]
#[allow(non_snake_case, clippy::wildcard_imports, clippy::too_many_arguments)]
mod functions;
mod library;
mod pending;

pub(crate) use pending::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// Opens the library, if that has not been done.
///
/// Errors: what is to be told to people when it cannot be opened.
pub(crate) fn open() -> Result<(), String> {
    library::main().map(|_| ()).map_err(str::to_owned)
}
