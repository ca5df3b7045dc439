//! The slots that elements of a running object have for others, and the additions for which there is none. Policy lists
//! which elements have and take slots; a kind of slots is known only if an element with a count for it exists.

use std::collections::BTreeMap;

use mapping::shape::{Row, RowPath, Shape, Slots};
use mapping::view::ValueView;
use mapping::{Path, Value};
use serde_json::{Map, Value as Json};

use super::cover::{Candidate, Match, fits_any};
use super::{Action, Operation};
use crate::canon::text_in;

/// The free slots of a running object, by kind; none for any number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FreeSlots(BTreeMap<String, Option<u32>>);

/// A kind of slots of which a running object has too few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    /// The kind.
    pub kind: &'static str,
    /// The slots that are free, including those of removed elements.
    pub free: usize,
    /// The slots that the added elements take.
    pub needed: usize,
    /// The elements for which there is none: their paths in the planned state, and the elements in words.
    pub elements: Vec<(Path, String)>,
}

impl FreeSlots {
    /// The free slots of the document of a running object.
    pub fn of(shape: &'static Shape, document: &Value) -> Self {
        let mut found = Inventory::default();
        found.object(shape, document, &mut Vec::new());
        let mut free = BTreeMap::new();
        for offer in &found.offers {
            let count =
                offer.slots.count.map(|count| if found.is_taken(offer) { 0 } else { count });
            let total = free.entry(offer.slots.kind.to_owned()).or_insert(Some(0_u32));
            *total = total.zip(count).map(|(total, count)| total.saturating_add(count));
        }
        Self(free)
    }

    /// The free slots as JSON.
    pub fn to_json(&self) -> Json {
        let entries = self.0.iter().map(|(kind, count)| (kind.clone(), Json::from(*count)));
        Json::Object(entries.collect())
    }

    /// Parses the result of [`FreeSlots::to_json`]; empty for any other JSON.
    pub fn from_json(json: &Json) -> Self {
        let empty = Map::new();
        let entries = json.as_object().unwrap_or(&empty).iter();
        let count = |count: &Json| count.as_u64().and_then(|count| u32::try_from(count).ok());
        Self(entries.map(|(kind, json)| (kind.clone(), count(json))).collect())
    }

    /// The additions of a change for which there is no slot. An addition whose need is not certain, or that has a
    /// configured slot, is not counted.
    pub fn shortages(
        &self,
        [prior, planned]: [&Value; 2],
        operations: &[Operation],
    ) -> Vec<Shortage> {
        let mut added = BTreeMap::new();
        let mut wanted = BTreeMap::<&'static str, Vec<(Path, String)>>::new();
        for operation in operations.iter().filter(|operation| operation.is_live()) {
            let rules = &operation.row.rules;
            let state = if operation.action == Action::Remove { prior } else { planned };
            let element = state.at_path(&operation.path);
            let gains = match operation.action {
                Action::Add => rules.offers,
                Action::Remove => rules.takes,
                Action::Change => continue,
            };
            for slots in gains.iter().filter(|slots| has(operation.row, slots, element) > Match::No)
            {
                let total = added.entry(slots.kind).or_insert(Some(0_u32));
                *total = total.zip(slots.count).map(|(total, count)| total.saturating_add(count));
            }
            if operation.action == Action::Remove || is_placed(operation.row, element) {
                continue;
            }
            for slots in
                rules.takes.iter().filter(|it| has(operation.row, it, element) == Match::Yes)
            {
                let element = (operation.path.clone(), operation.label.clone());
                wanted.entry(slots.kind).or_default().push(element);
            }
        }
        let shortage = |(kind, mut elements): (&'static str, Vec<(Path, String)>)| {
            let free =
                (*self.0.get(kind)?)?.saturating_add(added.get(kind).copied().unwrap_or(Some(0))?);
            let (free, needed) = (usize::try_from(free).ok()?, elements.len());
            (free < needed).then(|| {
                elements.drain(..free);
                Shortage { kind, free, needed, elements }
            })
        };
        wanted.into_iter().filter_map(shortage).collect()
    }
}

/// Whether an element of a planned state has or takes slots.
fn has(row: &Row, slots: &Slots, element: &Value) -> Match {
    let candidate = Candidate { element, is_document: false, is_after: true };
    row.shape().map_or(Match::No, |shape| fits_any(shape, slots.elements, candidate))
}

/// Whether the user chose the slot of an element.
fn is_placed(row: &Row, element: &Value) -> bool {
    let mut rows = row.shape().into_iter().flat_map(|shape| shape.rows);
    rows.any(|inner| inner.rules.attached_to.is_some() && !element.get(inner.name).is_null())
}

/// What a document contains.
#[derive(Default)]
struct Inventory<'a> {
    offers: Vec<Offer<'a>>,
    references: Vec<Reference>,
}

/// An element that has slots.
struct Offer<'a> {
    slots: &'static Slots,
    row_path: Vec<u16>,
    shape: &'static Shape,
    element: &'a Value,
}

/// A reference to an element that has slots.
struct Reference {
    list: RowPath,
    /// The row and the value of each key of that element.
    keys: Vec<(u16, String)>,
}

impl<'a> Inventory<'a> {
    fn object(&mut self, shape: &'static Shape, object: &'a Value, row_path: &mut Vec<u16>) {
        for (name, value) in object.as_object().into_iter().flat_map(mapping::Object::iter) {
            let elements = match value {
                Value::List(items) => items.as_slice(),
                Value::Object(_) | Value::Map(_) => std::slice::from_ref(value),
                _ => continue,
            };
            let mut rows = shape.rows.iter().zip(0..);
            let found = rows.find(|(row, _)| row.name == name && row.is_in_hcl());
            let Some((row, index)) = found else { continue };
            let Some(inner) = row.shape() else { continue };
            row_path.push(index);
            for element in elements {
                self.element(row, inner, element, row_path);
            }
            row_path.pop();
        }
    }

    fn element(
        &mut self,
        row: &'static Row,
        shape: &'static Shape,
        element: &'a Value,
        row_path: &mut Vec<u16>,
    ) {
        let candidate = Candidate { element, is_document: true, is_after: true };
        for slots in row.rules.offers {
            if fits_any(shape, slots.elements, candidate) == Match::Yes {
                self.offers.push(Offer { slots, row_path: row_path.clone(), shape, element });
            }
        }
        if let Some(attachment) = &row.rules.attached_to {
            let key = |(theirs, own): &(u16, u16)| {
                Some((*theirs, text_in(shape, *own, ValueView::of(element))?))
            };
            if let Some(keys) = attachment.keys.iter().map(key).collect::<Option<Vec<_>>>() {
                let lists = attachment.row_paths.iter().copied();
                self.references.extend(lists.map(|list| Reference { list, keys: keys.clone() }));
            }
        }
        if matches!(element, Value::Object(_)) {
            self.object(shape, element, row_path);
        }
    }

    /// Whether another element refers to one that has slots.
    fn is_taken(&self, offer: &Offer) -> bool {
        let key = |(row, own): &(u16, String)| {
            text_in(offer.shape, *row, ValueView::of(offer.element)).as_ref() == Some(own)
        };
        let mut references = self.references.iter();
        references.any(|reference| {
            reference.list == offer.row_path.as_slice() && reference.keys.iter().all(key)
        })
    }
}
