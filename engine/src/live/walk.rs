//! Walks over the states and documents of a change, and assigns each difference to the innermost rule that covers it.

use mapping::path::Step;
use mapping::shape::{Flags, Kind, Live, Row, Shape, Verb};
use mapping::{Object, Value};

use super::cover::{Candidate, Match, covers, is_supported, matches};
use super::sides::{AFTER, BEFORE, LIVE, PLANNED, PRIOR, Side, Sides};
use super::{Action, Class, Edit, Operation, Restored};
use crate::correlate::{self, Pairs};
use crate::describe;
use crate::fields::{ObjectAttribute, fields};
use crate::order;
use crate::plan::Change;
use crate::view::ValueView;

pub(super) fn operations(shape: &'static Shape, edit: Edit) -> Vec<Operation> {
    let null = Value::Null;
    let (before, after, live) =
        edit.documents.map_or((&null, &null, &null), |it| (it.before, it.after, it.live));
    let sides = Sides([edit.prior, edit.planned, before, after, live].map(Side::root));
    let mut walker = Walker { edit, row_path: Vec::new(), operations: Vec::new() };
    let frame = Frame { outer: None, row: None, depth: 0, element: &sides, is_boot: false };
    walker.object(shape, &sides, &frame);
    walker.operations
}

/// A row or list element around a value, whose rules may cover it.
struct Frame<'f, 'a> {
    outer: Option<&'f Frame<'f, 'a>>,
    /// The row of the values, or of the list; none for the document.
    row: Option<FrameRow>,
    /// The length of the row path at the element.
    depth: usize,
    /// The innermost list element, or the document.
    element: &'f Sides<'a>,
    /// Whether the values are used at the next start only.
    is_boot: bool,
}

/// The row of a frame.
#[derive(Clone, Copy)]
enum FrameRow {
    /// Of values that a call of their own may set.
    Values(ObjectAttribute),
    /// Of the list that contains the element.
    Element(&'static Row),
}

impl FrameRow {
    /// The rules that can cover a change of a value.
    fn rules(self) -> Vec<&'static Live> {
        let is_set = |live: &&Live| matches!(live.verb, Verb::Set(_));
        match self {
            Self::Values(field) => field.live().filter(is_set).collect(),
            Self::Element(row) => {
                let rules = row.rules.live.iter();
                rules.filter(|live| live.verb.changes() && !is_set(live)).collect()
            }
        }
    }

    fn row(self) -> &'static Row {
        match self {
            Self::Values(field) => field.row,
            Self::Element(row) => row,
        }
    }
}

struct Walker<'a> {
    edit: Edit<'a>,
    /// The row path from the root to the current value.
    row_path: Vec<u16>,
    operations: Vec<Operation>,
}

impl<'a> Walker<'a> {
    fn object(&mut self, shape: &'static Shape, sides: &Sides<'a>, frame: &Frame<'_, 'a>) {
        // Most attributes of a shape are not set. A size also changes with its unit.
        let is_set = |field: &ObjectAttribute| {
            let mut values = [PRIOR, PLANNED].iter().map(|side| sides.value(*side).get(field.name));
            field.is_size() || values.any(|value| !value.is_null())
        };
        let counts = |field: &ObjectAttribute| field.is_compared(shape) || field.is_version();
        for field in fields(shape).filter(|field| is_set(field) && counts(field)) {
            let length = self.row_path.len();
            // The version of a secret stands for the secret.
            let secret = fields(shape).find(|secret| field.is_of(secret));
            self.row_path.extend(secret.unwrap_or(field).row_path());
            let inner = Frame {
                outer: Some(frame),
                row: Some(FrameRow::Values(field)),
                depth: length,
                element: frame.element,
                is_boot: frame.is_boot || field.has(Flags::BOOT),
            };
            self.field(shape, field, sides, &inner);
            self.row_path.truncate(length);
        }
    }

    fn field(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        sides: &Sides<'a>,
        frame: &Frame<'_, 'a>,
    ) {
        let inner = sides.attribute(field.name);
        match field.row.kind {
            Kind::Child(child) => self.child(field, child, &inner, frame),
            Kind::Children(child) | Kind::Chain(child) | Kind::Mixed(child) => {
                if inner.value(PLANNED).is_unknown() {
                    return self.leaf(field.row, &[&inner], false, frame);
                }
                self.list(field.row, child, &inner, frame);
            }
            _ => self.scalar(shape, field, sides, frame),
        }
    }

