//! Every edit of a guest, applied and reverted, each on a separate guest: on shut-off guests, and on running guests,
//! whose QEMU processes are the same afterwards. All guests are in one configuration, since each run of Terraform takes
//! about a second. `EDITS=PREFIX,..` selects some of them.

use provider::libvirt::Connection;

use super::edit::{Edit, Effect, Version};
use super::guest::{BODY, FOREIGN, Seen, add_foreign, block, host, make_images, prepared};
use super::{edits_live, edits_live_devices, edits_of_devices, edits_of_guest};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The edits that are made on shut-off and on running guests.
pub(crate) fn all() -> Vec<&'static Edit> {
    edits_of_guest::EDITS.iter().chain(edits_of_devices::EDITS).collect()
}

/// The content of the block of a running guest, whose processors are halted to save time.
pub(crate) fn running() -> String {
    format!("\n  running = true\n  create  = {{ paused = true }}{BODY}")
}

#[test]
fn edits_of_a_shut_off_guest_are_made_in_place_and_keep_foreign_content() {
    let daemon = host();
    Trial::new(&daemon, all(), BODY).run(|_, _, made| {
        let is_pending = made.state["pending_restart"] != false;
        is_pending.then(|| "it is pending".to_owned()).into_iter().collect()
    });
}

#[test]
fn edits_of_a_running_guest_are_made_live_or_deferred_and_keep_foreign_content() {
    let daemon = host();
    let trial = Trial::new(&daemon, all(), &running());
    trial.run(|edit, start, made| trial.judge(edit, start, made));
}

#[test]
fn each_kind_of_live_change_is_made_in_a_running_guest_and_reverted() {
    let daemon = host();
    let tables =
        [edits_live::EDITS, edits_live_devices::STORAGE_AND_NETWORK, edits_live_devices::OTHERS];
    let trial = Trial::new(&daemon, tables.into_iter().flatten().collect(), &running());
    trial.run(|edit, start, made| trial.judge(edit, start, made));
}

#[test]
fn limits_of_a_running_guest_are_changed_live() {
    let daemon = prepared(PrivateDaemon::with_control_groups());
    let trial = Trial::new(&daemon, edits_live::LIMITS.iter().collect(), &running());
    trial.run(|edit, start, made| trial.judge(edit, start, made));
}

/// All edits on guests of one kind.
struct Trial<'a> {
    daemon: &'a PrivateDaemon,
    workspace: Workspace,
    edits: Vec<&'static Edit>,
    body: String,
    version: Version,
}

impl<'a> Trial<'a> {
    fn new(daemon: &'a PrivateDaemon, mut edits: Vec<&'static Edit>, body: &str) -> Self {
        if let Ok(chosen) = std::env::var("EDITS") {
            edits.retain(|edit| chosen.split(',').any(|prefix| edit.name.starts_with(prefix)));
        }
        let version = Connection::new(Some(daemon.uri())).versions().expect("it runs").daemon;
        let workspace = Workspace::new(daemon.uri());
        Self { daemon, workspace, edits, body: body.to_owned(), version }
    }

    /// The name of an edit's guest: control groups are found by the mark of the daemon.
    fn name(&self, edit: &Edit) -> String {
        if self.daemon.has_control_groups() {
            format!("{}-{}", edit.name, self.daemon.mark())
        } else {
            edit.name.to_owned()
        }
    }

