//! Lines and tokens of the text form, and the spelling of words. In: text. Out: raw tokens, or words with their
//! version. Never knows what a token means.

use crate::facts::{Version, Word};

/// The keywords of value types; a literal with the same text is quoted.
const KEYWORDS: [&str; 12] =
    ["1", "+", "text", "int", "decimal", "class", "or", "flag", "foreign", "since", "until", "->"];

/// The tokens of a line: split at blanks outside quotes, a `#` comment left out.
pub(super) fn tokens(line: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut token = String::new();
    let mut is_quoted = false;
    let mut is_escaped = false;
    for letter in line.chars() {
        if is_quoted {
            token.push(letter);
            is_quoted = letter != '"' || is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
        } else if letter.is_whitespace() || (letter == '#' && token.is_empty()) {
            if !token.is_empty() {
                tokens.push(std::mem::take(&mut token));
            }
            if letter == '#' {
                return tokens;
            }
        } else {
            token.push(letter);
            is_quoted = letter == '"';
        }
    }
    if !token.is_empty() {
        tokens.push(token);
    }
    tokens
}

/// Splits a token at a separator outside quotes.
pub(super) fn split(token: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (index, letter) in token.char_indices() {
        if letter == '"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        is_escaped = is_quoted && letter == '\\' && !is_escaped;
        if letter == separator && !is_quoted {
            parts.push(&token[start..index]);
            start = index + letter.len_utf8();
        }
    }
    parts.push(&token[start..]);
    parts
}

/// Takes a `+1.2.3` off the end of a token.
pub(super) fn split_since(token: &str) -> (&str, Option<Version>) {
    let Some((rest, version)) = token.rsplit_once('+') else {
        return (token, None);
    };
    match version.parse() {
        Ok(version) => (rest, Some(version)),
        Err(_) => (token, None),
    }
}

/// Reads `word`, `word+12.8.0` or `"quoted"+12.8.0`.
pub(super) fn read_word(token: &str) -> Result<Word, String> {
    let (rest, since) = split_since(token);
    Ok(Word { text: unquote(rest)?, since })
}

/// Reads a word that may be quoted.
pub(super) fn unquote(token: &str) -> Result<String, String> {
    let Some(inner) = token.strip_prefix('"') else {
        return if token.is_empty() {
            Err("write an empty word as \"\"".into())
        } else {
            Ok(token.into())
        };
    };
    let inner = inner.strip_suffix('"').ok_or_else(|| format!("{token} has no closing quote"))?;
    let mut word = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        word.push(match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(other) => other,
                None => return Err(format!("{token} ends in an incomplete escape sequence")),
            },
            other => other,
        });
    }
    Ok(word)
}

/// Writes a word, quoted where it would be read as something else.
pub(super) fn quote(word: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-./+".contains(letter);
    let is_bare = !word.is_empty()
        && word != "-"
        && word.chars().all(is_plain)
        && !KEYWORDS.contains(&word)
        && split_since(word).1.is_none();
    if is_bare {
        return word.to_owned();
    }
    let mut quoted = String::from("\"");
    for letter in word.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_survives_quoting() {
        for word in [
            "yes",
            "",
            "-",
            "text",
            "hfs+",
            "a+1.2.3",
            "two words",
            "a|b",
            "x#y",
            "\"q\\",
            "1.2.3",
            "a:b",
        ] {
            assert_eq!(unquote(&quote(word)), Ok(word.to_owned()), "{word:?}");
            assert_eq!(tokens(&quote(word)).len(), 1, "{word:?}");
        }
        assert_eq!(quote("hfs+"), "hfs+");
    }

    #[test]
    fn comments_end_a_line_but_not_inside_quotes() {
        assert_eq!(tokens("  @a ? \"x # y\"|b  # why"), ["@a", "?", "\"x # y\"|b"]);
        assert_eq!(tokens("# only"), Vec::<String>::new());
    }
}
