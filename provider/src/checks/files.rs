//! Files of a guest that do not exist on the host, or that QEMU's user cannot reach, if the host is this machine. A hung
//! file system delays a plan by the time limit of a check, once.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use engine::check::{ChangedValue, changed_values};

use mapping::Value;
use mapping::record::Root;

use super::host::{Asked, Planned};
use crate::advice::{has_closed_directory, unreachable};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::Result;

/// The resource types that create no files.
const NO_FILES: [&str; 3] = ["libvirt_domain", "libvirt_network", "libvirt_nwfilter"];

/// Whether a new or changed value is the path of a file that must exist at the start.
pub(super) fn has_files(planned: &Planned) -> bool {
    planned.root.name == "domain" && !files(planned).is_empty()
}

/// The files that do not exist or that QEMU cannot reach.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    if !asked.is_local()? {
        return Ok(Diagnostics::new());
    }
    let mut diagnostics = Diagnostics::new();
    for (value, path) in files(planned) {
        let found = match fs::metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => missing(asked, &value, path)?,
            _ if has_closed_directory(Path::new(path)) => {
                let cause = unreachable(Path::new(path), &asked.host()?);
                cause.map(|cause| unreachable_file(&value, path, &cause))
            }
            _ => None,
        };
        diagnostics.extend(found);
    }
    Ok(diagnostics)
}

/// The paths of files in a document.
pub(super) fn of<'v>(root: &'static Root, value: &'v Value) -> Vec<(mapping::Path, &'v str)> {
    let values = changed_values(root, [&Value::Null, value]);
    values.into_iter().filter_map(file).map(|(value, path)| (value.path, path)).collect()
}

/// The new and changed paths of files.
fn files(planned: &Planned) -> Vec<(ChangedValue<'_>, &str)> {
    let changed = changed_values(planned.root, [&planned.prior, &planned.config]);
    changed.into_iter().filter_map(file).collect()
}

/// The path of a file that must exist.
fn file(value: ChangedValue<'_>) -> Option<(ChangedValue<'_>, &str)> {
    let is_file = matches!(
        value.names.as_slice(),
        [.., "source", "file"] | ["os", "loader" | "kernel" | "initrd" | "dtb"]
    );
    let path = value.value.as_str().filter(|path| is_file && path.starts_with('/'))?;
    Some((value, path))
}

/// The warning about a file that does not exist, unless something may create it: a resource of the configuration, or
/// it is optional.
fn missing(asked: &Asked, value: &ChangedValue, path: &str) -> Result<Option<Diagnostic>> {
    let policy = value.object.get("startup_policy");
    let is_optional = !policy.is_null() && policy.as_str() != Some("mandatory");
    let may_be_created = || asked.declared().may_have_type(|other| !NO_FILES.contains(&other));
    if is_optional || !asked.has_local_files()? || may_be_created() {
        return Ok(None);
    }
    let summary = format!("{}: {path} does not exist on the host", value.path);
    let detail = format!(
        "libvirt stores the definition, and the domain cannot start. Correct the path, or create the file before the \
         apply.\n\nIn libvirt's document: {}",
        value.xml
    );
    Ok(Some(Diagnostic::warning(summary, detail).at(value.path.clone())))
}

fn unreachable_file(value: &ChangedValue, path: &str, cause: &str) -> Diagnostic {
    let summary = format!("{}: QEMU probably cannot open {path}", value.path);
    let detail = format!("{cause}\n\nIn libvirt's document: {}", value.xml);
    Diagnostic::warning(summary, detail).at(value.path.clone())
}
