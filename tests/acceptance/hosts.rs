//! One configuration for several hosts: `uri` of a resource or data source overrides that of the provider.

use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A network of a host; an empty URI is that of the provider.
fn network(label: &str, uri: &str) -> String {
    let uri = if uri.is_empty() { String::new() } else { format!("  uri  = {uri:?}\n") };
    format!("resource \"libvirt_network\" \"{label}\" {{\n{uri}  name = \"{label}\"\n}}\n")
}

fn networks(daemon: &PrivateDaemon) -> String {
    daemon.virsh(&["net-list", "--all", "--name"]).trim().to_owned()
}

/// Another URI of the same daemon.
fn other_spelling(daemon: &PrivateDaemon) -> String {
    format!("{}&mode=auto", daemon.uri())
}

#[test]
fn each_host_has_its_own_objects_and_one_that_is_down_fails_only_its_own() {
    let [one, two, three] = [(); 3].map(|()| PrivateDaemon::start());
    let hosts = [("one", &one), ("two", &two), ("three", &three)];
    let uris: Vec<String> =
        hosts.iter().map(|(name, daemon)| format!("{name} = {:?}", daemon.uri())).collect();
    let configuration = format!(
        "locals {{\n hosts = {{ {} }}\n}}\n\
         resource \"libvirt_network\" \"lab\" {{\n for_each = local.hosts\n uri = each.value\n name = \"lab\"\n}}\n\
         resource \"libvirt_pool\" \"images\" {{\n for_each = local.hosts\n uri = each.value\n name = \"images\"\n \
         type = \"dir\"\n target = {{ path = \"/tmp/images-${{each.key}}\" }}\n running = false\n \
         create = {{ build = false }}\n}}\n\
         data \"libvirt_node_info\" \"each\" {{\n for_each = libvirt_network.lab\n uri = each.value.uri\n}}\n\
         output \"instances\" {{\n value = length(data.libvirt_node_info.each)\n}}\n",
        uris.join(", ")
    );
    three.kill();
    // The provider's own host is not used.
    let workspace = Workspace::with("qemu+unix:///system?socket=/nowhere", &configuration);
    let run = workspace.apply_fails();
    run.prints(&["with libvirt_network.lab[\"three\"]", three.uri()]);
    assert_eq!([networks(&one), networks(&two)], ["lab", "lab"]);
    three.restart();
    workspace.apply();
    assert_eq!(networks(&three), "lab");
    assert_eq!(workspace.output("instances"), 3);
    workspace.assert_nothing_to_do();

    two.virsh(&["net-destroy", "lab"]);
    two.virsh(&["net-undefine", "lab"]);
    workspace.plan().prints(&["libvirt_network.lab[\"two\"] will be created", "Plan: 1 to add, 0"]);
    workspace.destroy();
    assert_eq!(hosts.map(|(_, daemon)| networks(daemon)), ["", "", ""]);
}

#[test]
fn an_object_is_replaced_on_another_host_and_kept_under_another_uri_of_its_host() {
    let [one, two] = [(); 2].map(|()| PrivateDaemon::start());
    let workspace = Workspace::with(one.uri(), &network("lab", ""));
    workspace.apply();
    let id = workspace.state("libvirt_network.lab")["id"].clone();

    for uri in [one.uri().to_owned(), other_spelling(&one)] {
        workspace.configure(&network("lab", &uri));
        workspace
            .plan()
            .prints(&["0 to add, 1 to change, 0 to destroy"])
            .does_not_print("Warning: uri");
        workspace.apply();
        workspace.assert_nothing_to_do();
        let state = workspace.state("libvirt_network.lab");
        assert_eq!((&state["id"], state["uri"].as_str()), (&id, Some(uri.as_str())));
    }

    // A host that does not answer is not taken for another one.
    workspace.configure(&network("lab", "qemu+unix:///system?socket=/nowhere"));
    workspace.plan_fails().prints(&["uri: cannot compare the hosts of network \"lab\""]);

    workspace.configure(&network("lab", two.uri()));
    workspace.plan().prints(&[
        "uri: network \"lab\" is replaced",
        "An object is not moved to another host",
        "1 to add, 0 to change, 1 to destroy",
    ]);
    workspace.apply();
    assert_eq!([networks(&one), networks(&two)], ["", "lab"]);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_replacement_on_a_host_with_an_object_of_that_name_is_refused_before_anything_is_destroyed() {
    let [one, two] = [(); 2].map(|()| PrivateDaemon::start());
    let workspace = Workspace::with(one.uri(), &network("lab", ""));
    workspace.apply();
    let other = Workspace::with(two.uri(), &network("lab", ""));
    other.apply();
    workspace.configure(&network("lab", two.uri()));
    workspace.plan_fails().prints(&["Another network of", "Cannot replace network \"lab\""]);
    assert_eq!([networks(&one), networks(&two)], ["lab", "lab"]);
}

#[test]
fn an_object_of_another_host_is_imported_with_its_uri() {
    let [one, two] = [(); 2].map(|()| PrivateDaemon::start());
    let owner = Workspace::with(two.uri(), &network("lab", ""));
    owner.apply();
    let workspace = Workspace::with(one.uri(), &network("lab", two.uri()));
    workspace.import("libvirt_network.lab", &format!("{}#lab", two.uri()));
    assert_eq!(workspace.state("libvirt_network.lab")["uri"], two.uri());
    workspace.assert_nothing_to_do();
    let missing = ["import", "-no-color", "libvirt_network.other", &format!("{}#other", two.uri())];
    workspace.configure(&(network("lab", two.uri()) + &network("other", two.uri())));
    workspace.run(&missing).failed().prints(&["Cannot import network \"other\"", two.uri()]);
}

#[test]
fn a_uri_that_is_unknown_in_the_plan_is_used_by_the_apply() {
    let [one, two] = [(); 2].map(|()| PrivateDaemon::start());
    let host = format!("resource \"terraform_data\" \"host\" {{\n input = {:?}\n}}\n", two.uri());
    let network = network("lab", "URI").replace("\"URI\"", "terraform_data.host.output");
    let workspace = Workspace::with(one.uri(), &(host + &network));
    workspace.apply();
    assert_eq!([networks(&one), networks(&two)], ["", "lab"]);
    workspace.assert_nothing_to_do();
}
