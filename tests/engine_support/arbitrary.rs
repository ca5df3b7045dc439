//! Values of any shape, and edits of them, by the throw of dice.

use std::collections::BTreeMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, List, Row, Scalar, Shape};
use mapping::{Number, Object, Value};

/// A sequence of numbers that a seed decides.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides.max(1) as u64).unwrap()
    }

    fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.throw(texts.len())]
    }
}

/// An attribute of an object: its name and its row.
pub fn attributes(shape: &'static Shape) -> Vec<(&'static str, &'static Row)> {
    let mut found = Vec::new();
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        match row.kind {
            Kind::Flat(inner, names) => {
                let rows = inner.rows.iter().zip(names);
                found.extend(
                    rows.filter(|(row, _)| row.is_in_hcl()).map(|(row, name)| (*name, row)),
                );
            }
            _ => found.push((row.name, row)),
        }
    }
    found
}

/// A value as a configuration may hold it; one attribute of `sparse` is set.
pub fn object(dice: &mut Dice, shape: &'static Shape, sparse: usize) -> Object {
    let mut object = Object::new();
    for (name, row) in attributes(shape) {
        let is_never = row.presence == Presence::Computed || row.has(Flags::WRITE_ONLY);
        if !is_never && dice.throw(sparse) == 0 {
            object.set(name, value(dice, row, sparse));
        }
    }
    settle(shape, &mut object);
    object
}

/// Mends what no document can say.
fn settle(shape: &'static Shape, object: &mut Object) {
    settle_units(shape, object);
    settle_splits(shape, object);
}

/// An element that conditions send to a row of its own meets them; one of the plain row does not.
fn settle_splits(shape: &'static Shape, object: &mut Object) {
    for split in shape.rows.iter().filter(|row| !row.split.is_empty()) {
        let is_there = !object.get(split.name).is_null();
        for row in shape.rows.iter().filter(|row| row.xml == split.xml) {
            for when in split.split {
                let word = Value::from(when.words[0]);
                let outer = when.selector.strip_prefix("../@");
                if let Some(found) = outer.and_then(|name| shape.row(name, true)) {
                    if is_there {
                        object.set(found.name, word);
                    }
                    continue;
                }
                let name = when.selector.trim_start_matches('@');
                let found = row.shape().and_then(|shape| shape.row(name, true));
                if let (Some(Value::Object(inner)), Some(found)) = (object.get_mut(row.name), found)
                {
                    inner.set(found.name, if row.split.is_empty() { Value::Null } else { word });
                }
            }
        }
    }
}

/// A unit stands only beside a number.
fn settle_units(shape: &'static Shape, object: &mut Object) {
    for row in shape.rows {
        let Kind::Flat(inner, names) = row.kind else { continue };
        let rows = || inner.rows.iter().zip(names);
        let is_sized = rows().any(|(row, name)| {
            matches!(row.canon, Canon::Size { .. }) && !object.get(name).is_null()
        });
        for (_, name) in rows().filter(|(row, _)| row.canon == Canon::Unit && !is_sized) {
            object.set(name, Value::Null);
        }
    }
}

/// A value of a row.
pub fn value(dice: &mut Dice, row: &'static Row, sparse: usize) -> Value {
    match row.kind {
        Kind::Child(shape) => Value::Object(object(dice, shape, sparse)),
        Kind::Children(shape) => list(dice, shape, sparse),
        Kind::Chain(shape) => match list(dice, shape, sparse) {
            Value::List(mut links) => {
                // One whose links hold no further ones has one.
                let is_long = shape.rows.iter().any(|row| matches!(row.kind, Kind::Link));
                links.truncate(if is_long { links.len() } else { 1 });
                Value::List(links)
            }
            other => other,
        },
        Kind::Mixed(shape) => {
            Value::List((0..dice.throw(4)).map(|_| entry(dice, shape, sparse)).collect())
        }
        Kind::Leaves(_) => Value::List(
            (0..dice.throw(4)).map(|_| Value::from(dice.pick(&["a", "b", "c"]))).collect(),
        ),
        Kind::Map(shape) => map(dice, shape),
        Kind::RawContent => Value::from(dice.pick(&[
            "<x xmlns='urn:x'/>",
            "<a:x xmlns:a='urn:x'>1</a:x>",
            "<y xmlns='urn:y'/>\n<x xmlns='urn:x'/>",
        ])),
        Kind::RawElement => Value::String(format!("<{0} a='{1}'/>", row.xml, dice.throw(2))),
        Kind::Flag => Value::Bool(dice.throw(2) == 0),
        Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => {
            self::scalar(dice, row, scalar)
        }
        Kind::Flat(..) | Kind::Link => Value::Null,
    }
}

