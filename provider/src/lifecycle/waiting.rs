//! Changes that wait for the next start. Two documents do not tell all of them: what the user took out is in
//! no state any more, and some of what runs differs by nature. So the state from before the first change is
//! remembered for as long as something waits.

use mapping::Value;
use serde_json::{Value as Json, json};

use crate::libvirt::Result;
use crate::resources::{Object, Resource, Run};

/// What is remembered.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    /// The run that the changes wait for the end of, where libvirt tells runs apart.
    run: Option<Run>,
    /// The state when it began.
    before: Json,
}

impl Waiting {
    /// Begins to wait: the object runs, and its state is about to change.
    pub(super) fn begin(object: &dyn Object, state: &Value) -> Result<Self> {
        Ok(Self { run: object.run()?, before: engine::remember(state) })
    }

    /// What the state was when it began.
    pub(super) fn before(&self, resource: &dyn Resource) -> Value {
        engine::recall(resource.root().shape, &self.before)
    }

    /// Whether the run lasts, and `state` says something else than when it began.
    pub(super) fn lasts(
        &self,
        resource: &dyn Resource,
        object: &dyn Object,
        state: &Value,
    ) -> bool {
        let Some(run) = self.run else { return false };
        let now = object.run().ok().flatten();
        now.is_some_and(|now| run.lasts_until(now))
            && engine::is_changed(resource.root().shape, &self.before(resource), state)
    }

    /// Reads what [`Waiting::write`] wrote.
    pub(super) fn read(json: &Json) -> Option<Self> {
        let before = json.get("before").filter(|before| before.is_object())?.clone();
        let number = json["run"][0].as_u64().and_then(|number| u32::try_from(number).ok());
        let run = number.zip(json["run"][1].as_u64()).map(|(number, age)| Run { number, age });
        Some(Self { run, before })
    }

    /// The layout in private data.
    pub(super) fn write(&self) -> Json {
        let run = self.run.map(|run| json!([run.number, run.age]));
        json!({ "run": run, "before": self.before })
    }
}
