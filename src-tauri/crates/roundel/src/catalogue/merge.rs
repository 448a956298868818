//! What comes from other laptops. Merging is by id and stamp, so that doing it again, or in another order, changes nothing.

use jiff::Timestamp;
use rusqlite::Connection;
use uuid::Uuid;

use super::bodies::{self, Parted};
use super::document::DocumentRow;
use super::documents;
use super::fault::Snag;
use super::kind::Kind;
use super::stamp::Standing;
use super::versions::{self, Origin, VersionRow};
use super::{Catalogue, CatalogueError, settings};
use crate::workshop;

/// What came of a document from another laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// Everything in it was known here.
    Nothing,
    /// It was new here, or newer, or what both laptops put on a workshop's board and wall goes together.
    Taken,
    /// Both laptops had changed it. The later one became the document on both.
    Conflict {
        /// The version that keeps the other state.
        kept_as: Uuid,
    },
}

impl Catalogue {
    /// Merges a document from another laptop, see [`Catalogue::merge_documents`].
    ///
    /// # Errors
    /// When its stamp cannot have come about, its body is not JSON, it is of another kind here, or the catalogue
    /// cannot be written.
    pub fn merge_document(&mut self, incoming: DocumentRow) -> Result<Merged, CatalogueError> {
        let mut merged = self.merge_documents(vec![incoming], Vec::new())?;
        Ok(merged.pop().expect("one answer for each document"))
    }

    /// Merges documents and kept states from another laptop, all or none. Answers for each document in their order.
    ///
    /// Changes that are known here are nothing new; a state that has all of this laptop's changes is taken. Where both
    /// have changes, the state with the greater clock becomes the document, here as there, and the other is kept as a
    /// version with [`Origin::Conflict`]; what is on the board and the wall of a workshop is that of both
    /// ([`workshop::join`]), and where nothing else differs there is no conflict. States of documents that are not here are
    /// left out.
    ///
    /// # Errors
    /// As for [`Catalogue::merge_document`]; then nothing has changed.
    pub fn merge_documents(
        &mut self,
        documents: Vec<DocumentRow>,
        versions: Vec<VersionRow>,
    ) -> Result<Vec<Merged>, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let merged = documents
                .into_iter()
                .map(|incoming| {
                    let parted = bodies::part(&incoming.body);
                    document(transaction, incoming, &parted, now)
                })
                .collect::<Result<_, _>>()?;
            versions
                .into_iter()
                .try_for_each(|incoming| version(transaction, incoming))?;
            Ok(merged)
        })
    }
}

/// Merges one document. `parted` is its body without pictures.
pub(super) fn document(
    connection: &Connection,
    incoming: DocumentRow,
    parted: &Parted,
    now: Timestamp,
) -> Result<Merged, Snag> {
    check(&incoming.title, incoming.stamp.is_sound(), &incoming.body)?;
    settings::follow(connection, incoming.stamp.followed())?;
    let Some(local) = documents::get(connection, incoming.id)? else {
        documents::store_parted(connection, &incoming, parted)?;
        return Ok(Merged::Taken);
    };
    documents::same_kind(&local, incoming.kind)?;
    match local.stamp.compare(&incoming.stamp) {
        Standing::Known => Ok(Merged::Nothing),
        Standing::Newer => {
            // It may say less than what was written here: nothing that was typed on this laptop is lost.
            if local.stamp.device == settings::device(connection)? {
                versions::keep(connection, &VersionRow::of(&local, Origin::Auto, None, now))?;
            }
            documents::store_parted(connection, &incoming, parted)?;
            Ok(Merged::Taken)
        }
        Standing::Beside => {
            let (winner, loser) = if incoming.stamp.beats(&local.stamp) {
                (incoming, local)
            } else {
                (local, incoming)
            };
            let (joined, says_the_same) = join(winner, &loser);
            let stamp = joined.stamp.clone().over(&loser.stamp);
            documents::store(connection, &DocumentRow { stamp, ..joined })?;
            if says_the_same {
                return Ok(Merged::Taken);
            }
            let kept = VersionRow::of(&loser, Origin::Conflict, None, now);
            versions::keep(connection, &kept)?;
            Ok(Merged::Conflict { kept_as: kept.id })
        }
    }
}

/// Puts into the state that counts what is on the board and the wall of the other one, and says whether that had nothing
/// else.
fn join(winner: DocumentRow, loser: &DocumentRow) -> (DocumentRow, bool) {
    if winner.kind != Kind::Workshop || winner.removed || loser.removed {
        return (winner, false);
    }
    let Some((body, other)) = workshop::join_bodies(&winner.body, &loser.body) else {
        return (winner, false);
    };
    let heads = |row: &DocumentRow| {
        (
            row.title.clone(),
            row.author.clone(),
            row.state.clone(),
            row.workshop,
        )
    };
    let says_the_same = body == other && heads(&winner) == heads(loser);
    (DocumentRow { body, ..winner }, says_the_same)
}

/// Merges one kept state.
pub(super) fn version(connection: &Connection, incoming: VersionRow) -> Result<(), Snag> {
    let sound = incoming.stamp.is_sound() && incoming.id == incoming.stamp.version_id(incoming.document);
    check(&incoming.title, sound, &incoming.body)?;
    if documents::get(connection, incoming.document)?.is_some() {
        versions::keep(connection, &incoming)?;
    }
    Ok(())
}

fn check(title: &str, sound: bool, body: &str) -> Result<(), Snag> {
    documents::check_body(title, body)?;
    if sound {
        Ok(())
    } else {
        Err(CatalogueError::Unsound {
            title: title.to_owned(),
        }
        .into())
    }
}
