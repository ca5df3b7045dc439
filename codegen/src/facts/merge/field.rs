//! A merged field's versions, cardinality and place. In: the field on both sides. Out: the merged one, and the key
//! that orders it. A field missing in between is taken as present there.

use super::super::model::{Content, Member, Occurs, Version};
use super::Side;

/// Both sides' forms of a field.
pub(super) type Found<'b> = (Option<&'b Member>, Option<&'b Member>);

/// Merges all of a field but its content, which is given.
pub(super) fn merged_field(
    left: Side,
    right: Side,
    versions: &[Version],
    found: Found,
    content: Content,
) -> Member {
    let (first, last) = span(left, right, found);
    let mut steps: Vec<(Occurs, Version)> = Vec::new();
    // Text of any kind may be empty, so there is no telling it from none.
    let name = found.0.or(found.1).map_or_else(String::new, |field| field.name.clone());
    let is_text =
        name == "text()" && matches!(&content, Content::Value(values) if values.is_text());
    for version in versions.iter().copied().filter(|version| (first..=last).contains(version)) {
        let sides = [left.occurs_at(found.0, version), right.occurs_at(found.1, version)];
        let Some(occurs) = sides.into_iter().flatten().reduce(Occurs::or) else { continue };
        let occurs = if is_text { Occurs::AtMostOnce } else { occurs };
        if steps.last().is_none_or(|(before, _)| *before != occurs) {
            steps.push((occurs, version));
        }
    }
    let occurs =
        steps.iter().map(|(occurs, _)| *occurs).reduce(Occurs::or).unwrap_or(Occurs::AtMostOnce);
    Member {
        name,
        occurs,
        occurs_since: if steps.len() > 1 { steps } else { Vec::new() },
        content,
        since: Some(first).filter(|first| versions.first() != Some(first)),
        until: Some(last).filter(|last| versions.last() != Some(last)),
    }
}

/// First and last version that have the field.
fn span(left: Side, right: Side, (one, other): Found) -> (Version, Version) {
    let spans = [
        one.map(|field| (left.first(field), left.last(field))),
        other.map(|field| (right.first(field), right.last(field))),
    ];
    let spans = spans.into_iter().flatten();
    spans
        .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
        .expect("a field is on one side at least")
}

/// Orders fields: attributes, text, children; those of the newest version first, each group in the order of
/// its last version.
pub(super) fn rank(
    left: Side,
    right: Side,
    found: Found,
    fields: (&[Member], &[Member]),
) -> (u8, std::cmp::Reverse<Version>, usize) {
    let name = found.0.or(found.1).map_or("", |field| field.name.as_str());
    let kind = if name.starts_with('@') { 0 } else { 1 + u8::from(name != "text()") };
    let (_, last) = span(left, right, found);
    let place = |fields: &[Member]| fields.iter().position(|field| field.name == name);
    let ordering = if right.knows(last) {
        place(fields.1).or(place(fields.0))
    } else {
        place(fields.0).or(place(fields.1))
    };
    (kind, std::cmp::Reverse(last), ordering.unwrap_or(usize::MAX))
}

impl Side<'_> {
    /// How often the field may occur in a version of this side; none where the side does not say.
    fn occurs_at(self, field: Option<&Member>, version: Version) -> Option<Occurs> {
        let field = field?;
        if !self.knows(version) || !(self.first(field)..=self.last(field)).contains(&version) {
            return None;
        }
        let step = field.occurs_since.iter().rev().find(|(_, since)| *since <= version);
        Some(step.map_or(field.occurs, |(occurs, _)| *occurs))
    }
}
