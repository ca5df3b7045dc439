//! Values that libvirt replaces by the total of others: on the generated shapes, for every version of libvirt.

use crate::engine_support::documents::{read, root, tree};
use engine::{Echo, Intent, Mode, Reconciled, reconcile};
use mapping::record::Root;
use mapping::{Number, Value, xml};

fn domain() -> &'static Root {
    root("domain")
}

fn document(memory: u32, more: &str) -> Value {
    let text = format!("<domain><memory unit='MiB'>{memory}</memory>{more}</domain>");
    read(domain(), &text)
}

const CELL: &str = "<cpu><numa><cell id='0' memory='384' unit='MiB'/></numa></cpu>";

fn reconciled(intent: &Value, echo: &Echo, actual: &Value, mode: Mode) -> Reconciled {
    reconcile(domain().shape, Intent { value: intent, echo }, actual, mode)
}

#[test]
fn a_total_is_no_drift_while_its_parts_exist() {
    let intent = document(384, CELL);
    let echo = Echo::default();
    let read = |actual: &Value| reconciled(&intent, &echo, actual, Mode::Read).value;
    for total in [384, 512] {
        assert_eq!(read(&document(total, CELL)), intent);
    }
    let drifted = read(&document(512, ""));
    assert_eq!(drifted.get("memory"), &Value::Number(Number::from(512_u64)));
}

#[test]
fn a_configured_total_is_reported_once() {
    let mut echo = Echo::default();
    let intent = document(1024, CELL);
    for (total, count) in [(384, 1), (384, 0), (512, 0)] {
        let actual = document(total, CELL);
        let found = reconciled(&intent, &echo, &actual, Mode::AfterApply);
        assert_eq!((found.differences.len(), &found.value), (count, &intent), "{total}");
        echo = found.echo;
        assert_eq!(reconciled(&intent, &echo, &actual, Mode::Read).value, intent);
    }
    let other = document(512, CELL);
    let found = reconciled(&other, &echo, &document(384, CELL), Mode::AfterApply);
    assert_eq!(found.differences.len(), 1, "another value is reported again");
}

#[test]
fn the_memory_in_use_is_derived_from_memory_devices() {
    let dimm =
        "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>";
    let with = |devices: &str| format!("{CELL}<devices>{devices}</devices>");
    let stored = format!(
        "<domain><memory unit='KiB'>393216</memory><currentMemory unit='KiB'>393216</currentMemory>{}</domain>",
        with("")
    );
    let merged = |planned: &str| {
        let [prior, planned] =
            [with(""), with(planned)].map(|more| tree(domain(), &document(384, &more)).unwrap());
        let mut merged = xml::parse(&stored).unwrap();
        engine::merge(domain().shape, Some(&prior), &planned, &mut merged);
        merged.to_string()
    };
    assert!(merged("").contains("currentMemory"), "nothing changes");
    assert!(!merged(dimm).contains("currentMemory"), "libvirt copies the total to it");
}
