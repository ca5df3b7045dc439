//! What to try when libvirt refuses: familiar failures and their way out, one row each. Only people read
//! hints; nothing may be decided by them.

use super::loader::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// The hint for an error number and its text.
pub(super) fn find(code: i32, message: &str) -> Option<&'static str> {
    let fits = |row: &&Row| {
        row.code.is_none_or(|wanted| wanted == code)
            && row.texts.iter().all(|text| message.contains(text))
    };
    ROWS.iter().find(fits).map(|row| row.hint)
}

/// The first row whose number and texts all fit is the one.
struct Row {
    code: Option<i32>,
    texts: &'static [&'static str],
    hint: &'static str,
}

const fn numbered(code: i32, hint: &'static str) -> Row {
    Row { code: Some(code), texts: &[], hint }
}

const fn worded(texts: &'static [&'static str], hint: &'static str) -> Row {
    Row { code: None, texts, hint }
}

const DAEMON: &str = "Is libvirt's daemon running there? Try: systemctl status libvirtd.socket virtqemud.socket, and: virsh -c URI uri";
const POLKIT: &str = "The daemon asks polkit who may connect. Join the group libvirt (usermod -aG libvirt USER, then log in again), or set auth_unix_rw = \"none\" in the daemon's configuration where there is no polkit";

const UNREACHABLE: &str = "QEMU runs as a user of its own, who must be able to reach the file: every folder above it must be searchable for others (chmod o+x FOLDER), the file must be that user's or readable and writable for others, and AppArmor or SELinux must allow it";

static ROWS: &[Row] = &[
    numbered(
        LIBRARY_ABSENT,
        "Install libvirt's client library. Debian and Ubuntu: apt install libvirt0. Fedora and RHEL: dnf install libvirt-libs. macOS: brew install libvirt",
    ),
    numbered(
        FUNCTION_ABSENT,
        "Update libvirt's client library on this machine; the oldest that is supported is 9.0.0",
    ),
    worded(
        &["Failed to connect socket", "Permission denied"],
        "This user may not open the daemon's socket. Join the group libvirt (usermod -aG libvirt USER, then log in again), or use qemu:///session",
    ),
    worded(&["Failed to connect socket"], DAEMON),
    worded(&["polkit"], POLKIT),
    worded(&["Unable to get system bus connection"], POLKIT),
    worded(
        &["keepalive timeout"],
        "The daemon stopped answering. Look at its log and at the load of its host",
    ),
    worded(
        &["Host key verification failed"],
        "ssh does not know that host's key. Log in once with ssh, or add the key with ssh-keyscan to known_hosts",
    ),
    worded(
        &["SSH host key"],
        "Add that host's key to the file that known_hosts= in the URI names, or log in once with ssh",
    ),
    worded(
        &["verify the session host key"],
        "The host's key is not known. Log in once with ssh, or name the file that has it with known_hosts= in the URI",
    ),
    worded(
        &["Permission denied (publickey"],
        "ssh must log in without asking: load the key into ssh-agent, or name it with ?keyfile=/path/to/key in the URI",
    ),
    worded(
        &["Access denied for 'publickey'"],
        "The key was not accepted. Name another with ?keyfile=/path/to/key&sshauth=privkey in the URI",
    ),
    worded(
        &["nc: not found"],
        "With socket= or proxy=netcat in the URI libvirt runs netcat on the host, which lacks it. Install netcat there, or drop the option",
    ),
    worded(
        &["unable to connect to server at"],
        "Does the daemon listen on that port? Enable virtproxyd-tls.socket, virtproxyd-tcp.socket or libvirtd-tls.socket on the host, or use qemu+ssh://",
    ),
    worded(
        &["CA certificate"],
        "TLS needs a CA certificate, a client certificate and its key; name their folder with ?pkipath=DIR in the URI",
    ),
    worded(
        &["no connection driver available"],
        "No driver of libvirt knows this URI. The usual ones: qemu:///system, qemu+ssh://USER@HOST/system, test:///default",
    ),
    worded(
        &["missing backend for pool type"],
        "The host's daemon lacks the driver of that pool type. Install its package (libvirt-daemon-driver-storage-*) and restart the daemon",
    ),
    worded(
        &["does not support virt type 'kvm'"],
        "The host has no usable KVM. Enable virtualisation in its firmware and load the kvm module, or use the type \"qemu\", which is slow",
    ),
    worded(
        &["KVM is not available"],
        "Enable virtualisation in the host's firmware and load the kvm module, or use the type \"qemu\", which is slow",
    ),
    worded(&["Cannot access storage file", "Permission denied"], UNREACHABLE),
    worded(&["Could not open", "Permission denied"], UNREACHABLE),
    worded(
        &["unsupported machine type"],
        "The host's machine types: virsh domcapabilities, virsh capabilities",
    ),
    worded(
        &["does not support machine type"],
        "The host's machine types: virsh domcapabilities, virsh capabilities",
    ),
    worded(
        &["Unable to find", "firmware"],
        "Install UEFI firmware on the host. Debian and Ubuntu: apt install ovmf. Fedora and RHEL: dnf install edk2-ovmf",
    ),
    worded(&["Failed to get \"write\" lock"], "Another running guest uses that disk image"),
    worded(
        &["no secret provided for luks encryption"],
        "A refresh of the pool makes libvirt forget the secret of an encrypted image, and it cannot resize the image then. Resize it on its host with qemu-img resize, while no guest uses it",
    ),
    worded(&["No space left on device"], "The host's file system or pool is full"),
    worded(
        &["already in use by interface"],
        "Another network of the host has these addresses; choose a range that is free",
    ),
    worded(
        &["TFTP directory", "inaccessible"],
        "The folder that ip.tftp.root names must exist on the host and be readable there",
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
        "Start the pool, which may be inactive after a restart of its host: set running = true on its libvirt_pool, or run virsh pool-start POOL. With autostart = true the daemon starts it",
    ),
    worded(
        &["network", "is not active"],
        "Start the network, which may be inactive after a restart of its host: set running = true on its libvirt_network, or run virsh net-start NETWORK. With autostart = true the daemon starts it",
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
    fn familiar_failures_have_a_way_out() {
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
    fn an_unfamiliar_failure_has_none() {
        assert_eq!(find(1, "internal error: out of cheese"), None);
    }

    #[test]
    fn no_row_is_hidden_by_an_earlier_one() {
        for (index, row) in ROWS.iter().enumerate() {
            let message = row.texts.join(" ");
            let found = find(row.code.unwrap_or_default(), &message);
            assert_eq!(found, Some(row.hint), "row {index} is never reached");
        }
    }
}
