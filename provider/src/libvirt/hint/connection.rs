//! Failures of the connection, and of the authorization of its user.

use super::HintRow;
use crate::libvirt::loader::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// `VIR_ERR_ACCESS_DENIED`.
const ACCESS_DENIED: i32 = virt_sys::VIR_ERR_ACCESS_DENIED.cast_signed();

const DAEMON: &str = "libvirt's daemon may not be running. Check it on its host with `systemctl status \
     libvirtd.socket virtqemud.socket`, and the connection with `virsh -c URI uri`";
const POLKIT: &str = "The daemon authorizes connections with polkit. Join the group libvirt (usermod -aG libvirt \
     USER, then log in again), or, on a host without polkit, set auth_unix_rw = \"none\" in the daemon's \
     configuration";
const READ_ONLY: &str = "The connection is read-only. Set the provider's uri (or LIBVIRT_DEFAULT_URI) to one that \
     allows changes, such as qemu:///system; if the URI has the parameter socket, use libvirt-sock instead of \
     libvirt-sock-ro";
const LOST: &str = "The daemon or the transport closed the connection during the call. The daemon may have been \
     restarted or have crashed: check its log on the host with `journalctl -u libvirtd -u virtqemud`";

const NETCAT: &str = "libvirt runs netcat on the host, where it is not installed, if the URI has socket= or proxy=netcat, or \
     if virt-ssh-helper, which is part of libvirt's daemon, is missing there. Install netcat there, or remove the parameter \
     and install libvirt's daemon";

pub(super) static ROWS: &[HintRow] = &[
    HintRow::numbered(
        LIBRARY_ABSENT,
        "Install libvirt's client library. Debian and Ubuntu: apt install libvirt0. Fedora and RHEL: dnf install libvirt-libs. macOS: brew install libvirt",
    ),
    HintRow::numbered(
        FUNCTION_ABSENT,
        "Update libvirt's client library on this machine to version 9.0.0 or later",
    ),
    HintRow::numbered(
        ACCESS_DENIED,
        "The access rules of the daemon (polkit) do not allow this call to the user of the connection. Add a rule for \
         the actions org.libvirt.api.* on the host, or connect as another user",
    ),
    HintRow::worded(
        &["Failed to connect socket", "Permission denied"],
        "This user has no access to the daemon's socket. Join the group libvirt (usermod -aG libvirt USER, then log \
         in again), or use qemu:///session",
    ),
    HintRow::worded(&["Failed to connect socket"], DAEMON),
    HintRow::worded(&["polkit"], POLKIT),
    HintRow::worded(&["Unable to get system bus connection"], POLKIT),
    HintRow::worded(&["read only access"], READ_ONLY),
    HintRow::worded(
        &["keepalive timeout"],
        "The daemon stopped responding. Check its log and the load of its host",
    ),
    HintRow::worded(
        &["Host key verification failed"],
        "The host key is unknown to ssh. Log in once with ssh, or add the key to known_hosts with ssh-keyscan",
    ),
    HintRow::worded(
        &["SSH host key"],
        "Add the host key to the file of the URI parameter known_hosts, or log in once with ssh",
    ),
    HintRow::worded(
        &["verify the session host key"],
        "The host key is unknown. Log in once with ssh, or set the URI parameter known_hosts to a file that contains \
         it",
    ),
    HintRow::worded(
        &["Permission denied (publickey"],
        "ssh must log in without a prompt: load the key into ssh-agent, or set ?keyfile=/path/to/key in the URI",
    ),
    HintRow::worded(
        &["Access denied for 'publickey'"],
        "The host refused the key. Set another one with ?keyfile=/path/to/key&sshauth=privkey in the URI",
    ),
    HintRow::worded(&["nc: not found"], NETCAT),
    HintRow::worded(&["nc: command not found"], NETCAT),
    HintRow::worded(
        &["virt-ssh-helper", "not found"],
        "libvirt runs virt-ssh-helper on the host, where it is not installed; it is part of libvirt's daemon. Install \
         libvirt's daemon on the host, or set ?proxy=netcat in the URI",
    ),
    HintRow::worded(
        &["unable to connect to server at"],
        "The daemon may not listen on that port. Enable virtproxyd-tls.socket, virtproxyd-tcp.socket or \
         libvirtd-tls.socket on the host, or use qemu+ssh://",
    ),
    HintRow::worded(
        &["CA certificate"],
        "TLS requires a CA certificate, a client certificate and its key; set their directory with ?pkipath=DIR in \
         the URI",
    ),
    HintRow::worded(
        &["no connection driver available"],
        "No libvirt driver supports this URI. Use, for example, qemu:///system, qemu+ssh://USER@HOST/system, \
         test:///default",
    ),
    HintRow::worded(
        &["ssh: "],
        "ssh cannot reach the host. Check the name and the port in the URI, and log in with ssh once to test them",
    ),
    HintRow::worded(&["End of file while reading data"], LOST),
    HintRow::worded(&["client socket is closed"], LOST),
    HintRow::worded(&["Cannot recv data"], LOST),
    HintRow::worded(&["Cannot write data"], LOST),
];
