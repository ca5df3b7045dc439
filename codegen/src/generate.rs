//! The second half of codegen, from facts to files, in the order of its stages.

use crate::emit::{Output, coverage, emit, guard, guard_descriptions, lock, undescribed};
use crate::facts::{self, Facts};
use crate::ir::{self, Root, share};
use crate::policy::{self, Resolver};
use crate::problem::Problems;
use crate::prose;
use crate::since::{self, Dates};
use crate::supplement;

/// The texts that generation starts from, each with its file's name.
#[derive(Debug, Default)]
pub struct Sources {
    /// `schemas/facts/*.facts`, in the order of the roots.
    pub facts: Vec<(String, String)>,
    /// `schemas/supplement/*.facts`.
    pub supplement: Vec<(String, String)>,
    /// `schemas/policy/*.policy`, `all.policy` first.
    pub policy: Vec<(String, String)>,
    /// `schemas/since`.
    pub since: String,
    /// `schemas/policy/*.rules`.
    pub rules: Vec<(String, String)>,
    /// `schemas/prose/*.prose`.
    pub prose: Vec<(String, String)>,
    /// The attribute names that are reserved for controls.
    pub reserved: Vec<String>,
    /// `schemas/shape.lock` as committed.
    pub lock: String,
    /// `schemas/shape.retired`: paths that may be removed.
    pub retired: String,
    /// `schemas/shape.undescribed` as committed; `None` allows any path to have no description.
    pub undescribed: Option<String>,
}

/// The generated files.
///
/// Errors: all problems of a stage, together.
pub fn generate(sources: &Sources) -> Result<Output, Problems> {
    let roots = roots(sources)?;
    let output = emit(&roots, &share(&roots), &sources.reserved)?;
    guard(&sources.lock, &lock(&roots), &sources.retired)?;
    if let Some(committed) = &sources.undescribed {
        guard_descriptions(committed, &undescribed(&coverage(&roots)))?;
    }
    Ok(output)
}

/// The trees of all roots.
///
/// Errors: all problems of facts, policy and prose.
pub fn roots(sources: &Sources) -> Result<Vec<Root>, Problems> {
    let facts = read_facts(sources)?;
    let dates = since::read(&sources.since, &facts)?;
    let policy = policy::parse(&sources.policy)?;
    let rules = policy::parse_rules(&sources.rules)?;
    let prose = prose::parse(&sources.prose)?;
    let mut resolver = Resolver::new(&policy);
    let mut problems = Problems::default();
    let mut roots = Vec::new();
    for facts in &facts {
        match ir::build(
            ir::Input { facts, dates: &dates, prose: &prose, reserved: &sources.reserved },
            &mut resolver,
        ) {
            Ok(mut root) => {
                root.checks = ir::cross_checks(&root, &rules, &mut problems);
                roots.push(root);
            }
            Err(more) => problems.0.extend(more.0),
        }
    }
    problems.0.extend(resolver.finish().err().unwrap_or_default().0);
    problems.0.extend(prose.finish().err().unwrap_or_default().0);
    problems.finish(roots)
}

/// The releases of all roots.
///
/// Errors: all problems of facts, or of `schemas/since`.
pub fn dates(sources: &Sources) -> Result<Dates, Problems> {
    since::read(&sources.since, &read_facts(sources)?)
}

/// The facts of all roots, with their supplements.
fn read_facts(sources: &Sources) -> Result<Vec<Facts>, Problems> {
    let mut problems = Problems::default();
    let mut all = Vec::new();
    for (file, text) in &sources.facts {
        match facts::parse(file, text) {
            Ok(facts) => all.push(facts),
            Err(more) => problems.0.extend(more.0),
        }
    }
    for (file, text) in &sources.supplement {
        let added =
            facts::parse(file, text).and_then(|added| supplement::add(file, &added, &mut all));
        problems.0.extend(added.err().unwrap_or_default().0);
    }
    problems.finish(all)
}
