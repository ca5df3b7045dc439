//! Values of a guest that its host does not support: the kind of the guest, the values that libvirt enumerates, and the
//! CPU. An error only for what libvirt was seen to refuse in a definition; what fails at a start is a warning, because
//! libvirt keeps the definition.

use engine::check::{ChangedValue, changed_values};
use mapping::Value;
use mapping::shape::Check;

use super::host::{Asked, Capabilities, GuestKind, Planned};
use crate::advice::{list, machines, similar};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::Result;
use crate::nearest::nearest;

/// The driver of libvirt with which the verdicts were measured, and its types of guests.
const DRIVER: &str = "QEMU";
const QEMU: [&str; 3] = ["qemu", "kvm", "hvf"];

/// Emulation by QEMU, which implements CPU features that the host does not have, or ignores them.
const EMULATED: &str = "qemu";
const KVM: &str = "kvm";

/// The names of what a message lists.
const MACHINES: &str = "machine types";
const MODELS: &str = "CPU models";

/// The attributes that determine the kind of a guest.
const MACHINE: &[&str] = &["os", "type_machine"];
const ARCHITECTURE: &[&str] = &["os", "type_arch"];
const EMULATOR: &[&str] = &["devices", "emulator"];
const TYPE: &[&str] = &["type"];
const MODE: &[&str] = &["cpu", "mode"];
const MODEL: &[&str] = &["cpu", "model"];

/// The attributes about which the capabilities have information in another form than enumerations.
const OTHERS: [&[&str]; 6] = [MACHINE, ARCHITECTURE, EMULATOR, TYPE, MODE, MODEL];

/// An attribute whose values libvirt enumerates for a host.
struct Enumerated {
    path: &'static [&'static str],
    /// The section of the capabilities, and the name of the enumeration.
    values: [&'static str; 2],
    plural: &'static str,
    /// What libvirt does with another value.
    check: Check,
}

const fn refused(
    path: &'static [&'static str],
    values: [&'static str; 2],
    plural: &'static str,
) -> Enumerated {
    Enumerated { path, values, plural, check: Check::Error }
}

const fn kept(
    path: &'static [&'static str],
    values: [&'static str; 2],
    plural: &'static str,
) -> Enumerated {
    Enumerated { path, values, plural, check: Check::Warning }
}

/// `hostdev.type` is not among them: libvirt does not enumerate mediated devices and SCSI controllers, and accepts them.
const ENUMERATED: &[Enumerated] = &[
    kept(&["os", "firmware"], ["os", "firmware"], "kinds of firmware"),
    kept(&["os", "loader_secure"], ["os/loader", "secure"], "values of loader_secure"),
    kept(
        &["memory_backing", "source", "type"],
        ["memoryBacking", "sourceType"],
        "sources of memory",
    ),
    kept(&["devices", "disk", "target", "bus"], ["devices/disk", "bus"], "disk buses"),
    refused(&["devices", "graphics", "type"], ["devices/graphics", "type"], "types of graphics"),
    refused(&["devices", "video", "model", "type"], ["devices/video", "modelType"], "video models"),
    refused(&["devices", "hostdev", "mode"], ["devices/hostdev", "mode"], "modes of host devices"),
    refused(&["devices", "tpm", "model"], ["devices/tpm", "model"], "TPM models"),
    kept(&["devices", "tpm", "backend", "type"], ["devices/tpm", "backendModel"], "TPM backends"),
    kept(
        &["devices", "tpm", "backend", "version"],
        ["devices/tpm", "backendVersion"],
        "TPM versions",
    ),
    kept(&["devices", "rng", "model"], ["devices/rng", "model"], "models"),
    kept(
        &["devices", "rng", "backend", "model"],
        ["devices/rng", "backendModel"],
        "sources of random numbers",
    ),
    kept(
        &["devices", "filesystem", "driver", "type"],
        ["devices/filesystem", "driverType"],
        "filesystem drivers",
    ),
    refused(
        &["launch_security", "type"],
        ["features/launchSecurity", "sectype"],
        "types of launch security",
    ),
];

/// Values that libvirt accepts and does not enumerate.
const NOT_ENUMERATED: [&str; 2] = ["default", "sd"];

/// Whether the host may not support a new or changed value.
pub(super) fn may_be_unsupported(planned: &Planned) -> bool {
    let is_qemu = planned.config.get("type").as_str().is_some_and(|name| QEMU.contains(&name));
    let is_hvm = planned.value(&["os", "type"]).as_str().is_none_or(|name| name == "hvm");
    let is_limited = |names: &[&str]| {
        OTHERS.contains(&names) || ENUMERATED.iter().any(|limit| limit.path == names)
    };
    planned.root.name == "domain"
        && is_qemu
        && is_hvm
        && planned.changed().iter().any(|value| is_limited(&value.names))
}

