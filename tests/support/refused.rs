//! The documents that libvirt itself refuses, or stores in part: the checks are not silent about them.

#![allow(dead_code)] // Each test target uses its part.

use std::path::Path;

/// Those of the sample. The test driver accepts the first three, and QEMU's driver refuses all.
pub(crate) const REFUSED: [&str; 6] = [
    "cpu-cache-emulate-l2",
    "disk-fmt-iso",
    "firmware-manual-efi-features",
    "numatune-memnode-nocpu",
    "pci-bridge-duplicate-index",
    "usb-none-usbtablet",
];

/// Our document of which libvirt drops an element: two elements have one namespace.
pub(crate) const REDUCED: &str = "metadata-outer-prefix";

/// Whether libvirt refuses a document.
pub(crate) fn is_refused(document: &Path) -> bool {
    document.file_stem().is_some_and(|stem| REFUSED.iter().any(|name| stem == *name))
}

/// Whether libvirt stores a part of a document.
pub(crate) fn is_reduced(document: &Path) -> bool {
    document.file_stem().is_some_and(|stem| stem == REDUCED)
}
