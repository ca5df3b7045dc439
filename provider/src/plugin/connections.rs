//! Connections of the host: a task of its own accepts, secures and serves each of them, so that a faulty peer delays no
//! other. When the plugin ends, they complete their requests.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use crate::protocol::rpc::Answer;

/// The state that all connections share.
#[derive(Clone)]
pub(super) struct Connections {
    /// The TLS settings; without them connections are plain text.
    pub(super) acceptor: Option<TlsAcceptor>,
    /// Becomes true when the plugin ends.
    pub(super) is_ending: watch::Receiver<bool>,
    /// One clone for each connection.
    open: Arc<()>,
}

impl Connections {
    /// The state without connections.
    pub(super) fn new(acceptor: Option<TlsAcceptor>, is_ending: watch::Receiver<bool>) -> Self {
        let open = Arc::new(());
        Self { acceptor, is_ending, open }
    }

    /// The number of open connections; the clone of `self` that accepts connections does not count.
    pub(super) fn count(&self) -> usize {
        Arc::strong_count(&self.open) - 1
    }

    /// Accepts connections until the plugin ends; `answer` answers their requests.
    pub(super) async fn accept<F, A>(&self, listener: &UnixListener, answer: F)
    where
        F: Fn(http::Request<Incoming>) -> A + Clone + Send + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    tokio::spawn(self.clone().serve(stream, answer.clone()));
                }
                Err(error) => {
                    // Most likely the process has no free file descriptors: retry when one is closed.
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                }
            }
        }
    }

    async fn serve<F, A>(self, stream: UnixStream, answer: F)
    where
        F: Fn(http::Request<Incoming>) -> A + Clone + Send + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        let Some(acceptor) = self.acceptor.clone() else {
            return self.serve_connection(stream, answer).await;
        };
        match acceptor.accept(stream).await {
            Ok(stream) => self.serve_connection(stream, answer).await,
            Err(error) => tracing::warn!(%error, "refused a connection"),
        }
    }

    async fn serve_connection<S, F, A>(mut self, stream: S, answer: F)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
        F: Fn(http::Request<Incoming>) -> A + Clone + Send + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        let service = service_fn(move |request| {
            let answer = answer(request);
            async move { Ok::<_, Infallible>(answer.await) }
        });
        let connection = http2::Builder::new(TokioExecutor::new())
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);
        let ending = async { drop(self.is_ending.wait_for(|is_ending| *is_ending).await) };
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = ending => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "connection lost");
        }
    }
}
