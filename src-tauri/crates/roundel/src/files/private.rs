//! The user's own folder: nobody else looks into it, and one program at a time changes its layout.

use std::fs::{self, File};
#[cfg(doc)]
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{FileError, Operation};

/// Makes a folder, and those above it, that this user alone may enter (mode 0700 on Unix).
///
/// A folder that exists keeps the permissions it has.
///
/// # Errors
/// When it cannot be made, or something else has that name.
pub fn make_private_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
        .create(path)
        .map_err(|source| FileError::new(path, Operation::MakeFolder, source))
}

/// Held while a program does what no two may do at once; the system frees it even if the program is killed.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

/// Waits until this program alone holds the lock file, which is made where it is missing.
///
/// # Errors
/// When the file cannot be made or the file system has no locks.
pub fn lock(path: &Path) -> Result<Lock, FileError> {
    let file = lock_file(path)?;
    file.lock()
        .map_err(|source| FileError::new(path, Operation::Write, source))?;
    Ok(Lock(file))
}

/// Like [`lock`], but does not wait.
///
/// # Errors
/// As [`lock`]; kind [`ErrorKind::WouldBlock`] while another program holds or [shares](share) it.
pub fn lock_now(path: &Path) -> Result<Lock, FileError> {
    let file = lock_file(path)?;
    file.try_lock()
        .map_err(|source| FileError::new(path, Operation::Write, source.into()))?;
    Ok(Lock(file))
}

/// Waits until nobody holds the lock file alone, and keeps them from it.
///
/// # Errors
/// As [`lock`].
pub fn share(path: &Path) -> Result<Lock, FileError> {
    let file = lock_file(path)?;
    file.lock_shared()
        .map_err(|source| FileError::new(path, Operation::Write, source))?;
    Ok(Lock(file))
}

fn lock_file(path: &Path) -> Result<File, FileError> {
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(|source| FileError::new(path, Operation::Write, source))
}

/// Returns the full path without links, whether or not the last part of it exists yet.
///
/// # Errors
/// When the current folder is gone or a part of the path may not be looked into.
pub fn full_path(path: &Path) -> Result<PathBuf, FileError> {
    let failed = |source| FileError::new(path, Operation::Read, source);
    let absolute = std::path::absolute(path).map_err(failed)?;
    for existing in absolute.ancestors() {
        match existing.canonicalize() {
            Ok(real) => {
                let rest = absolute.strip_prefix(existing).expect("an ancestor is a prefix");
                return Ok(if rest.as_os_str().is_empty() {
                    real
                } else {
                    real.join(rest)
                });
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(absolute)
}
