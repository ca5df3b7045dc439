//! The calls of a change of a running object, in the order in which libvirt can make them.

use engine::live::{self, Action, Operation, element_at};
use mapping::path::Step;
use mapping::shape::{Shape, Verb};
use mapping::xml::{Element, Node};
use mapping::{Path, Value};

use super::super::document;
use super::super::job::Job;
use super::documents::{Documents, Moved, is_update};
use super::{Failure, Stored};
use crate::libvirt::{Error, ErrorKind};
use crate::resources::{Entry, EntryChange, Failed, LiveValues, RunningObject};

/// The calls, and what became of them.
pub(super) struct Calls<'a> {
    job: &'a Job,
    stored: &'a Stored<'a>,
    running: &'a dyn RunningObject,
    documents: &'a Documents,
    operations: &'a [Operation],
    shape: &'static Shape,
    /// The calls that failed.
    pub(super) failed: Vec<Failure>,
    /// The elements that were attached in another slot.
    pub(super) moved: Vec<Moved>,
}

impl<'a> Calls<'a> {
    pub(super) fn new(
        job: &'a Job,
        stored: &'a Stored<'a>,
        running: &'a dyn RunningObject,
        documents: &'a Documents,
        operations: &'a [Operation],
    ) -> Self {
        let shape = job.resource.root().shape;
        let (failed, moved) = (Vec::new(), Vec::new());
        Self { job, stored, running, documents, operations, shape, failed, moved }
    }

    /// Makes all calls; a failure does not prevent the others.
    pub(super) fn make(&mut self) {
        self.detach();
        let live = self.live();
        for index in 0..self.operations.len() {
            let is_attached = is_attached(&self.operations[index]);
            if is_attached && !self.has_failed(index) && !self.job.cancel.is_cancelled() {
                let outcome = self.attach(&self.operations[index], &live);
                self.record(index, outcome);
            }
        }
        self.update();
        let mut indices: Vec<usize> = (0..self.operations.len()).collect();
        indices.sort_by_key(|index| match self.operations[*index].verb() {
            Some(Verb::Set(setter)) => self.running.order(setter),
            _ => 0,
        });
        for index in indices {
            let operation = &self.operations[index];
            let outcome = match operation.verb() {
                Some(Verb::Set(setter)) => self.set(operation, setter),
                Some(Verb::Entry(section)) => self.entry(operation, section, false),
                Some(Verb::ChangedEntry(section)) => self.entry(operation, section, true),
                _ => continue,
            };
            self.record(index, outcome);
        }
    }

    fn has_failed(&self, index: usize) -> bool {
        self.failed.iter().any(|(at, _)| *at == index)
    }

    fn record(&mut self, index: usize, outcome: Result<(), Failed>) {
        if let Err(failed) = outcome {
            self.failed.push((index, failed));
        }
    }

    /// The running document after elements were detached; the one before if it cannot be read.
    fn live(&self) -> Element {
        let text = self.stored.object.live().ok().flatten();
        let parsed = text.and_then(|text| document::parse(self.job.resource.root(), &text).ok());
        parsed.map_or_else(|| self.documents.live.element.clone(), |parsed| parsed.element)
    }

