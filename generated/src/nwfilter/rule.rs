//! From schemas/facts/nwfilter.facts, `filter/rule`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Canon, Range, Scalar, Shape, YES_NO, row, word};

/// Element `<rule>` of `<filter>`.
///
/// Source: `filter/rule`.
#[derive(Clone, Default)]
pub struct FilterRule {
    /// `@action`: XML attribute `action` of `<rule>`. One of `accept`, `continue`, `drop`, `reject`, `return`.
    pub action: Option<String>,
    /// `@direction`: XML attribute `direction` of `<rule>`. One of `in`, `inout`, `out`.
    pub direction: Option<String>,
    /// `@priority`: XML attribute `priority` of `<rule>`. -1000 to 1000.
    pub priority: Option<Number>,
    /// `@statematch`: XML attribute `statematch` of `<rule>`.
    pub statematch: Option<String>,
    /// `<mac>`: Element `<mac>` of `<rule>`.
    pub mac: Option<Box<crate::nwfilter::FilterRuleMac>>,
    /// `<vlan>`: Element `<vlan>` of `<rule>`.
    pub vlan: Option<Box<crate::nwfilter::FilterRuleVlan>>,
    /// `<stp>`: Element `<stp>` of `<rule>`.
    pub stp: Option<Box<crate::nwfilter::FilterRuleStp>>,
    /// `<arp>`: Element `<arp>` of `<rule>`.
    pub arp: Option<Box<crate::nwfilter::FilterRuleArp>>,
    /// `<rarp>`: Element `<rarp>` of `<rule>`.
    pub rarp: Option<Box<crate::nwfilter::FilterRuleRarp>>,
    /// `<ip>`: Element `<ip>` of `<rule>`.
    pub ip: Option<Box<crate::nwfilter::FilterRuleIp>>,
    /// `<ipv6>`: Element `<ipv6>` of `<rule>`.
    pub ipv6: Option<Box<crate::nwfilter::FilterRuleIpv6>>,
    /// `<tcp>`: Element `<tcp>` of `<rule>`.
    pub tcp: Option<Box<crate::nwfilter::FilterRuleTcp>>,
    /// `<udp>`: Element `<udp>` of `<rule>`.
    pub udp: Option<Box<crate::nwfilter::FilterRuleUdp>>,
    /// `<sctp>`: Element `<sctp>` of `<rule>`.
    pub sctp: Option<Box<crate::nwfilter::FilterRuleSctp>>,
    /// `<icmp>`: Element `<icmp>` of `<rule>`.
    pub icmp: Option<Box<crate::nwfilter::FilterRuleIcmp>>,
    /// `<igmp>`: Element `<igmp>` of `<rule>`.
    pub igmp: Option<Box<crate::nwfilter::FilterRuleIgmp>>,
    /// `<all>`: Element `<all>` of `<rule>`.
    pub all: Option<Box<crate::nwfilter::FilterRuleAll>>,
    /// `<esp>`: Element `<esp>` of `<rule>`.
    pub esp: Option<Box<crate::nwfilter::FilterRuleEsp>>,
    /// `<ah>`: Element `<ah>` of `<rule>`.
    pub ah: Option<Box<crate::nwfilter::FilterRuleAh>>,
    /// `<udplite>`: Element `<udplite>` of `<rule>`.
    pub udplite: Option<Box<crate::nwfilter::FilterRuleUdplite>>,
    /// `<tcp-ipv6>`: Element `<tcp-ipv6>` of `<rule>`.
    pub tcp_ipv6: Option<Box<crate::nwfilter::FilterRuleTcpIpv6>>,
    /// `<udp-ipv6>`: Element `<udp-ipv6>` of `<rule>`.
    pub udp_ipv6: Option<Box<crate::nwfilter::FilterRuleUdpIpv6>>,
    /// `<sctp-ipv6>`: Element `<sctp-ipv6>` of `<rule>`.
    pub sctp_ipv6: Option<Box<crate::nwfilter::FilterRuleSctpIpv6>>,
    /// `<icmpv6>`: Element `<icmpv6>` of `<rule>`.
    pub icmpv6: Option<Box<crate::nwfilter::FilterRuleIcmpv6>>,
    /// `<all-ipv6>`: Element `<all-ipv6>` of `<rule>`.
    pub all_ipv6: Option<Box<crate::nwfilter::FilterRuleAllIpv6>>,
    /// `<esp-ipv6>`: Element `<esp-ipv6>` of `<rule>`.
    pub esp_ipv6: Option<Box<crate::nwfilter::FilterRuleEspIpv6>>,
    /// `<ah-ipv6>`: Element `<ah-ipv6>` of `<rule>`.
    pub ah_ipv6: Option<Box<crate::nwfilter::FilterRuleAhIpv6>>,
    /// `<udplite-ipv6>`: Element `<udplite-ipv6>` of `<rule>`.
    pub udplite_ipv6: Option<Box<crate::nwfilter::FilterRuleUdpliteIpv6>>,
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
}

