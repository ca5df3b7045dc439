//! No message of a check contains the value of a sensitive or write-only attribute, whatever is wrong around it.

use mapping::schema::{Attribute, Presence, Type};
use mapping::{Number, Object, Value};
use provider::lifecycle::LibvirtBackend;
use provider::protocol::Backend;
use provider::protocol::backend::ClientCapabilities;

use crate::engine_support::arbitrary::Random;
use crate::explore;

/// The text that is part of each secret.
const SECRET: &str = "s3cret";

/// Secrets of several forms: short, too long, outside of every class, not YAML, and not XML.
const SECRETS: [&str; 5] = [
    "s3cret",
    "s3cret that is longer than 8 characters",
    "\u{e9}s3cret, a/b;",
    "#cloud-config\ns3cret: [\n s3cret",
    "s3cret\u{1}<a>&",
];

/// The number of configurations for each secret, with fixed seeds and with those of this run.
const TRIES: [u64; 2] = [40, 10];

/// The least number of messages that are about a secret itself.
const LEAST: usize = 100;

/// Texts around a secret: words that select variants, and wrong values.
const TEXTS: [&str; 16] = [
    "vnc", "spice", "network", "https", "file", "iscsi", "ceph", "dynamic", "wombat", "", "-1",
    "a/b", "0x99", "yes", "1", "\u{1}",
];

const CLIENT: ClientCapabilities = ClientCapabilities { has_write_only: true };

#[test]
fn no_message_contains_a_secret() {
    let backend = LibvirtBackend::default();
    let (mut about, mut tried) = (0, Vec::new());
    for (r#type, schema) in &backend.catalog().resources {
        for path in secrets(&schema.attributes) {
            let number = tried.len();
            let first = number as u64 * TRIES[0];
            for seed in (first..first + TRIES[0]).chain(explore::seeds(number, TRIES[1])) {
                let mut random = Random::new(seed);
                let secret = SECRETS[random.throw(SECRETS.len())];
                let config = Value::Object(object(&mut random, &schema.attributes, &path, secret));
                let messages = backend.validate_resource(r#type, &config, CLIENT);
                let texts = format!("{messages:?}{}", findings(r#type, &config));
                assert!(!texts.contains(SECRET), "{type} {path:?}, seed {seed}: {texts}");
                let is_about = |path: &Option<mapping::Path>| {
                    path.as_ref().is_some_and(|at| *config.at_path(at) == Value::from(secret))
                };
                about += messages.iter().filter(|message| is_about(&message.path)).count();
            }
            tried.push(format!("{type}.{}", path.join(".")));
        }
    }
    for known in ["libvirt_domain.devices.graphics.passwd", "libvirt_cloudinit_disk.user_data_wo"] {
        assert!(tried.iter().any(|path| path == known), "{known} is not in {tried:?}");
    }
    assert!(about >= LEAST, "only {about} messages are about one of {tried:?}");
}

/// What the engine finds with the driver that refuses most.
fn findings(r#type: &str, config: &Value) -> String {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(r#type));
    let found = root.map(|root| engine::check(root, config, Some("QEMU")));
    format!("{found:?}")
}

/// The paths of the secrets.
fn secrets(attributes: &[Attribute]) -> Vec<Vec<&'static str>> {
    let mut found = Vec::new();
    for attribute in attributes {
        if attribute.is_sensitive || attribute.is_write_only {
            found.push(vec![attribute.name]);
        }
        if let Type::Object(inner) | Type::Objects(inner) = &attribute.r#type {
            found.extend(
                secrets(inner).into_iter().map(|path| [&[attribute.name], &*path].concat()),
            );
        }
    }
    found
}

/// An object with a secret at a path, and random values around it.
fn object(
    random: &mut Random,
    attributes: &[Attribute],
    path: &[&'static str],
    secret: &str,
) -> Object {
    let mut object = Object::new();
    for attribute in attributes {
        let is_around = attribute.presence != Presence::Computed && random.throw(3) == 0;
        let rest = path.split_first().filter(|(first, _)| **first == attribute.name);
        let value = match (rest, &attribute.r#type) {
            (Some((_, rest)), Type::Object(inner)) if !rest.is_empty() => {
                Value::Object(self::object(random, inner, rest, secret))
            }
            (Some((_, rest)), Type::Objects(inner)) if !rest.is_empty() => {
                let entry = |_| Value::Object(self::object(random, inner, rest, secret));
                Value::List((0..2).map(entry).collect())
            }
            (Some(_), Type::Strings) => Value::List(vec![Value::from(secret)]),
            (Some(_), Type::Map) => Value::Map([(secret.to_owned(), Value::from(secret))].into()),
            (Some(_), _) => Value::from(secret),
            (None, r#type) if is_around => around(random, r#type),
            (None, _) => continue,
        };
        object.set(attribute.name, value);
    }
    object
}

/// A value that may be wrong.
fn around(random: &mut Random, r#type: &Type) -> Value {
    match r#type {
        Type::String | Type::Any => Value::from(TEXTS[random.throw(TEXTS.len())]),
        Type::Bool => Value::Bool(random.throw(2) == 0),
        Type::Number => Value::Number(Number::from([0_i64, 1, -1, 70_000][random.throw(4)])),
        Type::Strings => Value::List(vec![Value::from("wombat")]),
        Type::Map => Value::Map([("wombat".to_owned(), Value::from("wombat"))].into()),
        Type::Object(_) | Type::Objects(_) => Value::Null,
    }
}
