//! Terraform accepts the output of the command line. The tests need Terraform or `OpenTofu`.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use provider::cli::{Labels, Source, xml_to_hcl};
use provider::lifecycle::LibvirtBackend;
use provider::protocol::Backend;

use crate::examples::entries;
use crate::missing;
use crate::refused::{is_reduced, is_refused};
use crate::terraform::{self, Workspace};
use crate::{corpus, run, sample};

/// Whether Terraform is installed; otherwise the test is reported as skipped.
fn is_installed() -> bool {
    let is_installed = Command::new(terraform::program()).arg("version").output().is_ok();
    if !is_installed {
        missing::skip("terraform", "neither TERRAFORM nor PATH has it, so nothing is compared");
    }
    is_installed
}

fn blocks() -> String {
    let files = corpus();
    run([&"xml2hcl".into()].into_iter().chain(&files), "").stdout
}

#[test]
fn blocks_are_formatted_like_terraform_fmt() {
    if is_installed() {
        let workspace = Workspace::with("test:///default", &blocks());
        workspace.run(&["fmt", "-check", "-diff"]).succeeded();
    }
}

/// One configuration, because Terraform takes longer to start than to validate a block.
#[test]
fn converted_documents_are_valid_without_warnings() {
    if !is_installed() {
        return;
    }
    let backend = LibvirtBackend::default();
    let served: Vec<String> =
        backend.catalog().resources.keys().map(|name| format!("resource \"{name}\" ")).collect();
    let sample = sample("only the documents of this project are validated");
    let documents =
        corpus().into_iter().chain(sample).filter(|it| !is_refused(it) && !is_reduced(it));
    let (mut labels, mut blocks) = (Labels::default(), Vec::new());
    let mut count = 0;
    for document in documents {
        count += 1;
        let source = Source::read(&document).expect("a document that can be read");
        let Ok(converted) = xml_to_hcl(&source, &mut labels) else { continue };
        if converted.unknown.is_empty() && served.iter().any(|it| converted.hcl.starts_with(it)) {
            blocks.push(converted.hcl);
        }
    }
    assert!(blocks.len() * 5 > count * 3, "only {} of {count} documents", blocks.len());
    let workspace = Workspace::with("test:///default", &blocks.join("\n"));
    assert_eq!(workspace.run(&["validate", "-json"]).messages(), []);
}

#[test]
fn examples_are_valid_without_warnings() {
    if !is_installed() {
        return;
    }
    let examples = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"));
    assert!(examples.len() > 20, "only {} examples were found", examples.len());
    for example in examples {
        let workspace = Workspace::new("test:///default");
        for file in entries(&example).iter().filter(|file| file.is_file()) {
            let text = fs::read_to_string(file).expect("an example is text");
            let name = file.file_name().and_then(OsStr::to_str).expect("a plain name");
            // The quickstart is one file, its requirements included.
            if text.contains("required_providers") && name != "versions.tf" {
                workspace.file("versions.tf", "");
            }
            workspace.file(name, &text);
        }
        let found = workspace.run(&["validate", "-json"]).messages();
        assert_eq!(found, [], "{}", example.display());
    }
}

/// Strings with special characters have the same value in Terraform and in the provider.
#[test]
fn strings_have_the_same_value_in_terraform() {
    if !is_installed() {
        return;
    }
    let texts = [
        "${a} %{b} $${c} %%{d} $$ % $",
        "a \"b\" 'c' \\d \\n",
        "two\nlines\n",
        "two\n\n  lines\n\t${x}\n%%{y}\n",
        "no\nend",
        "EOT\nEOT\n",
        " \n a\n",
        "tab\there, bell\u{7f}, nothing\u{200b}, crab 🦀",
    ];
    let configuration: String =
        texts.iter().enumerate().map(|(index, text)| output(index, text)).collect();
    let workspace = Workspace::with("test:///default", &configuration);
    workspace.run(&["apply", "-auto-approve"]).succeeded();
    let state = workspace.state_file();
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(state["outputs"][format!("o{index}")]["value"].as_str(), Some(*text), "{index}");
    }
}

/// An output of a text, as the program writes the text.
fn output(index: usize, text: &str) -> String {
    let escape = |c: char| format!("&#{};", u32::from(c));
    let document = format!(
        "<secret><description>{}</description></secret>",
        text.chars().map(escape).collect::<String>()
    );
    let source = Source { name: "in".to_owned(), stem: None, text: document };
    let block = xml_to_hcl(&source, &mut Labels::default()).unwrap().hcl;
    let (_, body) = block.split_once('\n').unwrap();
    format!("output \"o{index}\" {{\n{}", body.replacen("description", "value", 1))
}
