//! Failures of guests as a whole: hypervisor, machine, processors, memory, firmware.

use super::HintRow;

const MACHINE: &str =
    "List the machine types of the host with `virsh capabilities`, and use one of them";
const NO_KVM: &str = "KVM is not available on the host. Enable virtualization in its firmware and load the kvm module, or \
     set type = \"qemu\", which is slow";
const HYPERV: &str = "Hyper-V features need KVM: set type = \"kvm\" on a host that has it, or remove features.hyperv";
const FIRMWARE: &str = "Install UEFI firmware on the host. Debian and Ubuntu: apt install ovmf. Fedora and RHEL: dnf \
     install edk2-ovmf. If it is installed, no firmware has the features in os.firmware_features for this machine type; \
     secure boot requires os.type_machine = \"q35\"";

pub(super) static ROWS: &[HintRow] = &[
    HintRow::worded(&["does not support virt type 'kvm'"], NO_KVM).at(&["type"]),
    HintRow::worded(&["requires KVM, but it is not available"], NO_KVM).at(&["type"]),
    HintRow::worded(&["KVM is not available"], NO_KVM).at(&["type"]),
    HintRow::worded(&["setting HyperV"], HYPERV).at(&["features.hyperv"]),
    HintRow::worded(&["host doesn't support hyperv"], HYPERV).at(&["features.hyperv"]),
    HintRow::worded(&["Hyper-V", "not supported by kernel"], HYPERV).at(&["features.hyperv"]),
    HintRow::worded(&["unsupported machine type"], MACHINE).at(&["os.type_machine"]),
    HintRow::worded(&["does not support machine type"], MACHINE).at(&["os.type_machine"]),
    HintRow::worded(
        &["Secure boot is supported with q35"],
        "Set os.type_machine = \"q35\", or do not request secure boot",
    )
    .at(&["os.type_machine"]),
    HintRow::worded(&["UEFI requires ACPI"], "Set features = { acpi = true }").at(&["features.acpi"]),
    HintRow::worded(&["Unable to find", "firmware"], FIRMWARE).at(&["os.firmware"]),
    HintRow::worded(
        &["unable to find any master var store for loader"],
        "libvirt knows no NVRAM template for this loader. Set os.firmware = \"efi\" instead of os.loader, or set the \
         template in os.nvram_template",
    )
    .at(&["os.loader"]),
    HintRow::worded(
        &["CPU mode 'host-passthrough'", "is not supported by hypervisor"],
        "Only KVM can use the processor of the host. Set cpu = { mode = \"maximum\" }, or a model",
    )
    .at(&["cpu.mode"]),
    HintRow::worded(
        &["Unknown CPU model"],
        "List the CPU models of the host with `virsh cpu-models ARCHITECTURE`, and use one of them",
    )
    .at(&["cpu.model"]),
    HintRow::worded(
        &["not provide required features"],
        "The processor of the host does not have these features of the CPU model. Use another model or cpu = { mode = \
         \"host-model\" }",
    )
    .at(&["cpu"]),
    HintRow::worded(
        &["cannot set CPU affinity"],
        "A processor list contains no processor that the daemon may use on the host. Use processors of the host",
    )
    .at(&[
        "vcpu_cpuset",
        "cputune.vcpupin[].cpuset",
        "cputune.emulatorpin.cpuset",
        "cputune.iothreadpin[].cpuset",
    ]),
    HintRow::worded(
        &["CPU IDs in <numa> exceed the <vcpu> count"],
        "vcpu must be at least 1, and at least the number of processors in the NUMA cells",
    )
    .at(&["vcpu"]),
    HintRow::worded(
        &["NUMA node", "is unavailable"],
        "The host does not have this NUMA node. Use one that `virsh capabilities` lists",
    )
    .at(&["numatune.memory.nodeset", "numatune.memnode[].nodeset"]),
    HintRow::worded(
        &["hugetlbfs filesystem is not mounted"],
        "Mount hugetlbfs on the host, reserve pages (sysctl vm.nr_hugepages=COUNT), and restart the daemon",
    )
    .at(&["memory_backing.hugepages"]),
    HintRow::worded(
        &["Cannot allocate memory"],
        "The host does not have enough free memory. Reduce memory, or stop other guests",
    ),
];
