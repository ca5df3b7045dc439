//! The provider by itself, called as Terraform calls it.

use std::future::Future;
use std::sync::Arc;

use mapping::Value;
use prost::bytes::Bytes;
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

/// How many calls Terraform sends at once.
pub(crate) const AT_ONCE: usize = 10;

/// An object in the form in which Terraform stores it.
#[derive(Clone)]
pub(crate) struct Kept {
    config: DynamicValue,
    /// In the format of the state file.
    json: Vec<u8>,
    private: Bytes,
    state: Value,
}

impl Kept {
    /// Its `id`.
    pub(crate) fn id(&self) -> &str {
        self.state.get("id").as_str().unwrap()
    }
}

/// The calls for one resource type.
#[derive(Clone)]
pub(crate) struct Client {
    connection: Connection,
    r#type: &'static str,
    layout: Arc<Layout>,
}

/// Starts and configures a provider.
pub(crate) async fn start(daemon: &PrivateDaemon, r#type: &'static str) -> (Plugin, Client) {
    start_for(daemon.uri(), r#type).await
}

/// Starts and configures a provider for the libvirt at a URI.
pub(crate) async fn start_for(uri: &str, r#type: &'static str) -> (Plugin, Client) {
    let plugin = Plugin::start_command(command_of(provider_binary()), None, |command| {
        command.env("LIBVIRT_DEFAULT_URI", uri)
    });
    let connection = Connection::open(&plugin, None).await.unwrap();
    let backend = LibvirtBackend::default();
    let empty = pack(&Layout::of(&backend.catalog().provider.attributes), &Value::object([]));
    let request = configure_provider::Request { config: Some(empty), ..Default::default() };
    let answer: configure_provider::Response =
        connection.call(paths::CONFIGURE_PROVIDER, request).await.unwrap();
    assert_silent(&answer.diagnostics);
    let layout = Arc::new(Layout::of(&backend.catalog().resources[r#type].attributes));
    (plugin, Client { connection, r#type, layout })
}

impl Client {
    /// Plans and creates an object.
    pub(crate) async fn create(self, config: Value) -> Kept {
        self.apply(&Value::Null, Bytes::new(), config).await
    }

    /// Plans and applies a change of an object.
    pub(crate) async fn change(self, kept: Kept, config: Value) -> Kept {
        self.apply(&kept.state, kept.private, config).await
    }

    async fn apply(&self, prior: &Value, private: Bytes, config: Value) -> Kept {
        let config = pack(&self.layout, &config);
        let may_wait = !prior.is_null();
        let plan = self.plan(prior, &config, Some(config.clone()), private).await;
        assert_fine(&plan.diagnostics, may_wait);
        let request = apply_resource_change::Request {
            type_name: self.r#type.to_owned(),
            prior_state: Some(pack(&self.layout, prior)),
            planned_state: plan.planned_state,
            config: Some(config.clone()),
            planned_private: plan.planned_private,
            ..Default::default()
        };
        let applied: apply_resource_change::Response =
            self.connection.call(paths::APPLY_RESOURCE_CHANGE, request).await.unwrap();
        assert_fine(&applied.diagnostics, may_wait);
        let state = decode(&self.layout, &applied.new_state.unwrap().msgpack).unwrap();
        let json = json(&state).to_string().into_bytes();
        Kept { config, json, private: applied.private, state }
    }

    /// Plans and applies the destruction of an object.
    pub(crate) async fn destroy(self, kept: Kept) {
        let nothing = pack(&self.layout, &Value::Null);
        let plan = self.plan(&kept.state, &nothing, Some(nothing.clone()), kept.private).await;
        assert_silent(&plan.diagnostics);
        let request = apply_resource_change::Request {
            type_name: self.r#type.to_owned(),
            prior_state: Some(pack(&self.layout, &kept.state)),
            planned_state: Some(nothing.clone()),
            config: Some(nothing),
            planned_private: plan.planned_private,
            ..Default::default()
        };
        let applied: apply_resource_change::Response =
            self.connection.call(paths::APPLY_RESOURCE_CHANGE, request).await.unwrap();
        assert_silent(&applied.diagnostics);
    }

    /// All calls of Terraform for an object in a plan without changes.
    pub(crate) async fn plan_nothing(self, kept: Kept) {
        let (state, private) = self.clone().refresh(kept.clone()).await;
        let request = validate_resource_config::Request {
            type_name: self.r#type.to_owned(),
            config: Some(kept.config.clone()),
            client_capabilities: None,
        };
        let valid: validate_resource_config::Response =
            self.connection.call(paths::VALIDATE_RESOURCE_CONFIG, request).await.unwrap();
        assert_silent(&valid.diagnostics);
        let request = plan_resource_change::Request {
            type_name: self.r#type.to_owned(),
            prior_state: Some(state.clone()),
            proposed_new_state: Some(state.clone()),
            config: Some(kept.config),
            prior_private: private,
            ..Default::default()
        };
        let plan: plan_resource_change::Response =
            self.connection.call(paths::PLAN_RESOURCE_CHANGE, request).await.unwrap();
        assert_silent(&plan.diagnostics);
        assert!(plan.planned_state == Some(state), "a change is planned");
    }

    /// Upgrades and reads an object.
    pub(crate) async fn refresh(self, kept: Kept) -> (DynamicValue, Bytes) {
        let request = upgrade_resource_state::Request {
            type_name: self.r#type.to_owned(),
            version: 1,
            raw_state: Some(RawState { json: kept.json.into(), ..RawState::default() }),
        };
        let upgraded: upgrade_resource_state::Response =
            self.connection.call(paths::UPGRADE_RESOURCE_STATE, request).await.unwrap();
        assert_silent(&upgraded.diagnostics);
        let request = read_resource::Request {
            type_name: self.r#type.to_owned(),
            current_state: upgraded.upgraded_state,
            private: kept.private,
            ..Default::default()
        };
        let read: read_resource::Response =
            self.connection.call(paths::READ_RESOURCE, request).await.unwrap();
        assert_silent(&read.diagnostics);
        assert!(
            decode(&self.layout, &read.new_state.as_ref().unwrap().msgpack)
                .is_ok_and(|state| !state.is_null())
        );
        (read.new_state.unwrap(), read.private)
    }

    async fn plan(
        &self,
        prior: &Value,
        config: &DynamicValue,
        proposed_new_state: Option<DynamicValue>,
        prior_private: Bytes,
    ) -> plan_resource_change::Response {
        let request = plan_resource_change::Request {
            type_name: self.r#type.to_owned(),
            prior_state: Some(pack(&self.layout, prior)),
            proposed_new_state,
            config: Some(config.clone()),
            prior_private,
            ..Default::default()
        };
        self.connection.call(paths::PLAN_RESOURCE_CHANGE, request).await.unwrap()
    }
}

/// Processes all items, several at a time.
pub(crate) async fn at_once<I, T, F>(
    items: impl IntoIterator<Item = I>,
    work: impl Fn(I) -> F,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let (mut running, mut done) = (JoinSet::new(), Vec::new());
    for item in items {
        if running.len() == AT_ONCE {
            done.push(running.join_next().await.unwrap().unwrap());
        }
        running.spawn(work(item));
    }
    while let Some(result) = running.join_next().await {
        done.push(result.unwrap());
    }
    done
}

fn pack(layout: &Layout, value: &Value) -> DynamicValue {
    DynamicValue { msgpack: encode(layout, value).bytes.into(), ..DynamicValue::default() }
}

/// A value in the format of the state file.
fn json(value: &Value) -> Json {
    match value {
        Value::Null | Value::Unknown => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => serde_json::from_str(&number.to_string()).unwrap(),
        Value::String(text) => Json::String(text.to_string()),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), json(value))).collect()
        }
        Value::Object(object) => {
            object.iter().map(|(name, value)| (name.to_string(), json(value))).collect()
        }
    }
}

/// Fails for any message.
fn assert_silent(diagnostics: &[Diagnostic]) {
    assert_fine(diagnostics, false);
}

/// Fails for any message, except that a part of a change of a running object waits for its next start.
fn assert_fine(diagnostics: &[Diagnostic], may_wait: bool) {
    let waits = "takes effect at its next start";
    let problems = diagnostics.iter().filter(|it| !may_wait || !it.summary.contains(waits));
    let found: Vec<_> =
        problems.map(|found| format!("{}: {}", found.summary, found.detail)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
