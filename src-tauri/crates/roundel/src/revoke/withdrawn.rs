//! What the lists that are here take back.

use std::collections::BTreeMap;

use roundel_badge::status::Status;
use roundel_badge::status::list::RevocationList;

use super::RevokeError;
use crate::catalogue::Catalogue;

/// The lists that are here, read once for many awards.
pub struct Withdrawn(BTreeMap<String, RevocationList>);

impl Withdrawn {
    /// Reads the lists of a catalogue.
    ///
    /// # Errors
    /// When the catalogue, or a list in it, cannot be read.
    pub fn open(catalogue: &Catalogue) -> Result<Self, RevokeError> {
        let lists = catalogue.revocation_lists()?.into_iter();
        let lists = lists.map(|row| Ok((row.issuer, RevocationList::read(row.file.as_bytes())?)));
        Ok(Self(lists.collect::<Result<_, RevokeError>>()?))
    }

    /// That one of these takers took an award back, and why; None where none did.
    pub fn status(&self, takers: &[String], award: &str) -> Option<Status> {
        takers.iter().find_map(|taker| {
            let list = self.0.get(taker)?;
            let status = list.find(award, list.dated);
            matches!(status, Status::Revoked { .. }).then_some(status)
        })
    }
}
