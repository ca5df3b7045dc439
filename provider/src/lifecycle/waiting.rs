//! Changes that wait for the next start. The stored and the running document do not tell all of them: what the user
//! took out is in no state any more, some of what runs differs by nature, and secrets are not shown. So state
//! and stored document from before the first change are remembered for as long as something waits.

use mapping::Value;
use serde_json::{Value as Json, json};

use super::snapshot::Snapshot;
use crate::libvirt::Result;
use crate::resources::{Object, Resource, Run};

/// What is remembered.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    /// The run that the changes wait for the end of, where libvirt tells runs apart.
    run: Option<Run>,
    /// The state when it began.
    state: Json,
    /// The stored document when it began.
    stored: Json,
}

impl Waiting {
    /// Begins to wait: the object runs, and its state is about to change.
    pub(super) fn begin(
        (resource, object): (&dyn Resource, &dyn Object),
        state: &Value,
    ) -> Result<Self> {
        let shape = resource.root().shape;
        let stored = Snapshot::stored(resource, object)?;
        let [state, stored] = [state, &stored].map(|value| engine::remember(shape, value));
        Ok(Self { run: object.run()?, state, stored })
    }

    /// The state when it began.
    pub(super) fn state(&self, resource: &dyn Resource) -> Value {
        engine::recall(resource.root().shape, &self.state)
    }

    /// Whether the run lasts, and what `state` says is stored otherwise than when it began.
    pub(super) fn lasts(
        &self,
        (resource, object): (&dyn Resource, &dyn Object),
        state: &Value,
        stored: &Value,
    ) -> bool {
        let now = object.run().ok().flatten();
        if !self.run.zip(now).is_some_and(|(run, now)| run.lasts_until(now)) {
            return false;
        }
        let shape = resource.root().shape;
        let (before, stored_before) = (self.state(resource), engine::recall(shape, &self.stored));
        let is_changed =
            |scope| !engine::difference_of_stored(shape, scope, &stored_before, stored).is_empty();
        is_changed(&before)
            || is_changed(state)
            || engine::versions(shape, &before) != engine::versions(shape, state)
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
