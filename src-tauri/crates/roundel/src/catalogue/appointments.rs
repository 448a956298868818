//! Table `appointment`: whom issuers of this laptop have appointed to sign for them.

use rusqlite::params;

use super::{Catalogue, CatalogueError};

/// An appointment as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppointmentRow {
    /// Its id.
    pub id: String,
    /// The identifier of the issuer who signed it.
    pub issuer: String,
    /// The signed file.
    pub file: String,
    /// When it was signed, UTC to the second.
    pub made: String,
}

impl Catalogue {
    /// Lists the files of an issuer's appointments, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn appointments(&self, issuer: &str) -> Result<Vec<String>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select file from appointment where issuer = ?1 order by rowid desc")?
                .query_map([issuer], |row| row.get(0))?
                .collect()
        })
    }

    /// Keeps an appointment.
    ///
    /// # Errors
    /// When it is there already or the catalogue cannot be written.
    pub fn add_appointment(&mut self, row: &AppointmentRow) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute(
                    "insert into appointment (id, issuer, file, made) values (?1, ?2, ?3, ?4)",
                    params![row.id, row.issuer, row.file, row.made],
                )
                .map(drop)
        })
    }
}
