//! Edits of the guest itself: its size, processor, firmware, features and descriptions.

use super::edit::{Edit, edit};

const TYPE: &str = r#"type        = "qemu""#;
const MEMORY: &str = "memory      = 64";
const VCPU: &str = "vcpu        = 2";
const BOOT: &str = r#"boot = [{ dev = "hd" }]"#;

const QEMU64: &str = "vcpu = 2\n cpu = { mode = \"custom\", model = \"qemu64\", feature = [{ name = \"x2apic\", policy = \"disable\" }] }";
const X2APIC: &str = r#"[{ name = "x2apic", policy = "disable" }]"#;
const SSE: &str = r#"[{ name = "sse4.1", policy = "disable" }]"#;
const TWO_FEATURES: &str =
    r#"[{ name = "x2apic", policy = "disable" }, { name = "sse4.1", policy = "disable" }]"#;

/// The edits.
pub(crate) const EDITS: &[Edit] = &[
    edit("title", &[(TYPE, "type = \"qemu\"\n title = \"A title\"")])
        .gains(&["<title>A title</title>"])
    .live(),
    edit("description", &[(TYPE, "type = \"qemu\"\n description = \"Two\\nlines <&>\"")])
        .gains(&["Two\nlines &lt;&amp;&gt;</description>"])
    .live(),
    edit("metadata", &[(TYPE, "type = \"qemu\"\n metadata = \"<m:x xmlns:m='urn:mine'>1</m:x>\"")])
        .gains(&["urn:mine"])
    .live(),
    edit("memory-up", &[(MEMORY, "memory = 128")])
        .gains(&["<memory unit='KiB'>131072<", "<currentMemory unit='KiB'>131072<"])
        .loses(&[">65536<"]),
    edit("memory-down", &[(MEMORY, "memory = 48")])
        .gains(&["<memory unit='KiB'>49152<", "<currentMemory unit='KiB'>49152<"])
        .loses(&[">65536<"]),
    edit("memory-unit", &[("64\n  memory_unit = \"MiB\"", "65536\n  memory_unit = \"KiB\"")])
        .immediate(),
    edit("current-memory", &[(MEMORY, "memory = 64\n current_memory = 32\n current_memory_unit = \"MiB\"")])
        .gains(&["<currentMemory unit='KiB'>32768<"])
    .live(),
    edit("vcpu-count", &[(VCPU, "vcpu = 4")]).gains(&[">4</vcpu>"]).loses(&[">2</vcpu>"]),
    edit("vcpu-current", &[(VCPU, "vcpu = 4\n vcpu_current = 2")]).gains(&["current='2'>4</vcpu>"]),
    edit("cpu-mode", &[(VCPU, "vcpu = 2\n cpu = { mode = \"custom\", model = \"Nehalem\" }")])
        .gains(&[">Nehalem</model>"])
        .loses(&[">qemu64</model>"]),
    edit("cpu-model", &[("Nehalem", "Westmere")])
        .given(&[(VCPU, "vcpu = 2\n cpu = { mode = \"custom\", model = \"Nehalem\" }")])
        .gains(&[">Westmere</model>"])
        .loses(&[">Nehalem</model>"]),
    edit("cpu-host", &[("\"maximum\"", "\"host-model\"")])
        .given(&[(VCPU, "vcpu = 2\n cpu = { mode = \"maximum\" }")])
        .gains(&["<cpu mode='host-model' check='partial'/>"])
        .loses(&["<cpu mode='maximum'"]),
    edit("cpu-topology", &[(VCPU, "vcpu = 2\n cpu = { topology = { sockets = 1, cores = 2, threads = 1 } }")])
        .gains(&["<topology sockets='1'"]),
    edit("cpu-feature", &[(X2APIC, SSE)])
        .given(&[(VCPU, QEMU64)])
        .gains(&["name='sse4.1'"])
        .loses(&["name='x2apic'"]),
    edit("cpu-feature-added", &[(X2APIC, TWO_FEATURES)])
        .given(&[(VCPU, QEMU64)])
        .gains(&["name='sse4.1'"])
        .keeps(&["name='x2apic'"]),
    edit("cpu-feature-removed", &[(TWO_FEATURES, X2APIC)])
        .given(&[(VCPU, QEMU64), (X2APIC, TWO_FEATURES)])
        .loses(&["name='sse4.1'"])
        .keeps(&["name='x2apic'"]),
    edit("os-boot", &[(BOOT, r#"boot = [{ dev = "network" }, { dev = "hd" }]"#)])
        .gains(&["<boot dev='network'/>\n    <boot dev='hd'/>"])
    .immediate(),
    edit("on-crash", &[(TYPE, "type = \"qemu\"\n on_crash = \"restart\"")])
        .gains(&["<on_crash>restart</on_crash>"])
    .live(),
    edit("clock-timer", &[(
        TYPE,
        "type = \"qemu\"\n clock = { offset = \"utc\", timer = [{ name = \"rtc\", tickpolicy = \"catchup\" }] }",
    )])
    .gains(&["<timer name='rtc' tickpolicy='catchup'/>"]),
    edit("clock-offset", &[("\"variable\"", "\"localtime\"")])
        .given(&[(TYPE, "type = \"qemu\"\n clock = { offset = \"variable\" }")])
        .gains(&["<clock offset='localtime'"])
        .loses(&["<clock offset='variable'"]),
    edit("features-added", &[(
        "features    = { acpi = true, apic = {} }",
        "features = { acpi = true, apic = {}, pae = true, hyperv = { relaxed = { state = true } } }",
    )])
    .gains(&["<pae/>", "<relaxed state='on'/>"]),
    edit("features-removed", &[("acpi = true, apic = {} }", "acpi = true }")]).loses(&["<apic/>"]),
    edit("features-gone", &[("features    = { acpi = true, apic = {} }", "")])
        .loses(&["<acpi/>", "<apic/>"]),
    edit("hugepages", &[(TYPE, "type = \"qemu\"\n memory_backing = { hugepages = {} }")])
        .gains(&["<hugepages/>"]),
    edit("iothreads", &[(TYPE, "type = \"qemu\"\n iothreads = 2")]).gains(&["<iothreads>2</"])
    .live(),
    edit("cputune", &[(TYPE, "type = \"qemu\"\n cputune = { vcpupin = [{ vcpu = 0, cpuset = \"0\" }] }")])
        .gains(&["<vcpupin vcpu='0' cpuset='0'/>"])
    .live(),
    edit("machine", &[("\"q35\"", "\"pc\"")])
        .gains(&["pc-i440fx", "model='pci-root'"])
        .loses(&["pc-q35", "model='pcie-root'"])
        .moves(&["*"]),
    edit("firmware", &[(
        BOOT,
        "boot = [{ dev = \"hd\" }], firmware = \"efi\", firmware_features = { feature = [{ name = \"secure-boot\", enabled = false }] }",
    )])
    .gains(&["<os firmware='efi'>"])
    .keeps(&["<acpi/>"]),
    edit("autostart", &[(TYPE, "type = \"qemu\"\n autostart = true")]).immediate(),
];
