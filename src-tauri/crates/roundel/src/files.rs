//! The only place, with `export`, that touches the disk: every failure says which path, what was tried and what to do.
//!
//! Whatever is written here appears whole or not at all: a hidden temporary file beside the target is
//! flushed and then renamed. Should the program be killed in between, [`is_leftover`] recognises what remains.

mod look;
mod private;
mod write;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

pub use look::{HEAD_BYTES, Passed, Place, Walk, is_folder, read_if, walk};
pub use private::{Lock, full_path, lock, lock_now, make_private_folder, share};
pub use write::{write_atomically, write_new, write_private, write_private_with};

/// How the names of our temporary files begin.
pub const LEFTOVER_PREFIX: &str = ".roundel-";
/// How the names of our temporary files end.
pub const LEFTOVER_SUFFIX: &str = ".part";

/// What was tried when a file or folder failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Reading a file.
    Read,
    /// Writing a file.
    Write,
    /// Making a folder.
    MakeFolder,
    /// Looking into a folder.
    List,
    /// Giving a finished file its name.
    Rename,
    /// Removing a file.
    Remove,
    /// Having the disk confirm that it stored everything.
    Flush,
}

/// A file or folder that could not be read or written.
///
/// Displays as a sentence that names the path and says what to do.
#[derive(Debug)]
pub struct FileError {
    /// The file or folder.
    pub path: PathBuf,
    /// What was tried.
    pub operation: Operation,
    /// What the system said.
    pub source: io::Error,
}

impl FileError {
    /// Joins what the system said with the path and what was tried.
    pub fn new(path: &Path, operation: Operation, source: io::Error) -> Self {
        Self {
            path: path.to_path_buf(),
            operation,
            source,
        }
    }

    /// Whether the disk, or the share of it that this person may use, is full.
    pub fn is_full(&self) -> bool {
        matches!(
            self.source.kind(),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded
        )
    }

    /// Whether the disk does not answer: EIO, ENXIO, ENODEV, ECONNABORTED, ENOTCONN, ESTALE as Linux numbers them, which is
    /// what a pulled or broken stick says.
    pub fn is_unanswered(&self) -> bool {
        cfg!(target_os = "linux") && matches!(self.source.raw_os_error(), Some(5 | 6 | 19 | 103 | 107 | 116))
    }

    /// What the system said, in its own words. None where it did not say anything.
    pub fn words(&self) -> Option<String> {
        self.source.raw_os_error()?;
        let words = self.source.to_string();
        let words = words.split_once(" (os error").map_or(&*words, |(words, _)| words);
        Some(words.to_owned())
    }

    /// Whether the file or folder is not there.
    pub fn is_absent(&self) -> bool {
        self.source.kind() == ErrorKind::NotFound
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.operation {
            Operation::Read => "read",
            Operation::Write => "write",
            Operation::MakeFolder => "make the folder",
            Operation::List => "look into the folder",
            Operation::Rename => "finish",
            Operation::Remove => "remove",
            Operation::Flush => "finish writing",
        };
        write!(f, "cannot {verb} {}: {}", self.path.display(), advice(self))
    }
}

/// Puts into plain words what the system said and what to do about it.
fn advice(error: &FileError) -> String {
    let writing = matches!(error.operation, Operation::Write | Operation::Rename);
    let plain = match error.source.kind() {
        ErrorKind::NotFound if writing => {
            "its folder is not there (any more); check the name, or that the stick is plugged in"
        }
        ErrorKind::FileTooLarge if writing => {
            "files of this size are not allowed here; choose another folder or smaller pictures"
        }
        ErrorKind::StorageFull => "the disk is full; make room on it and try again",
        ErrorKind::QuotaExceeded => "your share of the disk is used up; make room and try again",
        ErrorKind::NotFound => "it is not there (any more); check the name, or that the stick is plugged in",
        ErrorKind::PermissionDenied => "you may not do that here; choose a folder of your own",
        ErrorKind::ReadOnlyFilesystem => {
            "the disk or stick is write-protected; slide its lock or choose another folder"
        }
        ErrorKind::NotADirectory => "this is a file, not a folder; choose a folder",
        ErrorKind::IsADirectory => "this is a folder, not a file; choose a file",
        ErrorKind::AlreadyExists => {
            "another file has this name already; move it away or choose another name or folder"
        }
        ErrorKind::ResourceBusy | ErrorKind::WouldBlock => {
            "another program is using it; wait until that is done and try again"
        }
        ErrorKind::FileTooLarge => "the file is too large",
        _ if error.is_unanswered() => {
            "the disk or stick did not answer; plug it in again, or take another one"
        }
        _ => return error.source.to_string(),
    };
    plain.to_owned()
}

