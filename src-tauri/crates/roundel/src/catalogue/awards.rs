//! Table `award`: what was given to whom, with the signed credential.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::award::{AwardRow, SignedAward};
use super::{Catalogue, CatalogueError, badges, search};

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

    /// Returns the awards of an issuer that supersede others, each by the id of the one that it supersedes.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn superseders(&self, issuer: &str) -> Result<BTreeMap<String, AwardRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "select {COLUMNS} from award where supersedes is not null and issuer = ?1 order by seq"
                ))?
                .query_map([issuer], |row| {
                    let award = award(row)?;
                    Ok((row.get("supersedes")?, award))
                })?
                .collect()
        })
    }

    /// Returns an award by the id of its credential.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn award(&self, id: &str) -> Result<Option<AwardRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!("select {COLUMNS} from award where id = ?1"))?
                .query_row([id], award)
                .optional()
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
    let Some(seq) = keep(connection, award)? else {
        return Ok(false);
    };
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
