//! The calls of a provider over a real connection: what comes back, and what is said when something
//! is wrong.

use std::time::Duration;

use mapping::Value;
use prost::Message;
use provider::protocol::wire::plugin::{calls::paths as controller, messages::Empty};
use provider::protocol::wire::tfplugin6::calls::*;
use provider::protocol::wire::tfplugin6::messages::{DynamicValue, RawState, Schema, schema};
use serde_json::{Value as Json, json};
use tonic::Code;

use super::connection::Connection;
use super::host::Plugin;
use super::values::{REFINED, UNKNOWN, null, pack, said, thing, unpack};

const TYPE: &str = "echo_thing";

/// A plugin and a connection to it.
async fn start() -> (Plugin, Connection) {
    let plugin = Plugin::start(None);
    let connection = Connection::open(&plugin, None).await.unwrap();
    (plugin, connection)
}

async fn plan(
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

async fn apply(
    connection: &Connection,
    prior: Option<DynamicValue>,
    planned: Option<DynamicValue>,
) -> apply_resource_change::Response {
    try_apply(connection, prior, planned).await.unwrap()
}

async fn try_apply(
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

async fn upgrade(
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

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_needs_no_configuration() {
    let (_plugin, connection) = start().await;
    let request = get_provider_schema::Request {};
    let answer: get_provider_schema::Response =
        connection.call(paths::GET_PROVIDER_SCHEMA, request).await.unwrap();
    let capabilities = answer.server_capabilities.unwrap();
    assert!(capabilities.plan_destroy && capabilities.get_provider_schema_optional);
    assert!(!capabilities.move_resource_state && !capabilities.generate_resource_config);
    assert!(answer.data_source_schemas.contains_key("echo_words"));
    assert!(Schema::decode(answer.provider).unwrap().block.is_some());
    let thing = Schema::decode(answer.resource_schemas[TYPE].clone()).unwrap();
    assert_eq!(thing.version, 1);
    let row = |attribute: &schema::Attribute| {
        let nesting = attribute.nested_type.as_ref().map(|nested| nested.nesting);
        let r#type = String::from_utf8(attribute.r#type.to_vec()).unwrap();
        let flags = [attribute.required, attribute.optional, attribute.computed];
        let flags: String = flags.map(|flag| if flag { 'x' } else { '-' }).iter().collect();
        format!("{} {type} {nesting:?} {flags} {}", attribute.name, attribute.write_only)
    };
    let rows: Vec<_> = thing.block.unwrap().attributes.iter().map(row).collect();
    assert_eq!(
        rows,
        [
            "id \"string\" None --x false",
            "name \"string\" None x-- false",
            "number \"number\" None -x- false",
            "flag \"bool\" None -x- false",
            "words [\"list\",\"string\"] None -x- false",
            "address [\"map\",\"string\"] None -x- false",
            "inner  Some(1) -x- false",
            "item  Some(2) -x- false",
            "secret \"string\" None -x- true",
            "behaviour \"string\" None -x- false",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thing_is_created_changed_and_deleted() {
    let (_plugin, connection) = start().await;
    let config = json!({"name": "a", "number": 7, "words": ["x", null], "address": {"bus": "1"},
        "inner": {"a": REFINED, "b": null}, "item": [{"key": "k", "size": null, "made": null}],
        "secret": "s"});
    let planned = plan(&connection, null(), thing(config)).await;
    assert_eq!(said(&planned.diagnostics), "");
    assert_eq!(&planned.planned_private[..], b"planned");
    let value = unpack(planned.planned_state.as_ref());
    assert_eq!(value.get("id"), &Value::Unknown);
    assert_eq!(value.at("inner.a"), &Value::Unknown);
    assert_eq!(value.get("item").items()[0].get("made"), &Value::Unknown);
    assert_eq!(value.get("words").items(), [Value::from("x"), Value::Null]);
    assert!(value.get("secret").is_null() && value.get("flag").is_null());

    let known =
        json!({"name": "a", "id": UNKNOWN, "item": [{"key": "k", "size": 1, "made": UNKNOWN}]});
    let applied = apply(&connection, null(), thing(known)).await;
    assert_eq!(said(&applied.diagnostics), "");
    assert_eq!(&applied.private[..], b"applied");
    let value = unpack(applied.new_state.as_ref());
    assert_eq!(value.get("id").as_str(), Some("id of a"));
    assert_eq!(value.get("item").items()[0].get("made").as_str(), Some("made of a"));

    let renamed = plan(&connection, applied.new_state.clone(), thing(json!({"name": "b"}))).await;
    let steps = &renamed.requires_replace[0].steps;
    assert_eq!((renamed.requires_replace.len(), steps.len()), (1, 1));

    let gone = plan(&connection, applied.new_state.clone(), null()).await;
    assert_eq!(unpack(gone.planned_state.as_ref()), Value::Null);
    let gone = apply(&connection, applied.new_state, null()).await;
    assert_eq!(said(&gone.diagnostics), "");
    assert_eq!(unpack(gone.new_state.as_ref()), Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_problem_points_at_its_attribute_in_words_too() {
    let (_plugin, connection) = start().await;
    let item =
        json!([{"key": "k", "size": null, "made": null}, {"key": "", "size": null, "made": null}]);
    let request = validate_resource_config::Request {
        type_name: TYPE.to_owned(),
        config: thing(json!({"name": UNKNOWN, "item": item})),
        client_capabilities: None,
    };
    let answer: validate_resource_config::Response =
        connection.call(paths::VALIDATE_RESOURCE_CONFIG, request).await.unwrap();
    assert_eq!(said(&answer.diagnostics), "Cannot use an empty key | item[1].key: Say something.");
    assert_eq!(answer.diagnostics[0].attribute.as_ref().unwrap().steps.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_values_are_refused_with_a_way_out() {
    let (_plugin, connection) = start().await;
    let cut_off =
        Some(DynamicValue { msgpack: vec![0x81, 0xa1].into(), ..DynamicValue::default() });
    let cases = [
        (cut_off, "the value is cut off"),
        (Some(pack(&json!({"name": "a"}))), "attribute \"address\" is missing"),
        (Some(pack(&json!("text"))), "expected an object, found a string"),
        (
            thing(json!({"name": "a", "item": [{"key": "k", "size": null, "made": 1}]})),
            "item[0].made: expected a string, found a number",
        ),
    ];
    for (config, expected) in cases {
        let prior = thing(json!({"name": "a"}));
        let answer = plan(&connection, prior.clone(), config.clone()).await;
        let said = said(&answer.diagnostics);
        assert!(said.contains(expected) && said.contains("terraform init -upgrade"), "{said}");
        let answer = apply(&connection, prior.clone(), config).await;
        assert_eq!((answer.diagnostics.len(), answer.new_state), (1, prior), "{expected}");
        assert_eq!(&answer.private[..], b"planned");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_is_an_error_and_the_truest_state() {
    let (mut plugin, connection) = start().await;
    let prior = thing(json!({"name": "a", "id": "1"}));
    let answer =
        plan(&connection, prior.clone(), thing(json!({"behaviour": "panic in plan"}))).await;
    assert!(said(&answer.diagnostics).contains("Cannot plan echo_thing | The provider panicked"));

    let answer = apply(&connection, null(), thing(json!({"behaviour": "panic"}))).await;
    assert!(said(&answer.diagnostics).contains("nothing was made"));
    assert_eq!(unpack(answer.new_state.as_ref()), Value::Null);

    let answer = apply(&connection, prior.clone(), thing(json!({"behaviour": "panic"}))).await;
    assert_eq!(unpack(answer.new_state.as_ref()), unpack(prior.as_ref()));
    assert_eq!(&answer.private[..], b"planned");

    let half = json!({"name": "b", "id": UNKNOWN, "behaviour": "panic half way"});
    let answer = apply(&connection, null(), thing(half)).await;
    assert!(said(&answer.diagnostics).contains("half was made"));
    let state = unpack(answer.new_state.as_ref());
    assert_eq!((state.get("name").as_str(), state.get("id")), (Some("b"), &Value::Null));
    assert_eq!(&answer.private[..], b"half");

    let request = read_resource::Request {
        type_name: TYPE.to_owned(),
        current_state: thing(json!({"behaviour": "panic in read"})),
        private: b"kept".to_vec().into(),
        ..read_resource::Request::default()
    };
    let state = request.current_state.clone();
    let answer: read_resource::Response =
        connection.call(paths::READ_RESOURCE, request).await.unwrap();
    assert!(said(&answer.diagnostics).contains("no reading today"));
    assert_eq!((answer.new_state, &answer.private[..]), (state, b"kept".as_slice()));

    plugin.signal("TERM");
    let (_, err) = plugin.output();
    let first = err.lines().next().unwrap();
    assert!(first.starts_with("panic: ") && first.contains("no plan"), "{first}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_that_is_left_is_a_bug_and_becomes_null() {
    let (_plugin, connection) = start().await;
    let planned = json!({"name": "a", "id": UNKNOWN, "behaviour": "leave unknown"});
    let answer = apply(&connection, null(), thing(planned)).await;
    assert!(said(&answer.diagnostics).contains("id: the value is still unknown"));
    assert_eq!(unpack(answer.new_state.as_ref()).get("name").as_str(), Some("a"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_of_today_is_read_leniently_and_no_state_is_an_error() {
    let (_plugin, connection) = start().await;
    let json = r#"{"name":"a","number":18446744073709551615,"gone":{"x":1},"secret":"old","flag":"true",
        "item":[{"key":"k"}],"address":{"bus":1}}"#;
    let answer = upgrade(&connection, 1, json).await;
    assert_eq!(said(&answer.diagnostics), "");
    let state = unpack(answer.upgraded_state.as_ref());
    let number = state.get("number").as_number().unwrap();
    assert_eq!((number.as_u64(), state.get("flag")), (Some(u64::MAX), &Value::Bool(true)));
    assert_eq!(state.get("item").items()[0].get("key").as_str(), Some("k"));
    assert!(state.get("secret").is_null());

    let cases = [
        (1, "null", "It is empty."),
        (1, "", "Terraform 0.11"),
        (1, "{", "not JSON"),
        (1, r#"{"item":[{"key":[]}]}"#, "item[0].key: expected a string, found a list"),
        (0, "{}", "Cannot use a state of version 0"),
    ];
    for (version, json, expected) in cases {
        let answer = upgrade(&connection, version, json).await;
        let said = said(&answer.diagnostics);
        assert!(said.contains(expected), "{json}: {said}");
        assert_eq!(answer.upgraded_state, None, "{json}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn imports_and_data_sources_answer_whole_states() {
    let (_plugin, connection) = start().await;
    let request = import_resource_state::Request {
        type_name: TYPE.to_owned(),
        id: "id of a".to_owned(),
        ..import_resource_state::Request::default()
    };
    let answer: import_resource_state::Response =
        connection.call(paths::IMPORT_RESOURCE_STATE, request.clone()).await.unwrap();
    let imported = &answer.imported_resources[0];
    assert_eq!(imported.type_name, TYPE);
    assert_eq!(unpack(imported.state.as_ref()).get("name").as_str(), Some("a"));
    let request = import_resource_state::Request { id: String::new(), ..request };
    let answer: import_resource_state::Response =
        connection.call(paths::IMPORT_RESOURCE_STATE, request).await.unwrap();
    assert!(said(&answer.diagnostics).contains("without an id"));

    let request = read_data_source::Request {
        type_name: "echo_words".to_owned(),
        config: Some(pack(&json!({"text": "a b", "words": null}))),
        ..read_data_source::Request::default()
    };
    let answer: read_data_source::Response =
        connection.call(paths::READ_DATA_SOURCE, request).await.unwrap();
    let expected = pack(&json!({"text": "a b", "words": ["a", "b"]}));
    assert_eq!(answer.state, Some(expected));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_said() {
    let (_plugin, connection) = start().await;
    let request = read_resource::Request {
        type_name: "echo_nothing".to_owned(),
        current_state: Some(pack(&Json::Null)),
        ..read_resource::Request::default()
    };
    let answer: read_resource::Response =
        connection.call(paths::READ_RESOURCE, request).await.unwrap();
    assert!(said(&answer.diagnostics).contains("Cannot find resource type \"echo_nothing\""));
    let request = get_functions::Request {};
    let answer: Result<get_functions::Response, _> =
        connection.call(paths::GET_FUNCTIONS, request).await;
    assert_eq!(answer.map_err(|status| status.code()), Err(Code::Unimplemented));
}

/// Tells the plugin to write its traces into its own folder.
async fn configure(plugin: &Plugin, connection: &Connection) {
    let request = configure_provider::Request {
        config: Some(pack(&json!({"uri": plugin.folder.path().to_str().unwrap()}))),
        ..configure_provider::Request::default()
    };
    let answer: configure_provider::Response =
        connection.call(paths::CONFIGURE_PROVIDER, request).await.unwrap();
    assert_eq!(said(&answer.diagnostics), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_waits_and_their_answer_still_counts() {
    let (plugin, connection) = start().await;
    configure(&plugin, &connection).await;
    let waiting = {
        let connection = connection.clone();
        tokio::spawn(async move {
            apply(&connection, null(), thing(json!({"name": "w", "behaviour": "wait"}))).await
        })
    };
    tokio::time::sleep(Duration::from_millis(200)).await;
    let stop: stop_provider::Response =
        connection.call(paths::STOP_PROVIDER, stop_provider::Request {}).await.unwrap();
    assert_eq!(stop.error, "");
    let answer = tokio::time::timeout(Duration::from_secs(2), waiting).await.unwrap().unwrap();
    assert!(said(&answer.diagnostics).contains("cancelled: true"));
    assert_eq!(unpack(answer.new_state.as_ref()).get("name").as_str(), Some("w"));
    // Calls after the stop are not cancelled.
    let answer = apply(&connection, null(), thing(json!({"name": "a"}))).await;
    assert_eq!(said(&answer.diagnostics), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_goes_on_when_its_caller_goes_away() {
    let (plugin, connection) = start().await;
    configure(&plugin, &connection).await;
    let apply = apply(&connection, null(), thing(json!({"name": "w", "behaviour": "wait"})));
    let cut = tokio::time::timeout(Duration::from_millis(200), apply).await;
    assert!(cut.is_err());
    drop(connection);
    let trace = plugin.folder.path().join("w");
    for _ in 0..100 {
        if trace.exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(std::fs::read_to_string(trace).unwrap().starts_with("cancelled: false"));
}

#[tokio::test(flavor = "multi_thread")]
async fn shutdown_does_not_wait_for_a_call() {
    let (mut plugin, connection) = start().await;
    configure(&plugin, &connection).await;
    let waiting = {
        let connection = connection.clone();
        let config = thing(json!({"name": "w", "behaviour": "wait"}));
        tokio::spawn(async move { try_apply(&connection, null(), config).await })
    };
    tokio::time::sleep(Duration::from_millis(100)).await;
    let _ = connection.call::<_, Empty>(controller::SHUTDOWN, Empty {}).await;
    let (status, took) = plugin.wait();
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_millis(300), "{took:?}");
    assert!(waiting.await.unwrap().is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn large_values_and_many_calls_at_once_are_served() {
    let (_plugin, connection) = start().await;
    let large = "x".repeat(8 << 20);
    let calls = (0..10).map(|number| {
        let (connection, large) = (connection.clone(), large.clone());
        tokio::spawn(async move {
            let behaviour = if number == 0 { large.as_str() } else { "" };
            let name = format!("{number}");
            let config = thing(json!({"name": name, "behaviour": behaviour}));
            let state = apply(&connection, null(), config).await.new_state;
            let id = unpack(state.as_ref()).get("id").as_str().unwrap().to_owned();
            assert_eq!(id, format!("id of {number}"));
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
}
