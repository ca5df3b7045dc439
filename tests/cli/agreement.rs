//! Terraform accepts the output of the command line. The tests need Terraform or `OpenTofu`.

use std::process::Command;

use crate::missing;
use crate::terraform::{self, Workspace};
use provider::cli::{Labels, Source, xml_to_hcl};

use crate::{corpus, run};

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

#[test]
fn the_blocks_are_valid() {
    if is_installed() {
        let served =
            ["libvirt_domain\"", "libvirt_network\"", "libvirt_pool\"", "libvirt_volume\""];
        let blocks = blocks();
        let blocks = blocks.split_inclusive("\n}\n").filter(|block| {
            served.iter().any(|name| block.trim_start().starts_with(&format!("resource \"{name}")))
        });
        Workspace::with("test:///default", &blocks.collect::<String>()).validate().succeeded();
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
