//! The reference pages: up to date, small enough, and Terraform accepts every HCL code block.

use std::fs;
use std::path::{Path, PathBuf};

use provider::cli::docs::{self, Page};

/// The maximum size of a readable page; a registry truncates at 500,000.
const PAGE_BYTES: usize = 200_000;

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Markdown file below a folder.
fn markdown(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(markdown(&path));
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn pages_are_up_to_date() {
    let docs = checkout().join("docs");
    let pages = docs::pages(&checkout().join("examples")).unwrap();
    for page in &pages {
        let text = fs::read_to_string(docs.join(&page.path)).unwrap_or_default();
        assert!(text == page.text, "docs/{} is stale: run make docs", page.path);
    }
    for path in markdown(&docs) {
        let is_page = pages.iter().any(|page| docs.join(&page.path) == path);
        let is_marked = fs::read_to_string(&path).unwrap().contains(docs::MARK);
        assert!(is_page || !is_marked, "{}: of no type, run make docs", path.display());
    }
}

#[test]
fn pages_are_small_enough_to_read() {
    for page in docs::pages(&checkout().join("examples")).unwrap() {
        assert!(page.text.len() <= PAGE_BYTES, "{}: {} bytes", page.path, page.text.len());
    }
}

/// The guides that are written by hand.
fn guides() -> Vec<Page> {
    let folder = checkout().join("docs/guides");
    let texts = markdown(&folder).into_iter().map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        Page { path: format!("guides/{name}"), text: fs::read_to_string(path).unwrap() }
    });
    texts.filter(|page| !page.text.contains(docs::MARK)).collect()
}

#[test]
fn every_guide_has_the_front_matter_of_the_registries_and_is_linked() {
    let pages = docs::pages(&checkout().join("examples")).unwrap();
    let index = &pages.iter().find(|page| page.path == "index.md").unwrap().text;
    let guides = guides();
    assert!(guides.len() >= 3, "only {} guides were found", guides.len());
    for guide in guides {
        let matter = guide.text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n"));
        let (matter, text) = matter.unwrap_or_else(|| panic!("{}: no front matter", guide.path));
        let keys: Vec<&str> =
            matter.lines().filter_map(|line| Some(line.split_once(": ")?.0)).collect();
        assert_eq!(keys, ["page_title", "subcategory", "description"], "{}", guide.path);
        let title =
            matter.lines().next().unwrap().trim_start_matches("page_title: ").trim_matches('"');
        assert!(text.contains(&format!("\n# {title}\n")), "{}: another heading", guide.path);
        assert!(index.contains(&format!("[{title}]({})", guide.path)), "{}: no link", guide.path);
    }
}

#[test]
fn every_link_has_a_target() {
    let mut pages = docs::pages(&checkout().join("examples")).unwrap();
    pages.extend(guides());
    let mut count = 0;
    for page in &pages {
        let links = page.text.split("](").skip(1).filter_map(|link| link.split(')').next());
        for link in links.filter(|link| !link.starts_with("https://")) {
            assert_target(&pages, page, link);
            count += 1;
        }
    }
    assert!(count > 100, "only {count} links were found");
}

/// Asserts that the target of a link of a page exists.
fn assert_target(pages: &[Page], page: &Page, link: &str) {
    let folder = page.path.split_once('/').map_or("", |(folder, _)| folder);
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = match (file, file.strip_prefix("../")) {
        ("", _) => page.path.clone(),
        (_, Some(path)) => path.to_owned(),
        _ if folder.is_empty() => file.to_owned(),
        _ => format!("{folder}/{file}"),
    };
    let target = pages.iter().find(|page| page.path == path);
    let target = target.unwrap_or_else(|| panic!("{}: no page {path}", page.path));
    let place = format!("<a id=\"{anchor}\"></a>");
    assert!(anchor.is_empty() || target.text.contains(&place), "{}: {link}", page.path);
}

