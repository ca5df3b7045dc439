//! Random values of any shape.

use std::collections::BTreeMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, Row, Scalar, Shape};
use mapping::{Number, Object, Value};

use crate::explore::Choices;

/// A sequence of numbers from a seed, or the choices of a case that can be shrunk.
pub enum Random {
    Seed(u64),
    Choices(Choices),
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Self::Seed(seed)
    }

    /// A number below `sides`; shrinking moves it to the last one.
    pub fn throw(&mut self, sides: usize) -> usize {
        let state = match self {
            Self::Seed(state) => state,
            Self::Choices(choices) => return choices.below(sides),
        };
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides.max(1) as u64).unwrap()
    }

    /// Whether no choice is left.
    fn is_spent(&self) -> bool {
        matches!(self, Self::Choices(choices) if choices.is_spent())
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
pub fn object(random: &mut Random, shape: &'static Shape, sparse: usize) -> Object {
    let mut object = Object::new();
    for (name, row) in attributes(shape) {
        let is_never = row.presence == Presence::Computed || row.has(Flags::WRITE_ONLY);
        if !is_never && random.throw(sparse) == 0 {
            object.set(name, value(random, row, sparse));
        }
    }
    settle(shape, &mut object);
    object
}

/// Corrects values that a document cannot represent.
pub fn settle(shape: &'static Shape, object: &mut Object) {
    settle_units(shape, object);
    settle_splits(shape, object);
}

/// An element of a split row meets its conditions; one of the plain row does not.
fn settle_splits(shape: &'static Shape, object: &mut Object) {
    for split in shape.rows.iter().filter(|row| !row.split.is_empty()) {
        let is_there = !object.get(split.name).is_null();
        for row in shape.rows.iter().filter(|row| row.xml == split.xml) {
            for when in split.split {
                let word = Value::from(when.words.texts[0]);
                let outer = when.selector.text.strip_prefix("../@");
                if let Some(found) = outer.and_then(|name| shape.row(name, true)) {
                    if is_there {
                        object.set(found.name, word);
                    }
                    continue;
                }
                let name = when.selector.text.trim_start_matches('@');
                let found = row.shape().and_then(|shape| shape.row(name, true));
                if let (Some(Value::Object(inner)), Some(found)) = (object.get_mut(row.name), found)
                {
                    inner.set(found.name, if row.split.is_empty() { Value::Null } else { word });
                }
            }
        }
    }
}

/// A unit requires a number.
fn settle_units(shape: &'static Shape, object: &mut Object) {
    let own = shape.rows.iter().map(|row| row.name);
    settle_unit(shape.rows.iter().zip(own).collect(), object);
    for row in shape.rows {
        if let Kind::Flat(inner, names) = row.kind {
            settle_unit(inner.rows.iter().zip(names.iter().copied()).collect(), object);
        }
    }
}

fn settle_unit(rows: Vec<(&Row, &'static str)>, object: &mut Object) {
    let is_sized = rows
        .iter()
        .any(|(row, name)| matches!(row.canon, Canon::Size { .. }) && !object.get(name).is_null());
    for (_, name) in rows.into_iter().filter(|(row, _)| row.canon == Canon::Unit && !is_sized) {
        object.set(name, Value::Null);
    }
}

/// A value of a row.
pub fn value(random: &mut Random, row: &'static Row, sparse: usize) -> Value {
    match row.kind {
        Kind::Child(shape) => Value::Object(object(random, shape, sparse)),
        Kind::Children(shape) => list(random, shape, sparse),
        Kind::Chain(shape) => match list(random, shape, sparse) {
            Value::List(mut links) => {
                // A chain whose links contain no further links has one link.
                let is_long = shape.rows.iter().any(|row| matches!(row.kind, Kind::Link));
                links.truncate(if is_long { links.len() } else { 1 });
                Value::List(links)
            }
            other => other,
        },
        Kind::Mixed(shape) => {
            Value::List((0..random.throw(4)).map(|_| entry(random, shape, sparse)).collect())
        }
        Kind::Leaves(_) => Value::List(
            (0..random.throw(4)).map(|_| Value::from(random.pick(&["a", "b", "c"]))).collect(),
        ),
        Kind::Map(shape) => map(random, shape),
        Kind::RawContent => Value::from(random.pick(&[
            "<x xmlns='urn:x'/>",
            "<a:x xmlns:a='urn:x'>1</a:x>",
            "<y xmlns='urn:y'/>\n<x xmlns='urn:x'/>",
        ])),
        Kind::RawElement => Value::from(format!("<{0} a='{1}'/>", row.xml, random.throw(2))),
        Kind::Flag => Value::Bool(random.throw(2) == 0),
        Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => {
            self::scalar(random, row, scalar)
        }
        Kind::Flat(..) | Kind::Link => Value::Null,
    }
}

/// Elements with distinct keys.
fn list(random: &mut Random, shape: &'static Shape, sparse: usize) -> Value {
    let mut items: Vec<Value> = Vec::new();
    for _ in 0..random.throw(4) {
        let item = loop {
            let item = Value::Object(object(random, shape, sparse));
            if is_named(shape, &item) {
                break item;
            }
            // No choices are left, so no element gets a name.
            if random.is_spent() {
                return Value::List(items);
            }
        };
        let is_distinct = |paths: &Vec<String>| {
            let key =
                |item: &Value| paths.iter().map(|path| spelled(at(item, path))).collect::<Vec<_>>();
            items
                .iter()
                .all(|other| key(other) != key(&item) || key(&item).contains(&String::new()))
        };
        if keys(shape).iter().all(is_distinct) {
            items.push(item);
        }
    }
    Value::List(items)
}

/// Whether an element has a key, or the server chooses its only key.
fn is_named(shape: &'static Shape, item: &Value) -> bool {
    let is_complete = |paths: &[String]| paths.iter().all(|path| !at(item, path).is_null());
    let is_servers = |path: &str| {
        let name = path.split('.').next().unwrap_or_default();
        let row = shape.rows.iter().find(|row| row.name == name);
        row.is_none_or(|row| row.presence != Presence::Optional)
    };
    let is_open = |paths: &[String]| paths.iter().any(|path| is_servers(path));
    shape.key.is_empty() || keys(shape).iter().any(|paths| is_complete(paths) || is_open(paths))
}

/// The keys of a shape, as dotted paths.
pub fn keys(shape: &'static Shape) -> Vec<Vec<String>> {
    let path = |way: &&[u16]| shape.names(way).join(".");
    shape.key.iter().map(|ways| ways.iter().map(path).collect()).collect()
}

/// The value at a dotted path.
pub fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(value, |value, name| value.at([name]))
}

pub fn spelled(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_lowercase().to_string(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn entry(random: &mut Random, mix: &'static Shape, sparse: usize) -> Value {
    let row = &mix.rows[random.throw(mix.rows.len())];
    let mut entry = Object::new();
    entry.set(row.name, value(random, row, sparse));
    Value::Object(entry)
}

fn map(random: &mut Random, shape: &'static Shape) -> Value {
    let mut map = BTreeMap::new();
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        if let (Some(scalar), 0) = (row.scalar(), random.throw(2)) {
            let text = match (scalar.pair(), self::scalar(random, row, scalar)) {
                (Some(_), Value::Bool(truth)) => truth.to_string(),
                (_, value) => spelled(&value),
            };
            map.insert(row.name.to_owned(), Value::from(text));
        }
    }
    if map.is_empty() {
        return Value::Null;
    }
    Value::Map(map)
}

fn scalar(random: &mut Random, row: &Row, scalar: Scalar) -> Value {
    if row.canon == Canon::Unit {
        return Value::from(random.pick(&["KiB", "MiB", "k"]));
    }
    match scalar {
        Scalar::Bool(pair) => {
            let truth = random.throw(2) == 0;
            let has_word = pair.word(truth).is_some();
            Value::Bool(if has_word { truth } else { !truth })
        }
        Scalar::Integer(_) | Scalar::Decimal => {
            Value::Number(Number::from([0_u64, 1, 2, 1024, 2048][random.throw(5)]))
        }
        Scalar::Words(words) => Value::from(words[random.throw(words.len())].text),
        Scalar::Text | Scalar::Any | Scalar::Class(_) | Scalar::Union(_) => {
            Value::from(random.pick(texts(row.canon)))
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
