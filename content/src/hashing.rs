//! The SHA-256 of the content, on a thread of its own. In: chunks. Out: the same chunks, and the sum at the end.

use std::sync::mpsc::{Receiver, SyncSender};

use crate::cancel::Cancel;
use crate::checksum::{Algorithm, Digest};
use crate::error::Error;
use crate::piece::{Chunk, Run};
use crate::reading::{Ending, Message};

/// Passes on all messages until the end, or until the receiver is dropped.
pub(crate) fn run(receiver: &Receiver<Message>, sender: &SyncSender<Message>, cancel: &Cancel) {
    let mut digest = Digest::new(Algorithm::Sha256);
    while let Ok(message) = receiver.recv() {
        let message = match message {
            Message::Chunk(chunk) => match update(&mut digest, &chunk, cancel) {
                Ok(()) => Message::Chunk(chunk),
                Err(error) => Message::End(Err(error)),
            },
            Message::End(Ok(ending)) => {
                let _ = sender.send(Message::End(finish(digest, ending)));
                return;
            }
            other => other,
        };
        let is_end = matches!(message, Message::End(_));
        if sender.send(message).is_err() || is_end {
            return;
        }
    }
}

fn update(digest: &mut Digest, chunk: &Chunk, cancel: &Cancel) -> Result<(), Error> {
    for run in &chunk.runs {
        match run {
            Run::Data(range) => digest.update(chunk.buffer.get(range.clone()).unwrap_or_default()),
            Run::Hole(length) => digest.zeros(*length, || cancel.check())?,
        }
    }
    Ok(())
}

fn finish(digest: Digest, mut ending: Ending) -> Result<Ending, Error> {
    let sum = digest.finish();
    if let Some(expected) = &ending.expected {
        expected.compare(&sum)?;
    }
    ending.summary.sha256 = Some(sum.digits().to_owned());
    Ok(ending)
}
