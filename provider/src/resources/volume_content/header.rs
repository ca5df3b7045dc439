//! What the header of an image determines: the format and the capacity of its volume.

use content::Image;
use content::image::Role;
use mapping::{Path, Value};

use super::source::Source;
use super::{at, capacity, complete_capacity, invalid};
use crate::controls::Setting;
use crate::diagnostic::Diagnostic;
use crate::resources::Refusal;
use crate::resources::overlay::RAW;
use crate::resources::volume_controls::Controls;

/// Completes the document of a volume whose content is opened.
///
/// Errors: the content does not match the planned volume, or refers to other files.
pub(super) fn complete(source: &Source, planned: &Value, sent: &mut Value) -> Result<(), Refusal> {
    let image = source.content.image();
    if let Some(reason) = refused_reference(image, planned) {
        return Err(Refusal::at(invalid(reason), at(source.attribute)));
    }
    let format = format(source, planned)?;
    match created_as(format) {
        // Some pools have volumes without a format, which are raw.
        RAW if sent.at(["target", "format", "type"]).is_null() => {}
        format => sent.set_at(&["target", "format", "type"], Value::string(format)),
    }
    if sent.get("allocation").is_null() {
        sent.set_at(&["allocation"], Value::Number(0_u64.into()));
    }
    let size = image.virtual_size.or_else(|| source.content.length());
    complete_capacity(size, capacity(planned), sent)
}

/// libvirt creates only some formats; the upload replaces the whole file anyway.
pub(super) fn created_as(format: &'static str) -> &'static str {
    match format {
        "qcow2" | "qed" | "vmdk" | "vdi" | "vpc" => format,
        _ => RAW,
    }
}

/// The format of the volume.
///
/// Errors: the configuration names another one; libvirt has no such volumes.
fn format(source: &Source, planned: &Value) -> Result<&'static str, Refusal> {
    let format = source.content.image().format;
    let found = format.volume_format().ok_or_else(|| {
        let name = format.name();
        let message = format!(
            "the content is a {name} image, and libvirt has no volumes of this format. Convert it with `qemu-img \
             convert`"
        );
        Refusal::at(invalid(message), at(source.attribute))
    })?;
    let Some(configured) = planned.at(["target", "format", "type"]).as_str() else {
        return Ok(found);
    };
    // An ISO image is raw data; libvirt reports either format.
    if configured == found || (found == "iso" && configured == RAW) {
        return Ok(found);
    }
    let path = Path::root().attribute("target").attribute("format").attribute("type");
    let message = format!(
        "the configured format is {configured:?}, but the content has the format {found:?}. Set target.format.type to \
         {found:?}, or omit it"
    );
    Err(Refusal::at(invalid(message), path))
}

/// A warning about content that is no disk, such as the page with which a server answers instead of an image. A
/// configured format shows that it is intended, and so does `decompress = false`.
pub(super) fn suspicion(source: &Source, planned: &Value) -> Option<Diagnostic> {
    let what = source.content.image().suspicion?;
    let is_intended = planned.at(["target", "format", "type"]).as_str().is_some()
        || Controls::of(planned).create.content.decompress != Setting::Omitted;
    if is_intended {
        return None;
    }
    let detail = format!(
        "The content is {what}, which a guest cannot use as a disk. Check create.content.{}. If the content is \
         intended, set target.format.type to \"raw\".",
        source.attribute
    );
    Some(Diagnostic::warning("Content of a volume is not a disk", detail).at(at(source.attribute)))
}

/// Why an image is refused: one that refers to files could read any file of the host.
fn refused_reference(image: &Image, planned: &Value) -> Option<String> {
    let is_set = |path: [&str; 2]| !matches!(planned.at(path), Value::Null | Value::Unknown);
    let declares_backing = is_set(["backing_store", "path"]);
    let declares_encryption = is_set(["target", "encryption"]);
    let reference = |role: Role| {
        let reference = image.references.iter().find(|reference| reference.role == role)?;
        Some(reference.name.clone().unwrap_or_default())
    };
    if let Some(file) = reference(Role::Backing).filter(|_| !declares_backing) {
        return Some(format!(
            "the image has the backing file {file:?}, so it could read that file of the host. If that is intended, \
             set backing_store"
        ));
    }
    if let Some(file) = reference(Role::Data) {
        return Some(format!(
            "the image keeps its data in another file, {file:?}. Convert it with `qemu-img convert`"
        ));
    }
    match (image.encryption.is_some(), declares_encryption) {
        (true, false) => Some(
            "the image is encrypted. Set target.encryption with the secret of the image".to_owned(),
        ),
        (false, true) => Some(
            "the content is not encrypted, and libvirt does not encrypt content that it receives. Remove \
             target.encryption, encrypt the image first, or copy it from another volume with create.content.volume"
                .to_owned(),
        ),
        _ => None,
    }
}
