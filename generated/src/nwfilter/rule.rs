//! From schemas/facts/nwfilter.facts, `filter/rule`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Range, Scalar, RowName, RowSet, Shape, Check, YES_NO, named, row, word};

/// Rule for packets of one protocol, or for all packets when no protocol is set. Values may be variables, such as `$IP`.
///
/// Source: `filter/rule`.
#[derive(Clone, Default)]
pub struct FilterRule {
    /// `@action`: Treatment of a packet that matches: `drop` discards it, `reject` discards it and answers with ICMP, `accept` accepts it, `return` returns to the calling filter, `continue` continues with the next rule. One of `accept`, `continue`, `drop`, `reject`, `return`.
    pub action: Option<Text>,
    /// `@direction`: Direction of the packet as the guest sees it: `in` to the guest, `out` from the guest, `inout` both. One of `in`, `inout`, `out`.
    pub direction: Option<Text>,
    /// `@priority`: Priority of the rule; rules with lower values come first. Default: 500. From -1000 to 1000.
    pub priority: Option<Number>,
    /// `@statematch`: Whether connections are tracked. Only a value for off, `0` or `false`, has a meaning. Default: on.
    pub statematch: Option<Text>,
    /// `<mac>`: Match of Ethernet frames.
    pub mac: Option<Box<crate::nwfilter::FilterRuleMac>>,
    /// `<vlan>`: Match of frames with a VLAN tag (802.1Q).
    pub vlan: Option<Box<crate::nwfilter::FilterRuleVlan>>,
    /// `<stp>`: Match of frames of the Spanning Tree Protocol.
    pub stp: Option<Box<crate::nwfilter::FilterRuleStp>>,
    /// `<arp>`: Match of ARP or RARP packets.
    pub arp: Option<Box<crate::nwfilter::FilterRuleArp>>,
    /// `<rarp>`: Match of ARP or RARP packets.
    pub rarp: Option<Box<crate::nwfilter::FilterRuleArp>>,
    /// `<ip>`: Match of IP packets on the level of Ethernet frames, without connection tracking.
    pub ip: Option<Box<crate::nwfilter::FilterRuleIp>>,
    /// `<ipv6>`: Match of IP packets on the level of Ethernet frames, without connection tracking.
    pub ipv6: Option<Box<crate::nwfilter::FilterRuleIpv6>>,
    /// `<tcp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub tcp: Option<Box<crate::nwfilter::FilterRuleTcp>>,
    /// `<udp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub udp: Option<Box<crate::nwfilter::FilterRuleSctp>>,
    /// `<sctp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub sctp: Option<Box<crate::nwfilter::FilterRuleSctp>>,
    /// `<icmp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub icmp: Option<Box<crate::nwfilter::FilterRuleIcmp>>,
    /// `<igmp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub igmp: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<all>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub all: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<esp>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub esp: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<ah>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub ah: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<udplite>`: Match of IPv4 packets of this protocol; `all` is any protocol.
    pub udplite: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<tcp-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub tcp_ipv6: Option<Box<crate::nwfilter::FilterRuleTcpIpv6>>,
    /// `<udp-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub udp_ipv6: Option<Box<crate::nwfilter::FilterRuleSctpIpv6>>,
    /// `<sctp-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub sctp_ipv6: Option<Box<crate::nwfilter::FilterRuleSctpIpv6>>,
    /// `<icmpv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub icmpv6: Option<Box<crate::nwfilter::FilterRuleIcmpv6>>,
    /// `<all-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub all_ipv6: Option<Box<crate::nwfilter::FilterRuleAhIpv6>>,
    /// `<esp-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub esp_ipv6: Option<Box<crate::nwfilter::FilterRuleAhIpv6>>,
    /// `<ah-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub ah_ipv6: Option<Box<crate::nwfilter::FilterRuleAhIpv6>>,
    /// `<udplite-ipv6>`: Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
    pub udplite_ipv6: Option<Box<crate::nwfilter::FilterRuleAhIpv6>>,
}

