//! The kinds of faults of a call, as rules for the faulty library.

/// A way to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FaultKind {
    /// Its name in a trial's name.
    pub(crate) name: &'static str,
    /// The rules; `N` is the number of the call, `M` that of the next.
    rules: &'static str,
    pub(crate) effect: Effect,
    pub(crate) after: After,
}

/// Whether the call takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    None,
    Done,
}

/// The connection after the fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// It can be used.
    Connected,
    /// It is broken.
    Broken,
    /// The call does not return.
    Hanging,
}

const fn kind(name: &'static str, rules: &'static str, effect: Effect, after: After) -> FaultKind {
    FaultKind { name, rules, effect, after }
}

/// All of them. Numbers of errors: 1 internal error, 9 operation failed, 38 system error, 43 no network, 49 no storage
/// pool, 68 timed out, 88 access denied.
pub(crate) const KINDS: &[FaultKind] = &[
    kind("internal", "N error:1 before", Effect::None, After::Connected),
    kind("failed", "N error:9 before", Effect::None, After::Connected),
    kind("system", "N error:38 before", Effect::None, After::Connected),
    kind("timed-out", "N error:68 before", Effect::None, After::Connected),
    kind("denied", "N= error:88 before", Effect::None, After::Connected),
    kind("no-network", "N error:43 before", Effect::None, After::Connected),
    kind("no-pool", "N error:49 before", Effect::None, After::Connected),
    kind("internal-after", "N error:1 after", Effect::Done, After::Connected),
    kind("timed-out-after", "N error:68 after", Effect::Done, After::Connected),
    kind("lost", "N lost before", Effect::None, After::Broken),
    kind("lost-after", "N lost after", Effect::Done, After::Broken),
    kind("down", "N+ lost before", Effect::None, After::Broken),
    kind("down-after", "N lost after\nM+ lost before", Effect::Done, After::Broken),
    kind("hang", "N hang before", Effect::None, After::Hanging),
    kind("hang-after", "N hang after", Effect::Done, After::Hanging),
];

impl FaultKind {
    /// The plan for a call that fails this way.
    pub(crate) fn plan(&self, number: usize) -> String {
        self.rules.replace('N', &number.to_string()).replace('M', &(number + 1).to_string())
    }

    /// Whether it can happen to a call and differs from the other kinds: a query has no effect that could be
    /// lost, and requires no other object.
    pub(crate) fn is_for(&self, function: &str) -> bool {
        let needs_change = self.effect == Effect::Done || self.name.starts_with("no-");
        !needs_change || !is_question(function)
    }

    /// Whether the provider cannot determine the result after a call of a function that failed this way: the
    /// connection is broken, or the query cannot be repeated.
    pub(crate) fn hides_result_of(&self, function: &str) -> bool {
        self.after != After::Connected || (self.name == "denied" && is_question(function))
    }

    /// Whether it is tried with QEMU too, where a trial takes seconds: the provider treats some errors equally, and
    /// all queries that hang are equivalent.
    pub(crate) fn is_for_qemu(&self, function: &str) -> bool {
        let is_same = matches!(self.name, "failed" | "system");
        let is_like_another = matches!(self.name, "timed-out" | "hang") && is_question(function);
        !is_same && !is_like_another
    }

    /// Whether libvirt may return this error for an object of this noun. The errors that the object itself or its parent
    /// does not exist would be wrong.
    pub(crate) fn is_plausible_for(&self, noun: &str) -> bool {
        !matches!((self.name, noun), ("no-network", "network") | ("no-pool", "pool" | "volume"))
    }
}

/// Whether a function is a query.
fn is_question(function: &str) -> bool {
    ["Get", "Is", "List", "LookupBy", "Has", "Num"].iter().any(|word| function.contains(word))
}
