//! The file `plan`: which calls fail, and how. One rule for each line, `SELECTOR FAULT TIME [TEXT]`; the first one that matches a
//! call applies.
//!
//! SELECTOR: `7` is the seventh call, `7=` that one and all later calls of its function, `7+` the seventh and all later ones,
//! a name all calls of a function.
//! FAULT: `error:CODE` or `error:CODE:DOMAIN` is that error; `lost` breaks the connection of the call; `hang` waits as
//! long as the rule is in the plan and then breaks the connection; `slow:MILLISECONDS` waits before the call; `text`
//! returns TEXT, for a function that returns a text that its caller does not free.
//! TIME: `before` or `after` the real call was made. TEXT: the message of an error, or the returned text.

use std::time::Duration;

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    selector: Selector,
    pub(crate) fault: Fault,
    pub(crate) time: Time,
    pub(crate) text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Selector {
    Call(usize),
    FunctionFrom(usize),
    AllFrom(usize),
    Function(String),
}

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It fails with an error number, from a part of libvirt.
    Error(u32, u32),
    /// Its connection breaks.
    Lost,
    /// It waits until the plan is changed, then its connection breaks.
    Hang,
    /// It takes longer.
    Slow(Duration),
    /// It returns the text of the rule.
    Text,
}

/// When a fault happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    /// The real function is not called.
    Before,
    /// The real function was called, and its caller does not receive the result.
    After,
}

/// The rules of a plan. Errors: an invalid rule.
pub(crate) fn parse(text: &str) -> Result<Vec<Rule>, String> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Rule::parse(line).ok_or_else(|| line.to_owned())).collect()
}

impl Rule {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.splitn(4, ' ');
        let selector = Selector::parse(words.next()?)?;
        let fault = Fault::parse(words.next()?)?;
        let time = match words.next()? {
            "before" => Time::Before,
            "after" => Time::After,
            _ => return None,
        };
        let text = words.next().unwrap_or("an injected error").to_owned();
        Some(Self { selector, fault, time, text })
    }

    /// Whether it applies to the last one of some calls.
    pub(crate) fn matches(&self, calls: &[&str]) -> bool {
        let number = calls.len();
        let name = calls.last();
        match &self.selector {
            Selector::Call(at) => number == *at,
            Selector::AllFrom(at) => number >= *at,
            Selector::FunctionFrom(at) => number >= *at && calls.get(at - 1) == name,
            Selector::Function(function) => name.is_some_and(|name| name == function),
        }
    }
}

impl Selector {
    fn parse(word: &str) -> Option<Self> {
        let at = |digits: &str| digits.parse().ok().filter(|at| *at > 0);
        if let Some(digits) = word.strip_suffix('=') {
            return at(digits).map(Self::FunctionFrom);
        }
        if let Some(digits) = word.strip_suffix('+') {
            return at(digits).map(Self::AllFrom);
        }
        if word.starts_with("vir") {
            return Some(Self::Function(word.to_owned()));
        }
        at(word).map(Self::Call)
    }
}

impl Fault {
    fn parse(word: &str) -> Option<Self> {
        let mut parts = word.split(':');
        let kind = parts.next()?;
        let mut number = || parts.next().map(str::parse::<u32>);
        let fault = match kind {
            "error" => {
                let code = number()?.ok()?;
                Self::Error(code, number().unwrap_or(Ok(0)).ok()?)
            }
            "lost" => Self::Lost,
            "hang" => Self::Hang,
            "text" => Self::Text,
            "slow" => Self::Slow(Duration::from_millis(number()?.ok()?.into())),
            _ => return None,
        };
        parts.next().is_none().then_some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Time, parse};

    #[test]
    fn a_rule_selects_calls() {
        let calls = ["virA", "virB", "virA", "virB", "virC"];
        for (selector, matched) in
            [("2", vec![2]), ("2=", vec![2, 4]), ("4+", vec![4, 5]), ("virA", vec![1, 3])]
        {
            let rules = parse(&format!("{selector} lost before\n")).unwrap();
            let is_matched = |number: &usize| rules[0].matches(&calls[..*number]);
            let numbers: Vec<usize> = (1..=calls.len()).filter(is_matched).collect();
            assert_eq!(numbers, matched, "{selector}");
        }
    }

    #[test]
    fn a_rule_has_a_fault_and_a_time() {
        let rules = parse("1 error:38:7 after no route to host\nvirA error:9 before").unwrap();
        assert_eq!((rules[0].fault, rules[0].time), (Fault::Error(38, 7), Time::After));
        assert_eq!(rules[0].text, "no route to host");
        assert_eq!(rules[1].fault, Fault::Error(9, 0));
    }

    #[test]
    fn an_invalid_rule_is_refused() {
        for line in
            ["x lost before", "0 lost before", "1 lost", "1 lost:1 before", "1 error before"]
        {
            assert_eq!(parse(line), Err(line.to_owned()));
        }
    }
}
