//! The binary: a plugin when Terraform or `OpenTofu` start it, else a message for the curious.

use std::io::{self, Write};
use std::process::ExitCode;

use provider::plugin::Environment;

const MESSAGE: &str = "This is a plugin of Terraform and OpenTofu, which start it themselves.
Name it in a configuration, under required_providers, and run `terraform init`.
";

fn main() -> ExitCode {
    if Environment::of_process().is_none() {
        // With nobody to read it there is nothing else to do either.
        let _ = io::stderr().write_all(MESSAGE.as_bytes());
    }
    ExitCode::FAILURE
}
