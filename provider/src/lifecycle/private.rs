//! What is remembered beside a state, as versioned JSON. Foreign content counts as nothing remembered.

use engine::Echo;
use serde_json::{Value as Json, json};

use super::waiting::Waiting;
use crate::resources::{NextStart, Notes, Observed};

/// The layout's version.
const VERSION: i64 = 1;

/// What is remembered about an object.
#[derive(Debug, Clone, Default)]
pub(super) struct Private {
    /// What libvirt was sent and did not keep.
    pub(super) echo: Echo,
    /// The UUID of the host that has the object.
    pub(super) host: Option<String>,
    /// What the last read saw; nothing before the first one.
    pub(super) seen: Option<Observed>,
    /// What the resource remembers.
    pub(super) notes: Notes,
    /// The definition from before the changes that wait for the next start.
    pub(super) waiting: Option<Waiting>,
    /// Whether a plan announced that the object may be restarted; in what a plan hands to its apply only.
    pub(super) may_restart: bool,
    /// Whether the state is the stub of an import, which the next read fills.
    pub(super) is_import: bool,
    /// What is stored, until the first change after an import: the state has only a part of it.
    pub(super) imported: Option<Json>,
}

impl Private {
    /// Reads what was remembered.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let json: Json = serde_json::from_slice(bytes).unwrap_or_default();
        if json["version"].as_i64() != Some(VERSION) {
            return Self::default();
        }
        Self {
            echo: Echo::from_json(&json["echo"]),
            host: json["host"].as_str().map(str::to_owned),
            seen: json["seen"].is_object().then(|| observed(&json["seen"])),
            notes: Notes {
                is_built: json["built"] == true,
                parent: parent(&json["parent"]),
                has_named_files: json["named_files"] == true,
                started: None,
            },
            waiting: Waiting::read(&json["waiting"]),
            may_restart: json["may_restart"] == true,
            is_import: json["import"] == true,
            imported: json["imported"].is_object().then(|| json["imported"].clone()),
        }
    }

    /// What to remember.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut json = json!({ "version": VERSION });
        if !self.echo.is_empty() {
            json["echo"] = self.echo.to_json();
        }
        if let Some(host) = &self.host {
            json["host"] = json!(host);
        }
        if let Some(seen) = &self.seen {
            json["seen"] = json!({
                "active": seen.is_active, "guests": seen.guests,
                "resumes": seen.next_start == NextStart::Saved,
                "transient": seen.next_start == NextStart::Never,
            });
        }
        if self.notes.is_built {
            json["built"] = json!(true);
        }
        if self.notes.has_named_files {
            json["named_files"] = json!(true);
        }
        if let Some((name, uuid)) = &self.notes.parent {
            json["parent"] = json!({ "name": name, "uuid": uuid });
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

fn parent(json: &Json) -> Option<(String, String)> {
    Some((json["name"].as_str()?.to_owned(), json["uuid"].as_str()?.to_owned()))
}

fn observed(json: &Json) -> Observed {
    let guests = json["guests"].as_array().map(Vec::as_slice).unwrap_or_default();
    Observed {
        is_active: json["active"] == true,
        autostart: None,
        next_start: match (json["resumes"] == true, json["transient"] == true) {
            (true, _) => NextStart::Saved,
            (_, true) => NextStart::Never,
            _ => NextStart::Stored,
        },
        guests: guests.iter().filter_map(|guest| guest.as_str().map(str::to_owned)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::Private;
    use crate::resources::{NextStart, Notes, Observed};

    #[test]
    fn what_is_remembered_comes_back() {
        let seen = Observed {
            is_active: true,
            autostart: None,
            next_start: NextStart::Never,
            guests: vec!["web".to_owned()],
        };
        let private = Private {
            host: Some("6d0f".to_owned()),
            seen: Some(seen.clone()),
            notes: Notes {
                is_built: true,
                parent: Some(("images".to_owned(), "0a1b".to_owned())),
                has_named_files: true,
                started: None,
            },
            is_import: true,
            ..Private::default()
        };
        let read = Private::read(&private.write());
        assert_eq!((read.seen, read.notes, read.is_import), (Some(seen), private.notes, true));
        assert_eq!(read.host.as_deref(), Some("6d0f"));
    }

    #[test]
    fn foreign_bytes_are_nothing() {
        for bytes in [&b""[..], b"{", b"{\"version\":2,\"built\":true}", b"[1]"] {
            assert!(!Private::read(bytes).notes.is_built);
        }
    }
}
