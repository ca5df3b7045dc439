//! The right key for an unknown one: another spelling, libvirt's XML name, the name in another provider, a key of an
//! inner object, or the nearest name. In: keys and a name. Out: a suggestion.

use super::keys::{Key, Keys};
use crate::nearest::{Near, fold, near};

/// The names of other providers: lines of a resource type, a path there, and a path here.
const SYNONYMS: &str = include_str!("../../../schemas/synonyms");

/// The shortest name whose misspelling is certain.
const MIN_CERTAIN: usize = 4;

/// An object in which a key is unknown.
#[derive(Debug)]
pub(super) struct Target<'a> {
    /// The type of its resource.
    pub(super) r#type: &'a str,
    /// The names on its path, without positions of elements.
    pub(super) parent: &'a [&'a str],
    /// Its keys.
    pub(super) keys: &'a Keys,
}

/// A key that was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its path, relative to the object that contains the unknown key, or from the block if it is outside of it.
    pub key: String,
    /// Whether certainly only the name is wrong: the key is in the same object.
    pub is_certain: bool,
}

/// The key that was probably meant by an unknown one in a block; `parent` has the names on the path of its object.
pub fn suggest_at(r#type: &str, block: &Keys, parent: &[&str], name: &str) -> Option<Suggestion> {
    let keys = block.below(parent)?;
    suggest(&Target { r#type, parent, keys: &keys }, name)
}

/// The key that was probably meant by an unknown one.
pub(super) fn suggest(target: &Target, name: &str) -> Option<Suggestion> {
    let keys: Vec<Key> = target.keys.iter().collect();
    let names: Vec<&str> = keys.iter().map(|key| key.name.as_ref()).collect();
    let nearest = near(name, names.iter().copied());
    let certain = |key: &str| Suggestion { key: key.to_owned(), is_certain: true };
    if let Some(Near { name, distance: 0, .. }) = nearest {
        return Some(certain(name));
    }
    if let Some(key) = plural(name, &names).or_else(|| by_xml_name(name, &keys)) {
        return Some(certain(key));
    }
    if let Some(path) = synonym(target, name) {
        return Some(relative(target, path));
    }
    let guess = |near: &Near| Suggestion {
        key: near.name.to_owned(),
        is_certain: near.distance == 1 && near.is_only && name.len() >= MIN_CERTAIN,
    };
    match nearest {
        Some(near) if near.distance == 1 => Some(guess(&near)),
        _ => inner(name, &keys).or_else(|| nearest.as_ref().map(guess)),
    }
}

/// The key whose plural the name is.
fn plural<'a>(name: &str, names: &[&'a str]) -> Option<&'a str> {
    let is_plural = |key: &&&str| {
        let rest = name.strip_prefix(**key);
        matches!(rest, Some("s" | "es"))
    };
    names.iter().find(is_plural).copied()
}

/// The only key with an XML name.
fn by_xml_name<'a>(name: &str, keys: &'a [Key]) -> Option<&'a str> {
    let plain = fold(name);
    let mut same = keys.iter().filter(|key| fold(key.xml) == plain);
    let key = same.next()?;
    same.next().is_none().then_some(key.name.as_ref())
}

/// The only key of an inner object with the name.
fn inner(name: &str, keys: &[Key]) -> Option<Suggestion> {
    let has = |key: &&Key| {
        key.content.keys().is_some_and(|keys| !keys.is_map() && keys.find(name).is_some())
    };
    let mut outer = keys.iter().filter(has);
    let key = outer.next()?;
    let suggestion = Suggestion { key: format!("{}.{name}", key.name), is_certain: false };
    outer.next().is_none().then_some(suggestion)
}

/// The path here of a name of another provider.
fn synonym(target: &Target, name: &str) -> Option<&'static str> {
    let path = target.parent.iter().chain([&name]).copied().collect::<Vec<_>>().join(".");
    let known = synonyms().find(|(r#type, other, _)| (*r#type, *other) == (target.r#type, &path));
    known.map(|(_, _, here)| here)
}

fn synonyms() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = SYNONYMS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?, words.next()?, words.next()?))
    })
}

