//! Which URI is opened, and how people are told about it.

use std::env;

/// The variable that names the URI when the configuration does not.
const VARIABLE: &str = "LIBVIRT_DEFAULT_URI";

/// A URI and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// What libvirt is asked to open; nothing leaves the choice to libvirt.
    pub(super) uri: Option<String>,
    /// The same for people.
    pub(super) label: String,
}

/// Chooses: the configured URI, else the variable's, else libvirt's own default.
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

/// ssh would ask for passwords on the terminal, under Terraform's output; it must fail instead.
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

fn has_option(query: &str, name: &str) -> bool {
    let mut options = query.split(['&', ';']);
    options.any(|option| option.split('=').next() == Some(name))
}

#[cfg(test)]
mod tests {
    use super::{choose_from, without_prompts};

    #[test]
    fn the_configuration_wins_over_the_variable() {
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
    fn only_ssh_gets_no_tty_and_only_once() {
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