    fn at<'d>(&self, document: &'d Element, path: Option<&Path>) -> Option<&'d Element> {
        element_at(self.shape, document, path?)
    }

    /// Detaches all elements that are removed, or attached again because they changed.
    fn detach(&mut self) {
        let live = &self.documents.live.element;
        let is_detached = |(_, operation): &(usize, &Operation)| match operation.verb() {
            Some(Verb::Plug) => operation.action == Action::Remove,
            Some(Verb::Replug) => operation.action != Action::Add,
            _ => false,
        };
        let detached = self.operations.iter().enumerate().filter(is_detached);
        let detached: Vec<(usize, &Element)> = detached
            .filter_map(|(index, it)| Some((index, self.at(live, it.places.live.as_ref())?)))
            .collect();
        if detached.is_empty() {
            return;
        }
        let elements: Vec<&Element> = detached.iter().map(|(_, element)| *element).collect();
        let outcomes = self.running.detach(&elements, self.stored.update);
        for ((index, _), outcome) in detached.into_iter().zip(outcomes) {
            self.record(index, outcome);
        }
    }

    /// Attaches an element of the stored definition, in the same slot if the running object has it free.
    fn attach(&mut self, operation: &Operation, live: &Element) -> Result<(), Failed> {
        if operation.action == Action::Add && operation.places.live.is_some() {
            return self.refuse_other(operation);
        }
        let after = self.at(&self.documents.after.element, operation.places.after.as_ref());
        let (Some(element), Some(shape)) = (after, operation.row.shape()) else { return Ok(()) };
        let slot = live::slot(shape, element);
        let is_free = slot.is_none_or(|slot| !live::is_slot_taken(live, slot));
        if is_free {
            match self.running.attach(&element.to_string()) {
                Err(Failed { error, .. }) if slot.is_some() && error.kind != ErrorKind::Lost => {}
                outcome => return outcome,
            }
        }
        let free = live::without_slot(shape, element);
        self.running.attach(&free.to_string())?;
        self.note_slot(operation, element);
        Ok(())
    }

    /// Errors: the running object has an element with the same key and other values, which somebody else attached.
    fn refuse_other(&self, operation: &Operation) -> Result<(), Failed> {
        let (Some(shape), Operation { places, path, .. }) = (operation.row.shape(), operation)
        else {
            return Ok(());
        };
        let (documents, planned) = (self.documents.values(), self.job.planned.at_path(path));
        let after = value_at(documents.after, places.after.as_ref());
        let live = value_at(documents.live, places.live.as_ref());
        if engine::difference(shape, planned, after, live).is_empty() {
            return Ok(());
        }
        let message = "the running object has another one with the same key, which was attached outside of \
             Terraform. Detach that one, or set update = { live = false } to replace it at the next start";
        Err(Failed { step: "attach", error: Error::new(ErrorKind::Exists, message) })
    }

    /// Notes the slot that libvirt chose for an attached element.
    fn note_slot(&mut self, operation: &Operation, element: &Element) {
        let Some(place) = &operation.places.after else { return };
        let live = self.live();
        let found = live::counterpart(self.shape, [&self.documents.after.element, &live], place);
        let slot = operation.row.shape().and_then(|shape| live::slot(shape, found?));
        let (Some(slot), Some(shape)) = (slot, operation.row.shape()) else { return };
        let mut attached = live::without_slot(shape, element);
        attached.children.push(Node::Element(slot.clone()));
        self.moved.push(Moved { stored: element.clone(), attached });
    }

    /// Updates elements of the running object.
    fn update(&mut self) {
        let mut updates = (0..self.operations.len()).filter(|at| is_update(&self.operations[*at]));
        let Some(first) = updates.next() else { return };
        let updates: Vec<usize> = std::iter::once(first).chain(updates).collect();
        let updated = self.documents.updated(self.job, self.stored, self.operations);
        for index in updates {
            let outcome = match &updated {
                Ok(updated) => self.update_one(&self.operations[index], updated),
                Err(diagnostics) => {
                    let reasons: Vec<String> =
                        diagnostics.iter().map(|diagnostic| diagnostic.detail.clone()).collect();
                    let error = Error::new(ErrorKind::Invalid, reasons.join(" "));
                    Err(Failed { step: "update", error })
                }
            };
            self.record(index, outcome);
        }
    }

    fn update_one(&self, operation: &Operation, updated: &Element) -> Result<(), Failed> {
        let live = &self.documents.live.element;
        let place = operation.places.live.as_ref();
        let found = place.and_then(|place| live::counterpart(self.shape, [live, updated], place));
        let Some(element) = found else {
            let message = "the running object does not have it. Apply again after its next start";
            return Err(Failed { step: "update", error: Error::new(ErrorKind::Invalid, message) });
        };
        self.running.update(&element.to_string(), self.stored.update)
    }

    fn set(&self, operation: &Operation, setter: &'static str) -> Result<(), Failed> {
        let values = self.documents.values();
        let places = &operation.places;
        let [before, after, live] = [
            value_at(values.before, places.before.as_ref()),
            value_at(values.after, places.after.as_ref()),
            value_at(values.live, places.live.as_ref()),
        ];
        let values = LiveValues {
            // An interrupted apply may have stored the change already.
            before: if before == after { live } else { before },
            after,
            live,
            cancel: &self.job.cancel,
        };
        self.running.set(setter, &values)
    }

    /// Changes an entry of a section. An entry that cannot be changed is deleted and added; if it cannot be added, the
    /// previous one is added again.
    fn entry(
        &self,
        operation: &Operation,
        section: &'static str,
        is_changed: bool,
    ) -> Result<(), Failed> {
        let Places { old, new, parent } = self.entry_places(operation);
        let change = |change: EntryChange, element: Option<&Element>| {
            let Some(element) = element else { return Ok(()) };
            let xml = element.to_string();
            self.running.change_entry(&Entry { section, change, parent, xml: &xml })
        };
        match operation.action {
            Action::Add => change(EntryChange::Add, new),
            Action::Remove => change(EntryChange::Delete, old),
            Action::Change if is_changed => change(EntryChange::Modify, new),
            Action::Change => {
                change(EntryChange::Delete, old)?;
                change(EntryChange::Add, new).inspect_err(|_| {
                    if change(EntryChange::Add, old).is_err() {
                        tracing::warn!(path = %operation.path, "the previous entry was not added again");
                    }
                })
            }
        }
    }

    fn entry_places(&self, operation: &Operation) -> Places<'a> {
        let places = &operation.places;
        let parent = [&places.live, &places.before, &places.after].into_iter().flatten().next();
        let documents = self.documents;
        let at = |document: &'a Element, place: &Option<Path>| {
            place.as_ref().and_then(|place| element_at(self.shape, document, place))
        };
        Places {
            old: at(&documents.live.element, &places.live),
            new: at(&documents.after.element, &places.after),
            parent: parent.and_then(outer_index),
        }
    }
}

/// The value of a document at a path.
fn value_at<'v>(document: &'v Value, place: Option<&Path>) -> &'v Value {
    place.map_or(&Value::Null, |place| document.at_path(place))
}

/// The entry in the documents, and the index of the element around its section.
struct Places<'a> {
    old: Option<&'a Element>,
    new: Option<&'a Element>,
    parent: Option<usize>,
}

/// The index of the list element that contains the last list of a path.
fn outer_index(path: &Path) -> Option<usize> {
    let mut indices = path.0.iter().rev().filter_map(|step| match step {
        Step::Index(index) => Some(*index),
        _ => None,
    });
    indices.nth(1)
}

/// Whether an operation attaches an element.
fn is_attached(operation: &Operation) -> bool {
    match operation.verb() {
        Some(Verb::Plug) => operation.action == Action::Add,
        Some(Verb::Replug) => operation.action != Action::Remove,
        _ => false,
    }
}
