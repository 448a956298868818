//! Columns of types that SQLite does not know.

use jiff::Timestamp;
use rusqlite::Row;
use rusqlite::types::Type;
use uuid::Uuid;

use super::stamp::Stamp;

/// Reads an id.
pub(super) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    parsed(row, column)
}

/// Reads an id, where there is one.
pub(super) fn perhaps_uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Uuid>> {
    perhaps(row, column)
}

/// Reads an instant.
pub(super) fn instant(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    parsed(row, column)
}

/// Reads an instant, where there is one.
pub(super) fn perhaps_instant(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Timestamp>> {
    perhaps(row, column)
}

/// Reads a stamp from the columns clock, device and vector.
pub(super) fn stamp(row: &Row<'_>, first: usize) -> rusqlite::Result<Stamp> {
    let vector: String = row.get(first + 2)?;
    Ok(Stamp {
        clock: row.get(first)?,
        device: uuid(row, first + 1)?,
        vector: serde_json::from_str(&vector).map_err(|error| unreadable(first + 2, error))?,
    })
}

/// A vector as it is kept.
pub(super) fn vector(stamp: &Stamp) -> String {
    serde_json::to_string(&stamp.vector).expect("ids and numbers are JSON")
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error| unreadable(column, error))
}

fn perhaps<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => parsed(row, column).map(Some),
    }
}

fn unreadable(column: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}
