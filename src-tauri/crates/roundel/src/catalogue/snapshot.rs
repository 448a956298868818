//! The whole catalogue as one file, for a backup, and the way back.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::{Catalogue, CatalogueError, aside_name, bring_up_to_date, connect, storage, swap};
use crate::files;
use crate::studio::Clock;

impl Catalogue {
    /// Writes what the catalogue holds at this moment into a new file. Others may go on writing meanwhile.
    ///
    /// # Errors
    /// When the catalogue is damaged anywhere, or the file cannot be written.
    pub fn snapshot(&self, to: &Path) -> Result<(), CatalogueError> {
        let target = to.to_string_lossy();
        self.read(|connection| connection.execute("vacuum into ?1", [target.as_ref()]))?;
        let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY);
        copy.and_then(|copy| sound(&copy))
            .map_err(|source| storage(&self.path, source))
    }
}

/// Makes sure that every page can be read and every index fits its table.
pub(super) fn sound(connection: &Connection) -> rusqlite::Result<()> {
    let found: String = connection.query_row("pragma quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    Err(rusqlite::Error::SqliteFailure(code, Some(found)))
}

/// Puts a snapshot, closed and on the same disk, in the place of the catalogue at `path`. Returns where that one lies now,
/// if there was one.
///
/// From now on this computer counts as another laptop: what it wrote after the snapshot may be on sticks already, and no
/// two changes may have the same stamp.
///
/// # Errors
/// When the snapshot is damaged, made by a newer version or no catalogue, or another program has the present one open;
/// everything is then as it was.
pub(crate) fn adopt(path: &Path, snapshot: &Path, clock: &Clock) -> Result<Option<PathBuf>, CatalogueError> {
    let now = clock.now().timestamp();
    bring_up_to_date(snapshot, now)?;
    let failed = |source| storage(snapshot, source);
    let connection = connect(snapshot, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    sound(&connection).map_err(failed)?;
    connection.close().map_err(|(_, source)| failed(source))?;
    Catalogue::open(snapshot, clock.clone())?.renew_device()?;
    let _alone = swap::alone(path)?;
    let present = files::exists(path)?;
    let aside = swap::replace(path, snapshot, &aside_name("before-restore", now))?;
    Ok(present.then_some(aside))
}
