//! Table `undo`: the editor's steps in a document, on this laptop only, kept across restarts.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::document::{DocumentRow, Draft};
use super::documents;
use super::fault::Snag;
use super::pictures::{self, Holder};
use super::{Catalogue, CatalogueError};

/// How many states of a document can be gone back to; the oldest is dropped.
pub const MOST_STEPS: i64 = 200;
/// The largest body that is unpacked, in bytes, its pictures not counted.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A state in the editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// What was done last, in words or as a word of the editor's own.
    pub label: String,
    /// The body of the document, whole.
    pub body: String,
}

/// Where the editor stands in its steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoHistory {
    /// What was done, the oldest first; the first is the state in which the steps begin.
    pub labels: Vec<String>,
    /// Which of them is the present state. None where there are no steps.
    pub position: Option<usize>,
}

/// Steps of a document with their states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UndoSteps {
    /// The states, the oldest first.
    pub steps: Vec<Snapshot>,
    /// Which of them is the present one. None where there are no steps.
    pub position: Option<usize>,
}

impl Catalogue {
    /// Adds the present state of a document to its steps. What was undone before can no longer be redone.
    ///
    /// # Errors
    /// When there is no such document or the catalogue cannot be written.
    pub fn push_undo(&mut self, document: Uuid, snapshot: &Snapshot) -> Result<(), CatalogueError> {
        self.attempt(|transaction| {
            if documents::get(transaction, document)?.is_none() {
                return Err(super::versions::absent("document", document));
            }
            push(transaction, document, snapshot)
        })
    }

    /// Writes a document and adds the step that led to it, both or neither: for saving while somebody edits.
    ///
    /// # Errors
    /// As for [`Catalogue::put_document`].
    pub fn put_step(&mut self, draft: Draft, label: &str) -> Result<DocumentRow, CatalogueError> {
        let now: Timestamp = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let row = documents::put(transaction, draft, now)?;
            let snapshot = Snapshot {
                label: label.to_owned(),
                body: row.body.clone(),
            };
            push(transaction, row.id, &snapshot)?;
            Ok(row)
        })
    }

    /// Goes one step back and returns the state there. None at the beginning. The document itself is not written.
    ///
    /// # Errors
    /// When the catalogue cannot be read or written.
    pub fn undo(&mut self, document: Uuid) -> Result<Option<Snapshot>, CatalogueError> {
        self.attempt(|transaction| go(transaction, document, -1))
    }

    /// Goes one step forward again and returns the state there. None at the end.
    ///
    /// # Errors
    /// When the catalogue cannot be read or written.
    pub fn redo(&mut self, document: Uuid) -> Result<Option<Snapshot>, CatalogueError> {
        self.attempt(|transaction| go(transaction, document, 1))
    }

    /// Lists the steps of a document, and where it stands in them.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn undo_history(&self, document: Uuid) -> Result<UndoHistory, CatalogueError> {
        self.look(|connection| {
            let steps: Vec<(i64, String)> = connection
                .prepare_cached("select step, label from undo where document = ?1 order by step")?
                .query_map([document.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_, _>>()?;
            let place = place(connection, document)?;
            Ok(UndoHistory {
                position: steps.iter().position(|(step, _)| Some(*step) == place),
                labels: steps.into_iter().map(|(_, label)| label).collect(),
            })
        })
    }

    /// Returns the steps of a document with their states: the newest ones, down to the present one at least, and as many
    /// before as fit into so many bytes.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn undo_steps(&self, document: Uuid, bytes: usize) -> Result<UndoSteps, CatalogueError> {
        self.look(|connection| {
            let present = place(connection, document)?;
            let mut rows = connection.prepare_cached(
                "select step, label, snapshot from undo where document = ?1 order by step desc",
            )?;
            let mut rows = rows.query([document.to_string()])?;
            let (mut found, mut size) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                let step: i64 = row.get(0)?;
                let body = state(connection, &row.get::<_, Vec<u8>>(2)?)?;
                size += body.len();
                if size > bytes && present.is_none_or(|present| step < present) {
                    break;
                }
                found.push((
                    step,
                    Snapshot {
                        label: row.get(1)?,
                        body,
                    },
                ));
            }
            found.reverse();
            Ok(UndoSteps {
                position: found.iter().position(|(step, _)| Some(*step) == present),
                steps: found.into_iter().map(|(_, snapshot)| snapshot).collect(),
            })
        })
    }

    /// Goes so many steps forward, or back where it is negative, and makes the state there the document, both or
    /// neither. `title` reads the document's title from its body. None where there is no such step.
    ///
    /// # Errors
    /// As for [`Catalogue::put_document`].
    pub fn go_step(
        &mut self,
        document: Uuid,
        by: i64,
        title: impl Fn(&str) -> String,
    ) -> Result<Option<DocumentRow>, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let Some(snapshot) = go(transaction, document, by)? else {
                return Ok(None);
            };
            let row = documents::get(transaction, document)?
                .ok_or_else(|| super::versions::absent("document", document))?;
            let draft = Draft {
                title: title(&snapshot.body),
                body: snapshot.body,
                ..Draft::from(row)
            };
            documents::put(transaction, draft, now).map(Some)
        })
    }

    /// Forgets the steps of a document.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn clear_undo(&mut self, document: Uuid) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            let document = document.to_string();
            transaction.execute("delete from undo where document = ?1", [&document])?;
            transaction
                .execute("delete from undo_place where document = ?1", [&document])
                .map(drop)
        })
    }
}

