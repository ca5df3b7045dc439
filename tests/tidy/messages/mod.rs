//! All texts that users read, on one page: `snapshots/messages.snap`; and the rules that each of them follows.

mod fixes;
mod paths;
mod rules;
mod source;
mod template;

use crate::files::{Files, has_extension};
use source::{FileTexts, Text};

/// Folders whose texts users read.
const FOLDERS: &[&str] =
    &["provider/src/", "content/src/", "engine/src/", "mapping/src/", "seed/src/", "codegen/src/"];

/// Files whose texts are not messages, each with the reason.
const OTHER_TEXTS: &[(&str, &str)] = &[
    ("codegen/src/emit/files.rs", "templates of generated code"),
    ("codegen/src/emit/mod.rs", "templates of generated code"),
    ("codegen/src/emit/record.rs", "templates of generated code"),
    ("codegen/src/emit/rules.rs", "templates of generated code"),
    ("codegen/src/emit/shape.rs", "templates of generated code"),
    ("provider/src/cli/docs/", "templates of the reference pages, which are read in docs/"),
    (
        "provider/src/lifecycle/error_paths/text.rs",
        "parts of libvirt's messages, to recognise them",
    ),
    ("seed/src/cloudinit/multipart.rs", "headers of MIME"),
    ("provider/src/protocol/wire/", "the wire's message types, which are generated"),
];

/// The texts of the product.
pub(crate) struct Messages {
    files: Vec<(String, FileTexts)>,
}

impl Messages {
    pub(crate) fn of(files: &Files) -> Self {
        let is_read = |path: &str| {
            let is_other = OTHER_TEXTS.iter().any(|(other, _)| path.starts_with(other));
            let is_source = has_extension(path, "rs") && !path.ends_with("tests.rs");
            FOLDERS.iter().any(|folder| path.starts_with(folder)) && is_source && !is_other
        };
        let sources = files.iter().filter(|file| is_read(&file.path) && !file.is_generated());
        let mut files: Vec<_> =
            sources.map(|file| (file.path.clone(), source::read(&file.text))).collect();
        files.sort_by(|a, b| a.0.cmp(&b.0));
        Self { files }
    }

    /// The page: files, functions and texts in order.
    pub(crate) fn page(&self) -> String {
        let mut page = String::new();
        for (path, found) in self.files.iter().filter(|(_, found)| !found.texts.is_empty()) {
            page.push_str(&format!("# {path}\n"));
            let mut function = None;
            for text in summaries_first(&found.texts) {
                if function != Some(&text.function) {
                    let name = if text.function.is_empty() { "constants" } else { &text.function };
                    page.push_str(&format!("\n{name}\n"));
                    function = Some(&text.function);
                }
                let role = if text.role.is_empty() { "text" } else { &text.role };
                let lines: Vec<&str> =
                    text.template.trim_end().lines().map(str::trim_end).collect();
                page.push_str(&format!(
                    "  {role}: {}\n",
                    lines.join("\n      ").replace("      \n", "\n")
                ));
            }
            page.push('\n');
        }
        page
    }

    /// A line for each text that breaks a rule.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (path, found) in &self.files {
            for text in &found.texts {
                let rule = match text.role.as_str() {
                    "summary" | "error" | "warning" => rules::summary(&text.template),
                    "detail" => rules::detail(&text.template),
                    "cause" | "hint" => rules::cause(&text.template),
                    "problem" | "help" if path.starts_with("codegen/") => {
                        rules::problem(&text.template)
                    }
                    _ => None,
                };
                let banned = rules::banned(&text.template)
                    .map(|word| format!("not plain English: `{word}`"));
                problems.extend(rule.map(str::to_owned).into_iter().chain(banned).map(|problem| {
                    format!("{path}: {}: {problem}: {}", text.function, text.template)
                }));
            }
        }
        problems.extend(fixes::missing(&self.files));
        problems.extend(paths::missing(&self.files));
        problems
    }
}

/// The texts in the order of reading: code often composes the detail of a message before its summary.
fn summaries_first(texts: &[Text]) -> Vec<&Text> {
    let mut sorted: Vec<&Text> = Vec::new();
    for text in texts {
        let is_summary = ["error", "warning"].contains(&text.role.as_str());
        let details = sorted
            .iter()
            .rev()
            .take_while(|it| it.role == "detail" && it.function == text.function);
        let at = if is_summary { sorted.len() - details.count() } else { sorted.len() };
        sorted.insert(at, text);
    }
    sorted
}
