//! From the name of a key, or from the key itself, to whose it is.

use super::controller::{Controller, ControllerError, Form, Listing, MethodError};
use super::found::Found;
use super::{DidError, Identifier, Source};
use crate::jose::{self, VerificationKey};
use crate::json::{self, JsonError};
use crate::web::{Page, Web};

/// Why a key cannot be found, or is not to be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FindError {
    /// The identifier leads nowhere.
    #[error("{0}")]
    Identifier(#[from] DidError),
    /// Nobody could ask, as when offline: the badge is neither good nor bad.
    #[error("{url} cannot be had here")]
    Unreachable {
        /// The page.
        url: String,
    },
    /// The server is known to have no such page.
    #[error("there is no page {url}")]
    Missing {
        /// The page.
        url: String,
    },
    /// The page is not strict JSON.
    #[error("{url} cannot be read: {source}")]
    Json {
        /// The page.
        url: String,
        /// What is wrong with it.
        source: JsonError,
    },
    /// The page publishes no keys in a form that is read.
    #[error("{url} holds no keys that can be read: {source}")]
    Document {
        /// The page.
        url: String,
        /// What is wrong with it.
        source: ControllerError,
    },
    /// The page is the document of somebody else.
    #[error("{url} should be the document of {expected}, but it calls itself {found}")]
    OtherDocument {
        /// The page.
        url: String,
        /// The identifier that led to it.
        expected: String,
        /// Its `id`; empty when it has none.
        found: String,
    },
    /// The owner's document does not list the key.
    #[error("{owner} does not list the key {key}")]
    NotListed {
        /// The key's identifier, or its thumbprint.
        key: String,
        /// The owner's identifier or page.
        owner: String,
    },
    /// The key is listed and cannot be used.
    #[error("the key {id} cannot be used: {source}")]
    Key {
        /// Its identifier.
        id: String,
        /// What is wrong with it.
        source: MethodError,
    },
}

/// Finds the key that a proof's `verificationMethod`, a token's `kid` or a 2.0 badge's `verification.creator` names.
///
/// The key counts as its controller's only if the controller's own document lists it (Controlled Identifiers 1.0, section 3.3), so
/// at most two pages are asked for.
///
/// # Errors
/// [`FindError`].
pub fn find(reference: &str, web: &dyn Web) -> Result<Found, FindError> {
    let identifier = Identifier::parse(reference)?;
    let url = match &identifier.source {
        Source::Key(key) => return Ok(Found::in_identifier(key, reference, identifier.subject)),
        Source::Jwk(jwk) => return Ok(Found::in_did_jwk(jwk, reference, identifier.subject)),
        Source::Page(url) => url,
    };
    let document = load(url, web)?;
    match document.form {
        Form::Document => belongs_to(&document, identifier.subject, url)?,
        Form::Method => belongs_to(&document, reference, url)?,
        Form::KeySet | Form::Key => {}
    }
    let not_listed = || FindError::NotListed {
        key: jose::shorten(reference),
        owner: url.clone(),
    };
    let method = document.method(reference).ok_or_else(not_listed)?;
    let found = Found::published(method, reference, url)?;
    let owner = match document.form {
        Form::KeySet | Form::Key => {
            return Ok(Found {
                listing: Listing::KeySet,
                controller: document.id.filter(|id| id == identifier.subject),
                ..found
            });
        }
        Form::Document => method.controller.as_deref().unwrap_or(identifier.subject),
        Form::Method => method.controller.as_deref().ok_or_else(not_listed)?,
    };
    let is_own = document.form == Form::Document && owner == identifier.subject;
    Ok(Found {
        listing: match is_own {
            true => document.listing(method.id.as_deref()),
            false => listing_elsewhere(owner, &found, web)?,
        },
        controller: Some(owner.to_owned()),
        ..found
    })
}

