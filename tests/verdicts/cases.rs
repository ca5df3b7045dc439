//! The documents of `rules.txt`, one for each rule, and those of `kinds.txt`, one for each kind of mistake.

use mapping::record::Root;

/// A document that makes a mistake.
pub struct Case {
    pub rule: &'static str,
    /// The path of the value in the document.
    pub at: &'static str,
    /// A part of libvirt's error; empty if it defines the object.
    pub error: &'static str,
    pub root: &'static Root,
    pub text: String,
    /// The document without the mistake; none if the case has no correction.
    pub corrected: Option<String>,
}

pub fn of_rules() -> Vec<Case> {
    of(include_str!("rules.txt"))
}

pub fn of_kinds() -> Vec<Case> {
    of(include_str!("kinds.txt"))
}

fn of(text: &'static str) -> Vec<Case> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&'static str> = lines.collect();
    let cases = lines.chunk_by(|_, next| next.starts_with("  "));
    cases.map(|lines| case(lines[0], &lines[1..])).collect()
}

fn case(head: &'static str, parts: &[&'static str]) -> Case {
    let (rule, rest) = head.split_once(' ').unwrap();
    let (at, error) = rest.split_once(": ").unwrap_or((rest, ""));
    let (edits, parts): (Vec<&str>, Vec<&str>) =
        parts.iter().partition(|part| edit(part).is_some());
    let text = document(&parts);
    let corrected =
        edits.into_iter().filter_map(edit).fold(text.clone(), |text, edit| corrected(&text, edit));
    let corrected = (corrected != text).then_some(corrected);
    let element = text[1..].split([' ', '>']).next().unwrap();
    let root = generated::ROOTS.iter().find(|root| root.element == element).unwrap();
    Case { rule, at, error, root, text, corrected }
}

/// The old and the new text of a line that corrects the mistake.
fn edit(line: &str) -> Option<(&str, &str)> {
    let removed = line.strip_prefix("  remove ").map(|old| (old, ""));
    removed.or_else(|| line.strip_prefix("  fix ")?.split_once(" => "))
}

fn corrected(text: &str, (old, new): (&str, &str)) -> String {
    let start = text.rfind(old).unwrap_or_else(|| panic!("{text} does not contain {old}"));
    format!("{}{new}{}", &text[..start], &text[start + old.len()..])
}

fn document(parts: &[&str]) -> String {
    let (mut top, mut devices) = ("", "");
    for part in parts.iter().map(|part| part.trim_start()) {
        match part.strip_prefix("devices ") {
            Some(part) => devices = part,
            None => top = part,
        }
    }
    if ["<network>", "<pool ", "<volume>"].iter().any(|start| top.starts_with(start)) {
        return top.to_owned();
    }
    let memory = if top.contains("<memory>") { "" } else { "<memory unit='MiB'>512</memory>" };
    let os = if top.contains("<os") { "" } else { "<os><type>hvm</type></os>" };
    format!(
        "<domain type='qemu'><name>x</name>{memory}{os}{top}<devices>{devices}</devices></domain>"
    )
}
