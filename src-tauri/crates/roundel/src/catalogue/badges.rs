//! Table `badge`: the achievements, one row per wording.

use rusqlite::{Connection, OptionalExtension, params};

/// One wording of a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadgeRow {
    /// The id of the achievement, the same for all wordings.
    pub id: String,
    /// SHA-256 of `achievement`, hexadecimal.
    pub content: String,
    /// The achievement as it goes into credentials.
    pub achievement: String,
    /// The instant when it was first given, UTC to the second.
    pub created: String,
}

/// Keeps a wording; one that is known already stays as it is.
pub(super) fn keep(transaction: &Connection, row: &BadgeRow) -> rusqlite::Result<()> {
    transaction.execute(
        "insert into badge (id, content, achievement, created) values (?1, ?2, ?3, ?4) on conflict do nothing",
        params![row.id, row.content, row.achievement, row.created],
    )?;
    Ok(())
}

/// The name of a badge in one of its wordings; empty where it has none that can be read.
pub(super) fn name(connection: &Connection, id: &str, content: &str) -> rusqlite::Result<String> {
    let name: Option<Option<String>> = connection
        .prepare_cached("select achievement ->> '$.name' from badge where id = ?1 and content = ?2")?
        .query_row([id, content], |row| row.get(0))
        .optional()?;
    Ok(name.flatten().unwrap_or_default())
}
