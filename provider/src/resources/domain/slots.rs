//! The kinds of slots of a running guest, and how a guest gets one.

use crate::resources::SlotKind;

/// The kinds that policy names.
pub(super) static KINDS: &[SlotKind] = &[
    SlotKind {
        name: "port",
        missing: "a free PCIe port",
        fix: "Declare free ports with devices = { controller = [{ type = \"pci\", index = 10, model = \"pcie-root-port\" \
              }] }, with an index above those of its present ports (libvirt also adds the ports with lower indexes), and \
              stop and start the guest once.",
    },
    SlotKind {
        name: "bridge",
        missing: "a conventional PCI bus",
        fix: "Declare one with devices = { controller = [{ type = \"pci\", index = 10, model = \"pcie-to-pci-bridge\" \
              }] }, and stop and start the guest once, or use a PCIe model if the device has one, such as \"virtio\" for \
              an interface.",
    },
    SlotKind {
        name: "virtio_serial",
        missing: "a virtio-serial controller",
        fix: "Declare one with devices = { controller = [{ type = \"virtio-serial\" }] }, and stop and start the guest \
              once.",
    },
    SlotKind {
        name: "scsi",
        missing: "a SCSI controller",
        fix: "Add { type = \"scsi\", index = 0, model = \"virtio-scsi\" } to devices.controller in the same change.",
    },
    SlotKind {
        name: "usb",
        missing: "a USB controller",
        fix: "Declare one with devices = { controller = [{ type = \"usb\", model = \"qemu-xhci\" }] }, and stop and \
              start the guest once.",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::KINDS;
    use crate::resources::{self, running::rows};

    #[test]
    fn policy_and_the_table_name_the_same_kinds() {
        let rows = rows(resources::root("domain").shape);
        let offered: BTreeSet<&str> =
            rows.iter().flat_map(|row| row.rules.offers).map(|it| it.kind).collect();
        let taken: BTreeSet<&str> =
            rows.iter().flat_map(|row| row.rules.takes).map(|it| it.kind).collect();
        let known: BTreeSet<&str> = KINDS.iter().map(|kind| kind.name).collect();
        assert_eq!(offered, known);
        assert_eq!(taken, known);
    }
}
