//! Whether each error instructs the user. In: the texts and calls of all files. Out: a line for each call whose detail
//! contains no instruction, in its own text or in the constants, variables and functions that it uses.

use std::collections::BTreeSet;

use super::rules;
use super::source::{FileTexts, Item, Report};

/// The texts of these calls are in their callers, which are checked on their own.
const PASSED_ON: &str = "passes on the text of its caller";
/// Only a fault of libvirt, of the provider or of the machine leads to these errors.
const FAULT: &str = "not caused by the configuration";

/// The messages of the crate that reports these errors instruct.
const OTHER_CRATE: &str = "the messages of another crate instruct";

/// Errors without an instruction: the file, the function with the names in the detail of its call, and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("codegen/src/grammar/load.rs", "refuse(help)", PASSED_ON),
    ("codegen/src/ir/build.rs", "problem(help)", PASSED_ON),
    ("content/src/source/http/exchange.rs", "header(format)", PASSED_ON),
    ("content/src/source/http/failure.rs", "of(message)", "each problem has its fix"),
    ("content/src/source/http/failure.rs", "of_status(format)", "each problem has its fix"),
    ("content/src/source/http/mod.rs", "lost(message)", PASSED_ON),
    ("content/src/source/http/retry.rs", "persist(message)", PASSED_ON),
    ("content/src/source/http/retry.rs", "repeated(format)", PASSED_ON),
    ("content/src/source/mod.rs", "from_io(format)", FAULT),
    ("content/src/url.rs", "invalid(format)", PASSED_ON),
    ("provider/src/checks/supported.rs", "message(detail)", "made by functions that instruct"),
    ("provider/src/checks/wording.rs", "diagnostic(detail)", "made by functions that instruct"),
    ("provider/src/cli/hcl/literal.rs", "problem(message)", PASSED_ON),
    ("provider/src/cli/xml_to_hcl.rs", "xml_to_hcl(message)", PASSED_ON),
    ("provider/src/data_sources/interface_addresses.rs", "not_ready(reason)", PASSED_ON),
    ("provider/src/guest/agent.rs", "unexpected(format)", FAULT),
    ("provider/src/libvirt/connection.rs", "begin(format)", FAULT),
    ("provider/src/libvirt/connection.rs", "no_answer(text)", "instructs by the kind of the error"),
    ("provider/src/libvirt/session.rs", "ended(message)", "the message of the operation instructs"),
    ("provider/src/libvirt/session.rs", "flatten(format)", FAULT),
    ("provider/src/libvirt/session.rs", "prepare(format)", FAULT),
    ("provider/src/libvirt/xml.rs", "parse(format)", FAULT),
    ("provider/src/lifecycle/check.rs", "check(detail)", "`refuse` of this file makes the detail"),
    ("provider/src/lifecycle/conflicts.rs", "refused(detail)", PASSED_ON),
    (
        "provider/src/lifecycle/data.rs",
        "read(with_hint.error.message.clone.error)",
        "libvirt's message, with the hint for it",
    ),
    (
        "provider/src/lifecycle/delete.rs",
        "delete(why.reason)",
        "the reasons in resources/volume.rs instruct",
    ),
    (
        "provider/src/lifecycle/update.rs",
        "update(why.reason)",
        "the reasons in resources/volume.rs instruct",
    ),
    ("provider/src/lifecycle/edit.rs", "parse(format)", FAULT),
    ("provider/src/lifecycle/operate/calls.rs", "update(reasons)", PASSED_ON),
    ("provider/src/lifecycle/operate/documents.rs", "read(message)", FAULT),
    ("provider/src/lifecycle/snapshot.rs", "value(format)", FAULT),
    ("provider/src/resources/power/mod.rs", "failed(message)", PASSED_ON),
    ("provider/src/resources/secret.rs", "no_key(message)", "import adds the instruction"),
    ("provider/src/resources/secret_value.rs", "of(format)", "each problem has its fix"),
    ("provider/src/resources/secret_value.rs", "review(format)", "each problem has its fix"),
    (
        "provider/src/resources/volume_lookup.rs",
        "by_pool_and_name(message)",
        "import adds the instruction",
    ),
    ("provider/src/resources/seed/object.rs", "update(message)", OTHER_CRATE),
    ("provider/src/resources/seed/review.rs", "planned_checksum(error.message)", OTHER_CRATE),
    ("provider/src/resources/seed/review.rs", "refusal(message)", OTHER_CRATE),
    ("provider/src/resources/volume_content/mod.rs", "invalid(message)", PASSED_ON),
    ("provider/src/resources/volume_content/source.rs", "error(error.message)", OTHER_CRATE),
    ("provider/src/wording.rs", "refused(detail)", PASSED_ON),
];

