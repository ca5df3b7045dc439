//! One connection of a host to a plugin, plain or secured as go-plugin does it: the plugin's
//! certificate is the only root, and its name is `localhost`.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use hyper::body::Incoming;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use prost::Message;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::UnixStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, version};
use tonic::body::Body;
use tonic::client::{Grpc, GrpcService};
use tonic::{Request, Status};
use tonic_prost::ProstCodec;

use super::host::{Identity, Plugin};

/// A connection that can be cloned for calls at the same time.
#[derive(Clone)]
pub struct Connection {
    sender: SendRequest<Body>,
}

impl Connection {
    /// Connects, with TLS when there is an identity.
    pub async fn open(plugin: &Plugin, identity: Option<&Identity>) -> io::Result<Self> {
        let stream = UnixStream::connect(plugin.socket()).await?;
        match identity {
            None => Self::start(stream).await,
            Some(identity) => {
                let config = Arc::new(config(plugin, identity));
                let name = "localhost".try_into().unwrap();
                let stream = TlsConnector::from(config).connect(name, stream).await?;
                assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
                Self::start(stream).await
            }
        }
    }

    async fn start<S>(stream: S) -> io::Result<Self>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let handshake = http2::handshake(TokioExecutor::new(), TokioIo::new(stream));
        let (sender, connection) = handshake.await.map_err(io::Error::other)?;
        tokio::spawn(connection);
        Ok(Self { sender })
    }

    /// Calls a method.
    pub async fn call<Q, A>(&self, path: &'static str, message: Q) -> Result<A, Status>
    where
        Q: Message + 'static,
        A: Message + Default + 'static,
    {
        let path = http::uri::PathAndQuery::from_static(path);
        let codec = ProstCodec::<Q, A>::default();
        let mut grpc = Grpc::new(self.clone()).max_decoding_message_size(64 << 20);
        grpc.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
        let answer = grpc.unary(Request::new(message), path, codec).await?;
        Ok(answer.into_inner())
    }
}

fn config(plugin: &Plugin, identity: &Identity) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(plugin.certificate()).unwrap();
    let crypto = Arc::new(aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(crypto)
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_root_certificates(roots)
        .with_client_auth_cert(vec![identity.certificate.clone()], identity.key.clone_key())
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    config
}

impl GrpcService<Body> for Connection {
    type ResponseBody = Incoming;
    type Error = hyper::Error;
    type Future = Pin<Box<dyn Future<Output = hyper::Result<http::Response<Incoming>>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<hyper::Result<()>> {
        self.sender.poll_ready(context)
    }

    fn call(&mut self, mut request: http::Request<Body>) -> Self::Future {
        // HTTP/2 requires an authority; the socket has none.
        let path = request.uri().path().to_owned();
        let uri = http::Uri::builder().scheme("http").authority("localhost").path_and_query(path);
        *request.uri_mut() = uri.build().unwrap();
        Box::pin(self.sender.send_request(request))
    }
}
