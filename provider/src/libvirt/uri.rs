//! Chooses the URI to open, and its label in messages.

use std::env;

/// The variable with the default URI.
const VARIABLE: &str = "LIBVIRT_DEFAULT_URI";

/// A URI and its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// The URI to open; if none, libvirt chooses.
    pub(super) uri: Option<String>,
    /// Its label in messages.
    pub(super) label: String,
}

/// Chooses the configured URI, otherwise the variable's, otherwise libvirt's default.
pub(super) fn choose(configured: Option<&str>) -> Target {
    choose_from(configured, env::var(VARIABLE).ok().as_deref())
}

fn choose_from(configured: Option<&str>, variable: Option<&str>) -> Target {
    let named = |uri: &str| !uri.is_empty();
    if let Some(uri) = configured.filter(|uri| named(uri)) {
        return Target { uri: Some(without_prompts(uri)), label: uri.to_owned() };
    }
    match variable.filter(|uri| named(uri)) {
        Some(uri) => {
            Target { uri: Some(without_prompts(uri)), label: format!("{uri} (from {VARIABLE})") }
        }
        None => Target {
            uri: None,
            label: format!("libvirt's default URI (no uri is configured, {VARIABLE} is not set)"),
        },
    }
}

/// ssh would prompt for passwords on the terminal, mixed with Terraform's output; it must fail instead.
fn without_prompts(uri: &str) -> String {
    let Some((scheme, _)) = uri.split_once("://") else {
        return uri.to_owned();
    };
    if !scheme.ends_with("+ssh") {
        return uri.to_owned();
    }
    let (address, fragment) = match uri.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (uri, String::new()),
    };
    let separator = match address.split_once('?') {
        None => "?",
        Some((_, query)) if has_option(query, "no_tty") => return uri.to_owned(),
        Some((_, "")) => "",
        Some(_) => "&",
    };
    format!("{address}{separator}no_tty=1{fragment}")
}

/// The libvirt instance that a URI refers to, regardless of the transport: `qemu/system`. A session instance belongs to
/// a user.
pub(super) fn instance(uri: &str, local_user: Option<u32>) -> String {
    let (scheme, rest) = uri.split_once(':').unwrap_or((uri, ""));
    let driver = scheme.split('+').next().unwrap_or_default();
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", rest),
    };
    let user = match authority.rsplit_once('@') {
        Some((user, _)) => Some(user.to_owned()),
        None => local_user.filter(|_| authority.is_empty()).map(|number| number.to_string()),
    };
    match user.filter(|_| path == "session") {
        Some(user) => format!("{driver}/{path} of user {user}"),
        None => format!("{driver}/{path}"),
    }
}

/// Whether the daemon of a URI runs on this machine and its files may be those of this machine.
pub(super) fn is_local(uri: &str) -> bool {
    let Some((scheme, rest)) = uri.split_once("://") else { return false };
    let transport = scheme.split_once('+').map_or("unix", |(_, transport)| transport);
    transport == "unix" && rest.starts_with('/')
}

/// Whether a name of a host, which may have a domain, is that of this machine; also if this machine does not know its own.
pub(super) fn is_local_host(name: &str) -> bool {
    let first = |name: &str| name.trim().split('.').next().unwrap_or_default().to_lowercase();
    let own = std::fs::read_to_string("/proc/sys/kernel/hostname");
    own.map_or(true, |own| first(&own) == first(name))
}

/// Whether a URI names the socket of the daemon.
pub(super) fn has_socket(uri: &str) -> bool {
    uri.split_once('?').is_some_and(|(_, query)| has_option(query, "socket"))
}

/// The ID of the user that runs this process.
pub(super) fn local_user() -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").ok().map(|process| process.uid())
}

fn has_option(query: &str, name: &str) -> bool {
    let mut options = query.split(['&', ';']);
    options.any(|option| option.split('=').next() == Some(name))
}

#[cfg(test)]
mod tests {
    use super::{choose_from, instance, is_local, is_local_host, without_prompts};

    #[test]
    fn a_host_is_local_without_a_remote_transport() {
        for (uri, expected) in [
            ("qemu:///system", true),
            ("qemu+unix:///system?socket=/s", true),
            ("qemu+ssh://host/system", false),
            ("qemu://host/system", false),
            ("qemu+tcp:///system", false),
            ("an-alias", false),
        ] {
            assert_eq!(is_local(uri), expected, "{uri}");
        }
    }

    #[test]
    fn a_host_of_another_name_is_not_local() {
        let own = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
        assert!(is_local_host(own.trim()));
        assert!(!is_local_host("another-machine-than-this.example.org"));
    }

    #[test]
    fn an_instance_is_the_same_over_every_transport() {
        let cases = [
            ("qemu:///system", "qemu/system"),
            ("qemu+unix:///system?socket=/s", "qemu/system"),
            ("qemu+ssh://root@host:22/system?no_tty=1#a", "qemu/system"),
            ("qemu:///session", "qemu/session of user 1000"),
            ("qemu+ssh://ann@host/session", "qemu/session of user ann"),
            ("qemu+tcp://host/session", "qemu/session"),
            ("test:///default", "test/default"),
            ("lxc:///", "lxc/"),
            ("xen:", "xen/"),
        ];
        for (uri, expected) in cases {
            assert_eq!(instance(uri, Some(1000)), expected, "{uri}");
        }
    }

    #[test]
    fn the_configuration_has_precedence_over_the_variable() {
        let cases = [
            (Some("test:///a"), Some("test:///b"), Some("test:///a")),
            (None, Some("test:///b"), Some("test:///b")),
            (Some(""), Some("test:///b"), Some("test:///b")),
            (None, None, None),
            (None, Some(""), None),
        ];
        for (configured, variable, expected) in cases {
            let target = choose_from(configured, variable);
            assert_eq!(target.uri.as_deref(), expected, "{configured:?} {variable:?}");
        }
    }

    #[test]
    fn no_tty_is_added_only_for_ssh_and_only_once() {
        let cases = [
            ("qemu:///system", "qemu:///system"),
            ("qemu+ssh://h/system", "qemu+ssh://h/system?no_tty=1"),
            ("qemu+ssh://h/system?keyfile=k", "qemu+ssh://h/system?keyfile=k&no_tty=1"),
            ("qemu+ssh://h/system?no_tty=0", "qemu+ssh://h/system?no_tty=0"),
            ("qemu+ssh://h/system?", "qemu+ssh://h/system?no_tty=1"),
            ("qemu+libssh://h/system", "qemu+libssh://h/system"),
            ("an-alias", "an-alias"),
        ];
        for (uri, expected) in cases {
            assert_eq!(without_prompts(uri), expected);
        }
    }
}
