//! Import: finds the object, and returns a partial state that the subsequent read completes.

use std::sync::Arc;

use mapping::Value;

use super::host::{Host, needs_uri};
use super::private::{Private, new_claim};
use super::timeouts;
use crate::advice::existing_names;
use crate::cancel::Cancel;
use crate::controls::{Setting, Timeouts, URI};
use crate::identity::Identity;
use crate::protocol::backend::ImportAnswer;
use crate::resources::{Resource, identifiers};
use crate::task::{self, Outcome};
use crate::wording::Action;

/// The ID of an import: `ID`, or `URI#ID` for an object of another host than the provider's.
pub(super) struct ImportId<'a> {
    pub(super) uri: Setting<String>,
    /// The ID of the object on its host.
    object: &'a str,
}

impl<'a> ImportId<'a> {
    /// A name may contain `#`; only a text with a scheme is a URI.
    pub(super) fn parse(text: &'a str) -> Self {
        match text.split_once('#') {
            Some((uri, object)) if uri.contains("://") => {
                Self { uri: Setting::Known(uri.to_owned()), object }
            }
            _ => Self { uri: Setting::Omitted, object: text },
        }
    }
}

/// Finds an object by its UUID or name.
pub(super) fn import(
    host: Option<Arc<Host>>,
    resource: &'static dyn Resource,
    id: &ImportId,
    cancel: &Cancel,
) -> ImportAnswer {
    let Some(host) = host else {
        return ImportAnswer { diagnostics: needs_uri().into(), ..ImportAnswer::default() };
    };
    let (wanted, uri) = (id.object.to_owned(), id.uri.clone());
    let find = move |_| with_uri(find(resource, &host, &wanted), uri);
    let subject = imported(resource, id.object).to_string();
    let message = match task::run(Timeouts::default().read.0, cancel, find) {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut(expired) => timeouts::timed_out(&subject, "import", expired, None),
        Outcome::Cancelled => timeouts::cancelled(&subject, "import"),
    };
    ImportAnswer { diagnostics: message.into(), ..ImportAnswer::default() }
}

/// The answer with the URI of the host in the state.
fn with_uri(mut answer: ImportAnswer, uri: Setting<String>) -> ImportAnswer {
    let uri = uri.known().map_or(Value::Null, Value::from);
    for (state, _) in &mut answer.imported {
        state.set_at(&[URI.name], uri.clone());
    }
    answer
}

fn find(resource: &'static dyn Resource, host: &Host, id: &str) -> ImportAnswer {
    let identity = imported(resource, id);
    let action = Action { verb: "import", object: &identity };
    match resource.search(&host.connection, id) {
        Ok(object) => {
            let found = object.identity();
            // Some kinds of object have no name.
            let mut rows = resource.root().shape.rows.iter();
            let has_name = rows.any(|row| row.name == "name");
            let name = if has_name { Value::from(&*found.label) } else { Value::Null };
            let stub = engine::join(identifiers(found), Value::object([("name", name)]));
            let claim = Some(new_claim());
            let private = Private { is_import: true, claim, ..Private::default() };
            ImportAnswer { imported: vec![(stub, private.write())], ..ImportAnswer::default() }
        }
        Err(error) if error.is_not_found() => {
            // A message of the provider names what is missing.
            let reason = if error.code == 0 {
                error.message
            } else {
                let (label, noun) = (host.connection.label(), resource.noun());
                format!("{label} has no {noun} with that {}", resource.lookup_keys())
            };
            let label = host.connection.label();
            let existing = |ids: Vec<String>| {
                existing_names(&format!("{}s", resource.noun()), label, (id, &ids))
            };
            let ids = resource.ids(&host.connection).unwrap_or_default();
            let existing = ids.map_or_else(String::new, |ids| format!(" {}", existing(ids)));
            let detail = format!("{reason}. Correct the id.{existing}");
            ImportAnswer { diagnostics: action.refused(detail).into(), ..ImportAnswer::default() }
        }
        Err(error) => {
            ImportAnswer { diagnostics: action.failed(&error).into(), ..ImportAnswer::default() }
        }
    }
}

/// The identity of the object that a user requests, before it is found.
fn imported(resource: &dyn Resource, id: &str) -> Identity {
    Identity { kind: resource.noun(), parent: None, key: None, label: id.to_owned() }
}
