//! Parses rules about several values: `rule NAME: PATH TERM.. -> SEVERITY[@DRIVER] AT: MISTAKE; FIX # REASON`, where lines that start
//! with white space continue a rule.

use super::Check;
use crate::problem::{Problem, Problems};

/// A rule about several values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossRule {
    /// The file that contains it.
    pub file: String,
    /// Its first line in the file.
    pub line: u32,
    /// The root to which it applies.
    pub root: String,
    /// Its name.
    pub name: String,
    /// The path of the elements.
    pub path: String,
    /// The terms.
    pub terms: Vec<String>,
    /// What a check reports.
    pub check: Check,
    /// The only driver of libvirt that refuses it.
    pub driver: Option<String>,
    /// The path of the value to which the message refers, from the element.
    pub at: String,
    /// What is wrong, and the fix.
    pub message: String,
}

/// Reads `schemas/policy/ROOT.rules`.
pub fn parse_rules(files: &[(String, String)]) -> Result<Vec<CrossRule>, Problems> {
    let mut rules = Vec::new();
    let mut problems = Problems::default();
    for (file, text) in files {
        let root = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".rules");
        for (line, text) in joined(text) {
            match rule(&text) {
                Ok(rule) => {
                    rules.push(CrossRule { file: file.clone(), line, root: root.to_owned(), ..rule });
                }
                Err(message) => problems.push(Problem::new(file, line, message).help(
                    "write `rule NAME: PATH TERM.. -> error|warning|hint[@DRIVER] AT: MISTAKE; FIX # REASON`; CONTRIBUTING.md \
                     lists the terms",
                )),
            }
        }
    }
    problems.finish(rules)
}

/// The rules as single lines, each with the number of its first line.
fn joined(text: &str) -> Vec<(u32, String)> {
    let mut rules: Vec<(u32, String)> = Vec::new();
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        match rules.last_mut() {
            Some((_, rule)) if line.starts_with(' ') => {
                rule.push(' ');
                rule.push_str(line.trim());
            }
            _ if line.starts_with('#') => {}
            _ => rules.push((number, line.trim_end().to_owned())),
        }
    }
    rules
}

fn rule(text: &str) -> Result<CrossRule, String> {
    let (rule, reason) = text.rsplit_once(" # ").ok_or("missing reason")?;
    if reason.trim().is_empty() {
        return Err("missing reason".to_owned());
    }
    let rest = rule.strip_prefix("rule ").ok_or("the line does not start with `rule`")?;
    let (name, rest) = rest.split_once(": ").ok_or("missing name")?;
    let (condition, conclusion) = rest.split_once(" -> ").ok_or("missing `->`")?;
    let mut words = condition.split_whitespace().map(str::to_owned);
    let path = words.next().ok_or("missing path")?;
    let (place, message) = conclusion.split_once(": ").ok_or("missing message")?;
    if !message.contains("; ") {
        return Err("the message has no fix after `;`".to_owned());
    }
    let (severity, at) = place.split_once(' ').ok_or("missing path of the value")?;
    let (severity, driver) =
        severity.split_once('@').map_or((severity, None), |(it, driver)| (it, Some(driver)));
    let check = Check::parse(severity).filter(|check| *check != Check::None);
    Ok(CrossRule {
        file: String::new(),
        line: 0,
        root: String::new(),
        name: name.trim().to_owned(),
        path,
        terms: words.collect(),
        check: check.ok_or_else(|| format!("unknown severity `{severity}`"))?,
        driver: driver.map(str::to_owned),
        at: at.trim().to_owned(),
        message: message.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::parse_rules;
    use crate::policy::Check;

    fn parse(text: &str) -> Result<Vec<super::CrossRule>, String> {
        let files = [("schemas/policy/pet.rules".to_owned(), text.to_owned())];
        parse_rules(&files).map_err(|problems| problems.to_string())
    }

    #[test]
    fn a_rule_may_have_several_lines() {
        let text = "# A comment.\nrule two: pet/leg repeated(@place)\n  -> error @place: two legs have one place;\n  \
                    move one # falls\n";
        let rules = parse(text).unwrap();
        let [rule] = rules.as_slice() else { panic!("{rules:?}") };
        assert_eq!((rule.root.as_str(), rule.name.as_str(), rule.line), ("pet", "two", 2));
        assert_eq!(
            (rule.path.as_str(), rule.check, rule.at.as_str()),
            ("pet/leg", Check::Error, "@place")
        );
        assert_eq!(rule.terms, ["repeated(@place)"]);
        assert_eq!(rule.message, "two legs have one place; move one");
    }

    #[test]
    fn a_rule_without_a_reason_or_severity_is_refused() {
        for (text, expected) in [
            ("rule a: pet x -> error x: wrong; mend it\n", "missing reason"),
            ("rule a: pet x -> error x: wrong # why\n", "no fix"),
            ("rule a: pet x -> fatal x: wrong; mend it # why\n", "unknown severity `fatal`"),
            ("rule a: pet x # why\n", "missing `->`"),
            ("a: pet x -> error x: wrong # why\n", "does not start with `rule`"),
        ] {
            let message = parse(text).unwrap_err();
            assert!(message.contains(expected), "{message}");
        }
    }
}
