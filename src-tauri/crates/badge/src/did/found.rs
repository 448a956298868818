//! A key that was found, and how it belongs to an issuer.

use super::controller::{Listing, Method};
use super::{FindError, Identifier, Source, host};
use crate::jose::{self, Jwk, Uses, VerificationKey};
use jiff::Timestamp;

/// A key and what its owner publishes about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The key.
    pub key: VerificationKey,
    /// Its identifier, where it has one.
    pub id: Option<String>,
    /// Whose key it is by the owner's own document. None for a key set or key that does not say.
    pub controller: Option<String>,
    /// In what list of the owner's document it stands.
    pub listing: Listing,
    /// What a JWK says that it is for.
    pub uses: Uses,
    /// True when the private half is published with it: anybody can sign with it.
    pub holds_secret: bool,
    /// When its owner took it back, if so.
    pub revoked: Option<Timestamp>,
    /// When it ends, if it does.
    pub expires: Option<Timestamp>,
    /// The page that it was read from; None when the identifier itself holds it.
    pub page: Option<String>,
}

/// How a key belongs to an issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tie {
    /// The issuer publishes it for signing statements: `assertionMethod`, or the issuer's own key set.
    Issuer,
    /// The issuer lists it as `publicKey`, which is enough for Open Badges 2.0 and not for 3.0.
    PublicKey,
    /// It lies in a key set that names nobody, but on the issuer's own web server.
    SameOrigin,
    /// The issuer publishes it, but not for signing statements.
    OtherPurpose,
    /// It says that it is the issuer's, and the issuer's document cannot be had or read here.
    Unconfirmed,
    /// It is somebody else's.
    Other {
        /// Whose.
        controller: String,
    },
    /// Nothing ties it to anybody.
    Nobody,
}

/// True when two web URLs have the same scheme, host and port (RFC 6454).
pub fn same_origin(one: &str, other: &str) -> bool {
    let origin = |url: &str| {
        let secure = url.starts_with("https:");
        let standard_port = if secure { ":443" } else { ":80" };
        let host = host(url)?.to_ascii_lowercase();
        let host = host.strip_suffix(standard_port).unwrap_or(&host).to_owned();
        Some((secure, host))
    };
    origin(one).is_some_and(|origin_of_one| origin(other) == Some(origin_of_one))
}

impl Found {
    /// Says how the key belongs to the issuer whose id a credential names.
    pub fn tie(&self, issuer: &str) -> Tie {
        match &self.controller {
            Some(controller) if controller != issuer => Tie::Other {
                controller: controller.clone(),
            },
            Some(_) => match self.listing {
                Listing::Assertion | Listing::KeySet => Tie::Issuer,
                Listing::PublicKey => Tie::PublicKey,
                Listing::Other => Tie::OtherPurpose,
                Listing::Unconfirmed => Tie::Unconfirmed,
            },
            None => match (&self.page, Identifier::parse(issuer).map(|issuer| issuer.source)) {
                (Some(page), Ok(Source::Page(own))) if *page == own => Tie::Issuer,
                (Some(page), Ok(Source::Page(own))) if same_origin(page, &own) => Tie::SameOrigin,
                _ => Tie::Nobody,
            },
        }
    }

    pub(super) fn in_identifier(key: &VerificationKey, reference: &str, subject: &str) -> Found {
        Found {
            key: key.clone(),
            id: Some(reference.to_owned()),
            controller: Some(subject.to_owned()),
            listing: Listing::Assertion,
            uses: Uses::default(),
            holds_secret: false,
            revoked: None,
            expires: None,
            page: None,
        }
    }

    pub(super) fn in_did_jwk(jwk: &Jwk, reference: &str, subject: &str) -> Found {
        Found {
            uses: jwk.uses().clone(),
            holds_secret: jwk.holds_secret(),
            ..Found::in_identifier(jwk.key(), reference, subject)
        }
    }

    /// A key as a page has it, its controller and listing still open.
    pub(super) fn published(method: &Method, reference: &str, url: &str) -> Result<Found, FindError> {
        let key = method.key.clone().map_err(|source| FindError::Key {
            id: jose::shorten(method.id.as_deref().unwrap_or(reference)),
            source,
        })?;
        Ok(Found {
            key,
            id: method.id.clone(),
            controller: None,
            listing: Listing::Other,
            uses: method.uses.clone(),
            holds_secret: method.holds_secret,
            revoked: method.revoked,
            expires: method.expires,
            page: Some(url.to_owned()),
        })
    }
}
