//! Bringing the file up to date: forward only, in one transaction, after a copy of the file.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::{CatalogueError, aside_name, connect, search, storage, swap};

/// Marks the file as Roundel's: `application_id`, SQLite file format section 1.3.17; "Rndl" in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x526e_646c;

/// The steps from an empty file to the current version. A released step is never edited.
pub(super) const STEPS: &[M<'static>] = &[
    M::up(include_str!("migrations/0001_issuers_and_awards.sql")),
    M::up(include_str!("migrations/0002_documents_and_search.sql")),
    M::up(include_str!("migrations/0003_laptops.sql")),
    M::up(include_str!("migrations/0004_trust.sql")),
    M::up(include_str!("migrations/0005_backpack.sql")),
    M::up(include_str!("migrations/0006_signers.sql")),
];

/// Creates the catalogue or upgrades it.
///
/// Returns where the copy of the older file was put, when there was an older file.
///
/// # Errors
/// When the file is newer than this program, belongs to another one, is damaged or cannot be written; it
/// is then as it was.
///
/// # Guarantees
/// Only one process at a time may call this: the caller holds the studio's lock.
pub(crate) fn bring_up_to_date(path: &Path, now: Timestamp) -> Result<Option<PathBuf>, CatalogueError> {
    let copy = apply(path, now, STEPS)?;
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    search::refresh(&mut connection).map_err(|source| storage(path, source))?;
    Ok(copy)
}

pub(super) fn apply(
    path: &Path,
    now: Timestamp,
    steps: &[M<'static>],
) -> Result<Option<PathBuf>, CatalogueError> {
    swap::finish(path)?;
    let known = i64::try_from(steps.len()).expect("the steps are a short list");
    let found = examine(path)?;
    if let Some(found) = found {
        if found > known {
            return Err(CatalogueError::Newer {
                path: path.to_path_buf(),
                found,
                known,
            });
        }
        if found == known {
            return Ok(None);
        }
    }
    let mut connection = connect(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    let copy = match found {
        Some(version) if version > 0 => Some(copy_aside(&connection, path, version, now)?),
        _ => None,
    };
    Migrations::from_slice(steps)
        .to_latest(&mut connection)
        .map_err(|source| CatalogueError::Upgrade {
            path: path.to_path_buf(),
            source: Box::new(source),
        })?;
    connection
        .pragma_update(None, "application_id", APPLICATION_ID)
        .map_err(|source| storage(path, source))?;
    Ok(copy)
}

/// Returns the version of an existing file without changing it, None when there is none yet.
fn examine(path: &Path) -> Result<Option<i64>, CatalogueError> {
    if !path.exists() {
        return Ok(None);
    }
    let failed = |source| storage(path, source);
    // Not `connect`: that would put a file of another program into WAL mode.
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(failed)?;
    let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(failed)?;
    let version = number("user_version").map_err(failed)?;
    let (tables, known): (i64, i64) = connection
        .query_row(
            "select count(*), count(*) filter (where name in ('issuer', 'award')) from sqlite_schema",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .map_err(failed)?;
    // A file whose first upgrade was interrupted before the mark is still ours: its tables say so.
    let unmarked = if version == 0 { tables == 0 } else { known == 2 };
    let ours = application == APPLICATION_ID || (application == 0 && unmarked);
    if ours {
        Ok(Some(version))
    } else {
        Err(CatalogueError::NotOurs {
            path: path.to_path_buf(),
        })
    }
}

/// Copies the whole catalogue beside itself, WAL included.
fn copy_aside(
    connection: &Connection,
    path: &Path,
    version: i64,
    now: Timestamp,
) -> Result<PathBuf, CatalogueError> {
    let copy = path.with_file_name(aside_name(&format!("version-{version}"), now) + ".sqlite");
    let target = copy.to_string_lossy();
    connection
        .execute("vacuum into ?1", [target.as_ref()])
        .map_err(|source| storage(path, source))?;
    Ok(copy)
}
