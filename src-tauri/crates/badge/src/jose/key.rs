//! A public key of any kind that signatures are checked with, and its text forms.

use super::shorten;
use crate::key::{KeyError, PublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p256::elliptic_curve::sec1::ToSec1Point;
use pkcs8::der::asn1::UintRef;
use pkcs8::der::oid::ObjectIdentifier;
use pkcs8::der::{Decode, Reader, SliceReader};
use pkcs8::spki::SubjectPublicKeyInfoRef;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use sha2::{Digest as _, Sha256};

/// Multicodec prefixes as varints (Controlled Identifiers 1.0, section 2.2.2).
const ED25519_PUB: [u8; 2] = [0xed, 0x01];
const P256_PUB: [u8; 2] = [0x80, 0x24];
const RSA_PUB: [u8; 2] = [0x85, 0x24];

/// The longest multibase key that is decoded, in characters: base58 takes quadratic time. RSA with 8,192 bits has about 1,420.
const MAX_MULTIBASE: usize = 1_500;

/// The longest PEM text that is read, in bytes. RSA with 8,192 bits has about 1,500.
const MAX_PEM: usize = 8 * 1024;

/// `rsaEncryption`, RFC 8017, appendix A.1.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

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

/// A point on the curve P-256 (FIPS 186-5), never the point at infinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct P256Key([u8; 65]);

/// An RSA public key of 2,048 to 8,192 bits with an odd exponent from 3 to 2³³ − 1, the range that ring checks with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
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
        let (label, der) = decode_pem(pem).ok_or(BadKey::Pem)?;
        let key = match label {
            "PUBLIC KEY" => RsaKey::from_spki(&der)?,
            "RSA PUBLIC KEY" => RsaKey::from_pkcs1(&der)?,
            other => {
                return Err(BadKey::UnknownKind {
                    found: shorten(other),
                });
            }
        };
        Ok(VerificationKey::Rsa(key))
    }

    /// True when `signature` is this key's over `message`: Ed25519 by the strict rules, ECDSA with SHA-256 as 64 raw bytes (r, s),
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            VerificationKey::Ed25519(key) => {
                <&[u8; 64]>::try_from(signature).is_ok_and(|signature| key.verifies(message, signature))
            }
            VerificationKey::P256(key) => UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.0)
                .verify(message, signature)
                .is_ok(),
            VerificationKey::Rsa(key) => RsaPublicKeyComponents {
                n: &key.modulus,
                e: &key.exponent,
            }
            .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            .is_ok(),
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
                    base64(&key.exponent),
                    base64(&key.modulus)
                )
            }
        };
        base64(&Sha256::digest(members))
    }
}

impl P256Key {
    /// Reads the two coordinates, big-endian.
    ///
    /// # Errors
    /// [`BadKey::NotOnCurve`].
    pub fn from_coordinates(x: &[u8; 32], y: &[u8; 32]) -> Result<P256Key, BadKey> {
        let mut point = [4; 65];
        point[1..33].copy_from_slice(x);
        point[33..].copy_from_slice(y);
        P256Key::from_sec1(&point)
    }

    /// Reads a compressed point: 33 bytes beginning with 2 or 3 (SEC 1, section 2.3.4).
    ///
    /// # Errors
    /// [`BadKey::NotOnCurve`].
    pub fn from_compressed(point: &[u8]) -> Result<P256Key, BadKey> {
        if point.len() != 33 {
            return Err(BadKey::NotOnCurve);
        }
        P256Key::from_sec1(point)
    }

    fn from_sec1(point: &[u8]) -> Result<P256Key, BadKey> {
        let key = p256::PublicKey::from_sec1_bytes(point).map_err(|_| BadKey::NotOnCurve)?;
        let uncompressed = key.to_sec1_point(false);
        let bytes = uncompressed.as_bytes().try_into();
        Ok(P256Key(bytes.map_err(|_| BadKey::NotOnCurve)?))
    }

    fn coordinates(&self) -> (&[u8], &[u8]) {
        self.0[1..].split_at(32)
    }
}

impl RsaKey {
    /// Reads modulus and exponent, big-endian. Leading zeros, which some libraries write, are dropped.
    ///
    /// # Errors
    /// [`BadKey::RsaSize`] and [`BadKey::RsaNumbers`].
    pub fn from_components(modulus: &[u8], exponent: &[u8]) -> Result<RsaKey, BadKey> {
        let (modulus, exponent) = (without_leading_zeros(modulus), without_leading_zeros(exponent));
        let bits = modulus
            .first()
            .map_or(0, |first| modulus.len() * 8 - first.leading_zeros() as usize);
        if !(2048..=8192).contains(&bits) {
            return Err(BadKey::RsaSize { bits });
        }
        let value = exponent.iter().try_fold(0_u64, |value, byte| {
            Some(value.checked_mul(256)? | u64::from(*byte))
        });
        let sound_exponent = value.is_some_and(|e| (3..1 << 33).contains(&e) && e % 2 == 1);
        if !sound_exponent || modulus.last().is_some_and(|last| last % 2 == 0) {
            return Err(BadKey::RsaNumbers);
        }
        Ok(RsaKey {
            modulus: modulus.to_vec(),
            exponent: exponent.to_vec(),
        })
    }

    /// RFC 8017, appendix A.1.1.
    fn from_pkcs1(der: &[u8]) -> Result<RsaKey, BadKey> {
        let read = || -> Result<_, pkcs8::der::Error> {
            let mut reader = SliceReader::new(der)?;
            let numbers = reader.sequence(|inner| {
                Ok::<_, pkcs8::der::Error>((UintRef::decode(inner)?, UintRef::decode(inner)?))
            })?;
            reader.finish()?;
            Ok(numbers)
        };
        let (modulus, exponent) = read().map_err(|_| BadKey::Der)?;
        RsaKey::from_components(modulus.as_bytes(), exponent.as_bytes())
    }

    /// RFC 5280, section 4.1.2.7.
    fn from_spki(der: &[u8]) -> Result<RsaKey, BadKey> {
        let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| BadKey::Der)?;
        if info.algorithm.oid != RSA_ENCRYPTION {
            return Err(BadKey::UnknownKind {
                found: info.algorithm.oid.to_string(),
            });
        }
        RsaKey::from_pkcs1(info.subject_public_key.as_bytes().ok_or(BadKey::Der)?)
    }
}

fn decode_base58(encoded: &str) -> Option<Vec<u8>> {
    if encoded.len() > MAX_MULTIBASE {
        return None;
    }
    bs58::decode(encoded).into_vec().ok()
}

/// The label and the content of a PEM text (RFC 7468), with base64 lines of any length: older badges have all in one.
fn decode_pem(pem: &str) -> Option<(&str, Vec<u8>)> {
    if pem.len() > MAX_PEM {
        return None;
    }
    let (label, rest) = pem.trim().strip_prefix("-----BEGIN ")?.split_once("-----")?;
    let body = rest
        .strip_suffix("-----")?
        .strip_suffix(label)?
        .strip_suffix("-----END ")?;
    let base64: String = body.split_ascii_whitespace().collect();
    Some((label, STANDARD.decode(base64).ok()?))
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
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
