//! From schemas/facts/nwfilter.facts, `filter/rule`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Canon, Range, Scalar, Shape, YES_NO, row, word};

/// Element `<igmp>` of `<rule>`.
///
/// Source: `filter/rule/igmp`.
#[derive(Clone, Default)]
pub struct FilterRuleIgmp {
    /// `@match`: XML attribute `match` of `<igmp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<igmp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<igmp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<igmp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<igmp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<igmp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<igmp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<igmp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<igmp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<igmp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<igmp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<igmp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<igmp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<igmp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<igmp>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<igmp>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleIgmp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_IGMP
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
            _ => no_slot(&FILTER_RULE_IGMP, index),
        }
    }
}

/// Rows of [`FilterRuleIgmp`].
pub static FILTER_RULE_IGMP: Shape = Shape {
    path: "filter/rule/igmp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<igmp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<igmp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<igmp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<igmp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<igmp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<igmp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<igmp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<igmp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<igmp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<igmp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<igmp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<igmp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<igmp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<igmp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<igmp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<igmp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ip>` of `<rule>`.
///
/// Source: `filter/rule/ip`.
#[derive(Clone, Default)]
pub struct FilterRuleIp {
    /// `@match`: XML attribute `match` of `<ip>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<ip>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<ip>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<ip>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<ip>`.
    pub dstmacmask: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<ip>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<ip>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<ip>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<ip>`.
    pub dstipmask: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<ip>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<ip>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<ip>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<ip>`.
    pub dstportend: Option<String>,
    /// `@protocol`: XML attribute `protocol` of `<ip>`. Also `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`.
    pub protocol: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<ip>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<ip>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleIp`].
pub static FILTER_RULE_IP: Shape = Shape {
    path: "filter/rule/ip",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<ip>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<ip>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<ip>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<ip>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<ip>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<ip>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<ip>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<ip>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<ip>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<ip>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<ip>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<ip>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<ip>`."),
        row("protocol", "protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("ah"), word("esp"), word("icmp"), word("icmpv6"), word("igmp"), word("sctp"), word("tcp"), word("udp"), word("udplite")]), Scalar::Class("filter_variable"), Scalar::Class("hex_uint8")])), "XML attribute `protocol` of `<ip>`. Also `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<ip>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<ip>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ipv6>` of `<rule>`.
///
/// Source: `filter/rule/ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleIpv6 {
    /// `@match`: XML attribute `match` of `<ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<ipv6>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<ipv6>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<ipv6>`.
    pub dstmacmask: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<ipv6>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<ipv6>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<ipv6>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<ipv6>`.
    pub dstportend: Option<String>,
    /// `@protocol`: XML attribute `protocol` of `<ipv6>`. Also `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`.
    pub protocol: Option<String>,
    /// `@type`: XML attribute `type` of `<ipv6>`.
    pub r#type: Option<String>,
    /// `@typeend`: XML attribute `typeend` of `<ipv6>`.
    pub typeend: Option<String>,
    /// `@code`: XML attribute `code` of `<ipv6>`.
    pub code: Option<String>,
    /// `@codeend`: XML attribute `codeend` of `<ipv6>`.
    pub codeend: Option<String>,
    /// `@comment`: XML attribute `comment` of `<ipv6>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleIpv6`].
pub static FILTER_RULE_IPV6: Shape = Shape {
    path: "filter/rule/ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<ipv6>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<ipv6>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<ipv6>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<ipv6>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<ipv6>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<ipv6>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<ipv6>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<ipv6>`."),
        row("protocol", "protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("ah"), word("esp"), word("icmp"), word("icmpv6"), word("igmp"), word("sctp"), word("tcp"), word("udp"), word("udplite")]), Scalar::Class("filter_variable"), Scalar::Class("hex_uint8")])), "XML attribute `protocol` of `<ipv6>`. Also `ah`, `esp`, `icmp`, `icmpv6`, `igmp`, `sctp`, `tcp`, `udp`, `udplite`."),
        row("type", "type", Attribute(Scalar::Class("hex_uint8")), "XML attribute `type` of `<ipv6>`.")
            .canon(Canon::HexNum),
        row("typeend", "typeend", Attribute(Scalar::Class("hex_uint8")), "XML attribute `typeend` of `<ipv6>`.")
            .canon(Canon::HexNum),
        row("code", "code", Attribute(Scalar::Class("hex_uint8")), "XML attribute `code` of `<ipv6>`.")
            .canon(Canon::HexNum),
        row("codeend", "codeend", Attribute(Scalar::Class("hex_uint8")), "XML attribute `codeend` of `<ipv6>`.")
            .canon(Canon::HexNum),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mac>` of `<rule>`.
///
/// Source: `filter/rule/mac`.
#[derive(Clone, Default)]
pub struct FilterRuleMac {
    /// `@match`: XML attribute `match` of `<mac>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<mac>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<mac>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<mac>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<mac>`.
    pub dstmacmask: Option<String>,
    /// `@protocolid`: XML attribute `protocolid` of `<mac>`. Also `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`.
    pub protocolid: Option<String>,
    /// `@comment`: XML attribute `comment` of `<mac>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleMac`].
pub static FILTER_RULE_MAC: Shape = Shape {
    path: "filter/rule/mac",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<mac>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<mac>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<mac>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<mac>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<mac>`."),
        row("protocolid", "protocolid", Attribute(Scalar::Union(&[Scalar::Words(&[word("arp"), word("ipv4"), word("ipv6"), word("rarp"), word("vlan")]), Scalar::Class("ethertype"), Scalar::Class("filter_variable")])), "XML attribute `protocolid` of `<mac>`. Also `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<mac>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<rarp>` of `<rule>`.
///
/// Source: `filter/rule/rarp`.
#[derive(Clone, Default)]
pub struct FilterRuleRarp {
    /// `@match`: XML attribute `match` of `<rarp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<rarp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<rarp>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<rarp>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<rarp>`.
    pub dstmacmask: Option<String>,
    /// `@arpsrcmacaddr`: XML attribute `arpsrcmacaddr` of `<rarp>`.
    pub arpsrcmacaddr: Option<String>,
    /// `@arpsrcipaddr`: XML attribute `arpsrcipaddr` of `<rarp>`.
    pub arpsrcipaddr: Option<String>,
    /// `@arpdstmacaddr`: XML attribute `arpdstmacaddr` of `<rarp>`.
    pub arpdstmacaddr: Option<String>,
    /// `@arpdstipaddr`: XML attribute `arpdstipaddr` of `<rarp>`.
    pub arpdstipaddr: Option<String>,
    /// `@hwtype`: XML attribute `hwtype` of `<rarp>`.
    pub hwtype: Option<String>,
    /// `@opcode`: XML attribute `opcode` of `<rarp>`.
    pub opcode: Option<String>,
    /// `@protocoltype`: XML attribute `protocoltype` of `<rarp>`.
    pub protocoltype: Option<String>,
    /// `@gratuitous`: XML attribute `gratuitous` of `<rarp>`. One of `0`, `1`, `false`, `no`, `true`, `yes`.
    pub gratuitous: Option<String>,
    /// `@comment`: XML attribute `comment` of `<rarp>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleRarp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_RARP
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
            _ => no_slot(&FILTER_RULE_RARP, index),
        }
    }
}

/// Rows of [`FilterRuleRarp`].
pub static FILTER_RULE_RARP: Shape = Shape {
    path: "filter/rule/rarp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<rarp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<rarp>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<rarp>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<rarp>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<rarp>`."),
        row("arpsrcmacaddr", "arpsrcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `arpsrcmacaddr` of `<rarp>`."),
        row("arpsrcipaddr", "arpsrcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `arpsrcipaddr` of `<rarp>`."),
        row("arpdstmacaddr", "arpdstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `arpdstmacaddr` of `<rarp>`."),
        row("arpdstipaddr", "arpdstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `arpdstipaddr` of `<rarp>`."),
        row("hwtype", "hwtype", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `hwtype` of `<rarp>`."),
        row("opcode", "opcode", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(65535) }), Scalar::Class("arp_operation"), Scalar::Class("filter_variable")])), "XML attribute `opcode` of `<rarp>`."),
        row("protocoltype", "protocoltype", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `protocoltype` of `<rarp>`."),
        row("gratuitous", "gratuitous", Attribute(Scalar::Words(&[word("0"), word("1"), word("false"), word("no"), word("true"), word("yes")])), "XML attribute `gratuitous` of `<rarp>`. One of `0`, `1`, `false`, `no`, `true`, `yes`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<rarp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sctp>` of `<rule>`.
///
/// Source: `filter/rule/sctp`.
#[derive(Clone, Default)]
pub struct FilterRuleSctp {
    /// `@match`: XML attribute `match` of `<sctp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<sctp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<sctp>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<sctp>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<sctp>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<sctp>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<sctp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<sctp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<sctp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<sctp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<sctp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<sctp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<sctp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<sctp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<sctp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<sctp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<sctp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<sctp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<sctp>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<sctp>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleSctp`].
pub static FILTER_RULE_SCTP: Shape = Shape {
    path: "filter/rule/sctp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<sctp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<sctp>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<sctp>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<sctp>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<sctp>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<sctp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<sctp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<sctp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<sctp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<sctp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<sctp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<sctp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<sctp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<sctp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<sctp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<sctp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<sctp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<sctp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<sctp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<sctp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sctp-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/sctp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleSctpIpv6 {
    /// `@match`: XML attribute `match` of `<sctp-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<sctp-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<sctp-ipv6>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<sctp-ipv6>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<sctp-ipv6>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<sctp-ipv6>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<sctp-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<sctp-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<sctp-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<sctp-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<sctp-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<sctp-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<sctp-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<sctp-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<sctp-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<sctp-ipv6>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleSctpIpv6`].
pub static FILTER_RULE_SCTP_IPV6: Shape = Shape {
    path: "filter/rule/sctp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<sctp-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<sctp-ipv6>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<sctp-ipv6>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<sctp-ipv6>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<sctp-ipv6>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<sctp-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<sctp-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<sctp-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<sctp-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<sctp-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<sctp-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<sctp-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<sctp-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<sctp-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<sctp-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<sctp-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<stp>` of `<rule>`.
///
/// Source: `filter/rule/stp`.
#[derive(Clone, Default)]
pub struct FilterRuleStp {
    /// `@match`: XML attribute `match` of `<stp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<stp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<stp>`.
    pub srcmacmask: Option<String>,
    /// `@type`: XML attribute `type` of `<stp>`.
    pub r#type: Option<String>,
    /// `@flags`: XML attribute `flags` of `<stp>`.
    pub flags: Option<String>,
    /// `@root-priority`: XML attribute `root-priority` of `<stp>`.
    pub root_priority: Option<String>,
    /// `@root-priority-hi`: XML attribute `root-priority-hi` of `<stp>`.
    pub root_priority_hi: Option<String>,
    /// `@root-address`: XML attribute `root-address` of `<stp>`.
    pub root_address: Option<String>,
    /// `@root-address-mask`: XML attribute `root-address-mask` of `<stp>`.
    pub root_address_mask: Option<String>,
    /// `@root-cost`: XML attribute `root-cost` of `<stp>`.
    pub root_cost: Option<String>,
    /// `@root-cost-hi`: XML attribute `root-cost-hi` of `<stp>`.
    pub root_cost_hi: Option<String>,
    /// `@sender-priority`: XML attribute `sender-priority` of `<stp>`.
    pub sender_priority: Option<String>,
    /// `@sender-priority-hi`: XML attribute `sender-priority-hi` of `<stp>`.
    pub sender_priority_hi: Option<String>,
    /// `@sender-address`: XML attribute `sender-address` of `<stp>`.
    pub sender_address: Option<String>,
    /// `@sender-address-mask`: XML attribute `sender-address-mask` of `<stp>`.
    pub sender_address_mask: Option<String>,
    /// `@port`: XML attribute `port` of `<stp>`.
    pub port: Option<String>,
    /// `@port-hi`: XML attribute `port-hi` of `<stp>`.
    pub port_hi: Option<String>,
    /// `@age`: XML attribute `age` of `<stp>`.
    pub age: Option<String>,
    /// `@age-hi`: XML attribute `age-hi` of `<stp>`.
    pub age_hi: Option<String>,
    /// `@max-age`: XML attribute `max-age` of `<stp>`.
    pub max_age: Option<String>,
    /// `@max-age-hi`: XML attribute `max-age-hi` of `<stp>`.
    pub max_age_hi: Option<String>,
    /// `@hello-time`: XML attribute `hello-time` of `<stp>`.
    pub hello_time: Option<String>,
    /// `@hello-time-hi`: XML attribute `hello-time-hi` of `<stp>`.
    pub hello_time_hi: Option<String>,
    /// `@forward-delay`: XML attribute `forward-delay` of `<stp>`.
    pub forward_delay: Option<String>,
    /// `@forward-delay-hi`: XML attribute `forward-delay-hi` of `<stp>`.
    pub forward_delay_hi: Option<String>,
    /// `@comment`: XML attribute `comment` of `<stp>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleStp`].
pub static FILTER_RULE_STP: Shape = Shape {
    path: "filter/rule/stp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<stp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<stp>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<stp>`."),
        row("type", "type", Attribute(Scalar::Class("hex_uint8")), "XML attribute `type` of `<stp>`.")
            .canon(Canon::HexNum),
        row("flags", "flags", Attribute(Scalar::Class("hex_uint8")), "XML attribute `flags` of `<stp>`.")
            .canon(Canon::HexNum),
        row("root-priority", "root_priority", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `root-priority` of `<stp>`."),
        row("root-priority-hi", "root_priority_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `root-priority-hi` of `<stp>`."),
        row("root-address", "root_address", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `root-address` of `<stp>`."),
        row("root-address-mask", "root_address_mask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `root-address-mask` of `<stp>`."),
        row("root-cost", "root_cost", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint32")])), "XML attribute `root-cost` of `<stp>`."),
        row("root-cost-hi", "root_cost_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint32")])), "XML attribute `root-cost-hi` of `<stp>`."),
        row("sender-priority", "sender_priority", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `sender-priority` of `<stp>`."),
        row("sender-priority-hi", "sender_priority_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `sender-priority-hi` of `<stp>`."),
        row("sender-address", "sender_address", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `sender-address` of `<stp>`."),
        row("sender-address-mask", "sender_address_mask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `sender-address-mask` of `<stp>`."),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `port` of `<stp>`."),
        row("port-hi", "port_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `port-hi` of `<stp>`."),
        row("age", "age", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `age` of `<stp>`."),
        row("age-hi", "age_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `age-hi` of `<stp>`."),
        row("max-age", "max_age", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `max-age` of `<stp>`."),
        row("max-age-hi", "max_age_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `max-age-hi` of `<stp>`."),
        row("hello-time", "hello_time", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `hello-time` of `<stp>`."),
        row("hello-time-hi", "hello_time_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `hello-time-hi` of `<stp>`."),
        row("forward-delay", "forward_delay", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `forward-delay` of `<stp>`."),
        row("forward-delay-hi", "forward_delay_hi", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `forward-delay-hi` of `<stp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<stp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tcp>` of `<rule>`.
///
/// Source: `filter/rule/tcp`.
#[derive(Clone, Default)]
pub struct FilterRuleTcp {
    /// `@match`: XML attribute `match` of `<tcp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<tcp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<tcp>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<tcp>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<tcp>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<tcp>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<tcp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<tcp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<tcp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<tcp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<tcp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<tcp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<tcp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<tcp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<tcp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<tcp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<tcp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<tcp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<tcp>`.
    pub ipsetflags: Option<String>,
    /// `@flags`: XML attribute `flags` of `<tcp>`.
    pub flags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<tcp>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleTcp`].
pub static FILTER_RULE_TCP: Shape = Shape {
    path: "filter/rule/tcp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<tcp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<tcp>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<tcp>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<tcp>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<tcp>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<tcp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<tcp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<tcp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<tcp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<tcp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<tcp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<tcp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<tcp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<tcp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<tcp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<tcp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<tcp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<tcp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<tcp>`."),
        row("flags", "flags", Attribute(Scalar::Class("tcp_flags")), "XML attribute `flags` of `<tcp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<tcp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
