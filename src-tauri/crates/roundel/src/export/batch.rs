//! Three threads in a row: one takes items and writes temporary files, the next flushes batches of them, the last settles
//! what is flushed. So the disk works on one batch while the processors work on two others.

use std::fs::OpenOptions;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, channel, sync_channel};
use std::thread;

use super::settle::{Check, Pending, Settled, abandon, flush, settle};
use super::{ExportError, Fault, Folder, Written};
use crate::files::{FileError, LEFTOVER_PREFIX, LEFTOVER_SUFFIX, Operation};

/// The most files in a batch; three batches are in memory at a time.
const BATCH_FILES: usize = 128;
/// How many files are worth a batch while more are waiting: flushing costs the same for one and for a hundred.
const EARLY_FILES: usize = 16;
/// The most bytes in a batch: what a slow stick takes a few seconds for.
const BATCH_BYTES: usize = 16 * 1024 * 1024;

pub(super) fn write(
    folder: &Folder,
    items: impl Iterator<Item = (String, Vec<u8>)>,
    check: &Check<'_>,
    on_settled: impl FnMut(&[Written]),
    cancel: &AtomicBool,
) -> Result<Vec<Written>, ExportError> {
    thread::scope(|scope| {
        let (batches, to_flush) = sync_channel::<Vec<Pending>>(0);
        let (flushed, to_settle) = sync_channel(0);
        let (settled, outcomes) = channel();
        // A side that hangs up has panicked; then there is nobody left to tell.
        scope.spawn(move || {
            for batch in to_flush {
                let done = flush(folder, &batch);
                let _ = flushed.send((batch, done));
            }
        });
        scope.spawn(move || {
            let mut going = true;
            for (batch, flushed) in to_settle {
                let outcome = if going {
                    settle(folder, batch, flushed, check)
                } else {
                    abandon(batch)
                };
                going &= outcome.fault.is_none();
                let _ = settled.send(outcome);
            }
        });
        let mut writer = Writer {
            folder,
            batch: Vec::new(),
            count: 0,
            outcomes,
            tally: Tally::new(on_settled),
        };
        let stopped = writer.take_all(items, &batches, cancel);
        writer.hand_over(&batches);
        drop(batches);
        let Writer {
            outcomes, mut tally, ..
        } = writer;
        outcomes.into_iter().for_each(|outcome| tally.add(outcome));
        tally.close(stopped)
    })
}

struct Writer<'a, F> {
    folder: &'a Folder,
    batch: Vec<Pending>,
    count: usize,
    outcomes: Receiver<Settled>,
    tally: Tally<F>,
}

impl<F: FnMut(&[Written])> Writer<'_, F> {
    /// Returns why it ended early, with the file that is missing because of it.
    fn take_all(
        &mut self,
        items: impl Iterator<Item = (String, Vec<u8>)>,
        batches: &SyncSender<Vec<Pending>>,
        cancel: &AtomicBool,
    ) -> Option<Settled> {
        let mut items = items;
        loop {
            if cancel.load(Ordering::Relaxed) {
                return Some(Settled {
                    fault: Some(Fault::Cancelled),
                    ..Settled::default()
                });
            }
            let (file, bytes) = items.next()?;
            match write_temporary(self.folder, file, bytes, self.count) {
                Ok(pending) => self.batch.push(pending),
                Err((file, e)) => {
                    return Some(Settled {
                        missing: vec![file],
                        fault: Some(e.into()),
                        ..Settled::default()
                    });
                }
            }
            self.count += 1;
            self.offer(batches, items.size_hint().0);
            while let Ok(outcome) = self.outcomes.try_recv() {
                self.tally.add(outcome);
            }
            if self.tally.fault.is_some() {
                return None;
            }
        }
    }

    /// Hands the batch over when it is full, and before that when the next thread is idle and it is worth its while: a
    /// slow producer, who has no more files `waiting`, has each settled at once, a fast one has large batches.
    fn offer(&mut self, batches: &SyncSender<Vec<Pending>>, waiting: usize) {
        let bytes: usize = self.batch.iter().map(|pending| pending.bytes.len()).sum();
        if self.batch.len() >= BATCH_FILES || bytes >= BATCH_BYTES {
            self.hand_over(batches);
        } else if (waiting == 0 || self.batch.len() >= EARLY_FILES)
            && let Err(TrySendError::Full(batch)) = batches.try_send(std::mem::take(&mut self.batch))
        {
            self.batch = batch;
        }
    }

    fn hand_over(&mut self, batches: &SyncSender<Vec<Pending>>) {
        if !self.batch.is_empty() {
            batches
                .send(std::mem::take(&mut self.batch))
                .expect("the next thread listens until this one hangs up");
        }
    }
}

fn write_temporary(
    folder: &Folder,
    file: String,
    bytes: Vec<u8>,
    number: usize,
) -> Result<Pending, (String, FileError)> {
    let name = format!(
        "{LEFTOVER_PREFIX}{}-{number}{LEFTOVER_SUFFIX}",
        std::process::id()
    );
    let temporary = folder.path.join(name);
    let mut opened = match OpenOptions::new().write(true).create_new(true).open(&temporary) {
        Ok(opened) => opened,
        Err(e) => {
            let error = FileError::new(&folder.path.join(&file), Operation::Write, e);
            return Err((file, error));
        }
    };
    let mut pending = Pending {
        file,
        temporary,
        bytes,
    };
    opened.write_all(&pending.bytes).map_err(|e| {
        let error = FileError::new(&folder.path.join(&pending.file), Operation::Write, e);
        (std::mem::take(&mut pending.file), error)
    })?;
    Ok(pending)
}

/// What has come of the batches so far.
struct Tally<F> {
    written: Vec<Written>,
    missing: Vec<String>,
    fault: Option<Fault>,
    on_settled: F,
}

impl<F: FnMut(&[Written])> Tally<F> {
    fn new(on_settled: F) -> Self {
        Self {
            written: Vec::new(),
            missing: Vec::new(),
            fault: None,
            on_settled,
        }
    }

    /// The first fault is the one that is told: the others follow from it.
    fn add(
        &mut self,
        Settled {
            written,
            missing,
            fault,
        }: Settled,
    ) {
        if !written.is_empty() {
            (self.on_settled)(&written);
            self.written.extend(written);
        }
        self.missing.extend(missing);
        self.fault = self.fault.take().or(fault);
    }

    fn close(mut self, stopped: Option<Settled>) -> Result<Vec<Written>, ExportError> {
        stopped.into_iter().for_each(|stopped| self.add(stopped));
        match self.fault {
            None => Ok(self.written),
            Some(fault) => Err(ExportError {
                written: self.written,
                missing: self.missing,
                fault,
            }),
        }
    }
}
