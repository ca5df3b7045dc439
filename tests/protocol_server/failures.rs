//! Failures over a real connection: panics, invalid values, callers that stop or disconnect. No object may be lost.

use std::time::Duration;

use mapping::Value;
use provider::protocol::wire::plugin::{calls::paths as controller, messages::Empty};
use provider::protocol::wire::tfplugin6::calls::*;
use provider::protocol::wire::tfplugin6::messages::DynamicValue;
use serde_json::json;

use super::ask::{TYPE, apply, configure, plan, start, try_apply};
use super::values::{UNKNOWN, messages, null, pack, thing, unpack};

#[tokio::test(flavor = "multi_thread")]
async fn invalid_values_are_refused_with_instructions() {
    let (_plugin, connection) = start().await;
    let cut_off =
        Some(DynamicValue { msgpack: vec![0x81, 0xa1].into(), ..DynamicValue::default() });
    let cases = [
        (cut_off, "the value is truncated"),
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
        let messages = messages(&answer.diagnostics);
        assert!(
            messages.contains(expected) && messages.contains("terraform init -upgrade"),
            "{messages}"
        );
        let answer = apply(&connection, prior.clone(), config).await;
        assert_eq!((answer.diagnostics.len(), answer.new_state), (1, prior), "{expected}");
        assert_eq!(&answer.private[..], b"planned");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_is_an_error_with_the_last_known_state() {
    let (mut plugin, connection) = start().await;
    let prior = thing(json!({"name": "a", "id": "1"}));
    let answer =
        plan(&connection, prior.clone(), thing(json!({"behaviour": "panic in plan"}))).await;
    assert!(
        messages(&answer.diagnostics).contains("Cannot plan dummy_thing | The provider panicked")
    );

    let answer = apply(&connection, null(), thing(json!({"behaviour": "panic"}))).await;
    assert!(messages(&answer.diagnostics).contains("nothing was made"));
    assert_eq!(unpack(answer.new_state.as_ref()), Value::Null);

    let answer = apply(&connection, prior.clone(), thing(json!({"behaviour": "panic"}))).await;
    assert_eq!(unpack(answer.new_state.as_ref()), unpack(prior.as_ref()));
    assert_eq!(&answer.private[..], b"planned");

    let half = json!({"name": "b", "id": UNKNOWN, "behaviour": "panic half way"});
    let answer = apply(&connection, null(), thing(half)).await;
    assert!(messages(&answer.diagnostics).contains("half was made"));
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
    assert!(messages(&answer.diagnostics).contains("no reading today"));
    assert_eq!((answer.new_state, &answer.private[..]), (state, b"kept".as_slice()));

    plugin.signal("TERM");
    let (_, err) = plugin.output();
    let first = err.lines().next().unwrap();
    assert!(first.starts_with("panic: ") && first.contains("no plan"), "{first}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_in_an_answer_is_a_bug_and_becomes_null() {
    let (_plugin, connection) = start().await;
    let planned = json!({"name": "a", "id": UNKNOWN, "behaviour": "leave unknown"});
    let answer = apply(&connection, null(), thing(planned)).await;
    assert!(messages(&answer.diagnostics).contains("id: the value is still unknown"));
    assert_eq!(unpack(answer.new_state.as_ref()).get("name").as_str(), Some("a"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_waiting_calls_and_their_answers_are_returned() {
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
    assert!(messages(&answer.diagnostics).contains("cancelled: true"));
    assert_eq!(unpack(answer.new_state.as_ref()).get("name").as_str(), Some("w"));
    // Calls after the stop are not cancelled.
    let answer = apply(&connection, null(), thing(json!({"name": "a"}))).await;
    assert_eq!(messages(&answer.diagnostics), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_continues_after_its_caller_disconnects() {
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
