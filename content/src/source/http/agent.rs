//! The HTTP client for one request. In: a URL and settings. Out: a client, and the headers that its proxy needs.

use ureq::Agent;
use ureq::ProxyProtocol;
use ureq::config::{Config, ConfigBuilder};
use ureq::http::Uri;
use ureq::typestate::AgentScope;
use ureq::unversioned::transport::{Connector, TcpConnector};

use super::exchange::basic;
use super::forward::{ToProxy, WithOrigin};
use super::proxy::{self, Proxy};
use super::trust;
use crate::error::{Error, Kind};
use crate::location::{Http, NetworkLimits};
use crate::url::Url;

/// The bytes of the client's buffer for input.
const INPUT: usize = 256 << 10;
/// The bytes of its buffer for a request.
const OUTPUT: usize = 64 << 10;

/// A client, and the value of `Proxy-Authorization`.
pub(super) fn agent(http: &Http, url: &Url) -> Result<(Agent, Option<String>), Error> {
    let proxy = proxy::find(url, |name| std::env::var(name).ok())?;
    let needs_tls = url.is_tls() || proxy.as_ref().is_some_and(|proxy| proxy.url.is_tls());
    let mut builder = with_timeouts(&http.limits)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(concat!("terraform-provider-libvirt/", env!("CARGO_PKG_VERSION")))
        .accept_encoding("identity")
        .max_idle_connections(0)
        .input_buffer_size(INPUT)
        .output_buffer_size(OUTPUT)
        .proxy(None);
    if needs_tls {
        builder = builder.tls_config(trust::config(http.ca_certificate.as_deref())?);
    }
    Ok(match proxy {
        None => (Agent::new_with_config(builder.build()), None),
        Some(proxy) if needs_tls => {
            (Agent::new_with_config(builder.proxy(Some(tunnel(&proxy)?)).build()), None)
        }
        Some(proxy) => (forwarding(builder.build(), &proxy, url)?, proxy.credentials.map(basic)),
    })
}

fn with_timeouts(limits: &NetworkLimits) -> ConfigBuilder<AgentScope> {
    Config::builder()
        .timeout_resolve(Some(limits.connect))
        .timeout_connect(Some(limits.connect))
        .timeout_send_request(Some(limits.connect))
        .timeout_recv_response(Some(limits.idle))
        .timeout_per_read(Some(limits.idle))
        .timeout_per_write(Some(limits.idle))
}

/// A proxy that passes on the bytes of a connection.
fn tunnel(proxy: &Proxy) -> Result<ureq::Proxy, Error> {
    let protocol = if proxy.url.is_tls() { ProxyProtocol::Https } else { ProxyProtocol::Http };
    let mut builder = ureq::Proxy::builder(protocol).host(proxy.url.host()).port(proxy.url.port());
    if let Some((user, password)) = &proxy.credentials {
        builder = builder.username(user).password(password);
    }
    builder.build().map_err(|_| unusable(proxy))
}

/// A client that sends whole URLs to a proxy.
fn forwarding(config: Config, proxy: &Proxy, url: &Url) -> Result<Agent, Error> {
    let address: Uri = proxy.url.secret_text().parse().map_err(|_| unusable(proxy))?;
    let connector = ().chain(TcpConnector::default()).chain(WithOrigin(url.origin()));
    Ok(Agent::with_parts(config, connector, ToProxy(address)))
}

fn unusable(proxy: &Proxy) -> Error {
    let message = format!(
        "the proxy {} of the environment is not valid: set the variable to the URL of an HTTP proxy",
        proxy.url
    );
    Error::new(Kind::Invalid, message)
}
