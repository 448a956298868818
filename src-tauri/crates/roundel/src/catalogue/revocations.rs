//! Table `revocation_list`: what issuers have taken back, as they signed it.

use rusqlite::{OptionalExtension, params};

use super::{Catalogue, CatalogueError};

/// A list as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The issuer's identifier.
    pub issuer: String,
    /// The number of the list.
    pub number: u64,
    /// The signed file.
    pub file: String,
    /// When it came here, UTC to the second.
    pub taken: String,
}

impl Catalogue {
    /// Lists the newest list of every issuer that has one here.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn revocation_lists(&self) -> Result<Vec<ListRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select issuer, number, file, taken from revocation_list order by issuer")?
                .query_map([], row)?
                .collect()
        })
    }

    /// Returns the newest list of an issuer.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn revocation_list(&self, issuer: &str) -> Result<Option<ListRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select issuer, number, file, taken from revocation_list where issuer = ?1")?
                .query_row([issuer], row)
                .optional()
        })
    }

    /// Keeps a list, unless one with the same or a higher number is here. Answers whether it was kept.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn keep_revocation_list(&mut self, list: &ListRow) -> Result<bool, CatalogueError> {
        self.transact(|transaction| {
            let kept = transaction.execute(
                "insert into revocation_list (issuer, number, file, taken) values (?1, ?2, ?3, ?4)
                 on conflict (issuer) do update
                 set number = excluded.number, file = excluded.file, taken = excluded.taken
                 where excluded.number > number",
                params![list.issuer, list.number.cast_signed(), list.file, list.taken],
            )?;
            Ok(kept > 0)
        })
    }
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<ListRow> {
    Ok(ListRow {
        issuer: row.get(0)?,
        number: row.get::<_, i64>(1)?.unsigned_abs(),
        file: row.get(2)?,
        taken: row.get(3)?,
    })
}
