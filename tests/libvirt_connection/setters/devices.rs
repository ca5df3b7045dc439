//! Limits of disks, throttle groups, and the balloon.

use std::fs;
use std::path::Path;

use mapping::Value;

use super::{Guest, content, document, value};
use crate::support::PrivateDaemon;

#[test]
fn throttle_groups_of_an_old_libvirt_are_reported() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "grouped", "", "");
    let versions = guest.connection.versions().unwrap();
    let groups = |limits: &str| {
        let group = format!("<throttlegroup>{limits}<group_name>slow</group_name></throttlegroup>");
        let top = format!("<throttlegroups>{group}</throttlegroups>");
        value(&document(daemon.uri(), "grouped", &top, ""))
    };
    // A definition of an older libvirt does not contain the group.
    let none = value(&document(daemon.uri(), "grouped", "", ""));
    let bytes = groups("<total_bytes_sec>1000000</total_bytes_sec>");
    let iops = groups("<read_iops_sec>100</read_iops_sec>");
    let set = |before: &Value, after: &Value| {
        guest.call("throttle_groups", [before, after, before]).map_err(|failed| failed.error)
    };
    let added = set(&none, &bytes);
    if versions.library.min(versions.daemon) >= (11, 2, 0) {
        added.unwrap();
        let group = |limits: &str| format!("{limits}<group_name>slow</group_name>");
        let live = || content(&guest.live(), "throttlegroups");
        assert!(
            live().contains(&group("<total_bytes_sec>1000000</total_bytes_sec>")),
            "{}",
            live()
        );
        set(&bytes, &iops).unwrap();
        assert!(live().contains(&group("<throttlegroup><read_iops_sec>100</read_iops_sec>")));
        set(&iops, &none).unwrap();
        assert_eq!(live(), "");
    } else {
        let error = added.unwrap_err();
        assert!(error.message.ends_with("Update it to version 11.2.0 or later"), "{error}");
        assert_eq!(error.hint(), None);
    }
}

const DISKS: &str = "<disk type='file' device='disk'><driver name='qemu' type='raw'/>\
    <source file='{dir}/a.img'/><target dev='sda' bus='scsi'/></disk>\
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{dir}/b.img'/>\
    <target dev='sdb' bus='scsi'/><iotune><total_iops_sec>50</total_iops_sec>\
    <group_name>shared</group_name></iotune></disk><controller type='scsi' model='virtio-scsi'/>";

#[test]
fn limits_of_a_disk_are_set_completely() {
    let daemon = PrivateDaemon::start();
    for name in ["a.img", "b.img"] {
        fs::write(daemon.dir().join(name), vec![0; 1 << 20]).unwrap();
    }
    let devices = DISKS.replace("{dir}", &daemon.dir().display().to_string());
    let guest = Guest::start(daemon.uri(), "limited", "", &devices);
    let disk = |index: usize| {
        move |document: Value| document.at(["devices", "disk"]).items()[index].clone()
    };
    let tuned =
        |iotune: &str| devices.replacen("</disk>", &format!("<iotune>{iotune}</iotune></disk>"), 1);
    let cases = [
        "<total_bytes_sec>1000000</total_bytes_sec><total_bytes_sec_max>2000000</total_bytes_sec_max>\
         <total_bytes_sec_max_length>5</total_bytes_sec_max_length>",
        "<read_bytes_sec>1000000</read_bytes_sec>",
        "<write_iops_sec>100</write_iops_sec><write_iops_sec_max>200</write_iops_sec_max>\
         <size_iops_sec>4096</size_iops_sec>",
        "<total_iops_sec>50</total_iops_sec><group_name>shared</group_name>",
        "<total_iops_sec>60</total_iops_sec>",
        "<total_iops_sec>50</total_iops_sec><group_name>other</group_name>",
        "",
    ];
    for case in cases {
        guest.set("disk_io", ["", &tuned(case)], disk(0)).unwrap();
        let iotune = |text: &str, index| disk(index)(value(text)).get("iotune").clone();
        let (live, stored) = (guest.live(), guest.stored());
        assert_eq!(iotune(&live, 0), iotune(&stored, 0), "{case}");
        assert_eq!(iotune(&live, 1), iotune(&stored, 1), "the other disk, after {case}");
    }
}

/// The kernel limits only real devices: the edits use one of the host, for the guest alone.
#[test]
fn limits_of_a_block_device_of_the_host_are_set_and_removed() {
    let devices = fs::read_dir("/sys/block").unwrap().flatten();
    let mut paths = devices.map(|entry| Path::new("/dev").join(entry.file_name()));
    let path = paths.find(|path| path.exists()).expect("the host has a block device");
    let daemon = PrivateDaemon::with_control_groups();
    let guest = Guest::start(daemon.uri(), daemon.mark(), "", "");
    let tuned = |limits: &str| {
        let device = format!("<device><path>{}</path>{limits}</device>", path.display());
        format!("<blkiotune>{device}</blkiotune>")
    };
    for limits in [
        "<write_iops_sec>500</write_iops_sec><read_bytes_sec>1000000</read_bytes_sec>",
        "<read_iops_sec>400</read_iops_sec><write_bytes_sec>2000000</write_bytes_sec>",
    ] {
        guest.set("block_io", [&tuned(limits), ""], |document| document).unwrap();
        assert_eq!(content(&guest.live(), "blkiotune"), tuned(limits));
    }
    guest.set("block_io", ["", ""], |document| document).unwrap();
    assert_eq!(content(&guest.live(), "blkiotune"), "");
}

#[test]
fn the_statistics_period_of_a_balloon_is_set() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "counted", "", "");
    let balloon = |document: Value| document.at(["devices", "memballoon"]).items()[0].clone();
    for period in [10, 20, 0] {
        let stats = format!("<memballoon model='virtio'><stats period='{period}'/></memballoon>");
        guest.set("statistics_period", ["", &stats], balloon).unwrap();
        let live = balloon(value(&guest.live()));
        let expected = (period > 0).then(|| period.to_string());
        let live = live.at(["stats", "period"]).as_number().map(ToString::to_string);
        assert_eq!(live, expected);
    }
}
