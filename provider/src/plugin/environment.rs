//! What the host says when it starts us: environment variables in, settings out. Reads nothing else,
//! so that tests can say anything.

use std::path::PathBuf;

/// The value that proves a start by Terraform or `OpenTofu`, and not by a curious user.
const COOKIE: &str = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/// How the host wants to be served.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// The host's one-time certificate, as PEM; without it the host wants no TLS.
    pub client_certificate: Option<String>,
    /// Where the socket must lie.
    pub socket_folder: Option<PathBuf>,
    /// The group that must be able to connect, by name or number.
    pub socket_group: Option<String>,
}

impl Environment {
    /// The settings, if a host started us.
    pub fn of_process() -> Option<Self> {
        Self::read(|name| std::env::var(name).ok())
    }

    /// The settings that `variable` answers for, if they hold the cookie. Empty counts as unset.
    fn read(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let variable = |name| variable(name).filter(|value| !value.is_empty());
        if variable("TF_PLUGIN_MAGIC_COOKIE")? != COOKIE {
            return None;
        }
        Some(Self {
            client_certificate: variable("PLUGIN_CLIENT_CERT"),
            socket_folder: variable("PLUGIN_UNIX_SOCKET_DIR").map(PathBuf::from),
            socket_group: variable("PLUGIN_UNIX_SOCKET_GROUP"),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{COOKIE, Environment};

    fn read(variables: &[(&str, &str)]) -> Option<Environment> {
        Environment::read(|name| {
            let variable = variables.iter().find(|(variable, _)| *variable == name);
            variable.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn only_the_cookie_makes_a_plugin() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[("TF_PLUGIN_MAGIC_COOKIE", "no")]), None);
        let plain = read(&[("TF_PLUGIN_MAGIC_COOKIE", COOKIE), ("PLUGIN_CLIENT_CERT", "")]);
        assert_eq!(plain, Some(Environment::default()));
    }

    #[test]
    fn the_host_chooses_where_the_socket_lies() {
        let environment = read(&[
            ("TF_PLUGIN_MAGIC_COOKIE", COOKIE),
            ("PLUGIN_CLIENT_CERT", "pem"),
            ("PLUGIN_UNIX_SOCKET_DIR", "/run/x"),
            ("PLUGIN_UNIX_SOCKET_GROUP", "kvm"),
        ]);
        let environment = environment.unwrap();
        assert_eq!(environment.client_certificate.as_deref(), Some("pem"));
        assert_eq!(environment.socket_folder.as_deref(), Some(Path::new("/run/x")));
        assert_eq!(environment.socket_group.as_deref(), Some("kvm"));
    }
}
