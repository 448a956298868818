//! What has become of awards since they were given.

use std::collections::BTreeMap;

use crate::catalogue::{AwardRow, Catalogue};
use crate::revoke::{self, RevokeError, Withdrawn};

/// What people hold now of what an issuer gave.
pub struct Holders {
    later: BTreeMap<String, AwardRow>,
    takers: Vec<String>,
    taken: Withdrawn,
}

impl Holders {
    /// Reads what an issuer, by its DID, corrected, and what was taken back.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn open(catalogue: &Catalogue, issuer: &str) -> Result<Self, RevokeError> {
        Ok(Self {
            later: catalogue.superseders(issuer)?,
            takers: revoke::takers(issuer, catalogue.issuer(issuer)?.as_ref()),
            taken: Withdrawn::open(catalogue)?,
        })
    }

    /// The award that counts in the place of one: itself, or its newest correction. None where that is another badge, or was
    /// taken back: nobody is handed what no longer counts.
    pub fn now(&self, award: &AwardRow) -> Option<AwardRow> {
        let later = |award: &&AwardRow| self.later.get(&award.id);
        let newest = std::iter::successors(Some(award), later).last()?;
        let counts = newest.badge == award.badge && self.taken.status(&self.takers, &newest.id).is_none();
        counts.then(|| newest.clone())
    }
}
