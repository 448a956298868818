//! The issuers' secret keys at rest: encrypted PKCS#8 files in the user's folder, one per issuer.

use std::path::PathBuf;

use roundel_badge::key::{KeyError, SecretKey};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::catalogue::Issuer;
use crate::files::{self, FileError};
use crate::issuer;
use crate::studio::Studio;

/// The fewest characters of a passphrase for a new key.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// The largest key file that is read, in bytes; Roundel's own have about 500.
const LARGEST_KEY_FILE: u64 = 64 * 1024;

/// Why a key could not be made or unlocked.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum KeyringError {
    /// The passphrase for a new key is too short.
    #[error("the passphrase has {found} characters, at least {SHORTEST_PASSPHRASE} are needed")]
    ShortPassphrase {
        /// How many it has.
        found: usize,
    },
    /// The passphrase does not open the key.
    #[error("the passphrase does not open the key of {issuer}")]
    WrongPassphrase {
        /// The issuer's name.
        issuer: String,
    },
    /// The key file is not where it was put.
    #[error("the key of {issuer} is missing: there is no file {}", path.display())]
    Missing {
        /// The issuer's DID.
        issuer: String,
        /// Where it should be.
        path: PathBuf,
    },
    /// The key file is no encrypted key.
    #[error("the key file {} is damaged: {source}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: KeyError,
    },
    /// No encrypted key.
    #[error("this key cannot be read: {0}")]
    Unreadable(#[source] KeyError),
    /// The key file holds the key of somebody else.
    #[error("the key file {} holds the key of {found}, expected that of {expected}", path.display())]
    OtherKey {
        /// The file.
        path: PathBuf,
        /// The issuer's DID.
        expected: String,
        /// The DID that belongs to the key in the file.
        found: String,
    },
    /// The key could not be encrypted.
    #[error("the key could not be encrypted: {0}")]
    Encrypt(#[source] KeyError),
    /// The system gave no random numbers.
    #[error("this computer gives no random numbers: {0}")]
    Randomness(#[source] getrandom::Error),
    /// The file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Makes a new key and keeps it, encrypted, in the studio's folder of keys.
///
/// Returns the key and the name of its file.
///
/// # Errors
/// When the passphrase has fewer than [`SHORTEST_PASSPHRASE`] characters or the file cannot be written.
pub fn create(studio: &Studio, passphrase: &str) -> Result<(SecretKey, String), KeyringError> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *seed).map_err(KeyringError::Randomness)?;
    let key = SecretKey::from_seed(*seed);
    let name = encrypt(studio, &key, passphrase)?;
    Ok((key, name))
}

/// Keeps a key, encrypted with a passphrase, in the studio's folder of keys. Returns the name of its file.
///
/// # Errors
/// As [`create`].
pub fn encrypt(studio: &Studio, key: &SecretKey, passphrase: &str) -> Result<String, KeyringError> {
    let found = passphrase.chars().count();
    if found < SHORTEST_PASSPHRASE {
        return Err(KeyringError::ShortPassphrase { found });
    }
    let mut entropy = [0; 32];
    getrandom::fill(&mut entropy).map_err(KeyringError::Randomness)?;
    let pem = key
        .to_encrypted_pem(passphrase, &entropy)
        .map_err(KeyringError::Encrypt)?;
    keep(studio, key, &pem)
}

/// Keeps a key as it is encrypted already. Returns the name of its file.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(studio: &Studio, key: &SecretKey, pem: &str) -> Result<String, KeyringError> {
    let did = key.did();
    let name = format!("{}.pem", did.as_str().trim_start_matches("did:key:"));
    files::write_private(&studio.keys().join(&name), pem.as_bytes())?;
    Ok(name)
}

/// Opens an encrypted key that lies anywhere; `issuer` is the name by which people know whose it is.
///
/// # Errors
/// When the passphrase is wrong, or it is no encrypted key.
pub fn open(pem: &str, passphrase: &str, issuer: &str) -> Result<SecretKey, KeyringError> {
    SecretKey::from_encrypted_pem(pem, passphrase).map_err(|source| match source {
        KeyError::WrongPassphrase => KeyringError::WrongPassphrase {
            issuer: issuer.to_owned(),
        },
        source => KeyringError::Unreadable(source),
    })
}

/// Returns the key of an issuer as it is kept: encrypted.
///
/// # Errors
/// When the file is missing or cannot be read.
pub fn encrypted(studio: &Studio, issuer: &Issuer) -> Result<Zeroizing<String>, KeyringError> {
    let path = studio.keys().join(&issuer.key_file);
    match files::read_limited(&path, LARGEST_KEY_FILE) {
        Ok(bytes) => Ok(Zeroizing::new(
            String::from_utf8_lossy(&Zeroizing::new(bytes)).into_owned(),
        )),
        Err(error) if error.is_absent() => Err(KeyringError::Missing {
            issuer: issuer.did.clone(),
            path,
        }),
        Err(error) => Err(error.into()),
    }
}

/// Opens the key of an issuer.
///
/// # Errors
/// When the passphrase is wrong, or the file is missing, damaged or holds another issuer's key.
pub fn unlock(studio: &Studio, issuer: &Issuer, passphrase: &str) -> Result<SecretKey, KeyringError> {
    let path = studio.keys().join(&issuer.key_file);
    let pem = encrypted(studio, issuer)?;
    let key = open(&pem, passphrase, &issuer::name(issuer)).map_err(|error| match error {
        KeyringError::Unreadable(source) => KeyringError::Damaged {
            path: path.clone(),
            source,
        },
        error => error,
    })?;
    let found = key.did().as_str().to_owned();
    if found == issuer.did {
        Ok(key)
    } else {
        Err(KeyringError::OtherKey {
            path,
            expected: issuer.did.clone(),
            found,
        })
    }
}
