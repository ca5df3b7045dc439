//! Values of a document that do not have the type of their attribute, such as a word where a number is. A record cannot
//! contain them; as strings in HCL, they are reported by `lint`.

use mapping::shape::{Kind, Row, Shape};
use mapping::view::{Part, View, XmlView};
use mapping::{Object, Value};
use roxmltree::Node;

type NodeView<'a, 'input> = XmlView<Node<'a, 'input>>;

/// Adds the values of a document that its object lacks.
pub(super) fn add(shape: &'static Shape, element: Node, object: &mut Object) {
    add_below(shape, XmlView::new(element), object);
}

fn add_below(shape: &'static Shape, view: NodeView, object: &mut Object) {
    for (index, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        match view.part(shape, index) {
            Part::Text(text) => add_text(row.name, &text, object),
            Part::Node(inner) => add_inner(row, inner, object),
            Part::Nodes(views) => {
                let (Some(shape), Some(Value::List(items))) =
                    (row.shape(), object.get_mut(row.name))
                else {
                    continue;
                };
                for (view, item) in views.into_iter().zip(items) {
                    if let Value::Object(object) = item {
                        add_below(shape, view, object);
                    }
                }
            }
            Part::Absent | Part::Unknown | Part::Texts(_) => {}
        }
    }
}

/// Adds the values of a child, which may have no other content.
fn add_inner(row: &'static Row, view: NodeView, object: &mut Object) {
    match row.kind {
        Kind::Flat(shape, names) => {
            for (index, name) in names.iter().enumerate() {
                let is_in_hcl = shape.rows.get(index).is_some_and(Row::is_in_hcl);
                if let (true, Part::Text(text)) = (is_in_hcl, view.part(shape, index)) {
                    add_text(name, &text, object);
                }
            }
        }
        Kind::Child(shape) => {
            let mut child = match object.take(row.name) {
                Value::Object(child) => child,
                Value::Null => Object::new(),
                other => return object.set(row.name, other),
            };
            add_below(shape, view, &mut child);
            if child.iter().next().is_some() {
                object.set(row.name, Value::Object(child));
            }
        }
        _ => {}
    }
}

fn add_text(name: &'static str, text: &str, object: &mut Object) {
    if object.get(name).is_null() && !text.trim().is_empty() {
        object.set(name, Value::string(text.trim()));
    }
}
