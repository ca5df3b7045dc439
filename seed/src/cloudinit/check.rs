//! What cloud-init will do with a text: which type it has for cloud-init, and whether its YAML can be read.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use crate::error::{Place, Warning};

/// The types that cloud-init recognises by the start of a text, in lower case; the longest of several is used.
const HEADERS: &[(&str, &str)] = &[
    ("## template: jinja", "text/jinja2"),
    ("#!", "text/x-shellscript"),
    ("#cloud-boothook", "text/cloud-boothook"),
    ("#cloud-config-archive", "text/cloud-config-archive"),
    ("#cloud-config-jsonp", "text/cloud-config-jsonp"),
    ("#cloud-config", CLOUD_CONFIG),
    ("#include-once", "text/x-include-once-url"),
    ("#include", "text/x-include-url"),
    ("#part-handler", "text/part-handler"),
];
pub(super) const CLOUD_CONFIG: &str = "text/cloud-config";
const ARCHIVE: &str = "text/cloud-config-archive";

/// How much of a text cloud-init searches for the header of MIME.
const MIME_SEARCH: usize = 4096;

/// The type that cloud-init determines by the start of a text.
pub(super) fn content_type(text: &str) -> Option<&'static str> {
    let start: String = text.trim_start().chars().take(32).collect();
    let start = start.to_lowercase();
    HEADERS.iter().find(|(header, _)| start.starts_with(header)).map(|(_, kind)| *kind)
}

/// The warnings for a text whose type cloud-init determines.
pub(super) fn user_data(text: &str, place: &Place) -> Option<Warning> {
    if text.trim().is_empty() || is_mime(text) {
        return None;
    }
    if let Some(kind) = content_type(text) {
        return typed(kind, text, place);
    }
    Some(place.at(1, 1).warning("cloud-init ignores the text", unknown(text)))
}

/// Why cloud-init does not recognise a text.
fn unknown(text: &str) -> &'static str {
    if text.starts_with("H4sI") {
        return "It is gzip in base64, which cloud-init does not decode on a medium. Use the decoded text; for the data \
                source cloudinit_config, set gzip = false and base64_encode = false.";
    }
    if text.to_ascii_lowercase().starts_with("content-type:") {
        return "It starts like MIME, but has no header MIME-Version in its first 4096 bytes. Add the line \
                MIME-Version: 1.0 to its headers.";
    }
    "It does not start with a line that cloud-init recognises; its log contains \"Unhandled non-multipart\". Start it \
     with #cloud-config for a configuration, or with #! for a script."
}

/// The warnings for a text of a known type.
pub(super) fn typed(kind: &str, text: &str, place: &Place) -> Option<Warning> {
    match kind {
        CLOUD_CONFIG => map(text, place),
        ARCHIVE => yaml(text, place).err(),
        _ => None,
    }
}

/// The warning for a text that must be a YAML map.
pub(super) fn map(text: &str, place: &Place) -> Option<Warning> {
    let root = match yaml(text, place) {
        Ok(outline) => outline.root,
        Err(warning) => return Some(warning),
    };
    match root {
        Root::Map | Root::Empty => None,
        Root::Other { line, column } => Some(place.at(line, column).warning(
            "The text is not a map",
            "cloud-init ignores it. Write keys and values at its top level.",
        )),
    }
}

/// The warning for meta-data.
pub(super) fn meta_data(text: &str, place: &Place) -> Option<Warning> {
    let outline = match yaml(text, place) {
        Ok(outline) => outline,
        Err(warning) => return Some(warning),
    };
    if outline.keys.iter().any(|key| key == super::metadata::INSTANCE_ID) {
        return None;
    }
    Some(place.warning(
        "The text has no instance-id",
        "cloud-init then uses the same identifier for every guest, and does not apply later changes. Add it, or use a \
         map, which gets one.",
    ))
}

fn is_mime(text: &str) -> bool {
    let start = text.as_bytes().get(..MIME_SEARCH).unwrap_or(text.as_bytes());
    let header = b"mime-version:";
    start.windows(header.len()).any(|window| window.eq_ignore_ascii_case(header))
}

/// The top level of a YAML document.
#[derive(Default)]
struct Outline {
    root: Root,
    /// The keys of the map.
    keys: Vec<String>,
    documents: usize,
    /// How many lists and maps contain the next node.
    depth: usize,
    /// Whether the next node at the top level is a key.
    is_key: bool,
}

#[derive(Default)]
enum Root {
    #[default]
    Empty,
    Map,
    /// A list or text, and the position of its start.
    Other {
        line: usize,
        column: usize,
    },
}

/// The top level of a text. Errors: the warning for text that is not a single YAML document.
fn yaml(text: &str, place: &Place) -> Result<Outline, Warning> {
    let mut outline = Outline::default();
    let characters: Vec<char> = text.chars().collect();
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| unreadable(error.marker(), error.info(), place))?;
        let before = span.start.index().checked_sub(1).and_then(|index| characters.get(index));
        if let Some(reason) = objection(&event, before.copied()) {
            return Err(unreadable(&span.start, reason, place));
        }
        outline.add(&event, &span.start);
        if outline.documents > 1 {
            return Err(unreadable(&span.start, "it has more than one document", place));
        }
    }
    Ok(outline)
}

/// Why cloud-init's parser, which reads YAML 1.1, refuses a node that YAML 1.2 allows.
fn objection(event: &Event<'_>, before: Option<char>) -> Option<&'static str> {
    let tag = match event {
        Event::Scalar(_, _, _, tag)
        | Event::SequenceStart(_, tag)
        | Event::MappingStart(_, tag) => tag,
        Event::Alias(_) => &None,
        _ => return None,
    };
    if before == Some('\t') {
        return Some("a tab is used like a space");
    }
    let is_local = tag.as_ref().is_some_and(|tag| tag.handle == "!");
    is_local.then_some("the tag of the value is unknown")
}

fn unreadable(marker: &Marker, reason: &str, place: &Place) -> Warning {
    let (line, column) = position(marker);
    let detail = format!(
        "The parser reports: {reason}. cloud-init ignores the text. Correct it, or use a map."
    );
    place.at(line, column).warning("The text is not valid YAML", detail)
}

fn position(marker: &Marker) -> (usize, usize) {
    (marker.line().max(1), marker.col() + 1)
}

impl Outline {
    fn add(&mut self, event: &Event<'_>, start: &Marker) {
        let is_collection = match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => true,
            Event::Alias(_) | Event::Scalar(..) => false,
            Event::SequenceEnd | Event::MappingEnd => {
                self.depth = self.depth.saturating_sub(1);
                return;
            }
            Event::DocumentStart(_) => {
                self.documents += 1;
                return;
            }
            _ => return,
        };
        match (self.depth, event) {
            (0, Event::MappingStart(..)) => (self.root, self.is_key) = (Root::Map, true),
            (0, event) if !is_null(event) => {
                let (line, column) = position(start);
                self.root = Root::Other { line, column };
            }
            (1, event) => {
                if let (true, Event::Scalar(key, ..)) = (self.is_key, event) {
                    self.keys.push(key.to_string());
                }
                self.is_key = !self.is_key;
            }
            _ => {}
        }
        self.depth += usize::from(is_collection);
    }
}

fn is_null(event: &Event<'_>) -> bool {
    let Event::Scalar(text, ScalarStyle::Plain, ..) = event else { return false };
    matches!(text.as_ref(), "" | "~" | "null")
}
