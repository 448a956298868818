//! A public key of any kind that signatures are checked with, and its text forms.

mod p256;
mod rsa;

pub use p256::P256Key;
pub use rsa::RsaKey;

use super::shorten;
use crate::key::{Equation, KeyError, PublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// Multicodec prefixes as varints (Controlled Identifiers 1.0, section 2.2.2).
const ED25519_PUB: [u8; 2] = [0xed, 0x01];
const P256_PUB: [u8; 2] = [0x80, 0x24];
const RSA_PUB: [u8; 2] = [0x85, 0x24];

/// The longest multibase key that is decoded, in characters: base58 takes quadratic time. RSA with 8,192 bits has about 1,420.
const MAX_MULTIBASE: usize = 1_500;

/// A public key. Two are equal when they are the same key, however they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerificationKey {
    /// Ed25519, RFC 8032: EdDSA and the eddsa cryptosuites.
    Ed25519(PublicKey),
    /// P-256: ES256 and ecdsa-rdfc-2019.
    P256(P256Key),
    /// RSA: RS256.
    Rsa(RsaKey),
}

/// Why a text is not a key that signatures are checked with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadKey {
    /// Not multibase base58-btc.
    #[error("expected a key in base58, beginning with z, found {found}")]
    NotBase58 {
        /// The text.
        found: String,
    },
    /// A multicodec, curve or PEM label that is not read.
    #[error("this kind of key is not read (only Ed25519, P-256 and RSA are): {found}")]
    UnknownKind {
        /// What names the kind.
        found: String,
    },
    /// An Ed25519 key that is none, or weak.
    #[error("{0}")]
    Ed25519(#[from] KeyError),
    /// Not a point of P-256.
    #[error("the key has the form of a P-256 key, but it is not a point on that curve")]
    NotOnCurve,
    /// An RSA modulus outside 2,048..=8,192 bits.
    #[error("the RSA key has {bits} bits; expected 2048 to 8192")]
    RsaSize {
        /// Its length in bits.
        bits: usize,
    },
    /// An RSA exponent with which signatures mean nothing, or an even modulus.
    #[error("the RSA key has an exponent or a modulus that no sound key has")]
    RsaNumbers,
    /// Not a public key in PEM.
    #[error(
        "expected a text that begins with -----BEGIN PUBLIC KEY-----, found something else or damaged text"
    )]
    Pem,
    /// Not the ASN.1 that such a key has.
    #[error("the key's ASN.1 structure is damaged")]
    Der,
}

impl VerificationKey {
    /// Reads `publicKeyMultibase`: `z`, then base58-btc of a multicodec prefix and the key: Ed25519 (0xed), P-256 compressed
    /// (0x1200) or RSA (0x1205, the PKCS#1 structure).
    ///
    /// # Errors
    /// [`BadKey`].
    pub fn from_multibase(text: &str) -> Result<VerificationKey, BadKey> {
        let bytes = text.strip_prefix('z').and_then(decode_base58);
        let bytes = bytes.ok_or_else(|| BadKey::NotBase58 { found: shorten(text) })?;
        match bytes.split_first_chunk() {
            Some((&ED25519_PUB, _)) => Ok(VerificationKey::Ed25519(PublicKey::from_multibase(text)?)),
            Some((&P256_PUB, point)) => P256Key::from_compressed(point).map(VerificationKey::P256),
            Some((&RSA_PUB, der)) => RsaKey::from_pkcs1(der).map(VerificationKey::Rsa),
            _ => Err(BadKey::UnknownKind { found: shorten(text) }),
        }
    }

    /// Reads the raw 32 bytes of an Ed25519 key (RFC 8032, section 5.1.2), as JWK and `publicKeyBase58` hold them.
    ///
    /// # Errors
    /// [`BadKey::Ed25519`].
    pub fn from_ed25519(raw: &[u8; 32]) -> Result<VerificationKey, BadKey> {
        Ok(VerificationKey::Ed25519(PublicKey::from_multibase(
            &ed25519_multibase(raw),
        )?))
    }

