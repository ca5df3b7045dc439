//! Elements as policy words them: alternatives with `|` between them, each all that an element says
//! (`type:mouse,bus:ps2`), or with `,*` at least that.

use mapping::shape::Row;

use crate::canon;
use crate::view::{Part, View};

/// One alternative.
pub(crate) struct Alternative<'a> {
    said: &'a str,
    /// Whether an element may say more.
    pub(crate) is_open: bool,
}

impl<'a> Alternative<'a> {
    /// The alternatives of a text.
    pub(crate) fn all(text: &'a str) -> impl Iterator<Item = Self> {
        text.split('|').map(|text| match text.strip_suffix(",*") {
            Some(said) => Self { said, is_open: true },
            None => Self { said: text, is_open: false },
        })
    }

    /// What an element says: words, each with the path that it stands at.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.said.split(',').map(|part| part.split_once(':').unwrap_or((part, "")))
    }
}

/// Whether an element says no more than none does: nothing but what policy lists for that.
pub(crate) fn is_void<'a, V: View<'a>>(row: &'static Row, element: V) -> bool {
    let (Some(void), Some(shape)) = (row.void, row.shape()) else { return false };
    let mut rows = shape.rows.iter().enumerate();
    rows.all(|(index, inner)| match element.part(shape, index) {
        Part::Absent => true,
        Part::Text(text) => Alternative::all(void).any(|alternative| {
            let is_said = |(name, word)| {
                name == inner.name && canon::same_text(inner, Some(word), Some(&text))
            };
            alternative.parts().any(is_said)
        }),
        _ => false,
    })
}