/// Rows of [`FilterRule`].
pub static FILTER_RULE: Shape = Shape {
    path: "filter/rule",
    rows: &[
        row("action", "action", Attribute(Scalar::Words(&[word("accept"), word("continue"), word("drop"), word("reject"), word("return")])), "XML attribute `action` of `<rule>`. One of `accept`, `continue`, `drop`, `reject`, `return`."),
        row("direction", "direction", Attribute(Scalar::Words(&[word("in"), word("inout"), word("out")])), "XML attribute `direction` of `<rule>`. One of `in`, `inout`, `out`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(-1000), max: Some(1000) })), "XML attribute `priority` of `<rule>`. -1000 to 1000."),
        row("statematch", "statematch", Attribute(Scalar::Class("false_word")), "XML attribute `statematch` of `<rule>`."),
        row("mac", "mac", Child(&crate::nwfilter::FILTER_RULE_MAC), "Element `<mac>` of `<rule>`."),
        row("vlan", "vlan", Child(&crate::nwfilter::FILTER_RULE_VLAN), "Element `<vlan>` of `<rule>`."),
        row("stp", "stp", Child(&crate::nwfilter::FILTER_RULE_STP), "Element `<stp>` of `<rule>`."),
        row("arp", "arp", Child(&crate::nwfilter::FILTER_RULE_ARP), "Element `<arp>` of `<rule>`."),
        row("rarp", "rarp", Child(&crate::nwfilter::FILTER_RULE_RARP), "Element `<rarp>` of `<rule>`."),
        row("ip", "ip", Child(&crate::nwfilter::FILTER_RULE_IP), "Element `<ip>` of `<rule>`."),
        row("ipv6", "ipv6", Child(&crate::nwfilter::FILTER_RULE_IPV6), "Element `<ipv6>` of `<rule>`."),
        row("tcp", "tcp", Child(&crate::nwfilter::FILTER_RULE_TCP), "Element `<tcp>` of `<rule>`."),
        row("udp", "udp", Child(&crate::nwfilter::FILTER_RULE_UDP), "Element `<udp>` of `<rule>`."),
        row("sctp", "sctp", Child(&crate::nwfilter::FILTER_RULE_SCTP), "Element `<sctp>` of `<rule>`."),
        row("icmp", "icmp", Child(&crate::nwfilter::FILTER_RULE_ICMP), "Element `<icmp>` of `<rule>`."),
        row("igmp", "igmp", Child(&crate::nwfilter::FILTER_RULE_IGMP), "Element `<igmp>` of `<rule>`."),
        row("all", "all", Child(&crate::nwfilter::FILTER_RULE_ALL), "Element `<all>` of `<rule>`."),
        row("esp", "esp", Child(&crate::nwfilter::FILTER_RULE_ESP), "Element `<esp>` of `<rule>`."),
        row("ah", "ah", Child(&crate::nwfilter::FILTER_RULE_AH), "Element `<ah>` of `<rule>`."),
        row("udplite", "udplite", Child(&crate::nwfilter::FILTER_RULE_UDPLITE), "Element `<udplite>` of `<rule>`."),
        row("tcp-ipv6", "tcp_ipv6", Child(&crate::nwfilter::FILTER_RULE_TCP_IPV6), "Element `<tcp-ipv6>` of `<rule>`."),
        row("udp-ipv6", "udp_ipv6", Child(&crate::nwfilter::FILTER_RULE_UDP_IPV6), "Element `<udp-ipv6>` of `<rule>`."),
        row("sctp-ipv6", "sctp_ipv6", Child(&crate::nwfilter::FILTER_RULE_SCTP_IPV6), "Element `<sctp-ipv6>` of `<rule>`."),
        row("icmpv6", "icmpv6", Child(&crate::nwfilter::FILTER_RULE_ICMPV6), "Element `<icmpv6>` of `<rule>`."),
        row("all-ipv6", "all_ipv6", Child(&crate::nwfilter::FILTER_RULE_ALL_IPV6), "Element `<all-ipv6>` of `<rule>`."),
        row("esp-ipv6", "esp_ipv6", Child(&crate::nwfilter::FILTER_RULE_ESP_IPV6), "Element `<esp-ipv6>` of `<rule>`."),
        row("ah-ipv6", "ah_ipv6", Child(&crate::nwfilter::FILTER_RULE_AH_IPV6), "Element `<ah-ipv6>` of `<rule>`."),
        row("udplite-ipv6", "udplite_ipv6", Child(&crate::nwfilter::FILTER_RULE_UDPLITE_IPV6), "Element `<udplite-ipv6>` of `<rule>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ah>` of `<rule>`.
///
/// Source: `filter/rule/ah`.
#[derive(Clone, Default)]
pub struct FilterRuleAh {
    /// `@match`: XML attribute `match` of `<ah>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<ah>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<ah>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<ah>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<ah>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<ah>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<ah>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<ah>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<ah>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<ah>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<ah>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<ah>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<ah>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<ah>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<ah>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<ah>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleAh`].
pub static FILTER_RULE_AH: Shape = Shape {
    path: "filter/rule/ah",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<ah>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<ah>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<ah>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<ah>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<ah>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<ah>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<ah>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<ah>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<ah>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<ah>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<ah>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<ah>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<ah>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<ah>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<ah>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<ah>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ah-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/ah-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleAhIpv6 {
    /// `@match`: XML attribute `match` of `<ah-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<ah-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<ah-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<ah-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<ah-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<ah-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<ah-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<ah-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<ah-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<ah-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<ah-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<ah-ipv6>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleAhIpv6`].
pub static FILTER_RULE_AH_IPV6: Shape = Shape {
    path: "filter/rule/ah-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<ah-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<ah-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<ah-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<ah-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<ah-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<ah-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<ah-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<ah-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<ah-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<ah-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<ah-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<ah-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<all>` of `<rule>`.
///
/// Source: `filter/rule/all`.
#[derive(Clone, Default)]
pub struct FilterRuleAll {
    /// `@match`: XML attribute `match` of `<all>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<all>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<all>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<all>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<all>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<all>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<all>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<all>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<all>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<all>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<all>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<all>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<all>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<all>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<all>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<all>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleAll {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ALL
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
            _ => no_slot(&FILTER_RULE_ALL, index),
        }
    }
}

/// Rows of [`FilterRuleAll`].
pub static FILTER_RULE_ALL: Shape = Shape {
    path: "filter/rule/all",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<all>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<all>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<all>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<all>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<all>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<all>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<all>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<all>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<all>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<all>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<all>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<all>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<all>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<all>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<all>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<all>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<all-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/all-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleAllIpv6 {
    /// `@match`: XML attribute `match` of `<all-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<all-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<all-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<all-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<all-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<all-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<all-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<all-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<all-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<all-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<all-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<all-ipv6>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleAllIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ALL_IPV6
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
            _ => no_slot(&FILTER_RULE_ALL_IPV6, index),
        }
    }
}

/// Rows of [`FilterRuleAllIpv6`].
pub static FILTER_RULE_ALL_IPV6: Shape = Shape {
    path: "filter/rule/all-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<all-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<all-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<all-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<all-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<all-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<all-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<all-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<all-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<all-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<all-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<all-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<all-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<arp>` of `<rule>`.
///
/// Source: `filter/rule/arp`.
#[derive(Clone, Default)]
pub struct FilterRuleArp {
    /// `@match`: XML attribute `match` of `<arp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<arp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcmacmask`: XML attribute `srcmacmask` of `<arp>`.
    pub srcmacmask: Option<String>,
    /// `@dstmacaddr`: XML attribute `dstmacaddr` of `<arp>`.
    pub dstmacaddr: Option<String>,
    /// `@dstmacmask`: XML attribute `dstmacmask` of `<arp>`.
    pub dstmacmask: Option<String>,
    /// `@arpsrcmacaddr`: XML attribute `arpsrcmacaddr` of `<arp>`.
    pub arpsrcmacaddr: Option<String>,
    /// `@arpsrcipaddr`: XML attribute `arpsrcipaddr` of `<arp>`.
    pub arpsrcipaddr: Option<String>,
    /// `@arpdstmacaddr`: XML attribute `arpdstmacaddr` of `<arp>`.
    pub arpdstmacaddr: Option<String>,
    /// `@arpdstipaddr`: XML attribute `arpdstipaddr` of `<arp>`.
    pub arpdstipaddr: Option<String>,
    /// `@hwtype`: XML attribute `hwtype` of `<arp>`.
    pub hwtype: Option<String>,
    /// `@opcode`: XML attribute `opcode` of `<arp>`.
    pub opcode: Option<String>,
    /// `@protocoltype`: XML attribute `protocoltype` of `<arp>`.
    pub protocoltype: Option<String>,
    /// `@gratuitous`: XML attribute `gratuitous` of `<arp>`. One of `0`, `1`, `false`, `no`, `true`, `yes`.
    pub gratuitous: Option<String>,
    /// `@comment`: XML attribute `comment` of `<arp>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleArp`].
pub static FILTER_RULE_ARP: Shape = Shape {
    path: "filter/rule/arp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<arp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<arp>`."),
        row("srcmacmask", "srcmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacmask` of `<arp>`."),
        row("dstmacaddr", "dstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacaddr` of `<arp>`."),
        row("dstmacmask", "dstmacmask", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `dstmacmask` of `<arp>`."),
        row("arpsrcmacaddr", "arpsrcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `arpsrcmacaddr` of `<arp>`."),
        row("arpsrcipaddr", "arpsrcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `arpsrcipaddr` of `<arp>`."),
        row("arpdstmacaddr", "arpdstmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `arpdstmacaddr` of `<arp>`."),
        row("arpdstipaddr", "arpdstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `arpdstipaddr` of `<arp>`."),
        row("hwtype", "hwtype", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `hwtype` of `<arp>`."),
        row("opcode", "opcode", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(65535) }), Scalar::Class("arp_operation"), Scalar::Class("filter_variable")])), "XML attribute `opcode` of `<arp>`."),
        row("protocoltype", "protocoltype", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `protocoltype` of `<arp>`."),
        row("gratuitous", "gratuitous", Attribute(Scalar::Words(&[word("0"), word("1"), word("false"), word("no"), word("true"), word("yes")])), "XML attribute `gratuitous` of `<arp>`. One of `0`, `1`, `false`, `no`, `true`, `yes`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<arp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<esp>` of `<rule>`.
///
/// Source: `filter/rule/esp`.
#[derive(Clone, Default)]
pub struct FilterRuleEsp {
    /// `@match`: XML attribute `match` of `<esp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<esp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<esp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<esp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<esp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<esp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<esp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<esp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<esp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<esp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<esp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<esp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<esp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<esp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<esp>`.
    pub ipsetflags: Option<String>,
    /// `@comment`: XML attribute `comment` of `<esp>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleEsp {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ESP
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
            _ => no_slot(&FILTER_RULE_ESP, index),
        }
    }
}

/// Rows of [`FilterRuleEsp`].
pub static FILTER_RULE_ESP: Shape = Shape {
    path: "filter/rule/esp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<esp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<esp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<esp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<esp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<esp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<esp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<esp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<esp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<esp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<esp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<esp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<esp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<esp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<esp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<esp>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<esp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<esp-ipv6>` of `<rule>`.
///
/// Source: `filter/rule/esp-ipv6`.
#[derive(Clone, Default)]
pub struct FilterRuleEspIpv6 {
    /// `@match`: XML attribute `match` of `<esp-ipv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<esp-ipv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<esp-ipv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<esp-ipv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<esp-ipv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<esp-ipv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<esp-ipv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<esp-ipv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<esp-ipv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<esp-ipv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<esp-ipv6>`.
    pub dscp: Option<String>,
    /// `@comment`: XML attribute `comment` of `<esp-ipv6>`.
    pub comment: Option<String>,
}

impl Record for FilterRuleEspIpv6 {
    fn shape(&self) -> &'static Shape {
        &FILTER_RULE_ESP_IPV6
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
            _ => no_slot(&FILTER_RULE_ESP_IPV6, index),
        }
    }
}

/// Rows of [`FilterRuleEspIpv6`].
pub static FILTER_RULE_ESP_IPV6: Shape = Shape {
    path: "filter/rule/esp-ipv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<esp-ipv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<esp-ipv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<esp-ipv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<esp-ipv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<esp-ipv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<esp-ipv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<esp-ipv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<esp-ipv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<esp-ipv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<esp-ipv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<esp-ipv6>`."),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<esp-ipv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<icmp>` of `<rule>`.
///
/// Source: `filter/rule/icmp`.
#[derive(Clone, Default)]
pub struct FilterRuleIcmp {
    /// `@match`: XML attribute `match` of `<icmp>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<icmp>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<icmp>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<icmp>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<icmp>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<icmp>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<icmp>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<icmp>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<icmp>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<icmp>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<icmp>`.
    pub dscp: Option<String>,
    /// `@connlimit-above`: XML attribute `connlimit-above` of `<icmp>`.
    pub connlimit_above: Option<String>,
    /// `@state`: XML attribute `state` of `<icmp>`.
    pub state: Option<String>,
    /// `@ipset`: XML attribute `ipset` of `<icmp>`.
    pub ipset: Option<String>,
    /// `@ipsetflags`: XML attribute `ipsetflags` of `<icmp>`.
    pub ipsetflags: Option<String>,
    /// `@type`: XML attribute `type` of `<icmp>`.
    pub r#type: Option<String>,
    /// `@code`: XML attribute `code` of `<icmp>`.
    pub code: Option<String>,
    /// `@comment`: XML attribute `comment` of `<icmp>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleIcmp`].
pub static FILTER_RULE_ICMP: Shape = Shape {
    path: "filter/rule/icmp",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<icmp>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<icmp>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipaddr` of `<icmp>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipmask` of `<icmp>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipaddr` of `<icmp>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(32) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipmask` of `<icmp>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipfrom` of `<icmp>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `srcipto` of `<icmp>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipfrom` of `<icmp>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv4")])), "XML attribute `dstipto` of `<icmp>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<icmp>`."),
        row("connlimit-above", "connlimit_above", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("hex_uint16")])), "XML attribute `connlimit-above` of `<icmp>`."),
        row("state", "state", Attribute(Scalar::Class("connection_states")), "XML attribute `state` of `<icmp>`."),
        row("ipset", "ipset", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("ip_set_name")])), "XML attribute `ipset` of `<icmp>`."),
        row("ipsetflags", "ipsetflags", Attribute(Scalar::Class("ip_set_flags")), "XML attribute `ipsetflags` of `<icmp>`."),
        row("type", "type", Attribute(Scalar::Class("hex_uint8")), "XML attribute `type` of `<icmp>`.")
            .canon(Canon::HexNum),
        row("code", "code", Attribute(Scalar::Class("hex_uint8")), "XML attribute `code` of `<icmp>`.")
            .canon(Canon::HexNum),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<icmp>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<icmpv6>` of `<rule>`.
///
/// Source: `filter/rule/icmpv6`.
#[derive(Clone, Default)]
pub struct FilterRuleIcmpv6 {
    /// `@match`: XML attribute `match` of `<icmpv6>`.
    pub r#match: Option<bool>,
    /// `@srcmacaddr`: XML attribute `srcmacaddr` of `<icmpv6>`.
    pub srcmacaddr: Option<String>,
    /// `@srcipaddr`: XML attribute `srcipaddr` of `<icmpv6>`.
    pub srcipaddr: Option<String>,
    /// `@srcipmask`: XML attribute `srcipmask` of `<icmpv6>`.
    pub srcipmask: Option<String>,
    /// `@dstipaddr`: XML attribute `dstipaddr` of `<icmpv6>`.
    pub dstipaddr: Option<String>,
    /// `@dstipmask`: XML attribute `dstipmask` of `<icmpv6>`.
    pub dstipmask: Option<String>,
    /// `@srcipfrom`: XML attribute `srcipfrom` of `<icmpv6>`.
    pub srcipfrom: Option<String>,
    /// `@srcipto`: XML attribute `srcipto` of `<icmpv6>`.
    pub srcipto: Option<String>,
    /// `@dstipfrom`: XML attribute `dstipfrom` of `<icmpv6>`.
    pub dstipfrom: Option<String>,
    /// `@dstipto`: XML attribute `dstipto` of `<icmpv6>`.
    pub dstipto: Option<String>,
    /// `@dscp`: XML attribute `dscp` of `<icmpv6>`.
    pub dscp: Option<String>,
    /// `@type`: XML attribute `type` of `<icmpv6>`.
    pub r#type: Option<String>,
    /// `@code`: XML attribute `code` of `<icmpv6>`.
    pub code: Option<String>,
    /// `@comment`: XML attribute `comment` of `<icmpv6>`.
    pub comment: Option<String>,
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
}

/// Rows of [`FilterRuleIcmpv6`].
pub static FILTER_RULE_ICMPV6: Shape = Shape {
    path: "filter/rule/icmpv6",
    rows: &[
        row("match", "match", Attribute(Scalar::Bool(YES_NO)), "XML attribute `match` of `<icmpv6>`."),
        row("srcmacaddr", "srcmacaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("short_mac")])), "XML attribute `srcmacaddr` of `<icmpv6>`."),
        row("srcipaddr", "srcipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipaddr` of `<icmpv6>`."),
        row("srcipmask", "srcipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipmask` of `<icmpv6>`."),
        row("dstipaddr", "dstipaddr", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipaddr` of `<icmpv6>`."),
        row("dstipmask", "dstipmask", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(128) }), Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipmask` of `<icmpv6>`."),
        row("srcipfrom", "srcipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipfrom` of `<icmpv6>`."),
        row("srcipto", "srcipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `srcipto` of `<icmpv6>`."),
        row("dstipfrom", "dstipfrom", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipfrom` of `<icmpv6>`."),
        row("dstipto", "dstipto", Attribute(Scalar::Union(&[Scalar::Class("filter_variable"), Scalar::Class("loose_ipv6")])), "XML attribute `dstipto` of `<icmpv6>`."),
        row("dscp", "dscp", Attribute(Scalar::Union(&[Scalar::Class("dscp"), Scalar::Class("filter_variable")])), "XML attribute `dscp` of `<icmpv6>`."),
        row("type", "type", Attribute(Scalar::Class("hex_uint8")), "XML attribute `type` of `<icmpv6>`.")
            .canon(Canon::HexNum),
        row("code", "code", Attribute(Scalar::Class("hex_uint8")), "XML attribute `code` of `<icmpv6>`.")
            .canon(Canon::HexNum),
        row("comment", "comment", Attribute(Scalar::Text), "XML attribute `comment` of `<icmpv6>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
