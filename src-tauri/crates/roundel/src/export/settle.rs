//! From temporary files to files that are there for good.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use super::{Fault, Folder, Written, disk};
use crate::files::{self, FileError, Operation};
use crate::hands;

/// A temporary file that is written but not yet known to be on the disk. Removed when dropped.
pub(super) struct Pending {
    pub(super) file: String,
    pub(super) temporary: PathBuf,
    pub(super) bytes: Vec<u8>,
}

impl Drop for Pending {
    fn drop(&mut self) {
        // After the rename there is nothing of that name; on a disk that is gone there is nothing to remove.
        let _ = files::remove(&self.temporary);
    }
}

pub(super) type Check<'a> = dyn Fn(&str, &[u8]) -> Result<(), String> + Sync + 'a;

/// What came of a batch.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) written: Vec<Written>,
    pub(super) missing: Vec<String>,
    /// Why some are missing.
    pub(super) fault: Option<Fault>,
}

/// Lets go of a batch behind one that failed.
pub(super) fn abandon(batch: Vec<Pending>) -> Settled {
    Settled {
        missing: batch.iter().map(|pending| pending.file.clone()).collect(),
        ..Settled::default()
    }
}

/// Reads back, judges and renames a batch that was flushed. All of it counts as written, or the files before the one at fault.
pub(super) fn settle(
    folder: &Folder,
    batch: Vec<Pending>,
    flushed: Result<(), Fault>,
    check: &Check<'_>,
) -> Settled {
    let mut written = Vec::with_capacity(batch.len());
    let outcome = flushed.and_then(|()| {
        let proofs = prove(folder, &batch, check);
        batch.iter().zip(proofs).try_for_each(|(pending, proof)| {
            proof?;
            written.push(name(folder, pending)?);
            Ok(())
        })
    });
    let named = if written.is_empty() {
        Ok(())
    } else {
        files::flush_folder(&folder.path)
    };
    if named.is_err() {
        // Whether the names reached the disk is unknown, and what is not reported as written must not be there.
        for Written { file } in written.drain(..) {
            let _ = files::remove(&folder.path.join(file));
        }
    }
    let fault = named.map_err(Fault::Disk).and(outcome).err();
    let missing = batch[written.len()..]
        .iter()
        .map(|pending| pending.file.clone())
        .collect();
    Settled {
        written,
        missing,
        fault,
    }
}

/// Puts a batch onto the disk and begins to read it from there.
pub(super) fn flush(folder: &Folder, batch: &[Pending]) -> Result<(), Fault> {
    // Windows flushes only what is open for writing.
    let open = |pending: &Pending| File::options().read(true).write(true).open(&pending.temporary);
    let to_flush = match folder.sync {
        disk::Sync::Once => &batch[..batch.len().min(1)],
        disk::Sync::Each => batch,
    };
    for pending in to_flush {
        let flushed = open(pending).and_then(|file| folder.sync.flush(&file));
        flushed.map_err(|e| FileError::new(&folder.path.join(&pending.file), Operation::Flush, e))?;
    }
    // The disk is asked for all of them at once; reading them one by one then only waits.
    for file in batch.iter().filter_map(|pending| open(pending).ok()) {
        disk::read_anew(&file);
    }
    Ok(())
}

/// Reads back, compares and judges the files of a batch, on all processors. The answers are in the order of the files.
fn prove(folder: &Folder, batch: &[Pending], check: &Check<'_>) -> Vec<Result<(), Fault>> {
    hands::shared(batch, |share| {
        let mut buffer = Vec::new();
        share
            .iter()
            .map(|pending| prove_one(folder, pending, &mut buffer, check))
            .collect()
    })
}

fn prove_one(
    folder: &Folder,
    pending: &Pending,
    buffer: &mut Vec<u8>,
    check: &Check<'_>,
) -> Result<(), Fault> {
    buffer.clear();
    File::open(&pending.temporary)
        .and_then(|mut file| file.read_to_end(buffer))
        .map_err(|e| FileError::new(&folder.path.join(&pending.file), Operation::Read, e))?;
    if *buffer != pending.bytes {
        return Err(Fault::Differs {
            file: pending.file.clone(),
        });
    }
    check(&pending.file, buffer).map_err(|message| Fault::Refused {
        file: pending.file.clone(),
        message,
    })
}

fn name(folder: &Folder, pending: &Pending) -> Result<Written, Fault> {
    let target = folder.path.join(&pending.file);
    let renamed = if folder.wrecks.contains(&pending.file) {
        std::fs::rename(&pending.temporary, &target)
    } else {
        disk::rename_new(&pending.temporary, &target)
    };
    renamed.map_err(|e| FileError::new(&target, Operation::Rename, e))?;
    Ok(Written {
        file: pending.file.clone(),
    })
}
