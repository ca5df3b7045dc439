//! The examples of the checkout: one folder for each topic. A topic with the name of a type is the first example of
//! this type; a topic with a suffix, such as `pool_remote`, is a further example of the same type.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The text of each example, by topic.
pub(super) struct Examples(BTreeMap<String, String>);

/// A further example of a type.
pub(super) struct Further<'a> {
    /// The suffix of its topic: `launch_security`.
    pub(super) name: &'a str,
    /// Its configuration.
    pub(super) text: &'a str,
}

impl Examples {
    /// Reads the examples of a folder.
    ///
    /// Errors: an example cannot be read.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path().join("main.tf");
            let text = fs::read_to_string(&path).map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.display()))
            })?;
            let topic = path.parent().and_then(Path::file_name).unwrap_or_default();
            found.insert(topic.to_string_lossy().into_owned(), text);
        }
        Ok(Self(found))
    }

    /// The example of a topic.
    ///
    /// Errors: the topic has no example.
    pub(super) fn text(&self, topic: &str) -> io::Result<&str> {
        self.0.get(topic).map(String::as_str).ok_or_else(|| {
            io::Error::new(io::ErrorKind::NotFound, format!("example {topic} not found"))
        })
    }

    /// The example of the data source with this noun: `data_NOUN`, or that of the noun if no resource type has it.
    ///
    /// Errors: there is none.
    pub(super) fn of_data_source(&self, noun: &str) -> io::Result<&str> {
        let topic = format!("data_{noun}");
        if self.0.contains_key(&topic) { self.text(&topic) } else { self.text(noun) }
    }

    /// The further examples of the type with this noun; `nouns` are the nouns of all types, because a topic belongs
    /// to the longest noun that matches.
    pub(super) fn further<'a>(
        &'a self,
        noun: &str,
        nouns: &[&str],
    ) -> impl Iterator<Item = Further<'a>> {
        self.0.iter().filter_map(move |(topic, text)| {
            let name = rest(topic, noun)?;
            let is_of_another = nouns.iter().any(|other| {
                other.len() > noun.len() && (other == topic || rest(topic, other).is_some())
            });
            (!is_of_another).then_some(Further { name, text })
        })
    }
}

impl Further<'_> {
    /// Its title.
    pub(super) fn title(&self) -> String {
        self.name.replace('_', " ")
    }

    /// Its anchor.
    pub(super) fn anchor(&self) -> String {
        format!("example--{}", self.name)
    }
}

/// The suffix of a topic after a noun.
fn rest<'a>(topic: &'a str, noun: &str) -> Option<&'a str> {
    topic.strip_prefix(noun)?.strip_prefix('_')
}

#[cfg(test)]
mod tests {
    use super::Examples;

    #[test]
    fn an_example_belongs_to_the_longest_matching_noun() {
        let topics = ["pool", "pool_remote", "domain_disk", "domain_snapshot", "domain_snapshot_x"];
        let examples = Examples(topics.map(|topic| (topic.to_owned(), String::new())).into());
        let nouns = ["domain", "domain_snapshot", "pool"];
        let titles = |noun| {
            let further = examples.further(noun, &nouns);
            further.map(|example| example.title()).collect::<Vec<_>>()
        };
        assert_eq!(titles("pool"), ["remote"]);
        assert_eq!(titles("domain"), ["disk"]);
        assert_eq!(titles("domain_snapshot"), ["x"]);
    }
}
