//! The checks of `create.content` in a plan, and the replacement of a volume whose source changed.

use mapping::{Path, Value};

use super::{at, source};
use crate::controls::Setting;
use crate::diagnostic::Diagnostic;
use crate::resources::volume_controls::{ContentOptions, Controls, OnChange, OriginalVolume};
use crate::resources::volume_disk::PoolVolume;
use crate::resources::{Notes, Refusal, Review, capacity};

/// The size limit of content in a configuration.
const LITERAL: usize = 4 << 20;

/// The note of the version of the source at the last read.
const VERSION: &str = "content_version";

/// The note of the reason why that version could not be determined.
const UNKNOWN_VERSION: &str = "content_version_error";

/// The note of the volumes that have a volume with a changed source as backing image.
const OVERLAYS: &str = "overlays";

const REPLACE: Setting<OnChange> = Setting::Known(OnChange::Replace);

/// Determines the version of the source of a volume that is to be replaced if it changes, and the overlays of a volume
/// whose source changed.
pub(in crate::resources) fn observe(recorded: &Controls, stored: &PoolVolume, details: &mut Notes) {
    let options = &recorded.create.content;
    if options.on_change != REPLACE || options.url.clone().known().is_none() {
        return;
    }
    let version = match source::version(options) {
        Ok(version) => version,
        Err(reason) => return details.set_text(UNKNOWN_VERSION, Some(reason)),
    };
    if version.is_some() && version != recorded.content_etag.clone().known() {
        // For a warning only: the delete of the volume checks again.
        let overlays = stored.volume.overlays(stored.connection).unwrap_or_default();
        details.set_texts(OVERLAYS, overlays.into_iter().map(|overlay| overlay.name).collect());
    }
    details.set_text(VERSION, version);
}

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
            set_computed(review.planned, &Value::Null);
        }
        return;
    }
    warn_unknown_version(&options, review);
    let Some(reason) = change(&options, review) else { return };
    let name = review.prior.get("name").as_str().unwrap_or_default().to_owned();
    if options.on_change == REPLACE {
        // Terraform replaces an object only for an attribute that differs.
        review.requires_replace.push(Path::root().attribute("content_etag"));
        set_computed(review.planned, &Value::Unknown);
        let seen = |note| review.seen.map(|seen| seen.details.texts(note)).unwrap_or_default();
        let guests = seen(capacity::GUESTS).into_iter().map(|guest| format!("guest \"{guest}\""));
        let overlays = seen(OVERLAYS).into_iter().map(|overlay| format!("volume \"{overlay}\""));
        let users: Vec<String> = guests.chain(overlays).collect();
        if !users.is_empty() {
            let detail = format!(
                "{reason}, so volume \"{name}\" will be replaced. It is in use by {}; the replacement fails while they \
                 use it.",
                users.join(", ")
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

/// Without an answer of the server, the volume is kept.
fn warn_unknown_version(options: &ContentOptions, review: &mut Review) {
    let reason = review.seen.and_then(|seen| seen.details.text(UNKNOWN_VERSION));
    let Some(reason) = reason.filter(|_| options.on_change == REPLACE) else { return };
    let detail = format!(
        "{reason}. The volume is kept. Run plan again when the source can be reached, or set create.content.on_change \
         = \"ignore\"."
    );
    let summary = "Cannot determine whether the content of the volume changed at its source";
    let warning = Diagnostic::warning(summary, detail);
    review.diagnostics.push(warning.at(at("url")));
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
        ("volume", options.volume != OriginalVolume::default()),
        ("text", options.text != Setting::Omitted),
        ("base64", options.base64 != Setting::Omitted),
    ];
    let set = sources.into_iter().filter(|(_, is_set)| *is_set);
    let set: Vec<&'static str> = set.map(|(name, _)| name).collect();
    let [source] = set.as_slice() else {
        let found = if set.is_empty() { "none of them".to_owned() } else { set.join(" and ") };
        let summary = format!("Content of a volume needs one source, but has {found}");
        let detail = "Set exactly one of create.content.url, volume, text and base64.";
        let content = Path::root().attribute("create").attribute("content");
        review.diagnostics.push(Diagnostic::error(summary, detail).at(content));
        return;
    };
    review.diagnostics.extend(too_large(options));
    review.diagnostics.extend(without_effect(source, options));
    review.diagnostics.extend(source::problems(options).into_iter().map(invalid));
    if *source == "volume" && options.volume.name == Setting::Omitted {
        let detail = "Set create.content.volume.name to the name of the volume to copy.";
        let path = at("volume").attribute("name");
        let error = Diagnostic::error("The volume to copy has no name", detail);
        review.diagnostics.push(error.at(path));
    }
    if Controls::of(review.planned).create.preallocate_metadata {
        let summary = "Metadata of content cannot be preallocated";
        let detail =
            "The content of the volume includes its metadata. Remove create.preallocate_metadata.";
        let path = Path::root().attribute("create").attribute("preallocate_metadata");
        review.diagnostics.push(Diagnostic::error(summary, detail).at(path));
    }
}

/// The message for an attribute that is not valid, before anything is created.
fn invalid(refusal: Refusal) -> Diagnostic {
    let detail = format!("Correct the value: {}.", refusal.error.message);
    let error = Diagnostic::error("Invalid content of a volume", detail);
    error.at_optional(refusal.path)
}

/// Errors: content that the configuration and the state contain is too large.
fn too_large(options: &ContentOptions) -> Option<Diagnostic> {
    let (name, length) = match options {
        ContentOptions { text: Setting::Known(text), .. } => ("text", text.len()),
        ContentOptions { base64: Setting::Known(text), .. } => ("base64", text.len() / 4 * 3),
        _ => return None,
    };
    if length <= LITERAL {
        return None;
    }
    let summary = format!("Content of a volume is too large for {name}: {length} bytes");
    let detail = format!(
        "The limit is {LITERAL} bytes, because the configuration and the state contain it. Write it to a file, and set \
         url to the path of the file."
    );
    Some(Diagnostic::error(summary, detail).at(at(name)))
}

/// Errors: attributes that have no effect on content of this source.
fn without_effect(source: &str, options: &ContentOptions) -> Vec<Diagnostic> {
    let is_copy = source == "volume";
    let is_download = source == "url";
    let attributes = [
        ("checksum", options.checksum != Setting::Omitted, !is_copy),
        ("decompress", options.decompress != Setting::Omitted, !is_copy),
        ("headers", !options.headers.is_empty(), is_download),
        ("username", options.username != Setting::Omitted, is_download),
        ("password", options.password != Setting::Omitted, is_download),
        ("ca_certificate", options.ca_certificate != Setting::Omitted, is_download),
    ];
    let without_effect =
        attributes.into_iter().filter(|(_, is_set, has_effect)| *is_set && !has_effect);
    let error = |(name, ..): (&'static str, bool, bool)| {
        let summary = format!("Attribute create.content.{name} has no effect");
        let detail = format!("It does not apply to content from {source}. Remove it.");
        Diagnostic::error(summary, detail).at(at(name))
    };
    without_effect.map(error).collect()
}

/// Plans the attributes that describe the content.
fn set_computed(planned: &mut Value, value: &Value) {
    for name in ["content_sha256", "content_etag"] {
        planned.set_at(&[name], value.clone());
    }
}
