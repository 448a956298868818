//! Awards with everything that they refer to, as they travel.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::{
    AwardRow, AwardState, BadgeRow, Catalogue, CatalogueError, DesignRow, Issuer, SignedAward, awards,
    badges, designs,
};

/// An award that is complete in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeAward {
    /// The award. Its run is kept as a name only, and its folder is that of another laptop.
    pub award: SignedAward,
    /// The wording of the badge.
    pub badge: BadgeRow,
    /// The design that it was drawn from.
    pub design: DesignRow,
    /// Who gave it. The key is not part of it.
    pub issuer: Issuer,
}

impl Catalogue {
    /// Returns an award with everything that it refers to. None where there is no such award.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn whole_award(&self, id: &str) -> Result<Option<WholeAward>, CatalogueError> {
        self.look(|connection| Ok(whole(connection, id).optional()?))
    }

    /// Returns the awards of a workshop, or all there are, in the order of signing; and with them those that they replace.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn award_book(&self, workshop: Option<Uuid>) -> Result<Vec<WholeAward>, CatalogueError> {
        self.look(|connection| {
            let ids: Vec<String> = connection
                .prepare_cached(
                    "with recursive wanted (id) as (
                         select id from award where ?1 is null or workshop = ?1
                         union
                         select supersedes from award join wanted using (id) where supersedes is not null)
                     select id from award where id in wanted order by seq",
                )?
                .query_map([workshop.map(|id| id.to_string())], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            Ok(ids
                .iter()
                .map(|id| whole(connection, id))
                .collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn whole(connection: &Connection, id: &str) -> rusqlite::Result<WholeAward> {
    let (row, credential) = connection
        .prepare_cached(&format!(
            "select {}, credential from award where id = ?1",
            awards::COLUMNS
        ))?
        .query_row([id], |row| Ok((awards::award(row)?, row.get("credential")?)))?;
    let badge = connection
        .prepare_cached("select achievement, created from badge where id = ?1 and content = ?2")?
        .query_row([&row.badge, &row.content], |found| {
            Ok(BadgeRow {
                id: row.badge.clone(),
                content: row.content.clone(),
                achievement: found.get(0)?,
                created: found.get(1)?,
            })
        })?;
    let design = connection
        .prepare_cached("select document, created from design where sha256 = ?1")?
        .query_row([&row.design], |found| {
            Ok(DesignRow {
                sha256: row.design.clone(),
                document: found.get(0)?,
                created: found.get(1)?,
            })
        })?;
    let issuer = connection
        .prepare_cached("select profile, key_file, created from issuer where did = ?1")?
        .query_row([&row.issuer], |found| {
            Ok(Issuer {
                did: row.issuer.clone(),
                profile: found.get(0)?,
                key_file: found.get(1)?,
                created: found.get(2)?,
            })
        })?;
    Ok(WholeAward {
        award: SignedAward { row, credential },
        badge,
        design,
        issuer,
    })
}

/// Keeps an award from another laptop. False when it is here already, or its earner has that badge from another award.
pub(super) fn keep(connection: &Connection, whole: &WholeAward) -> rusqlite::Result<bool> {
    let row = &whole.award.row;
    let known = |id: &str| {
        let mut find = connection.prepare_cached("select 1 from award where id = ?1")?;
        find.exists([id])
    };
    if known(&row.id)? {
        return Ok(false);
    }
    // What it replaces may have been left out, because its earner had that badge here already.
    let supersedes = match &row.supersedes {
        Some(replaced) if known(replaced)? => Some(replaced.clone()),
        _ => None,
    };
    badges::keep(connection, &whole.badge)?;
    designs::keep(connection, &whole.design)?;
    let issuer = &whole.issuer;
    connection.execute(
        "insert into issuer (did, profile, key_file, created, own) values (?1, ?2, ?3, ?4, 0) on conflict do nothing",
        params![issuer.did, issuer.profile, issuer.key_file, issuer.created],
    )?;
    connection.execute(
        "insert into run (id, task, folder, started, finished) values (?1, '', '', ?2, ?2) on conflict do nothing",
        params![row.run, row.signed],
    )?;
    let row = AwardRow {
        state: AwardState::Written,
        folder: String::new(),
        supersedes,
        ..row.clone()
    };
    awards::keep_one(
        connection,
        &SignedAward {
            row,
            credential: whole.award.credential.clone(),
        },
    )
}
