//! Conflicts of planned elements with stored ones that the user does not manage: both have the same identity key, and
//! the merge would remove values of the stored one.

use mapping::Path;
use mapping::shape::{Flags, Kind, List, Row, Shape};
use mapping::view::parts_at;
use mapping::xml::Element;

use super::stale::is_derived_element;
use crate::compare::Comparison;
use crate::correlate::key_values;
use crate::pattern::is_one_of;
use crate::view::{ElementContext, Part, View, XmlView, row_of};

/// A planned element with the identity key of an unmanaged stored element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The path of the planned element.
    pub path: Path,
    /// The name of the list.
    pub noun: &'static str,
    /// The attributes that identify both elements, with their values.
    pub key: Vec<(String, String)>,
    /// Other distinctive attributes of the stored element, with their values.
    pub foreign: Vec<(String, String)>,
}

impl Clash {
    /// The conflict of a planned element with a stored one of the same row.
    pub(super) fn new(
        row: &'static Row,
        shape: &'static Shape,
        planned: &ElementContext,
        foreign: &Element,
    ) -> Self {
        Self {
            path: path(planned),
            noun: row.name,
            key: key_values(shape, XmlView::new(planned.element)),
            foreign: match_values(shape, XmlView::new(foreign)),
        }
    }
}

/// Whether a list keeps elements that the user does not manage.
pub(crate) fn is_shared(row: &Row) -> bool {
    row.list != List::Owned && !matches!(row.kind, Kind::Mixed(_))
}

/// Whether libvirt adds such an element, so that a planned one may replace it.
pub(super) fn is_added_by_libvirt(row: &Row, element: &Element) -> bool {
    if is_foreign_element(row, element) {
        return false;
    }
    let rules = row.rules;
    let is_one = |patterns| is_one_of(row, patterns, XmlView::new(element));
    let is_derived = !rules.derived_from.is_empty() && is_derived_element(row, element);
    row.has(Flags::AUTO) || is_one(rules.auto.elements()) || is_one(rules.replaceable) || is_derived
}

/// Whether an element sets a value that libvirt never sets in an element that it adds.
pub(super) fn is_foreign_element(row: &Row, element: &Element) -> bool {
    let Some(shape) = row.shape() else { return false };
    let view = XmlView::new(element);
    let is_set = |index: usize| !matches!(view.part(shape, index), Part::Absent);
    let mut rows = shape.rows.iter().enumerate();
    rows.any(|(index, row)| row.has(Flags::NEVER_ADDED) && is_set(index))
}

/// Whether the element after the merge contains the element before it.
pub(super) fn is_kept(shape: &'static Shape, before: &Element, after: &Element) -> bool {
    let [before, after] = [before, after].map(XmlView::new);
    Comparison::WITHIN.elements(shape, before, after).is_some()
}

/// The path of an element of a document in the Terraform value.
fn path(context: &ElementContext) -> Path {
    let Some(outer) = context.outer else {
        return Path::root();
    };
    let around = path(outer);
    let Some(index) = row_of(outer.shape, outer.element, context.element) else {
        return around;
    };
    let row = &outer.shape.rows[index];
    let siblings = outer.element.elements();
    let before = siblings.take_while(|other| !std::ptr::eq(*other, context.element));
    let is_same_row =
        |element: &&Element| row_of(outer.shape, outer.element, element) == Some(index);
    match row.kind {
        Kind::Flat(..) | Kind::Link => around,
        Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) | Kind::Chain(_) => {
            around.attribute(row.name).index(before.filter(is_same_row).count())
        }
        _ => around.attribute(row.name),
    }
}

/// The texts at the paths of the policy's `match` directive.
fn match_values(shape: &'static Shape, view: XmlView) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for row_path in shape.r#match {
        let path = shape.names(row_path).join(".");
        let inner = shape.row_at(row_path).and_then(|(_, row)| row.shape());
        for part in parts_at(view, shape, row_path) {
            match (part, inner) {
                (Part::Text(text), _) => values.push((path.clone(), text.into_owned())),
                (Part::Node(node), Some(inner)) => values.extend(texts(inner, &path, node)),
                _ => {}
            }
        }
    }
    values
}

fn texts(
    shape: &'static Shape,
    path: &str,
    node: XmlView<'_>,
) -> impl Iterator<Item = (String, String)> {
    let rows = shape.rows.iter().enumerate();
    let text = move |(index, row): (usize, &Row)| match node.part(shape, index) {
        Part::Text(text) if !row.name.is_empty() && !row.has(Flags::VOLATILE) => {
            Some((format!("{path}.{}", row.name), text.into_owned()))
        }
        _ => None,
    };
    rows.filter_map(text)
}
