//! The progress of an upload, in the log: a line at regular intervals, also while the source or libvirt does not respond.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use content::Content;

/// The interval of the lines.
const INTERVAL: Duration = Duration::from_secs(5);

/// The progress of an upload, which is logged until it is dropped.
pub(super) struct Progress {
    volume: String,
    started: Instant,
    written: Arc<AtomicU64>,
    /// Ends the thread when it is dropped.
    _running: Option<Sender<()>>,
}

/// What the thread reports.
struct Report {
    volume: String,
    started: Instant,
    written: Arc<AtomicU64>,
    read: content::Progress,
    /// The bytes of the source before decompression, if they are known.
    total: Option<u64>,
}

impl Progress {
    /// Logs the progress of a volume from now on, if the level of the log includes it.
    pub(super) fn start(volume: &str, content: &Content) -> Self {
        let (volume, started) = (volume.to_owned(), Instant::now());
        let written = Arc::<AtomicU64>::default();
        let report = Report {
            volume: volume.clone(),
            started,
            written: Arc::clone(&written),
            read: content.progress(),
            total: content.source_length(),
        };
        let running = tracing::enabled!(tracing::Level::INFO).then(|| {
            let (running, ended) = channel();
            let thread = thread::Builder::new().name("upload progress".to_owned());
            // Without the thread, only the lines are missing.
            let _ = thread.spawn(move || report.run(&ended));
            running
        });
        Self { volume, started, written, _running: running }
    }

    /// Records how many bytes were written.
    pub(super) fn wrote(&self, bytes: u64) {
        self.written.store(bytes, Ordering::Relaxed);
    }

    /// Logs the end.
    pub(super) fn done(self) {
        let seconds = self.started.elapsed().as_secs_f64();
        tracing::info!(volume = self.volume, seconds, "uploaded");
    }
}

impl Report {
    fn run(&self, ended: &Receiver<()>) {
        while ended.recv_timeout(INTERVAL) == Err(RecvTimeoutError::Timeout) {
            self.log();
        }
    }

    /// Numbers are texts: the host prints large numbers in exponential notation.
    fn log(&self) {
        let read = self.read.source_bytes();
        let milliseconds = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        let rate = read.saturating_mul(1000) / milliseconds.max(1);
        let percent = self.total.map(|total| read.saturating_mul(100) / total.max(1));
        let left = self.total.map(|total| total.saturating_sub(read) / rate.max(1));
        tracing::info!(
            volume = self.volume,
            percent,
            bytes_read = read.to_string(),
            bytes_written = self.written.load(Ordering::Relaxed).to_string(),
            bytes_per_second = rate.to_string(),
            seconds_left = left.filter(|_| rate > 0),
            "uploading"
        );
    }
}
