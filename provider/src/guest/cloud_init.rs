//! The state of cloud-init in a guest, through its agent: the status that its program reports, or, if the agent does not
//! start programs, the files that it writes. A poll never blocks the agent.

use std::fmt::Write;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use super::agent::Agent;
use super::progress::Progress;
use crate::libvirt::{Error, Result};

/// The file with the result, which exists when cloud-init has ended.
const RESULT: &str = "/run/cloud-init/result.json";
/// The file with the current stage.
const STATUS: &str = "/run/cloud-init/status.json";
/// The log with the output of the user's commands.
const LOG: &str = "/var/log/cloud-init-output.log";
/// The end of the log that a failure reports. Units: bytes.
const LOG_BYTES: u64 = 4 << 10;
/// The number of lines of it.
const LOG_LINES: usize = 15;
/// How long cloud-init may be absent: the agent may be ready before cloud-init starts.
const GRACE: Duration = Duration::from_secs(15);

/// The polls of a guest.
#[derive(Default)]
pub(super) struct CloudInit {
    /// The running status program.
    program: Option<u64>,
    /// Why the agent does not start the program; none while it does.
    refusal: Option<String>,
    /// When neither the program nor a file of it was found first.
    missing: Option<Instant>,
}

impl CloudInit {
    /// Asks once. Errors: a call failed, except calls that fail because the guest is not ready.
    pub(super) fn poll(&mut self, agent: Agent) -> Result<Progress> {
        let asked = match self.refusal {
            None => self.poll_program(agent),
            Some(_) => self.poll_files(agent),
        };
        match asked {
            Err(error) if error.is_agent_unresponsive() => {
                self.program = None;
                Ok(Progress::Waiting(format!(
                    "the guest agent does not answer ({})",
                    message(&error)
                )))
            }
            asked => asked,
        }
    }

    fn poll_program(&mut self, agent: Agent) -> Result<Progress> {
        let arguments = ["status", "--format", "json"];
        let ended = match self.program {
            None => agent.start("cloud-init", &arguments).map(|program| {
                self.program = Some(program);
                None
            }),
            Some(program) => agent.ended(program),
        };
        match ended {
            Ok(None) => Ok(Progress::Waiting("its status is being read".to_owned())),
            Ok(Some(ended)) => {
                self.program = None;
                if let Ok(status) = serde_json::from_str::<Json>(&ended.output) {
                    return Ok(of_status(&status, agent));
                }
                self.refuse("it does not report its status as JSON", agent)
            }
            Err(error) if error.is_fatal() || error.is_agent_unresponsive() => Err(error),
            Err(error) => {
                self.program = None;
                self.refuse(&message(&error), agent)
            }
        }
    }

    /// Reads files from now on.
    fn refuse(&mut self, reason: &str, agent: Agent) -> Result<Progress> {
        self.refusal = Some(reason.to_owned());
        self.poll_files(agent)
    }

    fn poll_files(&mut self, agent: Agent) -> Result<Progress> {
        if let Ok(result) = readable(agent.file(RESULT))? {
            return Ok(of_result(&result, agent));
        }
        match readable(agent.file(STATUS))? {
            Ok(status) => {
                self.missing = None;
                Ok(Progress::Waiting(stage(&status)))
            }
            Err(reason) => Ok(self.absent(&reason)),
        }
    }

    /// The answer if there is neither a program nor a file.
    fn absent(&mut self, reason: &str) -> Progress {
        let missing = *self.missing.get_or_insert_with(Instant::now);
        let refusal = self.refusal.as_deref().unwrap_or_default();
        let detail = format!(
            "The guest has no cloud-init, or its agent does not give access to it. Its program: {refusal}. Its file \
             {STATUS}: {reason}"
        );
        if missing.elapsed() < GRACE { Progress::Waiting(detail) } else { Progress::Failed(detail) }
    }
}

/// The content of a file, or why the agent does not return it. Errors: the agent cannot be asked.
fn readable(answer: Result<String>) -> Result<std::result::Result<String, String>> {
    match answer {
        Err(error) if error.is_fatal() || error.is_agent_unresponsive() => Err(error),
        Err(error) => Ok(Err(message(&error))),
        Ok(text) => Ok(Ok(text)),
    }
}

/// The status that the program prints.
fn of_status(status: &Json, agent: Agent) -> Progress {
    match status["status"].as_str().unwrap_or_default() {
        "done" => Progress::Met,
        "error" => failed(&status["errors"], agent),
        "disabled" => {
            let detail = status["detail"].as_str().unwrap_or_default();
            Progress::Failed(
                format!("Cloud-init is disabled in the guest. {detail}").trim().to_owned(),
            )
        }
        other => Progress::Waiting(format!("status {other:?}")),
    }
}

/// The file with the result.
fn of_result(text: &str, agent: Agent) -> Progress {
    let result: Json = serde_json::from_str(text).unwrap_or_default();
    let errors = &result["v1"]["errors"];
    if errors.as_array().is_some_and(|errors| !errors.is_empty()) {
        failed(errors, agent)
    } else if result["v1"].is_object() {
        Progress::Met
    } else {
        Progress::Waiting(format!("{RESULT} is not complete"))
    }
}

/// The current stage in the file with the status.
fn stage(text: &str) -> String {
    let status: Json = serde_json::from_str(text).unwrap_or_default();
    match status["v1"]["stage"].as_str() {
        Some(stage) => format!("stage {stage:?}"),
        None => "between two stages".to_owned(),
    }
}

