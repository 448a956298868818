//! Table `backpack`: badges that somebody keeps, of any issuer. On this laptop only.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::columns::{instant, uuid};
use super::{Catalogue, CatalogueError};

/// What its earner says to a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Keeping {
    /// It has arrived, and nobody has said anything yet.
    Arrived,
    /// Accepted.
    Kept,
    /// Declined; kept aside until somebody removes it.
    Declined,
}

impl Keeping {
    fn word(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Kept => "kept",
            Self::Declined => "declined",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "kept" => Self::Kept,
            "declined" => Self::Declined,
            _ => Self::Arrived,
        }
    }
}

/// A badge in the backpack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackpackRow {
    /// Names it here.
    pub id: Uuid,
    /// The name of the file that it came in.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Who proved to have signed it, and its id; None where nobody did.
    pub signed: Option<String>,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// When it came.
    pub added: Timestamp,
    /// What its earner says to it.
    pub keeping: Keeping,
    /// Whether it is on the page that its earner shows.
    pub shown: bool,
    /// The group that it is in; empty for none.
    pub group: String,
}

const COLUMNS: &str = "id, file, sha256, signed, bytes, added, keeping, shown, team";

impl Catalogue {
    /// Lists the badges of the backpack, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn backpack(&self) -> Result<Vec<BackpackRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!("select {COLUMNS} from backpack order by id desc"))?
                .query_map([], row)?
                .collect()
        })
    }

    /// Lists which badges are in the backpack, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn backpack_ids(&self) -> Result<Vec<Uuid>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select id from backpack order by id desc")?
                .query_map([], |row| uuid(row, 0))?
                .collect()
        })
    }

    /// Finds a badge of the backpack.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn backpack_badge(&self, id: Uuid) -> Result<Option<BackpackRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!("select {COLUMNS} from backpack where id = ?1"))?
                .query_row([id.to_string()], row)
                .optional()
        })
    }

    /// Puts a badge into the backpack. False, with nothing changed, where the same file or the same signed badge is there.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn add_to_backpack(&mut self, badge: &BackpackRow) -> Result<bool, CatalogueError> {
        self.transact(|transaction| {
            let added = transaction
                .prepare_cached(&format!(
                    "insert into backpack ({COLUMNS}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                     on conflict do nothing"
                ))?
                .execute(params![
                    badge.id.to_string(),
                    badge.file,
                    badge.sha256,
                    badge.signed,
                    badge.bytes,
                    badge.added.to_string(),
                    badge.keeping.word(),
                    badge.shown,
                    badge.group,
                ])?;
            Ok(added > 0)
        })
    }

    /// Changes what is said to a badge of the backpack; what is None stays.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn change_backpack(
        &mut self,
        id: Uuid,
        keeping: Option<Keeping>,
        shown: Option<bool>,
        group: Option<&str>,
    ) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .prepare_cached(
                    "update backpack set keeping = coalesce(?2, keeping), shown = coalesce(?3, shown),
                     team = coalesce(?4, team) where id = ?1",
                )?
                .execute(params![id.to_string(), keeping.map(Keeping::word), shown, group])
                .map(drop)
        })
    }

    /// Removes a declined badge for good; any other stays.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn remove_from_backpack(&mut self, id: Uuid) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute(
                    "delete from backpack where id = ?1 and keeping = 'declined'",
                    [id.to_string()],
                )
                .map(drop)
        })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<BackpackRow> {
    Ok(BackpackRow {
        id: uuid(row, 0)?,
        file: row.get(1)?,
        sha256: row.get(2)?,
        signed: row.get(3)?,
        bytes: row.get(4)?,
        added: instant(row, 5)?,
        keeping: Keeping::of(&row.get::<_, String>(6)?),
        shown: row.get(7)?,
        group: row.get(8)?,
    })
}
