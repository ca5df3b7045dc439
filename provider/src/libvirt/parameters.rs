//! Typed parameters: named values of the calls that set limits of a running domain.

/// A value for a call, with its name in libvirt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// The name.
    pub name: &'a str,
    /// The value.
    pub value: ParameterValue,
}

/// The value of a parameter. libvirt refuses a value of another type than the one that it documents for the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterValue {
    /// A C `int`.
    Int(i32),
    /// A C `unsigned int`.
    UInt(u32),
    /// A C `long long`.
    LLong(i64),
    /// A C `unsigned long long`.
    ULLong(u64),
    /// A boolean.
    Boolean(bool),
    /// A text.
    Text(String),
}

/// What the parameters of a call apply to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tuning<'a> {
    /// The scheduler of the host.
    Scheduler,
    /// The memory limits of the host.
    Memory,
    /// The limits for block devices of the host.
    BlockIo,
    /// The limits of a disk, by its target.
    Disk(&'a str),
    /// An I/O thread, by its number.
    IoThread(u32),
    /// The performance events.
    PerfEvents,
    /// A throttle group, by its name. Requires libvirt 11.2.
    ThrottleGroup(&'a str),
}
