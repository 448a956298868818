//! Table `design`: the artwork documents that awards were made with.

use rusqlite::{OptionalExtension, params};

use super::{Catalogue, CatalogueError};

/// One version of a design.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesignRow {
    /// SHA-256 of the document, hexadecimal.
    pub sha256: String,
    /// The design as JSON.
    pub document: String,
    /// The instant when it was first used, UTC to the second.
    pub created: String,
}

impl Catalogue {
    /// Returns the document of a design by its SHA-256.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn design(&self, sha256: &str) -> Result<Option<String>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select document from design where sha256 = ?1")?
                .query_row([sha256], |row| row.get(0))
                .optional()
        })
    }
}

/// Keeps a design; one that is known already stays as it is.
pub(super) fn keep(transaction: &rusqlite::Connection, row: &DesignRow) -> rusqlite::Result<()> {
    transaction.execute(
        "insert into design (sha256, document, created) values (?1, ?2, ?3) on conflict do nothing",
        params![row.sha256, row.document, row.created],
    )?;
    Ok(())
}
