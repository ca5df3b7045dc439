//! Records a version: the first half of codegen, from grammar files to facts files.
//! In: the texts of a version's grammars, of the recorded facts and of the tables. Out: the new texts of facts.
//! The result does not depend on the order in which versions are recorded.

use std::collections::BTreeMap;

use crate::facts::{self, Classes, Facts, Request, Undecided, Version, compile, merge};
use crate::grammar::{self, load};
use crate::problem::{Problem, Problems};
use crate::roots::Roots;

/// The recorded facts, and the tables that recording uses.
#[derive(Debug, Clone, Default)]
pub struct Recorded {
    /// The list of roots.
    pub roots: Roots,
    /// The table of classes.
    pub classes: Classes,
    /// Facts recorded so far, by root.
    pub facts: BTreeMap<String, Facts>,
}

impl Recorded {
    /// Reads `schemas/roots`, `schemas/classes` and the files of facts, each with its name.
    ///
    /// Errors: all problems of all files.
    pub fn parse(roots: &str, classes: &str, files: &[(String, String)]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut recorded = Self::default();
        match Roots::parse("schemas/roots", roots) {
            Ok(roots) => recorded.roots = roots,
            Err(more) => problems.0.extend(more.0),
        }
        match Classes::parse("schemas/classes", classes) {
            Ok(classes) => recorded.classes = classes,
            Err(more) => problems.0.extend(more.0),
        }
        for (name, text) in files {
            match facts::parse(name, text) {
                Ok(facts) => drop(recorded.facts.insert(facts.root.clone(), facts)),
                Err(more) => problems.0.extend(more.0),
            }
        }
        problems.finish(recorded)
    }

    /// The newest version recorded for any root.
    pub fn newest(&self) -> Option<Version> {
        self.facts.values().filter_map(|facts| facts.versions.last().copied()).max()
    }

    /// The text of each root's facts, in the order of the roots.
    pub fn texts(&self) -> Vec<(String, String)> {
        let known = self.roots.roots.iter().filter_map(|root| self.facts.get(&root.name));
        known.map(|facts| (format!("{}.facts", facts.root), facts::print(facts))).collect()
    }
}

/// The facts of one version's grammars.
#[derive(Debug, Clone, Default)]
pub struct Compilation {
    /// Facts of that version alone, by root.
    pub facts: BTreeMap<String, Facts>,
    /// The datatypes without a class.
    pub undecided: Vec<Undecided>,
    /// The fingerprints that occur.
    pub fingerprints: Vec<String>,
}

/// Compiles all roots of a version.
///
/// Errors: all problems of all roots; an `opaque` line that matches no element.
pub fn compile_all(
    recorded: &Recorded,
    sources: &grammar::Sources,
    version: Version,
) -> Result<Compilation, Problems> {
    let mut problems = Problems::default();
    let mut all = Compilation::default();
    let mut opaque = Vec::new();
    for root in &recorded.roots.roots {
        let (roots, classes) = (&recorded.roots, &recorded.classes);
        let request = Request { root: &root.name, version, roots, classes };
        let file = format!("{}.rng", root.name);
        match load(sources, &file).and_then(|grammar| compile(&grammar, request)) {
            Ok(compiled) => {
                opaque.extend(compiled.opaque);
                all.undecided.extend(compiled.undecided);
                all.fingerprints.extend(compiled.fingerprints);
                all.facts.insert(root.name.clone(), compiled.facts);
            }
            Err(more) => problems.0.extend(more.0),
        }
    }
    if problems.0.is_empty() {
        for path in recorded.roots.opaque.iter().filter(|path| !opaque.contains(path)) {
            let problem = Problem::new("schemas/roots", 0, "`opaque` matches no element").at(path);
            problems.push(problem.help("remove the line, or correct its path"));
        }
    }
    all.undecided.sort();
    all.undecided.dedup();
    all.fingerprints.sort();
    all.fingerprints.dedup();
    problems.finish(all)
}

/// Adds a version's facts to those recorded.
///
/// Errors: a root whose root element has another name than in the recorded versions.
pub fn record(recorded: &mut Recorded, compilation: Compilation) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (root, new) in compilation.facts {
        let Some(old) = recorded.facts.get(&root) else {
            recorded.facts.insert(root, new);
            continue;
        };
        if old.element == new.element {
            let merged = merge(old, &new);
            recorded.facts.insert(root, merged);
        } else {
            let message = format!(
                "the root element is <{}>, but <{}> in the recorded versions",
                new.element, old.element
            );
            let problem = Problem::new(&format!("{root}.rng"), 0, message);
            problems.push(problem.help("add another root to schemas/roots"));
        }
    }
    problems.finish(())
}
