//! Failures of devices of guests.

use super::HintRow;

const SLOTS: &str = "The running guest has no free PCI slot for the device, and libvirt cannot add one to a running \
     guest. Declare free ports with devices = { controller = [{ type = \"pci\", index = 10, model = \"pcie-root-port\" }] }, \
     for which libvirt also adds the ports with lower indexes, and stop and start the guest once. Models such as e1000, \
     rtl8139, i6300esb and pci-serial need a controller of model \"pcie-to-pci-bridge\" instead";
const NO_BUS: &str = "The machine type has no PCI bus, or libvirt does not know it. Use \"q35\", \"pc\" or a machine type \
     that `virsh capabilities` lists";
const IOMMU: &str = "Passthrough of PCI devices requires an IOMMU and VFIO on the host: enable VT-d or AMD-Vi in its \
     firmware, on Intel add intel_iommu=on to its kernel command line, and load the module vfio-pci. `virt-host-validate \
     qemu` checks the host";
const PORT: &str = "Another guest or process of the host uses the port of the display. Set autoport = true and remove \
     port, so that libvirt chooses a free port, or choose another port";
const VIRTIOFSD: &str = "Install virtiofsd on the host. Debian 13 and Ubuntu: apt install virtiofsd. Debian 12: apt \
     install qemu-system-common. Fedora and RHEL: dnf install virtiofsd";
const SWTPM: &str = "An emulated TPM needs swtpm. Install it on the host and restart the daemon. Debian and Ubuntu: apt \
     install swtpm swtpm-tools. Fedora and RHEL: dnf install swtpm swtpm-tools";
const PASST: &str = "Install passt on the host (apt install passt, dnf install passt), or remove backend to use QEMU's own \
     user network";

pub(super) static ROWS: &[HintRow] = &[
    HintRow::worded(
        &["device unplug request for not supported device type", "-cpu"],
        "The guest has not enabled the hot-plug of processors: its operating system does not run yet, or does not \
         support it. Apply again when it runs, or stop and start the guest",
    ),
    HintRow::worded(&["No more available PCI slots"], SLOTS),
    HintRow::worded(
        &["timed out waiting to open tray"],
        "The guest has locked the drive, usually because the medium is mounted. Unmount it in the guest and apply again, or set update = \
         { force = true }, with which the guest loses access to the files of the medium",
    ),
    HintRow::worded(&["Invalid PCI address", "Only PCI buses"], SLOTS),
    HintRow::worded(
        &["a PCI slot is needed"],
        "No controller has a free slot for the device. Check the addresses of the controllers, or remove them so that \
         libvirt chooses them",
    )
    .at(&["devices.controller[type=pci]"]),
    HintRow::worded(&["No PCI buses available"], NO_BUS).at(&["os.type_machine"]),
    HintRow::worded(&["Machine type", "no PCI controller added"], NO_BUS).at(&["os.type_machine"]),
    HintRow::worded(&["passthrough of host PCI devices"], IOMMU).at(&["devices.hostdev[type=pci]"]),
    HintRow::worded(&["host doesn't support", "PCI passthrough"], IOMMU).at(&["devices.hostdev[type=pci]"]),
    HintRow::worded(&["VFIO", "not supported"], IOMMU).at(&["devices.hostdev[type=pci]"]),
    HintRow::worded(
        &["/sys/bus/usb/devices"],
        "The host of the daemon has no USB bus. Remove the USB device, or use another host",
    )
    .at(&["devices.hostdev[type=usb]"]),
    HintRow::worded(
        &["Did not find USB device"],
        "The host has no such USB device, or it is not plugged in. Use one that `lsusb` lists on the host",
    )
    .at(&["devices.hostdev[type=usb]"]),
    HintRow::worded(
        &["VNC password is", "only 8 permitted"],
        "VNC uses at most 8 characters of a password. Choose a shorter password",
    )
    .at(&["devices.graphics[type=vnc].passwd"]),
    HintRow::worded(&["Failed to reserve port"], PORT),
    HintRow::worded(&["failed to initialize spice server"], PORT).at(&["devices.graphics[type=spice].port"]),
    HintRow::worded(&["Failed to find an available port"], PORT).at(&["devices.graphics[type=vnc].port"]),
    HintRow::worded(
        &["Unable to find an unused port in range"],
        "All ports for displays are in use. Stop other guests, or raise remote_display_port_max in qemu.conf on the host \
         and restart the daemon",
    )
    .at(&["devices.graphics[autoport=true].autoport"]),
    HintRow::worded(
        &["IDE controllers are unsupported"],
        "The machine type has no IDE bus. Use bus = \"sata\", or bus = \"virtio\" for disks, or set os.type_machine = \
         \"pc\"",
    )
    .at(&["devices.disk[target.bus=ide].target.bus", "devices.controller[type=ide].type"]),
    HintRow::worded(
        &["requires shared memory"],
        "The guest and the device share the memory of the guest. Set memory_backing = { source = { type = \"memfd\" }, \
         access = { mode = \"shared\" } }",
    )
    .at(&["memory_backing"]),
    HintRow::worded(&["virtiofsd"], VIRTIOFSD).at(&["devices.filesystem[driver.type=virtiofs]"]),
    HintRow::worded(&["TPM version", "is not supported"], SWTPM).at(&["devices.tpm[backend.type=emulator]"]),
    HintRow::worded(&["Unable to find 'swtpm"], SWTPM).at(&["devices.tpm[backend.type=emulator]"]),
    HintRow::worded(&["Unable to find 'passt'"], PASST).at(&["devices.interface[backend.type=passt]"]),
    HintRow::worded(
        &["'backend'", "'passt'"],
        "libvirt on the host does not support passt. Update it, or remove backend to use QEMU's own user network",
    )
    .at(&["devices.interface[backend.type=passt].backend.type"]),
];
