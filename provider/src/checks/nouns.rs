//! What a type is called in messages, with an example.

use mapping::class::Class;
use mapping::shape::Scalar;

/// What a value outside of a type is.
pub(super) fn not(scalar: Scalar) -> String {
    match scalar {
        Scalar::Class(class) => format!("not {}", class_noun(class).0),
        Scalar::Integer(_) => "out of range".to_owned(),
        Scalar::Decimal => "not a number".to_owned(),
        Scalar::Bool(_) => "not a boolean".to_owned(),
        Scalar::Union(parts) => match classes(parts) {
            nouns if nouns.is_empty() => "not an allowed value".to_owned(),
            nouns => format!("not {}", nouns.join(" or ")),
        },
        _ => "not an allowed value".to_owned(),
    }
}

/// The names of classes, if all alternatives of a type are classes.
fn classes(parts: &[Scalar]) -> Vec<&'static str> {
    let noun = |part: &Scalar| match part {
        Scalar::Class(class) => Some(class_noun(*class).0),
        _ => None,
    };
    parts.iter().map(noun).collect::<Option<_>>().unwrap_or_default()
}

/// An example of each class of a type.
pub(super) fn examples(scalar: Scalar) -> String {
    let Scalar::Union(parts) = scalar else { return String::new() };
    let classes = parts.iter().filter_map(|part| match part {
        Scalar::Class(class) => Some(example(*class)),
        _ => None,
    });
    classes.collect::<Vec<_>>().join(" or ")
}

/// An example of a class.
pub(super) fn example(class: Class) -> &'static str {
    class_noun(class).1
}

/// The name of a class, and an example.
fn class_noun(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Uuid => ("a UUID", "\"3c4b8e52-7a01-4f0e-9d3c-5f1f7a2b9c10\""),
        Class::Mac | Class::ShortMac => ("a MAC address", "\"52:54:00:12:34:56\""),
        Class::UnicastMac => {
            ("a unicast MAC address, whose first octet is even", "\"52:54:00:12:34:56\"")
        }
        Class::Cpuset => ("a set of CPUs", "\"0-3,6\" or \"0-7,^2\""),
        Class::Ipv4 | Class::LooseIpv4 => ("an IPv4 address", "\"192.0.2.1\""),
        Class::Ipv6 | Class::LooseIpv6 => ("an IPv6 address", "\"2001:db8::1\""),
        Class::Wwn => ("a WWN: 16 hexadecimal digits", "\"5000c50015ea71aa\""),
        Class::DiskTarget => ("a device name of a disk", "\"vda\", \"sda\", \"hda\" or \"fda\""),
        Class::SizeUnit => ("a unit of sizes", "\"KiB\", \"MiB\", \"GiB\" or \"TiB\""),
        Class::OctalMode => ("an octal mode", "\"0644\""),
        Class::PciSlot => ("a PCI slot from 0x00 to 0x1f", "\"0x04\""),
        Class::PciFunction => ("a PCI function from 0x0 to 0x7", "\"0x0\""),
        Class::UsbPort => ("a USB port", "\"1\" or \"1.2\""),
        Class::UsbAddress => ("a USB address of at most three hexadecimal digits", "\"0x03\""),
        Class::HexUint8 => ("a number of one byte", "\"0x1f\" or \"31\""),
        Class::HexUint16 => ("a number of two bytes", "\"0x1af4\" or \"6900\""),
        Class::HexUint24 => ("a number of three bytes", "\"0x123456\""),
        Class::HexUint32 => ("a number of four bytes", "\"0x12345678\""),
        Class::HexUint => ("a hexadecimal number", "\"0x3\""),
        Class::CcwCssid => ("a channel subsystem identifier", "\"0xfe\""),
        Class::CcwSsid => ("a subchannel set identifier from 0x0 to 0x3", "\"0x0\""),
        Class::Duid => ("a DHCP unique identifier", "\"00:03:00:01:52:54:00:12:34:56\""),
        Class::DateTime => ("a date with a time", "\"2030-01-31T10:00:00\""),
        Class::Iqn => ("an iSCSI qualified name", "\"iqn.2030-01.org.example:disk\""),
        _ => ("an allowed value", "libvirt's documentation describes it"),
    }
}
