//! Import: finds the object, and returns a partial state that the subsequent read completes.

use std::sync::Arc;

use mapping::Value;

use super::host::{Host, needs_uri};
use super::private::{Private, new_claim};
use super::timeouts;
use crate::cancel::Cancel;
use crate::controls::Timeouts;
use crate::identity::Identity;
use crate::protocol::backend::ImportAnswer;
use crate::resources::{Resource, identifiers};
use crate::task::{self, Outcome};
use crate::wording::Action;

/// Finds an object by its UUID or name.
pub(super) fn import(
    host: Option<Arc<Host>>,
    resource: &'static dyn Resource,
    id: &str,
    cancel: &Cancel,
) -> ImportAnswer {
    let Some(host) = host else {
        return ImportAnswer { diagnostics: needs_uri().into(), ..ImportAnswer::default() };
    };
    let wanted = id.to_owned();
    let find = move |_| find(resource, &host, &wanted);
    let subject = imported(resource, id).to_string();
    let message = match task::run(Timeouts::default().read.0, cancel, find) {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut(expired) => timeouts::timed_out(&subject, "import", expired, None),
        Outcome::Cancelled => timeouts::cancelled(&subject, "import"),
    };
    ImportAnswer { diagnostics: message.into(), ..ImportAnswer::default() }
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
            let detail = format!("{reason}. Correct the id.");
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
