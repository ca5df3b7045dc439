//! Config drives: `OpenStack`'s names and formats.

use seed::{CloudInit, Document, config_drive};
use serde_json::{Value, json};

use crate::cloudinit::{files, text, tree};
use crate::reader;

fn json_file(content: &CloudInit, name: &str) -> Value {
    let mut files = files(&config_drive(content).unwrap());
    serde_json::from_str(&files.remove(&format!("openstack/latest/{name}")).unwrap()).unwrap()
}

#[test]
fn all_documents_are_on_the_drive() {
    let content = CloudInit {
        user_data: Some(text("#!/bin/sh\n")),
        meta_data: Some(Document::Tree(json!({ "local-hostname": "web" }))),
        network_config: Some(Document::Tree(json!({ "links": [], "networks": [] }))),
        vendor_data: Some(Document::Tree(json!({ "a": 1 }))),
        gzip: false,
    };
    let medium = config_drive(&content).unwrap();
    assert_eq!(medium.warnings, []);
    assert_eq!(reader::read(&medium.bytes).label, "config-2");
    let names = ["meta_data.json", "network_data.json", "user_data", "vendor_data.json"];
    let files = files(&medium);
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        names.map(|name| format!("openstack/latest/{name}")).iter().collect::<Vec<_>>()
    );
    assert_eq!(files["openstack/latest/user_data"], "#!/bin/sh\n");
    let meta = json_file(&content, "meta_data.json");
    assert_eq!((&meta["hostname"], &meta["local-hostname"]), (&json!("web"), &json!("web")));
    assert!(meta["uuid"].as_str().unwrap().starts_with("iid-"));
    let vendor = json_file(&content, "vendor_data.json");
    assert_eq!(vendor, json!({ "cloud-init": "#cloud-config\na: 1\n" }));
}

#[test]
fn identifiers_of_the_user_are_kept() {
    let uuid = |meta: Value| {
        let meta_data = Some(Document::Tree(meta));
        let content = CloudInit { meta_data, ..CloudInit::default() };
        json_file(&content, "meta_data.json")["uuid"].clone()
    };
    assert_eq!(uuid(json!({ "uuid": "u", "instance-id": "i" })), "u");
    assert_eq!(uuid(json!({ "instance-id": "i" })), "i");
}

#[test]
fn only_meta_data_is_required() {
    let files = files(&config_drive(&CloudInit::default()).unwrap());
    assert_eq!(files.keys().collect::<Vec<_>>(), ["openstack/latest/meta_data.json"]);
}

#[test]
fn another_network_format_is_a_warning() {
    let network_config = Some(Document::Tree(json!({ "version": 2, "ethernets": {} })));
    let medium = config_drive(&CloudInit { network_config, ..CloudInit::default() }).unwrap();
    assert!(medium.warnings[0].to_string().starts_with("network_config: "));
}

#[test]
fn texts_must_be_json() {
    let meta_data = Some(Document::Text("{\n  \"a\": x }".to_owned()));
    let error = config_drive(&CloudInit { meta_data, ..CloudInit::default() }).unwrap_err();
    assert!(error.to_string().starts_with("meta_data, line 2, column 8: "), "{error}");
    let meta_data = Some(Document::Text("{ \"a\": 1 }".to_owned()));
    let content = CloudInit { meta_data, user_data: Some(tree(json!({}))), ..CloudInit::default() };
    let medium = config_drive(&content).unwrap();
    assert_eq!(files(&medium)["openstack/latest/meta_data.json"], "{ \"a\": 1 }");
    assert!(medium.warnings[0].to_string().contains("uuid"));
    let network_config = Some(Document::Text("[]".to_owned()));
    let error = config_drive(&CloudInit { network_config, ..CloudInit::default() }).unwrap_err();
    assert_eq!(error.to_string(), "network_config: The value is a list, and must be a map");
}
