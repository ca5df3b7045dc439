//! Random pairs of edits in one apply: libvirt applies both, or it refuses them and nothing changes. `PAIR_SEED`
//! selects other pairs; a failing test prints the seed.

use std::collections::BTreeSet;

use super::edit::Edit;
use super::edits::{all, running};
use super::guest::{BODY, Seen, add_foreign, address, block, host, make_images};
use crate::terraform::Workspace;

/// The number of pairs for shut-off guests, and for running guests.
const COUNTS: [usize; 2] = [24, 12];

/// Two edits, and the configurations without and with both.
struct Pair {
    name: String,
    edits: [&'static Edit; 2],
    before: String,
    after: String,
}

#[test]
fn pairs_of_edits_are_applied_or_refused_as_a_whole() {
    let seed = std::env::var("PAIR_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(4);
    let mut random = Random(seed);
    let mut pairs = Vec::new();
    for (count, body) in
        COUNTS.into_iter().zip([BODY, &format!("\n  update = {{ live = false }}{}", running())])
    {
        let names = (pairs.len()..).map(|index| format!("pair-{index}"));
        pairs.extend(names.map(|name| random.pair(name, body)).take(count));
    }
    let daemon = host();
    make_images(&daemon, pairs.iter().map(|pair| pair.name.as_str()));
    let configuration = |body: fn(&Pair) -> &str| -> String {
        let pairs = pairs.iter().enumerate();
        pairs.map(|(index, pair)| block(&daemon, &pair.name, (index, body(pair)))).collect()
    };
    let workspace = Workspace::with(daemon.uri(), &configuration(|pair| &pair.before));
    workspace.apply();
    for pair in &pairs {
        add_foreign(&daemon, &pair.name);
    }
    let look = || -> Vec<Seen> {
        Seen::look_at_all(&workspace, &daemon, pairs.iter().map(|pair| &pair.name))
    };
    let before = look();
    workspace.configure(&configuration(|pair| &pair.after));
    let run = workspace.run(&["apply", "-auto-approve", "-input=false", "-no-color"]);
    let after = look();
    let undone: BTreeSet<String> = workspace.changes().into_keys().collect();
    let mut problems = Vec::new();
    for ((pair, before), after) in pairs.iter().zip(&before).zip(&after) {
        let is_refused = run.text.contains(&format!("Cannot update domain \"{}\"", pair.name));
        let is_undone = undone.contains(&address(&pair.name));
        let found = match (is_refused, is_undone) {
            (true, true) => unchanged(before, after),
            (false, false) => pair.costs(before, after),
            (true, false) => vec!["it was refused and is planned no more".to_owned()],
            (false, true) => vec!["it is planned again".to_owned()],
        };
        let [one, other] = pair.edits.map(|edit| edit.name);
        problems.extend(found.into_iter().map(|problem| format!("{one} and {other}: {problem}")));
    }
    assert!(problems.is_empty(), "PAIR_SEED={seed}\n{}\n{run}", problems.join("\n"));
}

/// Differences after a rejected change.
fn unchanged(before: &Seen, after: &Seen) -> Vec<String> {
    let is_same = [before.xml == after.xml, before.state == after.state];
    let parts = ["its definition", "its state"].into_iter().zip(is_same);
    parts.filter(|(_, same)| !same).map(|(part, _)| format!("{part} changed")).collect()
}

impl Pair {
    /// Changes of the document that neither edit of the pair may cause.
    fn costs(&self, before: &Seen, after: &Seen) -> Vec<String> {
        let [mut ours, theirs] = self.edits.map(|edit| edit.costs(before, after));
        ours.retain(|cost| theirs.contains(cost));
        ours
    }
}

/// Random numbers from a seed (xorshift).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % below
    }

    /// Two edits that can be combined in one configuration.
    fn pair(&mut self, name: String, body: &str) -> Pair {
        let all = all();
        loop {
            let edits = [all[self.next(all.len())], all[self.next(all.len())]];
            let [one, other] = edits;
            let before = one.before_in(body).and_then(|body| other.before_in(&body));
            let after = before.as_ref().and_then(|body| other.after_in(&one.after_in(body)?));
            if let (Some(before), Some(after)) = (before, after) {
                return Pair { name, edits, before, after };
            }
        }
    }
}
