//! References between adopted objects, instead of their names.

use std::collections::BTreeMap;

use mapping::Path;

use super::host::Adopted;
use crate::checks;

/// The expressions that refer to adopted objects.
pub(super) struct Links {
    /// By the root of an object, its pool if it is a volume, and its name, or its UUID if it has none.
    names: BTreeMap<(&'static str, String, String), String>,
    /// By the path of a volume.
    paths: BTreeMap<String, String>,
}

impl Links {
    /// The references to these objects.
    pub(super) fn of(objects: &[Adopted]) -> Self {
        let mut links = Self { names: BTreeMap::new(), paths: BTreeMap::new() };
        for object in objects {
            let root = object.kind.root();
            let address = format!("{}.{}", object.kind.r#type, object.label);
            let text = |name: &str| object.state.get(name).as_str().unwrap_or_default().to_owned();
            let parent = root.parent.map_or(String::new(), text);
            let key = if object.state.get("name").is_null() { "uuid" } else { "name" };
            links.names.insert((root.name, parent, text(key)), format!("{address}.{key}"));
            if let Some(path) =
                object.state.at(["target", "path"]).as_str().filter(|_| root.parent.is_some())
            {
                links.paths.insert(path.to_owned(), format!("{address}.target.path"));
            }
        }
        links
    }

    /// The references of an object, by the path of the attribute.
    pub(super) fn of_object(&self, object: &Adopted) -> BTreeMap<Path, String> {
        let root = object.kind.root();
        let mut found = BTreeMap::new();
        for (path, (kind, pool), name) in checks::references(root, &object.state) {
            let key = (kind, pool.to_owned(), name.to_owned());
            found.extend(self.names.get(&key).map(|link| (path, link.clone())));
        }
        for (path, text) in checks::files(root, &object.state) {
            found.extend(self.paths.get(text).map(|link| (path, link.clone())));
        }
        found
    }
}
