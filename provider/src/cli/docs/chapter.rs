//! Divides a schema that is too large for one page: a structure of the second level, such as `devices.disk`, and all
//! structures nested in it become a chapter with its own page.

use std::collections::BTreeMap;

use super::table::{Tables, anchor};

/// Longer tables are divided into chapters.
const PAGE_BYTES: usize = 50_000;
/// A shorter chapter stays on the page of the resource.
const CHAPTER_BYTES: usize = 4_000;

/// The tables of a resource, divided into chapters.
pub(super) struct Chapters<'a> {
    tables: Tables<'a>,
    noun: &'a str,
    /// The paths of the chapters that have their own page, in the order of the schema.
    own_pages: Vec<String>,
}

impl<'a> Chapters<'a> {
    /// Divides the tables of the type with this noun.
    pub(super) fn of(tables: Tables<'a>, noun: &'a str) -> Self {
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::new();
        let mut total = 0;
        for path in tables.paths() {
            let size = tables.section(path, &here).len();
            total += size;
            let Some(chapter) = chapter(path) else { continue };
            if !order.contains(&chapter) {
                order.push(chapter);
            }
            *sizes.entry(chapter).or_default() += size;
        }
        let is_page = |chapter: &&str| total > PAGE_BYTES && sizes[chapter] > CHAPTER_BYTES;
        let own_pages = order.into_iter().filter(is_page).map(str::to_owned).collect();
        Self { tables, noun, own_pages }
    }

    /// The tables that stay on the resource's own page.
    pub(super) fn main(&self) -> String {
        let link = |path: &str| match self.page_of(path) {
            None => here(path),
            Some(chapter) => format!("../guides/{}{}", self.file(chapter), here(path)),
        };
        let paths = self.tables.paths().filter(|path| self.page_of(path).is_none());
        self.tables.top(&link)
            + &paths.map(|path| self.tables.section(path, &link)).collect::<String>()
    }

    /// The chapters that have their own page: path, file and tables of each.
    pub(super) fn pages(&self) -> impl Iterator<Item = (&str, String, String)> {
        self.own_pages.iter().map(|chapter| {
            let link = |path: &str| match self.page_of(path) {
                Some(page) if page == chapter => here(path),
                Some(page) => format!("{}{}", self.file(page), here(path)),
                None => format!("../resources/{}.md{}", self.noun, here(path)),
            };
            let paths = self.tables.paths().filter(|path| self.page_of(path) == Some(chapter));
            let text = paths.map(|path| self.tables.section(path, &link)).collect();
            (chapter.as_str(), self.file(chapter), text)
        })
    }

    /// The chapter whose page describes the structure at a path; `None` for the page of the resource.
    fn page_of(&self, path: &str) -> Option<&str> {
        let chapter = chapter(path)?;
        self.own_pages.iter().find(|page| *page == chapter).map(String::as_str)
    }

    fn file(&self, chapter: &str) -> String {
        format!("{}-{}.md", self.noun, chapter.replace(['.', '_'], "-"))
    }
}

/// The first two steps of a path, if it has two.
fn chapter(path: &str) -> Option<&str> {
    let (first, rest) = path.split_once('.')?;
    let second = rest.split('.').next().unwrap_or(rest);
    path.get(..first.len() + 1 + second.len())
}

fn here(path: &str) -> String {
    format!("#{}", anchor(path))
}

#[cfg(test)]
mod tests {
    use super::chapter;

    #[test]
    fn a_chapter_is_two_steps_deep() {
        assert_eq!(chapter("devices"), None);
        assert_eq!(chapter("devices.disk"), Some("devices.disk"));
        assert_eq!(chapter("devices.disk.source.host"), Some("devices.disk"));
    }
}
