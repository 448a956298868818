//! Keys at rest: EncryptedPrivateKeyInfo (RFC 5958, section 3) with PBES2 (RFC 8018) and scrypt (RFC 7914).

use super::KeyError;
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::{self as ed25519_pkcs8, EncodePrivateKey as _, KeypairBytes};
use pkcs8::der::pem::PemLabel as _;
use pkcs8::pkcs5::pbes2::{Kdf, Parameters};
use pkcs8::pkcs5::{EncryptionScheme, pbes2};
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding, PrivateKeyInfoRef, SecretDocument};
use zeroize::Zeroizing;

/// scrypt's costs: OWASP's choice for 16 MiB, which OpenSSL opens within its default limit of 32 MiB.
const LOG_N: u8 = 14;
const BLOCK_SIZE: u32 = 8;
const PARALLELISM: u32 = 5;

/// The most that a file may ask of the machine before its passphrase is known to be right.
const MAX_SCRYPT_BYTES: u64 = 256 * 1024 * 1024;
const MAX_SCRYPT_PARALLELISM: u16 = 16;
const MAX_PBKDF2_ITERATIONS: u32 = 10_000_000;

pub(super) fn write(
    key: &SigningKey,
    passphrase: &str,
    entropy: &[u8; 32],
) -> Result<Zeroizing<String>, KeyError> {
    if passphrase.is_empty() {
        return Err(KeyError::EmptyPassphrase);
    }
    // Without the public key the structure is version 1, the only one that OpenSSL, node and Python all open.
    let pair = KeypairBytes {
        secret_key: key.to_bytes(),
        public_key: None,
    };
    let plain = pair.to_pkcs8_der().expect("32 bytes fit the structure");
    let (salt, iv) = entropy.split_at(16);
    let costs = pkcs8::pkcs5::scrypt::Params::new(LOG_N, BLOCK_SIZE, PARALLELISM).expect("valid costs");
    let iv = iv.try_into().expect("the second half of 32 bytes");
    let parameters = Parameters::generate_scrypt_aes256cbc(costs, salt, iv).expect("valid parameters");
    let encrypted = PrivateKeyInfoRef::try_from(plain.as_bytes())
        .and_then(|info| {
            info.encrypt_with_params(parameters, passphrase)
                .map_err(|_| pkcs8::der::ErrorKind::Failed.into())
        })
        .expect("encrypting a well-formed key with valid parameters");
    Ok(encrypted
        .to_pem(EncryptedPrivateKeyInfoRef::PEM_LABEL, LineEnding::LF)
        .expect("DER of this size has a PEM form"))
}

pub(super) fn read(pem: &str, passphrase: &str) -> Result<SigningKey, KeyError> {
    let (label, document) = SecretDocument::from_pem(pem).map_err(|_| KeyError::NotEncryptedPem)?;
    let info = EncryptedPrivateKeyInfoRef::try_from(document.as_bytes())
        .ok()
        .filter(|_| label == EncryptedPrivateKeyInfoRef::PEM_LABEL)
        .ok_or(KeyError::NotEncryptedPem)?;
    if !affordable(&info.encryption_algorithm) {
        return Err(KeyError::UnsupportedEncryption);
    }
    let plain = info.decrypt(passphrase).map_err(|_| KeyError::WrongPassphrase)?;
    // AES-CBC does not authenticate: now and then a wrong passphrase leaves valid padding, but no valid structure.
    let key = PrivateKeyInfoRef::try_from(plain.as_bytes()).map_err(|_| KeyError::WrongPassphrase)?;
    let pair = KeypairBytes::try_from(key).map_err(|_| KeyError::NotEd25519File)?;
    SigningKey::try_from(&pair).map_err(|_: ed25519_pkcs8::Error| KeyError::NotEd25519File)
}

fn affordable(scheme: &EncryptionScheme) -> bool {
    let EncryptionScheme::Pbes2(pbes2::Parameters { kdf, .. }) = scheme else {
        return false;
    };
    match kdf {
        Kdf::Scrypt(costs) => {
            let bytes = costs
                .cost_parameter
                .saturating_mul(u64::from(costs.block_size))
                .saturating_mul(128);
            bytes <= MAX_SCRYPT_BYTES && costs.parallelization <= MAX_SCRYPT_PARALLELISM
        }
        Kdf::Pbkdf2(costs) => costs.iteration_count <= MAX_PBKDF2_ITERATIONS,
        _ => false,
    }
}
