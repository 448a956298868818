//! Table `badge`: the achievements, one row per wording.

use rusqlite::{OptionalExtension, Row, params};

use super::{Catalogue, CatalogueError};

/// One wording of a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadgeRow {
    /// The id of the achievement, the same for all wordings.
    pub id: String,
    /// SHA-256 of the achievement as it was given, in canonical JSON (RFC 8785), hexadecimal.
    pub content: String,
    /// The achievement as it goes into credentials, with the ids that were made for it.
    pub achievement: String,
    /// The instant when it was first seen, UTC to the second.
    pub created: String,
}

impl Catalogue {
    /// Finds the wording that was given before in exactly these words.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn badge_with_content(&self, content: &str) -> Result<Option<BadgeRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select id, content, achievement, created from badge where content = ?1",
                )?
                .query_row([content], badge)
                .optional()
        })
    }
}

/// Keeps a wording; one that is known already stays as it is. Returns false when it is known under another id.
pub(super) fn keep(transaction: &rusqlite::Transaction<'_>, row: &BadgeRow) -> rusqlite::Result<bool> {
    transaction.execute(
        "insert into badge (id, content, achievement, created)
         select ?1, ?2, ?3, ?4 where not exists (select 1 from badge where content = ?2)",
        params![row.id, row.content, row.achievement, row.created],
    )?;
    transaction.query_row("select id = ?1 from badge where content = ?2", params![row.id, row.content], |row| row.get(0))
}

fn badge(row: &Row<'_>) -> rusqlite::Result<BadgeRow> {
    Ok(BadgeRow { id: row.get(0)?, content: row.get(1)?, achievement: row.get(2)?, created: row.get(3)? })
}
