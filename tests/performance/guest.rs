//! The measured guests: a configuration for Terraform, and the same as a value.

use std::io::Write;
use std::process::Command;

use mapping::{Value, edge};

/// A typical guest with three disks, two network cards and graphics.
const DOCUMENT: &str = r#"
<domain type="qemu">
  <name>NAME</name>
  <title>TITLE</title>
  <memory unit="MiB">64</memory>
  <vcpu>2</vcpu>
  <os><type machine="q35">hvm</type><boot dev="hd"/></os>
  <features><acpi/><apic/></features>
  <cpu mode="custom" match="exact"><model>qemu64</model><feature policy="disable" name="svm"/></cpu>
  <clock offset="utc"><timer name="rtc" tickpolicy="catchup"/></clock>
  <devices>
    <disk type="file" device="disk">
      <driver name="qemu" type="raw"/><source file="/tmp/NAME-a.img"/><target dev="vda" bus="virtio"/>
    </disk>
    <disk type="file" device="disk">
      <driver name="qemu" type="raw"/><source file="/tmp/NAME-b.img"/><target dev="vdb" bus="virtio"/>
    </disk>
    <disk type="file" device="disk">
      <driver name="qemu" type="raw"/><source file="/tmp/NAME-c.img"/><target dev="vdc" bus="virtio"/>
    </disk>
    <interface type="network"><source network="lab"/><model type="virtio"/></interface>
    <interface type="network"><source network="lab"/><model type="e1000"/></interface>
    <serial type="pty"/>
    <console type="pty"/>
    <channel type="unix"><target type="virtio" name="org.qemu.guest_agent.0"/></channel>
    <input type="tablet" bus="usb"/>
    <graphics type="vnc" autoport="yes"><listen type="address" address="127.0.0.1"/></graphics>
    <video><model type="qxl"/></video>
    <watchdog model="i6300esb" action="reset"/>
    <rng model="virtio"><backend model="random">/dev/urandom</backend></rng>
  </devices>
</domain>
"#;

/// Many guests as a configuration; the variable `title` is the title of all of them.
pub(crate) fn configuration(count: usize) -> String {
    let mut source = tempfile::NamedTempFile::new().unwrap();
    source.write_all(DOCUMENT.replace("NAME", "vm-INDEX").as_bytes()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_provider-under-test"));
    let printed = command.arg("xml2hcl").arg(source.path()).output().unwrap();
    let block = String::from_utf8(printed.stdout).unwrap();
    let body = block.split_once('\n').unwrap().1;
    let body = body.replace("INDEX", "${count.index}").replace("\"TITLE\"", "var.title");
    format!(
        "variable \"title\" {{\n  default = \"first\"\n}}\n\n\
         resource \"libvirt_domain\" \"vm\" {{\n  count = {count}\n{body}"
    )
}

/// One guest as a value of the protocol.
pub(crate) fn value(number: u32) -> Value {
    let text = DOCUMENT.replace("NAME", &format!("guest-{number}")).replace("TITLE", "One of many");
    let root = generated::ROOTS.iter().find(|root| root.name == "domain").unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let mut record = (root.record)();
    edge::from_xml(document.root_element(), record.as_mut(), &mut Vec::new());
    edge::to_value(record.as_mut())
}
