//! Files that appear whole or not at all, and are on the disk when the function returns.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use super::{FileError, LEFTOVER_PREFIX, LEFTOVER_SUFFIX, Operation, flush_folder, folder_of};

/// Writes a file that appears whole or not at all, replacing one of the same name.
///
/// Durable when this returns: the file and its folder were flushed.
///
/// # Errors
/// Where the disk refuses; nothing of the attempt stays.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    persist(path, Readers::Everybody, true, all(path, bytes))
}

/// Like [`write_atomically`], but never replaces a file.
///
/// # Errors
/// As [`write_atomically`]; kind [`std::io::ErrorKind::AlreadyExists`] where the name is taken.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    persist(path, Readers::Everybody, false, all(path, bytes))
}

/// Like [`write_atomically`], readable by this user alone (mode 0600 on Unix).
///
/// # Errors
/// As [`write_atomically`].
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    persist(path, Readers::OwnerOnly, true, all(path, bytes))
}

/// Like [`write_private`], for what is too large for the memory: `fill` writes it, and may read it again.
///
/// # Errors
/// As [`write_atomically`], and where `fill` fails.
pub fn write_private_with<E: From<FileError>>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    persist(path, Readers::OwnerOnly, true, fill)
}

fn all(path: &Path, bytes: &[u8]) -> impl FnOnce(&mut File) -> Result<(), FileError> {
    move |file| {
        file.write_all(bytes)
            .map_err(|source| FileError::new(path, Operation::Write, source))
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Readers {
    Everybody,
    OwnerOnly,
}

fn persist<E: From<FileError>>(
    path: &Path,
    readers: Readers,
    replace: bool,
    fill: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    let folder = folder_of(path);
    let failed = |operation| move |source| FileError::new(path, operation, source);
    let mut builder = tempfile::Builder::new();
    builder.prefix(LEFTOVER_PREFIX).suffix(LEFTOVER_SUFFIX);
    #[cfg(unix)]
    if readers == Readers::Everybody {
        use std::os::unix::fs::PermissionsExt;
        // The umask takes away what this person does not share; tempfile alone would give 0600.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    // Elsewhere a file has the rights of its folder.
    #[cfg(not(unix))]
    let _ = readers;
    let mut temporary = builder.tempfile_in(folder).map_err(failed(Operation::Write))?;
    fill(temporary.as_file_mut())?;
    temporary.as_file().sync_all().map_err(failed(Operation::Flush))?;
    let renamed = if replace {
        temporary.persist(path)
    } else {
        temporary.persist_noclobber(path)
    };
    renamed.map_err(|e| FileError::new(path, Operation::Rename, e.error))?;
    Ok(flush_folder(folder)?)
}
