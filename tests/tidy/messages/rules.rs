//! The rules of messages, as functions of one text. In: a text. Out: what is wrong with it.

/// Words and phrases that are not plain technical English.
const BANNED: &[&str] = &[
    "all the same",
    "anew",
    "at all",
    "be had",
    "belongs",
    "by then",
    "for people",
    "goes on",
    "is gone",
    "is over",
    "lacks",
    "leave it",
    "leave out",
    "leaves out",
    "left out",
    "look at",
    "look who",
    "made up",
    "no word",
    "nobody",
    "none belongs",
    "has none",
    "in none",
    "of its own",
    "of then",
    "of that time",
    "present value",
    "says",
    "said",
    "shall",
    "somebody",
    "stands",
    "still at it",
    "take over",
    "taken over",
    "tells",
    "there is none",
    "told",
    "twice",
    "under way",
    "what is beyond",
    "what is wrong",
    "which is why",
    "whoever",
];

/// Verbs that start the instruction of a message.
const INSTRUCTIONS: &[&str] = &[
    "add",
    "apply",
    "change",
    "check",
    "choose",
    "configure",
    "convert",
    "correct",
    "create",
    "define",
    "destroy",
    "discard",
    "enable",
    "expected",
    "free",
    "give",
    "import",
    "install",
    "join",
    "keep",
    "list",
    "load",
    "log",
    "lower",
    "make",
    "merge",
    "omit",
    "plan",
    "raise",
    "remove",
    "rename",
    "repair",
    "replace",
    "report",
    "resize",
    "restart",
    "revert",
    "run",
    "set",
    "shut",
    "start",
    "stop",
    "update",
    "upgrade",
    "use",
    "write",
];

/// Other instructions.
const CHOICES: &[&str] =
    &["allowed values:", "known values:", "known keys:", "did you mean", "is required", "must be"];

/// The first banned word of a text, outside of its placeholders.
pub(super) fn banned(text: &str) -> Option<&'static str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '{';
    let lower = text.to_lowercase();
    BANNED.iter().copied().find(|word| {
        lower.match_indices(word).any(|(at, _)| {
            !lower[..at].ends_with(is_part) && !lower[at + word.len()..].starts_with(is_part)
        })
    })
}

/// What is wrong with a summary.
pub(super) fn summary(text: &str) -> Option<&'static str> {
    let is_path = |(path, _): (&str, &str)| path.starts_with('{') && path.ends_with('}');
    let is_capital =
        text.starts_with(|c: char| c.is_uppercase() || c == '{') || text.starts_with("libvirt");
    if !is_capital && !text.split_once(": ").is_some_and(is_path) {
        return Some("a summary starts with a capital letter");
    }
    text.ends_with('.').then_some("a summary has no final period")
}

/// What is wrong with a detail.
pub(super) fn detail(text: &str) -> Option<&'static str> {
    // A placeholder at the end, or an example, which is indented or in code.
    let is_complete = text.trim_end().ends_with(['.', '}', '?']);
    (!is_complete).then_some("a detail ends in a period")
}

/// What is wrong with the message of a cause, to which the period is added.
pub(super) fn cause(text: &str) -> Option<&'static str> {
    text.trim_end().ends_with('.').then_some("the period of a cause is added when it is reported")
}

/// What is wrong with a problem or an instruction of the generator, which follow a path and a colon.
pub(super) fn problem(text: &str) -> Option<&'static str> {
    if text.starts_with(char::is_uppercase) && !text.starts_with("CONTRIBUTING") {
        return Some("a problem of the generator starts with a small letter");
    }
    text.ends_with('.').then_some("a problem of the generator has no final period")
}

/// Whether a text instructs the user.
pub(super) fn has_fix(text: &str) -> bool {
    let lower = text.to_lowercase();
    let has_choice = CHOICES.iter().any(|choice| lower.contains(choice));
    has_choice || clauses(&lower).any(starts_with_instruction)
}

/// The parts of a text that may start with an instruction.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(['.', ';', ':', ',', '\n', '(']);
    parts.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or ")).map(str::trim)
}

fn starts_with_instruction(clause: &str) -> bool {
    let clause = ["or ", "and ", "then ", "otherwise ", "so "]
        .iter()
        .find_map(|word| clause.strip_prefix(word))
        .unwrap_or(clause);
    let word: String = clause.chars().take_while(|c| c.is_alphabetic()).collect();
    INSTRUCTIONS.contains(&word.as_str())
}

#[test]
fn each_rule_can_fail() {
    assert_eq!(banned("It Stands alone."), Some("stands"));
    assert_eq!(banned("It understands {said}."), None);
    assert!(summary("cannot read it").is_some() && summary("Cannot read it.").is_some());
    assert!(summary("Cannot read it").is_none() && summary("{path}: is empty").is_none());
    assert!(problem("It is off").is_some() && problem("it is off.").is_some());
    assert!(problem("it is off").is_none());
    assert!(detail("It is off").is_some() && detail("It is off.").is_none());
    assert!(cause("it is off.").is_some() && cause("it is off").is_none());
    assert!(!has_fix("The image is set aside. It is in use."));
    assert!(
        has_fix("The image is in use. Stop the guest.") && has_fix("is 3; allowed values: 1, 2")
    );
    assert!(has_fix("It is in use, or set force = true."));
}
