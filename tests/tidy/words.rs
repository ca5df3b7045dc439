//! What must not stand in the repository, as data.

/// Folders of one machine or one person.
pub(crate) const PLACES: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Names of modules that say nothing about what is in them.
pub(crate) const EMPTY_NAMES: &[&str] =
    &["process", "handle", "manager", "helper", "helpers", "utils", "util", "common", "misc"];

/// Licences of dependencies that a binary of ours may contain.
pub(crate) const LICENCES: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "Unicode-3.0",
    "OpenSSL",
];

/// libvirt's own bindings, the only ones under their licence: see README.md.
pub(crate) const LIBVIRT_BINDINGS: &[(&str, &str)] =
    &[("virt", "LGPL-2.1"), ("virt-sys", "LGPL-2.1")];

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
