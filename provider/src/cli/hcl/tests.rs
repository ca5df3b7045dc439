//! Printed values are read back as the same values.

#[path = "../../../../tests/support/explore.rs"]
mod explore;

use std::collections::BTreeMap;

use mapping::shape::{Kind, Pair, Range, Row, Scalar, Shape, row};
use mapping::value::Object;
use mapping::{Number, Value, edge};
use proptest::prelude::*;
use proptest::strategy::{BoxedStrategy, Union};

use explore::explore;

use crate::sources::Keys;

use super::{Block, BlockSchema, Extras, Lines, body, print, read_body, resources};

const INTEGER: Scalar = Scalar::Integer(&Range { min: None, max: None });
const TRUTH: Scalar = Scalar::Bool(Pair { yes: Some("yes"), no: Some("no") });

const fn shape(rows: &'static [Row]) -> Shape {
    Shape { path: "test", rows, key: &[], r#match: &[], arms: &[] }
}

static SIZE: Shape = shape(&[
    row("unit", "unit", Kind::Attribute(Scalar::Text), ""),
    row("", "value", Kind::Text(INTEGER), ""),
]);
static ADDRESS: Shape = shape(&[
    row("type", "type", Kind::Attribute(Scalar::Text), ""),
    row("multifunction", "multifunction", Kind::Attribute(TRUTH), ""),
]);
static DISK: Shape = shape(&[
    row("dev", "dev", Kind::Attribute(Scalar::Text), ""),
    row("size", "size", Kind::Child(&SIZE), ""),
    row("address", "address", Kind::Map(&ADDRESS), ""),
    row("serial", "serial", Kind::Leaf(Scalar::Text), ""),
]);
static ENTRY: Shape = shape(&[
    row("rule", "rule", Kind::Child(&SIZE), ""),
    row("filterref", "filterref", Kind::Child(&DISK), ""),
]);
static ALL: Shape = shape(&[
    row("name", "name", Kind::Leaf(Scalar::Text), ""),
    row("memory", "memory", Kind::Flat(&SIZE, &["memory_unit", "memory"]), ""),
    row("on", "on", Kind::Attribute(TRUTH), ""),
    row("flag", "flag", Kind::Flag, ""),
    row("ratio", "ratio", Kind::Attribute(Scalar::Decimal), ""),
    row("arg", "arg", Kind::Leaves(Scalar::Text), ""),
    row("disk", "disk", Kind::Children(&DISK), ""),
    row("", "entry", Kind::Mixed(&ENTRY), ""),
    row("metadata", "metadata", Kind::RawContent, ""),
]);

fn text() -> BoxedStrategy<String> {
    let awkward = "[\\$%\\{\\}\"\\\\ \t\n~#a]{0,8}";
    let lines = "([a-c$%{ ]{0,3}\n){0,4}";
    prop_oneof![any::<String>(), awkward, lines, Just("EOT\nb\n".to_owned())].boxed()
}

fn scalar(scalar: Scalar) -> BoxedStrategy<Value> {
    let digits = prop_oneof!["-?[0-9]{1,30}", "-?[0-9]{1,20}\\.[0-9]{1,20}"];
    let number = digits.prop_filter_map("a number", |text| Number::parse(&text));
    match scalar {
        Scalar::Integer(_) | Scalar::Decimal => number.prop_map(Value::Number).boxed(),
        Scalar::Bool(_) => any::<bool>().prop_map(Value::Bool).boxed(),
        _ => text().prop_map(Value::from).boxed(),
    }
}

fn list(element: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop::collection::vec(element, 0..4).prop_map(Value::List).boxed()
}

fn map() -> BoxedStrategy<Value> {
    let value = text().prop_map(Value::from);
    let key = prop_oneof!["[a-z_]{1,6}", any::<String>()];
    let entries = prop::collection::btree_map(key, value, 0..4);
    entries.prop_map(|map: BTreeMap<String, Value>| Value::Map(map)).boxed()
}

fn value(row: &'static Row) -> BoxedStrategy<Value> {
    match row.kind {
        Kind::Leaves(of) => list(scalar(of)),
        Kind::Flag => any::<bool>().prop_map(Value::Bool).boxed(),
        Kind::Map(_) => map(),
        Kind::Child(shape) => object(shape),
        Kind::Mixed(shape) => list(one_of(shape)),
        Kind::Children(shape) => list(object(shape)),
        _ => scalar(row.scalar().unwrap_or(Scalar::Text)),
    }
}

fn one_of(shape: &'static Shape) -> BoxedStrategy<Value> {
    let only =
        |row: &'static Row| value(row).prop_map(|value| Value::object([(row.name, value)])).boxed();
    Union::new(shape.rows.iter().map(only)).boxed()
}

fn object(shape: &'static Shape) -> BoxedStrategy<Value> {
    let start = Just(Object::new()).boxed();
    let with = |objects: BoxedStrategy<Object>, (name, row): (&'static str, &'static Row)| {
        let entry = prop::option::of(value(row));
        let set = move |(mut object, value): (Object, Option<Value>)| {
            object.set(name, value.unwrap_or_default());
            object
        };
        (objects, entry).prop_map(set).boxed()
    };
    super::lower::keys(shape).fold(start, with).prop_map(Value::Object).boxed()
}

fn written(value: &Value) -> String {
    let object = value.as_object().expect("the strategy makes objects");
    let header = ["resource", "\"libvirt_test\"", "\"a\""].map(str::to_owned).into();
    print(&Block { header, body: body(object, &ALL, &Extras::default()) })
}

fn read(text: &str) -> Value {
    let lines = Lines::of(text);
    let resources = resources(&lines).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let attributes = &edge::attributes(&ALL);
    let keys = &Keys::default();
    let schema = BlockSchema { r#type: "libvirt_test", attributes, keys, ignored: &[] };
    let reading = read_body(&lines, &resources[0].body, &schema);
    assert_eq!(reading.problems, [], "{text}");
    reading.value
}

/// Foreign XML without surrounding white space, which is not significant.
fn without_layout(mut value: Value) -> Value {
    if let Value::Object(object) = &mut value
        && let Some(Value::String(text)) = object.get_mut("metadata")
    {
        *text = text.trim_end().into();
    }
    value
}

#[test]
fn printed_values_are_read_back() {
    explore(256, &object(&ALL), |value| {
        let text = written(&value);
        prop_assert_eq!(without_layout(read(&text)), without_layout(value), "{}", text);
        Ok(())
    });
}

#[test]
fn the_layout_is_that_of_terraform_fmt() {
    let text = |text: &str| Value::from(text);
    let disk = Value::object([
        ("dev", text("vda")),
        ("size", Value::object([("value", Value::Number(5u64.into()))])),
    ]);
    let value = Value::object([
        ("name", text("${a}\n%{b}\n")),
        ("memory", Value::Number(u64::MAX.into())),
        ("memory_unit", text("KiB")),
        ("arg", Value::List(vec![text("-a"), text("x\ny")])),
        ("disk", Value::List(vec![disk, Value::object([])])),
        ("metadata", text("<a>\n      <b/>\n    </a>")),
    ]);
    let expected = r#"resource "libvirt_test" "a" {
  name        = <<-EOT
    $${a}
    %%{b}
  EOT
  memory      = 18446744073709551615
  memory_unit = "KiB"
  arg         = ["-a", "x\ny"]
  disk = [
    {
      dev  = "vda"
      size = { value = 5 }
    },
    {},
  ]
  metadata = <<-EOT
    <a>
      <b/>
    </a>
  EOT
}
"#;
    assert_eq!(written(&value), expected);
}
