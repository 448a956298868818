//! Taking awards back: each issuer's signed list of what it took back, which travels as a file.
//!
//! An issuer without a website cannot be asked whether a badge still counts. So it signs a list, with a number and a date,
//! that is handed on with the next stick; whoever takes it in sees from then on, without a network, what it names. What was
//! taken back after the date of the newest list here is not known here: whatever is said about a badge is said as of that date.

mod beside;
mod lists;
mod withdrawn;

use std::borrow::Cow;

use jiff::Timestamp;
use roundel_badge::key::SecretKey;
use roundel_badge::proof::SignError;
use roundel_badge::status::list::{ListError, RevocationList, Revoked};
use thiserror::Error;

use crate::catalogue::{AwardRow, CatalogueError, Issuer, ListRow};
use crate::files::FileError;
use crate::signers;
use crate::studio::Studio;

pub use beside::{Beside, put_beside};
pub use lists::Lists;
pub use withdrawn::Withdrawn;

/// The longest list that is read, in bytes: some twenty thousand awards.
pub const LARGEST_LIST: u64 = 4 * 1024 * 1024;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 200;

/// Why an award could not be taken back, or a list could not be taken in.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RevokeError {
    /// There is no such award here.
    #[error("there is no award {0} here")]
    NoAward(String),
    /// The key is another issuer's.
    #[error("the award of {label} was given by another issuer, {expected}")]
    OtherKey {
        /// Whose award it is.
        label: String,
        /// The issuer who gave it.
        expected: String,
    },
    /// The reason is too long.
    #[error("the reason has {found} letters; at most {LONGEST_REASON} fit")]
    LongReason {
        /// How many it has.
        found: usize,
    },
    /// No list of revoked badges that its issuer has signed.
    #[error("this is no list of revoked badges that counts: {0}")]
    List(#[from] ListError),
    /// A newer list of the issuer is here.
    #[error("this is list number {found} of {issuer}; number {held} is here already")]
    Older {
        /// The issuer.
        issuer: String,
        /// The number of the list that came.
        found: u64,
        /// The number of the list that is here.
        held: u64,
    },
    /// Two lists of one number say different things.
    #[error("{issuer} has signed two lists of number {number} that differ")]
    Twin {
        /// The issuer.
        issuer: String,
        /// Their number.
        number: u64,
    },
    /// The disk refuses the file of a list.
    #[error(transparent)]
    File(#[from] FileError),
    /// What was written is not what the disk gives back.
    #[error("{0} did not come back as it was written")]
    ReadBack(String),
    /// It cannot be signed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// Takes an award back and signs the issuer's next list. An award that was taken back before stays so, with its first reason.
///
/// # Errors
/// When the award is not here, not of the key's issuer and not for it, or the catalogue cannot be written.
pub fn revoke(
    studio: &Studio,
    key: &SecretKey,
    award: &str,
    reason: Option<&str>,
) -> Result<RevocationList, RevokeError> {
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let found = reason.map_or(0, |reason| reason.chars().count());
    if found > LONGEST_REASON {
        return Err(RevokeError::LongReason { found });
    }
    let row = award_of(studio, award)?;
    let issuer = studio.catalogue()?.issuer(&row.issuer)?;
    if !takers(&row.issuer, issuer.as_ref()).contains(&key.did().to_string()) {
        return Err(RevokeError::OtherKey {
            label: row.label,
            expected: row.issuer,
        });
    }
    let revoked = Revoked {
        id: row.id,
        reason: reason.map(str::to_owned),
        since: None,
    };
    next(studio, key, &[revoked])
}

/// Ends appointments of the key's issuer and signs its next list: for what is signed from an instant on, or for everything
/// that was ever signed under them. One that was ended before never lasts longer by that.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn end(
    studio: &Studio,
    key: &SecretKey,
    appointments: impl IntoIterator<Item = String>,
    since: Option<Timestamp>,
) -> Result<RevocationList, RevokeError> {
    let ended = appointments.into_iter().map(|id| Revoked {
        id,
        reason: None,
        since,
    });
    next(studio, key, &ended.collect::<Vec<_>>())
}

/// Signs the issuer's next list without taking anything back: it says that as of now nothing else was.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn renew(studio: &Studio, key: &SecretKey) -> Result<RevocationList, RevokeError> {
    next(studio, key, &[])
}

