//! Distributes items to files: by element family, divided further if a file would be too long.

use std::collections::BTreeMap;

use super::names::Names;
use super::{HEADER_END, record, shape};
use crate::ir::{Arena, Root, snake};

/// The most lines a generated file may have.
const MAX_LINES: usize = 1_000;

/// A generated file.
pub(super) struct File {
    /// Its module's name.
    pub(super) name: String,
    /// Its text.
    pub(super) text: String,
}

/// An item's path and text.
type Piece = (String, String);

/// The files of a root's own items.
pub(super) fn split(root: &Root, arena: &Arena, names: &Names) -> Vec<File> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (index, item) in arena.items.iter().enumerate().filter(|(_, item)| item.root == root.name) {
        let text =
            format!("{}\n{}", record::item(index, arena, names), shape::shape(item, index, names));
        pieces.push((item.path.clone(), text));
    }
    pieces.sort();
    let mut files = Vec::new();
    group(root, pieces, 2, &mut files);
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

/// Groups items by the first `depth` segments of their paths. A long family has its own files; the others share as few
/// files as possible.
fn group(root: &Root, pieces: Vec<Piece>, depth: usize, files: &mut Vec<File>) {
    let outer = common(&pieces, depth - 1);
    let mut families: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for piece in pieces {
        let family: Vec<&str> = piece.0.split('/').take(depth).collect();
        families.entry(family.join("/")).or_default().push(piece);
    }
    let mut chunks: Vec<Vec<Piece>> = vec![Vec::new()];
    for (family, pieces) in families {
        if lines(&pieces) > MAX_LINES {
            group(root, pieces, depth + 1, files);
        } else if lines(&pieces) > MAX_LINES / 2 {
            files.push(file(root, &family, 1, &pieces));
        } else {
            let is_full =
                chunks.last().is_some_and(|chunk| lines(chunk) + lines(&pieces) > MAX_LINES);
            if is_full {
                chunks.push(Vec::new());
            }
            chunks.last_mut().into_iter().for_each(|chunk| chunk.extend(pieces.clone()));
        }
    }
    let chunks = chunks.into_iter().filter(|chunk| !chunk.is_empty());
    files.extend(chunks.zip(1..).map(|(chunk, number)| file(root, &outer, number, &chunk)));
}

/// The first `depth` segments that all items share.
fn common(pieces: &[Piece], depth: usize) -> String {
    let path = pieces.first().map_or("", |(path, _)| path);
    path.split('/').take(depth).collect::<Vec<_>>().join("/")
}

fn lines(pieces: &[Piece]) -> usize {
    pieces.iter().map(|(_, text)| text.lines().count() + 1).sum::<usize>() + 20
}

fn file(root: &Root, family: &str, number: u32, pieces: &[Piece]) -> File {
    let mut text =
        format!("//! From schemas/facts/{}.facts, `{family}`. {HEADER_END}\n\n", root.name);
    let body: Vec<&str> = pieces.iter().map(|(_, text)| text.as_str()).collect();
    let body = body.join("\n");
    text.push_str(&imports(&body));
    text.push('\n');
    for (prefix, uri) in &root.namespaces {
        let constant = namespace_constant(prefix);
        if body.contains(&format!("&{constant})")) {
            text.push_str(&format!("static {constant}: Namespace = Namespace {{ prefix: {prefix:?}, uri: {uri:?} }};\n\n"));
        }
    }
    text.push_str(&body);
    let inner = family.split_once('/').map_or(family, |(_, inner)| inner);
    let stem = snake(&inner.replace('/', "-"));
    let stem = if root.element == family { "document".to_owned() } else { stem };
    let stem = if number > 1 { format!("{stem}_{number}") } else { stem };
    File { name: super::names::identifier(&stem).replace("r#", "element_"), text }
}

/// The name of the constant of a namespace.
pub(super) fn namespace_constant(prefix: &str) -> String {
    format!("NS_{}", snake(prefix).to_uppercase())
}

/// The `use` lines for the text of a file.
fn imports(body: &str) -> String {
    let mut text =
        String::from("#[allow(clippy::wildcard_imports)]\nuse mapping::shape::Kind::*;\n");
    let has = |word: &str| body.contains(word);
    if has("Option<Number>") {
        text.push_str("use mapping::number::Number;\n");
    }
    if has("Option<Text>") || has("Vec<Text>") {
        text.push_str("use mapping::text::Text;\n");
    }
    text.push_str("use mapping::record::{AsSlot, Record, Slot, no_slot};\n");
    if has("Presence::") {
        text.push_str("use mapping::schema::Presence;\n");
    }
    if has("Class::") {
        text.push_str("use mapping::class::Class;\n");
    }
    let table = [
        ("Arm {", "Arm"),
        ("Attachment { row_paths", "Attachment"),
        (" Auto::", "Auto"),
        ("AutoText::", "AutoText"),
        ("AutoValue { text", "AutoValue"),
        ("BackingChain { chain", "BackingChain"),
        ("Canon::", "Canon"),
        ("ChainAttribute { in_element", "ChainAttribute"),
        ("Flags::", "Flags"),
        ("NO_RULES", "NO_RULES"),
        ("Live { verb", "Live"),
        ("Namespace", "Namespace"),
        ("Need { pattern", "Need"),
        ("ON_OFF", "ON_OFF"),
        ("Pair {", "Pair"),
        ("Pattern { values", "Pattern"),
        ("Range {", "Range"),
        ("&Rules {", "Rules"),
        ("Scalar::", "Scalar"),
        ("Selector { text", "Selector"),
        ("RowName", "RowName"),
        ("RowSet", "RowSet"),
        ("Shape", "Shape"),
        ("Since::", "Since"),
        ("Slots { kind", "Slots"),
        ("Source { from_root", "Source"),
        ("Verb::", "Verb"),
        ("When { selector", "When"),
        ("Check::", "Check"),
        ("words: Words", "Words"),
        ("YES_NO", "YES_NO"),
        ("flat_named(", "flat_named"),
        ("named(", "named"),
        (" row(", "row"),
        ("word(", "word"),
        ("word_since(", "word_since"),
    ];
    let has_namespace = has("namespace(&");
    let wanted = |key: &str, name: &str| match name {
        "Namespace" => has_namespace,
        "named" => has(" named(") || has("[named("),
        _ => has(key),
    };
    let names: Vec<&str> =
        table.iter().filter(|(key, name)| wanted(key, name)).map(|(_, name)| *name).collect();
    text.push_str(&format!("use mapping::shape::{{{}}};\n", names.join(", ")));
    text
}
