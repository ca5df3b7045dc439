//! The only line on standard output: the address of the socket and the certificate.

use std::io::{self, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// The line for the host. It has six fields, because older hosts fail on a seventh.
///
/// Shape: plugin kit version, protocol version, network, address, transport, certificate in Base64 without padding
/// (empty without TLS).
pub(super) fn line(socket: &Path, certificate: Option<&[u8]>) -> String {
    let certificate = certificate.map(|der| STANDARD_NO_PAD.encode(der));
    let certificate = certificate.unwrap_or_default();
    format!("1|6|unix|{}|grpc|{certificate}\n", socket.display())
}

/// Writes a line to standard output and flushes it.
pub(super) fn print_line(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// The variable that a user sets so that Terraform uses this process.
///
/// Shape: `TF_REATTACH_PROVIDERS='{..}'`, for a shell.
pub(super) fn reattach(address: &str, socket: &Path) -> String {
    let settings = serde_json::json!({
        address: {
            "Protocol": "grpc",
            "ProtocolVersion": 6,
            "Pid": std::process::id(),
            "Test": true,
            "Addr": { "Network": "unix", "String": socket.display().to_string() },
        }
    });
    format!("TF_REATTACH_PROVIDERS='{settings}'\n")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{line, reattach};

    #[test]
    fn the_certificate_has_no_padding_and_may_be_absent() {
        let socket = Path::new("/tmp/a.sock");
        assert_eq!(line(socket, Some(b"a")), "1|6|unix|/tmp/a.sock|grpc|YQ\n");
        assert_eq!(line(socket, None), "1|6|unix|/tmp/a.sock|grpc|\n");
    }

    #[test]
    fn reattaching_needs_the_protocol_version() {
        let text = reattach("rustvirt/libvirt", Path::new("/tmp/a.sock"));
        let json = text.trim().strip_prefix("TF_REATTACH_PROVIDERS='").unwrap();
        let json = json.strip_suffix('\'').unwrap();
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        let settings = &json["rustvirt/libvirt"];
        assert_eq!(settings["ProtocolVersion"], 6);
        assert_eq!(settings["Addr"]["String"], "/tmp/a.sock");
        assert_eq!(settings["Pid"], std::process::id());
    }
}