impl Record for FilterRule {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.action.slot(),
            1 => self.direction.slot(),
            2 => self.priority.slot(),
            3 => self.statematch.slot(),
            4 => self.mac.slot(),
            5 => self.vlan.slot(),
            6 => self.stp.slot(),
            7 => self.arp.slot(),
            8 => self.rarp.slot(),
            9 => self.ip.slot(),
            10 => self.ipv6.slot(),
            11 => self.tcp.slot(),
            12 => self.udp.slot(),
            13 => self.sctp.slot(),
            14 => self.icmp.slot(),
            15 => self.igmp.slot(),
            16 => self.all.slot(),
            17 => self.esp.slot(),
            18 => self.ah.slot(),
            19 => self.udplite.slot(),
            20 => self.tcp_ipv6.slot(),
            21 => self.udp_ipv6.slot(),
            22 => self.sctp_ipv6.slot(),
            23 => self.icmpv6.slot(),
            24 => self.all_ipv6.slot(),
            25 => self.esp_ipv6.slot(),
            26 => self.ah_ipv6.slot(),
            27 => self.udplite_ipv6.slot(),
            _ => no_slot(&FILTER_RULE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.action.is_set()).with(1, self.direction.is_set()).with(2, self.priority.is_set()).with(3, self.statematch.is_set()).with(4, self.mac.is_set()).with(5, self.vlan.is_set()).with(6, self.stp.is_set()).with(7, self.arp.is_set()).with(8, self.rarp.is_set()).with(9, self.ip.is_set()).with(10, self.ipv6.is_set()).with(11, self.tcp.is_set()).with(12, self.udp.is_set()).with(13, self.sctp.is_set()).with(14, self.icmp.is_set()).with(15, self.igmp.is_set()).with(16, self.all.is_set()).with(17, self.esp.is_set()).with(18, self.ah.is_set()).with(19, self.udplite.is_set()).with(20, self.tcp_ipv6.is_set()).with(21, self.udp_ipv6.is_set()).with(22, self.sctp_ipv6.is_set()).with(23, self.icmpv6.is_set()).with(24, self.all_ipv6.is_set()).with(25, self.esp_ipv6.is_set()).with(26, self.ah_ipv6.is_set()).with(27, self.udplite_ipv6.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("action", 0), named("ah", 18), named("ah_ipv6", 26), named("all", 16), named("all_ipv6", 24), named("arp", 7), named("direction", 1), named("esp", 17), named("esp_ipv6", 25), named("icmp", 14), named("icmpv6", 23), named("igmp", 15), named("ip", 9), named("ipv6", 10), named("mac", 4), named("priority", 2), named("rarp", 8), named("sctp", 13), named("sctp_ipv6", 22), named("statematch", 3), named("stp", 6), named("tcp", 11), named("tcp_ipv6", 20), named("udp", 12), named("udp_ipv6", 21), named("udplite", 19), named("udplite_ipv6", 27), named("vlan", 5)] } }
}

