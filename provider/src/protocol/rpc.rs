//! One gRPC call: an HTTP request in, the answer of a plain function out, run on a thread of its own.
//! A caller that goes away, or a panic, never leaves the function half done without an answer.

use std::future::Future;
use std::pin::Pin;

use prost::Message;
use tonic::body::Body;
use tonic::server::{Grpc, UnaryService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

/// The largest message either way, as providers written in Go have it.
const LARGEST_MESSAGE: usize = 256 << 20;

/// What every call is answered with.
pub(crate) type Answer = http::Response<Body>;

/// Answers one call with what `work` makes of its message.
pub(crate) async fn unary<T, Q, A, W>(request: http::Request<T>, work: W) -> Answer
where
    T: http_body::Body + Send + 'static,
    T::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send,
    Q: Message + Default + 'static,
    A: Message + Default + 'static,
    W: FnOnce(Q) -> A + Send + 'static,
{
    let work = Some(work);
    let largest = Some(LARGEST_MESSAGE);
    Grpc::new(ProstCodec::<A, Q>::default())
        .apply_max_message_size_config(largest, largest)
        .unary(Blocking { work }, request)
        .await
}

/// Says that the server has no such method.
pub(crate) fn unimplemented() -> Answer {
    Status::unimplemented("this provider has no such method").into_http()
}

/// A function that may block, as a service.
struct Blocking<W> {
    work: Option<W>,
}

impl<Q, A, W> UnaryService<Q> for Blocking<W>
where
    Q: Send + 'static,
    A: Send + 'static,
    W: FnOnce(Q) -> A + Send + 'static,
{
    type Response = A;
    type Future = Pin<Box<dyn Future<Output = Result<Response<A>, Status>> + Send>>;

    fn call(&mut self, request: Request<Q>) -> Self::Future {
        let work = self.work.take();
        Box::pin(async move {
            let work = work.ok_or_else(|| Status::internal("a call is answered once"))?;
            // The thread goes on when this future is dropped, so that no change is cut in half.
            let done = tokio::task::spawn_blocking(move || work(request.into_inner())).await;
            let done = done.map_err(|_| Status::internal("the provider panicked"))?;
            Ok(Response::new(done))
        })
    }
}
