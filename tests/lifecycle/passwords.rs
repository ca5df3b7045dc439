//! Passwords, in this process and with libvirt's test driver: a password changes only with its version.

use crate::backend::{Host, Kept};
use crate::engine_support::documents::read;
use mapping::Value;

const URI: &str = "test:///default";
const DOMAIN: &str = "libvirt_domain";

fn screen(kind: &str, [passwd, version]: [&str; 2]) -> Value {
    let texts = [("type", kind), ("passwd", passwd), ("passwd_version", version)];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    Value::Object(texts.map(|(name, text)| (name, Value::from(text))).collect())
}

/// A guest with displays, each with a password and its version, and with a title.
fn guest(name: &str, title: &str, screens: &[(&str, [&str; 2])]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let xml = format!(
        "<domain type='test'><name>{name}</name><title>{title}</title><memory>65536</memory><os><type>hvm</type></os></domain>"
    );
    let Value::Object(mut config) = read(root, &xml) else { panic!("{xml} is a guest") };
    let screens = screens.iter().map(|(kind, secret)| screen(kind, *secret)).collect();
    config.set("devices", Value::object([("graphics", Value::List(screens))]));
    Value::Object(config)
}

/// The passwords that libvirt has.
fn passwords(kept: &Kept) -> Vec<String> {
    let document = kept.document(URI);
    let texts = document.split("passwd='").skip(1);
    texts.filter_map(|text| text.split('\'').next().map(str::to_owned)).collect()
}

#[test]
fn a_password_changes_with_its_version_only() {
    let host = Host::new(URI);
    let steps = [
        // A new guest has the one that is configured.
        ("a", ["first", "1"], vec!["first"]),
        ("b", ["second", "1"], vec!["first"]),
        ("c", ["second", "2"], vec!["second"]),
        ("d", ["", "2"], vec!["second"]),
        ("e", ["", "3"], vec![]),
        // A missing password is not overwritten.
        ("f", ["third", "3"], vec!["third"]),
        ("g", ["", ""], vec![]),
        ("h", ["fourth", ""], vec!["fourth"]),
        ("i", ["fifth", ""], vec!["fourth"]),
    ];
    let mut kept: Option<Kept> = None;
    for (title, screen, expected) in steps {
        let config = guest("secretive", title, &[("vnc", screen)]);
        let made = match &kept {
            Some(kept) => host.change(kept, &config),
            None => host.create(DOMAIN, &config),
        };
        let made = made.succeeded();
        assert_eq!(passwords(&made), expected, "{title}");
        assert!(host.is_settled(&made, &config), "{title}");
        assert!(!format!("{:?}", made.state).contains(screen[0]) || screen[0].is_empty());
        kept = Some(made);
    }
    host.remove(&kept.unwrap()).succeeded();
}

#[test]
fn each_display_has_its_own_password() {
    let host = Host::new(URI);
    let both = [("vnc", ["one", "1"]), ("spice", ["two", "1"])];
    let made = host.create(DOMAIN, &guest("screens", "a", &both)).succeeded();
    let turned = [("spice", ["three", "2"]), ("vnc", ["four", "1"])];
    let made = host.change(&made, &guest("screens", "b", &turned)).succeeded();
    let mut found = passwords(&made);
    found.sort();
    assert_eq!(found, ["one", "three"]);
    // Another kind of display keeps the unchanged password.
    let one = [("vnc", ["five", "1"])];
    let made = host.change(&made, &guest("screens", "c", &one)).succeeded();
    assert_eq!(passwords(&made), ["one"]);
    let made = host.change(&made, &guest("screens", "d", &[("spice", ["one", "1"])])).succeeded();
    assert_eq!(passwords(&made), ["one"]);
    host.remove(&made).succeeded();
}

/// A guest with a CD drive whose image is on a web server that requires cookies.
fn reader(title: &str, cookies: &[(&'static str, [&str; 2])]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let cookie =
        |name: &str, [value, _]: [&str; 2]| format!("<cookie name='{name}'>{value}</cookie>");
    let all: String = cookies.iter().map(|(name, text)| cookie(name, *text)).collect();
    let xml = format!(
        "<domain type='test'><name>reader</name><title>{title}</title><memory>65536</memory><os><type>hvm</type></os>
         <devices><disk type='network' device='cdrom'><source protocol='https' name='a.iso'><host name='h'/>
         <cookies>{all}</cookies></source><target dev='sda' bus='sata'/></disk></devices></domain>"
    );
    let mut config = read(root, &xml);
    let path = ["devices", "disk", "source", "cookies", "cookie"];
    let list = path.iter().try_fold(&mut config, |value, name| {
        let value = match value {
            Value::List(items) => items.first_mut()?,
            value => value,
        };
        let Value::Object(object) = value else { return None };
        object.get_mut(name)
    });
    let Some(Value::List(items)) = list else { panic!("{xml} has cookies") };
    for (item, (_, [_, version])) in items.iter_mut().zip(cookies) {
        let Value::Object(item) = item else { panic!("a cookie is an object") };
        item.set("value_version", Value::from(*version));
    }
    config
}

#[test]
fn cookies_are_in_no_state_and_change_with_their_version_only() {
    let host = Host::new(URI);
    let steps = [
        ("a", vec![("c", ["secret-one", "1"])], vec!["secret-one"]),
        // Another change keeps them.
        ("b", vec![("c", ["secret-two", "1"])], vec!["secret-one"]),
        ("b", vec![("c", ["secret-two", "2"])], vec!["secret-two"]),
        (
            "b",
            vec![("c", ["secret-two", "2"]), ("d", ["secret-three", "1"])],
            vec!["secret-two", "secret-three"],
        ),
        ("b", vec![("d", ["secret-three", "1"])], vec!["secret-three"]),
    ];
    let mut kept: Option<Kept> = None;
    for (title, cookies, expected) in steps {
        let config = reader(title, &cookies);
        let made = match &kept {
            Some(kept) => host.change(kept, &config),
            None => host.create(DOMAIN, &config),
        };
        let diagnostics = made.diagnostics();
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let made = made.succeeded();
        let document = made.document(URI);
        let stored =
            document.split("</cookie>").filter_map(|text| text.split("<cookie name=").nth(1));
        let stored: Vec<_> = stored.filter_map(|text| text.split('>').nth(1)).collect();
        assert_eq!(stored, expected, "{document}");
        assert!(host.is_settled(&made, &config), "{cookies:?}");
        for (_, [value, _]) in &cookies {
            assert!(!format!("{:?}", made.state).contains(value), "{:?}", made.state);
        }
        kept = Some(made);
    }
    host.remove(&kept.unwrap()).succeeded();
}
