//! Whose key it is: identifiers of issuers and keys (DID Core 1.0, did:key, did:jwk, did:web, https) and the documents that they
//! lead to.
//!
//! What a badge says about its own key counts for nothing here. [`find`] follows the name of a key to where its owner publishes it,
//! [`find_key`] looks a key up among those that an issuer publishes, and [`Found::tie`] says whether the key is that issuer's.

mod controller;
mod find;
mod found;
#[cfg(test)]
mod tests;

pub use controller::{Controller, ControllerError, Form, Listing, Method, MethodError};
pub use find::{FindError, find, find_key};
pub use found::{Found, Tie, same_origin};

use crate::jose::{self, BadKey, Jwk, JwkError, VerificationKey};
use crate::json;

/// The longest identifier that is read, in bytes. A did:jwk of an RSA key with 8,192 bits has about 2,000.
pub const MAX_IDENTIFIER_BYTES: usize = 8 * 1024;

/// An identifier of a person, an organisation or one of their keys, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier<'t> {
    /// The identifier without its fragment: whose key it is.
    pub subject: &'t str,
    /// What stands behind `#`: which of the keys.
    pub fragment: Option<&'t str>,
    /// Where the keys are.
    pub source: Source,
}

/// Where an identifier's keys are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// In the identifier itself: did:key.
    Key(VerificationKey),
    /// In the identifier itself: did:jwk.
    Jwk(Jwk),
    /// On the page with this URL: did:web, https and http identifiers. What a page at `http:` says, anybody on the way to it could
    /// have changed: a person should be told.
    Page(String),
}

