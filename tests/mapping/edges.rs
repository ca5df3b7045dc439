//! The edges between XML, records and values, on generated shapes: unknown content is reported with path and line.

use generated::ROOTS;
use mapping::edge::{from_value, from_xml, to_value, to_xml};
use mapping::record::Root;
use mapping::{Number, Value};

fn root(name: &str) -> &'static Root {
    ROOTS.iter().find(|root| root.name == name).unwrap()
}

/// The value of a document, and its unknown content.
fn read(name: &str, xml: &str) -> (Value, Vec<String>) {
    let document = roxmltree::Document::parse(xml).unwrap();
    let mut record = (root(name).record)();
    let mut unknown = Vec::new();
    from_xml(document.root_element(), record.as_mut(), &mut unknown);
    (to_value(record.as_mut()), unknown.iter().map(ToString::to_string).collect())
}

/// The document of a value, or its problems.
fn write(name: &str, value: Value) -> Result<String, Vec<String>> {
    let root = root(name);
    let mut record = (root.record)();
    from_value(value, record.as_mut())
        .map(|()| to_xml(root.element, record.as_mut()))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

fn device(kind: &'static str, device: Value) -> Value {
    Value::object([("devices", Value::object([(kind, Value::List(vec![device]))]))])
}

#[test]
fn unknown_content_is_reported_with_path_and_line() {
    let xml = "<domain type='qemu' wombat='1'>\n  <name>a</name>\n  <memory>much</memory>\n  stray\n  \
               <devices>\n    <disk rawio='maybe'/>\n    <disk><zebra/></disk>\n  </devices>\n  <name>b</name>\n</domain>";
    let (value, mut unknown) = read("domain", xml);
    unknown.sort();
    assert_eq!(
        unknown,
        [
            "line 1: /domain/@wombat: unknown attribute, value \"1\"",
            "line 1: /domain: unexpected text \"stray\"",
            "line 3: /domain/memory: value \"much\" has the wrong type",
            "line 6: /domain/devices/disk[1]/@rawio: value \"maybe\" has the wrong type",
            "line 7: /domain/devices/disk[2]/zebra: unknown element",
            "line 9: /domain/name[2]: element occurs more than once",
        ]
    );
    assert_eq!(value.get("name"), &Value::from("a"));
}

#[test]
fn every_problem_of_a_value_is_named_at_once() {
    let address = Value::Map(
        [
            ("slott".to_owned(), Value::from("0x1")),
            ("multifunction".to_owned(), Value::from("perhaps")),
        ]
        .into(),
    );
    let value = device(
        "disk",
        Value::object([
            ("address", address),
            ("serial", Value::from("a\u{1}b")),
            ("source", Value::Unknown),
        ]),
    );
    let problems = write("domain", value).unwrap_err();
    let starts = |text: &str| problems.iter().any(|problem| problem.starts_with(text));
    assert_eq!(problems.len(), 4, "{problems:#?}");
    assert!(
        starts("devices.disk[0].address[\"slott\"] is an unknown key; known keys: "),
        "{problems:#?}"
    );
    assert!(
        starts(
            "devices.disk[0].address[\"multifunction\"] is \"perhaps\"; allowed values: on, off"
        ),
        "{problems:#?}"
    );
    assert!(
        starts("devices.disk[0].serial contains the character '\\u{1}', which XML does not allow"),
        "{problems:#?}"
    );
    assert!(starts("devices.disk[0].source is not known yet"), "{problems:#?}");
}

#[test]
fn the_values_of_a_map_are_checked_like_attributes() {
    let address = |key: &str, value: &str| {
        let entries = [("type", "drive"), (key, value)];
        let entries = entries.map(|(key, value)| (key.to_owned(), Value::from(value)));
        write("domain", device("disk", Value::object([("address", Value::Map(entries.into()))])))
    };
    for (key, value, expected) in [
        ("controller", "-1", " is -1, which is out of range; allowed values: 0 to 99"),
        ("bus", "1\u{1}", " contains the character '\\u{1}', which XML does not allow"),
    ] {
        let expected = format!("devices.disk[0].address[\"{key}\"]{expected}");
        assert_eq!(address(key, value).unwrap_err(), [expected]);
    }
    // libvirt keeps numbers above the range of the grammar.
    assert!(address("controller", "100").is_ok());
}

#[test]
fn a_map_accepts_both_spellings_of_booleans_and_requires_a_key() {
    let address = |entries: &[(&str, &str)]| {
        let entries = entries.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value)));
        device("disk", Value::object([("address", Value::Map(entries.collect()))]))
    };
    for word in ["true", "on"] {
        let xml =
            write("domain", address(&[("type", "pci"), ("multifunction", word), ("zpci", "")]))
                .unwrap();
        assert!(
            xml.contains("<address type=\"pci\" multifunction=\"on\">\n        <zpci/>"),
            "{xml}"
        );
    }
    let problems = write("domain", address(&[])).unwrap_err();
    assert!(
        problems[0]
            .starts_with("devices.disk[0].address has no keys; omit it, or set one of type, "),
        "{problems:#?}"
    );
}

