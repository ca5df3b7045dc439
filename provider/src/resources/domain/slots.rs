//! The kinds of slots of a running guest, and how a guest gets one.

use crate::resources::SlotKind;

/// The kinds that policy names.
pub(super) static KINDS: &[SlotKind] = &[
    SlotKind {
        name: "port",
        missing: "a free PCIe port",
        fix: "Declare free ports with devices = { controller = [{ type = \"pci\", index = 10, model = \"pcie-root-port\" \
              }] }, for which libvirt also adds the ports with lower indexes, and stop and start the guest once.",
    },
    SlotKind {
        name: "bridge",
        missing: "a conventional PCI bus",
        fix: "Declare one with devices = { controller = [{ type = \"pci\", index = 10, model = \"pcie-to-pci-bridge\" \
              }] }, and stop and start the guest once, or use a PCIe model such as \"virtio\".",
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
    use std::collections::{BTreeSet, HashSet};

    use mapping::shape::Shape;

    use super::KINDS;
    use crate::resources;

    #[test]
    fn policy_and_the_table_name_the_same_kinds() {
        let (mut offered, mut taken) = (BTreeSet::new(), BTreeSet::new());
        let (mut shapes, mut seen) = (vec![resources::root("domain").shape], HashSet::new());
        while let Some(shape) = shapes.pop() {
            if seen.insert(std::ptr::from_ref::<Shape>(shape)) {
                for row in shape.rows {
                    offered.extend(row.rules.offers.iter().map(|slots| slots.kind));
                    taken.extend(row.rules.takes.iter().map(|slots| slots.kind));
                    shapes.extend(row.shape());
                }
            }
        }
        let known: BTreeSet<&str> = KINDS.iter().map(|kind| kind.name).collect();
        assert_eq!(offered, known);
        assert_eq!(taken, known);
    }
}
