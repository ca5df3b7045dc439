//! Every edit of a guest, made and taken back, each on a guest of its own: on stopped guests, and on running ones
//! that go on unchanged. All guests are in one configuration, since each run of Terraform costs about a second.

use crate::domain_edit::Edit;
use crate::domains::{BODY, FOREIGN, Seen, add_foreign, block, host, make_images};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;
use crate::{domain_edits_of_devices, domain_edits_of_guest};

/// Every edit.
pub(crate) fn all() -> Vec<&'static Edit> {
    domain_edits_of_guest::EDITS.iter().chain(domain_edits_of_devices::EDITS).collect()
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

/// The content of the block of a guest that runs, halted so that it costs no time.
pub(crate) fn running() -> String {
    format!("\n  running = true\n  create  = {{ paused = true }}{BODY}")
}

#[test]
fn edits_of_a_stopped_guest_are_made_in_place_and_lose_nothing() {
    let daemon = host();
    Trial::new(&daemon, BODY).run(|edit, made| {
        let is_pending = made.state["pending_restart"] == true;
        is_pending.then(|| format!("{} is pending", edit.name))
    });
}

#[test]
fn edits_of_a_running_guest_wait_for_its_next_start_and_lose_nothing() {
    let daemon = host();
    make_images(&daemon, all().iter().map(|edit| edit.name));
    Trial::new(&daemon, &running()).run(|edit, made| {
        let is_pending = made.state["pending_restart"] == true;
        let state = daemon.virsh(&["domstate", edit.name]);
        if is_pending == edit.is_immediate {
            return Some(format!("{}: pending_restart is {is_pending}", edit.name));
        }
        (state.trim() != "paused").then(|| format!("{} is {state}", edit.name))
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

    /// Makes every edit and takes it back; `judge` says what is wrong with a guest in between.
    fn run(&self, judge: impl Fn(&Edit, &Seen) -> Option<String>) {
        self.apply(|edit| edit.before(&self.body));
        self.edits.iter().for_each(|edit| add_foreign(self.daemon, edit.name));
        self.workspace.assert_nothing_to_do();
        let start = self.look();
        self.apply(|edit| edit.after(&self.body));
        self.workspace.assert_nothing_to_do();
        let made = self.look();
        self.apply(|edit| edit.before(&self.body));
        self.workspace.assert_nothing_to_do();
        let back = self.look();
        let mut problems = Vec::new();
        for (index, edit) in self.edits.iter().enumerate() {
            let (start, made, back) = (&start[index], &made[index], &back[index]);
            problems.extend(edit.costs(start, made));
            problems.extend(edit.effects(start, made));
            problems.extend(judge(edit, made));
            problems.extend(edit.costs(made, back).map(|cost| format!("{cost}, taken back")));
            problems.extend(edit.effects(back, made).map(|effect| format!("{effect}, taken back")));
            let is_pending = back.state["pending_restart"] == true;
            problems
                .extend(is_pending.then(|| format!("{} is pending when taken back", edit.name)));
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    fn apply(&self, body: impl Fn(&Edit) -> String) {
        self.workspace.configure(&configuration(self.daemon, &self.edits, body));
        self.workspace.apply().never_says("did not keep").never_says("must be replaced");
    }

    fn look(&self) -> Vec<Seen> {
        let seen = |edit: &&Edit| Seen::look(&self.workspace, self.daemon, edit.name);
        self.edits.iter().map(seen).collect()
    }
}

impl Edit {
    /// What an edit of this kind cost that it is not about.
    pub(crate) fn costs(&self, before: &Seen, after: &Seen) -> impl Iterator<Item = String> {
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
        let name = self.name;
        costs.into_iter().map(move |cost| format!("{name}: {cost}"))
    }

    /// What libvirt does not store as the edit says.
    fn effects(&self, before: &Seen, after: &Seen) -> impl Iterator<Item = String> {
        let (name, old, new) = (self.name, before.xml.clone(), after.xml.clone());
        let has_gained = move |part: &str| !old.contains(part) && new.contains(part);
        let (old, new) = (before.xml.clone(), after.xml.clone());
        let has_lost = move |part: &str| old.contains(part) && !new.contains(part);
        let missing = self.gains.iter().filter(move |part| !has_gained(part));
        let stale = self.loses.iter().filter(move |part| !has_lost(part));
        missing.chain(stale).map(move |part| format!("{name}: nothing changed in {part}"))
    }
}
