//! An import: finds the object, and leaves a stub that the read after it fills.

use mapping::{Object, Value};

use super::backend::LibvirtBackend;
use super::failure::Action;
use super::host::Host;
use super::private::Private;
use super::read::needs_uri;
use super::timeouts;
use crate::cancel::Cancel;
use crate::operation::{self, Outcome};
use crate::protocol::backend::ImportAnswer;
use crate::resources::Resource;

/// Finds the object that a user names by UUID or name.
pub(super) fn import(
    backend: &LibvirtBackend,
    resource: &'static dyn Resource,
    (id, cancel): (&str, &Cancel),
) -> ImportAnswer {
    let Some(host) = backend.host() else {
        return ImportAnswer { diagnostics: needs_uri().into(), ..ImportAnswer::default() };
    };
    let wanted = id.to_owned();
    let find = move |_| find(resource, &host, &wanted);
    let subject = format!("{} \"{id}\"", resource.noun());
    let message = match operation::run(timeouts::READ, cancel, find) {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut => timeouts::late(&subject, "import"),
        Outcome::Cancelled => timeouts::cancelled(&subject, "import"),
    };
    ImportAnswer { diagnostics: message.into(), ..ImportAnswer::default() }
}

fn find(resource: &'static dyn Resource, host: &Host, id: &str) -> ImportAnswer {
    let action = Action { verb: "import", noun: resource.noun(), name: id };
    match resource.search(&host.connection, id) {
        Ok(object) => {
            let mut stub = Object::from_iter([("id", Value::String(object.id()))]);
            if let Some(parent) = object.parent() {
                stub.set(parent.attribute, Value::String(parent.name));
            }
            stub.set("name", Value::String(object.name()));
            let stub = Value::Object(stub);
            let private = Private { is_import: true, ..Private::default() };
            ImportAnswer { imported: vec![(stub, private.write())], ..ImportAnswer::default() }
        }
        Err(error) if error.is_not_found() => {
            let detail = format!(
                "{} has no {} with that {}.",
                host.connection.label(),
                resource.noun(),
                resource.handles()
            );
            ImportAnswer { diagnostics: action.refused(detail).into(), ..ImportAnswer::default() }
        }
        Err(error) => {
            ImportAnswer { diagnostics: action.failed(&error).into(), ..ImportAnswer::default() }
        }
    }
}
