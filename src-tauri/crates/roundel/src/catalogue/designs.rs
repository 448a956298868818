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

    /// Lists what was given in which design, the last first. Looks at one award of each run, because a run gives one badge.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn given_designs(&self) -> Result<Vec<GivenDesign>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select award.design,
                            coalesce((select achievement ->> '$.name' from badge
                                      where badge.id = award.badge and badge.content = award.content), '') as called,
                            coalesce((select profile ->> '$.name' from issuer where did = award.issuer), '') as giver,
                            max(award.awarded)
                     from run join award
                          on award.rowid = (select min(one.rowid) from award as one where one.run = run.id)
                     group by award.design, called, giver order by max(award.signed) desc",
                )?
                .query_map([], |row| {
                    Ok(GivenDesign {
                        design: row.get(0)?,
                        badge: row.get(1)?,
                        issuer: row.get(2)?,
                        awarded: row.get(3)?,
                    })
                })?
                .collect()
        })
    }
}

/// A design that was given, with what was given in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenDesign {
    /// SHA-256 of the design's document, hexadecimal.
    pub design: String,
    /// The badge's name.
    pub badge: String,
    /// The issuer's name.
    pub issuer: String,
    /// The date of the last award of it.
    pub awarded: String,
}

/// Keeps a design; one that is known already stays as it is.
pub(super) fn keep(transaction: &rusqlite::Connection, row: &DesignRow) -> rusqlite::Result<()> {
    transaction.execute(
        "insert into design (sha256, document, created) values (?1, ?2, ?3) on conflict do nothing",
        params![row.sha256, row.document, row.created],
    )?;
    Ok(())
}
