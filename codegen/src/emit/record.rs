//! A struct and its slots.

use std::collections::BTreeMap;

use super::names::{Names, identifier};
use crate::ir::{Arena, Field, Item, Kind, Scalar};

/// The text of one item: struct, `Record` and shape.
pub(super) fn item(index: usize, arena: &Arena, names: &Names) -> String {
    let item = &arena.items[index];
    let name = names.item(index);
    let mut text = format!(
        "/// {}\n///\n/// Source: `{}`.\n#[derive(Clone, Default)]\npub struct {} {{\n",
        item.doc, item.path, name.r#type
    );
    for (field, child) in item.fields.iter().zip(&item.children) {
        if matches!(field.kind, Kind::Link) {
            continue;
        }
        let r#type = field_type(
            &field.kind,
            child.map(|child| format!("crate::{}", names.item(child).type_path())),
        );
        text.push_str(&format!(
            "    /// {}: {}\n    pub {}: {},\n",
            shown(field),
            field.doc,
            identifier(&field.name),
            r#type
        ));
    }
    text.push_str(&format!("}}\n\nimpl Record for {} {{\n    fn shape(&self) -> &'static Shape {{\n        &{}\n    }}\n\n", name.r#type, name.shape));
    text.push_str("    fn slot(&mut self, index: usize) -> Slot<'_> {\n        match index {\n");
    for (position, field) in item.fields.iter().enumerate() {
        let slot = match field.kind {
            Kind::Link => "Slot::Link".to_owned(),
            _ => format!("self.{}.slot()", identifier(&field.name)),
        };
        text.push_str(&format!("            {position} => {slot},\n"));
    }
    text.push_str(&format!(
        "            _ => no_slot(&{}, index),\n        }}\n    }}\n\n",
        name.shape
    ));
    text.push_str(&set_rows(item));
    text.push_str(&attribute_names(item, arena));
    text.push_str("}\n");
    text
}

/// The method that lists the fields with a value.
fn set_rows(item: &Item) -> String {
    let with = |(index, field): (usize, &Field)| match field.kind {
        Kind::Link => String::new(),
        _ => format!(".with({index}, self.{}.is_set())", identifier(&field.name)),
    };
    let calls: String = item.fields.iter().enumerate().map(with).collect();
    format!("    fn set_rows(&self) -> RowSet {{ RowSet::EMPTY{calls} }}\n\n")
}

/// The method that lists the Terraform attributes in sorted order.
fn attribute_names(item: &Item, arena: &Arena) -> String {
    let mut entries = BTreeMap::new();
    let fields = item.fields.iter().zip(&item.children).enumerate();
    for (index, (field, child)) in fields.filter(|(_, (field, _))| field.is_in_hcl()) {
        let (Kind::Flat(_, names), Some(child)) = (&field.kind, child) else {
            entries.insert(&field.name, format!("named({:?}, {index})", field.name));
            continue;
        };
        let inner_fields = arena.items[*child].fields.iter().zip(names).enumerate();
        for (inner, (_, name)) in inner_fields.filter(|(_, (field, _))| field.is_in_hcl()) {
            entries.insert(name, format!("flat_named({name:?}, {index}, {inner})"));
        }
    }
    let entries: Vec<String> = entries.into_values().collect();
    format!(
        "    fn names(&self) -> &'static [RowName] {{ const {{ &[{}] }} }}\n",
        entries.join(", ")
    )
}

fn field_type(kind: &Kind, child: Option<String>) -> String {
    let child = child.unwrap_or_default();
    match kind {
        Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => {
            scalar_type(scalar).to_owned()
        }
        Kind::Leaves(_) => "Vec<Text>".to_owned(),
        Kind::Flag => "Option<bool>".to_owned(),
        Kind::RawContent | Kind::RawElement | Kind::Link => "Option<Text>".to_owned(),
        Kind::Child(_) | Kind::Flat(..) | Kind::Map(_) => format!("Option<Box<{child}>>"),
        Kind::Children(_) | Kind::Chain(_) | Kind::Mixed(_) => format!("Vec<{child}>"),
    }
}

fn scalar_type(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Bool(..) => "Option<bool>",
        Scalar::Integer(..) | Scalar::Decimal => "Option<Number>",
        Scalar::Text | Scalar::Class(_) | Scalar::Words(_) | Scalar::Union(_) => "Option<Text>",
    }
}

/// How the documentation of a struct shows a field: `@type`, `<source>`, text.
fn shown(field: &Field) -> String {
    match field.kind {
        Kind::Attribute(_) => format!("`@{}`", field.xml),
        Kind::Text(_) => "Own text".to_owned(),
        Kind::Mixed(_) => "Children in order".to_owned(),
        _ => format!("`<{}>`", field.xml),
    }
}