/// Finds a key among those that an issuer publishes: the question about a key that came in a token's header.
///
/// # Errors
/// [`FindError`]; [`FindError::NotListed`] means that the issuer is known and the key is not the issuer's.
pub fn find_key(issuer: &str, key: &VerificationKey, web: &dyn Web) -> Result<Found, FindError> {
    let identifier = Identifier::parse(issuer)?;
    let subject = identifier.subject;
    let not_listed = || FindError::NotListed {
        key: key.thumbprint(),
        owner: jose::shorten(issuer),
    };
    let url = match &identifier.source {
        Source::Key(own) if own == key => return Ok(Found::in_identifier(own, issuer, subject)),
        Source::Jwk(own) if own.key() == key => return Ok(Found::in_did_jwk(own, issuer, subject)),
        Source::Key(_) | Source::Jwk(_) => return Err(not_listed()),
        Source::Page(url) => url,
    };
    let document = load(url, web)?;
    if document.form == Form::Method {
        return Err(not_listed());
    }
    if document.form == Form::Document || document.id.is_some() {
        belongs_to(&document, subject, url)?;
    }
    let (method, listing) = document
        .methods
        .iter()
        .filter(|method| method.key.as_ref().is_ok_and(|own| own == key))
        .filter(|method| method.controller.as_deref().is_none_or(|owner| owner == subject))
        .map(|method| (method, document.listing(method.id.as_deref())))
        .min_by_key(|(_, listing)| *listing == Listing::Other)
        .ok_or_else(not_listed)?;
    Ok(Found {
        controller: Some(subject.to_owned()),
        listing,
        ..Found::published(method, issuer, url)?
    })
}

fn load(url: &str, web: &dyn Web) -> Result<Controller, FindError> {
    let bytes = match web.get(url) {
        Page::Found(bytes) => bytes,
        Page::Missing => return Err(FindError::Missing { url: url.to_owned() }),
        Page::Unreachable => return Err(FindError::Unreachable { url: url.to_owned() }),
    };
    let document = json::parse(&bytes).map_err(|source| FindError::Json {
        url: url.to_owned(),
        source,
    })?;
    Controller::parse(&document).map_err(|source| FindError::Document {
        url: url.to_owned(),
        source,
    })
}

fn belongs_to(document: &Controller, expected: &str, url: &str) -> Result<(), FindError> {
    match &document.id {
        Some(id) if id == expected => Ok(()),
        other => Err(FindError::OtherDocument {
            url: url.to_owned(),
            expected: jose::shorten(expected),
            found: jose::shorten(other.as_deref().unwrap_or_default()),
        }),
    }
}

/// As [`listing_at`]. Whose key it is says the key; whether it is, its owner would have to say, who may be out of reach.
fn listing_elsewhere(owner: &str, found: &Found, web: &dyn Web) -> Result<Listing, FindError> {
    match listing_at(owner, found, web) {
        Err(FindError::Unreachable { .. } | FindError::Identifier(DidError::UnknownMethod { .. })) => {
            Ok(Listing::Unconfirmed)
        }
        listing => listing,
    }
}

/// In what list of its owner's document a key stands that was published elsewhere and names that owner.
fn listing_at(owner: &str, found: &Found, web: &dyn Web) -> Result<Listing, FindError> {
    let not_listed = || FindError::NotListed {
        key: jose::shorten(found.id.as_deref().unwrap_or_default()),
        owner: jose::shorten(owner),
    };
    let identifier = Identifier::parse(owner)?;
    let Source::Page(url) = &identifier.source else {
        return Err(not_listed());
    };
    let document = load(url, web)?;
    belongs_to(&document, identifier.subject, url)?;
    let another_key = document
        .methods
        .iter()
        .any(|method| method.id == found.id && method.key.as_ref().ok() != Some(&found.key));
    match document.listing(found.id.as_deref()) {
        Listing::Other | Listing::KeySet | Listing::Unconfirmed => Err(not_listed()),
        _ if another_key => Err(not_listed()),
        listing => Ok(listing),
    }
}
