//! The issuers of this studio: making one, and telling which one is meant.

use roundel_badge::credential::{Profile, Uri, ValueError, clean};
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
    /// Not an e-mail address.
    #[error("expected an e-mail address such as office@library.example, found {0:?}")]
    Email(String),
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

/// Makes an issuer: a new key, encrypted with the passphrase, and its profile.
///
/// # Errors
/// When the card or the passphrase is not good enough, or the disk refuses.
pub fn create(studio: &Studio, card: &Card, passphrase: &str) -> Result<Issuer, IssuerError> {
    let mut name = card.name.clone();
    clean(&mut name);
    let name = name.trim();
    if name.is_empty() {
        return Err(IssuerError::NoName);
    }
    let url = card.url.as_deref().map(page).transpose()?;
    if let Some(email) = card.email.as_deref().filter(|email| !is_address(email)) {
        return Err(IssuerError::Email(email.to_owned()));
    }
    let (key, key_file) = keyring::create(studio, passphrase)?;
    let did = key.did().as_str().to_owned();
    let mut profile = Profile::new(Uri::new(did.as_str()).expect("a did:key is an absolute IRI"));
    profile.name = Some(name.to_owned());
    profile.url = url;
    profile.email.clone_from(&card.email);
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
        Some(wanted) => issuer.did == wanted || name(issuer).to_lowercase() == wanted.trim().to_lowercase(),
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
