//! The dummy provider as a program, for tests of the plugin runtime and for experiments with Terraform.

// Test code may panic.
#![allow(clippy::unwrap_used, unreachable_pub)]

use std::process::ExitCode;

use provider::plugin::{self, Environment};

mod dummy;

fn main() -> ExitCode {
    match Environment::of_process() {
        Some(environment) => plugin::serve(dummy::Dummy::new(), environment),
        None if std::env::args().any(|argument| argument == "--debug") => {
            plugin::debug(dummy::Dummy::new(), "rustvirt/dummy")
        }
        None => ExitCode::FAILURE,
    }
}
