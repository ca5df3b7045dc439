//! A host for the tests: starts a plugin as Terraform does, secures the connection as go-plugin does,
//! and calls it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    PKCS_ECDSA_P521_SHA512,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const COOKIE: &str = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/// A certificate like those that the host generates for each process: P-521, of a certificate authority.
pub struct Identity {
    pub certificate: CertificateDer<'static>,
    pub key: PrivateKeyDer<'static>,
    pub pem: String,
}

impl Identity {
    pub fn new() -> Arc<Self> {
        let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "localhost");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth];
        let key = KeyPair::generate_for(&PKCS_ECDSA_P521_SHA512).unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Arc::new(Self {
            certificate: certificate.der().clone(),
            pem: certificate.pem(),
            key: PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        })
    }
}

/// A plugin process that printed its handshake line.
pub struct Plugin {
    pub child: Child,
    pub line: String,
    stdout: BufReader<ChildStdout>,
    /// Its standard error, read continuously: a full pipe would block it.
    stderr: Option<JoinHandle<String>>,
    /// Its temporary folder.
    pub folder: tempfile::TempDir,
}

/// The command that starts the dummy, without the host's settings. `PLUGIN_BINARY` names another plugin.
pub fn command() -> Command {
    let binary = std::env::var_os("PLUGIN_BINARY");
    command_of(binary.unwrap_or_else(|| env!("CARGO_BIN_EXE_dummy-plugin").into()))
}

/// The command that starts a plugin, without the host's settings.
pub fn command_of(binary: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(binary);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for name in ["TF_PLUGIN_MAGIC_COOKIE", "TF_LOG", "TF_LOG_PROVIDER", "PLUGIN_CLIENT_CERT"] {
        command.env_remove(name);
    }
    command
}

impl Plugin {
    /// Starts with TLS, or plainly without an identity.
    pub fn start(identity: Option<&Identity>) -> Self {
        Self::start_with(identity, |command| command)
    }

    pub fn start_with(
        identity: Option<&Identity>,
        more: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Self {
        Self::start_command(command(), identity, more)
    }

    /// Starts another plugin; `more` overrides the settings.
    pub fn start_command(
        mut command: Command,
        identity: Option<&Identity>,
        more: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        command.env("TF_PLUGIN_MAGIC_COOKIE", COOKIE).env("TMPDIR", folder.path());
        if let Some(identity) = identity {
            command.env("PLUGIN_CLIENT_CERT", &identity.pem);
        }
        let mut child = more(&mut command).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let stderr = std::thread::spawn(move || {
            let mut text = String::new();
            stderr.read_to_string(&mut text).unwrap();
            text
        });
        Self { child, line, stdout, stderr: Some(stderr), folder }
    }

    /// The fields of the handshake.
    pub fn fields(&self) -> Vec<&str> {
        self.line.trim_end().split('|').collect()
    }

    pub fn socket(&self) -> PathBuf {
        PathBuf::from(self.fields()[3])
    }

    /// The certificate in the plugin's handshake line.
    pub fn certificate(&self) -> CertificateDer<'static> {
        STANDARD_NO_PAD.decode(self.fields()[5]).unwrap().into()
    }

    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("kill").args(["-s", name, &pid]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end of the process; returns the time that it took. A process that does not end fails the test.
    pub fn wait(&mut self) -> (ExitStatus, Duration) {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, started.elapsed());
            }
            assert!(started.elapsed() < Duration::from_secs(20), "the plugin stays");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits for the end of the process; returns its output after the handshake line, and its standard error.
    pub fn output(&mut self) -> (String, String) {
        let mut out = String::new();
        self.stdout.read_to_string(&mut out).unwrap();
        (out, self.stderr.take().unwrap().join().unwrap())
    }
}

impl Drop for Plugin {
    fn drop(&mut self) {
        // In most tests it has exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
