//! Edits of a guest itself for each kind of change that libvirt makes while the guest runs: descriptions, actions,
//! processors, threads and limits, and some that wait for the next start.

use super::edit::{Edit, edit};

const TYPE: &str = r#"type        = "qemu""#;
const DEVICES: &str = "  devices = {\n";
const VCPU: &str = "vcpu        = 2";
const PINNED: &str = "vcpu = 2\n cputune = { vcpupin = [{ vcpu = 0, cpuset = \"0\" }] }";
const THREADS: &str = "vcpu = 2\n iothreads = 2";
const THREAD_POOL: &str =
    "vcpu = 2\n iothreads = 1\n iothreadids = { iothread = [{ id = 1, thread_pool_max = 4 }] }";
const TITLE: &str = "type = \"qemu\"\n title = \"A title\"\n description = \"one\"";
const META: &str = "type = \"qemu\"\n metadata = \"<m:x xmlns:m='urn:mine'>1</m:x>\"";

/// The edits.
pub(crate) const EDITS: &[Edit] = &[
    edit("title-removed", &[("title = \"A title\"", ""), ("\"one\"", "\"two\"")])
        .given(&[(TYPE, TITLE)])
        .gains(&["<description>two</description>"])
        .loses(&["<title>"])
        .live(),
    edit("metadata-changed", &[(">1</m:x>", ">2</m:x>")])
        .given(&[(TYPE, META)])
        .gains(&[">2</m:x>"])
        .loses(&[">1</m:x>"])
        .live(),
    edit("on-reboot", &[(TYPE, "type = \"qemu\"\n on_reboot = \"destroy\"")])
        .gains(&["<on_reboot>destroy</on_reboot>"])
        .live(),
    edit("on-poweroff", &[(TYPE, "type = \"qemu\"\n on_poweroff = \"restart\"")])
        .gains(&["<on_poweroff>restart</on_poweroff>"])
        .live(),
    edit("vcpus-up", &[("vcpu_current = 1", "vcpu_current = 3")])
        .given(&[(VCPU, "vcpu = 4\n vcpu_current = 1")])
        .gains(&["current='3'>4</vcpu>"])
        .attach(),
    edit("pin-changed", &[("cpuset = \"0\"", "cpuset = \"1\"")])
        .given(&[(VCPU, PINNED)])
        .gains(&["<vcpupin vcpu='0' cpuset='1'/>"])
        .loses(&["<vcpupin vcpu='0' cpuset='0'/>"])
        .live(),
    edit("emulator-pinned", &[(VCPU, "vcpu = 2\n cputune = { emulatorpin = { cpuset = \"0\" } }")])
        .gains(&["<emulatorpin cpuset='0'/>"])
        .live(),
    edit(
        "thread-pinned",
        &[(THREADS, "vcpu = 2\n iothreads = 2\n cputune = { iothreadpin = [{ iothread = 2, cpuset = \"0\" }] }")],
    )
    .given(&[(VCPU, THREADS)])
    .gains(&["<iothreadpin iothread='2' cpuset='0'/>"])
    .live(),
    edit("thread-removed", &[("iothreads = 2", "iothreads = 1")])
        .given(&[(VCPU, THREADS)])
        .gains(&["<iothreads>1</"])
        .live(),
    edit("thread-pool", &[("thread_pool_max = 4", "thread_pool_max = 6")])
        .given(&[(VCPU, THREAD_POOL)])
        .gains(&["thread_pool_max='6'"])
        .live(),
    edit("memory-nodes", &[(VCPU, "vcpu = 2\n numatune = { memory = { mode = \"preferred\", nodeset = \"0\" } }")])
        .gains(&["<memory mode='preferred' nodeset='0'/>"]),
    edit("suspend", &[(VCPU, "vcpu = 2\n pm = { suspend_to_mem = { enabled = false } }")])
        .gains(&["<suspend-to-mem enabled='no'/>"]),
    edit("clock-zone", &[(VCPU, "vcpu = 2\n clock = { offset = \"timezone\", timezone = \"Europe/Berlin\" }")])
        .gains(&["timezone='Europe/Berlin'"]),
];

/// The edits that need control groups.
pub(crate) const LIMITS: &[Edit] = &[
    edit("cpu-shares", &[(VCPU, "vcpu = 2\n cputune = { shares = 512 }")])
        .gains(&["<shares>512</shares>"])
        .live(),
    edit("cpu-quota", &[(VCPU, "vcpu = 2\n cputune = { period = 50000, quota = 40000 }")])
        .gains(&["<period>50000</period>", "<quota>40000</quota>"])
        .live(),
    edit("cpu-quota-removed", &[("quota = 40000, ", "")])
        .given(&[(VCPU, "vcpu = 2\n cputune = { quota = 40000, period = 50000 }")])
        .loses(&["<quota>40000</quota>"])
        .live(),
    edit("emulator-quota", &[(VCPU, "vcpu = 2\n cputune = { emulator_period = 60000, emulator_quota = 30000 }")])
        .gains(&["<emulator_period>60000</emulator_period>", "<emulator_quota>30000</emulator_quota>"])
        .live(),
    edit("memory-limit", &[(VCPU, "vcpu = 2\n memtune = { soft_limit = 512, soft_limit_unit = \"MiB\" }")])
        .gains(&["<soft_limit unit='KiB'>524288</soft_limit>"])
        .live(),
    edit("memory-limits", &[(VCPU, "vcpu = 2\n memtune = { hard_limit = 1, hard_limit_unit = \"GiB\", swap_hard_limit = 2, swap_hard_limit_unit = \"GiB\" }")])
        .gains(&["<hard_limit unit='KiB'>1048576</hard_limit>", "<swap_hard_limit unit='KiB'>2097152</swap_hard_limit>"])
        .live(),
    edit("block-weight", &[("weight = 200", "weight = 300")])
        .given(&[(VCPU, "vcpu = 2\n blkiotune = { weight = 200 }")])
        .gains(&["<weight>300</weight>"])
        .live(),
    // Without control groups, libvirt 9.0.0 dies of it.
    edit("file-system-added", &[(DEVICES, "  devices = {\n    filesystem = [{ type = \"mount\", driver = { type = \"virtiofs\" }, source = { dir = \"DIR/images\" }, target = { dir = \"shared\" } }]\n")])
        .given(&[("  vcpu        = 2\n", "  vcpu = 2\n  memory_backing = { source = { type = \"memfd\" }, access = { mode = \"shared\" } }\n")])
        .gains(&["<driver type='virtiofs'/>"])
        .attach(),
];
