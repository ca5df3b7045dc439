//! The data sources of guests and networks, and those that only convert their configuration.

use std::time::{Duration, Instant};

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A network with DHCP, and one without.
const NETWORKS: &str = r#"
resource "libvirt_network" "lab" {
  name    = "lab"
  running = true
  ip = [{
    address = "10.73.0.1", prefix = 24
    dhcp    = { range = [{ start = "10.73.0.100", end = "10.73.0.110" }] }
  }]
}
resource "libvirt_network" "silent" {
  name    = "silent"
  running = true
  ip      = [{ address = "10.74.0.1", prefix = 24 }]
}
"#;

/// A guest without an image, which looks for a boot server in a network.
fn guest(name: &str, more: &str) -> String {
    format!(
        "resource \"libvirt_domain\" \"{name}\" {{\n  name = \"{name}\"\n  type = \"qemu\"\n  memory = 65536\n  \
         os = {{ type = \"hvm\", boot = [{{ dev = \"network\" }}] }}\n  destroy = {{ graceful = false }}\n  \
         devices = {{ interface = [{{ type = \"network\", source = {{ network = libvirt_network.{name}.name }}, \
         model = {{ type = \"virtio\" }} }}] }}\n  {more}\n}}\n"
    )
}

fn addresses(more: &str) -> String {
    format!(
        "data \"libvirt_domain_interface_addresses\" \"it\" {{\n domain = libvirt_domain.lab.id\n {more}\n}}\n\
         output \"found\" {{ value = data.libvirt_domain_interface_addresses.it.addresses }}\n"
    )
}

#[test]
fn the_addresses_of_a_guest_are_waited_for_and_filtered() {
    let daemon = PrivateDaemon::start();
    let running = NETWORKS.to_owned() + &guest("lab", "running = true");
    let workspace = Workspace::with(daemon.uri(), &running);
    workspace.configure(&(running.clone() + &addresses("timeout = \"2m\"")));
    workspace.apply();
    let found = workspace.output("found");
    assert_eq!(
        (found[0]["source"].as_str(), found[0]["prefix"].as_u64()),
        (Some("lease"), Some(24))
    );
    let mac = workspace.state("libvirt_domain.lab")["devices"]["interface"][0]["mac"].clone();
    assert_eq!(found[0]["mac"], mac["address"]);
    workspace.assert_nothing_to_do();
    // Without a limit the read does not wait, and the list may be empty.
    workspace.configure(&(running.clone() + &addresses("family = \"ipv6\"")));
    workspace.apply();
    assert_eq!(workspace.output("found"), serde_json::json!([]));

    let failing = [
        ("family = \"ipv6\"\n timeout = \"1s\"", "The guest has no address within 1 s (timeout)"),
        ("interface = \"wan\"", "No interface of the guest has the MAC address, network or bridge"),
        ("source = \"agent\"", "the guest has no channel for it"),
        ("source = \"dns\"", "Allowed values: any, lease, agent, arp."),
    ];
    for (more, expected) in failing {
        workspace.configure(&(running.clone() + &addresses(more)));
        workspace.plan_fails().prints(&[expected]);
    }
    // More time does not help.
    workspace.configure(&(running + &addresses("interface = \"wan\"\n timeout = \"1m\"")));
    workspace.plan_fails().prints(&["No interface of the guest"]).does_not_print("raise timeout");
}

#[test]
fn the_addresses_of_a_guest_that_does_not_run_are_an_error() {
    let daemon = PrivateDaemon::start();
    let configuration = NETWORKS.to_owned() + &guest("lab", "") + &addresses("");
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace
        .apply_fails()
        .prints(&["Cannot read libvirt_domain_interface_addresses", "The guest does not run."]);
    let by_name = NETWORKS.to_owned()
        + &guest("lab", "")
        + "data \"libvirt_domain_interface_addresses\" \"it\" { domain = \"absent\" }\n";
    workspace.configure(&by_name);
    workspace.plan_fails().prints(&["Domain not found"]);
}

