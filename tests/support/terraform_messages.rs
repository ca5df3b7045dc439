//! The messages of a command of Terraform with the option `-json`.

use serde_json::{Deserializer, Value as Json};

use super::Run;

/// An error or a warning.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// `error` or `warning`.
    pub(crate) severity: String,
    /// The resource that it is about; empty if there is none.
    pub(crate) address: String,
    pub(crate) summary: String,
    pub(crate) detail: String,
}

/// Terraform's warning about every provider that is not installed from a registry.
const OVERRIDE: &str = "Provider development overrides are in effect";

impl Message {
    fn new(json: &Json) -> Self {
        let text = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
        let [severity, address] = ["severity", "address"].map(text);
        Self { severity, address, summary: text("summary"), detail: text("detail") }
    }
}

impl Run {
    /// The messages of a command that printed JSON.
    pub(crate) fn messages(&self) -> Vec<Message> {
        assert!(self.raw.starts_with('{'), "the command printed no JSON\n{self}");
        let printed = Deserializer::from_str(&self.raw).into_iter::<Json>();
        let mut messages = Vec::new();
        for value in printed.map_while(Result::ok) {
            // `validate` prints one object, and `plan` one for each message.
            let list = value["diagnostics"].as_array().cloned().unwrap_or_default();
            messages.extend(list.iter().chain(value.get("diagnostic")).map(Message::new));
        }
        messages.retain(|message| message.summary != OVERRIDE);
        messages
    }
}
