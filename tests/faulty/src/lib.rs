//! A libvirt client library for tests: it exports the functions that the provider loads, forwards each call to the
//! real library, and makes one call fail, hang or lose its connection. Load it with `LIBVIRT_LIBRARY`.
//!
//! `FAULTY_LIBVIRT` names a folder that tests and all processes with this library share. Calls that reach the daemon
//! are counted in its file `calls`, one name for each line. Its file `plan` selects those that fail, see `plan`. Without the
//! variable every call is forwarded. `FAULTY_LIBVIRT_REAL` sets the real library; default: libvirt.so.0.

// This crate is a C library: it exports C functions and calls those of libvirt. The comment of each unsafe block explains why it is sound.
#![allow(unsafe_code)]

mod answer;
mod control;
mod error;
mod fault;
mod forward;
/// The functions that the provider loads, from the list that its loader is made from.
#[rustfmt::skip]
#[path = "../../../provider/src/libvirt/loader/functions.rs"]
#[allow(non_snake_case, clippy::wildcard_imports, clippy::too_many_arguments)]
mod functions;
mod plan;
mod real;
mod session;