#[test]
fn null_empty_zero_and_false_are_distinct() {
    let value = |name, value| device("disk", Value::object([(name, value)]));
    let xml = |name, item| write("domain", value(name, item)).unwrap();
    assert!(xml("source", Value::Null).contains("<disk/>"));
    assert!(xml("source", Value::object([])).contains("<source/>"));
    assert!(xml("serial", Value::from("")).contains("<serial/>"));
    assert!(xml("readonly", Value::Bool(false)).contains("<disk/>"));
    let iotune = Value::object([("total_bytes_sec", Value::Number(Number::from(0_u64)))]);
    assert!(xml("iotune", iotune).contains("<total_bytes_sec>0</total_bytes_sec>"));
}

#[test]
fn an_integer_has_no_fraction() {
    let xml = "<domain type='qemu'><name>n</name><vcpu>1.5</vcpu></domain>";
    let (value, unknown) = read("domain", xml);
    assert_eq!((value.get("vcpu"), unknown.len()), (&Value::Null, 1));
    let half = Value::object([("vcpu", Value::Number(Number::parse("1.5").unwrap()))]);
    let problems = write("domain", half).unwrap_err();
    assert_eq!(problems, ["vcpu is 1.5, which must be a whole number"]);
    let written_otherwise = Value::object([("vcpu", Value::Number(Number::parse("2.0").unwrap()))]);
    assert!(write("domain", written_otherwise).unwrap().contains("<vcpu>2</vcpu>"));
}

#[test]
fn the_order_of_a_mix_is_kept_and_each_element_sets_one_attribute() {
    let xml = "<filter name='f'><rule action='drop' direction='in'/><filterref filter='a'/><rule action='accept' direction='out'/></filter>";
    let (value, unknown) = read("nwfilter", xml);
    assert_eq!(unknown, [""; 0]);
    let kinds: Vec<&str> = value
        .get("entry")
        .items()
        .iter()
        .map(|item| item.as_object().unwrap().iter().next().unwrap().0)
        .collect();
    assert_eq!(kinds, ["rule", "filterref", "rule"]);
    let both = Value::object([("rule", Value::object([])), ("filterref", Value::object([]))]);
    let problems =
        write("nwfilter", Value::object([("entry", Value::List(vec![both]))])).unwrap_err();
    assert_eq!(problems, ["entry[0] must set exactly one of filterref, rule"]);
}

#[test]
fn foreign_xml_keeps_the_namespaces_it_uses() {
    let xml = "<network xmlns:m='urn:m'><name>n</name><metadata><m:note>x &amp; y</m:note></metadata></network>";
    let (value, _) = read("network", xml);
    assert_eq!(value.get("metadata"), &Value::from("<m:note xmlns:m=\"urn:m\">x &amp; y</m:note>"));
    let broken = Value::object([("name", Value::from("n")), ("metadata", Value::from("<a>"))]);
    let problems = write("network", broken).unwrap_err();
    assert!(problems[0].starts_with("metadata is not well-formed XML: "), "{problems:#?}");
}

#[test]
fn a_chain_of_any_depth_is_a_list() {
    let mut xml = String::from("<backingStore/>");
    for link in (0..12).rev() {
        xml = format!(
            "<backingStore type='file'><format type='qcow2'/><source file='/{link}'/>{xml}</backingStore>"
        );
    }
    let document = format!("<domain type='qemu'><devices><disk>{xml}</disk></devices></domain>");
    let (value, unknown) = read("domain", &document);
    assert_eq!(unknown, [""; 0]);
    let chain = value.get("devices").get("disk").items()[0].get("backing_store").items();
    assert_eq!(chain.len(), 13);
    assert_eq!(chain[11].at(["source", "file"]), &Value::from("/11"));
    assert_eq!(chain[12], Value::object([]));
    let again = write("domain", value.clone()).unwrap();
    assert_eq!(read("domain", &again).0, value);
}

#[test]
fn the_two_sources_of_a_udp_port_part() {
    let xml = "<domain type='qemu'><devices><serial type='udp'><source mode='bind' service='1'/><source mode='connect' service='2'/></serial>\
               <serial type='unix'><source mode='bind' path='/s'/></serial></devices></domain>";
    let (value, unknown) = read("domain", xml);
    assert_eq!(unknown, [""; 0]);
    let serial = value.get("devices").get("serial").items();
    assert_eq!(serial[0].at(["source_bind", "service"]), &Value::from("1"));
    assert_eq!(serial[0].at(["source", "service"]), &Value::from("2"));
    assert_eq!(serial[1].at(["source", "path"]), &Value::from("/s"));
}

#[test]
fn every_row_of_every_shape_has_its_slot() {
    for root in ROOTS {
        let mut record = (root.record)();
        walk(record.as_mut(), 0);
    }
}

/// Creates every child of a record, down to a depth that reaches all shapes.
fn walk(record: &mut dyn mapping::record::Record, depth: usize) {
    use mapping::record::Slot;
    for index in 0..record.shape().rows.len() {
        match record.slot(index) {
            Slot::Child(child) if depth < 16 => walk(child.insert(), depth + 1),
            Slot::Children(many) if depth < 16 => walk(many.push(), depth + 1),
            _ => {}
        }
    }
}
