//! Table `document`: everything that people make and that travels.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::de::IgnoredAny;
use uuid::Uuid;

use super::bodies::{self, Parted};
use super::columns::{instant, perhaps_uuid, stamp, uuid, vector};
use super::document::{DocumentRow, Draft, Filter};
use super::fault::Snag;
use super::kind::Kind;
use super::pictures::{self, Holder};
use super::stamp::Stamp;
use super::{Catalogue, CatalogueError, search, settings};

const COLUMNS: &str =
    "id, kind, workshop, author, title, state, made, changed, removed, clock, device, vector";

impl Catalogue {
    /// Writes a document: makes it, or changes it. The same again is no change and keeps its stamp.
    ///
    /// # Errors
    /// When the body is not JSON, the document is of another kind, or the catalogue cannot be written.
    pub fn put_document(&mut self, draft: Draft) -> Result<DocumentRow, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| put(transaction, draft, now))
    }

    /// Returns a document, also one that was removed.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn document(&self, id: Uuid) -> Result<Option<DocumentRow>, CatalogueError> {
        self.look(|connection| get(connection, id))
    }

    /// Lists documents with their bodies, the one that was changed last first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn documents(&self, filter: &Filter) -> Result<Vec<DocumentRow>, CatalogueError> {
        self.look(|connection| {
            let rows = list(connection, filter, "body")?;
            rows.into_iter()
                .map(|row| with_pictures(connection, row))
                .collect()
        })
    }

    /// Lists documents without their bodies, the one that was changed last first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn document_heads(&self, filter: &Filter) -> Result<Vec<DocumentRow>, CatalogueError> {
        self.look(|connection| Ok(list(connection, filter, "''")?))
    }

    /// Removes a document: lists and the search no longer show it, and packs carry the removal. Writing it again
    /// brings it back. Returns false when there is no such document.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn remove_document(&mut self, id: Uuid) -> Result<bool, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let Some(row) = get(transaction, id)? else {
                return Ok(false);
            };
            if !row.removed {
                write(transaction, DocumentRow { removed: true, ..row }, now)?;
            }
            Ok(true)
        })
    }

    /// Forgets documents with all their versions, steps and pictures, as if they had never been here. Nothing of this
    /// travels: a pack brings them again. What was forgotten is overwritten in the file.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn forget_documents(&mut self, ids: &[Uuid]) -> Result<(), CatalogueError> {
        self.read(|connection| connection.pragma_update(None, "secure_delete", true))?;
        self.attempt(|transaction| {
            for id in ids {
                search::remove_document(transaction, *id)?;
                transaction.execute("delete from document where id = ?1", [id.to_string()])?;
            }
            search::forget_words(transaction)?;
            Ok(())
        })?;
        self.read(|connection| {
            // The log still holds the pages as they were.
            connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
            connection.pragma_update(None, "secure_delete", false)
        })
    }
}

/// Makes or changes a document.
pub(super) fn put(connection: &Connection, draft: Draft, now: Timestamp) -> Result<DocumentRow, Snag> {
    let before = get(connection, draft.id)?;
    if let Some(before) = &before {
        same_kind(before, draft.kind)?;
        if !before.removed && Draft::from(before.clone()) == draft {
            return Ok(before.clone());
        }
    }
    check_body(&draft.title, &draft.body)?;
    let (made, stamp) = match before {
        Some(row) => (row.made, row.stamp),
        None => (now, Stamp::none()),
    };
    let row = DocumentRow {
        id: draft.id,
        kind: draft.kind,
        workshop: draft.workshop,
        author: draft.author,
        title: draft.title,
        state: draft.state,
        made,
        changed: now,
        removed: false,
        stamp,
        body: draft.body,
    };
    write(connection, row, now)
}

/// A document never becomes another kind.
pub(super) fn same_kind(row: &DocumentRow, given: Kind) -> Result<(), Snag> {
    if row.kind == given {
        return Ok(());
    }
    Err(Snag::Told(CatalogueError::OtherKind {
        title: row.title.clone(),
        kept: row.kind,
        given,
    }))
}

