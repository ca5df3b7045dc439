//! A provider without a server: it returns configured values, derives computed values from them, and one attribute
//! selects a fault.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use mapping::schema::{Attribute, Schema, Type};
use mapping::{Path, Value};
use provider::cancel::Cancel;
use provider::protocol::backend::*;
use provider::protocol::{Backend, Diagnostic, Diagnostics};

/// The provider.
pub struct Dummy {
    catalog: Catalog,
    uri: Mutex<String>,
}

impl Dummy {
    /// A provider that is not configured.
    pub fn new() -> Self {
        let (provider, thing, words) = (provider(), thing(), words());
        let catalog = Catalog {
            provider,
            resources: BTreeMap::from([("dummy_thing", thing)]),
            data_sources: BTreeMap::from([("dummy_words", words)]),
        };
        Self { catalog, uri: Mutex::default() }
    }
}

fn schema(attributes: Vec<Attribute>) -> Schema {
    Schema { version: 1, attributes, description: "A **dummy**.".to_owned() }
}

fn provider() -> Schema {
    schema(vec![Attribute::optional("uri", Type::String, "Where to shout.")])
}

fn words() -> Schema {
    schema(vec![
        Attribute::required("text", Type::String, "Words."),
        Attribute::computed("words", Type::Strings, "Each of them."),
    ])
}

fn thing() -> Schema {
    let inner = vec![
        Attribute::optional("a", Type::String, "A sample."),
        Attribute::computed("b", Type::String, "Made."),
    ];
    let item = vec![
        Attribute::required("key", Type::String, "A sample."),
        Attribute::optional("size", Type::Number, "A sample."),
        Attribute::computed("made", Type::String, "Made."),
    ];
    let secret = Attribute::optional("secret", Type::String, "Never stored.");
    schema(vec![
        Attribute::computed("id", Type::String, "Made of the name."),
        Attribute::required("name", Type::String, "Its change replaces the thing."),
        Attribute::optional("number", Type::Number, "A number."),
        Attribute::optional("flag", Type::Bool, "A truth."),
        Attribute::optional("words", Type::Strings, "A list."),
        Attribute::optional("address", Type::Map, "A map."),
        Attribute::optional("inner", Type::Object(inner), "An object."),
        Attribute::optional("item", Type::Objects(item), "A list of objects."),
        Attribute { is_write_only: true, ..secret },
        Attribute::optional("behaviour", Type::String, "How to misbehave."),
    ])
}

/// `value`, with null or unknown computed attributes set by `make`.
fn computed(value: Value, make: &dyn Fn(&str) -> Value) -> Value {
    let set = |object: Value, name: &'static str| match object {
        Value::Object(mut object) => {
            if matches!(object.get(name), Value::Null | Value::Unknown) {
                object.set(name, make(name));
            }
            Value::Object(object)
        }
        other => other,
    };
    let Value::Object(mut object) = set(value, "id") else { return Value::Null };
    let inner = set(object.take("inner"), "b");
    object.set("inner", inner);
    let items = match object.take("item") {
        Value::List(items) => {
            Value::List(items.into_iter().map(|item| set(item, "made")).collect())
        }
        other => other,
    };
    object.set("item", items);
    object.set("secret", Value::Null);
    Value::Object(object)
}

impl Backend for Dummy {
    fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    fn validate_provider(&self, _: &Value) -> Diagnostics {
        Diagnostics::new()
    }

    fn configure(&self, config: Value, _: ConfigureContext) -> Diagnostics {
        let uri = config.get("uri").as_str().unwrap_or_default();
        uri.clone_into(&mut self.uri.lock().unwrap());
        Diagnostics::new()
    }

    fn validate_resource(&self, _: &str, config: &Value, _: ClientCapabilities) -> Diagnostics {
        let items = config.get("item").items().iter().enumerate();
        let refuse = |(index, item): (usize, &Value)| {
            let path = Path::root().attribute("item").index(index).attribute("key");
            let is_empty = item.get("key").as_str() == Some("");
            is_empty.then(|| Diagnostic::error("Cannot use an empty key", "Set a key.").at(path))
        };
        items.filter_map(refuse).collect()
    }

