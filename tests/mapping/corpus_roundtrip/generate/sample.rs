//! Values of scalar types: the required samples of each type.

use mapping::shape::{Flags, Row, Scalar};

use super::random::Random;
use super::tree::Tree;

/// Texts that a conversion may corrupt.
const TEXTS: [&str; 16] = [
    "a",
    "plain text",
    " ends ",
    "007",
    "true",
    "null",
    "a \"b\" 'c' \\d",
    "${a} %{b} $${c} %%",
    "a\nb",
    "EOT\nEOT\n",
    "\ttab\n  and more\n",
    "<&>]]>",
    "größe 日本 🦀",
    "0x1f",
    "a\r\nb",
    "/dev/a//b/",
];

/// Foreign XML that a conversion may corrupt.
const FOREIGN: [&str; 6] = [
    "<a xmlns=\"urn:a\" b=\"&lt;c&gt;\"><d>e</d></a>",
    "<p:a xmlns:p=\"urn:p\"><p:b/><c/><p:b/></p:a>",
    "<a>one</a>\n        <!-- note --><b>${two} %{three}</b>\n      <a/>",
    "<a>text\n    over lines</a>",
    "<a><![CDATA[<raw> & ]]></a>",
    "<x>\n  <y>\n    <z/>\n  </y>\n</x>",
];

/// The samples that values of a type must include, as `kind=value`.
pub(super) fn goals(scalar: Scalar) -> Vec<String> {
    match scalar {
        Scalar::Text | Scalar::Any | Scalar::Class(_) => vec!["text=".to_owned()],
        Scalar::Words(words) => words.iter().map(|word| format!("word={}", word.text)).collect(),
        Scalar::Bool(pair) => {
            [pair.yes, pair.no].into_iter().flatten().map(|word| format!("word={word}")).collect()
        }
        Scalar::Integer(range) => {
            let ends = [range.min.unwrap_or(-9), range.max.unwrap_or(i128::from(u64::MAX))];
            ends.iter().map(|end| format!("number={end}")).collect()
        }
        Scalar::Decimal => ["decimal=-0.50", "decimal=12.25"].map(str::to_owned).into(),
        Scalar::Union(scalars) => scalars.iter().flat_map(|scalar| goals(*scalar)).collect(),
    }
}

/// The value of a sample.
pub(super) fn value(goal: &str, random: &mut Random) -> String {
    let (kind, value) = goal.split_once('=').unwrap_or_default();
    match kind {
        "text" => random.pick(&TEXTS).to_owned(),
        "number" => match value.strip_prefix('-') {
            Some(digits) => format!("-{}{digits}", random.pick(&["", "0"])),
            None => format!("{}{value}", random.pick(&["", "+", "0", "+00"])),
        },
        _ => value.to_owned(),
    }
}

/// The value, adapted such that it is not refused: a file name has one line, some paths are absolute.
pub(super) fn accepted(row: &Row, value: String) -> String {
    if row.has(Flags::FILE_NAME) {
        return value.replace(['\r', '\n'], "_");
    }
    if row.has(Flags::ABSOLUTE) && !value.starts_with('/') {
        return format!("/{value}");
    }
    value
}

/// An element of foreign XML.
pub(super) fn foreign(tag: String, random: &mut Random) -> Tree {
    Tree { raw: random.pick(&FOREIGN).to_owned(), ..Tree::new(tag) }
}
