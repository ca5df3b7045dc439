//! Proxies from the environment. In: a URL and the variables `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, in
//! lower or upper case. Out: the proxy to use. Loopback addresses have none.

use std::net::IpAddr;

use crate::error::{Error, Kind};
use crate::url::Url;

/// An HTTP proxy.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Proxy {
    pub(super) url: Url,
    pub(super) credentials: Option<(String, String)>,
}

/// The proxy for a URL; `variable` returns the value of a variable.
pub(super) fn find(
    url: &Url,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<Proxy>, Error> {
    let value = |name: &str| {
        let found = variable(name).or_else(|| variable(&name.to_ascii_uppercase()));
        found.filter(|value| !value.trim().is_empty())
    };
    if is_loopback(url.host()) || is_excluded(url, &value("no_proxy").unwrap_or_default()) {
        return Ok(None);
    }
    let name = if url.is_tls() { "https_proxy" } else { "http_proxy" };
    let Some(text) = value(name).or_else(|| value("all_proxy")) else { return Ok(None) };
    let text = text.trim();
    let text = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let parsed = Url::parse(&text).map_err(|error| {
        let message = format!(
            "the proxy in the variable {name} or all_proxy of the environment is unsupported ({error}): set it \
             to the URL of an HTTP proxy"
        );
        Error::new(Kind::Invalid, message)
    });
    let (url, credentials) = parsed?;
    Ok(Some(Proxy { url, credentials }))
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || address(host).is_some_and(|address| address.is_loopback())
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// Whether a list of hosts, domains, addresses and networks contains the host of a URL.
fn is_excluded(url: &Url, list: &str) -> bool {
    let host = url.host().to_ascii_lowercase();
    list.split([',', ' ']).map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| {
        let entry = entry.to_ascii_lowercase();
        if let Some((network, bits)) = entry.split_once('/') {
            return address(&host).is_some_and(|it| is_within(it, network, bits));
        }
        if let (Some(a), Some(b)) = (address(&host), address(&entry)) {
            return a == b;
        }
        let (name, port) = match entry.rsplit_once(':') {
            Some((name, port)) if port.parse::<u16>().is_ok() => (name, port.parse().ok()),
            _ => (entry.as_str(), None),
        };
        let domain = name.trim_start_matches('*').trim_start_matches('.');
        let is_host = name == "*" || host == domain || host.ends_with(&format!(".{domain}"));
        is_host && port.is_none_or(|port: u16| port == url.port())
    })
}

fn is_within(address: IpAddr, network: &str, bits: &str) -> bool {
    let bytes = |address: IpAddr| match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    };
    let (Ok(network), Ok(bits)) = (network.parse::<IpAddr>(), bits.parse::<usize>()) else {
        return false;
    };
    let (a, b) = (bytes(address), bytes(network));
    let bit = |bytes: &[u8], at: usize| bytes.get(at / 8).map(|byte| byte >> (7 - at % 8) & 1);
    a.len() == b.len() && bits <= 8 * a.len() && (0..bits).all(|at| bit(&a, at) == bit(&b, at))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::url::Url;

    /// The origin of the proxy for a URL, with these variables.
    fn origin(url: &str, variables: &[(&str, &str)]) -> Option<String> {
        let url = Url::parse(url).unwrap().0;
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        find(&url, variable).unwrap().map(|proxy| proxy.url.origin())
    }

    #[test]
    fn the_scheme_chooses_the_variable() {
        let variables =
            [("http_proxy", "a:3128"), ("HTTPS_PROXY", "http://u:p@b"), ("ALL_PROXY", "c")];
        assert_eq!(origin("http://h/", &variables).unwrap(), "http://a:3128");
        assert_eq!(origin("https://h/", &variables).unwrap(), "http://b");
        assert_eq!(origin("https://h/", &variables[2..]).unwrap(), "http://c");
        assert_eq!(origin("https://h/", &[]), None);
        assert_eq!(origin("http://127.0.0.1/", &variables), None);
        assert_eq!(origin("http://[::1]/", &variables), None);
    }

    #[test]
    fn excluded_hosts_have_no_proxy() {
        let has_proxy = |url: &str, list: &str| {
            origin(url, &[("http_proxy", "p"), ("no_proxy", list)]).is_some()
        };
        for (url, list) in [
            ("http://a.example.com/", "x, example.com"),
            ("http://example.com/", ".example.com"),
            ("http://A.example.com/", "*.EXAMPLE.com"),
            ("http://h:8080/", "h:8080"),
            ("http://h/", "*"),
            ("http://10.1.2.3/", "10.0.0.0/8"),
            ("http://10.1.2.3/", "10.1.2.3"),
            ("http://[fd00::1]/", "fd00::/8"),
        ] {
            assert!(!has_proxy(url, list), "{url} {list}");
        }
        for (url, list) in [
            ("http://badexample.com/", "example.com"),
            ("http://h:8081/", "h:8080"),
            ("http://11.1.2.3/", "10.0.0.0/8"),
            ("http://10.1.2.3/", "10.0.0.0/99,fd00::/8,/"),
            ("http://h/", ""),
        ] {
            assert!(has_proxy(url, list), "{url} {list}");
        }
    }

    #[test]
    fn an_unsupported_proxy_is_an_error_without_its_password() {
        let url = Url::parse("http://h/").unwrap().0;
        let error = find(&url, |_| Some("socks5://u:secret@h".to_owned())).unwrap_err();
        assert!(error.message().contains("set it to the URL of an HTTP proxy"), "{error}");
        assert!(!error.message().contains("secret"));
    }
}