/// Elements, no two with one key.
fn list(dice: &mut Dice, shape: &'static Shape, sparse: usize) -> Value {
    let mut items: Vec<Value> = Vec::new();
    for _ in 0..dice.throw(4) {
        let item = loop {
            let item = Value::Object(object(dice, shape, sparse));
            if is_named(shape, &item) {
                break item;
            }
        };
        let is_told_apart = |paths: &&[&str]| {
            let key =
                |item: &Value| paths.iter().map(|path| spelled(item.at(path))).collect::<Vec<_>>();
            items
                .iter()
                .all(|other| key(other) != key(&item) || key(&item).contains(&String::new()))
        };
        if shape.identity.iter().all(is_told_apart) {
            items.push(item);
        }
    }
    Value::List(items)
}

/// Whether an element has a key, unless its only key is the server's to choose.
fn is_named(shape: &'static Shape, item: &Value) -> bool {
    let is_complete = |paths: &[&str]| paths.iter().all(|path| !item.at(path).is_null());
    let is_servers = |path: &str| {
        let name = path.split('.').next().unwrap_or_default();
        let row = shape.rows.iter().find(|row| row.name == name);
        row.is_none_or(|row| row.presence != Presence::Optional)
    };
    let is_open = |paths: &[&str]| paths.iter().any(|path| is_servers(path));
    shape.identity.is_empty()
        || shape.identity.iter().any(|paths| is_complete(paths) || is_open(paths))
}

fn spelled(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_lowercase(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn entry(dice: &mut Dice, mix: &'static Shape, sparse: usize) -> Value {
    let row = &mix.rows[dice.throw(mix.rows.len())];
    let mut entry = Object::new();
    entry.set(row.name, value(dice, row, sparse));
    Value::Object(entry)
}

fn map(dice: &mut Dice, shape: &'static Shape) -> Value {
    let mut map = BTreeMap::new();
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        if let (Some(scalar), 0) = (row.scalar(), dice.throw(2)) {
            let text = match (scalar.pair(), self::scalar(dice, row, scalar)) {
                (Some(_), Value::Bool(truth)) => truth.to_string(),
                (_, value) => spelled(&value),
            };
            map.insert(row.name.to_owned(), Value::String(text));
        }
    }
    if map.is_empty() {
        return Value::Null;
    }
    Value::Map(map)
}

fn scalar(dice: &mut Dice, row: &Row, scalar: Scalar) -> Value {
    if row.canon == Canon::Unit {
        return Value::from(dice.pick(&["KiB", "MiB", "k"]));
    }
    match scalar {
        Scalar::Bool(pair) => {
            let truth = dice.throw(2) == 0;
            let has_word = pair.word(truth).is_some();
            Value::Bool(if has_word { truth } else { !truth })
        }
        Scalar::Integer(_) | Scalar::Decimal => {
            Value::Number(Number::from([0_u64, 1, 2, 1024, 2048][dice.throw(5)]))
        }
        Scalar::Words(words) => Value::from(words[dice.throw(words.len())].text),
        Scalar::Text | Scalar::Class(_) | Scalar::Union(_) => {
            Value::from(dice.pick(texts(row.canon)))
        }
    }
}

fn texts(canon: Canon) -> &'static [&'static str] {
    match canon {
        Canon::Mac => {
            &["52:54:00:00:00:0a", "52:54:00:00:00:0A", "52:54:00:00:00:0b", "52:54:00:00:00:0c"]
        }
        Canon::Path => &["/a/b", "/a//b", "/c", "/c/"],
        Canon::HexNum => &["0x0a", "10", "0x1", "1"],
        Canon::MachineType => &["q35", "pc", "pc-q35-7.2"],
        Canon::Ip => &["10.0.0.1", "FD00::1", "fd00::1", "10.0.0.2"],
        Canon::CpuSet => &["0-3", "0,1,2,3", "1"],
        Canon::Octal => &["0644", "644", "0600"],
        Canon::Uuid => &[
            "6a0fc6af-6d5d-4f2c-8e9b-000000000001",
            "6A0FC6AF-6D5D-4F2C-8E9B-000000000001",
            "6a0fc6af-6d5d-4f2c-8e9b-000000000002",
        ],
        Canon::EmptyAbsent => &["", "t"],
        Canon::UserAlias => &["ua-a", "ua-b"],
        _ => &["a", "b", "c", "d"],
    }
}

