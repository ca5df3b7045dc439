//! Versions into one: the product of two sets of facts of a root. In: recorded facts and those of more versions.
//! Out: facts of all of them. The result depends on the set of versions only, not on the order of merging;
//! arms, mixes and exclusions are those of the newest version of the block.

mod content;
mod field;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::model::{Block, Content, Facts, Member, Size, Version};
use content::{Joined, joined};
use field::{merged_field, rank};

/// Merges facts of the same root.
///
/// Merging versions that are recorded already changes nothing.
pub fn merge(left: &Facts, right: &Facts) -> Facts {
    let versions: BTreeSet<Version> =
        left.versions.iter().chain(&right.versions).copied().collect();
    let namespaces: BTreeSet<_> =
        left.namespaces.iter().chain(&right.namespaces).cloned().collect();
    let mut merger = Merger {
        left: Side { facts: left },
        right: Side { facts: right },
        versions: versions.into_iter().collect(),
        paths: BTreeMap::new(),
        queue: VecDeque::new(),
    };
    let root = |side: &Facts| {
        side.versions
            .last()
            .map(|last| SideBlock { block: Origin::At(side.element.clone()), last: *last })
    };
    let pair = (root(left), root(right));
    merger.place(pair, &left.element);
    let mut blocks = BTreeMap::new();
    while let Some((pair, path)) = merger.queue.pop_front() {
        let block = merger.block(&pair, &path);
        blocks.insert(path, block);
    }
    Facts {
        root: left.root.clone(),
        element: left.element.clone(),
        sizes: merger
            .versions
            .iter()
            .map(|version| size(right, *version).or(size(left, *version)).unwrap_or_default())
            .collect(),
        versions: merger.versions,
        namespaces: namespaces.into_iter().collect(),
        blocks,
    }
}

/// The recorded size of a version's grammar.
fn size(facts: &Facts, version: Version) -> Option<Size> {
    let at = facts.versions.iter().position(|known| *known == version)?;
    facts.sizes.get(at).copied()
}

/// The facts of one side.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    facts: &'a Facts,
}

impl Side<'_> {
    fn first(self, field: &Member) -> Version {
        field.since.or(self.facts.versions.first().copied()).unwrap_or(Version([0; 3]))
    }

    fn last(self, field: &Member) -> Version {
        field.until.or(self.facts.versions.last().copied()).unwrap_or(Version([0; 3]))
    }

    fn knows(self, version: Version) -> bool {
        self.facts.versions.contains(&version)
    }
}

/// The block of one side of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SideBlock {
    block: Origin,
    /// The last version in which the side has the block.
    last: Version,
}

/// The origin of a block of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// Its facts, at this path.
    At(String),
    /// A child that is no block on that side: its text, if it has one.
    Made(Block),
}

type Pair = (Option<SideBlock>, Option<SideBlock>);

struct Merger<'a> {
    left: Side<'a>,
    right: Side<'a>,
    versions: Vec<Version>,
    paths: BTreeMap<(Option<String>, Option<String>), String>,
    queue: VecDeque<(Pair, String)>,
}

impl Merger<'_> {
    /// The path at which a pair of blocks is described; adds a new pair to the queue.
    fn place(&mut self, pair: Pair, path: &str) -> String {
        let key = |part: &Option<SideBlock>| match part {
            Some(SideBlock { block: Origin::At(path), .. }) => Ok(Some(path.clone())),
            Some(SideBlock { block: Origin::Made(_), .. }) => Err(()),
            None => Ok(None),
        };
        // A block made from text has no identity of its own, so it is never shared.
        if let (Ok(left), Ok(right)) = (key(&pair.0), key(&pair.1)) {
            if let Some(known) = self.paths.get(&(left.clone(), right.clone())) {
                return known.clone();
            }
            self.paths.insert((left, right), path.to_owned());
        }
        self.queue.push_back((pair, path.to_owned()));
        path.to_owned()
    }

    fn block(&mut self, (left, right): &Pair, path: &str) -> Block {
        let parents = (left.as_ref(), right.as_ref());
        let parts = (block_of(self.left, parents.0), block_of(self.right, parents.1));
        let fields_left = parts.0.map_or(&[][..], |block| &block.fields);
        let fields_right = parts.1.map_or(&[][..], |block| &block.fields);
        let missing = fields_right.iter().filter(|field| named(fields_left, &field.name).is_none());
        let names: Vec<&str> =
            fields_left.iter().chain(missing).map(|field| field.name.as_str()).collect();
        let mut merged: Vec<_> = names
            .iter()
            .map(|name| {
                let found = (named(fields_left, name), named(fields_right, name));
                let rank = rank(self.left, self.right, found, (fields_left, fields_right));
                (rank, found)
            })
            .collect();
        merged.sort_by_key(|(rank, _)| *rank);
        let mut block = Block::default();
        for (_, found) in merged {
            let content = self.content(found, parents, path);
            block.fields.push(merged_field(self.left, self.right, &self.versions, found, content));
        }
        if let Some(newest) = newest(parents.0, parents.1, parts) {
            block.branches.clone_from(&newest.branches);
            block.mixes.clone_from(&newest.mixes);
            block.exclusive.clone_from(&newest.exclusive);
        }
        block
    }

    fn content(
        &mut self,
        found: (Option<&Member>, Option<&Member>),
        parents: (Option<&SideBlock>, Option<&SideBlock>),
        parent: &str,
    ) -> Content {
        match joined(self.left, self.right, found, parents) {
            Joined::Content(content) => content,
            Joined::Blocks(pair) => {
                let name = found.0.or(found.1).map_or("", |field| &field.name);
                let path = format!("{parent}/{name}");
                let known = self.place(pair, &path);
                if known == path { Content::Here } else { Content::At(known) }
            }
        }
    }
}

fn block_of<'b>(side: Side<'b>, part: Option<&'b SideBlock>) -> Option<&'b Block> {
    match &part?.block {
        Origin::At(path) => side.facts.blocks.get(path),
        Origin::Made(block) => Some(block),
    }
}

fn newest<'b>(
    left: Option<&SideBlock>,
    right: Option<&SideBlock>,
    blocks: (Option<&'b Block>, Option<&'b Block>),
) -> Option<&'b Block> {
    match (left, right) {
        (Some(left), Some(right)) if left.last > right.last => blocks.0,
        (_, Some(_)) => blocks.1,
        _ => blocks.0,
    }
}

fn named<'b>(fields: &'b [Member], name: &str) -> Option<&'b Member> {
    fields.iter().find(|field| field.name == name)
}
