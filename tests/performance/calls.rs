//! The provider by itself: a thousand guests are made, and then upgraded, read, validated and planned by a fresh
//! process, as Terraform does for a plan.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mapping::Value;
use prost::bytes::Bytes;
use provider::libvirt::{self, Document, Domain, Secrets};
use provider::lifecycle::LibvirtBackend;
use provider::protocol::Backend;
use provider::protocol::decode::decode;
use provider::protocol::encode::encode;
use provider::protocol::layout::Layout;
use provider::protocol::wire::tfplugin6::calls::*;
use provider::protocol::wire::tfplugin6::messages::{Diagnostic, DynamicValue, RawState};
use serde_json::Value as Json;
use tokio::task::JoinSet;

use crate::connection::Connection;
use crate::host::{Plugin, command_of};
use crate::support::PrivateDaemon;
use crate::terraform::provider_binary;
use crate::{guest, usage};

const GUESTS: u32 = 1000;
const RUNS: usize = 5;
/// How many calls Terraform makes at once.
const AT_ONCE: usize = 10;
const TYPE: &str = "libvirt_domain";

/// A guest as Terraform keeps it.
#[derive(Clone)]
struct Kept {
    config: DynamicValue,
    /// As in the state file.
    json: Vec<u8>,
    private: Bytes,
    uuid: String,
}

/// Prints what the provider needs for a plan of many guests, and how a refresh compares to fetching documents.
pub(crate) async fn print(daemon: &PrivateDaemon) {
    let kept = made(daemon).await;
    let (plugin, connection) = start(daemon).await;
    let (before, started) = (usage::processor(plugin.child.id()), Instant::now());
    let work = |kept: Kept| planned(connection.clone(), kept);
    let planned = at_once(&kept, work).await;
    assert_eq!(planned.len(), kept.len());
    let (wall, processor) =
        (started.elapsed(), usage::processor(plugin.child.id()).saturating_sub(before));
    let each = |time: Duration| time.as_secs_f64() * 1e3 / f64::from(GUESTS);
    println!("{GUESTS} guests, the provider alone, {AT_ONCE} calls at once");
    println!(
        "  upgrade, read, validate, plan of one {:6.2} ms CPU, {:6.2} ms",
        each(processor),
        each(wall)
    );
    println!(
        "  most resident memory                 {:6.1} MB",
        usage::peak_memory(plugin.child.id())
    );
    // They take turns, for the machine is not always as fast.
    let (mut refresh, mut fetch) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let started = Instant::now();
        at_once(&kept, |kept| refreshed(connection.clone(), kept)).await;
        refresh.push(started.elapsed());
        fetch.push(fetched(daemon, &kept));
    }
    let (refresh, fetch) = (median(refresh), median(fetch));
    println!("  refresh of all, median of {RUNS}          {refresh:6.2} s");
    println!("  fetching their documents alone       {fetch:6.2} s");
    println!("  ratio                                {:6.2}", refresh / fetch);
}

/// A process that is configured and knows its libvirt.
async fn start(daemon: &PrivateDaemon) -> (Plugin, Connection) {
    let plugin = Plugin::start_command(command_of(provider_binary()), None, |command| {
        command.env("LIBVIRT_DEFAULT_URI", daemon.uri())
    });
    let connection = Connection::open(&plugin, None).await.unwrap();
    let backend = LibvirtBackend::default();
    let empty = pack(&Layout::of(&backend.catalog().provider.attributes), &Value::object([]));
    let request = configure_provider::Request { config: Some(empty), ..Default::default() };
    let answer: configure_provider::Response =
        connection.call(paths::CONFIGURE_PROVIDER, request).await.unwrap();
    assert_fine(&answer.diagnostics);
    (plugin, connection)
}

async fn made(daemon: &PrivateDaemon) -> Vec<Kept> {
    let (_plugin, connection) = start(daemon).await;
    let layout = Arc::new(guest::layout());
    let numbers: Vec<_> = (0..GUESTS).collect();
    at_once(&numbers, |number| make(connection.clone(), Arc::clone(&layout), number)).await
}

async fn make(connection: Connection, layout: Arc<Layout>, number: u32) -> Kept {
    let config = pack(&layout, &guest::value(number));
    let request = plan_resource_change::Request {
        type_name: TYPE.to_owned(),
        prior_state: Some(pack(&layout, &Value::Null)),
        proposed_new_state: Some(config.clone()),
        config: Some(config.clone()),
        ..Default::default()
    };
    let plan: plan_resource_change::Response =
        connection.call(paths::PLAN_RESOURCE_CHANGE, request).await.unwrap();
    assert_fine(&plan.diagnostics);
    let request = apply_resource_change::Request {
        type_name: TYPE.to_owned(),
        prior_state: Some(pack(&layout, &Value::Null)),
        planned_state: plan.planned_state,
        config: Some(config.clone()),
        planned_private: plan.planned_private,
        ..Default::default()
    };
    let applied: apply_resource_change::Response =
        connection.call(paths::APPLY_RESOURCE_CHANGE, request).await.unwrap();
    assert_fine(&applied.diagnostics);
    let state = applied.new_state.unwrap();
    let value = decode(&layout, &state.msgpack).unwrap();
    let uuid = value.get("uuid").as_str().unwrap().to_owned();
    Kept { config, json: json(&value).to_string().into_bytes(), private: applied.private, uuid }
}

