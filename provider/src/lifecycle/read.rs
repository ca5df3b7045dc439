//! Refresh: converts what libvirt reports to the state. Only the error "no such object" removes an object from the
//! state.

use std::sync::Arc;

use engine::{Intent, Mode, Reconciled};
use mapping::Value;

use super::host::{Host, unknown_uri};
use super::overlays::ObjectContext;
use super::own::Lookup;
use super::pending::{self, PendingInput};
use super::private::{ParentState, Private};
use super::snapshot::Snapshot;
use super::state::observe;
use super::waiting::Waiting;
use super::{document, own, timeouts};
use crate::controls::Shared;
use crate::diagnostic::Diagnostic;
use crate::libvirt::Result;
use crate::protocol::backend::{PrivateBytes, ReadAnswer, ReadRequest};
use crate::resources::{LibvirtObject, Located, OutOfReach, Query, RequestedAttributes, Resource};
use crate::task::{self, Outcome};
use crate::wording::Action;

/// Reads an object.
pub(super) fn read(
    host: Option<Arc<Host>>,
    resource: &'static dyn Resource,
    request: ReadRequest,
) -> ReadAnswer {
    let ReadRequest { state, private, cancel, .. } = request;
    let Some(host) = host else {
        return ReadAnswer { state, private, diagnostics: unknown_uri() };
    };
    let limit = Shared::of(&state).timeouts.read.0;
    let before = Arc::new((state, private));
    let work = {
        let before = Arc::clone(&before);
        move |_| read_from(resource, &host, &before.0, &before.1)
    };
    let outcome = task::run(limit, &cancel, work);
    let (state, private) = &*before;
    let subject = || {
        let parent = Private::read(resource.root().parent, private).parent;
        resource.identity(state, parent.as_ref()).to_string()
    };
    let message = match outcome {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut(expired) => {
            timeouts::timed_out(&subject(), "read", expired, Some(&timeouts::raise("read")))
        }
        Outcome::Cancelled => timeouts::cancelled(&subject(), "read"),
    };
    unread(state, private, message)
}

/// The answer with the state and the private data of the request.
fn unread(state: &Value, private: &PrivateBytes, message: Diagnostic) -> ReadAnswer {
    ReadAnswer { state: state.clone(), private: private.clone(), diagnostics: message.into() }
}

fn read_from(
    resource: &'static dyn Resource,
    host: &Host,
    state: &Value,
    private: &PrivateBytes,
) -> ReadAnswer {
    let mut remembered = Private::read(resource.root().parent, private);
    // The announcement of a plan is valid only for its own apply.
    remembered.may_restart = false;
    let identity = resource.identity(state, remembered.parent.as_ref());
    let action = Action { verb: "read", object: &identity };
    let query = Query { computed: RequestedAttributes::All(state), is_just_found: true };
    match fetch(resource, host, state, &remembered, query) {
        Ok(ReadOutcome::Here(object, mut snapshot)) => {
            if let Err(shared) = own::refuse_shared(host, &action, state, &remembered) {
                return unread(state, private, shared);
            }
            resource.note(&snapshot.stored, &mut remembered.notes);
            remembered.parent = object.identity().parent;
            let context =
                ObjectContext { resource, object: object.as_ref(), connection: &host.connection };
            let refreshed = match refresh(context, &mut snapshot, state, &mut remembered) {
                Ok(refreshed) => refreshed,
                Err(error) => return unread(state, private, action.failed(&error)),
            };
            remembered.is_unconfirmed = false;
            remembered.parent_state = ParentState::Present;
            if let Ok(identity) = host.identity() {
                remembered.host = Some(identity.clone());
            }
            let private = remembered.write();
            ReadAnswer { state: refreshed, private, ..ReadAnswer::default() }
        }
        Ok(ReadOutcome::Gone) => {
            host.release(&identity);
            let private = private.clone();
            ReadAnswer { state: Value::Null, private, ..ReadAnswer::default() }
        }
        Ok(ReadOutcome::OutOfReach(why)) => {
            let is_missing = matches!(why, OutOfReach::ParentMissing { .. });
            remembered.parent_state = ParentState::of(is_missing);
            let warning = Diagnostic::warning(action.summary(), why.reason());
            unread(state, &remembered.write(), warning)
        }
        Err(error) => unread(state, private, action.failed(&error)),
    }
}

/// The result of the lookup.
enum ReadOutcome {
    Here(Box<dyn LibvirtObject>, Box<Snapshot>),
    Gone,
    OutOfReach(OutOfReach),
}

fn fetch(
    resource: &'static dyn Resource,
    host: &Host,
    state: &Value,
    private: &Private,
    query: Query,
) -> Result<ReadOutcome> {
    let object = match own::locate(resource, host, state, private, Lookup::Recent)? {
        Located::Here(object) => object,
        Located::Gone => return Ok(ReadOutcome::Gone),
        Located::OutOfReach(reason) => return Ok(ReadOutcome::OutOfReach(reason)),
    };
    let context = ObjectContext { resource, object: object.as_ref(), connection: &host.connection };
    match Snapshot::take(context, state, query, private.compare()) {
        Ok(snapshot) => Ok(ReadOutcome::Here(object, Box::new(snapshot))),
        // The object was removed during the read.
        Err(error) if error.is_not_found() => Ok(ReadOutcome::Gone),
        Err(error) => Err(error),
    }
}

/// The state after a refresh.
fn refresh(
    context: ObjectContext,
    snapshot: &mut Snapshot,
    state: &Value,
    private: &mut Private,
) -> Result<Value> {
    let ObjectContext { resource, object, .. } = context;
    let mode = if private.is_import { Mode::Import } else { Mode::Read };
    let intent = Intent { value: state, echo: &private.echo };
    let reconciled = engine::reconcile(resource.root().shape, intent, &snapshot.stored, mode);
    if mode == Mode::Read && private.waiting.is_none() && is_changed(resource, state, &reconciled) {
        private.waiting = Some(Waiting::found(resource, state));
        snapshot.read_live(context, state)?;
    }
    let controls = resource.controls();
    let mut state = engine::join(reconciled.value, document::part(controls, state));
    let input = PendingInput { private: &mut *private, started: None };
    let computed = pending::computed(snapshot, resource, object, &state, input);
    observe(controls, computed, &mut state);
    private.echo = reconciled.echo;
    private.seen = Some(snapshot.observed.clone());
    if private.is_import || private.imported.is_some() {
        private.imported = Some(engine::remember(resource.root().shape, &snapshot.stored));
    }
    private.is_import = false;
    Ok(state)
}

/// Whether somebody else changed the stored document.
fn is_changed(resource: &dyn Resource, state: &Value, reconciled: &Reconciled) -> bool {
    let is_control = |name: &str| resource.controls().row(name, true).is_some();
    let names = [state, &reconciled.value].into_iter().filter_map(Value::as_object);
    let mut names = names.flat_map(|object| object.iter().map(|(name, _)| name));
    resource.has_pending_restart()
        && names.any(|name| !is_control(name) && state.get(name) != reconciled.value.get(name))
}
