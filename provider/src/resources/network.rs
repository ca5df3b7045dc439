//! `libvirt_network`: a virtual network.

use std::time::Duration;

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Shape;

use super::controls::{self, AUTOSTART, ID, ON_EXISTS, ON_RESTART, PENDING_RESTART, TIMEOUTS};
use super::{
    Ask, Failed, NextStart, Notes, Object, Observed, OnRestart, Resource, Review, Step, Transition,
};
use crate::libvirt::{Connection, Document, Network, Result};
use crate::protocol::Diagnostic;

/// A refresh of many networks looks for guests once in this time.
const SEEN_TOGETHER: Duration = Duration::from_secs(2);

/// The resource type.
pub(super) struct NetworkResource;

static CONTROLS: Shape = controls::shape(
    "network",
    &[
        ID,
        controls::boolean(
            "running",
            "Whether the network runs. Left out, it is started when created and then unmanaged.",
        ),
        AUTOSTART,
        PENDING_RESTART,
        controls::object("create", &CREATE, "How the network is created."),
        controls::object("update", &UPDATE, "How the network is changed."),
        TIMEOUTS,
    ],
);

static CREATE: Shape = controls::shape("network/create", &[ON_EXISTS]);

static UPDATE: Shape = controls::shape("network/update", &[ON_RESTART]);

impl Resource for NetworkResource {
    fn noun(&self) -> &'static str {
        "network"
    }

    fn root(&self) -> &'static Root {
        super::root("network")
    }

    fn controls(&self) -> &'static Shape {
        &CONTROLS
    }

    fn description(&self) -> &'static str {
        "A virtual network: NAT, routed, isolated, or a bridge of the host."
    }

    fn search(&self, connection: &Connection, key: &str) -> Result<Box<dyn Object>> {
        let by_uuid = |uuid: &str| Network::by_uuid(connection, uuid);
        let by_name = |name: &str| Network::by_name(connection, name);
        let network = super::by_uuid_or_name(key, by_uuid, by_name)?;
        Ok(Box::new(NetworkObject { network, connection: connection.clone() }))
    }

    fn create(&self, connection: &Connection, _: &Value, xml: &str) -> Result<Box<dyn Object>> {
        let network = Network::define(connection, xml)?;
        Ok(Box::new(NetworkObject { network, connection: connection.clone() }))
    }

    fn has_pending_restart(&self) -> bool {
        true
    }

    fn review(&self, review: &mut Review) {
        let guests = review.seen.map(|seen| seen.guests.join(", ")).unwrap_or_default();
        if review.requires_replace.is_empty() || guests.is_empty() {
            return;
        }
        let name = review.prior.get("name").as_str().unwrap_or_default();
        let detail = format!(
            "network \"{name}\" is destroyed and created anew because of {}. Guests that lose it until they are started again: {guests}. Leave that as it is to keep them connected.",
            review.reasons()
        );
        review.diagnostics.push(Diagnostic::warning("Guests lose their network", detail));
    }
}

struct NetworkObject {
    network: Network,
    connection: Connection,
}

impl Object for NetworkObject {
    fn id(&self) -> String {
        self.network.uuid().to_owned()
    }

    fn name(&self) -> String {
        self.network.name().to_owned()
    }

    fn stored(&self) -> Result<String> {
        self.network.xml(Document::Stored)
    }

    fn live(&self) -> Result<Option<String>> {
        if self.network.is_active()? {
            self.network.xml(Document::Live).map(Some)
        } else {
            Ok(None)
        }
    }

    fn observe(&self, ask: Ask) -> Result<Observed> {
        let is_active = self.network.is_active()?;
        // Only a warning names them: a host that does not answer is no reason to fail.
        let guests = if is_active {
            self.network.guests(&self.connection, SEEN_TOGETHER).unwrap_or_default()
        } else {
            Vec::new()
        };
        let autostart = ask.autostart.then(|| self.network.autostart()).transpose()?;
        let is_stored = !is_active || self.network.is_persistent()?;
        let next_start = if is_stored { NextStart::Stored } else { NextStart::Never };
        Ok(Observed { is_active, autostart, next_start, guests })
    }

    fn redefine(&self, _: &Transition, xml: &str) -> std::result::Result<(), Failed> {
        Network::define(&self.connection, xml).map(drop).step("redefine")
    }

    fn settle(
        &self,
        transition: &Transition,
        notes: &mut Notes,
    ) -> std::result::Result<(), Failed> {
        let planned = transition.planned;
        if let Some(autostart) = planned.get("autostart").as_bool()
            && self.network.autostart().step("read")? != autostart
        {
            self.network.set_autostart(autostart).step("set autostart of")?;
        }
        let is_active = self.network.is_active().step("read")?;
        match wanted(transition) {
            Some(true) if !is_active => self.start(notes),
            Some(false) if is_active => self.network.stop().step("stop"),
            Some(false) => Ok(()),
            _ if is_active
                && transition.needs_restart
                && transition.on_restart == OnRestart::Restart =>
            {
                self.network.stop().step("stop")?;
                self.start(notes)
            }
            _ => Ok(()),
        }
    }

    fn remove(&self, _: &Transition, _: &Notes) -> std::result::Result<(), Failed> {
        if self.network.is_active().step("read")? {
            self.network.stop().step("stop")?;
        }
        if self.network.is_persistent().unwrap_or(false) {
            self.network.undefine().step("undefine")?;
        }
        Ok(())
    }
}

impl NetworkObject {
    fn start(&self, notes: &mut Notes) -> std::result::Result<(), Failed> {
        self.network.start().step("start")?;
        notes.is_started = true;
        Ok(())
    }
}

/// Whether the network shall run; nothing when that is unmanaged.
fn wanted(transition: &Transition) -> Option<bool> {
    match transition.planned.get("running") {
        Value::Bool(running) => Some(*running),
        _ => transition.prior.is_null().then_some(true),
    }
}
