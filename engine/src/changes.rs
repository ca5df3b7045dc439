//! The changes between two states, differences of spelling excluded.

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::{Object, Path, Value};

use crate::correlate;
use crate::fields::{ObjectAttribute, fields};
use crate::merge::is_shared;
use crate::order;
use crate::pattern::is_exactly_one_of;
use crate::plan::Change;
use crate::view::ValueView;

/// The changes between two states, and the paths of the attributes whose change replaces the object.
pub(crate) fn between(
    shape: &'static Shape,
    before: &Object,
    after: &Object,
) -> (Vec<Change>, Vec<Path>) {
    let mut collector = ChangeCollector::default();
    collector.object(shape, (before, after), &Path::root());
    (collector.changes, collector.replace)
}

/// The paths of the attributes of an existing object that cannot be changed to the planned ones. Elements of lists that
/// the plan leaves alone are no differences.
pub(crate) fn fixed(shape: &'static Shape, actual: &Object, planned: &Object) -> Vec<Path> {
    let mut collector = ChangeCollector { is_adoption: true, ..ChangeCollector::default() };
    collector.object(shape, (actual, planned), &Path::root());
    collector.replace
}

#[derive(Default)]
struct ChangeCollector {
    /// Whether the state before is that of an object that is not managed yet.
    is_adoption: bool,
    changes: Vec<Change>,
    /// The number of changes that set a value. Omitting an attribute ends its management and never replaces the
    /// object.
    settings: usize,
    replace: Vec<Path>,
}

impl ChangeCollector {
    fn object(&mut self, shape: &'static Shape, states: (&Object, &Object), path: &Path) {
        let counts = |field: &ObjectAttribute| field.is_compared(shape) || field.is_version();
        for field in fields(shape).filter(counts) {
            let before_count = self.settings;
            let path = path.attribute(field.name);
            self.field(shape, field, states, &path);
            if field.has(Flags::REPLACE) && self.settings > before_count {
                self.replace.push(path);
            }
        }
    }

    fn field(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        states: (&Object, &Object),
        path: &Path,
    ) {
        let (before, after) = (states.0.get(field.name), states.1.get(field.name));
        let (before_count, settings) = (self.changes.len(), self.settings);
        match field.row.kind {
            Kind::Child(inner) => self.child(field, inner, (before, after), path),
            Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
                if after.is_unknown() {
                    return self.add(field, path, false);
                }
                self.list(field, inner, (before.items(), after.items()), path);
            }
            _ if !field.is_same(shape, states.1, states.0) => {
                let has_unknown =
                    |field: &ObjectAttribute| !states.1.get(field.name).is_wholly_known();
                let has_unknown = has_unknown(&field) || field.group(shape).iter().any(has_unknown);
                self.add(field, path, !has_unknown);
            }
            _ => {}
        }
        // libvirt may have had the value before, without reporting it.
        let is_newly_reported = field.has(Flags::UNREPORTED) && before.is_null();
        if self.changes.len() > before_count && (after.is_null() || is_newly_reported) {
            self.settings = settings;
        }
    }

    fn child(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        states: (&Value, &Value),
        path: &Path,
    ) {
        let empty = Object::new();
        let states = match states {
            (Value::Object(before), Value::Object(after)) => (before, after),
            (Value::Null, Value::Object(after)) if field.row.is_container() => (&empty, after),
            (Value::Object(before), Value::Null) if field.row.is_container() => (before, &empty),
            (Value::Null, Value::Null) => return,
            (_, after) => return self.add(field, path, !after.is_unknown()),
        };
        self.object(shape, states, path);
    }

    fn list(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        (before, after): (&[Value], &[Value]),
        path: &Path,
    ) {
        let pairs = if matches!(field.row.kind, Kind::Chain(_)) {
            correlate::by_index(after.len(), before.len())
        } else {
            correlate::values(shape, after, before)
        };
        let is_kept = |at: usize| self.is_adoption && is_kept_by_merge(field.row, &before[at]);
        let mut removed =
            (0..before.len()).filter(|at| pairs.right[*at].is_none() && !is_kept(*at));
        let left = |at: usize| ValueView::of(&after[at]);
        let right = |at: usize| ValueView::of(&before[at]);
        let is_in_order = || order::is_kept(field.row, left, right, &pairs.left);
        let is_whole = pairs.left.iter().all(Option::is_some) && removed.next().is_none();
        if !is_whole || (order::is_significant(field.row) && !is_in_order()) {
            let has_other_length = before.len() != after.len();
            let is_certain = has_other_length || after.iter().all(Value::is_wholly_known);
            self.add(field, path, is_certain);
        }
        for (index, partner) in pairs.left.iter().enumerate() {
            let states = partner.map(|at| (before[at].as_object(), after[index].as_object()));
            if let Some((Some(before), Some(after))) = states {
                self.object(shape, (before, after), &path.index(index));
            }
        }
    }

    fn add(&mut self, field: ObjectAttribute, path: &Path, is_certain: bool) {
        let (path, row) = (path.clone(), field.row);
        self.changes.push(Change { path, row, is_certain });
        self.settings += 1;
    }
}

/// Whether a change of an object keeps an element of a list that the user does not manage.
fn is_kept_by_merge(row: &Row, element: &Value) -> bool {
    let is_auto = |element| is_exactly_one_of(row, row.rules.auto.elements(), element);
    is_shared(row) || element.as_object().is_some_and(|element| is_auto(ValueView::Object(element)))
}
