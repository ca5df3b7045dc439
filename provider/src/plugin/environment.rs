//! Settings from the host: reads environment variables, and nothing else, so that tests can supply them.

use std::path::PathBuf;

/// The value that proves that Terraform or `OpenTofu` started the process, not a user.
const COOKIE: &str = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/// The settings from the host.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// The host's one-time certificate as PEM; without it the host does not use TLS.
    pub client_certificate: Option<String>,
    /// The folder of the socket.
    pub socket_folder: Option<PathBuf>,
    /// The group that must be able to connect, as a name or number.
    pub socket_group: Option<String>,
}

impl Environment {
    /// The settings, if a host started this process.
    pub fn of_process() -> Option<Self> {
        Self::read(|name| std::env::var(name).ok())
    }

    /// The settings from the values that `variable` returns, if they contain the cookie. An empty value counts as
    /// unset.
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
    fn a_plugin_needs_the_cookie() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[("TF_PLUGIN_MAGIC_COOKIE", "no")]), None);
        let plain = read(&[("TF_PLUGIN_MAGIC_COOKIE", COOKIE), ("PLUGIN_CLIENT_CERT", "")]);
        assert_eq!(plain, Some(Environment::default()));
    }

    #[test]
    fn the_host_chooses_the_folder_of_the_socket() {
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
