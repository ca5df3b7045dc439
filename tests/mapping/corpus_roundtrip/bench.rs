//! The speed of the four edges: documents are converted from XML to record to value and back, repeatedly.
//! `LIBVIRT_XML_CORPUS` sets the documents; default: those of this project. Fails if a conversion is too slow,
//! compared with reading XML.

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "corpus.rs"]
mod corpus;

use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use mapping::edge;
use mapping::record::Root;
use roxmltree::Document;

/// The allocator of the provider.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often each way is measured. They alternate, because the speed of the machine changes.
const ROUNDS: usize = 11;

/// The minimum time of one measurement. The kernel counts processor time at each tick of some milliseconds.
const TIME: Duration = Duration::from_millis(200);

/// The largest factor between the last way, with everything in it, and reading XML alone.
const LIMIT: f64 = 6.0;

/// A conversion and its reverse; returns the size of the result.
type Way = fn(&str, &Root) -> usize;

#[expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "figures for people")]
fn main() -> ExitCode {
    let folder = std::env::var_os("LIBVIRT_XML_CORPUS");
    let documents = folder.map_or_else(corpus::own, |folder| corpus::documents(folder.as_ref()));
    let texts = documents.iter().map(|document| document.text.as_str());
    let texts: Vec<(&str, &Root)> = texts.filter_map(|text| Some((text, root_of(text)?))).collect();
    let bytes: usize = texts.iter().map(|(text, _)| text.len()).sum();
    println!("{} documents, {bytes} bytes", texts.len());
    let ways: [(&str, Way); 3] = [
        ("XML read by roxmltree alone", parse),
        ("XML -> record -> XML", through_record),
        ("XML -> record -> value -> record -> XML", through_value),
    ];
    let mut times = ways.map(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for ((_, way), times) in ways.iter().zip(&mut times) {
            times.push(time(&texts, *way));
        }
    }
    let medians = times.map(median);
    for ((name, _), median) in ways.iter().zip(medians) {
        println!("{:6.1} MB/s  {name}", bytes as f64 / median / 1e6);
    }
    let factor = medians[2] / medians[0];
    println!("{factor:6.2} times the time to read XML alone; the limit is {LIMIT}");
    if factor > LIMIT { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn root_of(text: &str) -> Option<&'static Root> {
    let document = Document::parse(text).ok()?;
    let name = document.root_element().tag_name().name();
    generated::ROOTS.iter().find(|root| root.element == name)
}

/// How long one way takes for all documents, in seconds.
fn time(texts: &[(&str, &Root)], way: Way) -> f64 {
    let start = cpu_time();
    let mut passes = 0;
    loop {
        for (text, root) in texts {
            std::hint::black_box(way(text, root));
        }
        passes += 1;
        let spent = cpu_time().saturating_sub(start);
        if spent >= TIME {
            return spent.as_secs_f64() / f64::from(passes);
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The processor time of this thread, which does not depend on the load of the machine. On systems other than Linux, the
/// elapsed time.
fn cpu_time() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let wall = START.get_or_init(Instant::now).elapsed();
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or(wall, Duration::from_nanos)
}

fn parse(text: &str, _: &Root) -> usize {
    Document::parse(text).map_or(0, |document| document.descendants().count())
}

fn through_record(text: &str, root: &Root) -> usize {
    let mut record = (root.record)();
    read(text, record.as_mut());
    edge::to_xml(root.element, record.as_mut()).len()
}

fn through_value(text: &str, root: &Root) -> usize {
    let mut record = (root.record)();
    read(text, record.as_mut());
    let value = edge::to_value(record.as_mut());
    let mut record = (root.record)();
    edge::from_value(value, record.as_mut()).expect("what was read can be written");
    edge::to_xml(root.element, record.as_mut()).len()
}

fn read(text: &str, record: &mut dyn mapping::record::Record) {
    let document = Document::parse(text).expect("the document was read before");
    edge::from_xml(document.root_element(), record, &mut Vec::new());
}
