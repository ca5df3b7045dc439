//! Images against readers that we did not write: isoinfo, xorriso, bsdtar and blkid.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use seed::iso::{File, write};

use crate::missing::skip;

/// Files by path.
type Files = BTreeMap<String, Vec<u8>>;

/// Names in folders, names with equal short names, a name that Rock Ridge continues elsewhere, and content of all sizes.
fn sample() -> Files {
    let mut files: Files = [
        ("user-data", &b"#cloud-config\n"[..]),
        ("User-Data", b"another"),
        ("meta-data", b""),
        ("network-config", &[3; 2048]),
        ("openstack/latest/meta_data.json", b"{}"),
        ("openstack/latest/user_data", &[b'x'; 5000]),
        ("ignition/config.ign", &[1; 2047]),
        ("combustion/script", b"#!/bin/bash\n"),
        ("1/2/3/4/5/6/7/file", b"deep"),
        ("last", b"the last file"),
    ]
    .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
    .into();
    files.insert("\u{6587}".repeat(64), b"a long name".to_vec());
    for number in 0..100 {
        files.insert(
            format!("many/a name of many {number}.conf"),
            vec![number; usize::from(number)],
        );
    }
    files
}

fn image_of(files: &Files, folder: &Path) -> String {
    let files: Vec<File> =
        files.iter().map(|(path, bytes)| File::new(path.as_str(), bytes.as_slice())).collect();
    let path = folder.join("image.iso");
    std::fs::write(&path, write("cidata", &files).unwrap()).unwrap();
    path.into_os_string().into_string().unwrap()
}

/// Runs a reader; none if it is not installed.
fn run(program: &str, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C.UTF-8").output().ok()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {errors}");
    Some(output.stdout)
}

/// Every file below a folder.
fn read_folder(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Compares what `isoinfo` lists and extracts in one of the hierarchies.
fn isoinfo(image: &str, files: &Files, hierarchy: &[&str]) -> bool {
    let run_with = |more: &[&str]| {
        let arguments = [&["-i", image][..], hierarchy, more].concat();
        run("isoinfo", &arguments)
    };
    let Some(list) = run_with(&["-f"]) else { return false };
    let list = String::from_utf8(list).unwrap();
    for (path, bytes) in files {
        let path = format!("/{path}");
        assert!(list.lines().any(|line| line == path), "{path} is not in {list}");
        assert_eq!(&run_with(&["-x", &path]).unwrap(), bytes, "{path} in {hierarchy:?}");
    }
    true
}

fn extract(program: &str, arguments: &[&str], target: &Path, files: &Files) -> bool {
    std::fs::create_dir(target).unwrap();
    let is_installed = run(program, arguments).is_some();
    if is_installed {
        let found = read_folder(target);
        assert_eq!(found.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>(), "{program}");
        let differs = files.iter().find(|(path, bytes)| found[*path] != **bytes);
        assert_eq!(differs.map(|(path, _)| path), None, "{program}");
    }
    is_installed
}

#[test]
fn other_programs_read_the_same_files() {
    let folder = tempfile::tempdir().unwrap();
    let files = sample();
    let image = image_of(&files, folder.path());
    let target = |name: &str| folder.path().join(name);
    let (xorriso, bsdtar) = (target("xorriso"), target("bsdtar"));
    let at = |path: &Path| path.to_str().unwrap().to_owned();
    let mut used = Vec::new();
    if isoinfo(&image, &files, &["-R"]) {
        // isoinfo prints the name in CJK in the encoding of the locale.
        let ascii = files.clone().into_iter().filter(|(path, _)| path.is_ascii()).collect();
        assert!(isoinfo(&image, &ascii, &["-J"]));
        used.push("isoinfo");
    }
    let commands = ["-osirrox", "on", "-indev", &image, "-extract", "/", &at(&xorriso)];
    if extract("xorriso", &commands, &xorriso, &files) {
        used.push("xorriso");
    }
    if extract("bsdtar", &["-xf", &image, "-C", &at(&bsdtar)], &bsdtar, &files) {
        used.push("bsdtar");
    }
    if used.is_empty() {
        skip(
            "isoinfo",
            "neither isoinfo nor xorriso nor bsdtar is installed, so images are not compared",
        );
    }
}

#[test]
fn blkid_finds_the_label() {
    let folder = tempfile::tempdir().unwrap();
    let image = image_of(&sample(), folder.path());
    match run("blkid", &["-p", "-o", "value", "-s", "LABEL", "-s", "TYPE", &image]) {
        Some(found) => assert_eq!(String::from_utf8(found).unwrap(), "cidata\niso9660\n"),
        None => skip("blkid", "blkid is not installed, so the label is not compared"),
    }
}
