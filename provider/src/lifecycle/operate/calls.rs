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

/// The calls, and their results.
pub(super) struct Calls<'a> {
    pub(super) job: &'a Job,
    pub(super) stored: &'a Stored<'a>,
    pub(super) running: &'a dyn RunningObject,
    pub(super) documents: &'a Documents,
    pub(super) operations: &'a [Operation],
    /// The calls that failed.
    pub(super) failed: Vec<Failure>,
    /// The elements that were attached in another slot.
    pub(super) moved: Vec<Moved>,
}

impl<'a> Calls<'a> {
    /// Makes all calls; a failure does not prevent the others.
    pub(super) fn make(&mut self) {
        self.detach();
        let live = self.live();
        for index in self.indices(is_attached) {
            if !self.failed.iter().any(|(at, _)| *at == index) {
                self.call(index, "attach", |calls, operation| calls.attach(operation, &live));
            }
        }
        self.update();
        let mut setters = self.indices(|operation| setter(operation).is_some());
        setters
            .sort_by_key(|index| setter(&self.operations[*index]).map(|it| self.running.order(it)));
        for index in setters {
            self.call(index, "set", |calls, operation| calls.set(operation));
        }
        for index in self.indices(|operation| section(operation).is_some()) {
            self.call(index, "change", |calls, operation| calls.entry(operation));
        }
    }

    /// The operations of one kind.
    fn indices(&self, is_it: impl Fn(&Operation) -> bool) -> Vec<usize> {
        (0..self.operations.len()).filter(|index| is_it(&self.operations[*index])).collect()
    }

    /// Makes the call of an operation, unless the user cancelled the run, and records its failure.
    fn call(
        &mut self,
        index: usize,
        step: &'static str,
        call: impl FnOnce(&mut Self, &'a Operation) -> Result<(), Failed>,
    ) {
        let outcome = if self.job.cancel.is_cancelled() {
            let message =
                "the apply was cancelled, or reached its time limit, before this step. Apply again";
            Err(Failed { step, error: Error::new(ErrorKind::Cancelled, message) })
        } else {
            call(self, &self.operations[index])
        };
        self.record(index, outcome);
    }

    fn record(&mut self, index: usize, outcome: Result<(), Failed>) {
        if let Err(failed) = outcome {
            self.failed.push((index, failed));
        }
    }

    fn shape(&self) -> &'static Shape {
        self.job.resource.root().shape
    }

    /// The running document after elements were detached; the one before if it cannot be read.
    fn live(&self) -> Element {
        let text = self.stored.object.live().ok().flatten();
        let parsed = text.and_then(|text| document::parse(self.job.resource.root(), &text).ok());
        parsed.map_or_else(|| self.documents.live.element.clone(), |parsed| parsed.element)
    }

    fn at<'d>(&self, document: &'d Element, path: Option<&Path>) -> Option<&'d Element> {
        element_at(self.shape(), document, path?)
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
        let is_free = slot.is_none_or(|slot| !live::is_slot_taken(self.shape(), live, slot));
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

    /// Errors: the running object has an element with the same key and other values, which was attached outside of
    /// Terraform.
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
        let found = live::counterpart(self.shape(), [&self.documents.after.element, &live], place);
        let slot = operation.row.shape().and_then(|shape| live::slot(shape, found?));
        let (Some(slot), Some(shape)) = (slot, operation.row.shape()) else { return };
        // Something that only the definition contains may have it; the element then moves at the next start.
        if live::is_slot_taken(self.shape(), &self.documents.after.element, slot) {
            return;
        }
        let mut attached = live::without_slot(shape, element);
        attached.children.push(Node::Element(slot.clone()));
        self.moved.push(Moved { stored: element.clone(), attached });
    }

    /// Updates elements of the running object.
    fn update(&mut self) {
        let updates = self.indices(is_update);
        if updates.is_empty() {
            return;
        }
        let updated = self.documents.updated(self.job, self.stored, self.operations);
        for index in updates {
            self.call(index, "update", |calls, operation| match &updated {
                Ok(updated) => calls.update_one(operation, updated),
                Err(diagnostics) => {
                    let reasons = diagnostics.iter().map(|diagnostic| diagnostic.detail.as_str());
                    let reasons = reasons.collect::<Vec<_>>().join(" ");
                    let error = Error::new(ErrorKind::Invalid, reasons);
                    Err(Failed { step: "update", error })
                }
            });
        }
    }

    fn update_one(&self, operation: &Operation, updated: &Element) -> Result<(), Failed> {
        let live = &self.documents.live.element;
        let place = operation.places.live.as_ref();
        let found = place.and_then(|place| live::counterpart(self.shape(), [live, updated], place));
        let Some(element) = found else {
            let message = "the running object does not have it. Apply again after its next start";
            return Err(Failed { step: "update", error: Error::new(ErrorKind::Invalid, message) });
        };
        let running = self.at(live, place);
        let emptied = operation.row.shape().zip(running);
        let emptied = emptied.map(|(shape, running)| live::emptied(shape, running, element));
        self.running.update(&emptied.as_ref().unwrap_or(element).to_string(), self.stored.update)
    }

    fn set(&self, operation: &Operation) -> Result<(), Failed> {
        let Some(setter) = setter(operation) else { return Ok(()) };
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
        };
        self.running.set(setter, &values)
    }

    /// Changes an entry of a section. An entry that cannot be changed is deleted and added; if it cannot be added, the
    /// previous one is added again.
    fn entry(&self, operation: &Operation) -> Result<(), Failed> {
        let Some((section, is_changed)) = section(operation) else { return Ok(()) };
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
            place.as_ref().and_then(|place| element_at(self.shape(), document, place))
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

/// The setter of an operation.
fn setter(operation: &Operation) -> Option<&'static str> {
    match operation.verb() {
        Some(Verb::Set(setter)) => Some(setter),
        _ => None,
    }
}

/// The section of an operation, and whether its entries can be changed.
fn section(operation: &Operation) -> Option<(&'static str, bool)> {
    match operation.verb() {
        Some(Verb::Entry(section)) => Some((section, false)),
        Some(Verb::ChangedEntry(section)) => Some((section, true)),
        _ => None,
    }
}

/// Whether an operation attaches an element.
fn is_attached(operation: &Operation) -> bool {
    match operation.verb() {
        Some(Verb::Plug) => operation.action == Action::Add,
        Some(Verb::Replug) => operation.action != Action::Remove,
        _ => false,
    }
}
