//! Classes of texts: those that libvirt's grammars define by a pattern, and those that the provider adds. Each class
//! has a name, that of `schemas/classes`, and a check, which accepts every text that the grammar allows.

mod checks;

use checks::{chars, hex, is_number, words};

/// A class of texts.
#[expect(
    missing_docs,
    reason = "each is named like its line in schemas/classes, which describes it"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    AbsDirPath,
    AbsFilePath,
    AliasName,
    ArpOperation,
    BridgeName,
    CcwCssid,
    CcwSsid,
    CheckpointName,
    CompatVersion,
    ConnectionStates,
    CookieName,
    CookieValue,
    CpuFeature,
    CpuName,
    CpuVendor,
    Cpuset,
    DateTime,
    DeviceName,
    DevicePath,
    DiskSerial,
    DiskTarget,
    DnsName,
    Dscp,
    Duid,
    Duration,
    Ethertype,
    FalseWord,
    FilterChain,
    FilterParameter,
    FilterValue,
    FilterVariable,
    GenericName,
    HexUint,
    HexUint16,
    HexUint24,
    HexUint32,
    HexUint8,
    HypervVendor,
    IpSetFlags,
    IpSetName,
    Ipv4,
    Ipv6,
    Iqn,
    IsaIrq,
    LinkSpeed,
    LoadParameter,
    LooseIpv4,
    LooseIpv6,
    Mac,
    MachineName,
    NaaWwn,
    NcName,
    NetworkFeature,
    NonEmpty,
    ObjectName,
    OctalMode,
    OneLine,
    PciClass,
    PciFunction,
    PciSlot,
    PortProfile,
    Printable128,
    Printable16,
    Printable40,
    Printable8,
    ResourceMonitor,
    ShmemName,
    ShortMac,
    SizeUnit,
    TcpFlags,
    TimeZone,
    Timestamp,
    TpmProfile,
    UnicastMac,
    Uri,
    UsbAddress,
    UsbPort,
    UsbVersion,
    Uuid,
    VariableName,
    VlanId,
    VmwarePath,
    VolumeName,
    VpdIndex,
    VpdText,
    Wwn,
    ZoneName,
}

