//! Table `award`: what was given to whom, with the signed credential.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Catalogue, CatalogueError, badges, search};

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
    /// The id of the workshop in which it was earned.
    pub workshop: Option<String>,
    /// The earner's group or class.
    pub group: Option<String>,
}

/// An award with its credential, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAward {
    /// Everything but the credential.
    pub row: AwardRow,
    /// The signed credential as JSON.
    pub credential: String,
}

pub(super) const COLUMNS: &str = "id, run, issuer, badge, content, design, earner, round, label, awarded, signed, \
                       format, size, state, folder, file, sha256, supersedes, workshop, team";

impl Catalogue {
    /// Lists every award of one badge by one issuer, in the order of signing.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn awards_of(&self, issuer: &str, badge: &str) -> Result<Vec<AwardRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "select {COLUMNS} from award where issuer = ?1 and badge = ?2 order by seq"
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
            let mut names = BTreeMap::new();
            let mut refused = Vec::new();
            for award in awards {
                match keep(transaction, award)? {
                    Some(seq) => index(transaction, seq, &award.row, &mut names)?,
                    None => refused.push(award.row.id.clone()),
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

/// Keeps an award and returns its number. None when the earner has that badge already.
fn keep(connection: &Connection, award: &SignedAward) -> rusqlite::Result<Option<i64>> {
    let SignedAward { row, credential } = award;
    connection
        .prepare_cached(&format!(
            "insert into award ({COLUMNS}, credential)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
             on conflict (issuer, badge, earner, round) do nothing
             returning seq"
        ))?
        .query_row(
            params![
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
                row.workshop,
                row.group,
                credential,
            ],
            |kept| kept.get(0),
        )
        .optional()
}

/// Keeps one award that is not of this laptop, and makes the search know it. False when its earner has that badge already.
pub(super) fn keep_one(connection: &Connection, award: &SignedAward) -> rusqlite::Result<bool> {
    let Some(seq) = keep(connection, award)? else { return Ok(false) };
    index(connection, seq, &award.row, &mut BTreeMap::new())?;
    Ok(true)
}

/// Makes the search know an award. `names` remembers the names of badges by their wording.
fn index(
    connection: &Connection,
    seq: i64,
    row: &AwardRow,
    names: &mut BTreeMap<String, String>,
) -> rusqlite::Result<()> {
    if !names.contains_key(&row.content) {
        let name = badges::name(connection, &row.badge, &row.content)?;
        names.insert(row.content.clone(), name);
    }
    search::add_award(connection, seq, row, &names[&row.content])
}

/// Makes the search know every award.
pub(super) fn index_all(connection: &Connection) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(&format!("select {COLUMNS}, seq from award order by seq"))?;
    let mut rows = statement.query([])?;
    let mut names = BTreeMap::new();
    while let Some(row) = rows.next()? {
        index(connection, row.get("seq")?, &award(row)?, &mut names)?;
    }
    Ok(())
}

pub(super) fn award(row: &Row<'_>) -> rusqlite::Result<AwardRow> {
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
        workshop: row.get(18)?,
        group: row.get(19)?,
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
