//! Machine types: an alias equals every version of its family.

/// Aliases, each with the prefix of the versions of its family.
const FAMILIES: [(&str, &str); 6] = [
    ("q35", "pc-q35-"),
    ("pc", "pc-i440fx-"),
    ("virt", "virt-"),
    ("pseries", "pseries-"),
    ("s390-ccw", "s390-ccw-virtio-"),
    ("s390-ccw-virtio", "s390-ccw-virtio-"),
];

/// Whether `alias` is an alias of the version `machine`.
pub(super) fn stands_for(alias: &str, machine: &str) -> bool {
    let family = FAMILIES.iter().find(|(name, _)| *name == alias);
    if family.is_some_and(|(_, prefix)| machine.starts_with(prefix)) {
        return true;
    }
    // The versions of other machine types end in a number. Old versions of `pc` have this form too.
    let version = machine.strip_prefix(alias).and_then(|rest| rest.strip_prefix('-'));
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}