/// Rows of [`FilterRule`].
pub static FILTER_RULE: Shape = Shape {
    path: "filter/rule",
    rows: &[
        row("action", "action", Attribute(Scalar::Words(&[word("accept"), word("continue"), word("drop"), word("reject"), word("return")])), "Treatment of a packet that matches: `drop` discards it, `reject` discards it and answers with ICMP, `accept` accepts it, `return` returns to the calling filter, `continue` continues with the next rule. One of `accept`, `continue`, `drop`, `reject`, `return`."),
        row("direction", "direction", Attribute(Scalar::Words(&[word("in"), word("inout"), word("out")])), "Direction of the packet as the guest sees it: `in` to the guest, `out` from the guest, `inout` both. One of `in`, `inout`, `out`."),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(-1000), max: Some(1000) })), "Priority of the rule; rules with lower values come first. Default: 500. From -1000 to 1000."),
        row("statematch", "statematch", Attribute(Scalar::Class(Class::FalseWord)), "Whether connections are tracked. Only a value for off, `0` or `false`, has a meaning. Default: on."),
        row("mac", "mac", Child(&crate::nwfilter::FILTER_RULE_MAC), "Match of Ethernet frames."),
        row("vlan", "vlan", Child(&crate::nwfilter::FILTER_RULE_VLAN), "Match of frames with a VLAN tag (802.1Q)."),
        row("stp", "stp", Child(&crate::nwfilter::FILTER_RULE_STP), "Match of frames of the Spanning Tree Protocol."),
        row("arp", "arp", Child(&crate::nwfilter::FILTER_RULE_ARP), "Match of ARP or RARP packets."),
        row("rarp", "rarp", Child(&crate::nwfilter::FILTER_RULE_ARP), "Match of ARP or RARP packets."),
        row("ip", "ip", Child(&crate::nwfilter::FILTER_RULE_IP), "Match of IP packets on the level of Ethernet frames, without connection tracking."),
        row("ipv6", "ipv6", Child(&crate::nwfilter::FILTER_RULE_IPV6), "Match of IP packets on the level of Ethernet frames, without connection tracking."),
        row("tcp", "tcp", Child(&crate::nwfilter::FILTER_RULE_TCP), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("udp", "udp", Child(&crate::nwfilter::FILTER_RULE_SCTP), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("sctp", "sctp", Child(&crate::nwfilter::FILTER_RULE_SCTP), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("icmp", "icmp", Child(&crate::nwfilter::FILTER_RULE_ICMP), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("igmp", "igmp", Child(&crate::nwfilter::FILTER_RULE_AH), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("all", "all", Child(&crate::nwfilter::FILTER_RULE_AH), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("esp", "esp", Child(&crate::nwfilter::FILTER_RULE_AH), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("ah", "ah", Child(&crate::nwfilter::FILTER_RULE_AH), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("udplite", "udplite", Child(&crate::nwfilter::FILTER_RULE_AH), "Match of IPv4 packets of this protocol; `all` is any protocol."),
        row("tcp-ipv6", "tcp_ipv6", Child(&crate::nwfilter::FILTER_RULE_TCP_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("udp-ipv6", "udp_ipv6", Child(&crate::nwfilter::FILTER_RULE_SCTP_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("sctp-ipv6", "sctp_ipv6", Child(&crate::nwfilter::FILTER_RULE_SCTP_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("icmpv6", "icmpv6", Child(&crate::nwfilter::FILTER_RULE_ICMPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("all-ipv6", "all_ipv6", Child(&crate::nwfilter::FILTER_RULE_AH_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("esp-ipv6", "esp_ipv6", Child(&crate::nwfilter::FILTER_RULE_AH_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("ah-ipv6", "ah_ipv6", Child(&crate::nwfilter::FILTER_RULE_AH_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
        row("udplite-ipv6", "udplite_ipv6", Child(&crate::nwfilter::FILTER_RULE_AH_IPV6), "Match of IPv6 packets of this protocol; `all_ipv6` is any protocol."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv4 packets of this protocol; `all` is any protocol.
///
/// Source: `filter/rule/ah`.
#[derive(Clone, Default)]
pub struct FilterRuleAh {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcipfrom`: First address of a range of source IP addresses.
    pub srcipfrom: Option<Text>,
    /// `@srcipto`: Last address of the range of source IP addresses.
    pub srcipto: Option<Text>,
    /// `@dstipfrom`: First address of a range of destination IP addresses.
    pub dstipfrom: Option<Text>,
    /// `@dstipto`: Last address of the range of destination IP addresses.
    pub dstipto: Option<Text>,
    /// `@dscp`: Differentiated Services Code Point, from 0 to 63.
    pub dscp: Option<Text>,
    /// `@connlimit-above`: Number of connections above which the rule matches.
    pub connlimit_above: Option<Text>,
    /// `@state`: Connection states, separated by commas: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
    pub state: Option<Text>,
    /// `@ipset`: Name of an IP set on the host, which libvirt does not manage.
    pub ipset: Option<Text>,
    /// `@ipsetflags`: Parts of the packet that the IP set is compared with, such as `src,dst`. Used with `ipset`.
    pub ipsetflags: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleAh {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_AH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcipaddr.slot(),
            3 => self.srcipmask.slot(),
            4 => self.dstipaddr.slot(),
            5 => self.dstipmask.slot(),
            6 => self.srcipfrom.slot(),
            7 => self.srcipto.slot(),
            8 => self.dstipfrom.slot(),
            9 => self.dstipto.slot(),
            10 => self.dscp.slot(),
            11 => self.connlimit_above.slot(),
            12 => self.state.slot(),
            13 => self.ipset.slot(),
            14 => self.ipsetflags.slot(),
            15 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_AH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcipaddr.is_set()).with(3, self.srcipmask.is_set()).with(4, self.dstipaddr.is_set()).with(5, self.dstipmask.is_set()).with(6, self.srcipfrom.is_set()).with(7, self.srcipto.is_set()).with(8, self.dstipfrom.is_set()).with(9, self.dstipto.is_set()).with(10, self.dscp.is_set()).with(11, self.connlimit_above.is_set()).with(12, self.state.is_set()).with(13, self.ipset.is_set()).with(14, self.ipsetflags.is_set()).with(15, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 15), named("connlimit_above", 11), named("dscp", 10), named("dstipaddr", 4), named("dstipfrom", 8), named("dstipmask", 5), named("dstipto", 9), named("ipset", 13), named("ipsetflags", 14), named("match", 0), named("srcipaddr", 2), named("srcipfrom", 6), named("srcipmask", 3), named("srcipto", 7), named("srcmacaddr", 1), named("state", 12)] } }
}

/// Rows of [`FilterRuleAh`].
pub static FILTER_RULE_AH: Shape = Shape {
    path: "filter/rule/ah",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "First address of a range of source IP addresses."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Last address of the range of source IP addresses."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "First address of a range of destination IP addresses."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Last address of the range of destination IP addresses."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Number of connections above which the rule matches."),
        row("state", "state", Attribute(Scalar::Class(Class::ConnectionStates)), "Connection states, separated by commas: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::IpSetName)])), "Name of an IP set on the host, which libvirt does not manage."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class(Class::IpSetFlags)), "Parts of the packet that the IP set is compared with, such as `src,dst`. Used with `ipset`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
///
/// Source: `filter/rule/ah-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleAhIpv6 {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcipfrom`: First address of a range of source IP addresses.
    pub srcipfrom: Option<Text>,
    /// `@srcipto`: Last address of the range of source IP addresses.
    pub srcipto: Option<Text>,
    /// `@dstipfrom`: First address of a range of destination IP addresses.
    pub dstipfrom: Option<Text>,
    /// `@dstipto`: Last address of the range of destination IP addresses.
    pub dstipto: Option<Text>,
    /// `@dscp`: Differentiated Services Code Point, from 0 to 63.
    pub dscp: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleAhIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_AH_IPV6
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcipaddr.slot(),
            3 => self.srcipmask.slot(),
            4 => self.dstipaddr.slot(),
            5 => self.dstipmask.slot(),
            6 => self.srcipfrom.slot(),
            7 => self.srcipto.slot(),
            8 => self.dstipfrom.slot(),
            9 => self.dstipto.slot(),
            10 => self.dscp.slot(),
            11 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_AH_IPV6, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcipaddr.is_set()).with(3, self.srcipmask.is_set()).with(4, self.dstipaddr.is_set()).with(5, self.dstipmask.is_set()).with(6, self.srcipfrom.is_set()).with(7, self.srcipto.is_set()).with(8, self.dstipfrom.is_set()).with(9, self.dstipto.is_set()).with(10, self.dscp.is_set()).with(11, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 11), named("dscp", 10), named("dstipaddr", 4), named("dstipfrom", 8), named("dstipmask", 5), named("dstipto", 9), named("match", 0), named("srcipaddr", 2), named("srcipfrom", 6), named("srcipmask", 3), named("srcipto", 7), named("srcmacaddr", 1)] } }
}

/// Rows of [`FilterRuleAhIpv6`].
pub static FILTER_RULE_AH_IPV6: Shape = Shape {
    path: "filter/rule/ah-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of source IP addresses."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of source IP addresses."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of destination IP addresses."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of destination IP addresses."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of ARP or RARP packets.
///
/// Source: `filter/rule/arp`.
#[derive(Clone, Default)]
pub struct FilterRuleArp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcmacmask`: Mask that is applied to the MAC address of the sender.
    pub srcmacmask: Option<Text>,
    /// `@dstmacaddr`: MAC address of the destination.
    pub dstmacaddr: Option<Text>,
    /// `@dstmacmask`: Mask that is applied to the MAC address of the destination.
    pub dstmacmask: Option<Text>,
    /// `@arpsrcmacaddr`: Source MAC address in the packet.
    pub arpsrcmacaddr: Option<Text>,
    /// `@arpsrcipaddr`: Source IP address in the packet.
    pub arpsrcipaddr: Option<Text>,
    /// `@arpdstmacaddr`: Destination MAC address in the packet.
    pub arpdstmacaddr: Option<Text>,
    /// `@arpdstipaddr`: Destination IP address in the packet.
    pub arpdstipaddr: Option<Text>,
    /// `@hwtype`: Hardware type in the packet; 1 is Ethernet.
    pub hwtype: Option<Text>,
    /// `@opcode`: Operation of the packet, as a name such as `Request` or `Reply`, or as a number.
    pub opcode: Option<Text>,
    /// `@protocoltype`: Protocol type in the packet; 0x0800 is IPv4.
    pub protocoltype: Option<Text>,
    /// `@gratuitous`: Whether the packet is a gratuitous ARP packet, which announces an address. One of `0`, `1`, `false`, `no`, `true`, `yes`.
    pub gratuitous: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleArp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ARP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.dstmacaddr.slot(),
            4 => self.dstmacmask.slot(),
            5 => self.arpsrcmacaddr.slot(),
            6 => self.arpsrcipaddr.slot(),
            7 => self.arpdstmacaddr.slot(),
            8 => self.arpdstipaddr.slot(),
            9 => self.hwtype.slot(),
            10 => self.opcode.slot(),
            11 => self.protocoltype.slot(),
            12 => self.gratuitous.slot(),
            13 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_ARP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.dstmacaddr.is_set()).with(4, self.dstmacmask.is_set()).with(5, self.arpsrcmacaddr.is_set()).with(6, self.arpsrcipaddr.is_set()).with(7, self.arpdstmacaddr.is_set()).with(8, self.arpdstipaddr.is_set()).with(9, self.hwtype.is_set()).with(10, self.opcode.is_set()).with(11, self.protocoltype.is_set()).with(12, self.gratuitous.is_set()).with(13, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arpdstipaddr", 8), named("arpdstmacaddr", 7), named("arpsrcipaddr", 6), named("arpsrcmacaddr", 5), named("comment", 13), named("dstmacaddr", 3), named("dstmacmask", 4), named("gratuitous", 12), named("hwtype", 9), named("match", 0), named("opcode", 10), named("protocoltype", 11), named("srcmacaddr", 1), named("srcmacmask", 2)] } }
}

/// Rows of [`FilterRuleArp`].
pub static FILTER_RULE_ARP: Shape = Shape {
    path: "filter/rule/arp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the destination."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the destination."),
        row("arpsrcmacaddr", "arpsrcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Source MAC address in the packet."),
        row("arpsrcipaddr", "arpsrcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Source IP address in the packet."),
        row("arpdstmacaddr", "arpdstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Destination MAC address in the packet."),
        row("arpdstipaddr", "arpdstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Destination IP address in the packet."),
        row("hwtype", "hwtype", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Hardware type in the packet; 1 is Ethernet."),
        row("opcode", "opcode", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(65535) }), Scalar::Class(Class::ArpOperation), Scalar::Class(Class::FilterVariable)])), "Operation of the packet, as a name such as `Request` or `Reply`, or as a number."),
        row("protocoltype", "protocoltype", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Protocol type in the packet; 0x0800 is IPv4."),
        row("gratuitous", "gratuitous", Attribute(Scalar::Words(&[word("0"), word("1"), word("false"), word("no"), word("true"), word("yes")])), "Whether the packet is a gratuitous ARP packet, which announces an address. One of `0`, `1`, `false`, `no`, `true`, `yes`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv4 packets of this protocol; `all` is any protocol.
///
/// Source: `filter/rule/icmp`.
#[derive(Clone, Default)]
pub struct FilterRuleIcmp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcipfrom`: First address of a range of source IP addresses.
    pub srcipfrom: Option<Text>,
    /// `@srcipto`: Last address of the range of source IP addresses.
    pub srcipto: Option<Text>,
    /// `@dstipfrom`: First address of a range of destination IP addresses.
    pub dstipfrom: Option<Text>,
    /// `@dstipto`: Last address of the range of destination IP addresses.
    pub dstipto: Option<Text>,
    /// `@dscp`: Differentiated Services Code Point, from 0 to 63.
    pub dscp: Option<Text>,
    /// `@connlimit-above`: Number of connections above which the rule matches.
    pub connlimit_above: Option<Text>,
    /// `@state`: Connection states, separated by commas: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
    pub state: Option<Text>,
    /// `@ipset`: Name of an IP set on the host, which libvirt does not manage.
    pub ipset: Option<Text>,
    /// `@ipsetflags`: Parts of the packet that the IP set is compared with, such as `src,dst`. Used with `ipset`.
    pub ipsetflags: Option<Text>,
    /// `@type`: ICMP type, from 0 to 255.
    pub r#type: Option<Text>,
    /// `@code`: ICMP code, from 0 to 255. Used with `type`.
    pub code: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleIcmp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ICMP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcipaddr.slot(),
            3 => self.srcipmask.slot(),
            4 => self.dstipaddr.slot(),
            5 => self.dstipmask.slot(),
            6 => self.srcipfrom.slot(),
            7 => self.srcipto.slot(),
            8 => self.dstipfrom.slot(),
            9 => self.dstipto.slot(),
            10 => self.dscp.slot(),
            11 => self.connlimit_above.slot(),
            12 => self.state.slot(),
            13 => self.ipset.slot(),
            14 => self.ipsetflags.slot(),
            15 => self.r#type.slot(),
            16 => self.code.slot(),
            17 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_ICMP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcipaddr.is_set()).with(3, self.srcipmask.is_set()).with(4, self.dstipaddr.is_set()).with(5, self.dstipmask.is_set()).with(6, self.srcipfrom.is_set()).with(7, self.srcipto.is_set()).with(8, self.dstipfrom.is_set()).with(9, self.dstipto.is_set()).with(10, self.dscp.is_set()).with(11, self.connlimit_above.is_set()).with(12, self.state.is_set()).with(13, self.ipset.is_set()).with(14, self.ipsetflags.is_set()).with(15, self.r#type.is_set()).with(16, self.code.is_set()).with(17, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("code", 16), named("comment", 17), named("connlimit_above", 11), named("dscp", 10), named("dstipaddr", 4), named("dstipfrom", 8), named("dstipmask", 5), named("dstipto", 9), named("ipset", 13), named("ipsetflags", 14), named("match", 0), named("srcipaddr", 2), named("srcipfrom", 6), named("srcipmask", 3), named("srcipto", 7), named("srcmacaddr", 1), named("state", 12), named("type", 15)] } }
}

/// Rows of [`FilterRuleIcmp`].
pub static FILTER_RULE_ICMP: Shape = Shape {
    path: "filter/rule/icmp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "First address of a range of source IP addresses."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Last address of the range of source IP addresses."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "First address of a range of destination IP addresses."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Last address of the range of destination IP addresses."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Number of connections above which the rule matches."),
        row("state", "state", Attribute(Scalar::Class(Class::ConnectionStates)), "Connection states, separated by commas: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::IpSetName)])), "Name of an IP set on the host, which libvirt does not manage."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class(Class::IpSetFlags)), "Parts of the packet that the IP set is compared with, such as `src,dst`. Used with `ipset`."),
        row("type", "type", Attribute(Scalar::Class(Class::HexUint8)), "ICMP type, from 0 to 255.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("code", "code", Attribute(Scalar::Class(Class::HexUint8)), "ICMP code, from 0 to 255. Used with `type`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
///
/// Source: `filter/rule/icmpv6`.
#[derive(Clone, Default)]
pub struct FilterRuleIcmpv6 {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcipfrom`: First address of a range of source IP addresses.
    pub srcipfrom: Option<Text>,
    /// `@srcipto`: Last address of the range of source IP addresses.
    pub srcipto: Option<Text>,
    /// `@dstipfrom`: First address of a range of destination IP addresses.
    pub dstipfrom: Option<Text>,
    /// `@dstipto`: Last address of the range of destination IP addresses.
    pub dstipto: Option<Text>,
    /// `@dscp`: Differentiated Services Code Point, from 0 to 63.
    pub dscp: Option<Text>,
    /// `@type`: ICMP type, from 0 to 255.
    pub r#type: Option<Text>,
    /// `@code`: ICMP code, from 0 to 255. Used with `type`.
    pub code: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleIcmpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ICMPV6
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcipaddr.slot(),
            3 => self.srcipmask.slot(),
            4 => self.dstipaddr.slot(),
            5 => self.dstipmask.slot(),
            6 => self.srcipfrom.slot(),
            7 => self.srcipto.slot(),
            8 => self.dstipfrom.slot(),
            9 => self.dstipto.slot(),
            10 => self.dscp.slot(),
            11 => self.r#type.slot(),
            12 => self.code.slot(),
            13 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_ICMPV6, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcipaddr.is_set()).with(3, self.srcipmask.is_set()).with(4, self.dstipaddr.is_set()).with(5, self.dstipmask.is_set()).with(6, self.srcipfrom.is_set()).with(7, self.srcipto.is_set()).with(8, self.dstipfrom.is_set()).with(9, self.dstipto.is_set()).with(10, self.dscp.is_set()).with(11, self.r#type.is_set()).with(12, self.code.is_set()).with(13, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("code", 12), named("comment", 13), named("dscp", 10), named("dstipaddr", 4), named("dstipfrom", 8), named("dstipmask", 5), named("dstipto", 9), named("match", 0), named("srcipaddr", 2), named("srcipfrom", 6), named("srcipmask", 3), named("srcipto", 7), named("srcmacaddr", 1), named("type", 11)] } }
}

/// Rows of [`FilterRuleIcmpv6`].
pub static FILTER_RULE_ICMPV6: Shape = Shape {
    path: "filter/rule/icmpv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of source IP addresses."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of source IP addresses."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of destination IP addresses."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of destination IP addresses."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("type", "type", Attribute(Scalar::Class(Class::HexUint8)), "ICMP type, from 0 to 255.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("code", "code", Attribute(Scalar::Class(Class::HexUint8)), "ICMP code, from 0 to 255. Used with `type`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IP packets on the level of Ethernet frames, without connection tracking.
///
/// Source: `filter/rule/ip`.
#[derive(Clone, Default)]
pub struct FilterRuleIp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcmacmask`: Mask that is applied to the MAC address of the sender.
    pub srcmacmask: Option<Text>,
    /// `@dstmacaddr`: MAC address of the destination.
    pub dstmacaddr: Option<Text>,
    /// `@dstmacmask`: Mask that is applied to the MAC address of the destination.
    pub dstmacmask: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports. It needs `protocol`.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports. It needs `protocol`.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports. It needs `protocol`.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports. It needs `protocol`.
    pub dstportend: Option<Text>,
    /// `@protocol`: Protocol in the IP packet, as a name or as a number. Also allowed: `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`.
    pub protocol: Option<Text>,
    /// `@dscp`: Differentiated Services Code Point, from 0 to 63.
    pub dscp: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleIp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.dstmacaddr.slot(),
            4 => self.dstmacmask.slot(),
            5 => self.srcipaddr.slot(),
            6 => self.srcipmask.slot(),
            7 => self.dstipaddr.slot(),
            8 => self.dstipmask.slot(),
            9 => self.srcportstart.slot(),
            10 => self.srcportend.slot(),
            11 => self.dstportstart.slot(),
            12 => self.dstportend.slot(),
            13 => self.protocol.slot(),
            14 => self.dscp.slot(),
            15 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_IP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.dstmacaddr.is_set()).with(4, self.dstmacmask.is_set()).with(5, self.srcipaddr.is_set()).with(6, self.srcipmask.is_set()).with(7, self.dstipaddr.is_set()).with(8, self.dstipmask.is_set()).with(9, self.srcportstart.is_set()).with(10, self.srcportend.is_set()).with(11, self.dstportstart.is_set()).with(12, self.dstportend.is_set()).with(13, self.protocol.is_set()).with(14, self.dscp.is_set()).with(15, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 15), named("dscp", 14), named("dstipaddr", 7), named("dstipmask", 8), named("dstmacaddr", 3), named("dstmacmask", 4), named("dstportend", 12), named("dstportstart", 11), named("match", 0), named("protocol", 13), named("srcipaddr", 5), named("srcipmask", 6), named("srcmacaddr", 1), named("srcmacmask", 2), named("srcportend", 10), named("srcportstart", 9)] } }
}

/// Rows of [`FilterRuleIp`].
pub static FILTER_RULE_IP: Shape = Shape {
    path: "filter/rule/ip",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the destination."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the destination."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(32) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv4)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports. It needs `protocol`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports. It needs `protocol`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports. It needs `protocol`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports. It needs `protocol`."),
        row("protocol", "protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("ah"), word("esp"), word("icmp"), word("icmpv6"), word("igmp"), word("sctp"), word("tcp"), word("udp"), word("udplite")]), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint8)])), "Protocol in the IP packet, as a name or as a number. Also allowed: `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IP packets on the level of Ethernet frames, without connection tracking.
///
/// Source: `filter/rule/ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleIpv6 {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcmacmask`: Mask that is applied to the MAC address of the sender.
    pub srcmacmask: Option<Text>,
    /// `@dstmacaddr`: MAC address of the destination.
    pub dstmacaddr: Option<Text>,
    /// `@dstmacmask`: Mask that is applied to the MAC address of the destination.
    pub dstmacmask: Option<Text>,
    /// `@srcipaddr`: Source IP address.
    pub srcipaddr: Option<Text>,
    /// `@srcipmask`: Mask of the source IP address, as a prefix length or as an address.
    pub srcipmask: Option<Text>,
    /// `@dstipaddr`: Destination IP address.
    pub dstipaddr: Option<Text>,
    /// `@dstipmask`: Mask of the destination IP address, as a prefix length or as an address.
    pub dstipmask: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports. It needs `protocol`.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports. It needs `protocol`.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports. It needs `protocol`.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports. It needs `protocol`.
    pub dstportend: Option<Text>,
    /// `@protocol`: Protocol in the IP packet, as a name or as a number. Also allowed: `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`.
    pub protocol: Option<Text>,
    /// `@type`: ICMPv6 type, or the first one of a range, for the protocol `icmpv6`.
    pub r#type: Option<Text>,
    /// `@typeend`: Last ICMPv6 type of the range.
    pub typeend: Option<Text>,
    /// `@code`: ICMPv6 code, or the first one of a range, for the protocol `icmpv6`.
    pub code: Option<Text>,
    /// `@codeend`: Last ICMPv6 code of the range.
    pub codeend: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_IPV6
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.dstmacaddr.slot(),
            4 => self.dstmacmask.slot(),
            5 => self.srcipaddr.slot(),
            6 => self.srcipmask.slot(),
            7 => self.dstipaddr.slot(),
            8 => self.dstipmask.slot(),
            9 => self.srcportstart.slot(),
            10 => self.srcportend.slot(),
            11 => self.dstportstart.slot(),
            12 => self.dstportend.slot(),
            13 => self.protocol.slot(),
            14 => self.r#type.slot(),
            15 => self.typeend.slot(),
            16 => self.code.slot(),
            17 => self.codeend.slot(),
            18 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_IPV6, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.dstmacaddr.is_set()).with(4, self.dstmacmask.is_set()).with(5, self.srcipaddr.is_set()).with(6, self.srcipmask.is_set()).with(7, self.dstipaddr.is_set()).with(8, self.dstipmask.is_set()).with(9, self.srcportstart.is_set()).with(10, self.srcportend.is_set()).with(11, self.dstportstart.is_set()).with(12, self.dstportend.is_set()).with(13, self.protocol.is_set()).with(14, self.r#type.is_set()).with(15, self.typeend.is_set()).with(16, self.code.is_set()).with(17, self.codeend.is_set()).with(18, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("code", 16), named("codeend", 17), named("comment", 18), named("dstipaddr", 7), named("dstipmask", 8), named("dstmacaddr", 3), named("dstmacmask", 4), named("dstportend", 12), named("dstportstart", 11), named("match", 0), named("protocol", 13), named("srcipaddr", 5), named("srcipmask", 6), named("srcmacaddr", 1), named("srcmacmask", 2), named("srcportend", 10), named("srcportstart", 9), named("type", 14), named("typeend", 15)] } }
}

/// Rows of [`FilterRuleIpv6`].
pub static FILTER_RULE_IPV6: Shape = Shape {
    path: "filter/rule/ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the destination."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the destination."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports. It needs `protocol`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports. It needs `protocol`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports. It needs `protocol`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports. It needs `protocol`."),
        row("protocol", "protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("ah"), word("esp"), word("icmp"), word("icmpv6"), word("igmp"), word("sctp"), word("tcp"), word("udp"), word("udplite")]), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint8)])), "Protocol in the IP packet, as a name or as a number. Also allowed: `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`."),
        row("type", "type", Attribute(Scalar::Class(Class::HexUint8)), "ICMPv6 type, or the first one of a range, for the protocol `icmpv6`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("typeend", "typeend", Attribute(Scalar::Class(Class::HexUint8)), "Last ICMPv6 type of the range.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("code", "code", Attribute(Scalar::Class(Class::HexUint8)), "ICMPv6 code, or the first one of a range, for the protocol `icmpv6`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("codeend", "codeend", Attribute(Scalar::Class(Class::HexUint8)), "Last ICMPv6 code of the range.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of Ethernet frames.
///
/// Source: `filter/rule/mac`.
#[derive(Clone, Default)]
pub struct FilterRuleMac {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcmacmask`: Mask that is applied to the MAC address of the sender.
    pub srcmacmask: Option<Text>,
    /// `@dstmacaddr`: MAC address of the destination.
    pub dstmacaddr: Option<Text>,
    /// `@dstmacmask`: Mask that is applied to the MAC address of the destination.
    pub dstmacmask: Option<Text>,
    /// `@protocolid`: Protocol in the frame, as a name or as an Ethernet type from 0x600 on. Also allowed: `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`.
    pub protocolid: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleMac {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.dstmacaddr.slot(),
            4 => self.dstmacmask.slot(),
            5 => self.protocolid.slot(),
            6 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_MAC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.dstmacaddr.is_set()).with(4, self.dstmacmask.is_set()).with(5, self.protocolid.is_set()).with(6, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 6), named("dstmacaddr", 3), named("dstmacmask", 4), named("match", 0), named("protocolid", 5), named("srcmacaddr", 1), named("srcmacmask", 2)] } }
}

/// Rows of [`FilterRuleMac`].
pub static FILTER_RULE_MAC: Shape = Shape {
    path: "filter/rule/mac",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the destination."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the destination."),
        row("protocolid", "protocolid", Attribute(Scalar::Union(&[Scalar::Words(&[word("arp"), word("ipv4"), word("ipv6"), word("rarp"), word("vlan")]), Scalar::Class(Class::Ethertype), Scalar::Class(Class::FilterVariable)])), "Protocol in the frame, as a name or as an Ethernet type from 0x600 on. Also allowed: `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
