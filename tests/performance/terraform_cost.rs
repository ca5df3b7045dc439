//! Whole commands: Terraform with the provider, and with one that only echoes over the same schema and state.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::PrivateDaemon;
use crate::terraform::{Workspace, provider_binary};
use crate::{guest, usage};

const GUESTS: usize = 100;
const RUNS: usize = 3;

/// What a command took.
#[derive(Clone, Copy)]
struct Cost {
    processor: Duration,
    wall: Duration,
}

/// Prints what a plan and an apply cost with either provider.
pub(crate) fn print(daemon: &PrivateDaemon) {
    let workspace = Workspace::with(daemon.uri(), &guest::configuration(GUESTS));
    workspace.apply();
    workspace.assert_nothing_to_do();
    let ours = costs(&workspace, "ours");
    exchange(&workspace, Path::new(env!("CARGO_BIN_EXE_mirror-plugin")));
    let theirs = costs(&workspace, "theirs");
    exchange(&workspace, &provider_binary());
    println!("{GUESTS} guests, Terraform and the provider together: median of {RUNS} commands");
    for (index, command) in
        ["plan, nothing to do", "apply, nothing to do", "apply, all changed"].iter().enumerate()
    {
        let (ours, theirs) = (ours[index], theirs[index]);
        let seconds = |time: Duration| time.as_secs_f64();
        println!(
            "  {command:24} {:6.2} s CPU, {:6.2} s; with an echo {:6.2} s CPU, {:6.2} s; CPU {:.2} times",
            seconds(ours.processor),
            seconds(ours.wall),
            seconds(theirs.processor),
            seconds(theirs.wall),
            seconds(ours.processor) / seconds(theirs.processor),
        );
    }
    workspace.destroy();
}

fn costs(workspace: &Workspace, who: &str) -> [Cost; 3] {
    let titled = |title: &str| {
        let variable = format!("-var=title={title}");
        workspace
            .run(&["apply", "-auto-approve", "-input=false", "-no-color", &variable])
            .succeeded();
    };
    let plan = median(|_| drop(workspace.run(&["plan", "-input=false", "-no-color"]).succeeded()));
    let apply = median(|_| drop(workspace.apply()));
    let changed = median(|run| titled(&format!("{who} {run}")));
    titled("first");
    [plan, apply, changed]
}

fn median(command: impl Fn(usize)) -> Cost {
    let mut costs: Vec<_> = (0..RUNS)
        .map(|run| {
            let (started, before) = (Instant::now(), usage::processor_of_children());
            command(run);
            let processor = usage::processor_of_children().saturating_sub(before);
            Cost { processor, wall: started.elapsed() }
        })
        .collect();
    costs.sort_by_key(|cost| cost.processor);
    costs[RUNS / 2]
}

/// Puts another provider in the place of the one that is installed.
fn exchange(workspace: &Workspace, binary: &Path) {
    let link = workspace.installed();
    std::fs::remove_file(&link).unwrap();
    symlink(binary, link).unwrap();
}