/// A body is JSON.
pub(super) fn check_body(title: &str, body: &str) -> Result<(), Snag> {
    serde_json::from_str::<IgnoredAny>(body).map_err(|source| {
        Snag::Told(CatalogueError::NotJson {
            title: title.to_owned(),
            source,
        })
    })?;
    Ok(())
}

/// Writes a new state of a document, whose stamp is that of the state before.
pub(super) fn write(
    connection: &Connection,
    mut row: DocumentRow,
    now: Timestamp,
) -> Result<DocumentRow, Snag> {
    let clock = settings::tick(connection, now.as_millisecond())?;
    row.stamp = row.stamp.next(clock, settings::device(connection)?);
    row.changed = now;
    store(connection, &row)?;
    Ok(row)
}

/// Keeps a state of a document as it is, and makes the search know it.
pub(super) fn store(connection: &Connection, row: &DocumentRow) -> Result<(), Snag> {
    store_parted(connection, row, &bodies::part(&row.body))
}

/// As [`store`], where the pictures of the body were taken out before.
pub(super) fn store_parted(connection: &Connection, row: &DocumentRow, parted: &Parted) -> Result<(), Snag> {
    search::remove_document(connection, row.id)?;
    pictures::keep_parted(connection, Holder::Document(row.id), parted)?;
    let seq = connection
        .prepare_cached(&format!(
            "insert into document ({COLUMNS}, body, seq)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
                     (select coalesce(max(seq), 0) + 1 from document))
             on conflict (id) do update set
                 workshop = excluded.workshop, author = excluded.author, title = excluded.title,
                 state = excluded.state, made = excluded.made, changed = excluded.changed,
                 removed = excluded.removed, clock = excluded.clock, device = excluded.device,
                 vector = excluded.vector, body = excluded.body, seq = excluded.seq
             returning seq"
        ))?
        .query_row(
            params![
                row.id.to_string(),
                row.kind,
                row.workshop.map(|id| id.to_string()),
                row.author,
                row.title,
                row.state,
                row.made.to_string(),
                row.changed.to_string(),
                row.removed,
                row.stamp.clock,
                row.stamp.device.to_string(),
                vector(&row.stamp),
                parted.text,
            ],
            |found| found.get::<_, i64>(0),
        )?;
    if !row.removed {
        search::add_document(connection, seq, row, &parted.text)?;
    }
    Ok(())
}

/// The whole document.
pub(super) fn get(connection: &Connection, id: Uuid) -> Result<Option<DocumentRow>, Snag> {
    let row = connection
        .prepare_cached(&format!("select {COLUMNS}, body from document where id = ?1"))?
        .query_row([id.to_string()], document)
        .optional()?;
    row.map(|row| with_pictures(connection, row)).transpose()
}

fn list(connection: &Connection, filter: &Filter, body: &str) -> rusqlite::Result<Vec<DocumentRow>> {
    connection
        .prepare_cached(&format!(
            "select {COLUMNS}, {body} from document
             where (?1 is null or kind = ?1) and (?2 is null or workshop = ?2)
               and (?3 is null or author = ?3) and (?4 is null or state = ?4) and (?5 or not removed)
             order by seq desc"
        ))?
        .query_map(
            params![
                filter.kind,
                filter.workshop.map(|id| id.to_string()),
                filter.author,
                filter.state,
                filter.removed
            ],
            document,
        )?
        .collect()
}

/// Visits every document that is not removed with its number; its pictures stay apart.
pub(super) fn each_live(
    connection: &Connection,
    mut visit: impl FnMut(i64, &DocumentRow) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(&format!(
        "select {COLUMNS}, body, seq from document where not removed order by seq"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(row.get(13)?, &document(row)?)?;
    }
    Ok(())
}

fn with_pictures(connection: &Connection, row: DocumentRow) -> Result<DocumentRow, Snag> {
    let body = pictures::whole(connection, &row.body)?;
    Ok(DocumentRow { body, ..row })
}

fn document(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: uuid(row, 0)?,
        kind: row.get(1)?,
        workshop: perhaps_uuid(row, 2)?,
        author: row.get(3)?,
        title: row.get(4)?,
        state: row.get(5)?,
        made: instant(row, 6)?,
        changed: instant(row, 7)?,
        removed: row.get(8)?,
        stamp: stamp(row, 9)?,
        body: row.get(12)?,
    })
}
