//! Reads the addresses of a guest from a source, and selects those that count: no link-local or loopback address, and
//! only those of the guest's own interfaces, not of networks inside the guest.

use std::net::IpAddr;

use super::attributes::{AddressFilter, Family, FoundAddress, Source};
use crate::libvirt::{Address, AddressSource, Agent, Domain, GuestDevices, Interface, Result};

/// The addresses of a guest, and the answer of each source that was asked.
#[derive(Debug, Default)]
pub struct Report {
    /// The addresses that count, in the order of the interfaces, IPv4 first.
    pub addresses: Vec<FoundAddress>,
    /// What each source answered, in words; complete only if no address was found.
    pub answers: Vec<String>,
    /// Whether an agent does not answer, or no source does: the guest may have addresses that are not known.
    pub is_incomplete: bool,
}

/// The interfaces that a filter selects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selected<'a> {
    /// These.
    Interfaces(Vec<&'a Interface>),
    /// None; the text lists the interfaces of the guest.
    Nothing(String),
}

impl<'a> Selected<'a> {
    /// The interfaces that a filter selects.
    pub fn of(filter: &AddressFilter, interfaces: &'a [Interface]) -> Self {
        let matches = |interface: &&Interface| match &filter.interface {
            None => true,
            Some(text) => {
                interface.mac.eq_ignore_ascii_case(text) || interface.connected_to.contains(text)
            }
        };
        let found: Vec<&Interface> = interfaces.iter().filter(matches).collect();
        if !found.is_empty() {
            return Self::Interfaces(found);
        }
        let list: Vec<String> = interfaces.iter().map(describe).collect();
        Self::Nothing(match &filter.interface {
            Some(_) if list.is_empty() => "The guest has no interfaces".to_owned(),
            Some(text) => format!(
                "No interface of the guest has the MAC address, network or bridge {text:?}. Its interfaces: {}",
                list.join("; ")
            ),
            None => "The guest has no interfaces".to_owned(),
        })
    }
}

fn describe(interface: &Interface) -> String {
    match interface.connected_to.first() {
        Some(network) => format!("{} on {network:?}", interface.mac),
        None => interface.mac.clone(),
    }
}

/// Reads the addresses that count. Errors: a call failed in a way that other calls would fail too.
pub fn collect(domain: &Domain, devices: &GuestDevices, filter: &AddressFilter) -> Result<Report> {
    let Selected::Interfaces(interfaces) = Selected::of(filter, &devices.interfaces) else {
        return Ok(Report::default());
    };
    let mut report = Report::default();
    let mut has_answer = false;
    for &source in sources(filter.source.unwrap_or_default()) {
        let answer = ask(domain, devices, source)?;
        let is_wanted = |found: &FoundAddress| {
            let family = filter.family.unwrap_or_default();
            family == Family::Any || found.family == Some(family)
        };
        let reported = answer.as_ref().map_or(&[][..], Vec::as_slice);
        let found = selected(reported, &interfaces, source);
        report.addresses = found.into_iter().filter(is_wanted).collect();
        if !report.addresses.is_empty() {
            report.is_incomplete = false;
            return Ok(report);
        }
        let is_silent = source == Source::Agent && devices.agent != Agent::NotConfigured;
        report.is_incomplete |= answer.is_err() && is_silent;
        has_answer |= answer.is_ok();
        report.answers.push(word_answer(source, answer, &interfaces));
    }
    report.is_incomplete |= !has_answer;
    Ok(report)
}

fn sources(source: Source) -> &'static [Source] {
    match source {
        Source::Any => &[Source::Lease, Source::Agent, Source::Arp],
        Source::Lease => &[Source::Lease],
        Source::Agent => &[Source::Agent],
        Source::Arp => &[Source::Arp],
    }
}

/// What one source reports; otherwise why it does not answer.
type Answer = std::result::Result<Vec<Address>, String>;

/// Asks one source. An agent that has not opened its channel is not asked: libvirt would wait for it.
fn ask(domain: &Domain, devices: &GuestDevices, source: Source) -> Result<Answer> {
    let from = match (source, devices.agent) {
        (Source::Agent, Agent::NotConfigured) => return Ok(Err(NO_CHANNEL.to_owned())),
        (Source::Agent, Agent::Disconnected) => return Ok(Err("not connected".to_owned())),
        (Source::Agent, Agent::Connected) => AddressSource::Agent,
        (Source::Arp, _) => AddressSource::Arp,
        _ => AddressSource::Lease,
    };
    match domain.addresses(from) {
        Ok(addresses) => Ok(Ok(addresses)),
        Err(error) if error.is_fatal() => Err(error),
        // The guest or its agent is not ready, or the driver does not have this source.
        Err(error) => Ok(Err(error.message)),
    }
}

/// The answer for a guest without a channel for its agent.
pub(super) const NO_CHANNEL: &str = "the guest has no channel for it (org.qemu.guest_agent.0)";