/// The same value with some attributes changed, added, removed and some elements moved.
pub fn edited(dice: &mut Dice, shape: &'static Shape, object: &Object, sparse: usize) -> Object {
    let mut edit = Object::new();
    for (name, row) in attributes(shape) {
        let old = object.get(name);
        let is_never = row.presence == Presence::Computed || row.has(Flags::WRITE_ONLY);
        let fresh = !is_never && dice.throw(6 * sparse) == 0;
        let value = match (old, row.shape()) {
            _ if fresh => value(dice, row, sparse),
            (Value::Null, _) => Value::Null,
            _ if dice.throw(8) == 0 => Value::Null,
            (Value::Object(inner), Some(shape)) => {
                Value::Object(edited(dice, shape, inner, sparse))
            }
            (Value::List(items), Some(shape)) => edited_list(dice, shape, items, sparse),
            _ => old.clone(),
        };
        edit.set(name, value);
    }
    settle(shape, &mut edit);
    edit
}

fn edited_list(dice: &mut Dice, shape: &'static Shape, items: &[Value], sparse: usize) -> Value {
    let mut edit = Vec::new();
    for item in items {
        match (dice.throw(8), item) {
            (0, _) => {}
            (1 | 2, Value::Object(inner)) if inner.len() != 1 => {
                let mut element = edited(dice, shape, inner, sparse);
                // Another key would make it another element, perhaps one that somebody else made.
                shape.identity.iter().for_each(|paths| copy_key(paths, inner, &mut element));
                edit.push(Value::Object(element));
            }
            _ => edit.push(item.clone()),
        }
    }
    if edit.len() > 1 && dice.throw(4) == 0 {
        edit.swap(0, 1);
    }
    // An edit may have made two elements one.
    let key = |item: &Value, paths: &[&str]| {
        paths.iter().map(|path| spelled(item.at(path))).collect::<Vec<_>>()
    };
    for paths in shape.identity {
        let mut seen = std::collections::BTreeSet::new();
        edit.retain(|item| {
            let key = key(item, paths);
            key.contains(&String::new()) || seen.insert(key)
        });
    }
    Value::List(edit)
}

/// The same configuration with some values not yet known: never one half of a size, nor a map's key.
pub fn opened(dice: &mut Dice, shape: &'static Shape, object: &Object) -> Object {
    let mut open = Object::new();
    for (name, row) in attributes(shape) {
        let old = object.get(name);
        let is_size = matches!(row.canon, Canon::Size { .. } | Canon::Unit);
        let value = match (old, row.shape()) {
            _ if !is_size && row.presence != Presence::Computed && dice.throw(14) == 0 => {
                Value::Unknown
            }
            (Value::Object(inner), Some(shape)) => Value::Object(opened(dice, shape, inner)),
            (Value::List(items), Some(shape)) => {
                let opened = |item: &Value| match item {
                    _ if dice.throw(20) == 0 => Value::Unknown,
                    Value::Object(inner) => Value::Object(self::opened(dice, shape, inner)),
                    other => other.clone(),
                };
                Value::List(items.iter().map(opened).collect())
            }
            _ => old.clone(),
        };
        open.set(name, value);
    }
    open
}

