//! Hints for known failures of libvirt, one row for each: the fix, and the attributes that cause the failure. Hints are
//! only for users; no decision may depend on them.

mod connection;
mod devices;
mod guest;
mod host;
mod storage;

/// The placeholder for the object that the message names.
const NAME: &str = "{name}";

/// All rows, in the order in which they are tried.
fn rows() -> impl Iterator<Item = &'static HintRow> {
    [connection::ROWS, storage::ROWS, devices::ROWS, guest::ROWS, host::ROWS].into_iter().flatten()
}

/// The hint for an error number and its text.
pub(super) fn find(code: i32, message: &str) -> Option<String> {
    first(Some(code), message).map(|row| row.hint_for(message))
}

/// The hint for a text, if the text alone determines it.
pub fn hint(message: &str) -> Option<String> {
    first(None, message).map(|row| row.hint_for(message))
}

/// All patterns of attributes.
#[cfg(test)]
pub(crate) fn all_attributes() -> impl Iterator<Item = &'static str> {
    rows().flat_map(|row| row.attributes).copied()
}

fn first(code: Option<i32>, message: &str) -> Option<&'static HintRow> {
    rows().find(|row| row.fits(code, message))
}

/// The attributes that cause the failure that a message reports, as patterns: `devices.disk[target.bus=ide].target.bus`
/// are those of all elements of the list with that value, `[type=dir].path` that of an object with that value.
pub fn attributes(message: &str) -> &'static [&'static str] {
    first(None, message).map_or(&[], |row| row.attributes)
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
    attributes: &'static [&'static str],
}

impl HintRow {
    /// A failure with this number.
    const fn numbered(code: i32, hint: &'static str) -> Self {
        Self { code: Some(code), texts: &[], hint, attributes: &[] }
    }

    /// A failure whose message contains all these texts.
    const fn worded(texts: &'static [&'static str], hint: &'static str) -> Self {
        Self { code: None, texts, hint, attributes: &[] }
    }

    /// The same failure, caused by these attributes.
    const fn at(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
        self
    }

    /// The hint, with the name of the object in the message.
    fn hint_for(&self, message: &str) -> String {
        let name = self.texts.first().and_then(|text| quoted(message, text)).unwrap_or("NAME");
        self.hint.replace(NAME, name)
    }

    /// Whether it is the row of a failure. Without a number, only the text is known.
    fn fits(&self, code: Option<i32>, message: &str) -> bool {
        self.code.is_none_or(|wanted| Some(wanted) == code)
            && self.texts.iter().all(|text| message.contains(text))
    }
}

#[cfg(test)]
mod tests {
    use super::{find, rows};
    use crate::libvirt::loader::LIBRARY_ABSENT;

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
            (88, "access denied from 'virDomainCreate'", "org.libvirt.api"),
            (38, "End of file while reading data: Input/output error", "journalctl"),
            (38, "Cannot recv data: Connection reset by peer", "journalctl"),
            (
                68,
                "Timed out during operation: cannot acquire state change lock (held by monitor=remoteDispatchDomainBlockCopy)",
                "virsh domjobinfo",
            ),
            (
                9,
                "operation failed: Unable to find 'efi' firmware that is compatible with the current configuration",
                "apt install ovmf",
            ),
            (
                67,
                "unsupported configuration: VFIO PCI device assignment is not supported by the host",
                "IOMMU",
            ),
            (1, "internal error: No more available PCI slots", "model = \"pcie-root-port\""),
            (
                27,
                "XML error: Invalid PCI address 0000:06:00.0. Only PCI buses up to 3 are available",
                "stop and start the guest once",
            ),
            (
                9,
                "operation failed: timed out waiting to open tray of 'sda'",
                "Unmount it in the guest",
            ),
            (1, "Unable to find 'passt' binary in $PATH", "install passt"),
            (55, "Requested operation is not valid: volume 'a' is still in use.", "Apply again"),
            (
                1,
                "internal error: Child process (/usr/bin/umount /a) unexpected exit status 32: umount: /a: target is busy.",
                "The pool is in use",
            ),
            (
                1,
                "internal error: pool 'images' has asynchronous jobs running.",
                "Apply again when this operation has finished",
            ),
            (
                1,
                "qemu-system-x86_64: -vnc 0.0.0.0:60: Failed to find an available port: Address already in use",
                "autoport = true",
            ),
            (
                1,
                "internal error: Unable to find an unused port in range 'vnc' (5900-65535)",
                "remote_display_port_max",
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
        for (index, row) in rows().enumerate() {
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