/// A path from the block, as seen from an object.
fn relative(target: &Target, path: &str) -> Suggestion {
    let mut below = Some(path);
    for name in target.parent {
        below = below.and_then(|path| path.strip_prefix(name)?.strip_prefix('.'));
    }
    let is_certain = below.is_some_and(|below| !below.contains('.'));
    Suggestion { key: below.unwrap_or(path).to_owned(), is_certain }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::keys::{Content, Keys};
    use super::{Target, suggest, synonyms};

    fn roots() -> BTreeMap<&'static str, Keys> {
        let resources = crate::resources::all().into_iter();
        let keys = resources.filter_map(|resource| {
            let keys = Keys::of(&[resource.controls(), resource.root().shape]);
            Some((resource.root().resource?, keys))
        });
        keys.collect()
    }

    fn suggested(parent: &[&str], name: &str) -> Option<(String, bool)> {
        let roots = roots();
        let keys = roots["libvirt_domain"].below(parent).unwrap();
        let target = Target { r#type: "libvirt_domain", parent, keys: &keys };
        let suggestion = suggest(&target, name)?;
        Some((suggestion.key, suggestion.is_certain))
    }

    #[test]
    fn each_kind_of_name_is_found() {
        let cases: &[(&[&str], &str, &str, bool)] = &[
            (&["os"], "machine", "type_machine", true),
            (&["devices"], "disks", "disk", true),
            (&["devices", "disk"], "devcie", "device", true),
            (&["devices", "disk"], "bus", "target.bus", false),
            (&["devices", "interface", "source"], "direct", "dev", true),
            (&["devices", "interface"], "wait_for_ip", "wait_for", false),
            (&["memory_backing"], "hugePages", "hugepages", true),
            (&["os"], "boot_devices", "boot", true),
            (&["destroy"], "gracful", "graceful", true),
            (&["destroy"], "keep_nvarm", "keep_nvram", true),
            (&["timeouts"], "crate", "create", true),
            (&["devices", "disk", "address"], "slott", "slot", true),
            (&[], "network_interface", "devices.interface", false),
        ];
        for (parent, name, key, is_certain) in cases {
            assert_eq!(suggested(parent, name), Some(((*key).to_owned(), *is_certain)), "{name}");
        }
        assert_eq!(suggested(&["devices", "disk"], "wombat"), None);
    }

    #[test]
    fn each_synonym_leads_from_an_unknown_name_to_a_known_path() {
        let roots = roots();
        for (r#type, other, here) in synonyms() {
            let root = &roots[r#type];
            let (parent, name) = here.rsplit_once('.').unwrap_or(("", here));
            let names = |path: &'static str| path.split('.').filter(|name| !name.is_empty());
            let keys = root.below(&names(parent).collect::<Vec<_>>());
            assert!(keys.is_some_and(|keys| keys.find(name).is_some()), "{type} {here}");
            let (parent, name) = other.rsplit_once('.').unwrap_or(("", other));
            let keys = root.below(&names(parent).collect::<Vec<_>>());
            let keys = keys.unwrap_or_else(|| panic!("{type} {other}: its object is unknown"));
            assert!(keys.find(name).is_none(), "{type} {other} is a name of this schema");
            let found = suggest(
                &Target { r#type, parent: &names(parent).collect::<Vec<_>>(), keys: &keys },
                name,
            );
            let found = found.unwrap_or_else(|| panic!("{type} {other}: nothing is suggested"));
            assert!(here.ends_with(&found.key), "{type} {other}: {found:?}");
        }
    }

    #[test]
    fn a_map_of_fixed_keys_has_its_keys() {
        let roots = roots();
        let keys = roots["libvirt_domain"].below(&["devices", "disk", "address"]).unwrap();
        let disk = roots["libvirt_domain"].below(&["devices", "disk"]).unwrap();
        assert!(keys.is_map() && keys.find("zpci_uid").is_some());
        assert!(matches!(disk.find("address").unwrap().content, Content::Object(_)));
    }
}
