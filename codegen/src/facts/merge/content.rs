//! The content of a merged field. In: the field on both sides. Out: content, or the blocks to merge next.
//! A child that is text here and has attributes there becomes a block; foreign content wins over everything.

use super::super::model::{Alternative, Block, Content, Member, Occurs, ValueType, Version, Word};
use super::{Origin, Pair, Side, SideBlock};

/// Merged content.
pub(super) enum Joined {
    /// Decided.
    Content(Content),
    /// Described by the blocks of both sides.
    Blocks(Pair),
}

/// Merges the content of a field; `parents` are the blocks that contain it.
pub(super) fn joined(
    left: Side,
    right: Side,
    found: (Option<&Member>, Option<&Member>),
    parents: (Option<&SideBlock>, Option<&SideBlock>),
) -> Joined {
    let content = |field: Option<&Member>| field.map(|field| field.content.clone());
    let first = [found.0.map(|field| left.first(field)), found.1.map(|field| right.first(field))];
    let first = first.into_iter().flatten().min();
    match (content(found.0), content(found.1)) {
        (Some(Content::Foreign), _) | (_, Some(Content::Foreign)) => {
            Joined::Content(Content::Foreign)
        }
        (Some(Content::Flag), Some(Content::Flag)) => Joined::Content(Content::Flag),
        (Some(same @ (Content::Flag | Content::Value(_))), None)
        | (None, Some(same @ (Content::Flag | Content::Value(_)))) => Joined::Content(same),
        (Some(Content::Value(_)), Some(Content::Value(_))) => {
            let values = aged(left, found.0).or(aged(right, found.1));
            Joined::Content(Content::Value(relative(&values, first)))
        }
        _ => Joined::Blocks((part(left, found.0, parents.0), part(right, found.1, parents.1))),
    }
}

/// A field's values, each word with the version it appeared in.
fn aged(side: Side, field: Option<&Member>) -> ValueType {
    let Some(Member { content: Content::Value(values), .. }) = field else {
        return ValueType::default();
    };
    let first = field.map(|field| side.first(field));
    with_since(values, |since| since.or(first))
}

/// The same with the versions of words left out that are no newer than the field.
fn relative(values: &ValueType, first: Option<Version>) -> ValueType {
    with_since(values, |since| since.filter(|since| Some(*since) > first))
}

fn with_since(
    values: &ValueType,
    change: impl Fn(Option<Version>) -> Option<Version>,
) -> ValueType {
    let alternative = |alternative: &Alternative| match alternative {
        Alternative::Words(words) => Alternative::Words(
            words
                .iter()
                .map(|word| Word { text: word.text.clone(), since: change(word.since) })
                .collect(),
        ),
        other => other.clone(),
    };
    ValueType(values.0.iter().map(alternative).collect())
}

/// A side's child as a block.
fn part(side: Side, field: Option<&Member>, parent: Option<&SideBlock>) -> Option<SideBlock> {
    let field = field?;
    let block = match &field.content {
        Content::At(path) => Origin::At(path.clone()),
        Content::Here => match &parent?.block {
            Origin::At(path) => Origin::At(format!("{path}/{}", field.name)),
            Origin::Made(_) => return None,
        },
        Content::Value(values) => {
            Origin::Made(Block { fields: vec![text(side, field, values)], ..Block::default() })
        }
        Content::Flag | Content::Foreign => Origin::Made(Block::default()),
    };
    Some(SideBlock { block, last: side.last(field) })
}

/// The text of a child that has nothing else; the empty word makes it optional.
fn text(side: Side, field: &Member, values: &ValueType) -> Member {
    let first = side.first(field);
    let empty =
        values.words().find(|word| word.text.is_empty()).map(|word| word.since.unwrap_or(first));
    let (_, rest) = values.clone().split_empty();
    let occurs = if empty.is_some() { Occurs::AtMostOnce } else { Occurs::Once };
    let occurs_since = match empty {
        Some(since) if since > first => vec![(Occurs::Once, first), (Occurs::AtMostOnce, since)],
        _ => Vec::new(),
    };
    Member {
        name: "text()".to_owned(),
        occurs,
        occurs_since,
        content: Content::Value(rest),
        ..field.clone()
    }
}
