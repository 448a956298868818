//! Table `issuer`: who signs.

use rusqlite::{OptionalExtension, Row, params};

use super::{Catalogue, CatalogueError};

/// An issuer of this studio: its public profile, and where its secret key lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// The identifier that signatures point to, `did:key:z6Mk…`.
    pub did: String,
    /// The Open Badges Profile as JSON, exactly as it goes into credentials.
    pub profile: String,
    /// The name of the key file in the studio's folder of keys.
    pub key_file: String,
    /// The instant of its creation, UTC to the second.
    pub created: String,
}

impl Catalogue {
    /// Lists the issuers whose keys are here, oldest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issuers(&self) -> Result<Vec<Issuer>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select did, profile, key_file, created from issuer where own order by rowid",
                )?
                .query_map([], issuer)?
                .collect()
        })
    }

    /// Finds an issuer by its DID, also one that came with awards from another laptop.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issuer(&self, did: &str) -> Result<Option<Issuer>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached("select did, profile, key_file, created from issuer where did = ?1")?
                .query_row([did], issuer)
                .optional()
        })
    }

    /// Adds an issuer.
    ///
    /// # Errors
    /// When it is there already or the catalogue cannot be written.
    pub fn add_issuer(&mut self, issuer: &Issuer) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction.execute(
                "insert into issuer (did, profile, key_file, created) values (?1, ?2, ?3, ?4)",
                params![issuer.did, issuer.profile, issuer.key_file, issuer.created],
            )?;
            Ok(())
        })
    }

    /// Changes what an issuer says about itself from now on. Badges that were given keep what it said then.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn rewrite_profile(&mut self, did: &str, profile: &str) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute("update issuer set profile = ?2 where did = ?1", [did, profile])
                .map(drop)
        })
    }

    /// Makes an issuer this laptop's own, whose key has come here. One that is known keeps its profile and its day.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn own_issuer(&mut self, issuer: &Issuer) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction
                .execute(
                    "insert into issuer (did, profile, key_file, created) values (?1, ?2, ?3, ?4)
                     on conflict (did) do update set own = 1, key_file = excluded.key_file",
                    params![issuer.did, issuer.profile, issuer.key_file, issuer.created],
                )
                .map(drop)
        })
    }
}

fn issuer(row: &Row<'_>) -> rusqlite::Result<Issuer> {
    Ok(Issuer {
        did: row.get(0)?,
        profile: row.get(1)?,
        key_file: row.get(2)?,
        created: row.get(3)?,
    })
}
