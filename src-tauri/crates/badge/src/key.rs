//! Ed25519 keys (RFC 8032) and their text forms: did:key, Multikey and encrypted PKCS#8.
//!
//! The secret leaves this module only as signatures, encrypted, or as the seed that its owner writes down.

mod equation;
mod multiples;
mod pem;
mod public;
#[cfg(test)]
mod tests;

pub(crate) use equation::{Equation, hold};
pub use public::PublicKey;

use ed25519_dalek::{Signer as _, SigningKey};
use std::fmt;
use zeroize::Zeroizing;

/// An issuer's Ed25519 key. It is wiped from memory when dropped, cannot be printed and cannot be cloned.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// Makes the key from its 32-byte seed (RFC 8032, section 5.1.5), which must come from the system's randomness.
    pub fn from_seed(seed: [u8; 32]) -> SecretKey {
        let seed = Zeroizing::new(seed);
        SecretKey(SigningKey::from_bytes(&seed))
    }

    /// The 32-byte seed that the key was made from (RFC 8032, section 5.1.5), for words on paper. Whoever has it has the key.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey::from_verifying_key(self.0.verifying_key())
    }

    /// The did:key whose only key this is.
    pub fn did(&self) -> Did {
        self.public().did()
    }

    /// What a proof names as its `verificationMethod`: `did:key:z6Mk…#z6Mk…`.
    pub fn verification_method(&self) -> String {
        let multibase = self.public().multibase();
        format!("did:key:{multibase}#{multibase}")
    }

    /// Signs bytes with plain Ed25519.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// Writes the key as PKCS#8 version 1 in PEM, encrypted by PBES2 with scrypt (N = 2¹⁴, r = 8, p = 5: about 16 MiB, and
    /// the most that OpenSSL reads without being told to) and AES-256-CBC.
    ///
    /// `entropy` feeds salt and initialisation vector; it must be fresh from the system's randomness.
    ///
    /// # Errors
    /// [`KeyError::EmptyPassphrase`].
    pub fn to_encrypted_pem(
        &self,
        passphrase: &str,
        entropy: &[u8; 32],
    ) -> Result<Zeroizing<String>, KeyError> {
        pem::write(&self.0, passphrase, entropy)
    }

    /// Reads what [`SecretKey::to_encrypted_pem`] wrote, or an Ed25519 key that OpenSSL encrypted.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn from_encrypted_pem(pem: &str, passphrase: &str) -> Result<SecretKey, KeyError> {
        pem::read(pem, passphrase).map(SecretKey)
    }
}

/// A decentralised identifier, such as `did:key:z6Mk…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Did(String);

impl Did {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Did {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a text is not a key, or a key file cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// Not `did:key:`.
    #[error("expected an identifier that begins with did:key:, found {found}")]
    NotDidKey {
        /// The identifier.
        found: String,
    },
    /// The part behind `#` names another key.
    #[error("the identifier {found} names one key before the # and another one behind it")]
    Fragment {
        /// The identifier.
        found: String,
    },
    /// Not multibase base58-btc.
    #[error("expected a key in base58, beginning with z, found {found}")]
    NotBase58 {
        /// The text.
        found: String,
    },
    /// Another kind of key.
    #[error("expected an Ed25519 key (z6Mk…), found another kind of key: {found}")]
    NotEd25519 {
        /// The text.
        found: String,
    },
    /// Not a point of the curve, or one of its weak points.
    #[error("{found} has the form of an Ed25519 key but is none, or one that protects nothing")]
    WeakOrBroken {
        /// The text.
        found: String,
    },

    /// No passphrase.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// Not an encrypted PKCS#8 file.
    #[error(
        "not an encrypted key file (expected a text that begins with -----BEGIN ENCRYPTED PRIVATE KEY-----)"
    )]
    NotEncryptedPem,
    /// Encrypted with something that is not read here, or with excessive costs.
    #[error("the key file is encrypted in a way that is not supported, or asks for too much memory or time")]
    UnsupportedEncryption,
    /// The passphrase does not open the file.
    #[error("the passphrase is wrong, or the key file is damaged")]
    WrongPassphrase,
    /// Opened, but not an Ed25519 key.
    #[error("the key file opened, but it holds no Ed25519 key")]
    NotEd25519File,
}
