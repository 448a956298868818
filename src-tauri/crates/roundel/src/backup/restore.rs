//! Bringing a backup back.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{BackupError, FOLDERS, is_our_own};
use crate::catalogue::{self, FILE_NAME};
use crate::files::{self, FileError, Operation};
use crate::pack::container::{Kind, Limits, ReadError, Reader};
use crate::studio::{self, Clock};

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made.
    pub made: Timestamp,
    /// The files that are as in the backup from now on, by their names in the user's folder.
    pub files: Vec<String>,
    /// Where those lie that were there and differed.
    pub aside: Vec<PathBuf>,
}

/// Brings a backup back into the user's folder. What is there and differs is kept under another name.
///
/// Everything is read and checked before anything is changed; the catalogue is exchanged last, so that a run that is
/// interrupted can be repeated.
///
/// # Errors
/// When the file is not a whole backup, the passphrase is wrong, the catalogue in it is newer than this program, another
/// program has the present one open, or the disk refuses.
pub fn restore(home: &Path, clock: &Clock, file: &Path, passphrase: &str) -> Result<Restored, BackupError> {
    let _lock = studio::make_home(home)?;
    let now = clock.now().timestamp();
    let room = files::temporary_folder(home)?;
    let (made, names) = unpack(file, passphrase, room.path())?;
    let mut aside = Vec::new();
    for name in names.iter().filter(|name| *name != FILE_NAME) {
        aside.extend(put(&room.path().join(name), &home.join(name), now)?);
    }
    aside.extend(catalogue::adopt(
        &home.join(FILE_NAME),
        &room.path().join(FILE_NAME),
        clock,
    )?);
    Ok(Restored {
        made,
        files: names,
        aside,
    })
}

/// Unpacks every entry into `room`. Returns when the backup was made and the names.
fn unpack(file: &Path, passphrase: &str, room: &Path) -> Result<(Timestamp, Vec<String>), BackupError> {
    let failed = |source| BackupError::Read {
        path: file.to_path_buf(),
        source,
    };
    let opened = File::open(file).map_err(|source| FileError::new(file, Operation::Read, source))?;
    let mut reader =
        Reader::open(BufReader::new(opened), Limits::BACKUP, Some(passphrase)).map_err(failed)?;
    let manifest = reader.manifest().clone();
    if manifest.kind != Kind::Backup {
        return Err(BackupError::OtherKind {
            path: file.to_path_buf(),
            kind: manifest.kind,
        });
    }
    let names: Vec<String> = manifest.entries.into_iter().map(|entry| entry.name).collect();
    if !names.iter().all(|name| belongs(name)) || !names.iter().any(|name| name == FILE_NAME) {
        return Err(failed(ReadError::Structure(
            "its files are not those of a backup",
        )));
    }
    for name in &names {
        let to = room.join(name);
        files::make_folder(files::folder_of(&to))?;
        files::write_private_with(&to, |to| reader.copy(name, to).map(drop).map_err(failed))?;
    }
    Ok((manifest.made, names))
}

/// Whether a file of this name may come into the user's folder.
fn belongs(name: &str) -> bool {
    match name.split_once('/') {
        Some((folder, _)) => FOLDERS.contains(&folder),
        None => name == FILE_NAME || !is_our_own(name),
    }
}

/// Gives a file its place. One that is there and differs gets another name, which is returned.
fn put(from: &Path, to: &Path, now: Timestamp) -> Result<Option<PathBuf>, BackupError> {
    let folder = files::folder_of(to);
    files::make_private_folder(folder)?;
    let mut aside = None;
    if files::exists(to)? {
        if files::read_limited(from, u64::MAX)? == files::read_limited(to, u64::MAX)? {
            return Ok(None);
        }
        let mut name = to.file_name().unwrap_or_default().to_owned();
        name.push(format!(".before-restore-{}", now.strftime("%Y%m%dT%H%M%SZ")));
        let other = to.with_file_name(name);
        files::rename(to, &other)?;
        aside = Some(other);
    }
    files::rename(from, to)?;
    files::flush_folder(folder)?;
    Ok(aside)
}
