//! Running objects: a run, and the values of a change that needs no restart.

use mapping::Value;

/// A run of an object, from its start to its stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// libvirt's number for it, which may be reused after the host was rebooted.
    pub number: u32,
    /// A value that only increases during the run.
    pub age: u64,
}

impl Run {
    /// Whether `later` is the same run at a later time.
    pub fn is_same_as(self, later: Self) -> bool {
        self.number == later.number && self.age <= later.age
    }
}

/// The object that contains the values that a setter sets, in three documents. For most setters it is the whole document;
/// for those of a device it is the device.
pub struct LiveValues<'a> {
    /// Stored before the change.
    pub before: &'a Value,
    /// Stored after the change, as libvirt printed it.
    pub after: &'a Value,
    /// Of the running object, before the call.
    pub live: &'a Value,
}

impl<'a> LiveValues<'a> {
    /// The values before and after the change at a path of attributes, if they differ.
    pub fn changed<const N: usize>(&self, path: [&str; N]) -> Option<(&'a Value, &'a Value)> {
        let (before, after) = (self.before.at(path), self.after.at(path));
        (before != after).then_some((before, after))
    }
}
