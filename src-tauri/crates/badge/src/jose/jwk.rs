//! Keys and key sets as JSON (RFC 7517; RFC 7518, section 6; RFC 8037, section 2).

use super::jws::Algorithm;
use super::key::{BadKey, P256Key, RsaKey, VerificationKey};
use super::{base64url, shorten};
use crate::json::Json;

/// Members that only a private key has (RFC 7518, sections 6.2.2 and 6.3.2; RFC 8037, section 2).
const PRIVATE_MEMBERS: [&str; 7] = ["d", "p", "q", "dp", "dq", "qi", "oth"];

/// The most keys that one set may hold.
const MAX_KEYS: usize = 1_000;

/// A public key in JWK form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jwk {
    key: VerificationKey,
    id: Option<String>,
    uses: Uses,
    private: bool,
}

/// What a JWK's `alg`, `use` and `key_ops` permit. By default everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    algorithm: Option<String>,
    usage: Option<String>,
    operations: Option<Vec<String>>,
}

/// Why a JSON value is no public key for signatures, or not for this one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JwkError {
    /// A member is missing, has another type or is not base64url of the right length.
    #[error("the key's member \"{member}\" is missing or damaged")]
    Member {
        /// Its name.
        member: &'static str,
    },
    /// A symmetric key (`kty` is `oct`).
    #[error("the key is a shared secret, not a public key")]
    SharedSecret,
    /// A kind or curve that is not read.
    #[error("this kind of key is not read (only RSA, P-256 and Ed25519 are): {found}")]
    UnknownKind {
        /// `kty` or `crv`.
        found: String,
    },
    /// The numbers are no sound key.
    #[error("{0}")]
    Key(#[from] BadKey),
    /// `alg`, `use` or `key_ops` exclude the signature.
    #[error("the key's owner says that it is not for this: \"{member}\" is {found}")]
    Use {
        /// `alg`, `use` or `key_ops`.
        member: &'static str,
        /// Its value.
        found: String,
    },
    /// Not an object with `keys`.
    #[error("expected a set of at most {MAX_KEYS} keys in a member \"keys\"")]
    Set,
}

impl Jwk {
    /// Reads one key.
    ///
    /// # Errors
    /// [`JwkError`]; a key with private members is read and noticed, see [`Jwk::holds_secret`].
    pub fn parse(jwk: &Json) -> Result<Jwk, JwkError> {
        let kind = text(jwk, "kty")?.ok_or(JwkError::Member { member: "kty" })?;
        let key = match kind.as_str() {
            "RSA" => VerificationKey::Rsa(RsaKey::from_components(&bytes(jwk, "n")?, &bytes(jwk, "e")?)?),
            "EC" => curve_point(jwk)?,
            "OKP" => edwards_key(jwk)?,
            "oct" => return Err(JwkError::SharedSecret),
            other => {
                return Err(JwkError::UnknownKind {
                    found: shorten(other),
                });
            }
        };
        Ok(Jwk {
            key,
            id: text(jwk, "kid")?,
            uses: Uses::parse(jwk)?,
            private: PRIVATE_MEMBERS.iter().any(|member| jwk.get(member).is_some()),
        })
    }

    /// The key itself.
    pub fn key(&self) -> &VerificationKey {
        &self.key
    }

    /// `kid`
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What the key is for.
    pub fn uses(&self) -> &Uses {
        &self.uses
    }

    /// True when private members stand in this key: whoever saw it can sign with it, so its signatures prove nothing.
    pub fn holds_secret(&self) -> bool {
        self.private
    }
}

impl Uses {
    fn parse(jwk: &Json) -> Result<Uses, JwkError> {
        let operations = match jwk.get("key_ops") {
            None => None,
            Some(Json::Array(elements)) => Some(
                elements
                    .iter()
                    .map(|element| element.as_str().map(str::to_owned))
                    .collect::<Option<Vec<_>>>()
                    .ok_or(JwkError::Member { member: "key_ops" })?,
            ),
            Some(_) => return Err(JwkError::Member { member: "key_ops" }),
        };
        Ok(Uses {
            algorithm: text(jwk, "alg")?,
            usage: text(jwk, "use")?,
            operations,
        })
    }

