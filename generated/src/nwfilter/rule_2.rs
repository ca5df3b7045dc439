//! From schemas/facts/nwfilter.facts, `filter/rule`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Range, Scalar, RowName, RowSet, Shape, Check, YES_NO, named, row, word};

/// Match of IPv4 packets of this protocol; `all` is any protocol.
///
/// Source: `filter/rule/sctp`.
#[derive(Clone, Default)]
pub struct FilterRuleSctp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports.
    pub dstportend: Option<Text>,
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

impl Record for FilterRuleSctp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_SCTP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcportstart.slot(),
            3 => self.srcportend.slot(),
            4 => self.dstportstart.slot(),
            5 => self.dstportend.slot(),
            6 => self.srcipaddr.slot(),
            7 => self.srcipmask.slot(),
            8 => self.dstipaddr.slot(),
            9 => self.dstipmask.slot(),
            10 => self.srcipfrom.slot(),
            11 => self.srcipto.slot(),
            12 => self.dstipfrom.slot(),
            13 => self.dstipto.slot(),
            14 => self.dscp.slot(),
            15 => self.connlimit_above.slot(),
            16 => self.state.slot(),
            17 => self.ipset.slot(),
            18 => self.ipsetflags.slot(),
            19 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_SCTP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcportstart.is_set()).with(3, self.srcportend.is_set()).with(4, self.dstportstart.is_set()).with(5, self.dstportend.is_set()).with(6, self.srcipaddr.is_set()).with(7, self.srcipmask.is_set()).with(8, self.dstipaddr.is_set()).with(9, self.dstipmask.is_set()).with(10, self.srcipfrom.is_set()).with(11, self.srcipto.is_set()).with(12, self.dstipfrom.is_set()).with(13, self.dstipto.is_set()).with(14, self.dscp.is_set()).with(15, self.connlimit_above.is_set()).with(16, self.state.is_set()).with(17, self.ipset.is_set()).with(18, self.ipsetflags.is_set()).with(19, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 19), named("connlimit_above", 15), named("dscp", 14), named("dstipaddr", 8), named("dstipfrom", 12), named("dstipmask", 9), named("dstipto", 13), named("dstportend", 5), named("dstportstart", 4), named("ipset", 17), named("ipsetflags", 18), named("match", 0), named("srcipaddr", 6), named("srcipfrom", 10), named("srcipmask", 7), named("srcipto", 11), named("srcmacaddr", 1), named("srcportend", 3), named("srcportstart", 2), named("state", 16)] } }
}

/// Rows of [`FilterRuleSctp`].
pub static FILTER_RULE_SCTP: Shape = Shape {
    path: "filter/rule/sctp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports."),
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
/// Source: `filter/rule/sctp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleSctpIpv6 {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports.
    pub dstportend: Option<Text>,
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

impl Record for FilterRuleSctpIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_SCTP_IPV6
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcportstart.slot(),
            3 => self.srcportend.slot(),
            4 => self.dstportstart.slot(),
            5 => self.dstportend.slot(),
            6 => self.srcipaddr.slot(),
            7 => self.srcipmask.slot(),
            8 => self.dstipaddr.slot(),
            9 => self.dstipmask.slot(),
            10 => self.srcipfrom.slot(),
            11 => self.srcipto.slot(),
            12 => self.dstipfrom.slot(),
            13 => self.dstipto.slot(),
            14 => self.dscp.slot(),
            15 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_SCTP_IPV6, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcportstart.is_set()).with(3, self.srcportend.is_set()).with(4, self.dstportstart.is_set()).with(5, self.dstportend.is_set()).with(6, self.srcipaddr.is_set()).with(7, self.srcipmask.is_set()).with(8, self.dstipaddr.is_set()).with(9, self.dstipmask.is_set()).with(10, self.srcipfrom.is_set()).with(11, self.srcipto.is_set()).with(12, self.dstipfrom.is_set()).with(13, self.dstipto.is_set()).with(14, self.dscp.is_set()).with(15, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 15), named("dscp", 14), named("dstipaddr", 8), named("dstipfrom", 12), named("dstipmask", 9), named("dstipto", 13), named("dstportend", 5), named("dstportstart", 4), named("match", 0), named("srcipaddr", 6), named("srcipfrom", 10), named("srcipmask", 7), named("srcipto", 11), named("srcmacaddr", 1), named("srcportend", 3), named("srcportstart", 2)] } }
}

