//! Many files into one folder or onto a stick: whole, durable, read back, in batches.
//!
//! Each file is first written under a hidden temporary name beside its target. A batch of them is flushed together
//! (one `syncfs` where the file system honours it), read back past the page cache, compared byte for byte,
//! judged by the caller, renamed without replacing anybody's file, and the folder is flushed. Only then does a file
//! count as [`Written`]. A file with its final name is therefore always whole, whatever happens in between.

mod batch;
mod disk;
mod names;
mod settle;

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::files::{self, FileError, Operation};

pub(crate) use disk::{read_anew, read_file_anew};
pub use names::{file_names, folder_names};

/// A folder that this run writes into, and no other run at the same time.
///
/// On Unix the folder is locked while this lives; elsewhere, and on network disks without locks, it is not.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    sync: disk::Sync,
    wrecks: BTreeSet<String>,
    _lock: Option<File>,
}

/// A file that is on the disk: flushed, read back, compared and judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name in the folder.
    pub file: String,
}

/// Why writing ended before everything was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The disk refused.
    #[error(transparent)]
    Disk(#[from] FileError),
    /// The disk gave back other bytes than it was given.
    #[error("{file} did not come back from the disk as it was written; use another disk or stick")]
    Differs {
        /// The file's name in the folder.
        file: String,
    },
    /// The caller's check refused what was read back.
    #[error("{file} was written but does not stand up to the check: {message}")]
    Refused {
        /// The file's name in the folder.
        file: String,
        /// What the check said.
        message: String,
    },
    /// The person stopped it.
    #[error("stopped before everything was written; run it again to go on")]
    Cancelled,
}

/// Writing ended early. What is in `written` is complete and stays; nothing else of this run is in the folder.
#[derive(Debug)]
pub struct ExportError {
    /// The files that are complete.
    pub written: Vec<Written>,
    /// The files that were handed over and are not there. Those never taken from the iterator are not listed.
    pub missing: Vec<String>,
    /// Why.
    pub fault: Fault,
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.fault)?;
        if let Some(first) = self.missing.first() {
            match self.missing.len() - 1 {
                0 => write!(f, " (not written: {first})")?,
                more => write!(f, " (not written: {first} and {more} more)")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for ExportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.fault)
    }
}

impl Folder {
    /// Opens a folder to write into, makes it where it is absent, and removes what a killed run left in it.
    ///
    /// # Errors
    /// Where the folder cannot be made or read, or another run of Roundel is writing into it.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        files::make_folder(path)?;
        let lock = disk::lock(path).map_err(|e| FileError::new(path, Operation::Write, e))?;
        for name in files::list(path)?.iter().filter(|name| files::is_leftover(name)) {
            files::remove(&path.join(name))?;
        }
        Ok(Self {
            path: path.to_path_buf(),
            sync: disk::Sync::of(path),
            wrecks: BTreeSet::new(),
            _lock: lock,
        })
    }

    /// The folder's path, as given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets files of these names be replaced, each at the moment when the new one is whole: they are broken beyond use.
    #[must_use]
    pub fn over(self, wrecks: impl IntoIterator<Item = String>) -> Self {
        Self {
            wrecks: wrecks.into_iter().collect(),
            ..self
        }
    }

    /// The names in the folder that are taken, for [`file_names`].
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn names(&self) -> Result<BTreeSet<String>, FileError> {
        let names = files::list(&self.path)?.into_iter();
        Ok(names.filter(|name| !self.wrecks.contains(name)).collect())
    }

    /// Writes `(name, bytes)` after `(name, bytes)` in batches and returns what was written, in that order.
    ///
    /// While one batch is read back and another flushed on threads of their own, `items` goes on making the next on this
    /// one; its lower size hint says how many are ready. `check` is handed each file's name and the bytes read back from
    /// the disk and may refuse it; it runs on all processors at once. `on_settled` is called on this thread with each
    /// batch that is complete and durable: the place for progress and for the catalogue. `cancel` is looked at before
    /// each item; what was taken before is still settled.
    ///
    /// # Errors
    /// At the first file that cannot be written, differs, is refused, or has a name that is taken (kind `AlreadyExists`),
    /// and when cancelled. The error lists what was written and what was handed over and is missing.
    pub fn write(
        &self,
        items: impl IntoIterator<Item = (String, Vec<u8>)>,
        check: impl Fn(&str, &[u8]) -> Result<(), String> + std::marker::Sync,
        on_settled: impl FnMut(&[Written]),
        cancel: &AtomicBool,
    ) -> Result<Vec<Written>, ExportError> {
        batch::write(self, items.into_iter(), &check, on_settled, cancel)
    }
}
