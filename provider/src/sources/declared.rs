//! The names of the objects that a configuration may create. In: the files of the configuration. Out: whether a resource
//! may have a name; it may have any if its name is not a literal.

use std::collections::BTreeSet;

use super::report::{is_disabled, with_tree};
use super::tree::Tree;

/// The attributes by which other objects refer to one.
pub(crate) const NAMES: [&str; 2] = ["name", "uuid"];

/// The names and UUIDs of resources.
#[derive(Debug)]
pub struct Declared {
    /// The type of each resource with each literal name.
    literals: BTreeSet<(String, String)>,
    /// The types of the resources with other names.
    others: BTreeSet<String>,
    /// The types of all resources.
    types: BTreeSet<String>,
    /// Whether all files were read.
    is_complete: bool,
}

impl Declared {
    /// The names in the configuration of the working directory.
    pub fn read() -> Self {
        let unread = || Self::of(&Tree::default());
        if is_disabled() { unread() } else { with_tree(Self::of).unwrap_or_else(unread) }
    }

    /// The names in a tree.
    pub fn of(tree: &Tree) -> Self {
        let mut declared = Self {
            literals: BTreeSet::new(),
            others: BTreeSet::new(),
            types: BTreeSet::new(),
            is_complete: tree.skipped.is_empty() && !tree.has_unread && !tree.files.is_empty(),
        };
        for block in tree.files.iter().flat_map(|file| file.blocks("resource")) {
            let [r#type, _] = block.labels.as_slice() else { continue };
            declared.types.insert(r#type.as_str().to_owned());
            for name in NAMES.iter().filter_map(|name| block.body.get_attribute(name)) {
                let r#type = r#type.as_str().to_owned();
                match name.value.as_str() {
                    Some(name) => declared.literals.insert((r#type, name.to_owned())),
                    None => declared.others.insert(r#type),
                };
            }
        }
        declared
    }

    /// Whether a resource whose type is one of these may have one of these names.
    pub fn may_have(&self, is_type: impl Fn(&str) -> bool, is_name: impl Fn(&str) -> bool) -> bool {
        !self.is_complete
            || self.others.iter().any(|other| is_type(other))
            || self.literals.iter().any(|(other, literal)| is_type(other) && is_name(literal))
    }

    /// Whether there may be a resource whose type is one of these.
    pub fn may_have_type(&self, is_type: impl Fn(&str) -> bool) -> bool {
        !self.is_complete || self.types.iter().any(|other| is_type(other))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::{File, Tree};
    use super::Declared;

    fn declared(text: &str) -> Declared {
        Declared::of(&Tree::of(
            File::parse("main.tf".to_owned(), text.to_owned()).into_iter().collect(),
        ))
    }

    #[test]
    fn a_literal_name_is_the_only_one() {
        let declared = declared("resource \"libvirt_network\" \"a\" {\n name = \"lab\"\n}\n");
        let may_have =
            |r#type, name| declared.may_have(|other| other == r#type, |other| other == name);
        assert!(may_have("libvirt_network", "lab"));
        assert!(!may_have("libvirt_network", "lba") && !may_have("libvirt_pool", "lab"));
    }

    #[test]
    fn an_expression_may_be_any_name() {
        let text = "resource \"libvirt_pool\" \"a\" {\n name = var.name\n}\nresource \"libvirt_pool\" \"b\" {}\n";
        let declared = declared(text);
        assert!(declared.may_have(|r#type| r#type == "libvirt_pool", |_| false));
        assert!(!declared.may_have(|r#type| r#type == "libvirt_network", |_| true));
        assert!(declared.may_have_type(|r#type| r#type == "libvirt_pool"));
        assert!(!declared.may_have_type(|r#type| r#type == "libvirt_domain"));
    }

    #[test]
    fn modules_that_are_not_read_may_have_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let may_have = |text: &str| {
            std::fs::write(folder.path().join("main.tf"), text).unwrap();
            let tree = Tree::read(folder.path(), std::path::Path::new(".terraform"));
            Declared::of(&tree).may_have(|_| true, |name| name == "x")
        };
        assert!(!may_have("resource \"libvirt_pool\" \"a\" {\n name = \"a\"\n}\n"));
        assert!(may_have("module \"a\" {\n source = \"example/a/libvirt\"\n}\n"));
        assert!(may_have("module \"a\" {\n source = \"./missing\"\n}\n"));
        std::fs::create_dir(folder.path().join("here")).unwrap();
        assert!(!may_have("module \"a\" {\n source = \"./here\"\n}\n"));
        std::fs::write(folder.path().join("other.tf.json"), "{}").unwrap();
        assert!(may_have(""));
    }

    #[test]
    fn files_that_are_not_read_may_have_any_name() {
        let tree = Tree { skipped: vec!["a.tf".to_owned()], ..Tree::default() };
        assert!(Declared::of(&tree).may_have(|_| false, |_| false));
        assert!(Declared::of(&Tree::default()).may_have(|_| false, |_| false));
    }
}
