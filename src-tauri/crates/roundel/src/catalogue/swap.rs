//! Putting another catalogue in the place of the present one, so that at every moment one of the two is there.
//!
//! The other one first gets its waiting name, `catalogue-next-ASIDE.sqlite`, whole and flushed. From then on the exchange
//! is only renaming, and whoever opens the studio next ends one that was interrupted. The old files keep existing as
//! `ASIDE.sqlite`, with their WAL beside them.

use std::path::{Path, PathBuf};

use super::CatalogueError;
use crate::files::{self, FileError};

const WAITING: &str = "catalogue-next-";
const SUFFIX: &str = ".sqlite";

/// What an open catalogue shares and an exchange holds alone, beside the catalogue.
const IN_USE: &str = "catalogue.use";

/// Held by every open catalogue.
pub(super) fn in_use(path: &Path) -> Result<files::Lock, FileError> {
    files::share(&path.with_file_name(IN_USE))
}

/// Held during an exchange.
///
/// # Errors
/// [`CatalogueError::Busy`] while another program, or another part of this one, has the catalogue open.
pub(super) fn alone(path: &Path) -> Result<files::Lock, CatalogueError> {
    files::lock_now(&path.with_file_name(IN_USE)).map_err(|error| {
        if error.source.kind() == std::io::ErrorKind::WouldBlock {
            CatalogueError::Busy {
                path: path.to_path_buf(),
            }
        } else {
            error.into()
        }
    })
}

/// Puts the catalogue `ready`, closed and in the same folder, in the place of the one at `path`.
///
/// Returns where the old one lies from now on: `aside` with the suffix `.sqlite`. The caller holds [`alone`].
pub(super) fn replace(path: &Path, ready: &Path, aside: &str) -> Result<PathBuf, CatalogueError> {
    files::rename(ready, &path.with_file_name(format!("{WAITING}{aside}{SUFFIX}")))?;
    files::flush_folder(files::folder_of(path))?;
    finish(path)?;
    Ok(path.with_file_name(format!("{aside}{SUFFIX}")))
}

/// Ends an exchange that was interrupted; does nothing where there is none.
pub(super) fn finish(path: &Path) -> Result<(), CatalogueError> {
    let folder = files::folder_of(path);
    for waiting in files::list(folder)? {
        let aside = waiting
            .strip_prefix(WAITING)
            .and_then(|name| name.strip_suffix(SUFFIX));
        let Some(aside) = aside else { continue };
        let old = path.with_file_name(format!("{aside}{SUFFIX}"));
        for part in ["-wal", ""] {
            let from = with_ending(path, part);
            if files::exists(&from)? {
                files::rename(&from, &with_ending(&old, part))?;
            }
        }
        files::remove(&with_ending(path, "-shm"))?;
        files::rename(&path.with_file_name(&waiting), path)?;
        files::flush_folder(folder)?;
    }
    Ok(())
}

/// The path of a file that SQLite keeps beside the database.
pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
