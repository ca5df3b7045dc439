//! The plugin process: handshake, serving, shutdown. Takes the environment and a backend; produces one line on standard
//! output, answers on a socket, and an exit code. Interprets no message except Shutdown.

mod connections;
mod environment;
mod handshake;
mod log;
mod panics;
mod serve;
mod signals;
mod socket;
mod tls;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use thiserror::Error;

pub use environment::Environment;

use crate::protocol::{Backend, Server};

/// Why a plugin cannot serve.
#[derive(Debug, Error)]
pub enum PluginError {
    /// The host's certificate is invalid.
    #[error("PLUGIN_CLIENT_CERT holds no certificate in PEM form")]
    ClientCertificate,
    /// The provider's certificate could not be created.
    #[error("cannot make a certificate: {0}")]
    Certificate(rcgen::Error),
    /// TLS could not be set up.
    #[error("cannot set up TLS: {0}")]
    Tls(tokio_rustls::rustls::Error),
    /// All possible folders for the socket have too long a path.
    #[error(
        "the folder {0:?} is too long for a socket: set TMPDIR or PLUGIN_UNIX_SOCKET_DIR to a shorter one"
    )]
    LongFolder(PathBuf),
    /// The socket could not be opened.
    #[error("cannot listen on {0:?}: {1}")]
    Socket(PathBuf, io::Error),
    /// The process could not be set up.
    #[error("cannot start: {0}")]
    Start(io::Error),
    /// The host does not read the handshake.
    #[error("cannot write to standard output: {0}")]
    Output(io::Error),
}

/// The clients of a process.
#[derive(Debug, Clone)]
enum Client {
    /// The host that started it.
    Host(Environment),
    /// Any process that the user configures; the text is the provider's source address.
    Debug(String),
}

/// Serves the host that started this process, until it sends Shutdown or ends.
pub fn serve<B: Backend>(backend: B, environment: Environment) -> ExitCode {
    run(backend, Client::Host(environment))
}

/// Serves Terraform processes that connect by `TF_REATTACH_PROVIDERS`, which is printed, until Ctrl-C.
///
/// Source: `address` is the provider's, as in `rustvirt/libvirt`.
pub fn debug<B: Backend>(backend: B, address: &str) -> ExitCode {
    run(backend, Client::Debug(address.to_owned()))
}

fn run<B: Backend>(backend: B, client: Client) -> ExitCode {
    log::start();
    panics::report();
    match start(backend, client) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The host shows this text if it receives no handshake.
            let _ = writeln!(io::stderr(), "terraform-provider-libvirt: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start<B: Backend>(backend: B, client: Client) -> Result<(), PluginError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(PluginError::Start)?;
    let served = runtime.block_on(serve::serve(Server::new(backend), client));
    // Pending calls do not delay the shutdown: `serve` has already waited for them.
    runtime.shutdown_background();
    served
}