fn push(connection: &Connection, document: Uuid, snapshot: &Snapshot) -> Result<(), Snag> {
    let id = document.to_string();
    let step = match place(connection, document)? {
        Some(place) => {
            connection
                .prepare_cached("delete from undo where document = ?1 and step > ?2")?
                .execute(params![id, place])?;
            place + 1
        }
        None => 0,
    };
    let text = pictures::keep(connection, Holder::Undo(document, step), &snapshot.body)?;
    connection
        .prepare_cached("insert into undo (document, step, label, snapshot) values (?1, ?2, ?3, ?4)")?
        .execute(params![id, step, snapshot.label, packed(&text)])?;
    stand(connection, document, step)?;
    connection
        .prepare_cached("delete from undo where document = ?1 and step <= ?2")?
        .execute(params![id, step - MOST_STEPS])?;
    Ok(())
}

fn go(connection: &Connection, document: Uuid, by: i64) -> Result<Option<Snapshot>, Snag> {
    let Some(place) = place(connection, document)? else {
        return Ok(None);
    };
    let found: Option<(String, Vec<u8>)> = connection
        .prepare_cached("select label, snapshot from undo where document = ?1 and step = ?2")?
        .query_row(params![document.to_string(), place + by], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let Some((label, snapshot)) = found else {
        return Ok(None);
    };
    let body = state(connection, &snapshot)?;
    stand(connection, document, place + by)?;
    Ok(Some(Snapshot { label, body }))
}

/// The body of a step, whole.
fn state(connection: &Connection, packed: &[u8]) -> Result<String, Snag> {
    let text = unpacked(packed).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Blob, Box::new(error))
    })?;
    pictures::whole(connection, &text)
}

fn place(connection: &Connection, document: Uuid) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("select step from undo_place where document = ?1")?
        .query_row([document.to_string()], |row| row.get(0))
        .optional()
}

fn stand(connection: &Connection, document: Uuid, step: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "insert into undo_place (document, step) values (?1, ?2)
             on conflict (document) do update set step = excluded.step",
        )?
        .execute(params![document.to_string(), step])
        .map(drop)
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let done = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    done.expect("memory takes what is written")
}

fn unpacked(bytes: &[u8]) -> std::io::Result<String> {
    let mut text = String::new();
    ZlibDecoder::new(bytes).take(LARGEST).read_to_string(&mut text)?;
    Ok(text)
}
