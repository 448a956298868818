//! What can still be read of a damaged catalogue, put into a new one. The damaged one is kept as it is.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};
use rusqlite_migration::{M, Migrations};

use super::migrate::{APPLICATION_ID, STEPS};
use super::{CatalogueError, aside_name, connect, search, storage, swap};
use crate::files;

/// After so many unreadable places in a row, the rest of a table counts as lost. One lost page holds fewer than 4,096 rows.
const MOST_MISSES: u32 = 1_000_000;

/// The length of a page, in bytes.
const PAGE: usize = 4096;

/// What came of a damaged catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// Where the damaged one lies, unchanged.
    pub aside: PathBuf,
    /// What was found in each table, in the order of their names.
    pub tables: Vec<SalvagedTable>,
}

/// What was found in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Its name.
    pub name: String,
    /// How many rows are in the new catalogue.
    pub kept: u64,
    /// How many rows could be read, but make no sense any more.
    pub refused: u64,
    /// Whether everything could be read; else an unknown number of rows is lost.
    pub whole: bool,
}

/// Puts a new catalogue in the place of a damaged one, with every row that can still be read.
///
/// # Errors
/// When nothing at all can be read, another program has it open, or the disk refuses; everything is then as it was.
pub(crate) fn salvage(path: &Path, now: Timestamp) -> Result<Salvaged, CatalogueError> {
    let _alone = swap::alone(path)?;
    let room = files::temporary_folder(files::folder_of(path))?;
    let copy = room.path().join("damaged.sqlite");
    for part in ["", "-wal"] {
        let from = swap::with_ending(path, part);
        if files::exists(&from)? {
            files::copy(&from, &swap::with_ending(&copy, part))?;
        }
    }
    let damaged = open_damaged(&copy).map_err(|error| match error {
        CatalogueError::Damaged { .. } => CatalogueError::Lost {
            path: path.to_path_buf(),
        },
        other => other,
    })?;
    let ready = room.path().join("salvaged.sqlite");
    let tables = rebuild(&damaged, &ready)?;
    drop(damaged);
    let aside = swap::replace(path, &ready, &aside_name("damaged", now))?;
    Ok(Salvaged { aside, tables })
}

