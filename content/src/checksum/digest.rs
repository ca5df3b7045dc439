//! The computation of a checksum. In: bytes and zeros. Out: a sum.

use aws_lc_rs::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA512};
use md5::{Digest as _, Md5};

use super::{Algorithm, Sum};
use crate::piece::ZEROS;

/// The computation of one checksum.
pub(crate) struct Digest {
    algorithm: Algorithm,
    state: State,
}

enum State {
    Md5(Box<Md5>),
    Sha(Box<Context>),
}

impl Digest {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        let state = match algorithm {
            Algorithm::Md5 => State::Md5(Box::default()),
            Algorithm::Sha1 => State::Sha(Box::new(Context::new(&SHA1_FOR_LEGACY_USE_ONLY))),
            Algorithm::Sha256 => State::Sha(Box::new(Context::new(&SHA256))),
            Algorithm::Sha512 => State::Sha(Box::new(Context::new(&SHA512))),
        };
        Self { algorithm, state }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Md5(state) => state.update(bytes),
            State::Sha(state) => state.update(bytes),
        }
    }

    /// Adds zeros, and asks before each MiB whether to continue.
    pub(crate) fn zeros<E>(
        &mut self,
        length: u64,
        mut check: impl FnMut() -> Result<(), E>,
    ) -> Result<(), E> {
        let mut left = length;
        while left > 0 {
            if (length - left).is_multiple_of(1 << 20) {
                check()?;
            }
            let part = left.min(ZEROS.len() as u64);
            self.update(ZEROS.get(..usize::try_from(part).unwrap_or(0)).unwrap_or(&ZEROS));
            left -= part;
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Sum {
        let digits = match self.state {
            State::Md5(state) => hexadecimal(&state.finalize()),
            State::Sha(state) => hexadecimal(state.finish().as_ref()),
        };
        Sum { algorithm: self.algorithm, digits }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        digits.push_str(&format!("{byte:02x}"));
    }
    digits
}
