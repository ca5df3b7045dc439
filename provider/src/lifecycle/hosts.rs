//! The hosts of a provider configuration: that of the provider block, and those of resources with a `uri` of their own.
//! Each URI has one connection, which is opened when it is first used.

use std::collections::HashMap;
use std::sync::Arc;

use mapping::{Path, Value};

use super::host::Host;
use super::private::Private;
use super::settings::{Settings, Uri};
use crate::cancel::Cancel;
use crate::controls::{Setting, Shared, Timeouts, URI};
use crate::diagnostic::Diagnostic;
use crate::identity::Identity;
use crate::task::{self, Outcome};

/// The hosts by their URIs.
#[derive(Default)]
pub(super) struct Hosts {
    settings: Settings,
    /// None is libvirt's default URI.
    known: HashMap<Option<String>, Arc<Host>>,
}

/// The hosts of an object in a plan; none if a URI is unknown.
pub(super) struct PlannedHosts {
    /// That of the state.
    pub(super) prior: Option<Arc<Host>>,
    /// That of the configuration.
    pub(super) planned: Option<Arc<Host>>,
}

impl Hosts {
    /// Starts another run with the settings of a provider block.
    pub(super) fn configure(&mut self, settings: Settings) {
        if self.settings.moved_from != settings.moved_from {
            self.known.clear();
        }
        for host in self.known.values() {
            host.plans.clear();
            host.answers.clear();
        }
        self.settings = settings;
    }

    /// The settings of the provider block.
    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The host of a resource or data source with a `uri`; none if its URI is unknown.
    pub(super) fn of(&mut self, uri: Setting<String>) -> Option<Arc<Host>> {
        let uri = match (uri, &self.settings.uri) {
            (Setting::Known(uri), _) if !uri.is_empty() => Some(uri),
            (Setting::Unknown, _) | (_, Uri::Unknown) => return None,
            (_, Uri::Known(uri)) => Some(uri.clone()),
            (_, Uri::Default) => None,
        };
        let moved_from = &self.settings.moved_from;
        let host = self
            .known
            .entry(uri)
            .or_insert_with_key(|uri| Arc::new(Host::new(uri.as_deref(), moved_from)));
        Some(Arc::clone(host))
    }

    /// The hosts of a plan.
    pub(super) fn of_plan(&mut self, [prior, config]: [&Value; 2]) -> PlannedHosts {
        let planned = self.of(Shared::of(config).uri);
        let prior = if prior.is_null() { planned.clone() } else { self.of(Shared::of(prior).uri) };
        PlannedHosts { prior, planned }
    }
}

impl PlannedHosts {
    /// What a new URI means for an object: a warning if it is that of another host, so that the object must be replaced,
    /// or an error if that cannot be determined.
    pub(super) fn moved(
        &self,
        object: &Identity,
        private: &Private,
        cancel: &Cancel,
    ) -> Option<Diagnostic> {
        let (Some(prior), Some(planned)) = (&self.prior, &self.planned) else { return None };
        if Arc::ptr_eq(prior, planned) {
            return None;
        }
        let path = Path::root().attribute(URI.name);
        let [from, to] = [prior, planned].map(|host| host.connection.label());
        match is_recorded(planned, private, cancel) {
            Ok(true) => None,
            Ok(false) => {
                let summary = format!("{path}: {object} is replaced");
                let detail = format!(
                    "An object is not moved to another host: the {} of {from} is destroyed, and a new one is created on \
                     {to}. To keep it, do not change {path}; to remove only its record, run `terraform state rm`.",
                    object.kind
                );
                Some(Diagnostic::warning(summary, detail).at(path))
            }
            Err(reason) => {
                let summary = format!("{path}: cannot compare the hosts of {object}");
                let detail = format!(
                    "{object} is on {from}. If {to} is another host, it must be replaced. {reason}\n\nCorrect {path}, or \
                     plan again when the host can be reached."
                );
                Some(Diagnostic::error(summary, detail).at(path))
            }
        }
    }
}

/// Whether a host is the one on which an object was recorded.
///
/// Errors: a sentence about why this is unknown.
fn is_recorded(host: &Arc<Host>, private: &Private, cancel: &Cancel) -> Result<bool, String> {
    let Some(recorded) = private.host.clone() else { return Ok(false) };
    let host = Arc::clone(host);
    let compare = move |_| host.other_than(Some(&recorded)).map(|other| other.is_none());
    match task::run(Timeouts::default().read.0, cancel, compare) {
        Outcome::Done(compared) => compared.map_err(|error| format!("{}.", error.message)),
        Outcome::TimedOut(_) => Err("libvirt did not answer in time.".to_owned()),
        Outcome::Cancelled => Err("The plan was cancelled.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mapping::Value;

    use super::super::schema;
    use super::super::settings::Settings;
    use super::{Hosts, Setting, URI};

    #[test]
    fn each_resource_and_data_source_has_a_uri() {
        let catalog = schema::catalog();
        let schemas = catalog.resources.iter().chain(&catalog.data_sources);
        for (r#type, schema) in schemas {
            assert!(schema.attributes.iter().any(|it| it.name == URI.name), "{type}");
        }
    }

    #[test]
    fn each_uri_has_one_host() {
        let mut hosts = Hosts::default();
        let provider = Value::object([("uri", Value::from("test:///default"))]);
        hosts.configure(Settings::read(&provider));
        let known = |uri: &str| Setting::Known(uri.to_owned());
        let own = hosts.of(Setting::Omitted).unwrap();
        assert!(Arc::ptr_eq(&own, &hosts.of(known("test:///default")).unwrap()));
        assert!(Arc::ptr_eq(&own, &hosts.of(known("")).unwrap()), "an empty text is no URI");
        assert!(!Arc::ptr_eq(&own, &hosts.of(known("test:///other")).unwrap()));
        assert!(hosts.of(Setting::Unknown).is_none());
        hosts.configure(Settings::read(&Value::object([("uri", Value::Unknown)])));
        assert!(hosts.of(Setting::Omitted).is_none());
        assert!(hosts.of(known("test:///other")).is_some());
    }
}
