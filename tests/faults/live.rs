//! A change of a running guest that consists of several live changes, and the check of its result.

use mapping::Value;
use provider::libvirt::{Connection, Document, Domain, Secrets};

use crate::scenarios::{Before, SUBJECT, Scenario, Site, Step, scenario};

/// The operations whose changes are made live, with the parts of the running document that show each of them, and the
/// parts that must be gone.
const SHOWN: &[(&str, &[&str], &[&str])] = &[
    ("domain/change-running", &["<title>new</title>"], &[]),
    (
        "domain/change-live",
        &["<title>new</title>", "<target dev='sdb'", "period='5'"],
        &["<target dev='sda'"],
    ),
];

impl Site {
    /// A disk is attached, another one is detached, and values are set by two calls.
    pub(crate) fn of_live_changes(&self) -> Vec<Scenario> {
        let disk = |name: &str| {
            let file = self.folder.join(format!("{name}.img"));
            std::fs::write(&file, vec![0; 1 << 20]).expect("the folder can be written");
            format!(
                "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}'/>\
                 <target dev='{name}' bus='scsi'/></disk>",
                file.display()
            )
        };
        let guest = |head: &str, disk: &str, balloon: &str| {
            let controller = "<controller type='scsi' index='0' model='virtio-scsi'/>";
            let balloon = format!("<memballoon model='virtio'>{balloon}</memballoon>");
            let more = format!("{head}<devices>{controller}{disk}{balloon}</devices>");
            self.domain(SUBJECT, &more, &[("running", true.into())])
        };
        let before = guest("", &disk("sda"), "");
        let after = guest("<title>new</title>", &disk("sdb"), "<stats period='5'/>");
        let (name, r#type) = ("domain/change-live", "libvirt_domain");
        vec![scenario(name, r#type, Before::Managed(before), Step::Change(after))]
    }
}

/// Errors: the state has no pending change, and the running guest lacks a part of the change.
pub(crate) fn is_live(
    scenario: &Scenario,
    state: &Value,
    observer: &Connection,
) -> Result<(), String> {
    let shown = SHOWN.iter().find(|(name, ..)| *name == scenario.name);
    let (Some((_, parts, gone)), Some(false)) = (shown, state.get("pending_restart").as_bool())
    else {
        return Ok(());
    };
    let domain = Domain::by_name(observer, SUBJECT).map_err(|error| error.to_string())?;
    let live = domain.xml(Document::Live, Secrets::Hidden).map_err(|error| error.to_string())?;
    let lacking = parts.iter().find(|part| !live.contains(**part));
    let left = gone.iter().find(|part| live.contains(**part));
    match (lacking, left) {
        (None, None) => Ok(()),
        _ => Err(format!(
            "nothing is pending; the running guest lacks {lacking:?} and still has {left:?}"
        )),
    }
}
