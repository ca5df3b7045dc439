//! Machine types: an alias stands for every version of its family, whichever the host resolves it to.

/// Aliases and what the versions of their families start with.
const FAMILIES: [(&str, &str); 6] = [
    ("q35", "pc-q35-"),
    ("pc", "pc-i440fx-"),
    ("virt", "virt-"),
    ("pseries", "pseries-"),
    ("s390-ccw", "s390-ccw-virtio-"),
    ("s390-ccw-virtio", "s390-ccw-virtio-"),
];

/// Whether a machine type is an alias of a version: who says the alias takes any version.
pub(super) fn stands_for(alias: &str, machine: &str) -> bool {
    let family = FAMILIES.iter().find(|(name, _)| *name == alias);
    if family.is_some_and(|(_, prefix)| machine.starts_with(prefix)) {
        return true;
    }
    // Any other board is versioned by a number: `pc` was, before it was named after its chip set.
    let version = machine.strip_prefix(alias).and_then(|rest| rest.strip_prefix('-'));
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}