/// A part of the value: what a user may have said of all that libvirt has.
pub fn thinned(dice: &mut Dice, shape: &'static Shape, object: &Object) -> Object {
    let mut part = Object::new();
    for (name, row) in attributes(shape) {
        let is_size = matches!(row.canon, Canon::Size { .. } | Canon::Unit);
        if !is_size && dice.throw(3) == 0 {
            continue;
        }
        let is_whole =
            row.list == List::Owned || matches!(row.kind, Kind::Mixed(_) | Kind::Chain(_));
        let value = match (object.get(name), row.shape()) {
            (Value::Object(inner), Some(shape)) => Value::Object(thinned(dice, shape, inner)),
            (Value::List(items), Some(shape)) if !is_whole => {
                let items = items.iter().filter_map(|item| match item {
                    Value::Object(inner) if dice.throw(3) > 0 => {
                        Some(Value::Object(keyed(dice, shape, inner)))
                    }
                    _ => None,
                });
                Value::List(items.collect())
            }
            (other, _) => other.clone(),
        };
        part.set(name, value);
    }
    part
}

/// A part of an element that can still be told from others; all of it, where it has no key.
fn keyed(dice: &mut Dice, shape: &'static Shape, object: &Object) -> Object {
    let item = Value::Object(object.clone());
    let has_key = |paths: &&[&str]| paths.iter().all(|path| !item.at(path).is_null());
    let Some(paths) = shape.identity.iter().find(|paths| has_key(paths)) else {
        return object.clone();
    };
    let mut part = thinned(dice, shape, object);
    copy_key(paths, object, &mut part);
    part
}

fn copy_key(paths: &[&str], from: &Object, to: &mut Object) {
    for path in paths {
        let first = path.split('.').next().unwrap_or_default();
        let found = from.iter().find(|(name, _)| *name == first);
        if let Some((name, value)) = found {
            to.set(name, value.clone());
        } else if let Some((name, _)) = to.clone().iter().find(|(name, _)| *name == first) {
            to.set(name, Value::Null);
        }
    }
}

/// The same value with one text, number or truth changed, and the row of that; nothing when the dice find
/// none that others do not depend on.
pub fn nudged(
    dice: &mut Dice,
    shape: &'static Shape,
    object: &Object,
) -> Option<(Object, &'static Row)> {
    let set: Vec<_> =
        attributes(shape).into_iter().filter(|(name, _)| !object.get(name).is_null()).collect();
    let (name, row) = *set.get(dice.throw(set.len()))?;
    let is_key = shape
        .identity
        .iter()
        .flat_map(|paths| paths.iter())
        .any(|path| path.split('.').next() == Some(name));
    if is_key || row.has(Flags::SELECTS) || row.presence != Presence::Optional {
        return None;
    }
    let mut nudged_object = object.clone();
    let (value, row) = match (object.get(name), row.shape()) {
        (Value::Object(inner), Some(shape)) => {
            let (inner, row) = nudged(dice, shape, inner)?;
            (Value::Object(inner), row)
        }
        (Value::List(items), Some(shape)) if matches!(row.kind, Kind::Children(_)) => {
            let at = dice.throw(items.len());
            let (inner, row) = nudged(dice, shape, items.get(at)?.as_object()?)?;
            let mut items = items.clone();
            items[at] = Value::Object(inner);
            (Value::List(items), row)
        }
        (_, None) if row.scalar().is_some() && row.canon != Canon::Unit => {
            (value(dice, row, 1), row)
        }
        _ => return None,
    };
    nudged_object.set(name, value);
    Some((nudged_object, row))
}
