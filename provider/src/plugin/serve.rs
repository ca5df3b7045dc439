//! Listens, prints the address, serves requests, and stops on Shutdown, on a signal, or when the host has ended.

use std::os::unix::process::parent_id;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use tokio::sync::watch;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

use super::connections::Connections;
use super::signals::Signals;
use super::socket::Socket;
use super::tls::Tls;
use super::{Client, PluginError, handshake};
use crate::protocol::rpc::{Answer, Execution, unary};
use crate::protocol::wire::plugin::{calls::paths, messages::Empty};
use crate::protocol::{Backend, Server};

/// The time to send the last answers after Shutdown; the host kills the process after 2 s.
const ANSWERS_DELAY: Duration = Duration::from_millis(200);

/// The time that pending calls have to end after a signal.
const CALLS_TIMEOUT: Duration = Duration::from_secs(10);

/// The interval between checks whether the host has ended.
const HOST_CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// Serves until the plugin must end.
pub(super) async fn serve<B: Backend>(
    server: Server<B>,
    client: Client,
) -> Result<(), PluginError> {
    let mut signals = Signals::catch().map_err(PluginError::Start)?;
    let parent = parent_id();
    let (socket, tls) = open(&client)?;
    let (end, is_ending) = watch::channel(false);
    let connections = Connections::new(tls, is_ending.clone());
    let server = Arc::new(server);
    let is_debug = matches!(client, Client::Debug(_));
    let answer = {
        let (server, end) = (Arc::clone(&server), end.clone());
        move |request| answer(Arc::clone(&server), end.clone(), request)
    };
    let mut is_shut_down = is_ending;
    tokio::select! {
        () = connections.accept(&socket.listener, answer) => {}
        _ = is_shut_down.wait_for(|is_ending| *is_ending) => {}
        () = signals.end(is_debug) => finish_calls(&server).await,
        () = wait_for_host_exit(&server, &connections, parent), if !is_debug => {
            tracing::info!("the connection to Terraform is closed");
        }
    }
    end.send_replace(true);
    let deadline = tokio::time::Instant::now() + ANSWERS_DELAY;
    while connections.count() > 0 && tokio::time::Instant::now() < deadline {
        sleep(Duration::from_millis(2)).await;
    }
    Ok(())
}

/// Listens, then prints the address.
fn open(client: &Client) -> Result<(Socket, Option<TlsAcceptor>), PluginError> {
    match client {
        Client::Host(environment) => {
            let certificate = environment.client_certificate.as_deref();
            let tls = certificate.map(Tls::new).transpose()?;
            let socket = Socket::open(environment)?;
            let own = tls.as_ref().map(|tls| tls.certificate.as_ref());
            let line = handshake::line(&socket.path, own);
            handshake::print_line(&line).map_err(PluginError::Output)?;
            Ok((socket, tls.map(|tls| TlsAcceptor::from(tls.config))))
        }
        Client::Debug(address) => {
            let socket = Socket::open(&super::Environment::default())?;
            let line = handshake::reattach(address, &socket.path);
            handshake::print_line(&line).map_err(PluginError::Output)?;
            Ok((socket, None))
        }
    }
}

/// Answers Shutdown; the provider answers everything else.
async fn answer<B: Backend>(
    server: Arc<Server<B>>,
    end: watch::Sender<bool>,
    request: http::Request<Incoming>,
) -> Answer {
    if request.uri().path() != paths::SHUTDOWN {
        return server.answer(request).await;
    }
    let answer = unary(request, Execution::Inline, |message: Empty| message).await;
    end.send_replace(true);
    answer
}

/// Waits until pending calls end after their cancellation.
async fn finish_calls<B: Backend>(server: &Server<B>) {
    server.cancel_calls();
    let deadline = tokio::time::Instant::now() + CALLS_TIMEOUT;
    while server.calls() > 0 && tokio::time::Instant::now() < deadline {
        sleep(Duration::from_millis(10)).await;
    }
}

/// Waits until the host has ended: no connection, no pending call, and another parent process than at the start.
async fn wait_for_host_exit<B: Backend>(
    server: &Server<B>,
    connections: &Connections,
    parent: u32,
) {
    loop {
        sleep(HOST_CHECK_INTERVAL).await;
        let is_idle = connections.count() == 0 && server.calls() == 0;
        if is_idle && parent_id() != parent {
            return;
        }
    }
}
