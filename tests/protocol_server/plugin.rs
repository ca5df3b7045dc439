//! The echo provider as a program, for tests of the plugin runtime and for experiments with Terraform.

// Test code may panic.
#![allow(clippy::unwrap_used, unreachable_pub)]

use std::process::ExitCode;

use provider::plugin::{self, Environment};

mod echo;

fn main() -> ExitCode {
    match Environment::of_process() {
        Some(environment) => plugin::serve(echo::Echo::new(), environment),
        None if std::env::args().any(|argument| argument == "--debug") => {
            plugin::debug(echo::Echo::new(), "rustvirt/echo")
        }
        None => ExitCode::FAILURE,
    }
}
