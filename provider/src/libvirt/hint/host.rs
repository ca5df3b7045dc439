//! Failures of networks, and general ones.

use super::HintRow;

pub(super) static ROWS: &[HintRow] = &[
    HintRow::worded(
        &["already in use by interface"],
        "An interface of the host already uses this address range; choose a free address range",
    )
    .at(&["ip[].address"]),
    HintRow::worded(
        &["TFTP directory", "inaccessible"],
        "Create the directory of ip.tftp.root on the host, and make it readable",
    ),
    HintRow::worded(
        &["Unable to find 'dnsmasq' binary"],
        "Install dnsmasq on the host (dnsmasq-base on Debian and Ubuntu)",
    ),
    HintRow::worded(
        &["firewall backend"],
        "Install iptables or nftables on the host and restart the daemon",
    ),
    HintRow::worded(
        &["Unable to find '", "binary in $PATH"],
        "Install the program on the host of the daemon, and restart the daemon",
    ),
    HintRow::worded(
        &["Cannot get interface MTU on", "No such device"],
        "The host has no network interface {name}. Create it, for example a bridge, or use one that `ip link` lists on \
         the host",
    ),
    HintRow::worded(
        &["Unable to get index for interface", "No such device"],
        "The host has no such network interface. Use one that `ip link` lists on the host",
    ),
    HintRow::worded(
        &["cannot acquire state change lock"],
        "Another operation on the guest did not finish within 30 seconds, such as a backup, a snapshot or a migration; \
         `virsh domjobinfo GUEST` shows it. Apply again when it has finished; `virsh domjobabort GUEST` cancels it",
    ),
    HintRow::worded(
        &["network", "is not active"],
        "Start the network, which may be inactive after a restart of its host: set running = true on its \
         libvirt_network, or run virsh net-start {name}. With autostart = true the daemon starts it",
    ),
    HintRow::worded(
        &["is not active"],
        "Start it first: set running = true on its resource. With autostart = true the daemon starts it when the host starts",
    ),
];
