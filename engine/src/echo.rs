//! What libvirt was sent and did not keep: from then on the stored value counts as equal to the sent one.
//! Addresses name list elements by their keys, so that an entry follows its element.

use std::collections::BTreeMap;

use serde_json::Value as Json;

/// Sent and stored values by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Echo {
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    sent: Json,
    stored: Json,
}

impl Echo {
    /// Reads what [`Echo::to_json`] wrote; anything else is an empty echo.
    pub fn from_json(json: &Json) -> Self {
        let entries = json.as_object().into_iter().flatten();
        let read = |(address, pair): (&String, &Json)| {
            let (sent, stored) = (pair.get(0)?.clone(), pair.get(1)?.clone());
            Some((address.clone(), Entry { sent, stored }))
        };
        Self { entries: entries.filter_map(read).collect() }
    }

    /// The echo for a resource's private data.
    pub fn to_json(&self) -> Json {
        let write = |(address, entry): (&String, &Entry)| {
            let pair = vec![entry.sent.clone(), entry.stored.clone()];
            (address.clone(), Json::Array(pair))
        };
        Json::Object(self.entries.iter().map(write).collect())
    }

    /// Whether libvirt kept all it was sent.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The addresses of what libvirt did not keep.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }
}
