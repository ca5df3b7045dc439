//! Common calls of the tests, over a real connection.

use provider::protocol::wire::tfplugin6::calls::*;
use provider::protocol::wire::tfplugin6::messages::{DynamicValue, RawState};
use serde_json::json;

use super::connection::Connection;
use super::host::Plugin;
use super::values::{messages, pack};

/// The resource type of the dummy.
pub const TYPE: &str = "dummy_thing";

/// A plugin and a connection to it.
pub async fn start() -> (Plugin, Connection) {
    let plugin = Plugin::start(None);
    let connection = Connection::open(&plugin, None).await.unwrap();
    (plugin, connection)
}

pub async fn plan(
    connection: &Connection,
    prior: Option<DynamicValue>,
    config: Option<DynamicValue>,
) -> plan_resource_change::Response {
    let request = plan_resource_change::Request {
        type_name: TYPE.to_owned(),
        prior_state: prior,
        proposed_new_state: config.clone(),
        config,
        prior_private: b"before".to_vec().into(),
        ..plan_resource_change::Request::default()
    };
    connection.call(paths::PLAN_RESOURCE_CHANGE, request).await.unwrap()
}

pub async fn apply(
    connection: &Connection,
    prior: Option<DynamicValue>,
    planned: Option<DynamicValue>,
) -> apply_resource_change::Response {
    try_apply(connection, prior, planned).await.unwrap()
}

pub async fn try_apply(
    connection: &Connection,
    prior: Option<DynamicValue>,
    planned: Option<DynamicValue>,
) -> Result<apply_resource_change::Response, tonic::Status> {
    let request = apply_resource_change::Request {
        type_name: TYPE.to_owned(),
        prior_state: prior,
        planned_state: planned.clone(),
        config: planned,
        planned_private: b"planned".to_vec().into(),
        ..apply_resource_change::Request::default()
    };
    connection.call(paths::APPLY_RESOURCE_CHANGE, request).await
}

pub async fn upgrade(
    connection: &Connection,
    version: i64,
    json: &str,
) -> upgrade_resource_state::Response {
    let request = upgrade_resource_state::Request {
        type_name: TYPE.to_owned(),
        version,
        raw_state: Some(RawState { json: json.as_bytes().to_vec().into(), ..RawState::default() }),
    };
    connection.call(paths::UPGRADE_RESOURCE_STATE, request).await.unwrap()
}

/// Configures the plugin to write its traces into its folder.
pub async fn configure(plugin: &Plugin, connection: &Connection) {
    let request = configure_provider::Request {
        config: Some(pack(&json!({"uri": plugin.folder.path().to_str().unwrap()}))),
        ..configure_provider::Request::default()
    };
    let answer: configure_provider::Response =
        connection.call(paths::CONFIGURE_PROVIDER, request).await.unwrap();
    assert_eq!(messages(&answer.diagnostics), "");
}