    /// Applies every edit and reverts it; `judge` returns the problems of a guest between the two.
    fn run(&self, judge: impl Fn(&Edit, &Seen, &Seen) -> Vec<String>) {
        let names: Vec<_> = self.edits.iter().map(|edit| self.name(edit)).collect();
        make_images(self.daemon, names.iter().map(String::as_str));
        self.apply(Edit::before);
        for name in &names {
            add_foreign(self.daemon, name);
        }
        let start = self.look();
        self.apply(|edit, body| {
            deferred(edit.after(body), edit.effect_on(self.version) == Effect::Detach)
        });
        self.workspace.assert_nothing_to_do();
        let made = self.look();
        self.apply(|edit, body| {
            let effect = edit.effect_on(self.version);
            deferred(edit.before(body), matches!(effect, Effect::Attach | Effect::Detach))
        });
        self.workspace.assert_nothing_to_do();
        let back = self.look();
        let mut problems = Vec::new();
        for (index, edit) in self.edits.iter().enumerate() {
            let seen = [&start[index], &made[index], &back[index]];
            let mut found = judge(edit, seen[0], seen[1]);
            found.extend(self.round_trip(edit, seen));
            problems.extend(found.iter().map(|problem| format!("{}: {problem}", edit.name)));
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    /// The problems of an edit and its reversal in a guest of any kind.
    fn round_trip(&self, edit: &Edit, [start, made, back]: [&Seen; 3]) -> Vec<String> {
        let mut problems = edit.costs(start, made);
        problems.extend(edit.effects(&start.xml, &made.xml));
        let mut reverted = edit.costs(made, back);
        reverted.extend(edit.effects(&back.xml, &made.xml));
        // An interface that is added again has another MAC address than the running one.
        let effect = edit.effect_on(self.version);
        let may_wait = effect == Effect::Attach || back.macs() != start.macs();
        if back.state["pending_restart"] == true && !may_wait {
            reverted.push("it is pending".to_owned());
        }
        if back.process != start.process {
            reverted.push("another process runs it".to_owned());
        }
        if effect == Effect::Live && start.is_running() {
            reverted.extend(edit.live_effects(back, made));
        }
        problems.extend(reverted.iter().map(|problem| format!("taken back: {problem}")));
        problems
    }

    /// The problems of a running guest after an edit.
    fn judge(&self, edit: &Edit, start: &Seen, made: &Seen) -> Vec<String> {
        let is_pending = made.state["pending_restart"] == true;
        let state = self.daemon.virsh(&["domstate", &self.name(edit)]);
        let mut problems = Vec::new();
        let effect = edit.effect_on(self.version);
        if is_pending != matches!(effect, Effect::Restart | Effect::Detach) {
            problems.push(format!("pending_restart is {is_pending}"));
        }
        if state.trim() != "paused" || made.process != start.process || !made.is_running() {
            problems.push(format!("the guest is {state}, and was {:?}", start.process));
        }
        match effect {
            Effect::Live | Effect::Attach => problems.extend(edit.live_effects(start, made)),
            Effect::Restart | Effect::Detach => {
                let is_wrong =
                    |part: &&&str| made.live.contains(**part) != edit.early.contains(*part);
                let wrong = edit.gains.iter().filter(is_wrong);
                problems.extend(wrong.map(|part| format!("{part} takes effect at the wrong time")));
                let is_gone =
                    |part: &&&str| start.live.contains(**part) && !made.live.contains(**part);
                let gone = edit.loses.iter().filter(is_gone);
                problems.extend(gone.map(|part| format!("the running guest has lost {part}")));
            }
            Effect::Nothing => {}
        }
        problems
    }

    fn apply(&self, body: impl Fn(&Edit, &str) -> String) {
        let blocks = self.edits.iter().enumerate().map(|(index, edit)| {
            block(self.daemon, &self.name(edit), (index, &body(edit, &self.body)))
        });
        self.workspace.configure(&blocks.collect::<String>());
        self.workspace.apply().does_not_print("did not keep").does_not_print("must be replaced");
    }

    fn look(&self) -> Vec<Seen> {
        let names = self.edits.iter().map(|edit| self.name(edit));
        Seen::look_at_all(&self.workspace, self.daemon, names)
    }
}

/// A configuration whose change waits for the next start: a paused guest releases no PCI device.
fn deferred(body: String, is_deferred: bool) -> String {
    if is_deferred { format!("\n  update = {{ live = false }}{body}") } else { body }
}

impl Edit {
    /// Changes of the document that an edit of this kind must not cause.
    pub(crate) fn costs(&self, before: &Seen, after: &Seen) -> Vec<String> {
        let mut costs = Vec::new();
        if [&after.state["uuid"], &after.state["id"]]
            != [&before.state["uuid"], &before.state["id"]]
        {
            costs.push("it got another UUID".to_owned());
        }
        if before.xml.contains(FOREIGN) && !after.xml.contains(FOREIGN) {
            costs.push("the metadata of another tool is lost".to_owned());
        }
        let (macs, macs_now) = (before.macs(), after.macs());
        let lost: Vec<_> = macs.difference(&macs_now).collect();
        if lost.len() > macs.len().saturating_sub(macs_now.len()) {
            costs.push(format!("the MAC addresses {lost:?} are lost"));
        }
        if !self.is_of_password && after.passwords() != before.passwords() {
            costs.push("the password is lost".to_owned());
        }
        let now = after.addresses();
        let stays = |tag: &str| !self.moves.iter().any(|moved| *moved == tag || *moved == "*");
        for (device, place) in before.addresses().iter().filter(|(device, _)| stays(&device.0)) {
            if now.get(device).is_some_and(|now| now != place) {
                costs.push(format!("{device:?} moved from {place} to {}", now[device]));
            }
        }
        costs
    }

    /// Differences between two versions of a document and the edit.
    fn effects(&self, old: &str, new: &str) -> Vec<String> {
        let missing =
            self.gains.iter().filter(|part| old.contains(**part) || !new.contains(**part));
        let stale = self.loses.iter().filter(|part| !old.contains(**part) || new.contains(**part));
        let unchanged = missing.chain(stale).map(|part| format!("nothing changed in {part}"));
        let lost = self.keeps.iter().filter(|part| !old.contains(**part) || !new.contains(**part));
        unchanged.chain(lost.map(|part| format!("{part} is lost"))).collect()
    }

    /// The same for the running guest.
    fn live_effects(&self, before: &Seen, after: &Seen) -> Vec<String> {
        let found = self.effects(&before.live, &after.live).into_iter();
        // The guest has no driver that changes its memory.
        let found = found.filter(|problem| !problem.contains("<currentMemory"));
        found.map(|problem| format!("in the running guest: {problem}")).collect()
    }
}