/// The new and changed values that the host does not support.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let kind = planned.kind().filter(|_| asked.connection.driver().is_ok_and(|it| it == DRIVER));
    let Some(kind) = kind else { return Ok(Diagnostics::new()) };
    let changed = planned.changed();
    let capabilities = asked.guests(&kind)?;
    let Some(capabilities) = &*capabilities else {
        return Ok(unsupported_kind(asked, &kind, &changed)?.into_iter().collect());
    };
    let guest = Guest { asked, planned, capabilities };
    Ok(changed.iter().filter_map(|value| guest.check(value)).collect())
}

impl Planned {
    /// The new and changed values.
    fn changed(&self) -> Vec<ChangedValue<'_>> {
        changed_values(self.root, [&self.prior, &self.config])
    }

    /// A configured value, or the one that libvirt chose when the guest was created.
    fn value(&self, path: &[&'static str]) -> &Value {
        let [prior, config] = [&self.prior, &self.config]
            .map(|state| path.iter().fold(state, |value, name| value.at([name])));
        if config.is_null() { prior } else { config }
    }

    /// The kind of the guest; none if a part of it is unknown.
    fn kind(&self) -> Option<GuestKind> {
        let text = |path| match self.value(path) {
            Value::Unknown => None,
            value => Some(value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)),
        };
        Some(GuestKind {
            emulator: text(EMULATOR)?,
            architecture: text(ARCHITECTURE)?,
            machine: text(MACHINE)?,
            virtualization: text(TYPE)?,
        })
    }
}

/// The message about a kind of guest that the host does not support, if one of its changed attributes is the cause: the
/// host supports the kind without it.
fn unsupported_kind(
    asked: &Asked,
    kind: &GuestKind,
    changed: &[ChangedValue],
) -> Result<Option<Diagnostic>> {
    let without = |path: &[&str]| {
        let mut kind = GuestKind { machine: None, ..kind.clone() };
        match path {
            TYPE => kind.virtualization = None,
            ARCHITECTURE => kind.architecture = None,
            EMULATOR => kind.emulator = None,
            _ => {}
        }
        kind
    };
    for path in [MACHINE, TYPE, ARCHITECTURE, EMULATOR] {
        let other = asked.guests(&without(path))?;
        let Some(capabilities) = &*other else { continue };
        let Some(value) = changed.iter().find(|value| value.names == path) else { break };
        let fix = match path {
            MACHINE => {
                let known = machines(&asked.host()?, Some(&capabilities.architecture));
                let unknown = value.value.as_str().unwrap_or_default();
                let known = known.unwrap_or_default();
                format!("Choose another machine type. {}", similar(MACHINES, unknown, &known))
            }
            TYPE if value.value.as_str() != Some(KVM) => {
                "Set type = \"qemu\" to emulate the processor, which is slow.".to_owned()
            }
            TYPE => {
                "KVM needs a processor with virtualization, its kernel module and access to /dev/kvm on the host. Set \
                 type = \"qemu\" to emulate the processor, which is slow."
                    .to_owned()
            }
            ARCHITECTURE => {
                let own = &capabilities.architecture;
                format!("Install QEMU for this architecture on the host, or set type_arch = \"{own}\".")
            }
            _ => {
                let own = &capabilities.emulator;
                format!("Omit it to use the emulator of the host, {own}, or correct the path.")
            }
        };
        let detail = format!("libvirt refuses the definition. {fix}");
        return Ok(Some(message(asked, value, (Check::Error, detail))));
    }
    Ok(None)
}

/// A guest of a supported kind.
struct Guest<'a> {
    asked: &'a Asked,
    planned: &'a Planned,
    capabilities: &'a Capabilities,
}

