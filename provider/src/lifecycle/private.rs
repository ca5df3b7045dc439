//! The private data of a state, as versioned JSON. From data of another version, the parts with the same format are
//! kept.

use engine::Echo;
use engine::live::FreeSlots;
use serde_json::{Value as Json, json};

use super::host::HostIdentity;
use super::snapshot::Compare;
use super::waiting::Waiting;
use crate::identity::Parent;
use crate::resources::{NextStart, Notes, Observed};

/// The version of the format.
const VERSION: i64 = 1;

/// The private data of an object.
#[derive(Debug, Clone, Default)]
pub(super) struct Private {
    /// Values that were sent to libvirt and that libvirt did not keep.
    pub(super) echo: Echo,
    /// The host of the object; none while it is unknown.
    pub(super) host: Option<HostIdentity>,
    /// Distinguishes the resource that created or adopted the object from other resources of the same process.
    pub(super) claim: Option<String>,
    /// Whether the answer to the create was lost, so that the object may not exist.
    pub(super) is_unconfirmed: bool,
    /// The object that contains this object.
    pub(super) parent: Option<Parent>,
    /// Whether the last read found the parent.
    pub(super) parent_state: ParentState,
    /// The result of the last read; none before the first one.
    pub(super) seen: Option<Observed>,
    /// The notes of the resource type.
    pub(super) notes: Notes,
    /// Whether the create was completed, including the first start.
    pub(super) creation: Creation,
    /// The definition before the changes that wait for the next start.
    pub(super) waiting: Option<Waiting>,
    /// Whether a plan announced that the object may be restarted; only in the data that a plan passes to its apply.
    pub(super) may_restart: bool,
    /// Whether the state is the partial state of an import, which the next read completes.
    pub(super) is_import: bool,
    /// The stored document, until the first change after an import: the state contains only a part of it.
    pub(super) imported: Option<Json>,
}

/// Generates the claim of a resource that takes an object.
pub(super) fn new_claim() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Whether the create of an object was completed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Creation {
    /// It was completed, or the object was not created by this resource.
    #[default]
    Complete,
    /// It was not completed, or not yet.
    Incomplete,
}

/// Whether the last read found the parent of an object.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum ParentState {
    /// It was found, or the object has no parent.
    #[default]
    Present,
    /// It was not found.
    Missing,
}

impl ParentState {
    pub(super) fn of(is_missing: bool) -> Self {
        if is_missing { Self::Missing } else { Self::Present }
    }
}

impl Private {
    /// When a read fetches the running document.
    pub(super) fn compare(&self) -> Compare {
        if self.waiting.is_some() { Compare::Always } else { Compare::Slots }
    }

    /// Parses private data.
    pub(super) fn read(parent_attribute: Option<&'static str>, bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::default();
        }
        let json: Json = serde_json::from_slice(bytes).unwrap_or_default();
        let version = json["version"].as_i64();
        if version != Some(VERSION) {
            tracing::warn!(
                ?version,
                "private data has an unknown version: its known parts are kept"
            );
        }
        Self {
            echo: Echo::from_json(&json["echo"]),
            host: host(&json),
            claim: json["claim"].as_str().map(str::to_owned),
            is_unconfirmed: json["unconfirmed"] == true,
            parent: parent_attribute.and_then(|attribute| parent(attribute, &json["parent"])),
            parent_state: ParentState::of(json["parent_missing"] == true),
            seen: json["seen"].is_object().then(|| observed(&json["seen"])),
            notes: Notes::from_json(&json["notes"]),
            creation: if json["never_started"] == true {
                Creation::Incomplete
            } else {
                Creation::Complete
            },
            waiting: Waiting::read(&json["waiting"]),
            may_restart: json["may_restart"] == true,
            is_import: json["import"] == true,
            imported: json["imported"].is_object().then(|| json["imported"].clone()),
        }
    }

    /// Serializes private data.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut json = json!({ "version": VERSION });
        if !self.echo.is_empty() {
            json["echo"] = self.echo.to_json();
        }
        if let Some(host) = &self.host {
            json["host"] = json!(host.uuid);
            json["host_name"] = json!(host.name);
            json["instance"] = json!(host.instance);
        }
        if let Some(claim) = &self.claim {
            json["claim"] = json!(claim);
        }
        if self.is_unconfirmed {
            json["unconfirmed"] = json!(true);
        }
        if let Some(seen) = &self.seen {
            json["seen"] = json!({
                "active": seen.is_active,
                "resumes": seen.next_start == NextStart::Saved,
                "transient": seen.next_start == NextStart::Never,
                "live": seen.has_live_calls,
                "free_slots": seen.free_slots.to_json(),
                "details": seen.details.to_json(),
            });
        }
        if !self.notes.is_empty() {
            json["notes"] = self.notes.to_json();
        }
        if self.creation == Creation::Incomplete {
            json["never_started"] = json!(true);
        }
        if let Some(Parent { name, uuid, .. }) = &self.parent {
            json["parent"] = json!({ "name": name, "uuid": uuid });
        }
        if self.parent_state == ParentState::Missing {
            json["parent_missing"] = json!(true);
        }
        if let Some(waiting) = &self.waiting {
            json["waiting"] = waiting.write();
        }
        if self.may_restart {
            json["may_restart"] = json!(true);
        }
        if self.is_import {
            json["import"] = json!(true);
        }
        if let Some(imported) = &self.imported {
            json["imported"] = imported.clone();
        }
        json.to_string().into_bytes()
    }
}

