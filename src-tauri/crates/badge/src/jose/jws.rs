//! Compact JWS (RFC 7515, section 3.1) with the algorithms of an allow-list (RFC 7518, section 3; RFC 8037, section 3.1).

use super::jwk::{Jwk, JwkError};
use super::key::VerificationKey;
use super::{base64url, shorten};
use crate::json::{self, Json, JsonError};

/// The longest token that is read, in bytes: a payload of [`json::MAX_BYTES`] in base64url and room for header and signature.
pub const MAX_TOKEN_BYTES: usize = 6 * 1024 * 1024;

/// A signature algorithm on the allow-list. There is no variant for `none` or an HMAC, so no code can accept one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// ECDSA with P-256 and SHA-256; the signature is 64 bytes, r and s.
    Es256,
    /// Ed25519.
    EdDsa,
}

impl Algorithm {
    /// The name in the header: `RS256`, `ES256` or `EdDSA`.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Rs256 => "RS256",
            Algorithm::Es256 => "ES256",
            Algorithm::EdDsa => "EdDSA",
        }
    }

    fn parse(name: &str) -> Result<Algorithm, JwsError> {
        match name {
            "RS256" => Ok(Algorithm::Rs256),
            "ES256" => Ok(Algorithm::Es256),
            "EdDSA" => Ok(Algorithm::EdDsa),
            _ if name.eq_ignore_ascii_case("none") => Err(JwsError::Unsigned),
            _ if name
                .get(..2)
                .is_some_and(|start| start.eq_ignore_ascii_case("HS")) =>
            {
                Err(JwsError::SharedSecret { found: shorten(name) })
            }
            _ => Err(JwsError::UnknownAlgorithm { found: shorten(name) }),
        }
    }

    fn fits(self, key: &VerificationKey) -> bool {
        matches!(
            (self, key),
            (Algorithm::Rs256, VerificationKey::Rsa(_))
                | (Algorithm::Es256, VerificationKey::P256(_))
                | (Algorithm::EdDsa, VerificationKey::Ed25519(_))
        )
    }
}

/// What the protected header says. Members that are not listed here are without effect (RFC 7515, section 4.2); `jku`, `x5u` and
/// `x5c` are among them, because a badge that says where its own key lies proves nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// `alg`
    pub algorithm: Algorithm,
    /// `kid`: the identifier of the key, for Open Badges a URL or DID URL.
    pub key_id: Option<String>,
    /// `jwk`: a key that the signer put in. It shows that the text is unchanged, not who signed it.
    pub key: Option<Jwk>,
    /// `typ`, such as `JWT`, `vc+jwt` or `vc+ld+json+jwt`.
    pub media_type: Option<String>,
}

/// Why a text is not a signed token, or its signature does not hold.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JwsError {
    /// More than [`MAX_TOKEN_BYTES`].
    #[error("the token is {found} bytes long; at most {MAX_TOKEN_BYTES} are read")]
    TooLong {
        /// Its length in bytes.
        found: usize,
    },
    /// Not three parts.
    #[error("expected three parts with a dot between them, found {found}")]
    Parts {
        /// The number of parts.
        found: usize,
    },
    /// A part is not base64url.
    #[error("the {part} is damaged: expected base64url without padding")]
    Base64 {
        /// `header`, `payload` or `signature`.
        part: &'static str,
    },
    /// The header is not strict JSON.
    #[error("the header cannot be read: {0}")]
    HeaderJson(JsonError),
    /// A header member is missing or has another type.
    #[error("the header's member {member} is missing or is not what it must be")]
    HeaderMember {
        /// Its name.
        member: &'static str,
    },
    /// `alg` is `none`.
    #[error("the badge says of itself that it is not signed (alg \"none\")")]
    Unsigned,
    /// `alg` is an HMAC: whoever can check it can also forge it.
    #[error(
        "the badge is signed with a shared secret ({found}), which anybody who can check it could also forge"
    )]
    SharedSecret {
        /// The algorithm.
        found: String,
    },
    /// `alg` is none of the three.
    #[error("the signature algorithm {found} is not one that Open Badges asks for (RS256, ES256, EdDSA)")]
    UnknownAlgorithm {
        /// The algorithm.
        found: String,
    },
    /// `crit` names extensions that must be understood (RFC 7515, section 4.1.11), or `b64` changes what is signed (RFC 7797).
    #[error("the token demands an extension that is not known here")]
    Critical,
    /// `jwk` is not a key that signatures are checked with.
    #[error("the key in the header cannot be used: {0}")]
    HeaderKey(#[from] JwkError),
    /// The key is of another kind than the algorithm.
    #[error("the token is signed with {algorithm}, but the key is of the kind {key}")]
    KeyKind {
        /// The algorithm of the header.
        algorithm: &'static str,
        /// The kind of the key.
        key: &'static str,
    },
    /// The signature is not this key's over this content.
    #[error("the signature does not match: the content was changed, or another key signed it")]
    Signature,
}