/// All that Terraform asks for a guest in a plan; there is nothing to do.
async fn planned(connection: Connection, kept: Kept) {
    let (config, state, private) =
        (kept.config.clone(), upgraded(&connection, &kept).await, kept.private.clone());
    let (state, private) = read(&connection, state, private).await;
    let request = validate_resource_config::Request {
        type_name: TYPE.to_owned(),
        config: Some(config.clone()),
        client_capabilities: None,
    };
    let valid: validate_resource_config::Response =
        connection.call(paths::VALIDATE_RESOURCE_CONFIG, request).await.unwrap();
    assert_fine(&valid.diagnostics);
    let request = plan_resource_change::Request {
        type_name: TYPE.to_owned(),
        prior_state: Some(state.clone()),
        proposed_new_state: Some(state.clone()),
        config: Some(config),
        prior_private: private,
        ..Default::default()
    };
    let plan: plan_resource_change::Response =
        connection.call(paths::PLAN_RESOURCE_CHANGE, request).await.unwrap();
    assert_fine(&plan.diagnostics);
    assert!(plan.planned_state == Some(state), "something is planned");
}

async fn refreshed(connection: Connection, kept: Kept) {
    let state = upgraded(&connection, &kept).await;
    read(&connection, state, kept.private).await;
}

async fn upgraded(connection: &Connection, kept: &Kept) -> DynamicValue {
    let request = upgrade_resource_state::Request {
        type_name: TYPE.to_owned(),
        version: 1,
        raw_state: Some(RawState { json: kept.json.clone().into(), ..RawState::default() }),
    };
    let answer: upgrade_resource_state::Response =
        connection.call(paths::UPGRADE_RESOURCE_STATE, request).await.unwrap();
    assert_fine(&answer.diagnostics);
    answer.upgraded_state.unwrap()
}

async fn read(
    connection: &Connection,
    state: DynamicValue,
    private: Bytes,
) -> (DynamicValue, Bytes) {
    let request = read_resource::Request {
        type_name: TYPE.to_owned(),
        current_state: Some(state),
        private,
        ..Default::default()
    };
    let answer: read_resource::Response =
        connection.call(paths::READ_RESOURCE, request).await.unwrap();
    assert_fine(&answer.diagnostics);
    (answer.new_state.unwrap(), answer.private)
}

/// How long it takes to look up each guest and fetch its document, one after the other and with nothing else done.
fn fetched(daemon: &PrivateDaemon, kept: &[Kept]) -> Duration {
    let connection = libvirt::Connection::new(Some(daemon.uri()));
    connection.uri().unwrap();
    let started = Instant::now();
    for kept in kept {
        let domain = Domain::by_uuid(&connection, &kept.uuid).unwrap();
        assert!(!domain.xml(Document::Stored, Secrets::Hidden).unwrap().is_empty());
    }
    started.elapsed()
}

/// In seconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}

/// Does some work for all items, for a few at once.
async fn at_once<I, T, F>(items: &[I], work: impl Fn(I) -> F) -> Vec<T>
where
    I: Clone,
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let (mut running, mut done) = (JoinSet::new(), Vec::new());
    for item in items {
        if running.len() == AT_ONCE {
            done.push(running.join_next().await.unwrap().unwrap());
        }
        running.spawn(work(item.clone()));
    }
    while let Some(result) = running.join_next().await {
        done.push(result.unwrap());
    }
    done
}

fn pack(layout: &Layout, value: &Value) -> DynamicValue {
    DynamicValue { msgpack: encode(layout, value).bytes.into(), ..DynamicValue::default() }
}

/// A value as the state file has it.
fn json(value: &Value) -> Json {
    match value {
        Value::Null | Value::Unknown => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => serde_json::from_str(&number.to_string()).unwrap(),
        Value::String(text) => Json::String(text.clone()),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), json(value))).collect()
        }
        Value::Object(object) => {
            object.iter().map(|(name, value)| (name.to_string(), json(value))).collect()
        }
    }
}

fn assert_fine(diagnostics: &[Diagnostic]) {
    let said: Vec<_> =
        diagnostics.iter().map(|said| format!("{}: {}", said.summary, said.detail)).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
