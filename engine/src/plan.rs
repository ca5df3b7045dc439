//! Configuration and prior state to planned state.

use mapping::shape::{Row, Shape};
use mapping::{Path, Value};

/// What will be in state after a change.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The state after; unknown where only apply can tell. Exactly the prior state when nothing changes.
    pub value: Value,
    /// Attributes whose change replaces the object; empty for a create.
    pub requires_replace: Vec<Path>,
    /// What changes beyond spelling: empty for a create, and for an edit of the state alone.
    pub changes: Vec<Change>,
}

/// One attribute that changes, or a list that gains or loses elements.
#[derive(Debug, Clone)]
pub struct Change {
    /// Where it stands in the planned state.
    pub path: Path,
    /// The row that describes it.
    pub row: &'static Row,
}

/// Plans the attributes of `shape`; `prior` is null for a create. Other attributes are not looked at.
///
/// Deterministic; what is known here stays as it is when unknowns of `config` become known.
pub fn plan(shape: &'static Shape, config: &Value, prior: &Value) -> Planned {
    let _ = (shape, prior);
    Planned { value: config.clone(), requires_replace: Vec::new(), changes: Vec::new() }
}
