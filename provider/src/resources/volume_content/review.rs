//! The checks of `create.content` in a plan, and the replacement of a volume whose source changed.

use mapping::{Path, Value};

use super::at;
use crate::controls::Setting;
use crate::diagnostic::Diagnostic;
use crate::resources::volume_controls::{ContentOptions, Controls, OnChange};
use crate::resources::{Review, capacity};

/// The size limit of content in a configuration.
const LITERAL: usize = 4 << 20;

/// The note of the version of the source at the last read.
pub(in crate::resources) const VERSION: &str = "content_version";

/// Checks the content of a volume; plans a replacement if its source changed.
pub(in crate::resources) fn review(review: &mut Review) {
    let create = review.planned.get("create");
    if create.is_unknown() || create.get("content").is_unknown() {
        return;
    }
    let options = Controls::of(review.planned).create.content;
    check(&options, review);
    if review.prior.is_null() {
        if options == ContentOptions::default() {
            let unset = |name| (name, Value::Null);
            set(review.planned, [unset("content_sha256"), unset("content_etag")]);
        }
        return;
    }
    let Some(reason) = change(&options, review) else { return };
    let name = review.prior.get("name").as_str().unwrap_or_default().to_owned();
    if options.on_change == Setting::Known(OnChange::Replace) {
        // Terraform replaces an object only for an attribute that differs.
        review.requires_replace.push(Path::root().attribute("content_etag"));
        let unknown = |name| (name, Value::Unknown);
        set(review.planned, [unknown("content_sha256"), unknown("content_etag")]);
        let guests = review.seen.map(|seen| seen.details.texts(capacity::GUESTS));
        let guests = guests.unwrap_or_default();
        if !guests.is_empty() {
            let detail = format!(
                "{reason}, so volume \"{name}\" will be replaced. It is in use by {}; the replacement fails while they \
                 use it.",
                guests.join(", ")
            );
            let warning = Diagnostic::warning("Volume in use will be replaced", detail);
            review.diagnostics.push(warning.at(at("on_change")));
        }
        return;
    }
    let detail = format!(
        "{reason}, but volume \"{name}\" keeps its content, because content is written only to new volumes. To replace \
         the volume in such a case, set create.content.on_change = \"replace\"."
    );
    let warning = Diagnostic::warning("Volume keeps its content", detail);
    review.diagnostics.push(warning.at(Path::root().attribute("create").attribute("content")));
}

/// Why the content is no longer that of the source.
fn change(options: &ContentOptions, review: &Review) -> Option<String> {
    let prior = Controls::of(review.prior).create.content;
    if prior == ContentOptions::default() {
        return None;
    }
    if identity(&prior) != identity(options) {
        return (*options != ContentOptions::default())
            .then(|| "The source of the content changed in the configuration".to_owned());
    }
    let seen = review.seen?.details.text(VERSION)?.to_owned();
    let known = review.prior.get("content_etag").as_str()?;
    (seen != known).then(|| format!("The content changed at its source ({known} became {seen})"))
}

/// The attributes that determine the content.
fn identity(options: &ContentOptions) -> ContentOptions {
    ContentOptions {
        url: options.url.clone(),
        volume: options.volume.clone(),
        text: options.text.clone(),
        base64: options.base64.clone(),
        checksum: options.checksum.clone(),
        decompress: options.decompress,
        ..ContentOptions::default()
    }
}

/// Reports contradictions of the configuration.
fn check(options: &ContentOptions, review: &mut Review) {
    if *options == ContentOptions::default() {
        return;
    }
    let sources = [
        ("url", options.url != Setting::Omitted),
        ("volume", options.volume != super::super::volume_controls::OriginalVolume::default()),
        ("text", options.text != Setting::Omitted),
        ("base64", options.base64 != Setting::Omitted),
    ];
    let set: Vec<&str> =
        sources.iter().filter(|(_, is_set)| *is_set).map(|(name, _)| *name).collect();
    let content = Path::root().attribute("create").attribute("content");
    if set.len() != 1 {
        let found = if set.is_empty() { "none of them".to_owned() } else { set.join(" and ") };
        let summary = format!("Content of a volume needs one source, but has {found}");
        let detail = "Set exactly one of create.content.url, volume, text and base64.";
        review.diagnostics.push(Diagnostic::error(summary, detail).at(content));
        return;
    }
    for (name, setting) in [("text", &options.text), ("base64", &options.base64)] {
        let length = match setting {
            Setting::Known(text) if name == "base64" => text.len() / 4 * 3,
            Setting::Known(text) => text.len(),
            _ => 0,
        };
        if length > LITERAL {
            let summary = format!("Content of a volume is too large for {name}: {length} bytes");
            let detail = format!(
                "The limit is {LITERAL} bytes, because the configuration and the state contain it. Write it to a file, \
                 and set url to the path of the file."
            );
            review.diagnostics.push(Diagnostic::error(summary, detail).at(at(name)));
        }
    }
    let is_copy = set == ["volume"];
    if is_copy && options.checksum != Setting::Omitted {
        let summary = "A copied volume has no checksum";
        let detail = "The host copies the volume, so the provider does not see its content. Remove create.content.checksum.";
        review.diagnostics.push(Diagnostic::error(summary, detail).at(at("checksum")));
    }
    if is_copy && options.volume.name == Setting::Omitted {
        let detail = "Set create.content.volume.name to the name of the volume to copy.";
        let path = at("volume").attribute("name");
        let error = Diagnostic::error("The volume to copy has no name", detail);
        review.diagnostics.push(error.at(path));
    }
}

fn set<const N: usize>(planned: &mut Value, attributes: [(&'static str, Value); N]) {
    let Value::Object(object) = planned else { return };
    for (name, value) in attributes {
        object.set(name, value);
    }
}
