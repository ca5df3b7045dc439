//! One configuration for each kind of network, for tests that create, import and print them.

/// A kind of network.
pub(crate) struct NetworkKind {
    /// The label of its block, and the name of the network.
    pub(crate) name: &'static str,
    /// The block's content without its name.
    pub(crate) body: &'static str,
    /// Parts of the document that libvirt stores for it.
    pub(crate) stored: &'static [&'static str],
}

impl NetworkKind {
    /// The block.
    pub(crate) fn block(&self) -> String {
        block(self.name, self.body)
    }

    /// Its address.
    pub(crate) fn address(&self) -> String {
        address(self.name)
    }
}

/// A network's block.
pub(crate) fn block(name: &str, body: &str) -> String {
    format!("resource \"libvirt_network\" \"{name}\" {{\n  name = \"{name}\"\n{body}\n}}\n")
}

/// The address of a network's block.
pub(crate) fn address(name: &str) -> String {
    format!("libvirt_network.{name}")
}

/// A bridge of the host, for networks that use an existing one.
pub(crate) const HOST_BRIDGE: &str = "br-host";

/// Every kind; their addresses do not overlap.
pub(crate) const KINDS: &[NetworkKind] = &[
    NetworkKind {
        name: "nat",
        body: r#"
          forward = { mode = "nat", nat = { port = { start = 1024, end = 65000 } } }
          domain  = { name = "nat.test", local_only = true }
          ip = [{
            address = "10.30.1.1"
            netmask = "255.255.255.0"
            dhcp = { range = [{ start = "10.30.1.100", end = "10.30.1.199" }] }
          }]"#,
        stored: &["<nat>", "<port start='1024' end='65000'/>", "localOnly='yes'"],
    },
    NetworkKind {
        name: "route",
        body: r#"
          forward = { mode = "route" }
          bridge  = { stp = false, delay = 3 }
          mtu     = { size = 1400 }
          ip      = [{ address = "10.30.2.1", prefix = 24 }]
          route   = [{ family = "ipv4", address = "10.31.0.0", prefix = 16, gateway = "10.30.2.2" }]"#,
        stored: &[
            "<forward mode='route'/>",
            "stp='off' delay='3'",
            "<mtu size='1400'/>",
            "<route ",
        ],
    },
    NetworkKind {
        name: "open",
        body: r#"
          forward = { mode = "open" }
          bridge  = { name = "openbr" }
          ip      = [{ address = "10.30.3.1", prefix = 24 }]"#,
        stored: &["<forward mode='open'/>", "<bridge name='openbr'"],
    },
    NetworkKind {
        name: "bridge",
        body: r#"
          forward = { mode = "bridge" }
          bridge  = { name = "br-host" }"#,
        stored: &["<forward mode='bridge'/>", "<bridge name='br-host'/>"],
    },
    NetworkKind {
        name: "isolated",
        body: r#"
          domain = { name = "isolated.test" }
          ip     = [{ address = "10.30.4.1", prefix = 24 }]"#,
        stored: &["<domain name='isolated.test'/>", "<ip address='10.30.4.1'"],
    },
    NetworkKind { name: "very-isolated", body: "", stored: &["<name>very-isolated</name>"] },
    NetworkKind {
        name: "ipv6",
        body: r#"
          ipv6    = true
          forward = { mode = "nat", nat = { ipv6 = true } }
          ip = [
            { address = "10.30.5.1", prefix = 24 },
            {
              family  = "ipv6"
              address = "fd00:30:5::1"
              prefix  = 64
              dhcp = {
                range = [{ start = "fd00:30:5::100", end = "fd00:30:5::1ff" }]
                host  = [{ id = "0:3:0:1:0:16:3e:11:22:33", name = "six", ip = "fd00:30:5::a" }]
              }
            },
          ]
          route = [{ family = "ipv6", address = "fd00:31::", prefix = 48, gateway = "fd00:30:5::2" }]"#,
        stored: &["<network ipv6='yes'", "<nat ipv6='yes'", "family='ipv6'", "id='0:3:0:1:0:16"],
    },
    NetworkKind {
        name: "portgroups",
        body: r#"
          forward = { mode = "bridge" }
          bridge  = { name = "br-host" }
          portgroup = [
            { name = "plain", default = true },
            {
              name = "limited"
              bandwidth = {
                inbound  = { average = 1000, peak = 5000, burst = 1024 }
                outbound = { average = 500 }
              }
            },
          ]"#,
        stored: &["<portgroup name='plain' default='yes'", "<inbound average='1000' peak='5000'"],
    },
    NetworkKind {
        name: "dns",
        body: r#"
          domain = { name = "dns.test" }
          dns = {
            forward_plain_names = false
            forwarder = [
              { addr = "192.0.2.53" },
              { domain = "corp.test", addr = "192.0.2.54" },
              { domain = "local.test" },
            ]
            host = [
              { ip = "10.30.6.2", hostname = ["www", "web"] },
              { ip = "10.30.6.3", hostname = ["mail"] },
            ]
            srv = [{
              service  = "xmpp"
              protocol = "tcp"
              domain   = "dns.test"
              target   = "mail.dns.test"
              port     = 5222
              priority = 10
              weight   = 5
            }]
            txt = [{ name = "example", value = "a text" }]
          }
          ip = [{ address = "10.30.6.1", prefix = 24 }]"#,
        stored: &[
            "<dns forwardPlainNames='no'>",
            "<forwarder domain='local.test'/>",
            "<hostname>web</hostname>",
            "<srv service='xmpp'",
            "<txt name='example' value='a text'/>",
        ],
    },
    NetworkKind {
        name: "dhcp",
        body: r#"
          ip = [{
            address = "10.30.7.1"
            prefix  = 24
            tftp    = { root = "/srv" }
            dhcp = {
              range = [
                { start = "10.30.7.100", end = "10.30.7.149", lease = { expiry = 2, unit = "hours" } },
                { start = "10.30.7.200", end = "10.30.7.220" },
              ]
              host = [
                { mac = "52:54:00:07:00:0A", name = "ten", ip = "10.30.7.10" },
                { mac = "52:54:00:07:00:0b", ip = "10.30.7.11", lease = { expiry = 0 } },
              ]
              bootp = { file = "pxelinux.0", server = "10.30.7.1" }
            }
          }]"#,
        stored: &["<tftp root=", "<lease expiry='2' unit='hours'/>", "<bootp file='pxelinux.0'"],
    },
    NetworkKind {
        name: "dnsmasq",
        body: r#"
          ip = [{ address = "10.30.8.1", prefix = 24 }]
          dnsmasq_options = {
            dnsmasq_option = [{ value = "no-ping" }, { value = "cname=alias.test,target.test" }]
          }"#,
        stored: &["<dnsmasq:option value='no-ping'/>", "value='cname=alias.test,target.test'"],
    },
];
