//! What a pack brings, taken in as one: everything or nothing.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use super::bodies::{self, Parted};
use super::columns::stamp;
use super::fault::Snag;
use super::merge::{self, Merged};
use super::stamp::{Stamp, Standing};
use super::{Catalogue, CatalogueError, DocumentRow, Laptop, VersionRow, WholeAward, book, laptops};
use crate::hands;

/// What a pack brings. Each document was read by its own reader before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Documents.
    pub documents: Vec<DocumentRow>,
    /// For each of these, its body without pictures where that is known.
    pub(crate) parted: Vec<Option<Parted>>,
    /// Kept states of them.
    pub versions: Vec<VersionRow>,
    /// Awards, those that are replaced before those that replace them.
    pub awards: Vec<WholeAward>,
    /// The laptop that made it.
    pub laptop: Laptop,
}

/// What came of a document of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It was not here.
    New,
    /// It was here, and this state goes on from the one that was; or it has the changes of both now.
    Newer,
    /// It was here, exactly so.
    Same,
    /// It was here, and had gone on since.
    Older,
    /// Two laptops had changed it. The later state became the document, the other one is kept beside it.
    Conflict,
}

/// What came of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// For each document, in their order.
    pub documents: Vec<Fate>,
    /// For each award, whether it was new.
    pub awards: Vec<bool>,
}

impl Catalogue {
    /// Takes in what a pack brings, in one transaction. The same again changes nothing.
    ///
    /// # Errors
    /// As [`Catalogue::merge_document`], and where an award replaces one that is not here; then nothing has changed.
    pub fn take_in(&mut self, incoming: Incoming) -> Result<TakenIn, CatalogueError> {
        let now = self.clock.now().timestamp();
        let mut parted = self.parted(&incoming.documents, incoming.parted)?.into_iter();
        self.attempt(|transaction| {
            let mut taken = TakenIn::default();
            for (row, parted) in incoming.documents.into_iter().zip(&mut parted) {
                taken.documents.push(document(transaction, row, parted, now)?);
            }
            for row in incoming.versions {
                merge::version(transaction, row)?;
            }
            for award in &incoming.awards {
                taken.awards.push(book::keep(transaction, award)?);
            }
            laptops::note(transaction, &incoming.laptop)?;
            Ok(taken)
        })
    }

    /// Takes the pictures out of the other bodies that say something new: on all processors, and before anything is locked.
    fn parted(
        &self,
        rows: &[DocumentRow],
        known: Vec<Option<Parted>>,
    ) -> Result<Vec<Option<Parted>>, CatalogueError> {
        let is_new = |row: &DocumentRow| {
            let fate = fate(here(&self.connection, row)?.as_ref(), &row.stamp);
            Ok(!matches!(fate, Fate::Same | Fate::Older))
        };
        let new: Vec<bool> = self.read(|_| rows.iter().map(is_new).collect())?;
        let rows: Vec<_> = rows.iter().zip(new).zip(known).collect();
        let part = |((row, new), known): &((&DocumentRow, bool), Option<Parted>)| {
            (*new && known.is_none()).then(|| bodies::part(&row.body))
        };
        let made = hands::shared(&rows, |share| share.iter().map(part).collect());
        let known = rows.into_iter().map(|(_, known)| known);
        Ok(known.zip(made).map(|(known, made)| known.or(made)).collect())
    }
}

/// `parted` is the body without its pictures, where that was looked at before.
fn document(
    connection: &Connection,
    row: DocumentRow,
    parted: Option<Parted>,
    now: Timestamp,
) -> Result<Fate, Snag> {
    let fate = fate(here(connection, &row)?.as_ref(), &row.stamp);
    // The state that is here need not be read where the other says nothing new.
    if matches!(fate, Fate::Same | Fate::Older) && row.stamp.is_sound() {
        return Ok(fate);
    }
    let parted = parted.unwrap_or_else(|| bodies::part(&row.body));
    match (fate, merge::document(connection, row, &parted, now)?) {
        (Fate::Conflict, Merged::Taken) => Ok(Fate::Newer),
        (fate, _) => Ok(fate),
    }
}

fn fate(here: Option<&Stamp>, incoming: &Stamp) -> Fate {
    match here.map(|here| (here == incoming, here.compare(incoming))) {
        None => Fate::New,
        Some((true, _)) => Fate::Same,
        Some((_, Standing::Known)) => Fate::Older,
        Some((_, Standing::Newer)) => Fate::Newer,
        Some((_, Standing::Beside)) => Fate::Conflict,
    }
}

fn here(connection: &Connection, row: &DocumentRow) -> rusqlite::Result<Option<Stamp>> {
    connection
        .prepare_cached("select clock, device, vector from document where id = ?1")?
        .query_row([row.id.to_string()], |found| stamp(found, 0))
        .optional()
}
