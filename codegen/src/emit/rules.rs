//! Prints the rules of a row, in the terms of `mapping::shape`.

use crate::facts::Version;
use crate::ir::{
    Attachment, Auto, AutoText, AutoValue, BackingChain, ChainAttribute, Live, Need, Pattern,
    Rules, Slots, Source, Verb, When, Words,
};

/// The fields of a row's rules; `None` if it has no rules.
pub(super) fn rules(rules: &Rules) -> Option<String> {
    let filled = |name: &str, text: String| (text != "&[]").then(|| format!("{name}: {text}"));
    let chosen =
        |name: &str, text: Option<String>| text.map(|text| format!("{name}: Some({text})"));
    let fields = [
        filled("derived_from", list(&rules.derived_from, source)),
        filled("derived_elements", list(&rules.derived_elements, pattern)),
        auto(&rules.auto).map(|text| format!("auto: {text}")),
        filled("replaceable", list(&rules.replaceable, pattern)),
        filled("needed_by", list(&rules.needed_by, need)),
        chosen("attached_to", rules.attached_to.as_ref().map(attachment)),
        chosen("grouped_by", rules.grouped_by.as_deref().map(row_path_text)),
        filled("unspecified", list(&rules.unspecified, pattern)),
        chosen("backing_chain", rules.backing_chain.as_ref().map(backing_chain)),
        chosen("refers_to", rules.refers_to.as_ref().map(|name| format!("{name:?}"))),
        filled("live", list(&rules.live, live)),
        filled("offers", list(&rules.offers, slots)),
        filled("takes", list(&rules.takes, slots)),
        filled("total_of", list(&rules.total_of, source)),
    ];
    let fields: Vec<String> = fields.into_iter().flatten().collect();
    (!fields.is_empty()).then(|| format!("{}, ..NO_RULES", fields.join(", ")))
}

fn source(source: &Source) -> String {
    format!(
        "Source {{ from_root: {}, is_around: {}, row_paths: {}, words: {} }}",
        source.from_root,
        source.is_around,
        list(&source.row_paths, |row_path| row_path_text(row_path)),
        words(&source.words)
    )
}

fn pattern(pattern: &Pattern) -> String {
    let part =
        |(row_path, text): &(Vec<u16>, String)| format!("({}, {text:?})", row_path_text(row_path));
    let parts = list(&pattern.values, part);
    format!("Pattern {{ values: {parts}, allows_more: {} }}", pattern.allows_more)
}

fn auto(auto: &Auto) -> Option<String> {
    match auto {
        Auto::None => None,
        Auto::Values(values) => Some(format!("Auto::Values({})", list(values, auto_value))),
        Auto::Elements(patterns) => Some(format!("Auto::Elements({})", list(patterns, pattern))),
    }
}

fn auto_value(value: &AutoValue) -> String {
    let text = match &value.text {
        AutoText::Exactly(text) => format!("AutoText::Exactly({text:?})"),
        AutoText::Prefix(start) => format!("AutoText::Prefix({start:?})"),
        AutoText::Same(row_path) => format!("AutoText::Same({})", row_path_text(row_path)),
    };
    format!("AutoValue {{ text: {text}, condition: {:?} }}", value.condition)
}

fn need(need: &Need) -> String {
    let (pattern, sources) = (pattern(&need.pattern), list(&need.sources, source));
    format!("Need {{ pattern: {pattern}, sources: {sources} }}")
}

fn attachment(attachment: &Attachment) -> String {
    let row_paths = list(&attachment.row_paths, |row_path| row_path_text(row_path));
    let keys = list(&attachment.keys, |keys| format!("{keys:?}"));
    format!("Attachment {{ row_paths: {row_paths}, keys: {keys} }}")
}

fn backing_chain(chain: &BackingChain) -> String {
    let part = |part: &ChainAttribute| {
        let (in_element, in_link) = (row_path_text(&part.in_element), row_path_text(&part.in_link));
        format!(
            "ChainAttribute {{ in_element: {in_element}, in_link: {in_link}, is_key: {} }}",
            part.is_key
        )
    };
    format!(
        "BackingChain {{ chain: {}, attributes: {} }}",
        chain.chain,
        list(&chain.attributes, part)
    )
}

fn live(live: &Live) -> String {
    let verb = match &live.verb {
        Verb::Plug => "Verb::Plug".to_owned(),
        Verb::Replug => "Verb::Replug".to_owned(),
        Verb::Media => "Verb::Media".to_owned(),
        Verb::Update => "Verb::Update".to_owned(),
        Verb::Set(name) => format!("Verb::Set({name:?})"),
        Verb::Entry(section) => format!("Verb::Entry({section:?})"),
        Verb::ChangedEntry(section) => format!("Verb::ChangedEntry({section:?})"),
    };
    let row_paths = list(&live.row_paths, |row_path| row_path_text(row_path));
    let elements = list(&live.elements, pattern);
    format!(
        "Live {{ verb: {verb}, row_paths: {row_paths}, elements: {elements}, since: {:?} }}",
        live.since.map(|Version([major, minor, micro])| (major, minor, micro))
    )
}

fn slots(slots: &Slots) -> String {
    let elements = list(&slots.elements, pattern);
    format!("Slots {{ kind: {:?}, count: {:?}, elements: {elements} }}", slots.kind, slots.count)
}

/// A condition.
pub(super) fn when(when: &When) -> String {
    format!(
        "When {{ selector: Selector {{ text: {:?}, up: {}, row_path: {} }}, words: {} }}",
        when.text,
        when.up,
        row_path_text(&when.row_path),
        words(&when.words)
    )
}

/// A set of values.
pub(super) fn words(words: &Words) -> String {
    if words.texts.is_empty() && !words.absent {
        return "Words::NONE".to_owned();
    }
    format!("Words {{ texts: {}, absent: {} }}", strings(&words.texts), words.absent)
}

/// A row path, or other indices of rows.
pub(super) fn row_path_text(row_path: &[u16]) -> String {
    list(row_path, u16::to_string)
}

/// Texts as a slice of strings.
pub(super) fn strings(texts: &[String]) -> String {
    list(texts, |text| format!("{text:?}"))
}

/// A slice.
pub(super) fn list<T>(items: &[T], text: impl Fn(&T) -> String) -> String {
    let texts: Vec<String> = items.iter().map(text).collect();
    format!("&[{}]", texts.join(", "))
}
