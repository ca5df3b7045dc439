//! Decodes the text of a heredoc as Terraform does: the smallest indentation is removed; lines that contain only white
//! space do not count and are unchanged.

/// Decodes the source of a heredoc, from `<<` to the closing delimiter. None for a source that contains a template or
/// is no heredoc.
pub(super) fn decode(source: &str) -> Option<String> {
    let (start, rest) = source.strip_prefix("<<")?.split_once('\n')?;
    let end = rest.rfind('\n').map_or(0, |index| index + 1);
    let lines: Vec<&str> = rest[..end].split_inclusive('\n').collect();
    let indent = if start.starts_with('-') { least_indent(&lines) } else { 0 };
    let mut text = String::with_capacity(end);
    for line in lines {
        let skip = if is_blank(line) { 0 } else { indent };
        let kept = line.char_indices().nth(skip).map_or("", |(at, _)| &line[at..]);
        text.push_str(kept);
    }
    unescape(&text)
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn least_indent(lines: &[&str]) -> usize {
    let indent = |line: &&str| line.chars().take_while(|c| c.is_whitespace()).count();
    let counted = lines.iter().filter(|line| !is_blank(line));
    counted.map(indent).min().unwrap_or_default()
}

/// Decodes `$${` and `%%{`; none if a template remains.
fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['$', '%']) {
        let sign = &rest[at..=at];
        plain.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        if behind.starts_with('{') {
            return None;
        }
        plain.push_str(sign);
        let escaped = behind.strip_prefix(sign).and_then(|rest| rest.strip_prefix('{'));
        rest = match escaped {
            Some(rest) => {
                plain.push('{');
                rest
            }
            None => behind,
        };
    }
    plain.push_str(rest);
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::decode;

    /// Each pair was verified with Terraform 1.11.
    #[test]
    fn heredocs_are_decoded_as_by_terraform() {
        let cases = [
            ("<<-EOT\n      a\n   \n\n      \tb $${x} $$$${\n    EOT", "a\n   \n\n\tb ${x} $$${\n"),
            ("<<-EOT\n    a\n   \n  EOT", "a\n   \n"),
            ("<<-EOT\n  EOT", ""),
            ("<<EOT\n  a\nEOT", "  a\n"),
            ("<<EOT\n$%%{x} $$ 5%\nEOT", "$%{x} $$ 5%\n"),
        ];
        for (source, text) in cases {
            assert_eq!(decode(source).as_deref(), Some(text), "{source}");
        }
    }

    #[test]
    fn a_template_is_not_a_literal() {
        assert_eq!(decode("<<EOT\na ${b}\nEOT"), None);
        assert_eq!(decode("<<EOT\n%{if a}b%{endif}\nEOT"), None);
    }
}
