//! Failures of pools, volumes and images.

use super::HintRow;

const UNREACHABLE: &str = "QEMU runs as a separate user, which requires access to the file. Make every parent \
     directory searchable by others (chmod o+x DIRECTORY), make that user the owner of the file or make the file \
     readable and writable by others, and allow the access in AppArmor or SELinux";
const OCCUPIED: &str = "libvirt creates, copies, resizes or uploads the volume. Apply again when this operation has \
     finished";

const LOCKED: &str = "Another process, such as a running guest, uses the disk image. Stop it first, or use another image";

pub(super) static ROWS: &[HintRow] = &[
    HintRow::worded(
        &["missing backend for pool type"],
        "The driver for this pool type is not installed on the host. Install its package \
         (libvirt-daemon-driver-storage-*) and restart the daemon",
    ),
    HintRow::worded(&["Cannot access storage file", "Permission denied"], UNREACHABLE),
    HintRow::worded(&["Could not open", "Permission denied"], UNREACHABLE),
    HintRow::worded(
        &["Cannot access storage file", "No such file or directory"],
        "The file does not exist on the host of the daemon. Correct the path, create the image as a libvirt_volume, or \
         start the file system or pool that contains it",
    ),
    HintRow::worded(&["unable to execute QEMU command", "\"write\" lock"], LOCKED).at(&[
        "devices.disk[].source.file",
        "devices.disk[].source.dev",
        "devices.disk[].source.volume",
    ]),
    HintRow::worded(&["\"write\" lock"], LOCKED),
    HintRow::worded(
        &["umount", "is busy"],
        "The pool is in use: a process of the host, such as a guest with a disk in the pool, has a file of its file \
         system open. Stop the guests that use its volumes, and apply again; `fuser -vm DIRECTORY` on the host shows the \
         processes",
    ),
    HintRow::worded(&["volume", "is still in use"], OCCUPIED),
    HintRow::worded(&["is still being allocated"], OCCUPIED),
    HintRow::worded(&["has asynchronous jobs running"], OCCUPIED),
    HintRow::worded(
        &["no secret provided for luks encryption"],
        "libvirt loses the secret of an encrypted image when the pool is refreshed, and cannot resize the image \
         without it. Resize it on its host with qemu-img resize while no guest uses it",
    ),
    HintRow::worded(
        &["no secret with matching"],
        "libvirt has no such secret; it loses ephemeral secrets when the daemon restarts. Create it with a \
         libvirt_secret, or with `virsh secret-define FILE` and `virsh secret-set-value UUID`, or correct the \
         reference to it",
    ),
    HintRow::worded(
        &["secret '", "does not have a value"],
        "Set the value of the secret with the `value` of a libvirt_secret, or with `virsh secret-set-value UUID`",
    ),
    HintRow::worded(
        &["No space left on device"],
        "The file system or the pool is full. Free space there, or use another pool",
    ),
    HintRow::worded(
        &["Storage source conflict with pool:"],
        "The pool {name} already uses the same source. Use that pool, import it, or choose another source",
    )
    .at(&["[type=dir].target.path", "[type=fs].source", "[type=netfs].source", "[type=logical].source"]),
    HintRow::worded(
        &["storage pool", "is not active"],
        "Start the pool, which may be inactive after a restart of its host: set running = true on its libvirt_pool, \
         or run virsh pool-start {name}. With autostart = true the daemon starts it",
    ),
];