/// The errors that cloud-init reports, and the end of its log.
fn failed(errors: &Json, agent: Agent) -> Progress {
    let errors: Vec<&str> =
        errors.as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    let mut text = "Cloud-init failed in the guest".to_owned();
    if !errors.is_empty() {
        let _ = write!(text, ": {}", errors.join("; "));
    }
    if let Ok(log) = agent.end_of_file(LOG, LOG_BYTES) {
        let lines: Vec<&str> = log.lines().filter(|line| !line.trim().is_empty()).collect();
        let last = &lines[lines.len().saturating_sub(LOG_LINES)..];
        let _ = write!(text, "\n\nThe end of {LOG}:\n  {}", last.join("\n  "));
    }
    Progress::Failed(text)
}

fn message(error: &Error) -> String {
    error.message.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::time::Duration;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde_json::{Value as Json, json};

    use super::{Agent, CloudInit, GRACE, LOG, Progress, RESULT, STATUS};
    use crate::libvirt::{Error, ErrorKind, Result};

    /// A guest: the output of its status program, and its files.
    #[derive(Default)]
    struct Guest {
        status: Option<&'static str>,
        files: Vec<(&'static str, &'static str)>,
        /// The file that is open, and the position in it.
        open: RefCell<(usize, usize)>,
    }

    impl Guest {
        fn answer(&self, command: &str) -> Result<String> {
            let refused = |text: &str| Err(Error::new(ErrorKind::Other, text));
            let command: Json = serde_json::from_str(command).unwrap();
            let arguments = &command["arguments"];
            let mut open = self.open.borrow_mut();
            let answer = match command["execute"].as_str().unwrap() {
                "guest-exec" if self.status.is_none() => return refused("guest-exec is disabled"),
                "guest-exec" => json!({ "pid": 7 }),
                "guest-exec-status" => {
                    json!({ "exited": true, "out-data": STANDARD.encode(self.status.unwrap()) })
                }
                "guest-file-open" => {
                    let found = self.files.iter().position(|(path, _)| arguments["path"] == *path);
                    let Some(found) = found else { return refused("No such file") };
                    *open = (found, 0);
                    json!(3)
                }
                "guest-file-seek" => {
                    let length = self.files[open.0].1.len();
                    let offset = usize::try_from(arguments["offset"].as_u64().unwrap()).unwrap();
                    open.1 = if arguments["whence"] == "end" { length } else { offset };
                    json!({ "position": open.1 })
                }
                "guest-file-read" => {
                    json!({ "buf-b64": STANDARD.encode(&self.files[open.0].1[open.1..]) })
                }
                _ => json!({}),
            };
            Ok(json!({ "return": answer }).to_string())
        }

        /// The results of some polls.
        fn polls(&self, count: usize) -> Vec<Progress> {
            let mut polls = CloudInit::default();
            let ask = |command: &str| self.answer(command);
            (0..count).map(|_| polls.poll(Agent(&ask)).unwrap()).collect()
        }
    }

    fn reason(progress: &Progress) -> &str {
        match progress {
            Progress::Met => "met",
            Progress::Waiting(text) | Progress::Failed(text) => text,
        }
    }

    #[test]
    fn the_status_of_the_program_decides() {
        let done = Guest { status: Some(r#"{"status":"done"}"#), ..Guest::default() };
        assert_eq!(done.polls(2)[1], Progress::Met);
        let running = Guest { status: Some(r#"{"status":"running"}"#), ..Guest::default() };
        let polls = running.polls(4);
        assert!(polls.iter().all(|poll| matches!(poll, Progress::Waiting(_))));
        assert_eq!(reason(&polls[3]), "status \"running\"");
        let disabled = Guest { status: Some(r#"{"status":"disabled"}"#), ..Guest::default() };
        assert!(reason(&disabled.polls(2)[1]).contains("disabled in the guest"));
    }

    #[test]
    fn a_failure_contains_the_errors_and_the_end_of_the_log() {
        let status = r#"{"status":"error","errors":["runcmd failed"]}"#;
        let files = vec![(LOG, "first\n\nlast line\n")];
        let failed = Guest { status: Some(status), files, ..Guest::default() };
        let polls = failed.polls(2);
        assert!(matches!(&polls[1], Progress::Failed(text)
            if text.contains("runcmd failed") && text.contains("  first\n  last line")));
    }

    #[test]
    fn files_are_read_if_the_agent_starts_no_programs() {
        let files = vec![(STATUS, r#"{"v1":{"stage":"modules-final"}}"#)];
        let running = Guest { files: files.clone(), ..Guest::default() };
        assert_eq!(running.polls(1), [Progress::Waiting("stage \"modules-final\"".to_owned())]);
        let done = vec![(RESULT, r#"{"v1":{"errors":[]}}"#)];
        assert_eq!(Guest { files: done, ..Guest::default() }.polls(1), [Progress::Met]);
        let failed = vec![(RESULT, r#"{"v1":{"errors":["no datasource"]}}"#)];
        let failed = Guest { files: failed, ..Guest::default() }.polls(1);
        assert!(matches!(&failed[0], Progress::Failed(text) if text.contains("no datasource")));
    }

    #[test]
    fn a_guest_without_cloud_init_is_reported_after_a_while() {
        let guest = Guest::default();
        let ask = |command: &str| guest.answer(command);
        let mut polls = CloudInit::default();
        let first = polls.poll(Agent(&ask)).unwrap();
        assert!(matches!(&first, Progress::Waiting(text) if text.contains("no cloud-init")));
        polls.missing = polls.missing.and_then(|at| at.checked_sub(GRACE + Duration::from_secs(1)));
        let last = polls.poll(Agent(&ask)).unwrap();
        assert!(matches!(&last, Progress::Failed(text)
            if text.contains("guest-exec is disabled") && text.contains("No such file")));
    }
}
