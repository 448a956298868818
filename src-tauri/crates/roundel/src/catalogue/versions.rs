//! Table `version`: states of documents that can be gone back to.

use jiff::Timestamp;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::columns::{instant, perhaps_instant, stamp, uuid, vector};
use super::document::DocumentRow;
use super::documents;
use super::fault::Snag;
use super::pictures::{self, Holder};
use super::stamp::Stamp;
use super::{Catalogue, CatalogueError};

/// How many states that the program kept of its own accord stay of each document.
const MOST_AUTO: u32 = 50;

/// Why a state was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The program kept it, so that nothing is lost.
    Auto,
    /// It stood here until an older state was restored.
    Restored,
    /// Badges were made of it.
    Issued,
    /// Somebody kept it.
    Kept,
    /// Two laptops changed the document, and the other one's state became the document.
    Conflict,
}

impl Origin {
    const ALL: [Self; 5] = [
        Self::Auto,
        Self::Restored,
        Self::Issued,
        Self::Kept,
        Self::Conflict,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Restored => "restored",
            Self::Issued => "issued",
            Self::Kept => "kept",
            Self::Conflict => "conflict",
        }
    }
}

/// A state of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionRow {
    /// Which state; it follows from the document and the stamp.
    pub id: Uuid,
    /// Of which document.
    pub document: Uuid,
    /// Which state, among those of all laptops.
    pub stamp: Stamp,
    /// Why it was kept.
    pub origin: Origin,
    /// What people call this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// When it was kept.
    pub made: Timestamp,
    /// When somebody chose between this state and the document, if it was a conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Timestamp>,
    /// The document's author then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Its title then.
    pub title: String,
    /// Its state then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it had been changed.
    pub changed: Timestamp,
    /// Whether it was removed then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
    /// Its JSON then, whole.
    pub body: String,
}

impl VersionRow {
    /// The present state of a document, about to be kept.
    pub(super) fn of(row: &DocumentRow, origin: Origin, label: Option<String>, now: Timestamp) -> Self {
        let row = row.clone();
        Self {
            id: row.stamp.version_id(row.id),
            document: row.id,
            stamp: row.stamp,
            origin,
            label,
            made: now,
            settled: None,
            author: row.author,
            title: row.title,
            state: row.state,
            changed: row.changed,
            removed: row.removed,
            body: row.body,
        }
    }
}

const COLUMNS: &str = "id, document, clock, device, vector, origin, label, made, settled, author, title, state, \
                       changed, removed, body";

impl Catalogue {
    /// Lists the states of a document that were kept, the newest first, with their bodies.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn versions(&self, document: Uuid) -> Result<Vec<VersionRow>, CatalogueError> {
        self.look(|connection| {
            let rows: Vec<_> = connection
                .prepare_cached(&format!(
                    "select {COLUMNS} from version where document = ?1 order by clock desc, device desc"
                ))?
                .query_map([document.to_string()], version)?
                .collect::<Result<_, _>>()?;
            rows.into_iter()
                .map(|row| with_pictures(connection, row))
                .collect()
        })
    }

    /// Returns one state.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn version(&self, id: Uuid) -> Result<Option<VersionRow>, CatalogueError> {
        self.look(|connection| get(connection, id))
    }

    /// Keeps the present state of a document. One that is kept already gets the label, and the weightier origin.
    /// Of those with [`Origin::Auto`] the newest fifty of each document stay.
    ///
    /// # Errors
    /// When there is no such document or the catalogue cannot be written.
    pub fn keep_version(
        &mut self,
        document: Uuid,
        origin: Origin,
        label: Option<&str>,
    ) -> Result<VersionRow, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let row = documents::get(transaction, document)?.ok_or_else(|| absent("document", document))?;
            let version = VersionRow::of(&row, origin, label.map(str::to_owned), now);
            keep(transaction, &version)?;
            Ok(get(transaction, version.id)?.expect("it was kept just now"))
        })
    }

    /// Makes a kept state the document again; what stood there is kept as [`Origin::Restored`].
    ///
    /// # Errors
    /// When there is no such state or the catalogue cannot be written.
    pub fn restore_version(&mut self, version: Uuid) -> Result<DocumentRow, CatalogueError> {
        let now = self.clock.now().timestamp();
        self.attempt(|transaction| {
            let version = get(transaction, version)?.ok_or_else(|| absent("version", version))?;
            restore(transaction, version, now)
        })
    }
}

