//! Access to the values of documents that several setters share.

use std::collections::BTreeMap;

use engine::canon::size;
use mapping::Value;

use crate::resources::LiveValues;

/// A number of a document, if it is set.
pub(super) fn number(value: &Value) -> Option<u64> {
    value.as_number()?.as_u64()
}

/// The same, if it fits libvirt's type for it.
pub(super) fn small(value: &Value) -> Option<u32> {
    number(value).and_then(|number| u32::try_from(number).ok())
}

/// The size of an attribute with its unit in KiB, if it is set.
pub(super) fn kib(object: &Value, name: &str) -> Option<u64> {
    let number = object.get(name).as_number()?.to_string();
    let unit = object.get(&format!("{name}_unit")).as_str();
    u64::try_from(size::bytes(&number, unit, "KiB")? / 1024).ok()
}

/// The elements of a list that differ before and after the change, by a number that identifies them.
pub(super) fn changed_by_number<'a>(
    values: &LiveValues<'a>,
    list: [&str; 2],
    key: &str,
) -> Vec<(u32, &'a Value, &'a Value)> {
    let documents = [values.before, values.after];
    let [before, after] = documents.map(|document| by_number(document.at(list), key));
    differences(&before, &after)
}

/// The same by a text that identifies them.
pub(super) fn changed_by_name<'a>(
    values: &LiveValues<'a>,
    list: [&str; 2],
    key: &str,
) -> Vec<(&'a str, &'a Value, &'a Value)> {
    let documents = [values.before, values.after];
    let [before, after] = documents.map(|document| by_name(document.at(list), key));
    differences(&before, &after)
}

/// The elements of a list by a number that identifies them.
pub(super) fn by_number<'a>(list: &'a Value, key: &str) -> BTreeMap<u32, &'a Value> {
    list.items().iter().filter_map(|item| Some((small(item.get(key))?, item))).collect()
}

/// The elements of a list by a text that identifies them.
fn by_name<'a>(list: &'a Value, key: &str) -> BTreeMap<&'a str, &'a Value> {
    list.items().iter().filter_map(|item| Some((item.get(key).as_str()?, item))).collect()
}

/// The elements that differ in two maps, with their value in each; null if they do not exist there.
fn differences<'a, K: Ord + Copy>(
    before: &BTreeMap<K, &'a Value>,
    after: &BTreeMap<K, &'a Value>,
) -> Vec<(K, &'a Value, &'a Value)> {
    let mut keys: Vec<K> = before.keys().chain(after.keys()).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    let of = |map: &BTreeMap<K, &'a Value>, key: &K| map.get(key).copied().unwrap_or(&Value::Null);
    let pairs = keys.into_iter().map(|key| (key, of(before, &key), of(after, &key)));
    pairs.filter(|(_, before, after)| before != after).collect()
}
