//! From schemas/facts/nwfilter.facts, `filter/rule`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Range, Scalar, Shape, YES_NO, row, word};

/// Element `<tcp-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/tcp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleTcpIpv6 {
    /// `@match`: XML attribute `match` of `<tcp-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<tcp-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<tcp-ipv6>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<tcp-ipv6>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<tcp-ipv6>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<tcp-ipv6>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<tcp-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<tcp-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<tcp-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<tcp-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<tcp-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<tcp-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<tcp-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<tcp-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<tcp-ipv6>`.
    pub dscp: Option<String>,
    /// `@flags`: XML attribute `flags` of `<tcp-ipv6>`.
    pub flags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<tcp-ipv6>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleTcpIpv6`].
pub static FILTER_RULE_TCP_IPV6: Shape = Shape {
    path: "filter/rule/tcp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<tcp-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<tcp-ipv6>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<tcp-ipv6>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<tcp-ipv6>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<tcp-ipv6>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<tcp-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<tcp-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<tcp-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<tcp-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<tcp-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<tcp-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<tcp-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<tcp-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<tcp-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<tcp-ipv6>`."),
        row("flags", "flags", Attribute(Scalar::Class("tcp_flags")), "XML attribute `flags` of `<tcp-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<tcp-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<udp>` of `<rule>`.
///
/// Source: `filter/rule/udp`.
#[derive(Clone, Default)]
pub struct FilterRuleUdp {
    /// `@match`: XML attribute `match` of `<udp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<udp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<udp>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<udp>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<udp>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<udp>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<udp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<udp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<udp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<udp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<udp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<udp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<udp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<udp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<udp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<udp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<udp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<udp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<udp>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<udp>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleUdp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_UDP
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
            _ => no_slot(&FILTER_RULE_UDP, index),
        }
    }
}

/// Rows of [`FilterRuleUdp`].
pub static FILTER_RULE_UDP: Shape = Shape {
    path: "filter/rule/udp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<udp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<udp>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<udp>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<udp>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<udp>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<udp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<udp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<udp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<udp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<udp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<udp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<udp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<udp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<udp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<udp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<udp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<udp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<udp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<udp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<udp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<udp-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/udp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleUdpIpv6 {
    /// `@match`: XML attribute `match` of `<udp-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<udp-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcportstart`: XML attribute `srcportstart` of `<udp-ipv6>`.
    pub srcportstart: Option<String>,
    /// `@srcportend`: XML attribute `srcportend` of `<udp-ipv6>`.
    pub srcportend: Option<String>,
    /// `@dstportstart`: XML attribute `dstportstart` of `<udp-ipv6>`.
    pub dstportstart: Option<String>,
    /// `@dstportend`: XML attribute `dstportend` of `<udp-ipv6>`.
    pub dstportend: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<udp-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<udp-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<udp-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<udp-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<udp-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<udp-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<udp-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<udp-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<udp-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<udp-ipv6>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleUdpIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_UDP_IPV6
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
            _ => no_slot(&FILTER_RULE_UDP_IPV6, index),
        }
    }
}

/// Rows of [`FilterRuleUdpIpv6`].
pub static FILTER_RULE_UDP_IPV6: Shape = Shape {
    path: "filter/rule/udp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<udp-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<udp-ipv6>`."),
        row("srcportstart", "srcportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportstart` of `<udp-ipv6>`."),
        row("srcportend", "srcportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `srcportend` of `<udp-ipv6>`."),
        row("dstportstart", "dstportstart", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportstart` of `<udp-ipv6>`."),
        row("dstportend", "dstportend", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `dstportend` of `<udp-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<udp-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<udp-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<udp-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<udp-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<udp-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<udp-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<udp-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<udp-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<udp-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<udp-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<udplite>` of `<rule>`.
///
/// Source: `filter/rule/udplite`.
#[derive(Clone, Default)]
pub struct FilterRuleUdplite {
    /// `@match`: XML attribute `match` of `<udplite>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<udplite>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<udplite>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<udplite>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<udplite>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<udplite>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<udplite>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<udplite>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<udplite>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<udplite>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<udplite>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<udplite>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<udplite>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<udplite>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<udplite>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<udplite>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleUdplite {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_UDPLITE
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
            _ => no_slot(&FILTER_RULE_UDPLITE, index),
        }
    }
}

/// Rows of [`FilterRuleUdplite`].
pub static FILTER_RULE_UDPLITE: Shape = Shape {
    path: "filter/rule/udplite",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<udplite>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<udplite>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<udplite>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<udplite>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<udplite>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<udplite>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<udplite>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<udplite>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<udplite>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<udplite>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<udplite>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<udplite>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<udplite>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<udplite>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<udplite>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<udplite>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<udplite-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/udplite-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleUdpliteIpv6 {
    /// `@match`: XML attribute `match` of `<udplite-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<udplite-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<udplite-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<udplite-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<udplite-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<udplite-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<udplite-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<udplite-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<udplite-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<udplite-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<udplite-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<udplite-ipv6>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleUdpliteIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_UDPLITE_IPV6
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
            _ => no_slot(&FILTER_RULE_UDPLITE_IPV6, index),
        }
    }
}

/// Rows of [`FilterRuleUdpliteIpv6`].
pub static FILTER_RULE_UDPLITE_IPV6: Shape = Shape {
    path: "filter/rule/udplite-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<udplite-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<udplite-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<udplite-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<udplite-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<udplite-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<udplite-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<udplite-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<udplite-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<udplite-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<udplite-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<udplite-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<udplite-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vlan>` of `<rule>`.
///
/// Source: `filter/rule/vlan`.
#[derive(Clone, Default)]
pub struct FilterRuleVlan {
    /// `@match`: XML attribute `match` of `<vlan>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<vlan>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<vlan>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<vlan>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<vlan>`.
    pub dstmacmask: Option<String>,
    /// `@vlanid`: XML attribute `vlanid` of `<vlan>`.
    pub vlanid: Option<String>,
    /// `@encap-protocol`: XML attribute `encap-protocol` of `<vlan>`. Also `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`.
    pub encap_protocol: Option<String>,
    /// `@comment`: XML attribute `comment` of `<vlan>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleVlan`].
pub static FILTER_RULE_VLAN: Shape = Shape {
    path: "filter/rule/vlan",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<vlan>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<vlan>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<vlan>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<vlan>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<vlan>`."),
        row("vlanid", "vlanid", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("vlan_id")])), "XML attribute `vlanid` of `<vlan>`."),
        row("encap-protocol", "encap_protocol", Attribute(Scalar::Union(&[Scalar::Words(&[word("arp"), word("ipv4"), word("ipv6"), word("rarp"), word("vlan")]), Scalar::Class("ethertype"), Scalar::Class("filter_variable")])), "XML attribute `encap-protocol` of `<vlan>`. Also `arp`, `ipv4`, `ipv6`, `rarp`, `vlan`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<vlan>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
