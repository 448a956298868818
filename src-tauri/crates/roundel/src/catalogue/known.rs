//! Table `known_issuer`: whom somebody has vouched for on this laptop.

use std::collections::BTreeSet;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, params};

use super::{Catalogue, CatalogueError};

/// How an issuer became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vouched {
    /// By the card that it handed out.
    Card,
    /// By a badge of its that was checked.
    Badge,
}

/// An issuer of elsewhere that somebody has vouched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownIssuer {
    /// The identifier that its badges carry.
    pub did: String,
    /// Its name.
    pub name: String,
    /// Its Open Badges Profile as JSON, as it came.
    pub card: String,
    /// The instant since which it is known, UTC to the second.
    pub since: String,
    /// How it became known.
    pub how: Vouched,
}

impl Catalogue {
    /// Lists the issuers that somebody has vouched for, by their names.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn known_issuers(&self) -> Result<Vec<KnownIssuer>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select did, name, card, since, how from known_issuer order by lower(name), did",
                )?
                .query_map([], known)?
                .collect()
        })
    }

    /// The identifiers of all issuers that are known here: its own by birth, the others because somebody vouched for them.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn known_dids(&self) -> Result<BTreeSet<String>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select did from known_issuer union select did from issuer where own")?
                .query_map([], |row| row.get(0))?
                .collect()
        })
    }

    /// Vouches for an issuer. Of one that is known the card is renewed; since when and how it is known stays.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn know_issuer(&mut self, issuer: &KnownIssuer) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute(
                    "insert into known_issuer (did, name, card, since, how) values (?1, ?2, ?3, ?4, ?5)
                     on conflict (did) do update set name = excluded.name, card = excluded.card",
                    params![issuer.did, issuer.name, issuer.card, issuer.since, issuer.how],
                )
                .map(drop)
        })
    }

    /// Vouches for an issuer no more; one that is not known is fine.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn forget_issuer(&mut self, did: &str) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute("delete from known_issuer where did = ?1", [did])
                .map(drop)
        })
    }
}

fn known(row: &Row<'_>) -> rusqlite::Result<KnownIssuer> {
    Ok(KnownIssuer {
        did: row.get(0)?,
        name: row.get(1)?,
        card: row.get(2)?,
        since: row.get(3)?,
        how: row.get(4)?,
    })
}

impl ToSql for Vouched {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Card => "card",
            Self::Badge => "badge",
        }
        .into())
    }
}

impl FromSql for Vouched {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "card" => Ok(Self::Card),
            "badge" => Ok(Self::Badge),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}
