//! From temporary files to files that are there for good.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::{Fault, Folder, Written, disk};
use crate::files::{self, FileError, Operation};

/// A temporary file that is written but not yet known to be on the disk. Removed when dropped.
pub(super) struct Pending {
    pub(super) file: String,
    pub(super) temporary: PathBuf,
    pub(super) sha256: [u8; 32],
    pub(super) len: usize,
}

impl Drop for Pending {
    fn drop(&mut self) {
        // After the rename there is nothing of that name; on a disk that is gone there is nothing to remove.
        let _ = files::remove(&self.temporary);
    }
}

pub(super) type Check<'a> = dyn Fn(&str, &[u8]) -> Result<(), String> + Sync + 'a;

/// A batch that could not be settled whole.
pub(super) struct Broken {
    pub(super) missing: Vec<String>,
    pub(super) fault: Fault,
}

/// Flushes, reads back, judges and renames a batch. All of it counts as written, or the files up to the one at fault.
pub(super) fn settle(
    folder: &Folder,
    batch: Vec<Pending>,
    check: &Check<'_>,
) -> (Vec<Written>, Option<Broken>) {
    let mut named = Vec::with_capacity(batch.len());
    let outcome = flush(folder, &batch).and_then(|()| {
        batch.iter().try_for_each(|pending| {
            named.push(finish(folder, pending, check)?);
            Ok(())
        })
    });
    let flushed = if named.is_empty() {
        Ok(())
    } else {
        files::flush_folder(&folder.path).map_err(Fault::Disk)
    };
    if flushed.is_err() {
        // Whether the names reached the disk is unknown, and what is not reported as written must not be there.
        for written in named.drain(..) {
            let _ = files::remove(&folder.path.join(written.file));
        }
    }
    let broken = flushed.and(outcome).err().map(|fault| Broken {
        missing: batch[named.len()..]
            .iter()
            .map(|pending| pending.file.clone())
            .collect(),
        fault,
    });
    (named, broken)
}

fn flush(folder: &Folder, batch: &[Pending]) -> Result<(), Fault> {
    let open = |pending: &Pending| File::open(&pending.temporary);
    let flush_one = |pending: &Pending| match folder.sync {
        disk::Sync::Once => open(pending).and_then(|file| disk::flush_all(&file)),
        disk::Sync::Each => open(pending).and_then(|file| file.sync_all()),
    };
    let to_flush = match folder.sync {
        disk::Sync::Once => &batch[..batch.len().min(1)],
        disk::Sync::Each => batch,
    };
    to_flush.iter().try_for_each(|pending| {
        flush_one(pending)
            .map_err(|e| FileError::new(&folder.path.join(&pending.file), Operation::Flush, e).into())
    })
}

fn finish(folder: &Folder, pending: &Pending, check: &Check<'_>) -> Result<Written, Fault> {
    let target = folder.path.join(&pending.file);
    let bytes = read_back(pending).map_err(|e| FileError::new(&target, Operation::Read, e))?;
    if Sha256::digest(&bytes)[..] != pending.sha256 {
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
    disk::forget_cached(&file);
    let mut bytes = Vec::with_capacity(pending.len + 1);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
