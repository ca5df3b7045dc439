//! Changes of the stored definition that wait for the next start. Only the stored definition counts: a change of only
//! the running object does not wait. The definition before the first change is therefore recorded as long as a change
//! waits.

use engine::live::{Action, Edit, Operation, operations, without};
use engine::{Change, Changed, Intent, Mode};
use mapping::Value;
use mapping::path::Step;
use mapping::shape::{Flags, Shape};
use serde_json::{Value as Json, json};

use super::overlays::ObjectContext;
use super::snapshot::Snapshot;
use crate::libvirt::Result;
use crate::resources::{Resource, Run};

/// The definition before the first pending change: the running one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    /// The run that started with it, if it is known.
    run: Option<Run>,
    /// The state with this definition.
    state: Json,
    /// The stored document with this definition.
    stored: Json,
}

impl Waiting {
    /// Records the definition before a change of an object that is running or has a managed save image; `intent` is its
    /// state, or the planned state if the object is adopted. `stored` is the stored document, if it was read already.
    pub(super) fn begin(
        context: ObjectContext,
        intent: Intent,
        stored: Option<Value>,
    ) -> Result<Self> {
        let ObjectContext { resource, object, .. } = context;
        let shape = resource.root().shape;
        let mut stored = stored.map_or_else(|| Snapshot::stored(resource, object), Ok)?;
        context.without(intent.value, &mut stored)?;
        let state = engine::reconcile(shape, intent, &stored, Mode::Read).value;
        let [state, stored] = [state, stored].map(|value| remember(shape, &value));
        Ok(Self { run: object.run()?, state, stored })
    }

    /// Records the definition when a read finds that somebody else changed the stored document; `state` is the state
    /// before. The object may have been started since.
    pub(super) fn found(resource: &dyn Resource, state: &Value) -> Self {
        let state = remember(resource.root().shape, state);
        Self { run: None, stored: state.clone(), state }
    }

    /// The state with this definition.
    pub(super) fn state(&self, resource: &dyn Resource) -> Value {
        engine::recall(resource.root().shape, &self.state)
    }

    /// Adds changes that were made while the object runs to the recorded state. `stored` is the stored document with
    /// them.
    pub(super) fn add_live(
        &mut self,
        resource: &dyn Resource,
        [planned, stored]: [&Value; 2],
        made: &[&Operation],
    ) {
        self.add_requests(resource, stored, made);
        let shape = resource.root().shape;
        let state = self.state(resource);
        let edit = Edit { prior: &state, planned, documents: None, version: None };
        let operations = operations(shape, edit);
        let is_made = |operation: &Operation| {
            made.iter().any(|made| {
                made.action == operation.action
                    && match made.action {
                        // The index of a removed element differs between the two states.
                        Action::Remove => made.label == operation.label,
                        Action::Add => made.path == operation.path,
                        // The same values may be changed in another way from the recorded state.
                        Action::Change => {
                            made.path == operation.path || has_changes(made, &operation.changes)
                        }
                    }
            })
        };
        let others = operations.iter().filter(|operation| !is_made(operation));
        self.state = remember(shape, &without(&state, planned, others));
    }

    /// Adds values that the running object reaches later, or never, to the recorded document: what was requested while it
    /// runs does not wait for its next start.
    fn add_requests(&mut self, resource: &dyn Resource, stored: &Value, made: &[&Operation]) {
        let shape = resource.root().shape;
        let mut before = engine::recall(shape, &self.stored);
        let changes = made.iter().flat_map(|operation| &operation.changes);
        for change in changes.filter(|change| change.row.has(Flags::RUNTIME)) {
            let names = change.path.0.iter().map(|step| match step {
                Step::Attribute(name) => Some(*name),
                Step::Index(_) | Step::Key(_) => None,
            });
            if let Some(names) = names.collect::<Option<Vec<&'static str>>>() {
                before.set_at(&names, stored.at_path(&change.path).clone());
            }
        }
        self.stored = remember(shape, &before);
    }

    /// Records the run that started with this definition.
    pub(super) fn set_run(&mut self, run: Option<Run>) {
        self.run = run;
    }

    /// Whether a value in `state`, or in the recorded state, waits for the end of a run.
    pub(super) fn is_pending(
        &self,
        resource: &dyn Resource,
        run: Option<Run>,
        state: &Value,
        snapshot: &Snapshot,
    ) -> bool {
        let shape = resource.root().shape;
        let (old_state, before) = (self.state(resource), engine::recall(shape, &self.stored));
        let is_same_run = self.run.zip(run).is_some_and(|(then, now)| then.is_same_as(now));
        let stored = &snapshot.stored;
        // A managed save image resumes with the recorded definition.
        let live = snapshot.live.as_ref().unwrap_or(&before);
        let changed = Changed { before: &before, stored, live, is_same_run };
        let is_waiting = |scope| !engine::waiting(shape, scope, changed).is_empty();
        is_waiting(&old_state)
            || is_waiting(state)
            || (is_same_run
                && engine::versions(shape, &old_state) != engine::versions(shape, state))
    }

    /// Parses the result of [`Waiting::write`].
    pub(super) fn read(json: &Json) -> Option<Self> {
        let part = |name: &str| json.get(name).filter(|part| part.is_object()).cloned();
        let number = json["run"][0].as_u64().and_then(|number| u32::try_from(number).ok());
        let run = number.zip(json["run"][1].as_u64()).map(|(number, age)| Run { number, age });
        Some(Self { run, state: part("state")?, stored: part("stored")? })
    }

    /// Serializes it for private data.
    pub(super) fn write(&self) -> Json {
        let run = self.run.map(|run| json!([run.number, run.age]));
        json!({ "run": run, "state": self.state, "stored": self.stored })
    }
}

/// Whether an operation made all of some changes.
fn has_changes(made: &Operation, changes: &[Change]) -> bool {
    changes.iter().all(|change| made.changes.iter().any(|known| known.path == change.path))
}

/// An object as JSON; an empty object if it does not exist.
fn remember(shape: &'static Shape, value: &Value) -> Json {
    match engine::remember(shape, value) {
        Json::Null => json!({}),
        json => json,
    }
}