/// Reads a whole file of at most `limit` bytes.
///
/// # Errors
/// Where the file cannot be read or is longer than `limit` (kind [`ErrorKind::FileTooLarge`]).
pub fn read_limited(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let failed = |source| FileError::new(path, Operation::Read, source);
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > limit {
        let source = io::Error::new(ErrorKind::FileTooLarge, format!("more than {limit} bytes"));
        return Err(failed(source));
    }
    Ok(bytes)
}

/// The folder a path lies in; the current one for a bare name.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes renames in a folder durable. Does nothing where folders cannot be flushed (Windows, some sticks).
///
/// # Errors
/// Where the folder is gone or the disk reports that it could not store its list of files.
pub fn flush_folder(folder: &Path) -> Result<(), FileError> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    let flushed = File::open(folder).and_then(|folder| folder.sync_all());
    match flushed {
        // File systems in user space (exFAT) may not know how to flush a folder; the renames are theirs to keep.
        Err(e) if matches!(e.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput) => Ok(()),
        other => other.map_err(|e| FileError::new(folder, Operation::Flush, e)),
    }
}

/// Makes a folder and those above it; it may exist already.
///
/// # Errors
/// Where that is not possible.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    fs::create_dir_all(path).map_err(|e| FileError::new(path, Operation::MakeFolder, e))
}

/// The names in a folder, sorted. Names that are not Unicode are left out: Roundel makes none.
///
/// # Errors
/// Where the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<String>, FileError> {
    let failed = |source| FileError::new(folder, Operation::List, source);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// Gives a file another name in the same folder, replacing one that has it.
///
/// # Errors
/// Where the file is not there or the system refuses.
pub fn rename(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::rename(from, to).map_err(|e| FileError::new(to, Operation::Rename, e))
}

/// Copies a file, replacing one at `to`, and has the disk confirm it.
///
/// # Errors
/// Where it cannot be read or written; then what was begun of `to` may remain.
pub fn copy(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::copy(from, to).map_err(|e| FileError::new(to, Operation::Write, e))?;
    let flushed = File::open(to).and_then(|file| file.sync_all());
    flushed.map_err(|e| FileError::new(to, Operation::Flush, e))
}

/// Puts `bytes` over what a file has from byte `at` on.
///
/// # Errors
/// Where it is not there or cannot be written.
pub fn overwrite(path: &Path, at: u64, bytes: &[u8]) -> Result<(), FileError> {
    let opened = File::options().write(true).open(path);
    opened
        .and_then(|mut file| {
            file.seek(SeekFrom::Start(at))?;
            file.write_all(bytes)
        })
        .map_err(|e| FileError::new(path, Operation::Write, e))
}

/// Makes a folder inside `folder` that is removed with what it holds when the value is dropped.
///
/// Should the program be killed before, [`is_leftover`] recognises it.
///
/// # Errors
/// Where it cannot be made.
pub fn temporary_folder(folder: &Path) -> Result<tempfile::TempDir, FileError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(LEFTOVER_PREFIX).suffix(LEFTOVER_SUFFIX);
    builder
        .tempdir_in(folder)
        .map_err(|e| FileError::new(folder, Operation::MakeFolder, e))
}

/// Removes a file; one that is not there is fine.
///
/// # Errors
/// Where it is there and cannot be removed.
pub fn remove(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(FileError::new(path, Operation::Remove, e)),
        _ => Ok(()),
    }
}

/// Whether something has this path, a dangling link included.
///
/// # Errors
/// Where the system cannot tell.
pub fn exists(path: &Path) -> Result<bool, FileError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(FileError::new(path, Operation::Read, e)),
    }
}

/// Whether a file name is that of a temporary file of ours, left behind by a run that was killed.
pub fn is_leftover(name: &str) -> bool {
    name.starts_with(LEFTOVER_PREFIX) && name.ends_with(LEFTOVER_SUFFIX)
}
