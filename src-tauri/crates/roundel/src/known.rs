//! Issuers of elsewhere: their cards, and vouching for them.
//!
//! A signature proves that a badge comes from whoever has a key; whose key that is, it cannot prove. So a person vouches: they
//! read the six words of the card ([`issuer::words`]) to the issuer, by telephone or from paper, and the words agree.

use std::collections::BTreeSet;

use roundel_badge::credential::Profile;
use roundel_badge::key::{KeyError, PublicKey};
use roundel_badge::verdict::Verdict;
use thiserror::Error;

use crate::catalogue::{CatalogueError, KnownIssuer, Vouched};
use crate::issuer;
use crate::studio::Studio;

/// The longest card that is read, in bytes; a logo is in it.
pub const LARGEST_CARD: usize = 256 * 1024;

/// Why a card cannot be taken.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CardError {
    /// No Open Badges Profile.
    #[error("this is no card of an issuer: {0}")]
    Form(#[from] serde_json::Error),
    /// Longer than any card.
    #[error("this is no card of an issuer: it has {found} bytes, at most {LARGEST_CARD} are read")]
    Long {
        /// Its length in bytes.
        found: usize,
    },
    /// Its identifier names no key, so words of it would compare nothing.
    #[error("the card names no key of its issuer: {0}")]
    Key(#[from] KeyError),
    /// Nobody could tell whose card it is.
    #[error("the card has no name")]
    NoName,
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// Reads a card: an Open Badges Profile with a name, whose identifier is a did:key.
///
/// # Errors
/// When it is none.
pub fn read(card: &str) -> Result<Profile, CardError> {
    if card.len() > LARGEST_CARD {
        return Err(CardError::Long { found: card.len() });
    }
    let profile: Profile = serde_json::from_str(card)?;
    PublicKey::from_did(profile.id.as_str())?;
    match profile.name.as_deref().map(str::trim) {
        None | Some("") => Err(CardError::NoName),
        Some(_) => Ok(profile),
    }
}

/// Vouches for the issuer of a card.
///
/// # Errors
/// When it is no card, or the catalogue cannot be written.
pub fn vouch(studio: &Studio, card: &str, how: Vouched) -> Result<KnownIssuer, CardError> {
    let profile = read(card)?;
    let known = KnownIssuer {
        did: profile.id.as_str().to_owned(),
        name: profile.name.clone().unwrap_or_default(),
        card: serde_json::to_string(&profile)?,
        since: studio.now().to_string(),
        how,
    };
    studio.catalogue()?.know_issuer(&known)?;
    Ok(known)
}

/// The name of another issuer, known or of this laptop, that is called as this one: somebody may pass off as it.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn namesake(studio: &Studio, profile: &Profile) -> Result<Option<String>, CatalogueError> {
    let catalogue = studio.catalogue()?;
    let own = catalogue.issuers()?;
    let own = own.iter().map(|own| (own.did.clone(), issuer::name(own)));
    let known = catalogue
        .known_issuers()?
        .into_iter()
        .map(|known| (known.did, known.name));
    let name = profile.name.as_deref().unwrap_or_default().trim().to_lowercase();
    let is_namesake =
        |(did, other): &(String, String)| did != profile.id.as_str() && other.trim().to_lowercase() == name;
    Ok(own.chain(known).find(is_namesake).map(|(_, other)| other))
}

/// Says in a verdict whether its issuer, or the organisation that has appointed it, is one of those that are known.
pub fn mark(verdict: &mut Verdict, known: &BTreeSet<String>) {
    if let Some(issuer) = &mut verdict.issuer {
        let is_known = issuer.known_by().any(|id| known.contains(id));
        issuer.known = Some(is_known);
    }
}