fn host(json: &Json) -> Option<HostIdentity> {
    let text = |name: &str| json[name].as_str().map(str::to_owned);
    let host = HostIdentity {
        uuid: text("host"),
        name: text("host_name").unwrap_or_default(),
        instance: text("instance"),
    };
    (host != HostIdentity::default()).then_some(host)
}

fn parent(attribute: &'static str, json: &Json) -> Option<Parent> {
    let text = |name: &str| json[name].as_str().map(str::to_owned);
    Some(Parent { attribute, name: text("name")?, uuid: text("uuid") })
}

fn observed(json: &Json) -> Observed {
    Observed {
        is_active: json["active"] == true,
        next_start: match (json["resumes"] == true, json["transient"] == true) {
            (true, _) => NextStart::Saved,
            (_, true) => NextStart::Never,
            _ => NextStart::Stored,
        },
        // Earlier versions did not record it.
        has_live_calls: json["live"] != false,
        free_slots: FreeSlots::from_json(&json["free_slots"]),
        details: Notes::from_json(&json["details"]),
    }
}

#[cfg(test)]
mod tests {
    use engine::live::FreeSlots;
    use serde_json::json;

    use super::{Creation, HostIdentity, Parent, ParentState, Private};
    use crate::resources::{NextStart, Notes, Observed};

    #[test]
    fn private_data_is_read_back() {
        let mut details = Notes::default();
        details.set_texts("guests", vec!["web".to_owned()]);
        let seen = Observed {
            is_active: true,
            next_start: NextStart::Never,
            has_live_calls: true,
            free_slots: FreeSlots::from_json(&json!({ "port": 2, "usb": null })),
            details,
        };
        let mut notes = Notes::default();
        notes.set_flag("built", true);
        let private = Private {
            host: Some(HostIdentity {
                uuid: Some("6d0f".to_owned()),
                name: "alpha".to_owned(),
                instance: Some("qemu/system".to_owned()),
            }),
            claim: Some("c1".to_owned()),
            is_unconfirmed: true,
            parent: Some(Parent {
                attribute: "pool",
                name: "images".to_owned(),
                uuid: Some("0a1b".to_owned()),
            }),
            parent_state: ParentState::Missing,
            seen: Some(seen.clone()),
            notes,
            creation: Creation::Incomplete,
            is_import: true,
            ..Private::default()
        };
        let read = Private::read(Some("pool"), &private.write());
        assert_eq!((read.seen, read.notes, read.is_import), (Some(seen), private.notes, true));
        assert_eq!((read.host, read.claim), (private.host, private.claim));
        assert_eq!((read.parent, read.parent_state), (private.parent, ParentState::Missing));
        assert!(read.is_unconfirmed && read.creation == Creation::Incomplete);
    }

    #[test]
    fn unknown_bytes_are_ignored() {
        for bytes in [&b""[..], b"{", b"[1]", b"null"] {
            assert!(!Private::read(None, bytes).notes.flag("built"));
        }
    }

    #[test]
    fn private_data_of_a_later_version_keeps_the_echo_and_the_host() {
        let later = br#"{"version":2,"notes":{"built":true},"host":"6d0f","new":[1],"seen":"of another form",
            "echo":{"os.loader_format":["raw",null]}}"#;
        let read = Private::read(None, later);
        assert!(read.notes.flag("built") && read.seen.is_none());
        assert_eq!(read.host.and_then(|host| host.uuid).as_deref(), Some("6d0f"));
        assert_eq!(read.echo.addresses().collect::<Vec<_>>(), ["os.loader_format"]);
    }
}
