//! `libvirt_network`: a virtual network.

use std::time::Duration;

use mapping::Value;
use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::Shape;

use super::observed::with_power;
use super::{
    Delete, Entry, EntryChange, Failed, Identity, LibvirtObject, LookupKey, NextStart, Notes,
    Observed, Operation, Origin, Prepared, Query, Resource, Review, RunningObject, STORED, Settled,
    StepContext, Update, identity, reconnect,
};
use crate::controls::{Setting, controls};
use crate::diagnostic::Diagnostic;
use crate::libvirt::{
    Connection, Document, Error, ErrorKind, Network, Result, UpdateCommand, UpdateSection,
};
use crate::resources::running::{has_live_calls, unsupported};

/// A refresh of many networks looks up guests only once within this time.
const GUESTS_MAX_AGE: Duration = Duration::from_secs(2);

/// The resource type.
pub(super) struct NetworkResource;

controls! {
    /// The attributes that are not part of the document.
    struct Controls in "network" {
        id,
        uri,
        running [presence(Presence::Server)]: Setting<bool> =
            "Whether the network is active. When omitted, a new network is started, and an existing one is left as it is.",
        autostart,
        pending_restart,
        create: CreateOptions = "How the network is created.",
        update: UpdateOptions = "How the network is changed.",
        destroy: DestroyOptions = "How the network is destroyed.",
        timeouts,
    }

    /// The attributes of `create`.
    struct CreateOptions in "network/create" { on_exists }

    /// The attributes of `update`.
    struct UpdateOptions in "network/update" { on_restart, live }

    /// The attributes of `destroy`.
    struct DestroyOptions in "network/destroy" {
        force: bool =
            "Whether the network is destroyed even if running guests use it. They lose their connection.",
    }
}

impl Resource for NetworkResource {
    fn noun(&self) -> &'static str {
        "network"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        Network::names(connection).map(Some)
    }

    fn root(&self) -> &'static Root {
        super::root("network")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A virtual network: NAT, routed, isolated, or a bridge of the host."
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> Result<Box<dyn LibvirtObject>> {
        let network = match key {
            LookupKey::Id(uuid) => Network::by_uuid(connection, uuid)?,
            LookupKey::Name(name) => Network::by_name(connection, name)?,
        };
        Ok(object(network, connection))
    }

    fn find_recent(&self, connection: &Connection, uuid: &str) -> Result<Box<dyn LibvirtObject>> {
        Ok(object(Network::recent_by_uuid(connection, uuid)?, connection))
    }

    fn create(
        &self,
        connection: &Connection,
        _: &Value,
        xml: &str,
        _: Prepared,
    ) -> Result<Box<dyn LibvirtObject>> {
        let network = Network::define(connection, xml)?;
        Ok(object(network, connection))
    }

    fn users(&self, seen: &Observed) -> Vec<String> {
        seen.details.texts(GUESTS)
    }

    fn review(&self, review: &mut Review) {
        let [before, after] =
            [review.prior, &*review.planned].map(|state| Controls::of(state).running);
        let stops = (before, after) == (Setting::Known(true), Setting::Known(false));
        let reason = if review.requires_replace.is_empty() {
            if !stops {
                return;
            }
            "is stopped".to_owned()
        } else {
            format!("is destroyed and created again because of {}", review.reasons())
        };
        let consequence = if review.requires_replace.is_empty() {
            " They are connected again when the network is started."
        } else {
            destroy_consequence(review.prior)
        };
        warn_guests(review, &reason, consequence);
    }

    fn review_delete(&self, review: &mut Review) {
        warn_guests(review, "is destroyed", destroy_consequence(review.prior));
    }
}

/// The drivers of connections with libvirt's own network driver, which is the same for all of them, and the test driver.
/// The network drivers of other hypervisors (`VirtualBox`, ESX) cannot update an active network.
const LIVE_DRIVERS: [&str; 7] = ["QEMU", "LXC", "Xen", "bhyve", "CH", "network", "TEST"];

