//! Many volumes: the number of calls is proportional to the number of volumes.

use crate::domain::guest::host;
use crate::faulty::Faults;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

use super::has;

const VOLUMES: usize = 40;

/// An image and its overlays, all in one pool.
fn configuration() -> String {
    format!(
        "resource \"libvirt_volume\" \"base\" {{\n  name = \"base\"\n  pool = \"images\"\n  \
         capacity = 1048576\n  target = {{ format = {{ type = \"qcow2\" }} }}\n}}\n\
         resource \"libvirt_volume\" \"over\" {{\n  count = {VOLUMES}\n  name = \"over-${{count.index}}\"\n  \
         pool = \"images\"\n  capacity = 1048576\n  \
         backing_store = {{ path = libvirt_volume.base.target.path }}\n}}\n"
    )
}

fn workspace(daemon: &PrivateDaemon, faults: &Faults) -> Workspace {
    let mut workspace = Workspace::with(daemon.uri(), &configuration());
    workspace.set_all(faults.variables());
    workspace
}

/// The number of calls of functions since the last count.
fn counts<const N: usize>(faults: &Faults, functions: [&str; N]) -> [usize; N] {
    let calls = faults.calls();
    faults.plan("");
    functions.map(|function| calls.iter().filter(|call| *call == function).count())
}

#[test]
fn a_pool_is_refreshed_and_its_volumes_are_read_once_however_many_change() {
    let daemon = host();
    let faults = Faults::new();
    let workspace = workspace(&daemon, &faults);
    faults.plan("");
    workspace.apply();
    let [refreshes, created] = counts(&faults, ["virStoragePoolRefresh", "virStorageVolCreateXML"]);
    assert_eq!((refreshes, created), (1, VOLUMES + 1));

    // A refresh of many volumes lists them after the first few.
    workspace.assert_nothing_to_do();
    let [read, by_name, listed, refreshes] = counts(
        &faults,
        [
            "virStorageVolGetXMLDesc",
            "virStorageVolLookupByName",
            "virStoragePoolListAllVolumes",
            "virStoragePoolRefresh",
        ],
    );
    assert_eq!((read, refreshes), (VOLUMES + 1, 0));
    assert!(by_name < VOLUMES && listed >= 1, "{by_name} lookups, {listed} lists");

    // A destroy searches for the overlays of each volume: each volume is read once for all of them, and once more by
    // its own delete.
    workspace.run(&["destroy", "-auto-approve", "-no-color", "-refresh=false"]).succeeded();
    let [read, refreshes, deleted] = counts(
        &faults,
        ["virStorageVolGetXMLDesc", "virStoragePoolRefresh", "virStorageVolDelete"],
    );
    assert_eq!((refreshes, deleted), (1, VOLUMES + 1));
    assert!(read <= 2 * (VOLUMES + 1), "{read} documents");
    assert!(!has(&daemon, "base") && !has(&daemon, "over-0"));
}

#[test]
fn a_refresh_of_many_volumes_finds_those_that_were_removed_and_those_that_changed() {
    let daemon = host();
    let workspace = Workspace::with(daemon.uri(), &configuration());
    workspace.apply();
    for name in ["over-3", "over-17"] {
        daemon.virsh(&["vol-delete", name, "--pool", "images"]);
    }
    daemon.virsh(&["vol-resize", "over-39", "2M", "--pool", "images"]);
    workspace.plan().prints(&[
        "libvirt_volume.over[3] will be created",
        "libvirt_volume.over[17] will be created",
        "Volume is larger than configured",
        "2 to add, 0 to change, 0 to destroy",
    ]);
    workspace.destroy();
    assert!(!has(&daemon, "base") && !has(&daemon, "over-39"));
}