/// A line for each error without an instruction, and for each exception that is no longer needed.
pub(super) fn missing(files: &[(String, FileTexts)]) -> Vec<String> {
    let (mut problems, mut used) = (Vec::new(), BTreeSet::new());
    for (path, found) in files {
        for report in found.reports.iter().filter(|report| is_checked(path, report)) {
            let texts = Reach { files, found, report }.texts(&report.detail);
            if texts.iter().any(|text| rules::has_fix(text)) {
                continue;
            }
            let call = call(report);
            let is_this = |it: &&(&str, &str, &str)| (it.0, it.1) == (path.as_str(), call.as_str());
            match EXCEPTIONS.iter().find(is_this) {
                Some((path, call, _)) => drop(used.insert((*path, *call))),
                None => problems.push(format!("{path}: {call}: no instruction in {texts:?}")),
            }
        }
    }
    let needless = EXCEPTIONS.iter().filter(|(path, call, _)| !used.contains(&(*path, *call)));
    problems.extend(needless.map(|(path, call, _)| {
        format!("{path}: {call} has an instruction or does not exist: remove the exception")
    }));
    problems
}

fn is_checked(path: &str, report: &Report) -> bool {
    match report.constructor {
        "warning" => false,
        // Elsewhere the message that contains the problem instructs.
        "problem" => path.starts_with("provider/src/cli/"),
        _ => true,
    }
}

/// The function of a call and the names in its detail: `update(why.reason)`.
pub(super) fn call(report: &Report) -> String {
    let names = report.detail.iter().filter_map(|item| match item {
        Item::Name(name) => Some(name.as_str()),
        Item::Text(_) => None,
    });
    format!("{}({})", report.function, names.collect::<Vec<_>>().join("."))
}

/// The texts of a call, and those of the constants, variables and functions that it uses.
pub(super) struct Reach<'a> {
    pub(super) files: &'a [(String, FileTexts)],
    pub(super) found: &'a FileTexts,
    pub(super) report: &'a Report,
}

impl Reach<'_> {
    /// The texts that an argument of the call reaches.
    pub(super) fn texts(&self, argument: &[Item]) -> BTreeSet<String> {
        let (mut texts, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut next = argument.to_vec();
        while let Some(item) = next.pop() {
            match item {
                Item::Text(text) => {
                    next.extend(names(&text).map(|name| Item::Name(name.to_owned())));
                    texts.insert(text);
                }
                Item::Name(name) => {
                    if seen.insert(name.clone()) {
                        next.extend(self.named(&name).into_iter().map(Item::Text));
                    }
                }
            }
        }
        texts
    }

    /// The texts of a variable of the function, of a function of the file, or of a constant.
    fn named(&self, name: &str) -> Vec<String> {
        // The placeholder of an argument without a name.
        if name.is_empty() {
            return Vec::new();
        }
        let own = self.found.texts.iter();
        let in_file: Vec<String> = own
            .filter(|text| {
                (text.role == name && text.function == self.report.function)
                    || text.function == name
            })
            .map(|text| text.template.clone())
            .collect();
        if !in_file.is_empty() {
            return in_file;
        }
        let is_constant = name.chars().all(|c| c.is_uppercase() || c == '_');
        let all = self.files.iter().flat_map(|(_, found)| &found.texts);
        let constants = all.filter(|text| is_constant && text.role == name);
        constants.map(|text| text.template.clone()).collect()
    }
}

/// The names in the placeholders of a template.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .flat_map(|name| name.split('.'))
}
