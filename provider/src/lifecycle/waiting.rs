//! Changes of the stored definition that wait for the next start. Only what is stored counts: what somebody changed
//! of a running object alone waits for nothing. So the definition from before the first change is remembered for
//! as long as something waits.

use engine::{Changed, Intent, Mode};
use mapping::Value;
use mapping::shape::Shape;
use serde_json::{Value as Json, json};

use super::overlays::ObjectContext;
use super::snapshot::Snapshot;
use crate::libvirt::Result;
use crate::resources::{Resource, Run};

/// The definition from before the first change that waits: the one that runs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    /// The run that started from it, where that is known.
    run: Option<Run>,
    /// The state of then.
    state: Json,
    /// The stored document of then.
    stored: Json,
}

impl Waiting {
    /// Begins before a change of an object that runs, or whose memory is saved; `intent` is its state, or the planned
    /// one where it is adopted. `stored` is the stored document, if it was read already.
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

    /// Begins when a read finds that somebody else changed what is stored; `state` is from before. It may have
    /// been started since.
    pub(super) fn found(resource: &dyn Resource, state: &Value) -> Self {
        let state = remember(resource.root().shape, state);
        Self { run: None, stored: state.clone(), state }
    }

    /// The state of then.
    pub(super) fn state(&self, resource: &dyn Resource) -> Value {
        engine::recall(resource.root().shape, &self.state)
    }

    /// Notes that this run started from the definition of then.
    pub(super) fn set_run(&mut self, run: Option<Run>) {
        self.run = run;
    }

    /// Whether something that `state` says, or said then, waits for the end of a run.
    pub(super) fn lasts(
        &self,
        resource: &dyn Resource,
        run: Option<Run>,
        state: &Value,
        snapshot: &Snapshot,
    ) -> bool {
        let shape = resource.root().shape;
        let (old_state, before) = (self.state(resource), engine::recall(shape, &self.stored));
        let is_same_run = self.run.zip(run).is_some_and(|(then, now)| then.lasts_until(now));
        let stored = &snapshot.stored;
        // Saved memory resumes with the definition of then.
        let live = snapshot.live.as_ref().unwrap_or(&before);
        let changed = Changed { before: &before, stored, live, is_same_run };
        let is_waiting = |scope| !engine::waiting(shape, scope, changed).is_empty();
        is_waiting(&old_state)
            || is_waiting(state)
            || (is_same_run
                && engine::versions(shape, &old_state) != engine::versions(shape, state))
    }

    /// Reads what [`Waiting::write`] wrote.
    pub(super) fn read(json: &Json) -> Option<Self> {
        let part = |name: &str| json.get(name).filter(|part| part.is_object()).cloned();
        let number = json["run"][0].as_u64().and_then(|number| u32::try_from(number).ok());
        let run = number.zip(json["run"][1].as_u64()).map(|(number, age)| Run { number, age });
        Some(Self { run, state: part("state")?, stored: part("stored")? })
    }

    /// The layout in private data.
    pub(super) fn write(&self) -> Json {
        let run = self.run.map(|run| json!([run.number, run.age]));
        json!({ "run": run, "state": self.state, "stored": self.stored })
    }
}

/// An object as JSON; one that does not exist has nothing.
fn remember(shape: &'static Shape, value: &Value) -> Json {
    match engine::remember(shape, value) {
        Json::Null => json!({}),
        json => json,
    }
}
