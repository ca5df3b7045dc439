//! `libvirt_domain_interface_addresses`: the IP addresses of a running guest, if requested after waiting for one.

use std::time::Duration;

use mapping::Value;
use mapping::schema::Presence;

use super::{DataSource, Reader, Request};
use crate::controls::{Control, controls};
use crate::guest::{
    self, AddressFilter, Conditions, Family, FoundAddress, Selected, Source, Unmet, UnmetKind,
    filter_text,
};
use crate::identity;
use crate::libvirt::{Domain, Error, ErrorKind, Result};

controls! {
    /// The attributes of the data source.
    struct Attributes in "data/domain_interface_addresses" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the guest.",
        domain [presence(Presence::Required)]: Option<String> = "UUID or name of the guest.",
        source: Option<Source> = filter_text!(source),
        family: Option<Family> = filter_text!(family),
        interface: Option<String> = filter_text!(interface),
        timeout: Option<Duration> =
            "How long to wait for an address, such as `\"2m\"`; the read fails if the guest has no address in time. When omitted, \
             the read does not wait, and the list may be empty. `timeouts.read` limits the wait too.",
        addresses [presence(Presence::Computed)]: Option<Vec<FoundAddress>> =
            "The addresses, in the order of the interfaces, IPv4 first, without link-local and loopback addresses.",
    }
}

/// The data source type.
pub(super) static INTERFACE_ADDRESSES: DataSource = DataSource {
    type_name: "libvirt_domain_interface_addresses",
    description: "The IP addresses of a running guest.",
    shape: Attributes::SHAPE,
    reader: Reader::Host(read),
};

fn read(request: &Request) -> Result<Value> {
    let attributes = Attributes::of(request.config);
    let named = attributes.domain.as_deref().unwrap_or_default();
    let domain = identity::find(
        named,
        |uuid| Domain::by_uuid(request.connection, uuid),
        |name| Domain::by_name(request.connection, name),
    )?;
    if !domain.is_active()? {
        return Err(not_ready("The guest does not run. Start it, or remove the data source"));
    }
    let filter = AddressFilter {
        source: attributes.source,
        family: attributes.family,
        interface: attributes.interface.clone(),
    };
    if let Some(timeout) = attributes.timeout {
        let conditions = Conditions {
            address: Some(filter.clone()),
            timeout,
            limited_by: "timeout",
            ..Conditions::default()
        };
        guest::wait(request.connection, domain.uuid(), &conditions, request.cancel)
            .map_err(|unmet| not_ready(&explain(&unmet)))?;
    }
    let addresses = addresses(&domain, &filter)?;
    let id = Some(domain.uuid().to_owned());
    let found = Attributes { id, addresses: Some(addresses), ..Attributes::default() };
    Ok(found.write())
}

/// Why a guest has no address, and what to do about it if the time limit expired.
fn explain(unmet: &Unmet) -> String {
    let reason = unmet.sentence();
    match unmet.kind {
        UnmetKind::TimedOut => {
            format!("{reason}\n\nCheck the console and the network of the guest, or raise timeout")
        }
        _ => reason,
    }
}

/// The addresses of a guest. Errors: the filter selects no interface, or the only source does not answer.
fn addresses(domain: &Domain, filter: &AddressFilter) -> Result<Vec<FoundAddress>> {
    let devices = domain.guest_devices()?;
    if let Selected::Nothing(reason) = Selected::of(filter, &devices.interfaces) {
        return Err(not_ready(&reason));
    }
    let report = guest::collect(domain, &devices, filter)?;
    let is_single = filter.source.unwrap_or_default() != Source::Any;
    if report.addresses.is_empty() && report.is_incomplete && is_single {
        return Err(not_ready(&report.answers.join("; ")));
    }
    Ok(report.addresses)
}

fn not_ready(reason: &str) -> Error {
    Error::new(ErrorKind::Busy, reason)
}
