//! The issuers of this studio: making one, and telling which one is meant.

use bip39::Language;
use roundel_badge::credential::{Image, Profile, Uri, ValueError, clean};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::catalogue::{CatalogueError, Issuer};
use crate::keyring::{self, KeyringError};
use crate::studio::Studio;

/// What a new issuer says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Card {
    /// Its name, as badges will show it.
    pub name: String,
    /// Its page.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its logo as a data URI, see [`crate::logo`].
    pub logo: Option<String>,
    /// Whether it may have the name of another issuer of this studio. Default: no.
    pub same_name: bool,
}

/// Why an issuer could not be made or found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum IssuerError {
    /// No name.
    #[error("the name of the issuer is empty")]
    NoName,
    /// The page has no address that others could follow.
    #[error("the address of the issuer's page: {0}")]
    Url(#[source] ValueError),
    /// The logo has no address.
    #[error("the logo of the issuer: {0}")]
    Logo(#[source] ValueError),
    /// Not an e-mail address.
    #[error("expected an e-mail address such as office@library.example, found {0:?}")]
    Email(String),
    /// Another issuer has the name; earners could not tell their badges apart.
    #[error("there is an issuer {name} already: {did}, made on {}", day(.created))]
    SameName {
        /// The name.
        name: String,
        /// The one that is there.
        did: String,
        /// Its [`Issuer::created`].
        created: String,
    },
    /// There are no issuers at all.
    #[error("there is no issuer yet")]
    NoneYet,
    /// None is called so.
    #[error("there is no issuer {wanted:?}; there are: {known}")]
    Unknown {
        /// The name or DID asked for.
        wanted: String,
        /// Those there are.
        known: String,
    },
    /// It is not clear which one is meant.
    #[error("several issuers could be meant: {known}")]
    Several {
        /// Those that could be meant.
        known: String,
    },
    /// A key could not be made.
    #[error(transparent)]
    Key(#[from] KeyringError),
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// Checks a card without making anything: worth doing before somebody thinks up a passphrase.
///
/// # Errors
/// When the name is missing or taken, or the page or the address is none.
pub fn check(studio: &Studio, card: &Card) -> Result<(), IssuerError> {
    let wanted = clean_name(card);
    if wanted.is_empty() {
        return Err(IssuerError::NoName);
    }
    card.url.as_deref().map(page).transpose()?;
    if let Some(email) = card.email.as_deref().filter(|email| !is_address(email)) {
        return Err(IssuerError::Email(email.to_owned()));
    }
    let all = studio.catalogue()?.issuers()?;
    match all.into_iter().find(|issuer| is_called(issuer, &wanted)) {
        Some(issuer) if !card.same_name => Err(IssuerError::SameName {
            name: name(&issuer),
            did: issuer.did,
            created: issuer.created,
        }),
        _ => Ok(()),
    }
}

/// Makes an issuer: a new key, encrypted with the passphrase, and its profile.
///
/// # Errors
/// As [`check`], and when the passphrase is not good enough or the disk refuses.
pub fn create(studio: &Studio, card: &Card, passphrase: &str) -> Result<Issuer, IssuerError> {
    check(studio, card)?;
    let (key, key_file) = keyring::create(studio, passphrase)?;
    let did = key.did().as_str().to_owned();
    let mut profile = Profile::new(Uri::new(did.as_str()).expect("a did:key is an absolute IRI"));
    profile.name = Some(clean_name(card));
    profile.url = card.url.as_deref().map(page).transpose()?;
    profile.email.clone_from(&card.email);
    let logo = card
        .logo
        .as_deref()
        .map(|logo| Uri::new(logo).map_err(IssuerError::Logo));
    profile.image = logo.transpose()?.map(|logo| Image::new(logo).into());
    let profile = serde_json::to_string(&profile).expect("a profile of texts is JSON");
    let issuer = Issuer {
        did,
        profile,
        key_file,
        created: studio.now().to_string(),
    };
    studio.catalogue()?.add_issuer(&issuer)?;
    Ok(issuer)
}

/// Finds the issuer that is meant by a name or a DID; without either, the only one there is.
///
/// # Errors
/// When there is none, or several could be meant.
pub fn choose(studio: &Studio, wanted: Option<&str>) -> Result<Issuer, IssuerError> {
    let all = studio.catalogue()?.issuers()?;
    if all.is_empty() {
        return Err(IssuerError::NoneYet);
    }
    let fits = |issuer: &&Issuer| match wanted {
        None => true,
        Some(wanted) => issuer.did == wanted || is_called(issuer, wanted.trim()),
    };
    match (all.iter().filter(fits).collect::<Vec<_>>().as_slice(), wanted) {
        ([one], _) => Ok((*one).clone()),
        ([], wanted) => Err(IssuerError::Unknown {
            wanted: wanted.unwrap_or_default().to_owned(),
            known: list(all.iter()),
        }),
        (several, _) => Err(IssuerError::Several {
            known: list(several.iter().copied()),
        }),
    }
}

/// Returns the name of an issuer as badges show it; empty if its profile has none.
pub fn name(issuer: &Issuer) -> String {
    let profile = serde_json::from_str::<Profile>(&issuer.profile).ok();
    profile.and_then(|profile| profile.name).unwrap_or_default()
}

/// Six words by which people tell issuers of one name apart, over the telephone or on paper.
///
/// They are the first 66 bits of the SHA-256 of the DID's text, the highest bit first, in groups of eleven, each the place of
/// a word in the English list of BIP 39. Whoever wanted a key with the words of another one's would have to make some 2⁶⁶ keys.
pub fn words(did: &str) -> String {
    let digest = Sha256::digest(did);
    let list = Language::English.word_list();
    let bit = |at: usize| usize::from(digest[at / 8] >> (7 - at % 8) & 1);
    let word = |first: usize| list[(first..first + 11).fold(0, |number, at| number << 1 | bit(at))];
    (0..6).map(|nth| word(11 * nth)).collect::<Vec<_>>().join(" ")
}

/// The logo of an issuer: a link or a data URI.
pub fn logo(profile: &Profile) -> Option<String> {
    profile.image.as_ref().map(|image| image.0.id.to_string())
}

/// The public card of an issuer, as others get it: its profile as JSON.
pub fn card_file(issuer: &Issuer) -> String {
    let card: serde_json::Value = serde_json::from_str(&issuer.profile).unwrap_or_default();
    format!("{card:#}\n")
}

/// The calendar date of an instant, or whatever stands there.
pub fn day(created: &str) -> &str {
    created.get(..10).unwrap_or(created)
}

fn is_called(issuer: &Issuer, wanted: &str) -> bool {
    name(issuer).to_lowercase() == wanted.to_lowercase()
}

fn clean_name(card: &Card) -> String {
    let mut name = card.name.clone();
    clean(&mut name);
    name.trim().to_owned()
}

fn list<'a>(issuers: impl Iterator<Item = &'a Issuer>) -> String {
    issuers
        .map(|issuer| format!("{} ({})", name(issuer), issuer.did))
        .collect::<Vec<_>>()
        .join(", ")
}

fn page(text: &str) -> Result<Uri, IssuerError> {
    let expected = "a web address that begins with https:// or http://";
    let uri = Uri::new(text).map_err(IssuerError::Url)?;
    if text.starts_with("https://") || text.starts_with("http://") {
        Ok(uri)
    } else {
        Err(IssuerError::Url(ValueError {
            expected,
            found: text.to_owned(),
        }))
    }
}

/// Whether it has the form of an address; whether it exists only a letter could tell.
fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(person, host)| {
        !person.is_empty()
            && host.contains('.')
            && !text.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_those_of_the_digest() {
        // Worked out with Python's hashlib and the published list.
        assert_eq!(words("did:key:z6Mk"), "chicken crystal object history into wife");
        assert_ne!(
            words("did:key:z6Mk"),
            words("did:key:z6Ml"),
            "another issuer, other words"
        );
    }
}
