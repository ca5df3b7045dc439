//! Many volumes, networks and pools: the cost of their creation and destruction by number, and the cost of a plan
//! and a refresh.

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use mapping::{Number, Value};
use provider::libvirt::{self, Connection, Document, Network, Pool, Volume};

use crate::client::{self, Kept, at_once};
use crate::limit;
use crate::refresh::Refresh;
use crate::support::PrivateDaemon;

/// The largest factor between the time for one of many objects and that for one of few; other processes change the times
/// by half.
const GROWTH_LIMIT: f64 = 3.0;

/// A kind of object that is measured.
struct ObjectKind {
    noun: &'static str,
    r#type: &'static str,
    /// The smaller number of objects, and the larger one.
    counts: [u32; 2],
    config: fn(&Path, u32) -> Value,
    /// Fetches the document of the object with an `id`.
    fetch: fn(&Connection, &str) -> libvirt::Result<String>,
}

const KINDS: [ObjectKind; 3] = [
    ObjectKind {
        noun: "volumes",
        r#type: "libvirt_volume",
        counts: [100, 1000],
        config: |_, number| {
            Value::object([
                ("name", format!("volume-{number}").as_str().into()),
                ("pool", "images".into()),
                ("capacity", Number::from(1_048_576_i64).into()),
            ])
        },
        fetch: |connection, id| Volume::by_key(connection, id)?.xml(),
    },
    ObjectKind {
        noun: "networks",
        r#type: "libvirt_network",
        counts: [20, 200],
        config: |_, number| {
            Value::object([
                ("name", format!("network-{number}").as_str().into()),
                ("running", false.into()),
            ])
        },
        fetch: |connection, id| Network::by_uuid(connection, id)?.xml(Document::Stored),
    },
    ObjectKind {
        noun: "pools",
        r#type: "libvirt_pool",
        counts: [5, 50],
        config: |folder, number| {
            let path = folder.join(format!("pool-{number}"));
            let path = path.to_str().unwrap();
            Value::object([
                ("name", format!("pool-{number}").as_str().into()),
                ("type", "dir".into()),
                ("target", Value::object([("path", path.into())])),
            ])
        },
        fetch: |connection, id| Pool::by_uuid(connection, id)?.xml(Document::Stored),
    },
];

/// The configuration of all kinds at once, for Terraform.
pub(crate) fn configuration(folder: &Path) -> String {
    let mut text = String::new();
    let bodies = [
        "name = \"volume-${count.index}\"\n  pool = \"images\"\n  capacity = 1048576".to_owned(),
        "name = \"network-${count.index}\"\n  running = false".to_owned(),
        format!(
            "name = \"pool-${{count.index}}\"\n  type = \"dir\"\n  \
             target = {{ path = \"{}/pool-${{count.index}}\" }}",
            folder.display()
        ),
    ];
    for (kind, body) in KINDS.iter().zip(bodies) {
        let (r#type, count) = (kind.r#type, kind.counts[1]);
        let block = format!("resource \"{type}\" \"many\" {{\n  count = {count}\n  {body}\n}}\n");
        text.write_str(&block).unwrap();
    }
    text
}

/// Defines and starts the pool of the volumes.
pub(crate) fn prepare(daemon: &PrivateDaemon) {
    let images = daemon.dir().join("images");
    let target = images.to_str().unwrap();
    daemon.virsh(&["pool-create-as", "images", "dir", "--target", target, "--build"]);
}

/// Prints the cost of each kind, without Terraform.
pub(crate) async fn print(daemon: &PrivateDaemon) {
    for kind in &KINDS {
        kind.print(daemon).await;
    }
}

impl ObjectKind {
    async fn print(&self, daemon: &PrivateDaemon) {
        let [few, many] = self.counts;
        println!("{many} {}, the provider alone", self.noun);
        let (create_few, kept) = self.created(daemon, few).await;
        let destroy_few = self.destroyed(daemon, kept).await;
        let (create_many, kept) = self.created(daemon, many).await;
        Refresh { daemon, r#type: self.r#type, fetch: self.fetch }.print(&kept).await;
        let destroy_many = self.destroyed(daemon, kept).await;
        let print = |verb: &str, few_took: Duration, many_took: Duration| {
            let each = |time: Duration, count| time.as_secs_f64() * 1e3 / f64::from(count);
            let (few_each, many_each) = (each(few_took, few), each(many_took, many));
            let growth = many_each / few_each;
            println!(
                "  {verb} one of {few} {few_each:6.2} ms, one of {many} {many_each:6.2} ms, {growth:.2} times"
            );
            limit::at_most(&format!("{verb} one of {many} {}", self.noun), growth, GROWTH_LIMIT);
        };
        print("create", create_few, create_many);
        print("destroy", destroy_few, destroy_many);
    }

    /// Creates objects with a new process.
    async fn created(&self, daemon: &PrivateDaemon, count: u32) -> (Duration, Vec<Kept>) {
        let (_plugin, client) = client::start(daemon, self.r#type).await;
        let started = Instant::now();
        let config = |number| (self.config)(daemon.dir(), number);
        let kept = at_once(0..count, |number| client.clone().create(config(number))).await;
        assert_eq!(kept.len(), count as usize);
        (started.elapsed(), kept)
    }

    /// Destroys objects with a new process.
    async fn destroyed(&self, daemon: &PrivateDaemon, kept: Vec<Kept>) -> Duration {
        let (_plugin, client) = client::start(daemon, self.r#type).await;
        let id = kept[0].id().to_owned();
        let started = Instant::now();
        at_once(kept, |kept| client.clone().destroy(kept)).await;
        let took = started.elapsed();
        assert!((self.fetch)(&Connection::new(Some(daemon.uri())), &id).is_err(), "{id} is left");
        took
    }
}
