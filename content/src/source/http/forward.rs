//! Requests without TLS through a proxy: sent to the proxy with the whole URL. The HTTP client would ask the proxy for a
//! tunnel, which proxies usually allow only to ports of TLS.

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Resolves every host to the address of the proxy.
#[derive(Debug)]
pub(super) struct ToProxy(pub(super) Uri);

impl Resolver for ToProxy {
    fn resolve(
        &self,
        _: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        DefaultResolver::default().resolve(&self.0, config, timeout)
    }
}

/// Adds scheme, host and port to the first line of the request.
#[derive(Debug)]
pub(super) struct WithOrigin(pub(super) String);

impl<In: Transport> Connector<In> for WithOrigin {
    type Out = Forwarded<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Forwarded { inner, origin: Some(self.0.clone()) }))
    }
}

/// A connection to a proxy, which serves one request.
#[derive(Debug)]
pub(super) struct Forwarded<T> {
    inner: T,
    /// What the first line needs, until it was sent.
    origin: Option<String>,
}

impl<T: Transport> Transport for Forwarded<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let Some(origin) = self.origin.take() else {
            return self.inner.transmit_output(amount, timeout);
        };
        let output = self.inner.buffers().output();
        let mut request = output.get(..amount).unwrap_or_default().to_vec();
        let target = request.iter().position(|byte| *byte == b' ').map_or(0, |at| at + 1);
        request.splice(target..target, origin.into_bytes());
        let length = request.len();
        let Some(output) = output.get_mut(..length) else {
            return Err(Error::BodyExceedsLimit(length as u64));
        };
        output.copy_from_slice(&request);
        self.inner.transmit_output(length, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        false
    }
}
