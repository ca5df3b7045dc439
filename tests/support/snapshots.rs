//! Texts compared with the files in `snapshots/`; `INSTA_UPDATE=always` writes them.

/// Compares with the snapshot of that name, which is a whole text of less than 60 lines.
#[allow(dead_code, reason = "not every target has a snapshot")]
pub(crate) fn snapshot(name: &str, text: &str) {
    let lines = text.lines().count();
    assert!(lines < 60, "{name} has {lines} lines, too many to be read in a review");
    compare(name, text);
}

fn compare(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Compares with the snapshot of that name, a page without a limit of lines.
#[allow(dead_code, reason = "not every target has a page")]
pub(crate) fn page(name: &str, text: &str) {
    compare(name, text);
}