/// A compact JWS that was taken apart. Nothing of it is verified until [`Jws::check`] says so.
#[derive(Clone, Debug)]
pub struct Jws<'t> {
    header: Header,
    signed: &'t str,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

impl<'t> Jws<'t> {
    /// Takes a token apart. White space around it is the caller's to cut off; inside it is an error.
    ///
    /// # Errors
    /// [`JwsError`], except those of [`Jws::check`].
    pub fn parse(token: &'t str) -> Result<Jws<'t>, JwsError> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err(JwsError::TooLong { found: token.len() });
        }
        let wrong_parts = || JwsError::Parts {
            found: token.split('.').count(),
        };
        let (signed, signature) = token.rsplit_once('.').ok_or_else(wrong_parts)?;
        let (header, payload) = signed.split_once('.').ok_or_else(wrong_parts)?;
        if payload.contains('.') {
            return Err(wrong_parts());
        }
        let decode = |text, part| base64url(text).ok_or(JwsError::Base64 { part });
        Ok(Jws {
            header: Header::parse(&decode(header, "header")?)?,
            signed,
            payload: decode(payload, "payload")?,
            signature: decode(signature, "signature")?,
        })
    }

    /// The protected header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The decoded payload.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// Checks the signature with a key of which the caller knows whose it is.
    ///
    /// # Errors
    /// [`JwsError::KeyKind`] when the key is not made for the header's algorithm, else [`JwsError::Signature`].
    pub fn check(&self, key: &VerificationKey) -> Result<(), JwsError> {
        if !self.header.algorithm.fits(key) {
            return Err(JwsError::KeyKind {
                algorithm: self.header.algorithm.name(),
                key: key.kind(),
            });
        }
        if key.verifies(self.signed.as_bytes(), &self.signature) {
            Ok(())
        } else {
            Err(JwsError::Signature)
        }
    }
}

impl Header {
    fn parse(text: &[u8]) -> Result<Header, JwsError> {
        let header = json::parse(text).map_err(JwsError::HeaderJson)?;
        let name = header.get("alg").and_then(Json::as_str);
        let algorithm = Algorithm::parse(name.ok_or(JwsError::HeaderMember { member: "alg" })?)?;
        let plain_payload = header.get("b64").is_some_and(|b64| b64.as_bool() != Some(true));
        if header.get("crit").is_some() || plain_payload {
            return Err(JwsError::Critical);
        }
        Ok(Header {
            algorithm,
            key_id: optional_text(&header, "kid")?,
            key: header.get("jwk").map(Jwk::parse).transpose()?,
            media_type: optional_text(&header, "typ")?,
        })
    }
}

fn optional_text(header: &Json, member: &'static str) -> Result<Option<String>, JwsError> {
    match header.get(member) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text.clone().into_owned())),
        Some(_) => Err(JwsError::HeaderMember { member }),
    }
}