/// The addresses that count, of these interfaces, in their order.
fn selected(reported: &[Address], interfaces: &[&Interface], source: Source) -> Vec<FoundAddress> {
    let mut found: Vec<(usize, IpAddr, FoundAddress)> = Vec::new();
    for Address { mac, address, prefix } in reported {
        let Some(ip) = parse(address).filter(counts) else { continue };
        let is_own = |interface: &&Interface| {
            mac.as_ref().is_some_and(|mac| mac.eq_ignore_ascii_case(&interface.mac))
        };
        let Some(position) = interfaces.iter().position(is_own) else { continue };
        let family = if ip.is_ipv4() { Family::Ipv4 } else { Family::Ipv6 };
        let address = FoundAddress {
            mac: Some(interfaces[position].mac.clone()),
            address: Some(ip.to_string()),
            prefix: (*prefix > 0).then_some(u64::from(*prefix)),
            family: Some(family),
            source: Some(source),
        };
        found.push((position, ip, address));
    }
    found.sort_by_key(|(position, ip, _)| (*position, *ip));
    found.dedup_by(|left, right| (left.0, left.1) == (right.0, right.1));
    found.into_iter().map(|(_, _, address)| address).collect()
}

/// Parses an address; an IPv6 address may have a zone.
fn parse(text: &str) -> Option<IpAddr> {
    text.split('%').next()?.parse().ok()
}

/// Whether the guest can be reached at an address from another machine.
fn counts(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => !(ip.is_loopback() || ip.is_link_local() || ip.is_unspecified()),
        IpAddr::V6(ip) => !(ip.is_loopback() || ip.is_unicast_link_local() || ip.is_unspecified()),
    }
}

/// The answer of a source in words, for a message.
fn word_answer(source: Source, answer: Answer, interfaces: &[&Interface]) -> String {
    let macs: Vec<&str> = interfaces.iter().map(|interface| &*interface.mac).collect();
    let macs = macs.join(", ");
    let name = match source {
        Source::Agent => "Guest agent",
        Source::Arp => "ARP table of the host",
        _ => "DHCP leases",
    };
    let found = match answer {
        Err(reason) => reason,
        Ok(reported) => {
            let is_own = |address: &&Address| {
                let mac = address.mac.as_deref().unwrap_or_default();
                interfaces.iter().any(|interface| interface.mac.eq_ignore_ascii_case(mac))
            };
            let other: Vec<&str> =
                reported.iter().filter(is_own).map(|address| &*address.address).collect();
            match other.join(", ") {
                other if other.is_empty() => format!("none for {macs}"),
                other => format!("none that counts for {macs}, only {other}"),
            }
        }
    };
    format!("{name}: {}", found.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::{Address, AddressFilter, Interface, Selected, Source, selected, word_answer};

    fn interface(mac: &str, network: &str) -> Interface {
        Interface { mac: mac.to_owned(), connected_to: vec![network.to_owned()] }
    }

    fn address(mac: &str, address: &str) -> Address {
        Address { mac: Some(mac.to_owned()), address: address.to_owned(), prefix: 24 }
    }

    fn found(reported: &[Address], interfaces: &[&Interface]) -> Vec<String> {
        let found = selected(reported, interfaces, Source::Agent);
        found.into_iter().filter_map(|found| found.address).collect()
    }

    #[test]
    fn link_local_and_loopback_addresses_do_not_count() {
        let nic = interface("52:54:00:00:00:01", "lab");
        let texts =
            ["169.254.1.1", "127.0.0.1", "fe80::1", "::1", "0.0.0.0", "nonsense", "fd00::2"];
        let reported = texts.map(|text| address("52:54:00:00:00:01", text));
        assert_eq!(found(&reported, &[&nic]), ["fd00::2"]);
    }

    #[test]
    fn addresses_are_sorted_and_those_of_networks_inside_the_guest_are_dropped() {
        let [first, second] =
            ["52:54:00:00:00:01", "52:54:00:00:00:02"].map(|mac| interface(mac, "lab"));
        let reported = [
            address("52:54:00:00:00:02", "10.0.0.2"),
            address("02:42:00:00:00:09", "172.17.0.1"),
            address("52:54:00:00:00:01", "fd00::1"),
            address("52:54:00:00:00:01", "10.0.0.10"),
            address("52:54:00:00:00:01", "10.0.0.9"),
            address("52:54:00:00:00:01", "10.0.0.9"),
        ];
        let expected = ["10.0.0.9", "10.0.0.10", "fd00::1", "10.0.0.2"];
        assert_eq!(found(&reported, &[&first, &second]), expected);
    }

    #[test]
    fn an_interface_is_selected_by_mac_address_network_or_bridge() {
        let all = [interface("52:54:00:00:00:0a", "lab"), interface("52:54:00:00:00:0b", "br0")];
        let select = |text: &str| {
            let filter = AddressFilter { interface: Some(text.to_owned()), ..Default::default() };
            match Selected::of(&filter, &all) {
                Selected::Interfaces(found) => found[0].mac.clone(),
                Selected::Nothing(text) => text,
            }
        };
        assert_eq!(select("52:54:00:00:00:0B"), "52:54:00:00:00:0b");
        assert_eq!(select("lab"), "52:54:00:00:00:0a");
        assert_eq!(select("br0"), "52:54:00:00:00:0b");
        let missing = select("wan");
        assert!(missing.contains("52:54:00:00:00:0a on \"lab\"; 52:54:00:00:00:0b on \"br0\""));
    }

    #[test]
    fn an_answer_without_addresses_names_what_was_reported() {
        let nic = interface("52:54:00:00:00:01", "lab");
        let none = word_answer(Source::Lease, Ok(Vec::new()), &[&nic]);
        assert_eq!(none, "DHCP leases: none for 52:54:00:00:00:01");
        let local = Ok(vec![address("52:54:00:00:00:01", "fe80::1")]);
        let local = word_answer(Source::Agent, local, &[&nic]);
        assert_eq!(local, "Guest agent: none that counts for 52:54:00:00:00:01, only fe80::1");
    }
}
