//! Complete commands: Terraform with the provider, and with a provider that only returns values, for the same schema
//! and state.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::PrivateDaemon;
use crate::terraform::{Workspace, provider_binary};
use crate::{guest, limit, storage, usage};

const GUESTS: usize = 100;
const RUNS: usize = 3;

/// The largest factor between the processor times of a command with the provider and with the mirror.
const LIMIT: f64 = 1.3;

/// What a command took.
#[derive(Clone, Copy)]
struct Cost {
    processor: Duration,
    wall: Duration,
}

/// Prints the cost of a plan and an apply of guests with either provider.
pub(crate) fn print_guests(daemon: &PrivateDaemon) {
    let workspace = Workspace::with(daemon.uri(), &guest::configuration(GUESTS));
    let (ours, mirror) = (provider_binary(), mirror());
    workspace.apply();
    workspace.assert_nothing_to_do();
    println!("{GUESTS} guests, Terraform and the provider together: median of {RUNS} commands");
    compare(&workspace, "plan, nothing to do", |_| plan(&workspace));
    compare(&workspace, "apply, nothing to do", |_| drop(workspace.apply()));
    compare(&workspace, "apply, all changed", |title| titled(&workspace, title));
    // The mirror never reached libvirt, and the provider did.
    let last = format!("ours {}", RUNS - 1);
    assert_eq!(daemon.virsh(&["desc", "--title", "vm-0"]).trim(), last);
    assert!(workspace.state("libvirt_domain.vm[0]")["title"] == *last);
    exchange(&workspace, mirror);
    titled(&workspace, "mirror only");
    assert_eq!(daemon.virsh(&["desc", "--title", "vm-0"]).trim(), last);
    exchange(&workspace, &ours);
    titled(&workspace, "first");
    workspace.destroy();
}

/// Prints the cost of a plan of volumes, networks and pools with either provider.
pub(crate) fn print_storage(daemon: &PrivateDaemon) {
    let workspace = Workspace::with(daemon.uri(), &storage::configuration(daemon.dir()));
    workspace.apply();
    workspace.assert_nothing_to_do();
    println!(
        "1000 volumes, 200 networks and 50 pools, Terraform and the provider together: median of {RUNS} commands"
    );
    compare(&workspace, "plan, nothing to do", |_| plan(&workspace));
    workspace.destroy();
}

/// Prints the cost of a command with either provider. The two alternate, because the speed of the machine varies.
fn compare(workspace: &Workspace, name: &str, command: impl Fn(&str)) {
    let (ours, mirror) = (provider_binary(), mirror());
    let (mut with_ours, mut with_mirror) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        with_mirror.push(cost(workspace, mirror, || command(&format!("mirror {run}"))));
        with_ours.push(cost(workspace, &ours, || command(&format!("ours {run}"))));
    }
    exchange(workspace, &ours);
    let (ours, mirror) = (median(with_ours), median(with_mirror));
    let seconds = |time: Duration| time.as_secs_f64();
    let factor = seconds(ours.processor) / seconds(mirror.processor);
    println!(
        "  {name:24} {:6.2} s CPU, {:6.2} s; with the mirror {:6.2} s CPU, {:6.2} s; CPU {factor:.2} times",
        seconds(ours.processor),
        seconds(ours.wall),
        seconds(mirror.processor),
        seconds(mirror.wall),
    );
    limit::at_most(&format!("CPU of {name}"), factor, LIMIT);
}

fn mirror() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_mirror-plugin"))
}

fn plan(workspace: &Workspace) {
    workspace.run(&["plan", "-input=false", "-no-color"]).succeeded();
}

fn titled(workspace: &Workspace, title: &str) {
    let variable = format!("-var=title={title}");
    workspace.run(&["apply", "-auto-approve", "-input=false", "-no-color", &variable]).succeeded();
}

fn cost(workspace: &Workspace, provider: &Path, command: impl Fn()) -> Cost {
    exchange(workspace, provider);
    let (started, before) = (Instant::now(), usage::processor_of_children());
    command();
    let processor = usage::processor_of_children().saturating_sub(before);
    Cost { processor, wall: started.elapsed() }
}

fn median(mut costs: Vec<Cost>) -> Cost {
    costs.sort_by_key(|cost| cost.processor);
    costs[costs.len() / 2]
}

/// Replaces the installed provider by another one.
fn exchange(workspace: &Workspace, binary: &Path) {
    let link = workspace.installed();
    std::fs::remove_file(&link).unwrap();
    symlink(binary, link).unwrap();
}
