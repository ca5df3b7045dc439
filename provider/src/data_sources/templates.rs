//! Data sources that only convert their configuration: entries of a network in the form that configurations for version
//! 0.8 of the former provider use. They make no call.

use std::collections::BTreeMap;

use mapping::schema::Presence;
use mapping::{Object, Value};

use super::{DataSource, Reader};
use crate::controls::controls;

/// The description of `rendered`.
macro_rules! rendered {
    () => {
        "The attributes that are set, as a map of strings."
    };
}

controls! {
    /// The attributes of a DNS host.
    struct DnsHostAttributes in "data/network_dns_host_template" {
        ip [presence(Presence::Required)]: Option<String> = "IP address of the host.",
        hostname [presence(Presence::Required)]: Option<String> = "Name of the host.",
        rendered [presence(Presence::Computed)]: BTreeMap<String, String> = rendered!(),
    }

    /// The attributes of a DNS service record.
    struct DnsSrvAttributes in "data/network_dns_srv_template" {
        service [presence(Presence::Required)]: Option<String> = "Name of the service, such as `ldap`.",
        protocol [presence(Presence::Required)]: Option<String> = "Protocol of the service, such as `tcp`.",
        domain: Option<String> = "Domain of the service.",
        target: Option<String> = "Name of the host that has the service.",
        port: Option<String> = "Port of the service on that host.",
        priority: Option<String> = "Priority of the host; the lowest one is used first.",
        weight: Option<String> = "Weight among hosts of the same priority.",
        rendered [presence(Presence::Computed)]: BTreeMap<String, String> = rendered!(),
    }

    /// The attributes of an option of dnsmasq.
    struct DnsmasqOptionsAttributes in "data/network_dnsmasq_options_template" {
        option_name [presence(Presence::Required)]: Option<String> = "Name of the option.",
        option_value: Option<String> = "Value of the option; omitted for an option without a value.",
        rendered [presence(Presence::Computed)]: BTreeMap<String, String> = rendered!(),
    }
}

/// A DNS host of a network.
pub(super) static DNS_HOST: DataSource = DataSource {
    type_name: "libvirt_network_dns_host_template",
    description: "A DNS host of a network as a map, for configurations that were written for version 0.8 of \
                  dmacvicar/libvirt. Makes no call.",
    shape: DnsHostAttributes::SHAPE,
    reader: Reader::Configuration(render),
};

/// A DNS service record of a network.
pub(super) static DNS_SRV: DataSource = DataSource {
    type_name: "libvirt_network_dns_srv_template",
    description: "A DNS service record of a network as a map, for configurations that were written for version 0.8 of \
                  dmacvicar/libvirt. Makes no call.",
    shape: DnsSrvAttributes::SHAPE,
    reader: Reader::Configuration(render),
};

/// An option of dnsmasq for a network.
pub(super) static DNSMASQ_OPTIONS: DataSource = DataSource {
    type_name: "libvirt_network_dnsmasq_options_template",
    description: "An option of dnsmasq for a network as a map, for configurations that were written for version 0.8 of \
                  dmacvicar/libvirt. Makes no call.",
    shape: DnsmasqOptionsAttributes::SHAPE,
    reader: Reader::Configuration(render),
};

/// The attributes that are set as a map.
fn render(config: &Value) -> Value {
    let attributes = config.as_object().into_iter().flat_map(Object::iter);
    let set = attributes
        .filter_map(|(name, value)| Some((name.to_owned(), Value::from(value.as_str()?))));
    Value::object([("rendered", Value::Map(set.collect()))])
}

#[cfg(test)]
mod tests {
    use mapping::Value;

    use super::render;

    #[test]
    fn the_attributes_that_are_set_are_rendered() {
        let config =
            Value::object([("service", Value::from("ldap")), ("protocol", Value::from("tcp"))]);
        let rendered = render(&config);
        let Value::Map(map) = rendered.get("rendered") else { panic!("a map") };
        let names: Vec<&str> = map.keys().map(String::as_str).collect();
        assert_eq!(names, ["protocol", "service"]);
    }
}