#[test]
fn the_leases_of_a_network_are_listed() {
    let daemon = PrivateDaemon::start();
    let wait =
        "running = true\n wait_for = { address = {}, timeout = \"2m\", on_timeout = \"fail\" }";
    let leases = |more: &str| {
        format!(
            "data \"libvirt_network_dhcp_leases\" \"it\" {{\n network = \"lab\"\n {more}\n \
             depends_on = [libvirt_domain.lab]\n}}\n\
             output \"leases\" {{ value = data.libvirt_network_dhcp_leases.it.leases }}\n"
        )
    };
    let base = NETWORKS.to_owned() + &guest("lab", wait);
    let workspace = Workspace::with(daemon.uri(), &(base.clone() + &leases("")));
    workspace.apply();
    let state = workspace.state("libvirt_domain.lab");
    let found = workspace.output("leases");
    assert_eq!(found[0]["address"], state["addresses"][0]["address"]);
    assert_eq!(
        (found[0]["family"].as_str(), found[0]["prefix"].as_u64()),
        (Some("ipv4"), Some(24))
    );
    let expiry = found[0]["expiry"].as_str().unwrap_or_default();
    assert!(expiry.len() == 20 && expiry.starts_with("20") && expiry.ends_with('Z'), "{expiry}");
    workspace.configure(&(base + &leases("mac = \"52:54:00:99:99:99\"")));
    workspace.apply();
    assert_eq!(workspace.output("leases"), serde_json::json!([]));
}

#[test]
fn a_read_that_waits_is_cancelled_at_once() {
    let daemon = PrivateDaemon::start();
    let running = NETWORKS.to_owned() + &guest("silent", "running = true");
    let workspace = Workspace::with(daemon.uri(), &running);
    workspace.apply();
    let wait = addresses("timeout = \"4m\"").replace("libvirt_domain.lab.id", "\"silent\"");
    workspace.configure(&(running + &wait));
    let started = Instant::now();
    let is_waiting = || started.elapsed() > Duration::from_secs(8);
    let (run, continued) = workspace.interrupt(&["plan", "-input=false", "-no-color"], is_waiting);
    run.failed()
        .prints(&["data.libvirt_domain_interface_addresses.it: Reading...", "Interrupt received."]);
    assert!(continued < Duration::from_secs(2), "{continued:?}");
}

#[test]
fn templates_are_rendered_although_the_host_is_not_known_yet() {
    let configuration = r#"
resource "terraform_data" "uri" { input = "test:///default" }
provider "libvirt" { uri = terraform_data.uri.output }

data "libvirt_network_dns_host_template" "it" {
  count    = 2
  ip       = "10.1.1.${count.index}"
  hostname = "host${count.index}"
}
data "libvirt_network_dns_srv_template" "it" {
  service  = "ldap"
  protocol = "tcp"
  port     = "389"
}
data "libvirt_network_dnsmasq_options_template" "it" { option_name = "bogus-priv" }

output "hosts" { value = data.libvirt_network_dns_host_template.it[*].rendered }
output "srv" { value = data.libvirt_network_dns_srv_template.it.rendered }
output "option" { value = data.libvirt_network_dnsmasq_options_template.it.rendered }
"#;
    let workspace = Workspace::with("qemu+unix:///system?socket=/nowhere", configuration);
    workspace.apply();
    let hosts = serde_json::json!([
        { "ip": "10.1.1.0", "hostname": "host0" },
        { "ip": "10.1.1.1", "hostname": "host1" }
    ]);
    assert_eq!(workspace.output("hosts"), hosts);
    let srv = serde_json::json!({ "service": "ldap", "protocol": "tcp", "port": "389" });
    assert_eq!(workspace.output("srv"), srv);
    assert_eq!(workspace.output("option"), serde_json::json!({ "option_name": "bogus-priv" }));
    workspace.assert_nothing_to_do();
}