/// The newest list of an issuer that is here, and its file.
///
/// # Errors
/// When the catalogue cannot be read, or what it holds is no list any more.
pub fn newest(studio: &Studio, issuer: &str) -> Result<Option<(RevocationList, String)>, RevokeError> {
    let row = studio.catalogue()?.revocation_list(issuer)?;
    row.map(|row| Ok((RevocationList::read(row.file.as_bytes())?, row.file)))
        .transpose()
}

/// Takes in a list that an issuer has handed on. Taking the same one in again changes nothing.
///
/// # Errors
/// When it is not signed by its issuer, or older than, or at odds with, the one that is here; that one stays.
pub fn take_in(studio: &Studio, file: &[u8]) -> Result<RevocationList, RevokeError> {
    let list = RevocationList::read(file)?;
    // Read as JSON by now, and therefore UTF-8.
    let text = String::from_utf8_lossy(file).into_owned();
    if keep(studio, &list, text)? {
        return Ok(list);
    }
    match newest(studio, &list.issuer)? {
        Some((held, _)) if held == list => Ok(list),
        Some((held, _)) if held.number == list.number => Err(RevokeError::Twin {
            issuer: list.issuer,
            number: list.number,
        }),
        held => Err(RevokeError::Older {
            issuer: list.issuer,
            found: list.number,
            held: held.map_or(0, |(held, _)| held.number),
        }),
    }
}

/// The award with this id, with or without `urn:uuid:`.
///
/// # Errors
/// [`RevokeError::NoAward`].
pub fn award_of(studio: &Studio, id: &str) -> Result<AwardRow, RevokeError> {
    let whole = match id.starts_with("urn:") {
        true => Cow::Borrowed(id),
        false => Cow::Owned(format!("urn:uuid:{id}")),
    };
    let row = studio.catalogue()?.award(&whole)?;
    row.ok_or_else(|| RevokeError::NoAward(id.to_owned()))
}

/// Whoever can take back what an issuer gives: it, and for whom it says that it signs. Whether the list of the latter counts
/// is for each reader to see, by the appointment in the badge.
pub fn takers(did: &str, issuer: Option<&Issuer>) -> Vec<String> {
    let house = issuer.and_then(|issuer| signers::profile(issuer).parent_org);
    let house = house.map(|house| house.id.to_string());
    std::iter::once(did.to_owned()).chain(house).collect()
}

fn next(studio: &Studio, key: &SecretKey, added: &[Revoked]) -> Result<RevocationList, RevokeError> {
    let issuer = key.did().as_str().to_owned();
    loop {
        let held = newest(studio, &issuer)?.map(|(held, _)| held);
        let mut revoked = held.as_ref().map_or_else(Vec::new, |held| held.revoked.clone());
        for one in added {
            match revoked.iter_mut().find(|held| held.id == one.id) {
                // None, from the beginning, is before every instant.
                Some(held) => held.since = held.since.min(one.since),
                None => revoked.push(one.clone()),
            }
        }
        let list = RevocationList {
            issuer: issuer.clone(),
            number: held.map_or(0, |held| held.number) + 1,
            dated: studio.now(),
            revoked,
        };
        // Another program may have signed one meanwhile, which must not be lost.
        if keep(studio, &list, list.sign(key)?)? {
            return Ok(list);
        }
    }
}

fn keep(studio: &Studio, list: &RevocationList, file: String) -> Result<bool, RevokeError> {
    Ok(studio.catalogue()?.keep_revocation_list(&ListRow {
        issuer: list.issuer.clone(),
        number: list.number,
        file,
        taken: studio.now().to_string(),
    })?)
}