/// Rows of [`FilterRuleSctpIpv6`].
pub static FILTER_RULE_SCTP_IPV6: Shape = Shape {
    path: "filter/rule/sctp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports."),
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

/// Match of frames of the Spanning Tree Protocol.
///
/// Source: `filter/rule/stp`.
#[derive(Clone, Default)]
pub struct FilterRuleStp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcmacmask`: Mask that is applied to the MAC address of the sender.
    pub srcmacmask: Option<Text>,
    /// `@type`: Type of the message (BPDU).
    pub r#type: Option<Text>,
    /// `@flags`: Flags of the message.
    pub flags: Option<Text>,
    /// `@root-priority`: Priority of the root bridge, or the start of a range.
    pub root_priority: Option<Text>,
    /// `@root-priority-hi`: End of the range of priorities of the root bridge.
    pub root_priority_hi: Option<Text>,
    /// `@root-address`: MAC address of the root bridge.
    pub root_address: Option<Text>,
    /// `@root-address-mask`: Mask that is applied to the MAC address of the root bridge.
    pub root_address_mask: Option<Text>,
    /// `@root-cost`: Cost of the path to the root bridge, or the start of a range.
    pub root_cost: Option<Text>,
    /// `@root-cost-hi`: End of the range of path costs.
    pub root_cost_hi: Option<Text>,
    /// `@sender-priority`: Priority of the sending bridge, or the start of a range.
    pub sender_priority: Option<Text>,
    /// `@sender-priority-hi`: End of the range of priorities of the sending bridge.
    pub sender_priority_hi: Option<Text>,
    /// `@sender-address`: MAC address of the sending bridge.
    pub sender_address: Option<Text>,
    /// `@sender-address-mask`: Mask that is applied to the MAC address of the sending bridge.
    pub sender_address_mask: Option<Text>,
    /// `@port`: Identifier of the port, or the start of a range.
    pub port: Option<Text>,
    /// `@port-hi`: End of the range of port identifiers.
    pub port_hi: Option<Text>,
    /// `@age`: Age of the message, or the start of a range.
    pub age: Option<Text>,
    /// `@age-hi`: End of the range of message ages.
    pub age_hi: Option<Text>,
    /// `@max-age`: Maximum age of messages, or the start of a range.
    pub max_age: Option<Text>,
    /// `@max-age-hi`: End of the range of maximum ages.
    pub max_age_hi: Option<Text>,
    /// `@hello-time`: Interval between messages, or the start of a range.
    pub hello_time: Option<Text>,
    /// `@hello-time-hi`: End of the range of intervals.
    pub hello_time_hi: Option<Text>,
    /// `@forward-delay`: Forward delay, or the start of a range.
    pub forward_delay: Option<Text>,
    /// `@forward-delay-hi`: End of the range of forward delays.
    pub forward_delay_hi: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleStp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_STP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.r#type.slot(),
            4 => self.flags.slot(),
            5 => self.root_priority.slot(),
            6 => self.root_priority_hi.slot(),
            7 => self.root_address.slot(),
            8 => self.root_address_mask.slot(),
            9 => self.root_cost.slot(),
            10 => self.root_cost_hi.slot(),
            11 => self.sender_priority.slot(),
            12 => self.sender_priority_hi.slot(),
            13 => self.sender_address.slot(),
            14 => self.sender_address_mask.slot(),
            15 => self.port.slot(),
            16 => self.port_hi.slot(),
            17 => self.age.slot(),
            18 => self.age_hi.slot(),
            19 => self.max_age.slot(),
            20 => self.max_age_hi.slot(),
            21 => self.hello_time.slot(),
            22 => self.hello_time_hi.slot(),
            23 => self.forward_delay.slot(),
            24 => self.forward_delay_hi.slot(),
            25 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_STP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.r#type.is_set()).with(4, self.flags.is_set()).with(5, self.root_priority.is_set()).with(6, self.root_priority_hi.is_set()).with(7, self.root_address.is_set()).with(8, self.root_address_mask.is_set()).with(9, self.root_cost.is_set()).with(10, self.root_cost_hi.is_set()).with(11, self.sender_priority.is_set()).with(12, self.sender_priority_hi.is_set()).with(13, self.sender_address.is_set()).with(14, self.sender_address_mask.is_set()).with(15, self.port.is_set()).with(16, self.port_hi.is_set()).with(17, self.age.is_set()).with(18, self.age_hi.is_set()).with(19, self.max_age.is_set()).with(20, self.max_age_hi.is_set()).with(21, self.hello_time.is_set()).with(22, self.hello_time_hi.is_set()).with(23, self.forward_delay.is_set()).with(24, self.forward_delay_hi.is_set()).with(25, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("age", 17), named("age_hi", 18), named("comment", 25), named("flags", 4), named("forward_delay", 23), named("forward_delay_hi", 24), named("hello_time", 21), named("hello_time_hi", 22), named("match", 0), named("max_age", 19), named("max_age_hi", 20), named("port", 15), named("port_hi", 16), named("root_address", 7), named("root_address_mask", 8), named("root_cost", 9), named("root_cost_hi", 10), named("root_priority", 5), named("root_priority_hi", 6), named("sender_address", 13), named("sender_address_mask", 14), named("sender_priority", 11), named("sender_priority_hi", 12), named("srcmacaddr", 1), named("srcmacmask", 2), named("type", 3)] } }
}

/// Rows of [`FilterRuleStp`].
pub static FILTER_RULE_STP: Shape = Shape {
    path: "filter/rule/stp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("type", "type", Attribute(Scalar::Class(Class::HexUint8)), "Type of the message (BPDU).")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("flags", "flags", Attribute(Scalar::Class(Class::HexUint8)), "Flags of the message.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("root-priority", "root_priority", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Priority of the root bridge, or the start of a range."),
        row("root-priority-hi", "root_priority_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of priorities of the root bridge."),
        row("root-address", "root_address", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the root bridge."),
        row("root-address-mask", "root_address_mask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the root bridge."),
        row("root-cost", "root_cost", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint32)])), "Cost of the path to the root bridge, or the start of a range."),
        row("root-cost-hi", "root_cost_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint32)])), "End of the range of path costs."),
        row("sender-priority", "sender_priority", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Priority of the sending bridge, or the start of a range."),
        row("sender-priority-hi", "sender_priority_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of priorities of the sending bridge."),
        row("sender-address", "sender_address", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sending bridge."),
        row("sender-address-mask", "sender_address_mask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sending bridge."),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Identifier of the port, or the start of a range."),
        row("port-hi", "port_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of port identifiers."),
        row("age", "age", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Age of the message, or the start of a range."),
        row("age-hi", "age_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of message ages."),
        row("max-age", "max_age", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Maximum age of messages, or the start of a range."),
        row("max-age-hi", "max_age_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of maximum ages."),
        row("hello-time", "hello_time", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Interval between messages, or the start of a range."),
        row("hello-time-hi", "hello_time_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of intervals."),
        row("forward-delay", "forward_delay", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Forward delay, or the start of a range."),
        row("forward-delay-hi", "forward_delay_hi", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "End of the range of forward delays."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv4 packets of this protocol; `all` is any protocol.
///
/// Source: `filter/rule/tcp`.
#[derive(Clone, Default)]
pub struct FilterRuleTcp {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports.
    pub dstportend: Option<Text>,
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
    /// `@flags`: TCP flags in the form `MASK/FLAGS`, such as `SYN,ACK/SYN`.
    pub flags: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleTcp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_TCP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcportstart.slot(),
            3 => self.srcportend.slot(),
            4 => self.dstportstart.slot(),
            5 => self.dstportend.slot(),
            6 => self.srcipaddr.slot(),
            7 => self.srcipmask.slot(),
            8 => self.dstipaddr.slot(),
            9 => self.dstipmask.slot(),
            10 => self.srcipfrom.slot(),
            11 => self.srcipto.slot(),
            12 => self.dstipfrom.slot(),
            13 => self.dstipto.slot(),
            14 => self.dscp.slot(),
            15 => self.connlimit_above.slot(),
            16 => self.state.slot(),
            17 => self.ipset.slot(),
            18 => self.ipsetflags.slot(),
            19 => self.flags.slot(),
            20 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_TCP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcportstart.is_set()).with(3, self.srcportend.is_set()).with(4, self.dstportstart.is_set()).with(5, self.dstportend.is_set()).with(6, self.srcipaddr.is_set()).with(7, self.srcipmask.is_set()).with(8, self.dstipaddr.is_set()).with(9, self.dstipmask.is_set()).with(10, self.srcipfrom.is_set()).with(11, self.srcipto.is_set()).with(12, self.dstipfrom.is_set()).with(13, self.dstipto.is_set()).with(14, self.dscp.is_set()).with(15, self.connlimit_above.is_set()).with(16, self.state.is_set()).with(17, self.ipset.is_set()).with(18, self.ipsetflags.is_set()).with(19, self.flags.is_set()).with(20, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 20), named("connlimit_above", 15), named("dscp", 14), named("dstipaddr", 8), named("dstipfrom", 12), named("dstipmask", 9), named("dstipto", 13), named("dstportend", 5), named("dstportstart", 4), named("flags", 19), named("ipset", 17), named("ipsetflags", 18), named("match", 0), named("srcipaddr", 6), named("srcipfrom", 10), named("srcipmask", 7), named("srcipto", 11), named("srcmacaddr", 1), named("srcportend", 3), named("srcportstart", 2), named("state", 16)] } }
}

/// Rows of [`FilterRuleTcp`].
pub static FILTER_RULE_TCP: Shape = Shape {
    path: "filter/rule/tcp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports."),
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
        row("flags", "flags", Attribute(Scalar::Class(Class::TcpFlags)), "TCP flags in the form `MASK/FLAGS`, such as `SYN,ACK/SYN`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of IPv6 packets of this protocol; `all_ipv6` is any protocol.
///
/// Source: `filter/rule/tcp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleTcpIpv6 {
    /// `@match`: Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: MAC address of the sender.
    pub srcmacaddr: Option<Text>,
    /// `@srcportstart`: First port of a range of source ports.
    pub srcportstart: Option<Text>,
    /// `@srcportend`: Last port of the range of source ports.
    pub srcportend: Option<Text>,
    /// `@dstportstart`: First port of a range of destination ports.
    pub dstportstart: Option<Text>,
    /// `@dstportend`: Last port of the range of destination ports.
    pub dstportend: Option<Text>,
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
    /// `@flags`: TCP flags in the form `MASK/FLAGS`, such as `SYN,ACK/SYN`.
    pub flags: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleTcpIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_TCP_IPV6
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcportstart.slot(),
            3 => self.srcportend.slot(),
            4 => self.dstportstart.slot(),
            5 => self.dstportend.slot(),
            6 => self.srcipaddr.slot(),
            7 => self.srcipmask.slot(),
            8 => self.dstipaddr.slot(),
            9 => self.dstipmask.slot(),
            10 => self.srcipfrom.slot(),
            11 => self.srcipto.slot(),
            12 => self.dstipfrom.slot(),
            13 => self.dstipto.slot(),
            14 => self.dscp.slot(),
            15 => self.flags.slot(),
            16 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_TCP_IPV6, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcportstart.is_set()).with(3, self.srcportend.is_set()).with(4, self.dstportstart.is_set()).with(5, self.dstportend.is_set()).with(6, self.srcipaddr.is_set()).with(7, self.srcipmask.is_set()).with(8, self.dstipaddr.is_set()).with(9, self.dstipmask.is_set()).with(10, self.srcipfrom.is_set()).with(11, self.srcipto.is_set()).with(12, self.dstipfrom.is_set()).with(13, self.dstipto.is_set()).with(14, self.dscp.is_set()).with(15, self.flags.is_set()).with(16, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 16), named("dscp", 14), named("dstipaddr", 8), named("dstipfrom", 12), named("dstipmask", 9), named("dstipto", 13), named("dstportend", 5), named("dstportstart", 4), named("flags", 15), named("match", 0), named("srcipaddr", 6), named("srcipfrom", 10), named("srcipmask", 7), named("srcipto", 11), named("srcmacaddr", 1), named("srcportend", 3), named("srcportstart", 2)] } }
}