/// Makes a state the document again.
pub(super) fn restore(
    connection: &Connection,
    version: VersionRow,
    now: Timestamp,
) -> Result<DocumentRow, Snag> {
    let id = version.document;
    let current = documents::get(connection, id)?.ok_or_else(|| absent("document", id))?;
    keep(connection, &VersionRow::of(&current, Origin::Restored, None, now))?;
    let row = DocumentRow {
        author: version.author,
        title: version.title,
        state: version.state,
        removed: version.removed,
        body: version.body,
        ..current
    };
    documents::write(connection, row, now)
}

/// Keeps a state. What is known of it already is only added to, so that keeping twice in any order gives the same.
pub(super) fn keep(connection: &Connection, version: &VersionRow) -> Result<(), Snag> {
    let known = get(connection, version.id)?;
    let settled = [known.as_ref().and_then(|known| known.settled), version.settled];
    let origin = known
        .as_ref()
        .map_or(version.origin, |known| known.origin.max(version.origin));
    let text = pictures::keep(connection, Holder::Version(version.id), &version.body)?;
    connection
        .prepare_cached(&format!(
            "insert into version ({COLUMNS})
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             on conflict (id) do update set
                 origin = excluded.origin, label = coalesce(excluded.label, label), settled = excluded.settled"
        ))?
        .execute(params![
            version.id.to_string(),
            version.document.to_string(),
            version.stamp.clock,
            version.stamp.device.to_string(),
            vector(&version.stamp),
            origin,
            version.label,
            version.made.to_string(),
            settled.into_iter().flatten().min().map(|at| at.to_string()),
            version.author,
            version.title,
            version.state,
            version.changed.to_string(),
            version.removed,
            text,
        ])?;
    if origin == Origin::Auto {
        prune(connection, version.document)?;
    }
    Ok(())
}

fn prune(connection: &Connection, document: Uuid) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "delete from version where id in (
                 select id from version where document = ?1 and origin = 'auto'
                 order by clock desc, device desc limit -1 offset ?2)",
        )?
        .execute(params![document.to_string(), MOST_AUTO])
        .map(drop)
}

/// One state, whole.
pub(super) fn get(connection: &Connection, id: Uuid) -> Result<Option<VersionRow>, Snag> {
    let row = connection
        .prepare_cached(&format!("select {COLUMNS} from version where id = ?1"))?
        .query_row([id.to_string()], version)
        .optional()?;
    row.map(|row| with_pictures(connection, row)).transpose()
}

/// What is asked for is not there.
pub(super) fn absent(what: &'static str, id: Uuid) -> Snag {
    Snag::Told(CatalogueError::Absent { what, id })
}

fn with_pictures(connection: &Connection, row: VersionRow) -> Result<VersionRow, Snag> {
    let body = pictures::whole(connection, &row.body)?;
    Ok(VersionRow { body, ..row })
}

fn version(row: &Row<'_>) -> rusqlite::Result<VersionRow> {
    Ok(VersionRow {
        id: uuid(row, 0)?,
        document: uuid(row, 1)?,
        stamp: stamp(row, 2)?,
        origin: row.get(5)?,
        label: row.get(6)?,
        made: instant(row, 7)?,
        settled: perhaps_instant(row, 8)?,
        author: row.get(9)?,
        title: row.get(10)?,
        state: row.get(11)?,
        changed: instant(row, 12)?,
        removed: row.get(13)?,
        body: row.get(14)?,
    })
}

impl ToSql for Origin {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for Origin {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        let origin = Self::ALL.into_iter().find(|origin| origin.word() == word);
        origin.ok_or(FromSqlError::InvalidType)
    }
}
