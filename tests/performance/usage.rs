//! Resource usage of processes, measured by the kernel.

use std::fs;
use std::time::Duration;

/// The kernel counts processor time for user space in hundredths of a second.
const TICKS: u64 = 100;

/// Processor time of a process, in user space and in the kernel.
pub(crate) fn processor(pid: u32) -> Duration {
    times(&pid.to_string(), [13, 14])
}

/// Processor time of the current threads of a process. More exact than [`processor`], without threads that have ended.
pub(crate) fn of_threads(pid: u32) -> Duration {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    let spent = threads.filter_map(|thread| {
        // A thread may end at any time.
        let line = fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        line.split(' ').next()?.parse::<u64>().ok()
    });
    Duration::from_nanos(spent.sum())
}

/// Processor time of all processes that this one started and that have ended, and of those that these started.
pub(crate) fn processor_of_children() -> Duration {
    times("self", [15, 16])
}

fn times(process: &str, fields: [usize; 2]) -> Duration {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // The second field is the name in brackets, which may contain spaces.
    let rest = line.rsplit_once(')').unwrap().1;
    let fields_after: Vec<_> = rest.split_whitespace().collect();
    let ticks: u64 =
        fields.iter().map(|field| fields_after[field - 2].parse::<u64>().unwrap()).sum();
    Duration::from_millis(ticks * 1000 / TICKS)
}

/// The maximum memory of a process, in MB.
pub(crate) fn peak_memory(pid: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    let kilobytes: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes * 1024.0 / 1e6
}
