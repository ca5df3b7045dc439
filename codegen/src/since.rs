//! The release that added what the recorded grammars date only to an interval.
//! In: the text of `schemas/since`, and facts. Out: [`Dates`]. A line that dates nothing is a problem.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Content, Facts, Version};
use crate::problem::{Problem, Problems};

/// The file of the releases.
pub const FILE: &str = "schemas/since";

/// What is known about the release that added something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Since {
    /// This release added it.
    At(Version),
    /// A release newer than the first added it; the second has it.
    Between(Version, Version),
}

impl Since {
    /// The oldest release that is known to have it.
    pub fn by(self) -> Version {
        match self {
            Self::At(version) | Self::Between(_, version) => version,
        }
    }
}

/// A field by its path in the facts, or a word of its values.
type Subject = (String, Option<String>);

/// The releases of all fields and words that are newer than the oldest recorded grammar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dates(BTreeMap<Subject, Since>);

impl Dates {
    /// The release of a field.
    pub fn field(&self, path: &str) -> Option<Since> {
        self.0.get(&(path.to_owned(), None)).copied()
    }

    /// The release of a word, if it is newer than its field.
    pub fn word(&self, path: &str, word: &str) -> Option<Since> {
        self.0.get(&(path.to_owned(), Some(word.to_owned()))).copied()
    }

    /// The numbers of exact releases and of intervals below an element.
    pub fn counts(&self, element: &str) -> (usize, usize) {
        let is_below = |path: &str| path.split('/').next() == Some(element);
        let all = || self.0.iter().filter(|((path, _), _)| is_below(path));
        let exact = all().filter(|(_, since)| matches!(since, Since::At(_))).count();
        (exact, all().count() - exact)
    }
}

/// Reads `schemas/since`. Blank lines and lines that start with `#` are skipped.
///
/// Errors: lines with a path or word that the facts do not contain or do not date, and releases outside of the interval
/// of the recorded grammars.
pub fn read(text: &str, all: &[Facts]) -> Result<Dates, Problems> {
    let intervals = intervals(all);
    let mut dates = Dates::default();
    for (subject, interval) in &intervals {
        if let Some((after, by)) = *interval {
            dates.0.insert(subject.clone(), Since::Between(after, by));
        }
    }
    let mut problems = Problems::default();
    let mut seen = BTreeSet::new();
    for (line, number) in text.lines().zip(1..) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let applied =
            Line::parse(line).and_then(|line| line.apply(&intervals, &mut dates, &mut seen));
        if let Err(message) = applied {
            problems.push(Problem::new(FILE, number, message).help("correct or remove the line"));
        }
    }
    problems.finish(dates)
}

/// The newest grammar that lacks something, and the oldest that has it.
type Interval = (Version, Version);

/// All fields and words, with their interval if not every recorded grammar has them.
fn intervals(all: &[Facts]) -> BTreeMap<Subject, Option<Interval>> {
    let mut found = BTreeMap::new();
    for facts in all {
        let interval = |since: Option<Version>| {
            let by = since?;
            let after = facts.versions.iter().rev().find(|version| **version < by)?;
            Some((*after, by))
        };
        for (block, content) in &facts.blocks {
            for field in &content.fields {
                let path = format!("{block}/{}", field.name);
                if let Content::Value(values) = &field.content {
                    for word in values.words() {
                        let subject = (path.clone(), Some(word.text.clone()));
                        found.insert(subject, interval(word.since));
                    }
                }
                found.insert((path, None), interval(field.since));
            }
        }
    }
    found
}

/// A line of the file.
struct Line<'a> {
    path: &'a str,
    word: Option<&'a str>,
    /// The release, as written.
    release: &'a str,
    /// None if libvirt had it before the oldest recorded grammar.
    since: Option<Since>,
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Result<Self, String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [text, release, _source] = words[..] else {
            return Err("a line is `PATH[=WORD] RELEASE SOURCE`".to_owned());
        };
        let (path, word) = match text.split_once('=') {
            Some((path, word)) => (path, Some(word)),
            None => (text, None),
        };
        let since = match release.split_once("..") {
            _ if release == "older" => None,
            Some((after, by)) => Some(Since::Between(after.parse()?, by.parse()?)),
            None => Some(Since::At(release.parse()?)),
        };
        Ok(Self { path, word, release, since })
    }

    /// Sets the release of everything that the line names.
    fn apply(
        &self,
        intervals: &BTreeMap<Subject, Option<Interval>>,
        dates: &mut Dates,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        for path in choices(self.path) {
            let tree =
                path.strip_suffix("/**").filter(|_| self.word.is_none() && self.since.is_some());
            let (base, is_tree) = (tree.unwrap_or(&path), tree.is_some());
            let subject = (base.to_owned(), self.word.map(str::to_owned));
            let Some(interval) = intervals.get(&subject) else {
                return Err(format!("the facts do not contain `{}`", shown(base, self.word)));
            };
            if !seen.insert(shown(&path, self.word)) {
                return Err(format!("duplicate line for `{}`", shown(&path, self.word)));
            }
            self.check(base, *interval)?;
            let below = format!("{base}/");
            let is_named = |other: &Subject| {
                *other == subject || (is_tree && other.1.is_none() && other.0.starts_with(&below))
            };
            for (other, interval) in intervals.iter().filter(|(other, _)| is_named(other)) {
                if interval.is_some_and(|interval| self.is_inside(interval)) {
                    match self.since {
                        Some(since) => dates.0.insert(other.clone(), since),
                        None => dates.0.remove(other),
                    };
                }
            }
        }
        Ok(())
    }

    /// Checks the release against the interval of the path itself.
    fn check(&self, path: &str, interval: Option<Interval>) -> Result<(), String> {
        let name = shown(path, self.word);
        match interval {
            None => Err(format!("every recorded grammar contains `{name}`")),
            Some(interval) if self.is_inside(interval) => Ok(()),
            Some((after, by)) => Err(format!(
                "{} is outside of the interval of `{name}`: absent from {after}, present in {by}",
                self.release
            )),
        }
    }

    fn is_inside(&self, (lacks, has): Interval) -> bool {
        match self.since {
            Some(Since::At(version)) => lacks < version && version <= has,
            Some(Since::Between(after, by)) => lacks <= after && after < by && by <= has,
            None => true,
        }
    }
}

fn shown(path: &str, word: Option<&str>) -> String {
    word.map_or_else(|| path.to_owned(), |word| format!("{path}={word}"))
}

/// The paths of a path with choices.
fn choices(path: &str) -> Vec<String> {
    let parts = path.split_once('{').and_then(|(before, rest)| {
        let (inner, after) = rest.split_once('}')?;
        Some((before, inner, after))
    });
    let Some((before, inner, after)) = parts else { return vec![path.to_owned()] };
    let one = |choice: &str| choices(&format!("{before}{choice}{after}"));
    inner.split(',').flat_map(one).collect()
}
