//! The room for content: the free space of the pool and the configured capacity. It limits content whose length is not
//! known before its end, because a few compressed bytes can become any number of bytes.

use super::source::Source;
use crate::libvirt::{Error, ErrorKind, Pool, Result};

/// What a volume may use.
pub(super) struct Room {
    pool: String,
    /// The free space of the pool, as far as the pool knows it. Units: bytes.
    available: Option<u64>,
    /// The size that the user set. Units: bytes.
    capacity: Option<u64>,
}

/// The room that is left for content of unknown length.
pub(super) struct Quota {
    room: Option<Room>,
    /// Data and holes so far. Units: bytes.
    length: u64,
    /// Data so far, which takes space in the pool. Units: bytes.
    stored: u64,
}

impl Room {
    pub(super) fn of(pool: &Pool, capacity: Option<u64>) -> Result<Self> {
        let space = pool.space()?;
        // A pool that does not know its space reports zeros.
        let available = (space.capacity > 0).then_some(space.available);
        Ok(Self { pool: pool.name().to_owned(), available, capacity })
    }

    /// libvirt does not report a full disk reliably.
    ///
    /// Errors: the known size of the content exceeds the free space.
    pub(super) fn check(&self, source: &Source) -> Result<()> {
        let (Some(needed), Some(available)) = (source.data, self.available) else { return Ok(()) };
        if needed <= available {
            return Ok(());
        }
        let message = format!(
            "pool \"{}\" has {available} bytes of free space, but the content has {needed} bytes. Free space, or \
             choose another pool",
            self.pool
        );
        Err(Error::new(ErrorKind::Other, message))
    }

    /// The room for this content.
    pub(super) fn quota(self, content: &content::Content) -> Quota {
        let is_raw = content.image().virtual_size.is_none();
        let capacity = self.capacity.filter(|_| is_raw);
        let room = content.length().is_none().then_some(Self { capacity, ..self });
        Quota { room, length: 0, stored: 0 }
    }
}

impl Quota {
    /// Counts data.
    ///
    /// Errors: the content exceeds the room.
    pub(super) fn data(&mut self, bytes: u64) -> Result<()> {
        self.stored = self.stored.saturating_add(bytes);
        self.hole(bytes)
    }

    /// Counts a hole.
    ///
    /// Errors: as for [`Quota::data`].
    pub(super) fn hole(&mut self, bytes: u64) -> Result<()> {
        self.length = self.length.saturating_add(bytes);
        let Some(room) = &self.room else { return Ok(()) };
        if let Some(capacity) = room.capacity.filter(|capacity| self.length > *capacity) {
            let message = format!(
                "the content has more than {capacity} bytes, the configured capacity. Raise the capacity, or omit it"
            );
            return Err(Error::new(ErrorKind::Other, message));
        }
        // Without a capacity, nothing else limits holes.
        let used = if room.capacity.is_some() { self.stored } else { self.length };
        let Some(available) = room.available.filter(|available| used > *available) else {
            return Ok(());
        };
        let message = format!(
            "the content has more than {available} bytes, the free space of pool \"{}\". Free space, choose another \
             pool, or, if most of the content is zeros, set the capacity",
            room.pool
        );
        Err(Error::new(ErrorKind::Other, message))
    }
}