/// The note that names the running guests in the network.
const GUESTS: &str = "guests";

/// Warns about the guests that lose their network.
fn warn_guests(review: &mut Review, reason: &str, consequence: &str) {
    let guests = review.seen.map(|seen| seen.details.texts(GUESTS)).unwrap_or_default();
    let guests: Vec<_> =
        guests.into_iter().filter(|guest| !review.plans.is_deleted("domain", guest)).collect();
    if guests.is_empty() {
        return;
    }
    let name = review.prior.get("name").as_str().unwrap_or_default();
    let detail = format!(
        "network \"{name}\" {reason}. Running guests that use it: {}.{consequence}",
        guests.join(", ")
    );
    review.diagnostics.push(Diagnostic::warning("Guests lose their network", detail));
}

/// What happens to the guests of a network that is destroyed.
fn destroy_consequence(prior: &Value) -> &'static str {
    if Controls::of(prior).destroy.force {
        " They stay disconnected until they are restarted."
    } else {
        " The apply fails while they use it: stop or change them first, or set destroy = { force = true } and apply \
         that first."
    }
}

fn object(network: Network, connection: &Connection) -> Box<dyn LibvirtObject> {
    Box::new(NetworkObject { network, connection: connection.clone() })
}

struct NetworkObject {
    network: Network,
    connection: Connection,
}

impl LibvirtObject for NetworkObject {
    fn identity(&self) -> Identity {
        identity("network", self.network.uuid(), self.network.name())
    }

    fn stored(&self) -> Result<String> {
        self.network.xml(Document::Stored)
    }

    fn live(&self) -> Result<Option<String>> {
        self.network.is_active()?.then(|| self.network.xml(Document::Live)).transpose()
    }

    fn running(&self) -> Option<&dyn RunningObject> {
        Some(self)
    }

    fn observe(&self, query: Query) -> Result<Observed> {
        let known = query.known(self.network.known());
        let is_active = known.is_active.map_or_else(|| self.network.is_active(), Ok)?;
        // The guests are needed only for a warning, so a failure of this call is ignored.
        let guests = if is_active {
            self.network.guests(&self.connection, GUESTS_MAX_AGE).unwrap_or_default()
        } else {
            Vec::new()
        };
        let is_persistent = || known.is_persistent.map_or_else(|| self.network.is_persistent(), Ok);
        let next_start = NextStart::of(is_active, is_persistent)?;
        let mut details = Notes::default();
        details.set_texts(GUESTS, guests);
        let has_live_calls = is_active && has_live_calls(&self.connection, &LIVE_DRIVERS)?;
        Ok(Observed { is_active, next_start, has_live_calls, details, ..Observed::default() })
    }

    fn computed(&self, observed: &Observed, query: Query) -> Result<Value> {
        with_power(self.identity(), observed, query, self.network.known(), || {
            self.network.autostart()
        })
    }

    fn redefine(&self, _: &Update, xml: &str) -> std::result::Result<(), Failed> {
        Network::define(&self.connection, xml).map(drop).step("redefine")
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        Settled::by(notes, |settled| self.reach_planned_state(operation, settled))
    }

    fn revert(&mut self, origin: &Origin, notes: &Notes) -> Settled {
        Settled::by(notes, |settled| {
            if origin.was_active { self.start(None, Duration::ZERO, settled) } else { Ok(()) }
        })
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.network.undefine().step("undefine")
    }

    fn remove(&self, delete: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        if !Controls::of(delete.prior).destroy.force {
            self.refuse_if_used()?;
        }
        // A transient network no longer exists after it is stopped.
        let is_persistent = self.network.is_persistent().step("read")?;
        if self.network.is_active().step("read")? {
            self.network.stop().step("stop")?;
        }
        if is_persistent {
            self.network.undefine().step("undefine")?;
        }
        Ok(())
    }
}