    fn scalar(
        &mut self,
        shape: &'static Shape,
        field: ObjectAttribute,
        sides: &Sides<'a>,
        frame: &Frame<'_, 'a>,
    ) {
        let empty = Object::new();
        let [prior, planned] =
            [PRIOR, PLANNED].map(|side| sides.value(side).as_object().unwrap_or(&empty));
        if field.is_same(shape, planned, prior) {
            return;
        }
        // A size is restored together with its unit.
        let mut members = vec![sides.attribute(field.name)];
        let group = field.group(shape);
        let others = group.iter().filter(|other| other.name != field.name);
        members.extend(others.map(|other| sides.attribute(other.name)));
        let is_certain = members.iter().all(|member| member.value(PLANNED).is_wholly_known());
        let members: Vec<&Sides> = members.iter().collect();
        self.leaf(field.row, &members, is_certain, frame);
    }

    fn child(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        sides: &Sides<'a>,
        frame: &Frame<'_, 'a>,
    ) {
        let is_container = field.row.is_container();
        match (sides.value(PRIOR), sides.value(PLANNED)) {
            (Value::Null, Value::Null) => {}
            (Value::Object(_), Value::Object(_)) => self.object(shape, sides, frame),
            (Value::Null, Value::Object(_)) | (Value::Object(_), Value::Null) if is_container => {
                self.object(shape, sides, frame);
            }
            (_, planned) => self.leaf(field.row, &[sides], !planned.is_unknown(), frame),
        }
    }

    fn list(
        &mut self,
        row: &'static Row,
        shape: &'static Shape,
        sides: &Sides<'a>,
        frame: &Frame<'_, 'a>,
    ) {
        let pair = |left: usize, right: usize| -> Pairs {
            let (left, right) = (sides.value(left).items(), sides.value(right).items());
            if matches!(row.kind, Kind::Chain(_)) {
                correlate::by_index(left.len(), right.len())
            } else {
                correlate::values(shape, left, right)
            }
        };
        let states = pair(PLANNED, PRIOR);
        let (planned_to_after, prior_to_before) = (pair(PLANNED, AFTER), pair(PRIOR, BEFORE));
        let (after_to_live, before_to_live) = (pair(AFTER, LIVE), pair(BEFORE, LIVE));
        let element = |planned: Option<usize>, prior: Option<usize>| {
            let after = planned.and_then(|at| planned_to_after.left[at]);
            let before = prior.and_then(|at| prior_to_before.left[at]);
            let live = before.and_then(|at| before_to_live.left[at]);
            let live = live.or_else(|| after_to_live.left[after?]);
            let indices = [prior, planned, before, after, live];
            Sides(std::array::from_fn(|side| sides.0[side].element(indices[side])))
        };
        for (index, partner) in states.left.iter().enumerate() {
            let element = element(Some(index), *partner);
            if partner.is_some() {
                let depth = self.row_path.len();
                let row = Some(FrameRow::Element(row));
                let (outer, is_boot) = (Some(frame), frame.is_boot);
                let inner = Frame { outer, row, depth, element: &element, is_boot };
                self.object(shape, &element, &inner);
            } else {
                self.element(row, Action::Add, [&element, sides], frame);
            }
        }
        let removed = (0..states.right.len()).filter(|at| states.right[*at].is_none());
        for index in removed {
            self.element(row, Action::Remove, [&element(None, Some(index)), sides], frame);
        }
        self.order(row, &states, sides, frame);
    }

    fn order(
        &mut self,
        row: &'static Row,
        states: &Pairs,
        sides: &Sides<'a>,
        frame: &Frame<'_, 'a>,
    ) {
        let view = |side: usize, at: usize| ValueView::of(&sides.value(side).items()[at]);
        let (left, right) = (|at| view(PLANNED, at), |at| view(PRIOR, at));
        if order::is_significant(row) && !order::is_kept(row, left, right, &states.left) {
            let known = self.operations.len();
            self.leaf(row, &[sides], true, frame);
            // The order cannot be undone without its elements.
            self.operations.iter_mut().skip(known).for_each(|operation| operation.restored.clear());
        }
    }

