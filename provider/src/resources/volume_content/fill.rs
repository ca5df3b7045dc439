//! Fills a new volume with its content, and reports the progress.

use content::Piece;
use mapping::Value;

use super::header::created_as;
use super::progress::Progress;
use super::room::Room;
use super::source::{self, Source};
use super::{Content, FillMethod};
use crate::libvirt::{
    Error, ErrorKind, Failed, Resize, Result, StepContext, Upload, Volume, Writer, parse,
};
use crate::resources::overlay::{self, RAW};

/// What was written to a volume.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::resources) struct Filled {
    /// The SHA-256 of the content, in hexadecimal.
    pub(in crate::resources) sha256: Option<String>,
    /// The version of its source.
    pub(in crate::resources) version: Option<String>,
}

/// Fills a volume that was just created, and grows it to its configured capacity.
pub(in crate::resources) fn fill(
    volume: &Volume,
    content: Content,
    planned: &Value,
) -> std::result::Result<Filled, Failed> {
    let filled = match content.method {
        FillMethod::Stream(source, room) => {
            let is_sparse = is_sparse(volume, planned).step("read")?;
            refuse_other_format(volume, &source).step("fill")?;
            send(volume, *source, room, is_sparse).step("fill")?
        }
        FillMethod::Copy(_) => Filled::default(),
    };
    if let Some(capacity) = content.capacity
        && volume.space().step("read")?.capacity < capacity
    {
        volume.resize(capacity, Resize::Grow).step("grow")?;
    }
    Ok(filled)
}

/// Whether holes of the content stay holes: a block device has old data there, and a file that the user wants to be
/// allocated has none.
fn is_sparse(volume: &Volume, planned: &Value) -> Result<bool> {
    let xml = volume.xml()?;
    let is_file = parse(&xml)?.root_element().attribute("type") == Some("file");
    let allocation = planned.get("allocation").as_number().map(ToString::to_string);
    Ok(is_file && allocation.is_none_or(|allocation| allocation == "0"))
}

/// Volumes of some pools have no format: a guest would see the container instead of its content.
///
/// Errors: the content is an image in a format that the pool does not keep.
fn refuse_other_format(volume: &Volume, source: &Source) -> Result<()> {
    let format = created_as(source.content.image().format.name());
    let kept = overlay::format(volume)?;
    if format == RAW || kept == format {
        return Ok(());
    }
    let message = format!(
        "the content is a {format} image, but the volumes of this pool contain raw data. Convert it with `qemu-img \
         convert -O raw`, or choose a pool of files"
    );
    Err(Error::new(ErrorKind::Invalid, message))
}

fn send(volume: &Volume, source: Source, room: Room, is_sparse: bool) -> Result<Filled> {
    let Source { mut content, transfer, cancel, .. } = source;
    let upload = Upload { length: content.length(), is_sparse };
    let progress = Progress::start(volume.name(), &content);
    let version = content.version().map(str::to_owned);
    let (mut sha256, mut quota) = (None, room.quota(&content));
    volume
        .upload(&transfer, upload, |writer: &mut Writer| {
            while let Some(piece) =
                content.next().map_err(|error| source::error(&error, &cancel))?
            {
                if cancel.is_cancelled() {
                    return Err(source::ended(&cancel));
                }
                match piece {
                    Piece::Data(data) => {
                        quota.data(data.len() as u64)?;
                        writer.data(data)?;
                    }
                    Piece::Hole(length) => {
                        quota.hole(length)?;
                        writer.hole(length)?;
                    }
                }
                progress.wrote(writer.written());
            }
            let summary = content.finish().map_err(|error| source::error(&error, &cancel))?;
            sha256 = summary.sha256;
            Ok(())
        })
        .map_err(|error| explain(error, volume))?;
    progress.done();
    Ok(Filled { sha256, version })
}

/// The daemon of some versions ends if the disk is full.
fn explain(error: Error, volume: &Volume) -> Error {
    if error.kind != ErrorKind::Lost {
        return error;
    }
    let message = format!(
        "the connection was lost while the content of volume \"{}\" was sent: {}. Some versions of libvirt end or stop \
         responding if the disk is full: check the free space of the pool and the log of libvirtd",
        volume.name(),
        error.message
    );
    Error { message, ..error }
}