/// Why a text does not identify anybody whose keys can be found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DidError {
    /// Longer than [`MAX_IDENTIFIER_BYTES`], empty, or with white space or control characters.
    #[error("expected an identifier, found a text that is empty, too long or has blanks in it")]
    Malformed,
    /// None of `did:`, `https:` and `http:`.
    #[error("expected an identifier that begins with did: or https:, found {found}")]
    UnknownScheme {
        /// The identifier.
        found: String,
    },
    /// A DID method that is not read.
    #[error("this kind of DID is not read (only did:key, did:web and did:jwk are): {found}")]
    UnknownMethod {
        /// The identifier.
        found: String,
    },
    /// A DID URL with a path or query, which names no key.
    #[error("expected a DID without a path or a question mark, found {found}")]
    PathOrQuery {
        /// The identifier.
        found: String,
    },
    /// The fragment names no key of a DID that holds its only key itself.
    #[error("the part behind # does not name the key of {found}")]
    Fragment {
        /// The identifier.
        found: String,
    },
    /// A did:web or web address without a sound host, port or path.
    #[error("the web address in {found} is not sound")]
    Address {
        /// The identifier.
        found: String,
    },
    /// The key in a did:key is none.
    #[error("{0}")]
    Key(#[from] BadKey),
    /// The key in a did:jwk is none.
    #[error("{0}")]
    Jwk(#[from] JwkError),
    /// The content of a did:jwk is not base64url of strict JSON.
    #[error("the did:jwk is damaged: {found}")]
    JwkText {
        /// The identifier.
        found: String,
    },
}

impl<'t> Identifier<'t> {
    /// Takes an identifier apart, with or without a fragment.
    ///
    /// # Errors
    /// [`DidError`].
    pub fn parse(text: &'t str) -> Result<Identifier<'t>, DidError> {
        let plain = |text: &str| !text.chars().any(|c| c.is_whitespace() || c.is_control());
        if text.is_empty() || text.len() > MAX_IDENTIFIER_BYTES || !plain(text) {
            return Err(DidError::Malformed);
        }
        let (subject, fragment) = match text.split_once('#') {
            Some((subject, fragment)) => (subject, Some(fragment)),
            None => (text, None),
        };
        let source = if let Some(did) = subject.strip_prefix("did:") {
            did_source(did, fragment, text)?
        } else if host(subject).is_some() {
            Source::Page(page_address(subject).ok_or_else(|| address(text))?)
        } else {
            return Err(DidError::UnknownScheme {
                found: jose::shorten(text),
            });
        };
        Ok(Identifier {
            subject,
            fragment,
            source,
        })
    }
}

fn address(text: &str) -> DidError {
    DidError::Address {
        found: jose::shorten(text),
    }
}

fn did_source(did: &str, fragment: Option<&str>, text: &str) -> Result<Source, DidError> {
    if did.contains(['/', '?']) {
        return Err(DidError::PathOrQuery {
            found: jose::shorten(text),
        });
    }
    let (method, rest) = did.split_once(':').unwrap_or((did, ""));
    let names_only_key = |name: &str| {
        if fragment.is_none_or(|fragment| fragment == name) {
            Ok(())
        } else {
            Err(DidError::Fragment {
                found: jose::shorten(text),
            })
        }
    };
    match method {
        "key" => {
            names_only_key(rest)?;
            Ok(Source::Key(VerificationKey::from_multibase(rest)?))
        }
        "jwk" => {
            names_only_key("0")?;
            let broken = || DidError::JwkText {
                found: jose::shorten(text),
            };
            let bytes = jose::base64url(rest).ok_or_else(broken)?;
            let jwk = json::parse(&bytes).map_err(|_| broken())?;
            Ok(Source::Jwk(Jwk::parse(&jwk)?))
        }
        "web" => Ok(Source::Page(web_address(rest).ok_or_else(|| address(text))?)),
        _ => Err(DidError::UnknownMethod {
            found: jose::shorten(text),
        }),
    }
}

/// The page of a did:web (did:web method specification, section 2.5.2): host, which may not be an IP address, and optional `%3A` port,
/// then path segments between colons; without a path `/.well-known` is meant.
fn web_address(rest: &str) -> Option<String> {
    let mut parts = rest.split(':');
    let host = parts.next()?.replace("%3A", ":").replace("%3a", ":");
    let sound_segment = |segment: &&str| {
        let characters = segment
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-%".contains(&b));
        !matches!(*segment, "" | "." | "..") && characters && !hides_divider(segment)
    };
    let path: Vec<&str> = parts.collect();
    let name = host.split(':').next().unwrap_or_default();
    let ip_address = name.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if ip_address || !sound_host(&host) || !path.iter().all(sound_segment) {
        return None;
    }
    let path = if path.is_empty() {
        ".well-known".to_owned()
    } else {
        path.join("/")
    };
    Some(format!("https://{}/{path}/did.json", host.to_ascii_lowercase()))
}

/// The page of a web identifier: the identifier itself, where it names a host without a user's name.
fn page_address(subject: &str) -> Option<String> {
    let characters = subject
        .bytes()
        .all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
    let sound = sound_host(host(subject)?) && characters && sound_escapes(subject);
    sound.then(|| subject.to_owned())
}

/// Host and port of a web URL.
fn host(url: &str) -> Option<&str> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next()
}

/// A DNS name or an IPv4 address, with an optional port.
fn sound_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let port = port.parse::<u16>().is_ok_and(|port| port > 0) && port.bytes().all(|b| b.is_ascii_digit());
    name.len() <= 253 && name.split('.').all(label) && port
}

/// Every `%` is followed by two hexadecimal digits.
fn sound_escapes(text: &str) -> bool {
    text.split('%').skip(1).all(|escape| {
        let digits = escape.get(..2);
        digits.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
    })
}

/// An escape is broken, or stands for a character that would divide the address: NUL, dot, slash, backslash.
fn hides_divider(segment: &str) -> bool {
    let divides = |escape: &str| {
        let digits = escape.get(..2).map(str::to_ascii_lowercase);
        matches!(digits.as_deref(), Some("00" | "2e" | "2f" | "5c"))
    };
    !sound_escapes(segment) || segment.split('%').skip(1).any(divides)
}
