//! `lint`: the unknown keys of a configuration and every check that needs no host and no evaluation. In: folders and
//! files. Out: findings, or files with right keys. Calls nothing.

mod blocks;
mod finding;
mod fix;
mod target;

use std::path::PathBuf;

pub use finding::Finding;

use crate::sources::unknown_keys;
use blocks::Blocks;
use target::Target;

/// How often files are corrected: a corrected key may have further unknown keys in its value.
const MAX_ROUNDS: usize = 16;

/// The findings in folders and files.
///
/// Errors: sentences about what cannot be read.
pub fn lint(paths: &[PathBuf]) -> Result<Vec<Finding>, Vec<String>> {
    let blocks = Blocks::new();
    let mut findings = Vec::new();
    let mut errors = Vec::new();
    for target in Target::read_all(paths, &mut errors) {
        findings.extend(check(&blocks, &target));
    }
    // A module may be called from several folders.
    let mut unique: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if !unique.contains(&finding) {
            unique.push(finding);
        }
    }
    if errors.is_empty() { Ok(unique) } else { Err(errors) }
}

/// Corrects the keys of which certainly only the name is wrong. Adds a line for each to `renamed`.
///
/// Errors: sentences about what cannot be read or written.
pub fn fix(paths: &[PathBuf], renamed: &mut Vec<String>) -> Result<(), Vec<String>> {
    let blocks = Blocks::new();
    for path in paths {
        for _ in 0..MAX_ROUNDS {
            let target = Target::read(path).map_err(|error| vec![error])?;
            let keys = unknown_keys(&target.tree, blocks.schemas());
            let keys = keys.iter().filter(|key| target.reports(&key.file));
            let before = renamed.len();
            fix::apply(&target, keys, renamed).map_err(|error| vec![error])?;
            if renamed.len() == before {
                break;
            }
        }
    }
    Ok(())
}

fn check(blocks: &Blocks, target: &Target) -> Vec<Finding> {
    let keys = unknown_keys(&target.tree, blocks.schemas());
    let keys = keys.iter().filter(|key| target.reports(&key.file));
    let mut findings: Vec<Finding> =
        keys.map(|key| Finding::of_key(&target.name(&key.file), key)).collect();
    let unknown: Vec<_> =
        findings.iter().map(|finding| (finding.file.clone(), finding.position)).collect();
    let is_new = |finding: &Finding| {
        !unknown
            .iter()
            .any(|(file, position)| *file == finding.file && *position == finding.position)
    };
    for file in target.tree.files.iter().filter(|file| target.reports(&file.name)) {
        findings.extend(blocks.check(file, &target.name(&file.name)).into_iter().filter(is_new));
    }
    findings.extend(target.unreadable());
    findings.sort_by(|a, b| (&a.file, a.position).cmp(&(&b.file, b.position)));
    findings
}
