//! Parts of a configuration that a libvirt release lacks, on the generated shapes.

use crate::engine_support::documents::{read, root};
use crate::engine_support::record::Fields;
use crate::engine_support::samples::{row, shape};
use engine::check::{Feature, Lacking, lacking};
use mapping::record::Root;
use mapping::shape::{
    Check, Flags, Kind, Row, Scalar, Shape, Since, Version, Word, word, word_since,
};
use mapping::{Object, Value};

const OLD: Version = (9, 0, 0);

fn guest(devices: &str, more: &str) -> Value {
    let text = format!(
        "<domain type='kvm'><name>a</name>{more}<devices><disk type='file'><source file='/a'/><target dev='vda' \
         bus='virtio'/></disk>{devices}</devices></domain>"
    );
    read(root("domain"), &text)
}

/// What a release lacks: `path|xml|severity`.
fn found(prior: &Value, config: &Value, version: Version) -> Vec<String> {
    let found = lacking(root("domain"), [prior, config], version);
    let line = |lacking: &Lacking| {
        let kind = match &lacking.feature {
            Feature::Element => "element",
            Feature::Attribute => "attribute",
            Feature::Word { text, .. } => text,
        };
        format!("{}|{}|{kind}|{:?}", lacking.path, lacking.xml, lacking.check)
    };
    found.iter().map(line).collect()
}

const CRYPTO: &str = "<crypto model='virtio' type='qemu'><backend model='builtin'/></crypto>";

#[test]
fn an_element_is_missing_before_its_release() {
    let config = guest(CRYPTO, "");
    let missing = ["devices.crypto|/domain/devices/crypto|element|Error"];
    assert_eq!(found(&Value::Null, &config, OLD), missing);
    assert_eq!(found(&Value::Null, &config, (9, 1, 0)), [""; 0]);
    let found = lacking(root("domain"), [&Value::Null, &config], OLD);
    assert_eq!(found[0].since.to_string(), "since libvirt 9.1.0");
}

#[test]
fn values_of_the_prior_state_are_not_missing() {
    let state = guest(CRYPTO, "");
    assert_eq!(found(&state, &state, OLD), [""; 0]);
    assert_eq!(found(&state, &guest(CRYPTO, "<title>new</title>"), OLD), [""; 0]);
    let more = guest(&CRYPTO.repeat(2), "");
    assert_eq!(found(&state, &more, OLD).len(), 1);
    assert_eq!(found(&more, &guest("", ""), OLD), [""; 0], "a removal needs nothing");
}

#[test]
fn words_and_attributes_are_missing_on_their_own() {
    let panic = "<panic model='pvpanic'/>";
    let word = ["devices.panic[0].model|/domain/devices/panic/@model|pvpanic|Error"];
    assert_eq!(found(&Value::Null, &guest(panic, ""), OLD), word);
    assert_eq!(found(&Value::Null, &guest("<panic model='isa'/>", ""), OLD), [""; 0]);
}

#[test]
fn severities_follow_what_libvirt_does() {
    let mut features = Vec::new();
    for document in crate::engine_support::documents::own_documents() {
        let config = read(document.root, &document.text);
        features.extend(lacking(document.root, [&Value::Null, &config], (0, 0, 0)));
    }
    let is = |feature: fn(&Feature) -> bool, check| {
        let mut of_kind = features.iter().filter(|it| feature(&it.feature)).peekable();
        of_kind.peek().is_some() && of_kind.all(|it| it.check == check)
    };
    assert!(is(|it| matches!(it, Feature::Element), Check::Error));
    assert!(is(|it| matches!(it, Feature::Attribute), Check::Warning));
}

#[test]
fn each_kind_of_part_has_its_severity() {
    let cases = [
        // An element, also one that contains only a text, and one of which everything is newer.
        (
            "<hwuuid>3c4b8e52-7a01-4f0e-9d3c-5f1f7a2b9c10</hwuuid>",
            OLD,
            "hwuuid|/domain/hwuuid|element|Error",
        ),
        ("<iommufd enabled='yes'/>", OLD, "iommufd|/domain/iommufd|element|Error"),
        // An attribute of an element that the release has, also next to the text of the element in HCL.
        (
            "<cpu mode='host-model' deprecated_features='on'/>",
            OLD,
            "cpu.deprecated_features|/domain/cpu/@deprecated_features|attribute|Warning",
        ),
        (
            "<os><loader format='raw'>/a</loader></os>",
            OLD,
            "os.loader_format|/domain/os/loader/@format|attribute|Warning",
        ),
        (
            "<iothreadids><iothread id='1'><poll weight='2'/></iothread></iothreadids>",
            (9, 4, 0),
            "iothreadids.iothread[0].poll.weight|/domain/iothreadids/iothread/poll/@weight|attribute|Warning",
        ),
        // A value of an enumeration.
        (
            "<os><acpi><table type='msdm'>/a</table></acpi></os>",
            OLD,
            "os.acpi.table[0].type|/domain/os/acpi/table/@type|msdm|Error",
        ),
    ];
    for (more, version, expected) in cases {
        let missing = found(&Value::Null, &guest("", more), version);
        assert_eq!(missing.join(";"), expected, "{more}");
    }
}

const NEW: Since = Since::At((10, 0, 0));

const WORDS: &[Word] = &[word("old"), word_since("new", NEW)];

const fn of_words(name: &'static str, check: Check) -> Row {
    row(name, name, Kind::Attribute(Scalar::Words(WORDS))).check(check)
}

/// A shape with each kind of feature.
static KINDS: Shape = shape(
    "pet",
    &[
        row("size", "size", Kind::Attribute(Scalar::Text)).since(NEW),
        row("ball", "ball", Kind::Leaf(Scalar::Text)).since(NEW),
        row("bell", "bell", Kind::Flag).since(NEW),
        row("bed", "bed", Kind::Leaf(Scalar::Text)).since(Since::Between((9, 5, 0), (10, 0, 0))),
        of_words("refused", Check::Error),
        of_words("dropped", Check::Warning),
        of_words("written", Check::Hint),
        of_words("kept", Check::None),
        of_words("secret", Check::Error).flag(Flags::SENSITIVE),
    ],
);

/// The features of the sample that a release lacks: `path Severity`.
fn of_sample(version: Version) -> Vec<String> {
    let root = Root {
        name: "pet",
        element: "pet",
        resource: None,
        parent: None,
        shape: &KINDS,
        checks: &[],
        record: || Box::new(Fields::new(&KINDS)),
    };
    let text = Value::from("new");
    let mut config: Object = KINDS.rows.iter().map(|it| (it.name, text.clone())).collect();
    config.set("bell", Value::Bool(true));
    let found = lacking(&root, [&Value::Null, &Value::Object(config)], version);
    found.iter().map(|it| format!("{} {:?}", it.path, it.check)).collect()
}

#[test]
fn a_missing_element_is_an_error_and_a_word_has_the_severity_of_its_row() {
    let words = ["refused Error", "dropped Warning"];
    let inside = [&["size Warning", "ball Error", "bell Error"][..], &words].concat();
    let before = [&inside[..3], &["bed Error"], &words].concat();
    assert_eq!(of_sample((9, 5, 0)), before);
    assert_eq!(of_sample((9, 9, 9)), inside, "releases inside an interval may have it");
    assert_eq!(of_sample((10, 0, 0)), [""; 0]);
}

#[test]
fn unknown_values_are_skipped() {
    let mut config = guest("", "");
    if let Value::Object(object) = &mut config {
        object.set("devices", Value::Unknown);
    }
    assert_eq!(found(&Value::Null, &config, OLD), [""; 0]);
}
