//! Every edit of a guest, applied and reverted, each on a separate guest: on shut-off guests, and on running guests
//! that keep running unchanged. All guests are in one configuration, since each run of Terraform takes about a second.

use super::edit::{Edit, Effect};
use super::guest::{BODY, FOREIGN, Seen, add_foreign, block, host, make_images};
use super::{edits_of_devices, edits_of_guest};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Every edit.
pub(crate) fn all() -> Vec<&'static Edit> {
    edits_of_guest::EDITS.iter().chain(edits_of_devices::EDITS).collect()
}

/// The configuration of one guest for each edit.
pub(crate) fn configuration(
    daemon: &PrivateDaemon,
    edits: &[&'static Edit],
    body: impl Fn(&Edit) -> String,
) -> String {
    let blocks = edits.iter().enumerate();
    blocks.map(|(index, edit)| block(daemon, edit.name, (index, &body(edit)))).collect()
}

/// The content of the block of a running guest, whose processors are halted to save time.
pub(crate) fn running() -> String {
    format!("\n  running = true\n  create  = {{ paused = true }}{BODY}")
}

#[test]
fn edits_of_a_shut_off_guest_are_made_in_place_and_keep_foreign_content() {
    let daemon = host();
    Trial::new(&daemon, BODY).run(|_, made| {
        let is_pending = made.state["pending_restart"] != false;
        is_pending.then(|| "it is pending".to_owned()).into_iter().collect()
    });
}

#[test]
fn edits_of_a_running_guest_are_made_live_or_deferred_and_keep_foreign_content() {
    let daemon = host();
    make_images(&daemon, all().iter().map(|edit| edit.name));
    Trial::new(&daemon, &running()).run(|edit, made| {
        let is_pending = made.state["pending_restart"] == true;
        let state = daemon.virsh(&["domstate", edit.name]);
        let mut problems = Vec::new();
        if is_pending != matches!(edit.effect, Effect::Restart | Effect::Detach) {
            problems.push(format!("pending_restart is {is_pending}"));
        }
        if state.trim() != "paused" {
            problems.push(format!("the guest is {state}"));
        }
        if matches!(edit.effect, Effect::Live | Effect::Attach) {
            let live = &made.live;
            // The guest has no driver that changes its memory.
            let missing = |part: &&&str| !live.contains(**part) && !part.contains("<currentMemory");
            let missing = edit.gains.iter().filter(missing);
            problems.extend(missing.map(|part| format!("the running guest has no {part}")));
            let stale = edit.loses.iter().filter(|part| live.contains(**part));
            problems.extend(stale.map(|part| format!("the running guest has {part}")));
        }
        problems
    });
}

/// All edits on guests of one kind.
struct Trial<'a> {
    daemon: &'a PrivateDaemon,
    workspace: Workspace,
    edits: Vec<&'static Edit>,
    body: String,
}

impl<'a> Trial<'a> {
    fn new(daemon: &'a PrivateDaemon, body: &str) -> Self {
        let workspace = Workspace::new(daemon.uri());
        Self { daemon, workspace, edits: all(), body: body.to_owned() }
    }

    /// Applies every edit and reverts it; `judge` returns the problems of a guest between the two.
    fn run(&self, judge: impl Fn(&Edit, &Seen) -> Vec<String>) {
        self.apply(|edit| edit.before(&self.body));
        self.edits.iter().for_each(|edit| add_foreign(self.daemon, edit.name));
        let start = self.look();
        self.apply(|edit| deferred(edit.after(&self.body), edit.effect == Effect::Detach));
        self.workspace.assert_nothing_to_do();
        let made = self.look();
        self.apply(|edit| {
            let is_held = matches!(edit.effect, Effect::Attach | Effect::Detach);
            deferred(edit.before(&self.body), is_held)
        });
        self.workspace.assert_nothing_to_do();
        let back = self.look();
        let mut problems = Vec::new();
        for (index, edit) in self.edits.iter().enumerate() {
            let (start, made, back) = (&start[index], &made[index], &back[index]);
            let mut note = |when: &str, found: Vec<String>| {
                problems
                    .extend(found.iter().map(|problem| format!("{} {when}: {problem}", edit.name)));
            };
            note("made", edit.costs(start, made));
            note("made", edit.effects(start, made));
            note("made", judge(edit, made));
            note("taken back", edit.costs(made, back));
            note("taken back", edit.effects(back, made));
            // An interface that is added again has another MAC address than the running one.
            let may_wait = edit.effect == Effect::Attach || back.macs() != start.macs();
            if back.state["pending_restart"] == true && !may_wait {
                note("taken back", vec!["it is pending".to_owned()]);
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    fn apply(&self, body: impl Fn(&Edit) -> String) {
        self.workspace.configure(&configuration(self.daemon, &self.edits, body));
        self.workspace.apply().does_not_print("did not keep").does_not_print("must be replaced");
    }

    fn look(&self) -> Vec<Seen> {
        let seen = |edit: &&Edit| Seen::look(&self.workspace, self.daemon, edit.name);
        self.edits.iter().map(seen).collect()
    }
}

/// A configuration whose change waits for the next start: a paused guest releases no device.
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

    /// Differences between the stored document and the edit.
    fn effects(&self, before: &Seen, after: &Seen) -> Vec<String> {
        let (old, new) = (&before.xml, &after.xml);
        let missing =
            self.gains.iter().filter(|part| old.contains(**part) || !new.contains(**part));
        let stale = self.loses.iter().filter(|part| !old.contains(**part) || new.contains(**part));
        let unchanged = missing.chain(stale).map(|part| format!("nothing changed in {part}"));
        let lost = self.keeps.iter().filter(|part| !old.contains(**part) || !new.contains(**part));
        unchanged.chain(lost.map(|part| format!("{part} is lost"))).collect()
    }
}
