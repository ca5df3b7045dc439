//! The process: its output, the accepted connections, and its end.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use provider::protocol::wire::plugin::{calls::paths as controller, messages::Empty};
use provider::protocol::wire::tfplugin6::calls::{get_provider_schema, paths, stop_provider};
use serde_json::Value as Json;

use super::connection::Connection;
use super::host::{Identity, Plugin, command};

async fn schema(connection: &Connection) -> get_provider_schema::Response {
    let request = get_provider_schema::Request {};
    connection.call(paths::GET_PROVIDER_SCHEMA, request).await.unwrap()
}

async fn shut_down(connection: &Connection) {
    // The answer may be lost with the process; it is not used.
    let _ = connection.call::<_, Empty>(controller::SHUTDOWN, Empty {}).await;
}

#[test]
fn a_start_without_the_cookie_is_refused() {
    let output = command().output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_connects_by_the_handshake_line_and_shuts_the_plugin_down() {
    let identity = Identity::new();
    let mut plugin = Plugin::start(Some(&identity));
    let fields = plugin.fields();
    assert_eq!(fields[..3], ["1", "6", "unix"]);
    assert_eq!((fields[4], fields.len()), ("grpc", 6));
    assert!(!fields[5].contains('='), "{}", fields[5]);
    let socket = plugin.socket();
    assert!(socket.starts_with(plugin.folder.path()));
    assert_eq!(socket.metadata().unwrap().permissions().mode() & 0o777, 0o600);

    let connection = Connection::open(&plugin, Some(&identity)).await.unwrap();
    let schema = schema(&connection).await;
    assert!(schema.resource_schemas.contains_key("dummy_thing"));
    shut_down(&connection).await;

    let (status, took) = plugin.wait();
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_millis(300), "{took:?}");
    assert!(!socket.exists());
    let (out, err) = plugin.output();
    assert_eq!((out.as_str(), err.as_str()), ("", ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn shutdown_does_not_wait_for_an_idle_second_connection() {
    let identity = Identity::new();
    let mut plugin = Plugin::start(Some(&identity));
    let connection = Connection::open(&plugin, Some(&identity)).await.unwrap();
    let _stuck = tokio::net::UnixStream::connect(plugin.socket()).await.unwrap();
    schema(&connection).await;
    shut_down(&connection).await;
    let (status, took) = plugin.wait();
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_millis(300), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_pinned_certificate_may_connect() {
    let (identity, other) = (Identity::new(), Identity::new());
    let plugin = Plugin::start(Some(&identity));
    assert!(is_refused(&plugin, Some(&other)).await);
    assert!(is_refused(&plugin, None).await);
    // Invalid peers do not block others.
    let connection = Connection::open(&plugin, Some(&identity)).await.unwrap();
    schema(&connection).await;
}

/// Whether a client with `identity` gets no answer; with TLS 1.3 a client learns late that it is refused.
async fn is_refused(plugin: &Plugin, identity: Option<&Identity>) -> bool {
    let Ok(connection) = Connection::open(plugin, identity).await else { return true };
    let request = get_provider_schema::Request {};
    let answer: Result<get_provider_schema::Response, _> =
        connection.call(paths::GET_PROVIDER_SCHEMA, request).await;
    answer.is_err()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_client_certificate_the_plugin_serves_without_tls() {
    let mut plugin = Plugin::start(None);
    assert_eq!(plugin.fields()[5], "");
    let connection = Connection::open(&plugin, None).await.unwrap();
    schema(&connection).await;
    shut_down(&connection).await;
    assert_eq!(plugin.wait().0.code(), Some(0));
}

#[test]
fn an_invalid_certificate_is_an_error_without_a_handshake() {
    let mut plugin = Plugin::start_with(None, |command| command.env("PLUGIN_CLIENT_CERT", "no"));
    assert_eq!(plugin.line, "");
    assert_eq!(plugin.wait().0.code(), Some(1));
    let (_, err) = plugin.output();
    assert!(err.contains("PLUGIN_CLIENT_CERT"), "{err}");
}

#[test]
fn the_socket_is_in_the_directory_of_the_host() {
    let folder = tempfile::tempdir().unwrap();
    let plugin =
        Plugin::start_with(None, |command| command.env("PLUGIN_UNIX_SOCKET_DIR", folder.path()));
    assert!(plugin.socket().starts_with(folder.path()));
    assert!(plugin.socket().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_temporary_directory_is_supported() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("d".repeat(120));
    std::fs::create_dir(&deep).unwrap();
    let mut plugin = Plugin::start_with(None, |command| command.env("TMPDIR", &deep));
    assert!(plugin.socket().as_os_str().len() < 108);
    let connection = Connection::open(&plugin, None).await.unwrap();
    schema(&connection).await;
    shut_down(&connection).await;
    plugin.wait();
}

#[tokio::test(flavor = "multi_thread")]
async fn interrupts_are_ignored() {
    let mut plugin = Plugin::start(None);
    let connection = Connection::open(&plugin, None).await.unwrap();
    plugin.signal("INT");
    std::thread::sleep(Duration::from_millis(100));
    schema(&connection).await;
    let stop: stop_provider::Response =
        connection.call(paths::STOP_PROVIDER, stop_provider::Request {}).await.unwrap();
    assert_eq!(stop.error, "");
    schema(&connection).await;
    plugin.signal("TERM");
    assert_eq!(plugin.wait().0.code(), Some(0));
    assert!(!plugin.socket().exists());
}

#[test]
fn the_plugin_exits_with_its_host() {
    let binary = env!("CARGO_BIN_EXE_dummy-plugin");
    let mut plugin = Plugin::start_with(None, |command| {
        let environment: Vec<_> = command
            .get_envs()
            .map(|(name, value)| (name.to_owned(), value.map(std::ffi::OsStr::to_owned)))
            .collect();
        *command = Command::new("sh");
        for (name, value) in environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        // The shell becomes the host: the plugin is its child.
        let script = "\"$0\" & exec sleep 60 >/dev/null 2>&1";
        command.args(["-c", script, binary]).stdout(Stdio::piped()).stderr(Stdio::piped())
    });
    let socket = plugin.socket();
    assert!(socket.exists());
    plugin.child.kill().unwrap();
    // The plugin holds standard output open until its end.
    assert_eq!(plugin.output(), (String::new(), String::new()));
    assert!(!socket.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_json_lines_of_our_own_crates() {
    let mut plugin = Plugin::start_with(None, |command| command.env("TF_LOG_PROVIDER", "trace"));
    let connection = Connection::open(&plugin, None).await.unwrap();
    schema(&connection).await;
    shut_down(&connection).await;
    plugin.wait();
    let (_, err) = plugin.output();
    let lines: Vec<Json> = err.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(!lines.is_empty());
    for line in &lines {
        assert!(line["@message"].is_string() && line["@level"].is_string(), "{line}");
        assert!(line["@module"].as_str().unwrap().starts_with("provider"), "{line}");
        let timestamp = line["@timestamp"].as_str().unwrap();
        assert_eq!(timestamp.len(), "2026-01-02T03:04:05.123456Z".len(), "{timestamp}");
    }
    let is_call = |line: &&Json| line["call"] == paths::GET_PROVIDER_SCHEMA;
    assert!(lines.iter().find(is_call).unwrap()["micros"].is_u64());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plugin_started_by_a_user_prints_its_reattach_line() {
    let mut plugin = Plugin::start_with(None, |command| {
        command.env_remove("TF_PLUGIN_MAGIC_COOKIE").arg("--debug")
    });
    let json = plugin.line.trim().strip_prefix("TF_REATTACH_PROVIDERS='").unwrap();
    let json: Json = serde_json::from_str(json.strip_suffix('\'').unwrap()).unwrap();
    let settings = &json["rustvirt/dummy"];
    assert_eq!(settings["Pid"], plugin.child.id());
    let socket = Path::new(settings["Addr"]["String"].as_str().unwrap()).to_owned();
    plugin.line = format!("1|6|unix|{}|grpc|", socket.display());
    let connection = Connection::open(&plugin, None).await.unwrap();
    schema(&connection).await;
    drop(connection);
    plugin.signal("INT");
    assert_eq!(plugin.wait().0.code(), Some(0));
    assert!(!socket.exists());
}
