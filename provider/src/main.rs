//! The binary: a plugin when Terraform or `OpenTofu` start it, a plugin to attach to with `--debug`,
//! and else a tool on the command line.

use std::process::ExitCode;

use provider::lifecycle::LibvirtBackend;
use provider::plugin::{self, Environment};
use provider::{SOURCE_ADDRESS, cli, libvirt};

fn main() -> ExitCode {
    if let Some(environment) = Environment::of_process() {
        libvirt::leave_terminal();
        return plugin::serve(LibvirtBackend::default(), environment);
    }
    if std::env::args().nth(1).as_deref() == Some("--debug") {
        return plugin::debug(LibvirtBackend::default(), SOURCE_ADDRESS);
    }
    cli::run(std::env::args_os().skip(1))
}
