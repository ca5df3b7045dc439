//! What a type is called in messages, with an example.

use mapping::class::Class;
use mapping::shape::Scalar;

/// What a value outside of a type is.
pub(super) fn not(scalar: Scalar) -> String {
    match scalar {
        Scalar::Class(class) => match noun(class) {
            Some((noun, _)) => format!("not {noun}"),
            None => "not an allowed value".to_owned(),
        },
        Scalar::Integer(_) => "out of range".to_owned(),
        Scalar::Decimal => "not a number".to_owned(),
        Scalar::Bool(_) => "not a boolean".to_owned(),
        Scalar::Union(parts) => {
            let nouns: Option<Vec<&str>> = parts.iter().map(|part| class_of(*part)).collect();
            nouns.map_or_else(
                || "not an allowed value".to_owned(),
                |nouns| format!("not {}", nouns.join(" or ")),
            )
        }
        _ => "not an allowed value".to_owned(),
    }
}

/// The name of a type that is a class.
fn class_of(scalar: Scalar) -> Option<&'static str> {
    let Scalar::Class(class) = scalar else { return None };
    noun(class).map(|(noun, _)| noun)
}

/// The alternatives of a type that are not words: classes with an example, and numbers.
pub(super) fn described(scalar: Scalar) -> Vec<String> {
    match scalar {
        Scalar::Words(_) => Vec::new(),
        Scalar::Union(parts) => parts.iter().flat_map(|part| described(*part)).collect(),
        Scalar::Class(class) => match noun(class) {
            Some((noun, example)) => vec![format!("{noun} such as {example}")],
            None => vec![format!("a {}", scalar.allowed())],
        },
        scalar => vec![scalar.allowed()],
    }
}

/// An example of a class.
pub(super) fn example(class: Class) -> Option<&'static str> {
    noun(class).map(|(_, example)| example)
}

/// The name of a class, and an example.
fn noun(class: Class) -> Option<(&'static str, &'static str)> {
    let described = match class {
        Class::CcwCssid => ("a channel subsystem identifier", "\"0xfe\""),
        Class::CcwSsid => ("a subchannel set identifier from 0x0 to 0x3", "\"0x0\""),
        Class::CookieName => ("a valid name of an HTTP cookie", "\"session\""),
        Class::CookieValue => ("a valid value of an HTTP cookie", "\"a1b2c3\""),
        Class::CpuName => ("a name of letters, digits, - and _", "\"EPYC-Milan\""),
        Class::CpuVendor => ("a CPU vendor of 12 characters", "\"GenuineIntel\""),
        Class::Cpuset => ("a set of CPUs", "\"0-3,6\" or \"0-7,^2\""),
        Class::DateTime => ("a date with a time", "\"2030-01-31T10:00:00\""),
        Class::DiskTarget => ("a device name of a disk", "\"vda\", \"sda\", \"hda\" or \"fda\""),
        Class::Duid => ("a DHCP unique identifier", "\"00:03:00:01:52:54:00:12:34:56\""),
        Class::HexUint => ("a hexadecimal number", "\"0x3\""),
        Class::HexUint16 => ("a number of two bytes", "\"0x1af4\" or \"6900\""),
        Class::HexUint24 => ("a number of three bytes", "\"0x123456\""),
        Class::HexUint32 => ("a number of four bytes", "\"0x12345678\""),
        Class::HexUint8 => ("a number of one byte", "\"0x1f\" or \"31\""),
        Class::Ipv4 | Class::LooseIpv4 => ("an IPv4 address", "\"192.0.2.1\""),
        Class::Ipv6 | Class::LooseIpv6 => ("an IPv6 address", "\"2001:db8::1\""),
        Class::Iqn => ("an iSCSI qualified name", "\"iqn.2030-01.org.example:disk\""),
        Class::LoadParameter => {
            ("a load parameter of at most 8 letters, digits, dots and spaces", "\"PROD1\"")
        }
        Class::Mac | Class::ShortMac => ("a MAC address", "\"52:54:00:12:34:56\""),
        Class::NaaWwn => {
            ("a WWN, which has 16 hexadecimal digits after naa.", "\"naa.5000c50015ea71aa\"")
        }
        Class::OctalMode => ("an octal mode", "\"0644\""),
        Class::PciFunction => ("a PCI function from 0x0 to 0x7", "\"0x0\""),
        Class::PciSlot => ("a PCI slot from 0x00 to 0x1f", "\"0x04\""),
        Class::PortProfile => ("a port profile of at most 39 characters", "\"web-tier\""),
        Class::Printable128 => ("a text of at most 128 printable characters", "\"data disk\""),
        Class::ShmemName => ("a name without a slash", "\"shared-memory\""),
        Class::SizeUnit => ("a unit of sizes", "\"KiB\", \"MiB\", \"GiB\" or \"TiB\""),
        Class::UnicastMac => {
            ("a unicast MAC address, whose first octet is even", "\"52:54:00:12:34:56\"")
        }
        Class::UsbAddress => ("a USB address of at most three hexadecimal digits", "\"0x03\""),
        Class::UsbPort => ("a USB port", "\"1\" or \"1.2\""),
        Class::Uuid => ("a UUID", "\"3c4b8e52-7a01-4f0e-9d3c-5f1f7a2b9c10\""),
        Class::Wwn => ("a WWN, which has 16 hexadecimal digits", "\"5000c50015ea71aa\""),
        _ => return None,
    };
    Some(described)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use generated::ROOTS;
    use mapping::class::Class;
    use mapping::shape::{Check, Scalar, Shape};

    use super::noun;

    #[test]
    fn each_example_belongs_to_its_class() {
        for class in Class::all() {
            let Some((_, examples)) = noun(class) else { continue };
            for example in examples.split('"').skip(1).step_by(2) {
                assert!(class.has(example), "{class:?}: {example}");
            }
        }
    }

    fn add_checked(
        shape: &'static Shape,
        seen: &mut BTreeSet<*const Shape>,
        found: &mut Vec<Class>,
    ) {
        if !seen.insert(shape) {
            return;
        }
        for row in shape.rows {
            if let Some(Scalar::Class(class)) = row.scalar().filter(|_| row.check > Check::None) {
                found.push(class);
            }
            if let Some(inner) = row.shape() {
                add_checked(inner, seen, found);
            }
        }
    }

    #[test]
    fn each_class_that_is_checked_has_a_name() {
        let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
        for root in ROOTS {
            add_checked(root.shape, &mut seen, &mut found);
        }
        assert!(found.len() > 100, "{}", found.len());
        for class in found {
            assert!(noun(class).is_some(), "{class:?}");
        }
    }
}
