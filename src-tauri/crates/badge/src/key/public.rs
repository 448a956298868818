//! Public keys and how they are written: Multikey (Controlled Identifiers 1.0, section 2.2.2) and did:key.

use super::equation::{Equation, hold};
use super::multiples::Multiples;
use super::{Did, KeyError};
use ed25519_dalek::{Signature, VerifyingKey};
use std::fmt;
use std::sync::Arc;

/// Multicodec `ed25519-pub` as a varint.
const ED25519_PUB: [u8; 2] = [0xed, 0x01];

/// The longest multibase key that is decoded: base58 takes quadratic time. An Ed25519 key has 48 characters.
const MAX_MULTIBASE: usize = 128;

/// An Ed25519 public key that is not one of the weak points, for which anybody can make signatures.
#[derive(Clone)]
pub struct PublicKey {
    key: VerifyingKey,
    /// Only where many signatures are to be checked.
    prepared: Option<Arc<Prepared>>,
}

/// What of a key does not change from one signature to the next.
pub(super) struct Prepared {
    pub(super) bytes: [u8; 32],
    /// Of the key's point.
    pub(super) multiples: Multiples,
    multibase: String,
}

impl PublicKey {
    pub(super) fn from_verifying_key(key: VerifyingKey) -> PublicKey {
        PublicKey { key, prepared: None }
    }

    /// The same key, prepared: it checks signatures in two fifths of the time. To prepare it takes as long as 17 checks, and 640 KiB;
    /// once more as much for all prepared keys together.
    pub fn prepared(&self) -> PublicKey {
        let prepare = || {
            Arc::new(Prepared {
                bytes: self.key.to_bytes(),
                multiples: Multiples::of(&self.key.to_edwards()),
                multibase: self.multibase(),
            })
        };
        PublicKey {
            key: self.key,
            prepared: Some(self.prepared.clone().unwrap_or_else(prepare)),
        }
    }

    /// Reads the key that a did:key names: `did:key:z6Mk…`, with or without the fragment `#z6Mk…`.
    ///
    /// # Errors
    /// [`KeyError`]; a fragment that repeats anything but the key is refused.
    pub fn from_did(did: &str) -> Result<PublicKey, KeyError> {
        PublicKey::from_multibase(multibase_of(did)?)
    }

    /// True when a did:key names this key, by its bytes alone.
    ///
    /// # Errors
    /// As [`PublicKey::from_did`], except that nothing is said about points of the curve.
    pub fn is_named_by(&self, did: &str) -> Result<bool, KeyError> {
        let named = multibase_of(did)?;
        let is_known = self.prepared.as_ref().is_some_and(|own| own.multibase == named);
        Ok(is_known || decode(named)? == *self.key.as_bytes())
    }

    /// Reads `publicKeyMultibase`: `z`, then base58-btc of the multicodec prefix 0xed01 and 32 bytes.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn from_multibase(text: &str) -> Result<PublicKey, KeyError> {
        let key = decode(text)?;
        VerifyingKey::from_bytes(&key)
            .ok()
            .filter(|point| !point.is_weak() && is_canonical(&key))
            .map(PublicKey::from_verifying_key)
            .ok_or_else(|| KeyError::WeakOrBroken { found: shorten(text) })
    }

    /// The key as `publicKeyMultibase`: `z6Mk…`.
    pub fn multibase(&self) -> String {
        let mut bytes = ED25519_PUB.to_vec();
        bytes.extend_from_slice(self.key.as_bytes());
        format!("z{}", bs58::encode(bytes).into_string())
    }

    /// The did:key of this key.
    pub fn did(&self) -> Did {
        Did(format!("did:key:{}", self.multibase()))
    }

    /// True when `signature` is this key's over `message`, by the strict rules: no malleable encodings, no weak points.
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        match self.equation(message, signature) {
            Some(equation) => hold(&[&equation]) == [true],
            None => self
                .key
                .verify_strict(message, &Signature::from_bytes(signature))
                .is_ok(),
        }
    }

    /// What is left to check of a signature, where this key is prepared. None also where the signature is certainly not good.
    pub(crate) fn equation(&self, message: &[u8], signature: &[u8; 64]) -> Option<Equation> {
        Equation::of(self.prepared.as_ref()?, message, signature)
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &PublicKey) -> bool {
        self.key == other.key
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PublicKey").field(&self.multibase()).finish()
    }
}

/// Whether the coordinate y is below 2²⁵⁵ − 19 (RFC 8032, section 5.1.3): a key has one encoding only. The other double encodings,
/// of points with x = 0, are those of weak keys.
fn is_canonical(key: &[u8; 32]) -> bool {
    let [first, rest @ .., last] = key;
    *first < 0xed || last & 0x7f != 0x7f || rest.iter().any(|byte| *byte != 0xff)
}

/// The multibase key of a did:key, whose fragment must repeat it.
fn multibase_of(did: &str) -> Result<&str, KeyError> {
    let key = did
        .strip_prefix("did:key:")
        .ok_or_else(|| KeyError::NotDidKey { found: shorten(did) })?;
    match key.split_once('#') {
        None => Ok(key),
        Some((key, fragment)) if key == fragment => Ok(key),
        Some(_) => Err(KeyError::Fragment { found: shorten(did) }),
    }
}

fn decode(text: &str) -> Result<[u8; 32], KeyError> {
    let bytes = text
        .strip_prefix('z')
        .filter(|encoded| encoded.len() <= MAX_MULTIBASE)
        .and_then(|encoded| bs58::decode(encoded).into_vec().ok())
        .ok_or_else(|| KeyError::NotBase58 { found: shorten(text) })?;
    bytes
        .strip_prefix(&ED25519_PUB)
        .and_then(|key| key.try_into().ok())
        .ok_or_else(|| KeyError::NotEd25519 { found: shorten(text) })
}

/// A text from outside, short enough for a message.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 100;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
