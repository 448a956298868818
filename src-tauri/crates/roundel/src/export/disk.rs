//! What systems and file systems differ in.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::files::{FileError, Operation};

/// How a batch of files reaches the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sync {
    /// One `syncfs` for all of them.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only Linux flushes a file system by one call")
    )]
    Once,
    /// One `fsync` each.
    Each,
}

#[cfg(target_os = "linux")]
mod system {
    use super::*;
    use rustix::fs::{self, Advice, CWD, RenameFlags};

    /// The file systems whose `syncfs` reaches the disk: ext2–4, xfs, btrfs, f2fs, tmpfs, overlay, vfat, exfat, ntfs3.
    ///
    /// File systems in user space answer it without passing it on, and network file systems may.
    const SYNCFS_REACHES_DISK: [u32; 9] = [
        0xEF53,
        0x5846_5342,
        0x9123_683E,
        0xF2F5_2010,
        0x0102_1994,
        0x794C_7630,
        0x4D44,
        0x2011_BAB0,
        0x7366_746E,
    ];

    impl Sync {
        pub(crate) fn of(folder: &Path) -> Self {
            match fs::statfs(folder) {
                Ok(about) if SYNCFS_REACHES_DISK.contains(&(about.f_type as u32)) => Self::Once,
                _ => Self::Each,
            }
        }

        /// Flushes this file, and with `Once` everything else on its file system.
        pub(crate) fn flush(self, file: &File) -> io::Result<()> {
            match self {
                Self::Once => Ok(fs::syncfs(file)?),
                Self::Each => file.sync_all(),
            }
        }
    }

    /// Asks the system to forget what it holds of a flushed file and to begin reading it from the disk.
    pub(crate) fn read_anew(file: &File) {
        // Advice: where it is not taken the comparison still holds for what the system has.
        let _ = fs::fadvise(file, 0, None, Advice::DontNeed);
        let _ = fs::fadvise(file, 0, None, Advice::WillNeed);
    }

    pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        match fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // FAT, exFAT and others in user space do not know the flag.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::NOTSUP) => {
                super::rename_after_look(from, to)
            }
            other => Ok(other?),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::*;

    impl Sync {
        pub(crate) fn of(_folder: &Path) -> Self {
            Self::Each
        }

        pub(crate) fn flush(self, file: &File) -> io::Result<()> {
            file.sync_all()
        }
    }

    pub(crate) fn read_anew(_file: &File) {}

    pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        super::rename_after_look(from, to)
    }
}

pub(crate) use system::read_anew;
pub(super) use system::rename_new;

/// Reads a file, at most its first `limit` bytes, from the disk and not from what the system remembers of it, where that can
/// be told apart.
pub(crate) fn read_file_anew(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let failed = |source| FileError::new(path, Operation::Read, source);
    let file = File::open(path).map_err(failed)?;
    read_anew(&file);
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Renames unless the name is taken. Another program could take it between the look and the rename; the lock on
/// the folder keeps other runs of Roundel out.
fn rename_after_look(from: &Path, to: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(to) {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => std::fs::rename(from, to),
        Err(e) => Err(e),
    }
}

/// Locks a folder against other runs. Returns None where the system cannot lock folders.
pub(super) fn lock(folder: &Path) -> io::Result<Option<File>> {
    if cfg!(not(unix)) {
        return Ok(None);
    }
    let handle = File::open(folder)?;
    match handle.try_lock() {
        Ok(()) => Ok(Some(handle)),
        Err(std::fs::TryLockError::WouldBlock) => Err(io::ErrorKind::ResourceBusy.into()),
        Err(std::fs::TryLockError::Error(_)) => Ok(None),
    }
}
