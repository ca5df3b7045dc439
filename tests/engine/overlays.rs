//! Overlay images of snapshots: ignored in documents of libvirt, kept by an edit.

use engine::overlays;
use mapping::Value;
use mapping::shape::Shape;
use serde_json::{Value as Json, json};

use crate::engine_support::value;

fn shape() -> &'static Shape {
    generated::ROOTS.iter().find(|root| root.element == "domain").unwrap().shape
}

fn guest(disk: &Json) -> Value {
    value(shape(), &json!({"devices": {"disk": [disk]}}))
}

fn disk(file: &str, format: &str) -> Json {
    json!({
        "type": "file", "driver": {"name": "qemu", "type": format},
        "source": {"file": file}, "target": {"dev": "vda"},
    })
}

fn over(chain: &[&str]) -> Json {
    let mut disk = disk("/over", "qcow2");
    let link =
        |file: &&str| json!({"type": "file", "format": {"type": "raw"}, "source": {"file": file}});
    disk["backing_store"] = chain.iter().map(link).collect();
    disk
}

#[test]
fn an_overlay_of_the_configured_image_is_no_drift() {
    let known = guest(&disk("/base", "raw"));
    for (actual, expected) in [
        (over(&["/base"]), disk("/base", "raw")),
        (over(&["/between", "/base"]), disk("/base", "raw")),
        (over(&["/other"]), over(&["/other"])),
        (disk("/over", "qcow2"), disk("/over", "qcow2")),
        (disk("//base", "qcow2"), disk("//base", "qcow2")),
    ] {
        let mut found = guest(&actual);
        overlays::without(shape(), &known, &mut found);
        assert_eq!(found, guest(&expected), "{actual}");
    }
    // Images below the configured image are kept.
    let mut found = guest(&over(&["/base", "/deep"]));
    overlays::without(shape(), &known, &mut found);
    let below = found.get("devices").get("disk").items()[0].get("backing_store").items();
    assert_eq!(below.len(), 1);
}

#[test]
fn an_edit_keeps_the_image_unless_it_changes_the_image() {
    let actual = guest(&over(&["/base"]));
    let edited = |file: &str| {
        let mut disk = disk(file, "raw");
        disk["serial"] = json!("S1");
        disk
    };
    let with = |planned: &Json| {
        let (mut prior, mut planned) = (guest(&disk("/base", "raw")), guest(planned));
        overlays::with(shape(), [&mut prior, &mut planned], &actual);
        (prior, planned)
    };
    let mut kept = disk("/over", "qcow2");
    assert_eq!(with(&edited("/base")).0, guest(&kept));
    kept["serial"] = json!("S1");
    assert_eq!(with(&edited("/base")).1, guest(&kept));
    let expected = (guest(&disk("/base", "raw")), guest(&edited("/new")));
    assert_eq!(with(&edited("/new")), expected);
    // A configured chain continues the one above.
    let mut chained = edited("/base");
    chained["backing_store"] = json!([{"type": "file", "source": {"file": "/deep"}}]);
    let (_, planned) = with(&chained);
    let chain = planned.get("devices").get("disk").items()[0].get("backing_store").items();
    let files: Vec<_> =
        chain.iter().map(|link| link.at(["source", "file"]).as_str().unwrap()).collect();
    assert_eq!(files, ["/base", "/deep"]);
}

#[test]
fn a_missing_backing_chain_is_taken_from_another_document() {
    let known = guest(&disk("/base", "raw"));
    let mut stored = guest(&disk("/over", "qcow2"));
    assert!(overlays::is_unresolved(shape(), &known, &stored));
    overlays::lend(shape(), &mut stored, &guest(&disk("/third", "raw")));
    assert!(overlays::is_unresolved(shape(), &known, &stored));
    overlays::lend(shape(), &mut stored, &guest(&over(&["/base"])));
    assert!(!overlays::is_unresolved(shape(), &known, &stored));
    assert!(!overlays::is_unresolved(shape(), &known, &known));
}
