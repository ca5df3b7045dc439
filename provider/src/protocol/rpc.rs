//! One gRPC call: an HTTP request in, the result of a function out. A function always completes, even if the client
//! disconnects, and a panic produces an answer.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;

use prost::Message;
use tokio::runtime::{Handle, RuntimeFlavor};
use tonic::body::Body;
use tonic::server::{Grpc, UnaryService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

/// The maximum size of a message in both directions, the same as in Go's provider libraries.
const LARGEST_MESSAGE: usize = 256 << 20;

/// The answer to a call.
pub(crate) type Answer = http::Response<Body>;

/// The thread that executes a call.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Execution {
    /// A thread of its own, because the call may wait for other calls.
    Thread,
    /// The thread that receives it, while other calls move to another thread: it computes for long if a document is
    /// large, and rarely waits for libvirt.
    Blocking,
    /// The thread that receives it: it waits for nothing and computes for at most a few milliseconds.
    Inline,
}

/// Answers one call with the result of `work` for its message.
pub(crate) async fn unary<T, Q, A, W>(
    request: http::Request<T>,
    execution: Execution,
    work: W,
) -> Answer
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
        .unary(Service { work, execution }, request)
        .await
}

/// The answer for a method that the server does not have.
pub(crate) fn unimplemented() -> Answer {
    Status::unimplemented("this provider has no such method").into_http()
}

/// Runs `work` without blocking other calls.
fn blocking<A>(work: impl FnOnce() -> A) -> A {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => tokio::task::block_in_place(work),
        // There is no other thread that calls could move to.
        _ => work(),
    }
}

/// A function as a service.
struct Service<W> {
    work: Option<W>,
    execution: Execution,
}

impl<Q, A, W> UnaryService<Q> for Service<W>
where
    Q: Send + 'static,
    A: Send + 'static,
    W: FnOnce(Q) -> A + Send + 'static,
{
    type Response = A;
    type Future = Pin<Box<dyn Future<Output = Result<Response<A>, Status>> + Send>>;

    fn call(&mut self, request: Request<Q>) -> Self::Future {
        let (work, execution) = (self.work.take(), self.execution);
        Box::pin(async move {
            let work = work.ok_or_else(|| Status::internal("a call is answered once"))?;
            let work = move || work(request.into_inner());
            let done = match execution {
                // The thread continues when this future is dropped, so that every change completes.
                Execution::Thread => tokio::task::spawn_blocking(work).await.ok(),
                Execution::Blocking => catch_unwind(AssertUnwindSafe(|| blocking(work))).ok(),
                Execution::Inline => catch_unwind(AssertUnwindSafe(work)).ok(),
            };
            done.map(Response::new).ok_or_else(|| Status::internal("the provider panicked"))
        })
    }
}
