//! Table `badge`: the achievements, one row per wording.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Catalogue, CatalogueError};

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

impl Catalogue {
    /// Returns what a badge is called in its newest wording. None where it was never given here, or has no name that can be read.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn badge_name(&self, id: &str) -> Result<Option<String>, CatalogueError> {
        self.read(|connection| {
            let name: Option<Option<String>> = connection
                .prepare_cached(
                    "select achievement ->> '$.name' from badge where id = ?1 order by created desc limit 1",
                )?
                .query_row([id], |row| row.get(0))
                .optional()?;
            Ok(name.flatten())
        })
    }
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
