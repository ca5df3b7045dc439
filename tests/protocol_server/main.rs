//! The plugin runtime and the protocol layer, driven as Terraform drives them: a process is started,
//! its line is read, its socket is called.

// Test code that is wrong may say so by a panic.
#![allow(clippy::unwrap_used, unreachable_pub)]

mod echo;

mod ask;
mod connection;
mod host;
mod values;

mod calls;
mod failures;
mod process;