/// A class, its name and its check.
type Entry = (Class, &'static str, fn(&str) -> bool);

/// Every class, in the order of the enumeration.
static CLASSES: [Entry; 87] = [
    (Class::AbsDirPath, "abs_dir_path", |text| text.starts_with('/')),
    (Class::AbsFilePath, "abs_file_path", checks::absolute_path),
    (Class::AliasName, "alias_name", |text| chars(text, 1, "_-.")),
    (Class::ArpOperation, "arp_operation", checks::arp_operation),
    (Class::BridgeName, "bridge_name", |text| chars(text, 0, "_.-\\:/ ")),
    (Class::CcwCssid, "ccw_cssid", |text| is_number(text) || hex(text, true, 2)),
    (Class::CcwSsid, "ccw_ssid", |text| checks::digit(text, '3')),
    (Class::CheckpointName, "checkpoint_name", checks::checkpoint_name),
    (Class::CompatVersion, "compat_version", checks::dotted_numbers),
    (Class::ConnectionStates, "connection_states", checks::connection_states),
    (Class::CookieName, "cookie_name", |text| chars(text, 1, "!#$%&'*+-.^_`|~")),
    (Class::CookieValue, "cookie_value", checks::cookie_value),
    (Class::CpuFeature, "cpu_feature", |text| chars(text, 1, "-_.")),
    (Class::CpuName, "cpu_name", |text| chars(text, 1, "-_")),
    (Class::CpuVendor, "cpu_vendor", |text| checks::without_comma(text, 12, 12)),
    (Class::Cpuset, "cpuset", checks::cpuset),
    (Class::DateTime, "date_time", checks::date_time),
    (Class::DeviceName, "device_name", |text| chars(text, 1, "_.-\\:/")),
    (Class::DevicePath, "device_path", checks::device_path),
    (Class::DiskSerial, "disk_serial", |text| chars(text, 1, "_.+- ")),
    (Class::DiskTarget, "disk_target", checks::disk_target),
    (Class::DnsName, "dns_name", |text| chars(text, 1, ".-")),
    (Class::Dscp, "dscp", |text| is_number(text) || hex(text, true, 2)),
    (Class::Duid, "duid", checks::duid),
    (Class::Duration, "duration", |text| crate::duration::parse(text).is_some()),
    (Class::Ethertype, "ethertype", |text| is_number(text) || hex(text, true, 4)),
    (Class::FalseWord, "false_word", |text| text == "0" || text.eq_ignore_ascii_case("false")),
    (Class::FilterChain, "filter_chain", checks::filter_chain),
    (Class::FilterParameter, "filter_parameter", |text| chars(text, 1, "_")),
    (Class::FilterValue, "filter_value", |text| chars(text, 1, "_.:")),
    (Class::FilterVariable, "filter_variable", checks::filter_variable),
    (Class::GenericName, "generic_name", |text| chars(text, 1, "_+-")),
    (Class::HexUint, "hex_uint", |text| hex(text, false, usize::MAX)),
    (Class::HexUint16, "hex_uint16", |text| is_number(text) || hex(text, false, 4)),
    (Class::HexUint24, "hex_uint24", |text| is_number(text) || hex(text, false, 6)),
    (Class::HexUint32, "hex_uint32", |text| is_number(text) || hex(text, false, 8)),
    (Class::HexUint8, "hex_uint8", |text| is_number(text) || hex(text, false, 2)),
    (Class::HypervVendor, "hyperv_vendor", |text| checks::without_comma(text, 0, 12)),
    (Class::IpSetFlags, "ip_set_flags", |text| {
        words(text, &["src", "dst"], 6, str::eq_ignore_ascii_case)
    }),
    (Class::IpSetName, "ip_set_name", |text| text.len() <= 31 && chars(text, 1, "_.:-+ ")),
    (Class::Ipv4, "ipv4", |text| text.parse::<std::net::Ipv4Addr>().is_ok()),
    (Class::Ipv6, "ipv6", |text| text.parse::<std::net::Ipv6Addr>().is_ok()),
    (Class::Iqn, "iqn", checks::iqn),
    (Class::IsaIrq, "isa_irq", |text| hex(text, true, 1)),
    (Class::LinkSpeed, "link_speed", |text| text.starts_with(|c: char| c.is_ascii_digit())),
    (Class::LoadParameter, "load_parameter", checks::load_parameter),
    (Class::LooseIpv4, "loose_ipv4", checks::loose_ipv4),
    (Class::LooseIpv6, "loose_ipv6", |text| text.contains(':') && checks::hex_and(text, ":.")),
    (Class::Mac, "mac", |text| checks::octets(text, 2)),
    (Class::MachineName, "machine_name", |text| chars(text, 1, "_.-")),
    (Class::NaaWwn, "naa_wwn", |text| text.strip_prefix("naa.").is_some_and(checks::wwn)),
    (Class::NcName, "nc_name", checks::nc_name),
    (Class::NetworkFeature, "network_feature", |text| chars(text, 1, "-_")),
    (Class::NonEmpty, "non_empty", |text| !text.is_empty()),
    (Class::ObjectName, "object_name", |text| checks::free_of(text, "/\n")),
    (Class::OctalMode, "octal_mode", |text| !text.is_empty() && checks::octal(text)),
    (Class::OneLine, "one_line", |text| checks::free_of(text, "\n")),
    (Class::PciClass, "pci_class", |text| text.len() == 8 && hex(text, true, 6)),
    (Class::PciFunction, "pci_function", |text| is_number(text) || checks::digit(text, '7')),
    (Class::PciSlot, "pci_slot", |text| checks::number_up_to(text, 0x1f)),
    (Class::PortProfile, "port_profile", |text| text.chars().count() <= 39),
    (Class::Printable128, "printable_128", |text| checks::printable(text, 1, 128)),
    (Class::Printable16, "printable_16", |text| checks::printable(text, 0, 16)),
    (Class::Printable40, "printable_40", |text| checks::printable(text, 0, 40)),
    (Class::Printable8, "printable_8", |text| checks::printable(text, 0, 8)),
    (Class::ResourceMonitor, "resource_monitor", checks::resource_monitor),
    (Class::ShmemName, "shmem_name", |text| !text.contains('/')),
    (Class::ShortMac, "short_mac", |text| checks::octets(text, 1)),
    (Class::SizeUnit, "size_unit", checks::size_unit),
    (Class::TcpFlags, "tcp_flags", checks::tcp_flags),
    (Class::TimeZone, "time_zone", |text| chars(text, 1, "_.+-/")),
    (Class::Timestamp, "timestamp", |text| is_number(text) || checks::dotted_numbers(text)),
    (Class::TpmProfile, "tpm_profile", |text| chars(text, 1, ".-:")),
    (Class::UnicastMac, "unicast_mac", checks::unicast_mac),
    (Class::Uri, "uri", |_| true),
    (Class::UsbAddress, "usb_address", |text| hex(text, false, 3)),
    (Class::UsbPort, "usb_port", |text| text.split('.').all(|part| hex(part, false, 3))),
    (Class::UsbVersion, "usb_version", |text| (3..=5).contains(&text.chars().count())),
    (Class::Uuid, "uuid", checks::uuid),
    (Class::VariableName, "variable_name", checks::variable_name),
    (Class::VlanId, "vlan_id", |text| is_number(text) || hex(text, true, 3)),
    (Class::VmwarePath, "vmware_path", |text| text.starts_with('[') && text.contains("] ")),
    (Class::VolumeName, "volume_name", |text| text != "." && checks::free_of(text, "/")),
    (Class::VpdIndex, "vpd_index", |text| text.len() == 1 && chars(text, 1, "")),
    (Class::VpdText, "vpd_text", |text| text.chars().count() <= 255),
    (Class::Wwn, "wwn", |text| checks::wwn(text.strip_prefix("0x").unwrap_or(text))),
    (Class::ZoneName, "zone_name", |text| chars(text, 1, "_-")),
];

impl Class {
    /// The name of the class.
    pub fn name(self) -> &'static str {
        CLASSES.get(self as usize).map_or("", |(_, name, _)| name)
    }

    /// Whether a text belongs to the class.
    pub fn has(self, text: &str) -> bool {
        CLASSES.get(self as usize).is_none_or(|(_, _, check)| check(text))
    }

    /// Every class.
    pub fn all() -> impl Iterator<Item = Self> {
        CLASSES.iter().map(|(class, _, _)| *class)
    }
}