    /// Reads `publicKeyBase58` of the older verification methods: the bare Ed25519 key in base58-btc.
    ///
    /// # Errors
    /// [`BadKey`].
    pub fn from_base58(text: &str) -> Result<VerificationKey, BadKey> {
        let bytes = decode_base58(text).ok_or_else(|| BadKey::NotBase58 { found: shorten(text) })?;
        let raw = bytes
            .as_slice()
            .try_into()
            .map_err(|_| BadKey::UnknownKind { found: shorten(text) })?;
        VerificationKey::from_ed25519(raw)
    }

    /// Reads `publicKeyPem` of Open Badges 2.0: an RSA key as `PUBLIC KEY` (RFC 5280) or `RSA PUBLIC KEY` (RFC 8017), its base64
    /// broken into lines of any length.
    ///
    /// # Errors
    /// [`BadKey`].
    pub fn from_pem(pem: &str) -> Result<VerificationKey, BadKey> {
        RsaKey::from_pem(pem).map(VerificationKey::Rsa)
    }

    /// True when `signature` is this key's over `message`: Ed25519 by the strict rules, ECDSA with SHA-256 as 64 raw bytes (r, s),
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            VerificationKey::Ed25519(key) => {
                <&[u8; 64]>::try_from(signature).is_ok_and(|signature| key.verifies(message, signature))
            }
            VerificationKey::P256(key) => key.verifies(message, signature),
            VerificationKey::Rsa(key) => key.verifies(message, signature),
        }
    }

    /// What is left to check of a signature by a prepared key ([`PublicKey::prepared`]). None where there is more, or nothing.
    pub(crate) fn equation(&self, message: &[u8], signature: &[u8]) -> Option<Equation> {
        match self {
            VerificationKey::Ed25519(key) => key.equation(message, signature.try_into().ok()?),
            _ => None,
        }
    }

    /// The same key, prepared to check many signatures where that can be done ([`PublicKey::prepared`]).
    pub fn prepared(&self) -> VerificationKey {
        match self {
            VerificationKey::Ed25519(key) => VerificationKey::Ed25519(key.prepared()),
            other => other.clone(),
        }
    }

    /// The kind of key in words: `Ed25519`, `P-256` or `RSA`.
    pub fn kind(&self) -> &'static str {
        match self {
            VerificationKey::Ed25519(_) => "Ed25519",
            VerificationKey::P256(_) => "P-256",
            VerificationKey::Rsa(_) => "RSA",
        }
    }

    /// The name of the key by its content alone: base64url of SHA-256 over its required JWK members (RFC 7638).
    pub fn thumbprint(&self) -> String {
        let base64 = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let members = match self {
            VerificationKey::Ed25519(key) => {
                format!(
                    r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#,
                    base64(&ed25519_bytes(key))
                )
            }
            VerificationKey::P256(key) => {
                let (x, y) = key.coordinates();
                format!(
                    r#"{{"crv":"P-256","kty":"EC","x":"{}","y":"{}"}}"#,
                    base64(x),
                    base64(y)
                )
            }
            VerificationKey::Rsa(key) => {
                format!(
                    r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#,
                    base64(key.exponent()),
                    base64(key.modulus())
                )
            }
        };
        base64(&Sha256::digest(members))
    }
}

impl From<&PublicKey> for VerificationKey {
    fn from(key: &PublicKey) -> VerificationKey {
        VerificationKey::Ed25519(key.clone())
    }
}

impl From<&VerificationKey> for VerificationKey {
    fn from(key: &VerificationKey) -> VerificationKey {
        key.clone()
    }
}

fn decode_base58(encoded: &str) -> Option<Vec<u8>> {
    if encoded.len() > MAX_MULTIBASE {
        return None;
    }
    bs58::decode(encoded).into_vec().ok()
}

fn ed25519_multibase(raw: &[u8; 32]) -> String {
    let mut bytes = ED25519_PUB.to_vec();
    bytes.extend_from_slice(raw);
    format!("z{}", bs58::encode(bytes).into_string())
}

/// The inverse of [`ed25519_multibase`].
fn ed25519_bytes(key: &PublicKey) -> Vec<u8> {
    let multibase = key.multibase();
    bs58::decode(&multibase[1..])
        .into_vec()
        .expect("a key writes itself in base58")
        .split_off(ED25519_PUB.len())
}
