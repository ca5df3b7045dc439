//! The value of a secret in a configuration, and the other attributes that are not part of its document. No message
//! contains a value.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mapping::schema::Presence;
use mapping::shape::Flags;
use mapping::{Path, Value};

use super::{Review, Update};
use crate::controls::{Setting, controls};
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Error, ErrorKind};

controls! {
    /// The attributes that are not part of the document.
    pub(super) struct Controls in "secret" {
        id,
        uri,
        value [flag(Flags::WRITE_ONLY)]: Setting<String> =
            "Value as text, such as a passphrase. It is in no plan or state, and is set again when `value_version` changes. A value that is removed from the configuration stays in libvirt.",
        value_base64 [flag(Flags::WRITE_ONLY)]: Setting<String> =
            "Value in base64, instead of `value`: a key of Ceph or another binary value. libvirt stores the decoded value.",
        value_version: Setting<String> =
            "Any text that changes with `value` or `value_base64`.",
        has_value [presence(Presence::Computed)]: Setting<bool> =
            "Whether the secret has a value; a missing one is set by the next apply. Not known for a private secret.",
        create: CreateOptions = "How the secret is created.",
        timeouts,
    }
    /// The attributes of `create`.
    pub(super) struct CreateOptions in "secret/create" { on_exists }
}

/// The most bytes that libvirt's protocol transfers.
const LIMIT: usize = 65_536;

/// A value.
pub(super) struct SecretValue(pub(super) Vec<u8>);

/// A mistake in a value.
struct Mistake {
    attribute: &'static str,
    problem: &'static str,
    fix: &'static str,
}

impl SecretValue {
    /// The value of a configuration, if there is one. Errors: libvirt would not accept it.
    pub(super) fn of(config: &Value) -> Result<Option<Self>, Error> {
        Self::read(&Controls::of(config)).map_err(|Mistake { attribute, problem, fix }| {
            Error::new(ErrorKind::Invalid, format!("{attribute} {problem}. {fix}"))
        })
    }

    fn read(config: &Controls) -> Result<Option<Self>, Mistake> {
        let (attribute, bytes) = match (config.value.clone(), config.value_base64.clone()) {
            (Setting::Known(text), Setting::Omitted) => ("value", text.into_bytes()),
            (Setting::Omitted, Setting::Known(text)) => ("value_base64", decoded(&text)?),
            (_, Setting::Omitted) | (Setting::Omitted, _) => return Ok(None),
            _ => {
                let (problem, fix) = ("cannot be set together with value", "Remove one of them");
                return Err(Mistake { attribute: "value_base64", problem, fix });
            }
        };
        let (problem, fix) = match bytes.len() {
            0 => ("is empty", "libvirt stores no empty value: set another one, or remove it"),
            1..=LIMIT => return Ok(Some(Self(bytes))),
            _ => ("is too long", "libvirt stores at most 65536 bytes"),
        };
        Err(Mistake { attribute, problem, fix })
    }
}

fn decoded(text: &str) -> Result<Vec<u8>, Mistake> {
    STANDARD.decode(text.trim()).map_err(|_| Mistake {
        attribute: "value_base64",
        problem: "is not valid base64",
        fix: "Encode the value with base64encode() or filebase64()",
    })
}

/// Checks the value, and plans whether the secret has one afterwards.
pub(super) fn review(review: &mut Review) {
    let config = Controls::of(review.config);
    let value = SecretValue::read(&config);
    let is_omitted = config.value == Setting::Omitted && config.value_base64 == Setting::Omitted;
    let refused = match &value {
        Err(mistake) => Some((mistake.attribute, mistake.problem, mistake.fix)),
        Ok(_) if is_omitted && config.value_version != Setting::Omitted => Some((
            "value_version",
            "is set without a value",
            "Set value or value_base64, or remove value_version",
        )),
        Ok(_) => None,
    };
    review.diagnostics.extend(refused.map(|(attribute, problem, fix)| {
        let path = Path::root().attribute(attribute);
        Diagnostic::error(format!("{attribute} {problem}"), format!("{fix}.")).at(path)
    }));
    let had_value = Controls::of(review.prior).has_value == Setting::Known(true);
    let has_value = match review.planned.get("private") {
        Value::Bool(true) => Value::Null,
        Value::Unknown => Value::Unknown,
        _ if value.is_ok_and(|value| value.is_some()) => Value::Bool(true),
        _ if review.prior.is_null() || !(is_omitted || had_value) => Value::Unknown,
        _ => return,
    };
    review.planned.set_at(&["has_value"], has_value);
}

/// Whether an update sets the value: its version changes, it is lost, or the secret is adopted.
pub(super) fn is_set_again(update: &Update) -> bool {
    let Some(prior) = update.prior.map(Controls::of) else { return true };
    prior.has_value == Setting::Known(false)
        || prior.value_version != Controls::of(update.planned).value_version
}
