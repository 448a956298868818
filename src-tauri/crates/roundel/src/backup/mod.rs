//! Everything in the user's folder in one file behind a passphrase, and the way back.
//!
//! A backup is a pack of kind [`Kind::Backup`]. It holds the catalogue as it was at one moment
//! (`catalogue.sqlite`), and what else lies in the folder: the keys (`keys/…`) and the real names (`names/…`), which are
//! locked with passphrases of their own besides, and further languages. Nothing is lost by going back: what was there is
//! kept under another name.

mod restore;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::catalogue::{self, CatalogueError};
use crate::files::{self, FileError, Operation};
use crate::pack::container::{self, About, Kind, Limits, Maker, ReadError, Reader, WriteError, Writer};
use crate::studio::Studio;

pub use restore::{Restored, restore};

/// The folders of the user's folder that a backup takes along, and how deep they go.
const FOLDERS: [&str; 3] = ["keys", "languages", "names"];

/// Why a backup could not be made or brought back.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BackupError {
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The catalogue cannot be used, or the one in the backup.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The backup could not be written.
    #[error("{} could not be written: {source}", path.display())]
    Write {
        /// The backup.
        path: PathBuf,
        /// Why.
        source: WriteError,
    },
    /// The backup cannot be read, or not with this passphrase.
    #[error("{}: {source}", path.display())]
    Read {
        /// The backup.
        path: PathBuf,
        /// Why.
        source: ReadError,
    },
    /// A pack, but of another kind.
    #[error("{} is {}, not a backup", path.display(), kind.what())]
    OtherKind {
        /// The file.
        path: PathBuf,
        /// What it is.
        kind: Kind,
    },
}

/// A backup that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its length, in bytes.
    pub bytes: u64,
    /// How many files of the folder are in it, the catalogue among them.
    pub files: usize,
    /// Files whose names a pack cannot carry; they are not in it.
    pub left_out: Vec<PathBuf>,
}

/// Writes a backup and reads it back before it gets its name. A file of this name is replaced only then.
///
/// # Errors
/// When the catalogue is damaged, the passphrase is too short, or the disk refuses; nothing of the attempt stays.
pub fn make(studio: &Studio, out: &Path, passphrase: &str) -> Result<Made, BackupError> {
    let room = files::temporary_folder(studio.home())?;
    let snapshot = room.path().join(catalogue::FILE_NAME);
    let mut catalogue = studio.catalogue()?;
    catalogue.snapshot(&snapshot)?;
    let device = catalogue.device()?;
    let (mut contents, left_out) = contents(studio.home())?;
    contents.insert(0, (catalogue::FILE_NAME.to_owned(), snapshot));
    let about = About {
        kind: Kind::Backup,
        maker: Maker {
            device,
            seat: None,
            program: concat!("roundel ", env!("CARGO_PKG_VERSION")).to_owned(),
        },
        made: studio.now(),
        workshop: None,
    };
    let mut bytes = 0;
    files::write_private_with(out, |file| {
        write(file, about, &contents, passphrase, out)?;
        bytes = prove(file, passphrase, out)?;
        Ok::<_, BackupError>(())
    })?;
    Ok(Made {
        bytes,
        files: contents.len(),
        left_out,
    })
}

fn write(
    file: &File,
    about: About,
    contents: &[Named],
    passphrase: &str,
    out: &Path,
) -> Result<(), BackupError> {
    let failed = |source| BackupError::Write {
        path: out.to_path_buf(),
        source,
    };
    let mut writer =
        Writer::new(BufWriter::new(file), about, Limits::BACKUP, Some(passphrase)).map_err(failed)?;
    for (name, path) in contents {
        let mut content = File::open(path).map_err(|source| FileError::new(path, Operation::Read, source))?;
        writer.add(name, &mut content).map_err(failed)?;
    }
    let mut written = writer.finish(None).map_err(failed)?;
    written.flush().map_err(|source| failed(source.into()))
}

/// Reads what was written from its first byte to its last. Returns its length.
fn prove(file: &mut File, passphrase: &str, out: &Path) -> Result<u64, BackupError> {
    let failed = |source| BackupError::Read {
        path: out.to_path_buf(),
        source,
    };
    let io = |source: io::Error| FileError::new(out, Operation::Flush, source);
    file.sync_all().map_err(io)?;
    let mut reader =
        Reader::open(BufReader::new(&*file), Limits::BACKUP, Some(passphrase)).map_err(failed)?;
    let names: Vec<String> = reader
        .manifest()
        .entries
        .iter()
        .map(|entry| entry.name.clone())
        .collect();
    for name in names {
        reader.copy(&name, &mut io::sink()).map_err(failed)?;
    }
    Ok(file.seek(SeekFrom::End(0)).map_err(io)?)
}

/// A file and its name in the backup.
type Named = (String, PathBuf);

/// The files beside the catalogue, and those whose names a backup cannot carry.
fn contents(home: &Path) -> Result<(Vec<Named>, Vec<PathBuf>), BackupError> {
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for name in files::list(&home.join(&folder))? {
            let own = format!("{folder}{name}");
            let path = home.join(&own);
            if files::is_folder(&path) {
                if !folder.is_empty() || FOLDERS.contains(&name.as_str()) {
                    folders.push(format!("{own}/"));
                }
            } else if !container::is_name(&own) {
                left_out.push(path);
            } else if !is_our_own(&own) {
                found.push((own, path));
            }
        }
    }
    found.sort();
    Ok((found, left_out))
}

/// Whether a file is the catalogue itself, one that stands beside it, or a temporary one.
fn is_our_own(name: &str) -> bool {
    name.starts_with("catalogue") || files::is_leftover(name)
}

#[cfg(test)]
mod tests;
