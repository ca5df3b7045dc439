//! Labels of blocks: `resource "libvirt_domain" "web"`.

use std::collections::BTreeSet;

/// The labels in use, for each resource type.
#[derive(Debug, Default)]
pub struct Labels {
    taken: BTreeSet<(String, String)>,
}

impl Labels {
    /// A label that no other block of the type has, based on the requested name.
    pub fn unique(&mut self, r#type: &str, wished: &str) -> String {
        let label = identifier(wished);
        let numbered = (2..).map(|number| format!("{label}_{number}"));
        let mut candidates = std::iter::once(label.clone()).chain(numbered);
        let free = candidates.find(|label| self.taken.insert((r#type.to_owned(), label.clone())));
        free.unwrap_or(label)
    }
}

/// Converts a name to an identifier: letters, digits, `_` and `-` are kept, each run of other characters becomes one
/// `_`.
fn identifier(name: &str) -> String {
    let is_kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let mut label = String::with_capacity(name.len() + 1);
    let mut is_gap = false;
    for character in name.chars() {
        if is_kept(character) {
            if is_gap && !label.is_empty() {
                label.push('_');
            }
            label.push(character);
            is_gap = false;
        } else {
            is_gap = true;
        }
    }
    if !label.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        label.insert(0, '_');
    }
    label
}

#[cfg(test)]
mod tests {
    use super::{Labels, identifier};

    #[test]
    fn names_become_identifiers() {
        let cases = [
            ("web", "web"),
            ("web server/1.2", "web_server_1_2"),
            ("10-disk", "_10-disk"),
            ("-a", "_-a"),
            ("größe", "gr_e"),
            ("日本", "_"),
        ];
        for (name, label) in cases {
            assert_eq!(identifier(name), label, "{name}");
        }
    }

    #[test]
    fn labels_are_unique_in_a_type() {
        let mut labels = Labels::default();
        assert_eq!(labels.unique("libvirt_domain", "a"), "a");
        assert_eq!(labels.unique("libvirt_domain", "a"), "a_2");
        assert_eq!(labels.unique("libvirt_domain", "a_2"), "a_2_2");
        assert_eq!(labels.unique("libvirt_domain", "a"), "a_3");
        assert_eq!(labels.unique("libvirt_network", "a"), "a");
    }
}
