//! The provider service: dispatches HTTP requests to methods and contains what all calls share. The modules `provider`
//! and `resource` contain the methods.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use prost::Message;

use super::backend::Backend;
use super::rpc::{Answer, Execution, unary, unimplemented};
use super::subject::{Layouts, Subject};
use super::wire::tfplugin6::calls::{get_provider_schema, paths};
use crate::cancel::Cancel;
use crate::diagnostic::Diagnostic;

/// A backend behind the protocol.
pub struct Server<B> {
    pub(super) backend: B,
    pub(super) schema: OnceLock<get_provider_schema::Response>,
    layouts: OnceLock<Layouts>,
    cancel: Mutex<Cancel>,
    calls: Arc<()>,
}

impl<B: Backend> Server<B> {
    /// A server without calls.
    pub fn new(backend: B) -> Self {
        Self {
            backend,
            layouts: OnceLock::new(),
            schema: OnceLock::new(),
            cancel: Mutex::default(),
            calls: Arc::new(()),
        }
    }

    /// Answers one call.
    pub(crate) async fn answer<T>(self: Arc<Self>, request: http::Request<T>) -> Answer
    where
        T: http_body::Body + Send + 'static,
        T::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send,
    {
        let call = Call { server: self, request };
        match call.request.uri().path() {
            paths::GET_PROVIDER_SCHEMA => call.compute(Self::get_provider_schema).await,
            paths::VALIDATE_PROVIDER_CONFIG => call.compute(Self::validate_provider_config).await,
            paths::CONFIGURE_PROVIDER => call.wait(Self::configure_provider).await,
            paths::STOP_PROVIDER => call.wait(Self::stop_provider).await,
            paths::VALIDATE_RESOURCE_CONFIG => call.compute(Self::validate_resource_config).await,
            paths::UPGRADE_RESOURCE_STATE => call.compute(Self::upgrade_resource_state).await,
            paths::READ_RESOURCE => call.wait(Self::read_resource).await,
            paths::PLAN_RESOURCE_CHANGE => call.compute_long(Self::plan_resource_change).await,
            paths::APPLY_RESOURCE_CHANGE => call.wait(Self::apply_resource_change).await,
            paths::IMPORT_RESOURCE_STATE => call.wait(Self::import_resource_state).await,
            paths::VALIDATE_DATA_RESOURCE_CONFIG => call.compute(Self::validate_data_source).await,
            paths::READ_DATA_SOURCE => call.wait(Self::read_data_source).await,
            _ => unimplemented(),
        }
    }

    /// The number of pending calls, including abandoned ones.
    pub(crate) fn calls(&self) -> usize {
        Arc::strong_count(&self.calls) - 1
    }

    /// Cancels the pending calls; later calls are not affected.
    pub(crate) fn cancel_calls(&self) {
        std::mem::take(&mut *self.cancel.lock().unwrap_or_else(PoisonError::into_inner)).cancel();
    }

    /// The token of the pending calls.
    pub(super) fn cancel(&self) -> Cancel {
        let cancel = self.cancel.lock().unwrap_or_else(PoisonError::into_inner);
        cancel.clone()
    }

    /// The catalogue is not processed before the first call: the handshake must not wait for it.
    fn layouts(&self) -> &Layouts {
        self.layouts.get_or_init(|| Layouts::new(self.backend.catalog()))
    }

    pub(super) fn provider(&self) -> Subject<'_> {
        self.layouts().provider(self.backend.catalog())
    }

    pub(super) fn resource(&self, name: &str) -> Result<Subject<'_>, Diagnostic> {
        self.layouts().resource(self.backend.catalog(), name)
    }

    pub(super) fn data_source(&self, name: &str) -> Result<Subject<'_>, Diagnostic> {
        self.layouts().data_source(self.backend.catalog(), name)
    }
}

/// A request and the method's server.
struct Call<B, T> {
    server: Arc<Server<B>>,
    request: http::Request<T>,
}

impl<B: Backend, T> Call<B, T>
where
    T: http_body::Body + Send + 'static,
    T::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send,
{
    /// Answers with a method that only computes.
    async fn compute<Q, A>(self, method: fn(&Server<B>, Q) -> A) -> Answer
    where
        Q: Message + Default + 'static,
        A: Message + Default + 'static,
    {
        self.run(Execution::Inline, method).await
    }

    /// Answers with a method that may compute for long.
    async fn compute_long<Q, A>(self, method: fn(&Server<B>, Q) -> A) -> Answer
    where
        Q: Message + Default + 'static,
        A: Message + Default + 'static,
    {
        self.run(Execution::Blocking, method).await
    }

    /// Answers with a method that may wait for libvirt.
    async fn wait<Q, A>(self, method: fn(&Server<B>, Q) -> A) -> Answer
    where
        Q: Message + Default + 'static,
        A: Message + Default + 'static,
    {
        self.run(Execution::Thread, method).await
    }

    async fn run<Q, A>(self, execution: Execution, method: fn(&Server<B>, Q) -> A) -> Answer
    where
        Q: Message + Default + 'static,
        A: Message + Default + 'static,
    {
        let Self { server, request } = self;
        let path = request.uri().path().to_owned();
        let work = move |message| {
            let _under_way = Arc::clone(&server.calls);
            let started = Instant::now();
            let answer = method(&server, message);
            tracing::debug!(call = path, micros = started.elapsed().as_micros(), "answered");
            answer
        };
        unary(request, execution, work).await
    }
}
