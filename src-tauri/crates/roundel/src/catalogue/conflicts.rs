//! Documents that two laptops changed without knowing of each other, until somebody chose.

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::columns::uuid;
use super::document::DocumentRow;
use super::documents;
use super::fault::Snag;
use super::versions::{self, Origin, VersionRow, absent};
use super::{Catalogue, CatalogueError, Kind};
use crate::workshop;

/// What became the document, and what the other laptop had made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The document as it is now.
    pub document: DocumentRow,
    /// The other state, kept.
    pub other: VersionRow,
}

/// Which of the two a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The document stays as it is now.
    Document,
    /// The other state becomes the document; what stood there is kept.
    Other,
}

impl Catalogue {
    /// Lists what nobody has chosen about yet, oldest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, CatalogueError> {
        self.look(|connection| {
            let open: Vec<Uuid> = connection
                .prepare_cached(
                    "select id from version where origin = 'conflict' and settled is null
                     order by made, clock, device",
                )?
                .query_map([], |row| uuid(row, 0))?
                .collect::<Result<_, _>>()?;
            open.into_iter().map(|id| conflict(connection, id)).collect()
        })
    }

    /// Notes what a person chose. It is a new state of the document, so that the choice travels.
    ///
    /// # Errors
    /// When there is no such conflict or the catalogue cannot be written.
    pub fn settle_conflict(&mut self, version: Uuid, choice: Choice) -> Result<DocumentRow, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let Conflict { document, other } = conflict(transaction, version)?;
            transaction.execute(
                "update version set settled = ?2 where id = ?1",
                params![version.to_string(), now.to_string()],
            )?;
            match choice {
                Choice::Document => documents::write(transaction, document, now),
                Choice::Other => versions::restore(transaction, with_notes_of(&document, other), now),
            }
        })
    }
}

/// The other state, with everything that was put on the board since.
fn with_notes_of(document: &DocumentRow, other: VersionRow) -> VersionRow {
    match document.kind {
        Kind::Workshop => match workshop::join_bodies(&other.body, &document.body) {
            Some((body, _)) => VersionRow { body, ..other },
            None => other,
        },
        _ => other,
    }
}

fn conflict(connection: &Connection, version: Uuid) -> Result<Conflict, Snag> {
    let other = versions::get(connection, version)?
        .filter(|other| other.origin == Origin::Conflict && other.settled.is_none())
        .ok_or_else(|| absent("open conflict", version))?;
    let document =
        documents::get(connection, other.document)?.ok_or_else(|| absent("document", other.document))?;
    Ok(Conflict { document, other })
}