/// Opens a copy, which may have lost its head, or the list of its tables.
fn open_damaged(copy: &Path) -> Result<Connection, CatalogueError> {
    let lost = |source| storage(copy, source);
    let open = || {
        let connection = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.query_row("select count(*) from sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })?;
        Ok(connection)
    };
    if let Ok(connection) = open() {
        return Ok(connection);
    }
    files::overwrite(copy, 0, &head())?;
    if let Ok(connection) = open() {
        return Ok(connection);
    }
    graft(copy)?;
    open().map_err(lost)
}

/// Puts the list of tables of a new catalogue over a lost one: both have their tables in the same pages, unless the lost
/// one was begun by an older version. Rows that then seem to be in another table do not fit it and are refused.
fn graft(copy: &Path) -> Result<(), CatalogueError> {
    let fresh = copy.with_file_name("fresh.sqlite");
    begin(&fresh, STEPS)?
        .close()
        .map_err(|(_, source)| storage(&fresh, source))?;
    let bytes = files::read_limited(&fresh, u64::MAX)?;
    for (number, page) in (0_u64..).zip(bytes.chunks(PAGE)) {
        if number == 0 || schema_pages(&bytes[..PAGE]).any(|listed| listed == number + 1) {
            files::overwrite(copy, number * PAGE as u64, page)?;
        }
    }
    Ok(files::overwrite(copy, 0, &head())?)
}

/// The pages below the first one, which list the tables: SQLite file format, section 1.6.
fn schema_pages(first: &[u8]) -> impl Iterator<Item = u64> {
    let number = |at: usize| {
        first[at..at + 4]
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    };
    let half = |at: usize| usize::from(first[at]) << 8 | usize::from(first[at + 1]);
    let interior = first[100] == 5;
    let cells = if interior { half(103) } else { 0 };
    let cells = (0..cells).map(move |cell| number(half(112 + 2 * cell)));
    cells.chain(interior.then(|| number(108)))
}

/// The head of a catalogue that does not say how long it is nor which pages are free: SQLite file format, section 1.3.
fn head() -> [u8; 100] {
    let mut head = [0; 100];
    head[..16].copy_from_slice(b"SQLite format 3\0");
    // Pages of 4,096 bytes, WAL to write and read, and the fixed fractions.
    head[16..24].copy_from_slice(&[0x10, 0, 2, 2, 0, 64, 32, 32]);
    // The change counter differs from the one that the length is valid for, so SQLite asks the file system.
    head[27] = 1;
    // Schema cookie 1, schema format 4, UTF-8.
    (head[43], head[47], head[59]) = (1, 4, 1);
    head
}

/// Makes a catalogue of the same version at `ready` and fills it.
fn rebuild(damaged: &Connection, ready: &Path) -> Result<Vec<SalvagedTable>, CatalogueError> {
    let failed = |source| storage(ready, source);
    let version = damaged.pragma_query_value(None, "user_version", |row| row.get::<_, u16>(0));
    let version = version.map(usize::from).ok().filter(|version| *version > 0);
    let steps = &STEPS[..version.unwrap_or(STEPS.len()).min(STEPS.len())];
    let mut new = begin(ready, steps)?;
    let transaction = new.transaction().map_err(failed)?;
    let tables = names(&transaction).map_err(failed)?;
    let tables = tables
        .into_iter()
        .map(|(name, numbered)| fill(damaged, &transaction, name, numbered));
    let tables: Vec<SalvagedTable> = tables.collect::<rusqlite::Result<_>>().map_err(failed)?;
    // An older one gets its search when it is brought up to date.
    if steps.len() == STEPS.len() {
        search::rebuild(&transaction).map_err(failed)?;
    }
    transaction.commit().map_err(failed)?;
    new.close().map_err(|(_, source)| failed(source))?;
    Ok(tables)
}

fn begin(ready: &Path, steps: &[M<'static>]) -> Result<Connection, CatalogueError> {
    let mut new = connect(
        ready,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    Migrations::from_slice(steps)
        .to_latest(&mut new)
        .map_err(|source| CatalogueError::Upgrade {
            path: ready.to_path_buf(),
            source: Box::new(source),
        })?;
    let failed = |source| storage(ready, source);
    new.pragma_update(None, "application_id", APPLICATION_ID)
        .map_err(failed)?;
    // A row whose neighbour is lost is still worth having.
    new.pragma_update(None, "foreign_keys", false).map_err(failed)?;
    Ok(new)
}

/// The tables that hold rows of their own, and whether SQLite numbers these: not the index of the search.
fn names(new: &Connection) -> rusqlite::Result<Vec<(String, bool)>> {
    new.prepare(
        "select name, not wr from pragma_table_list
         where schema = 'main' and type = 'table' and name <> 'word' and name not like 'sqlite\\_%' escape '\\'
         order by name",
    )?
    .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

fn fill(
    damaged: &Connection,
    new: &Connection,
    name: String,
    numbered: bool,
) -> rusqlite::Result<SalvagedTable> {
    let columns: Vec<String> = new
        .prepare("select '\"' || name || '\"' from pragma_table_info(?1)")?
        .query_map([&name], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    // What a fresh catalogue begins with gives way to what was there.
    new.execute(&format!("delete from \"{name}\""), [])?;
    let marks = vec!["?"; columns.len()].join(", ");
    let columns = columns.join(", ");
    let mut insert = new.prepare(&format!(
        "insert or ignore into \"{name}\" ({columns}) values ({marks})"
    ))?;
    let (mut kept, mut refused) = (0, 0);
    let select = match numbered {
        true => format!("select rowid, {columns} from \"{name}\" where rowid >= ?1 order by rowid"),
        // Rows without numbers cannot be stepped over: they are read once, up to the first page that is lost.
        false => format!("select 0, {columns} from \"{name}\" where ?1 < 1"),
    };
    let whole = walk(damaged, &select, |row| {
        let inserted = row.is_ok_and(|row| {
            insert
                .execute(params_from_iter(row))
                .is_ok_and(|count| count == 1)
        });
        *(if inserted { &mut kept } else { &mut refused }) += 1;
    });
    Ok(SalvagedTable {
        name,
        kept,
        refused,
        whole,
    })
}

/// Reads all rows that can be reached, stepping over those that cannot. Returns whether there were none of these.
fn walk(damaged: &Connection, select: &str, mut each: impl FnMut(rusqlite::Result<Vec<Value>>)) -> bool {
    let (mut next, mut misses, mut whole) = (0_i64, 0, true);
    let Ok(mut statement) = damaged.prepare(select) else {
        return false;
    };
    let width = statement.column_count();
    while misses < MOST_MISSES {
        let from = next;
        let ended = statement.query([from]).and_then(|mut rows| {
            while let Some(row) = rows.next()? {
                next = row.get::<_, i64>(0)? + 1;
                each((1..width).map(|column| row.get(column)).collect());
            }
            Ok(())
        });
        if ended.is_ok() {
            return whole;
        }
        whole = false;
        misses = if next > from { 0 } else { misses + 1 };
        next += 1;
    }
    false
}

#[cfg(test)]
mod tests;
