//! Commands to the guest agent, as JSON, and their answers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};

use crate::libvirt::{Error, ErrorKind, Result};

/// The most bytes of a file that are read.
const MAX_BYTES: u64 = 64 << 10;

/// The agent of a guest: sends a command and returns the answer.
#[derive(Clone, Copy)]
pub(super) struct Agent<'a>(pub(super) &'a dyn Fn(&str) -> Result<String>);

/// A program that has ended.
pub(super) struct Exited {
    /// What it wrote to standard output.
    pub(super) output: String,
}

impl Agent<'_> {
    /// Errors: the agent does not answer.
    pub(super) fn ping(self) -> Result<()> {
        self.command("guest-ping", None).map(drop)
    }

    /// Starts a program and returns its number. Errors: it does not exist, or the agent refuses to start programs.
    pub(super) fn start(self, program: &str, arguments: &[&str]) -> Result<u64> {
        let arguments = json!({ "path": program, "arg": arguments, "capture-output": true });
        let started = self.command("guest-exec", Some(arguments))?;
        started["pid"].as_u64().ok_or_else(|| unexpected("guest-exec"))
    }

    /// The program with a number, if it has ended.
    pub(super) fn ended(self, number: u64) -> Result<Option<Exited>> {
        let status = self.command("guest-exec-status", Some(json!({ "pid": number })))?;
        let is_ended = status["exited"].as_bool() == Some(true);
        Ok(is_ended.then(|| Exited { output: decode(&status["out-data"]) }))
    }

    /// The start of a file. Errors: it does not exist, or the agent refuses to read files.
    pub(super) fn file(self, path: &str) -> Result<String> {
        self.with_file(path, |handle| self.read(handle, MAX_BYTES))
    }

    /// The last bytes of a file. Errors: as for [`Agent::file`].
    pub(super) fn end_of_file(self, path: &str, bytes: u64) -> Result<String> {
        self.with_file(path, |handle| {
            let seek = |offset: u64, whence: &str| {
                let arguments = json!({ "handle": handle, "offset": offset, "whence": whence });
                self.command("guest-file-seek", Some(arguments))
            };
            let length = seek(0, "end")?["position"].as_u64().unwrap_or_default();
            seek(length.saturating_sub(bytes), "set")?;
            self.read(handle, bytes)
        })
    }

    fn with_file<T>(self, path: &str, work: impl FnOnce(&Json) -> Result<T>) -> Result<T> {
        let handle = self.command("guest-file-open", Some(json!({ "path": path, "mode": "r" })))?;
        let done = work(&handle);
        // The agent closes it at the latest when it ends, so a failure is ignored.
        let _ = self.command("guest-file-close", Some(json!({ "handle": handle })));
        done
    }

    fn read(self, handle: &Json, bytes: u64) -> Result<String> {
        let arguments = json!({ "handle": handle, "count": bytes });
        Ok(decode(&self.command("guest-file-read", Some(arguments))?["buf-b64"]))
    }

    fn command(self, name: &str, arguments: Option<Json>) -> Result<Json> {
        let mut command = json!({ "execute": name });
        if let Some(arguments) = arguments {
            command["arguments"] = arguments;
        }
        let answer = (self.0)(&command.to_string())?;
        let mut answer: Json = serde_json::from_str(&answer).map_err(|_| unexpected(name))?;
        Ok(answer["return"].take())
    }
}

fn unexpected(command: &str) -> Error {
    Error::new(ErrorKind::Other, format!("the guest agent answered {command} with another type"))
}

/// A text that the agent encoded; other bytes than text are replaced.
fn decode(encoded: &Json) -> String {
    let bytes = STANDARD.decode(encoded.as_str().unwrap_or_default()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
