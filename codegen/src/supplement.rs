//! Adds what libvirt accepts but its grammar does not contain to the facts of a root.
//! In: a supplement in the syntax of facts. Out: changed facts. A line of a supplement that adds nothing is a problem.

use crate::facts::{Alternative, Content, Facts, Member, ValueType, Word};
use crate::problem::{Problem, Problems};

/// Adds a supplement to the facts of the root that its file is named after.
///
/// Errors: a root that does not exist, and lines that the facts already contain.
pub fn add(file: &str, supplement: &Facts, all: &mut [Facts]) -> Result<(), Problems> {
    let Some(facts) = all.iter_mut().find(|facts| facts.root == supplement.root) else {
        let problem = Problem::new(file, 0, format!("no facts for the root `{}`", supplement.root));
        return Err(problem.help("rename the file: its name must be that of a root").into());
    };
    let mut problems = Problems::default();
    for (path, block) in &supplement.blocks {
        let known = facts.blocks.entry(path.clone()).or_default();
        for field in &block.fields {
            if !add_field(&mut known.fields, field) {
                let message = format!("the facts already contain `{}`", field.name);
                problems.push(Problem::new(file, 0, message).at(path).help("remove the line"));
            }
        }
        for branch in &block.branches {
            if known.branches.contains(branch) {
                let message = "the facts already contain this arm";
                problems.push(Problem::new(file, 0, message).at(path).help("remove the line"));
            } else {
                known.branches.push(branch.clone());
            }
        }
    }
    problems.finish(())
}

/// Adds a field, or its additions to the known one. Returns false if nothing is new.
fn add_field(known: &mut Vec<Member>, field: &Member) -> bool {
    let Some(same) = known.iter_mut().find(|other| other.name == field.name) else {
        known.push(field.clone());
        return true;
    };
    let occurs = same.occurs.or(field.occurs);
    let mut is_new = occurs != same.occurs;
    same.occurs = occurs;
    if let (Content::Value(value), Content::Value(more)) = (&mut same.content, &field.content) {
        is_new |= widen(value, more);
    } else if same.content != field.content {
        same.content = field.content.clone();
        is_new = true;
    }
    is_new
}

/// Adds alternatives and words. Returns false if all of them are known.
fn widen(value: &mut ValueType, more: &ValueType) -> bool {
    let mut is_new = false;
    for alternative in &more.0 {
        if let (Alternative::Words(more), Some(words)) = (alternative, words_of(value)) {
            is_new |= add_words(words, more);
        } else if let Alternative::Integer { min, max } = *alternative
            && let Some(range) = integer_of(value)
        {
            is_new |= widen_range(range, (min, max));
        } else if !value.0.contains(alternative) {
            value.0.push(alternative.clone());
            is_new = true;
        }
    }
    value.0.sort();
    is_new
}

fn words_of(value: &mut ValueType) -> Option<&mut Vec<Word>> {
    value.0.iter_mut().find_map(|alternative| match alternative {
        Alternative::Words(words) => Some(words),
        _ => None,
    })
}

type Ends<'a> = (&'a mut Option<i128>, &'a mut Option<i128>);

fn integer_of(value: &mut ValueType) -> Option<Ends<'_>> {
    value.0.iter_mut().find_map(|alternative| match alternative {
        Alternative::Integer { min, max } => Some((min, max)),
        _ => None,
    })
}

/// Widens a range; a missing bound is the widest. Returns whether the range changes.
fn widen_range((min, max): Ends, more: (Option<i128>, Option<i128>)) -> bool {
    let before = (*min, *max);
    *min = min.zip(more.0).map(|(own, more)| own.min(more));
    *max = max.zip(more.1).map(|(own, more)| own.max(more));
    before != (*min, *max)
}

fn add_words(words: &mut Vec<Word>, more: &[Word]) -> bool {
    let before = words.len();
    for word in more {
        if !words.iter().any(|known| known.text == word.text) {
            words.push(word.clone());
        }
    }
    words.sort();
    words.len() > before
}
