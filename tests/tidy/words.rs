//! What must not stand in the repository, as data.

/// Folders of one machine or one person.
pub(crate) const PLACES: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Names of modules without a meaning.
pub(crate) const EMPTY_NAMES: &[&str] =
    &["process", "handle", "manager", "helper", "helpers", "utils", "util", "common", "misc"];

/// Names of libvirt's that are words of grammars, of XML, of policy or of Rust as well.
pub(crate) const GENERIC: &[&str] = &[
    "all",
    "auto",
    "chain",
    "check",
    "class",
    "cpuset",
    "enum",
    "exclusive",
    "group",
    "ip",
    "key",
    "mac",
    "match",
    "max",
    "metadata",
    "name",
    "number",
    "one",
    "override",
    "parent",
    "path",
    "readonly",
    "ref",
    "resource",
    "rng",
    "runtime",
    "server",
    "start",
    "type",
    "unit",
    "uuid",
    "value",
    "version",
    "when",
];