    /// An element that is added or removed; `sides` are the element and its list.
    fn element(
        &mut self,
        row: &'static Row,
        action: Action,
        sides: [&Sides<'a>; 2],
        frame: &Frame<'_, 'a>,
    ) {
        let [element, list] = sides;
        let candidates = element.candidates();
        let is_known = element.value(PLANNED).is_wholly_known();
        let rules = row.rules.live.iter().filter(|live| live.verb.adds_and_removes());
        let found = rules.filter(|live| is_supported(live, self.edit.version)).find_map(|live| {
            let found = self.matches(row, live, &candidates);
            (found > Match::No).then_some((live.verb, found))
        });
        let (class, found) = match found {
            Some((verb, found)) if !frame.is_boot => (Class::Live(verb), found),
            // A rule of an element around the list may cover the list.
            _ => match self.class(frame) {
                (Class::Restart, _, found) => (Class::Restart, found),
                _ => return self.leaf(row, &[list], is_known, frame),
            },
        };
        let change = Change { path: list.path(PLANNED).clone(), row, is_certain: is_known };
        let side = if action == Action::Add { PLANNED } else { PRIOR };
        let (path, label) = (element.path(side).clone(), label(row, &element.0[side]));
        self.operations.push(Operation {
            class,
            action,
            path,
            label,
            changes: vec![change],
            is_certain: found == Match::Yes,
            row,
            places: element.places(),
            row_path: self.row_path.clone(),
            restored: vec![restored(element)],
        });
    }

    /// A changed value; `members` are the value and those that change with it.
    fn leaf(
        &mut self,
        row: &'static Row,
        members: &[&Sides<'a>],
        is_certain: bool,
        frame: &Frame<'_, 'a>,
    ) {
        let Some(first) = members.first() else { return };
        let path = first.path(PLANNED).clone();
        let change = Change { path: path.clone(), row, is_certain };
        let (class, around, found) = self.class(frame);
        let (row, element) = around.unwrap_or((row, frame.element));
        let restored = members.iter().map(|member| restored(member));
        let is_same = |operation: &&mut Operation| match class {
            Class::Live(Verb::Set(_)) => {
                operation.class == class && operation.places == element.places()
            }
            Class::Live(_) => {
                operation.class == class
                    && operation.action == Action::Change
                    && operation.path == *element.path(PLANNED)
            }
            _ => operation.class == class && operation.path == path,
        };
        if let Some(operation) = self.operations.iter_mut().find(is_same) {
            if operation.changes.iter().all(|change| change.path != path) {
                operation.changes.push(change);
            }
            operation.restored.extend(restored);
            operation.is_certain &= found == Match::Yes;
            return;
        }
        let is_element = matches!(class, Class::Live(verb) if !matches!(verb, Verb::Set(_)));
        let path = if is_element { element.path(PLANNED).clone() } else { path };
        self.operations.push(Operation {
            class,
            action: Action::Change,
            path,
            label: String::new(),
            changes: vec![change],
            is_certain: found == Match::Yes,
            row,
            places: element.places(),
            row_path: self.row_path.clone(),
            restored: restored.collect(),
        });
    }

    /// Whether a rule applies to an element, as far as the version of the daemon is known.
    fn matches(&self, row: &'static Row, rule: &Live, candidates: &[Candidate]) -> Match {
        let found = matches(row.shape(), rule, candidates);
        let is_open = rule.since.is_some() && self.edit.version.is_none();
        if is_open { found.min(Match::Maybe) } else { found }
    }

    /// The class of the current value, with the row and element of the rule that covers it.
    fn class<'f>(&self, frame: &'f Frame<'f, 'a>) -> Covered<'f, 'a> {
        if frame.is_boot {
            return (Class::Boot, None, Match::Yes);
        }
        for frame in std::iter::successors(Some(frame), |frame| frame.outer) {
            let Some(row) = frame.row else { continue };
            for live in row.rules() {
                let is_it = is_supported(live, self.edit.version)
                    && covers(live, &self.row_path[frame.depth..]);
                let found = self.matches(row.row(), live, &frame.element.candidates());
                if is_it && found > Match::No {
                    return (Class::Live(live.verb), Some((row.row(), frame.element)), found);
                }
            }
        }
        (Class::Restart, None, Match::Yes)
    }
}

/// A class, the row and element of the rule that covers a value, and whether the element matches.
type Covered<'f, 'a> = (Class, Option<(&'static Row, &'f Sides<'a>)>, Match);

/// An element in words: the name of its list, and its key.
fn label(row: &Row, side: &Side) -> String {
    let index = match side.path.0.last() {
        Some(Step::Index(index)) => *index,
        _ => 0,
    };
    let name = row.shape().map(|shape| describe::name(shape, index, side.value));
    format!("{} {}", row.name, name.unwrap_or_default())
}

fn restored(sides: &Sides) -> Restored {
    Restored { planned: sides.path(PLANNED).clone(), prior: sides.path(PRIOR).clone() }
}