/// The names of sections in policy.
const SECTIONS: [(&str, UpdateSection); 7] = [
    ("ip-dhcp-host", UpdateSection::DhcpHost),
    ("ip-dhcp-range", UpdateSection::DhcpRange),
    ("forward-interface", UpdateSection::ForwardInterface),
    ("portgroup", UpdateSection::PortGroup),
    ("dns-host", UpdateSection::DnsHost),
    ("dns-txt", UpdateSection::DnsTxt),
    ("dns-srv", UpdateSection::DnsSrv),
];

impl RunningObject for NetworkObject {
    fn change_entry(&self, entry: &Entry) -> std::result::Result<(), Failed> {
        let (command, step) = match entry.change {
            EntryChange::Add => (UpdateCommand::AddLast, "add"),
            EntryChange::Delete => (UpdateCommand::Delete, "delete"),
            EntryChange::Modify => (UpdateCommand::Modify, "change"),
        };
        let section = SECTIONS.iter().find(|(name, _)| *name == entry.section);
        let Some((_, section)) = section else { return Err(unsupported(step)) };
        let parent = entry.parent.and_then(|parent| i32::try_from(parent).ok()).unwrap_or(-1);
        self.network.update(*section, command, parent, entry.xml).step(step)
    }
}

impl NetworkObject {
    /// Brings the network to its planned state.
    fn reach_planned_state(
        &self,
        operation: Operation,
        settled: &mut Settled,
    ) -> std::result::Result<(), Failed> {
        let object = &self.network;
        operation.set_autostart(|| object.autostart(), |planned| object.set_autostart(planned))?;
        let is_active = self.network.is_active().step("read")?;
        let is_new = operation.prior().is_none();
        match operation.planned_power().or(is_new.then_some(true)) {
            Some(true) if !is_active => self.start(None, GUESTS_MAX_AGE, settled),
            Some(false) if is_active => self.network.stop().step("stop"),
            Some(false) => Ok(()),
            _ if is_active && operation.needs_restart() => {
                let bridge = self.network.own_bridge().step("read")?;
                let stopped = self.network.stop();
                stopped.map_err(|error| error.with_consequence(STORED)).step("stop")?;
                self.start(bridge.as_deref(), Duration::ZERO, settled)
            }
            _ => Ok(()),
        }
    }

    /// Starts the network and reconnects its running guests, as they were at most `age` ago. `former` is the bridge
    /// that the network had before it was stopped.
    fn start(
        &self,
        former: Option<&str>,
        age: Duration,
        settled: &mut Settled,
    ) -> std::result::Result<(), Failed> {
        self.network.start().step("start")?;
        settled.started = Some(NextStart::Stored);
        reconnect::reconnect(&self.connection, &self.network, former, age)
    }

    /// Errors: running guests use the network; all are named.
    fn refuse_if_used(&self) -> std::result::Result<(), Failed> {
        let guests =
            self.network.guests(&self.connection, Duration::ZERO).step("find its users")?;
        if guests.is_empty() {
            return Ok(());
        }
        let message = format!(
            "running guests use it: {}. Stop or destroy them first, and refer to the network in their configuration \
             (network = libvirt_network.NAME.name), so that Terraform orders the operations; or set destroy = {{ \
             force = true }}, apply that, and destroy the network then",
            guests.join(", ")
        );
        Err(Failed { step: "delete", error: Error::new(ErrorKind::Busy, message) })
    }
}

#[cfg(test)]
mod tests {
    use mapping::shape::Verb;

    use super::SECTIONS;
    use crate::resources::{self, running::verbs};

    #[test]
    fn policy_and_the_table_name_the_same_sections() {
        let found = verbs(resources::root("network").shape, |verb| match verb {
            Verb::Entry(name) | Verb::ChangedEntry(name) => Some(name),
            _ => None,
        });
        assert_eq!(found, SECTIONS.iter().map(|(name, _)| *name).collect());
    }
}
