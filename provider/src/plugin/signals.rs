//! Signals while serving. Ctrl-C reaches the whole process group although the host needs this process. It is caught,
//! not ignored, because child processes would inherit an ignored signal.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

/// The signals that are handled, caught from now on.
#[derive(Debug)]
pub(super) struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hang_up: Signal,
}

impl Signals {
    /// Starts to catch the signals.
    pub(super) fn catch() -> io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }

    /// Waits until the process should end: on SIGTERM or SIGHUP, and on SIGINT if a user started the process instead of
    /// a host.
    pub(super) async fn end(&mut self, is_on_interrupt: bool) {
        loop {
            tokio::select! {
                _ = self.interrupt.recv() => {
                    tracing::debug!(is_on_interrupt, "interrupted");
                    if is_on_interrupt {
                        return;
                    }
                }
                _ = self.terminate.recv() => return,
                _ = self.hang_up.recv() => return,
            }
        }
    }
}
