//! `libvirt_secret`: a secret. Its value is sent to libvirt, and stored nowhere else.

use mapping::record::Root;
use mapping::shape::Shape;
use mapping::{Path, Value};

use super::secret_value::{self, Controls, SecretValue};
use super::{
    Delete, Existing, Failed, Identity, LibvirtObject, LookupKey, Notes, ObjectResult, Observed,
    Operation, Parent, Prepared, Query, Resource, Review, Settled, StepContext, Update,
    identifiers, identity,
};
use crate::controls::{self, Control};
use crate::identity::is_uuid;
use crate::libvirt::{Connection, Error, ErrorKind, Result, Secret, Usage};

/// The resource type.
pub(super) struct SecretResource;

impl Resource for SecretResource {
    fn noun(&self) -> &'static str {
        "secret"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        Secret::uuids(connection).map(Some)
    }

    fn root(&self) -> &'static Root {
        super::root("secret")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A secret: a passphrase or a key that libvirt stores for the encryption of volumes and of TPM state, for TLS, and for access to Ceph and iSCSI."
    }

    fn identity(&self, state: &Value, _: Option<&Parent>) -> Identity {
        let key = controls::id(state).map(str::to_owned);
        let label = usage(state).or_else(|| key.clone());
        let label = label.unwrap_or_else(|| "(without a usage)".to_owned());
        Identity { kind: self.noun(), parent: None, key, label }
    }

    fn lookup_keys(&self) -> &'static str {
        "UUID or usage (TYPE/ID)"
    }

    fn unique_keys(&self) -> &'static str {
        "usage or UUID"
    }

    fn import_example(&self) -> [&'static str; 2] {
        ["ceph/client.example", "its UUID, or by the type and the name of its usage"]
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> ObjectResult {
        let secret = match key {
            LookupKey::Id(uuid) => Secret::by_uuid(connection, uuid)?,
            LookupKey::Name(text) => {
                let parts =
                    text.split_once('/').and_then(|(r#type, id)| Some((Usage::of(r#type)?, id)));
                let (usage, id) = parts.ok_or_else(|| no_key(text))?;
                Secret::by_usage(connection, usage, id)?
            }
        };
        Ok(Box::new(SecretObject { secret, connection: connection.clone() }))
    }

    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        let usage = usage(planned);
        let uuid = planned.get("uuid").as_str().filter(|uuid| is_uuid(uuid)).map(LookupKey::Id);
        self.first(connection, [uuid, usage.as_deref().map(LookupKey::Name)])
    }

    fn create(&self, connection: &Connection, _: &Value, xml: &str, _: Prepared) -> ObjectResult {
        let secret = Secret::define(connection, xml)?;
        Ok(Box::new(SecretObject { secret, connection: connection.clone() }))
    }

    fn review(&self, review: &mut Review) {
        if is_private(review.prior) && !is_private(review.planned) {
            review.requires_replace.push(Path::root().attribute("private"));
        }
        if !review.prior.get("usage").is_null() && review.planned.get("usage").is_null() {
            review.requires_replace.push(Path::root().attribute("usage"));
        }
        secret_value::review(review);
    }
}

fn is_private(state: &Value) -> bool {
    state.get("private").as_bool() == Some(true)
}

/// The usage of a planned secret, as `TYPE/ID`.
fn usage(state: &Value) -> Option<String> {
    let usage = state.get("usage");
    let mut ids = ["volume", "name", "target"].into_iter();
    let id = ids.find_map(|attribute| usage.get(attribute).as_str())?;
    Some(format!("{}/{id}", usage.get("type").as_str()?))
}

fn no_key(text: &str) -> Error {
    let message = format!(
        "{text:?} is neither a UUID nor the type and the name of a usage, such as \"ceph/client.admin\" or \
         \"volume//var/lib/libvirt/images/disk.qcow2\""
    );
    Error::new(ErrorKind::NotFound, message)
}

struct SecretObject {
    secret: Secret,
    connection: Connection,
}

impl LibvirtObject for SecretObject {
    fn identity(&self) -> Identity {
        let uuid = self.secret.uuid();
        identity("secret", uuid, self.secret.usage().unwrap_or(uuid))
    }

    fn stored(&self) -> Result<String> {
        self.secret.xml()
    }

    fn computed(&self, _: &Observed, query: Query) -> Result<Value> {
        // libvirt logs each refusal to return a private value.
        let is_requested = query.requests(|planned| planned.get("has_value").is_unknown())
            && !query.state().is_some_and(is_private);
        let has_value = if is_requested { self.secret.has_value()? } else { None };
        let computed = Controls { has_value: has_value.into(), ..Controls::default() };
        Ok(engine::join(computed.write(), identifiers(self.identity())))
    }

    /// A value is set before the definition, so that the state keeps the old version if it fails.
    fn prepare(&mut self, update: &Update) -> std::result::Result<(), Failed> {
        if secret_value::is_set_again(update) { self.set_value(update.config) } else { Ok(()) }
    }

    fn redefine(&self, _: &Update, xml: &str) -> std::result::Result<(), Failed> {
        Secret::define(&self.connection, xml).map(drop).step("redefine")
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        match operation {
            Operation::Create(create) => Settled::by(notes, |_| self.set_value(create.config)),
            Operation::Update(_) | Operation::Delete(_) => Settled::nothing(notes),
        }
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.secret.undefine().step("undefine")
    }

    fn remove(&self, _: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        self.secret.undefine().step("undefine")
    }
}

impl SecretObject {
    /// Sets the configured value, if there is one.
    fn set_value(&self, config: &Value) -> std::result::Result<(), Failed> {
        let value = SecretValue::of(config).step("set the value of")?;
        value.map_or(Ok(()), |value| self.secret.set_value(&value.0).step("set the value of"))
    }
}