#[cfg(test)]
mod tests {
    use super::{CLASSES, Class};

    #[test]
    fn each_class_has_its_own_entry() {
        for (index, (class, name, _)) in CLASSES.iter().enumerate() {
            assert_eq!(*class as usize, index, "{name}");
            assert_eq!(class.name(), *name);
        }
        assert_eq!(Class::ZoneName as usize + 1, CLASSES.len());
    }

    #[test]
    fn checks_accept_and_reject_texts() {
        let cases = [
            (Class::AbsFilePath, &["/a", "C:\\x"][..], &["a", "/", ""][..]),
            (Class::ArpOperation, &["Reply", "ARP_NAK", "DRARP_error"], &["Replies"]),
            (Class::CcwCssid, &["0xfe", "254"], &["fe", "0xfff"]),
            (Class::ConnectionStates, &["NONE", "NEW,RELATED"], &["NEW,", "NONE,NEW", "new"]),
            (Class::CookieValue, &["\"a\"", "a"], &["a;b", ""]),
            (Class::Cpuset, &["0-3,^2", "7"], &["a", "1,", "3-"]),
            (Class::DateTime, &["2026-01-31T10:00:00Z", "2026-01-31T10:00:00"], &["2026-01-31"]),
            (Class::DiskTarget, &["vda", "nvme0n1p2", "ioemu:hda"], &["xda", "vd"]),
            (Class::Duid, &["0:3:0:1:aa:bb:cc:dd:ee:ff"], &["aa:bb", "0:9:0:1:aa:bb:cc:dd:ee:ff"]),
            (Class::FilterChain, &["arp-x", "ipv6"], &["ip", "arp-0123456789"]),
            (Class::FilterVariable, &["$A", "$A[@1]"], &["A", "$"]),
            (Class::Iqn, &["iqn.2026-01.org.example:a"], &["iqn.26-01.a", "iqn.2026-13.a"]),
            (Class::Mac, &["52:54:00:aB:cd:01"], &["52:54:0:ab:cd:01", "52:54:00:ab:cd"]),
            (Class::NcName, &["a-b.c"], &["a:b", "1a", ""]),
            (Class::OctalMode, &["0644", "7"], &["8", ""]),
            (Class::PciSlot, &["0x1f", "1f", "31"], &["0x20", "32", "x"]),
            (Class::SizeUnit, &["KiB", "bytes", "g"], &["kiB2", "KI", "foo"]),
            (Class::TcpFlags, &["SYN,ACK/SYN", "ALL/NONE"], &["SYN", "SYN/"]),
            (Class::UnicastMac, &["52:54:00:ab:cd:01"], &["53:54:00:ab:cd:01"]),
            (Class::UsbPort, &["1.2", "0x1"], &["1..2", "g"]),
            (
                Class::Uuid,
                &["6a0fc6af-6d5d-4f2c-8e9b-000000000001", "6a0fc6af6d5d4f2c8e9b000000000001"],
                &["6a0f"],
            ),
        ];
        for (class, good, bad) in cases {
            for text in good {
                assert!(class.has(text), "{} {text}", class.name());
            }
            for text in bad {
                assert!(!class.has(text), "{} {text}", class.name());
            }
        }
    }
}
