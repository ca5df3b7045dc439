//! The first configuration of each guide, the machine of the README, and a machine that is replaced with its user data,
//! with the test guest instead of a cloud image.

use std::fs;
use std::path::Path;

use crate::modules::{MODULE, copy_module, tiny_image};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// The image of the texts.
const IMAGE_URL: &str =
    "https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-genericcloud-amd64.qcow2";

/// The source of the module in texts.
const PUBLISHED: &str = "github.com/rustvirt/terraform-provider-libvirt//modules/cloud-vm";

/// The medium of the example.
const SEED: &str = "/var/lib/libvirt/example-replaced/web-seed.iso";

/// The network that new hosts have.
const DEFAULT_NETWORK: &str = "<network><name>default</name><forward mode='nat'/><ip address='192.168.122.1' \
     prefix='24'><dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>";

/// The configuration with this number of a page, for the test host: it has no KVM, and boots the test guest.
fn configuration(page: &str, number: usize) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
    let fence = text.split("```terraform\n").nth(number).and_then(|rest| rest.split("```").next());
    let fence = fence.unwrap_or_else(|| panic!("{page} has no configuration {number}"));
    for_test_host(fence)
}

fn for_test_host(text: &str) -> String {
    let image = if text.contains(IMAGE_URL) { tiny_image() } else { String::new() };
    text.replace("\"kvm\"", "\"qemu\"").replace(IMAGE_URL, &image)
}

/// Applies a configuration, plans again, and destroys it; returns its output `address`.
fn try_out(configuration: &str) -> serde_json::Value {
    let daemon = PrivateDaemon::start();
    let workspace = Workspace::with(daemon.uri(), configuration);
    workspace.apply().does_not_print("Warning: Guest").does_not_print("Warning: libvirt");
    workspace.assert_nothing_to_do();
    let address = workspace.output("address");
    workspace.destroy();
    for list in ["list", "net-list", "pool-list"] {
        assert_eq!(daemon.virsh(&[list, "--all", "--name"]).trim(), "", "{list}");
    }
    address
}

#[test]
fn the_machine_of_the_guide_to_cloud_images_has_an_address() {
    let address = try_out(&configuration("docs/guides/cloud-image.md", 1));
    assert!(address.as_str().is_some_and(|it| it.starts_with("192.168.173.")), "{address}");
}

#[test]
fn the_machine_of_the_guide_to_cloud_init_is_created() {
    // The guest may not have started its services when it is destroyed.
    let text = configuration("docs/guides/cloud-init.md", 1);
    try_out(
        &text.replace(
            "  running     = true\n",
            "  running = true\n  destroy = { graceful = false }\n",
        ),
    );
}

#[test]
fn the_configuration_of_the_guide_to_several_hosts_is_applied_on_two() {
    let [alpha, beta] = [(); 2].map(|()| PrivateDaemon::start());
    let text = configuration("docs/guides/several-hosts.md", 1)
        .replace("qemu+ssh://root@alpha.example.com/system", alpha.uri())
        .replace("qemu+ssh://root@beta.example.com/system", beta.uri());
    let workspace = Workspace::with("qemu+unix:///system?socket=/nowhere", &text);
    workspace.apply();
    workspace.assert_nothing_to_do();
    for daemon in [&alpha, &beta] {
        assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "worker");
    }
    let processors = workspace.output("processors");
    assert!(processors["alpha"].is_u64() && processors["alpha"] == processors["beta"]);
    workspace.destroy();
}

#[test]
fn the_guest_of_the_guide_to_addresses_has_one() {
    let address = try_out(&configuration("docs/guides/addresses.md", 1));
    assert!(address.as_str().is_some_and(|it| it.starts_with("192.168.174.")), "{address}");
}

#[test]
fn the_machine_of_the_readme_has_an_address() {
    let daemon = PrivateDaemon::start();
    let network = daemon.dir().join("default.xml");
    fs::write(&network, DEFAULT_NETWORK).expect("the folder is ours");
    let pool = daemon.dir().join("pool");
    let text = |path: &Path| path.to_str().expect("a plain path").to_owned();
    daemon.virsh(&["net-define", &text(&network)]);
    daemon.virsh(&["net-start", "default"]);
    daemon.virsh(&["pool-define-as", "default", "dir", "--target", &text(&pool)]);
    daemon.virsh(&["pool-start", "default", "--build"]);

    let machine = configuration("README.md", 3);
    assert!(machine.lines().count() <= 15, "it has {} lines", machine.lines().count());
    // The test host may not have KVM, which is the default.
    let machine = machine.replace(PUBLISHED, &format!("./{MODULE}\"\n  type = \"qemu"));
    let mut workspace = Workspace::with(daemon.uri(), &machine);
    copy_module(&workspace.path().join(MODULE));
    let home = workspace.path().join("user");
    fs::create_dir_all(home.join(".ssh")).expect("the folder is ours");
    workspace.file("user/.ssh/id_ed25519.pub", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 admin\n");
    workspace.set("HOME", &text(&home));
    workspace.run(&["get"]).succeeded();
    workspace.apply().does_not_print("Warning: Guest");
    workspace.assert_nothing_to_do();
    let ssh = workspace.output("ssh");
    assert!(ssh.as_str().is_some_and(|it| it.starts_with("ssh admin@192.168.122.")), "{ssh}");
    workspace.destroy();
    assert_eq!(daemon.virsh(&["list", "--all", "--name"]).trim(), "");
    assert_eq!(daemon.virsh(&["vol-list", "default"]).trim(), "");
}

#[test]
fn changed_user_data_replaces_the_machine_of_the_example() {
    let daemon = PrivateDaemon::start();
    let path = "examples/domain_replaced_with_user_data/main.tf";
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    let text = for_test_host(&text.expect("the example exists"));
    let mut workspace = Workspace::with(daemon.uri(), &text);
    workspace.apply();
    workspace.assert_nothing_to_do();
    let before = workspace.state("libvirt_domain.web")["uuid"].clone();
    workspace.set("TF_VAR_packages", "[\"nginx\", \"curl\"]");
    workspace.assert_actions(&[
        ("libvirt_cloudinit_disk.seed", "update"),
        ("libvirt_domain.web", "delete+create"),
        ("libvirt_volume.disk", "delete+create"),
    ]);
    workspace.apply().prints(&["2 added, 1 changed, 2 destroyed"]);
    workspace.assert_nothing_to_do();
    assert_ne!(workspace.state("libvirt_domain.web")["uuid"], before);

    // The guide warns about this.
    let change = format!("printf x | dd of={SEED} bs=1 seek=40000 conv=notrunc");
    daemon.enter(&["sh", "-c", &change]);
    assert_eq!(workspace.changes()["libvirt_domain.web"].action, "delete+create");
    workspace.destroy();
}
