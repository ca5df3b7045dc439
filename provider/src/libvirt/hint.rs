//! Hints for known failures of libvirt, one row for each. Hints are only for users; no decision may depend on them.

use super::loader::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// The placeholder for the object that the message names.
const NAME: &str = "{name}";

/// The hint for an error number and its text.
pub(super) fn find(code: i32, message: &str) -> Option<String> {
    let fits = |row: &&HintRow| {
        row.code.is_none_or(|wanted| wanted == code)
            && row.texts.iter().all(|text| message.contains(text))
    };
    let row = ROWS.iter().find(fits)?;
    let name = row.texts.first().and_then(|text| quoted(message, text)).unwrap_or("NAME");
    Some(row.hint.replace(NAME, name))
}

/// The quoted name that follows a text: `x` for `network` in "network 'x' is not active".
fn quoted<'a>(message: &'a str, text: &str) -> Option<&'a str> {
    let (_, rest) = message.split_once(text)?;
    let name = rest.trim_start().strip_prefix('\'')?.split('\'').next()?;
    Some(name).filter(|name| !name.is_empty())
}

/// A hint. The first row whose number and texts all match applies.
struct HintRow {
    code: Option<i32>,
    texts: &'static [&'static str],
    hint: &'static str,
}

const fn numbered(code: i32, hint: &'static str) -> HintRow {
    HintRow { code: Some(code), texts: &[], hint }
}

const fn worded(texts: &'static [&'static str], hint: &'static str) -> HintRow {
    HintRow { code: None, texts, hint }
}

const DAEMON: &str = "libvirt's daemon may not be running. Check it on its host with `systemctl status \
     libvirtd.socket virtqemud.socket`, and the connection with `virsh -c URI uri`";
const POLKIT: &str = "The daemon authorizes connections with polkit. Join the group libvirt (usermod -aG libvirt \
     USER, then log in again), or, on a host without polkit, set auth_unix_rw = \"none\" in the daemon's \
     configuration";

const UNREACHABLE: &str = "QEMU runs as a separate user, which requires access to the file. Make every parent \
     directory searchable by others (chmod o+x DIRECTORY), make that user the owner of the file or make the file \
     readable and writable by others, and allow the access in AppArmor or SELinux";

