//! The recorded properties of an object that are not part of its state. Only the resource type interprets the entries.

use serde_json::{Map, Value as Json};

/// Entries by name. An entry that is false, empty or absent is not stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes(Map<String, Json>);

impl Notes {
    /// Notes from the result of [`Notes::to_json`]; empty for any other JSON.
    pub fn from_json(json: &Json) -> Self {
        Self(json.as_object().cloned().unwrap_or_default())
    }

    /// The notes as JSON.
    pub fn to_json(&self) -> Json {
        Json::Object(self.0.clone())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a flag is set.
    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name) == Some(&Json::Bool(true))
    }

    /// Sets or removes a flag.
    pub fn set_flag(&mut self, name: &str, is_set: bool) {
        self.set(name, is_set.then_some(Json::Bool(true)));
    }

    /// A text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Sets or removes a text.
    pub fn set_text(&mut self, name: &str, text: Option<String>) {
        self.set(name, text.map(Json::String));
    }

    /// A list of texts.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let list = self.0.get(name).and_then(Json::as_array).map(Vec::as_slice);
        let texts = list.unwrap_or_default().iter().filter_map(Json::as_str);
        texts.map(str::to_owned).collect()
    }

    /// Sets a list of texts.
    pub fn set_texts(&mut self, name: &str, texts: Vec<String>) {
        let texts: Vec<Json> = texts.into_iter().map(Json::String).collect();
        self.set(name, (!texts.is_empty()).then_some(Json::Array(texts)));
    }

    /// A number; zero if it is not set.
    pub fn count(&self, name: &str) -> u64 {
        self.0.get(name).and_then(Json::as_u64).unwrap_or_default()
    }

    /// Sets a number.
    pub fn set_count(&mut self, name: &str, count: u64) {
        self.set(name, (count > 0).then(|| Json::from(count)));
    }

    fn set(&mut self, name: &str, entry: Option<Json>) {
        match entry {
            Some(entry) => drop(self.0.insert(name.to_owned(), entry)),
            None => drop(self.0.remove(name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Notes;

    #[test]
    fn notes_are_read_back_without_false_and_empty_entries() {
        let mut notes = Notes::default();
        notes.set_flag("built", true);
        notes.set_text("capacity", Some((1_u128 << 70).to_string()));
        notes.set_texts("guests", vec!["web".to_owned()]);
        notes.set_count("volumes", 3);
        let read = Notes::from_json(&notes.to_json());
        assert_eq!(read, notes);
        assert!(read.flag("built") && !read.flag("other"));
        assert_eq!((read.texts("guests"), read.count("volumes")), (vec!["web".to_owned()], 3));
        assert_eq!(read.text("capacity"), Some("1180591620717411303424"));
        notes.set_flag("built", false);
        notes.set_text("capacity", None);
        notes.set_texts("guests", Vec::new());
        notes.set_count("volumes", 0);
        assert!(notes.is_empty());
    }
}
