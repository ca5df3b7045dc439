//! The variables of a guest's firmware: a change of the firmware keeps them with a warning, and they are reset once.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::guest::{block, host};
use super::life::{change, state};
use super::restart::run_number;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A guest with UEFI that is paused right after its first start.
fn guest(daemon: &PrivateDaemon, more: &str) -> String {
    let body = format!(
        "
  type        = \"qemu\"
  memory      = 64
  memory_unit = \"MiB\"
  create      = {{ paused = true }}
  os = {{
    type              = \"hvm\"
    type_machine      = \"q35\"
    firmware          = \"efi\"
    loader_stateless  = false
    firmware_features = {{ feature = [{{ name = \"secure-boot\", enabled = false }}] }}
  }}
  features = {{ acpi = true }}
  destroy  = {{ graceful = false }}
  {more}
"
    );
    block(daemon, "vm", (0, &body))
}

/// Where the firmware stores nothing.
const UNUSED: u32 = 0x8_0000;

const MARK: &[u8] = b"variables of the guest";

/// Changes the file with the variables.
pub(super) fn mark(file: &Path) {
    let file = OpenOptions::new().write(true).open(file).expect("the guest was started");
    file.write_all_at(MARK, u64::from(UNUSED)).unwrap();
}

pub(super) fn is_marked(file: &Path) -> bool {
    fs::read(file).unwrap()[usize::try_from(UNUSED).unwrap()..].starts_with(MARK)
}

/// A daemon, a workspace with the running guest, and the marked file with its variables.
fn marked(more: &str) -> (PrivateDaemon, Workspace, PathBuf) {
    let daemon = host();
    let configuration = guest(&daemon, &format!("running = true\n {more}"));
    let workspace = Workspace::with(daemon.uri(), &configuration);
    workspace.apply();
    let file = daemon.dir().join("lib/qemu/nvram/vm_VARS.fd");
    mark(&file);
    (daemon, workspace, file)
}

#[test]
fn variables_are_reset_once_by_the_next_start() {
    let (daemon, workspace, file) = marked("");
    let set = |running: bool| {
        let more = format!(
            "running = {running}\n update = {{ shutdown_timeout = \"1s\", force = true, reset_nvram = true }}"
        );
        change(&workspace, &guest(&daemon, &more));
    };
    change(&workspace, &guest(&daemon, "running = false\n update = { force = true }"));
    change(&workspace, &guest(&daemon, "running = true\n update = { force = true }"));
    assert!(is_marked(&file), "they are kept");
    set(false);
    assert!(is_marked(&file) && state(&daemon) == "shut off");
    set(true);
    assert!(!is_marked(&file), "they are reset");
    set(false);
    mark(&file);
    set(true);
    assert!(is_marked(&file), "they are reset once");
}

#[test]
fn a_restart_resets_variables() {
    let (daemon, workspace, file) = marked("");
    daemon.virsh(&["resume", "vm"]);
    let run = run_number(&daemon);
    let update = "running = true\n update = { on_restart = \"restart\", shutdown_timeout = \"1s\", \
                  force = true, reset_nvram = true }";
    change(&workspace, &guest(&daemon, update)).does_not_print("restarted");
    assert_eq!(run_number(&daemon), run);
    assert!(is_marked(&file), "nothing is started");
    change(&workspace, &guest(&daemon, &format!("{update}\n vcpu = 2")));
    assert_ne!(run_number(&daemon), run);
    assert!(!is_marked(&file));
}

#[test]
fn a_change_of_the_firmware_warns_that_the_variables_are_kept() {
    let (daemon, workspace, _) = marked("");
    let off = "running = false\n update = { force = true RESET }";
    let other = |reset: &str| {
        let feature = "{ name = \"secure-boot\", enabled = false }";
        let more = format!("{feature}, {{ name = \"enrolled-keys\", enabled = false }}");
        guest(&daemon, &off.replace("RESET", reset)).replace(feature, &more)
    };
    workspace.configure(&guest(&daemon, &off.replace("RESET", "")));
    workspace.plan().does_not_print("Firmware variables are kept");
    workspace.configure(&other(""));
    workspace.plan().prints(&[
        "Warning: Firmware variables are kept",
        "vm_VARS.fd",
        "update = { reset_nvram = true }",
    ]);
    workspace.configure(&other(", reset_nvram = true"));
    workspace.plan().does_not_print("Firmware variables are kept");
    workspace.apply();
    workspace.assert_nothing_to_do();
}