/// Rows of [`FilterRuleTcpIpv6`].
pub static FILTER_RULE_TCP_IPV6: Shape = Shape {
    path: "filter/rule/tcp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of source ports."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of source ports."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "First port of a range of destination ports."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::HexUint16)])), "Last port of the range of destination ports."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Source IP address."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the source IP address, as a prefix length or as an address."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Destination IP address."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(128) }), Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Mask of the destination IP address, as a prefix length or as an address."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of source IP addresses."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of source IP addresses."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "First address of a range of destination IP addresses."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::LooseIpv6)])), "Last address of the range of destination IP addresses."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class(Class::Dscp), Scalar::Class(Class::FilterVariable)])), "Differentiated Services Code Point, from 0 to 63."),
        row("flags", "flags", Attribute(Scalar::Class(Class::TcpFlags)), "TCP flags in the form `MASK/FLAGS`, such as `SYN,ACK/SYN`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Match of frames with a VLAN tag (802.1Q).
///
/// Source: `filter/rule/vlan`.
#[derive(Clone, Default)]
pub struct FilterRuleVlan {
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
    /// `@vlanid`: Number of the VLAN, from 0 to 4095.
    pub vlanid: Option<Text>,
    /// `@encap-protocol`: Protocol in the frame behind the VLAN tag, as a name or as an Ethernet type. Also allowed: `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`.
    pub encap_protocol: Option<Text>,
    /// `@comment`: Comment of the rule, up to 256 characters.
    pub comment: Option<Text>,
}

impl Record for FilterRuleVlan {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_VLAN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#match.slot(),
            1 => self.srcmacaddr.slot(),
            2 => self.srcmacmask.slot(),
            3 => self.dstmacaddr.slot(),
            4 => self.dstmacmask.slot(),
            5 => self.vlanid.slot(),
            6 => self.encap_protocol.slot(),
            7 => self.comment.slot(),
            _ => no_slot(&FILTER_RULE_VLAN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#match.is_set()).with(1, self.srcmacaddr.is_set()).with(2, self.srcmacmask.is_set()).with(3, self.dstmacaddr.is_set()).with(4, self.dstmacmask.is_set()).with(5, self.vlanid.is_set()).with(6, self.encap_protocol.is_set()).with(7, self.comment.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("comment", 7), named("dstmacaddr", 3), named("dstmacmask", 4), named("encap_protocol", 6), named("match", 0), named("srcmacaddr", 1), named("srcmacmask", 2), named("vlanid", 5)] } }
}

/// Rows of [`FilterRuleVlan`].
pub static FILTER_RULE_VLAN: Shape = Shape {
    path: "filter/rule/vlan",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "Whether the packet must have the values of the other attributes; `false` matches packets that do not. Default: `true`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the sender."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the sender."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "MAC address of the destination."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::ShortMac)])), "Mask that is applied to the MAC address of the destination."),
        row("vlanid", "vlanid", Attribute(Scalar::Union(&[Scalar::Class(Class::FilterVariable), Scalar::Class(Class::VlanId)])), "Number of the VLAN, from 0 to 4095."),
        row("encap-protocol", "encap_protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("arp"), word("ipv4"), word("ipv6"), word("rarp"), word("vlan")]), Scalar::Class(Class::Ethertype), Scalar::Class(Class::FilterVariable)])), "Protocol in the frame behind the VLAN tag, as a name or as an Ethernet type. Also allowed: `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`."),
        row("comment", "comment", Attribute(Scalar::Text), "Comment of the rule, up to 256 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
