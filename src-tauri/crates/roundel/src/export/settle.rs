//! From temporary files to files that are there for good.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use super::{Fault, Folder, Written, disk};
use crate::files::{self, FileError, Operation};

/// A temporary file that is written but not yet known to be on the disk. Removed when dropped.
pub(super) struct Pending {
    pub(super) file: String,
    pub(super) temporary: PathBuf,
    pub(super) sha256: [u8; 32],
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

/// Flushes, reads back, judges and renames a batch. All of it counts as written, or the files before the one at fault.
pub(super) fn settle(folder: &Folder, batch: Vec<Pending>, check: &Check<'_>) -> Settled {
    let mut written = Vec::with_capacity(batch.len());
    let outcome = flush(folder, &batch).and_then(|()| {
        batch.iter().try_for_each(|pending| {
            written.push(finish(folder, pending, check)?);
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
        for Written { file, .. } in written.drain(..) {
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

fn flush(folder: &Folder, batch: &[Pending]) -> Result<(), Fault> {
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

fn finish(folder: &Folder, pending: &Pending, check: &Check<'_>) -> Result<Written, Fault> {
    let target = folder.path.join(&pending.file);
    let bytes = read_back(pending).map_err(|e| FileError::new(&target, Operation::Read, e))?;
    if bytes != pending.bytes {
        return Err(Fault::Differs {
            file: pending.file.clone(),
        });
    }
    check(&pending.file, &bytes).map_err(|message| Fault::Refused {
        file: pending.file.clone(),
        message,
    })?;
    disk::rename_new(&pending.temporary, &target)
        .map_err(|e| FileError::new(&target, Operation::Rename, e))?;
    Ok(Written {
        file: pending.file.clone(),
        sha256: hex::encode(pending.sha256),
    })
}

fn read_back(pending: &Pending) -> std::io::Result<Vec<u8>> {
    let mut file = File::open(&pending.temporary)?;
    let mut bytes = Vec::with_capacity(pending.bytes.len() + 1);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
