//! Patterns that say no more than a fact can: digits only, or a choice of literals. In: a pattern of a string
//! datatype. Out: the range or the words. Anything else is left to the table of classes.

/// The range of a pattern that admits decimal digits only.
pub(super) fn digits(pattern: &str) -> Option<(Option<i128>, Option<i128>)> {
    let (is_signed, rest) = ["-?", "(-|\\+)?", "(\\+|-)?", "[+-]?", "[-+]?"]
        .iter()
        .find_map(|sign| pattern.strip_prefix(sign))
        .map_or((false, pattern), |rest| (true, rest));
    let count = rest.strip_prefix("[0-9]").or_else(|| rest.strip_prefix("\\d"))?;
    let most = match count {
        "+" => None,
        "" => Some(1),
        _ => Some(repeats(count)?),
    };
    let end = most.map(|most| 10_i128.pow(most) - 1);
    Some((if is_signed { end.map(|end| -end) } else { Some(0) }, end))
}

/// The most digits of `{1,5}`; fixed widths are no numbers.
fn repeats(count: &str) -> Option<u32> {
    let (least, most) = count.strip_prefix('{')?.strip_suffix('}')?.split_once(',')?;
    let most: u32 = most.parse().ok()?;
    (least == "1" && most <= 30).then_some(most)
}

/// The words of a pattern that consists only of a choice of literals.
pub(super) fn literals(pattern: &str) -> Option<Vec<String>> {
    let mut rest = pattern.chars().peekable();
    let words = choice(&mut rest)?;
    rest.next().is_none().then_some(words)
}

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn choice(rest: &mut Letters) -> Option<Vec<String>> {
    let mut words = sequence(rest)?;
    while rest.next_if_eq(&'|').is_some() {
        words.extend(sequence(rest)?);
    }
    Some(words)
}

fn sequence(rest: &mut Letters) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    while let Some(&letter) = rest.peek() {
        match letter {
            '|' | ')' => break,
            '(' => {
                rest.next();
                let endings = choice(rest)?;
                rest.next_if_eq(&')')?;
                words = words
                    .iter()
                    .flat_map(|word| endings.iter().map(move |ending| format!("{word}{ending}")))
                    .collect();
            }
            '[' | ']' | '{' | '}' | '*' | '+' | '?' | '.' | '^' | '$' => return None,
            '\\' => {
                rest.next();
                let escaped = rest.next().filter(char::is_ascii_punctuation)?;
                for word in &mut words {
                    word.push(escaped);
                }
            }
            plain => {
                rest.next();
                for word in &mut words {
                    word.push(plain);
                }
            }
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digit_patterns_become_ranges() {
        assert_eq!(digits("[0-9]+"), Some((Some(0), None)));
        assert_eq!(digits("[0-9]{1,2}"), Some((Some(0), Some(99))));
        assert_eq!(digits("(-|\\+)?[0-9]+"), Some((None, None)));
        for other in ["[0-9]{4}", "[0-9]+\\.[0-9]+", "[0-7]+", "0x[0-9]+"] {
            assert_eq!(digits(other), None, "{other}");
        }
    }

    #[test]
    fn choices_of_literals_become_words() {
        assert_eq!(literals("(tcp)|(udp)").unwrap(), ["tcp", "udp"]);
        assert_eq!(literals("pre(a|b)").unwrap(), ["prea", "preb"]);
        assert_eq!(literals("-1").unwrap(), ["-1"]);
        for other in ["[ab]", "a+", "a|b*", "(a", "a.b", "\\d"] {
            assert_eq!(literals(other), None, "{other}");
        }
    }
}