#[cfg(feature = "libvirt")]
mod fences {
    //! All fences are one configuration: a module each, so that Terraform starts once. An import may
    //! occur in the root module only, so it imports into the module of its page's example.

    use std::fmt::Write;
    use std::fs;
    use std::path::PathBuf;

    use super::{checkout, markdown};
    use crate::terraform::Workspace;

    struct Fence {
        place: String,
        text: String,
    }

    /// The HCL fences of a page.
    fn fences(place: &str, page: &str) -> Vec<Fence> {
        let mut found = Vec::new();
        let mut open: Option<Fence> = None;
        for (index, line) in page.lines().enumerate() {
            match &mut open {
                Some(_) if line.starts_with("```") => found.extend(open.take()),
                Some(fence) => writeln!(fence.text, "{line}").unwrap(),
                None if line == "```terraform" || line == "```hcl" => {
                    let place = format!("{place}:{}", index + 1);
                    open = Some(Fence { place, text: String::new() });
                }
                None => {}
            }
        }
        found
    }

    /// The configuration that a code block omits because its page contains it before.
    fn required(fence: &str) -> String {
        let requirement =
            "terraform {\n  required_providers {\n    libvirt = { source = \"SOURCE\" }\n  }\n}\n";
        if fence.contains("required_providers") {
            return fence.to_owned();
        }
        requirement.replace("SOURCE", provider::SOURCE_ADDRESS) + fence
    }

    /// The source of the module in texts for users.
    const PUBLISHED: &str = "github.com/rustvirt/terraform-provider-libvirt//modules/cloud-vm";

    /// Copies the module, and creates the key file that the README names, in the home folder of the commands.
    fn prepare(workspace: &mut Workspace) {
        let target = workspace.path().join("cloud-vm");
        fs::create_dir(&target).unwrap();
        for file in fs::read_dir(checkout().join("modules/cloud-vm")).unwrap() {
            let file = file.unwrap().path();
            if file.is_file() {
                fs::copy(&file, target.join(file.file_name().unwrap())).unwrap();
            }
        }
        let home = workspace.path().join("home");
        fs::create_dir_all(home.join(".ssh")).unwrap();
        workspace.file("home/.ssh/id_ed25519.pub", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 admin\n");
        workspace.set("HOME", &home.to_string_lossy());
    }

    /// The pages with code blocks.
    fn pages() -> Vec<PathBuf> {
        let mut pages = markdown(&checkout().join("docs"));
        pages.extend(["README.md", "modules/cloud-vm/README.md"].map(|page| checkout().join(page)));
        pages
    }

    #[test]
    fn every_code_block_is_valid() {
        let mut workspace = Workspace::new("test:///default");
        prepare(&mut workspace);
        let mut root = String::new();
        let mut count = 0;
        for page in pages() {
            let place = page.strip_prefix(checkout()).unwrap().display().to_string();
            let fences = fences(&place, &fs::read_to_string(&page).unwrap());
            count += fences.len();
            let mut example = String::new();
            for fence in fences {
                if fence.text.starts_with("import {") {
                    let target = format!("to = module.{example}.");
                    root.push_str(&fence.text.replace("to = ", &target));
                    continue;
                }
                let module = format!("at_{}", fence.place.replace(['/', '.', ':', '-'], "_"));
                fs::create_dir(workspace.path().join(&module)).unwrap();
                workspace.file(
                    &format!("{module}/main.tf"),
                    &required(&fence.text).replace(PUBLISHED, "../cloud-vm"),
                );
                writeln!(root, "module \"{module}\" {{\n  source = \"./{module}\"\n}}").unwrap();
                example = module;
            }
        }
        assert!(count >= 5, "only {count} fences were found");
        workspace.configure(&root);
        workspace.run(&["get"]).succeeded();
        workspace.validate().succeeded();
        workspace.run(&["fmt", "-check", "-diff", "-recursive"]).succeeded();
    }
}