static ROWS: &[HintRow] = &[
    numbered(
        LIBRARY_ABSENT,
        "Install libvirt's client library. Debian and Ubuntu: apt install libvirt0. Fedora and RHEL: dnf install libvirt-libs. macOS: brew install libvirt",
    ),
    numbered(
        FUNCTION_ABSENT,
        "Update libvirt's client library on this machine to version 9.0.0 or later",
    ),
    worded(
        &["Failed to connect socket", "Permission denied"],
        "This user has no access to the daemon's socket. Join the group libvirt (usermod -aG libvirt USER, then log \
         in again), or use qemu:///session",
    ),
    worded(&["Failed to connect socket"], DAEMON),
    worded(&["polkit"], POLKIT),
    worded(&["Unable to get system bus connection"], POLKIT),
    worded(
        &["keepalive timeout"],
        "The daemon stopped responding. Check its log and the load of its host",
    ),
    worded(
        &["Host key verification failed"],
        "The host key is unknown to ssh. Log in once with ssh, or add the key to known_hosts with ssh-keyscan",
    ),
    worded(
        &["SSH host key"],
        "Add the host key to the file of the URI parameter known_hosts, or log in once with ssh",
    ),
    worded(
        &["verify the session host key"],
        "The host key is unknown. Log in once with ssh, or set the URI parameter known_hosts to a file that contains \
         it",
    ),
    worded(
        &["Permission denied (publickey"],
        "ssh must log in without a prompt: load the key into ssh-agent, or set ?keyfile=/path/to/key in the URI",
    ),
    worded(
        &["Access denied for 'publickey'"],
        "The host refused the key. Set another one with ?keyfile=/path/to/key&sshauth=privkey in the URI",
    ),
    worded(
        &["nc: not found"],
        "With socket= or proxy=netcat in the URI, libvirt runs netcat on the host, where it is not installed. Install \
         netcat there, or remove the parameter",
    ),
    worded(
        &["unable to connect to server at"],
        "The daemon may not listen on that port. Enable virtproxyd-tls.socket, virtproxyd-tcp.socket or \
         libvirtd-tls.socket on the host, or use qemu+ssh://",
    ),
    worded(
        &["CA certificate"],
        "TLS requires a CA certificate, a client certificate and its key; set their directory with ?pkipath=DIR in \
         the URI",
    ),
    worded(
        &["no connection driver available"],
        "No libvirt driver supports this URI. Use, for example, qemu:///system, qemu+ssh://USER@HOST/system, \
         test:///default",
    ),
    worded(
        &["missing backend for pool type"],
        "The driver for this pool type is not installed on the host. Install its package \
         (libvirt-daemon-driver-storage-*) and restart the daemon",
    ),
    worded(
        &["device unplug request for not supported device type", "-cpu"],
        "The guest has not enabled the hot-plug of processors: its operating system does not run yet, or does not \
         support it. Apply again when it runs, or stop and start the guest",
    ),
    worded(
        &["does not support virt type 'kvm'"],
        "KVM is not available on the host. Enable virtualization in its firmware and load the kvm module, or set type \
         = \"qemu\", which is slow",
    ),
    worded(
        &["KVM is not available"],
        "Enable virtualization in the firmware of the host and load the kvm module, or set type = \"qemu\", which is \
         slow",
    ),
    worded(&["Cannot access storage file", "Permission denied"], UNREACHABLE),
    worded(&["Could not open", "Permission denied"], UNREACHABLE),
    worded(
        &["unsupported machine type"],
        "List the machine types of the host with `virsh capabilities`, and use one of them",
    ),
    worded(
        &["does not support machine type"],
        "List the machine types of the host with `virsh capabilities`, and use one of them",
    ),
    worded(
        &["Unable to find", "firmware"],
        "Install UEFI firmware on the host. Debian and Ubuntu: apt install ovmf. Fedora and RHEL: dnf install edk2-ovmf",
    ),
    worded(
        &["Failed to get \"write\" lock"],
        "Another process, such as a running guest, uses the disk image. Stop it \
         first, or use another image",
    ),
    worded(
        &["no secret provided for luks encryption"],
        "libvirt loses the secret of an encrypted image when the pool is refreshed, and cannot resize the image \
         without it. Resize it on its host with qemu-img resize while no guest uses it",
    ),
    worded(
        &["No space left on device"],
        "The file system or the pool is full. Free space there, or use another pool",
    ),
    worded(
        &["already in use by interface"],
        "An interface of the host already uses this address range; choose a free address range",
    ),
    worded(
        &["TFTP directory", "inaccessible"],
        "Create the directory of ip.tftp.root on the host, and make it readable",
    ),
    worded(
        &["Unable to find 'dnsmasq' binary"],
        "Install dnsmasq on the host (dnsmasq-base on Debian and Ubuntu)",
    ),
    worded(
        &["firewall backend"],
        "Install iptables or nftables on the host and restart the daemon",
    ),
    worded(
        &["storage pool", "is not active"],
        "Start the pool, which may be inactive after a restart of its host: set running = true on its libvirt_pool, \
         or run virsh pool-start {name}. With autostart = true the daemon starts it",
    ),
    worded(
        &["network", "is not active"],
        "Start the network, which may be inactive after a restart of its host: set running = true on its \
         libvirt_network, or run virsh net-start {name}. With autostart = true the daemon starts it",
    ),
    worded(
        &["is not active"],
        "Start it first: set running = true on its resource. With autostart = true the daemon starts it when the host starts",
    ),
];

#[cfg(test)]
mod tests {
    use super::{LIBRARY_ABSENT, ROWS, find};

    #[test]
    fn known_failures_have_a_hint() {
        let cases = [
            (LIBRARY_ABSENT, "libvirt client library not found", "apt install libvirt0"),
            (
                38,
                "Failed to connect socket to '/run/x': No such file or directory",
                "systemctl status",
            ),
            (38, "Failed to connect socket to '/run/x': Permission denied", "group libvirt"),
            (
                1,
                "internal error: missing backend for pool type 11 (rbd)",
                "libvirt-daemon-driver-storage",
            ),
            (
                38,
                "Cannot recv data: Host key verification failed.: Connection reset",
                "ssh-keyscan",
            ),
        ];
        for (code, message, part) in cases {
            let hint = find(code, message).unwrap_or_default();
            assert!(hint.contains(part), "{message}: {hint}");
        }
    }

    #[test]
    fn a_hint_names_the_object_of_the_message() {
        let cases = [
            ("Requested operation is not valid: network 'lan' is not active", "net-start lan."),
            ("storage pool 'images' is not active", "pool-start images."),
            ("storage pool is not active", "pool-start NAME."),
        ];
        for (message, part) in cases {
            let hint = find(55, message).unwrap_or_default();
            assert!(hint.contains(part), "{message}: {hint}");
        }
    }

    #[test]
    fn an_unknown_failure_has_no_hint() {
        assert_eq!(find(1, "internal error: out of cheese"), None);
    }

    #[test]
    fn no_row_is_hidden_by_an_earlier_one() {
        for (index, row) in ROWS.iter().enumerate() {
            let message = row.texts.join(" ");
            let found = find(row.code.unwrap_or_default(), &message);
            assert_eq!(
                found,
                Some(row.hint.replace(super::NAME, "NAME")),
                "row {index} is never reached"
            );
        }
    }
}