impl Guest<'_> {
    fn check(&self, value: &ChangedValue) -> Option<Diagnostic> {
        match value.names.as_slice() {
            MODE => self.mode(value),
            MODEL => self.model(value),
            names => {
                let limit = ENUMERATED.iter().find(|limit| limit.path == names)?;
                self.enumerated(value, limit)
            }
        }
    }

    fn enumerated(&self, value: &ChangedValue, limit: &Enumerated) -> Option<Diagnostic> {
        let text = match value.value {
            Value::Bool(true) => "yes",
            Value::String(text) => text.as_str(),
            _ => return None,
        };
        let [section, name] = limit.values;
        let Some(known) = self.capabilities.values(section, name) else {
            // A libvirt without the enumeration describes some of its values in sections.
            let parent = section.split('/').next().unwrap_or_default();
            let is_unsupported = self.capabilities.is_unsupported(&format!("{parent}/{text}"));
            let detail = || "libvirt refuses the definition. Remove it.".to_owned();
            return is_unsupported.then(|| message(self.asked, value, (limit.check, detail())));
        };
        if NOT_ENUMERATED.contains(&text) || known.iter().any(|known| known == text) {
            return None;
        }
        let effect = match limit.check {
            Check::Error => "libvirt refuses the definition.",
            _ => "libvirt stores the definition, and the domain probably cannot start.",
        };
        let meant = nearest(text, known.iter().map(String::as_str));
        let meant = meant.map_or_else(String::new, |meant| format!(" Did you mean \"{meant}\"?"));
        let detail = format!(
            "{effect} The {} of the host are: {}. Choose one of them.{meant}",
            limit.plural,
            list(known)
        );
        Some(message(self.asked, value, (limit.check, detail)))
    }

    fn mode(&self, value: &ChangedValue) -> Option<Diagnostic> {
        let modes = &self.capabilities.modes;
        if *modes.get(value.value.as_str()?)? {
            return None;
        }
        let supported = modes.iter().filter(|(_, is_supported)| **is_supported);
        let supported: Vec<String> = supported.map(|(mode, _)| mode.clone()).collect();
        let detail = format!(
            "libvirt stores the definition, and the domain cannot start. The CPU modes of the host are: {}. Choose one of them.",
            list(&supported)
        );
        Some(message(self.asked, value, (Check::Warning, detail)))
    }

    /// Whether the guest may have fewer features than its CPU model.
    fn removes_features(&self) -> bool {
        let features = self.planned.config.at(["cpu", "feature"]);
        let policy = |feature: &Value| match feature.get("policy") {
            Value::Unknown => true,
            policy => feature.is_unknown() || policy.as_str() == Some("disable"),
        };
        features.is_unknown() || features.items().iter().any(policy)
    }

    fn model(&self, value: &ChangedValue) -> Option<Diagnostic> {
        let Capabilities { models, .. } = self.capabilities;
        let text = |name: &'static str| self.planned.config.at(["cpu", name]);
        let is_custom = text("mode").is_null() || text("mode").as_str() == Some("custom");
        if models.is_empty() || !is_custom {
            return None;
        }
        let name = value.value.as_str()?;
        let is_emulated = self.planned.config.get("type").as_str() == Some(EMULATED);
        let is_checked = text("check").as_str() != Some("none") && !text("check").is_unknown();
        let usable = models.iter().filter(|(_, is_usable)| **is_usable || is_emulated);
        let usable: Vec<String> = usable.map(|(model, _)| model.clone()).collect();
        let reason = match models.get(name) {
            Some(true) => return None,
            Some(false) if is_emulated || !is_checked || self.removes_features() => return None,
            Some(false) => "the host's processor does not have all features of this CPU model",
            None => "the host does not have this CPU model",
        };
        let detail = format!(
            "libvirt stores the definition, and the domain cannot start: {reason}. Choose another one. {}",
            similar(MODELS, name, &usable)
        );
        Some(message(self.asked, value, (Check::Warning, detail)))
    }
}

fn message(asked: &Asked, value: &ChangedValue, (check, detail): (Check, String)) -> Diagnostic {
    let ChangedValue { path, xml, value, .. } = value;
    let shown = match value {
        Value::String(text) => format!("{:?}", text.as_str()),
        Value::Bool(flag) => flag.to_string(),
        _ => "the value".to_owned(),
    };
    let summary = format!("{path}: {} does not support {shown}", asked.label());
    let detail = format!("{detail}\n\nIn libvirt's document: {xml}");
    match check {
        Check::Error => Diagnostic::error(summary, detail).at(path.clone()),
        _ => Diagnostic::warning(summary, detail).at(path.clone()),
    }
}

#[cfg(test)]
mod tests {
    use generated::ROOTS;
    use mapping::shape::{Kind, Row, Shape};

    use super::{ENUMERATED, OTHERS};

    /// The row of an attribute.
    fn row(shape: &'static Shape, path: &[&str]) -> Option<&'static Row> {
        let (first, rest) = path.split_first()?;
        let is_own = |row: &&Row| row.name == *first && !matches!(row.kind, Kind::Flat(..));
        let own = shape.rows.iter().find(is_own);
        let own = own.or_else(|| {
            shape.rows.iter().find_map(|row| match row.kind {
                Kind::Flat(inner, names) => {
                    inner.rows.get(names.iter().position(|name| name == first)?)
                }
                _ => None,
            })
        })?;
        if rest.is_empty() { Some(own) } else { row(own.shape()?, rest) }
    }

    #[test]
    fn each_path_is_an_attribute_of_a_guest() {
        let domain = ROOTS.iter().find(|root| root.name == "domain").unwrap();
        let paths = ENUMERATED.iter().map(|limit| limit.path).chain(OTHERS);
        for path in paths {
            assert!(row(domain.shape, path).is_some_and(|row| row.scalar().is_some()), "{path:?}");
        }
    }
}