    /// Says whether signatures by `algorithm` may be checked with the key. `use` must be `sig` and `key_ops` must contain
    /// `verify`, where they are there.
    ///
    /// # Errors
    /// [`JwkError::Use`].
    pub fn permit(&self, algorithm: Algorithm) -> Result<(), JwkError> {
        match &self.algorithm {
            Some(other) if other != algorithm.name() => Err(refusal("alg", other)),
            _ => self.permit_signatures(),
        }
    }

    /// Says whether signatures may be checked with the key, whatever their algorithm: a proof has a cryptosuite in its place.
    ///
    /// # Errors
    /// [`JwkError::Use`].
    pub fn permit_signatures(&self) -> Result<(), JwkError> {
        match (&self.usage, &self.operations) {
            (Some(other), _) if other != "sig" => Err(refusal("use", other)),
            (_, Some(list)) if !list.iter().any(|one| one == "verify") => {
                Err(refusal("key_ops", &list.join(" ")))
            }
            _ => Ok(()),
        }
    }
}

fn refusal(member: &'static str, found: &str) -> JwkError {
    JwkError::Use {
        member,
        found: shorten(found),
    }
}

/// A set of keys (RFC 7517, section 5). What is no key of a kind that is read is kept as the reason why, not refused.
#[derive(Clone, Debug)]
pub struct JwkSet(Vec<(Option<String>, Result<Jwk, JwkError>)>);

impl JwkSet {
    /// Reads `{"keys": […]}`; other members are without effect.
    ///
    /// # Errors
    /// [`JwkError::Set`].
    pub fn parse(set: &Json) -> Result<JwkSet, JwkError> {
        let keys = set.get("keys").and_then(Json::as_array).ok_or(JwkError::Set)?;
        if keys.len() > MAX_KEYS {
            return Err(JwkError::Set);
        }
        let id = |jwk: &Json| jwk.get("kid").and_then(Json::as_str).map(str::to_owned);
        Ok(JwkSet(
            keys.iter().map(|jwk| (id(jwk), Jwk::parse(jwk))).collect(),
        ))
    }

    /// The keys in their order, each with its `kid`.
    pub fn iter(&self) -> impl Iterator<Item = (Option<&str>, &Result<Jwk, JwkError>)> {
        self.0.iter().map(|(id, jwk)| (id.as_deref(), jwk))
    }
}

fn text(jwk: &Json, member: &'static str) -> Result<Option<String>, JwkError> {
    match jwk.get(member) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text.clone().into_owned())),
        Some(_) => Err(JwkError::Member { member }),
    }
}

fn bytes(jwk: &Json, member: &'static str) -> Result<Vec<u8>, JwkError> {
    text(jwk, member)?
        .and_then(|text| base64url(&text))
        .ok_or(JwkError::Member { member })
}

fn exactly_32(jwk: &Json, member: &'static str) -> Result<[u8; 32], JwkError> {
    bytes(jwk, member)?
        .try_into()
        .map_err(|_| JwkError::Member { member })
}

fn curve_point(jwk: &Json) -> Result<VerificationKey, JwkError> {
    match text(jwk, "crv")?.as_deref() {
        Some("P-256") => {
            let key = P256Key::from_coordinates(&exactly_32(jwk, "x")?, &exactly_32(jwk, "y")?)?;
            Ok(VerificationKey::P256(key))
        }
        Some(other) => Err(JwkError::UnknownKind {
            found: shorten(other),
        }),
        None => Err(JwkError::Member { member: "crv" }),
    }
}

fn edwards_key(jwk: &Json) -> Result<VerificationKey, JwkError> {
    match text(jwk, "crv")?.as_deref() {
        Some("Ed25519") => Ok(VerificationKey::from_ed25519(&exactly_32(jwk, "x")?)?),
        Some(other) => Err(JwkError::UnknownKind {
            found: shorten(other),
        }),
        None => Err(JwkError::Member { member: "crv" }),
    }
}
