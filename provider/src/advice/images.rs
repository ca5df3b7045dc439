//! Images that are in use: who uses them.

use mapping::{Path, Value};

use super::{Advice, Failure, list};
use crate::libvirt::{Pool, Volume, lexical};

/// The users of an image that QEMU could not lock: another disk of this guest, other guests, or an operation.
pub(super) fn users(failure: &Failure) -> Option<Advice> {
    if !failure.message.contains("\"write\" lock") {
        return None;
    }
    let image = match failure.between("using the image [", "]?") {
        Some(image) => lexical(image),
        None => image_of_part(failure)?,
    };
    let uses = Uses::of(failure, &image);
    if uses.found.len() > 1 {
        let paths: Vec<String> = uses.found.iter().map(|path| format!("`{path}`")).collect();
        return Some(Advice::complete(format!(
            "This guest uses {image} more than once: {}. Remove all but one of them.",
            paths.join(", ")
        )));
    }
    let guests = Volume::guests_of_image(failure.connection, &image).ok()?;
    if !guests.is_empty() {
        let text = format!("Running guests that use {image}: {}.", list(&guests));
        return Some(Advice::partial(text));
    }
    Some(Advice::complete(format!(
        "No other running guest of this libvirt uses {image}. Another process of the host does, for example qemu-img or a \
         copy of the volume: `fuser -v {image}` shows it on the host."
    )))
}

/// The image of the disk that the failure concerns: the message of a failed hot-plug does not name it.
fn image_of_part(failure: &Failure) -> Option<String> {
    let source = failure.config.at_path(failure.part?).get("source");
    let text = |name: &str| source.get(name).as_str();
    if let Some(path) = text("file").or_else(|| text("dev")) {
        return Some(lexical(path));
    }
    let pool = Pool::by_name(failure.connection, text("pool")?).ok()?;
    Volume::by_name(&pool, text("volume")?).ok()?.path().ok()
}

/// The places of a configuration that refer to an image.
struct Uses<'a> {
    image: &'a str,
    /// The pool and the name of its volume.
    volume: Option<(String, String)>,
    found: Vec<Path>,
}

impl<'a> Uses<'a> {
    fn of(failure: &Failure, image: &'a str) -> Self {
        let volume = Volume::by_path(failure.connection, image).ok().and_then(|volume| {
            let pool = volume.pool().ok()?.name().to_owned();
            Some((pool, volume.name().to_owned()))
        });
        let mut uses = Self { image, volume, found: Vec::new() };
        uses.search(failure.config, &Path::root());
        uses
    }

    fn search(&mut self, value: &Value, path: &Path) {
        match value {
            Value::String(text) if text.starts_with('/') && lexical(text) == self.image => {
                self.found.push(path.clone());
            }
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.search(item, &path.index(index));
                }
            }
            Value::Object(object) => {
                if self.is_volume(value) {
                    self.found.push(path.clone());
                }
                for (name, inner) in object.iter() {
                    self.search(inner, &path.attribute(name));
                }
            }
            _ => {}
        }
    }

    /// Whether an object refers to the volume.
    fn is_volume(&self, value: &Value) -> bool {
        let Some((pool, name)) = &self.volume else { return false };
        let is = |attribute, text: &str| value.get(attribute).as_str() == Some(text);
        is("pool", pool) && is("volume", name)
    }
}
