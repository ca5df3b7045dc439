//! What users see of an upload besides its result: the progress in the log, and a warning about suspicious content.

use super::content::{filled, noise, stored};
use crate::domain::guest::host;
use crate::terraform::Workspace;
use crate::web::Web;

/// A number in a line of the log: `name=12`.
fn number(line: &str, name: &str) -> u64 {
    let text = line.split_whitespace().find_map(|word| word.strip_prefix(&format!("{name}=")));
    let text = text.unwrap_or_else(|| panic!("no {name} in {line}"));
    text.parse().unwrap_or_else(|_| panic!("{name} in {line}"))
}

#[test]
fn the_log_has_the_progress_of_an_upload_every_five_seconds() {
    let daemon = host();
    let web = Web::start();
    // 13 seconds.
    let content = noise(4 << 20);
    let total = content.len() as u64;
    web.serve("disk", content.clone());
    let source = format!("url = {:?}", web.url("slow", "disk"));
    let mut workspace = Workspace::with(daemon.uri(), &filled("disk", &source, ""));
    let log = workspace.path().join("log");
    workspace.set("TF_LOG_PATH", log.to_str().expect("a plain path"));
    workspace.set("TF_LOG", "INFO");
    workspace.apply();
    assert!(stored(&daemon, "disk") == content);
    let log = workspace.read("log");
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("uploading")).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    let mut before = 0;
    for line in &lines {
        assert!(line.contains("[INFO]") && line.contains("volume=disk"), "{line}");
        let (read, percent) = (number(line, "bytes_read"), number(line, "percent"));
        assert!(read > before && read < total, "{line}");
        assert_eq!(percent, read * 100 / total, "{line}");
        let (rate, left) = (number(line, "bytes_per_second"), number(line, "seconds_left"));
        assert!((100_000..=400_000).contains(&rate), "{line}");
        assert_eq!(left, (total - read) / rate, "{line}");
        assert!(number(line, "bytes_written") <= read, "{line}");
        before = read;
    }
    assert_eq!(log.lines().filter(|line| line.contains("uploaded")).count(), 1);
    workspace.destroy();
}

#[test]
fn content_that_is_no_disk_is_stored_with_a_warning() {
    let daemon = host();
    let web = Web::start();
    web.serve("page", b"<!DOCTYPE html><html><body>Not found</body></html>".to_vec());
    let source = format!("url = {:?}", web.url("plain", "page"));
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &source, ""));
    workspace.apply().prints(&[
        "Content of a volume is not a disk",
        "an HTML page",
        "create.content.url",
    ]);
    workspace.assert_nothing_to_do();
    workspace.destroy();
    let raw = "target = { format = { type = \"raw\" } }";
    let workspace = Workspace::with(daemon.uri(), &filled("disk", &source, raw));
    workspace.apply().does_not_print("is not a disk");
    workspace.assert_nothing_to_do();
}
