//! Parts of a configuration that are newer than the libvirt of the host.

use engine::check::{Feature, Lacking, lacking};
use mapping::shape::{Check, Since, Version, version_text};

use super::host::{Asked, Planned};
use super::wording::known_words;
use crate::advice::list;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::Result;

/// A release that has nothing.
const NONE: Version = (0, 0, 0);

/// Whether the release that added a new or changed value is recorded.
pub(super) fn may_be_lacking(planned: &Planned) -> bool {
    !lacking(planned.root, [&planned.prior, &planned.config], NONE).is_empty()
}

/// The parts that the host's libvirt lacks.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let version = asked.version()?;
    let found = lacking(planned.root, [&planned.prior, &planned.config], version);
    let host = Host { label: asked.label(), version };
    Ok(found.iter().map(|lacking| host.message(lacking)).collect())
}

/// The libvirt of a host.
struct Host {
    label: String,
    version: Version,
}

impl Host {
    fn message(&self, lacking: &Lacking) -> Diagnostic {
        let Lacking { path, xml, since, feature, check } = lacking;
        let (needed, later) = match since {
            Since::At(version) => (version_text(*version), String::new()),
            Since::Between(after, by) => (
                format!("newer than {}", version_text(*after)),
                format!(" libvirt {} supports it.", version_text(*by)),
            ),
        };
        let subject = match feature {
            Feature::Word { text, .. } => format!("{path}: {text:?}"),
            Feature::Element | Feature::Attribute => path.to_string(),
        };
        let version = version_text(self.version);
        let summary = format!("{subject} needs libvirt {needed}; {} has {version}", self.label);
        let effect = self.effect(feature);
        let detail = format!("{effect}{later}\n\nIn libvirt's document: {xml}");
        match check {
            Check::Error => Diagnostic::error(summary, detail).at(path.clone()),
            _ => Diagnostic::warning(summary, detail).at(path.clone()),
        }
    }

    /// What the libvirt of the host does with a part, and the fix.
    fn effect(&self, feature: &Feature) -> String {
        let version = version_text(self.version);
        match feature {
            Feature::Element => format!(
                "libvirt {version} drops this element. Remove it, or update libvirt on the host."
            ),
            Feature::Attribute => format!(
                "libvirt {version} ignores this attribute. Remove it, or update libvirt on the host."
            ),
            Feature::Word { scalar, .. } => {
                let is_known = |since: Option<Since>| {
                    since.is_none_or(|since| !since.is_missing_in(self.version))
                };
                let words = known_words(*scalar);
                let words = words.iter().filter(|word| is_known(word.since));
                let words: Vec<String> = words.map(|word| word.text.to_owned()).collect();
                format!(
                    "Allowed values with libvirt {version}: {}. Choose one of them, or update libvirt on the host.",
                    list(&words)
                )
            }
        }
    }
}
