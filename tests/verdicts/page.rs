//! The messages of all checks as users read them, on one page: `snapshots/checks.snap`. Each rule has the message of its
//! document, each kind of mistake that of a document, and each class of texts that of a changed document.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Check;
use provider::protocol::backend::ClientCapabilities;
use provider::protocol::{Diagnostic, Severity};

use crate::backend::{Host, Kept};
use crate::cases::{self, Case};
use crate::engine_support::documents::{Document, own_documents, read};
use crate::support::TEST_DRIVER;
use crate::{mutation, snapshots};

/// The least number of messages.
const LEAST: usize = 200;

const CLIENT: ClientCapabilities = ClientCapabilities { has_write_only: true };

#[test]
fn each_message_of_a_check_is_on_the_page() {
    let host = Host::new(TEST_DRIVER);
    let mut page = CheckPage::default();
    page.add_cases(&host, "Mistakes of one value or part", &cases::of_kinds());
    page.add_classes(&host);
    let rules = cases::of_rules();
    for root in generated::ROOTS {
        let of_root: Vec<_> = rules.iter().filter(|case| case.root.name == root.name).collect();
        if !of_root.is_empty() {
            page.add_cases(&host, &format!("Mistakes of several values: {}", root.name), &of_root);
        }
    }
    assert_eq!(page.silent, [""; 0], "no message is about the mistake");
    assert!(page.count >= LEAST, "only {} messages", page.count);
    snapshots::page("checks", &page.text);
}

#[derive(Default)]
struct CheckPage {
    text: String,
    count: usize,
    /// The documents without a message about their mistake.
    silent: Vec<String>,
}

impl CheckPage {
    fn add_cases<C: Borrow<Case>>(&mut self, host: &Host, title: &str, cases: &[C]) {
        let _ = writeln!(self.text, "# {title}\n");
        for case in cases.iter().map(C::borrow) {
            let value = read(case.root, &case.text);
            let mut messages = validated(host, case.root, &value);
            let rule = case.root.checks.iter().find(|check| check.name == case.rule);
            if rule.is_some_and(|rule| rule.check == Check::Hint) {
                messages = planned(host, case.root, &value);
            }
            messages.retain(|message| is_about(message, case.at));
            let driver = rule.filter(|rule| rule.check == Check::Error).and_then(|it| it.driver);
            self.add(case.rule, &messages, driver);
        }
    }

    /// A message for each class of the values of our documents.
    fn add_classes(&mut self, host: &Host) {
        let _ = writeln!(self.text, "# Classes of texts\n");
        let mut classes: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        for Document { root, text, .. } in own_documents() {
            for mutation in mutation::all(root, &text) {
                let Some(class) = mutation.kind.strip_prefix("class ") else { continue };
                if mutation.text.is_empty() || classes.contains_key(class) {
                    continue;
                }
                let value = read(root, &mutation.apply(&text));
                let mut messages = validated(host, root, &value);
                messages.retain(|message| is_about(message, &mutation.xml));
                if !messages.is_empty() {
                    classes.insert(class.to_owned(), messages);
                }
            }
        }
        for (class, messages) in classes {
            self.add(&class, &messages, None);
        }
    }

    fn add(&mut self, title: &str, messages: &[Diagnostic], driver: Option<&str>) {
        if messages.is_empty() {
            self.silent.push(title.to_owned());
        }
        let _ = writeln!(self.text, "{title}");
        for Diagnostic { severity, path, summary, detail } in messages {
            self.count += 1;
            let severity = match severity {
                Severity::Error => "Error",
                Severity::Warning => "Warning",
            };
            let with = driver.map_or_else(String::new, |it| format!(" (with {it}: Error)"));
            let path = path.as_ref().map(ToString::to_string).unwrap_or_default();
            let detail = detail.lines().filter(|line| !line.is_empty());
            let _ = writeln!(self.text, "  {severity}{with} at {path}\n    {summary}");
            for line in detail {
                let _ = writeln!(self.text, "    {line}");
            }
        }
        self.text.push('\n');
    }
}

fn validated(host: &Host, root: &Root, value: &Value) -> Vec<Diagnostic> {
    host.validate(root.resource.unwrap_or_default(), value, CLIENT)
}

/// The messages of the plan of a new object, which contain the hints.
fn planned(host: &Host, root: &Root, value: &Value) -> Vec<Diagnostic> {
    host.plan(&Kept::none(root.resource.unwrap_or_default()), value)
}

/// Whether a message is about the value at a path of the document.
fn is_about(message: &Diagnostic, xml: &str) -> bool {
    message.detail.ends_with(&format!("In libvirt's document: {xml}"))
}
