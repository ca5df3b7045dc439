//! The calls of a provider over a real connection, and their results.

use std::time::{Duration, Instant};

use mapping::Value;
use prost::Message;
use provider::protocol::wire::tfplugin6::calls::*;
use provider::protocol::wire::tfplugin6::messages::{Schema, schema};
use serde_json::{Value as Json, json};
use tonic::Code;

use super::ask::{TYPE, apply, plan, start, upgrade};
use super::values::{REFINED, UNKNOWN, messages, null, pack, thing, unpack};

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_needs_no_configuration() {
    let (_plugin, connection) = start().await;
    let request = get_provider_schema::Request {};
    let answer: get_provider_schema::Response =
        connection.call(paths::GET_PROVIDER_SCHEMA, request).await.unwrap();
    let capabilities = answer.server_capabilities.unwrap();
    assert!(capabilities.plan_destroy && capabilities.get_provider_schema_optional);
    assert!(!capabilities.move_resource_state && !capabilities.generate_resource_config);
    assert!(answer.data_source_schemas.contains_key("dummy_words"));
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
async fn a_resource_is_created_changed_and_deleted() {
    let (_plugin, connection) = start().await;
    let config = json!({"name": "a", "number": 7, "words": ["x", null], "address": {"bus": "1"},
        "inner": {"a": REFINED, "b": null}, "item": [{"key": "k", "size": null, "made": null}],
        "secret": "s"});
    let planned = plan(&connection, null(), thing(config)).await;
    assert_eq!(messages(&planned.diagnostics), "");
    assert_eq!(&planned.planned_private[..], b"planned");
    let value = unpack(planned.planned_state.as_ref());
    assert_eq!(value.get("id"), &Value::Unknown);
    assert_eq!(value.at(["inner", "a"]), &Value::Unknown);
    assert_eq!(value.get("item").items()[0].get("made"), &Value::Unknown);
    assert_eq!(value.get("words").items(), [Value::from("x"), Value::Null]);
    assert!(value.get("secret").is_null() && value.get("flag").is_null());

    let known =
        json!({"name": "a", "id": UNKNOWN, "item": [{"key": "k", "size": 1, "made": UNKNOWN}]});
    let applied = apply(&connection, null(), thing(known)).await;
    assert_eq!(messages(&applied.diagnostics), "");
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
    assert_eq!(messages(&gone.diagnostics), "");
    assert_eq!(unpack(gone.new_state.as_ref()), Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_problem_names_its_attribute_in_path_and_text() {
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
    assert_eq!(messages(&answer.diagnostics), "Cannot use an empty key | item[1].key: Set a key.");
    assert_eq!(answer.diagnostics[0].attribute.as_ref().unwrap().steps.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_current_state_is_read_leniently_and_a_missing_state_is_an_error() {
    let (_plugin, connection) = start().await;
    let json = r#"{"name":"a","number":18446744073709551615,"gone":{"x":1},"secret":"old","flag":"true",
        "item":[{"key":"k"}],"address":{"bus":1}}"#;
    let answer = upgrade(&connection, 1, json).await;
    assert_eq!(messages(&answer.diagnostics), "");
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
        let messages = messages(&answer.diagnostics);
        assert!(messages.contains(expected), "{json}: {messages}");
        assert_eq!(answer.upgraded_state, None, "{json}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn imports_and_data_sources_return_complete_states() {
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
    assert!(messages(&answer.diagnostics).contains("without an id"));

    let request = read_data_source::Request {
        type_name: "dummy_words".to_owned(),
        config: Some(pack(&json!({"text": "a b", "words": null}))),
        ..read_data_source::Request::default()
    };
    let answer: read_data_source::Response =
        connection.call(paths::READ_DATA_SOURCE, request).await.unwrap();
    let expected = pack(&json!({"text": "a b", "words": ["a", "b"]}));
    assert_eq!(answer.state, Some(expected));
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_types_are_errors() {
    let (_plugin, connection) = start().await;
    let request = read_resource::Request {
        type_name: "dummy_nothing".to_owned(),
        current_state: Some(pack(&Json::Null)),
        ..read_resource::Request::default()
    };
    let answer: read_resource::Response =
        connection.call(paths::READ_RESOURCE, request).await.unwrap();
    assert!(messages(&answer.diagnostics).contains("Cannot find resource type \"dummy_nothing\""));
    let request = get_functions::Request {};
    let answer: Result<get_functions::Response, _> =
        connection.call(paths::GET_FUNCTIONS, request).await;
    assert_eq!(answer.map_err(|status| status.code()), Err(Code::Unimplemented));
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

#[tokio::test(flavor = "multi_thread")]
async fn slow_plans_do_not_delay_other_calls() {
    let (_plugin, connection) = start().await;
    let slow: Vec<_> = (0..4)
        .map(|number| {
            let connection = connection.clone();
            let config = thing(json!({"name": format!("{number}"), "behaviour": "plan slowly"}));
            tokio::spawn(async move { plan(&connection, null(), config).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let started = Instant::now();
    let quick = plan(&connection, null(), thing(json!({"name": "quick"}))).await;
    assert_eq!(messages(&quick.diagnostics), "");
    let took = started.elapsed();
    assert!(took < Duration::from_secs(1), "{took:?}");
    for plan in slow {
        assert_eq!(messages(&plan.await.unwrap().diagnostics), "");
    }
}