    fn validate_data_source(&self, _: &str, _: &Value) -> Diagnostics {
        Diagnostic::warning("Words are loud", "They are repeated.").into()
    }

    fn upgrade(&self, _: &str, version: i64, _: serde_json::Value) -> (Value, Diagnostics) {
        let summary = format!("Cannot use a state of version {version}");
        (Value::Null, Diagnostic::error(summary, "Import the thing.").into())
    }

    fn read(&self, request: ReadRequest) -> ReadAnswer {
        let behaviour = request.state.get("behaviour").as_str().unwrap_or_default();
        assert_ne!(behaviour, "panic in read", "no reading today");
        let state = if behaviour == "vanish" { Value::Null } else { request.state };
        ReadAnswer { state, private: request.private, ..ReadAnswer::default() }
    }

    fn plan(&self, request: PlanRequest) -> PlanAnswer {
        assert_ne!(request.config.get("behaviour").as_str(), Some("panic in plan"), "no plan");
        if request.config.get("behaviour").as_str() == Some("plan slowly") {
            std::thread::sleep(Duration::from_secs(2));
        }
        let is_renamed = request.prior.get("name") != request.proposed.get("name");
        let requires_replace = if request.prior.is_null() || !is_renamed {
            Vec::new()
        } else {
            vec![Path::root().attribute("name")]
        };
        let planned = computed(request.proposed, &|_| Value::Unknown);
        let private = b"planned".to_vec();
        PlanAnswer { planned, private, requires_replace, ..PlanAnswer::default() }
    }

    fn apply(&self, request: ApplyRequest) -> ApplyAnswer {
        let name = request.planned.get("name").as_str().unwrap_or_default().to_owned();
        let behaviour = request.planned.get("behaviour").as_str().unwrap_or_default().to_owned();
        let made = |attribute: &str| Value::from(format!("{attribute} of {name}"));
        match behaviour.as_str() {
            "panic" => panic!("nothing was made"),
            "panic half way" => {
                request.partial.note(request.planned, b"half".to_vec());
                panic!("half was made");
            }
            "wait" => self.wait(&request, &name),
            "leave unknown" => {
                let state = request.planned;
                ApplyAnswer { state, ..ApplyAnswer::default() }
            }
            _ => ApplyAnswer {
                state: computed(request.planned, &made),
                private: b"applied".to_vec(),
                diagnostics: Diagnostics::new(),
            },
        }
    }

    fn import(&self, _: &str, id: &str, _: &Cancel) -> ImportAnswer {
        let name = id.trim_start_matches("id of ");
        let state = Value::object([("id", Value::from(id)), ("name", Value::from(name))]);
        let imported = vec![(state, b"imported".to_vec())];
        ImportAnswer { imported, ..ImportAnswer::default() }
    }

    fn read_data_source(&self, _: &str, config: Value, _: &Cancel) -> (Value, Diagnostics) {
        let text = config.get("text").as_str().unwrap_or_default();
        let words = text.split_whitespace().map(Value::from).collect();
        let state = Value::object([("text", Value::from(text)), ("words", Value::List(words))]);
        (state, Diagnostics::new())
    }

    fn stop(&self) {}
}

impl Dummy {
    /// Waits for a minute, or until it is stopped; then writes a file.
    fn wait(&self, request: &ApplyRequest, name: &str) -> ApplyAnswer {
        let started = Instant::now();
        let is_cancelled = request.cancel.wait(Duration::from_secs(3));
        let uri = self.uri.lock().unwrap().clone();
        let message = format!("cancelled: {is_cancelled} after {:?}", started.elapsed());
        std::fs::write(format!("{uri}/{name}"), &message).unwrap();
        ApplyAnswer {
            state: request.planned.clone(),
            private: b"waited".to_vec(),
            diagnostics: Diagnostic::error("Cannot wait", message).into(),
        }
    }
}
