//! Table `award`: what was given to whom, with the signed credential.

use std::collections::BTreeSet;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, params};

use super::{Catalogue, CatalogueError};

/// How far an award has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwardState {
    /// The credential is signed and kept; its file may not be there yet.
    Signed,
    /// The file was written, read back and verified.
    Written,
}

/// One award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRow {
    /// The id of the credential, `urn:uuid:…` (UUIDv7).
    pub id: String,
    /// The run that signed it.
    pub run: String,
    /// The issuer's DID.
    pub issuer: String,
    /// The id of the achievement.
    pub badge: String,
    /// The wording of the achievement, see [`super::BadgeRow::content`].
    pub content: String,
    /// SHA-256 of the design that the picture was drawn from.
    pub design: String,
    /// What tells this earner from others, see `issue::earner::key`.
    pub earner: String,
    /// 1 for the first time, one more each time the same badge is given again.
    pub round: u32,
    /// The label in the class list.
    pub label: String,
    /// The local calendar date of the award.
    pub awarded: String,
    /// The instant of the signature, UTC to the second.
    pub signed: String,
    /// `png` or `svg`.
    pub format: String,
    /// The side of the picture in px.
    pub size: u32,
    /// How far it has come.
    pub state: AwardState,
    /// The folder of its file.
    pub folder: String,
    /// The name of its file.
    pub file: String,
    /// SHA-256 of its file, hexadecimal.
    pub sha256: String,
    /// The award that this one replaces.
    pub supersedes: Option<String>,
}

/// An award with its credential, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAward {
    /// Everything but the credential.
    pub row: AwardRow,
    /// The signed credential as JSON.
    pub credential: String,
}

const COLUMNS: &str = "id, run, issuer, badge, content, design, earner, round, label, awarded, signed, \
                       format, size, state, folder, file, sha256, supersedes";

impl Catalogue {
    /// Lists every award of one badge by one issuer, in the order of signing.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn awards_of(&self, issuer: &str, badge: &str) -> Result<Vec<AwardRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "select {COLUMNS} from award where issuer = ?1 and badge = ?2 order by rowid"
                ))?
                .query_map([issuer, badge], award)?
                .collect()
        })
    }

    /// Returns the credential of an award.
    ///
    /// # Errors
    /// When there is no such award or the catalogue cannot be read.
    pub fn credential(&self, award: &str) -> Result<String, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select credential from award where id = ?1")?
                .query_row([award], |row| row.get(0))
        })
    }

    /// Lists the files in a folder that belong to awards of other badges or other issuers.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn files_of_others(
        &self,
        folder: &str,
        issuer: &str,
        badge: &str,
    ) -> Result<BTreeSet<String>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select file from award where folder = ?1 and not (issuer = ?2 and badge = ?3)",
                )?
                .query_map([folder, issuer, badge], |row| row.get(0))?
                .collect()
        })
    }

    /// Returns the instant of the newest signature, UTC to the second.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn last_signed(&self) -> Result<Option<String>, CatalogueError> {
        self.read(|connection| {
            connection
                .query_row("select max(signed) from award", [], |row| row.get(0))
                .optional()
                .map(Option::flatten)
        })
    }

    /// Keeps a batch of signed awards, all or none.
    ///
    /// Returns the ids of those that another process gave to the same earner in the meantime; they are
    /// not kept.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn keep_awards(&mut self, awards: &[SignedAward]) -> Result<Vec<String>, CatalogueError> {
        self.transact(|transaction| {
            let mut insert = transaction.prepare_cached(&format!(
                "insert into award ({COLUMNS}, credential)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
                 on conflict (issuer, badge, earner, round) do nothing"
            ))?;
            let mut refused = Vec::new();
            for SignedAward { row, credential } in awards {
                let kept = insert.execute(params![
                    row.id,
                    row.run,
                    row.issuer,
                    row.badge,
                    row.content,
                    row.design,
                    row.earner,
                    row.round,
                    row.label,
                    row.awarded,
                    row.signed,
                    row.format,
                    row.size,
                    row.state,
                    row.folder,
                    row.file,
                    row.sha256,
                    row.supersedes,
                    credential,
                ])?;
                if kept == 0 {
                    refused.push(row.id.clone());
                }
            }
            Ok(refused)
        })
    }

    /// Notes where the file of an award is about to be, before it is written there.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn place_awards(&mut self, awards: &[AwardRow]) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            let mut update = transaction.prepare_cached(
                "update award set folder = ?2, file = ?3, sha256 = ?4, state = 'signed' where id = ?1",
            )?;
            for row in awards {
                update.execute(params![row.id, row.folder, row.file, row.sha256])?;
            }
            Ok(())
        })
    }

    /// Notes that the files of these awards were written and verified.
    ///
    /// A power cut may take the note back; then the next run finds the files and verifies them again.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn mark_written<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) -> Result<(), CatalogueError> {
        self.transact_unflushed(|transaction| {
            let mut update =
                transaction.prepare_cached("update award set state = 'written' where id = ?1")?;
            for id in ids {
                update.execute([id])?;
            }
            Ok(())
        })
    }
}

fn award(row: &Row<'_>) -> rusqlite::Result<AwardRow> {
    Ok(AwardRow {
        id: row.get(0)?,
        run: row.get(1)?,
        issuer: row.get(2)?,
        badge: row.get(3)?,
        content: row.get(4)?,
        design: row.get(5)?,
        earner: row.get(6)?,
        round: row.get(7)?,
        label: row.get(8)?,
        awarded: row.get(9)?,
        signed: row.get(10)?,
        format: row.get(11)?,
        size: row.get(12)?,
        state: row.get(13)?,
        folder: row.get(14)?,
        file: row.get(15)?,
        sha256: row.get(16)?,
        supersedes: row.get(17)?,
    })
}

impl ToSql for AwardState {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Signed => "signed",
            Self::Written => "written",
        }
        .into())
    }
}

impl FromSql for AwardState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "signed" => Ok(Self::Signed),
            "written" => Ok(Self::Written),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}
