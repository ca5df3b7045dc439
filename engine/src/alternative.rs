//! Elements as policy words them: alternatives with `|` between them, each all that an element says
//! (`type:mouse,bus:ps2`), or with `,*` at least that.

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
